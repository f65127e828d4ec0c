"""What a channel remembers between two starts: where it was, how it is called, when it may send."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from casefile.storage import schema
from casefile.storage.repository import Repository

_table = schema.channel_state


@dataclass(frozen=True)
class Trouble:
    """Nothing leaves on this channel until somebody mends our account. `code`: the platform's."""

    channel: str
    code: str
    since: datetime


class ChannelStates(Repository):
    def position(self, channel: str) -> int | None:
        """The last thing that was received and stored."""
        position: int | None = self._get(channel, _table.c.position)
        return position

    def set_position(self, channel: str, position: int) -> None:
        self._set(channel, position=position)

    def public_name(self, channel: str) -> str | None:
        """How a person finds it: a bot's name, a phone number in digits."""
        name: str | None = self._get(channel, _table.c.public_name)
        return name

    def set_public_name(self, channel: str, name: str) -> None:
        self._set(channel, public_name=name)

    def take_turn(self, channel: str, per_second: float, burst: int) -> timedelta | None:
        """Take a turn to send, shared by every sender; else how long to wait for the next one.

        A token bucket in one moment: when the bucket would be full again.
        """
        self._make(channel)
        full_at: datetime | None = self.run(
            sa.select(_table.c.next_send_at).where(_table.c.channel == channel).with_for_update()
        ).scalar()
        now, interval = self.unit.now, timedelta(seconds=1 / per_second)
        full_at = max(full_at or now, now)
        wait = full_at - now - interval * (burst - 1)
        if wait > timedelta(0):
            return wait
        self._set(channel, next_send_at=full_at + interval)
        return None

    def set_trouble(self, channel: str, code: str | None) -> None:
        """Our account there needs somebody's attention, or (None) works again."""
        known = self._get(channel, _table.c.trouble)
        if known == code:
            return
        since = None if code is None else self.unit.now
        self._set(channel, trouble=code, trouble_since=since)
        what = "kanaal_hersteld" if code is None else "kanaal_storing"
        self.unit.audit.add("systeem", what, channel, detail=code)

    def troubles(self) -> list[Trouble]:
        rows = self.run(sa.select(_table).where(_table.c.trouble.is_not(None))).all()
        return [Trouble(row.channel, row.trouble, row.trouble_since) for row in rows]

    def pause(self, channel: str, wait: timedelta) -> None:
        """The platform said that we go too fast: nobody sends for so long."""
        self.unit.heartbeats.named()
        self._set(channel, next_send_at=self.unit.now + wait)

    def wait_no_longer(self) -> None:
        """The clock was set back: moments of our own making lie too far ahead."""
        self.run(_table.update().values(next_send_at=None))

    def try_again(self, channel: str) -> bool:
        """Somebody mended our account: nobody waits any longer, and what leaves ends the trouble.
        False when there is none."""
        if self._get(channel, _table.c.trouble) is None:
            return False
        self._set(channel, next_send_at=None)
        self.unit.outbox.wait_no_longer(channel)
        return True

    def _get(self, channel: str, column: Any) -> Any:
        return self.run(sa.select(column).where(_table.c.channel == channel)).scalar()

    def _make(self, channel: str) -> None:
        if self._get(channel, _table.c.channel) is None:
            try:
                with self.unit.savepoint():
                    self.run(_table.insert().values(channel=channel))
            except IntegrityError:
                pass  # another program was just before us

    def _set(self, channel: str, **values: Any) -> None:
        self._make(channel)
        self.run(_table.update().where(_table.c.channel == channel).values(**values))
