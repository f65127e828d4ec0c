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
from tests.chaos.reconciliation import reconcile
from tests.chaos.storm import Storm


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=30)
    parser.add_argument("--messages", type=int, default=20, help="of each person")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seconds", type=float, default=900.0)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    train(Settings.from_env())
    with tempfile.TemporaryDirectory() as folder:
        storm = Storm(Path(folder), random.Random(asked.seed))
        storm.run(asked.people, asked.messages, asked.kills, asked.seconds)
        books = reconcile(storm)
    print(f"{storm.kills} kills; {books}")
    for line in books.wrong:
        print(f"  {line}")
    return 1 if books.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
