"""The fields of a task on one line: who has it, by when, how it stands.

lezen.py takes them off the line one by one; haken.py and stand.py judge brackets and states.
"""
