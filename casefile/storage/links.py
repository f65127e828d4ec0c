"""Links that the wijkteam made, and how often they were used. Never by whom.

The token is kept as a keyed hash to find it by, and sealed with the link's own key so that a card
can be printed again.
"""

from __future__ import annotations

import secrets
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from casefile.doorverwijzing.doorverwijzing import AANMELDING
from casefile.koppelingen.link import Aantallen, Koppeling, Stand
from casefile.storage import schema
from casefile.storage.conversations import Conversation
from casefile.storage.repository import Repository

_table = schema.link


class Links(Repository):
    def make(
        self,
        organisation: str,
        corporation: str | None,
        sentence: str,
        phone: str,
        max_uses: int | None,
        expires_at: datetime,
        staff_id: str,
        label: str = "",
    ) -> Koppeling:
        link_id, token = self.unit.new_id(), secrets.token_urlsafe(16)
        body = {"token": token, "eerste_zin": sentence, "telefoon": phone, "label": label}
        self.run(
            _table.insert().values(
                id=link_id,
                organisation=organisation,
                corporation=corporation,
                token_index=self._index(token),
                body_enc=self.unit.cipher(link_id).seal("link|body", body),
                max_uses=max_uses,
                created_by=staff_id,
                created_at=self.unit.now,
                expires_at=expires_at,
            )
        )
        self.unit.audit.add(staff_id, "link_gemaakt", link_id, organisation)
        made = self.get(link_id)
        assert made is not None
        return made

    def get(self, link_id: str) -> Koppeling | None:
        return next(iter(self._select(_table.c.id == link_id)), None)

    def by_token(self, token: str) -> Koppeling | None:
        return next(iter(self._select(_table.c.token_index == self._index(token))), None)

    def of_organisation(self, organisation: str) -> list[Koppeling]:
        """Newest first."""
        return self._select(_table.c.organisation == organisation)[::-1]

    def revoke(self, link_id: str, staff_id: str) -> None:
        """Nobody can start with it any more; who did already goes on."""
        link = self.get(link_id)
        if link and link.ingetrokken_op is None:
            self._update(link_id, revoked_at=self.unit.now)
            self.unit.audit.add(staff_id, "link_ingetrokken", link_id, link.organisatie)

    def opened(self, link_id: str) -> None:
        """Somebody looked at its page."""
        self._update(link_id, opened=_table.c.opened + 1)

    def follow(self, conversation: Conversation, token: str) -> Koppeling | None:
        """Remember that this conversation came from a link; None when the token is of no use
        (edited, expired, revoked, used up): then it is a conversation like any other."""
        link = self.by_token(token)
        if link is None or link.stand(self.unit.now) is not Stand.GELDIG:
            return None
        if conversation.link_id is None:
            table = schema.conversation
            self.run(table.update().where(table.c.id == conversation.id).values(link_id=link.id))
            self._update(link.id, started=_table.c.started + 1)
        return link

    def counts(self, link: Koppeling) -> Aantallen:
        """What staff may see: opened, started, referred (not: called back); nothing below five."""
        referral, conversation = schema.doorverwijzing, schema.conversation
        referred: int = self.run(
            sa.select(sa.func.count(sa.distinct(conversation.c.id)))
            .select_from(
                conversation.join(referral, referral.c.conversation_id == conversation.c.id)
            )
            .where(conversation.c.link_id == link.id, referral.c.soort == AANMELDING)
        ).scalar()
        return Aantallen.van(link.geopend, link.begonnen, referred)

    def _index(self, token: str) -> str:
        return self.unit.keys.blind_index("link", token)

    def _update(self, link_id: str, **values: Any) -> None:
        self.run(_table.update().where(_table.c.id == link_id).values(**values))

    def _select(self, where: Any) -> list[Koppeling]:
        rows = self.run(sa.select(_table).where(where).order_by(_table.c.created_at, _table.c.id))
        return [self._read(row) for row in rows.all()]

    def _read(self, row: Any) -> Koppeling:
        body = self.unit.cipher(row.id).open("link|body", row.body_enc)
        return Koppeling(
            id=row.id,
            organisatie=row.organisation,
            corporatie=row.corporation,
            token=body["token"],
            eerste_zin=body["eerste_zin"],
            telefoon=body["telefoon"],
            hoogstens=row.max_uses,
            geopend=row.opened,
            begonnen=row.started,
            gemaakt_op=row.created_at,
            geldig_tot=row.expires_at,
            ingetrokken_op=row.revoked_at,
            label=body.get("label", ""),  # links of before labels have none
        )
