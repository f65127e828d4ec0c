"""What asks for somebody in the cases of an organisation: a cry, a message, a look back, a note.

Found by the database, without opening anything. What the marks mean is said in
`casefile.doorverwijzing.werklijst`; the list that shows them is `werkvoorraad`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from casefile.doorverwijzing.doorverwijzing import OPVOLGING
from casefile.doorverwijzing.toestand import Toestand, is_open
from casefile.doorverwijzing.werklijst import TERUGKIJKEN_DAGEN
from casefile.messages import HUURDER
from casefile.storage import schema
from casefile.storage.conversations import BOT
from casefile.storage.repository import Repository

NOOD = "nood"  # the audit's word for a cry for help in a chat
OPEN = [t.value for t in Toestand if is_open(t)]
_case, _chat = schema.doorverwijzing, schema.conversation
_line, _audit = schema.transcript, schema.audit


@dataclass(frozen=True)
class Wachtend:
    """A chat that a person has and in which the huurder waits since line `line_id`. `gemaild`: its
    owner was told."""

    conversation_id: str
    referral_id: str
    owner: str
    line_id: int
    sinds: datetime
    gemaild: bool


@dataclass(frozen=True)
class Gemerkt:
    """Ids of cases; `wacht`: since when the huurder waits for an answer."""

    nood: set[str]
    wacht: dict[str, datetime]
    terug: set[str]
    genoemd: set[str]


class Merktekens(Repository):
    def van(self, organisatie: str, wie: str, tegenpartij: bool) -> Gemerkt:
        """Which cases have a mark. They are few: looked up once, not asked again for every row."""
        mine = _case.c.ontvanger == organisatie
        cry: set[str] = set()
        unanswered: dict[str, datetime] = {}
        if not tegenpartij:
            cry = set(self.run(self._cries(mine)).scalars())
            since = _case.c.onbeantwoord_sinds
            back = sa.select(_case.c.id, since).where(
                mine, since.is_not(None), _case.c.toestand.in_(OPEN)
            )
            unanswered = {row[0]: row[1] for row in self.run(back)}
            unanswered |= {row.id: row.created_at for row in self.run(self._waiting(mine))}
        now, dates = self.unit.now, schema.afspraak
        look_back = (
            sa.select(_case.c.id)
            .join(dates, dates.c.doorverwijzing_id == _case.c.id)
            .where(
                mine,
                dates.c.soort == OPVOLGING,
                dates.c.op <= now,
                dates.c.op > now - timedelta(days=TERUGKIJKEN_DAGEN),
            )
        )
        note = schema.aantekening
        named = (
            sa.select(_case.c.id)
            .join(note, note.c.doorverwijzing_id == _case.c.id)
            .where(mine, note.c.voor == wie)
        )
        return Gemerkt(
            cry,
            unanswered,
            set(self.run(look_back).scalars()),
            set(self.run(named).scalars()),
        )

    def wachtende_chats(self) -> list[Wachtend]:
        """Of every organisation."""
        found: dict[str, Wachtend] = {}
        for row in self.run(self._waiting(sa.true())):
            chat, mailed = row.conversation_id, row.first <= row.gemaild_regel
            if chat not in found:
                found[chat] = Wachtend(chat, row.id, row.owner, row.first, row.created_at, mailed)
        return list(found.values())

    @staticmethod
    def _cries(mine: Any) -> Any:
        return (
            sa.select(_case.c.id)
            .join(_audit, _audit.c.subject == _case.c.conversation_id)
            .where(
                mine,
                _audit.c.what == NOOD,
                _audit.c.at >= _case.c.created_at,
                _audit.c.id > _case.c.nood_gezien,
                _case.c.toestand.in_(OPEN),
            )
        )

    @staticmethod
    def _waiting(mine: Any) -> Any:
        """With the id and the moment of the huurder's first line after the last of a person, and
        after that person took the chat over, where a person of this organisation has it. In one
        question, however many wait."""
        by_staff = sa.select(sa.func.max(_line.c.id)).where(
            _line.c.conversation_id == _chat.c.id, _line.c.author.notin_([HUURDER, BOT])
        )
        first = sa.select(sa.func.min(_line.c.id)).where(
            _line.c.conversation_id == _chat.c.id,
            _line.c.author == HUURDER,
            _line.c.tik.is_(False),
            _line.c.id > _chat.c.owner_vanaf,
            _line.c.id > sa.func.coalesce(by_staff.correlate(_chat).scalar_subquery(), 0),
        )
        unanswered = (
            sa.select(
                _case.c.id,
                _chat.c.id.label("conversation_id"),
                _chat.c.owner,
                _chat.c.gemaild_regel,
                first.correlate(_chat).scalar_subquery().label("first"),
            )
            .join(_chat, _chat.c.id == _case.c.conversation_id)
            .join(schema.staff, schema.staff.c.id == _chat.c.owner)
            .where(
                mine,
                _chat.c.owner != BOT,
                schema.staff.c.organisation == _case.c.ontvanger,
                _case.c.toestand.in_(OPEN),
            )
            .subquery()
        )
        line = _line.alias()
        return sa.select(unanswered, line.c.created_at).join(line, line.c.id == unanswered.c.first)
