"""The rent that is owed and the costs, among the other amounts in a letter. Pure.

An amount is what the words nearest before it say. Totals, rent per month and interest are neither.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from casefile.brief.brieftekst import Brieftekst, patroon
from casefile.brief.gelezen_brief import NIET_OVER_HUUR, Briefsoort, Gelezen
from casefile.taal.bedragen import lees_bedragen

_BEDRAG = re.compile(
    r"(?:€|\beur(?:o)?\b) ?\d[\d.,]*(?:,-{1,2})?"
    r"|\b\d{1,3}(?:\.\d{3})*,\d{2}\b(?: ?euro)?|\b\d+(?:[.,]\d+)? ?euro\b"
)
_HUUR, _KOSTEN, _ANDERS, _TOTAAL = "huur", "kosten", "anders", "totaal"
_NAMEN: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (naam, patroon(p))
    for naam, p in (
        (_ANDERS, r"kosten (?:van dit exploot|dezes|hiervan|van dit bevel)|exploot(?:kosten)?"),
        (_ANDERS, r"\brente\b|per maand|huurprijs|(?<!in\s)de huur (?:is|bedraagt)"),
        (_ANDERS, r"termijn van|vergoeding van|per week"),
        (_ANDERS, r"griffierecht|salaris|btw|eerste betaling|energie|inkomen|borg"),
        (_KOSTEN, r"(?:incasso|buitengerechtelijke|proces|deurwaarders)[ -]?(?:incasso)?kosten"),
        (_KOSTEN, r"in de (?:proces)?kosten|kosten van het geding|deze kosten|bijkomende kosten"),
        (_HUUR, r"huurachterstand|achterstallige? huur|achterstand|huurpenningen|hoofdsom"),
        (_HUUR, r"(?:openstaande?|achterstallige?|verschuldigde) (?:bedrag|huur|post)|\bschuld\b"),
        (_HUUR, r"\bhuur\b|het gaat om|moet nog|somma van|\bopgelopen tot|achterstallig"),
        (_TOTAAL, r"totaal|\bsamen\b|te voldoen|te betalen|openstaand|totale vordering"),
    )
)
_ERNA_PER_MAAND = patroon(r"^ ?(?:per|/|elke|iedere) (?:maand|week|termijn)|^ op de achterstand")
_ONGEVEER = patroon(r"\b(?:ongeveer|circa|ca\.?|minimaal|minstens|meer dan) ?(?:€|eur)? ?$")
_TOTAALREGEL = re.compile(r"^\W*(?:totaal|samen)\b(?!.*kosten)")
_ERVOOR = 110


@dataclass(frozen=True)
class _Post:
    naam: str
    bedrag: Decimal
    zeker: bool


@dataclass(frozen=True)
class Bedragen:
    huurschuld: Gelezen[Decimal] | None = None
    kosten: Gelezen[Decimal] | None = None


def lees_posten(brief: Brieftekst, soort: Briefsoort | None) -> Bedragen:
    """Nothing for a letter that is not about rent: its debt is no rent owed."""
    if soort in NIET_OVER_HUUR or soort is None:
        return Bedragen()
    posten = _posten(brief)
    huur = [p for p in posten if p.naam == _HUUR]
    kosten = [p for p in posten if p.naam == _KOSTEN]
    totaal = [p for p in posten if p.naam == _TOTAAL]
    return Bedragen(_huurschuld(huur, totaal, bool(kosten)), _een(kosten))


def _huurschuld(
    huur: list[_Post], totaal: list[_Post], met_kosten: bool
) -> Gelezen[Decimal] | None:
    """The rent as such; months that are listed apart are added up by the letter itself."""
    if totaal and huur and not met_kosten and totaal[0].bedrag > max(p.bedrag for p in huur):
        return _een(totaal)
    if huur:
        if len({p.bedrag for p in huur}) > 1 and totaal:
            return Gelezen(huur[0].bedrag, False)
        return _een(huur)
    return None if met_kosten else _een(totaal)


def _een(posten: list[_Post]) -> Gelezen[Decimal] | None:
    """The first; sure when nothing contradicts it."""
    if not posten:
        return None
    first = posten[0]
    same = [p for p in posten if p.bedrag == first.bedrag]
    return Gelezen(first.bedrag, any(p.zeker for p in same) and len(same) == len(posten))


def _posten(brief: Brieftekst) -> list[_Post]:
    found = []
    past = 0
    for match in _BEDRAG.finditer(brief.plat):
        read = lees_bedragen(match.group()).bedragen
        if len(read) != 1 or read[0].bedrag.van is None:
            continue
        bedrag = read[0].bedrag.van
        before = brief.plat[max(past, match.start() - _ERVOOR) : match.start()]
        past = match.end()
        after = brief.plat[match.end() : match.end() + 25]
        weak = brief.is_zwak(*match.span()) or _ONGEVEER.search(before) is not None
        naam = _ANDERS if _ERNA_PER_MAAND.search(after) else _naam(before)
        if naam:
            found.append(_Post(naam, bedrag, not weak))
        elif after.strip().startswith(("aan huurachterstand", "aan achterstallige", "wegens huur")):
            found.append(_Post(_HUUR, bedrag, not weak))
    return found


def _naam(before: str) -> str:
    """By the nearest words before; a line of its own (a row) counts before an earlier one."""
    row = before.rsplit("\n", 1)[-1]
    if _TOTAALREGEL.search(row):
        return _TOTAAL
    for part in (row, before):
        hits = [(m.end(), -n, naam) for n, (naam, p) in enumerate(_NAMEN) for m in p.finditer(part)]
        if hits:
            return max(hits)[2]
    return ""
