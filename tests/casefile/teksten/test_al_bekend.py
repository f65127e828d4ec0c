"""What is known already is left out of texts; every line of the list is about a text that exists."""

from __future__ import annotations

import re

import pytest

from casefile.teksten.al_bekend import Regel, knoppen_weg, regels, zonder_bekende
from casefile.teksten.lezer import B1, MAKKELIJK, Teksten
from casefile.teksten.stem import Stem

TEKSTEN = Teksten.standaard()
ALLE = [(key, niveau) for key in TEKSTEN.sleutels() for niveau in (B1, MAKKELIJK)]


@pytest.mark.parametrize("regel", regels(), ids=lambda one: one.was)
def test_its_words_stand_in_a_text_with_its_buttons(regel: Regel) -> None:
    holders = [(key, niveau) for key, niveau in ALLE if regel.was in TEKSTEN.ruw(key, niveau)]
    assert holders
    for key, niveau in holders:
        titles = {one["title"] for one in TEKSTEN.knoppen(key, niveau)}
        assert set(regel.knoppen) <= titles or not titles & set(regel.knoppen), key


def test_without_bewind_no_text_says_what_to_do_with_it() -> None:
    """What bewind is may be told; "bij bewind ..." as an instruction may not."""
    instruction = re.compile(r"bij bewind(?:,? |: )(?:bel|ook|vraag)|schuldhulp of bewind\b", re.I)
    for key, niveau in ALLE:
        if key == "utter_onderwerp_leest_bewindvoerder":
            continue  # the answer to who asks after theirs
        raw = TEKSTEN.ruw(key, niveau)
        left = zonder_bekende(raw, {"geen_bewind"}, {})
        assert not instruction.search(left), (key, left)
        assert left or not raw


def test_a_question_that_was_answered_goes_with_its_buttons() -> None:
    said = Stem(TEKSTEN).zeg("utter_vraag_deurwaarder", bekend={"geen_dag"})
    assert "huisuitzetting op de brief" not in said.tekst
    assert [one.title for one in said.knoppen] == ["Is hij wel echt?", "Wie is wie?"]


def test_nothing_known_changes_nothing() -> None:
    assert zonder_bekende("Bij bewind: bel ook je bewindvoerder.", (), {}) == (
        "Bij bewind: bel ook je bewindvoerder."
    )
    assert knoppen_weg("iets", (), {}) == frozenset()
