"""Typing "code" gives one, typing the code elsewhere brings the conversation and its question along."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from bot import moving
from bot.horen import hoor
from casefile.gesprek.feiten import Context
from casefile.gesprek.gehoord import Gehoord
from casefile.helper import Helper
from casefile.messages import Button, Incoming, Kind, Reply
from casefile.storage.conversations import Conversation
from casefile.storage.unit_of_work import Store, UnitOfWork
from casefile.teksten.lezer import CONTENT, Teksten
from tests.casefile.doorverwijzing.huurder import WithoutRasa

TEXTS = Teksten.standaard()


def type_in(unit: UnitOfWork, conversation: Conversation, text: str) -> moving.Answer | None:
    return moving.answer(
        unit, conversation, heard(unit, Incoming("m", Kind.TEXT, text=text)), TEXTS
    )


def heard(unit: UnitOfWork, message: Incoming) -> Gehoord:
    return hoor(message, WithoutRasa(), Context(), unit.now)


def code_in(text: str) -> str:
    found = re.search(r"code: ([A-Z0-9 ]+)", text)
    assert found
    return found.group(1).strip()


def test_the_open_question_is_asked_again_on_the_new_screen(store: Store) -> None:
    with store.unit() as unit:
        web = unit.conversations.find_or_create("web", "cookie")
        question = Reply("Heb je een vonnis?", (Button("Ja", "/ja"), Button("Nee", "/nee")))
        unit.transcript.add(web.id, "bot", Reply("Eerder", (Button("X", "/x"),)).to_json())
        unit.transcript.add(web.id, "bot", question.to_json())
        unit.conversations.offer(web.id, question.buttons)
        made = type_in(unit, web, "Code")
        assert made is not None and made.conversation.id == web.id
        phone = unit.conversations.find_or_create("telegram", "42")
        moved = type_in(unit, phone, f"code {code_in(made.reply.text)}")
        assert moved is not None
        assert (moved.conversation.id, moved.conversation.channel) == (web.id, "telegram")
        assert moved.reply.text == "Gelukt. Je gesprek gaat hier verder.\n\nHeb je een vonnis?"
        assert moved.reply.buttons == question.buttons


def test_a_wrong_code_says_so_with_a_number_to_call_and_moves_nothing(store: Store) -> None:
    with store.unit() as unit:
        phone = unit.conversations.find_or_create("telegram", "42")
        said = type_in(unit, phone, "code BCDF 2346")
        assert said is not None and said.conversation == phone
        assert said.reply.keys == ("utter_code_onbekend",) and "bellen" in said.reply.text


def test_other_messages_and_taps_go_on_to_the_dialogue(store: Store) -> None:
    with store.unit() as unit:
        web = unit.conversations.find_or_create("web", "cookie")
        assert type_in(unit, web, "wat is een vonnis") is None
        tap = Incoming("t", Kind.TAP, text="code", payload="/mens")
        assert moving.answer(unit, web, heard(unit, tap), TEXTS) is None


def test_a_cry_for_help_that_looks_like_a_code_goes_on_to_the_gate(store: Store) -> None:
    with store.unit() as unit:
        phone = unit.conversations.find_or_create("telegram", "42")
        for text in ("code ik spring", "code hij slaat", "mijn code: ik ga dood"):
            assert type_in(unit, phone, text) is None, text


def test_a_text_about_codes_is_said_to_who_is_in_the_chat(store: Store, tmp_path: Path) -> None:
    """To a helper in the words for a helper, where there are any, on the new screen too."""
    own = tmp_path / "content"
    shutil.copytree(CONTENT, own)
    texts = ["utter_code_gemaakt_helper: [{text: 'Voor jou: {code}'}]"]
    texts += ["utter_code_verhuisd_helper: [{text: 'Jij en ik, hier verder.'}]"]
    (own / "extra.yml").write_text("responses:\n  " + "\n  ".join(texts), encoding="utf-8")
    ours = Teksten.laad(own)
    with store.unit() as unit:
        web = unit.conversations.find_or_create("web", "cookie")
        dossier = unit.documents.dossier(web.id)
        dossier.deel(Helper).voor_ander = True
        unit.documents.save(web.id, dossier)
        made = moving.answer(unit, web, heard(unit, Incoming("m", Kind.TEXT, text="code")), ours)
        assert made is not None and made.reply.text.startswith("Voor jou: ")
        code = made.reply.text.removeprefix("Voor jou: ")
        phone = unit.conversations.find_or_create("telegram", "42")
        typed = heard(unit, Incoming("n", Kind.TEXT, text=f"code {code}"))
        moved = moving.answer(unit, phone, typed, ours)
        assert moved is not None and moved.reply.text == "Jij en ik, hier verder."
