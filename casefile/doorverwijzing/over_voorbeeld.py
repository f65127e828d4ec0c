"""What is said about a preview itself: that it must not go, that something in it is wrong, whether
it went already. None of it is for who reads the message. Pure; judged clause by clause.
"""

from __future__ import annotations

import re

from casefile.taal.klank import kale_letters, kale_woorden

_STUUR = r"(?:ver|door|op|mee)?(?:stuur|stuurt|sturen|zend|zenden|verzend|verzenden|verzendt)"
_TUSSEN = (
    r"(?:(?:het|dit|dat|hem|m|deze?|bericht|maar|nog|nu|toch|dus|echt|zo|alsjeblieft|aub|je|"
    r"u|even|liever|please|it) )*"
)
_WEIGERT = re.compile(
    rf"^(?:nee |ho |stop |wacht )*{_TUSSEN}(?:niet|niks|niets|nooit) {_TUSSEN}{_STUUR}\b"
    r"(?! (?:naar|aan)\b)"
    rf"|^(?:nee |ho |stop |wacht )*(?:ver)?(?:stuur|zend) {_TUSSEN}(?:niet|niks|niets|nooit|nie)\b"
    r"(?! (?:naar|aan)\b)"
    r"|\b(?:geef|gaf|heb|krijg\w*)\b(?: \w+){0,4}? (?:geen|niet|nooit) (?:\w+ )?toestemming\b"
    r"|\bgeef\b(?: \w+){0,4}? toestemming (?:\w+ )?niet\b"
    r"|^(?:nee )?(?:geen toestemming|niet akkoord|(?:ga|ben) (?:ik )?(?:\w+ )?niet akkoord)\b"
    r"|\bik (?:ga|ben) (?:\w+ ){0,3}niet (?:mee )?akkoord\b"
    r"|\b(?:mag|moet|hoeft|kan)\b(?: \w+){0,3}? niet (?:\w+ )?(?:weg|verstuurd|gestuurd|verzonden|"
    r"verstuurt|de deur uit)\b(?! (?:naar|aan)\b)"
    rf"|\bwil(?: \w+){{0,4}}? niet (?:\w+ ){{0,2}}(?:{_STUUR}|verstuurd|gestuurd)\b"
    rf"|\bwil(?: \w+){{0,3}}? niet dat\b(?: \w+){{0,4}}? (?:{_STUUR}|verstuurd|gestuurd|weggaat)\b"
    rf"|\bwacht(?: \w+){{0,3}}? met {_STUUR}\b"
    r"|\b(?:do not|dont|don t) send\b"
)
_KLAAGT = re.compile(
    r"\b(?:staat|stond|staan)\b.{0,20}\b(?:iets|wat|dingen|nog steeds|weer|nog altijd)\b"
    r".{0,30}\b(?:niet|waar|fout|verkeerd)\b"
    r"|\bnog (?:steeds|altijd) (?:niet |fout|verkeerd|hetzelfde|bel mij|dezelfde)"
    r"|^(?:bij .{0,30})?staat (?:er )?nog (?:steeds|altijd)\b"
    r"|^(?:dat|dit|die|deze|zo) (?:heb|had) ik (?:\w+ )?(?:niet|nooit)\b(?: \w+)? (?:gevraagd|"
    r"gezegd|gewild|bedoeld|geschreven|gegeven)\b"
    r"|^(?:verander|verbeter|wijzig|corrigeer|herstel|pas) (?:dat|dit|het|die|deze)\b"
    r"|^(?:dat|dit|het) moet (?:\w+ )?(?:worden|anders|zijn)\b"
    r"|^(?:dat|dit|het) is (?:\w+ )?(?:onjuist|onwaar|niet juist|niet waar|fout|verkeerd|een fout|"
    r"een tegenspraak|niet correct)\b"
    r"|^(?:u|je|jij) (?:toont|schrijft|schreef|zegt|zei|stelt|vraagt|herhaalt|begrijpt|snapt|laat"
    r"|luistert|hebt|heeft)\b"
    r"|\bik kan (?:\w+ ){0,3}?(?:controleren|nakijken|nalezen)\b|\bniet (?:controleren|nalezen)\b"
    r"|\b(?:feiten|bedrag|bedragen|zin|regel|datum|tekst|woorden|stuk|gegevens)\b.{0,35}"
    r"\b(?:ontbre\w+|verdwenen|mist|missen|weggevallen|afgekapt|kwijt)$"
    r"|^er (?:ontbreekt|mist|klopt) (?:\w+ )?(?:wat|iets|veel|van alles)\b"
    r"|\bik heb (?:toch )?nog (?:niet|geen) ja\b|^(?:nee )?zo niet$|\bmijn (?:vraag|antwoord)"
    r" (?:blijft|was)$"
)
_CITEERT = re.compile(
    r"\b(?:er|daar|hier|bericht|nu|schrijft|schreef|zegt|toont|staat|stond)\W{1,3}[\"“”„«']"
    r"|^(?:er|hier|daar) staat\W*$|^[\"“”„«'].*[\"“”„»']?$"
)
_GETAL = re.compile(r"\d")
_PUNTJES = re.compile(
    r"\b(?:achter|na|bij|in plaats van)\b.{0,15}\b(?:punten|puntjes|stippen|stipjes)\b|…"
)
_AL_WEG = re.compile(
    r"\b(?:verstuurd|gestuurd|verzonden|doorgestuurd|doorgegeven|gegaan|opgestuurd|sent)\b"
    r"|\bal (?:weg|de deur uit)\b"
)
_AANHEF = re.compile(
    r"^\W*(?:\d{1,2}[.)]\s+)?(?:(?:correctie|verbetering|aanvulling|let op|ps)\s*:\s*|"
    r"(?:de |het |mijn )?(?:feiten|gegevens|bedragen?|data)\b(?P<over>[^:,]{0,40}?)\s*"
    r"(?:ontbreken|ontbreekt|missen|mist|zijn weg|is weg)\s*:\s*)",
    re.I,
)
_STAART = re.compile(
    r"\s+(?:is|zijn) (?:nu |weer |ook )*(?:verdwenen|weg(?:gevallen)?|afgekapt|kwijt)\W*$"
    r"|\s+(?:ontbreekt|ontbreken|mist|missen)(?: nog)?\W*$",
    re.I,
)


def weigert(said: str) -> bool:
    """A no to sending in so many words, bare: "stuur het nog niet", "ik geef geen toestemming"."""
    return _WEIGERT.search(said) is not None


def klaagt(clause: str) -> bool:
    """Something is wrong in what stands there; a clause with a fact in it is that fact."""
    said = kale_woorden(kale_letters(clause)[0])
    if _CITEERT.search(clause):
        return True
    return _KLAAGT.search(said) is not None and not _GETAL.search(said)


def vraagt_puntjes(clause: str) -> bool:
    return _PUNTJES.search(clause) is not None


def vraagt_of_verstuurd(said: str) -> bool:
    """Of a question: whether, what or to whom something went."""
    return _AL_WEG.search(said) is not None


def feit(clause: str) -> str:
    """A fact without the complaint that it is missing: "het bedrag 12 euro is verdwenen"."""
    about = _AANHEF.match(clause)
    rest = clause[about.end() :] if about else clause
    over = ((about["over"] if about else None) or "").strip()
    bare = _STAART.sub("", rest) if _GETAL.search(rest) else rest
    return f"{over[:1].upper()}{over[1:]}: {bare}" if over else bare
