"""Who has an action point: wie.py decides, from its mark, its subject or the sentences around it.

vermoedens.py says who may be meant where the text does not; zelfde.py under which names they are one;
wanneer.py chooses the words that say by when.
"""
