"""Who is meant by a written name: somebody of the attendance, a place or a body.

sprekers.py finds them in a sentence; betoog.py, one floor up, keeps who speaks in each.
"""
