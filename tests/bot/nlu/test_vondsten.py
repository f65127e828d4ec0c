"""What is found in a message: 150 sentences, with a blank Dutch pipeline and with a Dutch model."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language

from bot.nlu import nederlands
from bot.nlu.nederlands import vondsten
from bot.nlu.vondsten import SOORTEN, vind
from casefile.doorverwijzing.contactgegevens import Contactfeiten
from casefile.gesprek.feiten import lees_feiten

VANDAAG = date(2026, 11, 23)  # a Monday
ROWS = [
    line.split("\t")
    for line in Path(__file__).with_name("vondsten.tsv").read_text("utf-8").splitlines()[1:]
]


@pytest.fixture(scope="module")
def with_model(tmp_path_factory: pytest.TempPathFactory) -> Language:
    """A pipeline under the model's name that knows some names: what matters is the way it is used."""
    folder = tmp_path_factory.mktemp("model") / nederlands.MODEL
    nlp = spacy.blank("nl")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns(
        [
            {"label": "ORG", "pattern": "Vitens"},
            {"label": "ORG", "pattern": "Bouwinvest"},
            {"label": "GPE", "pattern": "Lutjebroek"},
            {"label": "PERSON", "pattern": "Samira"},
            {"label": "LOC", "pattern": "WoonGoed"},
        ]
    )
    nlp.to_disk(folder)
    return nederlands.pipeline(str(folder))


def shown(tekst: str, nlp: Language) -> str:
    return " ".join(f"{found.soort}={found.waarde}" for found in vondsten(tekst, VANDAAG, nlp))


def test_there_are_150_sentences_of_every_kind() -> None:
    assert len(ROWS) == 150
    for soort in SOORTEN:
        assert sum(f"{soort}=" in expected for _, expected in ROWS) >= 8


@pytest.mark.parametrize(("zin", "verwacht"), ROWS)
def test_without_a_dutch_model(zin: str, verwacht: str) -> None:
    nlp = spacy.blank("nl")
    nlp.add_pipe("woonkans_vondsten")
    assert shown(zin, nlp) == verwacht


@pytest.mark.parametrize(("zin", "verwacht"), ROWS)
def test_a_dutch_model_takes_nothing_away(zin: str, verwacht: str, with_model: Language) -> None:
    assert shown(zin, with_model) == verwacht


def test_a_dutch_model_adds_names_we_have_no_list_of(with_model: Language) -> None:
    said = "Vitens sluit het water af in Lutjebroek zegt Samira van WoonGoed Zeist"
    found = shown(said, with_model)
    assert found == "organisatie=Vitens plaats=Lutjebroek organisatie=woongoed_zeist"


def read(said: str, nlp: Language | None) -> Contactfeiten:
    """What the whole reading has of a place and a landlord, with what this pipeline finds."""
    found = vondsten(said, VANDAAG, nlp) if nlp else []
    spans = [(one.soort, one.waarde) for one in found]
    return lees_feiten(said, VANDAAG, spans=spans).contact


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("we zitten met zijn vieren in een flat in Harderwijk", "Harderwijk"),
        ("we zitten met zijn tweeën in een rijtjeshuis in Emmeloord", "Emmeloord"),
        ("mijn flat aan de kade in Delfzijl wordt verkocht", "Delfzijl"),
    ],
)
def test_these_readings_lose_their_place_without_spacy(said: str, place: str) -> None:
    blank = spacy.blank("nl")
    blank.add_pipe("woonkans_vondsten")
    assert read(said, blank).plaats == place
    assert read(said, None).plaats is None


def test_this_reading_has_its_landlord_with_a_dutch_model_only(with_model: Language) -> None:
    said = "ik huur sinds mei via Bouwinvest een kamer"
    blank = spacy.blank("nl")
    blank.add_pipe("woonkans_vondsten")
    assert read(said, blank).verhuurder is None
    assert read(said, with_model).verhuurder == "Bouwinvest"


def test_a_corporation_with_a_profile_stays_the_one_of_its_profile(with_model: Language) -> None:
    found = read("ik huur van WoonGoed Zeist", with_model)
    assert found.corporatie is not None and found.corporatie.id == "woongoed_zeist"


def test_a_find_says_where_it_is_in_the_text_as_it_was_typed() -> None:
    said = "Ik  moet €\u00a01.250,50 betalen\u200b vóór  vrijdag, in Zeist"
    texts = {found.soort: said[found.begin : found.eind] for found in vind(said, VANDAAG)}
    assert texts["bedrag"].endswith("1.250,50")
    assert texts["plaats"] == "Zeist"
    assert "vrijdag" in texts["datum"]


@given(st.text(max_size=300))
def test_any_text_gives_finds_in_order_that_do_not_overlap(tekst: str) -> None:
    found = vind(tekst, VANDAAG)
    places = [0, *(edge for one in found for edge in (one.begin, one.eind)), len(tekst)]
    assert places == sorted(places)
    assert all(one.begin < one.eind for one in found)
