"""The walk along the fourteen points as a dialogue: at one's own pace, and resumable."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casefile.kans.haltes import EIGEN_VRAAG, ROUTE, VERDER, VONNIS, bedoeld_antwoord
from casefile.kans.kansstand import Kans
from casefile.kans.kansverloop import KansVerloop
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.papieren import JaNee
from tests.casefile.gesprek_met import TEKSTEN, GesprekMet


def walk(vonnis: JaNee | None = None) -> GesprekMet:
    talk = GesprekMet(KansVerloop())
    talk.dossier.deel(Situatie).vonnis = vonnis
    return talk.begin()


def at(stop: str) -> GesprekMet:
    """The walk of somebody who has come this far."""
    talk = walk(JaNee.NEE)
    talk.dossier.deel(Kans).plek = ROUTE.index(stop)
    return talk.begin()


def seen(talk: GesprekMet) -> list[str]:
    """Taps along the whole route; every text that was shown."""
    shown = list(talk.sleutels)
    for _ in range(60):
        if talk.stap.vraag is None:
            return shown
        values = talk.waarden_van_knoppen()
        talk.tikt("b" if "b" in values else "ja" if "ja" in values else "volgende")
        talk.keur_bubbel()
        shown += talk.sleutels
    raise AssertionError("the walk has no end")


def test_all_points_questions_and_articles_come_by_in_order() -> None:
    shown = seen(walk(JaNee.JA))
    points = [key for key in shown if re.fullmatch(r"utter_kans_punt_\d+", key)]
    assert points == [f"utter_kans_punt_{n}" for n in range(2, 15)]  # the vonnis is the first
    questions = [key for key in shown if re.fullmatch(r"utter_kans_vraag_\d", key)]
    assert questions == [f"utter_kans_vraag_{n}" for n in (4, 1, 2, 3)]
    articles = [key for key in shown if key.startswith("utter_artikel_")]
    assert articles == [f"utter_artikel_{n}" for n in range(1, 11)]
    assert shown[-1] == "utter_kans_klaar"


@pytest.mark.parametrize(
    ("vonnis", "key"),
    [(JaNee.JA, "utter_kans_na_vonnis"), (JaNee.NEE, "utter_kans_voor_vonnis")],
)
def test_before_and_after_the_vonnis_differ_and_it_is_not_asked(vonnis: JaNee, key: str) -> None:
    shown = seen(walk(vonnis))
    assert key in shown
    assert f"utter_{VONNIS}" not in shown


def test_whether_there_is_a_vonnis_comes_before_anything_else() -> None:
    talk = walk().tikt("volgende")
    assert talk.stap.vraag == VONNIS
    talk.tikt("later")
    assert talk.later(days=1).stap.vraag == VONNIS


def test_an_unknown_vonnis_is_asked_and_kept() -> None:
    talk = walk()
    talk.dossier.deel(Kans).plek = ROUTE.index(VONNIS)
    talk.begin().zegt("nee nog niet")
    assert talk.sleutels == ["utter_kans_voor_vonnis", "utter_kans_verder"]
    assert talk.dossier.deel(Situatie).vonnis is JaNee.NEE


def test_a_vonnis_that_the_paper_tells_is_known() -> None:
    talk = walk()
    talk.dossier.deel(Situatie).papier = "gebruiksovereenkomst"
    assert "utter_kans_na_vonnis" in seen(talk)


def test_later_goes_on_the_next_day_where_it_was() -> None:
    talk = at("kans_punt_2").tikt("volgende", "later")
    assert talk.sleutels == ["utter_kans_later"]
    talk.later(days=1)
    assert talk.sleutels == ["utter_kans_hervat", "utter_kans_punt_3"]


def test_telling_back_gets_a_reaction_and_then_goes_on() -> None:
    talk = at("kans_vraag_1").tikt("a")
    assert talk.sleutels == ["utter_kans_vraag_1_a", "utter_kans_verder"]
    assert talk.tikt("volgende").stap.vraag == "kans_punt_4"


@pytest.mark.parametrize(
    ("question", "said", "choice"),
    [
        ("kans_vraag_1", "dan krijg je geen laatste kans", "b"),
        ("kans_vraag_1", "dat mag gewoon", "a"),
        ("kans_vraag_2", "dan stopt het", "b"),
        ("kans_vraag_2", "er gebeurt niks", "a"),
        ("kans_vraag_3", "de woningbouw hoort het ook", "b"),
        ("kans_vraag_3", "dat blijft geheim", "a"),
        ("kans_vraag_4", "het kan toch doorgaan", "b"),
        ("kans_vraag_4", "dan mag ik blijven", "a"),
        ("kans_vraag_2", "dan mag ik toch gewoon blijven", "a"),
        ("kans_vraag_2", "dan gebeurt er toch niks want ik betaal", "a"),
        ("kans_vraag_2", "dan moet ik er toch uit", "b"),
        ("kans_vraag_4", "dan kan ik toch gewoon blijven", "a"),
        ("kans_vraag_4", "dan hoef ik er toch niet uit", "a"),
        ("kans_vraag_4", "dan stopt het toch", "a"),
        ("kans_vraag_4", "dan gaat het niet door", "a"),
        ("kans_vraag_4", "dan mag ik niet altijd blijven", "b"),
        ("kans_vraag_4", "ik moet er toch uit", "b"),
        ("kans_vraag_4", "weet ik niet", "c"),
        ("kans_vraag_4", "de hond blaft", None),
    ],
)
def test_own_words_are_understood(question: str, said: str, choice: str | None) -> None:
    assert bedoeld_antwoord(question, said) == choice


def test_words_that_cannot_be_placed_get_the_explanation_too() -> None:
    talk = at("kans_vraag_1").zegt("mijn buurman zegt van wel hoor")
    assert talk.sleutels[0] == "utter_kans_vraag_1_anders"


def test_an_own_question_leaves_the_place_in_the_walk() -> None:
    talk = at("kans_punt_2").tikt("vraag")
    assert talk.stap.vraag == EIGEN_VRAAG
    assert not talk.begrijpt("wat is budgetbeheer?")
    assert talk.zegt("hoe zit dat nou met blauwe plekken").sleutels[0].endswith("vraag_anders")
    assert talk.tikt("volgende").stap.vraag == "kans_punt_3"


@pytest.mark.parametrize(
    "said", ["volgende", "verder", "ok", "ja duidelijk", "later", "ik heb een vraag"]
)
def test_wishes_can_be_typed(said: str) -> None:
    assert walk().begrijpt(said)


@pytest.mark.parametrize(
    "said", ["wat is een vonnis", "mag ik nee zeggen?", "mens", "ik snap het niet"]
)
def test_other_things_are_left_to_the_classifier(said: str) -> None:
    assert not walk().begrijpt(said)


def test_after_the_end_it_can_begin_again() -> None:
    talk = walk(JaNee.NEE)
    seen(talk)
    assert talk.later(days=1).stap.vraag == "kans_begin"


def test_the_articles_are_optional() -> None:
    talk = walk(JaNee.NEE)
    talk.dossier.deel(Kans).plek = ROUTE.index("kans_artikelen")
    assert talk.begin().tikt("nee").sleutels == ["utter_kans_klaar"]


def test_no_text_of_the_walk_advises_to_sign_or_not() -> None:
    for key in TEKSTEN.sleutels():
        if key.startswith(("utter_kans_", "utter_artikel_")):
            for niveau in ("b1", "makkelijk"):
                assert not re.search(r"\bteken", TEKSTEN.tekst(key, niveau), re.I), key


def test_every_stop_and_reaction_has_its_text() -> None:
    for stop in (*ROUTE, VERDER, EIGEN_VRAAG):
        assert TEKSTEN.heeft(f"utter_{stop}"), stop
        if re.fullmatch(r"kans_vraag_\d", stop):
            for choice in ("a", "b", "c", "anders"):
                assert TEKSTEN.heeft(f"utter_{stop}_{choice}")


SAID = st.sampled_from(
    ["=volgende", "=vraag", "=later", "=a", "=c", "=ja", "=nee", "=weet_niet", "ja", "nee", "ok",
     "later", "dan stopt het", "wat een gedoe", "stoppen", ""]
)  # fmt: skip


@settings(max_examples=100, deadline=None)
@given(st.lists(SAID, max_size=70))
def test_it_never_goes_back_and_always_says_something(answers: list[str]) -> None:
    talk = walk()
    for answer in answers:
        place = talk.dossier.deel(Kans).plek
        if talk.stap.vraag is None:
            talk.later(hours=1)
            if talk.dossier.deel(Kans).plek < place:
                assert talk.dossier.deel(Kans).plek == 0  # all was walked: from the start
            continue
        talk.tikt(answer[1:]) if answer.startswith("=") else talk.zegt(answer)
        talk.keur_bubbel()
        assert talk.dossier.deel(Kans).plek >= place
