"""The papers and letter words, and the step of the road that each belongs to (data).

A paper has the name of its term in `content/begrippen.yml` where there is one; the words here are
those that people use besides. Must not know questions or texts.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class DatumVoor(str, Enum):
    ZITTING = "zitting"
    UITZETTING = "uitzetting"


class JaNee(str, Enum):
    """An answer; None instead of a value means that it was not asked yet."""

    JA = "ja"
    NEE = "nee"
    ONBEKEND = "onbekend"


@dataclass(frozen=True)
class Papier:
    """`stap` None: the paper alone does not tell. `vonnis`: what the paper says about it."""

    naam: str
    stap: int | None
    vonnis: JaNee | None = None
    datum_voor: DatumVoor | None = None
    begrippen: tuple[str, ...] = ()
    woorden: tuple[str, ...] = ()


_JA, _NEE = JaNee.JA, JaNee.NEE
_ZITTING, _UITZETTING = DatumVoor.ZITTING, DatumVoor.UITZETTING

HUURBRIEF = "huurbrief"
RECHTER_OF_DEURWAARDER = "rechter_of_deurwaarder"
DEURWAARDER = "deurwaarder"
RECHTBANK = "rechtbank"
ZITTING = "zitting"
GEEN = "geen"

_ALL = (
    Papier(
        GEEN, 0, _NEE,
        woorden=("geen brief", "nog geen brief", "geen papier", "niks gekregen", "geen post",
                 "huur niet betalen", "kan de huur niet betalen", "kan mijn huur niet betalen"),
    ),
    Papier(
        HUURBRIEF, None, _NEE,
        woorden=("brief over de huur", "brief van de corporatie", "brief van de woningbouw",
                 "brief over huur", "brief over mijn huur", "brief verhuurder", "huurbrief"),
    ),
    Papier(
        "herinnering", 1, _NEE,
        woorden=("herinnering", "betalingsherinnering", "betaalherinnering", "huurherinnering",
                 "herinneringsbrief", "eerste brief"),
    ),
    Papier(
        "aanmaning", 2, _NEE, begrippen=("aanmaning", "sommatie", "sommeren", "ingebrekestelling"),
        woorden=("14 dagen brief", "14 dagenbrief", "veertiendagenbrief", "wik brief",
                 "tweede herinnering", "laatste herinnering", "laatste waarschuwing"),
    ),
    Papier(
        "betalingsregeling", 3, _NEE, begrippen=("betalingsregeling",),
        woorden=("betaalafspraak", "betaalregeling", "in delen betalen", "afbetaling"),
    ),
    Papier(
        "vroegsignalering", 4, begrippen=("vroegsignalering",),
        woorden=("vroegsignaal", "gemeente belde", "gemeente heeft gebeld", "gemeente aan de deur",
                 "brief van de gemeente", "gemeente biedt hulp"),
    ),
    Papier(
        "incasso", 5, _NEE, begrippen=("incassobureau", "incassokosten", "vordering"),
        woorden=("incasso", "incaso", "incassobrief"),
    ),
    Papier(
        DEURWAARDER, None, datum_voor=None, begrippen=("gerechtsdeurwaarder",),
        woorden=("deurwaarder", "brief van de deurwaarder"),
    ),
    Papier(
        RECHTBANK, None,
        woorden=("rechtbank", "brief van de rechter", "rechter", "rechtszaak", "griffier",
                 "de griffie", "team kanton", "sector kanton", "kantonrechter"),
    ),
    Papier(
        RECHTER_OF_DEURWAARDER, None,
        woorden=("leeuw", "leeuw met een zwaard", "wapentje erop", "rijkswapen", "wapen erop"),
    ),
    Papier(
        "dagvaarding", 6, _NEE, _ZITTING, begrippen=("dagvaarding", "dagvaarden", "gedaagde"),
        woorden=("rolzitting", "roldatum", "oproep voor de rechter", "gedagvaard", "gevorderd",
                 "vordert", "gevorderde", "eiser", "eiseres", "eisende partij", "eist ontbinding",
                 "eisen ontbinding", "de eis"),
    ),
    Papier(
        ZITTING, 7, _NEE, _ZITTING, begrippen=("verweer_voeren",),
        woorden=("zitting", "mondelinge behandeling", "conclusie van antwoord", "naar de rechter",
                 "naar de rechtbank", "voor de rechter", "voorkomen bij de rechter"),
    ),
    Papier(
        "vonnis", 8, _JA, _UITZETTING,
        begrippen=("vonnis", "verstekvonnis", "ontruimingsvonnis", "uitvoerbaar_bij_voorraad",
                   "hoger_beroep", "verzet_instellen"),
        woorden=("uitspraak van de rechter", "besluit van de rechter", "verstek",
                 "in naam van de koning", "in naam des konings"),
    ),
    Papier("exploot", 9, None, _UITZETTING, begrippen=("exploot",)),
    Papier(
        "betekening", 9, _JA, _UITZETTING,
        begrippen=("betekening", "tenuitvoerlegging", "executie",
                   "executoriale_titel"),
        woorden=("is betekend", "betekend op", "betekend door", "betekend aan",
                 "laten betekenen", "bevel tot ontruiming", "bevel tot betaling",
                 "grosse"),
    ),
    Papier(
        "laatste_kans", 10, None, _UITZETTING,
        begrippen=("addendum", "woonbegeleidingsovereenkomst", "vaststellingsovereenkomst",
                   "omklapcontract", "driepartijenovereenkomst", "laatstekansbeleid"),
        woorden=("laatste kans", "laatstekans", "laatste kans contract", "begeleidingsovereenkomst",
                 "tweede kans contract"),
    ),
    Papier(
        "gebruiksovereenkomst", 10, _JA, _UITZETTING,
        begrippen=("gebruiksovereenkomst", "gebruiksvergoeding"),
    ),
    Papier(
        "ontruiming", None, None, _UITZETTING, begrippen=("ontruiming", "ontruimen"),
        woorden=("uit huis gezet worden", "uit mijn huis", "huis uit", "uitzetting",
                 "ontbinding en ontruiming"),
    ),
    Papier(
        "aanzegging", 11, _JA, _UITZETTING,
        begrippen=("aanzegging", "aanzeggen", "ontruimingsaanzegging"),
        woorden=("ontruimingsexploot", "aanzegging ontruiming", "datum van de huisuitzetting",
                 "dag van de uitzetting", "ontruimingsdatum"),
    ),
    Papier(
        "opslag", 13, _JA, None,
        woorden=("bestuursdwang", "opslag van mijn spullen", "spullen in de opslag",
                 "ben mijn huis kwijt", "ben mijn huis al uit", "al uit mijn huis gezet",
                 "al ontruimd"),
    ),
)  # fmt: skip

PAPIEREN: dict[str, Papier] = {papier.naam: papier for papier in _ALL}
GROEPEN = (HUURBRIEF, RECHTER_OF_DEURWAARDER, DEURWAARDER, RECHTBANK)
"""A paper that only tells from whom it is: the word on it is asked."""
ALLEEN_BETALEN = ("herinnering", "aanmaning", "incasso")
"""Letters that ask to pay: there is no case yet."""
