"""From the answers to where somebody stands, how urgent it is, and whom to call. Pure.

Rules: section 3 (the road) and T5/T6 (urgent) of the domain description.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.papieren import DEURWAARDER, DatumVoor, JaNee
from casefile.situatie.stappen import ONBEKEND_BELLEN, STAPPEN, Contact, Haast, WegStap

SPOED_UITZETTING_DAGEN = 14  # T5
SPOED_ZITTING_DAGEN = 7  # T6

BIJ_DE_RECHTER = 7
BETEKEND, UITZETTING_BEKEND = 9, 11
DAARNA = 13  # the step after the eviction


@dataclass(frozen=True)
class Plaats:
    """Where somebody stands on `vandaag`. `stap` None: the answers do not tell.

    `zeker` False: the answers are few or contradict each other, so a human must look.
    `spoed_voor`: which near day makes it urgent; None with SPOED: a day whose meaning is unknown.
    """

    stap: WegStap | None
    haast: Haast
    bellen: tuple[Contact, ...]
    zeker: bool
    spoed_voor: DatumVoor | None = None
    zitting_geweest: bool = False
    wacht_op_uitspraak: bool = False


def is_zitting_geweest(situatie: Situatie, vandaag: date) -> bool:
    """The day before the judge is past, and nobody said whether there is a vonnis."""
    past = situatie.datum is not None and situatie.datum < vandaag
    return (
        past and situatie.vonnis is not JaNee.JA and doel_van_de_dag(situatie) is DatumVoor.ZITTING
    )


def is_uitzetting_voorbij(situatie: Situatie, vandaag: date) -> bool:
    """The day that was named for leaving is past. That alone does not tell that somebody left: a
    vonnis and an exploot bear the day on which they were made."""
    if situatie.woont_nog is not None:
        return False
    if situatie.voorstel is not None:
        with_day = replace(situatie, datum=situatie.voorstel)
        return situatie.voorstel < vandaag and doel_van_de_dag(with_day) is DatumVoor.UITZETTING
    past = situatie.datum is not None and situatie.datum < vandaag
    return past and doel_van_de_dag(situatie) is DatumVoor.UITZETTING


def bepaal(situatie: Situatie, vandaag: date) -> Plaats:
    nummer, zeker = _stap(situatie, vandaag)
    stap = STAPPEN[nummer] if nummer is not None else None
    voor = doel_van_de_dag(situatie)
    if _is_spoed(situatie, voor, vandaag):
        bellen = stap.bellen if stap else ONBEKEND_BELLEN
        return Plaats(stap, Haast.SPOED, bellen, zeker, voor)
    if stap is None:
        return Plaats(None, Haast.VANDAAG, ONBEKEND_BELLEN, False)
    missed = is_zitting_geweest(situatie, vandaag)
    waits = wacht_op_uitspraak(situatie, vandaag)
    return Plaats(
        stap, stap.haast, stap.bellen, zeker, zitting_geweest=missed, wacht_op_uitspraak=waits
    )


def wacht_op_uitspraak(situatie: Situatie, vandaag: date) -> bool:
    """The day on which the judge decides is ahead, and no other day comes before it."""
    day, other = situatie.uitspraak_op, situatie.datum
    if day is None or day < vandaag or situatie.woont_nog is JaNee.NEE:
        return False
    return other is None or other < vandaag


def doel_van_de_dag(situatie: Situatie) -> DatumVoor | None:
    """What the day is for, as it was said; a paper or a vonnis alone never tells it."""
    return situatie.datum_voor if situatie.datum is not None else None


def _is_spoed(situatie: Situatie, voor: DatumVoor | None, vandaag: date) -> bool:
    """The earliest day that it can be lies within the limit, and the last one is not past."""
    if situatie.datum is None or situatie.datum < vandaag:
        return False
    limit = SPOED_ZITTING_DAGEN if voor is DatumVoor.ZITTING else SPOED_UITZETTING_DAGEN
    return ((situatie.datum_vroegst or situatie.datum) - vandaag).days <= limit


def _stap(situatie: Situatie, vandaag: date) -> tuple[int | None, bool]:
    """(number or None, sure). A known day tells more than the paper; a vonnis more than a word."""
    voor, vonnis = doel_van_de_dag(situatie), situatie.bekend_vonnis
    if situatie.woont_nog is JaNee.NEE:
        return DAARNA, True
    if wacht_op_uitspraak(situatie, vandaag):
        return BIJ_DE_RECHTER, True
    if situatie.datum is not None and situatie.datum >= vandaag and voor is DatumVoor.UITZETTING:
        return _rond_uitzetting(situatie.datum, vandaag), vonnis is JaNee.JA
    if situatie.datum is not None and voor is DatumVoor.ZITTING and vonnis is not JaNee.JA:
        return _rond_zitting(situatie, vandaag)
    papier = situatie.papiersoort
    if papier is None:
        return (8, False) if vonnis is JaNee.JA else (None, False)
    if papier.stap is None:
        return _zonder_woord(papier.naam, vonnis)
    if vonnis is JaNee.JA and papier.stap < 8:
        return 8, True
    if vonnis is JaNee.NEE and papier.naam == "exploot":
        return 6, False
    if papier.stap == UITZETTING_BEKEND and situatie.geen_dag:
        return BETEKEND, False  # a day is what makes it an aanzegging
    unsure = papier.naam == "exploot" and vonnis is not JaNee.JA
    return papier.stap, not unsure


def _rond_uitzetting(datum: date, vandaag: date) -> int:
    return 12 if datum == vandaag else 11


def _rond_zitting(situatie: Situatie, vandaag: date) -> tuple[int, bool]:
    """Past: the judge decides now or did (8). Near: the zitting itself (7). Else the letter (6)."""
    assert situatie.datum is not None
    if situatie.datum < vandaag:
        return 8, False
    near = (situatie.datum - vandaag).days <= SPOED_ZITTING_DAGEN
    named = situatie.papiersoort is not None and situatie.papiersoort.stap == 7
    return (7 if near or named else 6), True


def _zonder_woord(naam: str, vonnis: JaNee | None) -> tuple[int | None, bool]:
    """Only from whom the paper is, or what it is about, is known."""
    if naam == "huurbrief":
        return (8, True) if vonnis is JaNee.JA else (1, False)
    if vonnis is JaNee.JA:
        return (9 if naam == DEURWAARDER else 8), naam != "ontruiming"
    if vonnis is JaNee.NEE:
        return {DEURWAARDER: (5, True), "ontruiming": (6, False)}.get(naam, (6, False))
    return {DEURWAARDER: (5, False)}.get(naam, (None, False))
