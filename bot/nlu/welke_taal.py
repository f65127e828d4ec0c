"""Which language a message is in, offline; in doubt it is Dutch, however it is spelled.

Writing systems decide first, then `lingua` for Latin letters. Street Dutch with foreign words in it
is Dutch. Knows nothing of Rasa; never raises.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import lru_cache

from lingua import Language, LanguageDetector, LanguageDetectorBuilder

ANDERS = "anders"  # another language than the ones we have a text in
LANGST = 600  # characters that are read
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_SURE = 0.8  # of lingua, from 0 to 1
_FEWEST_WORDS, _LONG = 3, 10

_CODES = {
    Language.DUTCH: "nl",
    Language.ENGLISH: "en",
    Language.TURKISH: "tr",
    Language.POLISH: "pl",
    Language.SPANISH: "es",
    Language.FRENCH: "fr",
    Language.GERMAN: ANDERS,
    Language.ROMANIAN: ANDERS,
    Language.PORTUGUESE: ANDERS,
    Language.ITALIAN: ANDERS,
    Language.SOMALI: ANDERS,
    Language.BULGARIAN: ANDERS,
}
_NOT_ARABIC = set("پچژگکیہےۆێ")  # Farsi, Dari, Kurdish, Urdu
_TIGRINYA = set("ኣቐቑቒቓቔቕቖኸኹኺኻኼኽኾዃ")  # not in Amharic
_UKRAINIAN, _NOT_UKRAINIAN = set("іїєґ"), set("ыэъё")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Words that make a sentence Dutch. Some are words of another language as well ("ben" is Turkish,
# "nie" Polish, "je" French): those count only beside others.
_DUTCH = _words("""
    ik jij hij zij wij wie wat waar waarom hoe wanneer welke het een deze dat niet geen maar
    omdat als ook nog wel toch naar van voor met bij uit tegen zonder onder tussen mijn mn jouw uw
    zijn haar onze hun heb heeft hebben hep bent waren wordt worden moet moeten moek mot kun kunnen
    ken mogen wil wilt willen kwil kheb zou zal gaat gaan ga doe doen doet kom komt staat zit weet
    krijg krijgt kreeg huis huur schuld vonnis rechter deurwaarder woningbouw corporatie gemeente
    wijkteam uitkering toeslag geld betalen betaal hulp mensen iemand niemand alles iets niks daar
    graag aub dus ff echt egt beetje nooit altijd aan om broer wa ut tis mij jullie nee hoi doei
    dank bedankt goedemorgen goedemiddag goedenavond dag maand jaar kinderen vrouw dankjewel
    dankuwel ligt slaapt bed
""")
_SHARED = _words("""
    me die man was had of en te op over we is in al zo hier kind want week je u dit nu er ja da ben
    kan dan nie mag ze brief de me je
""")
_ENGLISH = _words("""
    i my me you your he she we they it the a an is are was am do does did not don't can can't
    what how
    who where why when this that to of for from with and or please help hello thank thanks want need
    have got get pay rent house letter speak english understand hits hit die kill myself him her all
    data delete money live stop talk person
""")
# Words that only Papiamento has, and small ones that it shares.
_PAPIAMENTO = _words("""
    ta tin ku bo nan awe kiko unda kaminda masha danki mester hende komprondé komprende papia yunan
    muchanan kas bai wak tur kos awor mañan ayera nochi porta kaya hues hür riba dilanti nada
""")
_PAPIAMENTO_TOO = _words("mi e no por pa i di ke den so a su un bon dia man")
# Letters that settle it, also in a very short message.
_LETTERS = (("tr", set("şğı")), ("pl", set("łżśćąęń")), ("es", set("¿¡ñ")))
_ARABIC_IN_LATIN = re.compile(r"(?<![^\W\d_])(?:[379](?=[a-z]{2})|[a-z]+[379][a-z])", re.IGNORECASE)


@lru_cache(maxsize=1)
def _detector() -> LanguageDetector:
    """In the light mode: 20 MB for all of these, a tenth of a millisecond for a sentence."""
    builder = LanguageDetectorBuilder.from_languages(*_CODES)
    return builder.with_low_accuracy_mode().build()


def welke_taal(tekst: str) -> str | None:
    """ "tr", "ar", "pl", "en", "uk", "es", "fr", "pap", "ti" or "anders" when nearly all of it is
    in that language; None for Dutch and for what is too short to tell."""
    tekst = unicodedata.normalize("NFC", tekst[:LANGST])
    letters = [c for c in tekst.lower() if c.isalpha()]
    if len(letters) < 2:
        return None
    scripts = Counter(_script(c) for c in letters)
    script, count = scripts.most_common(1)[0]
    if script != "LATIN":
        return _by_script(script, set(letters)) if count >= 0.6 * len(letters) else None
    return _by_words(tekst)


@lru_cache(maxsize=4_000)
def _script(letter: str) -> str:
    return unicodedata.name(letter, "UNKNOWN").split(" ", 1)[0]


def _by_script(script: str, letters: set[str]) -> str:
    if script == "ARABIC":
        return ANDERS if letters & _NOT_ARABIC else "ar"
    if script == "ETHIOPIC" and letters & _TIGRINYA:
        return "ti"
    if script == "CYRILLIC" and letters & _UKRAINIAN and not letters & _NOT_UKRAINIAN:
        return "uk"
    return ANDERS


def _by_words(tekst: str) -> str | None:
    words = [word.lower() for word in _WORD.findall(tekst)]
    if len(words) >= _FEWEST_WORDS and _is_papiamento(words):
        return "pap"
    if not any(word in _DUTCH for word in words):
        for language, letters in _LETTERS:
            if len(words) >= 2 and letters & set(tekst.lower()):
                return language
        english = sum(word in _ENGLISH for word in words)
        if len(words) >= _FEWEST_WORDS and english >= 0.75 * len(words):
            return "en"
    if len(words) < _FEWEST_WORDS:
        return None
    dutch = sum(word in _DUTCH | _SHARED for word in words) / len(words)
    surely_dutch = sum(word in _DUTCH for word in words)
    if surely_dutch >= 0.2 * len(words) or (dutch >= 0.5 and surely_dutch):
        return None
    if surely_dutch and len(words) < _LONG:
        return None
    values = _detector().compute_language_confidence_values(tekst)
    shares = {value.language: float(value.value) for value in values}
    best = max(shares, key=lambda language: shares[language])
    needed = _SURE if len(words) >= 5 else 0.95
    if best is Language.DUTCH or shares[best] < needed or shares[Language.DUTCH] > 0.1:
        return None
    if _CODES[best] == ANDERS and (surely_dutch or len(words) <= _FEWEST_WORDS):
        return None
    if len(_ARABIC_IN_LATIN.findall(tekst)) >= 2:  # "3andi mochkil", Moroccan Arabic
        return ANDERS
    return _CODES[best]


def _is_papiamento(words: list[str]) -> bool:
    own = {word for word in words if word in _PAPIAMENTO}
    known = sum(word in _PAPIAMENTO | _PAPIAMENTO_TOO for word in words)
    return len(own) >= 2 and known >= 0.6 * len(words)
