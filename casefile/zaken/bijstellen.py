"""A correction after sending: the parts that were sent are put right, and the recipient is told.

Parts that the recipient has already, where they were corrected; how to reach the huurder, also when
that is new; and own words that somebody asks to pass on. Nothing else is added.
"""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from casefile import organisaties
from casefile.doorverwijzing.doorverwijzing import TERUGBELLEN, Doorverwijzing
from casefile.doorverwijzing.onderdeel import VERHAAL, Onderdeel, Pakket
from casefile.doorverwijzing.pakket import stel_samen, stel_terugbellen_samen
from casefile.doorverwijzing.terugbelverzoek import Terugbelverzoek
from casefile.doorverwijzing.uitwisseling import GEWIJZIGD
from casefile.dossier import Dossier
from casefile.storage.unit_of_work import UnitOfWork
from casefile.teksten.lezer import Teksten
from casefile.velden.lijst import VAN_NAAM
from casefile.velden.opnemen import Wijziging
from casefile.velden.verteld import Verteld

# Told after sending, these go along too: without them nobody is reached at a good moment.
_OM_TE_BEREIKEN = (
    "naam",
    "bereik_van",
    "wanneer",
    "hoe",
    "tolk",
    "meelezen",
    "niet_naar",
    "niet_naar_ander",
)


def stel_bij(
    unit: UnitOfWork, dossier: Dossier, conversation_id: str, wijzigingen: tuple[Wijziging, ...]
) -> list[str]:
    """Who was told, as organisation ids: everybody with a running yes who had the old words, and
    who must reach the huurder in another way."""
    changed = {k for w in wijzigingen if w.oud is not None for k in _delen(w)}
    added = {k for w in wijzigingen if w.oud is None and _is_bereik(w) for k in _delen(w)}
    return stel_delen_bij(unit, dossier, conversation_id, changed | added, added)


def stel_delen_bij(
    unit: UnitOfWork,
    dossier: Dossier,
    conversation_id: str,
    keys: AbstractSet[str],
    added: AbstractSet[str] = frozenset(),
) -> list[str]:
    """The same for parts of the package by their name; `added`: also where they are not in it."""
    told = []
    for referral in _lopende(unit, conversation_id) if keys else ():
        old = Pakket.from_json(referral.pakket or {})
        new = _verbeterd(old, _nieuw(referral, dossier), keys, added)
        if new != old:
            _geef_door(unit, referral, new)
            told.append(referral.ontvanger)
    return list(dict.fromkeys(told))


def vertel_erbij(unit: UnitOfWork, conversation_id: str, zinnen: Sequence[str]) -> list[str]:
    """Own sentences that somebody asks to pass on, to everybody who helps; who was told."""
    told = []
    heading = Teksten.standaard().tekst(f"utter_dv_kop_{VERHAAL}")
    for referral in _lopende(unit, conversation_id):
        if organisaties.laad()[referral.ontvanger].is_tegenpartij:
            continue
        old = Pakket.from_json(referral.pakket or {})
        own = [Onderdeel(VERHAAL, heading, one) for one in zinnen]
        new = tuple(one for one in own if one not in old.onderdelen)
        if new:
            _geef_door(unit, referral, replace(old, onderdelen=(*old.onderdelen, *new)))
        told.append(referral.ontvanger)
    return list(dict.fromkeys(told))


def geef_laatste_door(unit: UnitOfWork, dossier: Dossier, conversation_id: str) -> list[str]:
    """ "Geef dat ook door": the parts of the fields that were noted last; who was told."""
    keys = {part for name in dossier.deel(Verteld).laatst for part in VAN_NAAM[name].regels}
    return stel_delen_bij(unit, dossier, conversation_id, keys, keys)


def kan_doorgeven(
    unit: UnitOfWork,
    conversation_id: str,
    wijzigingen: tuple[Wijziging, ...],
    onzeker: tuple[Wijziging, ...] = (),
) -> bool:
    """True when something new was told that somebody with a running yes does not have, or
    something that was not passed on because it was not plain (`onzeker`)."""
    new = any(w.oud is None and _delen(w) and not _is_bereik(w) for w in wijzigingen)
    return (new or bool(onzeker)) and bool(_lopende(unit, conversation_id))


def _delen(wijziging: Wijziging) -> tuple[str, ...]:
    return wijziging.veld.regels


def _is_bereik(wijziging: Wijziging) -> bool:
    return wijziging.veld.naam in _OM_TE_BEREIKEN


def _lopende(unit: UnitOfWork, conversation_id: str) -> list[Doorverwijzing]:
    return [
        referral
        for referral in unit.doorverwijzingen.of_conversation(conversation_id)
        if referral.is_open and referral.pakket and unit.toestemmingen.geldt(referral.id)
    ]


def _geef_door(unit: UnitOfWork, referral: Doorverwijzing, pakket: Pakket) -> None:
    unit.doorverwijzingen.stel_bij(referral.id, pakket.to_json())
    channel = organisaties.laad()[referral.ontvanger].aflevering.soort
    unit.outbox.add_delivery(referral.id, channel, {"soort": GEWIJZIGD})
    unit.audit.add("huurder", "doorverwijzing_gewijzigd", referral.id)


def _nieuw(referral: Doorverwijzing, dossier: Dossier) -> Pakket:
    recipient, texts = organisaties.laad()[referral.ontvanger], Teksten.standaard()
    if referral.soort == TERUGBELLEN:
        return stel_terugbellen_samen(
            dossier, [], dossier.deel(Terugbelverzoek).zonder, recipient, texts
        )
    return stel_samen(dossier, recipient, texts)


def _verbeterd(old: Pakket, new: Pakket, keys: AbstractSet[str], added: AbstractSet[str]) -> Pakket:
    """The old lines, those that were put right as they are now, and the added ones."""
    fresh = {key: [p for p in new.onderdelen if p.sleutel == key] for key in keys | added}
    parts: list[Onderdeel] = []
    done: set[str] = set()
    for part in old.onderdelen:
        if part.sleutel not in keys:
            parts.append(part)
        elif part.sleutel not in done:
            done.add(part.sleutel)
            parts += fresh[part.sleutel]
    order = dict.fromkeys(p.sleutel for p in new.onderdelen)
    extra = [p for key in order if key in added and not old.heeft(key) for p in fresh[key]]
    at = next((i + 1 for i, p in enumerate(parts) if p.sleutel == "bereik"), len(parts))
    parts[at:at] = extra
    return replace(old, onderdelen=tuple(parts))
