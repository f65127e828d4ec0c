"""Every kind of income, cost and debt: one record each, with all that is the same for its kind.

A kind more is a record here and its texts: `utter_woord_overzicht_<naam>`, and where it is asked
apart `utter_overzicht_<naam>`. Sources: the report's advice to look at rent, water, energy and
health insurance first (S38, F116). The bounds are our own (O).
"""

from __future__ import annotations

from enum import Enum
from typing import Any

from casefile.overzicht.soort import JAAR, KWARTAAL, MAAND, Groep, Soort


class Categorie(str, Enum):
    """One kind of post. The value is kept in storage and never changes."""

    soort: Soort
    _value_: str

    def __new__(cls, soort: Any) -> Categorie:
        member = str.__new__(cls, soort.naam)
        member._value_, member.soort = soort.naam, soort
        return member

    # income
    LOON = Soort(
        "loon",
        Groep.INKOMEN,
        woorden=(
            "loon loontje salaris werk werken baan baantje werkgever bijbaan bijbaantje "
            "uitzendbureau uitzendwerk uitzend werkt verdien verdient verdienen verdienste "
            "krantenwijk schoonmaakwerk ziekengeld zaak onderneming zzp nettoloon winst "
            "weekloon dagloon maandloon fooi ritten uitzendburo bezorgen schoonmaak salarisje"
        ),
        grens=(40, 8000),
        perioden=((0, None), (500, MAAND)),
        is_soort_inkomen=True,
    )
    BIJSTAND = Soort(
        "bijstand",
        Groep.INKOMEN,
        woorden=(
            "bijstand bijstandsuitkering bijstant bijstan participatiewet wwb pw-uitkering rsd "
            "bbz ioaw"
        ),
        zinnen=("sociale dienst|werk en inkomen",),
        grens=(60, 3500),
        als_schuld="andere_schuld",
        is_soort_inkomen=True,
    )
    # WW, Ziektewet, WIA, Wajong, or not said which
    UITKERING = Soort(
        "uitkering",
        Groep.INKOMEN,
        woorden=(
            "uitkering uitkerin uitkeringen ww ziektewet wia wao wajong uwv zw anw "
            "werkloosheidsuitkering ww-uitkering"
        ),
        grens=(40, 5000),
        als_schuld="andere_schuld",
        is_soort_inkomen=True,
    )
    PENSIOEN = Soort(
        "pensioen",
        Groep.INKOMEN,
        woorden="pensioen aow pensioentje aow-uitkering pensioenfonds abp pfzw "
        "nabestaandenpensioen",
        grens=(40, 5000),
        is_soort_inkomen=True,
    )
    STUDIEFINANCIERING = Soort(
        "studiefinanciering",
        Groep.INKOMEN,
        woorden="studiefinanciering stufi duo studiebeurs",
        grens=(30, 2500),
        als_schuld="lening",
    )
    ALIMENTATIE = Soort(
        "alimentatie",
        Groep.INKOMEN,
        woorden="alimentatie kinderalimentatie partneralimentatie alementatie alimantatie",
        zinnen=(
            r"(?:krijg|ontvang|kreeg)(?=[^,;.]{1,40}\bvan (?:mijn|me|mn|m'n|de) ex\b)",
            r"(?:mijn|me|mn|m'n) ex (?:betaalt|geeft|stort)",
        ),
        grens=(10, 4000),
        als_schuld="andere_schuld",
        als_last="alimentatie_betalen",
    )
    KOSTGELD = Soort(
        "kostgeld",
        Groep.INKOMEN,
        woorden="kostgeld",
        zinnen=(
            "kost en inwoning",
            r"(?:draag|leg|betaal|geef)t? (?:(?:hij|zij|ie|ze) )?(?=[^,;.]{1,40}\b(?:bij|mee)\b)",
        ),
        grens=(10, 1500),
    )
    # not said what it is
    INKOMEN = Soort(
        "inkomen",
        Groep.INKOMEN,
        woorden="inkomen inkomsten",
        zinnen=("reiskosten ?vergoeding",),
        grens=(40, 10000),
        perioden=((0, None), (500, MAAND)),
    )
    # toeslagen
    HUURTOESLAG = Soort(
        "huurtoeslag",
        Groep.TOESLAGEN,
        woorden="huurtoeslag huursubsidie huurtoeslach huurtoelage",
        zinnen=("huur (?:toeslag|subsidie)|toeslag (?:voor )?(?:de )?huur",),
        grens=(5, 800),
        als_schuld="belastingschuld",
        apart_gevraagd=True,
    )
    ZORGTOESLAG = Soort(
        "zorgtoeslag",
        Groep.TOESLAGEN,
        woorden="zorgtoeslag zorgtoeslach zt zorgtoelage",
        zinnen=("zorg (?:toeslag|toelage)|toeslag (?:voor )?(?:de )?zorg",),
        grens=(5, 450),
        als_schuld="belastingschuld",
        apart_gevraagd=True,
    )
    KINDGEBONDEN_BUDGET = Soort(
        "kindgebonden_budget",
        Groep.TOESLAGEN,
        woorden="kgb kindgebonden kindgebondenbudget kindgebonde kindbudget",
        zinnen=("kind(?:er)? ?gebonden ?(?:budget|buget|budjet)?",),
        grens=(5, 1500),
        als_schuld="belastingschuld",
        apart_gevraagd=True,
        om_kinderen=True,
    )
    KINDERBIJSLAG = Soort(
        "kinderbijslag",
        Groep.TOESLAGEN,
        woorden="kinderbijslag kb kinderbijslach kindergeld kinderbijstand",
        zinnen=("kinder bijslag",),
        grens=(15, 1500),
        perioden=((0, KWARTAAL),),
        apart_gevraagd=True,
        om_kinderen=True,
    )
    KINDEROPVANGTOESLAG = Soort(
        "kinderopvangtoeslag",
        Groep.TOESLAGEN,
        woorden="kinderopvangtoeslag kot opvangtoeslag",
        zinnen=("kinder ?opvang ?toeslag",),
        grens=(5, 5000),
        als_schuld="belastingschuld",
    )
    BELASTINGTERUGGAVE = Soort(
        "belastingteruggave",
        Groep.TOESLAGEN,
        woorden=(
            "heffingskorting heffingskortingen belastingteruggave teruggave belastingteruggaaf"
        ),
        zinnen=(
            "(?:van|terug van) (?:de )?belasting(?:dienst)?|belasting terug|voorlopige aanslag",
        ),
        grens=(2, 2500),
        als_schuld="belastingschuld",
    )
    ANDERE_TOESLAG = Soort("andere_toeslag", Groep.TOESLAGEN, grens=(2, 3000), meerdere=True)
    # one amount for all
    TOESLAGEN = Soort(
        "toeslagen",
        Groep.TOESLAGEN,
        woorden="toeslagen toeslag toeslach toelagen",
        grens=(5, 4000),
        als_schuld="belastingschuld",
    )
    # fixed costs
    HUUR = Soort(
        "huur",
        Groep.VASTE_LASTEN,
        woorden=(
            "huur servicekosten kalehuur huurprijs huurbedrag maandhuur gebruiksvergoeding rent "
            "stookkosten kamerhuur antikraak huurverhoging"
        ),
        zinnen=("voor (?:de|het|een|mijn|me|mn) (?:kamer|studio|woning|huis|flat|appartement)",),
        grens=(100, 2500),
        als_toeslag="huurtoeslag",
        als_schuld="huurschuld",
        eerst=1,
    )
    ENERGIE = Soort(
        "energie",
        Groep.VASTE_LASTEN,
        woorden=(
            "energie gas stroom licht elektra elektriciteit electra stadsverwarming verwarming "
            "eneco essent vattenfall nuon greenchoice engie oxxio vandebron budgetenergie "
            "energierekening gaslicht energiekosten stadswarmte stroomrekening gasrekening "
            "warmte energievoorschot"
        ),
        zinnen=(
            r"gas (?:en|/|&|\+) ?(?:licht|stroom|elektra|water en licht)|gas ?/ ?licht|g/w/l|gwl",
        ),
        grens=(8, 1000),
        als_schuld="energieschuld",
        eerst=2,
        apart_gevraagd=True,
        levensnodig=True,
    )
    WATER = Soort(
        "water",
        Groep.VASTE_LASTEN,
        woorden="water vitens waternet waterbedrijf dunea evides waterrekening drinkwater",
        grens=(3, 200),
        perioden=((0, MAAND), ("40.01", None)),
        als_schuld="waterschuld",
        eerst=3,
        apart_gevraagd=True,
        levensnodig=True,
    )
    ZORGPREMIE = Soort(
        "zorgpremie",
        Groep.VASTE_LASTEN,
        woorden=(
            "zorgpremie zorgverzekering zorg premie ziektekosten ziektekostenverzekering "
            "ziekenfonds zorgkosten vgz cz menzis zilverenkruis zorgverz ziektekostenpremie "
            "ditzo zorgpolis"
        ),
        zinnen=("zilveren kruis|eigen risico|zorg ?verzekering",),
        grens=(15, 700),
        als_toeslag="zorgtoeslag",
        als_schuld="zorgschuld",
        eerst=4,
        apart_gevraagd=True,
    )
    TELEFOON_INTERNET = Soort(
        "telefoon_internet",
        Groep.VASTE_LASTEN,
        woorden=(
            "telefoon telefoons mobiel mobieltje tel internet tv televisie wifi ziggo kpn odido "
            "tmobile vodafone simyo lebara simonly telefoonabonnement belabonnement "
            "telefoonkosten youfone beltegoed telefoontje glasvezel internetabonnement"
        ),
        zinnen=("sim only|t-mobile", r"bellen(?= (?:is |kost )?\d{2,3}\b(?! ?(?:uur|u|tot)\b))"),
        grens=(3, 500),
        als_schuld="andere_schuld",
        apart_gevraagd=True,
    )
    VERZEKERINGEN = Soort(
        "verzekeringen",
        Groep.VASTE_LASTEN,
        woorden=(
            "verzekering verzekeringen inboedel inboedelverzekering aansprakelijkheid "
            "aansprakelijkheidsverzekering wa uitvaart uitvaartverzekering begrafenis "
            "begrafenisverzekering autoverzekering rechtsbijstand verz overlijdensverzekering"
        ),
        grens=(1, 700),
        als_schuld="andere_schuld",
        apart_gevraagd=True,
    )
    GEMEENTEBELASTING = Soort(
        "gemeentebelasting",
        Groep.VASTE_LASTEN,
        woorden=(
            "gemeentebelasting gemeentebelastingen gemeentelijke gemeente waterschap "
            "waterschapsbelasting afvalstoffenheffing ozb afval riool rioolheffing belasting "
            "belastingen bghu gblt hdsr waterschapsbelastingen"
        ),
        zinnen=("gemeente(?:lijke)? belasting(?:en)?",),
        grens=(1, 300),
        perioden=((0, MAAND), ("60.01", None), (250, JAAR)),
        als_schuld="belastingschuld",
        apart_gevraagd=True,
    )
    VERVOER = Soort(
        "vervoer",
        Groep.VASTE_LASTEN,
        woorden=(
            "auto benzine ov trein wegenbelasting fiets scooter brommer tanken reiskosten vervoer "
            "ov-chipkaart reizen busabonnement autokosten parkeren diesel buskaart bus metro taxi "
            "lease leaseauto autolease parkeervergunning parkeerkosten motor apk tram autolening"
        ),
        grens=(1, 2000),
        als_schuld="andere_schuld",
        apart_gevraagd=True,
    )
    # childcare, school, sports
    KINDEREN = Soort(
        "kinderen",
        Groep.VASTE_LASTEN,
        woorden=(
            "kinderopvang bso opvang oppas school schoolgeld schoolkosten zwemles voetbal sport "
            "luiers contributie sportclub muziekles zwemmen kinderdagverblijf peuterspeelzaal "
            "overblijf melkpoeder flesvoeding pampers overblijven schoolreis"
        ),
        grens=(1, 4000),
        als_toeslag="kinderopvangtoeslag",
        als_schuld="andere_schuld",
        apart_gevraagd=True,
        om_kinderen=True,
    )
    ABONNEMENTEN = Soort(
        "abonnementen",
        Groep.VASTE_LASTEN,
        woorden=(
            "netflix spotify videoland disney abonnement abonnementen sportschool gym basicfit "
            "krant loterij staatsloterij postcodeloterij lidmaatschap bieb bibliotheek hbo viaplay "
            "museumkaart fitness streaming"
        ),
        zinnen=("basic fit",),
        grens=(1, 500),
        als_schuld="andere_schuld",
        apart_gevraagd=True,
    )
    ALIMENTATIE_BETALEN = Soort("alimentatie_betalen", Groep.VASTE_LASTEN, grens=(5, 4000))
    ANDERE_LASTEN = Soort("andere_lasten", Groep.VASTE_LASTEN, grens=(1, 4000), meerdere=True)
    # one amount for all but the rent
    VASTE_LASTEN = Soort(
        "vaste_lasten", Groep.VASTE_LASTEN, zinnen=("vaste lasten",), grens=(10, 6000)
    )
    # living costs
    BOODSCHAPPEN = Soort(
        "boodschappen",
        Groep.LEEFGELD,
        woorden=(
            "boodschappen eten leefgeld huishoudgeld voeding jumbo lidl aldi supermarkt "
            "levensonderhoud boodschapen bootschappen weekgeld huishouden drinken"
        ),
        zinnen=("albert heijn|ah en|eten en drinken|geld voor eten",),
        grens=(25, 2500),
        per_persoon=True,
        levensnodig=True,
    )
    KLEDING = Soort(
        "kleding",
        Groep.LEEFGELD,
        woorden="kleding kleren schoenen kledinggeld",
        als_schuld="andere_schuld",
        apart_gevraagd=True,
    )
    HUISDIEREN = Soort(
        "huisdieren",
        Groep.LEEFGELD,
        woorden="huisdier huisdieren dierenarts hondenvoer kattenvoer hond kat",
        als_schuld="andere_schuld",
    )
    ROKEN = Soort("roken", Groep.LEEFGELD, woorden="roken sigaretten shag peuken tabak wiet sjek")
    OVERIG_LEVEN = Soort(
        "overig_leven",
        Groep.LEEFGELD,
        woorden=(
            "kapper cadeaus uitjes medicijnen overig overige diversen zakgeld rest verzorging "
            "zelfzorg zelfzorgspul zelfzorgmiddelen drogist drogisterij medicatie"
        ),
        als_schuld="andere_schuld",
        apart_gevraagd=True,
        meerdere=True,
    )
    # debts (what is still owed)
    HUURSCHULD = Soort(
        "huurschuld",
        Groep.SCHULDEN,
        verhuurders=True,
        woorden="huurschuld huurachterstand huurschulden",
        alleen_bij_schuld=(
            "corporatie woningbouw woningcorporatie verhuurder huurbaas huisbaas mitros portaal"
        ),
        zinnen=(
            "achterstand (?:van |op |in |bij )?(?:de |mijn )?huur|huur ?(?:schuld|achterstand)",
        ),
        grens=(20, 75000),
        apart_gevraagd=True,
    )
    ENERGIESCHULD = Soort(
        "energieschuld", Groep.SCHULDEN, woorden="energieschuld", levensnodig=True
    )
    WATERSCHULD = Soort("waterschuld", Groep.SCHULDEN, woorden="waterschuld", levensnodig=True)
    ZORGSCHULD = Soort("zorgschuld", Groep.SCHULDEN, woorden="cak zorgschuld")
    BELASTINGSCHULD = Soort(
        "belastingschuld",
        Groep.SCHULDEN,
        woorden="belastingdienst belastingschuld terugvordering",
        als_last="gemeentebelasting",
    )
    BOETES = Soort("boetes", Groep.SCHULDEN, woorden="cjib boete boetes bekeuring bekeuringen")
    LENING = Soort(
        "lening",
        Groep.SCHULDEN,
        woorden=(
            "lening leningen krediet klarna afterpay riverty wehkamp postorder creditcard "
            "roodstand studieschuld kredietbank qander santander woekeraar geldschieter bol "
            "zalando "
            "billink in3 tinka defam freo"
        ),
        alleen_bij_schuld="otto rood familie",
        zinnen=(
            "(?:bij|van|aan) (?:de bank|(?:mijn|me|mn|m'n) (?:broer|zus|vader|moeder|ouders|"
            "oom|tante))",
            "rood ?staan|sta(?:an)? rood",
        ),
        meerdere=True,
    )
    ANDERE_SCHULD = Soort(
        "andere_schuld",
        Groep.SCHULDEN,
        woorden=(
            "incasso incassobureau deurwaarder deurwaarders tandarts ziekenhuis infomedics famed "
            "syncasso flanderijn ggn lavg fysio notaris"
        ),
        meerdere=True,
    )
    # one amount for all
    SCHULD = Soort(
        "schuld",
        Groep.SCHULDEN,
        woorden="schuld schuldje schulden achterstand achterstanden schult schulde",
        grens=(10, 500000),
    )
    # what is paid off now, per period
    AFBETALING = Soort(
        "afbetaling",
        Groep.AFBETALINGEN,
        woorden=(
            "afbetaling afbetalen aflossen aflossing aflossingen regeling betalingsregeling "
            "afbetaal afbetalingen regelingen beslag loonbeslag afbetalingsregeling termijnbedrag"
        ),
        zinnen=(
            "inhouden|ingehouden",
            r"houd(?:t|en)(?=[^,;.]{1,40}\bin\b)",
        ),
        grens=(1, 3000),
        apart_gevraagd=True,
        meerdere=True,
    )


