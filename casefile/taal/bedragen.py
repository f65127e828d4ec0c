"""Amounts as people write them -> `Bedrag`. Text that holds no amount gives nothing, never a guess.

Must not know what an amount is for; the caller may name words ("loon", "huur") that belong to it.
Never raises; linear in the length of the text (cut at ontleden.MAX_TEKENS).
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from casefile.taal.bedrag import Bedrag, Periode, Zekerheid
from casefile.taal.geldgetallen import Getal, geldgetallen
from casefile.taal.geldoordeel import ZEGT_NIETS, is_bedrag, is_rustig
from casefile.taal.ontleden import GROOTSTE, Soort, Token, normaliseer, ontleed
from casefile.taal.woordenlijst import woorden

MEESTE = 30  # amounts in one message
_GROTER_NIET = 12  # "5-10" and smaller is a date or a count, "50-60" a range


@dataclass(frozen=True)
class Vondst:
    """An amount at `begin`..`einde` of the normalised text; `ontkend`: "niet 621"."""

    bedrag: Bedrag
    begin: int
    einde: int
    ontkend: bool = False


@dataclass(frozen=True)
class LossePeriode:
    """A period that belongs to no amount ("kinderbijslag per kwartaal", "ik bedoel per week")."""

    periode: Periode
    begin: int
    einde: int


@dataclass(frozen=True)
class Gelezen:
    """What a message holds; positions are those of `tekst`, the normalised message."""

    tekst: str
    bedragen: tuple[Vondst, ...]
    perioden: tuple[LossePeriode, ...]


def _nooit(woord: str) -> bool:
    return False


def lees_bedragen(tekst: str, hoort_erbij: Callable[[str], bool] = _nooit) -> Gelezen:
    """Every amount in the text from left to right (at most `MEESTE`), and the periods left over.

    `hoort_erbij(word)` is True for words that name a post of the one who asks.
    """
    netjes = normaliseer(tekst)
    tokens = ontleed(netjes)
    getallen = _reeksen(geldgetallen(tokens), tokens)
    for getal in getallen:
        _kijk_ervoor(getal, getallen, tokens)
        _kijk_erna(getal, tokens)
    _zelfde_maat(getallen, tokens)
    over = _geef_perioden(getallen, tokens)
    _dagen_per_week(getallen, netjes)
    rustig = is_rustig(tokens, hoort_erbij)
    onzeker = _weet_niet_zeker(tokens)
    vondsten = []
    for getal in getallen:
        if getal.maal == 0 or not is_bedrag(getal, tokens, rustig, hoort_erbij):
            continue
        ongeveer = getal.ongeveer or getal.van != getal.tot or onzeker
        zekerheid = Zekerheid.ONGEVEER if ongeveer else Zekerheid.EXACT
        van, tot = getal.van * getal.maal, getal.tot * getal.maal
        if tot < GROOTSTE:
            bedrag = Bedrag(van, tot, getal.periode, zekerheid)
            begin, einde = tokens[getal.eerste].begin, tokens[getal.laatste].einde
            if getal.periode is None and _is_hulpnummer(netjes, begin, einde):
                continue
            vondsten.append(Vondst(bedrag, begin, einde, getal.ontkend))
    return Gelezen(netjes, tuple(vondsten[:MEESTE]), tuple(over[:MEESTE]))


# --- "tussen 50 en 60", "50-60", "min 600 max 900" ---------------------------------------------

_TUSSENWOORD = {"tot", "a", "à", "of", "-", "/", "~", "t/m", "tm"}
_NAAR_BOVEN = {"max", "maximaal", "hooguit", "hoogstens"}
_MINSTENS = {"min", "minimaal", "minstens", "minimum"}


def _reeksen(getallen: list[Getal], tokens: Sequence[Token]) -> list[Getal]:
    uit: list[Getal] = []
    for getal in getallen:
        vorige = uit[-1] if uit else None
        if vorige is not None and vorige.van == vorige.tot and _is_reeks(vorige, getal, tokens):
            if vorige.maat == 1 and vorige.van * getal.maat < getal.tot:
                vorige.van *= getal.maat  # "tussen 10 en 15 duizend"
            vorige.tot, vorige.laatste = getal.tot, getal.laatste
            vorige.geld = vorige.geld or getal.geld
            vorige.ongeveer = True
        else:
            uit.append(getal)
    return uit


def _is_reeks(een: Getal, twee: Getal, tokens: Sequence[Token]) -> bool:
    ertussen = [t.tekst for t in tokens[een.laatste + 1 : twee.eerste] if t.tekst != "de"]
    ervoor = [t.tekst for t in tokens[max(0, een.eerste - 3) : een.eerste] if t.tekst != "de"]
    groeit = een.van < twee.tot and twee.tot > _GROTER_NIET
    if not groeit or len(ertussen) not in (1, 2, 3):
        return False
    if ertussen == ["en"] and ervoor[-1:] in (["tussen"], ["tusen"], ["tussn"]):
        return True
    if ervoor[-1:] and ervoor[-1] in _MINSTENS and ertussen[-1] in _NAAR_BOVEN:
        return True
    return all(woord in _TUSSENWOORD | _NAAR_BOVEN | {".", "met", "en"} for woord in ertussen) and (
        ertussen[0] in _TUSSENWOORD
    )


# --- "rond de", "niet", "ofzo" ----------------------------------------------------------------

_ONGEVEER_ERVOOR = woorden(
    "nabij zo'n zon ongeveer ongever ongeveet ongevr ongv ong circa ca plm rond ronde rondom tegen "
    "bijna ruim krap dik richting iets gemiddeld meestal denk dacht geloof schat "
    "schatting gok vermoed misschien ± ~ hooguit maximaal max minimaal minstens min minimum "
    "hoogstens onder boven zoiets geveer zo meer minder volgens tussen"
)
_ROND = woorden("zo'n zon rond ronde rondom tegen ongeveer circa ca ± ~ tussen hooguit minstens")
_DOORLOPEN_ERVOOR = woorden("van de dan als wel een zo n ik het op in mij mijn . + - / met on euro")
_ONGEVEER_ERNA = woorden(
    "max maximaal hooguit ofzo ofso ofzoiets zoiets zoeits denk ongeveer ong geloof dacht "
    "misschien gemiddeld meestal ? gok schat wisselt ongv circa"
)
_DOORLOPEN_ERNA = woorden("lukt gaat wel euro of zo ik dat het per p . , netto")


def _kijk_ervoor(getal: Getal, getallen: Sequence[Getal], tokens: Sequence[Token]) -> None:
    positie = getal.eerste - 1
    for stap in range(5):
        if positie < 0:
            break
        woord = tokens[positie].tekst
        if tokens[positie].soort is Soort.GETAL:
            break
        if woord in ("niet", "geen", "ipv") and stap <= 1:
            getal.ontkend = True
            break
        if woord in ("+", "±") or woord in _ONGEVEER_ERVOOR:
            plus = woord == "+" and tokens[positie + 1].tekst not in ("-", "/")
            if plus:
                getal.rond = getal.rond or getal is not getallen[0]  # "148 + 12"
            else:
                getal.ongeveer = True
                getal.rond = getal.rond or woord in _ROND or (stap > 0 and woord == "in")
        elif woord == "in" and stap == 1 and tokens[positie + 1].tekst == "de":
            getal.ongeveer = getal.rond = True
        elif woord == "of" and positie and tokens[positie - 1].soort is Soort.EURO:
            getal.ongeveer = getal.geld = True  # "een euro of 600"
        elif woord not in _DOORLOPEN_ERVOOR and tokens[positie].soort is not Soort.PERIODE:
            break
        positie -= 1


def _kijk_erna(getal: Getal, tokens: Sequence[Token]) -> None:
    for token in tokens[getal.laatste + 1 : getal.laatste + 5]:
        if token.tekst in _ONGEVEER_ERNA:
            getal.ongeveer = True
        if token.tekst not in _DOORLOPEN_ERNA and token.soort is not Soort.PERIODE:
            break
    erna = [t.tekst for t in tokens[getal.laatste + 1 : getal.laatste + 4]]
    if (
        erna == ["+"]
        or erna[:2] in (["of", "zo"], ["+", "-"], ["nog", "wat"])
        or erna == ["en", "nog", "wat"]
    ):
        getal.ongeveer = True


def _weet_niet_zeker(tokens: Sequence[Token]) -> bool:
    woorden = [t.tekst for t in tokens]
    return any(
        woorden[i : i + 2] in (["niet", "precies"], ["niet", "zeker"]) for i in range(len(woorden))
    )


_TERUGGENOMEN = {"nee", "neen", "wacht", "sorry", "oeps", "bedoel"}
_HULPNUMMER = re.compile(
    r"\b(?:bel|belt|bellen|belde|gebeld|nummer|nummers|steeds|weer|kreeg|geeft|zegt|met)\b"
    r"[^.]{0,20}\b11[23]\b(?! ?(?:euro|eur|,-))|\b11[23]\b ?(?:en|of|,|/|\+)? ?\b11[23]\b"
    r"|\b11[23]\b (?:hoeft|bellen|is niet nodig|niet nodig|heb ik niet)\b"
)


def _is_hulpnummer(netjes: str, begin: int, einde: int) -> bool:
    """112 and 113 where they are called or spoken of as numbers."""
    if netjes[begin:einde] not in ("112", "113"):
        return False
    return any(hit.start() <= begin < hit.end() for hit in _HULPNUMMER.finditer(netjes))


_WERKDAGEN = re.compile(r"\b([1-6]|een|twee|drie|vier|vijf|zes) (?:dagen|dgn)\b")
_DAGEN = ("een", "twee", "drie", "vier", "vijf", "zes")


def _zelfde_maat(getallen: Sequence[Getal], tokens: Sequence[Token]) -> None:
    """ "Drie tientjes, nee, vier": the second counts in tens too."""
    for een, twee in itertools.pairwise(getallen):
        between = {t.tekst for t in tokens[een.laatste + 1 : twee.eerste]}
        if een.maat > 1 and twee.maat == 1 and twee.tot <= 20 and between & _TERUGGENOMEN:
            twee.van, twee.tot, twee.geld = twee.van * een.maat, twee.tot * een.maat, True


def _dagen_per_week(getallen: Sequence[Getal], netjes: str) -> None:
    """ "90 per dag, ik werk 3 dagen": so many times a week."""
    found = _WERKDAGEN.search(netjes)
    for getal in getallen:
        if found and getal.periode is Periode.WEEK and getal.maal == 7:
            word = found[1]
            getal.maal = Decimal(word if word.isdigit() else 1 + _DAGEN.index(word))


# --- which period belongs to which amount -----------------------------------------------------

_GRENS = {",", ";", "\n", "+", "en", "plus", "!", "maar", "dus"}


def _geef_perioden(getallen: list[Getal], tokens: Sequence[Token]) -> list[LossePeriode]:
    over: list[LossePeriode] = []
    for positie, token in enumerate(tokens):
        if token.periode is None:
            continue
        vorige = next((g for g in reversed(getallen) if g.laatste < positie), None)
        if vorige and not vorige.heeft_periode and _zelfde_stuk(tokens, vorige.laatste, positie):
            doel: Getal | None = vorige
        else:
            doel = next((g for g in getallen if g.eerste > positie), None)
            if doel and not _zelfde_stuk(tokens, positie, doel.eerste):
                doel = None
        if doel is None:
            if token.periode.periode is not None:
                over.append(LossePeriode(token.periode.periode, token.begin, token.einde))
            continue
        doel.periode, doel.maal, doel.heeft_periode = (
            token.periode.periode,
            token.periode.maal,
            True,
        )
    return over


def _zelfde_stuk(tokens: Sequence[Token], links: int, rechts: int) -> bool:
    """No boundary in between; "1250,- per maand" and "1250, per maand" are one piece."""
    ertussen = [t.tekst for t in tokens[links + 1 : rechts]]
    if ertussen == [","]:
        return True
    return not any(woord in _GRENS for woord in ertussen) and all(
        len(woord) < 3 or woord in ZEGT_NIETS or len(ertussen) <= 5 for woord in ertussen
    )
