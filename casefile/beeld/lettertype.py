"""The letter of pictures and papers: Bitstream Vera, which reportlab brings along.

Pillow's own default letter has no euro sign and no "ë".
"""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import as_file, files

from PIL import ImageFont
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

GEWOON, VET = "Vera", "VeraBd"


@lru_cache(maxsize=32)
def letter(grootte: int, vet: bool = False) -> ImageFont.FreeTypeFont:
    """For Pillow, `grootte` in pixels."""
    bestand = files("reportlab") / "fonts" / f"{VET if vet else GEWOON}.ttf"
    with as_file(bestand) as pad:
        return ImageFont.truetype(str(pad), grootte)


@lru_cache(maxsize=1)
def registreer() -> None:
    """Make `GEWOON` and `VET` known to reportlab."""
    for naam in (GEWOON, VET):
        with as_file(files("reportlab") / "fonts" / f"{naam}.ttf") as pad:
            pdfmetrics.registerFont(TTFont(naam, str(pad)))
