"""In which way this huurder wants to hear from a human: by telephone, or in writing. Pure."""

from __future__ import annotations

from casefile.doorverwijzing.concept import Concept
from casefile.dossier import Dossier
from casefile.velden.schrijfwens import Manier, lees_manier
from casefile.velden.verteld import Verteld


def manier(dossier: Dossier) -> Manier | None:
    """None: by telephone, as usual."""
    return lees_manier(dossier.deel(Verteld).hoe, dossier.deel(Concept).bereik)
