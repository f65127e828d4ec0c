"""A child is known by what it says of its age, and nobody else is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.dossier import Dossier
from casefile.gespreksstand import Gespreksstand
from casefile.helper import Helper
from casefile.minderjarig import Kindvermelding, Minderjarig, lees_minderjarig
from casefile.teksten.lezer import Teksten
from casefile.voor_wie import voor_wie


@pytest.mark.parametrize(
    ("said", "age"),
    [("ben 14 en mama slaapt", 14), ("ik ben een meisje van 16 jaar", 16), ("dertien jaar ben ik", 13),
     ("ik ben nog minderjarig", None), ("kan niet hoor ik ben geen volwassene", None)],
)  # fmt: skip
def test_a_child(said: str, age: int | None) -> None:
    assert lees_minderjarig(said) == Kindvermelding(age)


@pytest.mark.parametrize(
    "said",
    ["ik ben 78 jaar", "ik ben 15 jaar getrouwd", "ik ben 16 dagen te laat", "mijn zoon is 15",
     "ik ben geen kind meer", "ik heb 12 euro", "ik ben 10 jaar huurder", ""],
)  # fmt: skip
def test_no_child(said: str) -> None:
    assert lees_minderjarig(said) is None


@given(st.text(max_size=80))
def test_nothing_that_is_typed_breaks_it(said: str) -> None:
    lees_minderjarig(said)


def test_the_text_of_who_is_in_the_chat_comes_first_where_there_is_one() -> None:
    dossier = Dossier()
    dossier.deel(Helper).voor_ander = True
    assert voor_wie("utter_a", dossier, {"utter_a_helper"}.__contains__) == "utter_a_helper"
    assert voor_wie("utter_b", dossier, {"utter_a_helper"}.__contains__) == "utter_b"
    dossier.deel(Minderjarig).is_kind = True
    both = {"utter_a_helper", "utter_a_kind"}
    assert voor_wie("utter_a", dossier, both.__contains__) == "utter_a_kind"


@pytest.mark.parametrize("nood", ["geweld", "kind"])
def test_a_child_that_is_not_safe_at_home_is_never_led_to_the_adults_there(nood: str) -> None:
    texts, dossier = Teksten.standaard(), Dossier()
    dossier.deel(Minderjarig).is_kind = True
    assert voor_wie("utter_mens_bereik", dossier, texts.heeft) == "utter_mens_bereik_kind"
    dossier.deel(Gespreksstand).noden = {nood: 1}
    dossier.deel(Gespreksstand).ontkend = [nood]  # a child that takes it back may be made to
    key = voor_wie("utter_mens_bereik", dossier, texts.heeft)
    said = texts.tekst(key, tel_kindertelefoon="1", tel_veilig_thuis="2")
    assert "eigen nummer" in said and "volwassene" not in said
    assert voor_wie("utter_mens_dicht", dossier, texts.heeft) == "utter_mens_dicht_kind"
