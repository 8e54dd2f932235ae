"""What stands on the Home tab."""

MINE = "Mijn punten"
NONE_MINE = "Er staan geen open punten op uw naam."
COMING = "Komende vergaderingen"
