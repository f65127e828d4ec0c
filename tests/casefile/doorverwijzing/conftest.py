"""A huurder, staff of each organisation, and the shortest ways through the questions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from casefile.storage.staff import StaffMember
from casefile.storage.unit_of_work import Store, UnitOfWork
from casefile.teksten.lezer import Teksten
from casefile.zaken.behandelen import Behandeling
from tests.casefile.doorverwijzing.huurder import Huurder

WGZ, TV, WIJKTEAM = "woongoed_zeist", "tussenvoorziening", "wijkteam_zeist"


@pytest.fixture
def huurder(store: Store) -> Huurder:
    return Huurder(store)


@dataclass
class Medewerkers:
    """Staff accounts by organisation, made when they are first needed."""

    store: Store
    _members: dict[str, StaffMember] = field(default_factory=dict)

    def van(self, organisation: str) -> StaffMember:
        if organisation not in self._members:
            with self.store.unit() as unit:
                self._members[organisation] = unit.staff.create(
                    organisation, f"marja@{organisation}.example", "Marja de Boer", "geheim123"
                )
        return self._members[organisation]

    def doet(self, referral_id: str, act: Callable[[Behandeling], None]) -> None:
        """This organisation's member does something with the case, in a unit of work of its own."""
        with self.store.read() as unit:
            referral = unit.doorverwijzingen.get(referral_id)
            assert referral is not None
        member = self.van(referral.ontvanger)
        with self.store.unit() as unit:
            act(self._werk(unit, referral_id, member))

    @staticmethod
    def _werk(unit: UnitOfWork, referral_id: str, member: StaffMember) -> Behandeling:
        referral = unit.doorverwijzingen.get(referral_id)
        assert referral is not None
        return Behandeling(unit, Teksten.standaard(), referral, member)


@pytest.fixture
def medewerkers(store: Store) -> Medewerkers:
    return Medewerkers(store)


def vertelt(huurder: Huurder, meelezen: str = "Nee", corporatie: str = "WoonGoed Zeist") -> Huurder:
    """Answers all questions up to the first preview."""
    huurder.payload("/start_doorverwijzing").tikt(corporatie)
    huurder.zegt("Fatima").zegt("06 12345678").tikt(meelezen).tikt("Ochtend")
    return huurder.tikt("Nee").tikt("Hier blijven wonen").tikt("Zelf gebeld")


def meldt_aan(huurder: Huurder, *antwoorden: str, meelezen: str = "Nee") -> Huurder:
    """... and answers the previews in order: corporation, Tussenvoorziening, wijkteam."""
    vertelt(huurder, meelezen)
    for answer in antwoorden or ("Ja, stuur", "Ja, stuur", "Nee"):
        huurder.tikt(answer)
    return huurder


def delivery_rows(store: Store, referral_id: str) -> list[object]:
    from casefile.storage import schema

    with store.read() as unit:
        table = schema.outbox
        rows = unit.connection.execute(
            table.select().where(table.c.doorverwijzing_id == referral_id).order_by(table.c.id)
        ).all()
        return [unit.outbox.read(row) for row in rows]
