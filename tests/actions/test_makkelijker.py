"""The version that the tenant chooses with "makkelijker" decides for every word, also in pictures."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.actie import Actie
from actions.beurt import Beurt, begin_turn
from actions.gesprek import ActionHerhaal, ActionMakkelijker
from actions.situatie import ActionSituatie
from actions.uitleg import ActionUitleg
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.papieren import DatumVoor
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import B1, MAKKELIJK, Teksten

TEKSTEN = Teksten.standaard()
BELBRIEFJE = {"entity": "verloop", "value": "belbriefje"}
NOTE = "utter_belbriefje_juridisch_loket"


@pytest.fixture
def turn(store: Store) -> Iterator[Beurt]:
    with store.unit() as unit:
        conversation = unit.conversations.find_or_create("web", "somebody")
        with begin_turn(unit, conversation) as turn:
            turn.stand.begroet = True
            turn.dossier.vervang(Situatie("dagvaarding", stap=6))
            yield turn


def run(
    turn: Beurt, action: Actie, niveau: str, intent: str, *entities: dict[str, str]
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """What is said, with the values filled in, and the events."""
    message = {
        "text": f"/{intent}",
        "intent": {"name": intent, "confidence": 1.0},
        "entities": list(entities),
    }
    turn.dossier.niveau = niveau
    tracker = Tracker(turn.conversation.id, {}, message, [], False, None, {}, "action_listen")
    dispatcher = CollectingDispatcher()
    events = asyncio.run(action.run(dispatcher, tracker, {}))
    return dispatcher.messages, events


def alts(said: list[dict[str, Any]]) -> list[str]:
    """What the pictures say."""
    return [m["custom"]["attachment"]["alt"] for m in said if m.get("custom")]


@pytest.mark.parametrize("niveau", [B1, MAKKELIJK])
def test_a_call_note_and_its_picture_are_in_the_chosen_version(turn: Beurt, niveau: str) -> None:
    said, _ = run(turn, ActionSituatie(), niveau, "start_situatie", BELBRIEFJE)
    (note,) = [m for m in said if m.get("response") == NOTE]
    assert note["situatie"] == TEKSTEN.tekst("utter_situatiezin_6", niveau)
    values = {key: note[key] for key in ("corporatie", "nummer", "tijden", "situatie")}
    assert alts(said) == [" ".join(TEKSTEN.tekst(NOTE, niveau, **values).split())]


def test_easier_says_the_note_again_in_easier_words_with_its_picture(turn: Beurt) -> None:
    before, _ = run(turn, ActionSituatie(), B1, "start_situatie", BELBRIEFJE)
    after, _ = run(turn, ActionMakkelijker(), B1, "makkelijker")
    assert turn.dossier.niveau == MAKKELIJK
    assert after[0]["response"] == "utter_makkelijker_aan"
    assert [m.get("response") for m in after[1:]] == [m.get("response") for m in before]
    assert next(m for m in after if m.get("response") == NOTE)["situatie"] == TEKSTEN.tekst(
        "utter_situatiezin_6", MAKKELIJK
    )
    assert len(alts(after)) == 1
    assert alts(after) != alts(before)


def test_again_and_after_a_question_in_between_there_is_no_second_picture(turn: Beurt) -> None:
    run(turn, ActionSituatie(), B1, "start_situatie", BELBRIEFJE)
    again, _ = run(turn, ActionHerhaal(), B1, "herhaal")
    assert [m.get("response") for m in again] == [NOTE]
    between, _ = run(turn, ActionUitleg(), B1, "vraag_vonnis")
    assert [m.get("response") for m in between] == ["utter_vraag_vonnis", NOTE]


def test_easier_after_an_outcome_says_all_of_it_again(turn: Beurt) -> None:
    turn.dossier.vervang(
        Situatie("dagvaarding", datum=date(2099, 1, 5), datum_voor=DatumVoor.ZITTING)
    )
    turn.dossier.deel(Situatie).gevraagd = ["situatie_datum_zitting", "situatie_kinderen"]
    turn.dossier.deel(Situatie).datum_vroegst = date(2099, 1, 5)
    before, _ = run(turn, ActionSituatie(), B1, "start_situatie")
    after, _ = run(turn, ActionMakkelijker(), B1, "makkelijker")
    said = [m["response"] for m in before if m.get("response")]
    once = ("utter_agenda", "utter_eigen_brief_aanbod_rechter")  # is in the chat already
    texts = [key for key in said if key not in once]
    assert [m["response"] for m in after if m.get("response")][1:] == texts
