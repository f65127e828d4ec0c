"""`python -m tests.chaos.program NAME`: the real program, with the storm's clock in place of the
machine's and one organisation that receives by webhook. Nothing else is different."""

from __future__ import annotations

import dataclasses
import os
from pathlib import Path

from bot import program
from casefile import organisaties
from casefile.settings import Settings
from casefile.storage.unit_of_work import Store
from tests.chaos.jumping import Jumping

BY_WEBHOOK = "contactpunt"


def main() -> None:
    clock = Jumping(Path(os.environ["CHAOS_FOLDER"]))
    opened = Store.open

    def with_clock(settings: Settings) -> Store:
        return dataclasses.replace(opened(settings), clock=clock)

    Store.open = staticmethod(with_clock)  # type: ignore[method-assign,assignment]
    real = organisaties.laad()
    there = organisaties.Aflevering("webhook", os.environ["CHAOS_WEBHOOK"])
    changed = {**real, BY_WEBHOOK: dataclasses.replace(real[BY_WEBHOOK], aflevering=there)}
    organisaties.laad = lambda *_: changed  # type: ignore[assignment]
    program.main()


if __name__ == "__main__":
    main()
