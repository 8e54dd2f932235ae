"""What `python -m bot datum --uitleg` says about a date."""

UNTIL = "tot en met"
BEFORE = "de dag ervoor"
FROM = "vanaf"
AFTER = "de dag erna"
CONFIRM = "te bevestigen"
REFERENCE = "de datum van iets anders"
NO_SUCH_DAY = "die dag bestaat niet"
UNDECIDED = "geen bepaalde dag"
NOTHING = "geen datum gelezen"


def not_a_day(words: str) -> str:
    return f"'{words}' is geen dag. Schrijf hem als 2027-02-15."


def condition(words: str) -> str:
    return f"voorwaarde: {words}"


def meeting(name: str) -> str:
    return f"de datum van de volgende {name} in het register"


def other_weekday(meant: str) -> str:
    return f"de weekdag klopt niet; misschien {meant}"
