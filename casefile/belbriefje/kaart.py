"""A call note as a picture to save: whom, the sentences to read aloud, and lines to write on."""

from __future__ import annotations

from casefile.beeld.blad import BREEDTE, RAND, Blad, Stijl
from casefile.beeld.kleuren import BLAUW, GEEL, GRIJS, INKT, WIT
from casefile.belbriefje.briefje import Briefje, ontleed
from casefile.dialogue import Bijlage
from casefile.teksten.lezer import Teksten

_HEAD = Stijl(40, vet=True, kleur=WIT)
_LABEL = Stijl(32, vet=True, kleur=BLAUW)
_SAY = Stijl(38, regelhoogte=1.35)
_AFTER = Stijl(32)
_PAD = 34


def kaart(
    contact: str, sleutel: str, waarden: dict[str, str], teksten: Teksten, niveau: str
) -> Bijlage:
    """The picture of a call note, in the words of the chat; its alternative is the note itself."""
    tekst = teksten.tekst(sleutel, niveau, **waarden)
    words = [
        teksten.tekst(f"utter_woord_briefje_{name}", niveau) for name in ("zeg", "naam", "afspraak")
    ]
    alt = " ".join(tekst.split())
    return Bijlage("image/png", _png(ontleed(tekst), *words), alt, f"belbriefje-{contact}.png")


def _png(briefje: Briefje, zeg: str, naam: str, afspraak: str) -> bytes:
    sheet = Blad()
    inner = RAND + _PAD
    top = sheet.y
    height = sheet.hoogte(briefje.kop, _HEAD, inner, inner) + 2 * _PAD
    sheet.vlak(RAND, top, BREEDTE - RAND, top + height, BLAUW)
    sheet.y = top + _PAD
    sheet.tekst(briefje.kop, _HEAD, inner, inner)
    sheet.y = top + height + 34
    sheet.tekst(zeg, _LABEL)
    sheet.ruimte(8)
    top = sheet.y
    heights = [sheet.hoogte(line, _SAY, inner, inner) for line in briefje.zinnen]
    height = sum(heights) + 18 * (len(heights) - 1) + 2 * _PAD
    sheet.vlak(RAND, top, BREEDTE - RAND, top + height, GEEL, INKT)
    sheet.y = top + _PAD
    for line in briefje.zinnen:
        sheet.tekst(line, _SAY, inner, inner)
        sheet.ruimte(18)
    sheet.y = top + height + 30
    if briefje.daarna:
        sheet.tekst(briefje.daarna, _AFTER)
        sheet.ruimte(20)
    for label in (naam, afspraak):
        sheet.tekst(label, _LABEL)
        sheet.ruimte(60)
        sheet.vlak(RAND, sheet.y, BREEDTE - RAND, sheet.y + 4, GRIJS, straal=0)
        sheet.ruimte(28)
    return sheet.png()
