"""What a known day turns out to be of: "7 december is betalen, geen ontruiming". Pure.

Only plain words move a day; words of which it is not clear which day they are about leave it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from casefile.dagen.dagsoort import Dagsoort
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.dag_geven import VOOR, bekende_dagen, geef_dag, neem_dag_weg
from casefile.situatie.datumvraag import Oordeel
from casefile.situatie.verhaal import Situatiefeiten
from casefile.velden import namen as n

_VAN_VELD = {n.UITSPRAAK_OP: Dagsoort.UITSPRAAK, n.BETALEN_VOOR: Dagsoort.BETALEN}
_BIJ_DE_RECHTER = (Dagsoort.ZITTING, Dagsoort.UITZETTING, Dagsoort.UITSPRAAK)
"""One day is of one of these."""
_IETS_ANDERS = (Dagsoort.BETALEN, Dagsoort.BRIEF, Dagsoort.VONNIS, Dagsoort.BETEKEND)
"""What makes it no day for the judge or for leaving, where that is put right."""


def verzet_dagen(
    situatie: Situatie,
    gezegd: Situatiefeiten,
    vandaag: date,
    *,
    verbetert: bool,
    laatst: Sequence[str] = (),
) -> None:
    """`verbetert`: the message corrects something. `laatst`: the fields that were noted last."""
    _geen_dag(situatie, gezegd)
    for kind, day in bekende_dagen(situatie).items():
        if not gezegd.dagen:
            continue
        about = [one for one in gezegd.dagen if one.dag == day and not one.gevraagd]
        told = {one.soort for one in about if one.geldt}
        denied = any(kind in one.niet or _als_vonnis(kind) in one.niet for one in about)
        out = kind is Dagsoort.UITZETTING and gezegd.geen_uitzetting
        other = next((one for one in _BIJ_DE_RECHTER if one in told and one is not kind), None)
        if other is not None and kind in _BIJ_DE_RECHTER and kind not in told:
            _verplaats(situatie, gezegd, kind, other, day)
        elif kind in VOOR and told & set(_IETS_ANDERS) and (denied or out or verbetert):
            _verplaats(situatie, gezegd, kind, None, day)
        elif kind in VOOR and verbetert and day >= vandaag and _was_eerder(gezegd, vandaag):
            neem_dag_weg(situatie, kind)
        elif (denied or out) and other is None and kind not in told and about:
            _verplaats(situatie, gezegd, kind, Dagsoort.ONBEKEND, day)
    if not gezegd.dagen:
        _zonder_dag(situatie, gezegd, verbetert=verbetert, laatst=laatst)


def noteer_tweede(
    situatie: Situatie, gezegd: Situatiefeiten, vandaag: date, *, verbetert: bool
) -> None:
    """ "De zitting is op 10 december", where the 3rd was told: it is asked which of the two."""
    day, said = situatie.datum, gezegd.dag
    same = gezegd.datum_voor is not None and gezegd.datum_voor is situatie.datum_voor
    if day is None or day < vandaag or verbetert or not (same and situatie.is_een_dag):
        return
    clear = said.oordeel in (Oordeel.GOED, Oordeel.VRAAG_TERUG) and said.dag is not None
    if clear and all(one.dag != day for one in gezegd.dagen):
        situatie.tweede = said.dag


def _als_vonnis(kind: Dagsoort) -> Dagsoort:
    """A vonnis and the day of one to come are told, and denied, in the same words."""
    return Dagsoort.VONNIS if kind is Dagsoort.UITSPRAAK else kind


def _zonder_dag(
    situatie: Situatie, gezegd: Situatiefeiten, *, verbetert: bool, laatst: Sequence[str]
) -> None:
    """ "Nee, dat is niet de zitting maar de uitspraak": about the day that was told before."""
    said, known = gezegd.zonder_dag, bekende_dagen(situatie)
    if said.vervalt in known:
        neem_dag_weg(situatie, said.vervalt)
        return
    kind = _welke(known, gezegd, laatst)
    if kind is None:
        return
    out = kind is Dagsoort.UITZETTING and gezegd.geen_uitzetting
    denied = kind in said.niet or out
    others = said.soorten - {kind}
    points = said.wijst or out
    if not (points and (denied or (verbetert and others))):
        return
    if len(others) == 1 or denied:
        to = next(iter(others)) if len(others) == 1 else Dagsoort.ONBEKEND
        _verplaats(situatie, gezegd, kind, to, known[kind])


def _welke(
    known: dict[Dagsoort, date], gezegd: Situatiefeiten, laatst: Sequence[str]
) -> Dagsoort | None:
    """The day that is meant: the one that is denied, the one that was noted last, the only one."""
    denied = set(gezegd.zonder_dag.niet)
    denied |= {Dagsoort.UITZETTING} if gezegd.geen_uitzetting else set()
    named = [kind for kind in known if kind in denied]
    noted = [_VAN_VELD[one] for one in laatst if one in _VAN_VELD]
    noted += [kind for kind in known if kind in VOOR and n.DATUM in laatst]
    for chosen in (named, [one for one in noted if one in known], list(known)):
        if len(chosen) == 1:
            return chosen[0]
    return None


def _verplaats(
    situatie: Situatie, gezegd: Situatiefeiten, van: Dagsoort, naar: Dagsoort | None, dag: date
) -> None:
    """The word "ontruiming" was no paper, when there is none."""
    if van is Dagsoort.UITZETTING and situatie.papier == "ontruiming":
        situatie.papier = gezegd.papier.naam if gezegd.papier else None
    neem_dag_weg(situatie, van)
    if naar is not None:
        geef_dag(situatie, naar, dag)


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
