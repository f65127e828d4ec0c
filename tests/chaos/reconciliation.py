"""The books afterwards: what was said against what was handled, what was answered against what came."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from casefile.doorverwijzing.doorverwijzing import Doorverwijzing
from casefile.doorverwijzing.toestand import Toestand
from casefile.messages import HUURDER
from casefile.storage import schema
from casefile.storage.outbox import OutboxRow
from casefile.storage.unit_of_work import UnitOfWork
from tests.chaos.storm import Storm


@dataclass(frozen=True)
class Books:
    """`twice`: bubbles that reached a phone more than once; `wrong`: everything that may not be."""

    said: int
    handled: int
    answers: int
    sent: int
    dead: int
    twice: int
    referrals: int
    wrong: list[str]

    def __str__(self) -> str:
        return (
            f"said {self.said}, handled {self.handled}, answers {self.answers}, "
            f"sent {self.sent}, dead {self.dead}, twice {self.twice}, "
            f"doorverwijzingen {self.referrals}, wrong {len(self.wrong)}"
        )


def reconcile(storm: Storm) -> Books:
    wrong: list[str] = []
    handled = 0
    with storm.store.read() as unit:
        for (channel, address), said in storm.said.items():
            conversation = unit.addresses.find(channel, address)
            if conversation is None:
                wrong.append(f"{channel}: a person is not known at all")
                continue
            lines = unit.transcript.lines(conversation.id)
            heard = [line.body["text"] for line in lines if line.author == HUURDER]
            handled += len(heard)
            if heard != said:
                kind = "in another order" if sorted(heard) == sorted(said) else "lost or twice"
                wrong.append(f"{channel}: {kind}: {len(said)} said, {len(heard)} handled")
        inbox = _count(unit.connection, schema.inbox)
        outbox = _count(unit.connection, schema.outbox)
        rows = unit.connection.execute(sa.select(schema.outbox)).all()
        replies = [unit.outbox.read(row) for row in rows if row.conversation_id]
        deliveries = {row.id: (row, unit.outbox.read(row)) for row in rows if row.doorverwijzing_id}
        referrals = _referrals(unit, storm, [row for row, _ in deliveries.values()], wrong)
        twice = _delivered(storm, deliveries.values(), referrals, wrong)
    if set(inbox) - {"done"}:
        wrong.append(f"inbox: {dict(inbox)}")
    if set(outbox) - {"sent", "dead"}:
        wrong.append(f"outbox: {dict(outbox)}")
    arrived = Counter(sent.reference.split(".")[0] for sent in storm.whatsapp.sent)
    twice += sum(count > 1 for count in arrived.values())
    for row in replies:
        if row.channel == "whatsapp" and not arrived[row.token]:
            wrong.append("whatsapp: a reply that is called sent never arrived")
    wanted = Counter(row.channel for row in replies)["telegram"]
    if len(storm.telegram.sent) < wanted:
        wrong.append("telegram: a reply that is called sent never arrived")
    twice += max(0, len(storm.telegram.sent) - wanted)
    said_in_all = sum(len(said) for said in storm.said.values())
    return Books(said_in_all, handled, len(replies), outbox["sent"], outbox["dead"], twice,
                 len(referrals), wrong)  # fmt: skip


def _count(connection: sa.engine.Connection, table: sa.Table) -> Counter[str]:
    query = sa.select(table.c.status, sa.func.count()).group_by(table.c.status)
    return Counter({row[0]: row[1] for row in connection.execute(query)})


def _referrals(
    unit: UnitOfWork, storm: Storm, rows: Sequence[Any], wrong: list[str]
) -> dict[str, Doorverwijzing]:
    """Every one that there is. Each yes made one, no more, with its consent; nobody works here, so
    that each still waits for somebody."""
    table = schema.doorverwijzing
    ids = list(unit.connection.execute(sa.select(table.c.id)).scalars())
    found = {each: unit.doorverwijzingen.get(each) for each in ids}
    for chat in storm.callers.agreed:
        person = unit.addresses.find("telegram", str(chat))
        mine = [r for r in found.values() if r and person and r.conversation_id == person.id]
        if [r.soort for r in mine] != ["terugbellen"]:
            wrong.append(f"a yes to a call back made {len(mine)} doorverwijzingen")
    for each in storm.callers.mailed:
        if each not in found:
            wrong.append("a doorverwijzing that was committed is gone")
    wrong += storm.callers.gave_up
    for each, referral in found.items():
        if referral is None or referral.toestand is not Toestand.GEVRAAGD:
            wrong.append(f"a doorverwijzing is {referral and referral.toestand.value}")
        if not any(row.doorverwijzing_id == each for row in rows):
            wrong.append("a doorverwijzing of which nobody was told")
        yes = schema.toestemming
        consents = unit.connection.execute(
            sa.select(yes.c.id).where(yes.c.doorverwijzing_id == each)
        )
        if consents.first() is None:
            wrong.append("a doorverwijzing without a yes")
    return {each: referral for each, referral in found.items() if referral}


def _delivered(
    storm: Storm,
    deliveries: Iterable[tuple[Any, OutboxRow]],
    referrals: dict[str, Doorverwijzing],
    wrong: list[str],
) -> int:
    """How many messages were taken more than once; each must have been taken at all."""
    twice = 0
    if storm.webhook.forged:
        wrong.append("a webhook with a wrong signature")
    wanted: Counter[str] = Counter()
    for row, delivery in deliveries:
        if row.status != "sent":
            wrong.append(f"a delivery by {row.channel} ended {row.status}: {row.last_error}")
        elif row.channel == "webhook":
            if not storm.webhook.taken[delivery.token]:
                wrong.append("a webhook that is called sent never arrived")
            twice += max(0, storm.webhook.taken[delivery.token] - 1)
        else:
            wanted[referrals[row.doorverwijzing_id].nummer] += 1
    for nummer, count in wanted.items():
        came = sum(nummer in mail for mail in storm.postbus.mails)
        if came < count:
            wrong.append(f"{count} mails about a doorverwijzing are called sent, {came} came")
        twice += max(0, came - count)
    return twice
