"""How a sentence is built: clauses, passive, negation, person, tense (R06-R08, R14, R23-R25).

Works on word forms (`grammatica.py` and `content/taal/woordlijsten.yml`), without a parser.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from casefile.teksten.naslag import Naslag
from casefile.teksten.taalregels.bevinding import Ernst, Melding, Regel, boven_grens
from casefile.teksten.taalregels.grammatica import is_bijzin, lijdend
from casefile.teksten.taalregels.zinnen import Zin, zinnen_van, zonder_citaten
from casefile.teksten.tekst import Niveau, Tekst

KORTE_ZIN = {Niveau.A2: 10, Niveau.B1: 12}
"""A sentence of this many words may hold one clause (R06)."""
_ZEG = re.compile(r"\b[Zz]eg(?: \w+)?: [^.!?\n]*")
_BEGIN = re.compile(r"(?:^|[,:;] (?:dan |of |en |ook )*)(\w+)")
_ONTKENNING = {"niet", "geen", "nooit", "nergens", "zonder", "tenzij", "niets", "niemand"}


def bijzinnen(tekst: Tekst, naslag: Naslag) -> Iterator[Melding]:
    """R06: at most one subordinate clause in a sentence, and that a short one: two is an error, one
    in a long sentence a warning."""
    kort = KORTE_ZIN[tekst.niveau]
    for zin in zinnen_van(tekst.tekst):
        woorden = [woord.lower() for woord in zin.woorden]
        aantal = sum(
            is_bijzin(woorden, plek, zin.is_vraag)
            for plek, woord in enumerate(woorden)
            if not tekst.legt_uit(woord) and not re.search(rf"\b{woord}[,:;.]", zin.tekst)
        )
        ernst = boven_grens(aantal, 1, 1 if len(woorden) <= kort else 0)
        if ernst:
            yield Melding(
                zin.tekst, f"{aantal} bijzin(nen); maak er losse zinnen van", ernst, zin.regel
            )


def lijdende_vorm(tekst: Tekst, naslag: Naslag) -> Iterator[Melding]:
    """R07: no passive ("wordt gebracht", "is betaald door"); a warning. Words to say or to
    recognise ("Zeg: ik word uitgezet") are not ours, and Word is also a program."""
    for zin in zinnen_van(_ZEG.sub(" ", zonder_citaten(tekst.tekst))):
        words = [word for n, word in enumerate(zin.woorden) if n == 0 or word != "Word"]
        gevonden = lijdend([word.lower() for word in words])
        if gevonden:
            advies = f"lijdende vorm ({gevonden}); zeg wie het doet"
            yield Melding(zin.tekst, advies, Ernst.WAARSCHUWING, zin.regel)


def _uit_lijst(zin: Zin, lijst: dict[str, str]) -> Iterator[Melding]:
    for woord, beter in lijst.items():
        if re.search(rf"(?<![\w-]){re.escape(woord)}(?![\w-])", zin.tekst, re.IGNORECASE):
            yield Melding(woord, beter, Ernst.FOUT, zin.regel)


def hulpwerkwoorden(tekst: Tekst, naslag: Naslag) -> Iterator[Melding]:
    """R08: no zullen, zouden, dienen te, behoren."""
    for zin in zinnen_van(tekst.tekst):
        meldingen = _uit_lijst(zin, naslag.lijsten["hulpwerkwoorden"])
        yield from (m for m in meldingen if not tekst.legt_uit(m.fragment))


def dubbele_ontkenning(tekst: Tekst, naslag: Naslag) -> Iterator[Melding]:
    """R14: one negation in a sentence."""
    for zin in zinnen_van(tekst.tekst):
        ontkenningen = [woord for woord in zin.woorden if woord.lower() in _ONTKENNING]
        if len(ontkenningen) > 1:
            advies = f"2 keer nee in één zin ({', '.join(ontkenningen)}); zeg wat wel kan"
            yield Melding(zin.tekst, advies, Ernst.FOUT, zin.regel)


def persoon(tekst: Tekst, naslag: Naslag) -> Iterator[Melding]:
    """R23: no "men" or "er wordt"; "er is" at most once (the second is a warning)."""
    er_is = 0
    for zin in zinnen_van(tekst.tekst):
        yield from _uit_lijst(zin, naslag.lijsten["onpersoonlijk"])
        er_is += len(re.findall(r"\ber (?:is|zijn)\b|\b(?:is|zijn) er\b", zin.tekst, re.IGNORECASE))
        if er_is == 2:
            advies = "2 keer 'er is'; zeg wie of wat"
            yield Melding(zin.tekst, advies, Ernst.WAARSCHUWING, zin.regel)
            er_is = -99


def tegenwoordige_tijd(tekst: Tekst, naslag: Naslag) -> Iterator[Melding]:
    """R24: at most 30% of three or more sentences in the past tense; a warning. One sentence may
    tell or ask what happened."""
    zinnen = [zin for zin in zinnen_van(tekst.tekst) if zin.telt_als_zin]
    verleden = naslag.lijsten["verleden_tijd"]
    vormen = [
        (zin, woord.lower()) for zin in zinnen for woord in zin.woorden if woord.lower() in verleden
    ]
    geraakt = {id(zin) for zin, _ in vormen}
    if len(zinnen) > 2 and len(geraakt) > 1 and len(geraakt) / len(zinnen) > 0.3:
        zin, woord = vormen[0]
        advies = (
            f"veel verleden tijd; schrijf bijvoorbeeld '{verleden[woord]}' in plaats van '{woord}'"
        )
        yield Melding(zin.tekst, advies, Ernst.WAARSCHUWING, zin.regel)


def actie_vooraan(tekst: Tekst, naslag: Naslag) -> Iterator[Melding]:
    """R25: a text that asks for an action has a sentence, or a part of one after a comma or colon,
    that starts with its verb; a warning."""
    if not (tekst.is_nood or "{tel_" in tekst.tekst or tekst.metadata.soort == "actie"):
        return
    gebieden = naslag.lijsten["gebiedende_wijs"]
    zinnen = zinnen_van(zonder_citaten(tekst.tekst))
    begin = (woord.lower() for zin in zinnen for woord in _BEGIN.findall(zin.tekst))
    if not any(woord in gebieden for woord in begin):
        advies = "begin een zin met de actie: Bel, Ga, Vraag, Lees"
        yield Melding(tekst.tekst, advies, Ernst.WAARSCHUWING)


REGELS = (
    Regel("R06", "Bijzinnen", bijzinnen),
    Regel("R07", "Lijdende vorm", lijdende_vorm),
    Regel("R08", "Zullen, zouden, dienen te", hulpwerkwoorden),
    Regel("R14", "Dubbele ontkenning", dubbele_ontkenning),
    Regel("R23", "Zeg wie het doet", persoon),
    Regel("R24", "Tegenwoordige tijd", tegenwoordige_tijd),
    Regel("R25", "Actie vooraan", actie_vooraan),
)
