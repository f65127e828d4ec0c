"""`python -m tests.casefile.vreemden [bedragen|velden] [folder] [-v]`: scores tables (see `tabel`)."""

from __future__ import annotations

import sys
from pathlib import Path

from . import bedragen, velden
from .tabel import MAP, rijen

SCORERS = {"bedragen": bedragen.fout, "velden": velden.fout}


def main(words: list[str]) -> None:
    named = [word for word in words if word in SCORERS] or list(SCORERS)
    folders = [Path(word) for word in words if word not in SCORERS and word != "-v"] or [MAP]
    for naam in named:
        table = rijen(naam, folders[0])
        wrong = [text for rij in table if (text := SCORERS[naam](rij))]
        print(f"{naam}: {len(table) - len(wrong)} van {len(table)} goed")
        if "-v" in words:
            print("\n".join(wrong))


main(sys.argv[1:])
