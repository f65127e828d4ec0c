"""Who may have something of a huurder, and who may not, in the words of one message. Pure.

Each organisation is judged in its own clause: "niks naar woongoed, het wijkteam wel". A complaint
about one ("woongoed is niet aardig") refuses nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from casefile import organisaties
from casefile.doorverwijzing.intrekken import namen_van
from casefile.taal.klank import kale_letters, kale_woorden
from casefile.taal.vraagzin import lijkt_vraag
from casefile.velden.clausules import clausules, zonder_als

_ORG = "qqorg"
_SNEDE = re.compile(r"\b(?:en|maar|dus|want)\b|(?=\b(?:alleen|enkel|uitsluitend|only)\b)")
_NEE = r"(?:niet|nie|niks|niets|geen|nooit|zonder|behalve|not|nothing)"
_NIET_VOOR = re.compile(
    rf"\b{_NEE}\b(?: \w+){{0,5}}? (?:naar|aan|bij|voor|met|tegen|to)(?: (?:de|het|die|dat|mijn|"
    rf"me))* {_ORG}\b"
    rf"|\b{_NEE}(?: (?:de|het|die|dat|mijn|weer))* {_ORG}\b"
)
_NIET_NA = re.compile(
    rf"\b{_ORG}\b(?: \w+){{0,4}}? (?:mag|mogen|moet|moeten|hoeft|hoeven|krijgt|krijgen|hoort|wil|"
    rf"wordt)\b(?: \w+){{0,4}}? {_NEE}\b"
    rf"|\b{_NEE} (?:dat|willen dat)(?: \w+){{0,3}} {_ORG}\b"
    rf"|\b{_ORG}\b(?: \w+){{0,2}} {_NEE}\b(?: (?:geven|sturen|doorsturen|delen|weten|zien|"
    rf"inlichten|"
    rf"lezen|informeren|vertellen|aanmelden|doen|mee|meer|hoor))*\W*$"
    rf"|\b(?:haal|laat|streep)\b(?: \w+){{0,3}} {_ORG}\b(?: \w+){{0,3}} (?:weg|eruit|eraf|af)\b"
)
_ALLEEN = re.compile(
    rf"\b(?:alleen|enkel|slechts|uitsluitend|only)\b(?: \w+){{0,5}}? {_ORG}\b"
    rf"|\b{_ORG}\b(?: \w+){{0,2}} (?:alleen|only)\W*$"
)
_KOMT_VAN = re.compile(  # "ik kreeg alleen een brief van de verhuurder" allows nothing
    r"\b(?!(?:iemand|die|mensen|dame|heer|man|vrouw|mevrouw|meneer|medewerk\w*|collega\w*)\b)\w+ "
    rf"(?:van|door)(?: (?:de|het|die|mijn|mn|me|onze))* {_ORG}\b"
    rf"|\b(?:schuld\w*|achter)\b(?: \w+){{0,2}}? bij(?: (?:de|het|die|mijn|mn|me|onze))* {_ORG}\b"
)
_WEL = re.compile(
    rf"\b{_ORG}\b(?: \w+){{0,3}}? (?:wel|mag|mogen|ook|stuur|akkoord|prima)\b"
    rf"|\b(?:wel|ook|stuur|verstuur|send|toch)\b(?: \w+){{0,4}}? {_ORG}\b"
)
# What somebody does with them, or thinks of them, is not what they may have.
_ANDERS = re.compile(
    r"\b(?:bel|belt|bellen|gebeld|huur\w*|huren|betaal\w*|praat|praten|luister\w*|help\w*|neemt|"
    r"nemen|"
    r"namen|reageer\w*|aardig|langs|kwam|komt|zegt|zei|doet|geloof|vertrouw\w*|schuld\w*|werk\w*|"
    r"achter|antwoord\w*|bang|klopt|heb ik|heeft|kan|kunnen|is|was)\b"
)
_GEGEVENS = re.compile(
    r"\b(?:gegevens|stuur\w*|sturen|gestuurd|doorsturen|delen|doorgeven|inlichten|lezen|weten|"
    r"mag|mogen|krijg\w*|niks|niets|meld|aanmeld\w*|aan ?melden)\b"
)
_KORT_NIET = re.compile(
    rf"^(?:nee |en |ook )*niet (?:(?:naar|aan|bij|de|het) )*{_ORG}\b(?! (?:bel|huur))"
)
_HEEFT_GEEN = re.compile(  # "ik heb geen corporatie" refuses nobody
    rf"\b(?:heb|hebben|heeft|is|zijn|ken|bestaat)\b(?: \w+){{0,2}} geen (?:\w+ )?{_ORG}\b"
    rf"|^(?:nee |oh |maar |ik heb )*geen {_ORG}\b(?! (?:niks|niets|mag|mogen|krijgt|sturen))"
)
_VRAAGT = re.compile(
    r"^\W*(?:en )?(?:krijgt|krijgen|gaat|weet|weten|leest|lezen|ziet|zien|heeft)\b"
)
_DIE_NIET = re.compile(
    rf"^(?:die|zij|ze|dat) (?:mag|mogen|moet|moeten|hoeft|hoeven|krijgt|krijgen)\b.*\b{_NEE}\b"
)


@dataclass(frozen=True)
class WieMag:
    """Organisation ids. `alleen`: only these may; `wel`: these may; `niet`: these may not."""

    wel: frozenset[str] = frozenset()
    niet: frozenset[str] = frozenset()
    alleen: frozenset[str] = frozenset()

    @property
    def mag(self) -> frozenset[str]:
        return self.wel | self.alleen

    @property
    def iets(self) -> bool:
        return bool(self.wel or self.niet or self.alleen)


def lees_wie_mag(tekst: str) -> WieMag:
    """Never raises; a question says nothing."""
    wel: set[str] = set()
    niet: set[str] = set()
    alleen: set[str] = set()
    last: set[str] = set()  # whom "die" is about
    for clause in map(zonder_als, clausules(tekst)):
        plain = re.sub(r"\bof nie?t?\b\W*$", "", kale_letters(clause)[0])
        if lijkt_vraag(clause) or _VRAAGT.match(plain):
            continue
        for piece in _SNEDE.split(kale_woorden(plain)):
            said, named = _met_teken(piece)
            if not named:
                niet |= last if _DIE_NIET.match(said.strip()) else set()
                continue
            if _HEEFT_GEEN.search(said):
                continue
            last = named
            elsewhere = _ANDERS.search(said) and not _GEGEVENS.search(said)
            elsewhere = elsewhere and not _KORT_NIET.match(said.strip())
            if (_NIET_VOOR.search(said) or _NIET_NA.search(said)) and not elsewhere:
                niet |= named
            elif _ALLEEN.search(said) and not elsewhere and not _KOMT_VAN.search(said):
                alleen |= named
            elif _WEL.search(said) and not re.search(rf"\b{_NEE}\b", said) and not elsewhere:
                wel |= named
    return WieMag(frozenset(wel - niet), frozenset(niet - alleen), frozenset(alleen))


def genoemden(said: str) -> frozenset[str]:
    """Every organisation that bare words name, whatever is said of it; of a name that several
    have, all of them."""
    return frozenset(_met_teken(said)[1])


def _met_teken(piece: str) -> tuple[str, set[str]]:
    """The words with every organisation as one sign, and which those are."""
    pattern, ids = alle_namen()
    named: set[str] = set()
    for hit in pattern.finditer(piece):
        named |= ids[hit.group()]
    return pattern.sub(_ORG, piece), named


@lru_cache(maxsize=1)
def alle_namen() -> tuple[re.Pattern[str], dict[str, frozenset[str]]]:
    """Every name of every organisation, the longest first, and whom each of them means."""
    ids: dict[str, set[str]] = {}
    for profile in organisaties.laad().values():
        for name in namen_van(profile):
            ids.setdefault(name, set()).add(profile.id)
    words = "|".join(re.escape(name) for name in sorted(ids, key=len, reverse=True))
    return re.compile(rf"\b(?:{words})\b"), {k: frozenset(v) for k, v in ids.items()}
