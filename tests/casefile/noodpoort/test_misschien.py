"""A possible emergency gets one line; a clear denial closes it, and a new cry opens it again."""

from __future__ import annotations

from datetime import date

import pytest

from casefile.gespreksstand import Gespreksstand
from casefile.noodpoort.misschien import (
    HULP_NU,
    KEER,
    blijven_over,
    ontkende,
    regel,
    te_zeggen,
    volgende_regel,
)
from casefile.noodpoort.nood import Nood
from casefile.noodpoort.ontkenning import Ontkenning, lees_ontkenning
from casefile.teksten.lezer import B1, MAKKELIJK, Teksten

NIETS = Ontkenning()
DAG = date(2026, 11, 30)


@pytest.mark.parametrize(
    "zin",
    [
        "nee hoor",
        "Nee, er is niks met mijn dochter",
        "niets aan de hand joh",
        "misverstand, het gaat prima met ons",
        "we hebben geen nood, ik heb genoeg te eten",
    ],
)
def test_a_clear_denial_is_heard(zin: str) -> None:
    assert lees_ontkenning(zin, DAG).iets


@pytest.mark.parametrize(
    "zin",
    [
        "nee maar hij staat weer voor de deur",
        "er is niks te eten in huis",
        "nee niet meer, ik ben weg bij hem en durf niet terug",
        "ja",
        "",
        "nee " + "en toen kwam hij weer " * 5,
    ],
)
def test_what_tells_more_or_cries_again_is_no_denial(zin: str) -> None:
    assert not lees_ontkenning(zin, DAG).iets


@pytest.mark.parametrize(
    ("zin", "ontkent"),
    [
        ("nee gewoon moe", True),
        ("haha zo bedoelde ik dat niet", True),
        ("ik wil echt niet dood hoor", True),
        ("nee", False),
        ("nee laat maar", False),
        ("nee ik ben alleen maar moe, soms wil ik niet meer wakker worden", False),
        ("ik wil niet meer", False),
    ],
)
def test_about_a_life_it_must_be_said_in_so_many_words(zin: str, ontkent: bool) -> None:
    assert lees_ontkenning(zin, DAG).over_het_leven is ontkent


def test_only_what_was_spoken_of_can_be_denied() -> None:
    stand = Gespreksstand(noden={"kind": 1}, misschien="geweld")
    said = lees_ontkenning("nee er is niks aan de hand", DAG)
    assert ontkende(stand, said) == (Nood.GEWELD, Nood.KIND)
    assert ontkende(Gespreksstand(), said) == ()


def test_after_a_denial_the_same_alarm_needs_something_new() -> None:
    stand = Gespreksstand(noden={"kind": 1}, ontkend=["kind"])
    assert blijven_over(stand, NIETS, [Nood.KIND], []) == ()
    assert blijven_over(stand, NIETS, [Nood.KIND], [Nood.KIND]) == (Nood.KIND,)
    assert blijven_over(stand, NIETS, [Nood.GEWELD, Nood.KIND], []) == (Nood.GEWELD,)
    assert te_zeggen(stand, [Nood.KIND]) is None
    assert te_zeggen(stand, [Nood.KIND, Nood.GEEN_ETEN]) is Nood.GEEN_ETEN


def test_while_a_life_is_asked_after_113_is_there_already() -> None:
    stand = Gespreksstand()
    stand.open("veiligheid", "leven_terug")
    assert te_zeggen(stand, [Nood.WANHOOP]) is None
    assert te_zeggen(stand, [Nood.WANHOOP, Nood.KIND]) is Nood.KIND


def test_a_line_that_stands_right_above_is_not_said_again_and_not_all_day() -> None:
    stand, geen_eten = Gespreksstand(), [Nood.GEEN_ETEN]
    said = [volgende_regel(stand, geen_eten if turn % 5 else []) for turn in range(20)]
    assert [turn for turn, nood in enumerate(said) if nood] == [1, 6]
    assert KEER == 2 and stand.misschien is None
    assert te_zeggen(stand, [Nood.GEEN_ETEN, Nood.ZELFDODING]) is Nood.ZELFDODING


def test_a_line_stays_open_while_it_is_still_about_that() -> None:
    stand = Gespreksstand()
    assert volgende_regel(stand, [Nood.KIND]) is Nood.KIND
    assert volgende_regel(stand, [Nood.KIND]) is None and stand.misschien == "kind"
    assert volgende_regel(stand, []) is None and stand.misschien is None


@pytest.mark.parametrize("niveau", [B1, MAKKELIJK])
@pytest.mark.parametrize("nood", list(Nood))
def test_a_line_is_short_and_ends_in_whom_to_call_never_in_a_question(
    nood: Nood, niveau: str
) -> None:
    """ "Heb je geen eten? Bel ...": the question is answered by calling; its button is no yes."""
    texts, key = Teksten.standaard(), regel(nood).sleutel
    said = texts.tekst(key, niveau, **texts.vaste_waarden())
    assert len(said.split()) <= 25 and said.count("?") <= 1
    assert "?" not in said.split("?", 1)[-1] and "bel" in said.split("?", 1)[-1].casefold()
    (button,) = texts.knoppen(key, niveau)
    assert button["payload"] == f"/nood_{nood.value}"
    assert button["title"].casefold() == HULP_NU


@pytest.mark.parametrize("niveau", [B1, MAKKELIJK])
def test_the_line_about_violence_says_nothing_to_who_reads_along(niveau: str) -> None:
    said = Teksten.standaard().tekst(regel(Nood.GEWELD).sleutel, niveau, tel_veilig_thuis="0800")
    named = said.casefold().replace("veilig thuis", "")  # who it is that we say to call
    assert not {"geweld", "slaat", "veilig", "bang"} & set(named.split())


@pytest.mark.parametrize(
    ("tekst", "ontkend"),
    [
        ("nee niemand denkt hier aan de dood!", True),
        ("nee geen dood zeg", True),
        ("113 is voor zelfmoord, dat is echt niet zo", True),
        ("niemand mist mij als ik dood ben", False),
        ("niemand denkt aan mij, ik wil dood", False),
    ],
)
def test_who_says_that_nobody_thinks_of_death_is_believed(tekst: str, ontkend: bool) -> None:
    assert lees_ontkenning(tekst, date(2026, 11, 30)).over_het_leven is ontkend
