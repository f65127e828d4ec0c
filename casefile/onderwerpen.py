"""Subjects that people bring and no label has, recognised by their words. Pure; knows no text.

Each name has a text `utter_onderwerp_<name>`. Whether the message asks at all is for who decides.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from casefile.taal.klank import kale_woorden

LANGSTE = 45  # words; in a longer story a word in passing is no subject


@dataclass(frozen=True)
class Onderwerp:
    """`in_plaats_van`: the labels whose text is about something else when this is the subject."""

    naam: str
    woorden: str
    in_plaats_van: str = ""

    def gaat_voor(self, label: str) -> bool:
        return label in self.in_plaats_van.split()


# The more particular one first: the first that fits is the subject.
ONDERWERPEN: tuple[Onderwerp, ...] = (
    Onderwerp(
        "uitkering_gestopt",
        r"\b(?:uitkering|bijstand|ziektewet|ww|wia|wajong|toeslag)\b.{0,30}\b(?:stop ?gezet|"
        r"gestopt|stopt|ingetrokken|geblokkeerd|opgeschort|afgesloten|beeindigd|stilgezet)\b"
        r"|\b(?:stop ?gezet|gestopt|stopten|ingetrokken|geblokkeerd|opgeschort|stilgezet)\b.{0,25}"
        r"\b(?:uitkering|bijstand|ziektewet|ww|wia|wajong)\b",
        "vraag_uitkering geef_antwoord nlu_fallback vraag_afspraak_gebroken vraag_hulp_geweigerd "
        "vraag_extra_geld vraag_huurschuld vraag_rondkomen",
    ),
    Onderwerp(
        "kans_gebroken",
        r"\b(?:laatste|tweede) ?kans\w*\b.{0,40}\b(?:verpest|verbroken|gebroken|verprutst|"
        r"verspeeld|vervalt|vervallen|verloren|mislukt|kwijt|voorbij|verknald|op|gehad|ingetrokken|gestopt)\b"
        r"|\b(?:verpest|verbroken|gebroken|verprutst|verspeeld|verknald)\b.{0,30}\blaatste ?kans\b"
        r"|\b(?:overeenkomst|regeling|afspraken)\b.{0,20}\b(?:vervalt|vervallen)\b",
        "vraag_laatste_kans vraag_voorwaarden geef_antwoord nlu_fallback vraag_voor_wie "
        "vraag_afspraak_gebroken vraag_aanmelden vraag_addendum",
    ),
    Onderwerp(
        "inwonen",
        r"\b(?:bij (?:mij|me|ons) (?:in ?wonen|wonen|in ?trekken|intrekken|logeren|"
        r"ingeschreven)"
        r"|inwonen|inwoning|inwoner|medebewoner|in laten wonen|in huis nemen|bij (?:mij|me|ons) "
        r"(?:komen wonen|inschrijven|blijven wonen))\b",
        "vraag_contract_op_naam geef_antwoord nlu_fallback vraag_schuld_van_ander vraag_corporatie "
        "buiten_onderwerp vraag_toeslagen vraag_gebreken vraag_voorwaarden",
    ),
    Onderwerp(
        "nep_deurwaarder",
        r"\b(?:nep|valse?|neppe) ?deurwaarder|deurwaarder\w*\b.{0,40}\b(?:\w+ )?(?:echt|nep|"
        r"oplicht\w*|phishing|contant|cash|linkje|tikkie)\b|\b(?:oplicht\w*|phishing|"
        r"nep ?(?:mail|brief|sms))\b",
        "vraag_deurwaarder vraag_incasso",
    ),
    Onderwerp(
        "kinderen_weg",
        r"\buit elkaar (?:hal\w*|gehaald|gaan)|\b(?:ons|mij|me|mijn kind\w*|kinderen|kids|zusje|"
        r"broertje)\b.{0,20}\b(?:weg ?(?:te )?halen|weghaal\w*|weggehaald|afpak\w*|meenemen|"
        r"uit ?huis ?(?:plaats\w*|geplaatst))\b",
        "vraag_wie_weet_wat vraag_privacy vraag_kinderen gevoel vraag_weigeren vraag_spullen "
        "vraag_vroegsignalering",
    ),
    Onderwerp(
        "huurtoeslag_terug",
        r"\b(?:huur)?toeslag\w*\b.{0,50}\b(?:terugwerkend\w*|achteraf|vorig jaar|vorige jaren|"
        r"afgelopen ja(?:ar|ren)|over 20\d\d|al jaren)\b|\bterugwerkend\w*\b.{0,40}\btoeslag",
        "vraag_toeslagen",
    ),
    Onderwerp(
        "hennep",
        r"\b(?:hennep\w*|wiet ?(?:plant\w*|kweke\w*|zolder)|plantage|kwekerij|drugs ?lab\w*)\b",
        "vraag_tegenhouden vraag_ontruimingsdatum vraag_voorwaarden vraag_dagvaarding",
    ),
    Onderwerp(
        "onderhuur",
        r"\b(?:onderhuur\w*|onder te huren|onderverhu\w*|doorverhu\w*|onderhuurder\w*|"
        r"huur(?:de)? (?:het |dit |een kamer )?van (?:een |n )?(?:andere )?huurder|airbnb)\b",
        "vraag_contract_op_naam vraag_corporatie vraag_schuld_van_ander",
    ),
    Onderwerp(
        "woont_bij_ouder",
        r"\b(?:woon|wonen|inwonend\w*)\b.{0,25}\b(?:bij|van) (?:mijn|me|mn|m n|onze) (?:ouders|"
        r"moeder|vader|ma|pa|mama|papa)\b.{0,60}\b(?:huur\w*|contract|schuld\w*|betalen)\b",
        "vraag_schuld_van_ander vraag_contract_op_naam vraag_toeslagen",
    ),
    Onderwerp(
        "tijdelijk_contract",
        r"\btijdelijke?\b.{0,15}\b(?:huur)?(?:contract|huur|verhuur)\b|"
        r"\b(?:huur)?contract\b.{0,20}\b(?:loopt|liep|stopt|eindigt|verloopt)\b",
        "vraag_ontruimingsdatum vraag_duur vraag_nieuwe_woning vraag_uitstel "
        "vraag_tegenhouden vraag_omklapcontract",
    ),
    Onderwerp(
        "koophuis",
        r"\b(?:koop ?(?:huis|woning|appartement)|hypothe(?:ek\w*|ken)|eigen huis verkopen)\b",
        "vraag_huurschuld vraag_tegenhouden vraag_nieuwe_woning vraag_voor_wie",
    ),
    Onderwerp(
        "huurverhoging",
        r"\b(?:huur ?verhog\w*|huur (?:gaat|ging|wordt|is) (?:\w+ ){0,3}(?:omhoog|verhoogd)|"
        r"(?:mijn|de|me) huur (?:omhoog|verhogen)|huur (?:\w+ ){0,5}(?:verhoogt|verhogen))\b",
        "vraag_klopt_niet vraag_huurschuld vraag_corporatie",
    ),
    Onderwerp(
        "uitgeschreven",
        r"\b(?:uitgeschreven|uitschrijv\w*|briefadres\w*|post ?adres|niet ingeschreven|"
        r"ergens ingeschreven|nergens ingeschreven)\b",
        "vraag_opvang vraag_toeslagen vraag_privacy vraag_contract_op_naam vraag_wijkteam",
    ),
    Onderwerp(
        "buiten_nederland",
        r"\b(?:woon|wonen|huur|huren|woning|huis)\b.{0,20}\bin (?:belgie|duitsland|suriname|"
        r"curacao|aruba|bonaire|frankrijk|spanje|engeland|polen|turkije|marokko)\b",
        "vraag_huurschuld vraag_nieuwe_woning vraag_corporatie vraag_tegenhouden vraag_voor_wie",
    ),
    Onderwerp(
        "verjaring",
        r"\b(?:verjaard|verjaren|verjaring\w*|verjaart)\b",
        "vraag_huurschuld vraag_klopt_niet vraag_incasso vraag_deurwaarder vraag_duur",
    ),
    Onderwerp(
        "aow",
        r"\b(?:aow\w*|svb|aio|gepensioneerd\w*)\b",
        "vraag_uitkering vraag_extra_geld vraag_rondkomen",
    ),
    Onderwerp(
        "huisdieren",
        r"\b(?:huisdier\w*|hond(?:en|je|jes)?|kat(?:ten|je|jes)?|poes(?:en|je)?|konijn\w*|"
        r"papegaai\w*|vogels?|cavia\w*|hamsters?)\b",
        "vraag_spullen vraag_opvang vraag_nieuwe_woning vraag_dag_van_uitzetting",
    ),
    Onderwerp(
        "overlast",
        r"\b(?:overlast|gedragsaanwijzing\w*|geluidsoverlast)\b",
        "vraag_voorwaarden vraag_tegenhouden vraag_corporatie vraag_klopt_niet",
    ),
    Onderwerp(
        "kamer",
        r"\b(?:onzelfstandige? (?:kamer|woning|woonruimte)|hospita|studentenkamer|(?:huur|"
        r"gehuurde?|mijn|een|n|me) kamer(?:huur)?\b.{0,40}\b(?:huur\w*|verhuurder|eigenaar|"
        r"huisbaas|contract|opzeg\w*))\b",
        "vraag_contract_op_naam vraag_tegenhouden vraag_corporatie vraag_ontruimingsdatum",
    ),
    Onderwerp(
        "particuliere_verhuurder",
        r"\b(?:particulier(?:e|en)? ?(?:verhuurder\w*|eigenaar|huur\w*|sector)?|huis ?baas|"
        r"huurbaas|huisjesmelker\w*)\b",
        "vraag_gebreken vraag_corporatie vraag_vroegsignalering vraag_voor_wie",
    ),
)
_TABEL = tuple((one, re.compile(one.woorden)) for one in ONDERWERPEN)


def onderwerp(tekst: str) -> Onderwerp | None:
    """The subject that a message names; None when it names none, or is a long story."""
    plain = kale_woorden(tekst)
    if len(plain.split()) > LANGSTE:
        return None
    return next((one for one, words in _TABEL if words.search(plain)), None)
