"""Breaks a text into lines that fit, for pictures and papers. Knows no letter and no sheet."""

from __future__ import annotations

import re
from collections.abc import Callable

_PIECE = re.compile(r"€ \S+|\S+")  # an amount stays on one line with its sign


def breek_af(tekst: str, breedte_van: Callable[[str], float], hoogstens: float) -> list[str]:
    """Lines of at most `hoogstens` as `breedte_van` measures them; a word that is too long is cut.

    A new line in the text begins a new line here.
    """
    lines: list[str] = []
    for paragraph in tekst.split("\n"):
        line = ""
        for word in _PIECE.findall(paragraph):
            while breedte_van(word) > hoogstens and len(word) > 1:
                cut = next(n for n in range(len(word) - 1, 0, -1)
                           if n == 1 or breedte_van(word[:n] + "-") <= hoogstens)  # fmt: skip
                lines += [part for part in (line, word[:cut] + "-") if part]
                line, word = "", word[cut:]
            longer = f"{line} {word}".strip()
            if breedte_van(longer) <= hoogstens:
                line = longer
            else:
                lines.append(line)
                line = word
        lines.append(line)
    return lines
