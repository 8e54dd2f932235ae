"""What is said at the start."""


def on_slack(mode: str, host: str, port: int) -> str:
    how = "Socket Mode" if mode == "socket" else f"HTTP, op http://{host}:{port}/slack/events"
    return f"De bot draait op Slack ({how}). Gezondheid: http://{host}:{port}/gezond — stoppen met Ctrl-C."


def practising(address: str) -> str:
    return f"Oefenmodus (er zijn geen Slack-tokens): open {address} in uw browser. Stoppen met Ctrl-C."


def set_aside(name: str) -> str:
    return f"LEEG=1: het vorige oefenregister is bewaard als {name}."


LEEG_NEEDS_SQLITE = "LEEG=1 werkt alleen met een SQLite-oefenregister; haal DATABASE_URL weg."
STOPPED = "Gestopt."


def port_taken(host: str, port: int) -> str:
    return f"Op {host}:{port} luistert al iets. Stop dat, of kies een andere poort: PORT={port + 1} make run"


def slack_refuses(error: str) -> str:
    return f"Slack weigert de bot: {error}. Kijk de tokens na met: python -m bot controleer"


def unknown_host(host: str) -> str:
    return f"HOST={host} is geen adres van deze machine. Gebruik 127.0.0.1, of 0.0.0.0 voor alle."
