"""`make check`: reads every text a huurder can read and prints what breaks a rule, for an editor.

Only reads and prints; the rules are in `taalregels/`, the word lists in `content/taal/`.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path

from casefile.teksten.inventaris import FoutInInhoud, Inventaris, lees_inventaris
from casefile.teksten.naslag import FoutInNaslag, Naslag, lees_naslag
from casefile.teksten.taalregels import REGELS, toets, versies
from casefile.teksten.taalregels.bevinding import Bevinding, Ernst
from casefile.teksten.tekst import Niveau, Soort, Tekst

INHOUD = Path(__file__).resolve().parents[2] / "content"
TITELS = {regel.id: regel.titel for regel in REGELS} | {
    "P01": "Twee versies (B1 en A2)",
    "P02": "Sleutel één keer",
    **versies.TITELS,
}


def controleer(inventaris: Inventaris, naslag: Naslag) -> list[Bevinding]:
    """All remarks about all texts, in the order of the files."""
    bevindingen = [b for tekst in inventaris.teksten for b in toets(tekst, naslag)]
    bevindingen.extend(toets_verzameling(inventaris.teksten, naslag))
    return sorted(bevindingen, key=lambda b: (b.bestand, b.regel, b.regel_id))


def toets_verzameling(teksten: Iterable[Tekst], naslag: Naslag) -> list[Bevinding]:
    """P01: each message has a B1 and an A2 version. P02: a key is in one file only. P03-P07: the
    easier version says what the plain one says."""
    per_sleutel: dict[str, list[Tekst]] = {}
    for tekst in teksten:
        per_sleutel.setdefault(tekst.sleutel, []).append(tekst)
    bevindingen = []
    for sleutel, alle in per_sleutel.items():
        eerste = alle[0]
        advies = _ontbrekende_versie(sleutel, alle)
        if advies:
            ernst = Ernst.WAARSCHUWING if advies.startswith("liefst") else Ernst.FOUT
            bevindingen.append(_over(eerste, "P01", ernst, sleutel, advies))
        for ander in alle:
            if ander.bestand != eerste.bestand:
                advies = f"deze sleutel staat ook in {eerste.bestand}:{eerste.regel}"
                bevindingen.append(_over(ander, "P02", Ernst.FOUT, sleutel, advies))
                break
        bevindingen.extend(_vergelijk(alle, naslag))
    return bevindingen


def _vergelijk(paar: Sequence[Tekst], naslag: Naslag) -> Iterator[Bevinding]:
    """What the easier of two versions in Dutch loses."""
    nederlands = [v for v in paar if v.soort is Soort.BERICHT and v.metadata.taal == "nl"]
    gewoon = next((v for v in nederlands if v.niveau is Niveau.B1), None)
    makkelijk = next((v for v in nederlands if v.niveau is Niveau.A2), None)
    if gewoon and makkelijk:
        for regel_id, melding in versies.verlies(gewoon, makkelijk, naslag):
            yield _over(makkelijk, regel_id, melding.ernst, melding.fragment, melding.suggestie)


def _ontbrekende_versie(sleutel: str, alle: Sequence[Tekst]) -> str | None:
    """What is missing: a text for everybody; for an answer both levels; else A2, or easy enough."""
    berichten = [v for v in alle if v.soort is Soort.BERICHT and v.metadata.taal == "nl"]
    if not berichten:
        return None
    if all(versie.heeft_voorwaarde for versie in alle):
        return "schrijf ook de versie zonder voorwaarde"
    niveaus = {versie.niveau for versie in alle}
    if sleutel.startswith("utter_vraag_") and len(niveaus) < 2:
        return "een antwoord heeft twee versies: A2 en B1"
    if Niveau.A2 not in niveaus:
        return "liefst ook een versie A2"
    return None


def _over(tekst: Tekst, regel_id: str, ernst: Ernst, fragment: str, advies: str) -> Bevinding:
    return Bevinding(
        tekst.bestand,
        tekst.regel,
        tekst.sleutel,
        tekst.niveau.value,
        regel_id,
        ernst,
        fragment,
        advies,
    )


def verslag(bevindingen: Sequence[Bevinding], inventaris: Inventaris, stil: bool) -> str:
    """The report as text: the remarks, the totals per rule, contacts that nobody verified."""
    getoond = [b for b in bevindingen if not stil or b.ernst is Ernst.FOUT]
    regels = [str(bevinding) for bevinding in getoond]
    if getoond:
        regels.append("")
    regels.extend(_totalen(bevindingen))
    if inventaris.niet_nagekeken:
        regels.append("")
        regels.append(f"Nog niet nagekeken gegevens ({len(inventaris.niet_nagekeken)}):")
        regels.extend(f"  {plek}" for plek in inventaris.niet_nagekeken)
    fouten = sum(b.ernst is Ernst.FOUT for b in bevindingen)
    aantal = len(inventaris.teksten)
    regels.append("")
    regels.append(f"{aantal} teksten: {fouten} fouten, {len(bevindingen) - fouten} waarschuwingen.")
    return "\n".join(regels)


def _totalen(bevindingen: Sequence[Bevinding]) -> list[str]:
    per_regel = Counter((b.regel_id, b.ernst) for b in bevindingen)
    regels = []
    for regel_id in sorted({regel_id for regel_id, _ in per_regel}):
        fouten = per_regel[regel_id, Ernst.FOUT]
        let_op = per_regel[regel_id, Ernst.WAARSCHUWING]
        titel = TITELS.get(regel_id, "")
        regels.append(f"{regel_id}  {titel:<32} {fouten:>4} fout  {let_op:>4} waarschuwing")
    return regels


def main(argumenten: Sequence[str] | None = None, vandaag: date | None = None) -> int:
    """Command line. Returns 1 when a rule is broken or a file cannot be read."""
    lezer = argparse.ArgumentParser(
        prog="python -m casefile.teksten.controle",
        description="Controleert de teksten in content/ op taal, veiligheid en herkomst.",
    )
    keuze = lezer.add_mutually_exclusive_group()
    keuze.add_argument(
        "--bestand", type=Path, action="append", help="alleen dit bestand (mag vaker)"
    )
    keuze.add_argument(
        "--alles", action="store_true", help="alle bestanden (dit is ook de standaard)"
    )
    lezer.add_argument("--alleen-fouten", action="store_true", help="toon geen waarschuwingen")
    lezer.add_argument("--inhoud", type=Path, default=INHOUD, help="de map met teksten")
    keuzes = lezer.parse_args(argumenten)
    try:
        naslag = lees_naslag(keuzes.inhoud, vandaag or date.today())
        inventaris = lees_inventaris(keuzes.inhoud, keuzes.bestand)
    except (FoutInInhoud, FoutInNaslag, FileNotFoundError) as fout:
        print(f"Dit bestand kan niet gelezen worden: {fout}", file=sys.stderr)
        return 1
    bevindingen = controleer(inventaris, naslag)
    print(verslag(bevindingen, inventaris, keuzes.alleen_fouten))
    return int(any(b.ernst is Ernst.FOUT for b in bevindingen))


if __name__ == "__main__":
    sys.exit(main())
