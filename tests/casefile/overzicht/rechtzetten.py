"""Plays dialogues in which amounts are put right; the table is `rechtzetten.tsv`."""

from __future__ import annotations

from pathlib import Path

from casefile.overzicht.bekend_geld import Overzicht
from tests.casefile.vreemden import bedragen
from tests.casefile.vreemden.tabel import Rij

TABEL = Path(__file__).with_suffix(".tsv")
TABEL_2 = TABEL.with_name("rechtzetten2.tsv")  # in other words, played once it was written


def rijen(tabel: Path = TABEL) -> list[Rij]:
    lines = tabel.read_text(encoding="utf-8").splitlines()
    cells = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return [
        Rij(
            nr,
            "" if key == "-" else key,
            _delen(known),
            tuple(one.strip() for one in said.split("||")),
            tuple(one.replace(",", "|") for one in _delen(end)),
        )
        for nr, (key, known, said, end) in enumerate(cells, 1)
    ]


def fout(rij: Rij) -> str | None:
    """What is wrong after the last message; None when all of it is right."""
    home = [part for part in rij.verwacht if part.startswith("thuis=")]
    rest = tuple(part for part in rij.verwacht if part not in home)
    plain = Rij(rij.nr, rij.sleutel, rij.bekend, rij.berichten, rest)
    speler = bedragen.speel(plain)
    wrong = bedragen.fout_na(plain, speler)
    thuis = speler.dossier.deel(Overzicht).huishouden
    is_now = f"thuis={thuis.volwassenen}+{thuis.kinderen}"
    if home and home[0] != is_now:
        wrong = f"{wrong or rij.nr} {' || '.join(rij.berichten)} -> {is_now}"
    return wrong


def _delen(tekst: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in tekst.split(";") if part.strip() not in ("", "-"))


if __name__ == "__main__":
    for path in (TABEL, TABEL_2):
        table = rijen(path)
        mistakes = [found for rij in table if (found := fout(rij))]
        print(
            f"{path.name}: {len(table) - len(mistakes)} van {len(table)} goed", *mistakes, sep="\n"
        )
