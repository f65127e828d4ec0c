"""Draws the pages of a made letter as a scanner would see them, and tells where its facts stand.

The first character of a line is its layout: `*` letterhead, `#` heading, `^` small print, `>` the
address at the right, `|` a row of a table with its last cell at the right.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

import matplotlib
from PIL import Image, ImageDraw, ImageFont

from tests.brieven.vullen import MERK, Brief
from tests.brieven.waarheid import VELDEN

BREED, HOOG = 1654, 2339  # A4 at 200 dots per inch
RAND = 190
_FONTS = Path(matplotlib.get_data_path()) / "fonts" / "ttf"
_LETTERS = (("DejaVuSans", "DejaVuSans-Bold"), ("STIXGeneral", "STIXGeneralBol"),
            ("DejaVuSerif", "DejaVuSerif-Bold"), ("DejaVuSansMono", "DejaVuSansMono-Bold"))  # fmt: skip
_KEUS = (0, 0, 1, 1, 1, 2, 3)


@dataclass
class Blad:
    """A page in grey, and the boxes (left, top, right, bottom in pixels) of the words per field."""

    beeld: Image.Image
    plekken: dict[str, list[tuple[int, int, int, int]]] = field(default_factory=dict)


@lru_cache(maxsize=64)
def _letter(naam: str, grootte: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(_FONTS / f"{naam}.ttf"), grootte)


class _Pen:
    def __init__(self, kans: random.Random) -> None:
        self._gewoon, self._vet = _LETTERS[kans.choice(_KEUS)]
        self._maat = kans.choice((29, 30, 31, 33))
        self._links = RAND + kans.randint(-40, 40)
        self._kleur = kans.choice((0, 20, 45))
        self.blad = self._nieuw()

    def _nieuw(self) -> Blad:
        self._y = RAND
        blad = Blad(Image.new("L", (BREED, HOOG), 252))
        self._draw = ImageDraw.Draw(blad.beeld)
        return blad

    def regel(self, line: str) -> None:
        sign, text = (
            (line[0], line[1:].strip())
            if line.startswith(("*", "#", "^", ">", "|"))
            else ("", line)
        )
        font = _letter(self._gewoon, self._maat)
        left = self._links
        if sign == "*":
            font = _letter(self._vet, self._maat + 16)
        elif sign == "#":
            font = _letter(self._vet, self._maat + 5)
        elif sign == "^":
            font = _letter(self._gewoon, self._maat - 9)
        elif sign == ">":
            left = 930
        elif sign == "|":
            *first, last = [cell.strip() for cell in text.strip("|").split("|")]
            top = self._y
            self._woorden(" ".join(first), font, left + 30, 980)
            below, self._y = self._y, top
            self._woorden(last, font, 1000, BREED - 60)
            self._y = max(below, self._y)
            return
        self._woorden(text, font, left, BREED - RAND + 40)

    def _woorden(self, text: str, font: ImageFont.FreeTypeFont, left: int, right: int) -> None:
        height = int(font.size * 1.38)
        x, space = left, font.getlength(" ")
        for word in text.split(" "):
            mark = ord(word[0]) - MERK if word and MERK <= ord(word[0]) < MERK + 256 else None
            word = word if mark is None else word[1:]
            wide = font.getlength(word)
            if x + wide > right and x > left:
                x, self._y = left, self._y + height
            self._draw.text((x, self._y), word, font=font, fill=self._kleur)
            if mark is not None:
                box = (int(x), self._y, int(x + wide), self._y + height)
                self.blad.plekken.setdefault(VELDEN[mark], []).append(box)
            x += wide + space
        self._y += height if text else int(height * 0.55)

    def klaar(self) -> Blad:
        blad = self.blad
        self.blad = self._nieuw()
        return blad


def teken(brief: Brief) -> list[Blad]:
    pen = _Pen(random.Random(f"opmaak/{brief.naam}"))
    bladen = []
    for tekst in brief.bladen:
        for line in tekst.split("\n"):
            pen.regel(line)
        bladen.append(pen.klaar())
    return bladen
