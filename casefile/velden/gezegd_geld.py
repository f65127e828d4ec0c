"""What a message says of the rent debt: what is owed, was owed before, was paid, must be paid when.

Beside what is known of it. Pure.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

from casefile.doorverwijzing.contactgegevens import alleen_cijfers
from casefile.dossier import Dossier
from casefile.gesprek.feiten import Feiten
from casefile.overzicht.categorieen import Categorie
from casefile.overzicht.marges import per_maand
from casefile.overzicht.weergave import euro
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.papieren import GEEN
from casefile.taal.bedrag import Bedrag
from casefile.velden import namen as n
from casefile.velden.veldopslag import Betaaldag, OudeSchuld

_OM_TE_BETALEN = 2  # the steps of the road with letters that ask to pay
_ALLEEN_EEN_BEDRAG = 3  # words
_HUURSCHULD = (Categorie.HUURSCHULD, Categorie.SCHULD)


def gezegd_betaald(feiten: Feiten, before: dict[str, Any]) -> str | None:
    """ "Die 400 klopt niet, het was 450": the known amount is named beside the right one."""
    said, known = feiten.velden, before[n.BETAALD]
    numbers = said.getallen
    if known in numbers and said.verbetert and len(numbers) == 2:
        return next((one for one in numbers if one != known), None)
    return said.betaald


def wacht_op_bedrag(dossier: Dossier, before: dict[str, Any], vraag: str | None) -> bool:
    """A letter about the rent is known and its amount is not: an amount by itself is that one."""
    paper = dossier.deel(Situatie).papiersoort
    about_rent = paper is not None and paper.stap is not None and 0 < paper.stap <= _OM_TE_BETALEN
    return about_rent and before[n.SCHULD] is None and vraag is None


def gezegde_schuld(feiten: Feiten, wacht: bool = False) -> Bedrag | None:
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


def gezegde_oude_schuld(feiten: Feiten, known: OudeSchuld | None) -> OudeSchuld | None:
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


def gezegde_betaaldag(feiten: Feiten, known: Betaaldag | None) -> Betaaldag | None:
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


def gezegd_aanbod(feiten: Feiten) -> Decimal | None:
    """ "200 per maand kan ik missen": stated and one amount, not asked whether that can be."""
    said = feiten.geld_verteld.kan
    if (
        len(said) != 1
        or not feiten.wensen.biedt_bedrag
        or feiten.wensen.vraagt_of_het_kan
        or feiten.wensen.vraagt_bod
    ):
        return None
    month = per_maand(said[0])
    return month.van if month is not None and month.van > 0 else None
