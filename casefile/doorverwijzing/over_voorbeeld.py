"""What is said about a preview itself: that it must not go, that something in it is wrong or must
go. Only what is plain: anything else is asked back. Pure; judged per sentence.
"""

from __future__ import annotations

import re

_STUUR = r"(?:ver|door|op|mee)?(?:stuur|stuurt|sturen|zend|zenden|verzend|verzenden|verzendt)"
_TUSSEN = (
    r"(?:(?:het|dit|dat|hem|m|deze?|bericht|maar|nog|nu|toch|dus|echt|zo|alsjeblieft|aub|je|"
    r"u|even|liever|please|it) )*"
)
_WEIGERT = re.compile(
    rf"^(?:nee |ho |stop |wacht )*{_TUSSEN}(?:niet|niks|niets|nooit) {_TUSSEN}{_STUUR}\b"
    r"(?! (?:naar|aan)\b)"
    rf"|^(?:nee |ho |stop |wacht )*(?:ver)?(?:stuur|zend) {_TUSSEN}(?:niet|niks|niets|nooit|nie)\b"
    r"(?! (?:naar|aan)\b)"
    r"|\b(?:geef|gaf|heb|krijg\w*)\b(?: \w+){0,4}? (?:geen|niet|nooit) (?:\w+ )?toestemming\b"
    r"|\bgeef\b(?: \w+){0,4}? toestemming (?:\w+ )?niet\b"
    r"|^(?:nee )?(?:geen toestemming|niet akkoord|(?:ga|ben) (?:ik )?(?:\w+ )?niet akkoord)\b"
    r"|\bik (?:ga|ben) (?:\w+ ){0,3}niet (?:mee )?akkoord\b"
    r"|\b(?:mag|moet|hoeft|kan)\b(?: \w+){0,3}? niet (?:\w+ )?(?:weg|verstuurd|gestuurd|verzonden|"
    r"verstuurt|de deur uit)\b(?! (?:naar|aan)\b)"
    rf"|\bwil(?: \w+){{0,4}}? niet (?:\w+ ){{0,2}}(?:{_STUUR}|verstuurd|gestuurd)\b"
    rf"|\bwil(?: \w+){{0,3}}? niet dat\b(?: \w+){{0,4}}? (?:{_STUUR}|verstuurd|gestuurd|weggaat)\b"
    r"|\b(?:do not|dont|don t) send\b|\bik zeg nee\b"
)
_WACHT = re.compile(
    r"^(?:nee |oh? |ho |ja |maar |ok[e]? )*(?:wacht|ho|stop|hou op|nog niet|nu niet|even niet|"
    r"straks|later|laat maar|zo niet|niet zo|nog even niet|momentje|moment|niet nu|"
    r"nog niks|nog niets)\b"
    rf"(?: (?:\w+ ){{0,3}}{_STUUR})?"
    r"(?: (?:even|nog|maar|nu|eens|hoor|ermee|hiermee|met|sturen|versturen|doen|daarmee|aub))*$"
    rf"|\bwacht(?: \w+){{0,3}}? met {_STUUR}\b"
    rf"|\b(?:nog|nu|even|zo) (?:nog )?niet (?:\w+ )?{_STUUR}\b(?! (?:naar|aan)\b)"
    r"|\b(?:moet|wil|ga) (?:er )?(?:ik )?(?:eerst |nog |even )*(?:over )?nadenken\b"
)
_ONWAAR = re.compile(
    r"\b(?:klopt|kloppen)\b.{0,15}\b(?:niet|nie|helemaal niks|voor geen meter)\b"
    r"|\b(?:is|zijn|was) (?:\w+ )?(?:niet waar|onwaar|onjuist|onzin|gelogen|verzonnen|fout|"
    r"verkeerd|niet juist|niet correct|een fout|niet van mij|not true|wrong)\b"
    r"|\bhoort er niet (?:bij|in)\b|\b(?:fout|onjuist|verkeerd|onwaar)$|\bwat niet waar is\b"
    r"|\b(?:heb|had)(?: ik)?(?: \w+){0,3} (?:nooit|niet|niks|niets)(?: \w+){0,4} (?:gezegd|gezegt|"
    r"gezeg|gevraagd|gewild|bedoeld|geschreven|verteld|genoemd)\b"
    r"|\b(?:nooit|niet|niks|niets)(?: iets)? (?:gezegd|gezegt|gevraagd|verteld|genoemd)\b"
    r"|\b(?:verander|verbeter|wijzig|corrigeer|herstel|pas) (?:dat|dit|het|die|deze|regel)\b"
    r"|\bstaat (?:er )?(?:nog (?:steeds|altijd)|weer)\b|\bstaat er nog\b"
)
_WEG = re.compile(
    r"\b(?:haal|gooi|laat|streep|doe|knip|hale|laten|halen)\b.{0,60}\b(?:weg|eruit|eraf|er uit|"
    r"er af|af|uit|vallen)\b|\bhaal weg\b"
    r"|\b(?:weglaten|weghalen|schrap\w*|verwijder\w*|weg met|leave out|remove|delete)\b"
    r"|^(?:nee |en |maar |ook )*zonder\b"
    r"|\b(?:hoeft|hoeven|mag|mogen|moet|moeten)\b.{0,25}\b(?:weg|eruit|niet (?:erin|erbij|mee|"
    r"er ?in)|er niet (?:in|bij))\b"
    r"|\b(?:weg|eruit|eraf|niet meesturen|niet mee)\W*$"
    r"|\b(?:moet|mag|hoort|hoeft)\b(?: \w+)? niet (?:\w+ ){0,2}in (?:het|dit|dat|mijn|de) "
    r"(?:bericht|stuk|tekst|brief)\b"
    r"|^(?:dat|die|het) (?:laatste|vorige)\b.{0,20}\bniet$"
    r"|\b(?:moet|moest|mag|moeten)\b(?: \w+){0,3}? (?:eruit|er uit|uit)\b(?=.{0,40}\bvan\b)"
    r"|\b(?:dat|die|dit) (?:moet|moest|mag) (?:er )?(?:\w+ )?uit$"
    r"|\bwil\b(?: \w+){0,4} (?:er niet (?:in|bij)|niet (?:erin|erbij))\b"
    r"|\b(?:niks|niets|niet) (?:te|hoeven te|hoeft te) weten\b"
)


