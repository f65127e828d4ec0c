"""One printable page with every text and its sources, for a lawyer and a language ambassador.

Reads the content and writes HTML; judges nothing (that is `controle.py`).
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from casefile.teksten.controle import INHOUD
from casefile.teksten.inventaris import FoutInInhoud, lees_inventaris
from casefile.teksten.naslag import Claim, FoutInNaslag, Naslag, lees_naslag
from casefile.teksten.tekst import Niveau, Tekst

SJABLOON = "catalogus.html.j2"


@dataclass(frozen=True)
class Lemma:
    """One key: its versions (A2 first) and the claims that they rest on."""

    sleutel: str
    versies: tuple[Tekst, ...]
    claims: tuple[Claim, ...]


@dataclass(frozen=True)
class Thema:
    """One content file: its name, what it says it is for, and its texts in order."""

    naam: str
    uitleg: str
    lemmas: tuple[Lemma, ...]

    @property
    def anker(self) -> str:
        """The name as a link target; the page uses it."""
        return self.naam.replace(" ", "-").replace("/", "-")


def themas(teksten: Sequence[Tekst], naslag: Naslag, inhoud: Path) -> list[Thema]:
    """The texts by file and key, each with its sources, in the order of the files."""
    per_bestand: dict[str, dict[str, list[Tekst]]] = {}
    for tekst in teksten:
        per_bestand.setdefault(tekst.bestand, {}).setdefault(tekst.sleutel, []).append(tekst)
    return [
        Thema(
            naam=bestand.removeprefix(f"{inhoud.name}/").removesuffix(".yml").replace("_", " "),
            uitleg=_eerste_opmerking(inhoud.parent / bestand),
            lemmas=tuple(_lemma(sleutel, versies, naslag) for sleutel, versies in sleutels.items()),
        )
        for bestand, sleutels in per_bestand.items()
    ]


def _lemma(sleutel: str, versies: list[Tekst], naslag: Naslag) -> Lemma:
    ids = dict.fromkeys(claim for versie in versies for claim in versie.metadata.claims or ())
    return Lemma(
        sleutel=sleutel,
        versies=tuple(sorted(versies, key=lambda versie: versie.niveau is not Niveau.A2)),
        claims=tuple(naslag.claims[claim] for claim in ids if claim in naslag.claims),
    )


def _eerste_opmerking(pad: Path) -> str:
    with pad.open(encoding="utf-8") as bestand:
        regel = bestand.readline().strip()
    return regel.lstrip("# ") if regel.startswith("#") else ""


def maak_catalogus(inhoud: Path, vandaag: date) -> str:
    """The catalogue as one HTML page. Raises FoutInInhoud or FoutInNaslag when a file is broken."""
    naslag = lees_naslag(inhoud, vandaag)
    inventaris = lees_inventaris(inhoud)
    omgeving = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return omgeving.get_template(SJABLOON).render(
        themas=themas(inventaris.teksten, naslag, inhoud),
        aantal=len(inventaris.teksten),
        niet_nagekeken=inventaris.niet_nagekeken,
        vandaag=vandaag,
    )


def main(argumenten: Sequence[str] | None = None, vandaag: date | None = None) -> int:
    """Command line. Returns 1 when a file cannot be read."""
    lezer = argparse.ArgumentParser(
        prog="python -m casefile.teksten.catalogus",
        description="Maakt één pagina met alle teksten en hun bronnen, om te printen.",
    )
    lezer.add_argument("uitvoer", type=Path, help="het HTML-bestand dat gemaakt wordt")
    lezer.add_argument("--inhoud", type=Path, default=INHOUD, help="de map met teksten")
    keuzes = lezer.parse_args(argumenten)
    try:
        html = maak_catalogus(keuzes.inhoud, vandaag or date.today())
    except (FoutInInhoud, FoutInNaslag, FileNotFoundError) as fout:
        print(f"Dit bestand kan niet gelezen worden: {fout}", file=sys.stderr)
        return 1
    keuzes.uitvoer.write_text(html, encoding="utf-8")
    print(f"Gemaakt: {keuzes.uitvoer}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
