"""When somebody is reminded of the day on their letter, and in which words. Pure.

Only of a day that is one day, still to come, and known to be for the judge or for leaving.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, ClassVar

from casefile.dialogue import Bericht
from casefile.dossier import Dossier
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.bepaal import doel_van_de_dag
from casefile.situatie.papieren import DatumVoor, JaNee
from casefile.tijd import AMSTERDAM, in_amsterdam, schrijf_datum

DAGEN_ERVOOR = {DatumVoor.ZITTING: (7, 1), DatumVoor.UITZETTING: (7, 3, 1)}
UUR = time(10, 0)
OVERDAG = (time(9, 0), time(20, 0))  # when we write first, in Amsterdam


@dataclass
class Herinneren:
    """`antwoord` None: not asked. `neutraal`: somebody may read along, so only "afspraak"."""

    soort: ClassVar[str] = "herinneren"

    antwoord: JaNee | None = None
    neutraal: bool = False

    def to_json(self) -> dict[str, Any]:
        answer = self.antwoord.value if self.antwoord else None
        return {"antwoord": answer, "neutraal": self.neutraal}

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Herinneren:
        answer = data.get("antwoord")
        return cls(JaNee(answer) if answer else None, bool(data.get("neutraal")))


def is_overdag(nu: datetime) -> bool:
    return OVERDAG[0] <= in_amsterdam(nu).time() < OVERDAG[1]


def dag_om_te_herinneren(situatie: Situatie, vandaag: date) -> date | None:
    """The day on the letter, when there is something to be reminded of."""
    day = situatie.datum if situatie.is_een_dag else None
    if day is None or day <= vandaag or doel_van_de_dag(situatie) is None:
        return None
    return None if situatie.woont_nog is JaNee.NEE else day


def momenten(dossier: Dossier, nu: datetime) -> list[datetime]:
    """The moments still to come, in order; none without a yes."""
    situatie = dossier.deel(Situatie)
    day = dag_om_te_herinneren(situatie, in_amsterdam(nu).date())
    if day is None or dossier.deel(Herinneren).antwoord is not JaNee.JA:
        return []
    purpose = doel_van_de_dag(situatie)
    assert purpose is not None
    planned = (
        datetime.combine(day - timedelta(days=n), UUR, AMSTERDAM) for n in DAGEN_ERVOOR[purpose]
    )
    return [moment for moment in planned if moment > nu]


def herinnering(dossier: Dossier, nu: datetime, neutraal: bool) -> Bericht | None:
    """What is said now; None when nothing is to be said any more."""
    situatie, wish = dossier.deel(Situatie), dossier.deel(Herinneren)
    day = dag_om_te_herinneren(situatie, in_amsterdam(nu).date())
    if day is None or wish.antwoord is not JaNee.JA:
        return None
    purpose = doel_van_de_dag(situatie)
    assert purpose is not None
    said = schrijf_datum(day)
    if neutraal or wish.neutraal:
        return Bericht("utter_herinnering_neutraal", {"datum": said})
    hour = situatie.tijdstip
    return Bericht(f"utter_herinnering_{purpose.value}", {"wanneer": f"{said}{hour}"})
