"""Takes from a message what it tells of its writer: new, corrected, or away again. Pure.

An open question takes its own answer; here is everything else. What does not validate is dropped.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from casefile import organisaties
from casefile.doorverwijzing.concept import Concept
from casefile.doorverwijzing.contactgegevens import alleen_cijfers
from casefile.doorverwijzing.nieuw_bereik import nieuw_bereik
from casefile.dossier import Dossier
from casefile.gesprek.feiten import Feiten
from casefile.helper import Helper
from casefile.overzicht.bekend_geld import Huishouden
from casefile.overzicht.categorieen import Categorie
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.bepaal import bepaal
from casefile.situatie.datumvraag import Oordeel
from casefile.situatie.papieren import GROEPEN, JaNee
from casefile.situatie.uitkomst import onthoud
from casefile.taal.bedrag import Bedrag
from casefile.velden import namen as n
from casefile.velden.lijst import VAN_NAAM, VELDEN, Veld
from casefile.velden.verbeterwoorden import woorden_van_waarde
from casefile.velden.verteld import Verteld
from casefile.velden.wie_en_waar import gelijkende_naam

_BIJ_EEN_VOORBEELD = "_toestemming"
_OVER_BEREIKEN = ("mens", "doorverwijzing")
"""The flows in which a time by itself is when to call."""
_WIE_BEN_JE = ("mens_", "dv_toestemming", "dv_naam", "dv_bereik", "dv_meelezen", "dv_wanneer")
"""The questions beside which a full name by itself is the huurder's."""
_OOK_IN_EEN_VRAAG = (n.NAAM, n.TELEFOON, n.MAIL, n.WANNEER, n.HOE, n.TOLK)
_HUURSCHULD = (Categorie.HUURSCHULD, Categorie.SCHULD)
_VAN_DE_HUURDER_ZELF = (n.NAAM, n.TELEFOON, n.MAIL, n.WANNEER)
_VAN_DE_SITUATIE = (n.DATUM, n.VONNIS, n.KINDEREN, n.PAPIER)


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
    if feiten.wensen.wist_alles:
        return Opgenomen()
    before = {veld.naam: veld.haal(dossier) for veld in VELDEN}
    from_helper = dossier.deel(Helper).voor_ander or feiten.wensen.voor_ander
    new = _gezegd(dossier, feiten, before, vraag, verloop)
    if feiten.wensen.trekt_in:
        new = {k: v for k, v in new.items() if k in (n.NIET_NAAR, n.ALLEEN_NAAR)}
    elif said.vraagt:
        new = {k: v for k, v in new.items() if k in _OOK_IN_EEN_VRAAG}
    if verloop in ("situatie", "stapel"):
        new = {k: v for k, v in new.items() if k not in _VAN_DE_SITUATIE or before[k] is not None}
    for name, value in new.items():
        veld = VAN_NAAM[name]
        asked = vraag in veld.vragen and before[name] is None
        if asked or (from_helper and name in _VAN_DE_HUURDER_ZELF) or not veld.keur(value):
            continue
        if value != before[name]:
            veld.zet(dossier, value)
            if name == n.DATUM and before[name] is None:
                dossier.deel(Situatie).datum_voor = feiten.verteld.datum_voor
    which = _weg(dossier, feiten, set(new), vraag, verloop)
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
    if before[n.PAPIER] is None and after[n.PAPIER] and dossier.deel(Situatie).vonnis is None:
        changed = [w for w in changed if w.veld.naam != n.VONNIS]  # the paper says so by itself
    if before[n.TELEFOON] and after[n.MAIL]:  # one way to reach somebody replaced the other
        changed = [w for w in changed if w.veld.naam != n.TELEFOON]
    if before[n.MAIL] and after[n.TELEFOON]:
        changed = [w for w in changed if w.veld.naam != n.MAIL]
    return tuple(changed)


def _opnieuw_bepaald(dossier: Dossier, changes: tuple[Wijziging, ...], vandaag: date) -> None:
    """An outcome that was found before is found again on what is known now."""
    situatie = dossier.deel(Situatie)
    if situatie.is_klaar and any(w.veld.naam in _VAN_DE_SITUATIE for w in changes):
        onthoud(situatie, bepaal(situatie, vandaag), vandaag)


