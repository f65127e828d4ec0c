"""People tell a story instead of asking a labelled question: each message gets a step that fits."""

from __future__ import annotations

from casefile.doorverwijzing.concept import Concept
from casefile.doorverwijzing.terugbelverzoek import Terugbelverzoek
from casefile.gespreksstand import Gespreksstand
from casefile.overzicht.bekend_geld import Overzicht
from tests.conversations.gesprek import Gesprek


def _deel(gesprek: Gesprek, part: type) -> object:
    with gesprek.store.read() as unit:
        return unit.documents.dossier(gesprek.id).deel(part)


def test_a_letter_told_in_passing_leads_to_its_step(gesprek: Gesprek) -> None:
    gesprek.huurder("vanmorgen zat er een aanmaning van woongoed zeist bij de post, 480 euro")
    gesprek.bot("WoonGoed Zeist", "480").bot_niet("begrijp ik nog niet")


def test_what_is_missing_is_asked_and_what_was_told_is_not(gesprek: Gesprek) -> None:
    gesprek.huurder("afgelopen maandag heeft de rechter gezegd dat ik mijn huis uit moet")
    assert _deel(gesprek, Gespreksstand).vraag  # type: ignore[attr-defined]
    gesprek.bot_niet("Welke brief of welk papier", "Is er al een vonnis")


def test_old_facts_are_never_said_as_if_new(gesprek: Gesprek) -> None:
    gesprek.huurder("ik huur van woongoed zeist").bot("WoonGoed Zeist")
    for said in ("de lucht is hier zo vochtig de laatste tijd", "blauwe fietsen rijden harder"):
        gesprek.huurder(said).bot_niet("Dit begreep ik", "WoonGoed Zeist")


def test_the_same_block_does_not_come_three_times(gesprek: Gesprek) -> None:
    said = [gesprek.huurder(f"krokant {word} gordijn").tekst() for word in ("a", "b", "c", "d")]
    assert len(set(said)) >= 3
    assert any("mens" in one.casefold() or "bel" in one.casefold() for one in said)


def test_annoyance_is_owned_and_what_was_open_goes_on(gesprek: Gesprek) -> None:
    gesprek.huurder("ik heb een dagvaarding van de alliantie").huurder("18 december")
    gesprek.bot("kinderen").huurder("jij luistert ook echt niet he").bot("Sorry", "Alliantie")
    gesprek.bot("Wonen er kinderen")


def test_none_of_your_business_is_answered(gesprek: Gesprek) -> None:
    gesprek.huurder("wat gaat u mijn inkomen aan").bot("Je hoeft", "jouw ja")


def test_somebody_elses_debt_is_taken_off(gesprek: Gesprek) -> None:
    gesprek.huurder("aanmaning gehad van woongoed zeist, 915 euro")
    gesprek.huurder("die 915 is van mijn schoonzoon, niet van mij").bot("van een ander")
    assert not _deel(gesprek, Overzicht).posten  # type: ignore[attr-defined]


def test_what_was_paid_is_no_loan(gesprek: Gesprek) -> None:
    gesprek.huurder("ik heb een afschrift dat ik op 3 november 702 euro heb overgemaakt")
    assert not _deel(gesprek, Overzicht).posten  # type: ignore[attr-defined]


def test_the_yes_to_a_call_counts_and_the_rest_goes_along(gesprek: Gesprek) -> None:
    gesprek.huurder("ja bellen graag maar eerst wil ik zeggen dat ik september ben vergeten")
    gesprek.bot("Op welk nummer")
    assert "september" in " ".join(_deel(gesprek, Terugbelverzoek).vraag)  # type: ignore[attr-defined]


def test_a_number_by_itself_is_to_be_called_on(gesprek: Gesprek) -> None:
    gesprek.huurder("ik huur van woongoed zeist").huurder("06 21345678 Hans")
    gesprek.bot("Leest iemand mee")
    concept = _deel(gesprek, Concept)
    assert concept.bereik == "06 21345678" and concept.naam == "Hans"  # type: ignore[attr-defined]


def test_a_name_beside_the_question_who_reads_is_no_answer_to_it(gesprek: Gesprek) -> None:
    gesprek.huurder("bel mij op 0621345678").bot("Leest iemand mee")
    gesprek.huurder("greetje de bruin heet ik").bot("Leest iemand mee")
    gesprek.huurder("nee hoor, ik ben alleen").bot("Dit stuur ik", "greetje de bruin")
    gesprek.bot_niet("ik ben alleen", "Iemand anders kan meelezen")


