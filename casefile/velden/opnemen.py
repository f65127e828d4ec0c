"""Takes from a message what it tells of its writer: new, corrected, or away again. Pure.

An open question takes its own answer; here is everything else. What does not validate is dropped.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from casefile.doorverwijzing.concept import Concept
from casefile.doorverwijzing.contactgegevens import alleen_cijfers
from casefile.dossier import Dossier
from casefile.gesprek.feiten import Feiten
from casefile.gesprek.kernvragen import TELEFOON_WISSEN
from casefile.gespreksstand import is_voorbeeld
from casefile.helper import Helper
from casefile.overzicht.bekend_geld import Overzicht
from casefile.overzicht.weergave import euro
from casefile.situatie.bekende_situatie import NAAR_DE_RECHTER, Situatie
from casefile.situatie.bepaal import bepaal
from casefile.situatie.uitkomst import onthoud
from casefile.situatie.verhaal_opnemen import neem_uur_op, noem_dag_bij_papier
from casefile.taal.bedrag import Bedrag
from casefile.velden import namen as n
from casefile.velden.dagen_verzetten import noteer_tweede, verzet_dagen
from casefile.velden.gezegd import VRAAGT_KINDEREN, Gezegdevelden
from casefile.velden.gezegde_waarden import gezegde_waarden
from casefile.velden.lijst import VAN_NAAM, VELDEN
from casefile.velden.veld import Veld
from casefile.velden.verbeterwoorden import woorden_van_waarde
from casefile.velden.verteld import Verteld

_OVER_BEREIKEN = ("mens", "doorverwijzing")
"""The flows in which a time by itself is when to call."""
_OOK_IN_EEN_VRAAG = (n.NAAM, n.TELEFOON, n.MAIL, n.WANNEER, n.HOE, n.TOLK)
_VAN_DE_HUURDER_ZELF = (n.NAAM, n.TELEFOON, n.MAIL, n.WANNEER, n.EIGEN_WOORDEN, n.GEPROBEERD)
_VAN_DE_SITUATIE = (n.DATUM, n.VONNIS, n.KINDEREN, n.PAPIER)
_BEPAALT = (*_VAN_DE_SITUATIE, n.DATUM_VOOR, n.ERUIT_OP, n.BETALEN_VOOR, n.UITSPRAAK_OP)
"""What the outcome of the check depends on."""


@dataclass(frozen=True)
class Wijziging:
    """`oud` None: it was not known. `nieuw` None: it is gone."""

    veld: Veld
    oud: Any
    nieuw: Any


@dataclass(frozen=True)
class Opgenomen:
    """`welke`: something must go, and it is not clear which of these fields. `van_ander`: some of
    it was said to be somebody else's."""

    wijzigingen: tuple[Wijziging, ...] = ()
    welke: tuple[Veld, ...] = ()
    van_ander: bool = False


