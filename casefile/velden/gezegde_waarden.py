"""Per field the value that a message gives it, in the light of what is known. Pure.

Changes nothing; whether the value may be kept is decided in `opnemen`.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from casefile import organisaties
from casefile.dagen.dagsoort import Dagsoort
from casefile.doorverwijzing.concept import SCHULDHULP, Concept
from casefile.doorverwijzing.contactgegevens import alleen_cijfers
from casefile.doorverwijzing.nieuw_bereik import nieuw_bereik
from casefile.doorverwijzing.verbod import bijgewerkt
from casefile.dossier import Dossier
from casefile.gesprek.feiten import Feiten
from casefile.overzicht.bekend_geld import Huishouden
from casefile.overzicht.categorieen import Categorie
from casefile.overzicht.weergave import euro
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.datumvraag import Oordeel
from casefile.situatie.papieren import GEEN, GROEPEN, JaNee
from casefile.taal.bedrag import Bedrag
from casefile.velden import beltijd, contactwens
from casefile.velden import namen as n
from casefile.velden.gezegd import Gezegdevelden
from casefile.velden.gezin import als_getal
from casefile.velden.schrijfwens import zonder_herhaling
from casefile.velden.veldopslag import Betaaldag, OudeSchuld
from casefile.velden.verteld import Verteld
from casefile.velden.wie_en_waar import gelijkende_naam

_OVER_BEREIKEN = ("mens", "doorverwijzing")
"""The flows in which a time by itself is when to call."""
_WIE_BEN_JE = (
    "mens_",
    "dv_toestemming",
    "dv_naam",
    "dv_bereik",
    "dv_meelezen",
    "dv_wanneer",
    "dv_plaats",
    "dv_geldhulp",
)
"""The questions beside which a full name by itself is the huurder's."""
_ALLEEN_EEN_TIJD = 6  # words
_OM_TE_BETALEN = 2  # the steps of the road with letters that ask to pay
_ALLEEN_EEN_BEDRAG = 3  # words
_EIGEN_DAGEN = (n.VONNIS_VAN, n.BETEKEND_OP, n.BETALEN_VOOR, n.ERUIT_OP, n.UITSPRAAK_OP)
"""Days of their own, beside the one for the judge or for leaving."""
_HUURSCHULD = (Categorie.HUURSCHULD, Categorie.SCHULD)


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
        n.NAAM: _heel(before[n.NAAM], said.deel_van_naam) or _naam(feiten, before, vraag),
        **_bereik(dossier, feiten, before),
        n.CORPORATIE: _corporatie(feiten, before),
        n.PLAATS: _plaats(feiten, before),
        n.DATUM: _datum(feiten, before, verloop),
        n.VONNIS: _vonnis(feiten, before),
        n.VONNIS_VAN: situatie.vonnis_van,
        n.BETEKEND_OP: situatie.betekend_op,
        n.BETALEN_VOOR: _betaaldag(feiten, before[n.BETALEN_VOOR]),
        n.UITSPRAAK_OP: None if said.over_een_mens else situatie.uitspraak_op,
        n.ERUIT_OP: None if said.over_een_mens else situatie.eruit_op,
        n.KINDEREN: _kinderen(feiten, before[n.AANTAL_KINDEREN]),
        n.AANTAL_KINDEREN: _ander_getal(before[n.AANTAL_KINDEREN], said) or said.aantal_kinderen,
        n.LEEFTIJDEN: list(said.leeftijden) or None,
        n.MEELEZEN: said.meelezen,
        n.WANNEER: _wanneer(feiten, before, verloop),
        n.HOE: contactwens.samen_hoe(before[n.HOE], zonder_herhaling(before[n.HOE], said.hoe)),
        n.TOLK: said.tolk,
        n.BETAALD: _betaald(feiten, before),
        n.ADRES: said.adres,
        n.HUURDERSNUMMER: said.huurdersnummer,
        n.PAPIER: _papier(feiten, before),
        n.SCHULD: None
        if verloop == "overzicht"
        else _schuld(feiten, _wacht_op_bedrag(dossier, before, vraag)),
        n.OUDE_SCHULD: _oude_schuld(feiten, before[n.OUDE_SCHULD]),
        n.MAANDEN: _ander_getal(before[n.MAANDEN], said) or said.maanden,
        n.GELDHULP: said.geldhulp or (SCHULDHULP if feiten.oud_en_nieuw.in_schuldhulp else None),
        n.HUISHOUDEN: _huishouden(feiten, before),
        n.EIGEN_WOORDEN: _zin_erbij(before[n.EIGEN_WOORDEN], said.wil),
        n.AFSPRAAK: _erbij(before[n.AFSPRAAK], said.afspraak),
        n.GEPROBEERD: _zin_erbij(before[n.GEPROBEERD], said.geprobeerd),
        **_wie_mag(feiten, before, verloop),
    }
    if moved := _verzette_dag(dossier, feiten, before):
        found |= {n.DATUM: None, **moved}  # it is about that day, and about no other
    return {k: v for k, v in found.items() if v is not None and k not in said.weg}


