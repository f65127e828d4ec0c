"""Debian's tesseract with Dutch, over pipes: bindings such as pytesseract leave files on disk.

A page comes back as rows of words with how sure tesseract was, by where they stand on the page.
"""

from __future__ import annotations

import csv
import io
import os
import re
import shutil
import subprocess
from dataclasses import dataclass

from PIL import Image

from bot.ocr.limits import PAGE_SECONDS, Refusal, Refused

Row = list[tuple[str, float]]
"""Words of a line with a certainty from 0 to 1."""
_ROTATE = re.compile(r"Rotate: (\d+)\n.*Orientation confidence: ([\d.]+)", re.S)
_SURE_OF_ORIENTATION = 1.5


@dataclass
class _Line:
    """A line as tesseract saw it: of a table that is one cell."""

    left: int
    middles: list[float]
    heights: list[int]
    words: Row

    @property
    def middle(self) -> float:
        return sum(self.middles) / len(self.middles)


def is_here() -> bool:
    return shutil.which("tesseract") is not None


def read_page(page: Image.Image) -> list[Row]:
    """Raises `Refused` when it takes too long."""
    return _rows(_run(page, "--psm", "4", "-l", "nld", "tsv"))


def quarter_turns(page: Image.Image) -> int | None:
    """By how many degrees it must turn (clockwise) to be upright; None when it cannot be told."""
    told = _ROTATE.search(_run(page, "--psm", "0", "-l", "osd"))
    if told is None or float(told.group(2)) < _SURE_OF_ORIENTATION:
        return None
    return int(told.group(1))


def _run(page: Image.Image, *options: str) -> str:
    out = io.BytesIO()
    page.save(out, "BMP")
    try:
        done = subprocess.run(
            ["tesseract", "stdin", "stdout", "--dpi", "200", *options],
            input=out.getvalue(),
            capture_output=True,
            timeout=PAGE_SECONDS,
            env={"PATH": os.environ.get("PATH", ""), "OMP_THREAD_LIMIT": "1", "LC_ALL": "C.UTF-8"},
            check=False,
        )
    except FileNotFoundError as error:
        raise Refused(Refusal.NOT_HERE) from error
    except subprocess.TimeoutExpired as error:
        raise Refused(Refusal.TOO_SLOW) from error
    return done.stdout.decode("utf-8", "replace")


def _rows(tsv: str) -> list[Row]:
    lines: dict[tuple[str, ...], _Line] = {}
    for row in csv.DictReader(io.StringIO(tsv), delimiter="\t", quoting=csv.QUOTE_NONE):
        text = (row.get("text") or "").strip()
        if row.get("level") != "5" or not text:
            continue
        place = tuple(row[name] for name in ("page_num", "block_num", "par_num", "line_num"))
        line = lines.setdefault(place, _Line(int(row["left"]), [], [], []))
        line.middles.append(int(row["top"]) + int(row["height"]) / 2)
        line.heights.append(int(row["height"]))
        line.words.append((text, max(0.0, float(row["conf"])) / 100))
    return _side_by_side(list(lines.values()))


def _side_by_side(lines: list[_Line]) -> list[Row]:
    """What stands at the same height is one row, also across the columns of a table."""
    heights = sorted(h for line in lines for h in line.heights)
    usual = heights[len(heights) // 2] if heights else 0
    rows: list[list[_Line]] = []
    for line in sorted(lines, key=lambda one: one.middle):
        if rows and line.middle - rows[-1][-1].middle < usual * 0.6:
            rows[-1].append(line)
        else:
            rows.append([line])
    return [
        [word for line in sorted(row, key=lambda one: one.left) for word in line.words]
        for row in rows
    ]
