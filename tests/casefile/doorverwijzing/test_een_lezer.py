"""Who reads along and who helps with money: one reader each, asked or told in passing, and careful
when in doubt."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.dialogue import Antwoord
from casefile.doorverwijzing import aanmeldvragen
from casefile.doorverwijzing.concept import BEWIND, JA, NEE, SCHULDHULP, WEET_NIET, Concept
from casefile.dossier import Dossier
from casefile.gesprek.feiten import Context, lees_feiten
from casefile.velden import namen as n
from casefile.velden.lijst import VAN_NAAM
from casefile.velden.opnemen import neem_op

DAG = date(2026, 11, 30)


def antwoord(vraag: str, tekst: str) -> Concept:
    dossier = Dossier()
    feiten = lees_feiten(tekst, DAG, Context(vraag))
    neem_op(dossier, feiten, DAG, vraag, "doorverwijzing")
    aanmeldvragen.neem(dossier, vraag, Antwoord(feiten))
    return dossier.deel(Concept)


def terloops(tekst: str, veld: str) -> object:
    dossier = Dossier()
    neem_op(dossier, lees_feiten(tekst, DAG), DAG)
    return VAN_NAAM[veld].haal(dossier)


@pytest.mark.parametrize(
    ("zin", "leest"),
    [
        ("mijn vrouw kijkt meestal niet mee, wel eens", JA),
        ("m'n zoon leest niet altijd", JA),
        ("af en toe kijkt mijn moeder", JA),
        ("niet vaak, maar mijn vriend ziet het weleens", JA),
        ("alleen ik en mijn man", JA),
        ("niemand behalve mijn dochter", JA),
        ("nee maar hij leest wel mee", JA),
        ("nee, mijn ex ziet alles", JA),
        ("niemand hoor", NEE),
        ("alleen ik", NEE),
        ("nee mijn man kijkt niet mee", NEE),
        ("mijn man leest nooit mee", NEE),
        ("hier kijkt geen mens", NEE),
        ("kimse okumuyor", NEE),
        ("nikt nie czyta", NEE),
        ("nee", NEE),
        ("weet ik eigenlijk niet", WEET_NIET),
    ],
)
def test_who_reads_along_sometimes_reads_along(zin: str, leest: str) -> None:
    assert antwoord("dv_meelezen", zin).meelezen == leest


@pytest.mark.parametrize(
    ("zin", "hulp"),
    [
        ("ik zit bij de schuldhulpverlening, bewind heb ik niet", SCHULDHULP),
        ("nee geen bewindvoerder, maar ik loop wel bij schuldhulp", SCHULDHULP),
        ("ik zit in de msnp, nog niet zo lang", SCHULDHULP),
        ("de kredietbank", SCHULDHULP),
        ("ik ben niet blij met mijn bewindvoerder", BEWIND),
        ("geen schuldhulp, wel een curator", BEWIND),
        ("geen bewindvoerder en ook geen schuldhulp", NEE),
        ("schuldhulp heb ik niet", NEE),
        ("dat heb ik gehad, schuldhulp gehad bedoel ik", NEE),
        ("niemand", NEE),
        ("nee", NEE),
        ("hoe bedoel je", WEET_NIET),
    ],
)
def test_what_helps_is_read_clause_by_clause(zin: str, hulp: str) -> None:
    assert antwoord("dv_geldhulp", zin).geldhulp == hulp


STUKKEN = st.lists(
    st.sampled_from(
        [
            "nee", "ja", "niet", "geen", "wel", "soms", "niet altijd", "maar", ",", ".", "mijn man",
            "kijkt mee", "leest mee", "kijkt niet mee", "niemand", "alleen ik", "en", "hij", "ik heb",
            "ik zit in", "schuldhulp", "bewind", "de wsnp", "geen schuldhulp", "al lang",
        ]
    ),
    max_size=8,
).map(" ".join)  # fmt: skip


@given(STUKKEN)
def test_asked_and_told_in_passing_never_contradict(zin: str) -> None:
    """What is heard without the question is heard as an answer to it too."""
    told = terloops(zin, n.MEELEZEN)
    if told is not None and antwoord("dv_meelezen", zin).meelezen != JA:
        assert told is False
    helps = terloops(zin, n.GELDHULP)
    assert helps is None or antwoord("dv_geldhulp", zin).geldhulp in (BEWIND, SCHULDHULP)
