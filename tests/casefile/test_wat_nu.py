""" "En wat moet ik nu doen?" is about what was explained last, and about nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from casefile.wat_nu import VERVOLG, vraagt_wat_nu

DOMAIN = yaml.safe_load(
    (Path(__file__).parents[2] / "bot/domain/domain.yml").read_text(encoding="utf-8")
)


@pytest.mark.parametrize(
    "tekst",
    ["wat moet ik dan doen", "En wat nu?", "wat moet ze doen", "ok en wat moet ik dan nou doen!",
     "hoe nu verder", "wa moek doen", "en daarna?", "ok en wat dan daarna", "wat kan ik nog doen"],
)  # fmt: skip
def test_a_bare_what_now_is_seen(tekst: str) -> None:
    assert vraagt_wat_nu(tekst)


@pytest.mark.parametrize(
    "tekst",
    ["", "wat is een vonnis", "wat moet ik tegen de rechter zeggen", "hoe gaat het", "wat",
     "wat moet ik doen met mijn hond", "ja", "hoe dan ook bedankt", "wat doet het wijkteam",
     "daarna heb ik de brief weggegooid"],
)  # fmt: skip
def test_a_question_with_a_subject_is_not(tekst: str) -> None:
    assert not vraagt_wat_nu(tekst)


def test_both_sides_are_labels_that_exist() -> None:
    assert {*VERVOLG, *VERVOLG.values()} <= set(DOMAIN["intents"])
