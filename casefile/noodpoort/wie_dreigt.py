"""Who threatens: somebody who is threatened never gets the text for people who threaten.

Pure; reads the words around a threat that a rule or the classifier found. In doubt it is somebody
who is threatened: that text too names 112 first, and where anybody can ask advice.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from casefile.noodpoort.nood import VOORRANG, Nood
from casefile.taal.klank import kale_woorden

_ANDER = (
    r"(?:hij|zij|ze|die|iemand|mensen|jongens|mannen|gasten|gast|kerel|vent|man|vrouw|vriend|"
    r"vriendin|ex|exman|partner|\w*buurman|\w*buurvrouw|buren|huisgenoot|\w*huurder|\w*baas|"
    r"eigenaar|\w*broer|\w*zus|\w*vader|\w*moeder|oom|neef|\w*zoon|\w*dochter|familie|"
    r"schuldeiser|schuldeisers|deurwaarder|incassobureau|dealer|bende|maffia|gozer|persoon|types)"
)
_ZEGT = (
    r"(?:zegt|zeggen|zei|zeiden|gezegd|dreigt|dreigen|dreigde|gedreigd|bedreigt|bedreigde|wil|willen|"
    r"wou|wilde|gaat|gaan|ging|zal|zou|zullen|komt|komen|kwam|appt|appte|stuurt|stuurde|gestuurd|belt|"
    r"roept|riep|geroepen|geschreeuwd|geappt|gebeld|schreeuwt|schreeuwde|schrijft|schreef|belooft|zweert|beweert)"
)
_MIJ = r"(?:me|mij|mijn|mn|m n|ons|onze|mezelf|ik .{0,20}\b(?:je|jou|jullie|u))"
_ONS = re.compile(rf"\b{_ANDER}\b(?: \w+){{0,5}}? {_ZEGT}\b(?: \w+){{0,8}}? {_MIJ}\b")
_ONS_ACHTERAF = re.compile(rf"\b{_ANDER}\b(?: \w+){{0,3}}? {_MIJ}\b(?: \w+){{0,5}}? {_ZEGT}\b")
_BANG = re.compile(
    r"\b(?:bang|angst|doodsbang|bedreigd|durf niet)\b"
    r"|\b(?:ik|wij|we) (?:krijg|kreeg|krijgen|kregen)\b.{0,30}\b(?:bedreiging\w*|dreig\w+)\b"
)
_DAAD = (
    r"(?:steek|sla|schiet|maak|vermoord|wurg|snij|trap|sloop|pak|ram|breek|doe|gooi|steken|slaan|"
    r"schieten|maken|vermoorden|wurgen|snijden)"
)
_IK_ZELF = re.compile(
    rf"\b{_DAAD} ik\b"
    rf"|^(?:(?:dan|nu|en|maar|ja|echt|straks|morgen|als) )*ik (?:ga|wil|zal|kan|{_DAAD})\b"
    rf"|\b(?:als|zodra|wanneer) (?:\w+ ){{0,2}}{_ANDER}\b.{{0,60}}\bik (?:hem|haar|ze|die|hun)\b"
)


def wordt_bedreigd(tekst: str) -> bool:
    """ "Hij zegt dat hij mijn deur opblaast", "ze appen: ik schiet je"; not "dan steek ik hem"."""
    plain = kale_woorden(tekst)
    if _IK_ZELF.search(plain):
        return False
    return any(pattern.search(plain) for pattern in (_ONS, _ONS_ACHTERAF, _BANG))


def voor_wie(noden: Sequence[Nood], tekst: str) -> tuple[Nood, ...]:
    """The emergencies with violence in the place of a threat that is made against who types."""
    if Nood.DREIGING_ANDER not in noden:
        return tuple(noden)
    if Nood.GEWELD not in noden and not wordt_bedreigd(tekst):
        return tuple(noden)
    kept = {*noden, Nood.GEWELD} - {Nood.DREIGING_ANDER}
    return tuple(nood for nood in VOORRANG if nood in kept)
