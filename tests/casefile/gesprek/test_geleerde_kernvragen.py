"""From learned chances to what is asked for certain."""

from __future__ import annotations

import pytest

from casefile.gesprek.geleerde_kernvragen import (
    Gevraagd,
    Kernvraagkans,
    gevraagde_kernvragen,
    met_een_eigen_antwoord,
    van_wat_laatst_gezegd_is,
    zeker_gevraagd,
)
from casefile.gesprek.verwijzing import Kant


def said(tekst: str, **kansen: float) -> Gevraagd:
    found = sorted(kansen.items(), key=lambda pair: -pair[1])
    return Gevraagd(tekst, tuple(Kernvraagkans(name, chance) for name, chance in found))


def names(*delen: Gevraagd) -> tuple[str, ...]:
    return gevraagde_kernvragen(" ".join(one.tekst for one in delen), delen)


def test_a_guess_is_not_asked() -> None:
    assert zeker_gevraagd(said("wanneer moet dat dan?", verzet_termijn=0.5)) == ()
    assert zeker_gevraagd(said("wanneer moet dat dan?", verzet_termijn=0.9)) == ("verzet_termijn",)


def test_what_is_told_must_be_surer_and_beside_our_question_it_is_an_answer() -> None:
    told = said("ze kijkt altijd over mijn schouder", leest_ander=0.85)
    assert zeker_gevraagd(told) == ()
    short = said("termijn verzet", verzet_termijn=0.98)
    assert zeker_gevraagd(short) == ("verzet_termijn",)
    assert zeker_gevraagd(short, bij_open_vraag=True) == ()


def test_what_lies_among_quite_other_labels_is_not_asked() -> None:
    beside = Gevraagd("wanneer gaat het eens sneeuwen?", (Kernvraagkans("winter", 0.9, 0.01),))
    assert zeker_gevraagd(beside) == ()
    side = Gevraagd("en wat kost zo'n grap?", (Kernvraagkans("kant_kosten", 0.9, 0.01),))
    assert zeker_gevraagd(side) == ("kant_kosten",)


@pytest.mark.parametrize("tekst", ["leg mij dat vonnis uit", "wat is een exploot?"])
def test_what_something_is_has_the_general_text(tekst: str) -> None:
    assert zeker_gevraagd(said(tekst, vonnis_afschrift=0.99)) == ()


def test_two_that_share_one_sentence_are_both_asked() -> None:
    both = said("wat kost verzet en hoe lang heb ik?", verzet_kosten=0.5, verzet_termijn=0.42)
    assert zeker_gevraagd(both) == ("verzet_kosten", "verzet_termijn")
    torn = said("wat is er met verzet?", verzet_kosten=0.5, verzet_termijn=0.42)
    assert zeker_gevraagd(torn) == ()


def test_each_sentence_asks_its_own_in_the_order_of_the_message() -> None:
    assert names(
        said("hoe lang kan ik nog in verzet?", verzet_termijn=0.95),
        said("mijn hond is ziek", verzet_kosten=0.3),
        said("en wat kost me dat verzet?", verzet_kosten=0.93),
    ) == ("verzet_termijn", "verzet_kosten")


def test_plain_words_are_a_second_ear_and_have_no_say_where_another_is_sure() -> None:
    words = "tot wanneer mag ik betalen?"
    assert names(said(words)) == ("betaaldag",)
    assert names(said(words, kosten_uitzetting=0.95)) == ("kosten_uitzetting",)
    assert names(said(words, betaaldag=0.95)) == ("betaaldag",)


@pytest.mark.parametrize(
    ("asked", "side"),
    [
        (("kant_kosten",), Kant.KOSTEN),
        (("kant_begin",), Kant.BEGIN),
        (("kant_kosten", "verzet_kosten"), None),
        (("verzet_kosten",), None),
        ((), None),
    ],
)
def test_a_side_of_what_was_said_last_names_no_subject(
    asked: tuple[str, ...], side: Kant | None
) -> None:
    assert van_wat_laatst_gezegd_is(asked) is side
    assert all("kant_" not in name for name in met_een_eigen_antwoord(asked))
