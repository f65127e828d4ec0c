"""Protects: the overview as a conversation. Each test reads as a dialogue."""

from __future__ import annotations

from decimal import Decimal

import pytest

from casefile.overzicht.bekend_geld import VanWie
from casefile.overzicht.categorieen import Categorie
from casefile.taal.bedrag import Periode, Zekerheid

from .gesprek import speel, tot
from .gezinnen import B

ALLEEN = "ik woon alleen"


def test_alles_in_een_bericht_wordt_gepakt_en_niet_nog_eens_gevraagd() -> None:
    gesprek = tot("overzicht_inkomen", ALLEEN)
    gesprek.zegt("loon 1450, zorgtoeslag 131 en kinderbijslag per kwartaal")
    assert gesprek.vraag == "overzicht_bedrag"  # only what is missing
    assert "kinderbijslag" in gesprek.tekst
    gesprek.zegt("280")
    assert gesprek.vraag == "overzicht_huur"
    kinderbijslag = gesprek.post(Categorie.KINDERBIJSLAG).bedrag
    assert (kinderbijslag.van, kinderbijslag.periode) == (280, Periode.KWARTAAL)


def test_een_toeslag_genoemd_dan_alleen_naar_andere_vragen() -> None:
    gesprek = tot("overzicht_toeslagen_meer", ALLEEN, "loon 1450 en zorgtoeslag 131")
    assert "€ 131" in gesprek.tekst
    gesprek.tikt("geen")
    assert gesprek.vraag == "overzicht_huur"
    assert gesprek.post(Categorie.ZORGTOESLAG).bedrag.van == 131


@pytest.mark.parametrize(
    ("gezegd", "bedrag"),
    [
        ("de huur is 612, niet 621", 612),
        ("niet 621 maar 612", 612),
        ("huur 612 ipv 621", 612),
        ("de huur moet 612 zijn", 612),
        ("mijn huur is eigenlijk 612", 612),
    ],
)
def test_verbeteren_in_gewone_woorden_bij_een_andere_vraag(gezegd: str, bedrag: int) -> None:
    gesprek = tot("overzicht_vaste_lasten", ALLEEN, "1450", "geen", "621")
    assert gesprek.begrijpt(gezegd)
    gesprek.zegt(gezegd)
    assert gesprek.gezegd == ["utter_overzicht_gewijzigd"]
    assert gesprek.post(Categorie.HUUR).bedrag.van == bedrag
    assert gesprek.vraag == "overzicht_vaste_lasten"


def test_verbeteren_kan_ook_bij_de_vraag_naar_schulden() -> None:
    gesprek = tot("overzicht_schulden", ALLEEN, "1450", "geen", "621", "geen", "85")
    gesprek.zegt("de huur is 612")
    assert gesprek.post(Categorie.HUUR).bedrag.van == 612
    assert gesprek.vraag == "overzicht_schulden"


@pytest.mark.parametrize("gezegd", ["ik bedoel per week", "per week", "dat is per week hoor"])
def test_de_periode_achteraf(gezegd: str) -> None:
    gesprek = tot("overzicht_toeslagen", ALLEEN, "loon 510")
    assert gesprek.begrijpt(gezegd)
    gesprek.zegt(gezegd)
    assert gesprek.post(Categorie.LOON).bedrag.periode is Periode.WEEK
    assert gesprek.vraag == "overzicht_toeslagen"


def test_een_post_die_niet_klopt_wordt_opnieuw_gevraagd() -> None:
    gesprek = tot("overzicht_huur", ALLEEN, "loon 1540", "geen")
    assert gesprek.begrijpt("mijn loon klopt niet")
    gesprek.zegt("mijn loon klopt niet")
    assert gesprek.vraag == "overzicht_wijzig_post"
    assert "€ 1.540" in gesprek.tekst
    gesprek.zegt("1450")
    assert gesprek.post(Categorie.LOON).bedrag.van == 1450
    assert gesprek.vraag == "overzicht_huur"


def test_een_post_weghalen() -> None:
    gesprek = tot("overzicht_leefgeld", ALLEEN, "1450", "geen", "612", "energie 150 en auto 90")
    gesprek.zegt("haal de auto maar weg")
    assert gesprek.gezegd == ["utter_overzicht_verwijderd"]
    assert not gesprek.overzicht.van_categorie(Categorie.VERVOER)


@pytest.mark.parametrize(
    ("vraag", "vooraf", "gezegd", "soort"),
    [
        ("overzicht_inkomen", [ALLEEN], "145000", Categorie.INKOMEN),
        ("overzicht_huur", [ALLEEN, "1450", "geen"], "6", Categorie.HUUR),
        ("overzicht_huur", [ALLEEN, "1450", "geen"], "61200", Categorie.HUUR),
    ],
)
def test_onwaarschijnlijk_wordt_een_keer_nagevraagd_en_dan_geloofd(
    vraag: str, vooraf: list[str], gezegd: str, soort: Categorie
) -> None:
    gesprek = tot(vraag, *vooraf).zegt(gezegd)
    assert gesprek.vraag == "overzicht_controle"
    gesprek.zegt("ja klopt")
    assert gesprek.vraag not in ("overzicht_controle", vraag)
    assert gesprek.post(soort).bedrag.van == Decimal(gezegd)


