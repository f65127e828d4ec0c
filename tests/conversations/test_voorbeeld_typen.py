"""At a preview people type: what is added, left out, refused or put right is done, and nothing of it
is lost or taken for a yes."""

from __future__ import annotations

import pytest

from casefile.doorverwijzing.concept import Concept
from casefile.doorverwijzing.toestand import Toestand
from casefile.storage.doorverwijzingen import Doorverwijzing
from tests.conversations.gesprek import Gesprek
from tests.conversations.test_hele_weg import tell_about_money, tell_how_to_reach

TV, WGZ, WIJKTEAM, PUNT = "tussenvoorziening", "woongoed_zeist", "wijkteam_zeist", "contactpunt"


def zaken(gesprek: Gesprek) -> dict[str, Doorverwijzing]:
    with gesprek.store.read() as unit:
        return {r.ontvanger: r for r in unit.doorverwijzingen.of_conversation(gesprek.id)}


def deel(gesprek: Gesprek, ontvanger: str, sleutel: str) -> str | None:
    package = zaken(gesprek)[ontvanger].pakket
    assert package is not None
    lines = [part["tekst"] for part in package["onderdelen"] if part["sleutel"] == sleutel]
    return "\n".join(lines) or None


def belverzoek(gesprek: Gesprek) -> Gesprek:
    gesprek.huurder("ik wil dat een mens mij terugbelt").bot("nummer")
    gesprek.huurder("06 23 45 67 81").bot("mee").huurder("nee niemand leest mee")
    return gesprek.uit("utter_mens_toestemming")


def test_a_name_and_a_time_that_are_missing_come_in_at_once(gesprek: Gesprek) -> None:
    belverzoek(gesprek).huurder("mijn naam mist: Noor de Wit. en graag na half 5, geen voicemail")
    gesprek.bot("Erbij", "Noor de Wit", "na half 5", "geen voicemail").bot_niet("Dit stuur ik naar")
    gesprek.huurder("ja zo is het goed, verstuur maar").bot("verstuurd")
    assert deel(gesprek, PUNT, "naam") == "Noor de Wit"
    assert deel(gesprek, PUNT, "hoe") == "Geen voicemail"


def test_a_yes_with_a_question_sends_nothing_and_is_no_text(gesprek: Gesprek) -> None:
    belverzoek(gesprek).huurder("ja verstuur maar, maar wie krijgt dit te lezen dan")
    assert zaken(gesprek) == {}
    gesprek.huurder("stuur maar").bot("verstuurd")
    assert deel(gesprek, PUNT, "vraag") is None


def test_the_chat_is_left_out_in_other_words(gesprek: Gesprek) -> None:
    belverzoek(gesprek).tikt("Chat mag").bot("Erbij: Deze chat")
    gesprek.huurder("die chat hoeft er niet bij, haal die eruit").bot("Eruit")
    gesprek.huurder("prima, stuur").bot("verstuurd")
    assert deel(gesprek, PUNT, "gesprek") is None


def test_words_beside_a_cry_are_kept_for_who_calls_back(gesprek: Gesprek) -> None:
    belverzoek(gesprek).huurder("zet erbij dat mijn ex me slaat en dat ik slecht loop")
    gesprek.bot("112").huurder("verder").huurder("ja, stuur maar")
    assert "slecht loop" in (deel(gesprek, PUNT, "vraag") or "")


def test_who_must_not_know_is_never_asked_again(gesprek: Gesprek) -> None:
    gesprek.huurder("ik huur van woongoed zeist maar die mogen hier niks van weten")
    gesprek.bot("niets naar WoonGoed Zeist")
    gesprek.huurder("meld me maar aan").huurder("ik heet Milou").huurder("0623456781")
    gesprek.huurder("nee").huurder("overdag").huurder("nee").huurder("hier blijven wonen")
    gesprek.huurder("nog niks").uit("utter_dv_toestemming_hulporganisatie")
    gesprek.huurder("die ook niet, alleen het wijkteam graag").uit("utter_dv_toestemming_wijkteam")
    gesprek.bot_niet("De Tussenvoorziening weten").huurder("ja die wel")
    assert set(zaken(gesprek)) == {WIJKTEAM}
    with gesprek.store.read() as unit:
        (yes,) = [t for t in unit.toestemmingen.van_gesprek(gesprek.id) if t.antwoord == "ja"]
    assert yes.bewijs["gezegd"] == "ja die wel"


