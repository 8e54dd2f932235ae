"""The lines as a file has them, written as the rules read them: headings, boxes, names behind @, HTML."""
