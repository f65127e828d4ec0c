"""What the huurder asked for with a case: from its package, and what a day in it means."""

from __future__ import annotations

from casefile.doorverwijzing.doorverwijzing import Doorverwijzing
from casefile.doorverwijzing.onderdeel import Pakket
from casefile.doorverwijzing.twijfel import Gevraagd, lees_gevraagd
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.papieren import DatumVoor
from casefile.storage.unit_of_work import UnitOfWork


def wat_is_gevraagd(unit: UnitOfWork, referral: Doorverwijzing) -> Gevraagd:
    """What the huurder asked for, from the package and, where that names a day, its meaning."""
    if referral.pakket is None:
        return Gevraagd()
    day = None
    if referral.conversation_id is not None:
        situatie = unit.documents.dossier(referral.conversation_id).deel(Situatie)
        day = situatie.datum if situatie.datum_voor is DatumVoor.UITZETTING else None
    return lees_gevraagd(Pakket.from_json(referral.pakket), day)
