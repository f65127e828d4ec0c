"""What a message tells of the case of somebody else: a neighbour, a sister, a mother. Pure.

Her day is not the writer's: those pieces are left out where days are taken up.
"""

from __future__ import annotations

import re

from casefile.taal.klank import kale_letters
from casefile.velden.clausules import zinnen

_WIE = (
    r"(?:(?:(?:mijn|me|mn|m'n|onze|een|de|n) )?(?:(?:onder|boven|over)?bu(?:ur|ren)\w*|zus\w*|"
    r"broer\w*|(?:schoon)?(?:moeder|vader)|ouders|vriendin|vriend|collega|oma|opa|tante|oom|neef|nicht\w*))"
)
_WERKWOORD = (
    r"(?:is|was|werd|wordt|worden|moet|moest|moeten|moesten|heeft|hebben|had|hadden|zit|zijn|mag|"
    r"mogen|krijgt|kreeg|kregen|komt|gaat)"
)
_VAN_ANDER = re.compile(
    rf"\b{_WIE}(?: \w+){{0,2}}? {_WERKWOORD}\b|\b(?:bij|van|tegen|voor) {_WIE}\b"
)
_NOEMT = re.compile(rf"\b{_WIE}\b")
_VOORNAAMWOORD = re.compile(rf"^\W*(?:en |want )?(?:zij|ze|hij) {_WERKWOORD}\b")
_IK = re.compile(r"\b(?:ik|wij|we|mij|mezelf|ons)\b")
_SNEDE = re.compile(r",(?!\d)|;|\b(?:maar|dus)\b|\ben(?= (?:ik|wij|we|bij mij)\b)", re.I)


def zonder_anderen(tekst: str) -> str:
    """The message without what is told of somebody else's case; the same where nothing is."""
    kept, left_out = [], False
    for sentence in zinnen(tekst):
        named = _NOEMT.search(kale_letters(sentence)[0]) is not None
        other, pieces = False, []
        for piece in _SNEDE.split(sentence):
            plain = kale_letters(piece)[0]
            about = _VAN_ANDER.search(plain) or (named and _VOORNAAMWOORD.search(plain))
            other = False if _IK.search(plain) else bool(about) or other
            if other:
                left_out = True
            else:
                pieces.append(piece.strip())
        kept.append(", ".join(pieces))
    return ". ".join(one for one in kept if one) if left_out else tekst
