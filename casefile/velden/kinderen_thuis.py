"""Whether children live at home, by what is said of each: of age, elsewhere, or here. Pure.

The only reader of it, for the check of the letter and for the fields. A child that lives elsewhere
or is of age is no child at home; one that lives here goes before it.
"""

from __future__ import annotations

import re

VOLWASSEN = 18  # years
VRAAGT_KINDEREN = ("situatie_kinderen", "overzicht_kinderen_thuis")
KIND = (
    r"(?:kind(?:je|jes|eren|ere|ers)?|kids|baby|babytje|peuter|kleuter|dochters?|dochtertje|zoons?|"
    r"zonen|zoontje|tweeling|pleegkind\w*|schoolgaande|jongens|meiden)"
)
_GENOEMD = re.compile(rf"\b{KIND}\b")
_GRENS = re.compile(r"[.;!?\n]+\s*|, (?=(?:de|mijn|me|mn|en|maar|onze|ons)\b)|\bmaar\b")
_DIE = re.compile(r"^\W*(?:en |maar )*(?:die|deze|zij|ze|hij|wonen|woont|allebei|allemaal)\b")
_LEEFTIJD = re.compile(
    r"^(?: \w+){0,2}? (?:is|zijn|van|was|ben) (?:nu |al |net |inmiddels )*(\d{2})\b(?! ?(?:euro|"
    r"dec|jan|uur|maanden|weken|dagen))|^ \(?(\d{2})(?: jaar)?\b"
)
_VOLWASSEN = re.compile(r"\b(?:volwassen|meerderjarig|getrouwd|kleinkinderen)\b")
_NIET_IN = r"(?!(?:huis|mijn|me|mn|ons|onze|de|het|een|groep|die|dit|deze|dat|hetzelfde|pak|t)\b)"
_ELDERS = re.compile(
    r"\b(?:ergens anders|op zichzelf|op kamers|bij hun\b|bij (?:haar|zijn|hun|de|me|mijn) "
    r"(?:vader|moeder|ex|oma|opa|vriend|vriendin|man|vrouw)|niet (?:meer )?(?:bij (?:mij|me|ons)|"
    r"thuis|hier)|uit huis|het huis uit|samenwonend|in het buitenland)\b"
    r"|\b(?:woont|wonen|studeert|studeren|zit|zitten|werkt|werken)\b(?! (?:\w+ )*?(?:school|groep|"
    rf"opvang|creche)\b)(?: \w+){{0,3}}? (?:in|te|op) "
    rf"{_NIET_IN}\w{{3,}}"
)
_MOET_MEE = re.compile(r"\b(?:moet|moeten|mag|worden|word|zet|zetten)\b[^.]{0,25}\buit huis\b")
_THUIS = re.compile(
    r"\b(?:woont|wonen|woon|zit|zitten|is|zijn|slaapt|slapen)\b(?: \w+){0,6}? "
    r"(?:thuis|bij (?:mij|me|ons)|hier)\b|\bthuiswonend\w*"
)
_GEEN = re.compile(
    rf"\b(?:geen|zonder|niet (?!mijn|me|mn|onze|de|naar)) ?(?:\w+ )?{KIND}\b|\bkinderloos\b"
)
_KIND_NEE = re.compile(
    rf"^\W*(?:en )*{KIND}\W+(?:nee+|neen|nope|niet|heb ik niet|die heb ik niet)\b"
)
"""The word of our question, said again before the no."""
_ALLEEN = re.compile(
    r"\bik (?:woon|leef|zit) (?:hier |nu |dus |gewoon |helemaal |sinds \w+ \w+ )*"
    r"(?:alleen|in mijn eentje|op mezelf)\b(?! (?:met|maar)\b(?! (?:de|mijn|me|een) (?:kat|hond|"
    r"poes|vogel|katten|honden|parkiet)))"
)
_ALLEEN_IK = re.compile(
    r"^\W*(?:nee+|neen|nee hoor)?\W*(?:alleen ik|ik alleen|alleen maar ik|ikzelf)\b"
)
_VAN_MIJ = re.compile(
    r"\b(?:mijn|me|m'n|mn|onze|ons|met|heb|hebben|alleenstaande? \w+ met|\d+|een|twee|drie|vier|"
    r"vijf)\s+(?:\w+ ){0,3}$"
)
_VAN_EEN_ANDER = re.compile(r"\b(?:haar|zijn|hun|zus\w*|broer\w*|buur\w*) (?:\w+ )?$")
_AAN_HET_BEGIN = re.compile(r"^\W*(?:ja |en )*$")
_IEMAND = re.compile(
    r"\b(?:tegen|naar|aan|van|(?<!alleen )(?<!zorg )voor|door|via|niet|bel|belt) "
    r"(?:mijn|me|m'n|mn|onze) (?:\w+ )?$"
)
"""A child that something is said to, or kept from, is a person: no word of who lives here."""


def lees_kinderen_thuis(plain: str, gevraagd: bool = False) -> bool | None:
    """`plain`: in bare letters. `gevraagd`: that was asked; then "alleen ik" answers it."""
    if gevraagd and _ALLEEN_IK.search(plain):
        return False
    if _GEEN.search(plain) or _KIND_NEE.search(plain):
        return False
    hits = list(_GENOEMD.finditer(plain))
    found = [_van_dit_kind(plain, hit) for hit in hits]
    bare = any(_AAN_HET_BEGIN.match(plain[: hit.start()]) for hit in hits)
    if bare and not {True, False} & set(found):
        return True  # "kinderen ja, twee"
    if True in found:
        return True
    if False in found:
        return False
    return False if not found and _ALLEEN.search(plain) else None


def wonen_elders(plain: str) -> bool:
    """Of a child of the writer it is said that it lives elsewhere or is of age, and of none that it
    lives here."""
    found = [_van_dit_kind(plain, hit) for hit in _GENOEMD.finditer(plain)]
    return False in found and True not in found


def _van_dit_kind(plain: str, hit: re.Match[str]) -> bool | None:
    """True: lives here, or is a child of the writer of which nothing else is said."""
    if _VAN_EEN_ANDER.search(plain[: hit.start()]):
        return None
    piece = _stuk(plain, hit)
    age = _LEEFTIJD.match(plain[hit.end() :])
    grown = age is not None and int(age[1] or age[2]) >= VOLWASSEN
    here = _THUIS.search(piece) is not None
    elsewhere = _ELDERS.search(piece) is not None and _MOET_MEE.search(piece) is None
    if elsewhere and not (here and "niet" not in piece):
        return False
    if grown or _VOLWASSEN.search(piece):
        return None if here else False
    if here:
        return True
    before = plain[: hit.start()]
    return True if _VAN_MIJ.search(before) and not _IEMAND.search(before) else None


def _stuk(plain: str, hit: re.Match[str]) -> str:
    """The words about this child: its own clause, and the next one where that points back."""
    begin = max((cut.end() for cut in _GRENS.finditer(plain, 0, hit.start())), default=0)
    cuts = list(_GRENS.finditer(plain, hit.end()))
    end = cuts[0].start() if cuts else len(plain)
    if cuts and _DIE.match(plain[cuts[0].end() :]):
        end = cuts[1].start() if len(cuts) > 1 else len(plain)
    other = _GENOEMD.search(plain, hit.end())
    if other is not None and other.start() < end and begin <= hit.start():
        end = other.start()
    return plain[begin:end]
