"""What is never said (section 7a, D01-D22) and what is always hedged (section 7b).

The patterns are in `content/taal/nooit.tsv`, so that a lawyer can read and change them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from casefile.teksten.naslag import Naslag, Verbod
from casefile.teksten.taalregels.bevinding import ALLES, Ernst, Melding, Regel
from casefile.teksten.taalregels.zinnen import zinnen_van
from casefile.teksten.tekst import Tekst

NOOIT = tuple(f"D{nummer:02d}" for nummer in range(1, 23))


def _stukken(tekst: Tekst, verbod: Verbod) -> Iterator[tuple[str, int]]:
    if verbod.bereik == "bericht":
        yield " ".join(tekst.tekst.split()), 0
        return
    for zin in zinnen_van(tekst.tekst):
        yield zin.tekst, zin.regel


def nooit_zeggen(verbod_id: str, tekst: Tekst, naslag: Naslag) -> Iterator[Melding]:
    """D01-D22: promises, signing advice, certain terms, amounts, blame and other harm."""
    for verbod in naslag.verboden:
        if verbod.id != verbod_id:
            continue
        for stuk, regel in _stukken(tekst, verbod):
            vondst = verbod.patroon.search(stuk)
            if vondst and not (verbod.behalve and verbod.behalve.search(stuk)):
                yield Melding(vondst.group(), f"zeg liever: {verbod.wel}", Ernst.FOUT, regel)


def heeft_voorbehoud(tekst: Tekst, naslag: Naslag) -> bool:
    """True when the text says that it may be different for this person, or where to ask."""
    patronen = naslag.lijsten["voorbehoud"]
    return any(re.search(patroon, tekst.tekst, re.IGNORECASE) for patroon in patronen)


def _onzeker(tekst: Tekst, naslag: Naslag) -> Iterator[str]:
    """The text's confidence when it is not H; a phone number (X) is checked on the phone card."""
    zekerheid = tekst.metadata.zekerheid
    if zekerheid not in {"M", "L", "O"}:
        return
    lager = [
        c
        for c in tekst.metadata.claims or ()
        if c in naslag.claims and naslag.claims[c].zekerheid != "H"
    ]
    if not lager or zekerheid == "O" or any(not c.startswith("X") for c in lager):
        yield f"zekerheid {zekerheid}"


def _onderwerpen(tekst: Tekst, naslag: Naslag) -> Iterator[str]:
    """The claims about a topic of section 7b."""
    for claim_id in tekst.metadata.claims or ():
        claim = naslag.claims.get(claim_id)
        if claim and claim.voorbehoud:
            yield f"{claim_id}: {claim.voorbehoud}"


def voorbehoud(tekst: Tekst, naslag: Naslag) -> Iterator[Melding]:
    """V01: confidence M, L or O, or a claim about a topic of 7b, needs one hedge sentence.

    Emergency texts are free: they send the reader to a person at once. A question to the reader
    (`soort: vraag`) states nothing, so the topics of its claims do not count.
    """
    if tekst.is_nood or heeft_voorbehoud(tekst, naslag):
        return
    redenen = [*_onzeker(tekst, naslag)]
    if tekst.metadata.soort != "vraag":
        redenen.extend(_onderwerpen(tekst, naslag))
    if redenen:
        advies = "voeg één voorbehoud toe, bijvoorbeeld: Vraag het na bij het Juridisch Loket."
        yield Melding("; ".join(redenen), advies, Ernst.FOUT)


REGELS = (
    *(Regel(nummer, "Nooit zeggen", partial(nooit_zeggen, nummer), ALLES) for nummer in NOOIT),
    Regel("V01", "Voorbehoud", voorbehoud),
)