def _gezegd(
    dossier: Dossier,
    feiten: Feiten,
    before: dict[str, Any],
    vraag: str | None,
    verloop: str | None,
) -> dict[str, Any]:
    """Per field the value that this message gives it; absent where it says nothing that counts."""
    said, situatie = feiten.velden, feiten.verteld
    found: dict[str, Any] = {
        n.NAAM: _naam(feiten, before, vraag),
        **_bereik(dossier, feiten, before),
        n.CORPORATIE: _corporatie(feiten, before),
        n.PLAATS: _plaats(feiten, before),
        n.DATUM: _datum(feiten, before),
        n.VONNIS: said.vonnis if said.vonnis is not None else _waar(situatie.vonnis),
        n.KINDEREN: _kinderen(feiten),
        n.AANTAL_KINDEREN: said.aantal_kinderen,
        n.LEEFTIJDEN: list(said.leeftijden) or None,
        n.MEELEZEN: said.meelezen,
        n.WANNEER: _wanneer(feiten, before, verloop),
        n.HOE: _erbij(before[n.HOE], said.hoe),
        n.TOLK: said.tolk,
        n.BETAALD: said.betaald,
        n.PAPIER: _papier(feiten, before),
        n.SCHULD: _schuld(feiten) if verloop != "overzicht" else None,
        n.MAANDEN: said.maanden,
        n.GELDHULP: said.geldhulp,
        n.HUISHOUDEN: _huishouden(feiten, before),
        n.EIGEN_WOORDEN: said.wil if before[n.EIGEN_WOORDEN] is None else None,
        n.GEPROBEERD: said.geprobeerd if before[n.GEPROBEERD] is None else None,
        **_wie_mag(feiten, before, verloop),
    }
    if _ontkent_papier(feiten) and before[n.VONNIS]:
        found[n.VONNIS] = False
    paper = feiten.verteld.papier
    if before[n.VONNIS] and said.verbetert and paper and paper.vonnis is JaNee.NEE:
        found[n.VONNIS], found[n.PAPIER] = False, paper.naam  # "toch niet, het is de dagvaarding"
    return {k: v for k, v in found.items() if v is not None and k not in said.weg}


def _ontkent_papier(feiten: Feiten) -> bool:
    return feiten.verteld.vonnis is JaNee.NEE


def _naam(feiten: Feiten, before: dict[str, Any], vraag: str | None) -> str | None:
    """A full name by itself counts where somebody is being reached or sent."""
    said, known = feiten.velden, before[n.NAAM]
    if known and said.losse_naam and _deelt_een_woord(known, said.losse_naam):
        return said.losse_naam
    if known and not said.naam and said.tekst and (other := gelijkende_naam(said.tekst, known)):
        return other
    if said.naam or (known and said.vervang):
        return said.naam or _vervangen(known, said.vervang)
    asked = vraag is not None and vraag.startswith(_WIE_BEN_JE)
    return said.losse_naam if known is None and asked else None


def _deelt_een_woord(known: str, new: str) -> bool:
    """ "Samira Vos" for who is known as Samira Bouali."""
    return bool({w.casefold() for w in known.split()} & {w.casefold() for w in new.split()})


def _wanneer(feiten: Feiten, before: dict[str, Any], verloop: str | None) -> str | None:
    said = feiten.velden
    if feiten.bereik.van_ander:
        return None
    known = before[n.WANNEER]
    if known and said.behalve and said.losse_tijd:
        return f"{known}, behalve {said.losse_tijd}"
    puts_right = known is not None and said.verbetert
    return said.losse_tijd if verloop in _OVER_BEREIKEN or puts_right else said.wanneer


def _erbij(known: str | None, new: str | None) -> str | None:
    """New wishes come beside the earlier ones."""
    if new is None or (known and new.casefold() in known.casefold()):
        return None
    return f"{known}, {new}" if known else new


def _schuld(feiten: Feiten) -> Bedrag | None:
    """The only amount of rent debt in a message that is about oneself."""
    if feiten.velden.over_een_ander or feiten.geld.vraag or feiten.geld.ontkend:
        return None
    found = [o.bedrag for o in feiten.geld.opgaven if o.categorie in _HUURSCHULD]
    known = [bedrag for bedrag in found if bedrag.bekend and not bedrag.is_nul]
    return known[0].met_periode(None) if len(known) == 1 else None


