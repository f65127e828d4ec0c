"""Is this number money? Judged by the words around it.

When in doubt it is not: a wrong amount does more harm than one more question.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from casefile.taal.geldgetallen import Getal
from casefile.taal.ontleden import Soort, Token
from casefile.taal.woordenlijst import woorden

# After a bare number: what it counts.
TELT = woorden(
    "kind kinderen kids kinders kindje kindjes baby baby's dochter dochters zoon zonen zoons "
    "jongen jongens meisje meisjes mensen mens man mannen vrouw vrouwen persoon personen "
    "volwassenen volwassene huisgenoten huisgenoot katten kat hond honden maand maanden mnd "
    "mnden week weken wkn jaar jaren jr dag dagen uur uren minuten minuut kwartier keer x "
    "maal keren stuks stuk kamers kamer slaapkamers brief brieven aanmaningen aanmaning "
    "herinneringen herinnering rekeningen schuldeisers schulden deurwaarders deurwaarder "
    "kilometer kilometers meter gebeld berichten woorden vragen vraag banen werkgevers "
    "afspraken papieren dingen redenen verdiepingen hoog"
)
# Before a bare number up to 31: a day of the month.
DAG_ERVOOR = woorden(
    "op de den maandag dinsdag woensdag donderdag vrijdag zaterdag zondag uiterlijk datum"
)
# Before a bare number up to 110, with a person in front: an age.
LEEFTIJD_ERVOOR = woorden("ben is wordt word werd geworden was oud leeftijd van nu pas")
PERSOON = woorden(
    "kind baby dochter dochters dochtertje zoon zoons zoontje jongen meisje jongste oudste "
    "moeder vader oma opa zus zusje broer broertje hij zij ze ik man vrouw partner vriend "
    "vriendin"
)
# Before a bare number up to 12: a head count ("met z'n 4").
SAMEN_ERVOOR = woorden("z'n zn zijn ons allemaal")
# Around a bare number these say nothing about what it is.
ZEGT_NIETS = woorden(
    "en of maar plus per aan voor van bij met door uit naar in om op dus want omdat toen "
    "daarna dan die dat dit deze het de een is was zijn wordt geworden krijg krijgt krijgen kreeg "
    "betaal betaalt betalen verdien verdient verdienen kost kosten gaat komt komen binnen "
    "eruit weg kwijt ontvang ontvangt heb heeft hebben hou houd over nog open ik wij we hij "
    "zij ze jij je mij me mijn mn m'n onze ons hun haar netto bruto schoon kaal kale warm "
    "all-in all inclusief incl exclusief excl ex contant cash handje rekening bank denk dacht "
    "geloof schat schatting gok vermoed misschien ongeveer ong ongv ofzo ofso zo zoiets "
    "zoeits circa ca plm rond wel niet precies zeker meestal soms altijd steeds vaak normaal "
    "normaliter vast vaste totaal samen bedrag geld schuld achterstand min max maximaal "
    "minimaal minstens hooguit meer minder tot ja nee hoor toch echt ook al nu sinds vanaf "
    "erbij erin ervan daarvan daarbij waarvan eraf af terug aflossen afbetalen iets beetje "
    "eigenlijk volgens zeg ff even gewoon gewone gemiddeld laagste hoogste zou moet wil kan "
    "ipv plaats tegen richting a à tm hè he sorry uhm eh nou oke ok okee graag wisselt tussen "
    "k geef als"
)


def is_bedrag(
    getal: Getal, tokens: Sequence[Token], rustig: bool, hoort_erbij: Callable[[str], bool]
) -> bool:
    """`rustig`: nothing in the whole message points elsewhere (see `is_rustig`)."""
    if getal.geld:
        return True
    na = tokens[getal.laatste + 1] if getal.laatste + 1 < len(tokens) else None
    woord_na = na.tekst if na is not None and na.soort is Soort.WOORD else ""
    if woord_na in TELT:
        return False
    if getal.heeft_periode or getal.rond:
        return True
    if getal.tot <= 12 and hoort_erbij(woord_na) and woord_na.endswith(("en", "jes")):
        return False  # "3 leningen"
    voor = [t.tekst for t in tokens[max(0, getal.eerste - 3) : getal.eerste]]
    what_for = tokens[getal.laatste + 2].tekst if getal.laatste + 2 < len(tokens) else ""
    if woord_na in ("voor", "aan") and hoort_erbij(what_for):
        return True  # "de 25 voor roken"
    if _is_dag_of_leeftijd(getal.tot, voor):
        return False
    if rustig or hoort_erbij(woord_na) or (voor and hoort_erbij(voor[-1])):
        return True
    if woord_na and woord_na not in ZEGT_NIETS:
        in_woorden = tokens[getal.eerste].in_woorden
        meervoud = woord_na.endswith(("en", "s", "jes"))
        if in_woorden or (getal.tot < 100 and meervoud):
            return False
    return getal.tot > 12


def _is_dag_of_leeftijd(waarde: Decimal, voor: Sequence[str]) -> bool:
    if not voor or waarde % 1:
        return False
    if voor[-1] in DAG_ERVOOR and waarde <= 31:
        return True
    if voor[-1] in SAMEN_ERVOOR and waarde <= 12:
        return True
    if voor[-1] == "met" and waarde <= 12 and {"zijn", "wonen", "zitten"} & set(voor):
        return True  # "wij zijn met 5"
    persoon = any(woord in PERSOON for woord in voor)
    if waarde <= 110 and persoon and voor[-1] in LEEFTIJD_ERVOOR:
        return True
    return waarde <= 110 and voor[-1] in PERSOON - {"ik"}


def is_rustig(tokens: Sequence[Token], hoort_erbij: Callable[[str], bool]) -> bool:
    """True when every word of the message is one that goes with an amount."""
    return all(
        token.tekst in ZEGT_NIETS or hoort_erbij(token.tekst)
        for token in tokens
        if token.soort is Soort.WOORD
    ) and not any(token.soort is Soort.ANDERS for token in tokens)
