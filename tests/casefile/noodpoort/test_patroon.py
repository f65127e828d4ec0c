"""The language of the rules means what its description says, and a mistake in a rule is told."""

from __future__ import annotations

import pytest

from casefile.noodpoort.boodschap import Boodschap
from casefile.noodpoort.normaliseer import Normaliseerder
from casefile.noodpoort.patroon import Woordenschat


def matches(regel: str, zin: str) -> bool:
    schat = Woordenschat({"dier": "hond kat", "nietmeer": "niet_meer nooit_meer"})
    patronen = schat.lees(regel)
    _, woorden = Normaliseerder(schat.kent).lees(zin)
    boodschap = Boodschap(woorden, [schat.elementen(w.klank, ()) for w in woorden])
    return any(boodschap.vind(patroon) for patroon in boodschap.mogelijk(patronen))


@pytest.mark.parametrize(
    ("regel", "wel", "niet"),
    [
        ("wil dood", "ik wil dood", "dood wil ik"),
        ("wil dood", "ik wil echt gewoon dood", "ik wil mijn huis dood"),
        ("wil . huis", "ik wil mijn huis", "ik wil die tuin en huis"),
        ("wil .. huis", "wil een heel groot fijn huis", "wil een groot fijn duur nieuw huis"),
        ("sla* fiets", "slapende fiets", "fiets slapen"),
        ("*moord", "broedermoord", "moorddag"),
        ("@dier dood", "kat dood", "vis dood"),
        ("wil @nietmeer", "ik wil nooit meer", "ik wil nooit"),
        ("kan niet meer !lopen", "ik kan niet meer", "ik kan niet meer lopen"),
        ("!geen eten", "wij eten", "geen eten"),
        ("op $", "ik ben op", "ik ben op tijd"),
        ("huis & boom", "een boom bij het huis", "een huis"),
        ("wil huis", "ik wil, huis", "ik wil. huis"),
    ],
)
def test_meaning(regel: str, wel: str, niet: str) -> None:
    assert matches(regel, wel)
    assert not matches(regel, niet)


def test_a_comment_is_no_rule() -> None:
    assert Woordenschat({}).lees("# wil dood\n\n") == []


@pytest.mark.parametrize("regel", ["wil @onbekend", "wil |dood", "wil !niet_meer"])
def test_a_mistake_is_told(regel: str) -> None:
    with pytest.raises(ValueError, match="regel"):
        Woordenschat({}).lees(regel)
