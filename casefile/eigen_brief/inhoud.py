"""What stands on the paper: the lines of a letter or list, from the dossier. Pure.

Only what the huurder said or confirmed; what we do not know is an empty line to fill in. A second
page is for the huurder alone: who checks it, and how it gets there.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from casefile.doorverwijzing.concept import Concept
from casefile.dossier import Dossier
from casefile.eigen_brief.doelen import (
    BEDRAG,
    BETAALTIJD,
    BLIJVEN,
    HULP,
    HUUR,
    KINDEREN,
    VERHAAL,
    VERHUISTIJD,
    VERWEER,
    WIE,
    Doel,
    EigenBrief,
)
from casefile.overzicht.bekend_geld import Overzicht
from casefile.overzicht.categorieen import Groep
from casefile.overzicht.weergave import Weergave, euro
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.bepaal import doel_van_de_dag
from casefile.situatie.papieren import DatumVoor, JaNee
from casefile.teksten.lezer import Teksten
from casefile.tijd import schrijf_datum


class Vorm(str, Enum):
    KOP = "kop"
    TEKST = "tekst"
    PUNT = "punt"
    LEEG = "leeg"  # words with an empty line behind them, to fill in by hand


@dataclass(frozen=True)
class Regel:
    tekst: str
    vorm: Vorm = Vorm.TEKST


@dataclass(frozen=True)
class Inhoud:
    """`brief`: what goes to the other; `voor_jou`: the page that stays at home, if any."""

    brief: tuple[Regel, ...]
    voor_jou: tuple[Regel, ...]

    @property
    def in_de_chat(self) -> str:
        """The same words, to be read before the paper is made."""
        return "\n".join(_in_de_chat(regel) for regel in self.brief)


def stel_op(dossier: Dossier, doel: Doel, teksten: Teksten) -> Inhoud:
    """Plain Dutch, whatever version of the chat was chosen: it is read by others."""
    made = _Opsteller(dossier, doel, teksten)
    parts = {
        Doel.RECHTER: made.rechter,
        Doel.CORPORATIE: made.corporatie,
        Doel.BEZWAAR: made.bezwaar,
        Doel.MEENEMEN: made.meenemen,
    }[doel]()
    return Inhoud(tuple(parts), tuple(made.voor_jou()))


def kinderen_thuis(dossier: Dossier) -> bool | None:
    """None: not known."""
    counted = dossier.deel(Overzicht).huishouden.kinderen
    if counted is not None:
        return counted > 0
    return {JaNee.JA: True, JaNee.NEE: False}.get(dossier.deel(Situatie).kinderen or JaNee.ONBEKEND)


class _Opsteller:
    def __init__(self, dossier: Dossier, doel: Doel, teksten: Teksten) -> None:
        self._dossier, self._doel, self._teksten = dossier, doel, teksten
        self._said = dossier.deel(EigenBrief).antwoorden

    def rechter(self) -> list[Regel]:
        situatie = self._dossier.deel(Situatie)
        lines = [self._kop(), self._leeg("aan_rechter"), self._leeg("zaaknummer")]
        lines.append(self._leeg("eiser"))
        lines += [self._tekst("aanhef_rechter"), self._tekst("antwoord")]
        if situatie.is_een_dag and doel_van_de_dag(situatie) is DatumVoor.ZITTING:
            assert situatie.datum is not None
            lines.append(self._tekst("zitting", datum=schrijf_datum(situatie.datum)))
        else:
            lines.append(self._leeg("zitting_leeg"))
        if self._said.get(BLIJVEN) == "ja":
            lines.append(self._tekst("blijven"))
        if self._said.get(KINDEREN) == "ja" or kinderen_thuis(self._dossier):
            lines.append(self._tekst("kinderen"))
        asked = (HULP, BETAALTIJD, VERHUISTIJD)
        lines += [self._tekst(name) for name in asked if self._said.get(name) == "ja"]
        if self._dossier.deel(Overzicht).bevestigd:
            lines.append(self._tekst("overzicht"))
        return [*lines, *self._verhaal(), *self._onder()]

    def corporatie(self) -> list[Regel]:
        name = self._dossier.deel(Concept).corporatie_in_woorden
        lines = [self._kop()]
        lines += [Regel(f"{self._woord('aan')} {name}")] if name else [self._leeg("aan")]
        lines += [self._leeg("huurdersnummer"), self._tekst("aanhef"), self._tekst("voorstel")]
        amount = self._said.get(BEDRAG)
        if amount:
            lines.append(self._tekst("bedrag", bedrag=euro(Decimal(amount))))
        else:
            lines.append(self._leeg("bedrag_leeg"))
        if self._said.get(HUUR) == "ja":
            lines.append(self._tekst("huur"))
        if self._dossier.deel(Overzicht).bevestigd:
            lines.append(self._tekst("overzicht"))
        return [*lines, *self._verhaal(), self._tekst("bevestig"), *self._onder()]

    def bezwaar(self) -> list[Regel]:
        to = self._said.get(WIE)
        lines = [self._kop()]
        lines += [Regel(f"{self._woord('aan')} {to}")] if to else [self._leeg("aan")]
        lines += [self._leeg("besluit"), self._leeg("kenmerk"), self._tekst("aanhef")]
        return [*lines, self._tekst("bezwaar"), *self._verhaal("reden"), *self._onder()]

    def meenemen(self) -> list[Regel]:
        overzicht = self._dossier.deel(Overzicht)
        names = ["brieven", "legitimatie", "betaald"]
        lines = [self._kop(), *(self._punt(name) for name in names)]
        income = [*overzicht.van_groep(Groep.INKOMEN), *overzicht.van_groep(Groep.TOESLAGEN)]
        shown = Weergave(self._teksten)
        kinds = dict.fromkeys(
            shown.naam(post, overzicht) for post in income if not post.bedrag.is_nul
        )
        if kinds:
            lines.append(self._punt("inkomen", wat=", ".join(kinds)))
        if overzicht.bevestigd:
            lines.append(self._punt("overzicht_mee"))
        if any(not post.bedrag.is_nul for post in overzicht.van_groep(Groep.SCHULDEN)):
            lines.append(self._punt("schulden"))
        if kinderen_thuis(self._dossier):
            lines.append(self._punt("kinderen_mee"))
        return [*lines, self._tekst("ga_toch")]

    def voor_jou(self) -> list[Regel]:
        lines = [Regel(self._woord("voor_jou"), Vorm.KOP)]
        if self._doel is Doel.MEENEMEN:
            return []
        if self._doel is Doel.RECHTER:
            lines.append(self._tekst("na_vonnis"))
        lines += [self._tekst("nakijken"), self._tekst("invullen")]
        return [*lines, self._tekst(f"sturen_{self._doel.value}")]

    def _verhaal(self, kop: str = "verhaal") -> list[Regel]:
        own = self._said.get(VERWEER if self._doel is Doel.RECHTER else VERHAAL)
        return [self._tekst(kop), Regel(own)] if own else []

    def _onder(self) -> list[Regel]:
        name = self._dossier.deel(Concept).naam
        first = Regel(f"{self._woord('naam')} {name}") if name else self._leeg("naam")
        return [first, self._leeg("adres"), self._leeg("dag"), self._leeg("naamregel")]

    def _kop(self) -> Regel:
        return Regel(self._woord(f"kop_{self._doel.value}"), Vorm.KOP)

    def _tekst(self, naam: str, **waarden: str) -> Regel:
        return Regel(self._woord(naam, **waarden))

    def _punt(self, naam: str, **waarden: str) -> Regel:
        return Regel(self._woord(naam, **waarden), Vorm.PUNT)

    def _leeg(self, naam: str) -> Regel:
        return Regel(self._woord(naam), Vorm.LEEG)

    def _woord(self, naam: str, **waarden: str) -> str:
        return self._teksten.tekst(f"utter_woord_eigen_brief_{naam}", **waarden)


def _in_de_chat(regel: Regel) -> str:
    if regel.vorm is Vorm.LEEG:
        return f"{regel.tekst} ……"
    return f"• {regel.tekst}" if regel.vorm is Vorm.PUNT else regel.tekst
