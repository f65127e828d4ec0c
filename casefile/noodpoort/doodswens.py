"""A body in danger that the model hears as a wish to die too: "ze ademt niet" is for 112. Pure.

Only beside plain words of a body, where no rule hears the wish and no word speaks of dying, of
pills or of doing it on purpose; in doubt both stay, and both numbers are said. Who only asks for a
human, in Turkish, wishes nothing of the kind either.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from casefile.noodpoort.nood import Nood
from casefile.taal.klank import kale_woorden
from casefile.taal.mens_gevraagd import vraagt_om_mens

_WENS = re.compile(
    r"\b(?:dood(?!moe|op|ziek)\w*|zelfmoord\w*|zelfdoding|suicid\w*|leven|sterven|einde|eind aan|"
    r"overdosis|overdose|slik\w*|geslikt|inne(?:em|men)|ingenomen|pil(?:len)?|medicijn\w*|"
    r"tabletten|strips?|pills?|kill|want to die|afscheid|beter af|expres|express|met opzet|"
    r"(?:wil|hoef|kan) (?:\w+ )?niet meer|niet meer wakker worden|touw|trein|polsen|gesprongen|"
    r"113)\b"
)


def zonder_doodswens(
    noden: Sequence[Nood], tekst: str, regels: Collection[Nood], zeker: Collection[Nood]
) -> tuple[Nood, ...]:
    """The emergencies, without a wish to die that the words only sound like. `regels`, `zeker`:
    what the rules hear, and what the certain ones among them do."""
    if not regels and vraagt_om_mens(tekst):
        return ()
    plainly = Nood.LICHAAM in zeker and Nood.ZELFDODING not in regels
    if not plainly or _WENS.search(kale_woorden(tekst)):
        return tuple(noden)
    return tuple(nood for nood in noden if nood is not Nood.ZELFDODING)
