"""The road as a picture with "hier ben je", for a phone, with the same in words.

Shapes and words tell it, colour only helps. Words come from `content/situatie_woorden.yml`.
"""

from __future__ import annotations

from functools import lru_cache

from casefile.beeld.blad import BREEDTE, RAND, Blad, Stijl, letter
from casefile.beeld.kleuren import BLAUW, GEEL, GRIJS, INKT, LICHT, WIT
from casefile.dialogue import Bijlage
from casefile.situatie.stappen import STAPPEN, WegStap
from casefile.teksten.lezer import B1, Teksten

_LAATSTE_KANS = 10
_LINE_X = 78
_TEXT_X = 130
_GAP = 18
_TITLE = Stijl(44, vet=True, regelhoogte=1.25)
_HERE = Stijl(30, vet=True, kleur=WIT)
_NOW = Stijl(38, vet=True, regelhoogte=1.25)
_EARLIER = Stijl(32, kleur=GRIJS)
_LATER = Stijl(32)
_SMALL = Stijl(30)


def plaatje(stap: WegStap, teksten: Teksten, niveau: str = B1) -> Bijlage:
    """The picture and its text alternative, for somebody who stands at this step."""
    png = _png(stap.nummer, teksten, niveau)
    return Bijlage("image/png", png, alt_tekst(stap, teksten, niveau), f"weg-{stap.naam}.png")


def alt_tekst(stap: WegStap, teksten: Teksten, niveau: str = B1) -> str:
    """What the picture shows, in plain words."""
    here = teksten.tekst(stap.woord, niveau)
    coming = STAPPEN[stap.nummer + 1 : stap.nummer + 2]
    if not coming:
        return teksten.tekst("utter_woord_weg_alt_einde", niveau, stap=here)
    following = teksten.tekst(coming[0].woord, niveau)
    text = teksten.tekst("utter_woord_weg_alt", niveau, stap=here, volgende=following)
    return " ".join(text.split())


@lru_cache(maxsize=32)
def _cached(nummer: int, words: tuple[str, ...]) -> bytes:
    title, here, earlier, later, foot, *names = words
    sheet = Blad()
    sheet.tekst(title, _TITLE)
    sheet.ruimte(30)
    middles: list[int] = []
    line_begin = sheet.y
    for step, name in zip(STAPPEN, names, strict=True):  # first the heights, for the line
        height = _height(sheet, step.nummer, nummer, name)
        middles.append(line_begin + height // 2)
        line_begin += height + _GAP
    sheet.lijn(_LINE_X, middles[0], middles[-1], LICHT, 10)
    sheet.lijn(_LINE_X, middles[0], middles[nummer], BLAUW, 10)
    for step, name, middle in zip(STAPPEN, names, middles, strict=True):
        _row(sheet, step.nummer, nummer, name, here, middle)
    sheet.ruimte(14)
    _legend(sheet, earlier if nummer else "", later if nummer < len(STAPPEN) - 1 else "")
    sheet.ruimte(16)
    sheet.tekst(foot, _SMALL)
    return sheet.png()


def _png(nummer: int, teksten: Teksten, niveau: str) -> bytes:
    keys = [f"utter_woord_weg_{name}" for name in ("titel", "hier", "eerder", "later", "onder")]
    words = [teksten.tekst(key, niveau) for key in (*keys, *(step.woord for step in STAPPEN))]
    return _cached(nummer, tuple(words))


def _height(sheet: Blad, nummer: int, here: int, name: str) -> int:
    if nummer == here:
        return 28 + 48 + sheet.hoogte(name, _NOW, _TEXT_X + 24, RAND + 24) + 20
    return max(52, sheet.hoogte(name, _style(nummer, here), _TEXT_X, RAND) + 10)


def _style(nummer: int, here: int) -> Stijl:
    return _EARLIER if _is_earlier(nummer, here) else _LATER


def _is_earlier(nummer: int, here: int) -> bool:
    """A laatste kans can still be asked for when the day is known (F29, S40)."""
    return nummer < here and not (nummer == _LAATSTE_KANS and here == _LAATSTE_KANS + 1)


def _row(sheet: Blad, nummer: int, here: int, name: str, label: str, middle: int) -> None:
    height = _height(sheet, nummer, here, name)
    top = sheet.y
    if nummer == here:
        sheet.vlak(_TEXT_X, top, BREEDTE - RAND, top + height, GEEL, INKT, 6)
        sheet.stip(_LINE_X, middle, 34, INKT, INKT)
        sheet.pijl(_LINE_X + 17, middle, WIT)
        width = round(letter(_HERE.grootte, _HERE.vet).getlength(label)) + 36
        sheet.vlak(_TEXT_X + 20, top + 16, _TEXT_X + 20 + width, top + 64, INKT)
        sheet.y = top + 20
        sheet.tekst(label, _HERE, _TEXT_X + 38)
        sheet.y = top + 76
        sheet.tekst(name, _NOW, _TEXT_X + 24, RAND + 24)
    else:
        past = _is_earlier(nummer, here)
        sheet.stip(_LINE_X, middle, 12 if past else 18, BLAUW if past else WIT, BLAUW)
        style = _style(nummer, here)
        sheet.y = middle - sheet.hoogte(name, style, _TEXT_X, RAND) // 2
        sheet.tekst(name, style, _TEXT_X)
    sheet.y = top + height + _GAP


def _legend(sheet: Blad, earlier: str, later: str) -> None:
    """What the two dots mean; a dot that is not in the picture is left out."""
    for text, past in ((earlier, True), (later, False)):
        if not text:
            continue
        middle = sheet.y + 22
        sheet.stip(_LINE_X, middle, 12 if past else 18, BLAUW if past else WIT, BLAUW)
        sheet.tekst(text, _SMALL, _TEXT_X)
        sheet.ruimte(8)
