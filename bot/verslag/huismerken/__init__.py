"""The marks of one secretary for a task, put in the words that every rule of the reader knows.

What a mark is made of differs from one set of minutes to the next; where it stands does not: a sign beside
the name of somebody in the attendance, time and again in the same place of a line. tekens.py learns those
signs, legenda.py reads what the minutes say of theirs, takenlijsten.py finds the lists in which each line is
somebody's. algemeen.py reads the lines that come out; merken.py keeps what was printed, to quote it.
"""
