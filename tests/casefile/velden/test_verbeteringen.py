"""A correction typed as people type it changes what it means, at once, and nothing else."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from casefile.dossier import Dossier
from casefile.gesprek.feiten import lees_feiten
from casefile.organisatienamen import zoek
from casefile.organisaties import Organisatie
from casefile.velden.lijst import VAN_NAAM
from casefile.velden.opnemen import neem_op

VANDAAG = date(2026, 11, 29)
TABEL = Path(__file__).with_name("verbeteringen.tsv")
NORM = 0.95
TABEL_2 = TABEL.with_name("verbeteringen2.tsv")  # by somebody who did not know the reader
NU_GOED = 0.65  # of it: 0.26 at first, and it must not get worse


def rijen(tabel: Path = TABEL) -> list[tuple[str, str, str]]:
    lines = tabel.read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return [(known, text, expected) for known, text, expected in rows[1:]]


def als_waarde(naam: str, tekst: str) -> Any:
    if naam == "datum":
        return date.fromisoformat(tekst)
    if naam in ("kinderen", "vonnis", "meelezen"):
        return tekst == "ja"
    return zoek(tekst) if naam == "corporatie" else tekst


def in_tekst(naam: str, waarde: Any) -> str:
    if waarde is None:
        return ""
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    if isinstance(waarde, Organisatie):
        return waarde.naam
    text = str(waarde)
    if naam == "telefoon":
        digits = "".join(c for c in text if c.isdigit())
        return "0" + digits[2:] if digits.startswith("31") else digits
    return text


def gebeurd(bekend: str, bericht: str) -> str:
    """What changes, as the table writes it."""
    dossier = Dossier()
    for one in bekend.split(";") if bekend else ():
        naam, _, waarde = one.partition("=")
        VAN_NAAM[naam].zet(dossier, als_waarde(naam, waarde))
    changes = neem_op(dossier, lees_feiten(bericht, VANDAAG), VANDAAG).wijzigingen
    told = [
        f"{w.veld.naam}={in_tekst(w.veld.naam, w.nieuw)}"
        for w in changes
        if w.veld.naam not in ("aantal_kinderen", "leeftijden", "papier")
    ]
    return ";".join(sorted(told)) or "-"


def fouten(tabel: Path = TABEL) -> list[tuple[str, str, str, str]]:
    found = [(k, t, e, gebeurd(k, t)) for k, t, e in rijen(tabel)]
    return [row for row in found if row[3] != ";".join(sorted(row[2].split(";")))]


def test_the_table_is_as_large_as_it_says() -> None:
    assert len(rijen()) >= 100


def test_nearly_all_corrections_do_what_they_say() -> None:
    wrong = fouten()
    assert 1 - len(wrong) / len(rijen()) >= NORM, wrong


@pytest.mark.parametrize("bekend, bericht, verwacht", [r for r in rijen() if r[2] == "-"])
def test_what_corrects_nothing_changes_nothing(bekend: str, bericht: str, verwacht: str) -> None:
    assert gebeurd(bekend, bericht) == verwacht


def test_the_second_table_does_not_get_worse() -> None:
    wrong = fouten(TABEL_2)
    assert 1 - len(wrong) / len(rijen(TABEL_2)) >= NU_GOED, wrong
