"""Whom a call is for: "bel mij, niet mijn dochter" refuses a call to her, and none to me. Pure.

Knows no field: who reads a wish to be called, or to be left alone, reads it without somebody else.
"""

from __future__ import annotations

import re

from casefile.velden.clausules import clausules, zinnen

_MENS = (
    r"(?:dochters?|zoon|zoons|man|vrouw|ex|vriend\w*|moeder|vader|ma|pa|mama|papa|broer\w*|zus\w*|"
    r"ouders?|kind\w*|buur\w*|buren|partner|baas|werkgever|werk|begeleid\w*|mentor|tante|oom|oma|"
    r"opa|neef|nicht|collega\w*|schoon\w*|zwager|huisgenoot|voogd|bewindvoerder|familie)"
)
_IEMAND = (
    rf"(?:(?:mijn|me|mn|m'n|onze|ons|de|die) (?:\w+ )?{_MENS}\b"
    r"|(?:haar|hem|hun|hen|ze|hij|zij)\b(?! (?:nummer|telefoon|tel|mobiel|mail))"
    r"|(?-i:[A-Z][a-z]+)\b)"
)
_NIET_HEN = re.compile(
    rf"\W*(?:\b(?:maar|en|dus|of)\b\W*)?\b(?:niet|nooit|geen)\b (?:naar |op |bij |via )?{_IEMAND}"
    r"(?=\W*(?:$|[.,;!?]|\b(?:(?:op|terug)?bellen|gebeld|maar|want|omdat|en|dus|mij|hoor|aub)\b))",
    re.I,
)
"""With nothing else that must not be done with them: "niet met mijn man praten" is another wish."""
_BEL = re.compile(r"\b(?:bel|belt|bellen|gebeld|opbellen|terugbellen|telefoon\w*)\b", re.I)
_MIJ = re.compile(r"\b(?:mij|me|mijzelf|mezelf|ik)\b", re.I)
_BELEEFD = re.compile(
    r"(?P<kop>(?:^|[.,;:!?]\s*|\b(?:en|maar|dus) )(?:kan|kunnen|kun|is|zou|wil|mag|bestaat)"
    r"(?: (?:er|je|jullie|u|daar|echt|nou|nu|dan))*)"
    r" (?:(?:geen|niet (?:een )?)\s*(?P<wie>mens|iemand|medewerker|persoon)|niemand)\b",
    re.I,
)
"""A wish that is asked as a denial: "kan er geen mens bellen?"."""


def zonder_ander(tekst: str) -> str:
    """The same where a call to somebody else is not spoken of: "bel mij"."""
    return _NIET_HEN.sub("", tekst)


def niet_een_ander(tekst: str) -> list[str]:
    """The pieces, as they were typed, in which somebody wants to be called instead of another."""
    found = []
    for sentence in zinnen(tekst):
        refused = _NIET_HEN.search(sentence)
        if not refused or sentence.endswith("?"):
            continue
        about = [
            one
            for one in clausules(sentence)
            if _BEL.search(one) or _NIET_HEN.match(f" {one}") or _MIJ.fullmatch(one)
        ]
        call = _BEL.search(zonder_ander(sentence))
        if call and _MIJ.search(zonder_ander(sentence)) and about:
            begin = sentence.find(about[0])
            end = sentence.rfind(about[-1]) + len(about[-1])
            found.append(sentence[begin:end].strip(" ,.;:!"))
    return found


def als_vraag_om(tekst: str) -> str:
    """ "Kan er geen mens bellen" as what it asks for: "kan er een mens bellen"."""

    def plainly(hit: re.Match[str]) -> str:
        who = hit["wie"] or "iemand"
        return f"{hit['kop']} {who if who == 'iemand' else f'een {who}'}"

    return _BELEEFD.sub(plainly, tekst)
