"""A cry for help is heard the same whichever way it comes in, and people who have the case hear of it.

Five ways: to the computer, in a chat that a person has, under a photo, in a turn of ours that fails,
and while moving to another channel.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
import sqlalchemy as sa

from actions import veiligheid
from actions.spreken import Gesprek as Spreker
from bot.horen import hoor
from casefile.gesprek.feiten import Context
from casefile.messages import Incoming, Kind
from casefile.storage import schema
from casefile.storage.unit_of_work import Store
from tests.conversations.gesprek import Gesprek

# In words for which no rule was written: most of these only the model hears.
KRETEN = [
    "niemand zou het merken als ik er morgen niet meer ben, ik heb alles al klaargelegd",
    "mijn man heeft me gisteren weer tegen de muur gegooid en nu is hij boos op weg naar huis",
    "we staan met onze tassen bij het station en weten niet waar we vanavond heen moeten",
    "de jongste krijgt al twee dagen niks anders dan water, de koelkast is leeg en ik heb niks meer",
]


def urgent_keys(gesprek: Gesprek) -> list[str]:
    return [key for reply in gesprek.replies if reply.urgent for key in reply.keys]


def to_the_computer(gesprek: Gesprek, cry: str) -> list[str]:
    return urgent_keys(gesprek.huurder(cry))


def while_a_person_has_the_chat(gesprek: Gesprek, cry: str) -> list[str]:
    gesprek.huurder("hoi")
    with gesprek.store.unit() as unit:
        unit.conversations.set_owner(gesprek.id, "staff-1")
    return urgent_keys(gesprek.huurder(cry))


def under_a_photo(gesprek: Gesprek, cry: str) -> list[str]:
    return urgent_keys(gesprek._receive(Kind.MEDIA, media="image", text=cry))


def in_an_edited_message(gesprek: Gesprek, cry: str) -> list[str]:
    return urgent_keys(gesprek._receive(Kind.MEDIA, media="edited", text=cry))


def in_a_turn_that_fails(gesprek: Gesprek, cry: str) -> list[str]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(veiligheid.ActionNood, "doe", _fails)
        return urgent_keys(gesprek.huurder(cry))


def _fails(self: veiligheid.ActionNood, gesprek: Spreker) -> None:
    raise RuntimeError("kapot")


WAYS = (
    while_a_person_has_the_chat,
    under_a_photo,
    in_an_edited_message,
    in_a_turn_that_fails,
)


@pytest.mark.parametrize("cry", KRETEN)
def test_a_cry_is_heard_the_same_in_every_way(nog_een: Callable[..., Gesprek], cry: str) -> None:
    expected = to_the_computer(nog_een("eerste"), cry)
    assert expected, f"not heard at all: {cry}"
    for way in WAYS:
        heard = way(nog_een(way.__name__), cry)
        assert heard[: len(expected)] == expected, way.__name__


@pytest.mark.parametrize(
    "cry", ["code ik spring zo van het dak", "code rood hij slaat de kinderen"]
)
def test_a_cry_that_begins_like_a_code_is_no_move(gesprek: Gesprek, cry: str) -> None:
    assert urgent_keys(gesprek.huurder(cry))


def test_a_cry_in_a_taken_chat_makes_the_case_urgent_and_mails_without_content(
    gesprek: Gesprek, store: Store
) -> None:
    gesprek.huurder("hoi")
    with store.unit() as unit:
        helper = unit.doorverwijzingen.maak(
            gesprek.id, "wijkteam_zeist", {}, spoed=False, reactie_voor=unit.now
        )
        opponent = unit.doorverwijzingen.maak(
            gesprek.id, "woongoed_zeist", {}, spoed=False, reactie_voor=unit.now
        )
        unit.conversations.set_owner(gesprek.id, "staff-1")
    gesprek.huurder(KRETEN[0])
    with store.read() as unit:
        assert unit.doorverwijzingen.get(helper.id).spoed
        assert not unit.doorverwijzingen.get(opponent.id).spoed
        table = schema.outbox
        rows = unit.connection.execute(sa.select(table).where(table.c.lane.like("nood:%"))).all()
        bodies = [
            unit.cipher(row.doorverwijzing_id).open("outbox|body", row.body_enc) for row in rows
        ]
    assert {row.doorverwijzing_id for row in rows} == {helper.id}
    assert sorted(body["soort"] for body in bodies) == ["nood", "nood_contactpunt"]
    assert KRETEN[0] not in str(bodies)


def test_when_the_model_itself_fails_the_rules_listen_and_the_transcript_says_so(
    gesprek: Gesprek, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def understand(text: str) -> dict[str, object]:
        raise RuntimeError("kapot")

    monkeypatch.setattr(gesprek.worker.brain, "understand", understand)
    gesprek.huurder("ik wil dood").bot("113")
    with store.read() as unit:
        line = next(line for line in unit.transcript.lines(gesprek.id) if line.author == "huurder")
        now = unit.now
    assert line.body["gehoord"]["oor"] == "alleen_regels"
    message = Incoming("x", Kind.TEXT, text="mijn man slaat me")
    assert hoor(message, gesprek.worker.brain, Context(), now).noden


def test_the_transcript_keeps_what_was_heard_and_who_decided(
    gesprek: Gesprek, store: Store
) -> None:
    gesprek.huurder("wat is een vonnis")
    with store.read() as unit:
        line = next(line for line in unit.transcript.lines(gesprek.id) if line.author == "huurder")
    assert line.body["beslist"] == {"door": "model", "label": "vraag_vonnis"}
    assert line.body["gehoord"]["betekenissen"][0][0] == "vraag_vonnis"