def _huishouden(feiten: Feiten, before: dict[str, Any]) -> Huishouden | None:
    home = feiten.geld.thuis
    plain = feiten.geld.alleen_thuis and feiten.velden.noemt_huis and before[n.HUISHOUDEN] is None
    return home if home is not None and home.bekend and plain else None


def _wie_mag(feiten: Feiten, before: dict[str, Any], verloop: str | None) -> dict[str, Any]:
    """Who may not have anything stays out until that is taken back in so many words."""
    said = feiten.wie_mag
    if feiten.velden.ontkend and verloop not in _OVER_BEREIKEN:  # "ik huur niet van woongoed"
        said = replace(
            said, niet=said.niet - {o.id for o in organisaties.van_soort(organisaties.CORPORATIE)}
        )
    refused, only = set(before[n.NIET_NAAR] or ()), set(before[n.ALLEEN_NAAR] or ())
    new_refused = (refused | said.niet) - said.mag
    new_only = set(said.alleen) or (only | said.wel if only else set())
    found: dict[str, Any] = {}
    if new_refused != refused:
        found[n.NIET_NAAR] = _op_volgorde(new_refused)
    if new_only - said.niet != only:
        found[n.ALLEEN_NAAR] = _op_volgorde(new_only - said.niet)
    return found


def _op_volgorde(ids: set[str]) -> tuple[str, ...]:
    return tuple(one for one in organisaties.laad() if one in ids)


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
                return {n.TELEFOON: digits.replace(old, new)}
        if said.einde_nummer and len(digits) > len(said.einde_nummer):
            return {n.TELEFOON: digits[: -len(said.einde_nummer)] + said.einde_nummer}
    reach = nieuw_bereik(feiten.bereik, known)
    corrects = said.verbetert or bool(said.fout & {n.TELEFOON, n.MAIL})
    mine = corrects or said.bereik_van_mij
    if reach is None or (said.over_een_ander and not mine):
        return {}
    if not (feiten.bereik.alleen or corrects or said.bereik_van_mij):
        return {}
    return {n.MAIL if "@" in reach else n.TELEFOON: reach}


def _corporatie(feiten: Feiten, before: dict[str, Any]) -> Any:
    said, known = feiten.velden, before[n.CORPORATIE]
    if len(said.corporaties) != 1:
        return None
    named = said.corporaties[0]
    corrects = said.verbetert or said.ontkend or said.zeker_van_mij
    return named if known in (None, named.naam) or corrects else None


def _plaats(feiten: Feiten, before: dict[str, Any]) -> str | None:
    said, known = feiten.velden, before[n.PLAATS]
    if said.plaats:
        return said.plaats
    return said.losse_plaats if known and said.verbetert and not said.corporaties else None


def _datum(feiten: Feiten, before: dict[str, Any]) -> date | None:
    """A day corrects the known one only in words that correct; a first day is taken when it is
    plain, and said what happens on it. Any other day is asked in the check of the situation."""
    said, known = feiten.velden, before[n.DATUM]
    if said.andere_dag:
        return None
    if known is None:
        read = feiten.verteld.dag
        sure = read.oordeel is Oordeel.GOED and feiten.verteld.datum_voor is not None
        return read.dag if sure else None
    new = [day for day in said.dagen if day != known]
    corrects = said.verbetert or n.DATUM in said.fout
    return new[0] if corrects and len(new) == 1 else None


def _papier(feiten: Feiten, before: dict[str, Any]) -> str | None:
    paper = feiten.verteld.papier
    if before[n.PAPIER] is not None or paper is None or paper.naam in GROEPEN:
        return None
    return paper.naam


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
    at_preview = vraag is not None and _BIJ_EEN_VOORBEELD in vraag
    away = set() if at_preview else set(said.weg)  # there it goes out of what is sent
    go = (away | said.fout | _genoemd_om_weg(dossier, feiten)) - new
    if said.nummer_van_ander and dossier.deel(Concept).bereik:
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
    if not (said.dit_weg or said.dit_van_ander):
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
