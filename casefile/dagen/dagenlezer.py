"""Every day in a message with what it is of, from the words around it. Pure; never raises.

What is not said plainly is ONBEKEND: nobody's day of leaving is guessed. The weights are learned
from `leerzinnen.tsv` by `python -m bot.leer_dagen`.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path

from casefile.dagen.dagsoort import GEWEEST, Dagsoort
from casefile.dagen.kenmerken import SIGNALEN, Omgeving, is_alleen_weekdag, omgeving
from casefile.dagen.verleden import is_gebeurd, kijkt_vooruit, was_toen
from casefile.lineair import Lineair, lees_modellen
from casefile.taal.datums import DatumVondst, lees_datums
from casefile.taal.klank import kale_letters

GEWICHTEN = Path(__file__).with_name("gewichten.npz")
SOORTEN = tuple(kind for kind in Dagsoort if kind is not Dagsoort.UITSPRAAK)
"""What is learned: a vonnis and the day of one to come are told in the same words."""
_ZEKER = {Dagsoort.UITZETTING: 0.6, Dagsoort.ERUIT: 0.6}
_ZEKER_GENOEG = 0.5
_HEEL_ZEKER = 0.85  # where no word for it stands in the same sentence
_MEESTE_DAGEN = 12
_DAG_NIET = re.compile(r"\bniet(?: (?:op|van|de|het|is|meer|om|voor))*\s*$")
_VERZET_NAAR = re.compile(
    r"^ (?:\w+ ){0,3}(?:verzet|verplaatst|verschoven|uitgesteld|veranderd|gewijzigd) "
    r"(?:naar|tot|in)\b"
)
_MOET_ERUIT = re.compile(r"^\W*(?:moet|mag|kan|moeten) er (?:\w+ ){0,2}?(?:uit|weg|af)\b")
"""The day itself must go from a text: nobody leaves a house on it."""
_IK_BETAAL = re.compile(r"^(?!.*\bmoe(?:t|st)\b).*\b(?:ik betaal|betaal ik)\b")
"""What somebody is going to pay is no last day to pay."""
_KOMT_NOG = (Dagsoort.ZITTING, Dagsoort.UITZETTING)
_EINDE = re.compile(r"[.!?\n]+(?=\s|$)")


@dataclass(frozen=True)
class GezegdeDag:
    """`dag` None: a period, or a day that does not exist. `niet`: what it is said not to be.
    `zin`: the sentence it stands in, `gevraagd`: that asks. `geldt` False: the day itself is
    taken back ("niet 11 maar 18 december"). `naast`: the families of words in its sentence."""

    vondst: DatumVondst
    soort: Dagsoort
    dag: date | None
    niet: frozenset[Dagsoort] = frozenset()
    zin: str = ""
    geldt: bool = True
    gevraagd: bool = False
    naast: frozenset[str] = frozenset()


def lees_dagen(tekst: str, vandaag: date) -> tuple[GezegdeDag, ...]:
    """In the order of the text; of a very long message the first ones."""
    plain, places = kale_letters(tekst)
    if len(plain) != len(tekst) or any(i != place for i, place in enumerate(places)):
        tekst = plain  # so that the places are the same
    alle = lees_datums(tekst, vandaag)[:_MEESTE_DAGEN]
    return _na_een_andere([_gezegd(plain, one, alle, vandaag) for one in alle])


def _na_een_andere(dagen: list[GezegdeDag]) -> tuple[GezegdeDag, ...]:
    """ "De uitspraak is niet op 8 maar op 9 december": the day in its place is of the same."""
    for i, one in enumerate(dagen[1:], 1):
        before = dagen[i - 1]
        taken_back = not before.geldt and before.zin == one.zin
        if taken_back and one.geldt and one.soort is Dagsoort.ONBEKEND and not one.niet:
            dagen[i] = replace(one, soort=before.soort)
    return tuple(dagen)


def _gezegd(plain: str, vondst: DatumVondst, alle: list[DatumVondst], vandaag: date) -> GezegdeDag:
    around = omgeving(plain, vondst, alle, vandaag)
    kind = _soort(around)
    day, future = vondst.datum, vondst.datum is not None and vondst.datum > vandaag
    ahead = future and kijkt_vooruit(plain, vondst.begin, vondst.eind)
    if ahead and kind is Dagsoort.ERUIT and is_alleen_weekdag(vondst):
        kind = Dagsoort.UITZETTING
    if future and is_alleen_weekdag(vondst) and _is_geweest(kind, plain, vondst):
        assert day is not None
        day = day - timedelta(days=7 * math.ceil((day - vandaag).days / 7))
        kind = Dagsoort.ERUIT if kind is Dagsoort.UITZETTING else kind
    elif future:
        kind = _nog_te_komen(kind, plain, vondst)
    denied = _DAG_NIET.search(plain[: vondst.begin]) or _VERZET_NAAR.match(plain[vondst.eind :])
    begin = max((m.end() for m in _EINDE.finditer(plain, 0, vondst.begin)), default=0)
    end = _EINDE.search(plain, vondst.eind)
    asked = end is not None and "?" in end.group()
    sentence = plain[begin : end.start() if end else len(plain)].strip()
    struck = _MOET_ERUIT.match(plain[vondst.eind :]) is not None
    if struck:
        kind = Dagsoort.ONBEKEND
    if kind is Dagsoort.BETALEN and _IK_BETAAL.search(sentence):
        kind = Dagsoort.ANDERS
    holds = denied is None and not struck
    return GezegdeDag(vondst, kind, day, around.ontkend, sentence, holds, asked, around.in_de_zin)


def _is_geweest(kind: Dagsoort, plain: str, vondst: DatumVondst) -> bool:
    """Of a weekday: it is the last one. A bare "nee, het was donderdag" can be any."""
    if kind in GEWEEST:
        return True
    told = is_gebeurd if kind in (Dagsoort.ONBEKEND, Dagsoort.BETALEN) else was_toen
    return told(plain, vondst.begin, vondst.eind)


def _nog_te_komen(kind: Dagsoort, plain: str, vondst: DatumVondst) -> Dagsoort:
    """What a day ahead can be of: nobody left on it, and what is told as past is not on it."""
    if kind is Dagsoort.VONNIS:
        return Dagsoort.UITSPRAAK
    past = kind in _KOMT_NOG and is_gebeurd(plain, vondst.begin, vondst.eind)
    return Dagsoort.ONBEKEND if past or kind is Dagsoort.ERUIT else kind


def _soort(around: Omgeving) -> Dagsoort:
    if not around.kenmerken:
        return Dagsoort.ONBEKEND
    chances = kansen(around.kenmerken)
    for kind in around.ontkend:
        chances[kind] = 0.0
    best = max(SOORTEN, key=lambda kind: chances[kind])
    needed = _ZEKER.get(best, _ZEKER_GENOEG)
    if best in SIGNALEN and not around.in_de_zin & SIGNALEN[best]:
        needed = _HEEL_ZEKER
    return best if chances[best] >= needed else Dagsoort.ONBEKEND


def kansen(kenmerken: dict[str, float]) -> dict[Dagsoort, float]:
    """The probability of every kind, 0 to 1, together 1."""
    model = dagmodel()
    chances = model.kansen(kenmerken).tolist()
    return {Dagsoort(name): chance for name, chance in zip(model.klassen, chances, strict=True)}


@lru_cache(maxsize=1)
def dagmodel() -> Lineair:
    return lees_modellen(GEWICHTEN, "dag")[0]
