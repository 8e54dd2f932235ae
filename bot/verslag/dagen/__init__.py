"""By when: the day or condition of a point, in which year it is, that of its list or the next meeting.

termijnen.py reads the words; wanneer.py chooses which words are those of the point.
"""
