"""A paper for the judge, the corporation or the municipality: asked, read first, then made."""

from __future__ import annotations

import io

import pytest
from pypdf import PdfReader

from casefile.eigen_brief.docx import MEDIA_TYPE
from casefile.storage.unit_of_work import Store
from tests.conversations.gesprek import Gesprek
from tests.conversations.test_brief import DAGVAARDING
from tests.conversations.test_hele_weg import tell_about_money


def papier(gesprek: Gesprek, store: Store) -> str:
    """The words of the PDF that came last."""
    word, pdf = gesprek.replies[-1].attachments[-2:]
    assert (word.media_type, pdf.media_type) == (MEDIA_TYPE, "application/pdf")
    with store.read() as unit:
        found = unit.attachments.read(gesprek.id, pdf.id)
    assert found is not None
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(found[1])).pages)


def test_after_the_day_of_the_hearing_a_letter_to_the_judge_is_offered_and_made(
    gesprek: Gesprek, store: Store
) -> None:
    gesprek.huurder(DAGVAARDING).tikt("Ja, dat klopt").tikt("Ja")  # children
    assert "Mens" in [b.title for b in gesprek.knoppen_nu()]
    gesprek.tikt("Brief aan rechter").uit("utter_eigen_brief_blijven").tikt("Ja")
    gesprek.uit("utter_eigen_brief_hulp")  # children are known
    gesprek.tikt("Nee").tikt("Nee").tikt("Ja").uit("utter_eigen_brief_verweer")
    gesprek.huurder("ik was ziek en durfde de post niet open te maken")
    gesprek.bot(
        "15 december 2026",
        "blijven wonen",
        "kinderen",
        "tijd om te verhuizen",
        "durfde de post niet open",
        "Klopt dit zo?",
    )
    gesprek.bot_niet("Iemand helpt mij", "een maand om alles te betalen")
    assert gesprek.replies[-1].attachments == ()
    gesprek.tikt("Ja, maak het").bot("Juridisch Loket", "0800-8020")
    said = papier(gesprek, store)
    assert "15 december 2026" in said and "durfde de post niet open te maken" in said
    assert "helpt mij" not in said


def test_a_typed_wish_begins_it_and_yes_and_no_may_be_typed(gesprek: Gesprek, store: Store) -> None:
    gesprek.huurder("ik wil een brief aan de rechter sturen").uit("utter_eigen_brief_blijven")
    gesprek.huurder("nee").uit("utter_eigen_brief_hulp")
    gesprek.huurder("ja mijn zus en het wijkteam helpen mij").huurder("nee hoor")
    gesprek.huurder("nee").huurder("nee dank je").huurder("overslaan").bot(
        "Iemand helpt mij", "Klopt dit zo?"
    )
    gesprek.bot_niet("kinderen", "Ik vraag om")
    gesprek.huurder("ja").uit("utter_eigen_brief_klaar_rechter")
    assert "Iemand helpt mij" in papier(gesprek, store)


def test_not_right_begins_anew_and_not_needed_makes_nothing(gesprek: Gesprek) -> None:
    gesprek.huurder("kun je een lijst maken wat ik moet meenemen").uit("utter_eigen_brief_klopt")
    gesprek.tikt("Niet nodig").uit("utter_eigen_brief_niet")
    gesprek.huurder("ik wil bezwaar maken").huurder("gemeente Utrecht").huurder("ik deed wel mee")
    gesprek.bot("gemeente Utrecht", "ik deed wel mee")
    gesprek.tikt("Nee, opnieuw").uit("utter_eigen_brief_opnieuw", "utter_eigen_brief_wie")


def test_a_cry_in_the_middle_comes_first_and_is_not_in_the_letter(gesprek: Gesprek) -> None:
    gesprek.huurder("ik wil een brief aan de rechter sturen").tikt("Ja").tikt("Nee").tikt("Nee")
    gesprek.tikt("Nee").tikt("Nee").uit("utter_eigen_brief_verweer")
    gesprek.huurder("ik wil niet meer leven").bot("113")
    gesprek.bot_niet("Klopt dit zo?")


def test_a_proposal_has_the_amount_that_fits_and_no_more(gesprek: Gesprek, store: Store) -> None:
    tell_about_money(gesprek).tikt("Klopt").uit("utter_eigen_brief_aanbod_corporatie")
    gesprek.tikt("Voorstel op papier")
    gesprek.uit("utter_eigen_brief_bedrag")
    gesprek.huurder("2000 euro").uit("utter_eigen_brief_te_veel", "utter_eigen_brief_bedrag")
    gesprek.huurder("25 euro per maand").uit("utter_eigen_brief_huur")
    gesprek.tikt("Ja").tikt("Overslaan").bot("€ 25 per maand", "elke maand")
    gesprek.tikt("Ja, maak het")
    assert "€ 25 per maand" in papier(gesprek, store)


def test_a_question_meanwhile_is_answered_and_the_letter_goes_on(gesprek: Gesprek) -> None:
    gesprek.huurder("ik wil een brief aan de rechter sturen")
    gesprek.huurder("wat is een vonnis?").bot("besluit van de rechter")
    gesprek.huurder("ga verder met de brief aan de rechter").uit("utter_eigen_brief_blijven")


@pytest.mark.parametrize(
    "said",
    [
        "Ik heb een vonnis gekregen en moet mijn huis uit. Ik wil bezwaar maken.",
        "ik wil bezwaar maken tegen de uitspraak van de rechter",
    ],
)
def test_there_is_no_bezwaar_against_a_judge(gesprek: Gesprek, said: str) -> None:
    gesprek.huurder(said).uit("utter_vraag_hoger_beroep").bot("verzet", "Juridisch Loket")
    gesprek.bot_niet("Wie zegt nee", "Van wie is het nee", "6 weken")


def test_no_answer_to_a_dagvaarding_after_a_vonnis(gesprek: Gesprek) -> None:
    gesprek.huurder("ik heb een vonnis gekregen, ik was niet bij de rechter")
    gesprek.huurder("ik wil een brief aan de rechter sturen").uit("utter_vraag_zitting_gemist")
    gesprek.bot_niet("Klopt dit zo", "blijven wonen")


def test_the_landlord_gets_a_complaint_and_a_higher_rent_its_own_answer(gesprek: Gesprek) -> None:
    gesprek.huurder("ik wil bezwaar maken").uit("utter_eigen_brief_wie")
    gesprek.huurder("mijn corporatie WoonGoed Zeist").uit("utter_eigen_brief_klacht")
    gesprek.tikt("Verhuurder zegt nee").bot("klacht")
    gesprek.huurder("ik wil bezwaar maken tegen de huurverhoging")
    gesprek.uit("utter_onderwerp_huurverhoging")
