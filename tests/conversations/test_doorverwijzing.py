"""The doorverwijzing with the real agent: in typed words, with interruptions, and taken back."""

from __future__ import annotations

from datetime import date
from datetime import time as clock_time

import pytest

from bot.keeper import Keeper
from casefile.doorverwijzing.doorverwijzing import Doorverwijzing
from casefile.doorverwijzing.toestand import Toestand
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import Teksten
from casefile.zaken import chat_overnemen
from casefile.zaken.behandelen import Behandeling
from tests.conftest import Clock
from tests.conversations.gesprek import Gesprek
from tests.conversations.test_hele_weg import tell_how_to_reach

TV, WGZ, WIJKTEAM = "tussenvoorziening", "woongoed_zeist", "wijkteam_zeist"


def referrals(gesprek: Gesprek) -> dict[str, Doorverwijzing]:
    with gesprek.store.read() as unit:
        return {r.ontvanger: r for r in unit.doorverwijzingen.of_conversation(gesprek.id)}


def aangemeld(gesprek: Gesprek, *answers: str) -> Gesprek:
    tell_how_to_reach(gesprek.huurder("meld mij aan bij de tussenvoorziening"))
    for answer in answers or ("Ja, stuur", "Ja, stuur", "Nee"):
        gesprek.tikt(answer)
    return gesprek


def test_everything_can_be_typed(gesprek: Gesprek) -> None:
    gesprek.huurder("ik wil dat jullie me doorsturen naar de tussenvoorziening").bot("corporatie")
    gesprek.huurder("woongoet zeist").bot("heet")
    gesprek.huurder("ik heet Samira").bot("nummer")
    gesprek.huurder("0612345678").bot("lees")
    gesprek.huurder("nee niemand").bot("wanneer")
    gesprek.huurder("dinsdag na 2 uur").bot("hulp")
    gesprek.huurder("ik heb een bewindvoerder").bot("het liefst")
    gesprek.huurder("Ik wil dat de kinderen op hun school kunnen blijven.").bot("geprobeerd")
    gesprek.huurder("al drie keer gebeld en een brief gestuurd")
    gesprek.bot("bewindvoerder gaat over je geld", "bij de rechter", "dinsdag na 2 uur")
    gesprek.huurder("ja doe maar").bot("Dit gaat naar WoonGoed Zeist", "De Tussenvoorziening")
    gesprek.huurder("nee liever niet").bot("gaat niets", "Sociaal team")
    gesprek.huurder("ja").bot("WK-", "toestemming")
    assert set(referrals(gesprek)) == {WGZ, WIJKTEAM}


def test_a_question_before_the_yes_is_answered_and_the_preview_comes_back(
    gesprek: Gesprek,
) -> None:
    tell_how_to_reach(gesprek.huurder("meld mij aan bij de tussenvoorziening"))
    gesprek.huurder("wat bewaren jullie van mij en wie leest mee?")
    gesprek.bot("Je bericht staat klaar")
    gesprek.tikt("Ja, stuur")
    assert set(referrals(gesprek)) == {WGZ}


def test_a_hesitant_yes_is_asked_again(gesprek: Gesprek) -> None:
    tell_how_to_reach(gesprek.huurder("meld mij aan bij de tussenvoorziening"))
    gesprek.huurder("ja maar dan zonder mijn nummer")
    assert referrals(gesprek) == {}


def test_the_same_yes_twice_is_a_yes_to_the_first_one_only(gesprek: Gesprek) -> None:
    tell_how_to_reach(gesprek.huurder("meld mij aan bij de tussenvoorziening"))
    gesprek.tegelijk("ja", "ja")
    gesprek.bot("Dit gaat naar WoonGoed Zeist", "voordat je dit kon lezen", "De Tussenvoorziening")
    assert set(referrals(gesprek)) == {WGZ}
    gesprek.huurder("ja").bot("Sociaal team")
    assert set(referrals(gesprek)) == {WGZ, TV}
    gesprek.huurder("ja stuur maar", na=2).bot("voordat je dit kon lezen", "Sociaal team")
    assert set(referrals(gesprek)) == {WGZ, TV}
    gesprek.huurder("nee").bot("WK-")


def test_a_yes_to_reading_along_is_no_yes_to_the_call_back(gesprek: Gesprek) -> None:
    gesprek.huurder("ik wil een mens spreken").huurder("samira@voorbeeld.nl").bot("lees")
    gesprek.tegelijk("ja", "ja").bot("voordat je dit kon lezen", "contactpunt")
    assert referrals(gesprek) == {}


@pytest.mark.parametrize(
    ("sentence", "left"),
    [
        ("ik trek mijn toestemming in", set()),
        ("ik wil mijn toestemming intrekken", set()),
        ("trek mijn toestemming voor de tussenvoorziening in", {WGZ}),
    ],
)
def test_withdrawing_in_one_sentence(gesprek: Gesprek, sentence: str, left: set[str]) -> None:
    aangemeld(gesprek).tikt("Nee")
    gesprek.huurder(sentence).bot("toestemming", "gestopt")
    running = {o for o, r in referrals(gesprek).items() if r.toestand is not Toestand.INGETROKKEN}
    assert running == left


def test_withdrawing_in_the_middle_of_the_questions(gesprek: Gesprek) -> None:
    aangemeld(gesprek, "Nee", "Ja, stuur", "Nee")
    gesprek.huurder("ik trek mijn toestemming in").bot("gestopt")
    assert referrals(gesprek)[TV].pakket is None