def _verzette_dag(dossier: Dossier, feiten: Feiten, before: dict[str, Any]) -> dict[str, Any]:
    """ "Nee, 20 november was het": the only day that was noted just now, where a bare one puts it
    right."""
    days = [one for one in feiten.verteld.dagen if one.geldt and not one.gevraagd]
    bare = len(days) == 1 and days[0].soort is Dagsoort.ONBEKEND and not days[0].niet
    last = [one for one in dossier.deel(Verteld).laatst if one in _EIGEN_DAGEN and before[one]]
    if len(last) != 1:
        return {}
    name = last[0]
    known = before[name].dag if name == n.BETALEN_VOOR else before[name]
    day = days[0].dag if bare and feiten.velden.verbetert else _op_dag(known, feiten.velden)
    if name == n.BETALEN_VOOR:
        return {name: replace(before[name], dag=day)} if day else {}
    return {name: day} if day else {}


def _op_dag(known: date, said: Gezegdevelden) -> date | None:
    """ "Niet 8 maar 9": another day of the same month."""
    if not said.losse_dag or known.day == said.losse_dag:
        return None
    try:
        return known.replace(day=said.losse_dag)
    except ValueError:
        return None


def _vonnis(feiten: Feiten, before: dict[str, Any]) -> bool | None:
    """ "De rechter heeft nog niks gezegd" takes a vonnis that was told away from nobody."""
    said, told = feiten.velden.vonnis, feiten.verteld
    if said is not None or told.vonnis is not JaNee.NEE:
        return said if said is not None else _waar(told.vonnis)
    return False if told.noemt_vonnis or not before[n.VONNIS] else None


def _naam(feiten: Feiten, before: dict[str, Any], vraag: str | None) -> str | None:
    """A full name by itself counts where somebody is being reached or sent."""
    said, known = feiten.velden, before[n.NAAM]
    if known and said.losse_naam and _deelt_een_woord(known, said.losse_naam):
        return said.losse_naam
    if known and not said.naam and (other := gelijkende_naam(said.hoofdletters, known)):
        return other
    if said.naam or (known and said.vervang):
        return said.naam or _vervangen(known, said.vervang)
    asked = vraag is not None and vraag.startswith(_WIE_BEN_JE)
    beside_it = feiten.contact.naam_ernaast
    if known is None and feiten.contact.heel_ernaast and not said.over_een_ander:
        return beside_it  # a name and a number, and nothing else
    to_be_called = feiten.wensen.wil_gebeld or said.bereik_van_mij
    if known is not None:
        return None
    beside = said.losse_naam if asked or (to_be_called and not said.over_een_ander) else None
    return beside or said.naam_naast_nummer


