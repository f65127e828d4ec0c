"""The same fact is said with the same number everywhere: each term in a text is that of a claim
which the text names."""

from __future__ import annotations

import re

import pytest

from casefile.teksten.controle import INHOUD
from casefile.teksten.inventaris import lees_inventaris
from casefile.teksten.naslag import lees_naslag
from casefile.teksten.tekst import Tekst
from tests.casefile.teksten.test_taalregels import VANDAAG

TERM = re.compile(r"\b(\d+ (?:werkdagen|dagen|weken|week|maanden|maand|jaar))\b")
OF_CLAIM = {
    "F03": {"3 maanden"},
    "F05": {"14 dagen"},
    "F19": {"1 maand"},
    "F23": {"4 weken"},
    "F24": {"3 maanden", "4 weken"},
    "F30": {"3 dagen"},
    "F31": {"3 dagen"},
    "F34": {"13 weken"},
    "F46": {"3 werkdagen"},
    "F48": {"4 weken"},
    "F49": {"6 maanden"},
    "F51": {"18 maanden"},
    "F61": {"22 jaar"},
    "F63": {"6 maanden"},
    "F80": {"6 weken"},
    "F85": {"6 maanden"},
    "F95": {"5 jaar"},
    "F97": {"4 weken"},
    "F100": {"6 weken"},
    "F144": {"27 jaar"},
    "F150": {"9 maanden"},
    "S23": {"1 jaar", "2 jaar"},
}
WITH_TERMS = [
    tekst
    for tekst in lees_inventaris(INHOUD).teksten
    if tekst.metadata.claims and TERM.search(tekst.tekst)
]


@pytest.mark.parametrize("tekst", WITH_TERMS, ids=lambda t: f"{t.sleutel}-{t.niveau.value}")
def test_a_term_is_that_of_a_claim_the_text_names(tekst: Tekst) -> None:
    of_claims = {term for claim in tekst.metadata.claims or () for term in OF_CLAIM.get(claim, ())}
    assert set(TERM.findall(tekst.tekst)) <= of_claims


def test_every_claim_with_a_term_is_known_and_used() -> None:
    assert set(OF_CLAIM) <= set(lees_naslag(INHOUD, VANDAAG).claims)
    used = {claim for tekst in WITH_TERMS for claim in tekst.metadata.claims or ()}
    assert set(OF_CLAIM) <= used
