"""Prints the reading of every line of standard input as one line of JSON, for measuring.

    python -m bot.lees [--op 2026-11-29] [--vraag overzicht_huur] < zinnen.txt

`--op`: the day on which it is read. `--vraag`: the open question in whose light it is read.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timezone

from actions.verlopen import VERLOPEN
from bot.brain import Brain
from bot.horen import hoor
from casefile.dossier import Dossier
from casefile.gesprek.feiten import Context
from casefile.gesprek.samenvatting import als_data
from casefile.messages import Incoming, Kind
from casefile.settings import Settings


def context_bij(vraag: str | None) -> Context:
    """In the light of a question that is open in a conversation that has just begun."""
    if vraag is None:
        return Context()
    flow = next((v for v in VERLOPEN.values() if vraag.startswith(f"{v.naam}_")), None)
    try:
        return flow.context(Dossier(), vraag) if flow else Context(vraag)
    except (KeyError, ValueError, AssertionError):
        return Context(vraag)


def lezingen(lines: Sequence[str], brain: Brain, vraag: str | None, now: datetime) -> Iterator[str]:
    context = context_bij(vraag)
    for line in lines:
        heard = hoor(Incoming("lees", Kind.TEXT, line.rstrip("\n")), brain, context, now)
        yield json.dumps(als_data(heard), ensure_ascii=False)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bot.lees", description=__doc__)
    parser.add_argument("--op", type=date.fromisoformat, default=None)
    parser.add_argument("--vraag", default=None)
    chosen = parser.parse_args()
    now = datetime.now(timezone.utc)
    if chosen.op is not None:
        now = datetime.combine(chosen.op, time(11), tzinfo=timezone.utc)
    brain = Brain.load(Settings.from_env().model_path)
    for line in lezingen(sys.stdin.readlines(), brain, chosen.vraag, now):
        print(line, flush=True)


if __name__ == "__main__":
    main()
