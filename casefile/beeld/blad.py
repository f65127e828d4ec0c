"""A sheet to draw on that grows downwards: text that wraps, boxes, dots; out comes a small PNG.

Knows no texts.
"""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageDraw

from casefile.beeld.afbreken import breek_af
from casefile.beeld.iconen import teken
from casefile.beeld.kleuren import INKT, WIT, Kleur
from casefile.beeld.lettertype import letter

BREEDTE = 800  # pixels: fits a phone without zooming
RAND = 40
_TALLEST = 6000


@dataclass(frozen=True)
class Stijl:
    """How a text looks. Sizes in pixels; 30 is the smallest that reads well on a phone."""

    grootte: int = 32
    vet: bool = False
    kleur: Kleur = INKT
    regelhoogte: float = 1.3


class Blad:
    """`y` is where the next thing begins; every method moves it down."""

    def __init__(self, achtergrond: Kleur = WIT) -> None:
        self._image = Image.new("RGB", (BREEDTE, _TALLEST), achtergrond)
        self._draw = ImageDraw.Draw(self._image)
        self.y = RAND

    def ruimte(self, pixels: int) -> None:
        self.y += pixels

    def tekst(self, tekst: str, stijl: Stijl, links: int = RAND, rechts: int = RAND) -> None:
        """The text, wrapped between the margins `links` and `rechts`."""
        for line in self._lines(tekst, stijl, links, rechts):
            self._draw.text(
                (links, self.y), line, font=letter(stijl.grootte, stijl.vet), fill=stijl.kleur
            )
            self.y += round(stijl.grootte * stijl.regelhoogte)

    def hoogte(self, tekst: str, stijl: Stijl, links: int = RAND, rechts: int = RAND) -> int:
        """How high the text will be."""
        lines = self._lines(tekst, stijl, links, rechts)
        return len(lines) * round(stijl.grootte * stijl.regelhoogte)

    def vlak(
        self,
        links: int,
        boven: int,
        rechts: int,
        onder: int,
        vulling: Kleur,
        rand: Kleur | None = None,
        dikte: int = 4,
        straal: int = 18,
    ) -> None:
        """A box with round corners; x and y in pixels from the top left."""
        self._draw.rounded_rectangle(
            (links, boven, rechts, onder), straal, fill=vulling, outline=rand, width=dikte
        )

    def stip(self, x: int, y: int, straal: int, vulling: Kleur, rand: Kleur) -> None:
        self._draw.ellipse(
            (x - straal, y - straal, x + straal, y + straal),
            fill=vulling,
            outline=rand,
            width=5,
        )

    def lijn(self, x: int, boven: int, onder: int, kleur: Kleur, dikte: int = 8) -> None:
        self._draw.line((x, boven, x, onder), fill=kleur, width=dikte)

    def pijl(self, x: int, y: int, kleur: Kleur) -> None:
        """An arrow head that points to the right, with its point at (x, y)."""
        self._draw.polygon([(x, y), (x - 26, y - 22), (x - 26, y + 22)], fill=kleur)

    def icoon(self, naam: str, links: int, boven: int) -> None:
        """A drawing of `iconen`; it moves nothing down."""
        teken(self._draw, naam, links, boven)

    def png(self) -> bytes:
        """The sheet, cut off below what was drawn; few colours, so it is small.

        Eight bits per colour and no palette: WhatsApp refuses anything else.
        """
        sheet = self._image.crop((0, 0, BREEDTE, min(self.y + RAND, _TALLEST)))
        out = BytesIO()
        few = sheet.quantize(colors=64, method=Image.Quantize.FASTOCTREE)
        few.convert("RGB").save(out, format="PNG", compress_level=6)
        return out.getvalue()

    @staticmethod
    def _lines(tekst: str, stijl: Stijl, links: int, rechts: int) -> list[str]:
        font = letter(stijl.grootte, stijl.vet)
        return breek_af(tekst, font.getlength, BREEDTE - links - rechts)
