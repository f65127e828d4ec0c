"""Small drawings of our own, in lines that read without colour: a house, a letter, people.

Each fills a square of 96 pixels. Knows no texts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PIL import ImageDraw

from casefile.beeld.kleuren import BLAUW, GEEL, INKT, WIT

MAAT = 96
_DIKTE = 5
Pen = ImageDraw.ImageDraw


def teken(pen: Pen, naam: str, x: int, y: int) -> None:
    """The drawing with this name, its top left corner at (x, y). KeyError for an unknown name."""
    _ICONEN[naam](pen, x, y)


def _huis(pen: Pen, x: int, y: int) -> None:
    pen.rectangle((x + 18, y + 44, x + 78, y + 90), fill=WIT, outline=INKT, width=_DIKTE)
    pen.polygon([(x + 48, y + 6), (x + 92, y + 46), (x + 4, y + 46)], fill=BLAUW, outline=INKT)
    pen.rectangle((x + 40, y + 60, x + 58, y + 90), fill=GEEL, outline=INKT, width=_DIKTE)


def _brief(pen: Pen, x: int, y: int) -> None:
    pen.rectangle((x + 6, y + 22, x + 90, y + 80), fill=WIT, outline=INKT, width=_DIKTE)
    pen.line([(x + 8, y + 24), (x + 48, y + 56), (x + 88, y + 24)], fill=INKT, width=_DIKTE)


def _brief_met_zegel(pen: Pen, x: int, y: int) -> None:
    _brief(pen, x, y)
    pen.ellipse((x + 62, y + 56, x + 94, y + 88), fill=GEEL, outline=INKT, width=_DIKTE)


def _hamer(pen: Pen, x: int, y: int) -> None:
    pen.line([(x + 46, y + 44), (x + 84, y + 82)], fill=INKT, width=12)
    pen.polygon(
        [(x + 14, y + 40), (x + 46, y + 8), (x + 66, y + 28), (x + 34, y + 60)],
        fill=BLAUW,
        outline=INKT,
    )
    pen.line([(x + 6, y + 90), (x + 50, y + 90)], fill=INKT, width=8)


def _mens(pen: Pen, x: int, y: int) -> None:
    pen.pieslice((x + 12, y + 50, x + 84, y + 134), 180, 360, fill=BLAUW, outline=INKT, width=4)
    pen.ellipse((x + 30, y + 8, x + 66, y + 44), fill=GEEL, outline=INKT, width=_DIKTE)


def _mensen(pen: Pen, x: int, y: int) -> None:
    for left in (0, 44):
        pen.pieslice((x + left, y + 54, x + left + 50, y + 126), 180, 360, fill=BLAUW, outline=INKT)
        pen.ellipse(
            (x + left + 11, y + 18, x + left + 39, y + 46), fill=GEEL, outline=INKT, width=4
        )


def _sleutel(pen: Pen, x: int, y: int) -> None:
    pen.ellipse((x + 6, y + 28, x + 46, y + 68), fill=GEEL, outline=INKT, width=8)
    pen.line([(x + 46, y + 48), (x + 90, y + 48)], fill=INKT, width=10)
    for tooth in (66, 84):
        pen.line([(x + tooth, y + 48), (x + tooth, y + 66)], fill=INKT, width=8)


def _telefoon(pen: Pen, x: int, y: int) -> None:
    pen.rounded_rectangle((x + 26, y + 4, x + 70, y + 92), 10, fill=WIT, outline=INKT, width=_DIKTE)
    pen.rectangle((x + 34, y + 16, x + 62, y + 72), fill=BLAUW)
    pen.ellipse((x + 43, y + 76, x + 53, y + 86), fill=INKT)


_ICONEN: Mapping[str, Callable[[Pen, int, int], None]] = {
    "huis": _huis,
    "brief": _brief,
    "brief_met_zegel": _brief_met_zegel,
    "hamer": _hamer,
    "mens": _mens,
    "mensen": _mensen,
    "sleutel": _sleutel,
    "telefoon": _telefoon,
}
