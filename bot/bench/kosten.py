"""`python -m bot.bench.kosten`: what a message costs here, in CPU time of one process.

Machines are noisy: compare within one run, or the column that is a multiple of the encoder. Changes
nothing and sends nothing; the database is a file that is thrown away.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from bot.brain import Brain
from bot.evaluation.meting import TWELVE_WORDS, encoder_ms, memory_mb
from bot.training import train
from bot.worker import Worker
from casefile.messages import Incoming, Kind
from casefile.settings import Settings
from casefile.storage.database import migrate
from casefile.storage.unit_of_work import Store, utc_now
from casefile.teksten.lezer import Teksten
from casefile.tijd import today

ROUNDS = 60
MESSAGES = {
    "een vraag van 12 woorden": Incoming("", Kind.TEXT, text=TWELVE_WORDS),
    "een knop": Incoming("", Kind.TAP, payload="/vraag_vonnis"),
    "een noodgeval": Incoming("", Kind.TEXT, text="de deurwaarder staat nu voor de deur"),
}


def main() -> None:
    """Prints a line per kind of message: milliseconds, and how many times the encoder that is."""
    settings = Settings.from_env()
    model = train(settings)
    began = time.process_time()
    brain = Brain.load(model)
    print(f"model laden            {time.process_time() - began:8.1f} s")
    encoder = encoder_ms()
    print(f"de encoder alleen      {encoder:8.1f} ms      1.0 x")
    day = today(utc_now())
    brain.understand(TWELVE_WORDS, day)
    _tell("begrijpen, 12 woorden", _times(lambda: brain.understand(TWELVE_WORDS, day)), encoder)
    with tempfile.TemporaryDirectory() as folder:
        # Not from the environment: that may name the database of an installation.
        throwaway = Settings(Path(folder), f"sqlite:///{folder}/woonkans.sqlite")
        migrate(throwaway.database_url)
        store = Store.open(throwaway)
        worker = Worker(store, brain, Teksten.standaard())
        for name, message in MESSAGES.items():
            _tell(name, list(_turns(store, worker, name, message)), encoder)
        print(f"bestand                {_size(Path(folder)):8.1f} MB")
    resident, mapped = memory_mb()
    print(f"geheugen               {resident:8.0f} MB, waarvan bestanden {mapped:.0f}")


def _turns(store: Store, worker: Worker, who: str, message: Incoming) -> Iterator[float]:
    """Milliseconds per message, from the inbox to the reply in the outbox, one transaction."""
    for number in range(ROUNDS):
        with store.unit() as unit:
            conversation = unit.conversations.find_or_create("web", f"{who}-{number}")
            fresh = Incoming(f"{who}-{number}", message.kind, message.text, message.payload)
            unit.inbox.add(conversation.id, "web", fresh)
        began = time.process_time()
        worker.handle_next()
        yield (time.process_time() - began) * 1e3


def _times(work: Callable[[], object]) -> list[float]:
    found = []
    for _ in range(ROUNDS):
        began = time.process_time()
        work()
        found.append((time.process_time() - began) * 1e3)
    return found


def _tell(name: str, times: list[float], encoder: float) -> None:
    middle, slow = statistics.median(times), sorted(times)[int(len(times) * 0.95)]
    print(f"{name:<23}{middle:8.1f} ms {middle / encoder:8.1f} x   95%: {slow:.1f} ms")


def _size(folder: Path) -> float:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()) / 1e6


if __name__ == "__main__":
    main()
