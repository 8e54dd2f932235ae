"""What Slack shows of the app."""

NAME = "Regietafel"
BOT_USER = "regietafel"
DESCRIPTION = "Houdt acties, besluiten en vergaderingen van de regietafels bij"
LONG_DESCRIPTION = (
    "Regietafel houdt het register bij van de Provinciale Regietafel en de regionale regietafels: actiepunten, "
    "toezeggingen, vragen, besluiten en vergaderingen. Noteer een punt tijdens het overleg met één regel, vraag "
    "de stand van een regio of gemeente op, en ontvang vóór elke vergadering de vooruitblik in het kanaal."
)

# Shortcuts: at most 24 characters, 150 for what they do.
NOTE_MESSAGE = "Noteer als actiepunt"
NOTE_MESSAGE_ABOUT = "Opent het formulier voor een nieuw punt, ingevuld met dit bericht"
READ_MINUTES = "Lees als verslag"
READ_MINUTES_ABOUT = "Leest het bestand bij dit bericht en legt u een voorstel voor; alleen het secretariaat"
NEW_POINT = "Nieuw actiepunt"
NEW_POINT_ABOUT = "Opent een leeg formulier voor een nieuw punt"
