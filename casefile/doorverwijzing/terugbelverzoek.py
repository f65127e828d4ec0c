"""What a request to be called back holds, and its preview. State and shape only."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, ClassVar

from casefile import organisaties
from casefile.doorverwijzing import route
from casefile.doorverwijzing.concept import Concept
from casefile.doorverwijzing.eigen_zinnen import als_zinnen, past, samen
from casefile.doorverwijzing.onderdeel import EIGEN, Pakket
from casefile.doorverwijzing.pakket import stel_terugbellen_samen
from casefile.doorverwijzing.relaas import Relaas
from casefile.doorverwijzing.voorbeeldvorm import Voorbeeld
from casefile.dossier import Dossier
from casefile.organisaties import Organisatie
from casefile.teksten.lezer import Teksten

TOESTEMMING, ZO, KLAAR = (
    "mens_toestemming",
    "mens_toestemming_zo",
    "mens_toestemming_klaar",
)
"""The whole preview, the same question beneath what was changed in it, and beneath nothing."""


@dataclass
class Terugbelverzoek:
    """`ontvanger`: who calls back. `vraag`: own sentences for them. `zonder`: the parts struck out.
    `getoond`: the package on the screen; only this may be sent."""

    soort: ClassVar[str] = "terugbelverzoek"

    ontvanger: str | None = None
    vraag: list[str] = field(default_factory=list)
    zonder: list[str] = field(default_factory=list)
    getoond: dict[str, Any] | None = None
    nog_eens: bool = False  # whether somebody reads along was asked twice
    begonnen_op: str | None = None  # ISO moment; None when nothing is half done
    verstuurd: bool = False  # once at least

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Terugbelverzoek:
        """Also what was stored when own words were one string."""
        data.pop("laatst", None)
        request = cls(**data)
        request.vraag = als_zinnen(request.vraag)
        return request

    def neem_mee(self, zinnen: Sequence[str]) -> bool:
        """Own sentences for who calls back; False where it is too much."""
        if not past(self.vraag, zinnen):
            return False
        self.vraag = samen(self.vraag, zinnen)
        self.zonder = [key for key in self.zonder if key not in EIGEN]
        return True


class Terugbelvoorbeeld(Voorbeeld):
    """Only where there is somebody to call back: see `ontvanger_van`."""

    heel, zo, klaar = TOESTEMMING, ZO, KLAAR

    def __init__(self, dossier: Dossier, ontvanger: Organisatie) -> None:
        super().__init__(dossier)
        self._recipient = ontvanger

    @property
    def _request(self) -> Terugbelverzoek:
        return self.dossier.deel(Terugbelverzoek)

    @property
    def pakket(self) -> Pakket:
        request = self._request
        return stel_terugbellen_samen(
            self.dossier, request.vraag, request.zonder, self._recipient, Teksten.standaard()
        )

    @property
    def getoond(self) -> dict[str, Any] | None:
        return self._request.getoond

    def onthoud_getoond(self, pakket: Pakket) -> None:
        self._request.getoond = pakket.to_json()

    def laat_weg(self, sleutels: Iterable[str]) -> None:
        self._request.zonder = samen(self._request.zonder, sleutels)

    def haal_zin_weg(self, zin: str) -> None:
        for words in self.eigen_lijsten():
            words[:] = [one for one in words if one != zin]

    def eigen_lijsten(self) -> list[list[str]]:
        concept = self.dossier.deel(Concept)
        told = self.dossier.deel(Relaas).zinnen
        return [self._request.vraag, concept.vraag, concept.geprobeerd, told]

    def zet_erbij(self, zinnen: Sequence[str]) -> bool:
        return self._request.neem_mee(zinnen)

    def mag_vanzelf_erbij(self) -> bool:
        return True


def ontvanger_van(dossier: Dossier) -> Organisatie | None:
    """Who helps already, else who the route names; never one that was refused."""
    concept = dossier.deel(Concept)
    chosen = organisaties.laad().get(dossier.deel(Terugbelverzoek).ontvanger or "")
    if chosen and not chosen.is_tegenpartij and concept.mag_naar(chosen.id):
        return chosen
    return route.voor_een_mens(concept)


def voorbeeld_van(dossier: Dossier) -> Terugbelvoorbeeld | None:
    """None where everybody who could call back was refused."""
    recipient = ontvanger_van(dossier)
    return Terugbelvoorbeeld(dossier, recipient) if recipient else None
