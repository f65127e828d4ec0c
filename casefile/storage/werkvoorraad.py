"""The list of work of one organisation: marked, ordered, filtered and counted by the database.

Nothing is decrypted here, so that five thousand cases cost no more than fifty. What the marks mean
is said in `casefile.doorverwijzing.werklijst`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any

import sqlalchemy as sa

from casefile.doorverwijzing.toestand import WACHT_OP_IEMAND, Toestand
from casefile.storage import schema
from casefile.storage.merktekens import NOOD, OPEN, Gemerkt
from casefile.storage.repository import Repository

PER_BLADZIJDE = 25
AANDACHT = "aandacht"
_case, _chat = schema.doorverwijzing, schema.conversation
_audit = schema.audit
_ROW = (_case.c.id, _chat.c.channel, _chat.c.owner, _chat.c.gevraagd_door)
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
    that a person of ours has or had, and got no answer yet. `genoemd`: a note names who looks.
    `chat_gevraagd`: another organisation asks for the chat that who looks has."""

    id: str
    nood: bool
    wacht_sinds: datetime | None
    kanaal: str | None
    terugkijken: bool
    genoemd: bool
    chat_gevraagd: bool = False


@dataclass(frozen=True)
class Bladzijde:
    """`gemerkt`: what was marked when it was made, for the counts beside it."""

    gemerkt: Gemerkt
    rijen: list[Rij]
    totaal: int
    nummer: int

    @property
    def bladzijden(self) -> int:
        return max(1, -(-self.totaal // PER_BLADZIJDE))


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
        met_woorden: set[str] = frozenset(),  # type: ignore[assignment]
    ) -> Bladzijde:
        """Page `nummer` (from 1), the most urgent first. `woorden`: all of these must fit, whatever
        the filter; `met_woorden`: these too."""
        marked = self.unit.merktekens.van(organisatie, wie, tegenpartij)
        where = [_case.c.ontvanger == organisatie]
        if woorden is None:
            where.append(self._filters(wie, marked)[filter])
        else:
            where += [self._found(organisatie, word) for word in woorden]
        where += [self._found(organisatie, word) for word in met_woorden]
        if kanaal:
            where.append(_chat.c.channel == kanaal)
        source = _case.outerjoin(_chat, _chat.c.id == _case.c.conversation_id)
        total = self.run(sa.select(sa.func.count()).select_from(source).where(*where)).scalar()
        last = max(1, -(-total // PER_BLADZIJDE))
        page = min(max(1, nummer), last)
        rows = self.run(
            sa.select(*_ROW)
            .select_from(source)
            .where(*where)
            .order_by(*self._order(marked))
            .limit(PER_BLADZIJDE)
            .offset((page - 1) * PER_BLADZIJDE)
        ).all()
        return Bladzijde(
            marked,
            [self._read(row, marked, wie) for row in rows],
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

    def aantallen(
        self, organisatie: str, wie: str, tegenpartij: bool, gemerkt: Gemerkt | None = None
    ) -> dict[str, int]:
        """How many each filter holds, "nood", and "aandacht": what waits for us or is a cry, each
        case once. `gemerkt`: when that was looked up already."""
        marked = gemerkt or self.unit.merktekens.van(organisatie, wie, tegenpartij)
        wanted = {f.value: where for f, where in self._filters(wie, marked).items()}
        wanted[NOOD] = _case.c.id.in_(marked.nood)
        wanted[AANDACHT] = sa.or_(wanted[NOOD], wanted[Filter.WIJ.value])
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
        row = self.run(sa.select(*_ROW).select_from(source).where(_case.c.id == referral_id)).one()
        return self._read(row, self.unit.merktekens.van(organisatie, wie, tegenpartij), wie)

    def nieuwste_nood(self, referral_id: str) -> int:
        """The number of the last cry for help in this chat, for `erken_nood`; 0: there was none."""
        newest: int | None = self.run(
            sa.select(sa.func.max(_audit.c.id))
            .select_from(_audit.join(_case, _case.c.conversation_id == _audit.c.subject))
            .where(_case.c.id == referral_id, _audit.c.what == NOOD)
        ).scalar()
        return newest or 0

    def erken_nood(self, referral_id: str, tot: int) -> bool:
        """Somebody of this organisation has seen the cries up to `tot`, the last that was on their
        screen; False when there was nothing unseen. What came later stays unseen."""
        seen = min(tot, self.nieuwste_nood(referral_id))
        done = self.run(
            _case.update()
            .where(_case.c.id == referral_id, _case.c.nood_gezien < seen)
            .values(nood_gezien=seen)
        )
        return bool(done.rowcount)

    def _filters(self, wie: str, marked: Gemerkt) -> dict[Filter, Any]:
        now, state = self.unit.now, _case.c.toestand
        unanswered = _case.c.id.in_(marked.wacht)
        open_ = state.in_(OPEN)
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

    def _order(self, marked: Gemerkt) -> list[Any]:
        filters = self._filters("", marked)
        urgent = sa.and_(_case.c.spoed, _case.c.toestand.in_(_WAITING))

        def first(where: Any) -> Any:
            return sa.case((where, 0), else_=1)

        return [
            first(_case.c.toestand.in_(OPEN)),
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

    @staticmethod
    def _read(row: Any, marked: Gemerkt, wie: str) -> Rij:
        return Rij(
            row.id,
            row.id in marked.nood,
            marked.wacht.get(row.id),
            row.channel,
            row.id in marked.terug,
            row.id in marked.genoemd,
            row.owner == wie and row.gevraagd_door is not None,
        )
