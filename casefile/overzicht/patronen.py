"""Fills for the picture that differ in pattern, not only in colour (colours: Okabe and Ito)."""

from __future__ import annotations

from enum import Enum

from PIL import Image, ImageDraw

Vak = tuple[int, int, int, int]


class Patroon(Enum):
    """How a part is filled; each is another one in shades of grey too."""

    EFFEN = "effen"
    SCHUIN = "schuin"
    STIPPEN = "stippen"
    LIGGEND = "liggend"
    RUITEN = "ruiten"


_KLEUR = {
    Patroon.EFFEN: (0, 114, 178),
    Patroon.SCHUIN: (230, 159, 0),
    Patroon.STIPPEN: (86, 180, 233),
    Patroon.LIGGEND: (240, 228, 66),
    Patroon.RUITEN: (204, 121, 167),
}
_INKT = (20, 20, 20)
_STAP = 16  # pixels between the lines of a pattern


def vul(beeld: Image.Image, vak: Vak, patroon: Patroon) -> None:
    """Fill the box (left, top, right, bottom) and draw its outline."""
    links, boven, rechts, onder = vak
    breed, hoog = max(1, rechts - links), max(1, onder - boven)
    tegel = Image.new("RGB", (breed, hoog), _KLEUR[patroon])
    pen = ImageDraw.Draw(tegel)
    if patroon in (Patroon.SCHUIN, Patroon.RUITEN):
        for x in range(-hoog, breed, _STAP):
            pen.line((x, hoog, x + hoog, 0), fill=_INKT, width=2)
    if patroon is Patroon.RUITEN:
        for x in range(-hoog, breed, _STAP):
            pen.line((x, 0, x + hoog, hoog), fill=_INKT, width=2)
    if patroon is Patroon.LIGGEND:
        for y in range(_STAP // 2, hoog, _STAP):
            pen.line((0, y, breed, y), fill=_INKT, width=2)
    if patroon is Patroon.STIPPEN:
        for y in range(_STAP // 2, hoog, _STAP):
            for x in range(_STAP // 2, breed, _STAP):
                pen.ellipse((x - 3, y - 3, x + 3, y + 3), fill=_INKT)
    pen.rectangle((0, 0, breed - 1, hoog - 1), outline=_INKT, width=3)
    beeld.paste(tegel, (links, boven))
