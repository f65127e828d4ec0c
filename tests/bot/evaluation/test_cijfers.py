"""The numbers in the evaluation report are counted as they are described."""

from __future__ import annotations

import pytest

from bot.evaluation import cijfers
from bot.evaluation.meting import Uitkomst
from bot.evaluation.zinnen import Zin, meeste_gelijkenis


def pair(label: str, taken: str, sure: float = 0.9, noden: tuple[str, ...] = ()) -> cijfers.Paar:
    ranking = [(taken, sure), ("groet", 0.05), ("nee", 0.03), ("stop", 0.02)]
    return Zin(label, "zakelijk", "tekst"), Uitkomst(taken, sure, ranking, list(noden))


def test_top_1_and_top_3() -> None:
    pairs = [pair("ja", "ja"), pair("nee", "ja"), pair("stop", "ja")]
    assert cijfers.deel(pairs, cijfers.goed) == pytest.approx(1 / 3)
    assert cijfers.deel(pairs, cijfers.in_top_3) == pytest.approx(2 / 3)
    assert cijfers.deel([], cijfers.goed) == 0


def test_an_emergency_counts_as_raised_even_when_it_is_the_wrong_one() -> None:
    pairs = [
        pair("nood_kind", "nood_kind", noden=("nood_kind",)),
        pair("nood_kind", "nood_geweld", noden=("nood_geweld",)),
        pair("nood_kind", "gevoel"),
        pair("gevoel", "nood_kind", noden=("nood_kind",)),
        pair("gevoel", "gevoel"),
    ]
    found = cijfers.nood(pairs)
    assert (found.gemeld, found.juist) == (pytest.approx(2 / 3), pytest.approx(1 / 3))
    assert found.vals == 0.5
    assert len(found.gemist) == len(found.onterecht) == 1


def test_the_worst_confusion_comes_first() -> None:
    pairs = [pair("ja", "ja"), pair("nee", "ja"), pair("stop", "groet"), pair("nee", "ja")]
    assert cijfers.verwarringen(pairs) == [("nee", "ja", 2), ("stop", "groet", 1)]


def test_a_threshold_answers_less_and_better() -> None:
    pairs = [pair("ja", "ja", 0.9), pair("nee", "ja", 0.2)]
    rows = {threshold: (answered, right) for threshold, answered, right in cijfers.drempels(pairs)}
    assert rows[0.0] == (1.0, 0.5)
    assert rows[0.5] == (0.5, 1.0)


def test_calibration_is_perfect_when_sure_of_what_is_right() -> None:
    half = [pair("ja", "ja", 0.5), pair("nee", "ja", 0.5)]
    assert cijfers.ijking(half) == pytest.approx(0)
    assert cijfers.ijking([pair("nee", "ja", 0.95)]) == pytest.approx(0.95)


def test_resemblance_does_not_see_capitals_and_punctuation() -> None:
    sentences = [Zin("ja", "zakelijk", "Ja, hoor!"), Zin("nee", "zakelijk", "zzz")]
    assert meeste_gelijkenis(sentences, ["ja hoor", "nee"])[0] == 100
