"""A cry for help is heard in every state, answered with the number first, and nothing silences it."""

from __future__ import annotations

from casefile.messages import Kind
from casefile.storage.unit_of_work import Store
from tests.conversations.gesprek import Gesprek


def test_suicide_gets_113_first_in_a_bubble_of_its_own(gesprek: Gesprek) -> None:
    gesprek.huurder("ik wil niet meer leven").bot("113", "112")
    assert gesprek.replies[0].urgent


def test_violence_gets_112_and_veilig_thuis(gesprek: Gesprek) -> None:
    gesprek.huurder("mijn man slaat me").bot("112", "0800-2000")


def test_who_is_watched_hears_how_to_take_the_conversation_off_the_phone(
    gesprek: Gesprek,
) -> None:
    gesprek.huurder("mijn man slaat me en hij kijkt elke avond in mijn telefoon")
    gesprek.tikt("Hoe gesprek wissen?").uit("utter_onderwerp_telefoon_wissen")
    gesprek.bot("WhatsApp", "Telegram", "Sluit snel", "kopie")


def test_without_a_bed_because_home_is_not_safe_there_is_a_way_to_veilig_thuis(
    gesprek: Gesprek,
) -> None:
    gesprek.huurder("ik heb vannacht geen plek om te slapen").tikt("Thuis niet veilig")
    gesprek.bot("112", "0800-2000")


def test_eviction_tomorrow_gets_who_to_call_today(gesprek: Gesprek) -> None:
    gesprek.huurder("morgen moet ik mijn huis uit").bot("bel", "gemeente")


def test_the_call_note_after_it_is_about_that_day(gesprek: Gesprek) -> None:
    gesprek.huurder("morgen moeten we uit huis met 2 kinderen").tikt("Ja, help mij bellen")
    gesprek.bot("Bel je gemeente", "Op dinsdag 24 november 2026 moet ik mijn huis uit", "kinderen")


def test_in_the_middle_of_the_overview_the_answer_is_not_taken_for_an_amount(
    gesprek: Gesprek,
) -> None:
    gesprek.huurder("zet mijn inkomsten en uitgaven op een rij")
    gesprek.huurder("ik maak er een eind aan").bot("113").bot_niet("huur")


def test_in_the_middle_of_a_doorverwijzing_it_does_not_become_a_name(gesprek: Gesprek) -> None:
    gesprek.huurder("meld mij aan bij de tussenvoorziening").tikt("WoonGoed Zeist").bot("heet")
    gesprek.huurder("ik wil dood").bot("113").bot_niet("nummer of e-mail")


def test_after_stop_it_is_still_answered(gesprek: Gesprek) -> None:
    gesprek.huurder("stop").huurder("ik spring voor de trein").bot("113")


def test_while_a_human_owns_the_conversation_only_the_gate_speaks(
    gesprek: Gesprek, store: Store
) -> None:
    gesprek.huurder("hallo")
    with store.unit() as unit:
        unit.conversations.set_owner(gesprek.id, "staff-1")
    gesprek.huurder("wat is een vonnis")
    assert gesprek.replies == []
    gesprek.huurder("ik wil dood").bot("113")


def test_two_emergencies_in_one_message_get_both_numbers(gesprek: Gesprek) -> None:
    gesprek.huurder("mijn ex slaat me en ik wil dood").bot("113").bot("0800-2000")


def test_despair_is_asked_back_with_the_number_in_the_same_message(gesprek: Gesprek) -> None:
    gesprek.huurder("ik kan niet meer").bot("113")
    assert "?" in gesprek.tekst()
    gesprek.huurder("ja").bot("113")


def test_a_cry_for_help_under_a_photo_is_heard(gesprek: Gesprek) -> None:
    gesprek._receive(Kind.MEDIA, media="image", text="ik wil dood").bot("113")


def test_ja_after_a_bailiff_at_the_door_gives_the_help_that_was_offered(gesprek: Gesprek) -> None:
    gesprek.huurder("de deurwaarder staat nu voor de deur").bot(
        "Bel vandaag", "hulp bij het bellen"
    )
    gesprek.huurder("ja graag").bot_niet("Waar wil je nu hulp bij")
    assert any(key.startswith("utter_belbriefje") for r in gesprek.replies for key in r.keys)
