"""Minutes that the register made itself (bot/uitvoer): read back by their layout, held against what it has.

lezen.py needs no guess; vergelijken.py tells what somebody changed in such a draft (stukken, koppelen).
"""
