"""Word forms that tell a clause or a passive in Dutch, without a parser (for R06 and R07).

Heuristics over lower-case words; knows nothing of texts, rules or limits.
"""

from __future__ import annotations

import re

# fmt: off
_ALTIJD_BIJZIN = {
    "hoewel", "mits", "omdat", "tenzij", "terwijl", "waardoor", "zodat",
}
# Words a subject can begin with, so "dat" or "als" before it opens a clause.
_ONDERWERP = {
    "alles", "de", "dit", "een", "er", "geen", "het", "hij", "hun", "iedereen", "iemand",
    "ik", "je", "jij", "jouw", "jullie", "men", "mensen", "mijn", "niemand", "niets", "ons",
    "onze", "u", "veel", "we", "wij", "ze", "zij", "één",
}
# "de brief die ...": an article two words back makes "die" a relative pronoun.
_LIDWOORD = {
    "de", "een", "elk", "elke", "geen", "haar", "het", "hun", "ieder", "iedere", "je", "jouw",
    "mijn", "ons", "onze", "zijn", "één",
}
_VOOR_BETREKKELIJK = {
    "alles", "degene", "hulp", "iedereen", "iemand", "iets", "mensen", "niemand", "niets",
}
# "die dag": with these nouns it points, it does not join.
_NA_AANWIJZEND = {
    "afspraak", "avond", "brief", "brieven", "dag", "dagen", "datum", "hulp", "keer", "maand",
    "nacht", "papieren", "tijd", "week", "weken",
}
# "is dat", "en die": before these it points, it does not join.
_VOOR_AANWIJZEND = {
    "betekent", "bij", "dan", "door", "dus", "en", "heet", "in", "is", "met", "naar", "niet",
    "nu", "of", "om", "ook", "op", "over", "van", "voor", "wel", "zijn",
}
_WORDEN = {
    "geworden", "werd", "werden", "word", "worden", "wordt",
}
_ZIJN = {
    "ben", "bent", "is", "waren", "was", "zijn",
}
# Look like participles, are not.
_GEEN_DEELWOORD = {
    "bekend", "beleid", "beperkt", "bericht", "besluit", "bestand", "bewijs", "bezoek",
    "gebeuren", "gebeurt", "gebied", "gebouwen", "gegevens", "geld", "gemeente", "gerecht",
    "gerucht", "gesprekken", "gevecht", "gevolgen", "geweld", "gewicht", "gezicht",
    "gezinnen", "verband", "verder", "verdriet", "vergeet", "verkeerd", "verschillend",
    "verstand",
}
# fmt: on
_DEELWOORD = re.compile(
    r"(?:(?:af|aan|op|uit|in|mee|door|over|terug|toe|weg|voor|na|om|bij|vast|stop|klaar|kwijt)?ge\w{2,}"
    r"|(?:be|ver|ont|her)\w{2,})(?:d|t|en)"
)


def is_bijzin(woorden: list[str], plek: int, is_vraag: bool) -> bool:
    """True when the word at `plek` opens a subordinate clause (heuristic, without a parser)."""
    woord = woorden[plek]
    volgend = woorden[plek + 1] if plek + 1 < len(woorden) else ""
    vorig = woorden[plek - 1] if plek else ""
    if woord in _ALTIJD_BIJZIN:
        return True
    if woord == "wanneer":
        return not (plek == 0 and is_vraag)
    if woord == "als":
        return plek == 0 or (volgend in _ONDERWERP and vorig not in {"net", "zo", "even", "zowel"})
    if woord in {"dat", "die"} and plek and volgend:
        return _is_betrekkelijk(woorden, plek) or (
            woord == "dat" and volgend in _ONDERWERP and vorig not in _VOOR_AANWIJZEND
        )
    return False


def _is_betrekkelijk(woorden: list[str], plek: int) -> bool:
    """True for "iemand die ..." and "de brief die ...", false for "je kinderen die dag"."""
    vorig, volgend = woorden[plek - 1], woorden[plek + 1]
    if vorig in _VOOR_BETREKKELIJK:
        return True
    if volgend in _NA_AANWIJZEND or vorig in _VOOR_AANWIJZEND or plek < 2:
        return False
    lidwoord = woorden[plek - 2]
    onderwerp = lidwoord == "je" and plek == 2
    return lidwoord in _LIDWOORD and not onderwerp


def lijdend(woorden: list[str]) -> str | None:
    """The auxiliary and participle of a passive sentence ("wordt gebracht"), or None."""
    deelwoorden = [w for w in woorden if _DEELWOORD.fullmatch(w) and w not in _GEEN_DEELWOORD]
    if not deelwoorden:
        return None
    hulp = next((w for w in woorden if w in _WORDEN), None)
    if hulp is None and "door" in woorden:
        hulp = next((w for w in woorden if w in _ZIJN), None)
    return f"{hulp} {deelwoorden[0]}" if hulp else None
