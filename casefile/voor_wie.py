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

KIND, BEROEP, HELPER, IN_HULP = "_kind", "_beroep", "_helper", "_in_schuldhulp"


def voor_wie(sleutel: str, dossier: Dossier, heeft: Callable[[str], bool]) -> str:
    """The key to say. `heeft`: whether a text exists."""
    helper = dossier.deel(Helper)
    endings = (
        (KIND, dossier.deel(Minderjarig).is_kind),
        (BEROEP, helper.beroep),
        (HELPER, helper.voor_ander),
        (IN_HULP, dossier.deel(Concept).geldhulp == SCHULDHULP),
    )
    return next(
        (f"{sleutel}{one}" for one, fits in endings if fits and heeft(f"{sleutel}{one}")), sleutel
    )
