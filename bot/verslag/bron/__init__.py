"""The lines as a file has them, written as the rules read them: headings, boxes, names behind @, HTML.

regels.py has them all in order, and puts lines back into sentences.
"""
