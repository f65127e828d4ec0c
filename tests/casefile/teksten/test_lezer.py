"""Protects: a text that is missing or not filled in is a clear error, never a gap in a sentence."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from casefile.teksten.lezer import B1, MAKKELIJK, Teksten, TekstFout

KAART = 'nummers:\n  geldfit: {nummer: "0800-8115", wie: Geldfit}\n'
TEKST = """version: "3.1"
responses:
  utter_een:
  - condition:
    - {type: slot, name: taalniveau, value: makkelijk}
    text: Makkelijk {naam}.
  - text: Gewoon {naam}. Bel {tel_geldfit}.
    buttons:
    - {title: Ja, payload: '/geef_antwoord{"waarde":"ja"}'}
  utter_twee:
  - text: Alleen gewoon.
"""


@pytest.fixture
def inhoud(tmp_path: Path) -> Path:
    (tmp_path / "kaart").mkdir()
    (tmp_path / "kaart" / "telefoonkaart.yml").write_text(KAART, encoding="utf-8")
    (tmp_path / "een.yml").write_text(TEKST, encoding="utf-8")
    return tmp_path


def test_kiest_de_versie_en_vult_in(inhoud: Path) -> None:
    teksten = Teksten.laad(inhoud)
    assert teksten.tekst("utter_een", B1, naam="Sam") == "Gewoon Sam. Bel 0800-8115."
    assert teksten.tekst("utter_een", MAKKELIJK, naam="Sam") == "Makkelijk Sam."
    assert teksten.tekst("utter_twee", MAKKELIJK) == "Alleen gewoon."
    assert teksten.knoppen("utter_een")[0]["title"] == "Ja"


def test_een_onbekende_tekst_noemt_zijn_naam(inhoud: Path) -> None:
    with pytest.raises(TekstFout, match="utter_drie"):
        Teksten.laad(inhoud).tekst("utter_drie")


def test_een_waarde_die_mist_noemt_zijn_naam(inhoud: Path) -> None:
    with pytest.raises(TekstFout, match="naam"):
        Teksten.laad(inhoud).tekst("utter_een")


def test_dezelfde_tekst_in_twee_bestanden_is_een_fout(inhoud: Path) -> None:
    (inhoud / "twee.yml").write_text(TEKST, encoding="utf-8")
    with pytest.raises(TekstFout, match="utter_een"):
        Teksten.laad(inhoud)


def test_elk_telefoonnummer_in_de_teksten_staat_op_de_kaart() -> None:
    teksten = Teksten.standaard()
    bekend = set(teksten.vaste_waarden())
    for bestand in (Path(__file__).parents[3] / "content").rglob("*.yml"):
        genoemd = re.findall(r"\{(tel_[a-z_0-9]+)\}", bestand.read_text(encoding="utf-8"))
        assert set(genoemd) <= bekend, bestand.name
