"""`make chaos`: hundreds of kills while people write; prints the books and fails when they do not
balance."""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from pathlib import Path

from bot.training import train
from casefile.settings import Settings
from tests.chaos.cluster import Cluster, cluster
from tests.chaos.reconciliation import reconcile
from tests.chaos.storm import Storm


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=30)
    parser.add_argument("--messages", type=int, default=20, help="of each person")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seconds", type=float, default=900.0)
    parser.add_argument("--callers", type=int, default=20, help="who want to be called back")
    parser.add_argument("--mails", type=int, default=60, help="doorverwijzingen by mail")
    parser.add_argument(
        "--only", choices=("sqlite", "postgres"), help="else first one, then the other"
    )
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    train(Settings.from_env())
    wrong = 0
    if asked.only != "postgres":
        wrong += storm(asked, None)
    if asked.only != "sqlite":
        with cluster() as found:
            if found is None:
                print("PostgreSQL: Debian's package is not installed, so this half was not done")
            else:
                wrong += storm(asked, found)
    return 1 if wrong else 0


def storm(asked: argparse.Namespace, database: Cluster | None) -> int:
    """Prints the books; how much is wrong with them."""
    name = "PostgreSQL" if database else "SQLite"
    with tempfile.TemporaryDirectory() as folder:
        made = Storm(Path(folder), random.Random(asked.seed), cluster=database)
        made.run(
            asked.people, asked.messages, asked.kills, asked.seconds, asked.callers, asked.mails
        )
        books = reconcile(made)
    happened = ", ".join(f"{kind} {count}" for kind, count in sorted(made.happened.items()))
    print(f"{name}: {made.kills} kills, {happened}; {books}", flush=True)
    for line in [f"{count} times {reason}" for reason, count in made.fell.items()] + books.wrong:
        print(f"  {line}", flush=True)
    return len(books.wrong)


if __name__ == "__main__":
    sys.exit(main())