_LEZERS = re.compile(
    r"\b(?:denk|denken|dacht)\b(?: \w+)? (?:ze|zij|hij|hen|die|iedereen|mensen)\b|"
    r"\b(?:ze|zij|die|mensen) denken\b|\bslaat nergens op\b|"
    r"\bwat (?:moeten|zullen) (?:ze|zij|die) (?:daar|hier|er|wel)\b|"
    r"\b(?:gaat|komt) (?:naar|bij) (?:haar|zijn|hun|hen|die) (?:collega\w*|baas|chef)\b"
)
_MIST = re.compile(
    r"\b(?:staat|staan|stond|komt)\b(?: \w+){0,3}? niet (?:\w+ ){0,2}?"
    r"(?:bij|in|erbij|erin|op|tussen)\b"
    r"|^(?:en |maar )*(?:er |hier |daar )?(?:mist|ontbreekt|missen|ontbreken)\b"
    r"|\b(?:ik mis|mis ik)\b"
)


_VERZOEK = re.compile(
    r"^(?:en |maar |ook |dan )*(?:kunt|kun|kan|wilt|wil|zou|mag) (?:u|je|jij|dat|die|het|regel)\b"
)
_WEGHALEN = re.compile(r"\b(?:weghalen|eruit halen|weglaten|verwijderen|schrappen|weg doen)\b")


def haalt_weg(said: str) -> bool:
    return moet_weg(said) or _WEGHALEN.search(said) is not None


def vraagt_weg_te_halen(said: str) -> bool:
    """A wish in the form of a question: "kunt u dat weghalen"."""
    return _VERZOEK.search(said) is not None and haalt_weg(said)


def vreest_lezers(said: str) -> bool:
    """What readers will make of a line, said as a complaint about it."""
    return _LEZERS.search(said) is not None


def mist(said: str) -> bool:
    """Something is not in it yet: what, is not looked at here."""
    return _MIST.search(said) is not None


def weigert(said: str) -> bool:
    """A no to sending in so many words, bare: "ik geef geen toestemming"."""
    return _WEIGERT.search(said) is not None


def wacht(said: str) -> bool:
    """Not now: "wacht even", "stuur het nog niet", "zo niet"."""
    return _WACHT.search(said) is not None


def is_onwaar(said: str) -> bool:
    """Something is called wrong; what, is not looked at here."""
    return _ONWAAR.search(said) is not None


def moet_weg(said: str) -> bool:
    """Something must go out of the message; what, is not looked at here."""
    return _WEG.search(said) is not None
