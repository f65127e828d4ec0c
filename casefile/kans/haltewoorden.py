"""What typed words say at a stop of the walk: go on, later, a question, or the answer told back."""

from __future__ import annotations

from dataclasses import dataclass

from casefile.kans.haltes import bedoeld_antwoord, bedoelde_wens, is_terugvertelvraag


@dataclass(frozen=True)
class Kansfeiten:
    """`wens`: "volgende", "later" or "vraag". `terugverteld`: a, b or c at the open stop."""

    wens: str | None = None
    terugverteld: str | None = None


def lees_kans(tekst: str, vraag: str | None) -> Kansfeiten:
    """`vraag`: the open question; only a stop that asks to tell back has an answer to read."""
    told = bedoeld_antwoord(vraag, tekst) if vraag and is_terugvertelvraag(vraag) else None
    return Kansfeiten(bedoelde_wens(tekst), told)
