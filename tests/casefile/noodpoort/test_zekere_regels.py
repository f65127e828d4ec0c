"""A rule that is a card by itself has its proof: it is a rule, and catches a plain way to say it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from casefile.noodpoort import poort
from casefile.noodpoort.poort import TABELLEN, vind_met_zekerheid, waarom
from tests.casefile.noodpoort.tabellen import VANDAAG, noden

FILE = Path(poort.__file__).parent / "zekere_regels.tsv"
ZEKER = [
    line.split("\t", 1)
    for line in FILE.read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


def test_every_certain_rule_stands_in_the_table_of_its_emergency() -> None:
    rules = {
        (table.nood.value, line.split("#")[0].strip())
        for table in TABELLEN
        for line in table.alarm.splitlines()
    }
    assert [rule for rule in ZEKER if tuple(rule) not in rules] == []


def test_every_certain_rule_catches_one_of_the_plain_ways_to_say_it() -> None:
    caught = {
        (found.nood.value, found.regel)
        for _, said in noden("veelgezegd.tsv")
        for found in waarom(said, VANDAAG)
    }
    assert [rule for rule in ZEKER if tuple(rule) not in caught] == []


@pytest.mark.parametrize(
    "zin",
    [
        "mijn huurschuld is een doodlopende weg",
        "ik moet zo ophangen, mijn bus komt",
        "de stroom was gister een uurtje weg",
        "mijn zoon zoekt een kamer",
    ],
)
def test_what_only_looks_like_it_is_never_certain(zin: str) -> None:
    assert vind_met_zekerheid(zin, date(2026, 11, 23))[1] == ()
