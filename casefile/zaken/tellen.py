"""Counting what happens, at the moment it happens: numbers without persons.

An organisation's figures are counted from what it was sent, never from what it may not see.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import sqlalchemy as sa

from casefile import organisaties
from casefile.cijfers import RESULTATEN, Wat
from casefile.doorverwijzing.doorverwijzing import Afspraak, Doorverwijzing
from casefile.doorverwijzing.onderdeel import Pakket
from casefile.dossier import Dossier
from casefile.gespreksstand import Gespreksstand
from casefile.organisaties import CORPORATIE
from casefile.situatie.bekende_situatie import Situatie
from casefile.storage import schema
from casefile.storage.unit_of_work import UnitOfWork
from casefile.teksten.lezer import Teksten

WEG_GEBLEVEN = timedelta(days=14)
GETELD = "geteld"  # the document that says when we counted where this chat stopped
ANDERS, ONBEKEND, KLAAR = "anders", "onbekend", "klaar"
_EEN_JAAR = timedelta(days=200)  # a look back so long after the case came in is the second one


def tel_beurt(unit: UnitOfWork, label: str, is_tekst: bool, teksten: Teksten) -> None:
    """What a message was about, and whether that was understood at once."""
    if teksten.heeft(f"utter_naam_{label}") and label.partition("_")[0] in ("vraag", "start"):
        unit.cijfers.tel(Wat.THEMA, label)
    if is_tekst:
        unit.cijfers.tel(Wat.BEGREPEN, "nagevraagd" if label == "nlu_fallback" else "meteen")


def tel_verstuurd(
    unit: UnitOfWork, referral: Doorverwijzing, pakket: Pakket, dossier: Dossier
) -> None:
    """Who, and where: from the package, in words of ours only."""
    place = referral.ontvanger
    unit.cijfers.tel(Wat.VERSTUURD, referral.soort, place)
    step = dossier.deel(Situatie).wegstap
    unit.cijfers.tel(Wat.STAP, step.naam if step and pakket.heeft("stap") else ONBEKEND, place)
    said = {part.sleutel: part.tekst for part in pakket.onderdelen}
    profiles = organisaties.laad()
    if profiles[place].is_tegenpartij:
        return
    known = [o.id for o in organisaties.van_soort(CORPORATIE) if o.naam == said.get("corporatie")]
    other = ANDERS if "corporatie" in said else ONBEKEND
    unit.cijfers.tel(Wat.VERHUURDER, known[0] if known else other, place)
    if "plaats" in said:
        ours = any(said["plaats"] in profile.werkgebied for profile in profiles.values())
        unit.cijfers.tel(Wat.WAAR, said["plaats"] if ours else ANDERS, place)


def tel_resultaat(
    unit: UnitOfWork, referral: Doorverwijzing, afspraak: Afspraak, resultaat: str
) -> None:
    """What staff found when they looked back after three months or after a year."""
    assert resultaat in RESULTATEN
    late = afspraak.op - referral.created_at > _EEN_JAAR
    unit.cijfers.tel(Wat.NA_EEN_JAAR if late else Wat.NA_3_MAANDEN, resultaat, referral.ontvanger)


def tel_gestopten(unit: UnitOfWork, teksten: Teksten, hoogstens: int = 50) -> int:
    """Each silence of two weeks once: at which question it began."""
    rows = _weggebleven(unit, hoogstens)
    for conversation_id in rows:
        stand = unit.documents.dossier(conversation_id).deel(Gespreksstand)
        where = f"{stand.verloop}/{stand.vraag}" if stand.verloop and stand.vraag else KLAAR
        unit.cijfers.tel(Wat.GESTOPT, where)
        unit.documents.put(conversation_id, GETELD, {})
    return len(rows)


def tel_op(unit: UnitOfWork, teksten: Teksten) -> int:
    return unit.cijfers.tel_op()


def _weggebleven(unit: UnitOfWork, hoogstens: int) -> list[str]:
    chat, document = schema.conversation, schema.document
    counted = sa.exists().where(
        document.c.conversation_id == chat.c.id,
        document.c.soort == GETELD,
        document.c.updated_at > chat.c.last_message_at,
    )
    query: Any = (
        sa.select(chat.c.id)
        .where(chat.c.last_message_at <= unit.now - WEG_GEBLEVEN, ~counted)
        .order_by(chat.c.last_message_at)
        .limit(hoogstens)
        .with_for_update(skip_locked=True)
    )
    return list(unit.connection.execute(query).scalars())
