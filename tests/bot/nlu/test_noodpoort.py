"""The gate has the last word; the classifier may raise what it missed, and days are counted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.noodpoort import MISSCHIEN, NODEN, STERK, Noodpoort
from bot.nlu.spelling import CLAUSES

VANDAAG = date(2026, 11, 23)
GEWOON = "ik ga me ophangen"  # a rule fires on it that is not certain: "ik moet ophangen"


def judged(text: str, clauses: Sequence[Any] = (), /, **chances: float) -> Message:
    ranking = [{"name": name, "confidence": chance} for name, chance in chances.items()]
    first = ranking[0] if ranking else {"name": None, "confidence": 0.0}
    message = Message({TEXT: text, INTENT: first, INTENT_RANKING_KEY: ranking})
    message.set(CLAUSES, list(clauses))
    poort = Noodpoort({})
    poort.today = lambda: VANDAAG
    poort.process([message])
    return message


def test_nothing_silences_a_certain_rule() -> None:
    message = judged("de dood is de enige oplossing", groet=0.99, ja=0.01)
    assert message.get(INTENT) == {"name": "nood_zelfdoding", "confidence": 1.0}
    assert message.get(STERK) == ["nood_zelfdoding"]


def test_a_rule_with_which_the_classifier_agrees_a_little_is_an_alarm() -> None:
    message = judged(GEWOON, gevoel=0.6, nood_zelfdoding=0.4)
    assert message.get(INTENT) == {"name": "nood_zelfdoding", "confidence": 1.0}
    assert [entry["name"] for entry in message.get(INTENT_RANKING_KEY)][1:] == ["gevoel"]


def test_a_rule_about_a_life_is_possible_whatever_the_classifier_thinks() -> None:
    message = judged(GEWOON, groet=0.99, ja=0.01)
    assert (message.get(NODEN), message.get(MISSCHIEN)) == ([], ["nood_zelfdoding"])


def test_any_other_rule_needs_a_hint_to_be_possible() -> None:
    said = "de gas is dicht gedraaid door eneco"
    assert judged(said, groet=0.85, nood_afgesloten=0.15).get(MISSCHIEN) == ["nood_afgesloten"]
    assert judged(said, groet=0.99, ja=0.01).get(MISSCHIEN) == []


@pytest.mark.parametrize(
    ("alarms", "sure", "possible"),
    [((0.4, 0.25), True, False), ((0.2, 0.1), False, True), ((0.03, 0.06), False, False)],
)
def test_the_classifier_raises_what_the_rules_missed(
    alarms: tuple[float, float], sure: bool, possible: bool
) -> None:
    one, two = sorted(alarms, reverse=True)
    message = judged("zomaar iets", groet=1 - one - two, nood_kind=one, nood_geweld=two)
    assert message.get(NODEN) == (["nood_kind"] if sure else [])
    assert message.get(MISSCHIEN) == (["nood_kind"] if possible else [])


def test_a_person_in_danger_is_heard_sooner_than_a_house() -> None:
    assert judged("zomaar iets", groet=0.75, nood_geweld=0.25).get(MISSCHIEN) == ["nood_geweld"]
    assert judged("zomaar iets", groet=0.75, nood_afgesloten=0.25).get(MISSCHIEN) == []
    louder = judged("zomaar iets", groet=0.6, nood_afgesloten=0.4)
    assert louder.get(MISSCHIEN) == ["nood_afgesloten"]


@pytest.mark.parametrize(
    ("whole", "sure", "possible"), [(0.55, True, False), (0.25, False, True), (0.01, False, False)]
)
def test_a_cry_in_one_clause_is_weighed_with_the_whole(
    whole: float, sure: bool, possible: bool
) -> None:
    loud = [{"name": "nood_geweld", "confidence": 0.9}, {"name": "groet", "confidence": 0.1}]
    clauses = [{"tekst": "hij slaat me", INTENT_RANKING_KEY: loud}]
    message = judged("een lang verhaal", clauses, groet=1 - whole, nood_geweld=whole)
    assert message.get(NODEN) == (["nood_geweld"] if sure else [])
    assert message.get(MISSCHIEN) == (["nood_geweld"] if possible else [])


def test_a_quiet_story_does_not_become_a_cry_by_a_loud_whole_alone() -> None:
    """Both must speak for it: no clause of this one sounds like anything."""
    calm = [{"name": "groet", "confidence": 0.99}, {"name": "nood_kind", "confidence": 0.01}]
    clauses = [{"tekst": "een", INTENT_RANKING_KEY: calm}] * 2
    message = judged("een lang verhaal", clauses, nood_kind=0.65, groet=0.35)
    assert (message.get(NODEN), message.get(MISSCHIEN)) == ([], ["nood_kind"])


def test_only_what_is_plain_is_strong() -> None:
    assert judged("zomaar iets", nood_kind=0.95, groet=0.05).get(STERK) == ["nood_kind"]
    assert judged("zomaar iets", nood_kind=0.7, groet=0.3).get(STERK) == []
    assert judged(GEWOON, nood_zelfdoding=0.65, groet=0.35).get(STERK) == ["nood_zelfdoding"]


def test_a_hearing_far_away_is_no_alarm_whatever_the_classifier_thinks() -> None:
    message = judged("op 20 januari dan sta ik daar", nood_zitting_nu=0.8, vraag_zitting=0.2)
    assert message.get(NODEN) == [] and message.get(INTENT)["name"] == "vraag_zitting"


def test_a_message_without_a_ranking_is_judged_too() -> None:
    assert judged("ik wil dood").get(NODEN) == ["nood_zelfdoding"]
    assert judged("").get(NODEN) == []
