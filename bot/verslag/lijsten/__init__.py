"""Lists of acties: where they stand, which paragraphs are their items, what an item says.

groepsrij.py, zoals_erboven.py and nagelopen.py read an item by the items around it, opnummer.py those that a
sentence names by number; eronder.py what hangs below an item and says how it stands; deelkop.py whose a part
of a list is by the title above it.
"""
