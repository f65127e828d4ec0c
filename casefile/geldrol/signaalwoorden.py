"""Words that say the same thing of an amount, as classes: what is learned of one holds for all.

Evidence, no rules: the model weighs them. Knows no posts (`casefile.overzicht.categorieen`).
"""

from __future__ import annotations

_KLASSEN = {
    "ONTVANG": "krijg krijgt krijgen ontvang ontvangt ontvangen verdien verdient verdienen "
    "beur beurt uitbetaald uitgekeerd bijgeschreven inkomen inkomsten binnen vang vangt brengt",
    "OVER": "hou houd houdt houden over overhoud blijft overblijft rondkomen resteert",
    "BETAAL": "betaal betaalt betalen kost kosten kwijt afgeschreven uitgaven uitgeef spendeer uit",
    "BETAALD": "betaald overgemaakt voldaan afgelost afbetaald gepind overgeboekt bijbetaald "
    "overgeschreven betaalde maakte",
    "EIS": "wil willen wilde vraagt vragen vroeg eist eisen verlangt verlangen wensen",
    "MOET": "moet moeten moest hoor verplicht dien schuldig verschuldigd",
    "KAN": "kan kunnen lukt red haal hooguit maximaal hoogstens missen ophoesten voorgesteld bied "
    "bood aanbod voorstel aangeboden betaalbaar haalbaar maximum",
    "ALS": "als stel zou zouden indien wanneer",
    "OUD": "was waren eerst vroeger had hadden kreeg kregen voorheen eerder vorig vorige toen "
    "oorspronkelijk oude stond verdiende betaalde geweest tot daarvoor normaal begon "
    "zei dacht gezegd",
    "NU": "nu inmiddels sinds tegenwoordig geworden thans momenteel nog vanaf sindsdien",
    "LATER": "wordt word straks volgend volgende komend komende gaat januari februari juli per",
    "NEE": "nee neen nei sorry oeps niet nie ipv fout bedoel bedoelde wacht geen verkeerd moest "
    "foutje correctie tikfout typfout eigenlijk vergis vergist",
    "WEG": "weg haal schrap wis verwijder bestaat vergeet eraf eruit gestopt opgezegd stopgezet "
    "nooit dubbel streep weghalen",
    "SOM": "samen totaal elkaar alles opgeteld totale tezamen gezamenlijk dus maakt",
    "DEEL": "waarvan daarvan inclusief incl kaal kale kaleprijs extra verhoging verhoogd hoger "
    "omhoog bovenop duurder minder goedkoper verlaging erbij exclusief excl daar zit",
    "BRUTO": "bruto omzet jaarloon jaarinkomen",
    "NETTO": "netto schoon handen uitbetaald",
    "OPEN": "schuld schulden achterstand achter achterstallig open openstaand openstaat opstaan "
    "aanmaning dagvaarding vonnis vordering naheffing nabetaling betalingsachterstand tekort rood "
    "verschuldigd huurachterstand huurschuld bijbetalen terugbetalen terugvordering",
    "INCASSO": "deurwaarder incasso incassobureau flanderijn ggn syncasso lavg bureau advocaat",
    "REGELING": "regeling betalingsregeling termijn termijnen afbetalen aflossen afbetaling "
    "aflossing afgesproken afspraak inhouden ingehouden beslag loonbeslag af vanaf los",
    "KOSTEN": "incassokosten proceskosten kosten rente hoofdsom griffierecht salaris administratie "
    "aanmaningskosten servicekosten service stookkosten reiskosten",
    "ANDER": "broer broertje zus zusje moeder vader ma pa ouders buurman buurvrouw buren zoon "
    "dochter zoontje dochtertje kind collega ex oma opa tante oom neef nicht kennis "
    "huisgenoot iemand",
    "PARTNER": "man vrouw vriend vriendin partner echtgenoot echtgenote hij zij ze",
    "IK": "ik mijn mn m'n me mij we wij ons onze k zelf",
    "BEZIT": "gespaard spaargeld spaarrekening rekening bank contant cash liggen saldo pinnen heb",
    "PRIJS": "grens norm recht vergoeding borg nieuwe prijs waard gekocht kopen nieuw bon korting "
    "boete voorschot gift geleend lenen leent leen",
    "VRAAGT": "hoeveel waarom mag mogen mogelijk klopt kun kunt hoe wat wie waar",
    "LENEN": "geleend lening krediet",
    "BRIEF": "brief staat staan erop post enveloppe rekening bedrag",
    "WERK": "werk werkt werken baan baas loon salaris uren uur",
}
KLASSE = {word: name for name, words in _KLASSEN.items() for word in words.split()}
