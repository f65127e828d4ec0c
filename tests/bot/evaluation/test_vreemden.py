"""Protects: the figures that README quotes are counted as it says."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.evaluation.rapport_vreemden import schrijf_vreemden, teken_kromme
from bot.evaluation.vreemden import (
    DELEN,
    Gehoord,
    Vreemde,
    alarm,
    begrepen,
    ijking,
    kromme,
    lees_vreemden,
    per_lengte,
    regels_alleen,
)
from bot.evaluation.zinnen import lees_training

ROOT = Path(__file__).parents[3]
FILE = ROOT / "tests/nlu_evaluatie/vreemden.tsv"


def gehoord(*labels: str, **other: object) -> Gehoord:
    values: dict[str, object] = {
        "rangen": {part: list(labels) for part in DELEN},
        "noden": [],
        "misschien": [],
        "regels": [],
        "kracht": 0.0,
        "zeker": 0.9,
    }
    return Gehoord(**{**values, **other})  # type: ignore[arg-type]


PAREN = [
    (Vreemde("ik wil dood", ("nood_zelfdoding",), ("nood_zelfdoding",)),
     gehoord("nood_zelfdoding", noden=["nood_zelfdoding"], regels=["nood_zelfdoding"], kracht=0.9)),
    (Vreemde("ik ben het zat", ("nood_wanhoop", "klacht"), ("nood_wanhoop",)),
     gehoord("klacht", "gevoel", "nood_wanhoop", misschien=["nood_wanhoop"], kracht=0.3)),
    (Vreemde("mijn hond is ziek", ("geen",), ("buiten_onderwerp", "geen")),
     gehoord("nood_kind", noden=["nood_kind"], kracht=0.7, zeker=0.3)),
    (Vreemde("wat kost dat", ("vraag_kost_dit",), ("vraag_kost_dit",)), gehoord("ja", "nee")),
]  # fmt: skip


def test_a_label_of_either_reading_is_right_and_one_of_three_counts() -> None:
    assert begrepen(PAREN, "alles", 1) == pytest.approx(2 / 4)
    assert begrepen(PAREN, "alles", 3) == pytest.approx(2 / 4)
    only_none = [(Vreemde("eh", ("geen",), ("geen",)), gehoord("ja"))]
    assert begrepen([*PAREN, *only_none], "alles", 1) == pytest.approx(2 / 4)


def test_an_alarm_is_a_cry_where_both_readings_hear_one_and_false_where_neither_does() -> None:
    found = alarm(PAREN)
    assert (found.aantal, found.kaart, found.juist, found.kaart_of_regel) == (2, 0.5, 0.5, 1.0)
    assert (found.vals, found.regel_te_veel) == (0.5, 0.0)
    assert regels_alleen(PAREN) == (0.5, 0.0)


def test_the_curve_falls_and_the_lengths_and_certainties_hold_everybody() -> None:
    points = kromme(PAREN)
    assert [heard for _, heard, _ in points] == sorted((h for _, h, _ in points), reverse=True)
    assert sum(len(these) for _, these in per_lengte(PAREN)) == len(PAREN)
    assert sum(count for _, count, _, _ in ijking(PAREN)) == len(PAREN)


def test_the_report_tells_it(tmp_path: Path) -> None:
    text = schrijf_vreemden(PAREN)
    assert "kaart 0,500 (de juiste 0,500), kaart of regel 1,000" in text
    teken_kromme(PAREN, tmp_path / "kromme.png")
    assert (tmp_path / "kromme.png").stat().st_size > 5_000


def test_the_sentences_are_never_learned_from() -> None:
    vreemden = lees_vreemden(FILE)
    learned = {text.casefold() for _, _, text in lees_training(ROOT / "nlu_data")}
    short = 4  # words: "nee man" is everybody's
    mine = {v.tekst.casefold() for v in vreemden if len(v.tekst.split()) > short}
    assert len(vreemden) >= 400
    assert not mine & learned
