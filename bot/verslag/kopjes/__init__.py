"""Titles in minutes, with a sign of their own or without, and the lines that open with a label.

Where header, attendance and agenda begin and end by them is for indeling.py.
"""
