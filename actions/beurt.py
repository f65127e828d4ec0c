"""One turn: what every action may use, in the unit of work of the message that is being handled.

The worker opens a turn around Rasa; `rasa run actions` (for `rasa shell`) opens one per action.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from functools import lru_cache

from casefile.dossier import Dossier
from casefile.gesprek.gehoord import Gehoord
from casefile.gespreksstand import Gespreksstand
from casefile.settings import Settings
from casefile.storage.conversations import Conversation
from casefile.storage.database import migrate
from casefile.storage.inbox import InboxRow
from casefile.storage.unit_of_work import Store, UnitOfWork
from casefile.zaken import herinneren


class Anders(str, Enum):
    """What decided after all, where an action overruled the recogniser that chose it.

    ONTHOUDEN: what was noted was the whole message. VERTELD: something was told, so on with the
    step that fits it. LEVEN: the question about a life is open, and doubt counts as yes.
    """

    ONTHOUDEN = "onthouden"
    VERTELD = "verteld"
    LEVEN = "leven"
    HELPER = "helper"
    BEGRIP = "begrip"
    POST = "post"


@dataclass
class Beurt:
    """`row`: the tenant's message as it came in, `gehoord`: the reading of it; None in
    `rasa shell`, where nothing is sent and Rasa's own data is read. `schrijft_eerst`: whether
    we can write on this channel when nothing was asked; `leest_voor`: whether it plays a voice.
    """

    unit: UnitOfWork
    conversation: Conversation
    dossier: Dossier
    row: InboxRow | None = None
    gehoord: Gehoord | None = None
    schrijft_eerst: bool = False
    leest_voor: bool = False
    regel_open: bool | None = None  # whether a possible emergency was on the screen; None: not seen
    anders: Anders | None = None  # what decided instead of the recogniser
    failures: list[BaseException] = field(default_factory=list)
    goodbye_to: tuple[str, str] | None = None  # (channel, address) of a deleted conversation

    @property
    def message_id(self) -> str:
        """Our own id of the tenant's message, for the proof of a consent."""
        return "shell" if self.row is None else str(self.row.id)

    @property
    def deleted(self) -> bool:
        return self.goodbye_to is not None

    @property
    def now(self) -> datetime:
        return self.unit.now

    @property
    def stand(self) -> Gespreksstand:
        return self.dossier.deel(Gespreksstand)


_current: ContextVar[Beurt | None] = ContextVar("beurt", default=None)


@contextmanager
def begin_turn(
    unit: UnitOfWork,
    conversation: Conversation,
    row: InboxRow | None = None,
    dossier: Dossier | None = None,
    gehoord: Gehoord | None = None,
    schrijft_eerst: bool = False,
    leest_voor: bool = False,
) -> Iterator[Beurt]:
    """Everything inside sees this turn; what it learned is saved at the end, in the same unit."""
    dossier = dossier or unit.documents.dossier(conversation.id)
    turn = Beurt(unit, conversation, dossier, row, gehoord, schrijft_eerst, leest_voor)
    token = _current.set(turn)
    try:
        yield turn
    finally:
        _current.reset(token)
    if not turn.deleted:
        herinneren.bewaar(unit, conversation.id, dossier)


@contextmanager
def current_turn(sender_id: str) -> Iterator[Beurt]:
    """The worker's turn, or a fresh one where Rasa runs on its own."""
    turn = _current.get()
    if turn is not None:
        yield turn
        return
    with _own_store().unit() as unit:
        conversation = unit.conversations.find_or_create("shell", sender_id)
        with begin_turn(unit, conversation) as fresh:
            yield fresh


@lru_cache(maxsize=1)
def _own_store() -> Store:
    settings = Settings.from_env()
    migrate(settings.database_url)
    return Store.open(settings)
