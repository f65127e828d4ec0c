"""Words that put something right: what is wrong, what must go, what stands in its place. Pure.

The same shapes for every field; which value is meant is decided in `opnemen`.
"""

from __future__ import annotations

import re

from casefile.taal.klank import kale_woorden
from casefile.velden import namen as n
from casefile.velden.clausules import clausules, zinnen

_WOORDEN_OM_WEG = 8
_WOORDEN = {
    n.TELEFOON: r"(?:telefoon\w*|tel|mobiel\w*|(?!(?:huurders?|contract|klant)n)(?:\w*nummer))",
    n.MAIL: r"(?:e ?-?mail\w*|mail\w*)",
    n.NAAM: r"(?:naam|namen|voornaam|achternaam)",
    n.CORPORATIE: r"(?:corporatie|verhuurder|huisbaas|woningbouw\w*)",
    n.PLAATS: r"(?:woonplaats|plaats|stad|dorp)",
    n.ADRES: r"(?:huisadres|woonadres|adres)",
    n.HUURDERSNUMMER: r"(?:(?:huurders?|contract|klant)(?:nummer|nr))",
    n.DATUM: r"(?:datum|data|dag)",
    n.UITSPRAAK_OP: r"(?:uitspraak\w*)",
    n.KINDEREN: r"(?:kinderen|kind|kids|kindjes)",
    n.VONNIS: r"(?:vonnis|rechter)",
    n.WANNEER: r"(?:tijd|tijden|tijdstip|uur)",
    n.TOLK: r"(?:tolk)",
    n.HOE: r"(?:voicemail)",
    n.SCHULD: r"(?:huurschuld|huurachterstand|achterstand)",
    n.GELDHULP: r"(?:bewindvoerder|bewind|schuldhulp\w*)",
    n.GEPROBEERD: r"(?:wat ik (?:al |zelf )*(?:deed|gedaan heb|heb gedaan|geprobeerd heb))",
    n.BETAALD: r"(?:betaling)",
    n.MEELEZEN: r"(?:meelezen)",
    n.PAPIER: r"(?:brief|papier|post)",
}
_VAN_EEN_ANDER = (
    r"(?:is|zijn|was|hoort bij) (?:ook |eigenlijk |het nummer |de naam )*van "
    r"(?!mij\b|me\b|mezelf\b|ons\b|mijzelf\b)"
)
_FOUT = (
    r"(?:fout\w*|verkeerd\w*|onjuist\w*|incorrect|wrong|klopt(?: \w+){0,2} niet|klopt nie|"
    r"niet goed|"
    rf"niet van (?:mij|me)|{_VAN_EEN_ANDER}\w+|(?:gebruik|heb) ik niet(?: meer)?|doet het niet)"
)
_WEG = (
    r"(?<!ik )\b(?:haal\w*|gooi\w*|verwijder\w*|wis|schrap\w*|delete|laat|streep)\b.{0,40}"
    r"\b(?:weg|eruit|eraf|er uit)\b|\b(?:verwijder\w*|wis|schrap\w*|delete|weghalen|weglaten)\b"
    r"|\bwil(?: ik)? niet dat\b.{0,30}\b(?:erin|erbij|in) sta\w*"
    r"|\bwil\b.{0,25}\b(?:er niet (?:bij|in)|niet (?:erbij|erin))\b"
)
# What can be wrong in a letter or in the world is not what was told wrong.
_KAN_ECHT_FOUT_ZIJN = frozenset(
    (
        "papier",
        "kinderen",
        "wanneer",
        "tolk",
        "betaald",
        "meelezen",
        "vonnis",
        "corporatie",
        "uitspraak_op",
    )
)
_NOOIT_GEZEGD = re.compile(
    r"\b(?:nooit|niet|niks|niets)(?: iets)?(?: \w+){0,2} (?:gezegd|gezegt|verteld|genoemd)\b"
    r"|\b(?:gezegd|verteld) (?:ik )?(?:nooit|niet)\b"
)
_RECHTER_ZEI = re.compile(r"\brechter\b(?: \w+){0,2} (?:heeft|had|hep)\b")
_WOORDEN_VAN_EEN_ZIN = 14
_NIET_MEER_NODIG = re.compile(r"\bhoeft (?:\w+ )?niet\b|\bgeen tolk (?:meer|nodig)\b")
_IS_FOUT = re.compile(_FOUT)
_MOET_WEG = re.compile(_WEG)
_DIT_WEG = re.compile(
    r"\W*(?:nee\W+)?(?:(?:kun|kan|wil) (?:je|u) )?(?:dat|dit|die)?\W*(?:haal|gooi|laat|doe|"
    r"verwijder|"
    r"wis|schrap|delete|weghalen)?\W*(?:dat|dit|die)?(?: laatste| maar| weer)*\W*"
    r"(?:weg|eruit|weghalen|weglaten|verwijderen)?\W*(?:aub|alsjeblieft|graag|nou|hoor)?\W*"
)
_LAATSTE_NIET = re.compile(
    r"\W*(?:nee |oh |en |maar )*(?:dat|die|het) (?:laatste|vorige)(?: \w+)? "
    r"(?:niet|weg|eruit|klopt niet|hoeft niet)(?: meer| hoor| graag)*\W*"
)
_DIT_VAN_ANDER = re.compile(
    rf"\W*(?:nee,? |oh,? |sorry,? )*(?:dat|die|dit) {_VAN_EEN_ANDER}[\w ]{{2,25}}\W*"
)
_VERBETERT = re.compile(
    r"^\W*(?:nee+|neen|niet|fout|verkeerd|sorry|oeps|oh? nee|ho|(?:oh? )?wacht|correctie|toch|"
    r"nou ja|"
    r"of eigenlijk|eigenlijk)\b|\beigenlijk\W*$|\w eigenlijk\."
    r"|\b(?:niet|geen) (?:op |de |van |bij |in |om )*\S+(?: \S+){0,2} maar\b|\bfout\w*|"
    r"\bverkeerd\w*"
    r"|\bklopt\b.{0,12}\bniet\b|\b(?:moet|hoort) \S+(?: \S+)? ?zijn\b|\bmoet (?:het )?zijn\b"
    r"|\b(?:ipv|in plaats van|verplaatst|verzet naar|verschoven|uitgesteld|bedoel\w*|vergis\w*)\b"
    r"|\bniet (?:op |de |in )*\d+\w*\s*$|, ?niet \w+\W*$"
    r"|\bmet (?:een|1|twee|2|dubbele?|enkele?) \w{1,2}\b|\bdus\W*$"
    r"|\bniet meer\b|\bnieuwe? (?:nr|nummer|adres|mail)\b|\b(?:was|is) (?:\w+ )?nu\b|\beindigt op\b"
    r"|\blaatste (?:\w+ )?cijfers?\b|\bt was \d"
)
_WEL_VONNIS = re.compile(
    r"\bwel (?:al )?(?:een )?vonnis\b|\b(?:heb|ligt|kreeg)\b.{0,12}\bwel\b.{0,10}\bvonnis\b"
)
_ZO_NIET = re.compile(
    r"\bik heet anders\W*$|\bzo heet ik niet\b|\bik heet niet\b|\bis niet mijn naam\b|"
    r"\bniet (?:mijn|me) naam\b"
)
_VERVANG = re.compile(
    r"\b(?P<nieuw>\w+) (?:ipv|i\.p\.v\.|in plaats van) (?P<oud>\w+)\b"
    r"|\bniet (?P<oud2>\w+),? maar (?P<nieuw2>\w+(?-i: [A-Z]\w+)?)"
    r"|\b(?P<oud4>\d+)(?: \w+){1,4} moet (?:een |het )?(?P<nieuw4>\d+) (?:zijn|worden)\b"
    r"|\b(?P<oud3>\w+) moet (?P<nieuw3>\w+) zijn\b"
    r"|\b(?:geen|niet) (?P<oud5>\w+), ?(?:maar )?(?P<nieuw5>\w+)\b",
    re.I,
)
_EINDE_NUMMER = re.compile(
    r"\beindig\w* op (?:een )?(\d{1,6})\b"
    r"|\blaatste (?:\w+ )?cijfers? (?:moet(?:en)?|is|zijn|horen)(?: een| het| te)* (\d{1,6})\b"
)
_LOSSE_DAG = re.compile(
    r"\W*(?:(?:oh?|nee+|wacht|sorry|oeps|niet \d{1,2}|maar|het is|de|dus)\W+)+(\d{1,2})(?:e|"
    r"de|ste)?\W*"
)
_NUMMER_VAN_ANDER = re.compile(rf"\d{{4}}\W*(?:dat |die )?{_VAN_EEN_ANDER}\w+")


