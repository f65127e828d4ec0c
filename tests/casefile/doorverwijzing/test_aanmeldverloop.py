"""What is asked before a preview: the route, what depends on it, and going on where it was."""

from __future__ import annotations

import pytest

from casefile.storage.unit_of_work import Store
from tests.casefile.doorverwijzing.conftest import (
    TV,
    WGZ,
    WIJKTEAM,
    meldt_aan,
    vertelt,
)
from tests.casefile.doorverwijzing.huurder import Huurder


def test_an_unknown_corporation_leads_to_the_wijkteam_and_national_help(huurder: Huurder) -> None:
    huurder.payload("/start_doorverwijzing").zegt("Portaal").zegt("ja")
    huurder.zegt("ik woon in Zeist").zegt("Fatima").zegt("0612345678").tikt("Nee").tikt("Middag")
    huurder.tikt("Overslaan").tikt("Overslaan")
    assert "Ik ken jouw verhuurder hier niet" in huurder.tekst()
    assert "0800-8020" in huurder.tekst()
    assert "utter_dv_toestemming_wijkteam" in huurder.sleutels
    huurder.tikt("Ja, stuur")
    assert set(huurder.doorverwijzingen()) == {WIJKTEAM}


def test_outside_every_area_our_own_people_are_asked(huurder: Huurder) -> None:
    huurder.payload("/start_doorverwijzing").tikt("Weet ik niet")
    huurder.zegt("Groningen").zegt("Fatima").zegt("0612345678").tikt("Nee").tikt("Middag")
    huurder.tikt("Overslaan").tikt("Overslaan").tikt("Ja, stuur")
    assert set(huurder.doorverwijzingen()) == {"contactpunt"}


def test_a_corporation_with_a_wider_area_asks_the_place_and_says_so(huurder: Huurder) -> None:
    huurder.payload("/start_doorverwijzing").tikt("De Alliantie").zegt("almere")
    huurder.zegt("Fatima").zegt("0612345678").tikt("Nee").tikt("Middag")
    huurder.tikt("Overslaan").tikt("Overslaan")
    assert "utter_dv_buiten_gebied" in huurder.sleutels
    huurder.tikt("Ja, stuur").tikt("Ja, stuur")
    assert set(huurder.doorverwijzingen()) == {"de_alliantie", "contactpunt"}


@pytest.mark.parametrize(
    ("choice", "explained", "asked"),
    [
        (
            "Bewindvoerder",
            "Je bewindvoerder gaat over je geld",
            "Ik heb een bewindvoerder",
        ),
        ("Schuldhulp", "Vertel dit ook aan je schuldhulp", "Overleg met mijn schuldhulp"),
    ],
)
def test_bewind_or_schuldhulp_changes_what_is_asked(
    huurder: Huurder, choice: str, explained: str, asked: str
) -> None:
    huurder.payload("/start_doorverwijzing").tikt("WoonGoed Zeist")
    huurder.zegt("Fatima").zegt("06 12345678").tikt("Nee").tikt("Ochtend")
    huurder.tikt(choice).tikt("Overslaan").tikt("Overslaan")
    assert explained in huurder.tekst()
    huurder.tikt("Nee").tikt("Ja, stuur")
    package = huurder.doorverwijzingen()[TV].pakket
    assert package is not None
    assert any(asked in part["tekst"] for part in package["onderdelen"])


def test_who_helps_somebody_else_cannot_say_yes_for_them(huurder: Huurder, store: Store) -> None:
    huurder.payload("/groet")
    with store.unit() as unit:
        unit.documents.put(huurder.id, "helper", {"voor_ander": True})
    huurder.payload("/start_doorverwijzing")
    assert huurder.sleutels == ["utter_dv_helper"]


def test_it_goes_on_where_it_was_and_a_question_in_between_is_answered(huurder: Huurder) -> None:
    huurder.payload("/start_doorverwijzing").tikt("WoonGoed Zeist")
    huurder.zegt("wie leest dit allemaal", "vraag_privacy")
    assert huurder.sleutels[-1] == "utter_dv_naam"
    huurder.zegt("Fatima").payload("/start_overzicht").payload("/start_doorverwijzing")
    assert huurder.sleutels[:2] == ["utter_dv_verder", "utter_dv_bereik"]


def test_who_was_sent_once_is_not_asked_again_but_the_others_are(huurder: Huurder) -> None:
    meldt_aan(huurder, "Nee", "Ja, stuur", "Nee").tikt("Nee")
    huurder.payload("/start_doorverwijzing")
    assert "Je bent al aangemeld bij De Tussenvoorziening" in huurder.tekst()
    assert "utter_dv_toestemming_corporatie" in huurder.sleutels
    huurder.tikt("Ja, stuur").tikt("Ja, stuur")
    assert set(huurder.doorverwijzingen()) == {WGZ, TV, WIJKTEAM}
    huurder.payload("/start_doorverwijzing")
    assert huurder.sleutels == ["utter_dv_al_verstuurd"]


def test_skipping_the_name_sends_nothing_and_can_be_taken_up_again(huurder: Huurder) -> None:
    huurder.payload("/start_doorverwijzing").tikt("WoonGoed Zeist")
    huurder.zegt("dat zeg ik liever niet", "sla_over")
    assert huurder.sleutels == ["utter_dv_zonder_kan_niet"]
    huurder.tikt("Toch doorgaan")
    assert huurder.sleutels[-1] == "utter_dv_naam"


def test_what_happened_can_be_told_to_one_and_the_corporation_does_not_get_it(
    huurder: Huurder,
) -> None:
    vertelt(huurder).tikt("Ja, stuur").tikt("Iets toevoegen").zegt("mijn verhaal")
    huurder.zegt("Mijn man ging weg en toen kon ik de huur niet meer alleen betalen.")
    assert "Mijn verhaal: Mijn man ging weg" in huurder.tekst()
    huurder.tikt("Ja, stuur").tikt("Ja, stuur")
    sent = huurder.doorverwijzingen()
    has_story = {o for o, r in sent.items() if "Mijn man ging weg" in str(r.pakket)}
    assert has_story == {TV}


def test_who_helps_knows_the_place_that_was_asked(huurder: Huurder) -> None:
    huurder.payload("/start_doorverwijzing").tikt("De Alliantie").zegt("almere")
    huurder.zegt("Fatima").zegt("0612345678").tikt("Nee").tikt("Middag")
    huurder.tikt("Overslaan").tikt("Overslaan").tikt("Ja, stuur").tikt("Ja, stuur")
    sent = huurder.doorverwijzingen()
    places = {
        o: [p["tekst"] for p in (r.pakket or {})["onderdelen"] if p["sleutel"] == "plaats"]
        for o, r in sent.items()
    }
    assert places == {"de_alliantie": [], "contactpunt": ["Almere"]}


def test_in_the_easier_version_everything_is_asked_too(huurder: Huurder) -> None:
    huurder.zegt("kan het makkelijker", "makkelijker")
    vertelt(huurder)
    assert "Mag ik dit sturen naar WoonGoed Zeist?" in huurder.tekst()
