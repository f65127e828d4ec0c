"""`make check` finds what is wrong in content files and names the file, the line and the rule."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from casefile.teksten.controle import controleer, main
from casefile.teksten.inventaris import FoutInInhoud, lees_inventaris
from casefile.teksten.naslag import FoutInNaslag, lees_naslag
from casefile.teksten.taalregels.bevinding import Bevinding, Ernst
from casefile.teksten.tekst import Niveau, Soort

VANDAAG = date(2026, 11, 23)
INHOUD = Path(__file__).resolve().parents[3] / "content"
GOED = """\
version: "3.1"
responses:
  utter_vraag_brief:
  - condition:
    - type: slot
      name: taalniveau
      value: makkelijk
    text: |-
      Bel je corporatie.
    metadata: {niveau: A2, claims: [S02], bron: [domein], nagekeken: 2026-11-01, geldig_tot: 2027-05-01, zekerheid: H}
  - text: |-
      Dit is je brief.

      Bel je corporatie.
    buttons:
    - title: "Mens"
      payload: /mens
    metadata: {niveau: B1, claims: [S02], bron: [domein], nagekeken: 2026-11-01, geldig_tot: 2027-05-01, zekerheid: H}
"""


@pytest.fixture
def inhoud(tmp_path: Path) -> Path:
    """A content folder with the real reference works and one faultless text."""
    for naam in ("taal", "bronnen"):
        shutil.copytree(INHOUD / naam, tmp_path / "content" / naam)
    (tmp_path / "content" / "tekst.yml").write_text(GOED, encoding="utf-8")
    return tmp_path / "content"


def fouten(inhoud: Path, oud: str = "", nieuw: str = "") -> list[Bevinding]:
    """The errors after one change in the faultless text."""
    assert oud in GOED
    (inhoud / "tekst.yml").write_text(GOED.replace(oud, nieuw) if oud else GOED, encoding="utf-8")
    bevindingen = controleer(lees_inventaris(inhoud), lees_naslag(inhoud, VANDAAG))
    return [b for b in bevindingen if b.ernst is Ernst.FOUT]


def test_een_goede_tekst_geeft_niets(inhoud: Path) -> None:
    assert fouten(inhoud) == []


def test_een_tekst_over_zijn_datum_is_een_fout(inhoud: Path) -> None:
    gevonden = fouten(inhoud, "geldig_tot: 2027-05-01", "geldig_tot: 2026-11-23")
    assert {b.regel_id for b in gevonden} == {"M03"}
    assert gevonden[0].bestand == "content/tekst.yml"


def test_vandaag_bepaalt_of_een_tekst_te_oud_is(inhoud: Path) -> None:
    later = lees_naslag(inhoud, date(2027, 5, 1))
    assert {b.regel_id for b in controleer(lees_inventaris(inhoud), later)} == {"M03"}


def test_een_feit_waarvan_de_bron_te_oud_is_houdt_de_tekst_tegen(inhoud: Path) -> None:
    claims = inhoud / "bronnen" / "claims.tsv"
    regels = [
        regel + "2026-11-20" if regel.startswith("S02\t") else regel
        for regel in claims.read_text(encoding="utf-8").splitlines()
    ]
    claims.write_text("\n".join(regels) + "\n", encoding="utf-8")
    gevonden = fouten(inhoud)
    assert {b.regel_id for b in gevonden} == {"M06"}
    assert "S02" in gevonden[0].fragment


@pytest.mark.parametrize(
    ("makkelijk", "gewoon", "regel_id"),
    [
        ("Bel vandaag.", "Bel vandaag {tel_geldfit}.", "P03"),
        ("Bel vandaag iemand.", "Bel vandaag je bewindvoerder.", "P03"),
        ("Betaal snel.", "Betaal vóór 12 mei.", "P04"),
        ("Dat kan 2 weken.", "Dat kan 13 weken duren.", "P04"),
        ("Bel je corporatie.", "Bel je corporatie, of stuur een brief.", "P05"),
        ("Lees je brief.", "Lees je brief. Bewaar die goed.", "P05"),
        ("Verzet stopt soms.", "Verzet stopt dat meestal niet.", "P06"),
        ("Ga naar binnen.", "Ga nooit alleen naar binnen.", "P06"),
        ("Bel vandaag nog je buren.", "Bel vandaag.", "P07"),
        ("Lees de brief goed.", "Lees de brief.", "P07"),
    ],
)
def test_de_makkelijke_versie_verliest_niets_en_is_niet_langer(
    inhoud: Path, makkelijk: str, gewoon: str, regel_id: str
) -> None:
    tekst = GOED.replace(
        "      Bel je corporatie.\n    metadata", f"      {makkelijk}\n    metadata"
    )
    tekst = tekst.replace(
        "      Dit is je brief.\n\n      Bel je corporatie.\n", f"      {gewoon}\n"
    )
    (inhoud / "tekst.yml").write_text(tekst, encoding="utf-8")
    bevindingen = controleer(lees_inventaris(inhoud), lees_naslag(inhoud, VANDAAG))
    assert regel_id in {b.regel_id for b in bevindingen}
    gelijk = tekst.replace(f"      {makkelijk}\n    metadata", f"      {gewoon}\n    metadata")
    (inhoud / "tekst.yml").write_text(gelijk, encoding="utf-8")
    bevindingen = controleer(lees_inventaris(inhoud), lees_naslag(inhoud, VANDAAG))
    assert [str(b) for b in bevindingen if b.regel_id[0] == "P"] == []


@pytest.mark.parametrize(
    ("oud", "nieuw", "regel_id"),
    [
        ("claims: [S02], ", "", "M01"),
        ("claims: [S02]", "claims: []", "M01"),
        ("claims: [S02]", "claims: [S02, F500]", "M02"),
        ("zekerheid: H", "zekerheid: M", "M04"),
        ("claims: [S02]", "claims: [F16]", "M04"),
        ("niveau: A2", "niveau: B1", "M05"),
        ("nagekeken: 2026-11-01, ", "", "M03"),
    ],
)
def test_herkomst_die_niet_klopt_is_een_fout(
    inhoud: Path, oud: str, nieuw: str, regel_id: str
) -> None:
    assert regel_id in {b.regel_id for b in fouten(inhoud, oud, nieuw)}


def test_de_regel_in_het_bestand_klopt(inhoud: Path) -> None:
    gevonden = fouten(
        inhoud, "      Bel je corporatie.\n    buttons", "      Bel uw corporatie.\n    buttons"
    )
    assert [(b.regel_id, b.regel) for b in gevonden] == [("R16", 14)]
    gevonden = fouten(inhoud, '"Mens"', '"Bel uw corporatie"')
    assert [(b.regel_id, b.regel) for b in gevonden] == [("R16", 16)]


def test_een_antwoord_heeft_twee_versies(inhoud: Path) -> None:
    zonder_b1 = GOED[: GOED.index("  - text")]
    (inhoud / "tekst.yml").write_text(zonder_b1, encoding="utf-8")
    gevonden = controleer(lees_inventaris(inhoud), lees_naslag(inhoud, VANDAAG))
    assert [b.regel_id for b in gevonden] == ["P01"]


def test_een_sleutel_in_twee_bestanden_is_een_fout(inhoud: Path) -> None:
    (inhoud / "nog_een.yml").write_text(GOED, encoding="utf-8")
    assert {b.regel_id for b in fouten(inhoud)} == {"P02"}


def test_inventaris_leest_niveau_knoppen_en_soort(inhoud: Path) -> None:
    makkelijk, gewoon = lees_inventaris(inhoud).teksten
    assert (makkelijk.niveau, gewoon.niveau) == (Niveau.A2, Niveau.B1)
    assert gewoon.tekst == "Dit is je brief.\n\nBel je corporatie."
    assert [(k.titel, k.payload, k.regel) for k in gewoon.knoppen] == [("Mens", "/mens", 16)]
    assert gewoon.metadata.claims == ("S02",)
    assert gewoon.metadata.geldig_tot == date(2027, 5, 1)
    assert gewoon.soort is Soort.BERICHT


def test_contacten_die_niemand_nakeek_staan_in_de_lijst(inhoud: Path) -> None:
    (inhoud / "kaart.yml").write_text("nummers:\n  politie: {nummer: '1', nagekeken: null}\n")
    (inhoud / "sjabloon.yml").write_text("contact: {nagekeken: null}\n")
    assert lees_inventaris(inhoud).niet_nagekeken == (
        "content/kaart.yml:2: nummers.politie (nagekeken)",
    )


def test_opdrachtregel_toont_plaats_regel_en_totalen(
    inhoud: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--inhoud", str(inhoud)], VANDAAG) == 0
    assert "2 teksten: 0 fouten, 0 waarschuwingen." in capsys.readouterr().out
    (inhoud / "tekst.yml").write_text(GOED.replace("is je", "is uw"), encoding="utf-8")
    assert main(["--bestand", str(inhoud / "tekst.yml"), "--inhoud", str(inhoud)], VANDAAG) == 1
    uitvoer = capsys.readouterr().out
    assert "content/tekst.yml:12: R16 fout [utter_vraag_brief B1]" in uitvoer
    assert "R16  Aanspreekvorm" in uitvoer


@pytest.mark.parametrize(
    "kapot",
    [
        "responses: [",
        "responses:\n  utter_x: geen lijst\n",
        "responses:\n  utter_x:\n  - text: a\n    buttons: [b]\n",
    ],
)
def test_een_kapot_bestand_geeft_een_zin_met_de_plaats(
    inhoud: Path, kapot: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (inhoud / "kapot.yml").write_text(kapot, encoding="utf-8")
    with pytest.raises(FoutInInhoud, match=r"content/kapot\.yml:\d"):
        lees_inventaris(inhoud)
    assert main(["--inhoud", str(inhoud)], VANDAAG) == 1
    assert "kan niet gelezen worden" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("bestand", "inhoud_ervan"),
    [
        ("taal/toegestaan.yml", "woorden:\n  - {woord: huis}\n"),
        ("taal/nooit.tsv", "id\tpatroon\tbehalve\tbereik\twel_zeggen\nD01\t(open\t\tzin\tniets\n"),
        (
            "bronnen/claims.tsv",
            "id\tzekerheid\tvoorbehoud\tbron\tparafrase\tgeldig_tot\nS01\tX\t\tbron\t\t\n",
        ),
        ("taal/woordparen.tsv", "moeilijk\tb1\twat_doen\tthema\tvormen\nhuis\n"),
    ],
)
def test_kapotte_naslag_geeft_een_zin_met_het_bestand(
    inhoud: Path, bestand: str, inhoud_ervan: str
) -> None:
    (inhoud / bestand).write_text(inhoud_ervan, encoding="utf-8")
    with pytest.raises(FoutInNaslag, match=Path(bestand).name):
        lees_naslag(inhoud, VANDAAG)


def test_een_toegestaan_woord_mag_ook_in_het_meervoud(inhoud: Path) -> None:
    (inhoud / "taal" / "toegestaan.yml").write_text(
        "woorden:\n  - {woord: wandelcoach, reden: test}\n", encoding="utf-8"
    )
    naslag = lees_naslag(inhoud, VANDAAG)
    assert naslag.mag("Wandelcoach", "R11")
    assert naslag.mag("wandelcoaches", "R11") is False
    assert naslag.mag("wandelcoachen", "R11")
    assert naslag.mag("wandelcoach", "R13") is False
