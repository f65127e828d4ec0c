"""What must be added to a message, in words that ask so: "zet erbij dat ...". Pure."""

from __future__ import annotations

import re

from casefile.doorverwijzing.eigen_regel import is_bereik
from casefile.taal.vraagzin import lijkt_vraag
from casefile.velden.clausules import zinnen

_ERBIJ = re.compile(
    r"\b(?:zet|zetten|doe|voeg|schrijf|vermeld|meld|geef|noteer|zeg|add|put)\b"
    r"(?: (?:er|ook|nog|dat|het|dit|even|maar|aub|graag|in|je))*? ?"
    r"(?:(?:erbij|er bij|erin|er in|toe|door|ook|bij|in)?(?: ook| nog| maar| aub)* ?(?:dat|that|:|"
    r",)"
    r"|(?:erbij|er bij|erin|er in|toe)\b(?! (?:dat|en)\b| of (?:niet|nie|wat)\b))\s*"
    r"|\b(?:graag |ook |nog |en )*(?:erbij|toevoegen|bijzetten|moet erbij|erin)\b"
    r"(?: dat| nog|:|,)\s*"
    r"|\b(?:mijn|me) vraag is:?\s*",
    re.I,
)
_ERBIJ_NA = re.compile(
    r"^(?P<wat>.{3,}?)\s*\b(?:zet (?:dat|dit) (?:er)? ?bij|moet er ?(?:nog |ook )?(?:bij|in)|"
    r"(?:er|daar)bij(?: graag| zetten| aub)?|stuur (?:dat|dit) (?:maar |ook )*mee)\W*$",
    re.I,
)
_OOK_WEG = re.compile(
    r"\ben (?=(?:die|dat|de|het|haal|laat)\b[^,]{0,40}\b(?:eruit|weg|klopt niet|klopt ook niet|"
    r"er niet in)\W*$)",
    re.I,
)


def lees_erbij(tekst: str) -> tuple[str | None, str]:
    """What must be added, and the rest of the message."""
    kept, added = [], []
    for sentence in zinnen(tekst):
        after = _ERBIJ_NA.match(sentence)
        hit = None if after else _ERBIJ.search(sentence)
        if hit and not lijkt_vraag(sentence):
            kept.append(sentence[: hit.start()])
            wanted, *gone = _OOK_WEG.split(sentence[hit.end() :])
            added.append(wanted)
            kept += gone
        elif after and not lijkt_vraag(sentence):
            added.append(after["wat"].rstrip(" ,"))
        else:
            kept.append(sentence)
    words = [_zonder_zenden(one) for one in added if not is_bereik(one)]
    return ". ".join(w for w in words if w) or None, ". ".join(k for k in kept if k.strip(" ,"))


def _zonder_zenden(tekst: str) -> str:
    """ "... en dan stuur maar" is said to us."""
    bare = re.sub(
        r"(?:,| en| dan|\.)*\s*\b(?:(?:en )?(?:dan )?(?:stuur|verstuur)(?: het| dat| maar|"
        r" dan)*|aub|"
        r"graag)\W*$",
        "",
        tekst.strip(),
        flags=re.I,
    )
    return bare.strip(" ,:;")
