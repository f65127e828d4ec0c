"""One transaction over everything: what a turn reads and writes commits together, or not at all.

Time and randomness come in here and nowhere else; the repositories take them from their unit.
"""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timezone
from functools import cached_property

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine

from casefile.settings import Settings
from casefile.storage import schema
from casefile.storage.aantekeningen import Aantekeningen
from casefile.storage.addresses import Addresses
from casefile.storage.afspraken import Afspraken
from casefile.storage.attachments import Attachments
from casefile.storage.audit import Audit
from casefile.storage.brieffotos import Brieffotos
from casefile.storage.channel_states import ChannelStates
from casefile.storage.cijfers import Cijfers
from casefile.storage.conversations import Conversations
from casefile.storage.dagherinneringen import Dagherinneringen
from casefile.storage.database import SQLITE_BUSY_SECONDS, create_engine
from casefile.storage.deliveries import Deliveries
from casefile.storage.documents import Documents
from casefile.storage.doorverwijzingen import Doorverwijzingen
from casefile.storage.encryption import Cipher, KeyRing, new_data_key
from casefile.storage.heartbeats import Heartbeats
from casefile.storage.inbox import Inbox
from casefile.storage.instellingen import Instellingen
from casefile.storage.joining import Joining
from casefile.storage.links import Links
from casefile.storage.login_attempts import LoginAttempts
from casefile.storage.merktekens import Merktekens
from casefile.storage.move_codes import MoveCodes
from casefile.storage.nakijkzinnen import Nakijkzinnen
from casefile.storage.opruimen import Opruimen
from casefile.storage.outbox import Outbox
from casefile.storage.signals import CHANNEL, Signal
from casefile.storage.staff import StaffAccounts
from casefile.storage.staff_entry import StaffEntry
from casefile.storage.staff_sessions import StaffSessions
from casefile.storage.standaardteksten import Standaardteksten
from casefile.storage.storingen import Storingen
from casefile.storage.toestemmingen import Toestemmingen
from casefile.storage.tracker_turns import TrackerTurns
from casefile.storage.transcript import Transcript
from casefile.storage.werkvoorraad import Werkvoorraad
from casefile.storage.zoekwoorden import Zoekwoorden

_KEY = sa.select(schema.data_key.c.wrapped).where(schema.data_key.c.owner == sa.bindparam("which"))


def utc_now() -> datetime:
    return datetime.now(timezone.utc)  # the real clock; tests bring their own


@dataclass
class Store:
    """An installation's database and keys; `unit()` opens a unit of work on it."""

    engine: Engine
    keys: KeyRing
    clock: Callable[[], datetime] = utc_now
    _turn: threading.Lock = field(default_factory=threading.Lock, repr=False)

    @classmethod
    def open(cls, settings: Settings) -> Store:
        """What is configured; makes the key file at the first start. Raises `EncryptionError`."""
        keys = KeyRing.load_or_create(settings.keys, settings.data_dir / "keys")
        return cls(create_engine(settings.database_url), keys)

    @cached_property
    def signal(self) -> Signal:
        """What to wait for when there is nothing to do; one per program."""
        return Signal(self.engine)

    @property
    def one_writer(self) -> bool:
        """While one unit of work is open nobody else can write: it must be short."""
        return self.engine.dialect.name == "sqlite"

    @contextmanager
    def unit(self) -> Iterator[UnitOfWork]:
        """Commits when the block ends, rolls back when it raises. Who waits for news is told."""
        with self._in_turn(), self.engine.begin() as connection:
            yield (unit := UnitOfWork(connection, self.keys, self.clock))
            if unit.news and connection.dialect.name == "postgresql":
                connection.exec_driver_sql(f"NOTIFY {CHANNEL}")

    @contextmanager
    def _in_turn(self) -> Iterator[None]:
        """Where one writes at a time, the threads of a program wait here: SQLite itself lets who
        waits sleep for up to a tenth of a second while nobody writes."""
        mine = self.one_writer and self._turn.acquire(timeout=SQLITE_BUSY_SECONDS)
        try:
            yield
        finally:
            if mine:
                self._turn.release()

    @contextmanager
    def read(self) -> Iterator[UnitOfWork]:
        """For looking only: never takes the write lock."""
        with self.engine.connect().execution_options(read_only=True) as connection:
            yield UnitOfWork(connection, self.keys, self.clock)


