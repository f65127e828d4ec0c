"""Whether an own sentence is none of the landlord's business: health, violence, addiction, prison,
or another person. Judged per sentence, since a sentence is never cut. Pure.
"""

from __future__ import annotations

import re

from casefile.taal.klank import kale_woorden

_GEZONDHEID = (
    r"ziek|ziekte\w*(?<!ziektekosten)|ziekenhuis\w*|huisarts\w*|dokter\w*|arts|artsen|specialist|"
    r"spoedeisend\w*|ambulance|benauwd\w*|kortademig\w*|lucht|adem\w*|astma\w*|copd|longen|long\w*|"
    r"kanker\w*|chemo\w*|tumor|hart\w*(?<!hartelijk)|beroerte|herseninfarct|flauw\w*|flauwgevallen|"
    r"duizelig\w*|koorts|pijn\w*|hernia|reuma|migraine|epilep\w*|diabet\w*|suikerziekte|insuline|"
    r"operatie\w*|geopereerd|zwanger\w*|miskraam|bevalling|medicijn\w*|medicatie|pillen|puffer|"
    r"depressie\w*|depressief|psych\w*|therap\w*|ggz|burn ?out|burnout|overspannen|stress\w*|"
    r"paniek\w*|angst\w*|trauma\w*|ptss|adhd|autis\w*|borderline|bipolair|schizo\w*|dement\w*|"
    r"alzheimer|beperking|gehandicapt\w*|handicap|rolstoel|lvb|verstandelijk\w*|slapeloos\w*|"
    r"zelfmoord\w*|suicid\w*|dood|doodga\w*|113|wakker lig\w*|lig\w* wakker|ziekmelding"
)
_GEWELD = (
    r"sla(?:at|ap\w* niet)|sloeg\w*|geslagen|mishandel\w*|geweld\w*|(?:be)?dreig(?:t|de|en|ing\w*)|"
    r"bedreigd|stalk\w*|misbruik\w*|verkracht\w*|aangifte|veilig thuis|opvanghuis|loverboy"
)
_VERSLAVING = (
    r"verslaa\w*|verslav\w*|gok(?:t|te|ten|ken|verslaafd\w*|schuld\w*)|(?:ver|ge)gok\w*|casino|"
    r"gokkast\w*|drank|drinkt|dronk|dronken|alcohol\w*|drugs|wiet|blow\w*|coke|cocaine|speed|"
    r"heroine|methadon|afkick\w*|jellinek|kliniek"
)
_VAST = r"gevangen\w*|detentie|gedetineerd|reclassering|enkelband|strafblad|vrijgekomen"
_SLAAPT_NIET = r"(?:slaap|slapen|slaapt) (?:\w+ ){0,3}(?:niet|slecht|nauwelijks|amper)\b"
_ZIT_VAST = r"(?:zit|zat|zitten) (?:\w+ ){0,2}vast\b(?! aan)"
_WOORDEN = re.compile(
    rf"\b(?:{_GEZONDHEID}|{_GEWELD}|{_VERSLAVING}|{_VAST})\b|\b(?:{_SLAAPT_NIET}|{_ZIT_VAST})"
)
_IEMAND = (
    r"ex|exman|exvrouw|exvriend\w*|man|vrouw|partner|vriend|vriendin|moeder|vader|ma|pa|mama|papa|"
    r"ouders|broer\w*|zus\w*|oom|tante|oma|opa|neef|nicht|buurman|buurvrouw|buren|huisgenoot|"
    r"onderhuurder|schoon\w+|collega\w*"
)
_VAN_EEN_ANDER = re.compile(
    r"^(?:(?:en|maar|want|dat|omdat|ook|dus|toen|nu|nee|ja) )*"
    rf"(?:mijn|me|mn|m n|onze) (?:\w+ )?(?:{_IEMAND})\b(?! en (?:ik|mij)\b)"
)


def gaat_verhuurder_niet_aan(zin: str) -> bool:
    """True also in doubt: the huurder is told, and can have it sent all the same.

    >>> gaat_verhuurder_niet_aan("ik heb weer last van mijn astma")
    True
    """
    said = kale_woorden(zin)
    return bool(_WOORDEN.search(said) or _VAN_EEN_ANDER.match(said))