def test_words_that_are_no_time_are_never_a_time(gesprek: Gesprek) -> None:
    gesprek.huurder("bel mij op 0621345678").huurder("ja mijn zus leest mee").bot("Wanneer")
    gesprek.huurder("nee niemand anders").bot("Dit stuur ik").bot_niet("Bellen: nee")


def test_a_number_with_too_few_digits_is_said_back(gesprek: Gesprek) -> None:
    gesprek.huurder("ik wil een mens spreken").huurder("030 228 61").bot("03022861", "10 cijfers")
    gesprek.huurder("nul drie nul, twee twee acht, zes een drie vijf").bot("Leest iemand mee")


def test_an_address_as_it_is_spoken(gesprek: Gesprek) -> None:
    gesprek.huurder("ik wil een mens spreken").huurder("greet punt bakker apenstaart ziggo punt nl")
    assert _deel(gesprek, Concept).bereik == "greet.bakker@ziggo.nl"  # type: ignore[attr-defined]


def test_a_call_in_english_from_the_wish_to_the_yes(gesprek: Gesprek) -> None:
    gesprek.huurder("hello, i need to talk to a person about my rent").bot("which phone number")
    gesprek.huurder("0621345678").bot("anybody else read").huurder("no")
    gesprek.bot("May I send it").huurder("yes send it").bot("It is sent")


def test_a_language_without_words_for_us_gets_a_human_the_second_time(gesprek: Gesprek) -> None:
    gesprek.huurder("what does this letter say about my house").uit("utter_andere_taal_en")
    gesprek.huurder("the landlord wrote me something again").uit("utter_mens_bereik")


def test_a_benefit_that_stopped(gesprek: Gesprek) -> None:
    gesprek.huurder("ze hebben mijn bijstand geblokkeerd").uit("utter_onderwerp_uitkering_gestopt")


def test_a_last_chance_that_is_over_is_not_where_somebody_stands(gesprek: Gesprek) -> None:
    gesprek.huurder("mijn laatste kans is verspeeld in september")
    gesprek.uit("utter_onderwerp_kans_gebroken")
    gesprek.huurder("wat weet je van mij").bot_niet("Soms: een laatste kans")


def test_who_may_live_in(gesprek: Gesprek) -> None:
    gesprek.huurder("mag mijn neef bij mij inwonen?").uit("utter_onderwerp_inwonen")


def test_who_has_no_corporation_refuses_none(gesprek: Gesprek) -> None:
    gesprek.huurder("nee geen corporatie, ik huur van een meneer").bot_niet("niets naar")


def test_after_an_emergency_that_is_no_life_the_talk_goes_on(gesprek: Gesprek) -> None:
    gesprek.huurder("mijn verhuurder heeft net het slot vervangen, ik kom er niet in").bot(
        "politie"
    )
    gesprek.huurder("ik verdien 1850 per maand en de huur is 870")
    gesprek.bot("1.850").bot_niet("Wil je verder, of liever een mens")


def test_the_pile_waits_and_takes_one_envelope_after_the_other(gesprek: Gesprek) -> None:
    gesprek.huurder("ik heb een la vol ongeopende post, bovenop ligt er een van de deurwaarder")
    gesprek.bot("Is hij open").huurder("nog niet").bot("Geeft niet", "Is hij open")
    gesprek.huurder("open, er staat dagvaarding boven").bot("datum").huurder("17 december")
    gesprek.bot("1 brief open").huurder("nog een, van de verhuurder").bot("nog 1 brief")
    gesprek.huurder("die is open, aanmaning").tikt("Ik zie geen datum").bot("2 brieven")
    gesprek.huurder("genoeg voor vandaag").bot("Tot later")


def test_what_is_called_double_and_is_there_once_stays(gesprek: Gesprek) -> None:
    gesprek.huurder("mijn loon is 1610 en mijn loon is 1610").bot("1.610")
    gesprek.huurder("dat loon is dubbel, een moet weg").bot("één keer", "1.610")
    assert len(_deel(gesprek, Overzicht).posten) == 1  # type: ignore[attr-defined]


def test_whether_somebody_must_leave_is_answered_from_what_is_known(gesprek: Gesprek) -> None:
    gesprek.huurder("er ligt een aanmaning van woongoed zeist").huurder(
        "raken we dan ons huis kwijt"
    )
    gesprek.bot("eerst naar de rechter").bot_niet("Bel als je snel je huis uit moet")


def test_an_amount_by_itself_is_that_of_the_letter(gesprek: Gesprek) -> None:
    gesprek.huurder("er ligt een aanmaning van woongoed zeist").huurder("zeshonderdtien euro")
    gesprek.bot("huurschuld", "610")


