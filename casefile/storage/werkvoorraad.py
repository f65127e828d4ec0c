"""The list of work of one organisation: marked, ordered, filtered and counted by the database.

Nothing is decrypted here, so that five thousand cases cost no more than fifty. What the marks mean
is said in `casefile.doorverwijzing.werklijst`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import Any

import sqlalchemy as sa

from casefile.doorverwijzing.doorverwijzing import OPVOLGING
from casefile.doorverwijzing.toestand import WACHT_OP_IEMAND, Toestand, is_open
from casefile.doorverwijzing.werklijst import TERUGKIJKEN_DAGEN
from casefile.messages import HUURDER
from casefile.storage import schema
from casefile.storage.conversations import BOT
from casefile.storage.repository import Repository

PER_BLADZIJDE = 25
NOOD = "nood"  # the audit's word for a cry for help in a chat
_case, _chat = schema.doorverwijzing, schema.conversation
_line, _audit = schema.transcript, schema.audit
_OPEN = [t.value for t in Toestand if is_open(t)]
_WAITING = [t.value for t in WACHT_OP_IEMAND]
_TAKEN = [Toestand.AANGENOMEN.value, Toestand.LOPEND.value]


class Filter(str, Enum):
    OPEN = "open"
    MIJ = "mij"
    VRIJ = "vrij"  # nobody has it yet
    WIJ = "wij"  # waits for us
    HUURDER = "huurder"  # waits for the huurder
    LAAT = "laat"
    TERUGKIJKEN = "terugkijken"
    INDICATIE = "indicatie"  # still to be arranged
    DICHT = "dicht"


@dataclass(frozen=True)
class Rij:
    """`nood`: a cry for help that nobody acknowledged. `wacht_sinds`: the huurder wrote in a chat
    that a person of ours has, and got no answer yet. `genoemd`: a note names the one who looks."""

    id: str
    nood: bool
    wacht_sinds: datetime | None
    kanaal: str | None
    terugkijken: bool
    genoemd: bool


@dataclass(frozen=True)
class Bladzijde:
    rijen: list[Rij]
    totaal: int
    nummer: int

    @property
    def bladzijden(self) -> int:
        return max(1, -(-self.totaal // PER_BLADZIJDE))


@dataclass(frozen=True)
class Wachtend:
    """A chat that a person has and in which the huurder waits since line `line_id`."""

    conversation_id: str
    referral_id: str
    owner: str
    line_id: int


@dataclass(frozen=True)
class _Marked:
    """Ids of cases; `wacht`: with the id of the line that waits."""

    nood: set[str]
    wacht: dict[str, int]
    terug: set[str]
    genoemd: set[str]


class Werkvoorraad(Repository):
    """`tegenpartij`: the corporation sees nothing of the chat, so no cry and no message either."""

    def bladzijde(
        self,
        organisatie: str,
        wie: str,
        tegenpartij: bool,
        filter: Filter = Filter.OPEN,
        kanaal: str | None = None,
        nummer: int = 1,
        woorden: set[str] | None = None,
    ) -> Bladzijde:
        """Page `nummer` (from 1), the most urgent first. `woorden`: all of these must fit."""
        marked = self._marked(organisatie, wie, tegenpartij)
        where = [_case.c.ontvanger == organisatie]
        if woorden is None:
            where.append(self._filters(wie, marked)[filter])
        else:
            where += [self._found(organisatie, word) for word in woorden]
        if kanaal:
            where.append(_chat.c.channel == kanaal)
        source = _case.outerjoin(_chat, _chat.c.id == _case.c.conversation_id)
        total = self.run(sa.select(sa.func.count()).select_from(source).where(*where)).scalar()
        last = max(1, -(-total // PER_BLADZIJDE))
        page = min(max(1, nummer), last)
        rows = self.run(
            sa.select(_case.c.id, _chat.c.channel)
            .select_from(source)
            .where(*where)
            .order_by(*self._order(marked))
            .limit(PER_BLADZIJDE)
            .offset((page - 1) * PER_BLADZIJDE)
        ).all()
        return Bladzijde(
            [self._read(row, marked) for row in rows],
            int(total),
            page,
        )

    def kanalen(self, organisatie: str) -> list[str]:
        """On which channels the huurders of these cases talk."""
        source = _case.join(_chat, _chat.c.id == _case.c.conversation_id)
        rows = self.run(
            sa.select(_chat.c.channel)
            .select_from(source)
            .where(_case.c.ontvanger == organisatie)
            .distinct()
            .order_by(_chat.c.channel)
        )
        return [row.channel for row in rows]

    def aantallen(self, organisatie: str, wie: str, tegenpartij: bool) -> dict[str, int]:
        """How many each filter holds, and "nood"."""
        marked = self._marked(organisatie, wie, tegenpartij)
        wanted = {f.value: where for f, where in self._filters(wie, marked).items()}
        wanted[NOOD] = _case.c.id.in_(marked.nood)
        source = _case.outerjoin(_chat, _chat.c.id == _case.c.conversation_id)
        sums = [
            sa.func.coalesce(sa.func.sum(sa.case((where, 1), else_=0)), 0).label(name)
            for name, where in wanted.items()
        ]
        mine = _case.c.ontvanger == organisatie
        row = self.run(sa.select(*sums).select_from(source).where(mine)).one()
        return {name: int(getattr(row, name)) for name in wanted}

    def een(self, organisatie: str, referral_id: str, wie: str, tegenpartij: bool) -> Rij:
        """The marks of this one case."""
        source = _case.outerjoin(_chat, _chat.c.id == _case.c.conversation_id)
        wanted = sa.select(_case.c.id, _chat.c.channel).select_from(source)
        row = self.run(wanted.where(_case.c.id == referral_id)).one()
        return self._read(row, self._marked(organisatie, wie, tegenpartij))

    def wachtende_chats(self) -> list[Wachtend]:
        """Those of which the owner was not told yet, of every organisation."""
        query = self._unanswered(sa.true()).add_columns(
            _chat.c.id, _chat.c.owner, _chat.c.gemaild_regel
        )
        found: dict[str, Wachtend] = {}
        for case_id, line_id, chat_id, owner, mailed in self.run(query):
            if line_id and line_id > mailed:
                found.setdefault(chat_id, Wachtend(chat_id, case_id, owner, line_id))
        return list(found.values())

    def erken_nood(self, referral_id: str) -> bool:
        """Somebody of this organisation has seen it; False when there was nothing unseen."""
        newest = self.run(
            sa.select(sa.func.max(_audit.c.id))
            .select_from(_audit.join(_case, _case.c.conversation_id == _audit.c.subject))
            .where(_case.c.id == referral_id, _audit.c.what == NOOD)
        ).scalar()
        done = self.run(
            _case.update()
            .where(_case.c.id == referral_id, _case.c.nood_gezien < (newest or 0))
            .values(nood_gezien=newest)
        )
        return bool(done.rowcount)

    def _marked(self, organisatie: str, wie: str, tegenpartij: bool) -> _Marked:
        """Which cases have a mark. They are few: looked up once, not asked again for every row."""
        mine = _case.c.ontvanger == organisatie
        cry: set[str] = set()
        unanswered: dict[str, int] = {}
        if not tegenpartij:
            cry = set(self.run(self._cries(mine)).scalars())
            unanswered = {row[0]: row[1] for row in self.run(self._unanswered(mine)) if row[1]}
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
        return _Marked(
            cry,
            unanswered,
            set(self.run(look_back).scalars()),
            set(self.run(named).scalars()),
        )

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
                _case.c.toestand.in_(_OPEN),
            )
        )

    @staticmethod
    def _unanswered(mine: Any) -> Any:
        """With the id of the huurder's first line after the last of a person, and after that person
        took the chat over, where a person of this organisation has it."""
        by_staff = sa.select(sa.func.max(_line.c.id)).where(
            _line.c.conversation_id == _chat.c.id, _line.c.author.notin_([HUURDER, BOT])
        )
        first = sa.select(sa.func.min(_line.c.id)).where(
            _line.c.conversation_id == _chat.c.id,
            _line.c.author == HUURDER,
            _line.c.id > _chat.c.owner_vanaf,
            _line.c.id > sa.func.coalesce(by_staff.correlate(_chat).scalar_subquery(), 0),
        )
        return (
            sa.select(_case.c.id, first.correlate(_chat).scalar_subquery())
            .join(_chat, _chat.c.id == _case.c.conversation_id)
            .join(schema.staff, schema.staff.c.id == _chat.c.owner)
            .where(
                mine,
                _chat.c.owner != BOT,
                schema.staff.c.organisation == _case.c.ontvanger,
                _case.c.toestand.in_(_OPEN),
            )
        )

    def _filters(self, wie: str, marked: _Marked) -> dict[Filter, Any]:
        now, state = self.unit.now, _case.c.toestand
        unanswered = _case.c.id.in_(marked.wacht)
        open_ = state.in_(_OPEN)
        late = sa.or_(
            sa.and_(state.in_(_WAITING), _case.c.reactie_voor < now),
            state == Toestand.MISLUKT.value,
            sa.and_(state == Toestand.AANGENOMEN.value, _case.c.bel_voor < now),
        )
        us = sa.or_(state.in_(_WAITING), late, sa.and_(open_, unanswered))
        look_back = sa.and_(
            _case.c.id.in_(marked.terug), sa.or_(open_, state == Toestand.AFGEROND.value)
        )
        return {
            Filter.OPEN: sa.or_(open_, look_back),
            Filter.MIJ: sa.and_(open_, sa.or_(_case.c.behandelaar_id == wie, _chat.c.owner == wie)),
            Filter.VRIJ: state.in_(_WAITING),
            Filter.WIJ: us,
            Filter.HUURDER: sa.and_(state.in_(_TAKEN), sa.not_(us)),
            Filter.LAAT: late,
            Filter.TERUGKIJKEN: look_back,
            Filter.INDICATIE: sa.and_(open_, _case.c.indicatie.in_(["nodig", "gevraagd"])),
            Filter.DICHT: sa.not_(open_),
        }

    def _order(self, marked: _Marked) -> list[Any]:
        filters = self._filters("", marked)
        urgent = sa.and_(_case.c.spoed, _case.c.toestand.in_(_WAITING))

        def first(where: Any) -> Any:
            return sa.case((where, 0), else_=1)

        return [
            first(_case.c.toestand.in_(_OPEN)),
            first(_case.c.id.in_(marked.nood)),
            first(_case.c.id.in_(marked.wacht)),
            first(filters[Filter.LAAT]),
            first(urgent),
            first(_case.c.toestand.in_(_WAITING)),
            sa.func.coalesce(_case.c.reactie_voor, _case.c.created_at),
            _case.c.id,
        ]

    def _found(self, organisatie: str, word: str) -> Any:
        index = self.unit.zoekwoorden.index(organisatie, word)
        table = schema.zoekwoord
        return sa.exists().where(
            table.c.doorverwijzing_id == _case.c.id, table.c.word_index == index
        )

    def _read(self, row: Any, marked: _Marked) -> Rij:
        return Rij(
            row.id,
            row.id in marked.nood,
            self._since(marked.wacht.get(row.id)),
            row.channel,
            row.id in marked.terug,
            row.id in marked.genoemd,
        )

    def _since(self, line_id: int | None) -> datetime | None:
        if line_id is None:
            return None
        moment: datetime = self.run(
            sa.select(_line.c.created_at).where(_line.c.id == line_id)
        ).scalar_one()
        return moment