def test_where_it_stands_through_the_whole_way(
    gesprek: Gesprek, store: Store, clock: Clock
) -> None:
    aangemeld(gesprek, "Nee", "Ja, stuur", "Nee").tikt("Ja, graag").bot("een dag van tevoren")
    gesprek.huurder("hoe gaat het met mijn aanmelding?").bot("Nog niemand heeft het gelezen")
    with store.unit() as unit:
        marja = unit.staff.create(TV, "marja@tv.example", "Marja de Boer", "geheim123")
        referral = unit.doorverwijzingen.get(referrals(gesprek)[TV].id)
        assert referral is not None
        Behandeling(unit, Teksten.standaard(), referral, marja).neem_aan(
            "Marja", date(2026, 11, 25), "in de ochtend", "je brieven"
        )
    gesprek.huurder("wanneer hoor ik iets over mijn aanmelding").bot("Marja", "25 november")
    with store.unit() as unit:
        referral = unit.doorverwijzingen.get(referrals(gesprek)[TV].id)
        assert referral is not None
        Behandeling(unit, Teksten.standaard(), referral, marja).plan_gesprek(
            date(2026, 12, 1), clock_time(10), "bij jou thuis"
        )
    clock.now = clock.now.replace(day=30, hour=10)
    Keeper(store, Teksten.standaard()).run_once()
    with store.read() as unit:
        assert "Morgen heb je een gesprek" in unit.transcript.lines(gesprek.id)[-1].body["text"]
    gesprek.huurder("dank je wel")


def test_nobody_picked_it_up_and_it_is_said(gesprek: Gesprek, store: Store, clock: Clock) -> None:
    aangemeld(gesprek, "Ja, stuur", "Nee", "Nee").tikt("Nee")
    clock.forward(days=4)
    Keeper(store, Teksten.standaard()).run_once()
    gesprek.huurder("hoe staat het ervoor").bot("te laat", "Bel zelf")


def test_a_human_from_nothing_in_three_answers(gesprek: Gesprek) -> None:
    gesprek.huurder("ik wil een mens spreken").bot("Bel nu", "nummer")
    gesprek.huurder("Samira, 06 12345678").bot("lees")
    gesprek.tikt("Nee").bot("contactpunt", "Samira")
    gesprek.tikt("Ja, stuur").bot("WK-")
    assert referrals(gesprek)["contactpunt"].soort == "terugbellen"


def test_a_human_in_the_middle_of_the_overview_and_back(gesprek: Gesprek) -> None:
    gesprek.huurder("zet mijn inkomsten en uitgaven op een rij").bot("Wie wonen er")
    gesprek.huurder("kan ik met een medewerker praten").bot("nummer")
    gesprek.tikt("Ik bel zelf").bot("0800-8020", "Wie wonen er")


def test_an_emergency_in_the_middle_of_the_call_back(gesprek: Gesprek) -> None:
    gesprek.huurder("ik wil een mens spreken").huurder("0612345678")
    gesprek.huurder("mijn man slaat me").bot("112", "0800-2000")
    gesprek.huurder("ik wil een mens spreken").bot("Wanneer kun je veilig en rustig praten")
    gesprek.tikt("Ochtend").bot("Stuur geen berichten")


def test_a_staff_member_talks_and_stop_still_works(gesprek: Gesprek, store: Store) -> None:
    aangemeld(gesprek, "Nee").huurder("deze chat mogen jullie lezen").bot("Erbij: Deze chat")
    gesprek.tikt("Ja, stuur").tikt("Nee").tikt("Nee")
    with store.unit() as unit:
        marja = unit.staff.create(TV, "marja@tv.example", "Marja de Boer", "geheim123")
        referral = unit.doorverwijzingen.get(referrals(gesprek)[TV].id)
        assert referral is not None
        chat_overnemen.neem_over(unit, Teksten.standaard(), referral, marja)
    gesprek.huurder("wat is een vonnis").bot_niet("besluit van de rechter")
    gesprek.huurder("stop").bot("geen berichten meer")
    with store.read() as unit:
        conversation = unit.conversations.get(gesprek.id)
    assert conversation is not None and conversation.bot_owns


def test_a_link_of_the_wijkteam_decides_who_calls_back(gesprek: Gesprek, store: Store) -> None:
    gesprek.huurder("hallo")
    with store.unit() as unit:
        conversation = unit.conversations.get(gesprek.id)
        assert conversation is not None
        staff = unit.staff.create(WIJKTEAM, "wim@wijkteam.example", "Wim", "geheim123")
        link = unit.links.make(
            WIJKTEAM, WGZ, "Stel hier je vraag.", "030 1234567", None,
            unit.now.replace(year=2027), staff.id,
        )  # fmt: skip
        unit.links.follow(conversation, link.token)
    gesprek.huurder("ik wil een mens spreken").bot("Sociaal team Zeist")
    gesprek.huurder("meld mij aan bij de tussenvoorziening").bot("heet")  # the corporation is known


@pytest.mark.parametrize("question", ["kan ik mijn toestemming later intrekken?"])
def test_asking_about_withdrawing_is_not_withdrawing(gesprek: Gesprek, question: str) -> None:
    aangemeld(gesprek, "Nee", "Ja, stuur", "Nee").tikt("Nee")
    gesprek.huurder(question)
    assert referrals(gesprek)[TV].toestand is Toestand.GEVRAAGD
