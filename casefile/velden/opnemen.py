"""Takes from a message what it tells of its writer: new, corrected, or away again. Pure.

An open question takes its own answer; here is everything else. What does not validate is dropped.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from casefile.doorverwijzing.concept import Concept
from casefile.doorverwijzing.contactgegevens import alleen_cijfers
from casefile.doorverwijzing.nieuw_bereik import nieuw_bereik
from casefile.dossier import Dossier
from casefile.gesprek.feiten import Feiten
from casefile.helper import Helper
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.bepaal import bepaal
from casefile.situatie.datumvraag import Oordeel
from casefile.situatie.papieren import GROEPEN, JaNee
from casefile.situatie.uitkomst import onthoud
from casefile.velden import gezegd as g
from casefile.velden.lijst import VAN_NAAM, VELDEN, Veld
from casefile.velden.verteld import Verteld

_VAN_DE_HUURDER_ZELF = (g.NAAM, g.TELEFOON, g.MAIL, g.WANNEER)
_VAN_DE_SITUATIE = (g.DATUM, g.VONNIS, g.KINDEREN, g.PAPIER)


@dataclass(frozen=True)
class Wijziging:
    """`oud` None: it was not known. `nieuw` None: it is gone."""

    veld: Veld
    oud: Any
    nieuw: Any


@dataclass(frozen=True)
class Opgenomen:
    """`welke`: something must go, and it is not clear which of these fields."""

    wijzigingen: tuple[Wijziging, ...] = ()
    welke: tuple[Veld, ...] = ()

    @property
    def genoteerd(self) -> tuple[Wijziging, ...]:
        return tuple(w for w in self.wijzigingen if w.oud is None)

    @property
    def verbeterd(self) -> tuple[Wijziging, ...]:
        return tuple(w for w in self.wijzigingen if w.oud is not None)


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
    if said.vraagt or feiten.wensen.wist_alles or feiten.wensen.trekt_in:
        return Opgenomen()
    before = {veld.naam: veld.haal(dossier) for veld in VELDEN}
    from_helper = dossier.deel(Helper).voor_ander or feiten.wensen.voor_ander
    new = _gezegd(dossier, feiten, before)
    if verloop in ("situatie", "stapel"):
        new = {k: v for k, v in new.items() if k not in _VAN_DE_SITUATIE or before[k] is not None}
    for name, value in new.items():
        veld = VAN_NAAM[name]
        asked = vraag in veld.vragen and before[name] is None
        if asked or (from_helper and name in _VAN_DE_HUURDER_ZELF) or not veld.keur(value):
            continue
        if value != before[name]:
            veld.zet(dossier, value)
            if name == g.DATUM and before[name] is None:
                dossier.deel(Situatie).datum_voor = feiten.situatie.datum_voor
    which = _weg(dossier, feiten, set(new), verloop)
    changes = _wijzigingen(dossier, before)
    if changes:
        dossier.deel(Verteld).laatst = [w.veld.naam for w in changes if w.nieuw is not None]
        _opnieuw_bepaald(dossier, changes, vandaag)
    return Opgenomen(changes, which)


def _wijzigingen(dossier: Dossier, before: dict[str, Any]) -> tuple[Wijziging, ...]:
    after = {veld.naam: veld.haal(dossier) for veld in VELDEN}
    changed = [
        Wijziging(veld, before[veld.naam], after[veld.naam])
        for veld in VELDEN
        if before[veld.naam] != after[veld.naam]
    ]
    if before[g.PAPIER] is None and after[g.PAPIER] and dossier.deel(Situatie).vonnis is None:
        changed = [w for w in changed if w.veld.naam != g.VONNIS]  # the paper says so by itself
    if before[g.TELEFOON] and after[g.MAIL]:  # one way to reach somebody replaced the other
        changed = [w for w in changed if w.veld.naam != g.TELEFOON]
    if before[g.MAIL] and after[g.TELEFOON]:
        changed = [w for w in changed if w.veld.naam != g.MAIL]
    return tuple(changed)


def _opnieuw_bepaald(dossier: Dossier, changes: tuple[Wijziging, ...], vandaag: date) -> None:
    """An outcome that was found before is found again on what is known now."""
    situatie = dossier.deel(Situatie)
    if situatie.is_klaar and any(w.veld.naam in _VAN_DE_SITUATIE for w in changes):
        onthoud(situatie, bepaal(situatie, vandaag), vandaag)


def _gezegd(dossier: Dossier, feiten: Feiten, before: dict[str, Any]) -> dict[str, Any]:
    """Per field the value that this message gives it; absent where it says nothing that counts."""
    said, situatie = feiten.velden, feiten.situatie
    found: dict[str, Any] = {
        g.NAAM: said.naam or _vervangen(before[g.NAAM], said.vervang),
        **_bereik(dossier, feiten, before),
        g.CORPORATIE: _corporatie(feiten, before),
        g.PLAATS: _plaats(feiten, before),
        g.DATUM: _datum(feiten, before),
        g.VONNIS: said.vonnis if said.vonnis is not None else _waar(situatie.vonnis),
        g.KINDEREN: _kinderen(feiten),
        "aantal_kinderen": said.aantal_kinderen,
        "leeftijden": list(said.leeftijden) or None,
        g.MEELEZEN: said.meelezen,
        g.WANNEER: said.wanneer if not _ander(feiten) else None,
        g.TOLK: said.tolk,
        g.BETAALD: said.betaald,
        g.PAPIER: _papier(feiten, before),
    }
    if _ontkent_papier(feiten) and before[g.VONNIS]:
        found[g.VONNIS] = False
    return {k: v for k, v in found.items() if v is not None and k not in said.weg}


def _ontkent_papier(feiten: Feiten) -> bool:
    return feiten.situatie.vonnis is JaNee.NEE


def _ander(feiten: Feiten) -> bool:
    return feiten.bereik.van_ander


def _waar(value: JaNee | None) -> bool | None:
    return {JaNee.JA: True, JaNee.NEE: False}.get(value or JaNee.ONBEKEND)


def _kinderen(feiten: Feiten) -> bool | None:
    said = feiten.velden
    if said.kinderen is not None:
        return said.kinderen
    if said.aantal_kinderen or said.leeftijden:
        return True
    return None


def _vervangen(known: str | None, pairs: tuple[tuple[str, str], ...]) -> str | None:
    """The known value with the piece that was said to be wrong replaced; None where it is not in
    it exactly once."""
    for old, new in pairs:
        words = (known or "").split()
        hits = [i for i, word in enumerate(words) if word.casefold() == old.casefold()]
        if len(hits) == 1:
            words[hits[0]] = new
            return " ".join(words)
    return None


def _bereik(dossier: Dossier, feiten: Feiten, before: dict[str, Any]) -> dict[str, Any]:
    said = feiten.velden
    known = dossier.deel(Concept).bereik
    if known and "@" not in known:
        digits = alleen_cijfers(known)
        for old, new in said.vervang:
            if old.isdigit() and new.isdigit() and digits.count(old) == 1:
                return {g.TELEFOON: digits.replace(old, new)}
    reach = nieuw_bereik(feiten.bereik, known)
    corrects = said.verbetert or bool(said.fout & {g.TELEFOON, g.MAIL})
    if reach is None or (said.over_een_ander and not corrects):
        return {}
    if not (feiten.bereik.alleen or corrects or said.bereik_van_mij):
        return {}
    return {g.MAIL if "@" in reach else g.TELEFOON: reach}


def _corporatie(feiten: Feiten, before: dict[str, Any]) -> Any:
    said, known = feiten.velden, before[g.CORPORATIE]
    if len(said.corporaties) != 1:
        return None
    named = said.corporaties[0]
    corrects = said.verbetert or said.ontkend or said.zeker_van_mij
    return named if known in (None, named.naam) or corrects else None


def _plaats(feiten: Feiten, before: dict[str, Any]) -> str | None:
    said, known = feiten.velden, before[g.PLAATS]
    if said.plaats:
        return said.plaats
    return said.losse_plaats if known and said.verbetert and not said.corporaties else None


def _datum(feiten: Feiten, before: dict[str, Any]) -> date | None:
    """A day corrects the known one only in words that correct; a first day is taken when it is
    plain, and said what happens on it. Any other day is asked in the check of the situation."""
    said, known = feiten.velden, before[g.DATUM]
    if said.andere_dag:
        return None
    if known is None:
        read = feiten.situatie.dag
        sure = read.oordeel is Oordeel.GOED and feiten.situatie.datum_voor is not None
        return read.dag if sure else None
    new = [day for day in said.dagen if day != known]
    corrects = said.verbetert or g.DATUM in said.fout
    return new[0] if corrects and len(new) == 1 else None


def _papier(feiten: Feiten, before: dict[str, Any]) -> str | None:
    paper = feiten.situatie.papier
    if before[g.PAPIER] is not None or paper is None or paper.naam in GROEPEN:
        return None
    return paper.naam


def _weg(dossier: Dossier, feiten: Feiten, new: set[str], verloop: str | None) -> tuple[Veld, ...]:
    """Clears what is called wrong without a better one, or must go; the fields that could be meant
    where that is not clear."""
    said = feiten.velden
    if verloop == "overzicht":
        return ()
    go = (said.weg | said.fout) - new
    if said.nummer_van_ander and dossier.deel(Concept).bereik:
        known = alleen_cijfers(dossier.deel(Concept).bereik or "")
        if any(alleen_cijfers(number) == known for number, _ in feiten.bereik.nummers):
            go |= {g.TELEFOON}
    if said.ontkend and g.CORPORATIE not in new:
        go |= {g.CORPORATIE}
    if said.plaats_ontkend and g.PLAATS not in new:
        go |= {g.PLAATS}
    for name in go:
        veld = VAN_NAAM[name]
        if veld.haal(dossier) is not None:
            veld.wis(dossier)
    if not (said.dit_weg or said.dit_van_ander):
        return ()
    last = [n for n in dossier.deel(Verteld).laatst if VAN_NAAM[n].haal(dossier) is not None]
    if said.dit_van_ander:
        last = [n for n in last if n in (g.TELEFOON, g.MAIL, g.NAAM)]
    if len(last) == 1:
        VAN_NAAM[last[0]].wis(dossier)
        return ()
    known_fields = [veld for veld in VELDEN if veld.verlaat and veld.haal(dossier) is not None]
    return tuple(known_fields)
