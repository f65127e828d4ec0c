"""A short storm in every test run; `make chaos` is the long one."""

from __future__ import annotations

import random
from pathlib import Path

from bot.training import train
from casefile.settings import Settings
from tests.chaos.reconciliation import reconcile
from tests.chaos.storm import Storm


def test_after_a_storm_everything_was_handled_once_and_in_order(tmp_path: Path) -> None:
    train(Settings.from_env({}))
    storm = Storm(tmp_path, random.Random(20261129))
    storm.run(people=8, messages=4, kills=8, seconds=25.0, callers=2, mails=4)
    books = reconcile(storm)
    assert books.wrong == []
    assert books.said == books.handled == 32
    assert books.referrals == 6
    assert books.twice <= storm.kills + storm.happened["faults"], (
        "only where a kill or a lost answer fell"
    )
    assert all(storm.happened[kind] for kind in ("clock", "locked", "disk full")), storm.happened
