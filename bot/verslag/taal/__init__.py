"""The words of minutes, whatever line they stand in: word lists, how names of doers are printed, titles.

Nothing here knows a line, a person or a day; every other room may ask it.
"""
