"""Who tells of a death, an ambulance or an illness hears one warm sentence, and then the answer."""

from __future__ import annotations

import pytest

from tests.conversations.gesprek import Gesprek


@pytest.mark.parametrize(
    ("gezegd", "wat"),
    [
        ("mijn vrouw is in augustus overleden en nu loopt de huur achter", "overleden"),
        ("sinds de begrafenis van mijn moeder doe ik geen post meer open", "overleden"),
        (
            "hoi, gisteren is mijn man met een ambulance opgehaald, ik weet niks van de huur",
            "ambulance",
        ),
        ("ik was het hele voorjaar ziek en toen kon ik niet werken", "ziek"),
    ],
)
def test_one_warm_sentence_and_the_answer(gesprek: Gesprek, gezegd: str, wat: str) -> None:
    gesprek.huurder(gezegd).uit(f"utter_meeleven_{wat}")
    assert sum(len(reply.keys) for reply in gesprek.replies) > 1
    gesprek.huurder(gezegd)
    assert f"utter_meeleven_{wat}" not in [key for r in gesprek.replies for key in r.keys]


@pytest.mark.parametrize(
    "gezegd",
    ["wat als ik dood ben, wie erft mijn schuld", "ik zit in de ziektewet", "ik ben doodmoe"],
)
def test_what_only_sounds_like_it_gets_none(gesprek: Gesprek, gezegd: str) -> None:
    gesprek.huurder(gezegd)
    assert not any("meeleven" in key for reply in gesprek.replies for key in reply.keys)
