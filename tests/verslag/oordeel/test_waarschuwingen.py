from collections.abc import Callable

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Voorstel

Lees = Callable[[str], Voorstel]


def kinds(voorstel: Voorstel) -> list[str]:
    return [waarschuwing.soort for waarschuwing in voorstel.waarschuwingen]


def test_other_spelling_is_asked_about_and_the_quote_keeps_it(lees: Lees) -> None:
    voorstel = lees("De heer Rosenboom vraagt of dit kan.")
    [waarschuwing] = voorstel.waarschuwingen
    assert (waarschuwing.soort, waarschuwing.tekst) == ("naamvariant", "Rozenboom / Rosenboom: één persoon?")
    assert voorstel.acties[0].ingebracht_door == "Rozenboom"
    assert "Rosenboom" in voorstel.acties[0].citaat


def test_unlisted_name_of_a_masked_organisation_is_reported_as_not_masked(lees: Lees) -> None:
    assert kinds(lees("De heer  (AenM) opent. Mevrouw Kraan (AenM) licht toe.")) == ["niet gelakt"]


def test_unlisted_name_in_minutes_without_masks_is_only_unlisted(lees: Lees) -> None:
    assert kinds(lees("Mevrouw Kraan (AenM) licht toe.")) == ["niet in deelnemerslijst"]


def test_absent_attendee_who_speaks_is_reported_once(lees: Lees) -> None:
    assert kinds(lees("De heer Appelboom vraagt of dit kan. De heer Appelboom knikt.")) == ["afwezig"]


def test_minutes_that_are_in_order_give_no_warning(lees: Lees) -> None:
    assert kinds(lees("De heer Rozenboom vraagt of dit kan.")) == []


def test_missing_parts_are_each_reported(config: Config) -> None:
    voorstel = read("## Opening\n\n• De voorzitter opent.\n", config)
    assert kinds(voorstel) == ["geen datum", "tafel onbekend", "geen deelnemers"]
