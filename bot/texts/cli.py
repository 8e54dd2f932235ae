"""What the command line says."""

PROGRAM = "python -m bot"
ABOUT = "De bot van de regietafels. Zonder opdracht start hij; zonder Slack-tokens in de oefenmodus."
COMMANDS = "opdrachten"
ARGUMENTS = "wat erbij hoort"
OPTIONS = "opties"
HELP = "toont deze hulp"
RUN = "start de bot (ook zonder opdracht)"
IMPORT = "leest een verslag (PDF, Word, Markdown of tekst) en zet het in het register"
IMPORT_FILE = "het bestand met het verslag"
IMPORT_DRY = "proef: schrijft niets"
IMPORT_JSON = "toont wat er is gelezen als JSON"
DIGEST = "toont precies wat de vooruitblik van een tafel zou plaatsen"
DIGEST_TAFEL = "de tafel, zoals prt of 'rrt gooi'"
DIGEST_NOW = "op dit moment, zoals 2026-03-02T09:00 (tijd van de tafel); anders nu"
DATE = "leest datums zoals men ze opschrijft; zonder TEKST elke regel van de invoer"
DATE_TEXT = "een datum in woorden, zoals 'uiterlijk 15 februari' of 'over 10 werkdagen'"
DATE_TODAY = "alsof het deze dag is, zoals 2027-01-11; anders vandaag"
DATE_WHY = "toont ook welke woorden zijn gelezen, en hoe"
PERSON = "toont alles wat het register over een persoon bewaart; met --vergeet wordt die vergeten"
PERSON_NAME = "de naam zoals die in het register staat"
PERSON_NUMBER = "het nummer van de persoon, waar er meer zo heten"
PERSON_ALSO = "ook zo geschreven in teksten; mag vaker"
PERSON_FORGET = "laat de naam weg, behalve waar een besluit ervan afhangt; ook in Slack en na een herstel"
MOVE = "zet het register van SQLite over naar PostgreSQL en bewijst dat alles er staat"
MOVE_TO = "een lege database: postgresql+psycopg://gebruiker@machine/naam; het wachtwoord liever in ~/.pgpass"
CHECK = "kijkt config.yaml na, en met tokens ook Slack"
TRY = "voert een regel uit op het oefenregister en toont het antwoord van de bot"
TRY_LINE = "de regel, zoals '/status regio Kennemerland' of '@regietafel actie lijst'"
TRY_AS = "als wie, zoals 'Hanna Duinhoven'; anders de secretaris"
TRY_CHANNEL = "in welk kanaal; dm is het bericht aan de bot; anders het kanaal van de eerste tafel"
MANIFEST = "toont het manifest voor de Slack-app"
MANIFEST_URL = "het openbare adres van de bot, voor HTTP in plaats van Socket Mode"
CHAIN_FINE = "Het register is in orde: de geschiedenis sluit aan."
DAMAGED = (
    "Register: het bestand is beschadigd. Stop de bot en zet een reservekopie terug: python -m bot herstel"
)
HTTPS_NEEDED = "Slack belt alleen een adres met https: --url https://bot.voorbeeld.nl"
HEALTH = "vraagt de draaiende bot of hij gezond is (afsluitcode 0 of 1)"
HEALTH_JSON = "toont de cijfers als JSON, zoals /gezond"
PRACTICE = "Oefenregister: er zijn geen Slack-tokens."
SLACK_SKIPPED = "Slack is niet nagekeken: er zijn geen tokens."
SLACK_FINE = "Slack is in orde."
NOT_PLANNED = "Een vooruitblik staat bij deze tafel niet in config.yaml; dit zou het zijn."
NOT_A_MOMENT = "Schrijf het moment als 2026-03-02T09:00."


def wrong_usage(problem: str, program: str) -> str:
    return f"{problem}\nZie: {program} --help"


def missing(names: str) -> str:
    return f"Er ontbreekt: {names}."


def unknown_command(word: str, known: str) -> str:
    return f"Onbekende opdracht '{word}'. Kies uit: {known}."


def unknown_option(words: str) -> str:
    return f"Dit ken ik niet: {words}."


def number_needed(option: str) -> str:
    return f"Achter {option} hoort een getal."


def value_needed(option: str) -> str:
    return f"Achter {option} hoort een waarde."


def config_fine(name: str, tafels: int, gemeenten: int) -> str:
    return f"{name} is in orde: {tafels} tafels, {gemeenten} gemeenten."


def file_is_open(variable: str) -> str:
    return f"Let op: het bestand van {variable} kan iedereen op deze machine lezen. Zet de rechten op 600 (chmod 600)."


def workspace(name: str) -> str:
    return f"Werkruimte: {name}."


def bot_token_refused(code: str) -> str:
    return (
        f"Slack weigert het bot-token ({code}). Neem het opnieuw over (OAuth & Permissions → Bot User OAuth "
        "Token) en zet het in SLACK_BOT_TOKEN."
    )


def app_token_refused(code: str) -> str:
    return (
        f"Slack weigert het app-token ({code}). Maak er een met scope connections:write (Basic Information → "
        "App-Level Tokens) en zet het in SLACK_APP_TOKEN."
    )


def missing_scopes(scopes: str) -> str:
    return f"Slack: deze rechten ontbreken: {scopes}. Werk de app bij met het manifest en installeer haar opnieuw."


def missing_channel(tafel: str, channel: str) -> str:
    return f"Slack: kanaal #{channel} van {tafel} is er niet of is besloten. Maak het, of nodig de bot er uit met /invite."


def not_in_channel(tafel: str, channel: str) -> str:
    return f"Slack: de bot zit niet in #{channel} van {tafel}. Nodig hem daar uit met: /invite @regietafel"


def archived_channel(tafel: str, channel: str) -> str:
    return f"Slack: #{channel} van {tafel} is gearchiveerd. Zet het terug, of noem een ander kanaal in config.yaml."


def shared_channel(tafel: str, channel: str) -> str:
    return f"Slack: #{channel} van {tafel} wordt gedeeld met een andere organisatie; kies een eigen kanaal."


def unknown_member(tafel: str, user: str) -> str:
    return f"Slack: {user}, genoemd bij {tafel}, is geen actief lid van deze werkruimte. Pas rollen aan in config.yaml."


def nobody_may(tafel: str) -> str:
    return (
        f"Let op: bij {tafel} is geen secretariaat genoemd; dan heeft de beheerder van de werkruimte die rol."
    )


def posted_at(tafel: str, channel: str, when: str) -> str:
    return f"{tafel}, in #{channel}, op {when}:"


def words_strayed(which: list[str]) -> str:
    shown = ", ".join(which[:10]) + (" …" if len(which) > 10 else "")
    return (
        f"Register: de tekst van {shown} is niet die van de geschiedenis; er is buiten de bot om iets veranderd. "
        "Zet een back-up terug, of laat de beheerder het uitzoeken (docs/beheer.md)."
    )


def chain_broken(number: int) -> str:
    return (
        f"Register: {number} wijzigingen sluiten niet aan op de vorige; er is buiten de bot om iets veranderd. "
        "Zet een back-up terug, of laat de beheerder het uitzoeken (docs/beheer.md)."
    )


def no_register(path: str) -> str:
    return (
        f"Er is geen register {path}. Zet DATABASE_URL op het register dat u bedoelt, of start eerst de bot."
    )
