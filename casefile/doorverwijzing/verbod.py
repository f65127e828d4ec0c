"""Who may have nothing, where it is nobody of whom we have a profile: an office, work, a person.

Pure. The name is kept as it was typed and passed on as a request; we send them
nothing anyway.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from casefile.doorverwijzing.verbod_opheffen import lees_opheffing, wie_genoemd
from casefile.doorverwijzing.wie_mag import alle_namen
from casefile.taal.klank import kale_letters, kale_woorden
from casefile.taal.vraagzin import lijkt_vraag
from casefile.taal.woordenlijst import woorden
from casefile.velden.clausules import clausules, zonder_als

_SNEDE = re.compile(r"\b(?:en|maar|dus|want)\b|\b(?=ook geen\b)")
_NIKS = (
    r"(?:niks|niets|niet|nooit (?:iets|wat)|nothing|geen (?:\w+ )?(?:kopie|bericht\w*|mail\w*|"
    r"brie\w+|gegevens|informatie|info|seintje|woord|letter|ding))"
)
_STUUR = (
    r"(?:stuur\w*|sturen|gestuurd|doorstur\w*|geef|geven|doorgeven|zeg|zeggen|vertel\w*|meld\w*|"
    r"deel|delen|laat|laten|weten|send|tell)"
)
_WIE = (
    r"(?P<wie>(?:(?:mijn|me|mn|m'n|de|het|die|dat|onze|ons|meneer|mevrouw|mr|mw|kantoor) )*"
    r"(?:van (?:de |der |den )?|de |el )?[\w'&.-]+(?: [\w'&.-]+){0,2})"
)
_NAAR = re.compile(
    rf"\b{_NIKS}\b(?: \w+){{0,4}}? (?:naar|to|richting) {_WIE}"
    rf"|\b{_STUUR}\b(?: \w+){{0,3}}? {_NIKS}\b(?: \w+){{0,2}}? (?:aan|tegen|"
    rf"met) {_WIE.replace('wie', 'wie2')}"
    rf"|\b{_NIKS}\b(?: \w+){{0,2}}? (?:aan|tegen|met|bij|"
    rf"over mij tegen) {_WIE.replace('wie', 'wie3')}"
    rf" (?:{_STUUR})\b"
    rf"|\b{_NIKS} {_STUUR}\b(?: \w+){{0,2}}? (?:aan|tegen|naar|met) {_WIE.replace('wie', 'wie4')}"
)
_MAG_NIET = re.compile(
    rf"^\W*(?:en |ook |nee |dat |wil niet dat |ik wil niet dat )*{_WIE} (?:mag|mogen|hoeft|hoeven|"
    rf"moet|"
    rf"moeten|krijgt|krijgen|may|must)\b(?: \w+){{0,5}}? (?:niks|niets|niet|nooit|geen|not)\b"
    r"(?P<na>.*)$"
)
_WIL_NIET_DAT = re.compile(
    rf"\b(?:wil|liever) (?:absoluut |echt |"
    rf"helemaal )?niet dat {_WIE.replace('wie', 'wie')}(?: \w+){{0,3}}? "
    r"(?:weet|weten|hoort|horen|krijgt|krijgen|leest|lezen|ziet|zien|meekrijgt|te weten)\b"
)
_LAAT = re.compile(rf"\b(?:laat|vertel|zeg|geef|stuur) {_WIE} (?:niks|niets)\b")
_IK_DOE = re.compile(
    r"\bik (?:durf|kan|heb|betaal|ga|hoef|had|krijg|zeg|vertel|moet|kon|mag)\b|\b(?:durf|ga|"
    r"hoef) ik\b"
)
_KORT = re.compile(rf"^\W*(?:nee |en |ook )*{_WIE} (?:niet|niks|nooit)\W*$")
_OVER_GEGEVENS = re.compile(
    r"\b(?:weten|krijgen|krijgt|zien|lezen|horen|hebben|meekrijgen|mee|bij|erbij|erin|sturen|"
    r"gestuurd|gegevens|inzien|kopie|informatie)\b"
)
_ANDEREN_MOGEN = re.compile(
    r"\b(?:mag|mogen)(?: \w+){0,2}$|\b(?:mag|mogen) (?:het |dit |dat |wel )"
)
_MAAND = (
    r"januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|sept|"
    r"okt|nov|dec|jan|feb"
)
_TIJD = re.compile(
    r"\b(?:\w+dag|ochtend|middag|avond|morgen|nu|vandaag|dat|dit|nog|ook|" + _MAAND + r")\b"
)
_TOCH = re.compile(r"\b(?:wel|toch|alsnog)\b")
_NIEMAND = woorden(
    "mij me mezelf mijzelf ik jou je u jullie hem haar hen hun ze zij hij iemand niemand iedereen "
    "anders anderen huis toe buiten binnen voren achteren beneden boven bed huisarts 112 hier daar "
    "werkelijkheid elkaar dat dit die deze wat wie er het alles rechter rechtbank zitting buren "
    "school huur geld brief brieven schuld bedrag rekening betaling regeling contract post "
    "chat gesprek bericht regel zin naam nummer foto verhaal"
)
_WEL_IEMAND = woorden(
    "werk baas werkgever ex man vrouw partner vader moeder ouders broer zus familie zoon dochter "
    "kinderen bewindvoerder curator bewind gemeente school buren buurman buurvrouw huisbaas "
    "verhuurder uwv bank deurwaarder oom tante zwager oma opa vriend vriendin collega collegas "
    "kantoor mentor leraar juf dokter huisarts kerk moskee uitkering belastingdienst rechter "
    "rechtbank advocaat politie duo"
)
_EINDE = woorden(
    "te toe hoor sturen gestuurd gaan gaat geven doorgeven delen zeggen weten laten aub "
    "alsjeblieft "
    "alstublieft graag he dus nog ook meer dat van over want is zijn wordt worden mag mogen niet "
    "doen en of met mee please meesturen doorsturen vertellen melden stuurt stuur op in voor"
)
_BEZITTERS = woorden("mijn me mn m'n de het die dat onze ons meneer mevrouw mr mw kantoor")
_GEEN_NAAM = _BEZITTERS | woorden("van der den el ten ter mag het wel ik en dat")
_MEESTE_WOORDEN = 3


@dataclass(frozen=True)
class Verbod:
    """Names as they were typed: who may have nothing, and who may after all. `zij_wel`: the only
    one who may not have it, may; `alles_wel`: the whole line must go. `herhaalt`: it is repeated.
    """

    niet: tuple[str, ...] = ()
    wel: tuple[str, ...] = ()
    zij_wel: bool = False
    alles_wel: bool = False
    herhaalt: bool = False

    @property
    def noemt_gemeente(self) -> bool:
        """The gemeente may have nothing."""
        return any("gemeente" in name.casefold() for name in self.niet)

    @property
    def iets(self) -> bool:
        return bool(self.niet or self.wel or self.zij_wel or self.alles_wel)


def lees_verbod(tekst: str) -> Verbod:
    """Never raises; a question forbids nothing, and neither does "ik heb geen corporatie"."""
    refused: list[str] = []
    allowed: list[str] = []
    says_who = before = repeats = they = whole_line = repeated = False
    last: str | None = None  # whom "zij" is about
    for clause in map(zonder_als, clausules(" ".join(tekst.split()))):
        if not clause or lijkt_vraag(clause):
            continue
        plain = kale_letters(clause)[0]
        lifted = lees_opheffing(plain, _geweigerd(plain, clause, False, False), repeats)
        repeats = lifted is not None and lifted.herhaalt
        if lifted is not None:
            says_who = says_who or not repeats
            last = lifted.wie or wie_genoemd(plain) or last
            repeated, whole_line = repeated or repeats, whole_line or lifted.regel
            if not (repeats or lifted.regel):
                allowed += [last] if last else []
                they = they or last is None
            continue
        last = wie_genoemd(plain) or last
        for piece, original in _stukken(clause):
            found = _geweigerd(piece, original, bool(refused), says_who)
            says_who = says_who or _ANDEREN_MOGEN.search(piece) is not None
            if found is None and refused and before:
                found = _nog_een(piece, original)
            before = found is not None
            if found is None:
                allowed += [name for name in [_weer_goed(piece)] if name]
                continue
            name = _zoals_getypt(found, original)
            if name:
                refused.append(name)
    return Verbod(
        tuple(dict.fromkeys(refused)),
        tuple(dict.fromkeys(allowed)),
        zij_wel=they,
        alles_wel=whole_line,
        herhaalt=repeated,
    )


def _stukken(clause: str) -> list[tuple[str, str]]:
    plain, places = kale_letters(clause)
    cuts = [0, *(m.end() for m in _SNEDE.finditer(plain)), len(plain)]
    parts = pairwise(cuts)
    found = []
    for begin, end in parts:
        if plain[begin:end].strip():
            last = places[end] if end < len(plain) else len(clause)
            found.append((plain[begin:end].strip(), clause[places[begin] : last]))
    return found


def _geweigerd(piece: str, original: str, eerder: bool, anderen: bool) -> str | None:
    """Who is refused in this piece, in bare words. `eerder`: somebody was refused before it,
    `anderen`: somebody else may have it."""
    bare = re.sub(r"[^\w'&. -]", " ", piece)
    if _IK_DOE.search(bare) or re.search(r"\bik (?:wil )?geen\b", bare):
        return None
    hit = _LAAT.search(bare)
    if hit:
        return _wie(hit["wie"])
    hit = _NAAR.search(bare)
    if hit:
        who = next(name for name in hit.groupdict().values() if name)
        says_so = eerder or not re.search(r"\bniet\b", hit.group()) or re.search(_STUUR, bare)
        return _wie(who) if says_so else None
    hit = _WIL_NIET_DAT.search(bare)
    if hit:
        return _wie(hit["wie"])
    hit = _MAG_NIET.match(bare)
    if hit and (_OVER_GEGEVENS.search(hit["na"]) or re.search(r"\b(?:niks|niets)\b", bare)):
        return _wie(hit["wie"])
    hit = _KORT.match(bare)
    somebody = hit and (eerder or anderen) and _kan_iemand_zijn(bare, original)
    return _wie(hit["wie"]) if hit and somebody else None


def _nog_een(piece: str, original: str) -> str | None:
    """ "Niks naar Bos en mijn werk": the second of two."""
    bare = re.sub(r"[^\w'&. -]", " ", piece).strip()
    name = _wie(bare) if len(bare.split()) <= _MEESTE_WOORDEN else None
    return name if name and _kan_iemand_zijn(bare, original) else None


def _kan_iemand_zijn(bare: str, original: str) -> bool:
    """Written as a name, or a word for somebody: in "october niet" nobody is meant."""
    capital = any(word[:1].isupper() for word in original.split())
    known = any(word in _WEL_IEMAND for word in bare.split())
    return (capital or known) and not _TIJD.search(bare)


def _wie(said: str) -> str | None:
    """The name itself; None for who is nobody in particular, or has a profile."""
    words: list[str] = []
    for word in said.split():
        bare = word.strip(".'")
        if bare in ("van", "de", "der", "den", "el") and not set(words) - _BEZITTERS - {"van"}:
            words.append(bare)  # "Van Dalen"
            continue
        if bare in _EINDE or (words and bare in _NIEMAND and bare not in _WEL_IEMAND):
            break
        words.append(bare)
    while words and words[-1] in _BEZITTERS and words[-1] != "kantoor":
        words.pop()
    own = [word for word in words if word not in (*_BEZITTERS, "van", "der", "den", "el")]
    mine = any(word in ("mijn", "me", "mn", "m'n", "onze") for word in words)
    if not own or len(own) > _MEESTE_WOORDEN:
        return None
    if own[0] in _NIEMAND and not (own[0] in _WEL_IEMAND and (mine or own[0] == "school")):
        return None
    name = " ".join(words)
    return None if alle_namen()[0].search(kale_woorden(name)) else name


def _zoals_getypt(bare: str, original: str) -> str | None:
    """The same words with their capitals; "me werk" is "mijn werk"."""
    pattern = r"\W+".join(re.escape(word) for word in bare.split())
    plain, places = kale_letters(original)
    hit = re.search(pattern, plain)
    if hit is None:
        return bare
    end = places[hit.end()] if hit.end() < len(plain) else len(original)
    typed = original[places[hit.start()] : end].strip(" .,;:!?")
    return re.sub(r"^(?:me|mn|m'n)\b", "mijn", typed, flags=re.I)


def _weer_goed(piece: str) -> str | None:
    """ "Berkhof mag toch wel": the words of who may after all."""
    if not _TOCH.search(piece) or re.search(r"\b(?:niet|niks|niets|geen)\b", piece):
        return None
    hit = re.match(r"^\W*(?P<wie>[\w' -]{3,40}?) (?:mag|mogen)\b", piece) or re.search(
        r"\b(?:naar|aan) (?P<wie>[\w' -]{3,40}?) (?:mag|mogen|kan|toch|wel)\b", piece
    )
    return hit["wie"].strip() if hit else None


def bijgewerkt(bekend: list[str], gezegd: Verbod) -> list[str]:
    """The known names with the new ones, without who may after all."""

    def same(one: str, other: str) -> bool:
        words = set(kale_woorden(one).split()) - _GEEN_NAAM
        return bool(words & (set(kale_woorden(other).split()) - _GEEN_NAAM))

    if gezegd.alles_wel:
        bekend = []
    if gezegd.zij_wel and len(bekend) == 1 and not gezegd.niet:
        bekend = []
    kept = [name for name in bekend if not any(same(name, one) for one in gezegd.wel)]
    new = [name for name in gezegd.niet if not any(same(name, one) for one in kept)]
    return [*kept, *new]
