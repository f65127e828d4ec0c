"""`make bench`: the product beside stock Rasa under load, in one run; writes docs/prestaties.

Ratios come first: a machine is noisy, and two figures of one run on one machine compare best. Takes
some ten minutes; what was measured is written at every step, so a run that is cut off leaves it.
"""

from __future__ import annotations

import argparse
import asyncio
import signal
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import httpx

from bot.bench import lijsten, machine, product, stock
from bot.bench.klanten import Klant, RestKlant, WebKlant, chat, lang_gesprek
from bot.bench.rapport import Uitslag, schrijf, teken
from bot.bench.stock import Running
from bot.training import train
from casefile.settings import ROOT, Settings

CLIENTS = (1, 10, 50)
IDLE_SECONDS = 20.0
TRAINING_SECONDS = 210.0  # then stock Rasa is trained on a tenth of that part
REPORT = ROOT / "docs/prestaties"
PLAYED = ROOT / "docs/evaluatie/gesprekken"
Make = Callable[[httpx.AsyncClient, str, int], Klant]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=15.0, help="per number of clients")
    parser.add_argument("--turns", type=int, default=1000, help="of the long conversation")
    parser.add_argument("--long-seconds", type=float, default=150.0, help="at most, of ours")
    parser.add_argument("--stock-long-seconds", type=float, default=60.0, help="of stock Rasa's")
    parser.add_argument(
        "--stock-part", type=int, default=8, help="train it on every so many-th sentence"
    )
    parser.add_argument("--stock-model", type=Path, help="a model trained before")
    parser.add_argument("--report", type=Path, default=REPORT, help="the folder to write in")
    asked = parser.parse_args()
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # what was started is stopped too
    sentences = said_in_conversations()
    mine, other = Uitslag("Woonkans"), Uitslag("Rasa zoals het komt")

    def keep(whole: bool = False) -> None:
        asked.report.mkdir(parents=True, exist_ok=True)
        teken(mine, other, asked.report / "beurten.png")
        text = schrijf(mine, other, machine.named(), asked.stock_part, whole)
        (asked.report / "rapport.md").write_text(text, encoding="utf-8")

    train(Settings.from_env())
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with product.running(folder / "product") as ours:
            _measure(mine, ours, WebKlant, sentences, asked.seconds, keep, asked.turns,
                     asked.long_seconds)  # fmt: skip
            mine.lijsten = lijsten.meet(folder / "product", ours.desk)
            slow = mine.lijsten[0]
            print(f"{lijsten.CASES} cases: {slow.naam} takes {slow.ms:.0f} ms, others less")
            keep()
        model = asked.stock_model
        if model is None:
            model, other.training_s, asked.stock_part = stock.train_in_time(
                folder, asked.stock_part, TRAINING_SECONDS
            )
        with stock.running(model, folder) as theirs:
            _measure(other, theirs, RestKlant, sentences, asked.seconds, keep, asked.turns,
                     asked.stock_long_seconds)  # fmt: skip
    keep(whole=True)
    print((asked.report / "rapport.md").read_text(encoding="utf-8"))


def _measure(
    found: Uitslag,
    running: Running,
    make: Make,
    sentences: Sequence[str],
    seconds: float,
    keep: Callable[[], None],
    turns: int,
    long_seconds: float,
) -> None:
    def cpu() -> float:
        return sum(machine.cpu_seconds(pid) for pid in running.pids)

    begins: list[float] = []
    found.klaar_s = running.ready_s
    print(f"{found.naam}: ready after {running.ready_s:.1f} s", flush=True)
    asyncio.run(chat(make, running.address, 2, 5.0, sentences))  # warm
    for clients in CLIENTS:
        measured = asyncio.run(
            chat(make, running.address, clients, seconds, sentences, lambda: begins.append(cpu()))
        )
        found.cpu.append((cpu() - begins[-1]) / max(1, len(measured.seconden)))
        found.last.append(measured)
        print(
            f"{found.naam}: {clients} clients, {measured.per_seconde:.1f} turns/s, "
            f"{measured.tikken / max(1, len(measured.seconden)):.0%} taps, "
            f"p95 {measured.deel(0.95):.2f} s, {found.cpu[-1] * 1e3:.0f} ms CPU a turn, "
            f"{measured.stil} not answered",
            flush=True,
        )
        keep()
    found.geheugen_mb = sum(machine.memory_mb(pid) for pid in running.pids)
    time.sleep(6)
    before = cpu()
    time.sleep(IDLE_SECONDS)
    found.rust = (cpu() - before) / IDLE_SECONDS
    print(f"{found.naam}: {found.geheugen_mb:.0f} MB, idle {found.rust:.2%} of a core", flush=True)
    keep()
    asyncio.run(lang_gesprek(make, running.address, turns, long_seconds, sentences, found.gesprek))
    print(f"{found.naam}: {len(found.gesprek)} turns in one conversation", flush=True)
    keep()


def said_in_conversations() -> list[str]:
    """What people typed in played conversations: of every length, and learned by neither."""
    lines = [
        line.removeprefix("> ").strip()
        for file in sorted(PLAYED.glob("*.txt"))
        for line in file.read_text(encoding="utf-8").splitlines()
        if line.startswith("> ") and not line.startswith("> [")
    ]
    return [line for line in lines if line]


if __name__ == "__main__":
    main()
