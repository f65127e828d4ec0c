"""The order of the walk (section 1b): the vonnis first, since it decides what a laatste kans means;
then the points, questions to tell back, the articles.

Every stop is a question of the flow; its text is `utter_<stop>`. Data and small pure rules.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from casefile.taal.klank import kale_letters

BEGIN, VERDER, EIGEN_VRAAG = "kans_begin", "kans_verder", "kans_eigen_vraag"
VONNIS, ARTIKELEN = "kans_vonnis", "kans_artikelen"
PUNTEN = 14
AANTAL_ARTIKELEN = 10

# After which point a question asks somebody to tell it back: what was just explained.
_TERUGVERTELLEN: Mapping[int, int] = {3: 1, 6: 2, 9: 3}


def _route() -> tuple[str, ...]:
    stops = [BEGIN, VONNIS, "kans_vraag_4"]  # what the vonnis changes is point 1
    for point in range(2, PUNTEN + 1):
        stops.append(f"kans_punt_{point}")
        if point in _TERUGVERTELLEN:
            stops.append(f"kans_vraag_{_TERUGVERTELLEN[point]}")
    stops.append(ARTIKELEN)
    stops += [f"artikel_{number}" for number in range(1, AANTAL_ARTIKELEN + 1)]
    return tuple(stops)


ROUTE = _route()

# "dan kan ik toch blijven": nothing in it says that it may go wrong.
_STAYS = r"^(?!.*\b(?:niet|geen|nooit|eruit|uitgezet|door\w*)\b).*\bblij(?:f|ft|ven)\b"
_WORDS: Mapping[str, tuple[tuple[str, str], ...]] = {
    # Per question what an answer in own words comes down to; b is as in the agreements.
    "kans_vraag_1": (
        ("b", r"geen (?:laatste )?kans|uit (?:mijn |me )?huis|uitgezet|eruit|stop|"
              r"allebei|verplicht|(?:mag|kan|gaat|lukt) (?:dan |dat |zo )?niet|niet door"),
        ("a", r"mag (?:wel|zo|gewoon)|dat mag|kan wel|geen probleem|maakt niet uit|niks|niets"),
    ),
    "kans_vraag_2": (
        ("a", _STAYS),
        ("b", r"stop|einde|kwijt|uit (?:mijn |me )?huis|uitgezet|eruit|alsnog|deurwaarder|"
              r"toch .{0,20}(?:uit|weg)\b|problemen|niet goed|afgelopen"),
        ("a", r"niks|niets|geen probleem|mag (?:wel|gewoon)|maakt niet uit"),
    ),
    "kans_vraag_3": (
        ("b", r"corporatie|woningbouw|verhuurder|ander|door(?:geven|gegeven|verteld|gezegd)|"
              r"iedereen|weten het|hoort|horen|verslag|niet geheim"),
        ("a", r"geheim|niemand|tussen ons|onder ons|niks|niets|prive"),
    ),
    "kans_vraag_4": (
        ("a", _STAYS),
        ("a", r"(?:hoef|hoeft|moet) .{0,20}niet .{0,12}(?:uit|weg|eruit)\b|niet (?:meer )?eruit|"
              r"niet (?:meer )?(?:uit|weg)\b|(?:gaat|gaan) .{0,15}niet door"),
        ("b", r"door(?:gaan|gaat)?\b|alsnog|nog steeds|uit (?:mijn |me )?huis|uitgezet|eruit|"
              r"toch .{0,20}(?:uit|weg)\b|niet (?:altijd |vanzelf )?(?:blijven|stoppen|genoeg)"),
        ("a", r"stopt|gestopt|klaar|opgelost|goed|weg"),
    ),
}  # fmt: skip
_DONT_KNOW = re.compile(r"\bwee?t (?:ik )?(?:het |t )?ni(?:et|e)\b|\bgeen idee?\b")
_GO_ON = re.compile(
    r"^\W*(?:volgende|volgend|verder|ga (?:maar )?(?:door|verder)|door|ja+|jawel|ok(?:e|ay|ee)?|"
    r"prima|goed|is goed|duidelijk|snap ik|begrepen|beginnen|begin(?: maar)?|start|next)"
    r"(?: (?:punt|maar|hoor|verder|door|ik snap het|duidelijk))*\W*$"
)
_LATER = re.compile(
    r"^\W*(?:later|later verder|morgen(?: verder)?|pauze|stoppen|even stoppen|genoeg|straks|"
    r"nu niet|andere keer|een andere keer|ik stop(?: even)?)\W*$"
)
_OWN_QUESTION = re.compile(
    r"^\W*(?:ik heb (?:nog )?een vraag|vraag|vraagje|ik wil iets vragen)\W*$"
)


def is_terugvertelvraag(stop: str) -> bool:
    return stop in _WORDS


def bedoeld_antwoord(stop: str, tekst: str) -> str | None:
    """a, b or c for an answer in own words; None when it is something else."""
    plain = kale_letters(tekst)[0]
    if _DONT_KNOW.search(plain):
        return "c"
    for choice, words in _WORDS[stop]:
        if re.search(rf"\b(?:{words})", plain):
            return choice
    return None


def bedoelde_wens(tekst: str) -> str | None:
    """ "volgende", "later" or "vraag" for typed words; None when it is something else."""
    plain = kale_letters(tekst)[0]
    for wish, pattern in (("volgende", _GO_ON), ("later", _LATER), ("vraag", _OWN_QUESTION)):
        if pattern.match(plain):
            return wish
    return None
