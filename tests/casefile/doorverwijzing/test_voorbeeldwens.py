"""What is typed at a preview: a no in many words, a complaint, a fact, a question about sending."""

from __future__ import annotations

import pytest

from casefile.doorverwijzing.voorbeeldwens import lees_voorbeeldwens


@pytest.mark.parametrize(
    "text",
    [
        "Nee hoor. Verstuur dit nog niet, er staat iets in wat niet klopt",
        "daar geef ik mijn toestemming niet voor",
        "ik ga hier niet mee akkoord",
        "ho, wacht even met versturen",
        "ik wil niet dat je dit opstuurt",
        "dat mag zo niet weg",
    ],
)
def test_a_no_in_many_words_is_a_no(text: str) -> None:
    wish = lees_voorbeeldwens(text)
    assert wish.weigert and wish.nee and not wish.ja
    assert wish.verteld is None and not wish.verandert


@pytest.mark.parametrize(
    "text",
    [
        "stuur het niet naar mijn verhuurder",
        "mijn man wil niet dat ik de rekening betaal",
        "ik heb de brief niet verstuurd naar de rechter",
        "ja, verstuur maar",
    ],
)
def test_a_not_about_something_else_is_no_refusal(text: str) -> None:
    assert not lees_voorbeeldwens(text).weigert


@pytest.mark.parametrize(
    "text",
    [
        "Dit heb ik nooit gezegd. Pas dat aan.",
        'Er staat nu: "Bel mij."',
        "U schreef zojuist iets heel anders",
        "er staat nog steeds dezelfde fout in",
        "wat staat er na die puntjes?",
        "is dit bericht al de deur uit, is het al verzonden?",
    ],
)
def test_what_is_said_of_the_preview_is_for_nobody_else(text: str) -> None:
    wish = lees_voorbeeldwens(text)
    assert (wish.verteld, wish.erbij, wish.vraag_mee) == (None, None, None)


def test_facts_are_kept_with_their_amounts_and_days() -> None:
    said = lees_voorbeeldwens(
        "De gegevens over de boete missen: 3 november 2026, 1.250,40 euro. "
        "Betaaldag: maandag 7 december 2026."
    ).verteld
    assert said == (
        "Over de boete: 3 november 2026, 1.250,40 euro. Betaaldag: maandag 7 december 2026"
    )


def test_what_is_put_right_is_not_cut_in_two() -> None:
    said = lees_voorbeeldwens("Verbetering: de brief kwam niet op 4 mei maar op 6 mei.").verteld
    assert said == "de brief kwam niet op 4 mei maar op 6 mei"


def test_what_has_a_line_of_its_own_is_put_right_there_alone() -> None:
    assert lees_voorbeeldwens("de achterstand moet 640,10 zijn").verteld is None


def test_a_debt_that_is_told_is_no_complaint() -> None:
    assert lees_voorbeeldwens("er staat beslag op mijn loon, 300 euro per maand").verteld


@pytest.mark.parametrize(
    "text", ["haal de zin over mijn rug eruit", "dat stuk over mijn rug hoort niet in dit bericht"]
)
def test_one_sentence_goes_by_what_it_is_about(text: str) -> None:
    wish = lees_voorbeeldwens(text)
    assert wish.iets_weg and not wish.zin_weg
