"""Five households shaped like families A to E of the report's appendix 1.

Who lives there and what they owe follow the report. ALL BUDGETS ARE INVENTED, by us, for this test:
the report names no incomes, and no amount here says anything about a real family.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

D = Decimal


@dataclass(frozen=True)
class Gezin:
    """Answers by question, for both ways, and what must come out (euro per month)."""

    naam: str
    kort: dict[str, str]
    lang: dict[str, str]
    inkomen: tuple[Decimal, Decimal]
    uit: tuple[Decimal, Decimal]
    over: tuple[Decimal, Decimal]
    inkomen_lang: tuple[Decimal, Decimal]
    uit_lang: tuple[Decimal, Decimal]
    over_lang: tuple[Decimal, Decimal]
    schuld: Decimal


A = Gezin(
    naam="A: moeder met dochter van 15, nul uren en bijstand",
    kort={
        "overzicht_huishouden": "ik en mijn dochter van 15",
        "overzicht_inkomen": "loon wisselt en bijstand 640",
        "overzicht_wisselt": "150 en 450",
        "overzicht_toeslagen": "zorgtoeslag 131, huurtoeslag 290 en kgb 412",
        "overzicht_huur": "587,40",
        "overzicht_vaste_lasten": "energie 168, zorg 149,50, water 11, telefoon 32",
        "overzicht_leefgeld": "75 pw",
        "overzicht_schulden": "huurschuld 4000",
    },
    lang={
        "overzicht_huishouden": "ik en mijn dochter van 15",
        "overzicht_inkomen": "nul uren en ook bijstand, 640 per maand",
        "overzicht_wisselt": "tussen 150 en 450",
        "overzicht_toeslagen": "weet ik niet",
        "overzicht_huurtoeslag": "290",
        "overzicht_zorgtoeslag": "131 euro",
        "overzicht_kindgebonden_budget": "412 pm",
        "overzicht_kinderbijslag": "291,30",
        "overzicht_huur": "€ 587,40",
        "overzicht_vaste_lasten": "weet niet",
        "overzicht_energie": "168",
        "overzicht_water": "33 per 3 maanden",
        "overzicht_zorgpremie": "149,50",
        "overzicht_telefoon_internet": "32",
        "overzicht_gemeentebelasting": "geen",
        "overzicht_leefgeld": "75 per week",
        "overzicht_overig_leven": "40 kapper en cadeaus",
        "overzicht_schulden": "huurachterstand 4000",
        "overzicht_afbetaling": "niks",
    },
    inkomen=(D("1623"), D("1923")),
    uit=(D("1272.90"), D("1272.90")),
    over=(D("350.10"), D("650.10")),
    # + kinderbijslag 291,30 per kwartaal = 97,10
    inkomen_lang=(D("1720.10"), D("2020.10")),
    # 587,40 + 168 + 33/3 + 149,50 + 32 + 75*52/12 + 40
    uit_lang=(D("1312.90"), D("1312.90")),
    over_lang=(D("407.20"), D("707.20")),
    schuld=D("4000"),
)

B = Gezin(
    naam="B: moeder met dochters van 8 en 6, bijstand, afbetaling loopt",
    kort={
        "overzicht_huishouden": "alleenstaande moeder, 2 dochters van 8 en 6",
        "overzicht_inkomen": "bijstand 1180",
        "overzicht_toeslagen": "zorg 131 huur 310 kgb 480 en kinderbijslag 560 per kwartaal",
        "overzicht_huur": "ongeveer 600",
        "overzicht_vaste_lasten": "zo'n 350 alles bij elkaar",
        "overzicht_leefgeld": "tussen 90 en 110 per week",
        "overzicht_schulden": "3000 bij woongoed, ik betaal 50 per maand af",
    },
    lang={
        "overzicht_huishouden": "ik en 2 dochters, 8 en 6 jaar",
        "overzicht_inkomen": "1180 bijstand",
        "overzicht_toeslagen": "zorg 131 huur 310 kgb 480 kinderbijslag 560 per kwartaal",
        "overzicht_huur": "ongeveer 600",
        "overzicht_vaste_lasten": "350 alles samen",
        "overzicht_energie": "160",
        "overzicht_water": "15",
        "overzicht_zorgpremie": "145",
        "overzicht_leefgeld": "100 pw",
        "overzicht_kleding": "rond de 40",
        "overzicht_schulden": "3000 bij woongoed, ik betaal 50 per maand af",
    },
    # 1180 + 131 + 310 + 480 + 560/3
    inkomen=(D("2287.67"), D("2287.67")),
    # 570 + 332,50 + 390 + 50 and 630 + 367,50 + 476,67 + 50
    uit=(D("1342.50"), D("1524.17")),
    over=(D("763.50"), D("945.17")),
    inkomen_lang=(D("2287.67"), D("2287.67")),
    # the 350 holds the 320 that were named one by one; 570..630 + 350 + 433,33 + 38..42 + 50
    uit_lang=(D("1441.33"), D("1505.33")),
    over_lang=(D("782.33"), D("846.33")),
    schuld=D("3000"),
)

C = Gezin(
    naam="C: moeder met kinderen van 4 en 2, weet veel niet",
    kort={
        "overzicht_huishouden": "ik met 2 kinderen van 4 en 2",
        "overzicht_inkomen": "uitkering 1150 per maand",
        "overzicht_toeslagen": "weet ik niet",
        "overzicht_huur": "645",
        "overzicht_vaste_lasten": "energie 190 zorg 145",
        "overzicht_leefgeld": "overslaan",
        "overzicht_schulden": "7000",
    },
    lang={
        "overzicht_huishouden": "ik met 2 kinderen van 4 en 2",
        "overzicht_inkomen": "uitkering 1150 per maand",
        "overzicht_toeslagen": "weet ik niet",
        "overzicht_huurtoeslag": "weet ik niet",
        "overzicht_zorgtoeslag": "131",
        "overzicht_kindgebonden_budget": "geen idee",
        "overzicht_kinderbijslag": "geen idee",
        "overzicht_huur": "645",
        "overzicht_vaste_lasten": "energie 190 zorg 145",
        "overzicht_water": "24 per kwartaal",
        "overzicht_leefgeld": "95",
        "overzicht_schulden": "huurschuld 7000",
    },
    inkomen=(D("1150"), D("1150")),
    uit=(D("980"), D("980")),
    over=(D("170"), D("170")),
    inkomen_lang=(D("1281"), D("1281")),
    # 645 + 190 + 145 + 8 + 95*52/12
    uit_lang=(D("1399.67"), D("1399.67")),
    over_lang=(D("-118.67"), D("-118.67")),
    schuld=D("7000"),
)

D_ = Gezin(
    naam="D: vader, moeder, dochter van 25, zoon van 18, dochter van anderhalf; nul uren en WW",
    kort={
        "overzicht_huishouden": "ik, mijn man, dochter 25, zoon 18 en dochter van 1,5",
        "overzicht_inkomen_samen": "ik nul uren tussen 800 en 1200, mijn man ww 620 per 4 weken",
        "overzicht_toeslagen": "kinderbijslag 280 per kwartaal en zorgtoeslag samen 250",
        "overzicht_huur": "702,15",
        "overzicht_vaste_lasten": "gas en licht 240, water 20, zorg 300, telefoon 85",
        "overzicht_leefgeld": "150 per week",
        "overzicht_schulden": "huurschuld 7000, regeling 50 per maand",
    },
    lang={
        "overzicht_huishouden": "ik, mijn man, dochter 25, zoon 18 en dochter van 1,5",
        "overzicht_inkomen_samen": "ik wisselt, 800 tot 1200",
        "overzicht_inkomen_partner": "ww 620 elke 4 weken",
        "overzicht_toeslagen": "kinderbijslag 280 per kwartaal en zorgtoeslag samen 250",
        "overzicht_huurtoeslag": "krijgen we niet",
        "overzicht_kindgebonden_budget": "weet ik niet",
        "overzicht_huur": "702,15",
        "overzicht_vaste_lasten": "gas en licht 240, water 20, zorg 300, telefoon 85",
        "overzicht_verzekeringen": "18,50",
        "overzicht_gemeentebelasting": "420 per jaar",
        "overzicht_vervoer": "3x per jaar 40",
        "overzicht_leefgeld": "150 per week",
        "overzicht_schulden": "huurschuld 7000, regeling 50 per maand",
    },
    # 800..1200 + 620*13/12 + 280/3 + 250
    inkomen=(D("1815.00"), D("2215.00")),
    # 702,15 + 645 + 650 + 50
    uit=(D("2047.15"), D("2047.15")),
    over=(D("-232.15"), D("167.85")),
    inkomen_lang=(D("1815.00"), D("2215.00")),
    # + 18,50 + 420/12 + 120/12
    uit_lang=(D("2110.65"), D("2110.65")),
    over_lang=(D("-295.65"), D("104.35")),
    schuld=D("7000"),
)

E = Gezin(
    naam="E: vader en moeder van 27, zoon van 8 en dochter van 2",
    kort={
        "overzicht_huishouden": "man, vrouw, zoon 8 en dochter 2",
        "overzicht_inkomen_samen": "loon 1750 per maand, mijn vrouw 380 per week",
        "overzicht_toeslagen": "nee",
        "overzicht_huur": "achthonderd twaalf",
        "overzicht_vaste_lasten": "energie 210\nzorg 298\ninternet 45\nauto 160\nwaterschap 25",
        "overzicht_leefgeld": "600 per maand",
        "overzicht_schulden": "huur 5200, cjib 380, klarna 12 per maand",
    },
    lang={
        "overzicht_huishouden": "man, vrouw, zoon 8 en dochter 2",
        "overzicht_inkomen_samen": "loon 1750 per maand, mijn vrouw 380 per week",
        "overzicht_toeslagen": "nee",
        "overzicht_huur": "achthonderd twaalf",
        "overzicht_vaste_lasten": "energie 210",
        "overzicht_water": "8,50",
        "overzicht_zorgpremie": "298",
        "overzicht_telefoon_internet": "45",
        "overzicht_gemeentebelasting": "300 per jaar",
        "overzicht_vervoer": "160",
        "overzicht_kinderen": "bso 180 en voetbal 15",
        "overzicht_abonnementen": "netflix 13,99",
        "overzicht_leefgeld": "600 per maand",
        "overzicht_schulden": "huur 5200, cjib 380, klarna 12 per maand",
    },
    # 1750 + 380*52/12
    inkomen=(D("3396.67"), D("3396.67")),
    uit=(D("2162"), D("2162")),
    over=(D("1234.67"), D("1234.67")),
    inkomen_lang=(D("3396.67"), D("3396.67")),
    # 812 + 210 + 8,50 + 298 + 45 + 25 + 160 + 195 + 13,99 + 600 + 12
    uit_lang=(D("2379.49"), D("2379.49")),
    over_lang=(D("1017.18"), D("1017.18")),
    schuld=D("5580"),
)

GEZINNEN = (A, B, C, D_, E)
