"""How the overview ends: the summary, what comes first, paying off, the picture and the paper."""

from __future__ import annotations

import shutil
from io import BytesIO
from pathlib import Path

from pypdf import PdfReader

from casefile.dialogue import Antwoord
from casefile.dossier import Dossier
from casefile.gesprek.feiten import lees_feiten
from casefile.overzicht.categorieen import Categorie
from casefile.overzicht.geldverloop import OverzichtVerloop
from casefile.teksten.lezer import B1, CONTENT, MAKKELIJK, Teksten
from casefile.tijd import today

from ..gesprek_met import MONDAY
from .gesprek import Gesprek, speel
from .gezinnen import GEZINNEN, A, B

ALLEEN = "ik woon alleen"


def test_samenvatting_klopt_en_wat_eerst_moet() -> None:
    gesprek = speel(A.kort)
    assert "utter_overzicht_samenvatting" in gesprek.gezegd
    assert "€ 587,40" in gesprek.tekst
    gesprek.tikt("klopt")
    assert gesprek.vraag == "overzicht_verder"
    assert "utter_overzicht_eerst" in gesprek.gezegd
    volgorde = [gesprek.tekst.index(w) for w in ("1. Huur", "2. Gas", "3. Water", "4. Zorg")]
    assert volgorde == sorted(volgorde)


def test_getypt_ja_is_klopt_en_nee_is_wijzigen() -> None:
    assert speel(A.kort).zegt("ja").vraag == "overzicht_verder"
    assert speel(A.kort).zegt("nee").vraag == "overzicht_wijzigen"


def test_wijzigen_na_de_samenvatting() -> None:
    gesprek = speel(A.kort).tikt("wijzigen").zegt("de huur is 600")
    assert gesprek.vraag == "overzicht_klaar"
    assert gesprek.post(Categorie.HUUR).bedrag.van == 600


def test_wijzigen_zonder_woord_vraagt_welke_post() -> None:
    gesprek = speel(A.kort).tikt("wijzigen").zegt("mijn huurtoeslag is anders")
    assert gesprek.vraag == "overzicht_wijzig_post"
    assert gesprek.zegt("niks").vraag == "overzicht_klaar"
    assert gesprek.post(Categorie.HUURTOESLAG).bedrag.is_nul


def test_afbetalen_met_een_eigen_bedrag() -> None:
    gesprek = speel(B.kort).tikt("klopt").tikt("afbetalen").zegt("50 per maand")
    assert "60 maanden" in gesprek.tekst
    assert gesprek.vraag == "overzicht_verder"
    assert gesprek.overzicht.aflosbedrag == 50


def test_afbetalen_meer_dan_er_over_is() -> None:
    gesprek = speel(GEZINNEN[3].kort).tikt("afbetalen").zegt("300")
    assert "utter_overzicht_te_veel" in gesprek.gezegd
    gesprek.tikt("afbetalen").zegt("50")
    assert "utter_overzicht_misschien" in gesprek.gezegd


def test_afbetalen_toch_niet() -> None:
    gesprek = speel(B.kort).tikt("afbetalen").zegt("weet ik niet")
    assert gesprek.overzicht.aflosbedrag is None
    assert gesprek.vraag == "overzicht_klaar"


def test_de_lange_weg_kan_overal_stoppen() -> None:
    gesprek = speel(A.kort).tikt("meer")
    assert gesprek.vraag not in ("overzicht_klaar", "overzicht_verder")
    gesprek.zegt("klaar")
    assert gesprek.vraag == "overzicht_klaar"
    assert "utter_overzicht_samenvatting" in gesprek.gezegd


def test_plaatje_en_papier_worden_meegestuurd() -> None:
    gesprek = speel(A.kort).tikt("plaatje")
    (plaatje,) = gesprek.stap.bijlagen
    assert plaatje.media_type == "image/png"
    assert gesprek.vraag == "overzicht_klaar"
    (papier,) = gesprek.tikt("papier").stap.bijlagen
    assert papier.media_type == "application/pdf"
    assert papier.bestandsnaam.endswith(".pdf")


def test_op_het_papier_staat_de_nederlandse_dag() -> None:
    """Just after midnight it is still yesterday in UTC."""
    gesprek = speel(A.kort, gesprek=Gesprek(nu=MONDAY.replace(hour=23, minute=30)).begin())
    (papier,) = gesprek.tikt("papier").stap.bijlagen
    (blad,) = PdfReader(BytesIO(papier.inhoud)).pages
    assert "24-11-2026" in blad.extract_text()


def test_nooit_een_belofte_of_een_berekend_aflosbedrag() -> None:
    """Only the amount that the huurder picked is ever named (D13)."""
    for gezin in GEZINNEN:
        gesprek = speel(gezin.kort).tikt("klopt")
        assert "beslagvrij" not in gesprek.tekst
        assert "per maand afbetalen" not in gesprek.tekst


def test_ingevulde_woorden_volgen_het_gekozen_taalniveau(tmp_path: Path) -> None:
    inhoud = shutil.copytree(CONTENT, tmp_path / "content")
    woorden = inhoud / "overzicht_woorden.yml"
    gewoon = "  - text: |-\n      loon\n"
    conditie = "    condition: [{type: slot, name: taalniveau, value: makkelijk}]\n"
    makkelijk = gewoon.replace("loon", "geld van je werk") + conditie
    tekst = woorden.read_text(encoding="utf-8").replace(gewoon, makkelijk + gewoon, 1)
    woorden.write_text(tekst, encoding="utf-8")
    verloop = OverzichtVerloop(Teksten.laad(inhoud))
    for niveau, woord in ((B1, "loon"), (MAKKELIJK, "geld van je werk")):
        dossier = Dossier(niveau=niveau)
        vraag = verloop.begin(dossier, MONDAY).vraag
        assert vraag
        gezegd = Antwoord(lees_feiten("loon 1500 per maand", today(MONDAY)))
        stap = verloop.antwoord(dossier, vraag, gezegd, MONDAY)
        assert woord in stap.berichten[0].waarden["posten"]