def groep_van(categorie: Categorie) -> Groep:
    """Every kind is in exactly one group."""
    return categorie.soort.groep


INKOMSTEN = (Groep.INKOMEN, Groep.TOESLAGEN)
UITGAVEN = (Groep.VASTE_LASTEN, Groep.LEEFGELD, Groep.AFBETALINGEN)

# The bills that must be paid first, in this order, and the debt of each.
EERST_BETALEN: tuple[tuple[Categorie, Categorie], ...] = tuple(
    (kind, Categorie(kind.soort.als_schuld))
    for kind in sorted((k for k in Categorie if k.soort.eerst), key=lambda k: k.soort.eerst)
)
# What an income can turn out to be that was first given without a name.
SOORT_INKOMEN = frozenset(kind for kind in Categorie if kind.soort.is_soort_inkomen)
# One amount for a whole group. The other categories of the group are then parts of it.
TOTAAL = {
    Groep.TOESLAGEN: Categorie.TOESLAGEN,
    Groep.VASTE_LASTEN: Categorie.VASTE_LASTEN,
    Groep.SCHULDEN: Categorie.SCHULD,
}
# Where an amount goes that was not said what it is for: (named alone, named beside others).
NAAMLOOS = {
    Groep.INKOMEN: (Categorie.INKOMEN, Categorie.INKOMEN),
    Groep.TOESLAGEN: (Categorie.TOESLAGEN, Categorie.ANDERE_TOESLAG),
    Groep.VASTE_LASTEN: (Categorie.VASTE_LASTEN, Categorie.ANDERE_LASTEN),
    Groep.LEEFGELD: (Categorie.BOODSCHAPPEN, Categorie.OVERIG_LEVEN),
    Groep.SCHULDEN: (Categorie.SCHULD, Categorie.ANDERE_SCHULD),
    Groep.AFBETALINGEN: (Categorie.AFBETALING, Categorie.AFBETALING),
}
