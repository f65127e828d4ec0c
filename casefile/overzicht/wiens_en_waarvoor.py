"""What an amount without a name is for, and whether it is this household's at all: by the words of
its own clause. Knows no open question.
"""

from __future__ import annotations

import re

from casefile.overzicht.categorieen import Categorie

_PERSOON = (
    r"(?:collega|buurman|buurvrouw|buurjongen|buren|kennis|vriend van (?:me|mij)|zus(?:je)?|"
    r"broer(?:tje)?|moeder|vader|ouders|oom|tante|neef|nicht|oma|opa|huisgenoot|flatmate|zoon|"
    r"dochter(?:tje)?|kind|jongste|oudste|baas)"
)
_VAN_MIJ = r"(?:mijn|me|mn|m'n|onze|een|de|die)"
_HEEFT = r"(?:heeft|had|krijgt|kreeg|verdient|verdiende|betaalt|moet|loopt|staat|zit|pakt|hep)"
_EEN_ANDER = re.compile(
    rf"\b{_VAN_MIJ} (?:\w+ )?{_PERSOON} (?:van \d+ )?(?:\w+ )?{_HEEFT}\b(?!.*\b(?:mij|ons|"
    rf"mee)\b|.*\bbij\W*$)"
    rf"|\b{_VAN_MIJ} (?:\w+ )?{_PERSOON} (?:zijn|z'n|zn|haar|d'r|dr)\b"
    rf"|\b{_PERSOON}s (?=\w)|\b(?:van|voor) (?:mijn|me|mn|m'n) {_PERSOON}\b(?= (?:is|zijn|was)\b)"
)
_HIJ = re.compile(
    rf"\b(?:hij|zij|ze|ie) {_HEEFT}\b(?!.*\b(?:mij|ons|mee)\b|.*\bbij\W*$)|\b{_HEEFT} (?:hij|"
    rf"zij|ze|ie)\b"
    r"|\b(?:hij|zij|ze|ie) .{0,20}\b(?:meegenomen|gestolen|gepind|opgemaakt|vergokt)\b"
    r"|\b(?:meegenomen|gestolen|gepind|opgemaakt|vergokt)\b.{0,20}\b(?:hij|zij|ze|ie|ex)\b"
)
_KOMT_TERUG = re.compile(r"\b(?:dat|die) (?:geeft|betaalt|krijg)\b.{0,12}\bterug\b")
_GEVRAAGD = re.compile(
    r"\b(?:ze|corporatie|verhuurder|huisbaas|woningbouw\w*|deurwaarder|incasso\w*|\w+goed|alliantie)"
    r"(?: \w+)? (?:wil|willen|wilde\w*|vraagt|vragen|vroeg\w*|eist|eisen|zeggen|zegt)\b[^\d]*$"
)
_AANBOD = re.compile(r"\b(?:voorgesteld|aangeboden|voorstel|bied|bood|aanbod)\b")
_AFSPRAAK = re.compile(
    r"\bspra(?:ken|k)\b.*\baf\b|\b(?:afgesproken|regeling|afspraak|termijn(?:en)? van|in "
    r"termijnen)\b"
)
_KRIJG = re.compile(
    r"\b(?:krijg|krijgen|ontvang|ontvangen|verdien|verdienen|beur)\b(?: \w+){0,3}\s*$"
)
_BRIEF = re.compile(r"\bbrief\b(?: \w+){0,2}\W*$")
_GEEN_INKOMEN = re.compile(r"^\s*(?:euro )?(?:terug|korting|boete)\b")
_NEGATIEF = re.compile(r"(?:^|\n)\W*(?:min|-)\s*$")
_TEKORT = re.compile(r"\b(?:rood|tekort|onder nul|in de min|schuld erbij)\b")


def telt_niet_mee(voor: str, na: str, heel: str) -> bool:
    """True for what is another's, what comes back, what is asked or was offered, and a shortage.

    `voor`, `na`: the words of its clause; `heel`: the whole message.
    """
    clause = f"{voor} 0 {na}"
    if _EEN_ANDER.search(clause):
        return True
    if _GEVRAAGD.search(voor) or _AANBOD.search(clause):
        return True
    return bool(_NEGATIEF.search(voor) and _TEKORT.search(heel))


_EEN_ANDER_ERGENS = re.compile(rf"\b{_PERSOON}\b")


def komt_terug(voor: str, heel: str) -> bool:
    """ "Die van mijn vader betaal ik, 27, maar dat geeft hij terug"."""
    return bool(_KOMT_TERUG.search(heel) and _EEN_ANDER_ERGENS.search(voor))


def is_van_hem_of_haar(voor: str, na: str) -> bool:
    """ "Hij heeft zelf 1900", of whom this message does not say that it is the partner."""
    return _HIJ.search(f"{voor} 0 {na}") is not None


def naam_uit_de_zin(voor: str, na: str, naam: Categorie | None) -> Categorie | None:
    """ "Krijg nu 1016" is income, also beside "beslag"; what was agreed on is paid off."""
    if naam in (None, Categorie.AFBETALING) and _KRIJG.search(voor) and not _GEEN_INKOMEN.match(na):
        return Categorie.INKOMEN
    if naam is None and _BRIEF.search(voor):
        return Categorie.SCHULD
    if naam is None and _AFSPRAAK.search(f"{voor} 0 {na}"):
        return Categorie.AFBETALING
    return naam
