"""Whether somebody asks to hear what was said instead of reading it. Pure."""

from __future__ import annotations

import re

_WENS = re.compile(
    r"\W*(?:(?:kun|kan|wil|zou) (?:je|jij|u) (?:dit|dat|het|deze|alles|me|mij|nog|aub|ook|een keer|"
    r"\s)*voorlezen(?: (?:aub|alsjeblieft|graag|wat je zegt|wat er staat))*"
    r"|(?:(?:wil je|kun je|graag|aub) )?lees (?:(?:dit|dat|het|alles|me|mij|aub|maar) )*voor"
    r"(?: (?:aub|alsjeblieft|graag))*"
    r"|voorlezen(?: (?:aub|alsjeblieft|graag))*)\W*",
    re.I,
)


def vraagt_voor_te_lezen(tekst: str) -> bool:
    """ "Mijn vrouw leest voor" tells something; "lees voor" asks."""
    return _WENS.fullmatch(tekst) is not None
