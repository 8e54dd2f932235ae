"""What the bot says when it is added to a channel."""

EXAMPLES = "Probeer bijvoorbeeld:"
SHARED = (
    "Dit kanaal is gedeeld met een andere organisatie. Daarom plaats ik hier niets uit mijzelf: geen vooruitblik, "
    "geen samenvatting, geen namen. Gebruik een kanaal van de eigen werkruimte."
)
PRIVATE = "Antwoorden op opdrachten ziet alleen wie ze typt."


def of_tafel(tafel: str) -> str:
    return f"Goedendag. In dit kanaal houd ik actiepunten, besluiten en vergaderingen van {tafel} bij."


def of_no_tafel(kanaal: str) -> str:
    """`kanaal` as config.yaml would have it."""
    return (
        "Goedendag. Dit kanaal hoort nog bij geen tafel; ik plaats hier dus niets uit mijzelf. "
        f"De beheerder verbindt het zo: zet in `config.yaml` bij de tafel `kanaal: {kanaal}` "
        "en start de bot opnieuw."
    )


def new_point(command: str, gemeente: str) -> str:
    return f"{command} nieuw COA: nareizigers opvangen in {gemeente}, eind maart"


def open_points(command: str) -> str:
    return f"{command} lijst"


def state_of(command: str, regio: str) -> str:
    return f"{command} {regio}"
