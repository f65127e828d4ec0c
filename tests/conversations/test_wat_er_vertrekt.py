"""What leaves the chat: all that was told, under its own words and once; nothing that was not."""

from __future__ import annotations

from casefile.doorverwijzing.concept import Concept
from casefile.doorverwijzing.toestand import Toestand
from tests.conversations.gesprek import Gesprek
from tests.conversations.test_voorbeeld_typen import PUNT, belverzoek, deel, zaken

TEAM = "wijkteam_zeist"


def test_all_that_was_told_in_one_message_is_in_the_preview(gesprek: Gesprek) -> None:
    gesprek.huurder(
        "ik ben Ineke Postma 030 688 4321, woon in Zeist en huur van woongoed. 3 maanden achter, "
        "ik heb gisteren 250 betaald. kan iemand mij bellen als mijn dochter naar school is"
    )
    gesprek.huurder("nee, niemand").bot(
        "Ineke Postma", "030 688 4321", "als mijn dochter naar school is", "Zeist",
        "3 maanden achter", "250 euro betaald",
    ).bot_niet("vonnis")  # fmt: skip


def test_what_is_called_untrue_is_out_of_the_preview_and_of_what_is_known(gesprek: Gesprek) -> None:
    gesprek.huurder("er is nog geen vonnis")
    belverzoek(gesprek).bot("nog geen vonnis").huurder("dat van de rechter heb ik nooit gezegd")
    gesprek.bot("Eruit: Rechter").huurder("vooruit, verstuur maar").bot("verstuurd")
    assert deel(gesprek, PUNT, "vonnis") is None
    gesprek.huurder("wat weet je van mij").bot_niet("vonnis")


def test_a_fact_with_a_no_in_it_is_no_no(gesprek: Gesprek) -> None:
    belverzoek(gesprek).huurder("er is trouwens nog geen vonnis").bot("Erbij: Rechter")
    assert zaken(gesprek) == {}
    gesprek.huurder("ja die wel").bot("verstuurd")


def test_a_sentence_about_somebody_goes_by_his_name(gesprek: Gesprek) -> None:
    belverzoek(gesprek).huurder("zet erbij dat ik slecht loop. mijn broer Henk drinkt veel")
    gesprek.huurder("haal dat over Henk eruit").bot("Eruit", "Henk drinkt").bot_niet("slecht loop")
    gesprek.huurder("en de hond ook weg").bot("Dat vind ik niet")


def test_a_name_that_is_missed_is_asked_and_comes_in(gesprek: Gesprek) -> None:
    belverzoek(gesprek).huurder("mijn naam staat er niet bij hoor").bot("Typ je naam")
    gesprek.huurder("Johan Vlietstra").bot("Erbij: Naam: Johan Vlietstra")


def test_a_question_about_the_preview_shows_it_and_is_no_text(gesprek: Gesprek) -> None:
    belverzoek(gesprek).huurder("wat staat er nu allemaal in?").bot("Dit stuur ik naar")
    gesprek.huurder("prima zo").bot("verstuurd")
    assert deel(gesprek, PUNT, "vraag") is None


def test_words_for_who_calls_wait_for_the_preview(gesprek: Gesprek) -> None:
    gesprek.huurder("zet erbij dat ik een hond heb van 40 kilo").bot("Ik onthoud dat")
    belverzoek(gesprek).bot("hond heb van 40 kilo")


def test_a_door_that_was_locked_is_what_it_is_about(gesprek: Gesprek) -> None:
    gesprek.huurder("de verhuurder heeft het slot van mijn kamer vervangen, ik kan er niet in")
    gesprek.huurder("kan iemand mij bellen op 06 23 45 67 81").huurder("nee niemand leest mee")
    gesprek.bot("Waar het over gaat: Mijn slot is vervangen").bot_niet("huurschuld")


def test_who_may_know_nothing_is_a_request_to_who_calls(gesprek: Gesprek) -> None:
    gesprek.huurder("er mag niks naar Kantoor Brons, dat is mijn bewindvoerder")
    gesprek.bot("niets naar Kantoor Brons")
    belverzoek(gesprek).bot("Deel niets met Kantoor Brons", "bewindvoerder")


def test_what_is_told_after_sending_goes_along_on_request(gesprek: Gesprek) -> None:
    belverzoek(gesprek).huurder("ja, stuur")
    gesprek.huurder("er is een vonnis en 2 maanden achterstand").bot("geef dat door")
    assert deel(gesprek, PUNT, "vonnis") is None
    gesprek.huurder("kun je dat doorgeven").bot("doorgegeven", "Contactpunt")
    assert "vonnis" in (deel(gesprek, PUNT, "vonnis") or "")


