"""The rules of the gate as data: per emergency a file of families, each with its own proof.

A family is one way to say it (`regel`, in the language of `patroon`) with sentences it must hear
and one it must not; a look-alike takes away only the words that it matches, for one emergency, so
what else a message says still counts. Tests run every sentence. Knows no model.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from casefile.noodpoort.nood import Nood

FOLDER = Path(__file__).parent / "families"


@dataclass(frozen=True)
class Familie:
    """`zeker`: a card whatever the model hears. `kind_spreekt`: a child seems to type itself.
    `tekst`: the ending of the card that fits it, where that is not the ordinary one."""

    nood: Nood
    regel: str
    hoort: tuple[str, ...]
    niet: tuple[str, ...]
    zeker: bool = False
    kind_spreekt: bool = False
    tekst: str = ""


@dataclass(frozen=True)
class Gelijkenis:
    """What only looks like the emergency. `stilt`: sentences that would raise it otherwise."""

    nood: Nood
    regel: str
    stilt: tuple[str, ...]


@dataclass(frozen=True)
class Tabel:
    nood: Nood
    zegt: tuple[Familie, ...]
    lijkt_op: tuple[Gelijkenis, ...] = ()


def lees_tabel(data: Mapping[str, Any]) -> Tabel:
    """Of one file; a key that is not known is a mistake and raises."""
    nood = Nood(data["nood"])
    return Tabel(
        nood,
        tuple(Familie(nood, **_tuples(one)) for one in data["zegt"]),
        tuple(Gelijkenis(nood, **_tuples(one)) for one in data["lijkt_op"]),
    )


def _tuples(one: Mapping[str, Any]) -> dict[str, Any]:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in one.items()}


def lees_tabellen(folder: Path = FOLDER) -> tuple[Tabel, ...]:
    """Of all emergencies, in order of precedence."""
    files = {nood: folder / f"{nood.value}.yml" for nood in Nood}
    return tuple(
        lees_tabel(yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader))
        for file in files.values()
    )


# Long ago, or only supposed: for every emergency that must be of today (`Kenmerk.alleen_nu`).
NIET_NU = """
wat . als
stel . dat|je
<GETAL>|paar|enkele|drie|twee|tien . jaar . geleden|terug
jaren|jaar . geleden|terug
maanden|maand . geleden
vorig|verleden|vorige . jaar|winter|zomer|lente|kamer|woning|huis|huisbaas|huurbaas|eeuw
mijn . oude|ouwe . huisbaas|kamer|woning|huis|verhuurder
destijds|indertijd|ooit|vroeger|voorheen
in|sinds|uit <JAAR>
dat|tis|het . was <JAAR>
toen . ik|we . nog
in . de . crisis . van . toen
"""
# What happens in a story, for every emergency but danger to a life.
VERZONNEN = """
film|films|serie|series|aflevering|documentaire|netflix|videoclip|songtekst
"""
