"""Reminders of the day on a letter: planned when the day or the wish changes, sent by the keeper.

At most one to a person at a time, never at night, never after "stop".
"""

from __future__ import annotations

import logging

from sqlalchemy.exc import SQLAlchemyError

from casefile.doorverwijzing.prioriteit import moet_voorzichtig
from casefile.dossier import Dossier
from casefile.herinnering.momenten import Herinneren, herinnering, is_overdag, momenten
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.papieren import JaNee
from casefile.storage.unit_of_work import UnitOfWork
from casefile.teksten.lezer import Teksten
from casefile.zaken.melden import SYSTEEM, Melder

VAN_BELANG = frozenset({Situatie.soort, Herinneren.soort})
"""The parts of the dossier on which the moments depend."""
SJABLOON = "sjabloon"
"""What a channel that needs an approved text may send instead: its kind and its values."""
_PER_RONDE = 200
logger = logging.getLogger(__name__)


def plan(unit: UnitOfWork, conversation_id: str, dossier: Dossier) -> None:
    """A new day replaces the old one here too, and no day takes its reminders away."""
    unit.dagherinneringen.zet(conversation_id, momenten(dossier, unit.now))


def bewaar(unit: UnitOfWork, conversation_id: str, dossier: Dossier) -> None:
    """Save what was learned; a day that changed is planned anew."""
    if unit.documents.save(conversation_id, dossier) & VAN_BELANG:
        plan(unit, conversation_id, dossier)


def herinner_aan_de_dag(unit: UnitOfWork, teksten: Teksten) -> int:
    """For the keeper: what is due is said, unless it is night; then it waits for the morning."""
    if not is_overdag(unit.now):
        return 0
    sent = 0
    for conversation_id in unit.dagherinneringen.verschenen(_PER_RONDE):
        try:
            with unit.connection.begin_nested():
                if unit.dagherinneringen.neem(conversation_id):
                    sent += _zeg(unit, teksten, conversation_id)
        except SQLAlchemyError:
            raise
        except Exception as error:  # one that cannot be made holds up nobody else's
            logger.error("a reminder was not made: %s", type(error).__name__)
    return sent


def _zeg(unit: UnitOfWork, teksten: Teksten, conversation_id: str) -> bool:
    conversation = unit.conversations.get(conversation_id)
    if conversation is None:
        return False
    dossier = unit.documents.dossier(conversation_id)
    if conversation.stopped:  # "stop" counts for good, also when they write again
        dossier.deel(Herinneren).antwoord = JaNee.NEE
        unit.documents.save(conversation_id, dossier)
        plan(unit, conversation_id, dossier)
        return False
    said = herinnering(dossier, unit.now, moet_voorzichtig(dossier))
    if said is None:
        return False
    day = dossier.deel(Situatie).datum
    assert day is not None
    extra = {SJABLOON: {"soort": "herinnering", "dag": day.isoformat()}}
    told = Melder(unit, teksten).zeg(conversation_id, (said,), written_by=SYSTEEM, extra=extra)
    if told:
        unit.audit.add("systeem", "huurder_aan_dag_herinnerd", conversation_id)
    return told
