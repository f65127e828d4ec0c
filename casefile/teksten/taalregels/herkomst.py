"""Where a text comes from: claims, dates and confidence in its metadata (M01-M06).

Knows the metadata and the claims table; reads no sentence.
"""

from __future__ import annotations

from collections.abc import Iterator

from casefile.teksten.naslag import ZEKERHEDEN, Naslag
from casefile.teksten.taalregels.bevinding import Ernst, Melding, Regel
from casefile.teksten.tekst import Soort, Tekst


def heeft_claims(tekst: Tekst, naslag: Naslag) -> Iterator[Melding]:
    """M01: a text names its claims; `claims: []` only for a text without facts (bron: [eigen])."""
    claims, bron = tekst.metadata.claims, tekst.metadata.bron
    if claims is None:
        yield Melding("claims ontbreekt", "zet in metadata bij claims waar de tekst op rust")
    elif not claims and (not bron or "domein" in bron):
        advies = "noem een claim uit claims.tsv, of schrijf bron: [eigen] als er geen feit in staat"
        yield Melding("claims: []", advies)
    elif not bron:
        yield Melding("bron ontbreekt", "schrijf bron: [domein]")


def claims_bestaan(tekst: Tekst, naslag: Naslag) -> Iterator[Melding]:
    """M02: every claim id is in `content/bronnen/claims.tsv`."""
    for claim in tekst.metadata.claims or ():
        if claim not in naslag.claims:
            yield Melding(claim, "deze claim staat niet in content/bronnen/claims.tsv")


def op_tijd(tekst: Tekst, naslag: Naslag) -> Iterator[Melding]:
    """M03: reviewed on a day that has been, valid until a day that has not."""
    meta = tekst.metadata
    if meta.nagekeken is None:
        yield Melding("nagekeken ontbreekt", "zet de dag waarop iemand de tekst nakeek")
    elif meta.nagekeken > naslag.vandaag:
        advies = f"die dag komt nog (vandaag is {naslag.vandaag})"
        yield Melding(f"nagekeken: {meta.nagekeken}", advies, Ernst.WAARSCHUWING)
    if meta.geldig_tot is None:
        yield Melding(
            "geldig_tot ontbreekt", "zet de dag waarop de tekst opnieuw nagekeken moet zijn"
        )
    elif meta.geldig_tot <= naslag.vandaag:
        yield Melding(
            f"geldig_tot: {meta.geldig_tot}", "te oud: kijk de tekst na en zet een nieuwe dag"
        )


def zekerheid_klopt(tekst: Tekst, naslag: Naslag) -> Iterator[Melding]:
    """M04: the confidence is the lowest of the claims; own advice (bron: eigen) makes it O."""
    meta = tekst.metadata
    if meta.zekerheid not in ZEKERHEDEN:
        yield Melding(f"zekerheid: {meta.zekerheid}", "schrijf H, M, L of O")
        return
    bekend = [naslag.claims[c].zekerheid for c in meta.claims or () if c in naslag.claims]
    if not bekend:
        return
    laagste = max(bekend, key=ZEKERHEDEN.index)
    if meta.zekerheid == laagste or ("eigen" in meta.bron and meta.zekerheid == "O"):
        return
    schuldig = next(
        c for c in meta.claims or () if c in naslag.claims and naslag.claims[c].zekerheid == laagste
    )
    hint = " (of schrijf bron: [domein, eigen] bij eigen advies)" if meta.zekerheid == "O" else ""
    yield Melding(f"zekerheid: {meta.zekerheid}", f"moet {laagste} zijn, door {schuldig}{hint}")


def niveau_klopt(tekst: Tekst, naslag: Naslag) -> Iterator[Melding]:
    """M05: the metadata name the level; the version with the condition makkelijk is A2."""
    niveau = tekst.metadata.niveau
    if niveau not in {"A2", "B1"}:
        yield Melding(f"niveau: {niveau}", "schrijf B1 of A2")
    elif tekst.heeft_voorwaarde and niveau != "A2":
        yield Melding(f"niveau: {niveau}", "de versie met 'makkelijk' is A2")


def claim_is_vers(tekst: Tekst, naslag: Naslag) -> Iterator[Melding]:
    """M06: no text rests on a claim whose source should have been looked up again."""
    for naam in tekst.metadata.claims or ():
        claim = naslag.claims.get(naam)
        if claim and claim.geldig_tot and claim.geldig_tot <= naslag.vandaag:
            advies = "te oud: zoek de bron opnieuw op en zet een nieuwe dag in claims.tsv"
            yield Melding(f"{naam}: geldig_tot {claim.geldig_tot}", advies)


_WAAR = frozenset({Soort.BERICHT, Soort.LABEL})

REGELS = (
    Regel("M01", "Claims en bron", heeft_claims, _WAAR, elke_taal=True),
    Regel("M02", "Claim bestaat", claims_bestaan, _WAAR, elke_taal=True),
    Regel("M03", "Datum", op_tijd, _WAAR, elke_taal=True),
    Regel("M04", "Zekerheid", zekerheid_klopt, _WAAR, elke_taal=True),
    Regel("M05", "Niveau", niveau_klopt, _WAAR, elke_taal=True),
    Regel("M06", "Claim is vers", claim_is_vers, _WAAR, elke_taal=True),
)
