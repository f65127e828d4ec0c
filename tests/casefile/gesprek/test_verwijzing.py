"""Questions without a subject: which side is asked; and that a named subject is never one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.gesprek.draad import GROEPEN, VERVOLG, antwoord_op
from casefile.gesprek.omgang import lees_omgang
from casefile.gesprek.opening import zonder_opening
from casefile.gesprek.verwijzing import Kant, lees_verwijzing
from casefile.teksten.lezer import Teksten

ASKED = {
    Kant.WIE: ("wie dan?", "bij wie moet ik dan zijn", "ok, wie doet zoiets", "en wie beslist dat"),
    Kant.KOSTEN: ("hoeveel dan", "wie betaalt dat dan?", "kost me dat wat", "is dat wel gratis?"),
    Kant.ALS_NIET: ("en als ik niet kom?", "stel ik doe niks", "wat als dat niet lukt"),
    Kant.NEE: ("en als zij nee zeggen", "wat als de gemeente weigert"),
    Kant.DAARNA: ("en daarna?", "ja en dan", "wat gebeurt er dan"),
    Kant.DOEN: ("wat moet ik dan doen", "ok wat nu"),
    Kant.WAAROM: ("waarom?", "hoezo dan", "maar waarvoor is dat nodig"),
    Kant.LATER: ("kan het volgende week ook", "mag dat ook later?"),
    Kant.DUUR: ("hoe lang duurt dat", "wanneer dan"),
    Kant.ANDER: ("en voor mijn broer?", "geldt dat ook voor me ouders", "en de kinderen dan"),
}


@pytest.mark.parametrize(("side", "said"), [(k, one) for k, many in ASKED.items() for one in many])
def test_the_side_that_is_asked(side: Kant, said: str) -> None:
    assert lees_verwijzing(said) is side


@pytest.mark.parametrize(
    "said",
    ["wat kost een advocaat", "wie ben jij", "waarom belt de deurwaarder mij", "ik betaal niet",
     "als ik niet naar de rechter ga", "morgen", "nee", "wie leest dit", "ik bel later wel", ""],
)  # fmt: skip
def test_a_subject_or_a_statement_is_none(said: str) -> None:
    assert lees_verwijzing(said) is None


def test_of_two_the_more_particular_one_counts() -> None:
    assert lees_verwijzing("En daarna? Als de corporatie nee zegt?") is Kant.NEE


def test_every_answer_is_a_text_that_exists_and_never_the_one_that_was_just_said() -> None:
    teksten = Teksten.standaard()
    for names in GROEPEN.values():
        for name in names.split():
            for side in Kant:
                key = antwoord_op(side, name, teksten.heeft)
                assert key is None or (teksten.heeft(key) and key != f"utter_{name}"), (name, side)


def test_every_text_belongs_to_a_subject_and_a_side() -> None:
    loose = {"utter_vervolg_weet_niet", "utter_vervolg_ander_onbekend"}
    known = {f"utter_{VERVOLG}{side.value}_{groep}" for side in Kant for groep in GROEPEN}
    mine = {key for key in Teksten.standaard().sleutels() if key.startswith("utter_vervolg_")}
    assert mine - loose <= known


def test_a_subject_that_nobody_wrote_for_gets_no_text_about_something_else() -> None:
    assert antwoord_op(Kant.KOSTEN, "vraag_verzekering", Teksten.standaard().heeft) is None


@given(st.text(max_size=60))
def test_nothing_that_is_typed_breaks_it(said: str) -> None:
    lees_verwijzing(said)
    lees_omgang(said)
    assert zonder_opening(said) in said


@pytest.mark.parametrize(
    ("said", "rest"),
    [
        ("dank u. en wie betaalt dat", "wie betaalt dat"),
        ("nee maar mag ik blijven", "mag ik blijven"),
        ("ja", ""),
        ("morgen bel ik", ""),
    ],
)
def test_what_follows_the_opener(said: str, rest: str) -> None:
    assert zonder_opening(said) == rest


@pytest.mark.parametrize("said", ["doe maar", "stuur het maar", "ja is goed", "ok regel dat maar"])
def test_taking_up_an_offer(said: str) -> None:
    assert lees_omgang(said).neemt_aan and not lees_omgang(said).kan_stop


@pytest.mark.parametrize("said", ["stuur maar niet", "doe maar gewoon", "is goed fout gegaan"])
def test_no_offer_is_taken_up_by_more_words(said: str) -> None:
    assert not lees_omgang(said).neemt_aan


def test_goodbye_needs_its_words_and_no_question() -> None:
    assert lees_omgang("ok doei he").kan_dag
    assert not lees_omgang("bel dan pas na vijven, eerder ben ik niet thuis").kan_dag
    assert not lees_omgang("tot wanneer mag dat?").kan_dag
