"""A new day where a doorverwijzing is running: put right in it, and the case moved up.

Only for who had the step or the day already; nobody hears of one that they were not told of.
"""

from __future__ import annotations

from casefile.doorverwijzing.onderdeel import Pakket
from casefile.doorverwijzing.prioriteit import Reden, lees_aanleiding, redenen
from casefile.doorverwijzing.termijn import reactie_voor
from casefile.dossier import Dossier
from casefile.storage.unit_of_work import UnitOfWork
from casefile.tijd import today
from casefile.zaken.bijstellen import stel_delen_bij

DELEN = {"datum", "stap", "vonnis"}


def volg_de_dag(unit: UnitOfWork, dossier: Dossier, conversation_id: str) -> list[str]:
    """Who was told of it, as organisation ids."""
    told = stel_delen_bij(unit, dossier, conversation_id, DELEN)
    if Reden.DATUM in redenen(lees_aanleiding(dossier), today(unit.now)):
        for referral in unit.doorverwijzingen.of_conversation(conversation_id):
            knows = referral.pakket and Pakket.from_json(referral.pakket).heeft("datum")
            allowed = knows and unit.toestemmingen.geldt(referral.id)
            if referral.is_open and allowed and not referral.spoed:
                unit.doorverwijzingen.haal_naar_voren(referral.id, reactie_voor(unit.now, True))
    return told