def test_one_that_had_nothing_is_named_and_the_callback_stays(gesprek: Gesprek) -> None:
    belverzoek(gesprek).huurder("ja stuur maar")
    gesprek.huurder("ik trek mijn toestemming in voor woongoed, alleen het contactpunt mag het")
    gesprek.bot("WoonGoed Zeist", "niets gestuurd")
    assert zaken(gesprek)[PUNT].toestand is not Toestand.INGETROKKEN


def test_another_time_after_sending_is_passed_on(gesprek: Gesprek) -> None:
    belverzoek(gesprek).huurder("ja stuur maar")
    gesprek.huurder("bel me dan wel pas na kwart voor 6").bot("doorgegeven", "Contactpunt")
    assert "kwart voor 6" in (deel(gesprek, PUNT, "wanneer") or "")


def test_a_fact_in_a_question_and_in_a_cry_is_kept(gesprek: Gesprek) -> None:
    gesprek.huurder("ik krijg bijstand 1150 en betaal huur 602. mag ik dan blijven?")
    gesprek.huurder("ik woon in Zeist en slaap vannacht in mijn auto")
    gesprek.huurder("wat heb je nu allemaal van mij").bot("Zeist", "1.150", "602")


def test_what_was_told_first_is_in_the_package(gesprek: Gesprek) -> None:
    gesprek.huurder("ik ben Rosa, ik huur van de alliantie in Amersfoort, 3 maanden achterstand")
    gesprek.huurder("ik heb twee kinderen van 4 en 11 en ik zit al in de schuldhulp")
    with gesprek.store.read() as unit:
        concept = unit.documents.dossier(gesprek.id).deel(Concept)
    assert (concept.naam, concept.geldhulp) == ("Rosa", "schuldhulp")
    gesprek.huurder("ik wil aangemeld worden").bot("nummer")
    gesprek.huurder("0623456781").huurder("nee").huurder("maakt niet uit")
    gesprek.huurder("hier blijven").huurder("nog niks")
    gesprek.bot("Rosa", "3 maanden achter", "2 kinderen", "schuldhulp")


def test_what_wiping_stops_is_said_before(gesprek: Gesprek) -> None:
    belverzoek(gesprek).huurder("ja, verstuur")
    number = zaken(gesprek)[PUNT].nummer
    gesprek.huurder("wis alles maar het bellen moet wel doorgaan").bot(number, "wissen")
    gesprek.huurder("nee toch maar niet")
    assert zaken(gesprek)[PUNT].toestand is not Toestand.INGETROKKEN


def test_a_name_and_a_time_in_the_wish_itself(gesprek: Gesprek) -> None:
    gesprek.huurder("kan iemand mij morgen tussen 10 en 12 terugbellen, ik ben Aylin")
    gesprek.bot("Aylin", "24 november", "nummer")
    gesprek.huurder("nul zes twee keer vier, drie zes zeven acht negen vijf").huurder("nee niemand")
    gesprek.bot("Aylin", "0644367895", "tussen 10 en 12").bot_niet("zitting")


def test_the_whole_overview_comes_when_it_is_asked(gesprek: Gesprek) -> None:
    gesprek.huurder("zet mijn geld op een rij").huurder("ik woon alleen").huurder("bijstand 1150")
    gesprek.huurder("geen toeslagen").huurder("602").huurder("energie 2 meier en tel 25")
    gesprek.bot("€ 200").huurder("80 per week").huurder("geen schulden").bot("Klopt dit")
    gesprek.huurder("tel weg en huur is 620").bot("€ 620", "was € 602", "weggehaald", "telefoon")
    gesprek.huurder("laat de hele lijst nog eens zien").bot("bijstand", "€ 620").bot_niet(
        "telefoon"
    )


@pytest.mark.parametrize("said", ["ja voor het wijkteam", "prima, naar de tussenvoorziening"])
def test_a_yes_for_another_sends_nothing_to_who_is_asked(gesprek: Gesprek, said: str) -> None:
    tell_about_money(gesprek).tikt("Doorsturen")
    tell_how_to_reach(gesprek).bot("Dit stuur ik naar WoonGoed Zeist")
    gesprek.huurder(said, na=60).uit("utter_dv_andere_vraag").bot("WoonGoed Zeist")
    assert zaken(gesprek) == {}
    gesprek.huurder("ja, woongoed zeist mag", na=60).bot("Dit gaat naar WoonGoed Zeist")
