"""Words of staff are read by the same rules as our own texts, as hints and not as a gate."""

from __future__ import annotations

import subprocess
import sys

import pytest

from casefile.settings import ROOT
from casefile.teksten.lezer import B1, CONTENT, MAKKELIJK
from casefile.teksten.nalezen import OVER_WOORDEN, lees_na
from casefile.teksten.naslag import lees_naslag
from casefile.teksten.taalregels import REGELS
from tests.conftest import MONDAY

NASLAG = lees_naslag(CONTENT, MONDAY.date())


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Teken het papier maar gewoon.", "D06"),
        ("Conform de afspraak betaal je morgen.", "R27"),
        ("Wij bellen u morgen.", "R16"),
        ("Je betalingsachterstand is groot.", "R09"),
        ("Je krijgt een addendum.", "R10"),
    ],
)
def test_what_our_own_texts_may_not_say_is_pointed_out(text: str, rule: str) -> None:
    found = [b for b in lees_na(text, B1, NASLAG) if b.regel_id == rule]
    assert found and found[0].suggestie and found[0].fragment in text


@pytest.mark.parametrize(
    "text",
    [
        "Ik lees met je mee.",
        "Bel mij gerust: 030 123 45 67.",
        "Kom naar Slotlaan 12. Neem je papieren mee!",
        "je loonstrook",
        "",
    ],
)
def test_plain_words_a_phone_number_and_an_address_are_left_alone(text: str) -> None:
    assert lees_na(text, B1, NASLAG) == []


def test_who_asked_for_easier_words_gets_shorter_sentences() -> None:
    sentence = "Ik bel je morgen in de ochtend om samen te praten over de brief."
    assert not any(b.regel_id == "R03" for b in lees_na(sentence, B1, NASLAG))
    assert any(b.regel_id == "R03" for b in lees_na(sentence, MAKKELIJK, NASLAG))


def test_the_rules_that_are_named_here_are_there() -> None:
    assert {rule.id for rule in REGELS} >= OVER_WOORDEN


def test_the_staff_pages_do_not_need_the_packages_of_the_check() -> None:
    code = "import sys; sys.modules.update(wordfreq=None, pyphen=None); import desk.app"
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)
