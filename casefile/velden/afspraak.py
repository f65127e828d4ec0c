"""A meeting of the huurder with schuldhulp, the wijkteam ...: with whom, what day and hour. Pure.

Only that is kept, not the sentence it was told in; a hearing, a call and somebody else's meeting
are none.
"""

from __future__ import annotations

import re

from casefile.taal.klank import kale_letters
from casefile.taal.persoonsgegevens import maskeer
from casefile.velden.clausules import zinnen
from casefile.velden.keuren import is_wens_of_noodkreet

_WAT = (
    r"\b(?P<wat>(?:intake ?|kennismakings|voortgangs)?gesprek|afspraak|intake|huisbezoek|"
    r"spreekuur)\b"
)
_MAAND = r"(?:jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.?"
_WEEKDAG = r"(?:maan|dins|woens|donder|vrij)dag"
_DAG = re.compile(rf"\b(?:{_WEEKDAG} )?\d{{1,2}} {_MAAND}(?: \d{{4}})?|\b(?:{_WEEKDAG}|morgen)\b")
_UUR = re.compile(
    r"\b\d{1,2}[.:]\d{2}(?: uur)?\b|\b\d{1,2} uur\b|"
    r"\b(?:om )(?:half |kwart (?:voor|over) )?\w+ uur\b"
)
_MET = re.compile(
    r"\b(?P<hoe>met|bij|van) (?P<wie>(?:de |het |mijn |me |mevrouw |meneer |mw |dhr )*"
    r"[\w'-]+(?: van (?:de |het )?[\w'-]+)?)"
)
_GEEN_MET = re.compile(r"^(?:mij|me|u|jou|de|het|een|dat|huis)$")
_ANDERE_AFSPRAAK = re.compile(
    r"\b(?:zitting|rechter|rechtbank|betaal\w*|betalings\w*|bel|belt|bellen|wil|graag|"
    r"kan ik|maken|gehad|geweest|afgelopen|vorige)\b"
)
_VAN_EEN_ANDER = re.compile(
    r"\b(?:hij|zij|ze|mijn (?:man|vrouw|zoon|dochter|moeder|vader|zus|broer|ex|buurvrouw|buurman|"
    r"partner|vriend|vriendin|kind|kinderen)) (?:heeft|hebben|gaat|had|moet naar|krijgt)\b"
    r"|\b(?:gesprek|afspraak|intake) van (?:mijn|haar|zijn|hun)\b"
)
_ERVOOR, _ERNA = 40, 70  # letters around the word


def lees_afspraak(tekst: str) -> str | None:
    """ "Gesprek bij schuldhulp, donderdag 10 december, 11.00"."""
    for sentence in zinnen(tekst):
        found = None if "?" in sentence or is_wens_of_noodkreet(sentence) else _lees(sentence)
        if found:
            return maskeer(found)
    return None


def _lees(sentence: str) -> str | None:
    plain, places = kale_letters(sentence)
    hit = re.search(_WAT, plain)
    if hit is None:
        return None
    begin, end = max(0, hit.start() - _ERVOOR), min(len(plain), hit.end() + _ERNA)
    near = plain[begin:end]
    day = _DAG.search(plain, hit.end(), end) or _DAG.search(plain, begin, hit.start())
    if day is None or _ANDERE_AFSPRAAK.search(near) or _VAN_EEN_ANDER.search(near):
        return None

    def typed(found: re.Match[str]) -> str:
        last = places[found.end()] if found.end() < len(plain) else len(sentence)
        return sentence[places[found.start()] : last].strip(" ,.")

    hour = _UUR.search(plain, day.end(), min(len(plain), day.end() + 25)) or _UUR.search(
        plain, begin, day.start()
    )
    who = next(
        (one for one in _MET.finditer(plain, hit.end(), end) if not _GEEN_MET.match(one["wie"])),
        None,
    )
    said = typed(hit) + (f" {typed(who)}" if who else "")
    return ", ".join([said, typed(day), *([typed(hour)] if hour else [])])
