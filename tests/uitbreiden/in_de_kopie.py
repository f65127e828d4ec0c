"""Runs in a copy of the product that has one more of each; `test_een_erbij.py` starts it."""

from __future__ import annotations

import dataclasses

from bot.channels.sein.channel import SENT  # type: ignore[import-not-found]
from starlette.testclient import TestClient

from bot.channels.summary import channel_lines
from bot.channels.web.app import create_app
from bot.sender import Sender
from bot.worker import Worker
from casefile.doorverwijzing.concept import Concept
from casefile.settings import Settings
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import Teksten
from desk.woorden import kanaal
from tests.bot.channels.afleveren import send_next
from tests.conversations.conftest import brain, gesprek, nog_een, worker
from tests.conversations.gesprek import Gesprek

__all__ = ["brain", "gesprek", "nog_een", "worker"]


def test_a_category_is_read_noted_and_asked(gesprek: Gesprek) -> None:
    gesprek.huurder("zet mijn inkomsten en uitgaven op een rij")
    gesprek.huurder("volkstuin 12 per maand").bot("moestuin", "12")
    from casefile.overzicht.geldvragen import LANG

    assert "overzicht_moestuin" in [question.naam for question in LANG]


def test_an_organisation_is_recognised_and_may_receive(gesprek: Gesprek) -> None:
    gesprek.huurder("meld mij aan voor hulp").huurder("ik huur bij zuiderwoud")
    with gesprek.store.read() as unit:
        assert unit.documents.dossier(gesprek.id).deel(Concept).corporatie == "zuiderwoude"


def test_an_emergency_gets_its_card_alone_and_first(gesprek: Gesprek) -> None:
    gesprek.huurder("het water staat hier kniehoog").uit("utter_nood_overstroming").bot("112")
    assert gesprek.replies[0].urgent


def test_a_channel_brings_answers_and_has_a_door(
    store: Store, worker: Worker, settings: Settings
) -> None:
    settings = dataclasses.replace(settings, extra={"SEIN_TOKEN": "x"})
    page = TestClient(create_app(store, settings), base_url=settings.web_url)
    said = {"van": "jan", "id": "1", "tekst": "wat is een vonnis"}
    assert page.post("/sein", json=said).status_code == 200
    store.clock.forward(seconds=5)  # type: ignore[attr-defined]
    assert worker.handle_next()
    from bot.channels.registered import open_channels

    (sein,) = open_channels(settings)
    sender = Sender(store, (sein.deliverer(settings, Teksten.standaard()),))
    while send_next(sender):
        pass
    assert any("rechter" in text for text in SENT)
    assert "sein.example" in page.get("/k/onbekend").text
    assert channel_lines(settings)[0].startswith("Sein") and kanaal("sein") == "Sein"
