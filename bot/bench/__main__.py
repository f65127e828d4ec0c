"""`make bench`: the product beside stock Rasa under load, in one run; writes docs/prestaties.

Ratios come first: a machine is noisy, and two figures of one run on one machine compare best.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import httpx
import yaml

from bot.bench import machine, product, stock
from bot.bench.klanten import Gemeten, Klant, RestKlant, WebKlant, chat, lang_gesprek
from bot.bench.rapport import schrijf, teken
from bot.bench.stock import Running
from bot.training import train
from casefile.settings import ROOT, Settings

CLIENTS = (1, 10, 50)
IDLE_SECONDS = 20.0
REPORT = ROOT / "docs/prestaties"
Make = Callable[[httpx.AsyncClient, str, int], Klant]


@dataclass(frozen=True)
class Uitslag:
    """One of the two. `cpu`: seconds per turn; `gesprek`: seconds of each turn of a long one."""

    naam: str
    training_s: float | None
    klaar_s: float
    geheugen_mb: float
    rust: float
    last: Sequence[Gemeten]
    cpu: Sequence[float]
    gesprek: Sequence[float]

    def beurt(self, number: int) -> float:
        """Seconds of about this turn: the middle of the ten around it."""
        return statistics.median(self.gesprek[max(0, number - 10) : number])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=30.0, help="per number of clients")
    parser.add_argument("--turns", type=int, default=1000, help="of the long conversation")
    parser.add_argument("--stock-turns", type=int, default=300, help="the same for stock Rasa")
    parser.add_argument(
        "--stock-part", type=int, default=1, help="train it on every so many-th sentence"
    )
    parser.add_argument("--stock-model", type=Path, help="a model trained before")
    asked = parser.parse_args()
    sentences = _sentences()
    train(Settings.from_env())
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with product.running(folder / "product") as ours:
            mine = _measure("Woonkans", None, ours, WebKlant, sentences, asked.seconds, asked.turns)
        training = None
        model = asked.stock_model
        if model is None:
            model, training = stock.train(folder, asked.stock_part)
        with stock.running(model, folder) as theirs:
            other = _measure(
                "Rasa zoals het komt", training, theirs, RestKlant, sentences, asked.seconds,
                asked.stock_turns,
            )  # fmt: skip
    REPORT.mkdir(parents=True, exist_ok=True)
    teken(mine, other, REPORT / "beurten.png")
    text = schrijf(mine, other, machine.named())
    (REPORT / "rapport.md").write_text(text, encoding="utf-8")
    print(text)


def _measure(
    name: str,
    training: float | None,
    running: Running,
    make: Make,
    sentences: Sequence[str],
    seconds: float,
    turns: int,
) -> Uitslag:
    def cpu() -> float:
        return sum(machine.cpu_seconds(pid) for pid in running.pids)

    print(f"{name}: ready after {running.ready_s:.1f} s", flush=True)
    asyncio.run(chat(make, running.address, 2, 5.0, sentences))  # warm
    load, cost = [], []
    for clients in CLIENTS:
        before = cpu()
        measured = asyncio.run(chat(make, running.address, clients, seconds, sentences))
        cost.append((cpu() - before) / max(1, len(measured.seconden)))
        load.append(measured)
        print(
            f"{name}: {clients} clients, {measured.per_seconde:.1f} turns/s, "
            f"p95 {measured.deel(0.95):.2f} s, {cost[-1] * 1e3:.0f} ms CPU a turn",
            flush=True,
        )
    long = asyncio.run(lang_gesprek(make, running.address, turns, sentences))
    memory = sum(machine.memory_mb(pid) for pid in running.pids)
    time.sleep(6)
    before = cpu()
    time.sleep(IDLE_SECONDS)
    idle = (cpu() - before) / IDLE_SECONDS
    print(f"{name}: {memory:.0f} MB, idle {idle:.2%} of a core", flush=True)
    return Uitslag(name, training, running.ready_s, memory, idle, load, cost, long)


def _sentences() -> list[str]:
    """Two hundred of the training sentences, of every kind, always the same."""
    found = []
    for file in sorted((ROOT / "nlu_data").glob("*.yml")):
        for part in yaml.safe_load(file.read_text(encoding="utf-8")).get("nlu", []):
            lines = str(part.get("examples", "")).splitlines()
            found += [line.removeprefix("- ").strip() for line in lines if line.startswith("- ")]
    return random.Random(17).sample(found, 200)


if __name__ == "__main__":
    main()
