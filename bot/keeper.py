"""The keeper: does every minute what must happen by itself, each thing in a transaction of its own.

What that is stands in `casefile.zaken.bewaken`, and old message ids are forgotten. Two
keepers do no harm: each thing is noted in the transaction that does it.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta

from casefile.storage.database import checkpoint
from casefile.storage.heartbeats import NOTICED
from casefile.storage.unit_of_work import Store, UnitOfWork
from casefile.teksten.lezer import Teksten
from casefile.zaken import bewaken
from casefile.zaken.herinneren import herinner_aan_de_dag
from casefile.zaken.onbeantwoord import geef_terug_aan_team
from casefile.zaken.opruimen import (
    ruim_accounts_op,
    ruim_chats_op,
    ruim_links_op,
    ruim_logboek_op,
    ruim_zaken_op,
)
from casefile.zaken.seintje import geef_seintje
from casefile.zaken.tellen import tel_gestopten, tel_op

logger = logging.getLogger(__name__)
EVERY = 60.0  # seconds
ROUND = "ronde"  # the heartbeat that tells when the last round was
CLOCK_SLACK = timedelta(seconds=30)  # so much may clocks of two machines differ
Job = Callable[[UnitOfWork, Teksten], int]


def forget_old_messages(unit: UnitOfWork, texts: Teksten) -> int:
    return unit.inbox.clean_up()


def forget_old_logins(unit: UnitOfWork, texts: Teksten) -> int:
    gone = unit.staff_sessions.forget_old() + unit.staff_entry.forget_old()
    return gone + unit.login_attempts.forget_old()


def notice_the_clock(unit: UnitOfWork, texts: Teksten) -> int:
    """When the clock was set back, nobody waits for a moment that it named before.

    It shows in what any program wrote meanwhile, also when it was wrong for less than a round of
    ours. What was noticed once is not noticed again: else nothing could wait while it is ahead.
    """
    before = unit.heartbeats.beat(ROUND)
    noticed = unit.heartbeats.all()
    told = [at for name, at in noticed.items() if name != NOTICED]
    newest = max([*told, *unit.inbox.lately(), *unit.outbox.lately(), before or unit.now])
    if newest - unit.now < CLOCK_SLACK or newest <= noticed.get(NOTICED, newest - CLOCK_SLACK):
        return 0
    unit.heartbeats.note(NOTICED, newest)
    unit.inbox.wait_no_longer()
    unit.outbox.wait_no_longer()
    unit.brieffotos.wait_no_longer()
    unit.channel_states.wait_no_longer()
    unit.audit.add("systeem", "klok_teruggezet", "klok")
    return 1


def forget_old_photographs(unit: UnitOfWork, texts: Teksten) -> int:
    return unit.brieffotos.wis_oude()


def index_old_cases(unit: UnitOfWork, texts: Teksten) -> int:
    return unit.zoekwoorden.vul_aan()


JOBS: tuple[Job, ...] = (
    bewaken.escaleer,
    bewaken.herinner,
    herinner_aan_de_dag,
    bewaken.geef_duwtje,
    bewaken.geef_terug,
    geef_seintje,
    geef_terug_aan_team,
    forget_old_messages,
    forget_old_logins,
    notice_the_clock,
    forget_old_photographs,
    index_old_cases,
    tel_gestopten,
    tel_op,
    ruim_zaken_op,
    ruim_chats_op,
    ruim_links_op,
    ruim_logboek_op,
    ruim_accounts_op,
)


@dataclass
class Keeper:
    """`every`: seconds between two rounds."""

    store: Store
    texts: Teksten
    every: float = EVERY
    _next: float = field(default=0.0, init=False)

    def step(self) -> bool:
        """For a program's loop: runs the jobs when it is time; False, so that the loop rests."""
        if time.monotonic() >= self._next:
            self._next = time.monotonic() + self.every
            self.run_once()
        return False

    def rest(self) -> float:
        """Seconds until the next round."""
        return max(0.0, self._next - time.monotonic())

    def run_once(self) -> int:
        """All jobs; how many things were done. A job that fails must not stop the others."""
        done = 0
        for job in JOBS:
            try:
                with self.store.unit() as unit:
                    done += job(unit, self.texts)
            except Exception as error:  # the next round tries again
                logger.error("job %s failed: %s", job.__name__, type(error).__name__)
        checkpoint(self.store.engine)  # what somebody had deleted is gone from the log too
        return done
