"""Sentences of people whom nobody here knew: what each part of the understanding makes of them.

`python -m bot.evaluation.vreemden MODEL TSV UIT.json` runs the model in a process of its own; the
rest is pure. The sentences were written from a situation and labelled twice, blind; they are never
learned from, so their score can be read again after every change.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from bot.evaluation.zinnen import NOOD

GESCHREVEN_OP = date(2026, 11, 30)
LANG = 25  # words: from here a message is a story
GRENZEN = tuple(number / 50 for number in range(1, 50))


@dataclass(frozen=True)
class Vreemde:
    """`eerste`, `tweede`: the labels of each of the two readings, the best one first."""

    tekst: str
    eerste: tuple[str, ...]
    tweede: tuple[str, ...]

    @property
    def goed(self) -> frozenset[str]:
        return frozenset((*self.eerste, *self.tweede))

    @property
    def is_nood(self) -> bool:
        """Both readings call it an emergency first."""
        return self.eerste[0].startswith(NOOD) and self.tweede[0].startswith(NOOD)

    @property
    def is_geen_nood(self) -> bool:
        return not any(label.startswith(NOOD) for label in self.goed)


@dataclass(frozen=True)
class Gehoord:
    """`rangen`: part -> its three likeliest labels; "alles" is what the product answers to.
    `noden`: a card, `misschien`: a line; `regels`: what the rules alone raise. `kracht`: the
    summed probability of all emergencies in the whole message, `zeker`: that of the first label."""

    rangen: dict[str, list[str]]
    noden: list[str]
    misschien: list[str]
    regels: list[str]
    kracht: float
    zeker: float


Paar = tuple[Vreemde, Gehoord]
DELEN = ("alles", "n-grammen", "betekenis", "buren")
"""The parts, as they are called in the report."""


def lees_vreemden(path: Path) -> list[Vreemde]:
    """A TSV with a heading: zin, eerste, tweede (labels with `|` between)."""
    rows = (row.split("\t") for row in path.read_text(encoding="utf-8").splitlines()[1:])
    return [Vreemde(text, tuple(a.split("|")), tuple(b.split("|"))) for text, a, b in rows]


def deel(paren: Sequence[Paar], klopt: Callable[[Paar], bool]) -> float:
    """0 to 1; 0 of none."""
    return sum(map(klopt, paren)) / len(paren) if paren else 0.0


def begrepen(paren: Sequence[Paar], part: str, places: int) -> float:
    """The share with a right label among the first `places`; what fits no label is left out."""
    judged = [pair for pair in paren if pair[0].goed - {"geen"}]
    return deel(judged, lambda pair: bool({*pair[1].rangen[part][:places]} & pair[0].goed))


@dataclass(frozen=True)
class Alarm:
    """Shares of 0 to 1. `vals`: a card where nothing is, `regel_te_veel`: a line there."""

    aantal: int
    kaart: float
    juist: float
    kaart_of_regel: float
    vals: float
    regel_te_veel: float


def alarm(paren: Sequence[Paar]) -> Alarm:
    real = [pair for pair in paren if pair[0].is_nood]
    none = [pair for pair in paren if pair[0].is_geen_nood]
    return Alarm(
        len(real),
        deel(real, lambda pair: bool(pair[1].noden)),
        deel(real, lambda pair: bool({*pair[1].noden} & pair[0].goed)),
        deel(real, lambda pair: bool(pair[1].noden or pair[1].misschien)),
        deel(none, lambda pair: bool(pair[1].noden)),
        deel(none, lambda pair: bool(pair[1].misschien) and not pair[1].noden),
    )


def regels_alleen(paren: Sequence[Paar]) -> tuple[float, float]:
    """(emergencies that the rules hear by themselves, what they raise where nothing is)."""
    real = [pair for pair in paren if pair[0].is_nood]
    none = [pair for pair in paren if pair[0].is_geen_nood]
    return deel(real, lambda p: bool(p[1].regels)), deel(none, lambda p: bool(p[1].regels))


def kromme(paren: Sequence[Paar]) -> list[tuple[float, float, float]]:
    """(border, emergencies above it, plain messages above it), by the whole message alone."""
    real = [pair[1].kracht for pair in paren if pair[0].is_nood]
    none = [pair[1].kracht for pair in paren if pair[0].is_geen_nood]
    return [
        (border, float(np.mean(np.array(real) >= border)), float(np.mean(np.array(none) >= border)))
        for border in GRENZEN
        if real and none
    ]


def per_lengte(paren: Sequence[Paar]) -> list[tuple[str, Sequence[Paar]]]:
    """Short answers, sentences, stories."""
    words = [(pair, len(pair[0].tekst.split())) for pair in paren]
    return [
        ("tot en met 5 woorden", [pair for pair, n in words if n <= 5]),
        (f"6 tot {LANG} woorden", [pair for pair, n in words if 5 < n < LANG]),
        (f"{LANG} woorden of meer", [pair for pair, n in words if n >= LANG]),
    ]


def ijking(paren: Sequence[Paar]) -> list[tuple[str, int, float, float]]:
    """(how sure, how many, mean certainty, share that is right), in five steps."""
    rows = []
    for low in (0.0, 0.2, 0.4, 0.6, 0.8):
        here = [pair for pair in paren if low <= pair[1].zeker < (low + 0.2 if low < 0.8 else 2)]
        sure = float(np.mean([pair[1].zeker for pair in here])) if here else 0.0
        rows.append((f"{low:.1f}", len(here), sure, begrepen(here, "alles", 1)))
    return rows


def meet(model: Path, vreemden: Sequence[Vreemde]) -> list[Gehoord]:
    from rasa.core.agent import Agent
    from rasa.utils.log_utils import configure_structlog

    from bot.evaluation.meting import as_on

    configure_structlog(40)
    agent = Agent.load(str(model))
    as_on(agent, GESCHREVEN_OP)
    apart = _Delen(agent)
    loop = asyncio.new_event_loop()
    found = []
    for one in vreemden:
        parsed = loop.run_until_complete(agent.parse_message(one.tekst))
        ranking = [entry["name"] for entry in parsed["intent_ranking"]]
        first = str(parsed["intent"]["name"])
        whole = [first, *(name for name in ranking[:3] if name != first)][:3]
        strong = sum(
            entry["confidence"]
            for entry in parsed["intent_ranking"]
            if entry["name"].startswith(NOOD)
        )
        found.append(
            Gehoord(
                {"alles": whole, **apart.rangen(one.tekst)},
                list(parsed.get("noden") or ()),
                list(parsed.get("misschien") or ()),
                apart.regels(one.tekst),
                float(strong),
                float(parsed["intent"]["confidence"] or 0),
            )
        )
    return found


class _Delen:
    """The parts of the understanding by themselves, taken from the loaded model."""

    def __init__(self, agent: Any) -> None:
        from bot.nlu.classifier import LinearIntentClassifier
        from bot.nlu.embedding import EmbeddingFeaturizer
        from bot.nlu.spelling import SpellingByEar
        from bot.nlu.tokenizer import PlainTokenizer

        nodes = agent.processor.graph_runner._instantiated_nodes.values()
        parts = {type(node._component): node._component for node in nodes}
        self._before = [
            parts[kind] for kind in (SpellingByEar, PlainTokenizer, EmbeddingFeaturizer)
        ]
        self._classifier = parts[LinearIntentClassifier]

    def rangen(self, text: str) -> dict[str, list[str]]:
        from rasa.shared.nlu.constants import TEXT
        from rasa.shared.nlu.training_data.message import Message

        message = Message({TEXT: text})
        for component in self._before:
            component.process([message])
        alone = self._classifier.each_part(message)
        return dict(zip(DELEN[1:], alone, strict=True))

    @staticmethod
    def regels(text: str) -> list[str]:
        from casefile.noodpoort.poort import vind_met_zekerheid

        return [nood.label for nood in vind_met_zekerheid(text, GESCHREVEN_OP)[0]]


def lees_gehoord(path: Path) -> list[Gehoord]:
    return [Gehoord(**row) for row in json.loads(path.read_text(encoding="utf-8"))]


if __name__ == "__main__":
    model_path, tsv, out = (Path(argument) for argument in sys.argv[1:4])
    heard = meet(model_path, lees_vreemden(tsv))
    out.write_text(json.dumps([asdict(one) for one in heard]), encoding="utf-8")
