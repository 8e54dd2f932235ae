"""The same point twice: in the text and in a list, in two lists, in other words. Here they are one again.

Also the words that the point then has (bewoording.py), and promises and questions beside it.
"""
