"""The fields of a task on one line: who has it, by when, how it stands.

lezen.py takes them off the line one by one, inhoud.py says what each of them holds.
"""
