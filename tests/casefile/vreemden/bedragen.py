"""Scores a table of amounts (see `tabel`): what is in the overview after the messages."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from casefile.overzicht import geldvragen
from casefile.overzicht.bekend_geld import Manier, Overzicht, Post, VanWie
from casefile.overzicht.categorieen import Categorie, Groep, groep_van
from casefile.overzicht.marges import per_maand
from casefile.taal.bedrag import Bedrag, Periode, Zekerheid

from .speler import OVERZICHT, Speler
from .tabel import Rij

_DEEL = re.compile(
    r"(?P<soorten>[a-z_|]+)=(?P<bedragen>[\d.~?]+?)(?:/(?P<periode>\w+))?(?P<partner>@partner)?"
)
_ZELFDE = Decimal("0.02")
Paar = tuple[Decimal | None, Decimal | None]


def fout(rij: Rij) -> str | None:
    """What is wrong after the messages; None when all of it is right."""
    return fout_na(rij, speel(rij))


def speel(rij: Rij) -> Speler:
    """The chat after the messages of this row."""
    speler = _stel_op(rij)
    for bericht in rij.berichten:
        speler.zegt(bericht)
    return speler


def fout_na(rij: Rij, speler: Speler) -> str | None:
    """The same of a row that was played."""
    overzicht = speler.dossier.deel(Overzicht)
    wrong = _verschil(overzicht.posten, rij.verwacht, overzicht)
    asks = [part for part in rij.verwacht if part.startswith("?")]
    open_now = (speler.vraag or "").removeprefix("overzicht_")
    about = {name.removeprefix("overzicht_") for name in geldvragen.OVER_EEN_POST} | {"huishouden"}
    for part in asks:
        if open_now not in (about if part == "?" else {part[1:]}):
            wrong.append(f"vraagt {open_now or 'niets'}")
    if not wrong:
        return None
    return f"{rij.nr} {rij.sleutel} | {' || '.join(rij.berichten)} -> {'; '.join(wrong)}"


def _stel_op(rij: Rij) -> Speler:
    """Nothing is known of who lives there; every question before the open one is done with."""
    speler = Speler()
    overzicht = speler.dossier.deel(Overzicht)
    for part in rij.bekend:
        soorten, bedragen, partner, _ = _lees(part)
        post = overzicht.voeg_toe(soorten[0], bedragen[0], partner)
        assert post
    name, _, about = rij.sleutel.partition(":")
    if not name:
        return speler
    asked = overzicht.van_categorie(Categorie(about))[0].id if about else None
    overzicht.laatst = [asked] if asked else []
    keys = [vraag.sleutel for vraag in geldvragen.KORT]
    key = {"inkomen": "overzicht_inkomen"}.get(name, f"overzicht_{name}")
    done = keys[: keys.index(key)] if key in keys else keys
    overzicht.manier = Manier.KORT if key in keys else Manier.LANG
    overzicht.beantwoord = list(done)
    overzicht.gesteld = [*done, f"{key}:{asked}" if asked else key]
    overzicht.modus = "aflosbedrag" if name == "aflosbedrag" else None
    if asked:  # "klopt 702?" is asked of what is unlikely only: here what it must be
        name, overzicht.modus, overzicht.wijzigt = "wijzig_post", "wijzig_post", asked
    speler.verloop, speler.vraag = OVERZICHT, f"overzicht_{name}"
    return speler


def _lees(part: str) -> tuple[list[Categorie], list[Bedrag], VanWie, bool]:
    match = _DEEL.fullmatch(part.strip("()"))
    assert match, f"not a part: {part!r}"
    soorten = [Categorie(one) for one in match["soorten"].split("|")]
    debt = groep_van(soorten[0]) is Groep.SCHULDEN
    period = Periode(match["periode"]) if match["periode"] else None if debt else Periode.MAAND
    bedragen = []
    for one in match["bedragen"].split("~"):
        low, _, high = one.partition("..")
        known = low != "?"
        bedragen.append(
            Bedrag(Decimal(low), Decimal(high or low), period, Zekerheid.EXACT)
            if known
            else Bedrag.onbekend(period)
        )
    partner = VanWie.PARTNER if match["partner"] else VanWie.HUURDER
    return soorten, bedragen, partner, part.startswith("(")


def _verschil(posten: list[Post], verwacht: Iterable[str], overzicht: Overzicht) -> list[str]:
    wrong, loan = [], None
    same: dict[Categorie, Categorie] = {}
    wanted: dict[tuple[Categorie, VanWie], list[tuple[list[Paar], bool]]] = defaultdict(list)
    for part in verwacht:
        if part.startswith("?"):
            continue
        if part.startswith("aflosbedrag="):
            loan = Decimal(part.partition("=")[2])
            continue
        soorten, bedragen, wie, may = _lees(part)
        first = same.get(soorten[0], soorten[0])
        for one in soorten:
            same.setdefault(one, first)
        wanted[first, wie].append(([_maand(b) for b in bedragen], may))
    found: dict[tuple[Categorie, VanWie], list[Paar]] = defaultdict(list)
    for post in posten:
        if not post.bedrag.is_nul:
            whose = VanWie.PARTNER if post.van_wie is VanWie.PARTNER else VanWie.HUURDER
            soort = post.categorie
            debt = groep_van(soort) is Groep.SCHULDEN
            bedrag = (
                post.bedrag
                if debt or post.bedrag.periode
                else post.bedrag.met_periode(Periode.MAAND)
            )
            found[same.get(soort, soort), whose].append(_maand(bedrag))
    for key in {*wanted, *found}:
        is_now = _samen(found.get(key, []))
        if not _past(is_now, wanted.get(key, []), key in found):
            who = "@partner" if key[1] is VanWie.PARTNER else ""
            want = ["|".join(map(_woord, options)) for options, _ in wanted.get(key, [])]
            have = _woord(is_now) if key in found else "-"
            wrong.append(f"{key[0].value}{who}={have}, niet {'+'.join(want) or '-'}")
    if (overzicht.aflosbedrag or None) != loan:
        wrong.append(f"aflosbedrag={overzicht.aflosbedrag}, niet {loan}")
    return wrong


def _past(is_now: Paar, wanted: list[tuple[list[Paar], bool]], is_there: bool) -> bool:
    """Every choice of the amounts that may be, added up."""
    sums: list[list[Paar]] = [[]]
    for options, may in wanted:
        sums = [[*one, option] for one in sums for option in options] + (sums if may else [])
    for one in sums:
        if not one:
            if not is_there:
                return True
        elif is_there and _gelijk(_samen(one), is_now):
            return True
    return False


def _samen(paren: list[Paar]) -> Paar:
    if any(low is None or high is None for low, high in paren):
        return None, None
    return sum((p[0] or Decimal(0) for p in paren), Decimal(0)), sum(
        (p[1] or Decimal(0) for p in paren), Decimal(0)
    )


def _gelijk(een: Paar, twee: Paar) -> bool:
    return all(
        (a is None) is (b is None) and (a is None or b is None or abs(a - b) <= _ZELFDE * max(a, b))
        for a, b in zip(een, twee, strict=True)
    )


def _maand(bedrag: Bedrag) -> Paar:
    if not bedrag.bekend:
        return None, None
    bedrag = replace(bedrag, zekerheid=Zekerheid.EXACT)
    month = per_maand(bedrag) if bedrag.periode not in (None, Periode.EENMALIG) else None
    return (month.van, month.tot) if month else (bedrag.van, bedrag.tot)


def _woord(paar: Paar) -> str:
    low, high = paar
    if low is None or high is None:
        return "?"
    return f"{low:.2f}" if low == high else f"{low:.2f}..{high:.2f}"
