"""The indicatie is asked of somebody only as long as somebody is asked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from casefile.storage.unit_of_work import Store
from casefile.zaken.indicatie import Indicatie
from tests.casefile.doorverwijzing.conftest import TV, WIJKTEAM, Medewerkers, meldt_aan
from tests.casefile.doorverwijzing.huurder import Huurder
from tests.desk.conftest import Balie, path
from tests.desk.conftest import balie as balie

YES = "Ja, stuur"


def mailed(store: Store, case: str) -> list[str]:
    """What its recipient was mailed, in order."""
    with store.unit() as unit:
        rows = []
        while row := unit.outbox.lease(("mail_met_link",)):
            rows.append(row)
            unit.outbox.sent(row.id)
    return [str(row.body["soort"]) for row in rows if row.doorverwijzing_id == case]


def withdraws(huurder: Huurder, medewerkers: Medewerkers) -> None:
    huurder.zegt("ik trek mijn toestemming voor het wijkteam in", "verwijder_gegevens")


def refuses(huurder: Huurder, medewerkers: Medewerkers) -> None:
    case = huurder.doorverwijzingen()[WIJKTEAM].id
    medewerkers.doet(case, lambda work: work.wijs_af("buiten_gebied", ""))


def is_done(huurder: Huurder, medewerkers: Medewerkers) -> None:
    case = huurder.doorverwijzingen()[WIJKTEAM].id
    medewerkers.doet(case, lambda work: work.neem_aan("Ine", date(2026, 11, 24), "", ""))
    medewerkers.doet(case, lambda work: work.rond_af("Geregeld aan de keukentafel."))


@pytest.mark.parametrize("ends", [withdraws, refuses, is_done])
def test_when_the_wijkteam_has_it_no_longer_who_waits_for_it_hears_that(
    huurder: Huurder,
    medewerkers: Medewerkers,
    store: Store,
    balie: Balie,
    ends: Callable[[Huurder, Medewerkers], None],
) -> None:
    meldt_aan(huurder, YES, YES, YES).tikt("Nee")
    case = huurder.doorverwijzingen()[TV].id
    assert "Indicatie: gevraagd aan het wijkteam" in balie(TV).leest(path(huurder, TV))
    mailed(store, case)
    ends(huurder, medewerkers)
    assert huurder.doorverwijzingen()[TV].indicatie == Indicatie.NODIG.value
    page = balie(TV).leest(path(huurder, TV))
    assert "Indicatie: nodig, nog niet gevraagd." in page
    assert mailed(store, case) == ["indicatie"]


def test_what_was_decided_stays_decided_when_the_wijkteam_is_done(
    huurder: Huurder, medewerkers: Medewerkers, store: Store
) -> None:
    meldt_aan(huurder, YES, YES, YES).tikt("Nee")
    wijkteam = huurder.doorverwijzingen()[WIJKTEAM].id
    medewerkers.doet(wijkteam, lambda work: work.zet_indicatie(Indicatie.AANWEZIG))
    mailed(store, "")
    is_done(huurder, medewerkers)
    assert huurder.doorverwijzingen()[TV].indicatie == Indicatie.AANWEZIG.value
    assert mailed(store, huurder.doorverwijzingen()[TV].id) == []


def test_a_corporation_that_says_no_changes_nothing_of_it(
    huurder: Huurder, medewerkers: Medewerkers
) -> None:
    meldt_aan(huurder, YES, YES, YES).tikt("Nee")
    case = huurder.doorverwijzingen()["woongoed_zeist"].id
    medewerkers.doet(case, lambda work: work.wijs_af("geen_laatste_kans", ""))
    assert huurder.doorverwijzingen()[TV].indicatie == Indicatie.GEVRAAGD.value
