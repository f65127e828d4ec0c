"""A text as it is written for who is in the chat: a child, also one that is not safe at home, a
professional, another helper, or somebody who has schuldhulp already.

Such a text has the key of the ordinary one with an ending; where there is none, that one is said.
"""

from __future__ import annotations

from collections.abc import Callable

from casefile.dialogue import Bericht
from casefile.doorverwijzing.concept import SCHULDHULP, Concept
from casefile.dossier import Dossier
from casefile.gespreksstand import Gespreksstand
from casefile.helper import Helper
from casefile.minderjarig import Minderjarig
from casefile.noodpoort.nood import Nood
from casefile.teksten.lezer import Teksten
from casefile.teksten.stem import Stem, Uiting

_ONVEILIG_THUIS = {Nood.GEWELD.value, Nood.KIND.value}


def _kind_onveilig(dossier: Dossier) -> bool:
    """Nothing then leads to the adults at home; taking it back does not undo that."""
    heard = _ONVEILIG_THUIS.intersection(dossier.deel(Gespreksstand).noden)
    return dossier.deel(Minderjarig).is_kind and bool(heard)


ENDINGS: dict[str, Callable[[Dossier], bool]] = {  # the first that fits and has a text
    "_kind_onveilig": _kind_onveilig,
    "_kind": lambda dossier: dossier.deel(Minderjarig).is_kind,
    "_beroep": lambda dossier: dossier.deel(Helper).beroep,
    "_helper": lambda dossier: dossier.deel(Helper).voor_ander,
    "_in_schuldhulp": lambda dossier: dossier.deel(Concept).geldhulp == SCHULDHULP,
}


def voor_wie(sleutel: str, dossier: Dossier, heeft: Callable[[str], bool]) -> str:
    """The key to say. `heeft`: whether a text exists."""
    endings = (one for one, fits in ENDINGS.items() if fits(dossier) and heeft(f"{sleutel}{one}"))
    return f"{sleutel}{next(endings, '')}"


def aangesproken(bericht: Bericht, dossier: Dossier, teksten: Teksten) -> Bericht:
    """The text as it is said to who is in the chat, with the values that any text may name."""
    key = voor_wie(bericht.sleutel, dossier, teksten.heeft)
    return Bericht(key, {**gewone_waarden(dossier, teksten), **bericht.waarden})


def zeg_aan(bericht: Bericht, dossier: Dossier, teksten: Teksten) -> Uiting:
    """The same, said by the one voice in the version that was chosen: where Rasa does not run."""
    said = aangesproken(bericht, dossier, teksten)
    return Stem(teksten).zeg(said.sleutel, dossier.niveau, said.waarden)


def gewone_waarden(dossier: Dossier, teksten: Teksten) -> dict[str, str]:
    """What any text may name: the huurder's corporation; phone numbers are filled in already."""
    unknown = teksten.tekst("utter_woord_corporatie_onbekend", dossier.niveau)
    return {"corporatie": dossier.deel(Concept).corporatie_in_woorden or unknown}


def als_gezegd(sleutel: str) -> frozenset[str]:
    """The keys under which this text may stand on the screen, whoever was in the chat then."""
    return frozenset({sleutel, *(f"{sleutel}{ending}" for ending in ENDINGS)})
