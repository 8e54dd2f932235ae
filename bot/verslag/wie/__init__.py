"""Who may have a task: whom the minutes know, by name, by initials, by where they put names, by function.

What eigenaars/ decides for one point begins here.
"""
