"""Reads the table of multi-amount and correction messages and plays each row in the overview."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from casefile.dialogue import Stap
from casefile.overzicht.bekend_geld import Huishouden, Post, VanWie
from casefile.overzicht.categorieen import Categorie, Groep, groep_van
from casefile.overzicht.geldvragen import INKOMEN, KORT, SCHULDEN
from casefile.taal.bedrag import Bedrag, Periode, Zekerheid

from .gesprek import Gesprek

TABEL = Path(__file__).with_suffix(".tsv")
TABEL_2 = TABEL.with_name("verbeteringen2.tsv")  # by somebody who did not know the reader
_POST = re.compile(
    r"(?P<soort>[a-z_]+)=(?P<van>\?|[\d.]+?)(?:\.\.(?P<tot>[\d.]+))?"
    r"(?:/(?P<periode>\w+))?(?P<partner>@partner)?(?P<laatst>!)?"
)
Sleutel = tuple[Categorie, VanWie]
Inhoud = tuple[Decimal | None, Decimal | None, Periode | None]


@dataclass(frozen=True)
class Rij:
    """A message at an open question, what is known then, and what it must change."""

    vraag: str
    bekend: str
    bericht: str
    verwacht: str


def rijen(tabel: Path = TABEL) -> list[Rij]:
    lines = tabel.read_text(encoding="utf-8").splitlines()
    return [Rij(*line.split("\t")) for line in lines if line and not line.startswith("#")]


def _delen(tekst: str) -> list[str]:
    return [part for raw in tekst.split(";") if (part := raw.strip())]


def _gewoon(soort: Categorie) -> Periode:
    return Periode.KWARTAAL if soort is Categorie.KINDERBIJSLAG else Periode.MAAND


def _lees_post(tekst: str) -> tuple[Categorie, Bedrag, VanWie, bool]:
    match = _POST.fullmatch(tekst)
    assert match, f"not a post: {tekst!r}"
    soort = Categorie(match["soort"])
    debt = groep_van(soort) is Groep.SCHULDEN
    period = Periode(match["periode"]) if match["periode"] else None if debt else _gewoon(soort)
    partner = VanWie.PARTNER if match["partner"] else VanWie.HUURDER
    if match["van"] == "?":
        return soort, Bedrag.onbekend(period), partner, bool(match["laatst"])
    low = Decimal(match["van"])
    high = Decimal(match["tot"] or match["van"])
    return soort, Bedrag(low, high, period, Zekerheid.EXACT), partner, bool(match["laatst"])


def _stel_op(rij: Rij) -> Gesprek:
    """The overview as it is before the message: alone, everything before the question answered."""
    gesprek = Gesprek()
    overzicht = gesprek.overzicht
    overzicht.huishouden = Huishouden(volwassenen=1, kinderen=0, partner=False)
    last = []
    for part in _delen(rij.bekend):
        soort, bedrag, van_wie, newest = _lees_post(part)
        post = overzicht.voeg_toe(soort, bedrag, van_wie)
        assert post
        if newest:
            last.append(post.id)
    overzicht.laatst = last
    name, _, about = rij.vraag.partition(":")
    if about:
        asked = overzicht.van_categorie(Categorie(about))[0].id
        overzicht.laatst = [asked]
    before = [vraag.sleutel for vraag in KORT]
    stop = {"inkomen": INKOMEN, "schulden": SCHULDEN}.get(name)
    key = stop.sleutel if stop else f"overzicht_{name}"
    done = before[: before.index(key)] if key in before else before
    overzicht.beantwoord = list(done)
    overzicht.gesteld = [*done, f"{key}:{asked}" if about else key]
    overzicht.klaar = name == "klaar"
    gesprek.stap = Stap(vraag=f"overzicht_{name}")
    gesprek._bewaar()
    return gesprek


def _inhoud(posten: list[Post]) -> dict[Sleutel, Inhoud]:
    """Added up per kind and person; zero counts as absent, a period still to be asked as usual."""
    found: dict[Sleutel, list[Bedrag]] = defaultdict(list)
    for post in posten:
        if not post.bedrag.is_nul:
            whose = VanWie.PARTNER if post.van_wie is VanWie.PARTNER else VanWie.HUURDER
            bedrag = post.bedrag
            if bedrag.periode is None or post.aangenomen:
                bedrag = bedrag.met_periode(_gewoon(post.categorie))
            found[post.categorie, whose].append(bedrag)
    return {key: _samen(bedragen, key[0]) for key, bedragen in found.items()}


def _samen(bedragen: list[Bedrag], soort: Categorie) -> Inhoud:
    debt = groep_van(soort) is Groep.SCHULDEN
    period = None if debt else bedragen[0].periode
    known = [b for b in bedragen if b.van is not None and b.tot is not None]
    if len(known) < len(bedragen):
        return None, None, period
    low = sum((b.van for b in known if b.van is not None), Decimal(0))
    return low, sum((b.tot for b in known if b.tot is not None), Decimal(0)), period


def _verwacht(rij: Rij, before: dict[Sleutel, Inhoud]) -> dict[Sleutel, Inhoud]:
    after = dict(before)
    for part in _delen(rij.verwacht):
        if part.startswith("?"):
            continue
        if part.startswith("-"):
            after.pop((Categorie(part[1:]), VanWie.HUURDER), None)
            continue
        soort, bedrag, van_wie, _ = _lees_post(part)
        after.pop((soort, van_wie), None)
        if not bedrag.is_nul:
            after[soort, van_wie] = _samen([bedrag], soort)
    return after


def fout(rij: Rij) -> str | None:
    """What is wrong after the message, in words; None when all of it is right."""
    gesprek = _stel_op(rij)
    before = _inhoud(gesprek.overzicht.posten)
    gesprek.zegt(rij.bericht)
    is_now, expected = _inhoud(gesprek.overzicht.posten), _verwacht(rij, before)
    if is_now != expected:
        return f"{rij.vraag} | {rij.bericht} -> {_woorden(is_now)}, niet {_woorden(expected)}"
    asked = next((part[1:] for part in _delen(rij.verwacht) if part.startswith("?")), None)
    if asked and gesprek.vraag != f"overzicht_{asked}":
        return f"{rij.vraag} | {rij.bericht} -> vraagt {gesprek.vraag}, niet {asked}"
    return None


def _woorden(inhoud: dict[Sleutel, Inhoud]) -> str:
    return "; ".join(
        f"{soort.value}{'@partner' if wie is VanWie.PARTNER else ''}={low}"
        f"{'' if low == high else f'..{high}'}/{period.value if period else '-'}"
        for (soort, wie), (low, high, period) in sorted(inhoud.items(), key=str)
    )
