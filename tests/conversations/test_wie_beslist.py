"""Each line of the transcript says what decided it: the recogniser, or what an action made of it."""

from __future__ import annotations

from typing import Any

import pytest

from casefile.messages import HUURDER
from tests.conversations.gesprek import Gesprek


def beslist(gesprek: Gesprek) -> dict[str, Any]:
    """Of what the huurder said last."""
    with gesprek.store.read() as unit:
        lines = unit.transcript.newest_first(gesprek.id)
        body = next(line.body for line in lines if line.author == HUURDER)
    found: dict[str, Any] = body["beslist"]
    return found


def test_a_question_is_decided_by_its_recogniser_alone(gesprek: Gesprek) -> None:
    gesprek.huurder("wat doet een deurwaarder eigenlijk")
    assert beslist(gesprek) == {"door": "model", "label": "vraag_deurwaarder"}


@pytest.mark.parametrize(
    ("before", "said", "anders"),
    [
        ((), "ik huur van woongoed zeist", "verteld"),
        (("ik heb een dagvaarding gekregen, 18 december",), "mijn nummer is 0612345678",
         "onthouden"),
        (("ik wil dood",), "bedankt hoor", "leven"),
        ((), "wat is griffierecht", "begrip"),
    ],
)  # fmt: skip
def test_an_action_that_overrules_it_is_named(
    gesprek: Gesprek, before: tuple[str, ...], said: str, anders: str
) -> None:
    for one in before:
        gesprek.huurder(one)
    gesprek.huurder(said)
    assert beslist(gesprek)["anders"] == anders


def test_what_needs_no_decision_is_kept_as_well(gesprek: Gesprek) -> None:
    gesprek.huurder("code")
    assert beslist(gesprek)["door"] == "code"


def test_an_emergency_while_a_person_has_the_chat_is_kept_as_one(gesprek: Gesprek) -> None:
    gesprek.huurder("hallo")
    with gesprek.store.unit() as unit:
        unit.conversations.set_owner(gesprek.id, "els")
    gesprek.huurder("mijn vriend slaat me nu")
    assert beslist(gesprek) == {"door": "nood", "label": "nood_geweld"}
