"""A table of messages in plain words, and beside it what must be known after them, for a machine.

Two files, a row per number. The table (`bedragen.tsv`, `velden.tsv`): number, open question in
words, messages with " || " between them, what must be known after the last, in words. The machine
file (`*.machine.tsv`), translated from the last column by somebody who does not run the reader:
number, open question as a key ("-": none), what is known before ("-": nothing), what must be known
after. Lines that begin with "#" are remarks.

Parts of the last two columns are separated by ";". "(...)" around a part: may be there, need not.
What the dossier has no room for is left out; whatever is stored beside what is expected is wrong.

Amounts. Key: a question of the overview ("huur", "inkomen", "schulden", "zorgpremie"; with the post
it is about: "controle:huur"). A part: `kind=amount`, `kind=low..high`, with `/week`, `/vier_weken`,
`/kwartaal` or `/jaar` where it is not per month (a debt has no period), `@partner` for whose it is;
`a|b=...`: either kind, and amounts of these are added up. `kind=x~y`: either amount; `kind=?`: it
is there, the amount is not known. `aflosbedrag=n`: what somebody can pay off. `?`: something about
it is asked next; `?controle`: that. Amounts are compared per month, 2 percent apart is the same.

Fields. Key: a flow with its question ("doorverwijzing:dv_naam"). A part: `field=value` (names in
`casefile/velden/namen.py`; dates as 2026-12-01, yes and no as ja, nee, ages as 4,9, a phone number
as digits); `field~word+word`: these pieces are in it, in any order; `field~!word`: not in it;
`helper=ja`, `wis=alles`. What is known before and not named after must be as it was.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

MAP = Path(__file__).parent


@dataclass(frozen=True)
class Rij:
    """One series of messages. `sleutel`: the open question; empty: none."""

    nr: int
    sleutel: str
    bekend: tuple[str, ...]
    berichten: tuple[str, ...]
    verwacht: tuple[str, ...]


def rijen(naam: str, map_: Path = MAP) -> list[Rij]:
    """The rows of `<naam>.tsv` with what `<naam>.machine.tsv` says of them."""
    said = {line[0]: line for line in _regels(map_ / f"{naam}.tsv")}
    return [
        Rij(
            int(nr),
            "" if sleutel == "-" else sleutel,
            _delen(bekend),
            tuple(one.strip() for one in said[nr][2].split("||")),
            _delen(verwacht),
        )
        for nr, sleutel, bekend, verwacht in _regels(map_ / f"{naam}.machine.tsv")
    ]


def _regels(pad: Path) -> list[list[str]]:
    lines = pad.read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line.strip() and not line.startswith("#")]


def _delen(tekst: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in tekst.split(";") if part.strip() not in ("", "-"))
