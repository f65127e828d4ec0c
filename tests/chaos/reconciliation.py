"""The books afterwards: what was said against what was handled, what was answered against what came."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import sqlalchemy as sa

from casefile.messages import HUURDER
from casefile.storage import schema
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
    wrong: list[str]

    def __str__(self) -> str:
        return (
            f"said {self.said}, handled {self.handled}, answers {self.answers}, "
            f"sent {self.sent}, dead {self.dead}, twice {self.twice}, wrong {len(self.wrong)}"
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
        replies = [unit.outbox.read(row) for row in rows]
    if set(inbox) - {"done"}:
        wrong.append(f"inbox: {dict(inbox)}")
    if set(outbox) - {"sent", "dead"}:
        wrong.append(f"outbox: {dict(outbox)}")
    arrived = Counter(sent.reference.split(".")[0] for sent in storm.whatsapp.sent)
    twice = sum(count > 1 for count in arrived.values())
    for row in replies:
        if row.channel == "whatsapp" and not arrived[row.token]:
            wrong.append("whatsapp: a reply that is called sent never arrived")
    wanted = Counter(row.channel for row in replies)["telegram"]
    if len(storm.telegram.sent) < wanted:
        wrong.append("telegram: a reply that is called sent never arrived")
    twice += max(0, len(storm.telegram.sent) - wanted)
    said_in_all = sum(len(said) for said in storm.said.values())
    return Books(said_in_all, handled, len(replies), outbox["sent"], outbox["dead"], twice, wrong)


def _count(connection: sa.engine.Connection, table: sa.Table) -> Counter[str]:
    query = sa.select(table.c.status, sa.func.count()).group_by(table.c.status)
    return Counter({row[0]: row[1] for row in connection.execute(query)})