def fout_en_weg(plain: str) -> tuple[frozenset[str], frozenset[str]]:
    """The fields that are called wrong, and those that must go: each in its own clause."""
    wrong, away = set(), set()
    for clause in re.split(
        r"[.;!?]+ |\bmaar (?=(?:de|het|mijn|me|dat|die)\b)|, (?=(?:de|het|mijn|me) )", plain
    ):
        if len(clause.split()) > _WOORDEN_VAN_EEN_ZIN:
            continue  # a story
        named = {veld for veld, words in _WOORDEN.items() if re.search(rf"\b{words}\b", clause)}
        if (
            named & {n.NAAM}
            and n.TELEFOON in named
            and not re.search(r"\b(?:telefoon|nummer|tel)\b", clause)
        ):
            named.discard(n.TELEFOON)
        if _ZO_NIET.search(clause):
            wrong.add(n.NAAM)
        if _NIET_MEER_NODIG.search(clause):
            away |= named & {n.TOLK}
        if _NOOIT_GEZEGD.search(clause):
            by_judge = _RECHTER_ZEI.search(clause) is not None
            wrong |= named - ({n.VONNIS} if by_judge else set())
        elif _MOET_WEG.search(clause) and "alles" not in clause:
            away |= named
        elif _IS_FOUT.search(clause):
            told = re.search(
                r"\bdat van (?:het|de|die|mijn)\b|\b(?:verhuurder|corporatie) klopt\b"
                r"|\b(?:die|dat|deze) (?:rechter|vonnis|kinderen|tijd) klopt\b",
                clause,
            )
            wrong |= named if told else named - _KAN_ECHT_FOUT_ZIJN
    return frozenset(wrong), frozenset(away)