def _betaald(feiten: Feiten, before: dict[str, Any]) -> str | None:
    """ "Die 400 klopt niet, het was 450": the known amount is named beside the right one."""
    said, known = feiten.velden, before[n.BETAALD]
    numbers = said.getallen
    if known in numbers and said.verbetert and len(numbers) == 2:
        return next((one for one in numbers if one != known), None)
    return said.betaald


def _heel(known: str | None, part: tuple[str, str] | None) -> str | None:
    """The name with the part that was missing."""
    if known is None or part is None or part[1] in known or len(known.split()) > 1:
        return None
    return f"{part[1]} {known}" if part[0] == "voornaam" else f"{known} {part[1]}"


def _ander_getal(known: int | None, said: Gezegdevelden) -> int | None:
    """ "Geen vier, vijf": the known number replaced."""
    for old, new in said.vervang:
        read = [als_getal(one) for one in (old, new)]
        if known is not None and read[0] == known and read[1]:
            return read[1]
    return None


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
    if days := beltijd.dagen_erbij(known, said.losse_tijd, said.kan_dan_niet):
        return days
    puts_right = known is not None and said.verbetert
    reached = verloop is None and before[n.TELEFOON] and feiten.vorm.woorden <= _ALLEEN_EEN_TIJD
    only_time = reached and not feiten.voorbeeld.verteld
    with_number = said.bereik_van_mij and bool(feiten.bereik.nummers)
    loose = verloop in _OVER_BEREIKEN or puts_right or only_time or with_number
    new = said.losse_tijd if loose else said.wanneer
    return beltijd.samen(known, new)


def _erbij(known: str | None, new: str | None) -> str | None:
    """New wishes come beside the earlier ones."""
    if new is None or (known and new.casefold() in known.casefold()):
        return None
    return f"{known}, {new}" if known else new


def _zin_erbij(known: list[str] | None, new: str | None) -> list[str] | None:
    """A sentence of their own is one more, never laid over or glued to another."""
    return [*(known or ()), new] if new and new not in (known or ()) else None


def _wacht_op_bedrag(dossier: Dossier, before: dict[str, Any], vraag: str | None) -> bool:
    """A letter about the rent is known and its amount is not: an amount by itself is that one."""
    paper = dossier.deel(Situatie).papiersoort
    about_rent = paper is not None and paper.stap is not None and 0 < paper.stap <= _OM_TE_BETALEN
    return about_rent and before[n.SCHULD] is None and vraag is None


def _schuld(feiten: Feiten, wacht: bool = False) -> Bedrag | None:
    """The only amount of rent debt in a message that is about oneself; one without a name counts
    beside words for arrears, with the landlord or the rent in it."""
    said, money = feiten.velden, feiten.geld_verteld
    if said.over_een_ander or feiten.geld.vraag:
        return None
    if feiten.oud_en_nieuw.nieuw is not None:
        return feiten.oud_en_nieuw.nieuw
    if feiten.geld.ontkend:
        return None
    found = [o.bedrag for o in money.opgaven if o.categorie in _HUURSCHULD]
    if not found and said.achterstand and not said.betaling and _gaat_over_huur(feiten):
        found = [o.bedrag for o in money.opgaven if o.categorie is None]
        found = found if len(money.opgaven) == 1 else []
    if not found and wacht and feiten.vorm.woorden <= _ALLEEN_EEN_BEDRAG and not said.betaling:
        found = [o.bedrag for o in money.opgaven if o.categorie is None][:1]
    known = [bedrag for bedrag in found if bedrag.bekend and not bedrag.is_nul]
    return known[0].met_periode(None) if len(known) == 1 else None


def _oude_schuld(feiten: Feiten, known: OudeSchuld | None) -> OudeSchuld | None:
    """Beside the new arrears; that it is in schuldhulp stays when it is named again."""
    old = feiten.oud_en_nieuw.oud
    if old is None or old.van is None or feiten.velden.over_een_ander:
        return None
    amount = euro(old.van)
    helped = known is not None and known.waarde == amount and known.in_hulp
    return OudeSchuld(amount, feiten.oud_en_nieuw.in_schuldhulp or helped)


