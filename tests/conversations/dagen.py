"""Scores `dagen.tsv`: what is known of days after a conversation with the real agent."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from casefile.situatie.bekende_situatie import Situatie
from tests.conversations.gesprek import Gesprek

TABEL = Path(__file__).with_name("dagen.tsv")
_TIK = "tik:"


@dataclass(frozen=True)
class Rij:
    nr: int
    verwacht: tuple[str, ...]
    berichten: tuple[str, ...]


def rijen() -> list[Rij]:
    lines = [one for one in TABEL.read_text(encoding="utf-8").splitlines() if one[:1] != "#"]
    cells = [one.split("\t") for one in lines if one]
    return [
        Rij(int(nr), tuple(wanted.split(";")), tuple(said.split(" || ")))
        for nr, wanted, said in cells
    ]


def fout(rij: Rij, gesprek: Gesprek) -> str | None:
    """What is wrong after the messages; None when all of it is right."""
    for bericht in rij.berichten:
        titles = [one.title for one in gesprek.knoppen_nu()]
        if not bericht.startswith(_TIK):
            gesprek.huurder(bericht)
        elif bericht.removeprefix(_TIK) in titles:
            gesprek.tikt(bericht.removeprefix(_TIK))
    now, wrong, named = bekend(gesprek), [], set()
    last = gesprek.tekst()
    for part in rij.verwacht:
        if part == "-":
            continue
        if part.startswith("?"):
            if not all(one in last for one in ("?", *part[1:].split("+"))):
                wrong.append(f"niet gevraagd: {part[1:]}")
        elif part.startswith("!"):
            if any(part[1:].casefold() in one.casefold() for one in gesprek.gezegd):
                wrong.append(f"wel gezegd: {part[1:]}")
        else:
            name, _, day = part.strip("()").partition("=")
            named.add(name)
            if now.get(name) != day and not (part.startswith("(") and name not in now):
                wrong.append(f"{name}={now.get(name, '-')}, niet {day}")
    wrong += [f"{name}={day} erbij" for name, day in now.items() if name not in named]
    return f"{rij.nr} {' || '.join(rij.berichten)} -> {'; '.join(wrong)}" if wrong else None


def bekend(gesprek: Gesprek) -> dict[str, str]:
    """Every day with its meaning; one that waits for a yes counts as what is proposed."""
    with gesprek.store.read() as unit:
        known = unit.documents.dossier(gesprek.id).deel(Situatie)
    days = {
        "vonnis": known.vonnis_van,
        "betekend": known.betekend_op,
        "betalen": known.betalen_voor,
        "eruit": known.eruit_op,
        "uitspraak": getattr(known, "uitspraak_op", None),
        "los": known.genoemd,
    }
    day = known.voorstel or known.datum
    if day is not None:
        days[known.datum_voor.value if known.datum_voor else "los"] = day
    return {name: day.isoformat() for name, day in days.items() if day is not None}
