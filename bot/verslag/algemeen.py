"""Minutes of any layout: the general reader."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import partial, reduce
from itertools import takewhile

from bot.config import Config
from bot.errors import UserError
from bot.texts import verslag as texts
from bot.verslag.aanwezigen.afmelding import told_behind
from bot.verslag.aanwezigen.bij_een_punt import for_a_part, parts_apart
from bot.verslag.aanwezigen.brief import thanked
from bot.verslag.aanwezigen.groep import by_group
from bot.verslag.aanwezigen.haast import in_haste
from bot.verslag.aanwezigen.haken import brackets_whole, names_whole
from bot.verslag.aanwezigen.hoofd import elsewhere, in_any_words, without_groups
from bot.verslag.aanwezigen.kolommen import side_by_side
from bot.verslag.aanwezigen.kolomregels import behind_label, letters_behind
from bot.verslag.aanwezigen.omgekeerd import names_turned
from bot.verslag.aanwezigen.omschrijvingen import defined
from bot.verslag.aanwezigen.onder import one_below_the_other
from bot.verslag.aanwezigen.regels import below_label, out_of_columns, who_was_away
from bot.verslag.aanwezigen.rij import below_title
from bot.verslag.aanwezigen.rol import by_role, single
from bot.verslag.aanwezigen.schrift import in_usual_writing
from bot.verslag.aanwezigen.standen import with_states
from bot.verslag.aanwezigen.statuskolommen import by_column
from bot.verslag.aanwezigen.vervanging import replacements
from bot.verslag.aanwezigen.voornamen import called, called_behind
from bot.verslag.aanwezigen.zinnen import told
from bot.verslag.acties import collect
from bot.verslag.besluiten.bovenaan import decided_above
from bot.verslag.besluiten.labels import signs
from bot.verslag.besluiten.verzamelen import decisions
from bot.verslag.betoog import Betoog, plain_words, proper_names
from bot.verslag.bron.regels import Regel, sentences, source_lines, split_lines
from bot.verslag.dagen.volgende import due_there, next_meeting
from bot.verslag.deelnemers.eenmaal import once, with_first_names
from bot.verslag.deelnemers.etiket import with_colons
from bot.verslag.deelnemers.lijst import attendance, unlisted
from bot.verslag.deelnemers.regel import one_label_to_a_line
from bot.verslag.geleerd.merken import learned
from bot.verslag.herschreven.actiebij import with_owner_behind
from bot.verslag.herschreven.actieboven import with_label_above
from bot.verslag.herschreven.agendarijen import without_introducers
from bot.verslag.herschreven.haakregels import without_brackets
from bot.verslag.herschreven.haakrij import one_by_one_in_brackets
from bot.verslag.herschreven.hoofdletterdaden import in_small_letters
from bot.verslag.herschreven.huisnummers import with_own_numbers
from bot.verslag.herschreven.kleineletters import with_capitals
from bot.verslag.herschreven.kleinenamen import with_named_doers
from bot.verslag.herschreven.leeglijst import without_empty
from bot.verslag.herschreven.maskers import with_names
from bot.verslag.herschreven.naamalineas import as_items
from bot.verslag.herschreven.nummersachter import with_numbers_behind
from bot.verslag.herschreven.opeenrij import one_by_one
from bot.verslag.herschreven.perpersoon import by_person
from bot.verslag.herschreven.rondehaken import in_round_brackets
from bot.verslag.herschreven.schrijfwijzen import in_one_way
from bot.verslag.herschreven.vakjes import without_boxes
from bot.verslag.herschreven.wieonder import with_who_below
from bot.verslag.huismerken.merken import in_common_words
from bot.verslag.indeling import Indeling, divide, with_agenda
from bot.verslag.kop import header
from bot.verslag.namen.namenlijst import Namenlijst
from bot.verslag.namen.plaatsen import Plaatsen, fold_name
from bot.verslag.namen.sprekers import Sprekers, bodies, writer
from bot.verslag.notities import notes
from bot.verslag.oordeel.conflicten import both_there_and_away, conflicts, days_that_are_none, wrong_weekdays
from bot.verslag.oordeel.waarschuwingen import unread_tables, warnings
from bot.verslag.tabellen.alle import all_rows
from bot.verslag.tabellen.randloos import with_bars_around
from bot.verslag.tabellen.reeksen import one_to_a_line
from bot.verslag.tabellen.verwijzingen import without_pointers, without_references
from bot.verslag.voorstel import Actie, Deelnemer, Voorstel
from bot.verslag.wie.naamplaatsen import doers, in_place_of_names

_MAX_ORGANISATIES = 100
_KOPREGELS = 15
_BOVENSTE = 45  # lines, with who was there, among which it says when the minutes were sent
_TITELREGELS = 4
_LANGSTE_KOPREGEL = 80  # letters; a longer line is no part of a header, whatever stands above it
_VEEL_NAMEN = 3
# As it opens: '# Notulen werkgroep Data'.
_NOEMT_ZICH = re.compile(
    r"#{0,6}\s*(?:\S+\s){0,4}(?:notulen|verslag|minutes|meeting\s+notes)\b", re.IGNORECASE
)
# Of whom an organisation is in its name: 'Ville de Liège', 'municipality of Velsen'.
_VAN_PLEK = re.compile(
    r"\b(?:of|de|van|du|[Gg]emeente|[Pp]rovincie|[Rr]egio|[Ss]tad)\s(?P<plek>[A-ZÀ-Þ][\w-]{2,30})$"
)
_AGENDANUMMER = re.compile(r"\d{1,2}[.):]?\s+[A-ZÀ-Þ]")
_WIE_ER_WAS: Sequence[Callable[[tuple[Regel, ...]], Iterable[Regel]]] = (
    with_colons,
    told_behind,
    called,
    brackets_whole,
    names_whole,
    with_states,
    defined,
    behind_label,
    letters_behind,
    names_turned,
    called_behind,
    in_usual_writing,
    replacements,
    parts_apart,
    side_by_side,
    out_of_columns,
    without_groups,
    in_any_words,
    below_title,
    one_below_the_other,
    below_label,
    who_was_away,
    one_label_to_a_line,
)


def read(text: str, config: Config) -> Voorstel:
    """What the minutes in `text` propose. Raises UserError only when there is no date, no attendance list,
    no agenda item and no list, and it does not call itself minutes: then nothing ties it to a meeting."""
    plaatsen = Plaatsen(config)
    maskers = with_names(text)
    text = maskers.tekst
    rauw = source_lines(text)
    los = tuple(without_brackets(tuple(one_by_one_in_brackets(split_lines(text)))))
    los_van_haken = tuple(without_empty(tuple(as_items(tuple(by_person(los)), rauw))))
    op_regels = tuple(one_by_one(tuple(with_bars_around(tuple(one_to_a_line(los_van_haken))))))
    op_regels = tuple(
        in_haste(op_regels, plaatsen.is_body)
    )  # while the rows are there, which tell who does something
    met_namen = tuple(with_named_doers(tuple(with_capitals(op_regels))))
    alle = tuple(by_column(tuple(in_round_brackets(met_namen))))
    nummers = with_own_numbers(alle)
    rijen, onder_titels, regels = all_rows(nummers.regels)
    in_rij = {rij["nummer"] for rij in rijen if rij["nummer"] and rij["actie"]}
    regels = tuple(without_pointers(tuple(without_references(regels, in_rij))))
    kaal = tuple(without_boxes(tuple(without_introducers(regels))))
    van_lijst = {een.nummer for een, ander in zip(regels, kaal, strict=True) if een != ander}
    regels = kaal
    met_maskers = maskers.lines(regels)
    regels = _laid_out(regels)
    gedrukt = _laid_out(met_maskers) if maskers.namen else regels
    in_tabel = frozenset(rij.regels[0] for rij in rijen if rij not in onder_titels)
    indeling = divide(regels, in_tabel)
    wie_er_was = divide(gedrukt, in_tabel) if maskers.namen else indeling
    deelnemers = _attendance(wie_er_was, gedrukt, plaatsen)
    namenlijst = Namenlijst((*deelnemers, *maskers.people))
    is_bekend = partial(_is_there, namenlijst)
    klein = in_small_letters(regels, _upper_part(indeling), is_bekend)
    bij = with_owner_behind(klein.regels, _upper_part(indeling), is_bekend)
    boven = with_label_above(bij.regels, _upper_part(indeling), is_bekend)
    onder = with_who_below(boven.regels, _upper_part(indeling), is_bekend)
    achter = with_numbers_behind(onder.regels, _upper_part(indeling))
    schrijfwijze = in_one_way(achter.regels, rauw, _upper_part(indeling), is_bekend)
    eigen = in_common_words(schrijfwijze.regels, rauw, _upper_part(indeling), is_bekend)
    terug = (
        eigen.as_printed,
        schrijfwijze.as_printed,
        achter.as_printed,
        onder.as_printed,
        boven.as_printed,
        bij.as_printed,
        klein.as_printed,
    )
    if eigen.regels != regels:
        regels = eigen.regels
        indeling = divide(regels, in_tabel)
    zinnen = [zin for alinea in indeling.alineas for zin in sentences(alinea)]
    koppen = [punt.titel for punt in indeling.agendapunten]
    vergadering = header(indeling.kop, zinnen, koppen, plaatsen)
    if vergadering.datum is None:  # the first lines of the text looked like headings of the agenda
        kop_erbij = [regel for regel in regels[:_KOPREGELS] if regel.kaal]
        vergadering = header(kop_erbij, zinnen, koppen, plaatsen, regels[:_BOVENSTE])
    genoemd = _NOEMT_ZICH.match(next((regel.kaal for regel in regels if regel.kaal), ""))
    # Below a title of tasks, decisions or what was agreed, or in rows.
    in_lijst = any(alinea.lijst for alinea in indeling.alineas) or any(rij["actie"] for rij in rijen)
    if not (vergadering.datum or deelnemers or indeling.agendapunten or genoemd or in_lijst):
        raise UserError(texts.GEEN_VERSLAG)
    gremia = bodies((vergadering.titel or "", *(regel.kaal for regel in indeling.kop[:_TITELREGELS])))
    sprekers = Sprekers(namenlijst, plaatsen, _organisations(deelnemers), gremia)
    namen = proper_names([regel.kaal for regel in regels[:_KOPREGELS]] + [zin.tekst for zin in zinnen])
    doeners = doers(regel.inhoud for regel in regels)
    namen |= in_place_of_names([regel.inhoud for regel in regels], sprekers) | doeners
    woorden = plain_words(zin.tekst for zin in zinnen) - {naam.casefold() for naam in doeners}
    veel_namen = sum(bool(deelnemer.naam) for deelnemer in deelnemers) >= _VEEL_NAMEN
    schrijver = writer(deelnemers, zinnen[-1].tekst if zinnen else "")
    datum = vergadering.datum
    op = indeling.titelregels
    betoog = Betoog(zinnen, sprekers, plaatsen, datum, namen, woorden, veel_namen, koppen, schrijver, op)
    noten = list(notes(zinnen))
    in_noot = frozenset(plek for _, plekken in noten for plek in plekken)
    kop = (regel for regel in indeling.kop if len(regel.kaal) < _LANGSTE_KOPREGEL)
    lijst = takewhile(lambda regel: not _AGENDANUMMER.match(regel.kaal), indeling.deelnemers)
    hoofd = frozenset(regel.nummer for regel in (*kop, *lijst)) | van_lijst
    van_zelf = partial(learned, betoog, regels, rauw, hoofd)
    acties = collect(betoog, in_noot, rijen, van_zelf, nummers)
    overal = (*wie_er_was.deelnemers, *elsewhere(gedrukt, wie_er_was.deelnemers))
    tafel = config.tafels[vergadering.tafel].afkorting.split()[0] if vergadering.tafel else ""  # 'RRT'
    hierna = next_meeting((regel.kaal for regel in alle), vergadering.datum, tafel)
    aanwezigheid = once(deelnemers)
    agenda = indeling.agenda or indeling.agendapunten
    voorstel = Voorstel(
        vergadering=vergadering,
        aanwezigheid=aanwezigheid,
        agendapunten=indeling.agendapunten,
        acties=tuple(due_there(_as_printed(actie, terug), hierna) for actie in acties.alle),
        besluiten=tuple(
            decisions(
                betoog,
                in_noot,
                (*decided_above(indeling.kop), *rijen),
                signs(regel.kaal for regel in regels),
                (*acties.alle, *(twee.in_tekst for twee in acties.samen)),
                indeling.agendapunten,
            )
        ),
        notities=tuple(notitie for notitie, _ in noten),
        waarschuwingen=(
            *wrong_weekdays(alle, vergadering.datum),
            *days_that_are_none(alle),
            *unread_tables(alle),
            *warnings(betoog, vergadering, deelnemers, agenda, acties.dubbel, acties.verteld),
            *both_there_and_away(aanwezigheid, (*deelnemers, *attendance(overal, plaatsen))),
            *conflicts(acties.samen, vergadering.datum, aanwezigheid),
        ),
    )
    voorstel = with_agenda(voorstel, indeling.agenda)
    return maskers.as_printed(nummers.as_printed(voorstel), plaatsen)


def _laid_out(regels: Sequence[Regel]) -> tuple[Regel, ...]:
    """The lines with who was there in one way."""
    return reduce(lambda zo, stap: tuple(stap(zo)), _WIE_ER_WAS, tuple(regels))


def _as_printed(actie: Actie, terug: Iterable[Callable[[Actie], Actie]]) -> Actie:
    """The point with what was printed as its quotation; `terug`: what was written otherwise."""
    return reduce(lambda een, gedrukt: gedrukt(een), terug, actie)


def _upper_part(indeling: Indeling) -> frozenset[int]:
    return frozenset(regel.nummer for regel in (*indeling.kop, *indeling.deelnemers))


def _is_there(namen: Namenlijst, naam: str) -> bool:
    treffer = namen.find(naam)
    return treffer is not None and not treffer.variant


def _attendance(indeling: Indeling, regels: tuple[Regel, ...], plaatsen: Plaatsen) -> tuple[Deelnemer, ...]:
    """Who was there by the list, by the header ('Notulist: …'), and by what is told where no list says it."""
    lijst = attendance((*indeling.deelnemers, *single(indeling.kop)), plaatsen)
    erbij = attendance((*told(regels), *thanked(regels), *by_group(indeling.kop)), plaatsen)
    plekken = {
        fold_name(deel)
        for een in lijst
        for deel in (een.delegatie, *(een.organisatie or "").split(", "))
        if deel
    }
    plekken = {naam for naam in plekken if " " not in naam}  # 'Velsen', of which somebody there is the mayor
    plekken |= {fold_name(van["plek"]) for een in lijst if (van := _VAN_PLEK.search(een.organisatie or ""))}
    erbij = tuple(een for een in erbij if fold_name(een.naam or "") not in plekken)
    # Who led or wrote the minutes stands apart from the list: by them alone it is not known who was there.
    in_lijst = attendance(indeling.deelnemers, plaatsen)
    genoemd = Counter(een.status for een in in_lijst if een.naam and "notulist" not in een.rollen)
    verteld = Counter(een.status for een in erbij)
    volgt = {status for status, aantal in verteld.items() if aantal > genoemd[status]}
    allen = (*lijst, *unlisted((een for een in erbij if een.status in volgt), lijst))
    allen += tuple(unlisted(attendance(tuple(for_a_part(regels)), plaatsen), allen))
    achternamen = {_last_name(een) for een in allen}
    naar_rol = attendance(tuple(by_role(indeling.kop)), plaatsen)
    return with_first_names((*allen, *(een for een in naar_rol if _last_name(een) not in achternamen)))


def _last_name(deelnemer: Deelnemer) -> str:
    return fold_name(deelnemer.naam or "").rpartition(" ")[2]


def _organisations(deelnemers: tuple[Deelnemer, ...]) -> frozenset[str]:
    """Organisations that only the attendance list knows; 'vastgoed' is a function, hence the capital."""
    namen = {
        naam for deelnemer in deelnemers for naam in (deelnemer.delegatie, deelnemer.organisatie) if naam
    }
    namen |= {
        woord for naam in namen for woord in naam.split() if len(woord) > 2 and woord.isupper()
    }  # 'PDOK'
    return frozenset(
        sorted(naam for naam in namen if naam[0].isupper() and len(naam) <= 40)[:_MAX_ORGANISATIES]
    )
