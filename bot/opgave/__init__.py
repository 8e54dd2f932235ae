"""What gemeenten must provide, what there is, and what is left: never estimated, always with date and source.

gemeenten.py says which gemeente answers for which on a day, duurzaam.py which places count, feiten.py what
sources said, stand.py what it all adds up to and of how many gemeenten that is. regels.py is a line of a
sheet or form, toetsen.py what is wrong with it, blad/ how a file is read, vastleggen.py writes.
"""

from bot.opgave.feiten import change_of, stand_of
from bot.opgave.gemeenten import PROVINCIE, Gebied

__all__ = ["PROVINCIE", "Gebied", "change_of", "stand_of"]
