"""Kinds of words that rules can ask for: near dates, ages, numbers, infinitives. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from casefile.noodpoort.nood import Nood
from casefile.noodpoort.normaliseer import Woord
from casefile.noodpoort.spelling import GEEN_WERKWOORD
from casefile.taal.datums import DatumVondst, Probleem, Soort, lees_datums
from casefile.taal.datumwoorden import GETALLEN
from casefile.taal.klank import klank

_NEAR = ((Nood.ZITTING_NU, "<DAG7>"), (Nood.UITZETTING_NU, "<DAG14>"))
_WEINIG = 40  # euro: so little that it is an emergency when it is all
_JONGST, _OUDST = 5, 17  # years: a child that may be typing itself
_NO_VERB = frozenset(map(klank, GEEN_WERKWOORD.split()))


_VERB_ENDS = ("e", "aan", "oen", "ien")


def soorten_van(plain: str, woorden: Sequence[Woord], vandaag: date) -> list[tuple[str, ...]]:
    """For every word the kinds it is of: <DAG7>, <DAG14>, <NU>, <VER>, <VOORBIJ>, <JAAR> (past),
    <GETAL>, <KLEIN>, <JONG>, <INF>."""
    kinds = [_own_kinds(woord.klank, klank(plain[woord.begin : woord.eind])) for woord in woorden]
    for woord, kind in zip(woorden, kinds, strict=True):
        if (
            len(woord.klank) == 4
            and woord.klank.isdigit()
            and 1950 < int(woord.klank) < vandaag.year
        ):
            kind.append("<JAAR>")
    i = 0
    for vondst in wel_gezegde_datums(plain, vandaag):
        while i < len(woorden) and woorden[i].eind <= vondst.begin:
            i += 1
        j = i
        while j < len(woorden) and woorden[j].begin < vondst.eind:
            kinds[j] += _date_kinds(vondst, vandaag)
            j += 1
    return [tuple(kind) for kind in kinds]


_NIET_DAN = re.compile(r"\b(?:is|was|zijn|valt|dient|hoeft) (?:\w+ ){0,2}niet (?:op |pas )?$", re.I)


def wel_gezegde_datums(tekst: str, vandaag: date) -> list[DatumVondst]:
    """The days in a text without those that are denied: "de zitting is niet morgen"."""
    return [one for one in lees_datums(tekst, vandaag) if not _NIET_DAN.search(tekst[: one.begin])]


def _own_kinds(key: str, written: str) -> list[str]:
    """`written`: the sound of the word as it stands there, before small words were made one."""
    kinds = []
    number = int(key) if key.isdigit() and len(key) < 6 else GETALLEN.get(key)
    if number is not None and key != "en":
        kinds.append("<GETAL>")
        if number <= _WEINIG:
            kinds.append("<KLEIN>")
        if _JONGST <= number <= _OUDST:
            kinds.append("<JONG>")
    if len(written) >= 4 and written.endswith(_VERB_ENDS) and written not in _NO_VERB:
        kinds.append("<INF>")
    return kinds


def ligt_binnen(vondst: DatumVondst, vandaag: date, dagen: int) -> bool:
    """Whether the date begins within so many days ("binnen drie maanden" begins today: no)."""
    if vondst.van is None or vondst.tot is None:
        return False
    first = (vondst.van - vandaag).days
    far_end = first <= 0 and (vondst.tot - vandaag).days > dagen
    return first <= dagen and not far_end


def _date_kinds(vondst: DatumVondst, vandaag: date) -> list[str]:
    if vondst.probleem is Probleem.VERLEDEN:
        return ["<VOORBIJ>"]
    if vondst.van is None or vondst.tot is None:
        return []
    kinds = []
    # Nobody is evicted in the evening or at night, and this morning is over.
    uren = vondst.tekst.startswith(("vana", "vann", "vano", "vanmor", "fana", "fann"))
    for nood, kind in _NEAR:
        if uren and nood is Nood.UITZETTING_NU:
            continue
        if ligt_binnen(vondst, vandaag, nood.kenmerk.binnen or 0):
            kinds.append(kind)
    if vondst.van == vondst.tot == vandaag and vondst.soort is Soort.TIJDSTIP:
        kinds.append("<NU>")
    return kinds or ["<VER>"]
