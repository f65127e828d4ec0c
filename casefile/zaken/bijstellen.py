"""A correction after sending: the parts that were sent are put right, and the recipient is told.

Only parts that the recipient has already, and only those that were corrected: nothing is added.
"""

from __future__ import annotations

from dataclasses import replace

from casefile import organisaties
from casefile.doorverwijzing.doorverwijzing import TERUGBELLEN, Doorverwijzing
from casefile.doorverwijzing.pakket import Pakket, stel_samen, stel_terugbellen_samen
from casefile.doorverwijzing.uitwisseling import GEWIJZIGD
from casefile.dossier import Dossier
from casefile.storage.unit_of_work import UnitOfWork
from casefile.teksten.lezer import Teksten
from casefile.velden.opnemen import Wijziging

# The parts of a package that a field is in; a field that is not here is in none.
_IN_PAKKET = {
    "naam": ("naam",),
    "telefoon": ("bereik",),
    "mail": ("bereik",),
    "wanneer": ("wanneer", "meelezen"),
    "meelezen": ("meelezen",),
    "corporatie": ("corporatie",),
    "plaats": ("plaats",),
    "datum": ("datum", "stap"),
    "vonnis": ("vonnis", "stap"),
}


def stel_bij(
    unit: UnitOfWork, dossier: Dossier, conversation_id: str, verbeterd: tuple[Wijziging, ...]
) -> list[str]:
    """Who was told, as organisation ids: everybody with a running yes who had the old words."""
    keys = {key for w in verbeterd for key in _IN_PAKKET.get(w.veld.naam, ())}
    told = []
    for referral in unit.doorverwijzingen.of_conversation(conversation_id) if keys else ():
        if not (referral.is_open and referral.pakket and unit.toestemmingen.geldt(referral.id)):
            continue
        old = Pakket.from_json(referral.pakket)
        new = _verbeterd(old, _nieuw(referral, dossier), keys)
        if new != old:
            unit.doorverwijzingen.stel_bij(referral.id, new.to_json())
            channel = organisaties.laad()[referral.ontvanger].aflevering.soort
            unit.outbox.add_delivery(referral.id, channel, {"soort": GEWIJZIGD})
            unit.audit.add("huurder", "doorverwijzing_gewijzigd", referral.id)
            told.append(referral.ontvanger)
    return list(dict.fromkeys(told))


def _nieuw(referral: Doorverwijzing, dossier: Dossier) -> Pakket:
    recipient, texts = organisaties.laad()[referral.ontvanger], Teksten.standaard()
    if referral.soort == TERUGBELLEN:
        return stel_terugbellen_samen(dossier, None, [], recipient, texts)
    return stel_samen(dossier, recipient, texts)


def _verbeterd(old: Pakket, new: Pakket, keys: set[str]) -> Pakket:
    fresh = {part.sleutel: part for part in new.onderdelen}
    parts = [fresh.get(part.sleutel) if part.sleutel in keys else part for part in old.onderdelen]
    return replace(old, onderdelen=tuple(part for part in parts if part is not None))
