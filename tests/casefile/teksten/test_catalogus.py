"""The catalogue shows every text once, with its sources beside it and room to write."""

from __future__ import annotations

from datetime import date
from html import unescape
from pathlib import Path

import pytest

from casefile.teksten.catalogus import maak_catalogus, main
from casefile.teksten.inventaris import lees_inventaris

INHOUD = Path(__file__).resolve().parents[3] / "content"
VANDAAG = date(2026, 11, 23)


@pytest.fixture(scope="module")
def html() -> str:
    return maak_catalogus(INHOUD, VANDAAG)


def test_elke_tekst_en_elke_knop_staat_erin(html: str) -> None:
    kaal = unescape(html)
    for tekst in lees_inventaris(INHOUD).teksten:
        assert f"<h3>{tekst.sleutel}</h3>" in kaal
        assert tekst.tekst in kaal
        for knop in tekst.knoppen:
            assert knop.titel in kaal


def test_bronnen_staan_ernaast_en_er_is_ruimte_om_te_tekenen(html: str) -> None:
    assert "<b>S02</b>" in html
    assert "Rapport pilot laatste kans (2020)" in html
    assert html.count("Handtekening <span>") == html.count("<section ")
    assert html.count("<section ") > 3


def test_tekens_uit_een_tekst_worden_geen_html(tmp_path: Path) -> None:
    inhoud = tmp_path / "content"
    for naam in ("taal", "bronnen"):
        (inhoud / naam).mkdir(parents=True)
        for bestand in (INHOUD / naam).iterdir():
            (inhoud / naam / bestand.name).write_text(
                bestand.read_text(encoding="utf-8"), encoding="utf-8"
            )
    (inhoud / "x.yml").write_text(
        "responses:\n  utter_x:\n  - text: '<script>alert(1)</script>'\n", encoding="utf-8"
    )
    uitvoer = tmp_path / "catalogus.html"
    assert main([str(uitvoer), "--inhoud", str(inhoud)], VANDAAG) == 0
    geschreven = uitvoer.read_text(encoding="utf-8")
    assert "<script>" not in geschreven
    assert "&lt;script&gt;" in geschreven
