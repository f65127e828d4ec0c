"""Who tells everything in the first message is asked none of it again."""

from __future__ import annotations

from tests.conversations.gesprek import Gesprek


def test_a_call_is_asked_for_with_everything_in_it(gesprek: Gesprek) -> None:
    gesprek.huurder(
        "Ik heet Samir Bakkali en huur van De Alliantie. Bel mij op 0645678901 na vier uur. "
        "Niemand leest mee. Ik heb een bewindvoerder."
    )
    gesprek.bot("Dit stuur ik", "Samir Bakkali", "0645678901", "na vier uur", "De Alliantie")
    gesprek.bot_niet("Op welk nummer", "Leest iemand mee", "Ik bewaar je berichten")


def test_a_referral_skips_what_was_told(gesprek: Gesprek) -> None:
    gesprek.huurder(
        "Goedemiddag, ik wil mij aanmelden voor de laatste kans. Naam Wil Postma, ik huur in Zeist "
        "van WoonGoed Zeist, telefoon 0656789012. Bellen mag altijd. Er leest niemand mee, ik zit "
        "onder bewind."
    )
    asked = gesprek.replies[-1].keys[-1]
    again = ("naam", "bereik", "corporatie", "plaats", "meelezen", "wanneer", "geldhulp")
    assert asked not in {f"utter_dv_{one}" for one in again}, asked
