"""One number with the signs of money around it ("€", ",-", "cent", "1,2k", "2x 350").

Must not judge whether the number is an amount at all; that is `geldoordeel`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from casefile.taal.bedrag import Periode
from casefile.taal.ontleden import Soort, Token
from casefile.taal.woordenlijst import woorden


@dataclass
class Getal:
    """A number at the tokens `eerste`..`laatste`. `geld`: its own signs say that it is money."""

    van: Decimal
    tot: Decimal
    eerste: int
    laatste: int
    geld: bool = False
    ongeveer: bool = False
    maat: Decimal = Decimal(1)  # 1000 in "15 duizend"
    rond: bool = False  # "rond de 600": the words before it say amount
    ontkend: bool = False
    periode: Periode | None = None
    maal: Decimal = Decimal(1)
    heeft_periode: bool = False


_MAAL: dict[str, int | Decimal] = {
    "k": 1000, "duizend": 1000, "mille": 1000, "ruggen": 1000, "rug": 1000, "rooie": 1000,
    "doezoe": 1000, "doezoes": 1000, "honderd": 100, "meier": 100, "meiers": 100, "barkie": 100,
    "barkies": 100, "barki": 100, "ton": 100000, "tientje": 10, "tientjes": 10, "donnie": 10,
    "donnies": 10, "vijfje": 5, "vijfjes": 5, "geeltje": 25, "geeltjes": 25,
    "ruggetje": 1000, "snip": 100, "snippen": 100, "joet": 10, "joetje": 10,
    "knaak": Decimal("2.5"), "knaken": Decimal("2.5"),
}  # fmt: skip
_ALLEEN_OOK = {
    "tientje",
    "donnie",
    "barkie",
    "meier",
    "vijfje",
    "geeltje",
    "ruggetje",
    "snip",
    "knaak",
}
_MAANDEN = {"maanden", "maand", "mnd", "weken"}
_KEER = {"x", "keer", "maal", "*", "×", "termijnen", "delen"}


def geldgetallen(tokens: list[Token]) -> list[Getal]:
    """Every number of the text with its own signs of money, from left to right."""
    uit: list[Getal] = []
    i = 0
    while i < len(tokens):
        getal = _vanaf(tokens, i)
        if getal is None:
            i += 1
            continue
        erna = _op(tokens, getal.laatste + 1)
        if tokens[i].in_woorden and erna is not None and erna.in_woorden:
            euro = _op(tokens, getal.laatste + 2)
            in_euros = euro is not None and euro.soort is Soort.EURO  # "zes vijftig euro" is 6,50
            gesproken = None if in_euros else _gesproken(getal, erna)
            i = getal.laatste + 2
            if gesproken is not None:
                uit.append(gesproken)
            continue
        if uit and _hoort_bij(tokens, uit[-1], getal):
            eerder = uit.pop()
            getal = replace(
                getal, van=eerder.van + getal.van, tot=eerder.tot + getal.tot, eerste=eerder.eerste
            )
        uit.append(getal)
        i = getal.laatste + 1
    return uit


def _gesproken(getal: Getal, erna: Token) -> Getal | None:
    """ "Twee vijftig", "twaalf vijftig": 250 and 1250, as people say amounts per month; None where
    it may be anything else."""
    tens = erna.getal
    if tens is None or not (10 <= tens < 100 and tens % 5 == 0) or not 2 <= getal.van < 20:
        return None
    value = getal.van * 100 + tens
    return replace(getal, van=value, tot=value, laatste=getal.laatste + 1, ongeveer=True)


def _hoort_bij(tokens: list[Token], eerder: Getal, getal: Getal) -> bool:
    """ "Een rooie en drie meier": one amount of 1300."""
    between = [t.tekst for t in tokens[eerder.laatste + 1 : getal.eerste]]
    return eerder.maat > getal.maat > 1 and between in ([], ["en"])


def _vanaf(tokens: list[Token], i: int) -> Getal | None:
    token = tokens[i]
    waarde = token.getal
    if waarde is None:
        return _los_geldwoord(tokens, i)
    eind, geld = i, token.streepje
    volgende = _op(tokens, i + 1)
    keer = i + 1
    if volgende and volgende.tekst in _MAANDEN:  # "3 maanden x 601"
        keer, volgende = i + 2, _op(tokens, i + 2)
    if volgende and volgende.tekst in _KEER and waarde % 1 == 0:
        van = _op(tokens, keer + 1)
        na = keer + 2 if van and van.tekst == "van" else keer + 1
        ander = _vanaf(tokens, na) if na < len(tokens) else None
        if ander is not None and waarde <= 60:
            return replace(ander, van=ander.van * waarde, tot=ander.tot * waarde, eerste=i)
        return None
    volgende = _op(tokens, i + 1)
    maat = Decimal(1)
    if volgende and volgende.tekst in _MAAL and volgende.soort is not Soort.EURO:
        maat = Decimal(_MAAL[volgende.tekst])
        waarde, eind = waarde * maat, i + 1
        geld = geld or volgende.soort is Soort.WOORD
    begin = i
    if i and tokens[i - 1].soort is Soort.EURO and tokens[i - 1].tekst in ("€", "eur", "euro"):
        begin, geld = i - 1, True
    volgende = _op(tokens, eind + 1)
    if volgende and volgende.soort is Soort.CENT:
        return Getal(waarde / 100, waarde / 100, begin, eind + 1, geld=True)
    euro = volgende is not None and volgende.soort is Soort.EURO
    met_centen = _met_centen(tokens, waarde, eind + int(euro), na_euro=euro)
    if euro or met_centen[1] > eind:
        waarde, eind = met_centen
        geld = True
    elif volgende and volgende.tekst == "e" and volgende.begin == tokens[eind].einde:
        eind, geld = eind + 1, True
    return Getal(waarde, waarde, begin, eind, geld=geld, maat=maat)


_NA_DE_CENTEN = woorden("is was staat en naar want vanaf dat die maar per wordt moet zou , ; . ! ?")
"""What may follow "742 euro 30": signs, and words that no number counts."""


def _met_centen(
    tokens: list[Token], waarde: Decimal, eind: int, na_euro: bool
) -> tuple[Decimal, int]:
    """ "12 euro 50", "85 euro en 50 cent", "584 en 23 cent"."""
    na = eind + 1
    en = _op(tokens, na)
    if en and en.tekst == "en":
        na += 1
    centen, erna = _op(tokens, na), _op(tokens, na + 1)
    if centen is None or centen.getal is None or not 0 <= centen.getal < 100 or waarde % 1:
        return waarde, eind
    if erna and erna.soort is Soort.CENT:
        return waarde + centen.getal / 100, na + 1
    los = na_euro and (erna is None or erna.soort is Soort.PERIODE or erna.tekst in _NA_DE_CENTEN)
    if na == eind + 1 and centen.getal >= 5 and los:
        return waarde + centen.getal / 100, na
    return waarde, eind


def _los_geldwoord(tokens: list[Token], i: int) -> Getal | None:
    """ "een tientje", "een ton", "een paar honderd", "één euro"."""
    woord, voor = tokens[i].tekst, _op(tokens, i - 1)
    if tokens[i].soort is not Soort.WOORD:
        return None
    ervoor = voor.tekst if voor else ""
    if woord == "paar":
        maat = _op(tokens, i + 1)
        if maat and (maat.tekst in _MAAL or maat.tekst in ("honderd", "duizend")):
            keer = Decimal(_MAAL[maat.tekst])
            eind = i + 2 if (e := _op(tokens, i + 2)) and e.soort is Soort.EURO else i + 1
            return Getal(2 * keer, 4 * keer, i, eind, geld=True, ongeveer=True)
    of, aantal = _op(tokens, i + 1), _op(tokens, i + 2)
    meer = aantal.getal if aantal and of and of.tekst == "of" else None
    if woord in _MAAL and meer is not None and 2 <= meer <= 20:  # "barkie of 7"
        waarde = meer * Decimal(_MAAL[woord])
        return Getal(waarde, waarde, i, i + 2, geld=True, ongeveer=True)
    if woord in ("rooie", "rooien") and of and of.tekst in ("rug", "ruggen"):
        return Getal(Decimal(1000), Decimal(1000), i, i + 1, geld=True)
    if woord in _ALLEEN_OOK or (woord in _MAAL and woord != "k" and ervoor in ("een", "één")):
        waarde = Decimal(_MAAL[woord])
        return Getal(waarde, waarde, i, i, geld=True, maat=waarde)
    volgende = _op(tokens, i + 1)
    if woord in ("een", "één") and volgende and volgende.soort is Soort.EURO:
        of = _op(tokens, i + 2)
        if not (of and of.tekst in ("of", "per")) and volgende.tekst == "euro":
            return Getal(Decimal(1), Decimal(1), i, i + 1, geld=True)
    return None


def _op(tokens: list[Token], i: int) -> Token | None:
    return tokens[i] if 0 <= i < len(tokens) else None
