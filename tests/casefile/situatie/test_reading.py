"""What people write about their letter, their vonnis and their children."""

from __future__ import annotations

import pytest

from casefile.situatie.papieren import PAPIEREN, JaNee
from casefile.situatie.verhaal import lees_kinderen, lees_papier, lees_vonnis

JA, NEE = JaNee.JA, JaNee.NEE


@pytest.mark.parametrize(
    ("said", "paper"),
    [
        ("een dagvaarding", "dagvaarding"),
        ("er staat dagvarding boven", "dagvaarding"),
        ("brief van de deurwaarder met een dagvaarding", "dagvaarding"),
        ("iets van de deurwaarder", "deurwaarder"),
        ("er staat ontruimingsaanzegging", "aanzegging"),
        ("verstekvonnis", "vonnis"),
        ("uitvoerbaar bij voorraad", "vonnis"),
        ("aanmaaning", "aanmaning"),
        ("het is een addendum", "laatste_kans"),
        ("iets over een laatste kans", "laatste_kans"),
        ("ik moet naar de rechter", "zitting"),
        ("de gemeente belde", "vroegsignalering"),
        ("ik heb nog geen brief", "geen"),
        ("herinering", "herinnering"),
        ("wat betekent dat voor mij", None),
        ("ik zit veilig in mijn huis", None),
        ("geen idee", None),
    ],
)
def test_the_paper_is_recognised(said: str, paper: str | None) -> None:
    found = lees_papier(said)
    assert (found.naam if found else None) == paper


def test_every_paper_is_found_by_all_its_words() -> None:
    for paper in PAPIEREN.values():
        for word in (*paper.woorden, *(b.replace("_", " ") for b in paper.begrippen)):
            found = lees_papier(word)
            assert found is not None, word


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("er is al een vonnis", JA),
        ("de rechter heeft beslist", JA),
        ("rechter heeft gezegd wij moeten huis uit", JA),
        ("de rechter zegt dat we eruit moeten", JA),
        ("er staat vonnis op", JA),
        ("vonnis staat erboven", JA),
        ("er is nog geen vonnis", NEE),
        ("er staat geen vonnis op", NEE),
        ("wat staat er in een vonnis", None),
        ("wat is een vonnis", None),
        ("wat zegt de rechter", None),
    ],
)
def test_the_vonnis_is_read_only_when_it_is_plain(said: str, answer: JaNee | None) -> None:
    assert lees_vonnis(said) is answer


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("ik heb 2 kinderen", JA),
        ("ja een dochter van 3", JA),
        ("alleenstaande moeder met drie kinderen", JA),
        ("geen kinderen", NEE),
        ("ik heb geen kids", NEE),
        ("mijn kinderen zijn al uit huis", NEE),
        ("mijn dochter is al lang het huis uit", NEE),
        ("morgen moeten we uit huis met 2 kinderen", JA),
        ("ik moet met mijn dochter mijn huis uit", JA),
        ("ik ben alleen", None),
    ],
)
def test_children_at_home(said: str, answer: JaNee | None) -> None:
    assert lees_kinderen(said) is answer
