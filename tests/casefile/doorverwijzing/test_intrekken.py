"""Withdrawing works at once, for who was meant and for nobody else."""

from __future__ import annotations

import pytest

from casefile.doorverwijzing.intrekken import bedoelde_ontvangers, lees_intrekking
from casefile.doorverwijzing.toestand import Toestand
from casefile.gesprek.wensen import trekt_in
from tests.casefile.doorverwijzing.conftest import TV, WGZ, WIJKTEAM, meldt_aan
from tests.casefile.doorverwijzing.huurder import Huurder

ALL = [WGZ, TV, WIJKTEAM]


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("toestemming intrekken", ALL),
        ("ik trek mijn toestemming in bij woongoed, alleen het wijkteam mag nog", None),
        ("trek alleen de toestemming van het wijkteam in", [WIJKTEAM]),
        ("trek de toestemming voor de tussenvoorziening in, het wijkteam mag blijven", None),
        ("ik wil mijn toestemming nu intrekken", ALL),
        ("ik trek al mijn toestemming in, bij iedereen", ALL),
        ("haal mijn toestemming voor alles weg", ALL),
        ("ik trek mijn toestemming voor het delen van mijn gegevens in", ALL),
        ("trek de toestemming aan het sociaal team in", [WIJKTEAM]),
        ("toestemming van wijk team stoppen", [WIJKTEAM]),
        ("mijn toestemming voor het wijktaem intrekken", [WIJKTEAM]),
        ("stop de toestemming voor mijn verhuurder", [WGZ]),
        ("ik neem mijn toestemming aan de woningbouwverening terug", [WGZ]),
        ("toestemming bij de corporatie én de tussenvoorziening intrekken", [WGZ, TV]),
        ("ik trek de toestemming voor de hulpverlening in", [TV]),
        ("ik trek mijn toestemming voor de gemeente in", None),
        ("ik trek mijn toestemming voor De Alliantie in", []),
        ("trek mijn toestemming in behalve voor het wijkteam", None),
    ],
)
def test_who_is_meant(said: str, meant: list[str] | None) -> None:
    assert bedoelde_ontvangers(lees_intrekking(said), ALL) == meant


def withdrawn(huurder: Huurder) -> set[str]:
    sent = huurder.doorverwijzingen().items()
    return {name for name, r in sent if r.toestand is Toestand.INGETROKKEN}


def sent_to_three(huurder: Huurder) -> None:
    meldt_aan(huurder, "Ja, stuur", "Ja, stuur", "Ja, stuur").tikt("Nee")
    assert set(huurder.doorverwijzingen()) == set(ALL)


def test_the_others_keep_theirs(huurder: Huurder) -> None:
    sent_to_three(huurder)
    huurder.zegt("Ik wil de toestemming voor het buurtteam intrekken")
    assert withdrawn(huurder) == {WIJKTEAM}


def test_who_names_nobody_we_know_is_asked_and_nothing_stops_before(huurder: Huurder) -> None:
    sent_to_three(huurder)
    huurder.zegt("ik trek mijn toestemming voor de gemeente in")
    assert withdrawn(huurder) == set()
    assert [b.title for b in huurder.knoppen()] == [
        "WoonGoed Zeist",
        "Tussenvoorziening",
        "Wijkteam Zeist",
        "Allemaal",
    ]
    huurder.tikt("Wijkteam Zeist")
    assert withdrawn(huurder) == {WIJKTEAM}
    huurder.zegt("toestemming voor die anderen ook intrekken")
    huurder.zegt("allemaal")
    assert withdrawn(huurder) == set(ALL)


@pytest.mark.parametrize(
    "zin",
    [
        "jullie bellen morgen, anders trek ik mijn toestemming in",
        "als het weer misgaat trek ik mijn toestemming in",
        "misschien trek ik het nog in",
    ],
)
def test_a_consent_that_would_be_withdrawn_later_stays(zin: str) -> None:
    assert not trekt_in(zin)


@pytest.mark.parametrize(
    "zin",
    [
        "ik trek mijn toestemming voor het wijkteam nu in",
        "ik trek mijn toestemming in als dat kan",
        "als dat mag trek ik mijn toestemming in",
        "als ik het goed begrijp mag dat, ik trek mijn toestemming in",
        "ik wil mijn toestemming intrekken, anders leest iedereen mee",
        "toestemming intrekken, misschien praat ik later nog eens",
    ],
)
def test_in_doubt_withdrawing_works_at_once(zin: str) -> None:
    assert trekt_in(zin)
