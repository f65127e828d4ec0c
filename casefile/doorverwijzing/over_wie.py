"""Which own lines speak of somebody or something that must go altogether: "alles over mijn broer
weg", "dat hij mijn tas pakt ook". Pure; a line that we made ourselves is not for here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from casefile.doorverwijzing.onderdeel import EIGEN, Onderdeel
from casefile.taal.klank import kale_letters, kale_woorden
from casefile.taal.woordenlijst import woorden

_ALLES_OVER = re.compile(
    r"\balles\b(?: \w+){0,3}? (?:over|van|met|rond)"
    r"(?: (?:mijn|me|mn|m n|de|die|het|dat|deze|onze|ons))* (?P<wie>\w+)"
)
_HIJ_WOORDEN = woorden("vriend man ex exman broer zoon vader buurman opa zwager neef huisgenoot")
_ZIJ_WOORDEN = woorden(
    "vriendin vrouw exvrouw zus zusje dochter moeder buurvrouw oma schoonzus nicht"
)
_HIJ, _ZIJ = re.compile(r"\b(?:hij|hem|ie)\b"), re.compile(r"\b(?:zij|haar)\b")
_GEEN_ONDERWERP = woorden("mij me ik jou u je chat gesprek bericht dit dat hier weg eruit alles")
_ZEGT_NIETS = woorden(
    "dat die dit ook weg eruit het een van hij hem ie zij haar mij mijn me en nee wel niet haal "
    "laat mag moet ik je"
)
_KORTSTE = 3  # letters of a word that says something


def alles_over(said: str, regels: Sequence[Onderdeel]) -> tuple[int, ...]:
    """Every own line that names who or what it is about, and those that go on with a pronoun."""
    hit = _ALLES_OVER.search(said)
    if hit is None or hit["wie"] in _GEEN_ONDERWERP:
        return ()
    who, lines = hit["wie"], _eigen(regels)
    pronoun = _voornaamwoord(who)
    named = {i for i, line in lines.items() if re.search(rf"\b{re.escape(who)}\w{{0,3}}\b", line)}
    if pronoun is not None:
        others = (_HIJ_WOORDEN | _ZIJ_WOORDEN) - {who}
        named |= {
            i
            for i, line in lines.items()
            if pronoun.search(line) and not others & set(line.split())
        }
    return tuple(sorted(named))


def over_hem(said: str, regels: Sequence[Onderdeel]) -> tuple[int, ...]:
    """ "Dat hij mijn tas pakt": the own lines of him that say one of these words."""
    pronoun = next((p for p in (_HIJ, _ZIJ) if p.search(said)), None)
    if pronoun is None:
        return ()
    words = {w for w in said.split() if len(w) >= _KORTSTE and w not in _ZEGT_NIETS}
    lines = _eigen(regels)
    return tuple(i for i, one in lines.items() if pronoun.search(one) and words & set(one.split()))


def is_persoon(said: str) -> bool:
    """All about a person was asked to go."""
    hit = _ALLES_OVER.search(said)
    return hit is not None and _voornaamwoord(hit["wie"]) is not None


def _voornaamwoord(wie: str) -> re.Pattern[str] | None:
    if wie in _HIJ_WOORDEN or wie in ("hem", "ie"):
        return _HIJ
    return _ZIJ if wie in _ZIJ_WOORDEN or wie == "haar" else None


def _eigen(regels: Sequence[Onderdeel]) -> dict[int, str]:
    return {
        i: kale_woorden(kale_letters(r.tekst)[0])
        for i, r in enumerate(regels)
        if r.sleutel in EIGEN
    }
