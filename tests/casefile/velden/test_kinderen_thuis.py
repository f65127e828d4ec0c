"""Who lives elsewhere or is of age is no child at home; who lives here is one."""

from __future__ import annotations

from datetime import date

import pytest

from casefile.gesprek.feiten import Context, lees_feiten
from casefile.situatie.papieren import JaNee
from casefile.velden.kinderen_thuis import lees_kinderen_thuis

TODAY = date(2026, 11, 30)
KINDEREN = Context("situatie_kinderen")


@pytest.mark.parametrize(
    "said",
    [
        "mijn zoon is 39, die woont in Utrecht",
        "kids? mijn jongste is 27. nee, zoon zit op kamers",
        "m'n dochter studeert in Leiden",
        "ik woon hier alleen met de hond",
        "de kinderen wonen bij hun vader",
        "alleen ik, nou ja de kat ook nog",
        "mijn kinderen zijn volwassen",
    ],
)
def test_no_child_at_home(said: str) -> None:
    facts = lees_feiten(said, TODAY, KINDEREN)
    assert facts.situatie.kinderen is JaNee.NEE
    assert facts.velden.kinderen is False


@pytest.mark.parametrize(
    "said",
    [
        "onze zoon van 15 woont gewoon nog bij ons",
        "mijn dochter van 9, en een zoon die in Groningen studeert",
        "ik woon alleen met mijn dochtertje",
        "mijn kinderen zitten op school in Soest",
    ],
)
def test_a_child_at_home(said: str) -> None:
    assert lees_feiten(said, TODAY, KINDEREN).situatie.kinderen is JaNee.JA


def test_the_age_of_who_is_at_home_is_kept() -> None:
    assert lees_feiten("onze dochter van 16 woont nog thuis", TODAY).velden.leeftijden == (16,)


@pytest.mark.parametrize(
    "said", ["vertel het niet aan mijn dochter", "mijn zoon van 25 slaapt nu hier", "ik ben alleen"]
)
def test_nothing_is_said_of_children_at_home(said: str) -> None:
    assert lees_feiten(said, TODAY).situatie.kinderen is None


def test_the_word_of_the_question_before_a_no_is_a_no() -> None:
    for said in ("kinderen? nee, een hond", "kinderen nee", "kinderen heb ik niet"):
        assert lees_kinderen_thuis(said) is False, said
    assert lees_kinderen_thuis("kinderen ja, twee") is True
