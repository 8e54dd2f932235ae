"""What Slack shows of the app."""

NAME = "Regietafel"
BOT_USER = "regietafel"
DESCRIPTION = "Houdt acties, besluiten en vergaderingen van de regietafels bij"
LONG_DESCRIPTION = (
    "Regietafel houdt het register bij van de Provinciale Regietafel en de regionale regietafels: actiepunten, "
    "toezeggingen, vragen, besluiten en vergaderingen. Noteer een punt tijdens het overleg met één regel, vraag "
    "de stand van een regio of gemeente op, en ontvang vóór elke vergadering de vooruitblik in het kanaal."
)
