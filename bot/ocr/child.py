"""The process that reads: files come in on stdin, words go out on stdout, then it is gone.

It limits itself before it looks at a byte. `python -m bot.ocr.child`; started by `process`.
In and out: one JSON line. A first line says that all was opened, so that a trap is ended early.
"""

from __future__ import annotations

import base64
import json
import sys
from typing import Any

from bot.ocr.limits import Refusal, Refused, limit_this_process

OPENED = "geopend"
_FEW_WORDS = 12
_LEGIBLE = 0.5


def read(files: list[bytes]) -> list[list[tuple[str, float]]]:
    """The rows of all pages. Raises `Refused`."""
    from bot.ocr import tesseract
    from bot.ocr.files import pages_of
    from bot.ocr.picture import even_light, straight

    if not tesseract.is_here():
        raise Refused(Refusal.NOT_HERE)
    pages = pages_of(files)
    _say({"stand": OPENED})
    rows: list[list[tuple[str, float]]] = []
    for page in pages:
        clear = even_light(page)
        turn = tesseract.quarter_turns(clear)
        if turn:
            clear = clear.rotate(-turn, expand=True)
        found = tesseract.read_page(straight(clear))
        if turn is None and not is_legible(found):
            found = max((found, *_other_ways_up(clear)), key=_weight)
        rows += [*found, []]
    if not is_legible(rows):
        raise Refused(Refusal.ILLEGIBLE)
    return rows


def _other_ways_up(page: Any) -> list[list[list[tuple[str, float]]]]:
    from bot.ocr import tesseract
    from bot.ocr.picture import straight

    return [tesseract.read_page(straight(page.rotate(n, expand=True))) for n in (180, 90, 270)]


def is_legible(rows: list[list[tuple[str, float]]]) -> bool:
    """Enough words, of which most were read well."""
    sure = [certainty for row in rows for text, certainty in row if len(text) > 1]
    return len(sure) >= _FEW_WORDS and sum(c > 0.6 for c in sure) / len(sure) >= _LEGIBLE


def _weight(rows: list[list[tuple[str, float]]]) -> float:
    return sum(certainty for row in rows for text, certainty in row if len(text) > 2)


def _say(line: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


def main() -> None:
    limit_this_process()
    files = [base64.b64decode(text) for text in json.loads(sys.stdin.readline())]
    try:
        _say({"regels": read(files)})
    except Refused as refused:
        _say({"waarom": refused.why.value})
    except MemoryError:
        _say({"waarom": Refusal.TOO_SLOW.value})


if __name__ == "__main__":
    main()