def neem_op(
    dossier: Dossier,
    feiten: Feiten,
    vandaag: date,
    vraag: str | None = None,
    verloop: str | None = None,
) -> Opgenomen:
    """`vraag`, `verloop`: the open question and its flow, which take their own answers."""
    said = feiten.velden
    if feiten.contact.genoemd is not None:  # for the words of texts, whoever's landlord it is
        dossier.deel(Concept).genoemd = feiten.contact.genoemd.naam
    if feiten.wensen.wist_alles or TELEFOON_WISSEN in feiten.kernvragen:
        return Opgenomen()
    before = {veld.naam: veld.haal(dossier) for veld in VELDEN}
    from_helper = dossier.deel(Helper).voor_ander or feiten.wensen.voor_ander
    new = gezegde_waarden(dossier, feiten, before, vraag, verloop)
    if feiten.wensen.trekt_in:
        new = {k: v for k, v in new.items() if k in (n.NIET_NAAR, n.ALLEEN_NAAR, n.NIET_NAAR_ANDER)}
    elif said.vraagt:
        new = {k: v for k, v in new.items() if k in _OOK_IN_EEN_VRAAG}
    if verloop in ("situatie", "stapel") and not (vraag in VRAAGT_KINDEREN and said.leeftijden):
        new = {k: v for k, v in new.items() if k not in _VAN_DE_SITUATIE or before[k] is not None}
    for name, value in new.items():
        veld = VAN_NAAM[name]
        asked = vraag in veld.vragen and before[name] is None and n.BEREIK_VAN not in new
        if asked or (from_helper and name in _VAN_DE_HUURDER_ZELF) or not veld.keur(value):
            continue
        if value != before[name]:
            veld.zet(dossier, value)
            if name == n.DATUM and before[name] is None:
                dossier.deel(Situatie).datum_voor = feiten.verteld.datum_voor
    if before[n.VONNIS] and n.VONNIS not in new and _is_toch_dagvaarding(feiten):
        VAN_NAAM[n.VONNIS].wis(dossier)
        told = feiten.verteld.papier
        dossier.deel(Situatie).papier = told.naam if told else None
    if verloop in (None, "situatie") and not said.over_een_mens:
        noteer_tweede(dossier.deel(Situatie), feiten.verteld, vandaag, verbetert=said.verbetert)
    if verloop is None and not (said.over_een_mens or said.vraagt):
        noem_dag_bij_papier(dossier.deel(Situatie), feiten.verteld)
    verzet_dagen(
        dossier.deel(Situatie),
        feiten.verteld,
        vandaag,
        verbetert=said.verbetert,
        laatst=dossier.deel(Verteld).laatst,
    )
    if not said.over_een_mens:
        neem_uur_op(dossier.deel(Situatie), feiten.verteld)
    _oude_is_geen_achterstand(dossier, new)
    if verloop not in ("overzicht", "situatie") and n.BEREIK_VAN not in new:
        _niet_van_mij(dossier, feiten)
    concept = dossier.deel(Concept)
    if feiten.wensen.voor_ander and not dossier.deel(Helper).voor_ander:
        concept.naam = None  # who turns out to be somebody else gave their own name
    if from_helper:
        _van_de_huurder(concept, said)
    if said.verhuurder and concept.corporatie is None and verloop is None:
        concept.verhuurder, concept.corporatie_naam = said.verhuurder, None  # it is asked once
    which = _weg(dossier, feiten, set(new), vraag, verloop)
    changes = _wijzigingen(dossier, before)
    if changes:
        dossier.deel(Verteld).laatst = [w.veld.naam for w in changes if w.nieuw is not None]
        _opnieuw_bepaald(dossier, changes, vandaag)
    other = bool(feiten.van_ander) and verloop != "overzicht" and n.BEREIK_VAN not in new
    return Opgenomen(changes, which, other)


def _oude_is_geen_achterstand(dossier: Dossier, new: dict[str, Any]) -> None:
    """ "Die 2120 is oud": what was noted as arrears is not owed twice."""
    old, debt = new.get(n.OUDE_SCHULD), VAN_NAAM[n.SCHULD]
    known = debt.haal(dossier)
    if old is not None and n.SCHULD not in new and known and euro(known.van) == old.waarde:
        debt.wis(dossier)


def _is_toch_dagvaarding(feiten: Feiten) -> bool:
    """ "Toch niet, het is de dagvaarding": what was told of a vonnis is not known any more. It does
    not say that there is none."""
    paper, told = feiten.verteld.papier, feiten.verteld
    summons = paper is not None and paper.naam in NAAR_DE_RECHTER
    return summons and feiten.velden.verbetert and not (told.vonnis_van or told.betekend_op)


def _niet_van_mij(dossier: Dossier, feiten: Feiten) -> None:
    """What is somebody else's goes: the letter, the debt, every post of that amount."""
    if not feiten.van_ander:
        return
    if feiten.van_ander.brief and dossier.deel(Situatie).papier is not None:
        dossier.vervang(Situatie(kinderen=dossier.deel(Situatie).kinderen))
    values = {_hele_euros(bedrag) for bedrag in feiten.bedragen_van_ander}
    overzicht, debt = dossier.deel(Overzicht), VAN_NAAM[n.SCHULD]
    overzicht.verwijder([p.id for p in overzicht.posten if _hele_euros(p.bedrag) in values])
    told_with_it = n.SCHULD in dossier.deel(Verteld).laatst or not feiten.van_ander.brief
    if not values and told_with_it and debt.haal(dossier) is not None:
        debt.wis(dossier)


def _hele_euros(bedrag: Bedrag) -> int | None:
    """Cents are left out when somebody names an amount again."""
    return int(bedrag.van) if bedrag.van is not None and not bedrag.is_nul else None