def test_no_call_any_more_withdraws_the_call(gesprek: Gesprek) -> None:
    belverzoek(gesprek).huurder("ja, stuur").huurder("wie belt mij nu?").bot("Contactpunt")
    gesprek.huurder("ik wil niet meer gebeld worden").bot("Contactpunt", "gestopt")
    assert zaken(gesprek)[PUNT].toestand is Toestand.INGETROKKEN


def test_who_takes_the_telephone_says_their_own_name_and_yes(gesprek: Gesprek) -> None:
    gesprek.huurder("ik typ voor mijn buurman Rachid, hij heeft een brief van de deurwaarder")
    gesprek.huurder("hier is hij, ik geef de telefoon aan hem").bot("fijn dat je er zelf bent")
    gesprek.huurder("met Rachid zelf, kan iemand mij bellen op 0623456781").huurder("nee")
    gesprek.bot("Naam: Rachid", "0623456781")


def test_a_child_gets_a_call_also_beside_a_card(gesprek: Gesprek) -> None:
    gesprek.huurder("ben 14 en mijn moeder ligt ziek op bed, er komen brieven van woongoed")
    gesprek.huurder("kan iemand ons bellen, niet tegen woongoed zeggen").bot("nummer")
    gesprek.huurder("0623456781").huurder("nee").bot("Deel niets met WoonGoed Zeist")
    gesprek.huurder("ja is goed").bot("verstuurd")
    assert set(zaken(gesprek)) == {TEAM}


def test_a_call_is_asked_for_in_another_language(gesprek: Gesprek) -> None:
    gesprek.huurder("merhaba ben Aylin, beni arayin 0623456781").huurder("kimse")
    gesprek.bot("Naam: Aylin", "0623456781").huurder("tamam gönder").bot("verstuurd")


def test_a_place_is_no_name(gesprek: Gesprek) -> None:
    gesprek.huurder("ik wil aangemeld worden").huurder("woongoed zeist").huurder("Zeist")
    with gesprek.store.read() as unit:
        concept = unit.documents.dossier(gesprek.id).deel(Concept)
    assert (concept.naam, concept.plaats) == (None, "Zeist")


def test_a_meeting_elsewhere_and_a_lost_last_chance_are_told_as_they_were_said(
    gesprek: Gesprek,
) -> None:
    gesprek.huurder("mijn laatste kans is verspeeld, intake bij schuldhulp is 9 december om 10 uur")
    belverzoek(gesprek).bot("9 december").bot_niet("Soms: een laatste kans")
    gesprek.huurder("laat alles zien").bot("laatste kans is verspeeld")


def test_who_hesitates_is_asked_for_a_plain_yes(gesprek: Gesprek) -> None:
    belverzoek(gesprek)
    for doubt in ("hmm", "misschien", "verder"):
        gesprek.huurder(doubt).bot("duidelijk ja", "Mag ik dit sturen")
    assert zaken(gesprek) == {}


def test_fewer_children_than_ages_leaves_no_ages(gesprek: Gesprek) -> None:
    gesprek.huurder("ik heb 3 kinderen van 4, 7 en 12")
    gesprek.huurder("dat van de kinderen klopt niet, de kinderen, het zijn er 2")
    gesprek.huurder("wat weet je van mij").bot("2 kinderen").bot_niet("12 jaar", "3 kinderen")


def test_an_exception_after_sending_stays_beside_the_time(gesprek: Gesprek) -> None:
    belverzoek(gesprek).huurder("na zessen graag").huurder("ja, stuur")
    gesprek.huurder("bellen op vrijdag niet").bot("doorgegeven")
    assert deel(gesprek, PUNT, "wanneer") == "na zessen graag, vrijdag niet"


def test_a_plain_no_to_a_question_denies_no_closed_gas(gesprek: Gesprek) -> None:
    gesprek.huurder("mijn gas is vandaag afgesloten door het energiebedrijf").huurder("verder")
    gesprek.huurder("kan iemand mij bellen op 0623456781, er is een vonnis").huurder("nee")
    gesprek.bot("Waar het over gaat: Mijn stroom, gas of water", "Er is een vonnis")
    gesprek.bot_niet("eigen woorden: er is een vonnis")
