"""What is typed at a preview, sentence by sentence: a no in many words, a line, a story, a doubt."""

from __future__ import annotations

import pytest

from casefile.doorverwijzing.onderdeel import Onderdeel
from casefile.doorverwijzing.voorbeeldwens import lees_voorbeeldwens

LIJST = (
    Onderdeel("naam", "Naam", "Wouter Siebes"),
    Onderdeel("bereik", "Nummer of e-mail", "w@voorbeeld.nl"),
    Onderdeel("stap", "Waar ik sta", "De dag van de huisuitzetting is bekend"),
    Onderdeel("vonnis", "Rechter", "Er is nog geen vonnis (besluit van de rechter)."),
    Onderdeel("datum", "Datum", "Op maandag 7 december 2026 moet ik mijn huis uit."),
    Onderdeel("niet_naar", "Niet delen", "Deel niets met mevrouw Ramlal."),
    Onderdeel("vraag", "In mijn eigen woorden", "Mijn rug doet pijn en ik werk minder."),
    Onderdeel("vraag", "In mijn eigen woorden", "In oktober heb ik niets betaald."),
    Onderdeel("gevraagd", "Wat ik vraag", "Bel mij. Ik wil een mens spreken."),
    Onderdeel("gesprek", "Deze chat", "Jullie mogen deze chat lezen en hier antwoorden."),
)


def regels(text: str) -> tuple[int, ...]:
    """The lines that must go or are wrong, by the numbers on the screen."""
    wish = lees_voorbeeldwens(text, LIJST)
    return tuple(sorted(i + 1 for i in (*wish.weg, *wish.fout)))


@pytest.mark.parametrize(
    "text",
    [
        "daar geef ik mijn toestemming niet voor",
        "ik ga hier niet mee akkoord",
        "ik wil niet dat je dit opstuurt",
        "dat mag zo niet weg",
        "nee dank je",
        "verstuur niets",
    ],
)
def test_a_no_in_many_words_is_a_no(text: str) -> None:
    wish = lees_voorbeeldwens(text, LIJST)
    assert wish.nee and not wish.ja
    assert not (wish.verteld or wish.verandert or wish.onduidelijk)


@pytest.mark.parametrize(
    "text",
    ["ho, wacht even met versturen", "nog niet", "wacht even", "zo niet", "stop maar even",
     "verstuur dit nog niet"],
)  # fmt: skip
def test_not_yet_is_no_yes_and_no_words_for_anybody(text: str) -> None:
    wish = lees_voorbeeldwens(text, LIJST)
    assert (wish.wacht or wish.nee) and not (wish.ja or wish.verteld or wish.onduidelijk)


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
    assert not lees_voorbeeldwens(text, LIJST).nee


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("regel 4 klopt niet", (4,)),
        ("4 weg", (4,)),
        ("3 en 5 eruit", (3, 5)),
        ("bel mij moet weg", (9,)),
        ('Er staat "Bel mij", dat heb ik niet gevraagd', (9,)),
        ("haal de dag van de huisuitzetting eruit", (3,)),
        ("wat ik vraag klopt niet", (9,)),
        ("er staat nog deel niets met mevrouw Ramlal. dat moet weg", (6,)),
        ("dat van mijn rug mag eruit", (7,)),
        ("zonder deze chat graag", (10,)),
        ("ik moet op 7 december niet mijn huis uit", (5,)),
        ("dat van het vonnis is onwaar", (4,)),
        ("die laatste zin moet weg", (8,)),
        ("mijn naam hoort er niet in", (1,)),
        (
            "er staat 'de dag van de huisuitzetting is bekend' en op 7 december mijn huis uit. "
            "haal dat eruit, dat is niet waar",
            (3, 5),
        ),
    ],
)
def test_every_line_can_be_named_in_many_ways(text: str, meant: tuple[int, ...]) -> None:
    assert regels(text) == meant