def _van_de_huurder(concept: Concept, said: Gezegdevelden) -> None:
    """What a helper says that the huurder is called, and where they live."""
    concept.naam = concept.naam or said.naam_huurder
    concept.plaats = concept.plaats or said.plaats_huurder


def _wijzigingen(dossier: Dossier, before: dict[str, Any]) -> tuple[Wijziging, ...]:
    after = {veld.naam: veld.haal(dossier) for veld in VELDEN}
    changed = [
        Wijziging(veld, before[veld.naam], after[veld.naam])
        for veld in VELDEN
        if before[veld.naam] != after[veld.naam]
    ]
    if before[n.PAPIER] is None and after[n.PAPIER] and dossier.deel(Situatie).vonnis is None:
        changed = [w for w in changed if w.veld.naam != n.VONNIS]  # the paper says so by itself
    if before[n.DATUM] != after[n.DATUM] or before[n.DATUM_VOOR] is None:
        changed = [w for w in changed if w.veld.naam != n.DATUM_VOOR]  # said with its day
    if before[n.TELEFOON] and after[n.MAIL]:  # one way to reach somebody replaced the other
        changed = [w for w in changed if w.veld.naam != n.TELEFOON]
    if before[n.MAIL] and after[n.TELEFOON]:
        changed = [w for w in changed if w.veld.naam != n.MAIL]
    return tuple(changed)


def _opnieuw_bepaald(dossier: Dossier, changes: tuple[Wijziging, ...], vandaag: date) -> None:
    """An outcome that was found before is found again on what is known now."""
    situatie = dossier.deel(Situatie)
    if situatie.is_klaar and any(w.veld.naam in _BEPAALT for w in changes):
        onthoud(situatie, bepaal(situatie, vandaag), vandaag)


def _genoemd_om_weg(dossier: Dossier, feiten: Feiten) -> set[str]:
    """ "Haal Kevin weg": the fields whose very value is named to go."""
    found: set[str] = set()
    for name in (n.NAAM, n.PLAATS, n.MAIL, n.TELEFOON):
        value = VAN_NAAM[name].haal(dossier)
        parts = woorden_van_waarde(str(value)) if value else frozenset()
        if any(parts & words for words in feiten.velden.te_wissen):
            found.add(name)
    return found


def _weg(
    dossier: Dossier, feiten: Feiten, new: set[str], vraag: str | None, verloop: str | None
) -> tuple[Veld, ...]:
    """Clears what is called wrong without a better one, or must go; the fields that could be meant
    where that is not clear."""
    said = feiten.velden
    if verloop == "overzicht" or said.vraagt:
        return ()
    at_preview = is_voorbeeld(vraag)
    away = set() if at_preview else set(said.weg)  # there it goes out of what is sent
    go = (away | said.fout | _genoemd_om_weg(dossier, feiten)) - new
    if any(told.bedrag.bekend for told in feiten.geld_verteld.opgaven):
        go.discard(n.SCHULD)  # "2.150 klopt niet, het is 2.510": it is put right, with old and new
    if said.nummer_van_ander and dossier.deel(Concept).bereik and n.BEREIK_VAN not in new:
        known = alleen_cijfers(dossier.deel(Concept).bereik or "")
        if any(alleen_cijfers(number) == known for number, _ in feiten.bereik.nummers):
            go |= {n.TELEFOON}
    named_for_sending = verloop in _OVER_BEREIKEN and feiten.wie_mag.niet
    if said.ontkend and n.CORPORATIE not in new and not named_for_sending:
        go |= {n.CORPORATIE}
    if said.plaats_ontkend and n.PLAATS not in new:
        go |= {n.PLAATS}
    for name in go:
        veld = VAN_NAAM[name]
        if veld.haal(dossier) is not None:
            veld.wis(dossier)
    if not (said.dit_weg or said.dit_van_ander) or n.BEREIK_VAN in new:
        return ()
    last = [one for one in dossier.deel(Verteld).laatst if VAN_NAAM[one].haal(dossier) is not None]
    if said.dit_van_ander:
        last = last or [one for one in (n.TELEFOON, n.MAIL) if VAN_NAAM[one].haal(dossier)]
        last = [one for one in last if one in (n.TELEFOON, n.MAIL, n.NAAM)]
    if len(last) == 1:
        VAN_NAAM[last[0]].wis(dossier)
        return ()
    known_fields = [veld for veld in VELDEN if veld.verlaat and veld.haal(dossier) is not None]
    return tuple(known_fields)
