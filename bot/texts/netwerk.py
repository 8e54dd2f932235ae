"""What is said when Slack cannot be reached."""

SLACK_UNREACHABLE = (
    "Slack is niet bereikbaar. Kijk het netwerk, SLACK_API_URL en HTTPS_PROXY na en probeer het opnieuw."
)
PROXY_UNREACHABLE = "De proxy van HTTPS_PROXY is niet bereikbaar. Kijk het adres en de poort na."
PROXY_ASKS_WHO = (
    "De proxy vraagt een naam en een wachtwoord. Zet HTTPS_PROXY op http://naam:wachtwoord@proxy:poort"
)


def proxy_refuses(status: int) -> str:
    return f"De proxy laat Slack niet door ({status}). Vraag de beheerder van de proxy om slack.com en wss-primary.slack.com."


def certificate_not_trusted(host: str) -> str:
    return f"Het certificaat van {host} is niet vertrouwd. Zet SSL_CERT_FILE op het bestand (PEM) met het certificaat van de uitgever, bijvoorbeeld dat van uw proxy."


def certificate_expired(host: str) -> str:
    return f"Het certificaat van {host} is verlopen. Kijk de klok van deze machine na, of waarschuw de beheerder van {host}."


def certificate_of_another(host: str) -> str:
    return (
        f"Het certificaat dat {host} toont, is van een andere naam. Kijk SLACK_API_URL, DNS en de proxy na."
    )
