"""What a message in own words tells about the situation: the paper, the vonnis, children at home.

Careful: what is not said plainly stays unknown. Dates are read in `datumvraag`. Pure.
"""

from __future__ import annotations

import re
from functools import lru_cache

from casefile.begrippen import PREFIX, Termzoeker, vind_begrippen
from casefile.situatie.papieren import GROEPEN, PAPIEREN, DatumVoor, JaNee, Papier
from casefile.taal.klank import kale_letters
from casefile.taal.korte_antwoorden import KortAntwoord, kort_antwoord

_YES = re.compile(r"^\W*(?:ja+|jawel|jep|yes|klopt|zeker|inderdaad|idd)\b", re.I)
_NO = re.compile(
    r"^\W*(?:nee+|neen|nope|nog niet|nog geen|niet dat ik weet|geen|er is nog geen)\b",
    re.I,
)
_NOT_YET = r"(?:nog geen|geen|zonder|nog niet)"
_NO_VERDICT = re.compile(
    rf"\b{_NOT_YET} (?:\w+ )?(?:ontruimings|verstek)?vonn?is\b"
    r"|\brechter\b.{0,20}\b(?:nog niet|nog niks|nog niets)\b"
)
_VERDICT = re.compile(
    r"\b(?:al|er is|ligt er|heb|kreeg|gekregen|gehad)\b.{0,15}\b(?:een |t |het )?"
    r"(?:ontruimings|verstek)?vonn?is\b"
    r"|\b(?:staat|heet) (?:er |al |ook )*(?:een |op )?(?:ontruimings|verstek)?vonn?is\b"
    r"|\bvonn?is (?:staat|erop|erboven|staat er)\b"
    r"|\brechter\b.{0,15}\b(?:heeft|had|hep)\b.{0,25}"
    r"\b(?:besl\w+|gezegd|bepaald|uitspraak|gelijk|toegewezen)\b"
    r"|\brechter\b.{0,10}\b(?:zegt|zei|zeg|zegd)\b.{0,30}"
    r"\b(?:huis uit|uit (?:het |mijn |ons )?huis|uit (?:de |mijn )?woning|eruit|er uit|weg)\b"
)
_CHILD = (
    r"(?:kind(?:je|jes|eren|ere|ers)?|kids|baby|babytje|peuter|kleuter|dochters?|dochtertje|zoons?|"
    r"zonen|zoontje|tweeling|pleegkind\w*|schoolgaande)"
)
_NO_CHILD = re.compile(
    rf"\b(?:geen|zonder|niet|heb geen|nog geen) (?:\w+ )?{_CHILD}\b|\bkinderloos\b"
)
_HAS_CHILD = re.compile(
    rf"\b(?:mijn|me|m'n|onze|ons|met|heb|hebben|alleenstaande? \w+ met|\d+|een|twee|drie|vier|vijf)"
    rf"\s+(?:\w+ ){{0,3}}{_CHILD}\b|^\W*{_CHILD}\b"
)
_MOVED_OUT = re.compile(  # "wij moeten uit huis met 2 kinderen" is about us
    r"\b(?:ergens anders|volwassen|op zichzelf|bij hun)\b"
    rf"|\b{_CHILD}\b.{{0,12}}\b(?:zijn|is)\b.{{0,15}}\b(?:uit huis|het huis uit)\b"
)
_ZITTING = re.compile(
    r"\b(?:zit+ing|rechter|rechtbank|rechtszaak|rolzitting|behandeling|voorkomen|gerecht|verschijnen)\b"
)
_UITZETTING = re.compile(
    r"\b(?:uit (?:mijn |me |het |m'n |ons )?(?:huis|woning)|(?:mijn |het |ons )?huis uit|eruit|"
    r"er uit|ontruim\w*|uitzetting|huisuitzetting|uitgezet|uit gezet|op straat|"
    r"deurwaarder komt|weg zijn|leeg zijn|sleutel\w*)\b"
)