@dataclass
class UnitOfWork:
    """The repositories of one transaction."""

    connection: Connection
    keys: KeyRing
    clock: Callable[[], datetime]
    news: bool = False  # something was written that somebody may be waiting for
    _ciphers: dict[str, Cipher] = field(default_factory=dict)

    @property
    def now(self) -> datetime:
        """Aware, UTC."""
        return self.clock()

    def new_id(self) -> str:
        """An opaque id of 128 random bits."""
        return secrets.token_urlsafe(16)

    def cipher(self, owner: str) -> Cipher:
        """The owner's cipher, made when the owner is new."""
        if owner not in self._ciphers:
            row = self.connection.execute(_KEY, {"which": owner}).first()
            if row is None:
                key = new_data_key()
                wrapped = {"owner": owner, "wrapped": self.keys.wrap(owner, key)}
                self.connection.execute(schema.data_key.insert(), wrapped)
            else:
                key = self.keys.unwrap(owner, row.wrapped)
            self._ciphers[owner] = Cipher(owner, key)
        return self._ciphers[owner]

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """What happens inside goes together, or not at all; then nothing of it is remembered."""
        try:
            with self.connection.begin_nested():
                yield
        except BaseException:
            self._ciphers.clear()
            self.documents.look_again()
            raise

    def forget_key(self, owner: str) -> None:
        """Destroy the owner's key: what it encrypted can never be read again."""
        self.connection.execute(schema.data_key.delete().where(schema.data_key.c.owner == owner))
        self._ciphers.pop(owner, None)

    @cached_property
    def conversations(self) -> Conversations:
        return Conversations(self)

    @cached_property
    def heartbeats(self) -> Heartbeats:
        return Heartbeats(self)

    @cached_property
    def inbox(self) -> Inbox:
        return Inbox(self)

    @cached_property
    def outbox(self) -> Outbox:
        return Outbox(self)

    @cached_property
    def deliveries(self) -> Deliveries:
        return Deliveries(self)

    @cached_property
    def addresses(self) -> Addresses:
        return Addresses(self)

    @cached_property
    def channel_states(self) -> ChannelStates:
        return ChannelStates(self)

    @cached_property
    def joining(self) -> Joining:
        return Joining(self)

    @cached_property
    def links(self) -> Links:
        return Links(self)

    @cached_property
    def move_codes(self) -> MoveCodes:
        return MoveCodes(self)

    @cached_property
    def transcript(self) -> Transcript:
        return Transcript(self)

    @cached_property
    def documents(self) -> Documents:
        return Documents(self)

    @cached_property
    def attachments(self) -> Attachments:
        return Attachments(self)

    @cached_property
    def brieffotos(self) -> Brieffotos:
        return Brieffotos(self)

    @cached_property
    def tracker_turns(self) -> TrackerTurns:
        return TrackerTurns(self)

    @cached_property
    def audit(self) -> Audit:
        return Audit(self)

    @cached_property
    def staff(self) -> StaffAccounts:
        return StaffAccounts(self)

    @cached_property
    def staff_entry(self) -> StaffEntry:
        return StaffEntry(self)

    @cached_property
    def login_attempts(self) -> LoginAttempts:
        return LoginAttempts(self)

    @cached_property
    def staff_sessions(self) -> StaffSessions:
        return StaffSessions(self)

    @cached_property
    def toestemmingen(self) -> Toestemmingen:
        return Toestemmingen(self)

    @cached_property
    def afspraken(self) -> Afspraken:
        return Afspraken(self)

    @cached_property
    def dagherinneringen(self) -> Dagherinneringen:
        return Dagherinneringen(self)

    @cached_property
    def doorverwijzingen(self) -> Doorverwijzingen:
        return Doorverwijzingen(self)

    @cached_property
    def werkvoorraad(self) -> Werkvoorraad:
        return Werkvoorraad(self)

    @cached_property
    def zoekwoorden(self) -> Zoekwoorden:
        return Zoekwoorden(self)

    @cached_property
    def aantekeningen(self) -> Aantekeningen:
        return Aantekeningen(self)

    @cached_property
    def standaardteksten(self) -> Standaardteksten:
        return Standaardteksten(self)

    @cached_property
    def instellingen(self) -> Instellingen:
        return Instellingen(self)

    @cached_property
    def opruimen(self) -> Opruimen:
        return Opruimen(self)

    @cached_property
    def cijfers(self) -> Cijfers:
        return Cijfers(self)

    @cached_property
    def nakijkzinnen(self) -> Nakijkzinnen:
        return Nakijkzinnen(self)

    @cached_property
    def merktekens(self) -> Merktekens:
        return Merktekens(self)

    @cached_property
    def storingen(self) -> Storingen:
        return Storingen(self)
