"""Drains the outbox: leases a row, sends it outside any transaction, then notes what came of it.

A sender that dies in between lets the lease run out; a message goes twice only if it died after the
other side accepted it and before our commit. Knows no platform: those are `Deliverer`s.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Protocol

from sqlalchemy.exc import SQLAlchemyError

from casefile.doorverwijzing.toestand import Toestand, Waarom
from casefile.storage.outbox import OutboxRow
from casefile.storage.unit_of_work import Store, UnitOfWork

logger = logging.getLogger(__name__)
CHAT_TRIES = 8  # then the row is dead, and staff see it
DELIVERY_PATIENCE = timedelta(hours=48)
WAITING_PATIENCE = timedelta(days=7)  # an answer that is a week old helps nobody
TELL_OUR_OWN = ("ingetrokken", "escalatie")  # who runs the installation calls them instead
FIRST_WAIT = timedelta(seconds=2)
LONGEST_WAIT = timedelta(hours=1)


class TemporaryFailure(Exception):
    """Try again later; `code` is short and holds no content, `wait` is the other side's wish."""

    def __init__(self, code: str, wait: timedelta | None = None) -> None:
        super().__init__(code)
        self.code, self.wait = code, wait


class PermanentFailure(Exception):
    """Trying again is of no use; `stopped`: because the person does not want us there any more."""

    def __init__(self, code: str, stopped: bool = False) -> None:
        super().__init__(code)
        self.code, self.stopped = code, stopped


class NotYet(Exception):
    """It may not go now (a platform's limit): not a failure, so it costs no try.

    `whole_channel`: nobody on this channel may send before then. `mend`: because our account there
    is not in order; staff see it until something leaves again.
    """

    def __init__(
        self, code: str, wait: timedelta, whole_channel: bool = False, mend: bool = False
    ) -> None:
        super().__init__(code)
        self.code, self.wait, self.whole_channel = code, wait, whole_channel or mend
        self.mend = mend


@dataclass(frozen=True)
class PartSent:
    """A reply of more than one message: so many are out, the next one may go after `wait`."""

    parts_sent: int
    wait: timedelta


class Deliverer(Protocol):
    """One way out. `prepare` reads what is needed inside a unit of work; `send` does the I/O."""

    @property
    def channels(self) -> tuple[str, ...]:
        """The outbox channels it serves."""

    def prepare(self, unit: UnitOfWork, row: OutboxRow) -> object | None:
        """Everything `send` needs; None when the message need not go any more. Raises `NotYet`."""

    def send(self, row: OutboxRow, prepared: object) -> str | PartSent | None:
        """Send it; the platform's id if there is one. Raises the failures above."""


def _must_arrive(row: OutboxRow) -> bool:
    """What we say to a cry for help is given up only when the person is gone."""
    return row.conversation_id is not None and row.reply.urgent


def back_off(attempts: int) -> timedelta:
    """2 s, 4 s, 8 s … up to an hour."""
    return min(FIRST_WAIT * 2 ** min(attempts, 12), LONGEST_WAIT)


@dataclass(frozen=True)
class Taken:
    """A row that is ours for a minute, and what its deliverer made ready for it."""

    row: OutboxRow
    prepared: object


