"""What a known day turns out to be of: "7 december is betalen, geen ontruiming". Pure.

Only plain words move a day; words of which it is not clear which day they are about leave it.
"""

from __future__ import annotations

from datetime import date

from casefile.dagen.dagsoort import Dagsoort
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.papieren import DatumVoor
from casefile.situatie.verhaal import Situatiefeiten

_VOOR = {Dagsoort.ZITTING: DatumVoor.ZITTING, Dagsoort.UITZETTING: DatumVoor.UITZETTING}
_IETS_ANDERS = (Dagsoort.BETALEN, Dagsoort.BRIEF, Dagsoort.VONNIS, Dagsoort.BETEKEND)
"""What a day can be of that makes it no day for the judge or for leaving."""


def verzet_dagen(
    situatie: Situatie, gezegd: Situatiefeiten, vandaag: date, *, verbetert: bool
) -> None:
    """`verbetert`: the message corrects something."""
    day, what_for = situatie.datum, situatie.datum_voor
    if day is None:
        _geen_dag(situatie, gezegd)
        return
    about = [one for one in gezegd.dagen if one.dag == day and one.geldt and not one.gevraagd]
    known = next((kind for kind, voor in _VOOR.items() if voor is what_for), None)
    denied = any(known in one.niet for one in gezegd.dagen if one.dag == day)
    out = known is Dagsoort.UITZETTING and gezegd.geen_uitzetting
    other = next((one.soort for one in about if one.soort in _VOOR), None)
    if other is not None and other is not known:
        _zonder_ontruiming(situatie, gezegd)
        situatie.datum_voor = _VOOR[other]
    elif any(one.soort in _IETS_ANDERS for one in about) and (denied or out or verbetert):
        _zonder_ontruiming(situatie, gezegd)
        situatie.vergeet_datum()
    elif verbetert and day >= vandaag and _was_eerder(gezegd, vandaag):
        situatie.vergeet_datum()
    elif (denied or out) and other is None:
        paid = Dagsoort.BETALEN in gezegd.waarvoor
        _zonder_ontruiming(situatie, gezegd)
        situatie.vergeet_datum()
        situatie.betalen_voor = day if paid else situatie.betalen_voor
        situatie.genoemd = None if paid else day


def _zonder_ontruiming(situatie: Situatie, gezegd: Situatiefeiten) -> None:
    """The word "ontruiming" was no paper, when there is none."""
    if situatie.papier == "ontruiming":
        situatie.papier = gezegd.papier.naam if gezegd.papier else None


def _was_eerder(gezegd: Situatiefeiten, vandaag: date) -> bool:
    """ "Klopt niet, was vorige donderdag": of a day to come nothing is left."""
    said = [one for one in gezegd.dagen if one.geldt and one.dag is not None]
    return bool(said) and all(
        one.dag is not None and one.dag < vandaag and one.soort is Dagsoort.ONBEKEND for one in said
    )


def _geen_dag(situatie: Situatie, gezegd: Situatiefeiten) -> None:
    """A day that was named and of which it is told now what it is of is not asked any more."""
    kinds = {one.soort for one in gezegd.dagen if one.dag == situatie.genoemd}
    if situatie.genoemd is not None and kinds - {Dagsoort.ONBEKEND}:
        situatie.genoemd = None
