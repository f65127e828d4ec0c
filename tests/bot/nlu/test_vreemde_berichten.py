"""Whatever is typed goes through the whole pipeline of `config.yml` and gets a sensible meaning.

The model is trained here on a few sentences per intent: the parts are the real ones.
"""

from __future__ import annotations

import asyncio
import json
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest
import yaml
from rasa.core.agent import Agent
from rasa.model_training import train_nlu

import bot.nlu  # noqa: F401 - before rasa
from tests.nlu_data.test_training_sentences import SENTENCES

ROOT = Path(__file__).parents[3]
PER_INTENT = 12
INTENTS = (
    "nood_zelfdoding", "nood_geweld", "vraag_vonnis", "vraag_huurschuld", "vraag_dagvaarding",
    "gevoel", "groet", "ja", "nee", "geef_antwoord", "andere_taal", "buiten_onderwerp",
)  # fmt: skip
LONG = "ik heb een brief gekregen van de deurwaarder en ik weet niet wat ik moet doen "


@pytest.fixture(scope="module")
def agent(tmp_path_factory: pytest.TempPathFactory) -> Agent:
    work = tmp_path_factory.mktemp("nlu")
    per_intent: dict[str, list[str]] = defaultdict(list)
    for intent, sentence in SENTENCES:
        if intent in INTENTS and len(per_intent[intent]) < PER_INTENT:
            per_intent[intent].append(sentence)
    nlu = [
        {"intent": intent, "examples": "".join(f"- {sentence}\n" for sentence in sentences)}
        for intent, sentences in per_intent.items()
    ]
    (work / "nlu.yml").write_text(
        yaml.safe_dump({"version": "3.1", "nlu": nlu}, allow_unicode=True), encoding="utf-8"
    )
    config = yaml.safe_load((ROOT / "config.yml").read_text(encoding="utf-8"))
    for component in config["pipeline"]:
        if component["name"].endswith("EmbeddingFeaturizer"):
            component["cache"] = str(work / "embeddings.sqlite")
    (work / "config.yml").write_text(json.dumps(config), encoding="utf-8")
    model = train_nlu(str(work / "config.yml"), str(work / "nlu.yml"), str(work))
    assert model
    return Agent.load(model)


def parse(agent: Agent, text: str) -> dict[str, Any]:
    return asyncio.run(agent.parse_message(text))


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n\n\t",
        ".",
        "???!!!",
        "😀",
        "🏠🔥😭😭😭",
        "👨‍👩‍👧‍👦",
        "\u200b\u200b\u200d\ufeff",
        "\u202eetirw sdrawkcab\u202c",
        "שלום, יש לי חוב של שכר דירה",
        "\x00\x01\x02\x1f",
        "\ufffd\ufffd\ufffd",
        "%PDF-1.4\x00\xff\xfe obj<<>>",
        "AAAAAAAA" * 500,
        "{'a': [1, 2]}",
        "<script>alert(1)</script>",
        "' OR 1=1; --",
        "a" * 4000,
        "😀" * 4000,
        "ض" * 4000,
        "1 " * 2000,
        "\ud83d",
    ],
)
def test_a_strange_message_gets_a_meaning_and_never_an_error(agent: Agent, text: str) -> None:
    found = parse(agent, text)
    assert found["intent"]["name"] in INTENTS
    assert not found.get("noden")


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        (LONG * 40 + "wat is een vonnis? wat betekent vonnis? " * 8, "vraag_vonnis"),
        ("wat is een \u200bvonnis\u200b", "vraag_vonnis"),
        ("WAT IS EEN VONNIS", "vraag_vonnis"),
        ("ik wil dood 😭😭😭", "nood_zelfdoding"),
        ("i\u200bk w\u200bil do\u200bod", "nood_zelfdoding"),
        (LONG * 20 + " ik wil dood " + LONG * 20, "nood_zelfdoding"),
        ("Merhaba, kira borcum var, bana yardım eder misiniz?", "andere_taal"),
    ],
)
def test_what_is_said_counts_however_it_is_packed(agent: Agent, text: str, intent: str) -> None:
    assert parse(agent, text[:4000])["intent"]["name"] == intent


def test_the_language_and_the_finds_come_along(agent: Agent) -> None:
    assert parse(agent, "Nie mogę zapłacić czynszu, co mam robić?")["taal"] == "pl"
    found = parse(agent, "WoonGoed Zeist wil 1.850 euro per maand")
    kinds = {entity["entity"] for entity in found["entities"]}
    assert {"organisatie", "bedrag", "periode"} <= kinds


def test_the_ranking_holds_every_intent_and_adds_up(agent: Agent) -> None:
    ranking = parse(agent, "mijn huur is te hoog en ik kan het niet betalen")["intent_ranking"]
    chances = {entry["name"]: entry["confidence"] for entry in ranking}
    assert set(chances) == set(INTENTS)
    assert sum(chances.values()) == pytest.approx(1, abs=0.01)
