"""Who does not want to be called is written to; a no at the preview is a no, in whatever words; and
what is said about the preview is not for who reads it."""

from __future__ import annotations

from tests.conversations.gesprek import Gesprek
from tests.conversations.test_voorbeeld_typen import PUNT, belverzoek, deel, zaken


def test_no_call_but_mail(gesprek: Gesprek) -> None:
    gesprek.huurder("ik wil een mens spreken").bot("nummer")
    gesprek.huurder("Nee, ik wil niet gebeld worden. Mailen kan, alleen per e-mail graag")
    gesprek.bot("Niemand hoeft jou te bellen", "e-mailadres").bot_niet("Op welk nummer")
    gesprek.huurder("ik wil echt niet gebeld worden, kunnen jullie mij mailen?")
    gesprek.bot_niet("Veranderd").bot("e-mailadres")
    gesprek.huurder("t.berg@voorbeeld.nl").huurder("nee niemand leest mee")
    gesprek.bot("Mail mij. Bel mij niet.").huurder("ja, stuur maar")
    gesprek.bot("niet te bellen")
    assert (deel(gesprek, PUNT, "gevraagd") or "").startswith("Mail mij. Bel mij niet.")


def test_no_call_is_put_right_at_the_preview(gesprek: Gesprek) -> None:
    belverzoek(gesprek).huurder('Nee, zo niet. Er staat "Bel mij". Maak daar van: app mij.')
    gesprek.bot("Nu", "Stuur mij een bericht. Bel mij niet.", "Mag ik dit sturen")
    gesprek.huurder("ja, zo is het goed")
    assert deel(gesprek, PUNT, "vraag") is None


def test_a_no_in_many_words_stops(gesprek: Gesprek) -> None:
    belverzoek(gesprek).huurder("Nee. Verstuur het niet, er staat iets in wat niet waar is")
    gesprek.bot("Ik stuur niets", "veranderen").bot_niet("Mag ik dit sturen")
    assert zaken(gesprek) == {}
    gesprek.tikt("Bericht veranderen").uit("utter_mens_toestemming")


def test_no_consent_stops(gesprek: Gesprek) -> None:
    belverzoek(gesprek).huurder("daar geef ik geen toestemming voor").bot("Ik stuur niets")
    assert zaken(gesprek) == {}


def test_whether_it_went_is_answered(gesprek: Gesprek) -> None:
    belverzoek(gesprek).huurder("is dit al verstuurd naar mijn verhuurder?")
    gesprek.bot("staat klaar", "nog niets verstuurd").bot_niet("aanmelden")
    gesprek.huurder("ja, stuur maar")
    assert deel(gesprek, PUNT, "vraag") is None
    gesprek.huurder("wat heb je precies verstuurd? en is het ook naar mijn verhuurder gegaan?")
    gesprek.bot("Dit stuurde ik op", "Contactpunt Woonkans", "06 23 45 67 81", "niemand anders")


def test_facts_at_the_preview_keep_their_amounts(gesprek: Gesprek) -> None:
    belverzoek(gesprek).huurder(
        "Er ontbreekt wat. Uiterste betaaldag: dinsdag 15 december 2026. Bedrag: 3.410,55 euro."
    )
    gesprek.bot("15 december 2026", "3.410,55").bot_niet("ontbreekt")


def test_the_sentence_about_something_goes(gesprek: Gesprek) -> None:
    belverzoek(gesprek).huurder("zet erbij dat ik slecht slaap. en dat mijn rug kapot is")
    gesprek.huurder("ik durf de brief van 4 mei niet open te maken")
    gesprek.huurder("haal de zin over mijn rug toch weg").bot("Eruit", "mijn rug kapot is")
    gesprek.huurder("ja, verstuur")
    words = deel(gesprek, PUNT, "vraag") or ""
    assert "slaap" in words and "4 mei" in words and "rug" not in words


def test_who_allows_a_call_again_is_called(gesprek: Gesprek) -> None:
    gesprek.huurder("ik wil een mens spreken")
    gesprek.huurder("Nee, ik wil niet gebeld worden, ik hoor slecht. Schrijven mag, per mail.")
    gesprek.uit("utter_mens_zonder_bellen")
    gesprek.huurder("ik wil een mens").bot_niet("Niemand hoeft jou te bellen").bot("loket")
    gesprek.huurder("nou goed dan mogen ze mij voor deze keer wel bellen")
    gesprek.bot_niet("Niemand hoeft jou te bellen")
    gesprek.huurder("mijn nummer is 033 4785612").bot("Leest iemand mee")
