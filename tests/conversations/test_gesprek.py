"""The conversation itself: introduction, questions, easier, again, stop, start over, not understood."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.conversations.gesprek import Gesprek


def test_it_says_first_that_it_is_a_computer_and_free(gesprek: Gesprek) -> None:
    gesprek.huurder("hallo").bot("computer", "gratis", "bewaar")
    assert len(gesprek.tekst().split()) <= 45
    gesprek.knoppen("Ik kreeg een brief", "Mijn geld", "Mens")


def test_on_a_phone_the_introduction_comes_before_the_first_answer(
    nog_een: Callable[..., Gesprek],
) -> None:
    els = nog_een("els", "telegram")
    els.huurder("wat is een vonnis").bot("computer", "besluit van de rechter")
    els.huurder("wat is budgetbeheer").bot_niet("Ik ben Woonkans")


@pytest.mark.parametrize(
    ("vraag", "antwoord"),
    [
        ("wat is een vonnis", "besluit van de rechter"),
        ("wat is de laatste kans", "laatste kans"),
        ("welke voorwaarden gelden er voor de laatste kans", "hulp"),
        ("wat als ik nee zeg tegen de laatste kans", "nee"),
        ("kan ik de huisuitzetting nog tegenhouden", "bel"),
        ("ik heb een dagvaarding gekregen", "rechter"),
        ("wat is budgetbeheer", "rekeningen"),
        ("mag ik blijven als ik nu alles betaal na het vonnis", "vonnis"),
    ],
)
def test_the_questions_of_the_first_version_have_their_answer(
    gesprek: Gesprek, vraag: str, antwoord: str
) -> None:
    gesprek.huurder(vraag).bot(antwoord)
    assert gesprek.replies[0].keys[-1].startswith("utter_vraag_")


def test_easier_says_the_same_in_simpler_words_and_keeps_to_it(gesprek: Gesprek) -> None:
    first = gesprek.huurder("wat is een vonnis").tekst()
    easier = gesprek.huurder("makkelijker").tekst()
    assert "gewone tekst" in easier and first not in easier
    assert gesprek.huurder("wat is een vonnis").tekst() in easier


def test_the_way_back_from_easier_is_two_words(gesprek: Gesprek) -> None:
    first = gesprek.huurder("wat is een dagvaarding").tekst()
    gesprek.huurder("makkelijker")
    assert gesprek.huurder("graag weer de gewone tekst").tekst() == first
    assert gesprek.huurder("wat is een dagvaarding").tekst() == first


def test_a_button_opens_a_part_of_an_answer(gesprek: Gesprek) -> None:
    gesprek.huurder("ik was niet bij de zitting, de rechter heeft zonder mij beslist")
    gesprek.tikt("Uitstel vragen").uit("utter_onderwerp_schorsing")


def test_again_says_the_same(gesprek: Gesprek) -> None:
    first = gesprek.huurder("wat is een vonnis").tekst()
    assert gesprek.huurder("herhaal").tekst() == first


def test_not_understood_offers_choices_and_a_number_then_a_human(
    gesprek: Gesprek, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.herkennen.vragen.UNSURE", 2.0)  # whatever the model thinks: unsure
    gesprek.huurder("iets met die ene brief van toen")
    assert 2 <= len(gesprek.knoppen_nu()) <= 4
    gesprek.bot("bel")
    assert gesprek.knoppen_nu()[-1].payload == "/mens"
    gesprek.huurder("nee die andere bedoel ik dus").bot("bel")
    assert gesprek.replies[-1].keys == ("utter_niet_begrepen_weer",)


def test_a_typed_command_of_the_machine_is_only_text(gesprek: Gesprek) -> None:
    gesprek.huurder("wat is een vonnis")
    gesprek.huurder("/verwijder_gegevens").bot_niet("heb alles gewist")
    gesprek.huurder("/restart")
    gesprek.huurder("herhaal")
    assert gesprek.tekst()


def test_a_forged_tap_is_no_command(gesprek: Gesprek) -> None:
    from casefile.messages import Kind

    gesprek._receive(Kind.TAP, payload='/geef_antwoord{"waarde": ["x"]}')
    gesprek._receive(Kind.TAP, payload="/session_start")
    gesprek._receive(Kind.TAP, payload='/mens{"a": {"b": "c"}}')
    gesprek.huurder("wat is een vonnis").bot("besluit van de rechter")


def test_a_button_can_be_typed(gesprek: Gesprek) -> None:
    gesprek.huurder("hallo").huurder("mijn géld!").bot("Wie wonen er")


def test_stop_is_quiet_and_writing_again_is_enough(gesprek: Gesprek) -> None:
    gesprek.huurder("stop").bot("geen berichten meer")
    gesprek.huurder("wat is een vonnis").bot("besluit van de rechter")


def test_delete_asks_once_and_then_everything_is_gone(gesprek: Gesprek) -> None:
    gesprek.huurder("wat is een vonnis")
    before = gesprek.id
    gesprek.huurder("wis alles").bot("wissen")
    gesprek.tikt("Ja, wis alles").bot("gewist")
    assert gesprek.id != before
    with gesprek.store.read() as unit:
        assert unit.transcript.lines(before) == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "😀😀😀",
        "\u200b\u200d",
        "\x00\x01\x02",
        "م" * 50,
        "a" * 4000,
        "{x} [y](z)",
        "/" * 300,
    ],
)
def test_strange_messages_get_an_answer_and_never_an_error(gesprek: Gesprek, text: str) -> None:
    gesprek.huurder(text)
    assert gesprek.tekst()
    gesprek.bot_niet("ging iets mis")


@pytest.mark.parametrize(
    ("media", "soort"),
    [("voice", "voice"), ("image", "image"), ("sticker", "anders"), ("contact", "anders")],
)
def test_media_get_a_kind_answer(gesprek: Gesprek, media: str, soort: str) -> None:
    gesprek.stuurt(media)
    assert gesprek.replies[-1].keys == (f"utter_media_{soort}",)


def test_two_questions_get_two_short_answers(gesprek: Gesprek) -> None:
    gesprek.huurder("wat is een dagvaarding? en ook: wat is budgetbeheer?")
    gesprek.bot("Ga altijd naar de rechter", "budgetbeheer betaalt iemand")
    gesprek.knoppen("Uitleg dagvaarding", "Budgetbeheer", "Mens spreken")


def test_what_now_is_about_what_was_explained_last(gesprek: Gesprek) -> None:
    gesprek.huurder("wat is de laatste kans").uit("utter_vraag_laatste_kans")
    gesprek.huurder("wat moet ik dan doen").uit("utter_vraag_voorwaarden")
    gesprek.huurder("mijn moeder heeft een dagvaarding").uit("utter_vraag_dagvaarding")
    gesprek.huurder("wat moet ze doen").uit("utter_vraag_zitting").bot("Ga altijd")


def test_who_asks_for_another_is_asked_what_for_unless_that_is_clear(gesprek: Gesprek) -> None:
    gesprek.huurder("hoi, voor mijn buurvrouw. zij snapt niks van post van de rechtbank")
    gesprek.uit("utter_helper").knoppen("Er is een brief", "Het geld", "Mens")


def test_who_asks_something_clear_for_another_is_answered(gesprek: Gesprek) -> None:
    gesprek.huurder("ik vraag dit namens mijn moeder, wat is een vonnis")
    gesprek.uit("utter_helper", "utter_vraag_vonnis")
