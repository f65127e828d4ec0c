"""Reads the words of the next messages before their turn, beside the turn that goes on now.

Most of reading is the encoder, which leaves Python alone: a worker then uses two cores where it has
them. Knows no message and no database.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from datetime import date
from typing import Any

from bot.horen import Ear

Said = tuple[str, date]
"""Words, and the day on which they were said."""
AT_ONCE = 2  # messages: the one whose turn it is, and the one after it


class Ahead:
    """The model as an ear that may have read the words already."""

    def __init__(self, ear: Ear) -> None:
        self._ear, self.intents = ear, ear.intents
        self._reader = ThreadPoolExecutor(1, thread_name_prefix="ahead")
        self._read: dict[Said, Future[dict[str, Any]]] = {}

    def listen(self, messages: Sequence[Sequence[Said]]) -> None:
        """The words of each message, in the order of their turns. Until those of the first are
        read; the others are read meanwhile, and what is not in here is forgotten."""
        wanted = [words for message in messages for words in message]
        for words in self._read.keys() - set(wanted):
            self._read.pop(words).cancel()
        for words in wanted:
            if words not in self._read:
                self._read[words] = self._reader.submit(self._ear.understand, *words)
        wait([self._read[words] for words in messages[0]])

    def understand(self, text: str, day: date) -> dict[str, Any]:
        """As the model does. What failed before fails again here, where it is dealt with."""
        read = self._read.pop((text, day), None)
        if read is not None and read.exception() is None:
            return read.result()
        return self._ear.understand(text, day)