def test_a_bare_number_points_at_a_line_and_a_day_does_not() -> None:
    assert lees_voorbeeldwens("5", LIJST).wijst == (4,)
    assert regels("3 december klopt niet") == (5,) or not regels("3 december klopt niet")
    assert lees_voorbeeldwens("mijn nummer is 06 23 45 67 81", LIJST).wijst == ()


@pytest.mark.parametrize(
    "text",
    [
        "U schreef zojuist iets heel anders",
        "dit heb ik nooit gezegd",
        "wat staat er na die puntjes?",
        "is dit bericht al de deur uit, is het al verzonden?",
        "nee nee dat moest er juist uit",
        "denk ik wel ja",
        "jezus wat een gedoe",
    ],
)
def test_what_is_said_of_the_preview_is_never_told_by_itself(text: str) -> None:
    wish = lees_voorbeeldwens(text, LIJST)
    assert (wish.verteld, wish.erbij) == ((), ())


@pytest.mark.parametrize(
    "text",
    [
        "Ik heb in augustus mijn baan verloren en de uitkering kwam te laat.",
        "mijn ex staat op het contract en ik woon er sinds 2019",
        "de verwarming is al drie weken kapot",
    ],
)
def test_a_plain_story_comes_along_whole(text: str) -> None:
    assert lees_voorbeeldwens(text, LIJST).verteld == (text,)


def test_what_is_asked_to_be_added_stays_as_it_was_typed() -> None:
    wish = lees_voorbeeldwens(
        "zet erbij: graag een mail aan de Alliantie, kenmerk 2026-HV-11, achterstand 1.965,93. "
        "het geld is er, WIA 1410 of 1500 ofzo, dat weet zij, niet ik.",
        LIJST,
    )
    assert wish.erbij == (
        "graag een mail aan de Alliantie, kenmerk 2026-HV-11, achterstand 1.965,93.",
    )
    assert wish.verteld == ("het geld is er, WIA 1410 of 1500 ofzo, dat weet zij, niet ik.",)


def test_what_is_not_clear_is_kept_whole_to_be_asked_back() -> None:
    said = "dat schrijven op 2 en 13 november deed de Alliantie, niet ik."
    wish = lees_voorbeeldwens(f"4 klopt niet. {said}", LIJST)
    assert wish.fout == (3,) and wish.onduidelijk == (said,)


def test_a_yes_with_something_else_is_no_plain_yes() -> None:
    for text in ("ja stuur maar ik ben moe", "denk ik wel ja. stuur maar", "ja, maar niet zo"):
        assert not lees_voorbeeldwens(text, LIJST).ja


@pytest.mark.parametrize(
    "zin", ["Zo is het in orde, verstuur het maar. Hartelijk dank voor de moeite", "dat is in orde"]
)
def test_a_polite_yes_is_a_yes(zin: str) -> None:
    assert lees_voorbeeldwens(zin).ja


def test_thanks_alone_change_nothing_and_are_no_yes() -> None:
    wens = lees_voorbeeldwens("Alvast bedankt voor de moeite")
    assert not (wens.ja or wens.onduidelijk or wens.verteld or wens.erbij)
    assert not lees_voorbeeldwens("dat is niet in orde").ja


@pytest.mark.parametrize(
    "zin", ["ja voor het wijkteam", "prima naar het wijkteam", "goed, het wijkteam"]
)
def test_a_yes_that_names_somebody_is_for_them(zin: str) -> None:
    wens = lees_voorbeeldwens(zin)
    assert wens.ja and "wijkteam_zeist" in wens.ja_voor and "woongoed_zeist" not in wens.ja_voor


@pytest.mark.parametrize("zin", ["beter voor mij", "ja in mijn dossier", "voor mijn zus goed"])
def test_other_words_beside_a_yes_make_it_none(zin: str) -> None:
    assert not lees_voorbeeldwens(zin).ja
