"""What is kept longer than it may be, and taking it away for good. When that is: `bewaren`.

Nothing is decrypted to find it. What stays of a case are lines of the audit trail (opaque ids and
fixed words) and the figures, which are of nobody.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from casefile import bewaren
from casefile.doorverwijzing.doorverwijzing import OPVOLGING
from casefile.doorverwijzing.toestand import Toestand, is_open
from casefile.storage import schema
from casefile.storage.repository import Repository

_case, _step, _date = schema.doorverwijzing, schema.doorverwijzing_stap, schema.afspraak
_OPEN = [t.value for t in Toestand if is_open(t)]


@dataclass(frozen=True)
class Vervallend:
    """A closed case that goes on `gaat_weg_op`."""

    id: str
    nummer: str
    toestand: Toestand
    gesloten_op: datetime
    gaat_weg_op: datetime


class Opruimen(Repository):
    def vervallend(self, organisatie: str, dagen: int, tot: datetime) -> list[Vervallend]:
        """The closed cases of this organisation that go before `tot`, the first to go on top."""
        closed = sa.select(sa.func.max(_step.c.at)).where(_step.c.doorverwijzing_id == _case.c.id)
        look = sa.select(sa.func.max(_date.c.op)).where(
            _date.c.doorverwijzing_id == _case.c.id, _date.c.soort == OPVOLGING
        )
        at = sa.func.coalesce(closed.correlate(_case).scalar_subquery(), _case.c.updated_at)
        rows = self.run(
            sa.select(
                _case.c.id,
                _case.c.nummer,
                _case.c.toestand,
                at,
                look.correlate(_case).scalar_subquery(),
            ).where(
                _case.c.ontvanger == organisatie,
                _case.c.toestand.notin_(_OPEN),
                at < tot - timedelta(days=dagen),
            )
        ).all()
        found = [
            Vervallend(
                row[0], row[1], Toestand(row[2]), row[3], bewaren.gaat_weg_op(row[3], row[4], dagen)
            )
            for row in rows
        ]
        due = [case for case in found if case.gaat_weg_op < tot]
        return sorted(due, key=lambda case: (case.gaat_weg_op, case.id))

    def ontvangers(self) -> list[str]:
        """Every organisation that has a case, also one whose profile is gone."""
        return list(self.run(sa.select(_case.c.ontvanger).distinct()).scalars())

    def verwijder_zaak(self, referral_id: str) -> None:
        """The case with all that belongs to it, its proof of consent too, and its key."""
        for table in (schema.toestemming, schema.outbox):
            self.run(table.delete().where(table.c.doorverwijzing_id == referral_id))
        self.run(_case.delete().where(_case.c.id == referral_id))
        self.unit.forget_key(referral_id)

    def vertrokken_medewerkers(self, voor: datetime) -> list[str]:
        """Who left before then: no line of the audit trail names them any more."""
        staff = schema.staff
        left = sa.select(staff.c.id).where(staff.c.vertrokken_op < voor)
        return list(self.run(left.order_by(staff.c.id)).scalars())

    def verwijder_medewerker(self, staff_id: str) -> None:
        mail = schema.outbox
        self.run(mail.delete().where(mail.c.staff_id == staff_id))
        self.run(schema.staff.delete().where(schema.staff.c.id == staff_id))
        self.unit.forget_key(staff_id)

    def verlopen_links(self, voor: datetime) -> list[tuple[str, str]]:
        """Links that ended before then, by themselves or because somebody stopped them, each with
        its organisation."""
        link = schema.link
        ended = sa.or_(link.c.expires_at < voor, link.c.revoked_at < voor)
        rows = self.run(sa.select(link.c.id, link.c.organisation).where(ended).order_by(link.c.id))
        return [(row.id, row.organisation) for row in rows.all()]

    def verwijder_link(self, link_id: str) -> None:
        """What began with it goes on, and no longer says that it did."""
        chat = schema.conversation
        self.run(chat.update().where(chat.c.link_id == link_id).values(link_id=None))
        self.run(schema.link.delete().where(schema.link.c.id == link_id))
        self.unit.forget_key(link_id)

    def stille_chats(self, voor: datetime, hoogstens: int) -> list[str]:
        """Chats without a message since then and without an open case."""
        chat = schema.conversation
        busy = sa.exists().where(_case.c.conversation_id == chat.c.id, _case.c.toestand.in_(_OPEN))
        query: Any = (
            sa.select(chat.c.id)
            .where(chat.c.last_message_at < voor, ~busy)
            .order_by(chat.c.last_message_at)
            .limit(hoogstens)
            .with_for_update(skip_locked=True)
        )
        return list(self.run(query).scalars())
