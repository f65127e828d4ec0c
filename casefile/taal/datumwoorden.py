"""The words in which people write dates, by their sound (see `klank`). Data only."""

from __future__ import annotations

from casefile.taal.gelijkend import Woordenlijst
from casefile.taal.klank import klank


def _keys(*groups: str) -> dict[str, int]:
    """The first group is 0, the second 1, and so on; words of a group mean the same."""
    return {klank(word): n for n, group in enumerate(groups) for word in group.split()}


def _set(words: str) -> frozenset[str]:
    return frozenset(klank(word) for word in words.split())


WEEKDAGEN = _keys(
    "maandag maandach mandag", "dinsdag dinsdach dinzdag", "woensdag wonsdag woesdag",
    "donderdag donderdach dondrdag", "vrijdag vridag vrdag vrijdg", "zaterdag zaterdach satterdag",
    "zondag zondach",
)  # fmt: skip
WEEKDAG_TYPO = Woordenlijst(WEEKDAGEN, kortste=6, nooit=map(klank, ("vrijdagen", "mandaat")))

MAANDEN = {
    key: n + 1
    for key, n in _keys(
        "januari jan januarie", "februari feb febr februarie", "maart mrt", "april apr", "mei",
        "juni jun junie", "juli jul julie", "augustus aug", "september sep sept", "oktober okt oct",
        "november nov novembr", "december dec desember",
    ).items()
}  # fmt: skip
MAAND_TYPO = Woordenlijst(MAANDEN, kortste=6)

GETALLEN = {
    key: n + 1
    for key, n in _keys(
        "een 1n", "twee", "drie", "vier", "vijf", "zes", "zeven zeve", "acht", "negen", "tien",
        "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien",
        "negentien", "twintig", "eenentwintig", "tweeentwintig", "drieentwintig", "vierentwintig",
        "vijfentwintig", "zesentwintig", "zevenentwintig", "achtentwintig", "negenentwintig",
        "dertig", "eenendertig",
    ).items()
}  # fmt: skip
RANGTELWOORDEN = {
    key: n + 1
    for key, n in _keys(
        "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende",
        "tiende", "elfde", "twaalfde", "dertiende", "veertiende", "vijftiende", "zestiende",
        "zeventiende", "achttiende", "negentiende", "twintigste", "eenentwintigste",
        "tweeentwintigste", "drieentwintigste", "vierentwintigste", "vijfentwintigste",
        "zesentwintigste", "zevenentwintigste", "achtentwintigste", "negenentwintigste",
        "dertigste", "eenendertigste",
    ).items()
}  # fmt: skip


