"""Which question comes next: at most four, none whose answer is known or does not matter. Pure."""

from __future__ import annotations

from datetime import date

from casefile.situatie.bekende_situatie import DAGSOORT, MAX_VRAGEN, Situatie
from casefile.situatie.bepaal import (
    SPOED_UITZETTING_DAGEN,
    bepaal,
    is_uitzetting_voorbij,
    is_zitting_geweest,
)
from casefile.situatie.papieren import GROEPEN, HUURBRIEF, RECHTBANK, DatumVoor, JaNee
from casefile.situatie.stappen import Haast

PAPIER = "situatie_papier"
HUURBRIEF_WOORD = "situatie_huurbrief"
WOORD = "situatie_woord"
VONNIS = "situatie_vonnis"
DATUM = "situatie_datum"
DATUM_ZITTING = "situatie_datum_zitting"
DATUM_UITZETTING = "situatie_datum_uitzetting"
DATUMVRAGEN_DOEL = {
    DATUM: None,
    DATUM_ZITTING: DatumVoor.ZITTING,
    DATUM_UITZETTING: DatumVoor.UITZETTING,
}
DATUMVRAGEN = tuple(DATUMVRAGEN_DOEL)
KINDEREN = "situatie_kinderen"
HOOFDVRAGEN = (PAPIER, HUURBRIEF_WOORD, WOORD, VONNIS, *DATUMVRAGEN, KINDEREN)

# About a question that was asked already; these do not count for the four.
DATUM_KLOPT = "situatie_datum_klopt"
DATUM_GEWEEST = "situatie_datum_geweest"
NOG_ZO = "situatie_nog_zo"
WOONT_NOG = "situatie_woont_nog"
TWEE_DAGEN = {
    DatumVoor.ZITTING: "situatie_twee_zitting",
    DatumVoor.UITZETTING: "situatie_twee_uitzetting",
}
"""Two days were told for the same: which one is it?"""
EERSTE, LAATSTE = "eerste", "laatste"
"""The values of its buttons."""
NOG_EEN_DAG = "situatie_nog_een_dag"
"""In `gevraagd`: the day for leaving was asked a second time."""


def volgende_vraag(situatie: Situatie, vandaag: date) -> str | None:
    """The next question, or None: enough is known, or a day is so near that a human comes first."""
    if situatie.tweede is not None and situatie.datum_voor is not None:
        return TWEE_DAGEN[situatie.datum_voor]
    if is_uitzetting_voorbij(situatie, vandaag):
        return WOONT_NOG
    if situatie.voorstel is not None:
        return DATUM_GEWEEST if situatie.voorstel < vandaag else DATUM_KLOPT
    if situatie.woont_nog is JaNee.NEE or bepaal(situatie, vandaag).haast is Haast.SPOED:
        return None
    unknown = is_dag_zonder_soort(situatie, vandaag)
    if unknown and situatie.papier is not None and _is_dichtbij(situatie, vandaag):
        return DAGSOORT  # it may be urgent: that comes before any other question
    if len(set(situatie.gevraagd) - {NOG_EEN_DAG, DAGSOORT}) >= MAX_VRAGEN:
        return DAGSOORT if unknown else None
    day = None if _beslist_nog(situatie, vandaag) else _datum(situatie)
    for question in (_papier(situatie), _vonnis(situatie, vandaag), day):
        if question is not None:
            return DAGSOORT if question in DATUMVRAGEN and unknown else question
    if unknown:
        return DAGSOORT
    return _kinderen(situatie, vandaag)


def is_beantwoord(situatie: Situatie, vraag: str | None) -> bool:
    """What this question asks is known by now, from whatever message told it."""
    if vraag in DATUMVRAGEN:
        return situatie.geen_dag or situatie.is_een_dag
    if vraag == VONNIS:
        return situatie.vonnis is not None
    if vraag == KINDEREN:
        return situatie.kinderen is not None
    return False


def is_dag_zonder_soort(situatie: Situatie, vandaag: date) -> bool:
    """A day to come was named, and not what it is of: that is asked once."""
    day = situatie.genoemd
    return day is not None and day >= vandaag and DAGSOORT not in situatie.gevraagd


def _is_dichtbij(situatie: Situatie, vandaag: date) -> bool:
    day = situatie.genoemd
    return day is not None and (day - vandaag).days <= SPOED_UITZETTING_DAGEN


def datumvraag(situatie: Situatie) -> str:
    """The question that asks for the day again: the one that did before, if any."""
    asked = [question for question in situatie.gevraagd if question in DATUMVRAGEN]
    if asked:
        return asked[-1]
    return {
        DatumVoor.ZITTING: DATUM_ZITTING,
        DatumVoor.UITZETTING: DATUM_UITZETTING,
        None: DATUM,
    }[situatie.datum_voor]


def _papier(situatie: Situatie) -> str | None:
    if situatie.papier is None:
        return None if PAPIER in situatie.gevraagd else PAPIER
    if situatie.papier not in GROEPEN:
        return None
    question = HUURBRIEF_WOORD if situatie.papier == HUURBRIEF else WOORD
    return None if question in situatie.gevraagd else question


def _vonnis(situatie: Situatie, vandaag: date) -> str | None:
    """A paper from before the zitting does not tell what the judge decided since."""
    if VONNIS in situatie.gevraagd or _beslist_nog(situatie, vandaag):
        return None
    if situatie.vonnis is None and is_zitting_geweest(situatie, vandaag):
        return VONNIS
    return None if situatie.bekend_vonnis is not None else VONNIS


def _beslist_nog(situatie: Situatie, vandaag: date) -> bool:
    """The day on which the judge decides was told: there is no vonnis yet, and no day by it."""
    return situatie.uitspraak_op is not None and situatie.uitspraak_op >= vandaag


def _datum(situatie: Situatie) -> str | None:
    papier, vonnis = situatie.papiersoort, situatie.bekend_vonnis
    asked = [q for q in DATUMVRAGEN if q in situatie.gevraagd]
    if vonnis is JaNee.JA and situatie.datum_voor is DatumVoor.ZITTING:
        known = situatie.geen_dag or DATUM_UITZETTING in asked
        return None if known else DATUM_UITZETTING  # the zitting is over
    if asked or (situatie.geen_dag and situatie.datum is None):
        return None
    if situatie.datum is not None:  # a period: which day is it?
        return None if situatie.is_een_dag else datumvraag(situatie)
    if papier is not None and papier.stap is not None and papier.stap in (0, 1, 2, 3, 4, 5, 13):
        return DATUM_UITZETTING if vonnis is JaNee.JA and papier.stap != 13 else None
    if papier is not None and papier.naam == HUURBRIEF:
        return None
    if vonnis is JaNee.JA:
        return DATUM_UITZETTING
    if papier is not None and papier.datum_voor is DatumVoor.ZITTING:
        return DATUM_ZITTING
    if papier is not None and papier.naam == RECHTBANK and vonnis is JaNee.NEE:
        return DATUM_ZITTING
    if papier is not None and papier.naam == "laatste_kans" and vonnis is JaNee.NEE:
        return None
    return DATUM


def _kinderen(situatie: Situatie, vandaag: date) -> str | None:
    """Only where it matters: before a judge, and for a place to sleep (F20, F70)."""
    if situatie.kinderen is not None or KINDEREN in situatie.gevraagd:
        return None
    stap = bepaal(situatie, vandaag).stap
    return KINDEREN if stap is None or stap.bij_rechter else None
