"""What somebody types while a preview is on the screen: yes, no, add this, leave that out. Pure.

Judged clause by clause, so that a yes beside something else is not taken for a yes to everything,
and words for us ("wie leest dit") are never sent along as words for who calls back.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from casefile.doorverwijzing.wie_mag import alle_namen, lees_wie_mag
from casefile.gesprek.wensen import is_vraag_voor_een_mens
from casefile.taal.klank import kale_letters, kale_woorden
from casefile.taal.persoonsgegevens import maskeer
from casefile.taal.vraagzin import is_opdracht, lijkt_vraag
from casefile.taal.woordenlijst import woorden
from casefile.velden import contactwens, wie_en_waar
from casefile.velden.clausules import clausules, zinnen

_JA = woorden(
    "ja jaa jawel jazeker yes yep jep ok oke okee okay akkoord prima goed graag zeker stuur "
    "stuurt verstuur verzend verstuurt versturen send klopt juist doe evet tamam tak"
)
_BIJ_JA = _JA | woorden(
    "is dat dit het hoor maar mag op van mij je u ik vind wil dan nu weg door alles dank wel hem "
    "sturen gewoon en naar hen hun toe zo kan die deze it them please aub alsjeblieft alstublieft "
    "ook gerust inderdaad helemaal nou de zoals t even mijn tegen te"
)
_NEE = woorden("nee neen nope no hayir nie niet sturen stuur niks niets verstuur verzend")
_BIJ_NEE = _NEE | woorden("nee dank je u wel liever maar dat dit het hoor toch nu doe zo je hem")
_ZO_NIET = re.compile(
    r"^(?:nee )?(?:zo )?(?:stuur|verstuur|verzend) (?:je |dat |dit |het )*(?:niks|niets|niet|nie)\b"
    r"|^(?:nee )?(?:niet|nog niet) (?:ver)?sturen\b"
)
_ERBIJ = re.compile(
    r"\b(?:zet|zetten|doe|voeg|schrijf|vermeld|meld|geef|noteer|zeg|add|put)\b"
    r"(?: (?:er|ook|nog|dat|het|dit|even|maar|aub|graag|in|je))*? ?"
    r"(?:(?:erbij|er bij|erin|er in|toe|door|ook|bij|in)?(?: ook| nog| maar| aub)* ?(?:dat|:|,)"
    r"|(?:erbij|er bij|erin|er in|toe)\b(?! (?:dat|of|en)\b))\s*"
    r"|\b(?:graag |ook |nog |en )*(?:erbij|toevoegen|bijzetten|moet erbij|erin)\b"
    r"(?: dat| nog|:|,)\s*"
    r"|\b(?:mijn|me) vraag is:?\s*",
    re.I,
)
_ERBIJ_NA = re.compile(
    r"^(?P<wat>.{3,}?)\s*\b(?:zet (?:dat|dit) (?:er)? ?bij|moet er ?(?:nog |ook )?(?:bij|in)|"
    r"(?:er|daar)bij(?: graag| zetten| aub)?|stuur (?:dat|dit) (?:maar |ook )*mee)\W*$",
    re.I,
)
_WEG = re.compile(
    r"\b(?:haal|gooi|laat|streep|doe|knip|hale|laten|halen)\b.{0,60}\b(?:weg|eruit|eraf|er uit|"
    r"er af|af|uit|vallen)\b"
    r"|\b(?:weglaten|weghalen|eruit|eraf|schrap\w*|verwijder\w*|weg met|leave out|remove)\b"
    r"|^(?:nee |en |maar |ook )*(?:zonder|niet|geen)\b(?! (?:goed|juist|mijn zus|sturen|alleen|na|"
    r"voor|tussen|in de|'?s|overdag|\d))"
    r"|\b(?:hoeft|hoeven|mag|mogen|moet|moeten)\b.{0,25}\b(?:weg|niet (?:erin|erbij|mee|er ?in)|"
    r"er niet (?:in|bij))\b"
    r"|\b(?:weg|eruit|niet meesturen|niet mee)\W*$"
    r"|^(?:dat|die|het) (?:laatste|vorige)\b.{0,20}\bniet$"
)
_DIE_ZIN = re.compile(
    r"\b(?:die|deze|dat|dit) (?:zin|zinnen|tekst|vraag|stuk|regel)\b|\b(?:dat|het|die) laatste\b|"
    r"\bwat ik (?:net|zojuist|zonet) (?:zei|typte|schreef)\b|\bmijn (?:eigen )?woorden\b"
)
_NUMMER = {"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "vijfde": 5, "zesde": 6}
_DEEL_WOORDEN = (
    ("gesprek", r"\b(?:chat|gesprek)\b"),
    ("geprobeerd", r"\bwat ik (?:al |zelf |toen )*(?:deed|gedaan|geprobeerd|heb gedaan|heb gep)"),
    ("inkomen", r"\b(?:verdien\w*|loon|salaris|inkom\w*|uitkering|earn\w*|wage\w*|bijstand)\b"),
    ("toeslagen", r"\btoeslag\w*\b"),
    ("schulden", r"\bschuld(?:en)?\b"),
    ("afbetalingen", r"\b(?:afbetal\w*|aflos\w*)\b"),
    ("huishouden", r"\b(?:huishouden|wie er (?:hier )?won\w*|gezin)\b"),
    ("over", r"\bwat ik over ho\w*\b"),
    ("kinderen", r"\b(?:kinderen|kids|kind|dochter\w*|zoon\w*)\b"),
    ("datum", r"\b(?:datum|dag|zitting)\b"),
    ("vonnis", r"\b(?:vonnis|rechter)\b"),
    ("stap", r"\bwaar ik sta\b"),
    ("geldhulp", r"\b(?:bewindvoerder|bewind|schuldhulp\w*|hulp met geld)\b"),
    ("corporatie", r"\b(?:corporatie|verhuurder)\b"),
    ("plaats", r"\b(?:woonplaats|plaats|waar ik woon)\b"),
    ("spoed", r"\b(?:haast|spoed)\b"),
    ("tolk", r"\b(?:tolk|taal)\b"),
    ("hoe", r"\bvoicemail\b"),
    ("wanneer", r"\b(?:tijd|tijden|tijdstip|wanneer|uur)\b"),
    ("betaald", r"\bbetaald\b"),
    ("meelezen", r"\bmee ?(?:lezen|leest)\b"),
    ("huurschuld", r"\b(?:huurschuld|achterstand)\b"),
    ("gezondheid", r"\b(?:gezondheid|ziek\w*)\b"),
    ("vraag", r"\bwat ik (?:het liefst |graag )?wil\b"),
    ("bereik", r"\b(?:nummer|telefoon\w*|tel|mail\w*|e-mail)\b"),
    ("naam", r"\bnaam\b"),
)
_OVER_ONS = re.compile(
    r"\b(?:zei|zeg|zeggen|gezegd|typ|typte|(?:snap|begrijp) (?:je|jij|u|jullie|ik nou)|luister|"
    r"hallo|jezus|godver\w*|pff\w*|"
    r"in 1 keer|in een keer|nou|wacht|sorry|laat maar|bedankt|dank|hoezo|waar staat|staat er|"
    r"staat niet|"
    r"mist|klopt niet|is fout|doorgaan|verder|wat weet|computer|chat)\b"
)
_WIE_LEEST = re.compile(r"\bwie\b.{0,20}\b(?:lees|leest|lezen|krijgt|krijgen|ziet|zien)\b")
_ALLES_ZIEN = re.compile(r"\b(?:laat|toon|lees|zie|zien|geef)\b.{0,20}\b(?:alles|hele|nog eens)\b")
_AANLOOP = re.compile(r"^(?:(?:en|maar|ook|dus|oh|o)\b[ ,]*)+", re.I)
_WIJST = re.compile(r"^(?:nee )?(?:dat|die|dit|deze)\b|^haal (?:dat|die|dit)\b")
_OVER_DIT = re.compile(
    r"^(?:en |maar )?(?:hebben|weten|krijgen|zien|staat|staan) (?:ze|zij|mijn|me|mn|er)\b"
)
_ZEND = re.compile(r"\b(?:ver)?(?:stuur|stuurt|sturen|zend|zenden)\b|\bsend\b")
_MEESTE_AAN_ONS = 6  # words
_MINSTENS = 3  # words of something that is told


@dataclass(frozen=True)
class Voorbeeldwens:
    """`ja`, `nee`: to sending; `alleen_ja`: nothing else was said. `erbij`: own words that go
    along, `verteld`: what was told besides. `weg`: the parts that must go, by key, and `nummers`
    of the list, from 0; `zin_weg`: the own words; `iets_weg`: something, in these words.
    `zendt`: the yes speaks of sending. `vraagt`: there is a question in it, `vraag_mee`: one for
    who calls back, `wie_leest`: who reads this.
    """

    ja: bool = False
    nee: bool = False
    alleen_ja: bool = False
    erbij: str | None = None
    verteld: str | None = None
    weg: tuple[str, ...] = ()
    nummers: tuple[int, ...] = ()
    zin_weg: bool = False
    iets_weg: str | None = None
    vraagt: bool = False
    vraag_mee: str | None = None
    wie_leest: bool = False
    alles_zien: bool = False
    zendt: bool = False

    @property
    def verandert(self) -> bool:
        return bool(self.erbij or self.weg or self.nummers or self.zin_weg or self.iets_weg)


def lees_voorbeeldwens(tekst: str) -> Voorbeeldwens:
    """Never raises, whatever is typed."""
    one_line = " ".join(tekst.split())
    added, rest = _erbij(one_line)
    yes = no = asks = sends = shows = sentence_away = False
    keys: list[str] = []
    numbers: list[int] = []
    vague: list[str] = []
    told: list[str] = []
    questions: list[str] = []
    before = ""
    for clause in clausules(rest):
        clause = _AANLOOP.sub("", clause)
        said, before_this = kale_woorden(kale_letters(clause)[0]), before
        before = said
        if not _zonder_namen(said).strip():
            continue
        if _OVER_DIT.match(said):
            asks = shows = True
        elif lijkt_vraag(clause) or said.endswith((" of niet", " of nie")):
            asks = True
            questions.append(clause)
        elif _is_ja(said):
            yes = True
            sends = sends or _ZEND.search(said) is not None
        elif _is_nee(said):
            no = True
        elif lees_wie_mag(clause).iets or contactwens.lees_hoe(clause):
            continue
        elif _WEG.search(said):
            about = _onderdelen(said) or (_onderdelen(before_this) if _WIJST.match(said) else [])
            count = [n - 1 for word, n in _NUMMER.items() if re.search(rf"\b{word}\b", said)]
            count += [int(n) - 1 for n in re.findall(r"\b(?:nummer |nr )?(\d)\b", said)]
            sentence_away = sentence_away or (_DIE_ZIN.search(said) is not None and not about)
            keys += about
            numbers += count if not about else []
            if not (about or count or _DIE_ZIN.search(said)):
                vague.append(clause)
        elif not (_is_veld(clause) or _is_aan_ons(said) or is_opdracht(clause)):
            told.append(clause)
    rest_told = ". ".join(piece for piece in told if len(piece.split()) >= _MINSTENS) or None
    changes = bool(added or keys or numbers or vague or rest_told or sentence_away)
    return Voorbeeldwens(
        ja=yes and not no,
        nee=no and not yes,
        alleen_ja=yes and not (no or asks or changes),
        erbij=maskeer(added) if added else None,
        verteld=maskeer(rest_told) if rest_told else None,
        weg=tuple(dict.fromkeys(keys)),
        nummers=tuple(dict.fromkeys(numbers)),
        zin_weg=sentence_away,
        iets_weg=". ".join(vague) or None,
        vraagt=asks,
        vraag_mee=_vraag_mee(questions),
        wie_leest=_WIE_LEEST.search(kale_woorden(rest)) is not None,
        zendt=sends,
        alles_zien=shows or _ALLES_ZIEN.search(kale_woorden(rest)) is not None,
    )


def _vraag_mee(questions: list[str]) -> str | None:
    """What a human can answer; not what is asked of this chat."""
    real = [one for one in questions if is_vraag_voor_een_mens(one)]
    return maskeer(". ".join(real)) or None


def _erbij(tekst: str) -> tuple[str | None, str]:
    """What must be added, and the rest of the message."""
    kept, added = [], []
    for sentence in zinnen(tekst):
        after = _ERBIJ_NA.match(sentence)
        hit = None if after else _ERBIJ.search(sentence)
        if hit and not lijkt_vraag(sentence):
            kept.append(sentence[: hit.start()])
            added.append(sentence[hit.end() :])
        elif after and not lijkt_vraag(sentence):
            added.append(after["wat"].rstrip(" ,"))
        else:
            kept.append(sentence)
    words = [_zonder_zenden(one) for one in added]
    return ". ".join(w for w in words if w) or None, ". ".join(k for k in kept if k.strip(" ,"))


def _zonder_zenden(tekst: str) -> str:
    """ "... en dan stuur maar" is said to us."""
    bare = re.sub(
        r"(?:,| en| dan|\.)*\s*\b(?:(?:en )?(?:dan )?(?:stuur|verstuur)(?: het| dat| maar|"
        r" dan)*|aub|"
        r"graag)\W*$",
        "",
        tekst.strip(),
        flags=re.I,
    )
    return bare.strip(" ,:;")


def _is_ja(said: str) -> bool:
    words = _zonder_namen(said).split()
    return bool(words) and set(words) <= _BIJ_JA and bool(set(words) & _JA)


def _is_nee(said: str) -> bool:
    words = said.split()
    plain_no = bool(words) and set(words) <= _BIJ_NEE and words[0] in ("nee", "neen", "nope", "no")
    return plain_no or _ZO_NIET.search(said) is not None


def _zonder_namen(said: str) -> str:
    return alle_namen()[0].sub(" ", said)


def _onderdelen(said: str) -> list[str]:
    found = [key for key, pattern in _DEEL_WOORDEN if re.search(pattern, said)]
    if "geprobeerd" in found or _DIE_ZIN.search(said):
        return [key for key in found if key in ("geprobeerd", "gesprek")][:1]
    if "huurschuld" in found:
        found = [key for key in found if key != "schulden"]
    return found


def gaat_over(sleutel: str, tekst: str) -> bool:
    """Whether a clause is about this part of a package."""
    pattern = dict(_DEEL_WOORDEN).get(sleutel)
    return pattern is not None and re.search(pattern, kale_woorden(tekst)) is not None


def _is_aan_ons(said: str) -> bool:
    """ "Ik zeg het toch", "laat maar": a few words that are for this chat."""
    return len(said.split()) <= _MEESTE_AAN_ONS and _OVER_ONS.search(said) is not None


def _is_veld(clause: str) -> bool:
    """A name, a time, a number: it is a field, and said nowhere twice."""
    short = len(clause.split()) <= 9
    reads = (
        wie_en_waar.lees_naam(clause)
        or wie_en_waar.lees_losse_naam(clause)
        or contactwens.lees_losse_tijd(clause)
        or contactwens.lees_hoe(clause)
        or contactwens.lees_tolk(kale_letters(clause)[0])
        or re.search(r"\d{6}|@", clause)
    )
    return short and bool(reads)
