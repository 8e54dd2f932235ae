"""The environment: which mode it asks for, and what every mistake in it is called."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import SecretStr, ValidationError

from bot.config import ConfigError, Mode, Settings, practice_settings, settings_from

BOT, APP, SIGNING = "xoxb-kanarie-bot", "xapp-kanarie-app", "kanarie0123456789abcdef012345678"
SOCKET = {"SLACK_BOT_TOKEN": BOT, "SLACK_APP_TOKEN": APP}
HTTP = {"SLACK_BOT_TOKEN": BOT, "SLACK_SIGNING_SECRET": SIGNING}


def mistakes(environ: dict[str, str]) -> tuple[str, ...]:
    with pytest.raises(ConfigError) as caught:
        settings_from(environ)
    return caught.value.lines


def secret(value: SecretStr | None) -> str | None:
    return value and value.get_secret_value()


def test_an_empty_environment_is_the_practice_mode() -> None:
    settings = settings_from({})
    assert settings.mode is Mode.OEFEN
    assert (settings.bot_token, settings.app_token, settings.signing_secret) == (None, None, None)
    assert settings.slack_api_url == "https://slack.com/api/"
    assert (settings.host, settings.port) == ("127.0.0.1", 3000)
    assert secret(settings.database_url) == "sqlite:///data/oefen.db"
    assert settings.config == Path("config.yaml")
    assert settings.leeg is False


def test_variables_that_are_empty_or_blank_are_not_set() -> None:
    blank = dict.fromkeys(
        ("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN_FILE", "PORT", "DATABASE_URL", "CONFIG", "LEEG"), " "
    )
    assert settings_from(blank) == settings_from({})


def test_a_bot_and_an_app_token_are_socket_mode() -> None:
    settings = settings_from(SOCKET)
    assert settings.mode is Mode.SOCKET
    assert (secret(settings.bot_token), secret(settings.app_token)) == (BOT, APP)
    assert secret(settings.database_url) == "sqlite:///data/regietafel.db"


def test_a_bot_token_and_a_signing_secret_are_http_mode() -> None:
    settings = settings_from(HTTP)
    assert settings.mode is Mode.HTTP
    assert secret(settings.signing_secret) == SIGNING


def test_an_app_token_wins_from_a_signing_secret() -> None:
    assert settings_from(SOCKET | HTTP).mode is Mode.SOCKET


def test_white_space_around_a_token_goes() -> None:
    assert secret(settings_from(SOCKET | {"SLACK_BOT_TOKEN": f" {BOT}\r\n"}).bot_token) == BOT


def test_tokens_of_another_server_may_begin_as_they_like() -> None:
    settings = settings_from({"SLACK_BOT_TOKEN": "abc", "SLACK_APP_TOKEN": "xoxp-def"})
    assert settings.mode is Mode.SOCKET


def test_a_secret_may_come_from_a_file(tmp_path: Path) -> None:
    file = tmp_path / "token"
    file.write_bytes(b"\xef\xbb\xbf" + BOT.encode() + b"\r\n")
    settings = settings_from({"SLACK_BOT_TOKEN_FILE": str(file), "SLACK_APP_TOKEN": APP})
    assert secret(settings.bot_token) == BOT


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("http://127.0.0.1:8080/api", "http://127.0.0.1:8080/api/"),
        ("http://127.0.0.1:8080/api/", "http://127.0.0.1:8080/api/"),
        ("https://slack.example", "https://slack.example/"),
        ("http://[::1]:8080/api//", "http://[::1]:8080/api/"),
    ],
)
def test_the_api_address_ends_with_one_slash(given: str, expected: str) -> None:
    assert settings_from(SOCKET | {"SLACK_API_URL": given}).slack_api_url == expected


@pytest.mark.parametrize(
    "url", ["sqlite:///x.db", "sqlite:////var/lib/x.db", "postgresql+psycopg://bot:pw@db/r"]
)
def test_sqlite_and_postgresql_with_psycopg_are_taken(url: str) -> None:
    assert secret(settings_from({"DATABASE_URL": url}).database_url) == url


def test_host_port_config_and_leeg_are_read() -> None:
    settings = settings_from({"HOST": "0.0.0.0", "PORT": "0", "CONFIG": "elders/bot.yaml", "LEEG": "1"})
    assert (settings.host, settings.port, settings.leeg) == ("0.0.0.0", 0, True)
    assert settings.config == Path("elders/bot.yaml")


def test_leeg_0_is_off() -> None:
    assert settings_from({"LEEG": "0"}).leeg is False


# What is set, and the beginning of the only mistake.
MISTAKES = [
    ({"SLACK_BOT_TOKEN": BOT}, "SLACK_BOT_TOKEN: alleen een bot-token is te weinig"),
    ({"SLACK_APP_TOKEN": APP}, "SLACK_BOT_TOKEN: ontbreekt"),
    ({"SLACK_SIGNING_SECRET": SIGNING}, "SLACK_BOT_TOKEN: ontbreekt"),
    ({"SLACK_API_URL": "http://127.0.0.1:1/api"}, "SLACK_BOT_TOKEN: ontbreekt"),
    (SOCKET | {"SLACK_BOT_TOKEN": APP}, "SLACK_BOT_TOKEN: dit is een app-token"),
    (SOCKET | {"SLACK_APP_TOKEN": BOT}, "SLACK_APP_TOKEN: dit is een bot-token"),
    (HTTP | {"SLACK_SIGNING_SECRET": BOT}, "SLACK_SIGNING_SECRET: dit is een token"),
    (SOCKET | {"SLACK_BOT_TOKEN": f"{BOT} {BOT}"}, "SLACK_BOT_TOKEN: bevat spaties"),
    (SOCKET | {"SLACK_BOT_TOKEN": f"{BOT}\nX: y"}, "SLACK_BOT_TOKEN: bevat spaties"),
    (SOCKET | {"SLACK_BOT_TOKEN": f"{BOT}é"}, "SLACK_BOT_TOKEN: bevat spaties"),
    (SOCKET | {"SLACK_BOT_TOKEN_FILE": "kanarie"}, "SLACK_BOT_TOKEN_FILE: staat er naast SLACK_BOT_TOKEN"),
    (SOCKET | {"SLACK_SIGNING_SECRET_FILE": "/kanarie"}, "SLACK_SIGNING_SECRET_FILE: dit bestand is er niet"),
    (SOCKET | {"SLACK_SIGNING_SECRET_FILE": "a\0b"}, "SLACK_SIGNING_SECRET_FILE: dit bestand is er niet"),
    (SOCKET | {"SLACK_API_URL": "ftp://kanarie/"}, "SLACK_API_URL: geen geldig adres"),
    (SOCKET | {"SLACK_API_URL": "slack.com/api"}, "SLACK_API_URL: geen geldig adres"),
    (SOCKET | {"SLACK_API_URL": "https://u:kanarie@x/"}, "SLACK_API_URL: geen geldig adres"),
    (SOCKET | {"SLACK_API_URL": "https://x:99999/"}, "SLACK_API_URL: geen geldig adres"),
    ({"HOST": "http://x"}, "HOST: geen geldig adres"),
    ({"PORT": "65536"}, "PORT: geen geldige poort"),
    ({"PORT": "-1"}, "PORT: geen geldige poort"),
    ({"PORT": "３000"}, "PORT: geen geldige poort"),
    (
        {"DATABASE_URL": "postgresql://u:kanarie@db/r"},
        "DATABASE_URL: schrijf PostgreSQL als postgresql+psycopg://",
    ),
    (
        {"DATABASE_URL": "postgres://u:kanarie@db/r"},
        "DATABASE_URL: schrijf PostgreSQL als postgresql+psycopg://",
    ),
    ({"DATABASE_URL": "mysql://u:kanarie@db/r"}, "DATABASE_URL: niet bekend"),
    ({"DATABASE_URL": "sqlite://x.db"}, "DATABASE_URL: niet bekend"),
    ({"DATABASE_URL": "sqlite://"}, "DATABASE_URL: een register in het geheugen"),
    ({"DATABASE_URL": "sqlite:///:memory:"}, "DATABASE_URL: een register in het geheugen"),
    ({"DATABASE_URL": "data/kanarie.db"}, "DATABASE_URL: niet bekend"),
    ({"LEEG": "ja"}, "LEEG: zet 1 (aan) of 0 (uit)"),
    ({"OEFENMODUS": "aan"}, "OEFENMODUS: zet 1 (aan) of 0 (uit)"),
    ({"CONTAINER": "1"}, "SLACK_BOT_TOKEN: ontbreekt. In een container"),
    (SOCKET | {"OEFENMODUS": "1"}, "OEFENMODUS: oefenmodus en Slack-gegevens gaan niet samen"),
]


@pytest.mark.parametrize(("environ", "expected"), MISTAKES)
def test_one_mistake_is_one_line_that_shows_no_value(environ: dict[str, str], expected: str) -> None:
    (mistake,) = mistakes(environ)
    assert mistake.startswith(f"omgeving: {expected}")
    assert "kanarie" not in mistake


def test_all_mistakes_are_told_at_once() -> None:
    told = mistakes(
        {
            "SLACK_BOT_TOKEN": APP,
            "SLACK_APP_TOKEN": BOT,
            "PORT": "x",
            "HOST": "/",
            "DATABASE_URL": "x",
            "LEEG": "x",
        }
    )
    assert {line.split(": ")[1] for line in told} == {
        "SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "PORT", "HOST", "DATABASE_URL", "LEEG"
    }  # fmt: skip
    assert "kanarie" not in "".join(told)


@pytest.mark.parametrize("content", [b"", b" \n", b"\xff\xfe", b"x" * 5000, b"kanarie kanarie"])
def test_a_file_without_one_plain_secret_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "kanarie"
    file.write_bytes(content)
    (mistake,) = mistakes({"SLACK_BOT_TOKEN_FILE": str(file), "SLACK_APP_TOKEN": APP})
    assert mistake.startswith("omgeving: SLACK_BOT_TOKEN")
    assert "kanarie" not in mistake


def test_a_token_given_as_a_file_name_is_not_shown() -> None:
    assert "kanarie" not in "".join(mistakes({"SLACK_BOT_TOKEN_FILE": BOT, "SLACK_APP_TOKEN_FILE": APP}))


def test_the_practice_mode_in_a_container_must_be_asked_for() -> None:
    assert settings_from({"CONTAINER": "1", "OEFENMODUS": "1"}).mode is Mode.OEFEN
    assert settings_from({"CONTAINER": "1"} | SOCKET).mode is Mode.SOCKET


def test_settings_never_show_a_secret() -> None:
    settings = settings_from(SOCKET | HTTP | {"DATABASE_URL": "postgresql+psycopg://u:kanarie@db/r"})
    shown = f"{settings!r} {settings} {settings.model_dump()} {settings.model_dump_json()} {vars(settings)}"
    assert "kanarie" not in shown


def test_settings_cannot_be_changed() -> None:
    with pytest.raises(ValidationError) as caught:
        settings_from(SOCKET).bot_token = SecretStr("kanarie")  # type: ignore[misc]
    assert "kanarie" not in str(caught.value)


def test_reading_changes_nothing_in_the_environment() -> None:
    environ = dict(SOCKET)
    settings_from(environ)
    assert environ == SOCKET


def practice_register(settings: Settings) -> str | None:
    assert settings.mode is Mode.OEFEN
    assert (settings.bot_token, settings.app_token, settings.signing_secret) == (None, None, None)
    return secret(settings.database_url)


@pytest.mark.parametrize("tokens", [SOCKET, {"SLACK_BOT_TOKEN": BOT}, {"SLACK_SIGNING_SECRET_FILE": "/weg"}])
def test_practice_leaves_tokens_and_the_register_beside_them_alone(tokens: dict[str, str]) -> None:
    environ = tokens | {
        "DATABASE_URL": "postgresql+psycopg://db/echt",
        "SLACK_API_URL": "https://echt.example/",
    }
    settings = practice_settings(environ)
    assert practice_register(settings) == "sqlite:///data/oefen.db"
    assert settings.slack_api_url == "https://slack.com/api/"


def test_practice_without_tokens_uses_the_register_that_is_set() -> None:
    assert practice_register(practice_settings({"DATABASE_URL": "sqlite:///x.db"})) == "sqlite:///x.db"
    assert practice_register(practice_settings({"CONTAINER": "1"})) == "sqlite:///data/oefen.db"


def test_practice_tells_mistakes_too() -> None:
    with pytest.raises(ConfigError, match=r"^omgeving: PORT: "):
        practice_settings(SOCKET | {"PORT": "x"})


WATCHMAN = "https://wacht.voorbeeld.nl/api/push/kanarie?status=up"


@pytest.mark.parametrize("url", [WATCHMAN, "http://127.0.0.1:3001/kanarie", "http://localhost/kanarie"])
def test_the_heartbeat_goes_over_tls_or_stays_on_this_machine(url: str, tmp_path: Path) -> None:
    file = tmp_path / "hartslag"
    file.write_text(f"{url}\n")
    for environ in ({"HARTSLAG_URL": url}, {"HARTSLAG_URL_FILE": str(file)}):
        settings = settings_from(SOCKET | environ)
        assert secret(settings.hartslag_url) == url
        assert "kanarie" not in repr(settings)


@pytest.mark.parametrize(
    "url", ["http://wacht.voorbeeld.nl/kanarie", "kanarie", "ftp://127.0.0.1/kanarie", "https://kanarie:x/"]
)
def test_a_heartbeat_that_others_could_read_is_refused_and_not_shown(url: str) -> None:
    (mistake,) = mistakes(SOCKET | {"HARTSLAG_URL": url})
    assert mistake.startswith("omgeving: HARTSLAG_URL: geen veilig adres")
    assert "kanarie" not in mistake


def test_a_file_of_certificates_without_any_is_told(tmp_path: Path) -> None:
    empty = tmp_path / "ca.pem"
    empty.write_text("geen certificaat")
    for file in (empty, tmp_path / "weg.pem"):
        (mistake,) = mistakes(SOCKET | {"SSL_CERT_FILE": str(file)})
        assert mistake.startswith("omgeving: SSL_CERT_FILE: dit bestand is er niet, of")


@pytest.mark.parametrize("name", ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY"])
@pytest.mark.parametrize(
    "value",
    [
        "proxy.intern:8080",
        "http://",
        "http://geheim:pas@proxy:poort",
        "http://proxy:99999",
        "socks5://proxy:1080",
        "http://naam:ge/heim@proxy:8080",
        "http://proxy:8080/pad",
        "http://pro xy:8080",
    ],
)
def test_a_proxy_that_is_none_is_refused_by_its_variable_and_never_told(name: str, value: str) -> None:
    (line,) = mistakes(SOCKET | {name: value})
    assert line.startswith(f"omgeving: {name}: dit is geen adres van een proxy")
    assert "geheim" not in line
    assert value == "http://" or value not in line


@pytest.mark.parametrize(
    "value", ["http://proxy.intern:8080", "http://a:b%40c@proxy:3128/", "https://proxy", ""]
)
def test_a_proxy_may_have_a_name_and_password(value: str) -> None:
    assert settings_from(SOCKET | {"HTTPS_PROXY": value}).mode is Mode.SOCKET


def test_practising_needs_no_proxy() -> None:
    assert settings_from({"HTTPS_PROXY": "onzin"}).mode is Mode.OEFEN
