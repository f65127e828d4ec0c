"""What somebody wants of the chat itself, whatever is open: withdraw, erase, go on, a code, a word.

Pure; which of these is done is decided elsewhere. Wishes about the subject are the classifier's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from casefile.begrippen import gevraagd_begrip, vraagt_alleen_betekenis
from casefile.doorverwijzing.aanmeldwens import wil_niet_aangemeld, wil_stoppen_met_vragen
from casefile.doorverwijzing.belwens import naast_de_belwens
from casefile.doorverwijzing.chatwens import sluit_chat
from casefile.doorverwijzing.intrekken import Intrekking, lees_intrekking, wil_niet_meer_gebeld
from casefile.eigen_brief.briefwens import Tegen, bezwaar_tegen, brief_tegen, briefwens
from casefile.eigen_brief.doelen import Doel
from casefile.gesprek.belwens_aan_ons import BEL_MIJ, wil_gebeld
from casefile.gesprek.bodvraag import biedt_bedrag, vraagt_bod, vraagt_of_het_kan
from casefile.gesprek.dagvraag import vraagt_bekende_dag
from casefile.gesprek.ergernis import Ergernis, lees_ergernis
from casefile.gesprek.geloof_betalen import gelooft_dat_betalen_stopt
from casefile.gesprek.omgang import Omgang, lees_omgang
from casefile.gesprek.pauze import is_terug, neemt_pauze
from casefile.gesprek.rechtervraag import vraagt_of_rechter
from casefile.gesprek.standvraag import vraagt_beltijd, vraagt_inhoud, vraagt_stand
from casefile.gesprek.verwijzing import Kant, lees_verwijzing
from casefile.gesprek.wissen import houdt_afspraak, wil_alles_wissen, zegt_ja_tegen_wissen
from casefile.helper import (
    is_beroep,
    neemt_over,
    vraagt_ja_voor_ander,
    vraagt_voor_ander,
    vraagt_voor_zichzelf,
)
from casefile.herinnering.herinnerwens import herinnerwens
from casefile.hervatten import Verderwens, verderwens
from casefile.koppelingen.code import GebruikCode, MaakCode, lees_opdracht
from casefile.minderjarig import Kindvermelding, lees_minderjarig
from casefile.taal.niveau import vraagt_gewone_tekst
from casefile.taal.vraagzin import is_opdracht, lijkt_vraag
from casefile.velden.contactwens import lees_hoe
from casefile.velden.schrijfwens import lees_manier
from casefile.voorlezen.voorleeswens import vraagt_voor_te_lezen

# What must work whatever was asked, however long the text is.
_COMMAND = re.compile(
    r"\b(?:wis|verwijder|vergeet)\b.{0,20}\b(?:alles|gegevens|mij|me)\b"
    r"|\btoestemming\b.{0,20}\b(?:in|stop\w*)\b|\b(?:trek|haal)\b.{0,30}\b(?:toestemming|terug)\b"
    r"|\b(?:stop|hou op|kap)\b.{0,20}\b(?:chat|ermee|hiermee|maar|nu)\b|\bik (?:wil|ga) stoppen\b"
    r"|\bopnieuw beginnen\b|\bbegin opnieuw\b|\bnog (?:een|1) keer\b",
    re.I,
)
# A wish to us, but only in a short text: in a story the same words are part of the story.
_WISH = re.compile(
    r"\b(?:mens|medewerker|iemand)\b.{0,20}\b(?:spreken|praten|bellen)\b"
    r"|\b(?:bel|belt) (?:me|mij)\b"
    r"|\b(?:snap|begrijp)\b.{0,16}\b(?:niet|niks|niets)\b|\b(?:te )?moeilijk(?:e woorden)?\b$",
    re.I,
)
_SHORT = 7  # words
_STAND_WORDS = 16
_KORTE_VRAAG = 9  # words
_WITHDRAW = re.compile(
    r"\btoestemming\b.{0,40}\b(?:in|intrekken|terug|stop\w*|weg)\b"
    r"|\b(?:trek|trekken|haal|neem|stop)\b.{0,40}\b(?:toestemming|aanmelding)\b"
    r"|\b(?:toestemming|aanmelding)\b.{0,40}\bintrek\w*|\bintrekken\b|\btrek\b.{0,40}\bin\b",
    re.I,
)
_MELD_AAN = re.compile(
    r"\bmeld\b(?: \w+){0,3} (?:mij|me|ons)\b.{0,40}\baan\b|\bmeld (?:mij|me|ons) aan\b"
    r"|\b(?:wil|graag|kan|mag|moet)\b.{0,20}\b(?:aangemeld worden|aanmelden|me aanmelden)\b"
    r"|^\W*(?:aanmelden|aanmelding)\b|\bwil dat (?:je|jij|u)\b.{0,25}\b(?:doorstuurt|aanmeldt)\b",
    re.I,
)
_MOET_ERUIT = re.compile(
    r"^\W*(?:(?:en|maar|dus|oke?|ja|nee|help) )*(?:(?:moet|moeten) (?:ik|we|wij|wie) (?:nou |nu |"
    r"dan |er |echt |zo )*(?:(?:mijn|me|mn|ons|het) )?(?:huis |woning )?(?:er ?)?uit\b"
    r"|(?:raak|raken|verlies|verliezen) (?:ik|we|wij) (?:nou |nu |dan )*(?:mijn|me|mn|ons) (?:huis|"
    r"woning)|(?:kom|komen|sta|staan) (?:ik|we|wij) (?:nou |nu |dan )*op straat\b"
    r"|(?:word|worden) (?:ik|we|wij) (?:nou |nu |dan )*(?:eruit|er uit|uitgezet|het huis uit)"
    r"|(?:kunnen|mogen|gaan|zetten) (?:ze|zij) (?:me|mij|ons) (?:er |eruit|zomaar |nou |het ))",
    re.I,
)
_GEEF_DOOR = re.compile(
    r"\b(?:geef|geeft|stuur|zeg|vertel|meld|zet|doe)\b(?: \w+){0,3}? (?:dat|dit|het)\b.{0,25}"
    r"\b(?:door|erbij|er bij|aan ze|aan hen|aan hun|ook aan|tegen ze)\b"
    r"|\b(?:kun|kan|wil|zou|mag)\b.{0,20}\b(?:dat|dit|het)\b.{0,25}\b(?:doorgeven|doorsturen|melden|"
    r"doorzetten)\b|\b(?:dat|dit) moeten (?:ze|zij) (?:ook )?weten\b|"
    r"\bdoorgeven (?:aan ze )?(?:aub|graag)\b",
    re.I,
)
_WEET_VAN_MIJ = re.compile(
    r"\bwat\b.{0,12}\b(?:weet|weten|bewaar|bewaart|bewaren|heb|heeft|hebt|onthoud|onthoudt)\b"
    r"(?: (?:je|jij|u|jullie|ge))?(?: (?:nu|eigenlijk|nog|al|dan|allemaal|precies|er|over|van|"
    r"dus))* (?:van|over) (?:mij|me|ons|mijn)\b"
    r"|\bwat (?:je|jij|u|jullie)\b.{0,20}\b(?:van|over) (?:mij|me)\b.{0,10}\b"
    r"(?:weet|weten|hebt|heeft)\b"
    r"|\bwie\b.{0,12}\b(?:heeft|hebben)\b.{0,20}\b(?:iets|wat|gegevens)\b.{0,8}\bvan (?:mij|me)\b"
    r"|^\W*(?:en )?wat weet (?:je|u|jij|jullie)(?: nu| al| allemaal| nog)*\W*$"
    r"|\bwat (?:staat|heb je|zit) (?:er )?(?:nu |nou |allemaal |eigenlijk )*(?:in|bij) (?:mijn|me|"
    r"mn) (?:dossier|gegevens|bestand)\b"
    r"|\bwelke (?:datum|gegevens|dag|naam|info\w*)\b.{0,10}\b(?:heb|heeft|hebt|weet|hebben)\b"
    r".{0,12}\b(?:je|u|jij|jullie)\b|\bwat (?:staat|heb je) (?:er )?(?:genoteerd|opgeschreven)\b",
    re.I,
)
_ALL = r"(?:alles|(?:al )?mijn (?:gegevens|berichten))"
_ERASE = re.compile(
    rf"\W*(?:(?:wis|verwijder|vergeet) (?:nu )?{_ALL}"
    rf"|(?:(?:ik wil|wil je|kun je) )?{_ALL} (?:wissen|verwijderen|vergeten))\W*",
    re.I,
)
_ONLY = re.compile(r"^\W*(?:(?:ja|ok\w*|yes|goed|maar|stuur)\W+){0,3}(?:alleen|enkel|only)\b", re.I)
_STOP = re.compile(r"\W*(?:stop|stoppen|stop maar|stop nu|hou op|geen berichten meer)\W*", re.I)


@dataclass(frozen=True)
class Wensen:
    """`meldt_aan`: wants to be referred, `niet_aanmelden`: does not, or not
    now, `stopt_vragen`: no more of these questions, `wil_gebeld`: to be
    called, `wil_zonder_bellen`: to hear from somebody in another way, `naast_bellen`: what is said
    beside that; `vraagt_stand`: asks what became of what was sent; `vraagt_inhoud`: what
    that was, or to whom; `vraagt_beltijd`: whether they call at the time that was told;
    `vraagt_gegevens`: what we know;
    `geeft_door`: what was told last must go to who has something already. `trekt_in`: takes a
    consent back;
    `noemt_toestemming`: speaks of one at all, `intrekking`: for whom. `einde`: what must work
    whoever has the chat. `wist_alles`: asks to wipe all, in so many words; `ja_tegen_wissen`: a
    yes to that, `houdt_afspraak`: what was sent must go on.
    `iets_anders`: a question or a wish to us instead of an answer. `alleen_voor`:
    only to these, as organisation ids ("alleen woongoed"). `verder`: on with what was left.
    `verwijst`: asks about what was said last, and names no subject.
    `gewone_tekst`: back from the easier version. `begrip`: the content key of a word that is asked
    about. `omgang`: takes up an offer, may mean to stop or to say goodbye.
    `herinnering`: wants to be reminded, or no more. `eigen_brief`: a paper to be made;
    `bezwaar_tegen`: the subject that answers who wants to object where that is no way;
    `brief_tegen`: what it would be against. `voorlezen`: to hear it instead of reading.
    `sluit_chat`: nobody may read this chat.
    `vraagt_bod`: what to name to a judge or landlord, `vraagt_of_het_kan`: whether so much a month
    can be paid, `biedt_bedrag`: says that it can.
    `vreest_eruit`: asks whether they must leave their home,
    `vraagt_of_rechter`: whether they must go to court, `vraagt_bekende_dag`: which day it was that
    was told. `ergernis`: what somebody is annoyed at, where that is us. `pauze`: stops
    for a while, `terug`: is back.
    """

    meldt_aan: bool = False
    niet_aanmelden: bool = False
    stopt_vragen: bool = False
    wil_gebeld: bool = False
    wil_zonder_bellen: bool = False
    naast_bellen: tuple[str, ...] = ()
    vraagt_stand: bool = False
    vraagt_inhoud: bool = False
    vraagt_beltijd: bool = False
    vraagt_gegevens: bool = False
    trekt_in: bool = False
    noemt_toestemming: bool = False
    intrekking: Intrekking = field(default_factory=Intrekking)
    geeft_door: bool = False
    einde: bool = False
    wist_alles: bool = False
    ja_tegen_wissen: bool = False
    houdt_afspraak: bool = False
    iets_anders: bool = False
    alleen_voor: frozenset[str] = frozenset()
    verder: Verderwens | None = None
    verwijst: Kant | None = None
    omgang: Omgang = field(default_factory=Omgang)
    gewone_tekst: bool = False
    code: MaakCode | GebruikCode | None = None
    begrip: str | None = None
    alleen_begrip: bool = False
    herinnering: bool | None = None
    eigen_brief: Doel | None = None
    bezwaar_tegen: str | None = None
    brief_tegen: Tegen | None = None
    voorlezen: bool = False
    sluit_chat: bool = False
    voor_ander: bool = False
    voor_zichzelf: bool = False
    neemt_over: bool = False
    beroep: bool = False
    ja_voor_ander: bool = False
    gelooft_betalen: bool = False
    vraagt_bod: bool = False
    biedt_bedrag: bool = False
    vraagt_of_het_kan: bool = False
    vreest_eruit: bool = False
    vraagt_of_rechter: bool = False
    vraagt_bekende_dag: bool = False
    ergernis: Ergernis | None = None
    pauze: bool = False
    terug: bool = False
    minderjarig: Kindvermelding | None = None


def lees_wensen(tekst: str) -> Wensen:
    """Every wish in the message."""
    calls, no_referral = wil_gebeld(tekst), wil_niet_aangemeld(tekst)
    return Wensen(
        meldt_aan=_MELD_AAN.search(tekst) is not None
        and not lijkt_vraag(tekst)
        and not no_referral,
        niet_aanmelden=no_referral,
        stopt_vragen=wil_stoppen_met_vragen(tekst),
        wil_gebeld=calls,
        wil_zonder_bellen=lees_manier(lees_hoe(tekst), None) is not None,
        naast_bellen=naast_de_belwens(tekst, BEL_MIJ) if calls else (),
        vraagt_stand=vraagt_stand(tekst),
        vraagt_inhoud=vraagt_inhoud(tekst),
        vraagt_beltijd=vraagt_beltijd(tekst),
        vraagt_gegevens=_WEET_VAN_MIJ.search(tekst) is not None,
        trekt_in=trekt_in(tekst),
        noemt_toestemming="toestemming" in tekst.casefold(),
        intrekking=lees_intrekking(tekst) if trekt_in(tekst) else Intrekking(),
        geeft_door=len(tekst.split()) <= _STAND_WORDS and _GEEF_DOOR.search(tekst) is not None,
        einde=maakt_einde(tekst),
        wist_alles=wil_alles_wissen(tekst),
        houdt_afspraak=houdt_afspraak(tekst),
        ja_tegen_wissen=zegt_ja_tegen_wissen(tekst),
        iets_anders=is_iets_anders(tekst),
        alleen_voor=_alleen_voor(tekst),
        verder=verderwens(tekst),
        verwijst=lees_verwijzing(tekst),
        omgang=lees_omgang(tekst),
        gewone_tekst=vraagt_gewone_tekst(tekst),
        code=lees_opdracht(tekst),
        begrip=gevraagd_begrip(tekst),
        alleen_begrip=vraagt_alleen_betekenis(tekst),
        herinnering=herinnerwens(tekst),
        eigen_brief=briefwens(tekst),
        bezwaar_tegen=bezwaar_tegen(tekst),
        brief_tegen=brief_tegen(tekst),
        voorlezen=vraagt_voor_te_lezen(tekst),
        sluit_chat=sluit_chat(tekst),
        voor_ander=vraagt_voor_ander(tekst),
        voor_zichzelf=vraagt_voor_zichzelf(tekst),
        neemt_over=neemt_over(tekst),
        beroep=is_beroep(tekst),
        vreest_eruit=_MOET_ERUIT.search(tekst) is not None and len(tekst.split()) <= _KORTE_VRAAG,
        vraagt_bod=vraagt_bod(tekst),
        biedt_bedrag=biedt_bedrag(tekst),
        vraagt_of_het_kan=vraagt_of_het_kan(tekst),
        vraagt_of_rechter=vraagt_of_rechter(tekst),
        vraagt_bekende_dag=vraagt_bekende_dag(tekst),
        gelooft_betalen=gelooft_dat_betalen_stopt(tekst),
        ergernis=lees_ergernis(tekst),
        pauze=neemt_pauze(tekst),
        terug=is_terug(tekst),
        ja_voor_ander=vraagt_ja_voor_ander(tekst),
        minderjarig=lees_minderjarig(tekst),
    )


def _alleen_voor(tekst: str) -> frozenset[str]:
    """ "Alleen woongoed", "ja maar alleen naar het wijkteam"; nobody where it says more."""
    short = len(tekst.split()) <= _SHORT and _ONLY.match(tekst) is not None
    return lees_intrekking(tekst).genoemd if short and not lijkt_vraag(tekst) else frozenset()


_LATER_MISSCHIEN = re.compile(
    r"\b(?:anders|misschien|straks)(?: \w+){0,1} (?:trek|neem|haal)\b"
    r"|\b(?:als|indien|tenzij)\b(?! (?:dat|het|dit) (?:kan|mag))(?: \w+){1,12}"
    r" (?:trek|neem|haal) (?:ik|wij|we)\b",
    re.I,
)
"""A consent that would be withdrawn later is not withdrawn now: "anders trek ik het in". Narrow: in
doubt the right works at once."""


def trekt_in(tekst: str) -> bool:
    """ "ik trek mijn toestemming in", also with a recipient in it; not "kan ik ... intrekken?"."""
    if wil_niet_meer_gebeld(tekst) and not lijkt_vraag(tekst):
        return True
    return (
        _WITHDRAW.search(tekst) is not None
        and not lijkt_vraag(tekst)
        and not re.search(r"\b(?:niet|nooit|geen)\b", tekst, re.I)
        and not _LATER_MISSCHIEN.search(tekst)
    )


def trekt_toestemming_in(tekst: str) -> bool:
    """So plainly that no classifier is needed."""
    return "toestemming" in tekst.casefold() and trekt_in(tekst)


def maakt_einde(tekst: str) -> bool:
    """What must work whoever has the chat: plainly "stop", deleting all, withdrawing a consent."""
    return (
        _STOP.fullmatch(tekst) is not None
        or _ERASE.fullmatch(tekst) is not None
        or trekt_toestemming_in(tekst)
    )


def is_iets_anders(tekst: str) -> bool:
    """A question or a wish to us ("ik wil een mens spreken") instead of an answer."""
    if lijkt_vraag(tekst) or is_opdracht(tekst) or _COMMAND.search(tekst):
        return True
    return len(tekst.split()) <= _SHORT and _WISH.search(tekst) is not None
