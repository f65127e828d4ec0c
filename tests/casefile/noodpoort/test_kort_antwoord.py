"""A short answer that sounds like trouble is kept as an answer, with the number before it; a certain
cry, and one about somebody's life or safety, always comes first."""

from __future__ import annotations

from datetime import date

import pytest

from casefile.gesprek.feiten import lees_feiten
from casefile.gesprek.gehoord import Betekenis, Gehoord
from casefile.noodpoort.kort_antwoord import bij_de_vraag
from casefile.noodpoort.nood import Nood

DAY = date(2026, 11, 29)


def heard(said: str, nood: Nood, sure: bool = False) -> Gehoord:
    meanings = (Betekenis(f"nood_{nood.value}", 1.0), Betekenis("geef_antwoord", 0.2))
    facts = lees_feiten(said, DAY)
    return Gehoord(
        said, DAY, betekenissen=meanings, noden=(nood,), sterk=(nood,) * sure, feiten=facts
    )


@pytest.mark.parametrize(
    ("said", "nood"),
    [
        ("stroom en gas 185", Nood.AFGESLOTEN),
        ("nog niks", Nood.WANHOOP),
        ("boodschappen 60 pw", Nood.GEEN_ETEN),
        ("na tweeen, dan ben ik wakker", Nood.GEEN_SLAAPPLEK),
    ],
)
def test_a_short_answer_is_an_answer_with_the_number_before_it(said: str, nood: Nood) -> None:
    softened = bij_de_vraag(heard(said, nood), beantwoordt=True)
    assert softened.noden == () and softened.misschien == (nood,)
    assert softened.betekenis.label == "geef_antwoord"


@pytest.mark.parametrize(
    "gehoord",
    [
        heard("het licht doet het niet", Nood.AFGESLOTEN, sure=True),
        heard("hij sloeg", Nood.GEWELD),
        heard("liever dood", Nood.ZELFDODING),
        heard("kind alleen", Nood.KIND),
        heard("we hebben vandaag echt helemaal niks meer in huis", Nood.GEEN_ETEN),
    ],
)
def test_what_is_certain_or_about_a_life_or_longer_stays_first(gehoord: Gehoord) -> None:
    assert bij_de_vraag(gehoord, beantwoordt=True) is gehoord


def test_without_an_open_question_nothing_is_softened() -> None:
    cry = heard("geen licht", Nood.AFGESLOTEN)
    assert bij_de_vraag(cry, beantwoordt=False) is cry
