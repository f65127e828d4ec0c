"""How long a text may be: words, sentences, paragraphs, lists (R01-R05, R19, R20, N01).

Counts only; knows nothing of the meaning of words.
"""

from __future__ import annotations

from collections.abc import Iterator

from casefile.teksten.naslag import Naslag
from casefile.teksten.taalregels.bevinding import Ernst, Melding, Regel, boven_grens
from casefile.teksten.taalregels.zinnen import opsommingen, woorden_van, zinnen_van
from casefile.teksten.tekst import Niveau, Tekst

NOODWOORDEN = 45
"""An emergency text may have this many words (R05, section 8)."""
KORTE_ALINEA = 24
"""Words up to which a third sentence does not make a paragraph harder to read (R19)."""


def _gemiddelde(tekst: Tekst) -> float:
    """Of one sentence there is no average: the limit of a sentence (R01, R03) is enough for it."""
    lengtes = [len(zin.woorden) for zin in zinnen_van(tekst.tekst) if zin.telt_als_zin]
    return sum(lengtes) / len(lengtes) if len(lengtes) > 1 else 0


def _zinslengte(tekst: Tekst, niveau: Niveau, grens: int, let_op: int) -> Iterator[Melding]:
    if tekst.niveau is not niveau:
        return
    for zin in zinnen_van(tekst.tekst):
        aantal = len(zin.woorden)
        ernst = boven_grens(aantal, grens, let_op)
        if ernst:
            advies = f"{aantal} woorden; knip de zin in tweeën (hoogstens {let_op})"
            yield Melding(zin.tekst, advies, ernst, zin.regel)


def zinslengte_b1(tekst: Tekst, naslag: Naslag) -> Iterator[Melding]:
    """R01: at most 14 words in a B1 sentence, so that a condition can stay with its action; 16 or
    more is an error. R02 keeps the average at 10."""
    return _zinslengte(tekst, Niveau.B1, 15, 14)


def gemiddelde_zin(tekst: Tekst, naslag: Naslag) -> Iterator[Melding]:
    """R02: the sentences of a message have at most 10 words on average; over 11 is an error."""
    gemiddelde = _gemiddelde(tekst)
    ernst = boven_grens(gemiddelde, 11, 10)
    if ernst:
        yield Melding(
            tekst.tekst,
            f"gemiddeld {gemiddelde:.1f} woorden per zin; maak zinnen korter (10)",
            ernst,
        )


def zinslengte_a2(tekst: Tekst, naslag: Naslag) -> Iterator[Melding]:
    """R03: at most 8 words in an A2 sentence on average; one sentence of 11 or more is an error."""
    yield from _zinslengte(tekst, Niveau.A2, 10, 10)
    gemiddelde = _gemiddelde(tekst)
    if tekst.niveau is Niveau.A2 and gemiddelde > 8:
        advies = f"gemiddeld {gemiddelde:.1f} woorden per zin; maak zinnen korter (8)"
        yield Melding(tekst.tekst, advies, Ernst.WAARSCHUWING)


def zinnen_per_bericht(tekst: Tekst, naslag: Naslag) -> Iterator[Melding]:
    """R04: at most 6 sentences, one more in A2, whose sentences are shorter; R05 and P07 keep the
    words. Points of at most four words are not sentences."""
    aantal = sum(zin.telt_als_zin for zin in zinnen_van(tekst.tekst))
    grens = 7 if tekst.niveau is Niveau.A2 else 6
    ernst = boven_grens(aantal, grens, grens)
    if ernst:
        advies = f"{aantal} zinnen; schrap, of maak er 2 berichten van ({grens})"
        yield Melding(tekst.tekst, advies, ernst)


def woorden_per_bericht(tekst: Tekst, naslag: Naslag) -> Iterator[Melding]:
    """R05: at most 60 words, 71 is an error; an emergency text has at most 45."""
    aantal = len(woorden_van(tekst.tekst))
    grens, let_op = (NOODWOORDEN, NOODWOORDEN) if tekst.is_nood else (70, 60)
    ernst = boven_grens(aantal, grens, let_op)
    if ernst:
        yield Melding(tekst.tekst, f"{aantal} woorden; schrap tot hoogstens {let_op}", ernst)


def zinnen_per_alinea(tekst: Tekst, naslag: Naslag) -> Iterator[Melding]:
    """R19: at most 2 sentences in one paragraph (one line of the chat), or 3 short ones (24 words
    together); 4 is an error."""
    per_regel: dict[int, list[int]] = {}
    for zin in zinnen_van(tekst.tekst):
        per_regel.setdefault(zin.regel, []).append(len(zin.woorden))
    for nummer, lengtes in per_regel.items():
        aantal = len(lengtes)
        ernst = boven_grens(aantal, 3, 3 if sum(lengtes) <= KORTE_ALINEA else 2)
        if ernst:
            regel = tekst.tekst.split("\n")[nummer]
            yield Melding(regel, f"{aantal} zinnen in één alinea; begin een nieuwe", ernst, nummer)


def punten_per_lijst(tekst: Tekst, naslag: Naslag) -> Iterator[Melding]:
    """R20: a list has at most 4 points; 6 is an error."""
    for begin, aantal in opsommingen(tekst.tekst):
        ernst = boven_grens(aantal, 5, 4)
        if ernst:
            eerste = tekst.tekst.split("\n")[begin]
            yield Melding(eerste, f"lijst van {aantal} punten; hoogstens 4", ernst, begin)


def noodtekst_begint(tekst: Tekst, naslag: Naslag) -> Iterator[Melding]:
    """N01: an emergency text has the action or the number in its first two sentences."""
    if not tekst.is_nood:
        return
    gebieden = naslag.lijsten.get("gebiedende_wijs", {})
    begin = zinnen_van(tekst.tekst)[:2]
    for zin in begin:
        eerste = zin.woorden[0].lower() if zin.woorden else ""
        if "{tel_" in zin.tekst or eerste in gebieden:
            return
    fragment = " ".join(zin.tekst for zin in begin)
    yield Melding(fragment, "zet de actie of het nummer in de eerste 2 zinnen", Ernst.FOUT)


REGELS = (
    Regel("R01", "Woorden per zin", zinslengte_b1),
    Regel("R02", "Gemiddelde zinslengte", gemiddelde_zin),
    Regel("R03", "Woorden per zin (A2)", zinslengte_a2),
    Regel("R04", "Zinnen per bericht", zinnen_per_bericht),
    Regel("R05", "Woorden per bericht", woorden_per_bericht),
    Regel("R19", "Zinnen per alinea", zinnen_per_alinea),
    Regel("R20", "Punten per lijst", punten_per_lijst),
    Regel("N01", "Noodtekst begint met de actie", noodtekst_begint),
)
