"""The call notes as a dialogue: one call at a time, in the tenant's own situation, resumable."""

from __future__ import annotations

from datetime import date, datetime, timezone
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from casefile.belbriefje.belronde import Belronde
from casefile.belbriefje.belverloop import GELUKT, BelbriefjeVerloop
from casefile.belbriefje.briefje import BriefjeFout, ontleed, waarden
from casefile.doorverwijzing.concept import Concept
from casefile.dossier import Dossier
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.papieren import DatumVoor, JaNee
from casefile.situatie.stappen import STAPPEN, Contact
from casefile.teksten.lezer import B1, MAKKELIJK
from tests.casefile.gesprek_met import MONDAY, TEKSTEN, GesprekMet

SATURDAY = datetime(2026, 11, 28, 11, 0, tzinfo=timezone.utc)


def calls(situatie: Situatie | None = None, nu: datetime = MONDAY) -> GesprekMet:
    talk = GesprekMet(BelbriefjeVerloop(), nu=nu)
    if situatie is not None:
        talk.dossier.vervang(situatie)
    return talk.begin()


def eviction() -> Situatie:
    return Situatie(
        "aanzegging",
        JaNee.JA,
        datum=date(2026, 11, 27),
        datum_voor=DatumVoor.UITZETTING,
        kinderen=JaNee.JA,
        stap=11,
    )


def test_an_urgent_eviction_calls_gemeente_corporatie_and_juridisch_loket_one_at_a_time() -> None:
    talk = calls(eviction())
    order = []
    while talk.stap.vraag:
        talk.keur_bubbel()
        order.append(talk.stap.vraag.removeprefix("belbriefje_"))
        talk.tikt("gebeld")
        assert talk.stap.vraag == GELUKT
        talk.tikt("ja")
    assert order == ["gemeente_spoed", "corporatie", "juridisch_loket"]
    assert talk.sleutels == ["utter_belbriefje_allemaal"]


def test_the_note_is_about_this_tenant() -> None:
    text = calls(eviction()).bubbel()
    assert "Op vrijdag 27 november 2026 moet ik mijn huis uit, en ik heb kinderen thuis." in text


@pytest.mark.parametrize("niveau", [B1, MAKKELIJK])
def test_the_words_filled_in_and_the_picture_are_in_the_version_that_was_chosen(
    niveau: str,
) -> None:
    talk = GesprekMet(BelbriefjeVerloop(), Dossier(niveau=niveau))
    talk.dossier.vervang(Situatie("dagvaarding", stap=6))
    talk.begin()
    assert talk.stap.waarden["situatie"] == TEKSTEN.tekst("utter_situatiezin_6", niveau)
    (picture,) = talk.stap.bijlagen
    assert picture.alt == " ".join(talk.bubbel(niveau).split())


def test_asked_again_in_easier_words_the_picture_is_made_again() -> None:
    talk = GesprekMet(BelbriefjeVerloop())
    talk.dossier.vervang(Situatie("dagvaarding", stap=6))
    (first,) = talk.begin().stap.bijlagen
    talk.dossier.niveau = MAKKELIJK
    assert talk.stap.vraag
    (easier,) = talk.verloop.herhaal(talk.dossier, talk.stap.vraag).bijlagen
    assert easier.alt != first.alt
    assert easier.inhoud != first.inhoud


def test_a_known_corporation_is_called_by_its_name() -> None:
    dossier = Dossier()
    concept = dossier.deel(Concept)
    concept.corporatie, concept.corporatie_naam = "woongoed_zeist", "WoonGoed Zeist"
    values = waarden("corporatie", dossier, TEKSTEN)
    assert values["corporatie"] == "WoonGoed Zeist"
    assert values["nummer"]
    assert values["tijden"]


def test_nobody_answered_goes_on_with_the_next_and_comes_back_to_it() -> None:
    talk = calls(eviction()).tikt("gebeld", "niet_opgenomen")
    assert talk.sleutels[0] == "utter_belbriefje_niet_opgenomen"
    assert talk.stap.vraag == "belbriefje_corporatie"
    talk.tikt("gebeld", "ja", "gebeld", "ja")
    assert talk.stap.vraag is None
    talk.later(hours=2)
    assert talk.stap.vraag == "belbriefje_gemeente_spoed"


def test_later_is_allowed_and_it_goes_on_the_next_day() -> None:
    talk = calls(eviction()).tikt("gebeld", "ja", "later")
    assert talk.sleutels == ["utter_belbriefje_nog_niet"]
    talk.later(days=1)
    assert talk.sleutels[0] == "utter_belbriefje_hervat"
    assert talk.stap.vraag in ("belbriefje_juridisch_loket", "belbriefje_corporatie")


