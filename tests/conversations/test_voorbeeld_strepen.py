"""What must go out of a preview goes, all of it: about a person, a word, by a number in a complaint,
and several wishes in one message."""

from __future__ import annotations

from tests.conversations.gesprek import Gesprek
from tests.conversations.test_voorbeeld_bespreken import woorden
from tests.conversations.test_voorbeeld_typen import PUNT, belverzoek, deel


def _over_een_broer(gesprek: Gesprek) -> Gesprek:
    belverzoek(gesprek).huurder("zet erbij: mijn broer houdt erg van voetbal")
    gesprek.huurder("zet erbij: vaak vraagt hij naar mijn werk")
    return gesprek.huurder("zet erbij: ik werk in de zorg")


def test_all_about_a_person_takes_the_lines_with_he_too(gesprek: Gesprek) -> None:
    _over_een_broer(gesprek).huurder(
        "hm nee, alles wat over me broer gaat, alles over mijn broer weg"
    )
    gesprek.bot("Eruit", "voetbal", "Eruit", "vraagt hij naar mijn werk").bot_niet(
        "Eruit: In mijn eigen woorden: ik werk"
    )
    gesprek.huurder("ja, stuur")
    assert woorden(gesprek, PUNT) == ["ik werk in de zorg"]


def test_what_he_does_goes_and_a_telephone_is_a_thing(gesprek: Gesprek) -> None:
    belverzoek(gesprek).huurder(
        "zet erbij: mijn neef gebruikt steeds mijn telefoon, hij belt ermee"
    )
    gesprek.huurder("dat hij mijn telefoon gebruikt ook weg").bot("Eruit: In mijn eigen woorden")
    gesprek.bot_niet("Dat kan ik niet weglaten")


def test_a_word_goes_out_of_its_line(gesprek: Gesprek) -> None:
    belverzoek(gesprek).huurder("zet erbij: ik ben door mijn hernia lang thuis geweest")
    gesprek.huurder("kunt u het woord hernia weghalen, en wanneer word ik gebeld?")
    gesprek.bot("Erbij: In mijn eigen woorden: ik ben door mijn lang thuis geweest", "Eruit")
    gesprek.huurder("ja, stuur")
    assert "hernia" not in (deel(gesprek, PUNT, "vraag") or "")


def test_a_number_inside_a_complaint_strikes_that_line(gesprek: Gesprek) -> None:
    belverzoek(gesprek).huurder("zet erbij: ik heb een hond van 40 kilo")
    gesprek.huurder("alles zien").huurder("ik had toch gezegd regel 2 weg, luister es")
    gesprek.bot("Eruit: In mijn eigen woorden: ik heb een hond")


def test_several_wishes_are_all_done_or_named(gesprek: Gesprek) -> None:
    belverzoek(gesprek).huurder("zet erbij: ik heb een hond van 40 kilo").huurder("alles zien")
    gesprek.huurder(
        "3 klopt niet, gewoon even praten. die hond slaat nergens op, haal weg. "
        "oom Bert staat er ook niet bij"
    )
    gesprek.bot("Dit mist nog", "oom Bert", "Eruit: In mijn eigen woorden: ik heb een hond")
    gesprek.bot("Eruit: Wat ik vraag", "gewoon even praten")
