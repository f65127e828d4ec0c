"""What a stranger types at a preview is done, or asked back: never mangled, never taken for a yes,
and the same block never comes twice."""

from __future__ import annotations

from casefile.messages import Kind
from tests.conversations.gesprek import Gesprek
from tests.conversations.test_voorbeeld_typen import PUNT, TV, WGZ, belverzoek, zaken

HEEL = "Dit stuur ik naar"


def woorden(gesprek: Gesprek, ontvanger: str, sleutel: str = "vraag") -> list[str]:
    """The own sentences that were sent."""
    package = zaken(gesprek)[ontvanger].pakket
    assert package is not None
    return [part["tekst"] for part in package["onderdelen"] if part["sleutel"] == sleutel]


def sleutels(gesprek: Gesprek, ontvanger: str) -> list[str]:
    package = zaken(gesprek)[ontvanger].pakket
    assert package is not None
    return [part["sleutel"] for part in package["onderdelen"]]


def aanmelding(gesprek: Gesprek) -> Gesprek:
    gesprek.huurder("ik wil aangemeld worden").tikt("WoonGoed Zeist").huurder("Ilse")
    gesprek.huurder("0623456781").huurder("nee").huurder("overdag").huurder("nee")
    gesprek.huurder("hier blijven").huurder("nog niks gedaan")
    return gesprek.uit("utter_dv_toestemming_corporatie")


def test_a_complaint_with_a_quotation_strikes_that_line_and_is_no_text(gesprek: Gesprek) -> None:
    belverzoek(gesprek).huurder('Er staat "Bel mij." Zo heb ik dat niet gevraagd.')
    gesprek.bot("Typ hoe het wel is", "Eruit: Wat ik vraag: Bel mij", "Mag ik dit sturen")
    gesprek.bot_niet(HEEL).huurder("ja, stuur maar").bot("verstuurd")
    assert "gevraagd" not in sleutels(gesprek, PUNT) and woorden(gesprek, PUNT) == []


def test_a_line_by_its_number_is_put_right_in_its_own_words(gesprek: Gesprek) -> None:
    belverzoek(gesprek).huurder("mijn naam is Ronald").bot("Erbij: Naam: Ronald")
    gesprek.huurder("alles zien").bot("1. Naam: Ronald").huurder("regel 1 klopt niet")
    gesprek.bot("Eruit: Naam: Ronald").huurder("Roland Dekker").bot("Naam: Roland Dekker")
    gesprek.huurder("3 is onjuist").bot("Eruit: Wat ik vraag")
    gesprek.huurder("ik wil graag iemand spreken die over bewind gaat")
    gesprek.bot("Erbij: In mijn eigen woorden: ik wil graag iemand spreken die over bewind gaat")
    gesprek.huurder("ja hoor, stuur").bot("verstuurd")
    assert woorden(gesprek, PUNT, "naam") == ["Roland Dekker"]


def test_a_struck_line_stays_out_of_the_next_preview_until_it_is_told_anew(
    gesprek: Gesprek,
) -> None:
    gesprek.huurder("ik ben Hanna en er is een vonnis van de rechter")
    belverzoek(gesprek).bot("Rechter: Er is een vonnis").huurder("dat van de rechter mag weg")
    gesprek.bot("Eruit: Rechter").huurder("nee dank je").bot("Ik stuur niets")
    gesprek.tikt("Bericht veranderen").bot(HEEL).bot_niet("Rechter:")
    gesprek.huurder("zet erbij: het vonnis viel op een dinsdag.").bot("viel op een dinsdag.")


def test_what_is_not_clear_is_asked_back_once_and_stays_whole(gesprek: Gesprek) -> None:
    said = "Dat schrijven op 2 en 13 november deed de verhuurder, niet ik!"
    belverzoek(gesprek).huurder(said).bot("Je typte", said, "Wat doe ik hiermee?")
    gesprek.knoppen("Zet het erbij", "Er klopt iets niet", "Het was een vraag")
    gesprek.tikt("Zet het erbij").bot(f"Erbij: In mijn eigen woorden: {said}")
    gesprek.huurder("ja stuur maar").bot("verstuurd")
    assert woorden(gesprek, PUNT) == [said]


def test_er_klopt_iets_niet_leads_to_the_line_in_two_steps(gesprek: Gesprek) -> None:
    belverzoek(gesprek).tikt("Chat mag").huurder("pfoe, dat vind ik eigenlijk toch gek")
    gesprek.tikt("Er klopt iets niet").bot("3. Deze chat", "Welke regel klopt niet?")
    gesprek.huurder("3").bot("Er staat nu: Deze chat").tikt("Haal weg").bot("Eruit: Deze chat")
    gesprek.huurder("ja, verstuur")
    assert "gesprek" not in sleutels(gesprek, PUNT)


