"""`python -m bot.bench.werkers URL`: how many messages a second one worker handles on
PostgreSQL, and how many two do together. `URL`: an empty database that may be thrown away.

Only the workers: the messages stand in the inbox, and nobody looks at the answers. One, two, two,
one: what else the machine does meanwhile tells on both.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa

from bot.bench import machine
from bot.bench.__main__ import said_in_conversations
from bot.program import READY
from bot.training import train
from casefile.messages import Incoming, Kind
from casefile.settings import ROOT, Settings
from casefile.storage.database import create_engine, migrate
from casefile.storage.unit_of_work import Store

PEOPLE, EACH = 60, 5
ROUNDS = (1, 2, 2, 1)
PATIENCE = 600.0  # seconds for one round


@dataclass(frozen=True)
class Ronde:
    """`seconds`: until nothing waited; `cpu`: of the workers together, in seconds."""

    workers: int
    messages: int
    seconds: float
    cpu: float

    def __str__(self) -> str:
        return (
            f"{self.workers} worker(s): {self.messages / self.seconds:.2f} messages/s, "
            f"{self.cpu / self.messages * 1e3:.0f} ms CPU a message"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("url", help="of an empty database that may be thrown away")
    asked = parser.parse_args()
    engine = create_engine(asked.url)
    if sa.inspect(engine).get_table_names():
        raise SystemExit("This database is not empty. Give one that may be thrown away.")
    engine.dispose()
    train(Settings.from_env())
    migrate(asked.url)
    print(f"{machine.named()}, load {os.getloadavg()[0]:.1f}")
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(Path(folder), asked.url)
        store = Store.open(settings)
        rounds = []
        for number, workers in enumerate(ROUNDS):
            with running(settings, workers) as pids:
                rounds.append(measure(store, f"ronde {number}", pids))
            print(f"{rounds[-1]}, load {os.getloadavg()[0]:.1f}", flush=True)
        store.engine.dispose()
    print(f"two against one: {ratio(rounds):.2f}")


def measure(store: Store, name: str, pids: Sequence[int]) -> Ronde:
    """From the moment that the messages are there until the last is handled."""
    before = sum(machine.cpu_seconds(pid) for pid in pids)
    began = time.monotonic()
    count = fill(store, name, PEOPLE, EACH, said_in_conversations())
    while waiting(store):
        if time.monotonic() - began > PATIENCE:
            raise SystemExit(f"Not handled after {PATIENCE:.0f} s: is a worker running?")
        time.sleep(0.05)
    seconds = time.monotonic() - began
    return Ronde(len(pids), count, seconds, sum(map(machine.cpu_seconds, pids)) - before)


def fill(store: Store, name: str, people: int, each: int, sentences: Sequence[str]) -> int:
    """So many messages of each, in one transaction; how many in all. The same ones every time."""
    dice = random.Random(7)
    with store.unit() as unit:
        for number in range(people * each):
            chat = unit.conversations.find_or_create("web", f"{name}, {number % people}")
            said = Incoming(f"{name}, {number}", Kind.TEXT, text=dice.choice(sentences))
            unit.inbox.add(chat.id, "web", said, number)
    return people * each


def waiting(store: Store) -> int:
    with store.read() as unit:
        return unit.inbox.waiting()


def ratio(rounds: Sequence[Ronde]) -> float:
    """How many times faster two workers were, by the time that all rounds of each took."""

    def pace(workers: int) -> float:
        mine = [one for one in rounds if one.workers == workers]
        return sum(one.messages for one in mine) / sum(one.seconds for one in mine)

    return pace(2) / pace(1)


@contextmanager
def running(settings: Settings, workers: int) -> Iterator[list[int]]:
    """So many worker programs that have loaded their model; their process ids."""
    environment = {
        **os.environ,
        "WOONKANS_DATABASE_URL": settings.database_url,
        "WOONKANS_DATA_DIR": str(settings.data_dir),
        "PYTHONPATH": str(ROOT),
    }
    command = [sys.executable, "-m", "bot.program", "worker"]
    programs = [
        subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)
        for _ in range(workers)
    ]
    try:
        for program in programs:
            assert program.stdout is not None
            if READY not in map(str.strip, program.stdout):
                raise SystemExit("A worker did not start.")
        yield [program.pid for program in programs]
    finally:
        for program in programs:
            program.terminate()
            program.wait(20)


if __name__ == "__main__":
    main()
