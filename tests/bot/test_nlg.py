"""A changed text is said after a restart, without training; an old choice of version still counts."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bot import training
from bot.nlg import Spreker
from casefile.settings import ROOT
from casefile.storage.documents import SLOTS
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import CONTENT, MAKKELIJK, Teksten
from casefile.teksten.stem import Stem
from tests.conversations.conftest import brain, gesprek, worker
from tests.conversations.gesprek import Gesprek

__all__ = ["brain", "gesprek", "worker"]  # fixtures


def test_no_text_is_an_input_of_the_training(tmp_path: Path) -> None:
    for name in training.INPUTS:
        assert not (ROOT / name).is_relative_to(CONTENT), name


def change_first_line(
    gesprek: Gesprek, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    """As if the text about a vonnis were changed and we had been started anew."""
    changed = shutil.copytree(CONTENT, tmp_path / "content")
    file = changed / "antwoorden/rechter.yml"
    text = file.read_text(encoding="utf-8")
    first = Teksten.standaard().tekst("utter_vraag_vonnis").splitlines()[0]
    assert first in text
    file.write_text(text.replace(first, words), encoding="utf-8")
    speaker = Spreker()
    monkeypatch.setattr(speaker, "_stem", Stem(Teksten.laad(changed)))
    monkeypatch.setattr(gesprek.worker.brain._agent.processor, "nlg", speaker)


def test_a_changed_text_is_said_without_training(
    gesprek: Gesprek, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    change_first_line(gesprek, tmp_path, monkeypatch, "Dit is een nieuwe zin.")
    gesprek.huurder("wat is een vonnis").bot("Dit is een nieuwe zin.")


def test_a_text_that_lacks_a_value_fails_the_turn_and_is_never_half_said(
    gesprek: Gesprek, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    change_first_line(gesprek, tmp_path, monkeypatch, "Bel {nergens_gegeven}.")
    gesprek.huurder("wat is een vonnis")
    assert gesprek.replies == []  # undone; it is tried again later


def test_the_version_that_was_chosen_when_it_was_a_slot_still_counts(
    gesprek: Gesprek, store: Store
) -> None:
    gesprek.huurder("hoi")
    with store.unit() as unit:
        unit.documents.put(gesprek.id, SLOTS, {"taalniveau": MAKKELIJK, "helper": False})
    gesprek.huurder("wat is een vonnis")
    easier = Teksten.standaard().tekst("utter_vraag_vonnis", MAKKELIJK)
    assert gesprek.tekst().startswith(easier.splitlines()[0])
    with store.read() as unit:
        assert unit.documents.taalniveau(gesprek.id) == MAKKELIJK
    gesprek.huurder("wat is een deurwaarder")
    easier = Teksten.standaard().tekst("utter_vraag_deurwaarder", MAKKELIJK)
    assert gesprek.tekst().startswith(easier.splitlines()[0])
