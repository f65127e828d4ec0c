"""A text as it is written for who is in the chat: a child, a professional, another helper, or
somebody who has schuldhulp already.

Such a text has the key of the ordinary one with an ending; where there is none, that one is said.
"""

from __future__ import annotations

from collections.abc import Callable

from casefile.doorverwijzing.concept import SCHULDHULP, Concept
from casefile.dossier import Dossier
from casefile.helper import Helper
from casefile.minderjarig import Minderjarig

ENDINGS: dict[str, Callable[[Dossier], bool]] = {  # the first that fits and has a text
    "_kind": lambda dossier: dossier.deel(Minderjarig).is_kind,
    "_beroep": lambda dossier: dossier.deel(Helper).beroep,
    "_helper": lambda dossier: dossier.deel(Helper).voor_ander,
    "_in_schuldhulp": lambda dossier: dossier.deel(Concept).geldhulp == SCHULDHULP,
}


def voor_wie(sleutel: str, dossier: Dossier, heeft: Callable[[str], bool]) -> str:
    """The key to say. `heeft`: whether a text exists."""
    endings = (one for one, fits in ENDINGS.items() if fits(dossier) and heeft(f"{sleutel}{one}"))
    return f"{sleutel}{next(endings, '')}"
