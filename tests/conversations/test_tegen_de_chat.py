"""What is said to this chat or about it at a preview is done or answered, and is no line in it."""

from __future__ import annotations

import pytest

from casefile.doorverwijzing.relaas import Relaas
from tests.conversations.gesprek import Gesprek
from tests.conversations.test_voorbeeld_bespreken import sleutels
from tests.conversations.test_voorbeeld_typen import PUNT, belverzoek, deel


@pytest.mark.parametrize(
    "said",
    [
        "ik had je twee vragen gesteld hoor",
        "toon me eens alles",
        "verstuur dan maar gewoon. mag mijn loonstrook er ook bij?",
        "mijn tante Truus staat er nog niet bij",
    ],
)
def test_it_never_becomes_a_line(gesprek: Gesprek, said: str) -> None:
    belverzoek(gesprek).huurder(said).bot_niet("Erbij: In mijn", "Erbij: Mijn verhaal", "Je typte")
    gesprek.huurder("ja, stuur").bot("Het is verstuurd")
    assert not {"vraag", "verhaal"} & set(sleutels(gesprek, PUNT))


def test_what_was_asked_is_asked_again(gesprek: Gesprek) -> None:
    belverzoek(gesprek).huurder("maar ik stelde je net een vraag").bot("Stel hem nog een keer")


def test_a_complaint_about_a_line_points_at_it(gesprek: Gesprek) -> None:
    gesprek.huurder("ik heb een boze brief met een ladder van de hoge kast gehaald.")
    belverzoek(gesprek).bot("met een ladder").huurder("nu denken ze dat ik met een ladder rondloop")
    gesprek.bot("Er staat nu: Mijn verhaal").tikt("Haal weg").bot("Eruit: Mijn verhaal")
    gesprek.huurder("ja, stuur")
    assert deel(gesprek, PUNT, "verhaal") is None


def test_a_complaint_beside_what_went_is_settled_by_that(gesprek: Gesprek) -> None:
    belverzoek(gesprek).huurder("zet erbij dat ik een hamer heb")
    gesprek.huurder("haal dat van die hamer toch weg. ze denken nog dat ik gevaarlijk ben")
    gesprek.bot("Eruit").bot_niet("Erbij", "Je typte")


def test_a_complaint_about_no_line_asks_which(gesprek: Gesprek) -> None:
    belverzoek(gesprek).huurder("straks denken die lui nog dat ik een crimineel ben")
    gesprek.bot("Welke regel klopt niet?").bot_niet("Erbij")


def test_what_is_missed_is_named(gesprek: Gesprek) -> None:
    belverzoek(gesprek).huurder("mijn buurvrouw Truus staat er niet tussen en de 640 ook niet")
    gesprek.bot("Dit mist nog", "Truus", "640", "zet erbij").bot_niet("Erbij:")


def _verhaal(gesprek: Gesprek) -> list[str]:
    with gesprek.store.read() as unit:
        return unit.documents.dossier(gesprek.id).deel(Relaas).zinnen


def test_questions_and_corrections_on_the_way_are_no_story(gesprek: Gesprek) -> None:
    gesprek.huurder("ik loop sinds mei achter met de huur bij de alliantie en ben ziek geweest")
    told = _verhaal(gesprek)
    assert len(told) == 1
    for said in (
        "weet de verhuurder dan ook wat ik tegen die mevrouw zeg over mijn geld en mijn werk enzo",
        "het bedrag moet 2160 euro zijn",
        "mijn adres geef ik wel maar zegt u mij eerst even wie dit allemaal kan lezen daar bij jullie",
        "kunt u mij dan zeggen wat u allemaal van mij weet en wat er naar wie gestuurd is vandaag",
    ):
        gesprek.huurder(said)
    assert _verhaal(gesprek) == told


def test_an_answer_about_an_envelope_is_no_story(gesprek: Gesprek) -> None:
    gesprek.huurder("ik heb een la vol dichte enveloppen").bot("envelop")
    gesprek.huurder("ik heb de bovenste nu opengesneden met een schaar")
    assert not any("schaar" in one for one in _verhaal(gesprek))
