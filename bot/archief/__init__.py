"""An archive of the register: one zip that can be read, and checked, without the bot.

In it: every kind of row as JSON lines, a readable register of each tafel and year (PDF/A-2a, PDF/UA-1), the
whole chain of the history, MDTO metadata beside every file, and the checksum of each. Made by maken.py,
checked by nazien.py, which trusts nothing it is given.
"""
