"""The thread: what was explained last, and which text answers a question about it.

A record per subject; its texts are `utter_vervolg_<kant>_<groep>` in content/vervolgvragen.yml.
Where a subject has none, none is given: the caller says so honestly. Pure.
"""

from __future__ import annotations

from collections.abc import Callable

from casefile.gesprek.verwijzing import Kant
from casefile.wat_nu import VERVOLG as WAT_NU

# Subject -> what it is called where it was explained: labels, subjects, emergencies, flows, steps.
GROEPEN: dict[str, str] = {
    "rechter": "vraag_dagvaarding vraag_zitting vraag_uitstel onderwerp_verweer "
    "onderwerp_voor_zitting_betalen onderwerp_kosten_rechter onderwerp_ja_ga onderwerp_bekende_dag "
    "onderwerp_nog_geen_vonnis nood_zitting_nu stap_6 stap_7",
    "gemist": "vraag_zitting_gemist onderwerp_schorsing",
    "vonnis": "vraag_vonnis vraag_tegenhouden vraag_betalen_na_vonnis "
    "onderwerp_betalen_stopt_niet stap_8 stap_9",
    "hoger_beroep": "vraag_hoger_beroep",
    "pauze": "onderwerp_pauze",
    "uitzetting": "vraag_dag_van_uitzetting vraag_ontruimingsdatum "
    "onderwerp_na_uitzetting onderwerp_eerder_weg nood_uitzetting_nu stap_11 stap_12",
    "spullen": "vraag_spullen",
    "huurschuld": "vraag_huurschuld vraag_herinnering vraag_incasso vraag_vroegsignalering "
    "vraag_corporatie onderwerp_verhuurder_nee onderwerp_particuliere_verhuurder onderwerp_kamer "
    "onderwerp_aanmaning_geen_rechter stap_0 stap_1 stap_2 stap_4",
    "regeling": "vraag_betalingsregeling onderwerp_wat_aanbieden stap_3",
    "laatste_kans": "vraag_laatste_kans vraag_voorwaarden vraag_aanmelden "
    "vraag_voor_wie vraag_addendum vraag_omklapcontract vraag_gebruiksovereenkomst vraag_duur "
    "vraag_startgesprek vraag_woonbegeleiding kans stap_10",
    "weigeren": "vraag_weigeren",
    "gebroken": "vraag_afspraak_gebroken",
    "budgetbeheer": "vraag_budgetbeheer",
    "bewind": "vraag_bewind vraag_beheer_klacht",
    "schuldhulp": "vraag_schuldhulp vraag_schuldregeling",
    "deurwaarder": "vraag_deurwaarder vraag_beslag stap_5",
    "advocaat": "vraag_advocaat",
    "opvang": "vraag_opvang nood_geen_slaapplek stap_13",
    "slot": "nood_slot_vervangen",
    "geld": "vraag_toeslagen vraag_uitkering vraag_extra_geld vraag_rondkomen",
    "klopt_niet": "vraag_klopt_niet",
    "wijkteam": "vraag_wijkteam vraag_tussenvoorziening",
    "mens": "mens",
    "aanmelding": "doorverwijzing",
    "overzicht": "overzicht",
    "situatie": "situatie brief",
    "stapel": "stapel",
    "belbriefje": "belbriefje",
}
# The same for the kernvragen: which subject each of them belongs to.
KERNVRAGEN: dict[str, str] = {
    "rechter": "zitting_iemand_mee zitting_meenemen zitting_niet_kunnen zitting_te_laat "
    "zitting_voorstel dag_verzetten kort_geding_advocaat kort_geding_hoe_snel "
    "oproep_gemist uitspraak_wanneer antwoord_op_papier",
    "verzet": "verzet_advocaat verzet_kosten verzet_stopt_uitzetting verzet_termijn",
    "vonnis": "vonnis_afschrift vonnis_datum vonnis_zonder_dag gevorderd_of_toegewezen "
    "termijn_gemist",
    "beroep": "beroep_kosten beroep_stopt_uitzetting beroep_termijn",
    "uitzetting": "kosten_uitzetting hoe_laat_deurwaarder iedereen_eruit niet_thuis "
    "uitzetting_kinderen uitzetting_winter uitzetting_zwanger wie_komt_binnen "
    "zomaar_eruit sleutels_inleveren",
    "huurschuld": "betaaldag aan_wie_betalen rente_en_kosten verhuurder_bellen "
    "verhuurder_bereiken partner_aansprakelijk schuld_blijft huur_doorbetalen",
    "regeling": "regeling_op_papier voorstel_bedrag deel_nu_betalen",
    "laatste_kans": "begeleider_binnenlaten begeleiding_kosten gemiste_afspraak papier_bedenktijd "
    "andere_begeleider_hoe verslag_zien nieuwe_schuld",
    "budgetbeheer": "budgetbeheer_duur leefgeld_hoeveel",
    "bewind": "andere_bewindvoerder bewind_aanvragen bewind_betaalt_niet wie_beslist_bewind",
    "schuldhulp": "schuldhulp_wachten",
    "deurwaarder": "nep_deurwaarder brief_aannemen brief_echt loonbeslag_hoeveel "
    "rekening_geblokkeerd",
    "slot": "slot_door_verhuurder",
    "geld": "toeslag_minder_inkomen toeslagen_alleenstaand uitkering_gestopt zzp_ziek "
    "kinderbijslag_telt aow ontslag_en_huur",
    "wijkteam": "tussenvoorziening_plaats wijkteam_opendoen",
    "mens": "niet_teruggebeld wanneer_gebeld welk_nummer_belt contactpunt_wie",
    "advocaat": "juridisch_advies",
}
_GROEP = {name: groep for groep, names in GROEPEN.items() for name in names.split()} | {
    f"onderwerp_{name}": groep for groep, names in KERNVRAGEN.items() for name in names.split()
}
# A subject without a text of its own for a side has that of the wider one.
RUIMER = {
    "verzet": "gemist",
    "beroep": "hoger_beroep",
    "regeling": "huurschuld",
    "gemist": "vonnis",
    "hoger_beroep": "vonnis",
    "pauze": "vonnis",
    "spullen": "uitzetting",
    "budgetbeheer": "laatste_kans",
    "weigeren": "laatste_kans",
    "gebroken": "laatste_kans",
}
NAAST = {Kant.BEGIN: Kant.DUUR}  # a text about how long says from when
# Where another text answers that side already.
ELDERS: dict[tuple[Kant, str], str] = {
    (Kant.ALS_NIET, "laatste_kans"): "utter_vraag_weigeren",
    (Kant.DAARNA, "laatste_kans"): "utter_vraag_startgesprek",
    (Kant.ALS_NIET, "weigeren"): "utter_vervolg_daarna_weigeren",
    (Kant.ALS_NIET, "gebroken"): "utter_vervolg_daarna_gebroken",
    (Kant.LATER, "gebroken"): "utter_vervolg_wie_gebroken",
    (Kant.KOSTEN, "gemist"): "utter_vervolg_kosten_hoger_beroep",
    (Kant.DAARNA, "uitzetting"): "utter_onderwerp_na_uitzetting",
    (Kant.ANDER, "huurschuld"): "utter_vraag_schuld_van_ander",
    **{
        (Kant.BERICHT, groep): "utter_vraag_wie_weet_wat"
        for groep in ("laatste_kans", "schuldhulp", "wijkteam")
    },
    **{
        (Kant.BERICHT, groep): "utter_vraag_privacy"
        for groep in ("mens", "overzicht", "situatie", "stapel", "belbriefje", "aanmelding")
    },
    (Kant.NEE, "schuldhulp"): "utter_vraag_hulp_geweigerd",
    (Kant.NEE, "opvang"): "utter_vraag_hulp_geweigerd",
    (Kant.NEE, "wijkteam"): "utter_vraag_hulp_geweigerd",
}
# Kernvragen that are a side of a subject: "wat kost dat?" after it asks this one.
KERNVRAAG_VAN: dict[tuple[Kant, str], str] = {
    (Kant.KOSTEN, "rechter"): "kosten_rechter",
    (Kant.KOSTEN, "verzet"): "verzet_kosten",
    (Kant.DUUR, "gemist"): "verzet_termijn",
    (Kant.KOSTEN, "beroep"): "beroep_kosten",
    (Kant.DUUR, "beroep"): "beroep_termijn",
    (Kant.KOSTEN, "uitzetting"): "kosten_uitzetting",
    (Kant.DUUR, "budgetbeheer"): "budgetbeheer_duur",
    (Kant.DUUR, "mens"): "wanneer_gebeld",
}
# Labels that sound like a side: beside a kernvraag "en wat kost dat mij?" is not about this chat.
KLINKT_ALS: dict[str, Kant] = {"vraag_kost_dit": Kant.KOSTEN, "vraag_duur": Kant.DUUR}
ONDERWERP = "onderwerp_"  # how a kernvraag, or what no label has, is called as a subject
VERVOLG = "vervolg_"  # how the value of such a question begins


