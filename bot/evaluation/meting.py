"""Runs a trained model over sentences, in a process of its own so that time and memory are its own.

`python -m bot.evaluation.meting MODEL TSV UIT.json`. Judges nothing; see `cijfers`.
"""

from __future__ import annotations

import asyncio
import json
import resource
import sys
import time
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

from rasa.core.agent import Agent

from bot.evaluation.zinnen import GESCHREVEN_OP, lees_evaluatie
from bot.nlu.untrained import Dated

TWELVE_WORDS = "ik heb een brief gekregen van de deurwaarder wat moet ik nu"
REPEATS = 20


@dataclass(frozen=True)
class Uitkomst:
    """What the model made of one sentence. `ranking`: (label, probability), likeliest first.
    `noden`: what the emergency gate or the classifier raised."""

    intent: str
    zekerheid: float
    ranking: list[tuple[str, float]]
    noden: list[str]


@dataclass(frozen=True)
class Meting:
    """Seconds, milliseconds of CPU and megabytes of resident memory (its mapped files apart)."""

    uitkomsten: list[Uitkomst]
    laden_s: float
    ms_twaalf_woorden: float
    encoder_ms: float
    mb: float
    mb_bestanden: float


def meet(model: Path, zinnen: list[str]) -> Meting:
    import rasa.utils.log_utils

    rasa.utils.log_utils.configure_structlog(40)
    began = time.process_time()
    agent = Agent.load(str(model))
    loading = time.process_time() - began
    as_on(agent, GESCHREVEN_OP)
    loop = asyncio.new_event_loop()

    def parse(text: str) -> Uitkomst:
        found = loop.run_until_complete(agent.parse_message(text))
        ranking = [
            (entry["name"], float(entry["confidence"])) for entry in found["intent_ranking"][:5]
        ]
        name = str(found["intent"]["name"])
        noden = list(found.get("noden") or ([name] if name.startswith("nood_") else []))
        return Uitkomst(name, float(found["intent"]["confidence"] or 0), ranking, noden)

    parse(TWELVE_WORDS)
    began = time.process_time()
    for _ in range(REPEATS):
        parse(TWELVE_WORDS)
    twelve = (time.process_time() - began) / REPEATS
    outcomes = [parse(text) for text in zinnen]
    resident, mapped = memory_mb()
    return Meting(outcomes, loading, twelve * 1e3, encoder_ms(), resident, mapped)


def as_on(agent: Agent, day: date) -> None:
    """Sentences that name a day mean it from the day they were written on."""
    assert agent.processor is not None
    for node in agent.processor.graph_runner._instantiated_nodes.values():  # type: ignore[attr-defined]
        if isinstance(node._component, Dated):
            node._component.today = lambda: day


def encoder_ms() -> float:
    """What the encoder alone takes of the twelve words: it is judged apart."""
    from bot.nlu.encoders import load_encoder

    encoder = load_encoder("e5")
    began = time.process_time()
    for _ in range(REPEATS):
        encoder.encode(TWELVE_WORDS)
    return (time.process_time() - began) / REPEATS * 1e3


def memory_mb() -> tuple[float, float]:
    """(resident, of which files mapped into memory), in MB; Linux tells both."""
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 0.0
    sizes = dict(line.split(":", 1) for line in status.read_text().splitlines())
    return tuple(int(sizes[name].split()[0]) / 1024 for name in ("VmRSS", "RssFile"))  # type: ignore[return-value]


def lees_meting(path: Path) -> Meting:
    body = json.loads(path.read_text(encoding="utf-8"))
    outcomes = [
        Uitkomst(**{**o, "ranking": [(name, chance) for name, chance in o["ranking"]]})
        for o in body.pop("uitkomsten")
    ]
    return Meting(outcomes, **body)


if __name__ == "__main__":
    model_path, tsv, out = (Path(argument) for argument in sys.argv[1:4])
    measured = meet(model_path, [zin.tekst for zin in lees_evaluatie(tsv)])
    out.write_text(json.dumps(asdict(measured)), encoding="utf-8")
