"""Minutes made public: whose names stand in them, what is left out and why, and whether it really is out.

No database and no Slack: openbaarheid.py gathers who is known, verslaguitgave.py keeps what was published.
"""
