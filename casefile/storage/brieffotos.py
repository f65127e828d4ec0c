"""Photographs and PDFs of letters that wait to be read: encrypted, and gone once they were.

A photograph is our own copy, or the platform's name of it until we fetch it. Several that come
shortly after each other are one letter.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

import sqlalchemy as sa

from casefile.storage import schema
from casefile.storage.repository import Repository

_table = schema.brieffoto
_LETTERS = (
    sa.select(sa.func.max(_table.c.next_try_at).label("last"))
    .group_by(_table.c.conversation_id)
    .subquery()
)
_NEXT_TRY = sa.select(sa.func.min(_LETTERS.c.last))
MEER_TE_KOMEN = timedelta(seconds=4)
"""How long we wait after a photograph for the next one of the same letter."""
LATER_BLAD = timedelta(seconds=30)
"""So long after a page the next one may come, over a slow line, while the first are being read."""
LEZEN_DUURT_HOOGSTENS = timedelta(minutes=3)
BEWAREN_HOOGSTENS = timedelta(hours=6)


@dataclass(frozen=True)
class Foto:
    """`verwijzing`: the platform's name of it, or `inhoud`: the bytes themselves."""

    id: int
    verwijzing: str | None
    inhoud: bytes | None


@dataclass(frozen=True)
class Stapel:
    """The photographs of one letter, in order. `pogingen`: how often reading them was begun."""

    conversation_id: str
    channel: str
    order: int
    fotos: tuple[Foto, ...]
    pogingen: int


class Brieffotos(Repository):
    def add(
        self,
        conversation_id: str,
        channel: str,
        order: int,
        verwijzing: str | None = None,
        inhoud: bytes | None = None,
    ) -> None:
        """`order`: the place of its message among what this person sent."""
        cipher = self.unit.cipher(conversation_id)
        body = cipher.seal("brieffoto|inhoud", inhoud) if inhoud is not None else None
        named = cipher.seal("brieffoto|verwijzing", verwijzing) if verwijzing is not None else None
        self.run(
            _table.insert().values(
                conversation_id=conversation_id,
                channel=channel,
                order_key=order,
                body_enc=body,
                reference_enc=named,
                next_try_at=self.unit.now + MEER_TE_KOMEN,
                created_at=self.unit.now,
            )
        )

    def wachten(self, conversation_id: str) -> int:
        """How many photographs of this conversation are not read yet."""
        query = sa.select(sa.func.count()).where(_table.c.conversation_id == conversation_id)
        count: int = self.run(query).scalar()
        return count

    def claim(self) -> Stapel | None:
        """The oldest letter of which no more photographs are coming; it is ours for a while.

        Who dies over it leaves it to be tried again. Another reader skips it.
        """
        newer = _table.alias("newer")
        first = self.run(
            sa.select(_table.c.conversation_id)
            .where(_table.c.next_try_at <= self.unit.now)
            .where(
                ~sa.exists().where(
                    newer.c.conversation_id == _table.c.conversation_id,
                    newer.c.next_try_at > self.unit.now,
                )
            )
            .order_by(_table.c.id)
            .limit(1)
            .with_for_update(skip_locked=True)
        ).first()
        if first is None:
            return None
        self.unit.heartbeats.named()
        conversation_id: str = first.conversation_id
        rows = self.run(
            sa.select(_table)
            .where(_table.c.conversation_id == conversation_id)
            .order_by(_table.c.order_key, _table.c.id)
            .with_for_update()
        ).all()
        self.run(
            _table.update()
            .where(_table.c.id.in_([row.id for row in rows]))
            .values(
                attempts=_table.c.attempts + 1, next_try_at=self.unit.now + LEZEN_DUURT_HOOGSTENS
            )
        )
        cipher = self.unit.cipher(conversation_id)
        fotos = tuple(
            Foto(
                row.id,
                cipher.open("brieffoto|verwijzing", row.reference_enc)
                if row.reference_enc
                else None,
                cipher.open_bytes("brieffoto|inhoud", row.body_enc) if row.body_enc else None,
            )
            for row in rows
        )
        most = max(row.attempts for row in rows) + 1
        return Stapel(conversation_id, rows[0].channel, rows[-1].order_key, fotos, most)

    def next_try(self) -> datetime | None:
        """When the next letter may be read: its last photograph tells; None when none waits."""
        moment: datetime | None = self.run(_NEXT_TRY).scalar()
        return moment

    def wait_no_longer(self) -> None:
        """The clock was set back: what waited for a moment is due now."""
        self.run(_table.update().values(next_try_at=self.unit.now))

    def groeide(self, stapel: Stapel) -> bool:
        """A page of this letter came while it was read: then all are read again, for one answer."""
        ids = [foto.id for foto in stapel.fotos]
        here = _table.c.conversation_id == stapel.conversation_id
        last = sa.select(sa.func.max(_table.c.created_at)).where(_table.c.id.in_(ids))
        known: datetime | None = self.run(last).scalar()
        if known is None:
            return False
        soon = (_table.c.created_at <= known + LATER_BLAD, _table.c.id.notin_(ids))
        newest: datetime | None = self.run(
            sa.select(sa.func.max(_table.c.next_try_at)).where(here, *soon)
        ).scalar()
        if newest is None:
            return False
        self.run(_table.update().where(_table.c.id.in_(ids)).values(next_try_at=newest, attempts=0))
        return True

    def wis(self, stapel: Stapel) -> bool:
        """Gone; False when they were gone already, with their conversation or read by another."""
        ids = [foto.id for foto in stapel.fotos]
        return bool(self.run(_table.delete().where(_table.c.id.in_(ids))).rowcount)

    def wis_van(self, conversation_id: str) -> int:
        """The huurder took something back: what was not read yet is not read any more."""
        return int(
            self.run(_table.delete().where(_table.c.conversation_id == conversation_id)).rowcount
        )

    def wis_oude(self) -> int:
        """What nobody came to read: a photograph is not kept for later."""
        before = self.unit.now - BEWAREN_HOOGSTENS
        return int(self.run(_table.delete().where(_table.c.created_at < before)).rowcount)
