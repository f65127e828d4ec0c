"""A case that is over takes no action that reaches the huurder, whatever page is still open."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time

import pytest

from casefile.doorverwijzing.toestand import Toestand
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import Teksten
from casefile.zaken import chat_overnemen
from casefile.zaken.behandelen import Behandeling
from casefile.zaken.bezwaren import NietGoed
from casefile.zaken.chat_overnemen import KanNiet
from casefile.zaken.indicatie import Indicatie
from casefile.zaken.onderling import Onderling
from tests.casefile.doorverwijzing.conftest import TV, Medewerkers, meldt_aan
from tests.casefile.doorverwijzing.huurder import Huurder

TEXTS = Teksten.standaard()
TUESDAY = date(2026, 11, 24)

ACTS: dict[str, Callable[[Behandeling], None]] = {
    "neem_aan": lambda work: work.neem_aan("Marja", TUESDAY, "", ""),
    "wijs_af": lambda work: work.wijs_af("andere_hulp", ""),
    "plan_gesprek": lambda work: work.plan_gesprek(date(2026, 12, 1), time(10), "Slotlaan 1"),
    "zeg_gesprek_af": lambda work: work.zeg_gesprek_af("Ziek."),
    "rond_af": lambda work: work.rond_af(""),
    "zet_indicatie": lambda work: work.zet_indicatie(Indicatie.AANWEZIG),
    "zet_opvolging": lambda work: work.zet_opvolging([date(2027, 1, 5)]),
}
NOT_TOLD = {"begin", "teruggekeken"}  # reach nobody


def test_every_act_is_tried_here() -> None:
    """A new act without its line here would pass unseen."""
    public = {name for name, kind in vars(Behandeling).items() if callable(kind) or name == "begin"}
    assert {n for n in public if not n.startswith("_")} == set(ACTS) | NOT_TOLD


def accepted(medewerkers: Medewerkers, case: str) -> None:
    medewerkers.doet(case, ACTS["neem_aan"])
    medewerkers.doet(case, ACTS["plan_gesprek"])


def withdrawn(huurder: Huurder, medewerkers: Medewerkers, case: str) -> None:
    huurder.zegt("ik trek mijn toestemming in", "verwijder_gegevens")


def refused(huurder: Huurder, medewerkers: Medewerkers, case: str) -> None:
    medewerkers.doet(case, ACTS["wijs_af"])


def finished(huurder: Huurder, medewerkers: Medewerkers, case: str) -> None:
    accepted(medewerkers, case)
    medewerkers.doet(case, ACTS["rond_af"])


def erased(huurder: Huurder, medewerkers: Medewerkers, case: str) -> None:
    huurder.zegt("Wis alles", "verwijder_gegevens").zegt("wis alles", "verwijder_gegevens")


ENDS = {
    "toestemming ingetrokken": withdrawn,
    "is afgewezen": refused,
    "is afgerond": finished,
    "de toestemming": erased,
}


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("reason", ENDS)
def test_nothing_is_done_and_the_reason_is_said(
    huurder: Huurder, medewerkers: Medewerkers, store: Store, act: str, reason: str
) -> None:
    meldt_aan(huurder)
    case = huurder.doorverwijzingen()[TV].id
    ENDS[reason](huurder, medewerkers, case)
    with store.read() as unit:
        before = unit.doorverwijzingen.get(case)
    said = huurder.nieuws()
    with pytest.raises(NietGoed, match=reason):
        medewerkers.doet(case, ACTS[act])
    with store.read() as unit:
        assert unit.doorverwijzingen.get(case) == before
    assert huurder.nieuws() == said


@pytest.mark.parametrize("reason", ENDS)
def test_nobody_takes_over_or_answers_in_the_chat(
    huurder: Huurder, medewerkers: Medewerkers, store: Store, reason: str
) -> None:
    meldt_aan(huurder)
    case, marja = huurder.doorverwijzingen()[TV].id, medewerkers.van(TV)
    with store.unit() as unit:
        chat_overnemen.neem_over(unit, TEXTS, unit.doorverwijzingen.voor_wijziging(case), marja)
    ENDS[reason](huurder, medewerkers, case)
    said = huurder.alles()
    for act in (
        lambda unit, r: chat_overnemen.neem_over(unit, TEXTS, r, marja),
        lambda unit, r: chat_overnemen.antwoord(unit, r, marja, "Tot morgen!"),
        lambda unit, r: chat_overnemen.geef_terug(unit, TEXTS, r, marja),
    ):
        with pytest.raises(KanNiet, match=reason), store.unit() as unit:
            act(unit, unit.doorverwijzingen.voor_wijziging(case))
    assert huurder.alles() == said


AMONG_STAFF: dict[str, Callable[[Onderling], None]] = {
    "pak_bericht_op": lambda work: work.pak_bericht_op(),
    "schrijf_poging": lambda work: work.schrijf_poging("niet_thuis"),
    "wijs_toe": lambda work: work.wijs_toe(work.wie.id, ""),
    "leg_terug": lambda work: work.leg_terug(TEXTS),
}
STILL_GOOD = {"erken_nood", "schrijf_notitie"}  # reach nobody; a note is refused with the consent


def test_every_act_among_staff_is_tried_here() -> None:
    public = {name for name, kind in vars(Onderling).items() if callable(kind)}
    assert {n for n in public if not n.startswith("_")} == set(AMONG_STAFF) | STILL_GOOD


@pytest.mark.parametrize("reason", ENDS)
def test_staff_do_nothing_among_themselves_that_brings_it_back(
    huurder: Huurder, medewerkers: Medewerkers, store: Store, reason: str
) -> None:
    meldt_aan(huurder)
    case, marja = huurder.doorverwijzingen()[TV].id, medewerkers.van(TV)
    ENDS[reason](huurder, medewerkers, case)
    said = huurder.alles()
    for name, act in AMONG_STAFF.items():
        with pytest.raises(NietGoed, match=reason), store.unit() as unit:
            act(Onderling(unit, unit.doorverwijzingen.voor_wijziging(case), marja))
        assert huurder.alles() == said, name
    if reason in ("toestemming ingetrokken", "de toestemming"):
        with pytest.raises(NietGoed, match="Bewaar hier niets meer"), store.unit() as unit:
            found = unit.doorverwijzingen.voor_wijziging(case)
            Onderling(unit, found, marja).schrijf_notitie("Toch nog bellen.", "")


def test_a_look_back_is_still_marked_on_a_finished_case(
    huurder: Huurder, medewerkers: Medewerkers, store: Store
) -> None:
    meldt_aan(huurder)
    case = huurder.doorverwijzingen()[TV].id
    finished(huurder, medewerkers, case)
    with store.read() as unit:
        first = unit.afspraken.van(case, "opvolging")[0]
    medewerkers.doet(case, lambda work: work.teruggekeken(first.id, "geen_contact"))
    assert huurder.doorverwijzingen()[TV].toestand is Toestand.AFGEROND