def test_onwaarschijnlijk_en_dan_het_goede_bedrag() -> None:
    gesprek = tot("overzicht_controle", ALLEEN, "1450", "geen", "6").zegt("612")
    assert gesprek.post(Categorie.HUUR).bedrag.van == 612
    assert gesprek.vraag == "overzicht_vaste_lasten"


def test_onwaarschijnlijk_nee_en_dan_het_goede_bedrag() -> None:
    gesprek = tot("overzicht_controle", ALLEEN, "1450", "geen", "6").zegt("nee")
    assert gesprek.vraag == "overzicht_wijzig_post"
    assert gesprek.zegt("612").vraag == "overzicht_vaste_lasten"
    assert gesprek.post(Categorie.HUUR).bedrag.van == 612


def test_de_periode_wordt_alleen_gevraagd_als_die_niet_vanzelf_spreekt() -> None:
    assert tot("overzicht_toeslagen", ALLEEN, "loon 1450")
    gesprek = tot("overzicht_periode", ALLEEN, "loon 380")
    gesprek.tikt("week")
    assert gesprek.post(Categorie.LOON).bedrag.periode is Periode.WEEK
    assert gesprek.vraag == "overzicht_toeslagen"


@pytest.mark.parametrize(
    "gezegd", ["nul uren", "0 uren contract", "het wisselt", "elke maand anders"]
)
def test_onregelmatig_werk(gezegd: str) -> None:
    gesprek = tot("overzicht_inkomen", ALLEEN)
    assert gesprek.begrijpt(gezegd)
    gesprek.zegt(gezegd)
    assert gesprek.vraag == "overzicht_wisselt"
    gesprek.zegt("in een slechte maand 600 en gewoon 1100")
    (post,) = gesprek.overzicht.posten
    assert (post.bedrag.van, post.bedrag.tot) == (600, 1100)
    assert gesprek.vraag == "overzicht_toeslagen"


def test_inkomen_van_de_partner_is_van_de_partner() -> None:
    gesprek = tot("overzicht_inkomen_samen", "ik, mijn man en 2 kinderen")
    gesprek.zegt("ik 1100, mijn man 900")
    van_wie = {p.bedrag.van: p.van_wie for p in gesprek.overzicht.posten}
    assert van_wie == {Decimal(1100): VanWie.HUURDER, Decimal(900): VanWie.PARTNER}


def test_weet_niet_en_overslaan_werken_bij_elke_vraag() -> None:
    for antwoord in ("weet ik niet", "overslaan", "geen idee", "wil ik niet zeggen"):
        gesprek = speel({}, anders=antwoord)
        vragen = gesprek.gesteld
        assert len(vragen) == len(set(vragen))
        assert gesprek.vraag == "overzicht_klaar"


def test_weet_niet_als_intent_van_de_classifier() -> None:
    gesprek = tot("overzicht_inkomen", ALLEEN).zegt("pfff daar vraag je me wat", intent="weet_niet")
    assert gesprek.vraag == "overzicht_toeslagen"


def test_rond_de_is_ongeveer() -> None:
    gesprek = tot("overzicht_huur", ALLEEN, "1450", "geen").zegt("rond de 600")
    assert gesprek.post(Categorie.HUUR).bedrag.zekerheid is Zekerheid.ONGEVEER
    assert not gesprek.resultaat.over.exact


def test_onbegrepen_vraagt_hetzelfde_opnieuw() -> None:
    gesprek = tot("overzicht_huur", ALLEEN, "1450", "geen").zegt("dat hangt aan de muur")
    assert gesprek.gezegd == ["utter_overzicht_niet_begrepen"]
    assert gesprek.vraag == "overzicht_huur"


def test_wat_nog_niet_bekend_is_maakt_de_uitkomst_voorlopig() -> None:
    gesprek = speel({"overzicht_inkomen": "1450"})
    assert "Met wat ik nu weet" in gesprek.tekst
    assert "Met wat ik nu weet" not in speel(B.kort).tekst
    assert "nog niets uitrekenen" in speel({}).tekst


def test_intent_wijzig_zonder_bedrag_vraagt_wat_er_anders_moet() -> None:
    gesprek = tot("overzicht_huur", ALLEEN, "1450", "geen").zegt(
        "ik heb iets fout gedaan", intent="wijzig"
    )
    assert gesprek.vraag == "overzicht_wijzigen"
    assert gesprek.zegt("het loon is 1540").vraag == "overzicht_huur"
    assert gesprek.resultaat.inkomen.van == 1540  # the same income, not a second one


def test_een_inkomen_zonder_naam_luistert_ook_naar_loon() -> None:
    gesprek = tot("overzicht_huur", ALLEEN, "1450", "geen").zegt("mijn loon klopt niet")
    assert gesprek.vraag == "overzicht_wijzig_post"


def test_bruto_vraagt_om_netto() -> None:
    gesprek = tot("overzicht_inkomen", ALLEEN).zegt("2000 bruto per maand")
    assert "utter_overzicht_netto" in gesprek.gezegd


# --- the end
