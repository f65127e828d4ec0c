"""What the product asks of a platform on which people chat: one object for each, and all of it.

A new channel is a folder with such an object, and one line in `registered.py`. Its library is
loaded only inside these methods: a program must not load what is closed. Knows no platform.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Protocol

from starlette.routing import BaseRoute

from casefile.settings import Settings
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import Teksten

if TYPE_CHECKING:
    from bot.resting import Work
    from bot.sender import Deliverer


class Download(Protocol):
    """A platform's way to what somebody sent there."""

    def fetch(self, reference: str, limit: int) -> bytes:
        """Raises `TooLarge`; any other exception: try again later."""


@dataclass(frozen=True)
class Door:
    """Addresses that open a chat with us. `first`: with a link's token (or none) and the words that
    stand ready; `with_code`: of who takes a conversation along."""

    first: Callable[[str | None, str], str]
    with_code: Callable[[str], str]


class Channel(ABC):
    """`name`: in the database and in the texts of its door, `utter_link_<name>` and
    `utter_link_<name>_uitleg`. `variable`: the setting that opens it."""

    name: ClassVar[str]
    title: ClassVar[str]
    variable: ClassVar[str]
    writes_first: ClassVar[bool] = True
    has_program: ClassVar[bool] = False

    @abstractmethod
    def is_open(self, settings: Settings) -> bool:
        """Whether it is configured at all."""

    @abstractmethod
    def how(self, settings: Settings) -> str:
        """How messages come in, for the person who starts the product."""

    @abstractmethod
    def check(self, settings: Settings) -> None:
        """Raises `SettingsError` when it is half configured: it would be open or silent."""

    @abstractmethod
    def routes(self, store: Store, settings: Settings) -> list[BaseRoute]:
        """Its webhook, if it has one."""

    @abstractmethod
    def deliverer(self, settings: Settings, texts: Teksten) -> Deliverer:
        """One hand that sends; each has a client of its own."""

    @abstractmethod
    def download(self, settings: Settings) -> Download:
        """Fetches what somebody sent."""

    @abstractmethod
    def door(self, settings: Settings, public_name: str | None) -> Door | None:
        """`public_name`: what the platform said we are called. None: nobody can find us there."""

    def faults(self, settings: Settings) -> Iterator[str]:
        """What works, and would still go wrong in earnest."""
        yield from ()

    def chores(self, store: Store, settings: Settings) -> list[Work]:
        """What the sender does beside sending."""
        return []

    def run(self, store: Store, settings: Settings, ready: Callable[[], None]) -> None:
        """Its own program, where `has_program`: until a signal."""
        raise NotImplementedError(self.name)


def phone_page(settings: Settings) -> str | None:
    """Where the stand-ins are, when they take the place of the platforms."""
    return f"http://{settings.host}:{settings.standins_port}" if settings.standins else None
