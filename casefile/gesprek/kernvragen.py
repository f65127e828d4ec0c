"""The short questions that nearly everybody asks: until when, to whom, who reads along, what if
nobody rings. Each has an answer of its own, `utter_onderwerp_<naam>`. Pure; knows no text.

Read per sentence, wherever it stands in the message; only where it is asked, not where it is told.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from casefile.gesprek.wissen import TOESTEL as _TOESTEL
from casefile.taal.klank import kale_woorden
from casefile.velden.clausules import zinnen

LANGSTE = 16  # words of a sentence; a longer one is cut at "en", "maar", "want" and commas
_BETALEN = r"(?:betaal\w*|betal\w+|overmak\w*|overgemaakt|overmaak\w*|voldoen|voldaan|storten)"
_DIT = r"(?:dit|deze|het|dat|die|hier|mee|chat|gesprek|berichten?|brie\w+|post|papier\w*|wat ik)"
_LEES = r"(?:leest|lezen|leesd|krijgt|krijgen|krijgd|ziet|zien|hoort|horen|kijkt|kijken)"
_LEZEN = (
    r"(?:lezen|meelezen|meekijken|kijken|zien|inzien|inzage|krijgen|horen|weten|leest|meeleest|ziet|"
    r"krijgt|meekijkt|hoort|weet|gestuurd|doorgestuurd)"
)
_BEWIND = r"(?:bewindvoerder\w*|bewind|curator|budgetbeheerder\w*)"
_EEN_ANDER = (
    r"(?:ex|exman|exvrouw|man|vrouw|partner|vriend|vriendin|moeder|vader|ouders|familie|zoon|"
    r"dochter|buren|buurvrouw|buurman|huisgenoot|broer|zus|baas|werkgever)"
)
_PARTIJ = (
    r"(?:corporatie|verhuurder|woningbouw\w*|woningcorporatie|huisbaas|deurwaarder\w*|incasso\w*|"
    r"advocaat|advocaten\w*|kantoor|rechtbank|gemeente)"
)
_GESPREK = (
    r"(?:dit|het|deze|die|de|mijn|me|mn|ons|onze|hele|al mijn) (?:hele )?"
    r"(?:gesprek\w*|chat\w*|berichten|berichtjes|app|apps|appjes|whatsapp\w*|geschiedenis)"
)


def _leest(wie: str) -> str:
    """ "Leest mijn ex mee", "kan mijn ex dit zien", "of mijn ex dit leest": the verb before who."""
    who = rf"(?:\w+ ){{0,3}}?{wie}\b"
    return (
        rf"\b{_LEES} {who}.{{0,30}}\b{_DIT}\b"
        rf"|\b(?:kan|kunnen|gaat|gaan|komt|wordt) {who}.{{0,40}}\b{_LEZEN}\b"
        rf"|\bof {who}.{{0,40}}\b{_LEZEN}\b"
    )


@dataclass(frozen=True)
class Kernvraag:
    """`delen`: each is found somewhere in the sentence. `niet`: with one of these it is about
    something else. `vraagzin`: only where the sentence is built as a question or ends in its mark;
    the others name a question word themselves."""

    naam: str
    delen: tuple[str, ...]
    niet: str = ""
    vraagzin: bool = False


VOOR_ZITTING, BETAALDAG = "voor_zitting_betalen", "betaaldag"
TELEFOON_WISSEN = "telefoon_wissen"
KERNVRAGEN: tuple[Kernvraag, ...] = (
    Kernvraag(
        VOOR_ZITTING,
        (
            rf"\b{_BETALEN}|\bafgelost|\baflos\w*",
            r"\b(?:als|wanneer|indien|zodra|stel|dan|nog betalen|alles|alle|hele|"
            r"voor de zitting)\b",
            r"\b(?:zitting\w*|rechtszaak|rechtzaak|zaak|rechter|rechtbank|dagvaarding)\b",
            r"\b(?:vervalt|vervallen|door|doorgaan|stopt|stoppen|afgezegd|afgelast|afgeblazen|"
            r"ingetrokken|intrekken|van de baan|nog|niet meer|toch|alsnog|hoef\w*)\b",
        ),
        niet=r"\b(?:kosten|griffie\w*|advocaat|vonnis|ontruim\w*|huisuitzetting|uitzetting|ontbonden|"
        r"beslist|regeling|eruit)\b",
        vraagzin=True,
    ),
    Kernvraag(
        "aan_wie_betalen",
        (
            r"\b(?:aan|naar|op) (?:wie|wien|welke? (?:rekening\w*|iban|partij|instantie))\b"
            r"|\bwie moet ik (?:\w+ ){0,2}betal"
            r"|\bwaar (?:moet|kan|mag|maak|betaal) (?:ik|we|wij)\b(?!.{0,20}\b(?:van|aan)\b)"
            rf"|\b(?:aan|naar|bij) (?:\w+ ){{0,2}}{_PARTIJ}\b.{{0,40}}\bof\b.{{0,25}}\b{_PARTIJ}\b",
            rf"\b{_BETALEN}|\bgeld\b.{{0,12}}\b(?:heen|naartoe)\b",
        ),
        niet=r"\b(?:loon|salaris|bijstand|borg|bellen|voorwaarden|eisen|verplichtingen|screenshot|"
        r"bewijs|omklap\w*|consulent)\b",
    ),
    Kernvraag(
        BETAALDAG,
        (
            r"\b(?:tot|voor) (?:en met )?wanneer\b|\b(?:tot|voor|op) welke? (?:dag|datum)\b"
            r"|\bhoe ?lang (?:heb|kan|mag|krijg) (?:ik|we|wij)\b|\bhoeveel (?:tijd|dagen)\b"
            r"|\bwanneer (?:kan|moet|mag|zou|dien|is|betaal|uiterlijk|moeten|kunnen)\b"
            r"|\b(?:laatste|uiterste|welke) (?:betaal ?)?(?:dag|datum)\b"
            r"|\b(?:deadline|uiterlijk)\b",
            rf"\b{_BETALEN}",
            r"\b(?:wanneer|welke?|hoe ?lang|hoeveel|wat is|wat was|moet ik|kan ik)\b",
        ),
        niet=r"\b(?:uitkering|loon|salaris|toeslag\w*|bijstand|kinderbijslag|borg|rekening|opvang|eten|"
        r"stroom|terug)\b|\bwordt\b|\bniet (?:\w+ )?betaal|\bover (?:je|mijn)",
    ),
    Kernvraag(
        "rente_en_kosten",
        (
            r"\b(?:rente\w*|incassokosten|deurwaarderskosten|proceskosten|gerechtskosten|"
            r"dossierkosten|aanmaningskosten|(?:de|die|al|alle|extra|bijkomende|en|ook) kosten)\b",
            rf"\b(?:{_BETALEN}|rekenen|vragen|vergoed\w*|erbij|bovenop)",
            r"\b(?:moet\w*|hoef\w*|mag|mogen|verplicht|klopt|kloppen|kan|kunnen|waarom|zit\w*)\b",
        ),
        niet=r"\b(?:bewind\w*|advocaat|opvang|verhuiz\w*|servicekosten|energie\w*|hypotheek|lening|"
        r"spaar\w*|chat|blijven|helpen|hulp)\b",
        vraagzin=True,
    ),
    Kernvraag(
        "leest_bewindvoerder",
        (_leest(rf"{_BEWIND}"),),
        niet=r"\b(?:geld|leefgeld|kosten|ontslag|klacht|client)\b",
    ),
    Kernvraag(
        "leest_ander",
        (
            _leest(_EEN_ANDER),
            rf"\b(?:mijn|me|mn|m n|zijn|haar|de|onze) (?:\w+ )?{_EEN_ANDER}\b",
            rf"\b{_DIT}\b",
        ),
        niet=r"\b(?:uitkering|toeslag\w*|bijstand|geld|huis|woning|contract|schuld\w*|alimentatie|"
        r"betal\w*|betaal\w*|begeleid\w*|ziekenhuis|thuis|inwonen|boete\w*|straf)\b",
    ),
    Kernvraag(
        "niet_teruggebeld",
        (
            r"\b(?:als|stel|indien)\b.{0,30}\b(?:niet|niemand|nooit|geen mens)\b.{0,18}"
            r"\b(?:terug ?bel\w*|bel\w*|gebeld|opbel\w*)"
            r"|\b(?:als|stel|indien)\b.{0,30}\bbel(?:t|len)\b.{0,12}\b(?:niet|niemand|nooit)\b",
        ),
        niet=r"\bik\b.{0,15}\b(?:niet|nooit)\b|\b(?:niet|nooit) (?:kan|durf|wil|mag)\b|\bik bel\b"
        r"|\b(?:mag|hoeft?|moet)\b.{0,12}\b(?:niet|niemand)\b",
    ),
    Kernvraag(
        "foto_sturen",
        (
            r"\b(?:foto\w*|plaatjes?|screenshots?|scans?|afbeelding\w*|pdf|fotograferen)\b",
            r"\b(?:stur\w*|stuur\w*|opstur\w*|upload\w*|app\w*|doorstur\w*|lees|lezen|"
            r"laten zien|delen|fotograferen)\b|\bfoto\w* (?:\w+ ){0,4}maken\b",
        ),
        niet=r"\b(?:paspoort|rijbewijs|bankpas|ex|kinderen|schimmel|lekkage|inboedel|bsn|wie|waar|veilig|"
        r"appte|spullen|schuldhulp|advocaat)\b",
        vraagzin=True,
    ),
    Kernvraag(  # off the phone itself; a wish that we wipe all is `casefile.gesprek.wissen`
        TELEFOON_WISSEN,
        (
            rf"\bhoe\b|\b(?:kan|mag|moet|wil) (?:ik|we|wij)\b|\bik wil\b|\b{_TOESTEL}\b",
            rf"\b{_GESPREK}\b|\b{_TOESTEL}\b",
            r"\b(?:wis|wissen|verwijder|verwijderen|delete|deleten|weghal\w*|weghaal\w*|"
            r"weggooi\w*|wegkrijg\w*|wegdoe\w*|leegmaken|verberg|verbergen)\b"
            r"|\b(?:haal|halen|krijg|krijgen|gooi|gooien|doe|doen)\b.{0,60}\b(?:weg|eraf|af)\b"
            r"|\b(?:weg|eraf|af)\b.{0,12}\b(?:haal|halen|krijg|krijgen|gooien|doen|hebben)\b",
        ),
        niet=rf"\bik (?:heb|had)\b|\b(?:gegevens|data|account|jullie|afspraak|schuld\w*|wijkteam|"
        rf"begeleid\w*|brief|foto\w*|huis|{_PARTIJ})\b",
    ),
)
_TABEL = tuple(
    (
        one,
        tuple(re.compile(part) for part in one.delen),
        re.compile(one.niet) if one.niet else None,
    )
    for one in KERNVRAGEN
)
_BOUW = re.compile(
    r"^(?:(?:en|maar|ja|nee|oke?|dus|want|eh|hoi|hallo|sorry|dan|nog) )*"
    r"(?:leest|krijgt|ziet|kan|kunnen|mag|mogen|gaat|moet|moeten|hoef|hoeft|is|zijn|vervalt|stopt)\b"
    r"|\b(?:hoe|wat|wie|waar|waarom|welke?|wanneer)\b"
    r"|\b(?:mag|kan|moet|hoef|kun|mogen|kunnen|moeten|hoeven|leest|krijgt|ziet|gaat|vervalt|stopt) "
    r"(?:ik|we|wij|je|jij|u|jullie|ze|zij|hij|die|dat|het|dan|mijn|me|mn|de|er)\b"
    r"|\b(?:of|weten|vraag|afvragen)\b.{0,12}\b(?:ik|we|mijn|me|mn|de|die|dat|het|hij|ze|zij)\b"
)
"""How a question is built, with a question word or without one."""
_KNIP = re.compile(r",|\b(?:en|maar|want|omdat)\b")


def lees_kernvragen(tekst: str) -> tuple[str, ...]:
    """The names of what is asked, in the order of the message; each once.

    >>> lees_kernvragen("Ik heb een aanmaning. Tot welke dag kan ik betalen?")
    ('betaaldag',)
    """
    found: list[str] = []
    before = ""
    for piece in _stukken(tekst):
        plain = kale_woorden(piece)
        found += _gevraagd(plain, before, is_vraag(piece))
        before = plain
    return tuple(dict.fromkeys(found))


def is_vraag(zin: str) -> bool:
    """Whether this sentence is built as a question, or ends in its mark."""
    return zin.rstrip().endswith("?") or _BOUW.search(kale_woorden(zin)) is not None


def _stukken(tekst: str) -> list[str]:
    pieces: list[str] = []
    for sentence in zinnen(tekst):
        short = len(sentence.split()) <= LANGSTE
        pieces += [sentence] if short else _voeg_samen(_KNIP.split(sentence))
    return pieces


def _voeg_samen(delen: list[str]) -> list[str]:
    """Every piece, with the next one while both are short enough: "rente en kosten" is one."""
    merged: list[str] = []
    for piece in delen:
        if merged and len(merged[-1].split()) + len(piece.split()) <= LANGSTE:
            merged[-1] = f"{merged[-1]} {piece}"
        else:
            merged.append(piece)
    return merged


def _gevraagd(zin: str, ervoor: str, vraagt: bool) -> list[str]:
    """What this sentence asks. `ervoor`: the one before it, where a first part may stand: "ik
    betaal alles. vervalt de zitting dan"."""
    names: list[str] = []
    for one, (first, *others), not_these in _TABEL:
        if (one.vraagzin and not vraagt) or (not_these is not None and not_these.search(zin)):
            continue
        told = first.search(zin) or (one.naam == VOOR_ZITTING and first.search(ervoor))
        if told and all(part.search(zin) for part in others):
            names.append(one.naam)
    return [name for name in names if name != BETAALDAG] if VOOR_ZITTING in names else names