def is_dit_weg(plain: str) -> bool:
    """ "Haal dat weg", "dat laatste niet": the last thing noted, whatever it is."""
    if _LAATSTE_NIET.fullmatch(plain):
        return True
    says_so = re.search(
        r"\b(?:weg|eruit|weghalen|weglaten|verwijder\w*|wis|schrap|delete)\b", plain
    )
    points = re.search(r"\b(?:dat|dit|die)\b", plain)
    return bool(_DIT_WEG.fullmatch(plain) and says_so and points)


def is_dit_van_ander(plain: str) -> bool:
    """ "Dat is van mijn zus", as a sentence of its own."""
    return any(_DIT_VAN_ANDER.fullmatch(one) for one in (plain, *zinnen(plain)))


def is_nummer_van_ander(plain: str) -> bool:
    return _NUMMER_VAN_ANDER.search(plain) is not None


def verbetert(plain: str) -> bool:
    return _VERBETERT.search(plain) is not None


def lees_vervang(tekst: str) -> tuple[tuple[str, str], ...]:
    pairs = []
    for hit in _VERVANG.finditer(tekst):
        said = [hit[f"{which}{n}"] for n in ("", 2, 3, 4, 5) for which in ("oud", "nieuw")]
        old, new = (one for one in said if one)
        pairs.append((old, new))
    return tuple(pairs)


def zegt_wel_vonnis(plain: str) -> bool:
    return _WEL_VONNIS.search(plain) is not None


def lees_einde_nummer(plain: str) -> str | None:
    """ "Eindigt op 23 en niet op 33": the digits at the end of the number that is known."""
    found = _EINDE_NUMMER.search(plain)
    return (found[1] or found[2]) if found else None


def lees_losse_dag(plain: str) -> int | None:
    """ "O wacht, 18": only another day of the month."""
    found = _LOSSE_DAG.fullmatch(plain)
    return int(found[1]) if found and 1 <= int(found[1]) <= 31 else None


def moet_weg(plain: str) -> bool:
    return _MOET_WEG.search(plain) is not None


def woorden_van_waarde(waarde: str) -> frozenset[str]:
    """The words by which somebody can name a value: not "de" in "Bosch en De Wit"."""
    return frozenset(word for word in kale_woorden(waarde).split() if len(word) > 2)


def te_wissen(tekst: str) -> tuple[frozenset[str], ...]:
    """Of each short clause that says that something must go: its words."""
    clauses = [kale_woorden(clause) for clause in clausules(tekst)]
    return tuple(
        frozenset(words.split())
        for words in clauses
        if len(words.split()) <= _WOORDEN_OM_WEG and moet_weg(words)
    )