def test_a_letter_of_the_landlord_leads_to_the_check(gesprek: Gesprek) -> None:
    gesprek.huurder("woongoed heeft me een brief gestuurd dat er iets niet klopt met de huur")
    gesprek.bot("brief").bot_niet("begrijp", "niets naar", "aanmelden")


def test_no_and_yet_somebody_reads_along(gesprek: Gesprek) -> None:
    gesprek.huurder("bel mij op 0621345678").bot("Leest iemand mee")
    gesprek.huurder("nee maar mijn man zit naast me en leest wel mee").bot("Wanneer kun je")


def test_a_number_as_it_is_spoken_with_a_name(gesprek: Gesprek) -> None:
    gesprek.huurder("ik huur van woongoed zeist")
    gesprek.huurder("nul zes drieendertig tweeenveertig elf nul nul en ik heet Bea Mol")
    gesprek.bot("Leest iemand mee")
    assert _deel(gesprek, Concept).bereik == "0633421100"  # type: ignore[attr-defined]


def test_a_call_that_was_asked_for_is_what_happens_next(gesprek: Gesprek) -> None:
    gesprek.huurder("bel mij op 0621345678").huurder("nee niemand").huurder("ja stuur maar")
    gesprek.huurder("en wat gaat er nu gebeuren").bot_niet("Na jouw ja")


def test_what_was_told_before_the_wish_goes_along_as_it_was_said(gesprek: Gesprek) -> None:
    gesprek.huurder("Mijn bewindvoerder betaalt de huur al sinds augustus niet. Wat nu?")
    gesprek.huurder("Vorige week lag er een dikke envelop van de rechtbank in de gang.")
    gesprek.huurder("kan iemand mij bellen op 06 15 26 37 48").tikt("Nee")
    gesprek.bot(
        "Mijn verhaal: Mijn bewindvoerder betaalt de huur al sinds augustus niet.",
        "Mijn verhaal: Vorige week lag er een dikke envelop van de rechtbank in de gang.",
    ).bot_niet("Wat nu?")


def test_what_was_struck_from_the_story_stays_away(gesprek: Gesprek) -> None:
    gesprek.huurder("Mijn zus heeft al twee keer voor mij betaald en wil dat niet meer.")
    gesprek.huurder("kan iemand mij bellen op 06 15 26 37 48").tikt("Nee")
    gesprek.bot("Mijn zus heeft").huurder("dat van mijn zus moet eruit")
    gesprek.huurder("wat weet je van mij").bot_niet("Mijn zus heeft")


def test_words_beside_a_cry_go_to_nobody(gesprek: Gesprek) -> None:
    gesprek.huurder("Mijn man slaat mij als ik over de huur begin. Hij heeft mijn pas.")
    gesprek.huurder("kan iemand mij bellen op 06 15 26 37 48")
    gesprek.bot_niet("Hij heeft mijn pas")


def test_a_story_is_no_time_to_call(gesprek: Gesprek) -> None:
    gesprek.huurder("kan iemand mij bellen op 06 15 26 37 48").tikt("Ja")
    gesprek.huurder("ik heb al drie keer gebeld maar zij nemen nooit op")
    gesprek.bot_niet("Bellen: ik heb al drie keer").bot("Wanneer kun je veilig en rustig praten")
    gesprek.tikt("Maakt niet uit").bot("ik heb al drie keer gebeld maar zij nemen nooit op")


def test_a_time_beside_the_number_is_the_time_to_call(gesprek: Gesprek) -> None:
    gesprek.huurder("kan iemand mij bellen").huurder(
        "Henk de Wit, 033 4561234 liefst in de ochtend"
    )
    gesprek.tikt("Ja").bot("Bellen: liefst in de ochtend")


def test_what_is_told_beside_the_question_is_no_failed_answer(gesprek: Gesprek) -> None:
    gesprek.huurder("vandaag vond ik een vonnis van 3 november tussen de post")
    gesprek.huurder("er staat dat ik 3.114,60 moet betalen en anders de woning moet verlaten")
    gesprek.bot("Typ die dag")
    gesprek.huurder("ja ik krijg wao en een pensioentje samen 1590").bot("1.590", "dag")
    gesprek.bot_niet("Ik zie nog geen dag")
    gesprek.huurder("mijn zoon komt elke week kijken of het nog gaat met mij").bot("dag")


def test_a_ja_before_another_story_says_nothing_of_children(gesprek: Gesprek) -> None:
    gesprek.huurder("op de aanzegging staat 17 december").bot("kinderen bij jou in huis")
    gesprek.huurder("ja en ik heb ook nog suiker dus ik kan echt niet buiten slapen")
    gesprek.bot_niet("er wonen kinderen bij mij")
