"""The check, the walk and the call notes as Rasa starts them: from typed words and from buttons."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator

import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.beurt import Beurt, begin_turn
from actions.situatie import BEGINT_HIER, ActionSituatie
from casefile.helper import Helper
from casefile.situatie.bekende_situatie import Situatie
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import Teksten


@pytest.fixture
def turn(store: Store) -> Iterator[Beurt]:
    with store.unit() as unit:
        conversation = unit.conversations.find_or_create("web", "somebody")
        with begin_turn(unit, conversation) as turn:
            yield turn


def says(turn: Beurt, text: str, **entities: str) -> tuple[list[str], list[dict[str, object]]]:
    """The content keys that are said, and the events."""
    found = [{"entity": name, "value": value} for name, value in entities.items()]
    message = {
        "text": text,
        "intent": {"name": "start_situatie", "confidence": 1.0},
        "entities": found,
    }
    tracker = Tracker(turn.conversation.id, {}, message, [], False, None, {}, "action_listen")
    dispatcher = CollectingDispatcher()
    events = asyncio.run(ActionSituatie().run(dispatcher, tracker, {}))
    return [m["response"] for m in dispatcher.messages if m.get("response")], events


def test_the_words_of_the_message_are_used(turn: Beurt) -> None:
    said, _ = says(turn, "ik heb een dagvaarding gekregen wat nu")
    assert said[-1] == "utter_situatie_datum_zitting"
    assert turn.dossier.deel(Situatie).papier == "dagvaarding"
    assert (turn.stand.verloop, turn.stand.vraag) == ("situatie", "situatie_datum_zitting")


def test_a_tap_is_not_read_as_words(turn: Beurt) -> None:
    said, events = says(turn, "/start_situatie")
    assert said == ["utter_situatie_begin", "utter_situatie_papier"]
    assert events == []


@pytest.mark.parametrize(
    ("flow", "key"),
    [("kans", "utter_kans_begin"), ("belbriefje", "utter_belbriefje_juridisch_loket")],
)
def test_a_button_names_the_flow(turn: Beurt, flow: str, key: str) -> None:
    said, _ = says(turn, '/start_situatie{"verloop":"%s"}' % flow, verloop=flow)  # noqa: UP031
    assert said == [key]
    assert turn.stand.verloop == flow


def test_a_button_can_name_whom_to_call(turn: Beurt) -> None:
    said, _ = says(turn, "/start_situatie{}", verloop="belbriefje", waarde="corporatie")
    assert said == ["utter_belbriefje_corporatie"]


def test_an_unknown_flow_is_the_check(turn: Beurt) -> None:
    said, _ = says(turn, "/start_situatie{}", verloop="gegevens")
    assert said[-1] == "utter_situatie_papier"


def test_a_helper_is_heard(turn: Beurt) -> None:
    said, _ = says(turn, "ik vraag dit voor mijn moeder, zij heeft een brief")
    assert said[0] == "utter_helper_bij_start"
    assert turn.dossier.deel(Helper).voor_ander


def test_an_urgent_message_gets_the_numbers_and_the_road(turn: Beurt) -> None:
    said, _ = says(turn, "ik heb een aanzegging, ik moet 27 november mijn huis uit")
    assert said[0] == "utter_situatie_spoed_uitzetting"
    assert turn.stand.vraag is None


def test_the_buttons_of_texts_start_flows_that_exist() -> None:
    teksten = Teksten.standaard()
    for key in teksten.sleutels():
        for niveau in ("b1", "makkelijk"):
            for button in teksten.knoppen(key, niveau):
                name, brace, rest = button["payload"].partition("{")
                if name == "/start_situatie" and brace:
                    assert json.loads(brace + rest)["verloop"] in BEGINT_HIER, key
