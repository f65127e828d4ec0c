"""What is noted is said back as people say it."""

from __future__ import annotations

from casefile.teksten.lezer import Teksten
from casefile.velden.veldzinnen import zeg_aantal_kinderen


def test_one_child_is_said_as_one() -> None:
    texts = Teksten.standaard()
    assert zeg_aantal_kinderen(1, texts) == "1 kind"
    assert zeg_aantal_kinderen(3, texts) == "3 kinderen"
