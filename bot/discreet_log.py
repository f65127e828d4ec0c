"""Logging of every program: what failed and where, never the message of an exception.

Such a message may quote what a tenant said, a name or an address ("invalid literal for int() ...").
"""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from types import TracebackType
from typing import IO

ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


ENDED = "ended by itself"


class _Formatter(logging.Formatter):
    def formatException(self, ei: ExcInfo) -> str:  # noqa: N802 (the name is logging's)
        """The types of an exception and its causes, each with the places it came through."""
        told = []
        error = ei[1]
        while error is not None:
            places = traceback.extract_tb(error.__traceback__)
            where = [f"  {place.filename}:{place.lineno} {place.name}" for place in places]
            told.append("\n".join([type(error).__name__, *where]))
            error = error.__cause__ or error.__context__
        return "\n".join(told)


def log_discreetly(stream: IO[str] | None = None) -> None:
    """Warnings and errors of everything in this process, on standard error unless told otherwise.

    Replaces what was set before; call it first in a program.
    """
    handler = logging.StreamHandler(stream)
    handler.setFormatter(_Formatter("%(asctime)s %(name)s %(message)s"))
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    # What libraries warn their own developers of is no news here; they also undo a filter on it.
    logging.captureWarnings(True)
    logging.getLogger("py.warnings").setLevel(logging.ERROR)
    sys.excepthook = _uncaught
    threading.excepthook = lambda told: _uncaught(told.exc_type, told.exc_value, told.exc_traceback)


def _uncaught(
    kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
) -> None:
    """What nobody caught ends a program or a thread: Python itself would print its message too."""
    if error is not None and not issubclass(kind, SystemExit):
        logging.getLogger(__name__).critical(ENDED, exc_info=(kind, error, trace))
