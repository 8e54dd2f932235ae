"""By when: the day or condition that words say, in which year it is, the day of the next meeting.

woorden.py tells whether words say when; termijnen.py reads which day. For a point eigenaars/ chooses them.
"""
