"""Lines written as every rule reads them, where these minutes have a layout of their own.

Capitals, names, masks, numbers, brackets and labels are put in the usual way before the text is divided, and
what was printed is kept to quote it. The lines of any file, whatever they say, are for bron/.
"""