_DAGWOORDEN: dict[str, tuple[int, bool]] = {
    klank(word): (days, part)
    for days, part, words in (  # days from today; True when it also names a part of the day
        (0, False, "vandaag vandaach vandag vndg heden"),
        (0, True, "vanavond vnvnd vanafond vannacht vanacht vanmiddag vanochtend vanmorgen"),
        (0, True, "hedenmiddag hedenavond hedenochtend vanavont"),
        (1, False, "morgen morge mrgen mrgn morgn morrege"),
        (1, True, "morgenochtend morgenvroeg morgenmiddag morgenavond morgennacht morgeochtend"),
        (1, True, "morgevroeg morgemiddag morgeavond"),
        (2, False, "overmorgen overmorge ovrmorgen overmrgn overmorrege"),
        (-1, False, "gisteren gister gistere gistren"),
        (-1, True, "gisteravond gistermiddag gisternacht gisterochtend gistermorgen gisterenavond"),
        (-2, False, "eergisteren eergister"),
    )
    for word in words.split()
}
_GEEN_DAGWOORD = {klank("vandaan"), klank("vandaar")}
"""One letter from "vandaag", and words of every day."""
_DAGWOORD_TYPO = Woordenlijst(_DAGWOORDEN, kortste=7)
DAGDELEN = _set("ochtend morgen middag avond nacht ochtent vroeg morge afond namiddag voormiddag")
EENHEDEN = {
    key: ("uur", "dag", "week", "maand", "jaar", "minuut")[n]
    for key, n in _keys(
        "uur uurtje uren", "dag dagen dgn daag daagjes dage nacht nachten nachtjes dagjes",
        "week weken weke weekje weekjes wk wkn", "maand maanden mnd maandje", "jaar jaren",
        "minuut minuten min kwartier",
    ).items()
}  # fmt: skip
OVER = _set("over ovr ovver")
BINNEN = _set("binnen bine nog noch")
KOMEND = _set("aanstaande aanstaand anstaande aanstaanden komende aankomende eerstvolgende as deze")
VORIG = _set("vorige vorig afgelopen verleden laatste voorbije")
VOLGEND = _set("volgende volgend vlgnde volgnde vollegende")
ONGEVEER = _set("ongeveer zon circa nu en de maar slechts precies hooguit nog deze uiterlijk")
EEN_PAAR = _set("paar enkele enige aantal een")
ANDERHALF = _set("anderhalve anderhalf")
DELEN = {
    key: ("begin", "half", "eind", "deel")[n]
    for key, n in _keys("begin", "half midden", "eind einde ent", "later loop").items()
}
VAN = _set("van de het in t")
WELKE = {
    key: (0, 1, -1)[n]
    for key, n in _keys(
        "deze dit", "volgende volgend komende komend vlgnde volgnde aankomende",
        "vorige vorig afgelopen verleden",
    ).items()
}  # fmt: skip
PERIODES = {
    key: ("week", "weekend", "maand", "jaar")[n]
    for key, n in _keys("week wk", "weekend weekeinde weekent", "maand mnd", "jaar").items()
}
DEZE_WEEK: set[tuple[str, ...]] = {
    (klank("van"), "de", klank("week")),
    *((het, klank("weekend")) for het in ("het", "t", "et")),
}
VOOR_EEN_MAAND = _set("in per tot vanaf sinds voor na tegen van")
VOORBIJ = _set("was waren moest zat had kwam ging")
LIDWOORD = _set("de den d")
FEESTDAGEN = {
    klank(word): day
    for day, words in (
        ((12, 25), "kerst kerstdag kerstmis"),
        ((1, 1), "nieuwjaar nieuwjaarsdag"),
        ((12, 31), "oudjaar oudjaarsdag oudejaarsdag"),
        ((12, 5), "sinterklaas pakjesavond"),
    )
    for word in words.split()
}
TERUGKEREND = _set("elke elk iedere ieder alle")
GROET = _set("goede goeie goed goeden goei goedendag")
# Ordinals that say which thing, not which day: "de 3e brief".
TELT_DINGEN = _set(
    "verdieping brief keer maand week dag herinnering aanmaning etage kans kind jaar termijn deel "
    "klas groep man vrouw persoon instantie sommatie regeling waarschuwing huis hands woning plaats"
)
VOOR_EEN_DAG = _set("op per voor tot vanaf is word wordt kom komt komen rond uiterlijk")
NA_EEN_DAG = _set("kom komt komen moet ga gaat gaan is wordt word om nog dan staat mijn me dezer")


def weekdag(key: str) -> tuple[int | None, bool]:
    """The day of the week (0 is Monday), and True for "vrijdagavond". "vrij dag" is no day."""
    known = WEEKDAG_TYPO.bedoeld(key)
    if known is not None:
        return WEEKDAGEN[known], False
    for part in DAGDELEN:
        if key.endswith(part) and (known := WEEKDAG_TYPO.bedoeld(key[: -len(part)])):
            return WEEKDAGEN[known], True
    return None, False


def dagwoord(key: str) -> tuple[int, bool] | None:
    """Days from today for "morgen", and True when it names a part of the day too."""
    known = None if key in _GEEN_DAGWOORD else _DAGWOORD_TYPO.bedoeld(key)
    return _DAGWOORDEN[known] if known else None
