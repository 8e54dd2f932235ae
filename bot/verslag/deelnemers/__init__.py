"""The people of the attendance: one line, cell or name at a time, with what stands beside each name.

Where the attendance is, and in which layout, is for aanwezigen/.
"""
