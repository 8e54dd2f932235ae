"""What is said of a reading: how sure each item is, what contradicts itself, what a person must look at.

beoordeling.py keeps what that person then changed.
"""
