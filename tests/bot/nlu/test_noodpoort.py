"""The gate has the last word; the classifier may raise what it missed, and days are counted."""

from __future__ import annotations

from datetime import date

import pytest
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.noodpoort import NODEN, Noodpoort

VANDAAG = date(2026, 11, 23)


def judged(text: str, **chances: float) -> Message:
    ranking = [{"name": name, "confidence": chance} for name, chance in chances.items()]
    first = ranking[0] if ranking else {"name": None, "confidence": 0.0}
    message = Message({TEXT: text, INTENT: first, INTENT_RANKING_KEY: ranking})
    poort = Noodpoort({})
    poort.today = lambda: VANDAAG
    poort.process([message])
    return message


def test_nothing_silences_the_gate() -> None:
    message = judged("ik wil dood", groet=0.99, ja=0.01)
    assert message.get(INTENT) == {"name": "nood_zelfdoding", "confidence": 1.0}
    assert [entry["name"] for entry in message.get(INTENT_RANKING_KEY)][1:] == ["groet", "ja"]


@pytest.mark.parametrize(("alarms", "raised"), [((0.3, 0.2), True), ((0.1, 0.1), False)])
def test_the_classifier_raises_what_the_gate_missed(
    alarms: tuple[float, float], raised: bool
) -> None:
    one, two = alarms
    message = judged("zomaar iets", groet=1 - one - two, nood_kind=one, nood_geweld=two)
    assert message.get(NODEN) == (["nood_kind"] if raised else [])


def test_a_hearing_far_away_is_no_alarm_whatever_the_classifier_thinks() -> None:
    message = judged("op 20 januari dan sta ik daar", nood_zitting_nu=0.8, vraag_zitting=0.2)
    assert message.get(NODEN) == [] and message.get(INTENT)["name"] == "vraag_zitting"


def test_a_message_without_a_ranking_is_judged_too() -> None:
    assert judged("ik wil dood").get(NODEN) == ["nood_zelfdoding"]
    assert judged("").get(NODEN) == []
