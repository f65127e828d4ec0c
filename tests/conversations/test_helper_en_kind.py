"""Somebody helps, the huurder takes over; and a child that asks for its home."""

from __future__ import annotations

import re
from collections.abc import Callable

from casefile.helper import Helper
from tests.conversations.gesprek import Gesprek


def is_helper(gesprek: Gesprek) -> bool:
    with gesprek.store.read() as unit:
        return unit.documents.dossier(gesprek.id).deel(Helper).voor_ander


def helper(gesprek: Gesprek) -> Gesprek:
    gesprek.huurder("ik help mijn buurvrouw, zij kreeg een brief over een laatste kans")
    return gesprek.huurder("mag ik namens haar ja zeggen?").uit("utter_dv_helper")


def test_the_huurder_takes_over_and_what_waited_goes_on(gesprek: Gesprek) -> None:
    helper(gesprek).huurder("dag, met de huurder zelf nu").uit(
        "utter_helper_zelf", "utter_dv_begin"
    )
    assert not is_helper(gesprek)


def test_a_button_does_the_same(gesprek: Gesprek) -> None:
    helper(gesprek).tikt("Ik ben de huurder").uit("utter_helper_zelf", "utter_dv_begin")


def test_with_a_code_the_huurder_goes_on_at_home(
    gesprek: Gesprek, nog_een: Callable[..., Gesprek]
) -> None:
    helper(gesprek).tikt("Maak een code").uit("utter_helper_code")
    found = re.search(r"code (\w{4} \w{4})", gesprek.tekst())
    assert found
    other = nog_een("els", "telegram")
    other.huurder(f"code {found.group(1)}").uit("utter_code_verhuisd", "utter_helper_zelf")
    assert not is_helper(other)


def test_an_alarm_speaks_of_the_huurder(gesprek: Gesprek) -> None:
    gesprek.huurder(
        "ik begeleid een client, hij heeft vannacht nergens om te slapen, staat op straat"
    )
    gesprek.uit("utter_nood_geen_slaapplek_helper")


def test_a_professional_is_not_sent_to_the_wijkteam(gesprek: Gesprek) -> None:
    gesprek.huurder("ik werk bij het wijkteam, mijn client heeft een dagvaarding")
    gesprek.huurder("wil iemand ons terugbellen").bot_niet("wijkteam in je gemeente")


def test_a_child_is_called_back_and_never_referred(gesprek: Gesprek) -> None:
    gesprek.huurder("ik ben 14, wat doet een deurwaarder").uit("utter_nood_kind")  # to be sure
    gesprek.huurder("meld mij aan bij de verhuurder")
    gesprek.uit("utter_dv_kind", "utter_mens_bereik_kind_onveilig")
    gesprek.huurder("0612345678").huurder("nee").bot("nog geen 18").tikt("Ja, stuur")
    with gesprek.store.read() as unit:
        (sent,) = unit.doorverwijzingen.of_conversation(gesprek.id)
    assert sent.soort == "terugbellen"
    gesprek.huurder("wat weet je van mij").bot("nog geen 18")


def test_a_child_that_is_hurt_at_home_is_asked_for_its_own_number_only(gesprek: Gesprek) -> None:
    gesprek.huurder("ik ben 13 en mijn stiefvader slaat mij")
    gesprek.huurder("mens").uit("utter_mens_bereik_kind_onveilig")
    gesprek.bot("112", "0800-2000", "je eigen nummer").bot_niet("ouder", "volwassene")
    gesprek.tikt("Ik bel zelf").uit("utter_mens_niet_kind").bot("0800-2000", "0800-0432")


def test_words_for_a_call_are_the_note(gesprek: Gesprek) -> None:
    gesprek.huurder("ik moet op 17 december mijn huis uit en ik heb 2 kinderen")
    gesprek.huurder("ik vind bellen eng, wat moet ik zeggen als ze opnemen").bot(
        "Zeg dit", "17 december"
    )


def test_a_professional_who_is_not_understood_is_asked_so(gesprek: Gesprek) -> None:
    gesprek.huurder("ik ben wijkcoach en ik help een client met een huurschuld")
    gesprek.huurder("qwzx blorf").uit("utter_niet_begrepen_beroep")