def _gaat_over_huur(feiten: Feiten) -> bool:
    paper = feiten.verteld.papier
    named = feiten.velden.corporaties or feiten.velden.maanden
    return bool(named) or (paper is not None and paper.naam != GEEN)


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
            if old.isdigit() and new.isdigit() and digits.endswith(old) and len(old) < 7:
                return {n.TELEFOON: digits[: -len(old)] + new}
        if said.einde_nummer and len(digits) > len(said.einde_nummer):
            return {n.TELEFOON: digits[: -len(said.einde_nummer)] + said.einde_nummer}
    reach = nieuw_bereik(feiten.bereik, known)
    corrects = said.verbetert or bool(said.fout & {n.TELEFOON, n.MAIL})
    with_name = feiten.contact.heel_ernaast
    mine = corrects or said.bereik_van_mij
    if reach is None or (said.over_een_ander and not mine):
        return {}
    if not (feiten.bereik.alleen or corrects or said.bereik_van_mij or with_name):
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


def _datum(feiten: Feiten, before: dict[str, Any], verloop: str | None) -> date | None:
    """A day corrects the known one only in words that correct, or where the change is shown; a
    first day is taken when it is plain, and said what happens on it. Any other day is asked in the
    check of the situation, and which of two it is too."""
    said, known = feiten.velden, before[n.DATUM]
    if known is None:
        read = feiten.verteld.dag
        sure = read.oordeel is Oordeel.GOED and feiten.verteld.datum_voor is not None
        return read.dag if sure else None
    if said.losse_dag and known.day != said.losse_dag:
        return _op_dag(known, said)
    named = _huisdagen(feiten)
    new = [] if known in named else list(dict.fromkeys(named))
    same = feiten.verteld.datum_voor in (before[n.DATUM_VOOR], None)
    shown = verloop is not None and verloop != "situatie"
    plain = (
        shown and same and feiten.verteld.datum_voor is not None
    )  # "de ontruiming is 18 december"
    corrects = said.verbetert or n.DATUM in said.fout or plain
    return new[0] if corrects and len(new) == 1 else None


def _huisdagen(feiten: Feiten) -> list[date]:
    """Days that can be the day on the letter: not those of anything else that was said."""
    kinds = (Dagsoort.ZITTING, Dagsoort.UITZETTING, Dagsoort.ONBEKEND)
    said = [one for one in feiten.verteld.dagen if one.soort in kinds and one.geldt]
    return [one.dag for one in said if one.dag is not None and one.vondst.probleem is None]


def _betaaldag(feiten: Feiten, known: Betaaldag | None) -> Betaaldag | None:
    """The last day to pay, with the amount where one is named beside it."""
    day = feiten.verteld.betalen_voor
    if day is None or feiten.velden.over_een_mens:
        amount = _vervangen_bedrag(known, feiten.velden.vervang)
        return replace(known, bedrag=amount) if known and amount else None
    beside = [o.bedrag.van for o in feiten.te_betalen if o.categorie in (None, *_HUURSCHULD)]
    amount = euro(beside[0]) if len(beside) == 1 and beside[0] else None
    same = known is not None and known.dag == day
    return Betaaldag(day, amount or (known.bedrag if same and known else None))


def _vervangen_bedrag(known: Betaaldag | None, pairs: tuple[tuple[str, str], ...]) -> str | None:
    """ "540 ipv 450": the known amount is the wrong one."""
    digits = alleen_cijfers(known.bedrag or "") if known else ""
    return next(
        (f"€ {new}" for old, new in pairs if digits and alleen_cijfers(old) == digits), None
    )


def _papier(feiten: Feiten, before: dict[str, Any]) -> str | None:
    paper = feiten.verteld.papier
    if before[n.PAPIER] is not None or paper is None or paper.naam in GROEPEN:
        return None
    return paper.naam
