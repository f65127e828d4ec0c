"""Gives a day its place in what is known, and takes it away again. Pure.

Where it goes depends on what it is of; whether that is so is decided elsewhere.
"""

from __future__ import annotations

from datetime import date

from casefile.dagen.dagsoort import Dagsoort
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.papieren import DatumVoor

VOOR = {Dagsoort.ZITTING: DatumVoor.ZITTING, Dagsoort.UITZETTING: DatumVoor.UITZETTING}
"""What the day for the judge and the day for leaving are called; they share one place."""


def bekende_dagen(situatie: Situatie) -> dict[Dagsoort, date]:
    """Every day that is known, or proposed, by what it is of; not one without a meaning."""
    shared = next((kind for kind, voor in VOOR.items() if voor is situatie.datum_voor), None)
    days = {
        Dagsoort.UITSPRAAK: situatie.uitspraak_op,
        Dagsoort.BETALEN: situatie.betalen_voor,
    }
    if shared is not None:
        days[shared] = situatie.datum or situatie.voorstel
    return {kind: day for kind, day in days.items() if day is not None}


def geef_dag(situatie: Situatie, soort: Dagsoort, dag: date) -> None:
    """Known from now on as the day of this; without a meaning it is asked what it is of."""
    if soort in VOOR:
        situatie.zet_datum(dag)
        situatie.datum_voor = VOOR[soort]
    elif soort is Dagsoort.UITSPRAAK:
        situatie.uitspraak_op = dag
    elif soort is Dagsoort.BETALEN:
        situatie.betalen_voor = dag
    elif soort is Dagsoort.ONBEKEND:
        situatie.noem(dag)


def neem_dag_weg(situatie: Situatie, soort: Dagsoort) -> None:
    if soort in VOOR:
        situatie.vergeet_datum()
    elif soort is Dagsoort.UITSPRAAK:
        situatie.uitspraak_op = None
    elif soort is Dagsoort.BETALEN:
        situatie.betalen_voor = situatie.betalen_bedrag = None