def test_another_step_makes_another_list() -> None:
    talk = calls(eviction()).tikt("gebeld", "ja")
    talk.dossier.vervang(Situatie("dagvaarding", stap=6))
    assert talk.begin().stap.vraag == "belbriefje_juridisch_loket"


def test_a_contact_can_be_asked_for() -> None:
    talk = GesprekMet(BelbriefjeVerloop())
    talk.dossier.vervang(eviction())
    talk.dossier.deel(Belronde).eerst = "juridisch_loket"
    assert talk.begin().stap.vraag == "belbriefje_juridisch_loket"
    assert talk.tikt("gebeld", "ja").stap.vraag == "belbriefje_gemeente_spoed"


def test_without_a_situation_it_begins_with_free_legal_help() -> None:
    talk = calls()
    assert talk.stap.vraag == "belbriefje_juridisch_loket"
    assert "0800-8020" in talk.bubbel()


def test_every_note_leans_on_the_contact_it_is_for() -> None:
    """So that at night and at the weekend the chat says who is closed."""
    for contact in Contact:
        assert TEKSTEN.belt(f"utter_belbriefje_{contact.value}") == (contact.value,)


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("er nam niemand op", "utter_belbriefje_niet_opgenomen"),
        ("ja gelukt", "utter_belbriefje_wel_gelukt"),
        ("nog niet", "utter_belbriefje_nog_niet"),
        ("de hond blaft", "utter_belbriefje_onduidelijk"),
    ],
)
def test_how_it_went_can_be_typed(said: str, key: str) -> None:
    talk = calls(eviction()).tikt("gebeld")
    assert talk.begrijpt(said) is (not key.endswith("onduidelijk"))
    assert talk.zegt(said).sleutels[0] == key


@pytest.mark.parametrize("contact", [c.value for c in Contact])
@pytest.mark.parametrize("niveau", ["b1", "makkelijk"])
def test_every_note_has_three_sentences_to_read_aloud(contact: str, niveau: str) -> None:
    dossier = Dossier()
    values = {**waarden(contact, dossier, TEKSTEN)}
    note = ontleed(TEKSTEN.tekst(f"utter_belbriefje_{contact}", niveau, **values))
    assert note.kop.startswith("Bel")
    assert len(note.zinnen) == 3
    assert all(line[-1] in ".?" for line in note.zinnen)


def test_a_note_in_another_form_is_refused() -> None:
    with pytest.raises(BriefjeFout):
        ontleed("Bel iemand.")


@pytest.mark.parametrize("stap", STAPPEN, ids=lambda stap: stap.naam)
def test_each_step_has_a_picture_to_save(stap: object) -> None:
    number = STAPPEN.index(stap)  # type: ignore[arg-type]
    talk = GesprekMet(BelbriefjeVerloop())
    ronde = talk.dossier.deel(Belronde)
    ronde.lijst, ronde.stap = [c.value for c in STAPPEN[number].bellen], None
    talk.dossier.deel(Situatie).stap = number
    (picture,) = talk.begin().stap.bijlagen
    image = Image.open(BytesIO(picture.inhoud))
    assert image.width == 800
    assert 600 < image.height < 1800
    assert len(picture.inhoud) < 80_000
    assert picture.alt.startswith("Bel")


@pytest.mark.parametrize("answer", ["ja", "weet_niet"])
def test_no_picture_for_a_phone_that_others_look_at(answer: str) -> None:
    talk = GesprekMet(BelbriefjeVerloop())
    talk.dossier.deel(Concept).meelezen = answer
    assert talk.begin().stap.bijlagen == ()


SAID = st.sampled_from(
    ["=gebeld", "=ja", "=niet_opgenomen", "=nee", "=later", "ja", "nee", "bla", ""]
)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from([None, *range(14)]), st.lists(SAID, max_size=20))
def test_whatever_happens_somebody_can_be_called(step: int | None, answers: list[str]) -> None:
    talk = GesprekMet(BelbriefjeVerloop())
    talk.dossier.deel(Concept).meelezen = "ja"  # no pictures: they are tested above
    if step is not None:
        papier = {0: "geen", 1: "herinnering", 2: "aanmaning", 6: "dagvaarding", 8: "vonnis"}
        talk.dossier.vervang(Situatie(papier.get(step, "aanzegging"), stap=step))
    talk.begin()
    for answer in answers:
        talk.keur_bubbel()
        if talk.stap.vraag is None:
            talk.later(hours=1)
            assert talk.stap.vraag is not None
        talk.tikt(answer[1:]) if answer.startswith("=") else talk.zegt(answer)


def test_who_says_at_once_that_it_worked_is_not_asked() -> None:
    talk = calls(eviction()).zegt("ja gelukt")
    assert talk.sleutels[0] == "utter_belbriefje_wel_gelukt"
    assert calls(eviction()).zegt("ik heb gebeld").stap.vraag == "belbriefje_gelukt"
