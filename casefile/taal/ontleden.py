"""Text as typed -> tokens with values (numbers, euro signs, periods, words, marks). No meaning yet.

Linear in the length of the text, which is cut at `MAX_TEKENS`.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from casefile.taal.geen_bedrag import wis
from casefile.taal.getallen import cijfers, woordgetal
from casefile.taal.perioden import PeriodeVondst, vind_perioden

MAX_TEKENS = 1000
GROOTSTE = Decimal(10_000_000)


class Soort(Enum):
    GETAL = "getal"
    EURO = "euro"
    CENT = "cent"
    PERIODE = "periode"
    WOORD = "woord"
    TEKEN = "teken"
    ANDERS = "anders"  # a date, phone number, postcode ...: never an amount


@dataclass(frozen=True)
class Token:
    """A piece of the text at `begin`..`einde`; `getal`, `periode`: its value, if it has one."""

    soort: Soort
    tekst: str
    begin: int
    einde: int
    getal: Decimal | None = None
    in_woorden: bool = False
    streepje: bool = False  # "85,-": can only be money
    periode: PeriodeVondst | None = None


_STREEPJES = re.compile("[\u2010-\u2015\u2212]")
_ONZICHTBAAR = re.compile("[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad\x00-\x08\x0b-\x1f]")


def normaliseer(tekst: str) -> str:
    """Lower case, plain quotes, dashes and spaces, no invisible characters, at most MAX_TEKENS."""
    tekst = unicodedata.normalize("NFKC", tekst[:MAX_TEKENS]).lower()
    tekst = _STREEPJES.sub("-", tekst)
    tekst = _ONZICHTBAAR.sub("", tekst).replace("\r", "\n")
    tekst = re.sub(r"['’‘`´]", "'", tekst)
    return re.sub(r"[ \t\u00a0]+", " ", tekst)[: 2 * MAX_TEKENS].strip()


_EURO = {
    "eur", "euro", "euro's", "euros", "eurie", "euries", "eurootjes", "eurotjes", "euroos", "euroo",
    "eruo", "uero", "erro", "euor", "euri", "eutro", "euto", "eu", "piek", "pieken", "ballen",
}  # fmt: skip
_CENT = {"cent", "cents", "ct", "cnt", "centen"}
_TOKEN = re.compile(
    r"(?P<getal>(?<![\d.,])[1-9] \d{3}(?:,\d{1,2})?(?![\d.,])|"
    r"\d+(?:[.,]\d+)*)(?P<streep>[.,]-{1,2}|[.,]=|,(?=-))?"
    r"|(?P<woord>[a-zà-öø-ÿ]+(?:'[a-z]+)?|'[a-z]+)"
    r"|(?P<euro>€)"
    r"|(?P<anders>¤+)"
    r"|(?P<teken>[^\s])"
)


def ontleed(tekst: str) -> list[Token]:
    """Tokens of text that went through `normaliseer`."""
    tekst = wis(tekst)
    perioden = {p.begin: p for p in vind_perioden(tekst)}
    tokens: list[Token] = []
    positie = 0
    while positie < len(tekst):
        if positie in perioden:
            vondst = perioden[positie]
            stuk = tekst[vondst.begin : vondst.einde]
            tokens.append(Token(Soort.PERIODE, stuk, vondst.begin, vondst.einde, periode=vondst))
            positie = vondst.einde
            continue
        gevonden = _TOKEN.match(tekst, positie)
        if gevonden is None:
            positie += 1
            continue
        tokens.append(_token(gevonden))
        positie = gevonden.end()
    return _getallen_in_woorden(tokens)


def _token(gevonden: re.Match[str]) -> Token:
    begin, einde = gevonden.span()
    if gevonden["getal"]:
        waarde = cijfers(gevonden["getal"].replace(" ", ""))  # "1 450" is 1450
        if waarde is None or waarde >= GROOTSTE:
            return Token(Soort.ANDERS, gevonden.group(), begin, einde)
        streep = bool(gevonden["streep"])
        return Token(Soort.GETAL, gevonden["getal"], begin, einde, waarde, streepje=streep)
    if gevonden["euro"]:
        return Token(Soort.EURO, "€", begin, einde)
    if gevonden["anders"]:
        return Token(Soort.ANDERS, "", begin, einde)
    if gevonden["teken"]:
        return Token(Soort.TEKEN, gevonden.group(), begin, einde)
    woord = gevonden.group()
    soort = Soort.EURO if woord in _EURO else Soort.CENT if woord in _CENT else Soort.WOORD
    return Token(soort, woord, begin, einde)


def _getallen_in_woorden(tokens: list[Token]) -> list[Token]:
    woorden = [t.tekst if t.soort is Soort.WOORD else "\x00" for t in tokens]
    uit: list[Token] = []
    i = 0
    while i < len(tokens):
        gelezen = woordgetal(woorden, i) if tokens[i].soort is Soort.WOORD else None
        if gelezen is None:
            uit.append(tokens[i])
            i += 1
            continue
        waarde, aantal = gelezen
        begin, einde = tokens[i].begin, tokens[i + aantal - 1].einde
        tekst = " ".join(woorden[i : i + aantal])
        uit.append(Token(Soort.GETAL, tekst, begin, einde, waarde, in_woorden=True))
        i += aantal
    return uit
