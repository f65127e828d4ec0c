"""What a typed wish changes in a package, and how the change is shown: only what is different.

Pure; the same for a callback and for a doorverwijzing. A yes counts for the whole package as it is
then, which was shown part by part.
"""

from __future__ import annotations

import re
from typing import Any

from casefile.dialogue import Bericht
from casefile.doorverwijzing.concept import Concept
from casefile.doorverwijzing.pakket import ALTIJD, GESPREK, VERHAAL, Pakket
from casefile.doorverwijzing.pakketdelen import gaat_over
from casefile.doorverwijzing.voorbeeldwens import Voorbeeldwens
from casefile.dossier import Dossier
from casefile.taal.klank import kale_woorden
from casefile.taal.woordenlijst import woorden
from casefile.teksten.lezer import Teksten

_KNIP = re.compile(r"(?<=[.!?])\s+|,\s+|\s+(?=en )")
EIGEN = ("vraag", VERHAAL, "geprobeerd", "gevraagd", GESPREK)
"""The parts of own words, of which a clause goes and not the whole; and what we say ourselves."""
_ZEGT_NIETS = woorden(
    "haal haalt weghalen weglaten laat laten over eruit deze gooi doe moet mijn niet meer graag "
    "hoeft "
    "mag klopt helemaal schrap verwijder zonder staat gezegd nooit erin erbij ergens stuk regel "
    "zijn "
    "bericht staan regel zinnen woorden waar onzin alles ook maar toch van dat hele iets heb heeft"
)
_DE_ZIN_OVER = re.compile(
    r"\b(?:zin|stuk|stukje|regel|deel|dat|iets)\b (?:over|met|van) (?:(?:mijn|de|het|een|me|mn) )?"
    r"(?P<wat>\w{3,})"
)
_LANG_WOORD = 4  # letters: shorter words say nothing about which clause is meant


def te_schrappen(pakket: Pakket, wens: Voorbeeldwens) -> list[str]:
    """The parts that are there and may go."""
    there = [part.sleutel for part in pakket.onderdelen]
    by_number = [there[i] for i in wens.nummers if i < len(there)]
    named = [key for key in wens.weg if key in there]
    meant = _woorden(wens.iets_weg)
    if not named and meant:  # a word of the part itself: "dat van de aanmaning"
        named = [
            part.sleutel
            for part in pakket.onderdelen
            if part.sleutel not in EIGEN and meant & set(kale_woorden(part.tekst).split())
        ]
    return [key for key in dict.fromkeys([*named, *by_number]) if key not in ALTIJD]


def zonder(woorden: str | None, wens: Voorbeeldwens, laatste: str | None) -> str | None:
    """The own words without what must go: the last ones, all of them, or clauses about it."""
    if woorden is None:
        return None
    if wens.zin_weg or "vraag" in wens.weg:
        if laatste and laatste in woorden and laatste != woorden:
            return woorden.replace(laatste, "").strip(" .,") or None
        return None
    if not (wens.weg or wens.iets_weg):
        return woorden
    meant = _woorden(wens.iets_weg)
    kept = []
    for clause in _KNIP.split(woorden):
        same = meant & set(kale_woorden(clause).split())
        if not (same or any(gaat_over(key, clause) for key in wens.weg)):
            kept.append(clause)
    whole = len(kept) == len(_KNIP.split(woorden))
    return woorden if whole else (", ".join(kept).strip(" .,") or None)


def _woorden(iets_weg: str | None) -> set[str]:
    bare = kale_woorden(iets_weg or "")
    named = {m["wat"] for m in _DE_ZIN_OVER.finditer(bare)}
    long = {word for word in bare.split() if len(word) >= _LANG_WOORD}
    return {word for word in long | named if word not in _ZEGT_NIETS}


def verschil(getoond: dict[str, Any], nu: Pakket, teksten: Teksten) -> tuple[Bericht, ...]:
    """What is new, other or gone since it was on the screen; nothing where it is the same."""
    before = {p.sleutel: p for p in Pakket.from_json(getoond).onderdelen}
    after = {p.sleutel: p for p in nu.onderdelen}
    lines = [
        teksten.tekst(
            f"utter_dv_regel_{'nu' if key in before else 'erbij'}", kop=part.kop, tekst=part.tekst
        )
        for key, part in after.items()
        if part != before.get(key)
    ]
    lines += [
        teksten.tekst("utter_dv_regel_weg", kop=part.kop)
        for key, part in before.items()
        if key not in after
    ]
    return (Bericht("utter_dv_verandering", {"regels": "\n".join(lines)}),) if lines else ()


def niet_gelukt(
    wens: Voorbeeldwens, dossier: Dossier, getoond: dict[str, Any] | None, nu: Pakket
) -> tuple[Bericht, ...]:
    """Honest where something had to go that is not there, and who has no name yet is asked it."""
    if wens.naam_mist and dossier.deel(Concept).naam is None:
        return (Bericht("utter_dv_typ_je_naam"),)
    away = wens.weg or wens.nummers or wens.zin_weg or wens.iets_weg
    same = (getoond or {}).get("kenmerk") == nu.kenmerk
    there = [part.sleutel for part in nu.onderdelen]
    if same and any(i < len(there) and there[i] in ALTIJD for i in wens.nummers):
        return (Bericht("utter_dv_weglaten_kan_niet"),)
    return (Bericht("utter_dv_vind_ik_niet"),) if away and same else ()
