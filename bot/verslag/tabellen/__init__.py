"""Tables in any form: between bars, in columns, a cell to a line; what their columns hold, and their rows.

Also what a file made of one: blocks of fields, owners and days on lines of their own, a column in the margin.
"""
