"""Every rule finds the texts that break it and leaves the others alone (table: voorbeelden.yml)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from casefile.teksten.naslag import Naslag, lees_naslag
from casefile.teksten.taalregels import REGELS, toets
from casefile.teksten.taalregels.bevinding import Ernst
from casefile.teksten.tekst import Knop, Metadata, Niveau, Soort, Tekst

VANDAAG = date(2026, 11, 23)
INHOUD = Path(__file__).resolve().parents[3] / "content"
VOORBEELDEN = yaml.safe_load(
    (Path(__file__).parent / "voorbeelden.yml").read_text(encoding="utf-8")
)
ALLEEN_LET_OP = {"R07", "R10", "R11", "R15", "R24", "R25"}


@pytest.fixture(scope="module")
def naslag() -> Naslag:
    return lees_naslag(INHOUD, VANDAAG)


def tekst_van(voorbeeld: Any) -> Tekst:
    """A text with faultless metadata; the example says what differs."""
    delen = {"tekst": voorbeeld} if isinstance(voorbeeld, str) else dict(voorbeeld)
    niveau = Niveau(delen.get("niveau", "B1"))
    metadata = Metadata(
        niveau=niveau.value,
        claims=("S02",),
        bron=("domein",),
        nagekeken=date(2026, 11, 1),
        geldig_tot=date(2027, 5, 23),
        zekerheid="H",
    )
    anders = {
        naam: tuple(waarde) if isinstance(waarde, list) else waarde
        for naam, waarde in delen.get("metadata", {}).items()
    }
    inhoud = delen["tekst"] if "tekst" in delen else "Bel. " * delen["herhaal"]
    return Tekst(
        sleutel=delen.get("sleutel", "utter_vraag_voorbeeld"),
        niveau=niveau,
        tekst=inhoud,
        knoppen=tuple(Knop(titel, "/ja", 9) for titel in delen.get("knoppen", [])),
        metadata=replace(metadata, **anders),
        bestand="content/voorbeeld.yml",
        soort=Soort.LABEL if delen.get("sleutel", "").startswith("utter_naam_") else Soort.BERICHT,
        heeft_voorwaarde=niveau is Niveau.A2,
    )


def gevallen(kant: str) -> Iterator[Any]:
    for regel_id, kanten in VOORBEELDEN.items():
        for nummer, voorbeeld in enumerate(kanten[kant], start=1):
            yield pytest.param(regel_id, voorbeeld, id=f"{regel_id}-{nummer}")


@pytest.mark.parametrize(("regel_id", "voorbeeld"), gevallen("fout"))
def test_regel_vindt_de_tekst_die_hem_breekt(regel_id: str, voorbeeld: Any, naslag: Naslag) -> None:
    bevindingen = [b for b in toets(tekst_van(voorbeeld), naslag) if b.regel_id == regel_id]
    assert bevindingen
    assert all(b.fragment and b.suggestie and b.bestand for b in bevindingen)
    if regel_id in ALLEEN_LET_OP:
        assert all(b.ernst is Ernst.WAARSCHUWING for b in bevindingen)


@pytest.mark.parametrize(("regel_id", "voorbeeld"), gevallen("goed"))
def test_regel_laat_een_goede_tekst_met_rust(regel_id: str, voorbeeld: Any, naslag: Naslag) -> None:
    assert [str(b) for b in toets(tekst_van(voorbeeld), naslag) if b.regel_id == regel_id] == []


def test_elke_regel_heeft_twee_voorbeelden_aan_elke_kant() -> None:
    assert set(VOORBEELDEN) == {regel.id for regel in REGELS} - {"M06"}  # see test_controle
    for regel_id, kanten in VOORBEELDEN.items():
        assert len(kanten["fout"]) >= 2, regel_id
        assert len(kanten["goed"]) >= 2, regel_id


def test_alle_regels_van_r01_tot_en_met_r28_zijn_er() -> None:
    genummerd = {f"R{nummer:02d}" for nummer in range(1, 29)}
    assert genummerd <= {regel.id for regel in REGELS}


@pytest.mark.parametrize(
    ("regel_id", "zin", "ernst"),
    [
        ("R01", " ".join(["huis"] * 15), Ernst.WAARSCHUWING),
        ("R01", " ".join(["huis"] * 16), Ernst.FOUT),
        ("R04", "Bel nu.\n" * 7, Ernst.FOUT),
        ("R05", "bel nu dan\n" * 21, Ernst.WAARSCHUWING),
        ("R05", "bel nu dan\n" * 24, Ernst.FOUT),
        ("R19", "Bel vandaag het wijkteam bij jou in de buurt. " * 3, Ernst.WAARSCHUWING),
        ("R20", "Neem:\n" + "- je pas\n" * 5, Ernst.WAARSCHUWING),
        (
            "R06",
            "Bel vandaag nog het wijkteam bij jou in de buurt als je hulp wilt.",
            Ernst.WAARSCHUWING,
        ),
        ("R12", "Lees de aankondigingen.", Ernst.WAARSCHUWING),
        ("R18", "Bel drie mensen.", Ernst.WAARSCHUWING),
    ],
)
def test_grens_tussen_waarschuwing_en_fout(
    regel_id: str, zin: str, ernst: Ernst, naslag: Naslag
) -> None:
    gevonden = {b.ernst for b in toets(tekst_van(zin.strip()), naslag) if b.regel_id == regel_id}
    assert gevonden == {ernst}


def test_berichtregels_gelden_niet_voor_een_knop_of_kort_woord(naslag: Naslag) -> None:
    knop = tekst_van({"tekst": "Vraag hulp.", "knoppen": ["Weet ik niet", "Dagvaarding"]})
    assert {b.regel_id for b in toets(knop, naslag)} == set()
    label = replace(tekst_van("SPOED"), soort=Soort.LABEL)
    assert {b.regel_id for b in toets(label, naslag)} == {"R22"}


def test_taalregels_lezen_alleen_nederlands(naslag: Naslag) -> None:
    pools = tekst_van({"tekst": "Niebezpieczeństwo teraz! Zadzwoń?", "metadata": {"taal": "pl"}})
    assert toets(pools, naslag) == []


def test_regel_noemt_de_regel_in_het_bestand(naslag: Naslag) -> None:
    tekst = replace(tekst_van("Bel nu.\n\nBel uw corporatie."), tekstregel=10)
    assert [b.regel for b in toets(tekst, naslag) if b.regel_id == "R16"] == [12]
