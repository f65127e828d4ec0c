"""What a message says of its writer, field by field, and what it says is wrong. Pure.

Only what somebody says of themselves, in so many words: a question, a condition and a neighbour's
landlord fill nothing. Whether it is new or a correction depends on what is known: see `opnemen`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from casefile.organisaties import Organisatie
from casefile.taal.klank import kale_letters
from casefile.velden import (
    beltijd,
    contactwens,
    geldzaken,
    gezin,
    huurder_en_verhuurder,
    wie_en_waar,
)
from casefile.velden import verbeterwoorden as verbeter
from casefile.velden.adres_en_nummer import lees_adres, lees_huurdersnummer
from casefile.velden.afspraak import lees_afspraak
from casefile.velden.clausules import clausules, zonder_vragen
from casefile.velden.eigen_woorden import lees_geprobeerd, lees_wat_ik_wil
from casefile.velden.kinderen_thuis import VRAAGT_KINDEREN, wonen_elders
from casefile.velden.naam_bij_nummer import lees_voornaam_bij_nummer
from casefile.velden.via_een_ander import Via, lees_via
from casefile.velden.wie_en_waar import lees_corporaties, lees_losse_plaats, lees_woonplaats

_EEN_ANDER = re.compile(
    r"\b(?:buurvrouw|buurman|buren|zus|zusje|broer|(?<!alleenstaande )(?<!alleenstaand )(?<!ben )"
    r"(?:moeder|vader)(?! van \w+ (?:kind|kids))|ouders|vriend|vriendin|collega|ex|"
    r"oma|opa|tante|oom|neef|nicht|rechtbank|deurwaarder|hij|zij|advocaat|werkgever)\b"
    r"|\b(?:mijn|me|mn) (?:zoon|dochter) (?:heeft|huurt|woont|krijgt|moet|betaalt|is)\b"
)
_EN_VERDER = re.compile(
    r"\ben (?=(?:ik|wij|we|hij|zij|ze|mijn|me|mn|de (?:deurwaarder|rechtbank|advocaat))\b)", re.I
)
_MIJN_HUIS = re.compile(
    r"\b(?:ik|we|wij)\b.{0,30}\b(?:huur|huren|woon|wonen|zit|zitten)\b|\bhuur(?:der)? (?:van|bij)\b"
    r"|\b(?:mijn|me|mn|onze) (?:verhuurder|corporatie|huisbaas|huis|huur|woning)\b"
)
_EEN_MENS = re.compile(
    r"\b(?:mijn|me|mn|m'n|onze) (?:buur\w+|zus\w*|broer\w*|moeder|vader|ouders|vriend\w*|collega|"
    r"ex|oma|opa|tante|oom|neef|nicht)(?: \w+){0,2}? (?:is|was|werd|wordt|moet|moest|heeft|had|"
    r"zit|zijn|mag|krijgt|kreeg)\b"
)
_WIE_WONEN_HIER = re.compile(
    r"\b(?:woon|wonen|alleenstaand\w*|samenwonend|getrouwd)\b|\b(?:ik|wij|we) (?:en|"
    r"met) (?:mijn|me|mn)\b"
)
_MEESTE_TEKENS = 2000
VRAAGT_MEELEZEN, VRAAGT_GELDHULP = ("dv_meelezen", "mens_meelezen"), "dv_geldhulp"
VRAAGT_BEREIK = ("dv_bereik", "mens_bereik", "mens_bereik_bericht", "dv_wanneer", "mens_wanneer")


@dataclass(frozen=True)
class Gezegdevelden:
    """`naam`: said to be it; `losse_naam`: a full name by itself, `naam_naast_nummer`: one beside a
    phone number, a first name too; `mogelijke_naam`: what can be one where it was asked.
    `corporaties`: named and not denied; `ontkend`: named after "niet".
    `zeker_van_mij`: says "ik huur". `wanneer`: a time to be called, `losse_tijd`: any time.
    `fout`: fields called wrong, `weg`: that must go. `dit_weg`: "haal dat weg", `dit_van_ander`:
    "dat is van mijn zus": the last thing noted. `vervang`: (old, new) pieces. `verbetert`: it
    corrects something; then `hoofdletters` are the words with a capital. `te_wissen`: the words
    beside "haal ... weg", per clause. `getallen`: amounts as typed. `noemt_huis`: says who
    lives there. `achterstand`, `betaling`: speaks of what is owed, or was paid. `verhuurder`: a
    landlord that we do not know, named as one. `naam_huurder`, `plaats_huurder`: what a helper says
    of the huurder. `deel_van_naam`: "voornaam", "achternaam", and what it is. `losse_dag`: only
    another day of the same month. `kan_dan_niet`: a day that does not fit.
    `via`: whose number it gives.
    `wil`, `geprobeerd`, `afspraak`: own words.
    """

    naam: str | None = None
    losse_naam: str | None = None
    naam_naast_nummer: str | None = None
    mogelijke_naam: str | None = None
    corporaties: tuple[Organisatie, ...] = ()
    ontkend: bool = False
    zeker_van_mij: bool = False
    plaats: str | None = None
    losse_plaats: str | None = None
    kinderen: bool | None = None
    aantal_kinderen: int | None = None
    leeftijden: tuple[int, ...] = ()
    vonnis: bool | None = None
    meelezen: bool | None = None
    wanneer: str | None = None
    losse_tijd: str | None = None
    hoe: str | None = None
    tolk: str | None = None
    betaald: str | None = None
    maanden: int | None = None
    geldhulp: str | None = None
    achterstand: bool = False
    betaling: bool = False
    wil: str | None = None
    geprobeerd: str | None = None
    adres: str | None = None
    huurdersnummer: str | None = None
    afspraak: str | None = None
    fout: frozenset[str] = frozenset()
    weg: frozenset[str] = frozenset()
    dit_weg: bool = False
    dit_van_ander: bool = False
    vervang: tuple[tuple[str, str], ...] = ()
    verbetert: bool = False
    vraagt: bool = False
    over_een_ander: bool = False
    over_een_mens: bool = False
    bereik_van_mij: bool = False
    nummer_van_ander: bool = False
    via: Via | None = None
    plaats_ontkend: bool = False
    noemt_huis: bool = False
    einde_nummer: str | None = None
    behalve: bool = False
    te_wissen: tuple[frozenset[str], ...] = ()
    getallen: tuple[str, ...] = ()
    verhuurder: str | None = None
    naam_huurder: str | None = None
    plaats_huurder: str | None = None
    deel_van_naam: tuple[str, str] | None = None
    kan_dan_niet: bool = False
    losse_dag: int | None = None
    hoofdletters: tuple[str, ...] = ()


def lees_gezegd(tekst: str, vandaag: date, vraag: str | None = None) -> Gezegdevelden:
    """Never raises, whatever is typed. How to reach somebody is read in a question too: "kan
    iemand mij na vier uur bellen?"; everything else only where it is stated."""
    heel = " ".join(tekst.split())
    if not heel or len(heel) > _MEESTE_TEKENS:
        return Gezegdevelden()
    wrong, away = verbeter.fout_en_weg(kale_letters(heel)[0])
    tekst = heel if wrong or away else zonder_vragen(heel)
    plain, asks = kale_letters(tekst)[0], not tekst.strip()
    named, denied = lees_corporaties(plain)
    about_me = not _EEN_ANDER.search(plain)
    own = tekst if about_me else _zonder_ander(tekst)
    own_whole = heel if about_me else _zonder_ander(heel)
    beside = wie_en_waar.lees_naam_naast_nummer(own_whole)
    mine = kale_letters(own)[0]
    how_many, ages = gezin.lees_aantal(mine), gezin.lees_leeftijden(mine)
    if vraag in VRAAGT_KINDEREN or gezin.telt_kinderen(mine):
        number, years = gezin.lees_antwoord(mine)
        how_many, ages = how_many or number, ages or years
    return Gezegdevelden(
        naam=wie_en_waar.lees_naam(heel),
        losse_naam=wie_en_waar.lees_losse_naam(heel),
        naam_naast_nummer=beside or lees_voornaam_bij_nummer(own_whole),
        mogelijke_naam=wie_en_waar.lees_mogelijke_naam(heel),
        corporaties=named if about_me else lees_corporaties(_van_mij(mine))[0],
        ontkend=denied or wie_en_waar.huurt_niet(plain),
        zeker_van_mij=wie_en_waar.is_zeker_van_mij(plain),
        plaats=lees_woonplaats(own),
        losse_plaats=lees_losse_plaats(tekst) if about_me else None,
        kinderen=_kinderen(plain, mine, gevraagd=vraag in VRAAGT_KINDEREN),
        aantal_kinderen=how_many,
        leeftijden=ages,
        vonnis=verbeter.zegt_wel_vonnis(plain) or None,
        meelezen=contactwens.lees_meelezen(plain, gevraagd=vraag in VRAAGT_MEELEZEN),
        wanneer=beltijd.op_welke_dag(beltijd.lees_wanneer(heel), vandaag),
        losse_tijd=beltijd.op_welke_dag(beltijd.lees_losse_tijd(heel), vandaag),
        hoe=contactwens.lees_hoe(heel, asked=vraag in VRAAGT_BEREIK),
        losse_dag=verbeter.lees_losse_dag(plain),
        kan_dan_niet=beltijd.kan_dan_niet(plain),
        verhuurder=huurder_en_verhuurder.lees_verhuurder(heel),
        naam_huurder=huurder_en_verhuurder.lees_naam_huurder(heel),
        plaats_huurder=huurder_en_verhuurder.lees_plaats_huurder(heel),
        deel_van_naam=huurder_en_verhuurder.lees_deel_van_naam(heel),
        tolk=contactwens.lees_tolk(kale_letters(heel)[0]),
        betaald=geldzaken.lees_betaald(plain),
        maanden=geldzaken.lees_maanden(plain) if about_me else None,
        geldhulp=geldzaken.lees_geldhulp(plain, gevraagd=vraag == VRAAGT_GELDHULP),
        achterstand=geldzaken.noemt_achterstand(plain),
        betaling=geldzaken.noemt_betaling(plain),
        wil=lees_wat_ik_wil(tekst),
        geprobeerd=lees_geprobeerd(tekst),
        adres=lees_adres(own),
        huurdersnummer=lees_huurdersnummer(own),
        afspraak=beltijd.op_welke_dag(lees_afspraak(tekst), vandaag),
        fout=wrong,
        weg=away,
        dit_weg=verbeter.is_dit_weg(plain),
        dit_van_ander=verbeter.is_dit_van_ander(plain),
        vervang=verbeter.lees_vervang(tekst),
        verbetert=verbeter.verbetert(plain),
        vraagt=asks,
        over_een_ander=not about_me,
        over_een_mens=_EEN_MENS.search(plain) is not None,
        bereik_van_mij=contactwens.is_bereik_van_mij(kale_letters(heel)[0])
        or beside is not None
        or _noemt_zich_met_nummer(own_whole),
        nummer_van_ander=verbeter.is_nummer_van_ander(plain),
        via=lees_via(heel),
        behalve=heel.casefold().startswith("behalve"),
        einde_nummer=verbeter.lees_einde_nummer(plain),
        te_wissen=verbeter.te_wissen(heel),
        hoofdletters=wie_en_waar.met_hoofdletter(heel)
        if verbeter.verbetert(plain) or verbeter.moet_weg(plain)
        else (),
        getallen=tuple(re.findall(r"\d{2,5}(?:[.,]\d+)*", heel)),
        noemt_huis=_WIE_WONEN_HIER.search(plain) is not None and about_me,
        plaats_ontkend=wie_en_waar.is_plaats_ontkend(plain),
    )


def _kinderen(plain: str, mine: str, *, gevraagd: bool) -> bool | None:
    """ "Mijn zoon woont in Breda" is about somebody else, and says that he does not live here."""
    found = gezin.lees_kinderen(mine, gevraagd)
    return False if found is None and wonen_elders(plain) else found


def _noemt_zich_met_nummer(tekst: str) -> bool:
    """ "Ik ben Fatou 06 12345678": in one clause."""
    return any(
        re.search(r"(?:\d[\s.-]?){9}", one) and wie_en_waar.lees_naam(one)
        for one in clausules(tekst)
    )


def _van_mij(plain: str) -> str:
    """Of the clauses about nobody else: those that say so of the writer, "ik huur bij ..."."""
    return ". ".join(part for part in plain.split(". ") if _MIJN_HUIS.search(part))


def _zonder_ander(tekst: str) -> str:
    """What is not said of somebody else."""
    parts = [part for clause in clausules(tekst) for part in _EN_VERDER.split(clause)]
    return ". ".join(part for part in parts if not _EEN_ANDER.search(kale_letters(part)[0]))
