"""An answer to our own question is kept, also when it sounds like trouble; a cry still comes first."""

from __future__ import annotations

from tests.conversations.gesprek import Gesprek


def test_a_bill_named_among_the_costs_is_no_cut_off_power(gesprek: Gesprek) -> None:
    gesprek.huurder("zet mijn inkomsten en uitgaven op een rij").bot("Wie wonen er")
    gesprek.huurder("ik woon alleen").bot("Hoeveel geld")
    gesprek.huurder("1450 loon")
    for _ in range(3):
        if "vaste lasten" in gesprek.tekst().casefold() or "rekeningen" in gesprek.tekst():
            break
        gesprek.huurder("612" if "huur" in gesprek.tekst() else "geen")
    gesprek.huurder("gas licht 165").bot("165")
    assert not any(
        reply.urgent and "utter_nood_afgesloten" in reply.keys for reply in gesprek.replies
    )


def test_a_cry_at_that_same_question_comes_first(gesprek: Gesprek) -> None:
    gesprek.huurder("zet mijn inkomsten en uitgaven op een rij").huurder("ik woon alleen")
    gesprek.huurder("ik wil niet meer leven").bot("113")
    assert gesprek.replies[0].urgent
