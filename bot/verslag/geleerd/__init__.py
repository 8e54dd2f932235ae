"""How these minutes themselves mark a task, learned from the text: shape → score → learned marks.

The rules of the reader know the marks that many minutes share ('Actie:', '[A1]', a table). Every secretary
has one of his own besides: 'Klus »', a name in the margin, initials at the end. stukken.py cuts the text in
pieces; vormen.py says in which shapes a piece can be read (randen.py: by a name at its end), each with what
would then be the task and who has it; merken.py takes a shape for the mark of these minutes when most of its
pieces read like a task (werk/kracht.py). What it finds is only what the rules did not.
"""
