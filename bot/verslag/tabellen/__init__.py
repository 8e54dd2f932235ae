"""Tables in any form: between bars, in columns, a cell to a line; what their columns hold, and their rows."""
