"""Action points, questions and commitments in running text, clause by clause.

Promised, ordered, agreed, given to somebody, in the passive, or with no label at all (ongelabeld.py).
"""