def kernvraag_van(kant: Kant, onderwerp: str) -> str | None:
    """The kernvraag that asks this side of this subject; None when there is none, or it is the
    subject itself."""
    name = KERNVRAAG_VAN.get((kant, _GROEP.get(onderwerp, "")))
    return None if name is None or f"{ONDERWERP}{name}" == onderwerp else name


def van_hetzelfde(label: str, naam: str) -> str:
    """What a label beside this kernvraag asks: a side of the same subject where it sounds like one,
    else what it says."""
    side = KLINKT_ALS.get(label)
    name = kernvraag_van(side, f"{ONDERWERP}{naam}") if side else None
    return f"{ONDERWERP}{name}" if name else label


def antwoord_op(kant: Kant, onderwerp: str, heeft: Callable[[str], bool]) -> str | None:
    """The content key that says this side of this subject; None when there is none.

    `heeft`: whether a text exists. What to do is what people go on to from there (`wat_nu`), or
    whom to call.
    """
    if kant is Kant.DOEN:
        label = WAT_NU.get(onderwerp)
        return f"utter_{label}" if label else antwoord_op(Kant.WIE, onderwerp, heeft)
    groep = _GROEP.get(onderwerp)
    while groep is not None:
        name = KERNVRAAG_VAN.get((kant, groep))
        if name is not None and f"{ONDERWERP}{name}" != onderwerp:
            return f"utter_onderwerp_{name}"
        own, elsewhere = f"utter_vervolg_{kant.value}_{groep}", ELDERS.get((kant, groep))
        if heeft(own):
            return own
        if elsewhere is not None and elsewhere != f"utter_{onderwerp}":
            return elsewhere
        groep = RUIMER.get(groep)
    nearest = NAAST.get(kant)
    return antwoord_op(nearest, onderwerp, heeft) if nearest else None


def is_kant(naam: str, kant: Kant) -> bool:
    """Whether this kernvraag is that side of some subject: said of what was explained last, it is
    that subject's side that is asked."""
    return any(name == naam and side is kant for (side, _), name in KERNVRAAG_VAN.items())