def test_it_was_a_question_gets_an_answer_or_goes_along(gesprek: Gesprek) -> None:
    said = "ze zeiden iets over een bewindvoerder ofzo, snap er weinig van"
    belverzoek(gesprek).huurder(said).tikt("Het was een vraag")
    gesprek.bot("Je bericht staat klaar").bot_niet(HEEL)
    gesprek.huurder("zet het erbij").bot(f"woorden: {said}")


def test_a_refusal_never_sends_nor_shows_the_block_again(gesprek: Gesprek) -> None:
    belverzoek(gesprek)
    for said in ("wacht even", "nog niet versturen hoor", "straks"):
        gesprek.huurder(said).bot("alleen iets na jouw ja", "nog niets verstuurd").bot_niet(HEEL)
    gesprek.huurder("stop").bot("nog niets verstuurd").bot_niet(HEEL)
    gesprek.huurder("ik wil dat iemand mij belt").bot(HEEL)
    gesprek.huurder("ik geef hier geen toestemming voor").bot("Ik stuur niets")
    assert zaken(gesprek) == {}


def test_a_question_is_answered_and_the_preview_stays_ready(gesprek: Gesprek) -> None:
    belverzoek(gesprek).huurder("wat is een deurwaarder?").bot("deurwaarder", "staat klaar")
    gesprek.bot_niet(HEEL, "Je typte").huurder("ja, stuur maar")
    assert woorden(gesprek, PUNT) == []


def test_several_sentences_what_is_clear_is_done_the_rest_is_asked_once(gesprek: Gesprek) -> None:
    belverzoek(gesprek).huurder(
        "Deze chat mogen ze lezen. Wat ik vraag mag weg. Ik werk sinds mei nog maar drie dagen. "
        "En die meneer van toen, nou ja. Zet er ook bij dat ik een hond heb."
    )
    gesprek.bot("Erbij: In mijn eigen woorden: ik een hond heb")
    gesprek.bot(
        "Erbij: Deze chat",
        "Eruit: Wat ik vraag",
        "Je typte",
        "die meneer van toen",
        "Wat doe ik hiermee?",
    )
    gesprek.huurder("laat maar").huurder("ja stuur maar").bot("verstuurd")
    sent = woorden(gesprek, PUNT)
    assert sent == ["ik een hond heb.", "Ik werk sinds mei nog maar drie dagen."]


def test_a_yes_to_what_must_be_done_with_it_sends_nothing(gesprek: Gesprek) -> None:
    belverzoek(gesprek).huurder("tja die brieven toen, het was me wat")
    gesprek.uit("utter_dv_toestemming_wat").huurder("ja").bot("nog niets verstuurd")
    assert zaken(gesprek) == {}


def test_who_denies_a_line_gets_it_out_and_keeps_the_words(gesprek: Gesprek) -> None:
    gesprek.huurder("op 14 december 2026 moet ik mijn huis uit")
    belverzoek(gesprek).bot("Op maandag 14 december 2026 moet ik mijn huis uit.")
    gesprek.huurder("ik moet op 14 december niet mijn huis uit, dan moet het betaald zijn")
    gesprek.bot("Erbij: In mijn eigen woorden: ik moet op 14 december niet mijn huis uit, dan")
    gesprek.bot("Eruit: Datum")


def test_the_corporation_gets_nothing_that_was_only_told(gesprek: Gesprek) -> None:
    aanmelding(gesprek).huurder("ik heb een hernia en slaap slecht").bot("Wat doe ik hiermee?")
    gesprek.huurder("laat maar").huurder("ja, stuur maar").bot("Dit gaat naar WoonGoed")
    assert "verhaal" not in sleutels(gesprek, WGZ)
    gesprek.huurder("ik heb een hernia en slaap slecht").bot("Erbij: Mijn verhaal")
    gesprek.huurder("ja graag")
    assert woorden(gesprek, TV, "verhaal") == ["ik heb een hernia en slaap slecht"]


def test_when_everybody_was_refused_in_words_nothing_breaks(gesprek: Gesprek) -> None:
    aanmelding(gesprek)
    gesprek.huurder(
        "niets naar woongoed, niets naar de tussenvoorziening en niets naar de gemeente"
    )
    gesprek.huurder("nee, die ook niet").huurder("ja").huurder("3 weg").huurder("alles zien")
    assert zaken(gesprek) == {}


def test_old_buttons_of_a_preview_that_is_over_change_nothing(gesprek: Gesprek) -> None:
    belverzoek(gesprek).huurder("ja, stuur maar").bot("verstuurd")
    for value in ("vb_erbij", "vb_klopt_niet", "vb_vraag", "vb_weg", "vb_laat", "nee_mens",
                  "ja_mens", "alles_mens", "zonder_gesprek", "weglaten_corporatie"):  # fmt: skip
        gesprek._receive(Kind.TAP, payload=f'/geef_antwoord{{"waarde":"{value}"}}')
    assert set(zaken(gesprek)) == {PUNT}
