"""Per field the value that a message gives it, in the light of what is known. Pure.

Changes nothing; whether the value may be kept is decided in `opnemen`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from casefile import organisaties
from casefile.doorverwijzing.concept import NEE, SCHULDHULP
from casefile.doorverwijzing.verbod import bijgewerkt
from casefile.dossier import Dossier
from casefile.gesprek.feiten import Feiten
from casefile.overzicht.bekend_geld import Huishouden
from casefile.overzicht.geldvragen import AFLOSBEDRAG
from casefile.situatie.papieren import GROEPEN, JaNee
from casefile.velden import contactwens
from casefile.velden import namen as n
from casefile.velden.gezegd import Gezegdevelden
from casefile.velden.gezegd_geld import (
    gezegd_aanbod,
    gezegd_betaald,
    gezegde_betaaldag,
    gezegde_oude_schuld,
    gezegde_schuld,
    wacht_op_bedrag,
)
from casefile.velden.gezegde_dagen import gezegde_datum, verzette_dag
from casefile.velden.gezegde_persoon import (
    OVER_BEREIKEN,
    gezegd_bereik,
    gezegd_wanneer,
    gezegde_corporatie,
    gezegde_naam,
    gezegde_plaats,
    hele_naam,
    via_een_ander,
)
from casefile.velden.gezin import als_getal
from casefile.velden.schrijfwens import zonder_herhaling


def gezegde_waarden(
    dossier: Dossier,
    feiten: Feiten,
    before: dict[str, Any],
    vraag: str | None,
    verloop: str | None,
) -> dict[str, Any]:
    """Per field the value that this message gives it; absent where it says nothing that counts."""
    said, situatie = feiten.velden, feiten.verteld
    found: dict[str, Any] = {
        n.NAAM: hele_naam(before[n.NAAM], said.deel_van_naam)
        or gezegde_naam(feiten, before, vraag),
        **(via_een_ander(feiten, vraag) or gezegd_bereik(dossier, feiten, before)),
        n.CORPORATIE: gezegde_corporatie(feiten, before),
        n.PLAATS: gezegde_plaats(feiten, before),
        n.DATUM: gezegde_datum(feiten, before, verloop),
        n.GEEN_DAG: (situatie.geen_dag and not said.over_een_mens) or None,
        n.VONNIS: _vonnis(feiten, before),
        n.VONNIS_VAN: situatie.vonnis_van,
        n.BETEKEND_OP: situatie.betekend_op,
        n.BETALEN_VOOR: gezegde_betaaldag(feiten, before[n.BETALEN_VOOR]),
        n.UITSPRAAK_OP: None if said.over_een_mens else situatie.uitspraak_op,
        n.ERUIT_OP: None if said.over_een_mens else situatie.eruit_op,
        n.KINDEREN: _kinderen(feiten, before[n.AANTAL_KINDEREN]),
        n.AANTAL_KINDEREN: _ander_getal(before[n.AANTAL_KINDEREN], said) or said.aantal_kinderen,
        n.LEEFTIJDEN: list(said.leeftijden) or None,
        n.MEELEZEN: said.meelezen,
        n.WANNEER: gezegd_wanneer(feiten, before, verloop),
        n.HOE: contactwens.samen_hoe(before[n.HOE], zonder_herhaling(before[n.HOE], said.hoe)),
        n.TOLK: said.tolk,
        n.BETAALD: gezegd_betaald(feiten, before),
        n.ADRES: said.adres,
        n.HUURDERSNUMMER: said.huurdersnummer,
        n.PAPIER: _papier(feiten, before),
        n.SCHULD: None
        if verloop == "overzicht"
        else gezegde_schuld(feiten, wacht_op_bedrag(dossier, before, vraag)),
        n.AANBOD: None if vraag == AFLOSBEDRAG.naam else gezegd_aanbod(feiten),
        n.OUDE_SCHULD: gezegde_oude_schuld(feiten, before[n.OUDE_SCHULD]),
        n.MAANDEN: _ander_getal(before[n.MAANDEN], said) or said.maanden,
        n.GELDHULP: _geldhulp(feiten, before[n.GELDHULP]),
        n.HUISHOUDEN: _huishouden(feiten, before),
        n.EIGEN_WOORDEN: _zin_erbij(before[n.EIGEN_WOORDEN], said.wil),
        n.AFSPRAAK: _erbij(before[n.AFSPRAAK], said.afspraak),
        n.GEPROBEERD: _zin_erbij(before[n.GEPROBEERD], said.geprobeerd),
        **_wie_mag(feiten, before, verloop),
    }
    if moved := verzette_dag(dossier, feiten, before):
        found |= {n.DATUM: None, **moved}  # it is about that day, and about no other
    return {k: v for k, v in found.items() if v is not None and k not in said.weg}


def _vonnis(feiten: Feiten, before: dict[str, Any]) -> bool | None:
    """ "De rechter heeft nog niks gezegd" takes a vonnis that was told away from nobody."""
    said, told = feiten.velden.vonnis, feiten.verteld
    if said is not None or told.vonnis is not JaNee.NEE:
        return said if said is not None else _waar(told.vonnis)
    return False if told.noemt_vonnis or not before[n.VONNIS] else None


def _geldhulp(feiten: Feiten, known: str | None) -> str | None:
    """Who has schuldhulp and no bewindvoerder has schuldhulp."""
    said = feiten.velden.geldhulp
    if said == NEE and known == SCHULDHULP:
        return None
    return said or (SCHULDHULP if feiten.oud_en_nieuw.in_schuldhulp else None)


def _ander_getal(known: int | None, said: Gezegdevelden) -> int | None:
    """ "Geen vier, vijf": the known number replaced."""
    for old, new in said.vervang:
        read = [als_getal(one) for one in (old, new)]
        if known is not None and read[0] == known and read[1]:
            return read[1]
    return None


def _erbij(known: str | None, new: str | None) -> str | None:
    """New wishes come beside the earlier ones."""
    if new is None or (known and new.casefold() in known.casefold()):
        return None
    return f"{known}, {new}" if known else new


def _zin_erbij(known: list[str] | None, new: str | None) -> list[str] | None:
    """A sentence of their own is one more, never laid over or glued to another."""
    return [*(known or ()), new] if new and new not in (known or ()) else None


def _huishouden(feiten: Feiten, before: dict[str, Any]) -> Huishouden | None:
    home = feiten.geld.thuis
    plain = feiten.geld.alleen_thuis and feiten.velden.noemt_huis and before[n.HUISHOUDEN] is None
    return home if home is not None and home.bekend and plain else None


def _wie_mag(feiten: Feiten, before: dict[str, Any], verloop: str | None) -> dict[str, Any]:
    """Who may not have anything stays out until that is taken back in so many words."""
    said = feiten.wie_mag
    if feiten.velden.ontkend and verloop not in OVER_BEREIKEN:  # "ik huur niet van woongoed"
        said = replace(
            said, niet=said.niet - {o.id for o in organisaties.van_soort(organisaties.CORPORATIE)}
        )
    if feiten.verbod.noemt_gemeente:
        teams = {o.id for o in organisaties.van_soort(organisaties.WIJKTEAM)}
        said = replace(said, niet=said.niet | teams)  # the wijkteam is the gemeente's
    refused, only = set(before[n.NIET_NAAR] or ()), set(before[n.ALLEEN_NAAR] or ())
    new_refused = (refused | said.niet) - said.mag
    others = tuple(before[n.NIET_NAAR_ANDER] or ())
    they = feiten.verbod.zij_wel and len(refused) == 1 and not others
    if feiten.verbod.alles_wel or they:
        new_refused -= refused
    new_only = set(said.alleen) or (only | said.wel if only else set())
    found: dict[str, Any] = {}
    if new_refused != refused:
        found[n.NIET_NAAR] = _op_volgorde(new_refused)
    if new_only - said.niet != only:
        found[n.ALLEEN_NAAR] = _op_volgorde(new_only - said.niet)
    now = tuple(bijgewerkt(list(others), feiten.verbod))
    if refused and feiten.verbod.zij_wel:  # whom of them is not clear
        now = others
    if others != now:
        found[n.NIET_NAAR_ANDER] = now
    return found


def _op_volgorde(ids: set[str]) -> tuple[str, ...]:
    return tuple(one for one in organisaties.laad() if one in ids)


def _waar(value: JaNee | None) -> bool | None:
    return {JaNee.JA: True, JaNee.NEE: False}.get(value or JaNee.ONBEKEND)


def _kinderen(feiten: Feiten, known: int | None) -> bool | None:
    said = feiten.velden
    if known and any((als_getal(old), als_getal(new)) == (known, 0) for old, new in said.vervang):
        return False  # "zet 0 in plaats van 2"
    if said.kinderen is not None:
        return said.kinderen
    if said.aantal_kinderen or said.leeftijden:
        return True
    return None


def _papier(feiten: Feiten, before: dict[str, Any]) -> str | None:
    paper = feiten.verteld.papier
    if before[n.PAPIER] is not None or paper is None or paper.naam in GROEPEN:
        return None
    return paper.naam