@dataclass
class Sender:
    """One pair of hands: any number of them share an outbox, in any number of programs."""

    store: Store
    deliverers: tuple[Deliverer, ...]
    _by_channel: dict[str, Deliverer] = field(init=False)

    def __post_init__(self) -> None:
        self._by_channel = {c: d for d in self.deliverers for c in d.channels}

    @property
    def channels(self) -> tuple[str, ...]:
        return tuple(self._by_channel)

    def take(self, urgent_only: bool = False) -> Taken | None:
        """Lease one row; on the way, what may not go yet is put off, what need not go dropped."""
        while True:
            with self.store.unit() as unit:
                row = unit.outbox.lease(self.channels, urgent_only)
                if row is None:
                    return None
                prepared = self._prepare(unit, row)
            if prepared is not None:
                return Taken(row, prepared)

    def _prepare(self, unit: UnitOfWork, row: OutboxRow) -> object | None:
        try:
            prepared = self._by_channel[row.channel].prepare(unit, row)
        except NotYet as limit:
            self._wait(unit, row, limit)
            return None
        except SQLAlchemyError:
            raise
        except Exception as error:  # one row that cannot be read must not stop a channel
            logger.error("outbox row %s failed: %s", row.id, type(error).__name__)
            unit.outbox.retry(row.id, row.attempts + 1, LONGEST_WAIT, type(error).__name__)
            return None
        if prepared is None:
            unit.outbox.dead(row.id, "no longer needed")
        return prepared

    def deliver(self, taken: Taken) -> None:
        """Send what was taken, outside any transaction, and note what came of it."""
        row = taken.row
        try:
            external_id = self._by_channel[row.channel].send(row, taken.prepared)
        except TemporaryFailure as failure:
            self._again(row, failure)
        except PermanentFailure as failure:
            if _must_arrive(row) and not failure.stopped:
                self._again(row, TemporaryFailure(failure.code, LONGEST_WAIT))
            else:
                self._dead(row, failure.code, failure.stopped)
        except NotYet as limit:
            with self.store.unit() as unit:
                self._wait(unit, row, limit)
        except Exception as error:
            logger.error("outbox row %s failed: %s", row.id, type(error).__name__)
            self._again(row, TemporaryFailure(type(error).__name__))
        else:
            with self.store.unit() as unit:
                if isinstance(external_id, PartSent):
                    unit.outbox.part_sent(row.id, external_id.parts_sent, external_id.wait)
                else:
                    unit.outbox.sent(row.id, external_id)
                unit.channel_states.set_trouble(row.channel, None)

    @staticmethod
    def _wait(unit: UnitOfWork, row: OutboxRow, limit: NotYet) -> None:
        until_mended = limit.mend and _must_arrive(row)
        if unit.now - row.created_at > WAITING_PATIENCE and not until_mended:
            unit.outbox.dead(row.id, limit.code)
            return
        unit.outbox.retry(row.id, row.attempts, limit.wait, limit.code)
        if limit.whole_channel:
            unit.channel_states.pause(row.channel, limit.wait)
        if limit.mend:
            unit.channel_states.set_trouble(row.channel, limit.code)

    def _again(self, row: OutboxRow, failure: TemporaryFailure) -> None:
        attempts = row.attempts + 1
        with self.store.unit() as unit:
            age = unit.now - row.created_at
            if row.doorverwijzing_id or row.staff_id:
                too_long = age > DELIVERY_PATIENCE
            elif _must_arrive(row):
                too_long = age > WAITING_PATIENCE
            else:
                too_long = attempts >= CHAT_TRIES
            if not too_long:
                wait = failure.wait or back_off(row.attempts)
                unit.outbox.retry(row.id, attempts, wait, failure.code)
        if too_long:
            self._dead(row, failure.code)

    def _dead(self, row: OutboxRow, code: str, stopped: bool = False) -> None:
        """Give up, visibly: a doorverwijzing that did not arrive is `mislukt`."""
        with self.store.unit() as unit:
            unit.outbox.dead(row.id, code)
            if stopped and row.conversation_id:
                unit.conversations.set_stopped(row.conversation_id, True)
            if row.doorverwijzing_id:
                kind = str(row.body["soort"])
                unit.audit.add(
                    "systeem", f"mail_{kind}_mislukt", row.doorverwijzing_id, detail=code
                )
                if kind in TELL_OUR_OWN:
                    body = {"soort": "niet_bezorgd", "over": kind}
                    unit.outbox.add_delivery(
                        row.doorverwijzing_id, "mail_met_link", body, lane="eigen"
                    )
                referral = unit.doorverwijzingen.get(row.doorverwijzing_id)
                new = kind == "nieuw"  # a notice about it that fails says nothing of it
                if new and referral and referral.toestand is Toestand.GEVRAAGD:
                    why = Waarom.NIET_AFGELEVERD
                    unit.doorverwijzingen.verander(referral.id, Toestand.MISLUKT, "systeem", why)
