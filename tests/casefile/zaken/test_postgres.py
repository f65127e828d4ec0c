"""The same way on both databases: sent, looked after, nudged, withdrawn."""

from __future__ import annotations

from bot.keeper import Keeper
from casefile.doorverwijzing.toestand import Toestand
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import Teksten
from tests.casefile.doorverwijzing.conftest import TV, WGZ, meldt_aan, vertelt
from tests.casefile.doorverwijzing.huurder import Huurder
from tests.conftest import Clock


def test_from_yes_to_withdrawn(any_store: Store, clock: Clock) -> None:
    jan, els = Huurder(any_store), Huurder(any_store, "els")
    meldt_aan(jan, "Ja, stuur", "Ja, stuur", "Nee").tikt("Nee")
    vertelt(els)
    clock.forward(days=3, hours=9)
    keeper = Keeper(any_store, Teksten.standaard())
    keeper.run_once()
    keeper.run_once()
    assert jan.nieuws().count("nog geen antwoord") == 1  # one message about both
    assert els.nieuws().count("Je kunt hier verder") == 1
    jan.zegt("ik trek mijn toestemming in", "verwijder_gegevens")
    sent = jan.doorverwijzingen()
    assert {sent[o].toestand for o in (WGZ, TV)} == {Toestand.INGETROKKEN}
    assert sent[WGZ].pakket is None
