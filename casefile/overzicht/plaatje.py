"""The picture of the overview (PNG): what comes in, what goes out, what is left, per month.

For a small phone and for eyes that do not tell colours apart: every part has a label with its
amount and a pattern of its own. The same figures are in the text alternative.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from io import BytesIO

from PIL import Image, ImageDraw

from casefile.beeld.afbreken import breek_af
from casefile.beeld.lettertype import letter
from casefile.overzicht.berekening import Resultaat
from casefile.overzicht.marges import NIETS, Bereik
from casefile.overzicht.patronen import Patroon, vul
from casefile.overzicht.weergave import Weergave

BREED = 800  # pixels
MARGE = 40
_BALK = 84
_REGEL = 50
_ZWART, _WIT, _GRIJS = (20, 20, 20), (255, 255, 255), (90, 90, 90)


@dataclass(frozen=True)
class _Deel:
    """A part of a bar: the key of its label, its amount, and how it is drawn."""

    woord: str
    bedrag: Bereik
    patroon: Patroon


def _delen(resultaat: Resultaat) -> tuple[list[_Deel], list[_Deel]]:
    binnen = [_Deel("plaatje_inkomen", resultaat.inkomen, Patroon.EFFEN)]
    uit = [
        _Deel("plaatje_huur", resultaat.huur, Patroon.SCHUIN),
        _Deel("plaatje_vaste_lasten", resultaat.vaste_lasten, Patroon.STIPPEN),
        _Deel("plaatje_leefgeld", resultaat.leefgeld, Patroon.LIGGEND),
        _Deel("plaatje_afbetalen", resultaat.afbetalingen, Patroon.RUITEN),
    ]
    return binnen, [deel for deel in uit if deel.bedrag != NIETS]


def alt_tekst(resultaat: Resultaat, weergave: Weergave) -> str:
    """The picture in sentences, with every figure that is in it."""
    if resultaat.leeg:
        regels = [weergave.woord("plaatje_leeg")]
    else:
        regels = [
            weergave.woord("alt_binnen", bedrag=weergave.bereik(resultaat.inkomen)),
            weergave.woord("alt_uit", bedrag=weergave.bereik(resultaat.uit)),
        ]
        for deel in _delen(resultaat)[1]:
            bedrag = weergave.bereik(deel.bedrag)
            regels.append(f"{weergave.woord(deel.woord)}: {bedrag}.")
        regels.append(weergave.uitkomst(resultaat))
    gaten = weergave.gaten(resultaat)
    if gaten:
        regels.append(weergave.woord("nog_niet_bekend", wat=gaten))
    return " ".join(regels)


def maak_plaatje(resultaat: Resultaat, weergave: Weergave) -> bytes:
    """PNG, `BREED` wide and as high as it needs."""
    blad = _Blad()
    blad.tekst(weergave.woord("plaatje_titel"), 40, vet=True, na=24)
    if resultaat.leeg:
        blad.tekst(weergave.woord("plaatje_leeg"), 30)
    else:
        binnen, uit = _delen(resultaat)
        schaal = max(resultaat.inkomen.tot, resultaat.uit.tot, Decimal(1))
        bedrag = weergave.bereik(resultaat.inkomen)
        blad.tekst(weergave.woord("plaatje_binnen", bedrag=bedrag), 32, vet=True, na=12)
        blad.balk(binnen, schaal)
        bedrag = weergave.bereik(resultaat.uit)
        blad.tekst(weergave.woord("plaatje_uit", bedrag=bedrag), 32, vet=True, na=12)
        blad.balk(uit, schaal)
        for deel in uit:
            blad.regel(deel.patroon, weergave.woord(deel.woord), weergave.bereik(deel.bedrag))
        blad.kader(weergave.uitkomst(resultaat), dubbel=resultaat.over.van < 0)
    gaten = weergave.gaten(resultaat)
    if gaten:
        blad.tekst(weergave.woord("nog_niet_bekend", wat=gaten), 26, kleur=_GRIJS)
    return blad.png()


class _Blad:
    """A sheet that is written from top to bottom and cut off where the writing ends."""

    def __init__(self) -> None:
        self._beeld = Image.new("RGB", (BREED, 3000), _WIT)
        self._pen = ImageDraw.Draw(self._beeld)
        self._y = MARGE

    def tekst(
        self,
        tekst: str,
        grootte: int,
        vet: bool = False,
        na: int = 16,
        kleur: tuple[int, int, int] = _ZWART,
    ) -> None:
        for regel in self._breek(tekst, grootte, vet, BREED - 2 * MARGE):
            self._pen.text((MARGE, self._y), regel, font=letter(grootte, vet), fill=kleur)
            self._y += int(grootte * 1.4)
        self._y += na

    def balk(self, delen: list[_Deel], schaal: Decimal) -> None:
        """Parts side by side, as wide as the middle of their amount; an empty bar is an outline."""
        breed = BREED - 2 * MARGE
        x = float(MARGE)
        for deel in delen:
            midden = (deel.bedrag.van + deel.bedrag.tot) / 2
            eind = x + float(midden / schaal) * breed
            if eind - x >= 1:
                vak = (round(x), self._y, round(eind), self._y + _BALK)
                vul(self._beeld, vak, deel.patroon)
            x = eind
        if x <= MARGE + 1:
            vak = (MARGE, self._y, BREED - MARGE, self._y + _BALK)
            self._pen.rectangle(vak, outline=_GRIJS, width=3)
        self._y += _BALK + 28

    def regel(self, patroon: Patroon, naam: str, bedrag: str) -> None:
        """A swatch, a label, and the amount on the right; on two lines when it does not fit."""
        vul(self._beeld, (MARGE, self._y, MARGE + 44, self._y + 36), patroon)
        font = letter(28)
        self._pen.text((MARGE + 64, self._y + 1), naam, font=font, fill=_ZWART)
        breed = self._pen.textlength(bedrag, font=font)
        links = MARGE + 64 + self._pen.textlength(naam, font=font) + 20
        if links + breed > BREED - MARGE:
            self._y += _REGEL - 10
        plek = (BREED - MARGE - breed, self._y + 1)
        self._pen.text(plek, bedrag, font=font, fill=_ZWART)
        self._y += _REGEL

    def kader(self, tekst: str, dubbel: bool) -> None:
        """The result in a frame; a double frame when there is too little."""
        regels = self._breek(tekst, 34, True, BREED - 2 * MARGE - 48)
        hoog = 48 + len(regels) * 48
        self._y += 16
        vak = (MARGE, self._y, BREED - MARGE, self._y + hoog)
        self._pen.rectangle(vak, outline=_ZWART, width=5)
        if dubbel:
            binnen = (vak[0] + 10, vak[1] + 10, vak[2] - 10, vak[3] - 10)
            self._pen.rectangle(binnen, outline=_ZWART, width=2)
        for i, regel in enumerate(regels):
            plek = (MARGE + 28, self._y + 24 + i * 48)
            self._pen.text(plek, regel, font=letter(34, vet=True), fill=_ZWART)
        self._y += hoog + 24

    def png(self) -> bytes:
        uit = BytesIO()
        self._beeld.crop((0, 0, BREED, self._y + MARGE // 2)).save(uit, "PNG", optimize=True)
        return uit.getvalue()

    def _breek(self, tekst: str, grootte: int, vet: bool, breed: int) -> list[str]:
        return breek_af(tekst, letter(grootte, vet).getlength, breed)
