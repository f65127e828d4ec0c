"""The card that the wijkteam gives: a postcard, or four small ones on an A4 to cut.

Draws only; the words come from `content/kaartje.yml`. It can be read by anybody who finds it, so
nothing on it tells what is the matter with whom.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from io import BytesIO

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

from casefile.beeld.lettertype import GEWOON, VET, registreer
from casefile.koppelingen.qr import BORDER, als_vierkantjes

GROEN, WIT, INKT, GRIJS = (HexColor(c) for c in ("#1d5c4d", "#ffffff", "#1b1f23", "#8a939c"))
A6 = (105 * mm, 148 * mm)
BRIEFKAART = (148 * mm, 105 * mm)
RAND = 7 * mm
BINNEN = 4 * mm  # between the edge of a box and what is in it
BELLEN_HOOG = 18 * mm
QR_KLEINST, QR_GROOTST = 34 * mm, 52 * mm  # what an old phone still reads at arm's length
REGEL = 1.4  # between lines, in letter heights


class Vorm(str, Enum):
    BRIEFKAART = "briefkaart"
    VIER_OP_A4 = "a6"


@dataclass(frozen=True)
class Kaartje:
    """What stands on it. `adres_qr` is what the code opens, `adres_typ` what one can type."""

    kop: str
    zin: str
    scan: str
    typ: str
    bellen: str
    telefoon: str
    van: str
    adres_qr: str


def maak_kaartje(kaartje: Kaartje, vorm: Vorm) -> bytes:
    """A PDF of one page, in print quality (only lines and letters)."""
    registreer()
    out = BytesIO()
    size = BRIEFKAART if vorm is Vorm.BRIEFKAART else A4
    canvas = Canvas(out, pagesize=size, invariant=1, lang="nl")
    canvas.setTitle(kaartje.kop)
    canvas.setSubject(kaartje.van)
    if vorm is Vorm.BRIEFKAART:
        _Tekening(canvas, kaartje).liggend()
    else:
        _snijlijnen(canvas)
        for column in (0, 1):
            for row in (0, 1):
                canvas.saveState()
                canvas.translate(column * A4[0] / 2, row * A4[1] / 2)
                _Tekening(canvas, kaartje).staand()
                canvas.restoreState()
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def _snijlijnen(canvas: Canvas) -> None:
    """Where to cut: short marks at the edges and a cross in the middle."""
    canvas.setStrokeColor(GRIJS)
    canvas.setLineWidth(0.4)
    width, height = A4
    mark = 6 * mm
    for x, y in ((width / 2, 0), (width / 2, height - mark), (width / 2, height / 2 - mark / 2)):
        canvas.line(x, y, x, y + mark)
    for x, y in ((0, height / 2), (width - mark, height / 2), (width / 2 - mark / 2, height / 2)):
        canvas.line(x, y, x + mark, y)


class _Tekening:
    """One card, from the bottom left corner of where the canvas is now."""

    def __init__(self, canvas: Canvas, kaartje: Kaartje) -> None:
        self._canvas, self._kaartje = canvas, kaartje

    def staand(self) -> None:
        width, height = A6
        card, inner = self._kaartje, width - 2 * RAND
        bottom = RAND + 39 * mm  # under it: how to use the code, the phone, who it is from
        top = self._kop(RAND, height - RAND, inner) - 4 * mm
        room = top - bottom
        size, lines = self._passend(card.zin, inner, 12.5, room - QR_KLEINST)
        top = self._regels(lines, RAND, top, size)
        side = min(top - bottom, QR_GROOTST)
        self._qr(card.adres_qr, (width - side) / 2, (top + bottom - side) / 2, side)
        self._midden(card.scan, width / 2, bottom - 3 * mm, 11, inner)
        self._midden(card.typ, width / 2, bottom - 8 * mm, 9.5, inner)
        self._bellen(RAND, RAND + 10 * mm, inner)
        self._van(RAND, RAND + 6 * mm, inner)

    def liggend(self) -> None:
        width, height = BRIEFKAART
        card, side = self._kaartje, 52 * mm
        left = width - 2 * RAND - side - 6 * mm
        top = self._kop(RAND, height - RAND, width - 2 * RAND)
        phone = RAND + 10 * mm
        room = top - 6 * mm - (phone + BELLEN_HOOG + 3 * mm)
        size, lines = self._passend(card.zin, left, 14, room)
        self._regels(lines, RAND, top - 6 * mm, size)
        middle, below = width - RAND - side / 2, top - 3 * mm - side
        self._qr(card.adres_qr, middle - side / 2, below, side)
        self._midden(card.scan, middle, below - 4 * mm, 9.5, side)
        self._midden(card.typ, middle, below - 8.5 * mm, 8.5, side)
        self._bellen(RAND, phone, left)
        self._van(RAND, RAND + 6 * mm, left)

    def _kop(self, x: float, top: float, width: float) -> float:
        """One line, white on green; returns where it ends."""
        size, room = 21.0, width - 2 * BINNEN
        while size > 10 and self._canvas.stringWidth(self._kaartje.kop, VET, size) > room:
            size -= 0.5
        height = size * 1.2 + 2 * BINNEN
        self._canvas.setFillColor(GROEN)
        self._canvas.roundRect(x, top - height, width, height, 3 * mm, stroke=0, fill=1)
        self._canvas.setFillColor(WIT)
        self._canvas.setFont(VET, size)
        self._canvas.drawString(x + BINNEN, top - BINNEN - size * 0.92, self._kaartje.kop)
        return top - height

    def _passend(
        self, text: str, width: float, largest: float, room: float
    ) -> tuple[float, list[str]]:
        """The largest letters (in points) with which the text fits in this width and height."""
        size = largest
        lines = simpleSplit(text, GEWOON, size, width)
        while size > 7 and len(lines) * size * REGEL > room:
            size -= 0.5
            lines = simpleSplit(text, GEWOON, size, width)
        return size, lines

    def _regels(self, lines: list[str], x: float, top: float, size: float) -> float:
        self._canvas.setFillColor(INKT)
        self._canvas.setFont(GEWOON, size)
        for number, line in enumerate(lines):
            self._canvas.drawString(x, top - size * (0.95 + REGEL * number), line)
        return top - len(lines) * size * REGEL

    def _van(self, x: float, top: float, width: float) -> None:
        size, lines = self._passend(self._kaartje.van, width, 9, 9 * 2 * REGEL)
        self._regels(lines, x, top, size)

    def _midden(self, text: str, x: float, y: float, size: float, width: float) -> None:
        """One line around x; a longer one gets smaller letters."""
        while size > 5 and self._canvas.stringWidth(text, GEWOON, size) > width:
            size -= 0.25
        self._canvas.setFillColor(INKT)
        self._canvas.setFont(GEWOON, size)
        self._canvas.drawCentredString(x, y, text)

    def _bellen(self, x: float, y: float, width: float) -> None:
        """A box with a phone and the number, large: for who does not read."""
        height = BELLEN_HOOG
        self._canvas.setStrokeColor(GROEN)
        self._canvas.setLineWidth(1.4)
        self._canvas.roundRect(x, y, width, height, 3 * mm, stroke=1, fill=0)
        self._telefoon(x + BINNEN, y + 3 * mm, height - 6 * mm)
        left = x + BINNEN + 12 * mm
        self._canvas.setFillColor(INKT)
        self._canvas.setFont(GEWOON, 11)
        self._canvas.drawString(left, y + height - 6.5 * mm, self._kaartje.bellen)
        room, size = x + width - left - 2 * mm, 20.0
        while size > 7 and self._canvas.stringWidth(self._kaartje.telefoon, VET, size) > room:
            size -= 0.5
        self._canvas.setFont(VET, size)
        self._canvas.drawString(left, y + 3.8 * mm, self._kaartje.telefoon)

    def _telefoon(self, x: float, y: float, height: float) -> None:
        """A phone that everybody knows without reading."""
        width = height * 0.58
        self._canvas.setFillColor(GROEN)
        self._canvas.roundRect(x, y, width, height, 1.4 * mm, stroke=0, fill=1)
        self._canvas.setFillColor(WIT)
        self._canvas.rect(
            x + 0.9 * mm, y + 2.6 * mm, width - 1.8 * mm, height - 4.2 * mm, stroke=0, fill=1
        )
        self._canvas.circle(x + width / 2, y + 1.3 * mm, 0.7 * mm, stroke=0, fill=1)

    def _qr(self, url: str, x: float, y: float, side: float) -> None:
        cells = als_vierkantjes(url)
        size = side / (len(cells) + 2 * BORDER)
        self._canvas.setFillColor(WIT)
        self._canvas.rect(x, y, side, side, stroke=0, fill=1)
        self._canvas.setFillColor(INKT)
        for row, line in enumerate(cells):
            for column, dark in enumerate(line):
                if dark:
                    self._canvas.rect(
                        x + (column + BORDER) * size,
                        y + side - (row + 1 + BORDER) * size,
                        size * 1.02,
                        size * 1.02,
                        stroke=0,
                        fill=1,
                    )
