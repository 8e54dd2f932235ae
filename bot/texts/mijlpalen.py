"""What is said about mijlpalen."""

NAME_NEEDED = "Zeg hoe de mijlpaal heet, bijvoorbeeld 'publicatie capaciteitsraming'."
STILL_USED = (
    "Aan deze mijlpaal hangen punten. Geef die eerst een eigen termijn, of geef de mijlpaal een andere naam."
)


def name_taken(name: str) -> str:
    return f"Er is al een mijlpaal met de naam '{name}'. Neem een naam die daarvan te onderscheiden is."


def name_too_long(most: int) -> str:
    return f"Die naam is te lang: hoogstens {most} tekens."


def put_back(name: str) -> str:
    """`name` escaped."""
    return f"De mijlpaal '{name}' staat weer zoals hij stond."
