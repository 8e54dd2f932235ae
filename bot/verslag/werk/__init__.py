"""Whether words say that there is work to do: the verbs, what goes with them, and what only tells.

doen.py asks for somebody who does something, daden.py whether that is for the meeting, kracht.py how much
it reads like a task, verteld.py whether an item tells of what was done.
"""
