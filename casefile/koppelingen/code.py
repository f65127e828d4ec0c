"""The one-time code with which a conversation goes on in another channel.

Pure: randomness and counts come in as arguments. Who may use a code is whoever holds it, so it is
short-lived, works once, and can be tried only a few times.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

ALFABET = "BCDFGHJKLMNPQRTVWX234679"  # no vowels (no words), nothing that looks like another
LENGTE = 8  # 24**8: 1.1e11 codes
GELDIG = timedelta(minutes=10)
VENSTER_MAKEN = timedelta(hours=1)
HOOGSTENS_MAKEN = 5  # per conversation in an hour
VENSTER_PROBEREN = timedelta(minutes=10)
HOOGSTENS_FOUT = 5  # wrong codes per conversation in ten minutes
HOOGSTENS_FOUT_SAMEN = 300  # wrong codes of everybody together in ten minutes
_TEKENS = rf"[{ALFABET}]"
_GEBRUIK = re.compile(
    rf"(?:ga\s+verder\s+met\s+)?(?:mijn\s+)?code\s*[:=]?\s*((?:{_TEKENS}[\s-]*){{{LENGTE}}})\.?",
    re.IGNORECASE,
)
_LIJKT_OP_CODE = re.compile(
    r"(?:mijn\s+)?code\s*[:=]?\s*([A-Z0-9](?:[A-Z0-9 -]{4,12}))\.?", re.IGNORECASE
)
_MAAK = re.compile(
    r"(?:(?:ik\s+wil\s+|geef\s+(?:mij\s+|me\s+)?|maak\s+)?(?:een\s+)?code"
    r"|verder\s+op\s+(?:een\s+)?(?:ander\s+apparaat|mijn\s+telefoon|whatsapp|telegram|de\s+website))\.?",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class MaakCode:
    """The huurder asks for a code."""


@dataclass(frozen=True)
class GebruikCode:
    """The huurder typed a code, or something that was meant as one (then it will not be found)."""

    code: str


def lees_opdracht(tekst: str) -> MaakCode | GebruikCode | None:
    """What a whole message orders about codes; None for every other message.

    "code BCDF 2346", "code: bcdf-2346", "mijn code bcdf2346"; "code" or "verder op whatsapp" asks
    for one. A sentence that merely has the word "code" in it is none of these.
    """
    said = " ".join(tekst.split())
    if _MAAK.fullmatch(said):
        return MaakCode()
    match = _GEBRUIK.fullmatch(said) or _LIJKT_OP_CODE.fullmatch(said)
    if match is None:
        return None
    code = re.sub(r"[^A-Z0-9]", "", match.group(1).upper())
    # "code rood" and "code ik ga dood" have vowels and no digit: those are words.
    spells_words = re.search(r"[AEIOU]", code) or len(code) != LENGTE
    return None if spells_words and not re.search(r"\d", code) else GebruikCode(code)


def maak(kies: Callable[[str], str]) -> str:
    """A fresh code; `kies` picks one character unpredictably (`secrets.choice`)."""
    return "".join(kies(ALFABET) for _ in range(LENGTE))


def schrijf(code: str) -> str:
    """As it is shown: "BCDF 2346"."""
    return f"{code[: LENGTE // 2]} {code[LENGTE // 2 :]}"


def mag_maken(in_dit_uur: int) -> bool:
    return in_dit_uur < HOOGSTENS_MAKEN


def mag_proberen(fout_hier: int, fout_samen: int) -> bool:
    """Wrong codes in the last ten minutes: in this conversation, and of everybody."""
    return fout_hier < HOOGSTENS_FOUT and fout_samen < HOOGSTENS_FOUT_SAMEN
