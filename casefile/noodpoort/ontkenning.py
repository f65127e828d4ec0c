"""A clear denial after an alarm: "nee er is niks met de kinderen", "nee gewoon moe". Pure.

Silence about it, a "nee" with something else behind it, or a new cry is none. What a denial does is
in `noodverloop`; about somebody's own life a bare "nee" does not deny anything.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date

from casefile.noodpoort.weerspraak import Weerspraak, lees_weerspraak
from casefile.taal.klank import kale_woorden

SHORT_NO = 3  # words of a bare "nee hoor"
LANGSTE = 16  # words; who tells more tells something new
_NEE = re.compile(r"^(?:o |oh |ho |wacht |haha |sorry )*(?:nee+|neen|nope|nah|welnee)\b")
_NIETS = re.compile(
    r"\b(?:(?:niks|niets) (?:aan de hand|met|mis|ergs|gebeurd|te maken)|"
    r"geen (?:gevaar|nood|paniek|zorgen)|maak je geen zorgen|valt wel mee|loos alarm|"
    r"misverstand|(?:ik )?ben (?:gewoon |wel )?veilig|"
    r"(?:gaat|is) (?:het )?(?:gewoon )?(?:goed|prima|oke|ok) met|was (?:maar )?een grap(?:je)?|"
    r"grapje|bij wijze van spreken|bedoel\w* (?:ik )?niet|niet (?:zo )?bedoeld|verkeerd begrepen|"
    r"begrijpt? (?:me|mij) verkeerd|heb (?:wel |genoeg )+(?:te )?(?:eten|stroom|gas|water))\b"
)
_EIGEN = r"(?:mijn|mn|m n|me|de|het|zijn|haar|onze|ons)"
_LEEFT = re.compile(
    r"\b(?:gewoon |alleen (?:maar )?|enkel )(?:\w+ )?"
    r"(?:moe|doodmoe|kapot|op|boos|verdrietig|gestrest)\b|"
    r"\b(?:wil|ga|hoef) (?:echt |helemaal |zeker )?niet? dood\b|\bgeen (?:zelfmoord|zelfdoding)\b|"
    r"\b(?:niet|niks) (?:zo |op die manier )?bedoel\w*|\bbij wijze van spreken\b|"
    r"\bbedoel\w* (?:ik )?(?:\w+ )?niet\b|\bniet aan (?:de dood|zelfmoord)\b|"
    r"\bniemand (?:hier |van ons )?(?:denkt (?:hier |er )*aan (?:de )?(?:dood|zelfmoord)|"
    r"wil dood)\b|"
    r"^(?:nee+ )+geen dood\b|\bzelfmoord\b.{0,20}\bis (?:het |dat )?(?:echt |helemaal )*niet zo\b|"
    r"\bdoe (?:mezelf|mijzelf|me eige\w*) (?:echt )?(?:niks|niets)\b|"
    r"\bniet (?:\w+ )?(?:zelfmoord|zelfdoding|suicide)\b|"
    rf"\bik bedoel\w* (?:\w+ )?{_EIGEN} (?!leven|dood|einde|pillen|slaappil)\w+|"
    r"^(?:no+ |nee+ )+(?:i m|im|i am|m) not\b|\bi(?: a)? ?m not (?:\w+ )?(?:suicid\w*|dying|"
    r"going to (?:kill|die|hurt)\w*)|\bnot (?:\w+ )?suicid\w*|\bdon ?t want to (?:die|kill)\b|"
    r"\bi mean\w* (?:my|the|his|her) (?!life|death|pills)\w+"
)
_NEE_JOH = re.compile(
    r"^(?:o |oh |ho |haha |sorry |eh |ah )*(?:welnee|nee+ (?:joh|man|gek|gekkie|doe normaal|"
    r"(?:na)?tuurlijk niet|zo bedoel\w*))\b"
)
"""A no that waves it away: more than a bare "nee", which may be to the telephone number."""
_ZWAAR = re.compile(
    r"\b(?:niet meer|geen zin|zin meer|zinloos|nutteloos|einde?|afscheid|beter af|straks|voorgoed|"
    r"voor altijd|pillen|ze (?:hier|liggen)|touw|brug|trein|slapen|rust|klaar mee|op(?= is)|"
    r"maakt (?:\w+ )?(?:niks|niets|niet) (?:meer )?uit|kan niet meer|trek het niet|wakker)\b"
)
_ZAAK = re.compile(
    r"\b(?:huis|huur\w*|woning|brief\w*|rechter|rechtbank|zitting|deurwaarder\w*|verhuurder|"
    r"schuld\w*|geld|betal\w*|regeling|corporatie|vonnis|aanmaning|dagvaarding|termijnen)\b"
)
_MEER_DAN_NEE = 4  # words
_MEDICIJN = re.compile(
    r"\b(?:inhaler\w*|inhalator\w*|puffer\w*|pufje\w*|pompje\w*|insulin\w*|epipen|hartpil\w*|"
    r"medicijn\w*|medicatie|medication|medicines?|asthma|astma\w*)\b"
)
_TOCH = re.compile(
    r"\b(?:maar|alleen|behalve|soms|toch|nog niet|niet meer (?:leven|verder|wakker)|liever)\b"
)


@dataclass(frozen=True)
class Ontkenning:
    """`iets`: denies an alarm about anything but somebody's life. `over_het_leven`: denies, in so
    many words, that they want to die. `weerspraak`: in formal or indirect words. `medicijn`: names
    a medicine that a body may need. `gaat_verder`: a no with the ordinary business behind it."""

    iets: bool = False
    over_het_leven: bool = False
    weerspraak: Weerspraak = field(default_factory=Weerspraak)
    medicijn: bool = False
    gaat_verder: bool = False


def lees_ontkenning(tekst: str, vandaag: date) -> Ontkenning:
    """What the message denies: by its name, or with a plain no and nothing else."""
    said = lees_weerspraak(tekst, vandaag)
    plain = kale_woorden(tekst)
    words = plain.split()
    if not words or len(words) > LANGSTE:
        return Ontkenning(weerspraak=said)
    medicine = _MEDICIJN.search(plain) is not None
    bare = bool(_NEE.search(plain)) and len(words) <= SHORT_NO
    no, heavy = bool(_NEE.search(plain)), bool(_ZWAAR.search(plain) or _TOCH.search(plain))
    waved = bool(_NEE_JOH.search(plain)) and not heavy
    denied = bool(_LEEFT.search(plain)) and not _TOCH.search(_LEEFT.sub(" ", plain))
    business = len(words) >= _MEER_DAN_NEE and bool(_ZAAK.search(plain))
    return Ontkenning(
        iets=not _TOCH.search(plain) and (bare or bool(_NIETS.search(plain))),
        over_het_leven=waved or denied,
        weerspraak=said,
        medicijn=medicine,
        gaat_verder=no and business and not heavy,
    )
