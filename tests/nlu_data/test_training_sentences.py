"""Guards the training sentences: right names, enough of each, and nothing that fools the evaluation."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / "nlu_data").glob("*.yml"))
EVALUATION = ROOT / "tests" / "nlu_evaluatie" / "evaluatie.tsv"
AT_LEAST, AT_LEAST_EMERGENCY = 60, 120


def plain(sentence: str) -> str:
    """Without capitals and punctuation: two sentences that differ only in those are one."""
    return re.sub(r"[\W_]+", " ", sentence.casefold()).strip() or sentence.strip()


def sentences(files: list[Path] = FILES) -> list[tuple[str, str]]:
    found = []
    for path in files:
        for block in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]:
            lines = [line for line in block["examples"].splitlines() if line.strip()]
            assert all(line.startswith("- ") for line in lines), f"{path.name}: {block['intent']}"
            found += [(block["intent"], line[2:].strip()) for line in lines]
    return found


SENTENCES = sentences()


def intents_of_the_domain() -> set[str]:
    domain = yaml.safe_load((ROOT / "bot/domain/domain.yml").read_text(encoding="utf-8"))
    return set(domain["intents"]) - {"nlu_fallback"}


def test_every_intent_of_the_domain_has_sentences_and_no_other() -> None:
    assert {label for label, _ in SENTENCES} == intents_of_the_domain()


@pytest.mark.parametrize("label", sorted(intents_of_the_domain()))
def test_every_intent_has_enough_sentences(label: str) -> None:
    needed = AT_LEAST_EMERGENCY if label.startswith("nood_") else AT_LEAST
    assert sum(name == label for name, _ in SENTENCES) >= needed


def test_there_are_as_many_look_alikes_as_emergencies_need() -> None:
    """Sentences with alarming words that are no emergency: half as many as emergencies or more."""
    text = (ROOT / "nlu_data/lijkt_op_nood.yml").read_text(encoding="utf-8")
    assert "intent: nood_" not in text
    assert text.count("\n    - ") >= AT_LEAST_EMERGENCY * 11


def test_no_sentence_is_there_twice() -> None:
    counts = Counter((label, plain(sentence)) for label, sentence in SENTENCES)
    assert [key for key, count in counts.items() if count > 1] == []


def test_no_sentence_means_two_things() -> None:
    labels = defaultdict(set)
    for label, sentence in SENTENCES:
        labels[plain(sentence)].add(label)
    assert {s: names for s, names in labels.items() if len(names) > 1} == {}


def test_no_sentence_holds_markup() -> None:
    """Square brackets and braces mean something to Rasa."""
    assert [s for _, s in SENTENCES if re.search(r"[\[\]{}]", s)] == []


def test_no_sentence_of_the_evaluation_is_trained_on() -> None:
    trained = {plain(sentence) for _, sentence in SENTENCES}
    rows = EVALUATION.read_text(encoding="utf-8").splitlines()[1:]
    assert [row for row in rows if plain(row.split("\t")[2]) in trained] == []
