"""Which words of a tenant name which kind of income or expense. Knows no amounts.

What a word means under the open question is in `betekenis`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein

from casefile.overzicht.betekenis import OVER_SCHULD, bedoeld
from casefile.overzicht.categorieen import Categorie, Groep
from casefile.taal.woordenlijst import woorden

_WOORDEN: Mapping[Categorie, str] = {
    Categorie.LOON: (
        "loon loontje salaris werk werken baan baantje werkgever bijbaan bijbaantje "
        "uitzendbureau uitzendwerk uitzend werkt verdien verdient verdienen verdienste "
        "krantenwijk schoonmaakwerk ziekengeld zaak onderneming zzp nettoloon winst"
    ),
    Categorie.BIJSTAND: (
        "bijstand bijstandsuitkering bijstant bijstan participatiewet wwb pw-uitkering rsd bbz ioaw"
    ),
    Categorie.UITKERING: (
        "uitkering uitkerin uitkeringen ww ziektewet wia wao wajong uwv zw anw "
        "werkloosheidsuitkering ww-uitkering"
    ),
    Categorie.PENSIOEN: "pensioen aow pensioentje aow-uitkering",
    Categorie.STUDIEFINANCIERING: "studiefinanciering stufi duo studiebeurs",
    Categorie.ALIMENTATIE: (
        "alimentatie kinderalimentatie partneralimentatie alementatie alimantatie"
    ),
    Categorie.KOSTGELD: "kostgeld",
    Categorie.INKOMEN: "inkomen inkomsten",
    Categorie.HUURTOESLAG: "huurtoeslag huursubsidie huurtoeslach huurtoelage",
    Categorie.ZORGTOESLAG: "zorgtoeslag zorgtoeslach zt zorgtoelage",
    Categorie.KINDGEBONDEN_BUDGET: ("kgb kindgebonden kindgebondenbudget kindgebonde kindbudget"),
    Categorie.KINDERBIJSLAG: "kinderbijslag kb kinderbijslach kindergeld kinderbijstand",
    Categorie.KINDEROPVANGTOESLAG: "kinderopvangtoeslag kot opvangtoeslag",
    Categorie.BELASTINGTERUGGAVE: (
        "heffingskorting heffingskortingen belastingteruggave teruggave belastingteruggaaf"
    ),
    Categorie.TOESLAGEN: "toeslagen toeslag toeslach toelagen",
    Categorie.HUUR: (
        "huur servicekosten kalehuur huurprijs huurbedrag maandhuur gebruiksvergoeding"
    ),
    Categorie.ENERGIE: (
        "energie gas stroom licht elektra elektriciteit electra stadsverwarming verwarming "
        "eneco essent vattenfall nuon greenchoice engie oxxio vandebron budgetenergie "
        "energierekening gaslicht energiekosten stadswarmte"
    ),
    Categorie.WATER: ("water vitens waternet waterbedrijf dunea evides waterrekening drinkwater"),
    Categorie.ZORGPREMIE: (
        "zorgpremie zorgverzekering zorg premie ziektekosten ziektekostenverzekering "
        "ziekenfonds zorgkosten vgz cz menzis zilverenkruis zorgverz ziektekostenpremie"
    ),
    Categorie.TELEFOON_INTERNET: (
        "telefoon telefoons mobiel mobieltje tel internet tv televisie wifi ziggo kpn odido "
        "tmobile vodafone simyo lebara simonly telefoonabonnement belabonnement "
        "telefoonkosten youfone beltegoed telefoontje glasvezel internetabonnement"
    ),
    Categorie.VERZEKERINGEN: (
        "verzekering verzekeringen inboedel inboedelverzekering aansprakelijkheid "
        "aansprakelijkheidsverzekering wa uitvaart uitvaartverzekering begrafenis "
        "begrafenisverzekering autoverzekering rechtsbijstand verz overlijdensverzekering"
    ),
    Categorie.GEMEENTEBELASTING: (
        "gemeentebelasting gemeentebelastingen gemeentelijke gemeente waterschap "
        "waterschapsbelasting afvalstoffenheffing ozb afval riool rioolheffing belasting "
        "belastingen bghu gblt hdsr waterschapsbelastingen"
    ),
    Categorie.VERVOER: (
        "auto benzine ov trein wegenbelasting fiets scooter brommer tanken reiskosten vervoer "
        "ov-chipkaart reizen busabonnement autokosten parkeren diesel buskaart"
    ),
    Categorie.KINDEREN: (
        "kinderopvang bso opvang oppas school schoolgeld schoolkosten zwemles voetbal sport "
        "luiers contributie sportclub muziekles zwemmen kinderdagverblijf peuterspeelzaal "
        "overblijf"
    ),
    Categorie.ABONNEMENTEN: (
        "netflix spotify videoland disney abonnement abonnementen sportschool gym basicfit "
        "krant loterij staatsloterij postcodeloterij lidmaatschap"
    ),
    Categorie.BOODSCHAPPEN: (
        "boodschappen eten leefgeld huishoudgeld voeding jumbo lidl aldi supermarkt "
        "levensonderhoud boodschapen bootschappen weekgeld huishouden drinken"
    ),
    Categorie.KLEDING: "kleding kleren schoenen kledinggeld",
    Categorie.HUISDIEREN: "huisdier huisdieren dierenarts hondenvoer kattenvoer hond kat",
    Categorie.ROKEN: "roken sigaretten shag peuken tabak wiet sjek",
    Categorie.OVERIG_LEVEN: (
        "kapper cadeaus uitjes medicijnen overig overige diversen zakgeld rest verzorging"
    ),
    Categorie.HUURSCHULD: (
        "huurschuld huurachterstand huurschulden corporatie woningbouw woningcorporatie "
        "verhuurder huurbaas huisbaas woongoed alliantie mitros portaal"
    ),
    Categorie.ENERGIESCHULD: "energieschuld",
    Categorie.WATERSCHULD: "waterschuld",
    Categorie.ZORGSCHULD: "cak zorgschuld",
    Categorie.BELASTINGSCHULD: "belastingdienst belastingschuld terugvordering",
    Categorie.BOETES: "cjib boete boetes bekeuring bekeuringen",
    Categorie.LENING: (
        "lening leningen krediet klarna afterpay riverty wehkamp otto postorder creditcard "
        "rood roodstand studieschuld kredietbank familie"
    ),
    Categorie.SCHULD: "schuld schulden achterstand achterstanden schult schulde",
    Categorie.ANDERE_SCHULD: "incasso incassobureau deurwaarder deurwaarders",
    Categorie.AFBETALING: (
        "afbetaling afbetalen aflossen aflossing aflossingen regeling betalingsregeling "
        "afbetaal afbetalingen regelingen beslag loonbeslag afbetalingsregeling termijnbedrag"
    ),
}
_PER_WOORD = {woord: soort for soort, woorden in _WOORDEN.items() for woord in woorden.split()}
_ZINNEN: tuple[tuple[str, Categorie], ...] = (
    (r"kind(?:er)? ?gebonden ?(?:budget|buget|budjet)?", Categorie.KINDGEBONDEN_BUDGET),
    (r"huur (?:toeslag|subsidie)|toeslag (?:voor )?(?:de )?huur", Categorie.HUURTOESLAG),
    (r"zorg (?:toeslag|toelage)|toeslag (?:voor )?(?:de )?zorg", Categorie.ZORGTOESLAG),
    (r"kinder bijslag", Categorie.KINDERBIJSLAG),
    (r"kinder ?opvang ?toeslag", Categorie.KINDEROPVANGTOESLAG),
    (r"sociale dienst|werk en inkomen", Categorie.BIJSTAND),
    (
        r"(?:van|terug van) (?:de )?belasting(?:dienst)?|belasting terug|voorlopige aanslag",
        Categorie.BELASTINGTERUGGAVE,
    ),
    (r"zilveren kruis|eigen risico|zorg ?verzekering", Categorie.ZORGPREMIE),
    (
        r"gas (?:en|/|&|\+) ?(?:licht|stroom|elektra|water en licht)|gas ?/ ?licht|g/w/l|gwl",
        Categorie.ENERGIE,
    ),
    (r"sim only|t-mobile", Categorie.TELEFOON_INTERNET),
    (r"basic fit", Categorie.ABONNEMENTEN),
    (r"albert heijn|ah en|eten en drinken|geld voor eten", Categorie.BOODSCHAPPEN),
    (
        r"achterstand (?:van |op |in |bij )?(?:de |mijn )?huur|huur ?(?:schuld|achterstand)",
        Categorie.HUURSCHULD,
    ),
    (r"reiskosten ?vergoeding", Categorie.INKOMEN),
    (r"inhouden|ingehouden", Categorie.AFBETALING),
    (
        r"(?:bij|van|aan) (?:de bank|mijn (?:broer|zus|vader|moeder|ouders|oom|tante))",
        Categorie.LENING,
    ),
    (r"rood ?staan|sta(?:an)? rood", Categorie.LENING),
    (r"gemeente(?:lijke)? belasting(?:en)?", Categorie.GEMEENTEBELASTING),
    (r"vaste lasten", Categorie.VASTE_LASTEN),
    (r"houd(?:t|en)(?=[^,;.]{1,40}\bin\b)", Categorie.AFBETALING),
)

# Words that only name something under their own kind of question.
_ALLEEN_BIJ_SCHULD = woorden(
    "corporatie woningbouw woningcorporatie verhuurder huurbaas huisbaas woongoed alliantie "
    "mitros portaal familie rood otto"
)


@dataclass(frozen=True)
class Woordvondst:
    """A named kind at `begin`..`einde` of the text."""

    categorie: Categorie
    begin: int
    einde: int


_TEST_ZIN = re.compile(
    "|".join(rf"(?P<z{i}>\b(?:{zin})(?![a-z]))" for i, (zin, _) in enumerate(_ZINNEN))
)
# Under a question about debts "huur 3000" is a debt, but "de huur is 621" is the rent.
_HUUR_ZELF = re.compile(r".{0,5}\b(?:de|mijn|onze) huur is\b")
_WOORD = re.compile(r"[a-zà-öø-ÿ]+(?:-[a-z]{2,})?")


_GEEN_TYPFOUT = woorden(
    "schoon bedoel helpen werkte werkend moeten gasten lichte scholen achterstallig"
)


@lru_cache(maxsize=4096)
def _van_woord(woord: str) -> Categorie | None:
    if woord in _PER_WOORD:
        return _PER_WOORD[woord]
    for kop in ("week", "maand"):
        if woord.startswith(kop) and woord[len(kop) :] in _PER_WOORD:
            return _PER_WOORD[woord[len(kop) :]]
    if not 6 <= len(woord) <= 30 or woord in _GEEN_TYPFOUT:
        return None
    grens = 1 if len(woord) < 10 else 2
    for goed, soort in _PER_WOORD.items():
        lijkt = len(goed) >= 6 and goed[0] == woord[0] and abs(len(goed) - len(woord)) <= grens
        if lijkt and DamerauLevenshtein.distance(woord, goed, score_cutoff=grens) <= grens:
            return soort
    return None


def is_postwoord(woord: str) -> bool:
    """True for a word that names an income, a cost or a debt."""
    return _van_woord(woord) is not None


def vind_woorden(tekst: str, groep: Groep | None = None) -> list[Woordvondst]:
    """The posts that lower-case text names, from left to right, as meant under this question."""
    vondsten: list[Woordvondst] = []
    bezet = 0
    zinnen = {m.start(): m for m in _TEST_ZIN.finditer(tekst)}
    for woord in _WOORD.finditer(tekst):
        if woord.start() < bezet:
            continue
        zin = zinnen.get(woord.start())
        if zin is not None:
            soort: Categorie | None = _ZINNEN[int((zin.lastgroup or "z0")[1:])][1]
            einde = zin.end()
        else:
            soort, einde = _van_woord(woord.group()), woord.end()
            if woord.group() in _ALLEEN_BIJ_SCHULD and groep not in OVER_SCHULD:
                soort = None
            if woord.group() == "gemeente" and groep is Groep.INKOMEN:
                soort = None
        if soort is not None:
            if not _HUUR_ZELF.match(tekst, max(0, woord.start() - 5)):
                soort = bedoeld(soort, groep)
            vondsten.append(Woordvondst(soort, woord.start(), einde))
            bezet = einde
    return vondsten
