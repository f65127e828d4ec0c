"""A short answer that sounds like trouble is kept as an answer, with the number before it; a certain
cry, and one about somebody's life or safety, always comes first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from casefile.gesprek.feiten import lees_feiten
from casefile.gesprek.gehoord import Betekenis, Gehoord
from casefile.noodpoort.kort_antwoord import bij_de_vraag, bij_een_beltijd, bij_een_knop
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


def test_a_time_to_be_called_is_no_hearing_while_the_call_is_arranged() -> None:
    said = "dat komt slecht uit, mag het ook vrijdag 4 december om 11 uur"
    softened = bij_een_beltijd(heard(said, Nood.ZITTING_NU, sure=True), "mens_toestemming")
    assert softened.noden == () and softened.misschien == (Nood.ZITTING_NU,)


@pytest.mark.parametrize(
    ("said", "nood", "vraag"),
    [
        ("vrijdag om 11 uur", Nood.ZITTING_NU, "situatie_datum"),
        ("vrijdag om 11 uur", Nood.ZITTING_NU, None),
        ("donderdag 3 december om 11 uur moet ik naar de rechter", Nood.ZITTING_NU,
         "mens_toestemming"),
        ("hij slaat mij, bel vrijdag om 11 uur", Nood.GEWELD, "mens_toestemming"),
        ("ze komen vrijdag om 11 uur de boel leeghalen", Nood.UITZETTING_NU, "mens_toestemming"),
        ("vrijdag om 11 uur", Nood.ZELFDODING, "dv_wanneer"),
    ],
)  # fmt: skip
def test_elsewhere_or_by_name_or_of_another_kind_it_stays_a_card(
    said: str, nood: Nood, vraag: str | None
) -> None:
    reading = heard(said, nood)
    assert bij_een_beltijd(reading, vraag) == reading


def test_a_button_that_is_typed_means_the_button() -> None:
    typed = replace(heard("meer tijd", Nood.WANHOOP), noden=(), misschien=(Nood.WANHOOP,))
    assert typed.kaal == "meer tijd"
    assert bij_een_knop(typed, ["meer tijd"], None).misschien == ()
    assert bij_een_knop(typed, ["nee"], None).misschien == (Nood.WANHOOP,)
    cry = replace(typed, noden=(Nood.ZELFDODING,))
    assert bij_een_knop(cry, ["meer tijd"], "dv_naam").noden == (Nood.ZELFDODING,)


def test_a_name_where_it_is_asked_is_a_name() -> None:
    said = replace(heard("henk", Nood.ZELFDODING), noden=(), misschien=(Nood.ZELFDODING,))
    assert bij_een_knop(said, [], "dv_naam").misschien == ()
    assert bij_een_knop(said, [], None).misschien == (Nood.ZELFDODING,)
