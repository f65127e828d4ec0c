"""Guards the example sentences of the kernvragen: enough of each, each once, each with an answer."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from pathlib import Path

import pytest

from bot.evaluation.vreemden import lees_vreemden
from bot.evaluation.zinnen import lees_evaluatie
from bot.nlu.kernvraagzinnen import GEEN, lees_kernvraagzinnen
from casefile.gesprek.geleerde_kernvragen import KANT
from casefile.gesprek.verwijzing import Kant
from casefile.teksten.lezer import Teksten
from tests.nlu_data.test_training_sentences import EVALUATION, plain

ZINNEN = lees_kernvraagzinnen()
NAMEN = sorted({name for name, _ in ZINNEN} - {GEEN})
AT_LEAST = 15


@pytest.mark.parametrize("naam", NAMEN)
def test_every_kernvraag_has_enough_sentences_and_a_text(naam: str) -> None:
    """One that is a side of what was said last has the texts of that."""
    assert re.fullmatch(r"[a-z0-9]+(_[a-z0-9]+)*", naam)
    assert sum(name == naam for name, _ in ZINNEN) >= AT_LEAST
    if naam.startswith(KANT):
        assert Kant(naam.removeprefix(KANT))
    else:
        assert Teksten.standaard().heeft(f"utter_onderwerp_{naam}")


def test_there_are_near_misses_for_all_of_them() -> None:
    assert sum(name == GEEN for name, _ in ZINNEN) >= 4 * len(NAMEN)


def test_no_sentence_is_there_twice() -> None:
    names = defaultdict(list)
    for name, sentence in ZINNEN:
        names[plain(sentence)].append(name)
    assert {s: found for s, found in names.items() if len(found) > 1} == {}


def test_no_sentence_of_the_evaluation_is_learned_from() -> None:
    learned = {plain(sentence) for _, sentence in ZINNEN}
    measured = [zin.tekst for zin in lees_evaluatie(EVALUATION)]
    measured += [one.tekst for one in lees_vreemden(EVALUATION.with_name("vreemden.tsv"))]
    assert [one for one in measured if plain(one) in learned] == []


def test_a_kernvraag_lives_in_one_file() -> None:
    """Who adds examples finds all of them in one place."""
    places = Counter(
        name
        for path in (Path(__file__).parents[2] / "nlu_data/kernvragen").glob("*.tsv")
        for name in {line.split("\t")[0] for line in path.read_text("utf-8").splitlines() if line}
    )
    assert [name for name, files in places.items() if files > 1 and name != GEEN] == []


def test_a_line_that_is_none_says_where_it_is(tmp_path: Path) -> None:
    (tmp_path / "a.tsv").write_text("betaaldag\twanneer\nzonder tab\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"a\.tsv:2"):
        lees_kernvraagzinnen(tmp_path)
