"""Reads the letters that tenants photograph: fetch, recognise, tell the conversation, forget.

Outside any turn: the result comes in as a new inbox row, so that a cry for help meanwhile is heard.
What was photographed and recognised is in memory only, and gone when the row is there.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from bot.channels.body import TooLarge
from bot.channels.channel import Download
from bot.channels.registered import open_channels
from bot.ocr.limits import MAX_BYTES, MAX_FILES, Refusal, Refused
from bot.ocr.process import read_letter
from casefile import organisaties
from casefile.brief.brief_lezen import lees_brief
from casefile.brief.brieftekst import Brieftekst
from casefile.brief.uitslag import Uitslag
from casefile.messages import Incoming, Kind
from casefile.settings import Settings
from casefile.storage.brieffotos import Stapel
from casefile.storage.unit_of_work import Store
from casefile.tijd import today

MAX_ATTEMPTS = 3
logger = logging.getLogger(__name__)


def downloads(settings: Settings) -> dict[str, Download]:
    """By channel; the web page brings its photographs itself."""
    return {channel.name: channel.download(settings) for channel in open_channels(settings)}


@dataclass
class Reader:
    """One of any number on the same database. `recognise`: files to words; raises `Refused`."""

    store: Store
    downloads: Mapping[str, Download] = field(default_factory=dict)
    recognise: Callable[[list[bytes]], Brieftekst] = read_letter

    def read_next(self) -> bool:
        """Read one letter; False when none waits."""
        with self.store.read() as unit:  # without the write lock: most of the time there is none
            due = unit.brieffotos.next_try()
            if due is None or due > unit.now:
                return False
        with self.store.unit() as unit:
            stapel = unit.brieffotos.claim()
        if stapel is None:
            return False
        try:
            uitslag = self._lees(stapel)
        except Exception as error:  # the type only: it may quote a letter
            logger.error("letter not read: %s", type(error).__name__)
            if stapel.pogingen < MAX_ATTEMPTS:
                return True
            uitslag = Uitslag(geweigerd=Refusal.TOO_SLOW.value)
        with self.store.unit() as unit:
            if unit.brieffotos.groeide(stapel):
                return True
            if unit.brieffotos.wis(stapel):
                message = Incoming(
                    external_id=f"brief:{stapel.fotos[0].id}",
                    kind=Kind.LETTER,
                    letter=uitslag.to_json(),
                )
                unit.inbox.add(stapel.conversation_id, stapel.channel, message, stapel.order)
        return True

    def _lees(self, stapel: Stapel) -> Uitslag:
        try:
            if len(stapel.fotos) > MAX_FILES:
                raise Refused(Refusal.TOO_MANY_PAGES)
            words = self.recognise(self._bytes(stapel))
        except TooLarge:
            return Uitslag(geweigerd=Refusal.TOO_LARGE.value)
        except Refused as refused:
            return Uitslag(geweigerd=refused.why.value)
        names = [o.naam for o in organisaties.van_soort(organisaties.CORPORATIE)]
        with self.store.read() as unit:
            vandaag = today(unit.now)
        return Uitslag(lees_brief(words, vandaag, names))

    def _bytes(self, stapel: Stapel) -> list[bytes]:
        files = []
        for foto in stapel.fotos:
            if foto.inhoud is not None:
                files.append(foto.inhoud)
            elif foto.verwijzing is not None:
                files.append(self.downloads[stapel.channel].fetch(foto.verwijzing, MAX_BYTES))
        return files
