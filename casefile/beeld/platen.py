"""Pictures for those who would rather look: who is who, and which paper is which.

A row is a drawing, a name and one short sentence. The words are in `content/platen.yml`.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from casefile.beeld.blad import RAND, Blad, Stijl
from casefile.beeld.iconen import MAAT
from casefile.dialogue import Bijlage
from casefile.teksten.lezer import B1, Teksten

Rij = tuple[str, str]
"""The drawing, and the last part of the key of its words (`utter_woord_plaat_...`)."""

PLATEN: Mapping[str, tuple[Rij, ...]] = {
    "utter_onderwerp_wie_is_wie": (
        ("huis", "corporatie"),
        ("brief", "deurwaarder"),
        ("hamer", "rechter"),
        ("mensen", "wijkteam"),
        ("mens", "advocaat"),
        ("telefoon", "juridisch_loket"),
    ),
    "utter_onderwerp_welke_brief": (
        ("brief", "aanmaning"),
        ("brief_met_zegel", "dagvaarding"),
        ("hamer", "vonnis"),
        ("sleutel", "aanzegging"),
    ),
}
_TITLE = Stijl(44, vet=True, regelhoogte=1.25)
_NAME = Stijl(36, vet=True, regelhoogte=1.25)
_TEXT = Stijl(32)
_TEXT_X = RAND + MAAT + 32


def plaat_bij(sleutel: str, teksten: Teksten, niveau: str = B1) -> Bijlage | None:
    """The picture that goes with this text, with the same in words; None when there is none."""
    if sleutel not in PLATEN:
        return None
    name = sleutel.removeprefix("utter_onderwerp_")
    title = teksten.tekst(f"utter_woord_plaat_{name}", niveau)
    rows = tuple(
        (icon, teksten.tekst(f"utter_woord_plaat_{key}", niveau)) for icon, key in PLATEN[sleutel]
    )
    alt = " ".join([f"{title}.", *(words for _, words in rows)])
    return Bijlage("image/png", _png(title, rows), alt, f"{name.replace('_', '-')}.png")


@lru_cache(maxsize=8)
def _png(titel: str, rijen: tuple[Rij, ...]) -> bytes:
    sheet = Blad()
    sheet.tekst(titel, _TITLE)
    sheet.ruimte(24)
    for icon, words in rijen:
        name, _, sentence = words.partition(": ")
        top = sheet.y
        sheet.icoon(icon, RAND, top)
        sheet.tekst(name, _NAME, _TEXT_X)
        sheet.tekst(sentence, _TEXT, _TEXT_X)
        sheet.y = max(sheet.y, top + MAAT) + 28
    return sheet.png()
