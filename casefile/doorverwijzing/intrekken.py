"""For whom somebody withdraws a consent: from the one who is named, from all, or not clear. Pure.

A right must work at once, but never more than was said: who names one recipient keeps the others.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from rapidfuzz import fuzz

from casefile import organisaties
from casefile.organisaties import CONTACTPUNT, CORPORATIE, HULPORGANISATIE, WIJKTEAM, Organisatie
from casefile.taal.klank import kale_woorden

_KIND_WORDS = {
    WIJKTEAM: ("wijkteam", "wijk team", "sociaal team", "sociaal wijkteam", "buurtteam", "cjg"),
    CORPORATIE: (
        *(
            "corporatie",
            "woningcorporatie",
            "verhuurder",
            "huisbaas",
            "woningbouw",
            "woningstichting",
        ),
        *("woningbouwvereniging", "woningbouwcorporatie"),
    ),
    HULPORGANISATIE: ("hulporganisatie", "hulpverlening", "hulpverleners", "hulpverlener"),
    CONTACTPUNT: ("contactpunt", "terugbellen", "terugbelverzoek"),
}
_ALL = re.compile(r"\b(?:alles|allemaal|iedereen|overal|alle(?: drie| twee)?|allebei)\b")
# Somebody keeps something: "alleen het wijkteam mag", "die mag blijven", "wil ik houden".
_BUT = re.compile(
    r"\b(?:behalve|uitgezonderd|maar|wel|blijven|blijft|houden|hou)\b"
    r"|\balleen\b.{0,40}\b(?:mag|mogen|kan|wel)\b"
)
# "voor de gemeente": somebody is meant, whoever it is; "voor deze chat" is nobody in particular.
_FOR_SOMEBODY = re.compile(
    r"\b(?:voor|aan|bij|van|met)\b (?:(?:de|het|die|dat|mijn|me) )*"
    r"(?!(?:alles|allemaal|iedereen|overal|deze|dit|dat|het|de|mij|me|mijn|nu|altijd|vandaag|goed|"
    r"gegevens|doorsturen|delen|aanmelding|toestemming|chat|in|intrekken|stoppen|weg|terug)\b)\w"
)
_NOT_CALLED = re.compile(
    r"\b(?:wil|hoef|hoeft|hoeven)\b(?: \w+){0,2} (?:niet|geen) (?:meer |langer )?(?:dat (?:ze|zij|"
    r"jullie|"
    r"iemand|er iemand)\b.{0,12}\bbel(?:t|len)|gebeld worden|gebeld te worden|telefoontje)\b"
    r"|\b(?:hoef|hoeft|hoeven|moet|"
    r"moeten)\b(?: \w+){0,2} niet meer (?:\w+ ){0,2}(?:te )?(?:bellen|gebeld)\b"
    r"|\bbel(?:len)? (?:mij |me |ons )?(?:maar |toch |dus )*niet meer\b|"
    r"\bhoef ik niet meer gebeld\b"
    r"|\b(?:stop|cancel) (?:the |this )?call\b|\b(?:do not|dont|don t) (?:call|"
    r"phone) (?:me )?(?:any ?more|again)\b"
)
_ANOTHER_WAY = re.compile(
    r"\b(?:op (?:dat|dit|het|mijn|me)|(?:e ?)?mail\w*|app\w*|sms\w*|whats ?app\w*|bericht\w*"
    r"|nummer|na|voor|overdag|avonds|ochtends|zo vaak"
    r"|\w+dag)\b"
)
_ALIKE = 86  # rapidfuzz ratio (0-100) from which a long word counts as this one, mistyped
_LONG = 7  # letters


@dataclass(frozen=True)
class Intrekking:
    """What a message says of it. `genoemd`: organisation ids. `alle`: plainly all of them.

    `iemand`: somebody is meant, whoever it is. `behalve`: there is an exception in it. `bellen`:
    only of being called: "ze hoeven niet meer te bellen".
    """

    genoemd: frozenset[str] = frozenset()
    alle: bool = False
    iemand: bool = False
    behalve: bool = False
    bellen: bool = False


def lees_intrekking(tekst: str) -> Intrekking:
    said = kale_woorden(tekst)
    return Intrekking(
        frozenset(o.id for o in organisaties.laad().values() if _is_named(said, o)),
        _ALL.search(said) is not None,
        _FOR_SOMEBODY.search(said) is not None,
        _BUT.search(said) is not None,
        wil_niet_meer_gebeld(said),
    )


def wil_niet_meer_gebeld(said: str) -> bool:
    """Not "niet meer op dat nummer, mail maar": that is another way, or another time."""
    words = kale_woorden(said)
    return _NOT_CALLED.search(words) is not None and not _ANOTHER_WAY.search(words)


def bedoelde_ontvangers(
    gezegd: Intrekking, ontvangers: list[str], mag: frozenset[str] = frozenset()
) -> list[str] | None:
    """Those of `ontvangers` (organisation ids) that are meant; None when that has to be asked.

    `mag`: who is said to keep it in the same message. Empty: only others were named.
    """
    named = [o for o in ontvangers if o in gezegd.genoemd and o not in mag]
    if named and mag & gezegd.genoemd:
        return named
    if gezegd.behalve and named:
        return None
    if named:
        return named
    if gezegd.genoemd and not gezegd.alle:
        return None if gezegd.genoemd & set(ontvangers) and not gezegd.genoemd - mag else []
    return ontvangers if gezegd.alle or not gezegd.iemand else None


def namen_van(profile: Organisatie) -> tuple[str, ...]:
    """Everything that people call it, in bare words: its names, and what it is."""
    names = (profile.naam, profile.korte_naam, *profile.zoeknamen, *_KIND_WORDS[profile.soort])
    return tuple(dict.fromkeys(map(kale_woorden, names)))


def _is_named(said: str, profile: Organisatie) -> bool:
    words = said.split()
    for name in namen_van(profile):
        if re.search(rf"\b{re.escape(name)}\b", said):
            return True
        if " " not in name and len(name) >= _LONG and any(_alike(word, name) for word in words):
            return True
    return False


def _alike(word: str, name: str) -> bool:
    return len(word) >= _LONG and fuzz.ratio(word, name) >= _ALIKE