_STILL_HOME = re.compile(
    r"\b(?:woon|wonen|zit|zitten|ben|zijn|blijf|leef|slaap)\b.{0,15}\b(?:er|hier|thuis|daar|huis)\b"
    r".{0,12}\b(?:nog|gewoon)\b"
    r"|\b(?:woon|wonen|zit|zitten|ben|zijn|slaap)\b.{0,12}\b(?:nog|gewoon)\b.{0,12}"
    r"\b(?:hier|er|daar|thuis|in (?:mijn |ons |het |me )?(?:huis|woning))\b"
    r"|\bnog (?:steeds )?(?:thuis|binnen|in (?:mijn )?huis)\b"
    r"|\bnog (?:steeds )?niet (?:weg|eruit|uitgezet|ontruimd)\b"
)
_LEFT_HOME = re.compile(
    r"\b(?:ben|zijn|was|waren|zat)\b.{0,15}"
    r"\b(?:al |er |eruit|uitgezet|uit (?:mijn |het |ons )?huis|ontruimd|weg)\b.{0,20}"
    r"\b(?:eruit|uit|uitgezet|gezet|ontruimd|weg|kwijt)\b"
    r"|\b(?:eruit gezet|uit huis gezet|uitgezet|ontruimd)\b"
    r"|\b(?:woon|wonen)\b.{0,12}\b(?:niet meer|ergens anders|nergens)\b"
    r"|\b(?:woon|wonen|slaap|slapen|zit|zitten)\b.{0,12}"
    r"\bbij (?:mijn|me|een|vrienden|familie|kennissen)\b"
)


@lru_cache(maxsize=1)
def _zoeker() -> Termzoeker[str]:
    return Termzoeker(
        (woord, papier.naam) for papier in PAPIEREN.values() for woord in papier.woorden
    )


@lru_cache(maxsize=1)
def _van_begrip() -> dict[str, str]:
    return {
        PREFIX + begrip: papier.naam for papier in PAPIEREN.values() for begrip in papier.begrippen
    }


def lees_papier(tekst: str) -> Papier | None:
    """The paper that the text names; of several the one that is furthest on the road.

    "Een brief van de deurwaarder met een dagvaarding" is a dagvaarding.
    """
    named = {hit.waarde for hit in _zoeker().zoek(tekst)}
    terms = _van_begrip()
    named |= {terms[key] for key in vind_begrippen(tekst) if key in terms}
    if lees_vonnis(tekst) is JaNee.NEE:
        named.discard("vonnis")
    found = [PAPIEREN[name] for name in named]
    return max(found, key=_weight) if found else None


def _weight(papier: Papier) -> tuple[bool, int]:
    return papier.naam not in GROEPEN, papier.stap if papier.stap is not None else -1


def lees_vonnis(tekst: str) -> JaNee | None:
    """ "Er is al een vonnis", "nog geen vonnis": only when it is said so plainly."""
    plain = kale_letters(tekst)[0]
    if _NO_VERDICT.search(plain):
        return JaNee.NEE
    return JaNee.JA if _VERDICT.search(plain) else None


def lees_kinderen(tekst: str) -> JaNee | None:
    """ "Ik heb 2 kinderen", "geen kinderen"; None when nothing is said or they live elsewhere."""
    plain = kale_letters(tekst)[0]
    if _NO_CHILD.search(plain):
        return JaNee.NEE
    if _HAS_CHILD.search(plain) and not _MOVED_OUT.search(plain):
        return JaNee.JA
    return None


def lees_woont_nog(tekst: str) -> JaNee | None:
    """ "Ik zit er nog", "we zijn er al uit gezet"; None when it is not said plainly."""
    plain = kale_letters(tekst)[0]
    if _STILL_HOME.search(plain):
        return JaNee.JA
    return JaNee.NEE if _LEFT_HOME.search(plain) else None


def lees_datum_voor(tekst: str) -> DatumVoor | None:
    """What the day in the text is for; None when it is not said, or both are named."""
    plain = kale_letters(tekst)[0]
    zitting, uitzetting = bool(_ZITTING.search(plain)), bool(_UITZETTING.search(plain))
    if zitting == uitzetting:
        return None
    return DatumVoor.ZITTING if zitting else DatumVoor.UITZETTING


def lees_ja_nee(tekst: str, intent: str = "", waarde: str | None = None) -> JaNee | None:
    """A yes, a no or a "weet ik niet" to a question; None: something else was said."""
    if waarde in ("ja", "nee"):
        return JaNee(waarde)
    if waarde is not None:  # another button: its payload is no text to read
        return JaNee.ONBEKEND if waarde in ("weet_niet", "overslaan") else None
    if intent in ("weet_niet", "sla_over"):
        return JaNee.ONBEKEND
    short = kort_antwoord(tekst)
    if short in (KortAntwoord.WEET_NIET, KortAntwoord.OVERSLAAN):
        return JaNee.ONBEKEND
    if short is KortAntwoord.JA or _YES.match(tekst):
        return JaNee.JA
    if short in (KortAntwoord.NEE, KortAntwoord.NIETS) or _NO.match(tekst):
        return JaNee.NEE
    return {"ja": JaNee.JA, "nee": JaNee.NEE}.get(intent)
