"""People in a storm who want to be called back, and say yes to the preview; and yeses that are given
in one transaction, for who receives by mail. What was agreed is kept, for the books."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from sqlalchemy.exc import SQLAlchemyError

from casefile.doorverwijzing.termijn import reactie_voor
from casefile.storage.unit_of_work import Store
from standins.telegram import TelegramStandIn
from tests.casefile.doorverwijzing.voorbeelden import pakket

WHO_WANTS = ("ik wil graag een mens spreken", "Fatima 06 12345678")
TAPS = ("Nee", "Ja, stuur")
BY_MAIL = "tussenvoorziening"
PATIENCE = 400.0  # seconds for one answer, kills and all


@dataclass
class Callers:
    """`agreed`: the chats that tapped yes; `mailed`: the doorverwijzingen that were made whole."""

    telegram: TelegramStandIn
    store: Store
    agreed: list[int] = field(default_factory=list)
    mailed: list[str] = field(default_factory=list)
    gave_up: list[str] = field(default_factory=list)

    def call(self, chat: int) -> None:
        """The whole way, each step when the answer to the one before is on the phone."""
        for text in WHO_WANTS:
            seen = len(self.telegram.shown(chat))
            self.telegram.say(chat, text)
            if not self._wait(lambda seen=seen: len(self.telegram.shown(chat)) > seen):
                self.gave_up.append(f"{chat}: no answer to a text")
                return
        for title in TAPS:
            if not self._wait(lambda title=title: self._has(chat, title)):
                self.gave_up.append(f"{chat}: no button {title}")
                return
            self.telegram.tap(chat, title)
        self.agreed.append(chat)

    def say_yes(self, number: int) -> None:
        """To a package by mail; again while the database is away. Whole, or not at all."""
        for _ in range(100):
            try:
                self.mailed.append(self._yes(number))
                return
            except SQLAlchemyError:
                time.sleep(0.5)

    def _yes(self, number: int) -> str:
        with self.store.unit() as unit:
            conversation = unit.conversations.find_or_create("telegram", f"{9000 + number}")
            package = pakket("Fatima", "06 12345678", "in de ochtend", "Ik wil blijven wonen.")
            referral = unit.doorverwijzingen.maak(
                conversation.id,
                BY_MAIL,
                package.to_json(),
                spoed=False,
                reactie_voor=reactie_voor(unit.now, spoed=False),
            )
            unit.toestemmingen.leg_vast(conversation.id, BY_MAIL, "ja", {"tekst": "x"}, referral.id)
            unit.outbox.add_delivery(referral.id, "mail_met_link", {"soort": "nieuw"})
        return referral.id

    def _has(self, chat: int, title: str) -> bool:
        return any(
            button["text"] == title
            for sent in self.telegram.shown(chat)
            for row in sent.keyboard
            for button in row
        )

    @staticmethod
    def _wait(true: Callable[[], bool]) -> bool:
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if true():
                return True
            time.sleep(0.2)
        return False
