"""A cry for help is heard the same whichever way it comes in, and people who have the case hear of it.

Five ways: to the computer, in a chat that a person has, under a photo, in a turn of ours that fails,
and after moving to another channel.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import pytest
import sqlalchemy as sa

from actions import veiligheid
from bot import worker
from bot.horen import hoor
from casefile.gesprek.feiten import Context
from casefile.messages import Incoming, Kind
from casefile.storage import schema
from casefile.storage.unit_of_work import Store
from tests.conversations.gesprek import Gesprek

Nog_een = Callable[..., Gesprek]

# In words for which no rule was written: most of these only the model hears.
KRETEN = [
    "niemand zou het merken als ik er morgen niet meer ben, ik heb alles al klaargelegd",
    "mijn man heeft me gisteren weer tegen de muur gegooid en nu is hij boos op weg naar huis",
    "we staan met onze tassen bij het station en weten niet waar we vanavond heen moeten",
    "de jongste krijgt al twee dagen niks anders dan water, de koelkast is leeg en ik heb niks meer",
]
AANZEGGING = """Kantoor Merwede

Dossier 81266888

Geachte mevrouw Kowalska,

De rechter heeft op 29 september 2026 beslist dat u uw woning moet verlaten. U heeft de woning niet ontruimd.

Daarom zeggen wij u aan: morgen om 09:30 uur wordt uw woning ontruimd. De deurwaarder komt dan met een
slotenmaker en als het nodig is met de politie.

Zorg dat u voor die dag uw spullen en de sleutels heeft afgegeven. Heeft u geen plek om te slapen? Neem
contact op met de gemeente Amersfoort.

Kantoor Merwede, namens Wonen Rijnoever"""
# What was said before, a cry, and the card that it gets because of either.
KAARTEN = [
    ((), "de koolmonoxidemelder gaat af en mijn zoontje is zo suf", "lichaam_buiten"),
    ((), "ik heb geen geld voor mijn insuline en hij is op", "lichaam_medicijn"),
    ((), "kocam beni dövüyor ve bu gece çok korkuyorum, çocuklar ağlıyor", "taal_tr"),
    ((), "ik help mijn buurvrouw met haar brief. ze zegt dat ze dood wil", "zelfdoding_helper"),
    (
        ("ik typ dit voor mijn moeder",),
        "ze krijgt geen lucht meer en haar lippen zijn blauw",
        "lichaam_helper",
    ),
    (("ik ben 15",), "mijn vader krijgt geen lucht meer", "lichaam_kind"),
    (
        ("ik heb niks te eten", "we hebben geen eten meer in huis"),
        "er is echt niks te eten",
        "geen_eten_kort",
    ),
    (("ik wil dood",), "we hebben vannacht geen plek om te slapen", "zelfdoding_kort"),
]


def urgent_keys(gesprek: Gesprek) -> list[str]:
    return [key for reply in gesprek.replies if reply.urgent for key in reply.keys]


def begin(nog_een: Nog_een, way: str, before: Sequence[str]) -> Gesprek:
    gesprek = nog_een(way)
    for text in before:
        gesprek.huurder(text)
    return gesprek


def to_the_computer(nog_een: Nog_een, before: Sequence[str], cry: str) -> list[str]:
    return urgent_keys(begin(nog_een, "eerste", before).huurder(cry))


def while_a_person_has_the_chat(nog_een: Nog_een, before: Sequence[str], cry: str) -> list[str]:
    gesprek = begin(nog_een, "mens", before or ["hoi"])
    give_to_a_person(gesprek)
    return urgent_keys(gesprek.huurder(cry))


def give_to_a_person(gesprek: Gesprek) -> None:
    with gesprek.store.unit() as unit:
        unit.conversations.set_owner(gesprek.id, "staff-1")


def under_a_photo(nog_een: Nog_een, before: Sequence[str], cry: str) -> list[str]:
    gesprek = begin(nog_een, "foto", before)
    return urgent_keys(gesprek._receive(Kind.MEDIA, media="image", text=cry))


def in_an_edited_message(nog_een: Nog_een, before: Sequence[str], cry: str) -> list[str]:
    gesprek = begin(nog_een, "bewerkt", before)
    return urgent_keys(gesprek._receive(Kind.MEDIA, media="edited", text=cry))


def in_a_turn_that_fails(nog_een: Nog_een, before: Sequence[str], cry: str) -> list[str]:
    gesprek = begin(nog_een, "mislukt", before)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(veiligheid.ActionNood, "doe", _fails)
        return urgent_keys(gesprek.huurder(cry))


def after_moving(nog_een: Nog_een, before: Sequence[str], cry: str) -> list[str]:
    old = begin(nog_een, "verhuist", before or ["hoi"]).huurder("code")
    code = re.search(r"code ([A-Z0-9]{4} [A-Z0-9]{4})", old.tekst())
    assert code, old.tekst()
    return urgent_keys(nog_een("elders", "telegram").huurder(code[0]).huurder(cry))


def _fails(*_: object) -> None:
    raise RuntimeError("kapot")


WAYS = (
    while_a_person_has_the_chat,
    under_a_photo,
    in_an_edited_message,
    in_a_turn_that_fails,
    after_moving,
)


@pytest.mark.parametrize(("before", "cry", "card"), [*(((), cry, "") for cry in KRETEN), *KAARTEN])
def test_a_cry_gets_the_same_cards_in_every_way(
    nog_een: Nog_een, before: Sequence[str], cry: str, card: str
) -> None:
    expected = to_the_computer(nog_een, before, cry)
    assert expected and expected[0].endswith(card), f"not heard so: {cry}"
    heard = {way.__name__: way(nog_een, before, cry) for way in WAYS}
    assert heard == dict.fromkeys(heard, expected)


def test_what_a_copied_letter_threatens_with_is_no_cry_in_a_taken_chat(gesprek: Gesprek) -> None:
    gesprek.huurder("hoi")
    give_to_a_person(gesprek)
    assert urgent_keys(gesprek.huurder(AANZEGGING)) == []


def test_the_button_of_a_card_works_in_a_taken_chat(gesprek: Gesprek) -> None:
    gesprek.huurder("hoi")
    give_to_a_person(gesprek)
    gesprek.huurder("ik zie het niet meer zitten").uit("utter_nood_wanhoop")
    gesprek.tikt("Ja").uit("utter_nood_zelfdoding")


def test_what_breaks_the_whole_answer_leaves_the_plain_card(
    gesprek: Gesprek, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(veiligheid, "beantwoord", _fails)
    monkeypatch.setattr(worker, "beantwoord", _fails)
    assert urgent_keys(gesprek.huurder(KRETEN[0])) == ["utter_nood_zelfdoding"]


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
    def understand(text: str, day: object) -> dict[str, object]:
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
