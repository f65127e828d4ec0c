"""Protects: the arithmetic is exact, honest about what is unsure, and gives no advice of its own."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.overzicht.bekend_geld import Huishouden, Overzicht, VanWie
from casefile.overzicht.berekening import (
    Past,
    VraagNa,
    bereken,
    maanden_afbetalen,
    past,
)
from casefile.overzicht.categorieen import Categorie, Groep
from casefile.overzicht.marges import Bereik, per_maand
from casefile.taal.bedrag import Bedrag, Periode, Zekerheid

D = Decimal


def euro(van: str, tot: str | None = None, periode: Periode | None = Periode.MAAND) -> Bedrag:
    zeker = Zekerheid.EXACT if tot is None else Zekerheid.ONGEVEER
    return Bedrag(D(van), D(tot or van), periode, zeker)


def overzicht(**posten: Bedrag) -> Overzicht:
    uit = Overzicht(huishouden=Huishouden(1, 0, False))
    for naam, bedrag in posten.items():
        uit.voeg_toe(Categorie(naam), bedrag, VanWie.HUURDER)
    return uit


@pytest.mark.parametrize(
    ("periode", "bedrag", "maand"),
    [
        (Periode.WEEK, "100", "433.33"),  # x 52 / 12
        (Periode.WEEK, "12", "52.00"),
        (Periode.VIER_WEKEN, "1200", "1300.00"),  # x 13 / 12
        (Periode.VIER_WEKEN, "1425.67", "1544.48"),
        (Periode.MAAND, "587.40", "587.40"),
        (Periode.KWARTAAL, "291.30", "97.10"),  # / 3
        (Periode.JAAR, "460", "38.33"),  # / 12
        (Periode.EENMALIG, "400", "0.00"),  # no part of a month
        (None, "85", "85.00"),
    ],
)
def test_omrekenen_naar_een_maand(periode: Periode | None, bedrag: str, maand: str) -> None:
    assert per_maand(euro(bedrag, periode=periode)) == Bereik(D(maand), D(maand))


def test_er_wordt_pas_aan_het_eind_afgerond() -> None:
    """Three times a third of a cent is a cent, not nothing."""
    deel = euro("0.01", periode=Periode.KWARTAAL)
    resultaat = bereken(overzicht(loon=deel, kostgeld=deel, pensioen=deel))
    assert resultaat.inkomen == Bereik(D("0.01"), D("0.01"))


def test_wat_over_is_is_een_bereik_als_iets_onzeker_is() -> None:
    resultaat = bereken(overzicht(loon=euro("700", "1100"), huur=euro("600")))
    assert resultaat.over == Bereik(D("100"), D("500"))


def test_ongeveer_geeft_vijf_procent_speling() -> None:
    bedrag = Bedrag(D(600), D(600), Periode.MAAND, Zekerheid.ONGEVEER)
    assert bereken(overzicht(loon=euro("1000"), huur=bedrag)).over == Bereik(D("370"), D("430"))


def test_meer_uit_dan_in_is_een_tekort() -> None:
    assert bereken(overzicht(loon=euro("500"), huur=euro("612"))).over.tot == D("-112")


def test_een_totaal_telt_zijn_delen_niet_nog_eens() -> None:
    resultaat = bereken(overzicht(vaste_lasten=euro("350"), energie=euro("150"), huur=euro("600")))
    assert resultaat.vaste_lasten.van == 350
    assert resultaat.uit.van == 950
    meer = bereken(overzicht(vaste_lasten=euro("100"), energie=euro("150")))
    assert meer.vaste_lasten.van == 150


def test_onbekend_is_geen_nul() -> None:
    resultaat = bereken(overzicht(loon=euro("1000"), huur=Bedrag.onbekend()))
    assert [p.categorie for p in resultaat.onbekend] == [Categorie.HUUR]
    assert not resultaat.zeker
    assert Groep.LEEFGELD in resultaat.gaten


def test_gevaarlijke_rekeningen_eerst_in_vaste_volgorde() -> None:
    resultaat = bereken(
        overzicht(zorgpremie=euro("140"), energie=euro("150"), energieschuld=euro("400"))
    )
    assert [r.categorie.value for r in resultaat.eerst] == [
        "huur",
        "energie",
        "water",
        "zorgpremie",
    ]
    energie = resultaat.eerst[1]
    assert energie.per_maand == Bereik(D("150"), D("150"))
    assert energie.schuld == Bereik(D("400"), D("400"))
    assert resultaat.eerst[0].per_maand is None


def test_een_rekening_die_er_niet_is_gaat_niet_voor() -> None:
    resultaat = bereken(overzicht(water=Bedrag.nul(), huur=euro("612")))
    assert Categorie.WATER not in [r.categorie for r in resultaat.eerst]


def test_vraag_na_noemt_alleen_wat_er_niet_is() -> None:
    leeg = bereken(overzicht(huur=euro("612"), loon=euro("1400")))
    assert leeg.vraag_na == (VraagNa.HUURTOESLAG, VraagNa.ZORGTOESLAG, VraagNa.KWIJTSCHELDING)
    vol = bereken(
        overzicht(
            huur=euro("612"),
            huurtoeslag=euro("200"),
            zorgtoeslag=euro("131"),
            gemeentebelasting=Bedrag.nul(),
        )
    )
    assert vol.vraag_na == ()


def test_kindgebonden_budget_alleen_met_kinderen() -> None:
    met = overzicht(huur=euro("612"))
    met.huishouden = Huishouden(1, 2, False)
    assert VraagNa.KINDGEBONDEN_BUDGET in bereken(met).vraag_na
    assert VraagNa.KINDGEBONDEN_BUDGET not in bereken(overzicht(huur=euro("612"))).vraag_na


def test_een_totaal_aan_toeslagen_zegt_niet_welke() -> None:
    resultaat = bereken(overzicht(huur=euro("612"), toeslagen=euro("480")))
    assert VraagNa.HUURTOESLAG in resultaat.vraag_na
    assert VraagNa.ZORGTOESLAG in resultaat.vraag_na


@pytest.mark.parametrize(
    ("schuld", "bedrag", "maanden"),
    [
        (("4000", "4000"), "50", (80, 80)),
        (("4001", "4001"), "50", (81, 81)),
        (("3800", "4200"), "100", (38, 42)),
        (("49", "49"), "50", (1, 1)),
    ],
)
def test_maanden_afbetalen(schuld: tuple[str, str], bedrag: str, maanden: tuple[int, int]) -> None:
    assert maanden_afbetalen(Bereik(D(schuld[0]), D(schuld[1])), D(bedrag)) == maanden


def test_nul_per_maand_is_geen_afbetaling() -> None:
    with pytest.raises(ValueError, match="meer dan nul"):
        maanden_afbetalen(Bereik(D(100), D(100)), D(0))


def test_past_het_gekozen_bedrag() -> None:
    vol = overzicht(
        loon=euro("1000", "1100"),
        toeslagen=Bedrag.nul(),
        huur=euro("600"),
        energie=euro("100"),
        boodschappen=euro("200"),
        schuld=euro("500", periode=None),
    )
    resultaat = bereken(vol)  # 100 to 200 left
    assert past(resultaat, D(50)) is Past.PAST
    assert past(resultaat, D(150)) is Past.MISSCHIEN
    assert past(resultaat, D(250)) is Past.TE_VEEL


def test_met_gaten_is_het_nooit_zeker_dat_het_past() -> None:
    resultaat = bereken(overzicht(loon=euro("1000")))
    assert past(resultaat, D(50)) is Past.MISSCHIEN
    zonder_inkomen = bereken(overzicht(huur=euro("600")))
    assert past(zonder_inkomen, D(50)) is Past.MISSCHIEN


bedragen = st.builds(
    lambda cent, extra, periode, zeker: Bedrag(
        D(cent) / 100, D(cent + extra) / 100, periode, zeker
    ),
    st.integers(0, 500_000),
    st.integers(0, 50_000),
    st.sampled_from([*Periode, None]),
    st.sampled_from([Zekerheid.EXACT, Zekerheid.ONGEVEER]),
) | st.builds(Bedrag.onbekend)


@given(st.lists(st.tuples(st.sampled_from(list(Categorie)), bedragen), max_size=25))
def test_altijd_in_elkaar_passend(posten: list[tuple[Categorie, Bedrag]]) -> None:
    vol = Overzicht()
    for categorie, bedrag in posten:
        vol.voeg_toe(categorie, bedrag, VanWie.HUURDER)
    resultaat = bereken(vol)
    for deel in (resultaat.inkomen, resultaat.uit, resultaat.over):
        assert deel.van <= deel.tot
    # the same sum, but for the rounding of each of the two
    assert abs(resultaat.over.van - (resultaat.inkomen.van - resultaat.uit.tot)) <= D("0.01")
    assert abs(resultaat.over.tot - (resultaat.inkomen.tot - resultaat.uit.van)) <= D("0.01")
