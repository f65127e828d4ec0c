"""What must be added to a message, in words that ask so: "zet erbij dat ...". Pure."""

from __future__ import annotations

import re

from casefile.doorverwijzing.eigen_regel import is_bereik
from casefile.taal.vraagzin import lijkt_vraag

_WEL = (
    r"(?: (?:er|ook|nog|dat|het|dit|even|maar|aub|graag|in|je|eigenlijk|alsjeblieft|"
    r"alstublieft|liever|misschien|wel|u|jij|jullie))*?"
)
_ERBIJ = re.compile(
    r"(?<!ik )(?<!je )(?<!u )(?<!ze )(?<!zij )"
    r"\b(?:zet|zetten|doe|voeg|schrijf|vermeld|meld|geef|noteer|zeg|add|put|"
    r"(?:schrijft|voegt|vermeldt|noteert|meldt) (?:u|je|jij))\b"
    rf"{_WEL} ?"
    r"(?:(?:erbij|er bij|erin|er in|toe|door|ook|bij|in)?(?: ook| nog| maar| aub)* ?(?:dat|that|:|"
    r",)"
    r"|(?:erbij|er bij|erin|er in|toe)\b(?! (?:dat|en)\b| of (?:niet|nie|wat)\b))\s*"
    r"|\b(?:graag |ook |nog |en )*(?:erbij|toevoegen|bijzetten|moet erbij|erin)\b"
    r"(?: dat| nog|:|,)\s*"
    r"|\b(?:mijn|me) vraag is:?\s*",
    re.I,
)
_ERBIJ_NA = re.compile(
    r"^(?P<wat>.{3,}?)\s*\b(?:zet (?:dat|dit)(?: er)? ?bij|moet er ?(?:nog |ook )?(?:bij|in)|"
    r"(?:er|daar)bij(?: graag| zetten| aub)?|stuur (?:dat|dit) (?:maar |ook )*mee)\W*$",
    re.I,
)
_OOK_WEG = re.compile(
    r"\ben (?=(?:die|dat|de|het|haal|laat)\b[^,]{0,40}\b(?:eruit|weg|klopt niet|klopt ook niet|"
    r"er niet in)\W*$)",
    re.I,
)
_WORTEL = re.compile(r"[\w)\]]")


def lees_erbij(zin: str) -> tuple[str, str]:
    """Of one sentence: what must be added, as it was typed, and what is said besides."""
    after = _ERBIJ_NA.match(zin)
    hit = None if after else _ERBIJ.search(zin)
    if lijkt_vraag(zin) or not (hit or after):
        return "", zin
    if after:
        return _passend(after["wat"]), ""
    assert hit is not None
    wanted, *gone = _OOK_WEG.split(zin[hit.end() :])
    return _passend(wanted), " ".join([zin[: hit.start()].strip(" ,"), *gone]).strip()


def _passend(woorden: str) -> str:
    """Without "en dan stuur maar", which is said to us; nothing where it is a time to call."""
    bare = re.sub(
        r"(?:,| en| dan|\.)*\s*\b(?:(?:en )?(?:dan )?(?:stuur|verstuur)(?: het| dat| maar|"
        r" dan)*|aub|"
        r"graag)\W*$",
        "",
        woorden.strip(),
        flags=re.I,
    ).strip(" ,:;")
    return bare if _WORTEL.search(bare) and not is_bereik(bare) else ""
