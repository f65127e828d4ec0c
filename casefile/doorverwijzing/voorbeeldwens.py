"""What somebody types while a preview is on the screen: yes, no, add this, leave that out. Pure.

Judged clause by clause, so that a yes beside something else is not taken for a yes to everything,
and words for us ("wie leest dit") are never sent along as words for who calls back.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from casefile.doorverwijzing.eigen_regel import is_veld
from casefile.doorverwijzing.erbij_gevraagd import lees_erbij
from casefile.doorverwijzing.over_voorbeeld import (
    feit,
    klaagt,
    vraagt_of_verstuurd,
    vraagt_puntjes,
    weigert,
)
from casefile.doorverwijzing.pakketdelen import noemt_zin, onderdelen
from casefile.doorverwijzing.verbod import Verbod, lees_verbod
from casefile.doorverwijzing.voorbeeldantwoord import is_ja, is_nee, zonder_namen
from casefile.doorverwijzing.voorbeeldfeit import (
    heeft_kop,
    hoort_bij,
    houd_heel,
    is_feit,
    noemt_dag_of_bedrag,
    weer_heel,
    zet_recht,
)
from casefile.doorverwijzing.wie_mag import lees_wie_mag
from casefile.gesprek.wensen import is_vraag_voor_een_mens, wil_gebeld
from casefile.taal.klank import kale_letters, kale_woorden
from casefile.taal.persoonsgegevens import maskeer
from casefile.taal.vraagzin import is_opdracht, lijkt_vraag
from casefile.velden import contactwens, wie_en_waar
from casefile.velden.clausules import clausules

_WEG = re.compile(
    r"\b(?:haal|gooi|laat|streep|doe|knip|hale|laten|halen)\b.{0,60}\b(?:weg|eruit|eraf|er uit|"
    r"er af|af|uit|vallen)\b"
    r"|\b(?:weglaten|weghalen|eruit|eraf|schrap\w*|verwijder\w*|weg met|leave out|remove)\b"
    r"|^(?:nee |en |maar |ook )*(?:zonder|niet|geen)\b(?! (?:goed|juist|mijn zus|sturen|alleen|na|"
    r"voor|tussen|in de|'?s|overdag|\d))"
    r"|\b(?:hoeft|hoeven|mag|mogen|moet|moeten)\b.{0,25}\b(?:weg|niet (?:erin|erbij|mee|er ?in)|"
    r"er niet (?:in|bij))\b"
    r"|\b(?:weg|eruit|niet meesturen|niet mee)\W*$"
    r"|\b(?:moet|mag|hoort|hoeft)\b(?: \w+)? niet (?:\w+ ){0,2}in (?:het|dit|dat|mijn|de) "
    r"(?:bericht|stuk|tekst|brief)\b"
    r"|^(?:dat|die|het) (?:laatste|vorige)\b.{0,20}\bniet$"
)
_ONWAAR = re.compile(
    r"\b(?:klopt|kloppen)\b.{0,15}\b(?:niet|nie|helemaal niks|voor geen meter)\b"
    r"|\b(?:is|zijn) (?:helemaal |gewoon |echt )?(?:niet waar|onzin|gelogen|verzonnen|fout|"
    r"verkeerd|"
    r"niet van mij|not true)\b|\bhoort er niet (?:bij|in)\b"
    r"|\b(?:heb|had)(?: ik)?(?: \w+){0,3} (?:nooit|niet|niks|niets)(?: \w+){0,4} (?:gezegd|gezegt|"
    r"gezeg|"
    r"verteld|genoemd)\b|\b(?:nooit|niet|niks|niets)(?: iets)? (?:gezegd|gezegt|verteld|genoemd)\b"
)
_NUMMER = {"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "vijfde": 5, "zesde": 6}
_OVER_ONS = re.compile(
    r"\b(?:zei|zeg|zeggen|gezegd|typ|typte|(?:snap|begrijp) (?:je|jij|u|jullie|ik nou)|luister|"
    r"hallo|jezus|godver\w*|pff\w*|"
    r"in 1 keer|in een keer|nou|wacht|sorry|laat maar|bedankt|dank|hoezo|waar staat|staat er|"
    r"staat niet|"
    r"mist|klopt niet|is fout|doorgaan|verder|wat weet|computer|chat)\b"
)
_WIE_LEEST = re.compile(r"\bwie\b.{0,20}\b(?:lees|leest|lezen|krijgt|krijgen|ziet|zien)\b")
_WIE_DOET = re.compile(
    r"^\W*wie (?:kan|moet|mag|gaat|helpt|spreekt|betaalt|regelt|doet|zegt|"
    r"let)\b(?!.{0,12}\b(?:lezen|zien|"
    r"bellen|dit|deze chat)\b)",
    re.I,
)
_ALLES_ZIEN = re.compile(r"\b(?:laat|toon|lees|zie|zien|geef)\b.{0,20}\b(?:alles|hele|nog eens)\b")
_AANLOOP = re.compile(
    r"^(?:(?:en|maar|ook|dus|oh|o|want|nou|hee|he)\b[ ,]*|(?:u|je|jij|jullie) (?:bent|ben|zijn) "
    r"(?:iets )?vergeten[ :,]*)+",
    re.I,
)
_OVER_HET_BERICHT = re.compile(
    r"\bwat\b.{0,12}\b(?:staat|stuur|stuurt|verstuur|sturen)\b|\bstaat\b.{0,25}\b(?:erbij|erin|"
    r"er ?in|er "
    r"nu)\b|\bklopt (?:alles|het|dat|dit)\b|\bwat (?:gaat|komt) er\b|\bis (?:dat|dit|het) alles\b"
    r"|\bhe[bn]t? (?:je|u|jullie)\b.{0,20}\b(?:erbij|erin|genoteerd)\b"
)
_NAAM_MIST = re.compile(
    r"\b(?:naam|wie ik ben)\b.{0,20}\b(?:niet|mist|ontbreekt|nergens|vergeten)\b"
    r"|\b(?:mis|zie|mist|vergeten)\b.{0,12}\bnaam\b"
)
_DAN = re.compile(
    r"^(?:want )?dan (?:ben|kan|heb|is|zijn|slaap|slaapt|werk|werkt) (?:ik|hij|zij|ze)\b"
)
_KORTE_BELWENS = 8  # words: "ik wil dat iemand mij belt" stands there already
_DIE_NIET = re.compile(r"nee? (?:die|dat|deze|hun|hen|daar|daarheen) (?:ook |maar |liever )?nie?t?")
_WIJST = re.compile(r"^(?:nee )?(?:dat|die|dit|deze)\b|^haal (?:dat|die|dit)\b")
_OVER_DIT = re.compile(
    r"^(?:en |maar )?(?:hebben|weten|krijgen|zien|staat|staan) (?:ze|zij|mijn|me|mn|er)\b"
)
_TWIJFELT = re.compile(
    r"(?:(?:ja|nou|ok|oke|tja|eh+|uh+)?(?: ?(?:h+m+|mwah|misschien|verder|ga verder|even denken|"
    r"weet niet|weet ik niet|ik weet niet|ik twijfel|kweet niet|eh+|uh+|tja|nou))+(?: hoor| nog)?)"
)
_ER_STAAT_NIKS = re.compile(
    r"^er (?:staat|stond|mist) (?:nog |helemaal )?(?:niks|niets|iets|wat)\b"
)
_ZEND = re.compile(r"\b(?:ver)?(?:stuur|stuurt|sturen|zend|zenden)\b|\bsend\b")
_MEESTE_AAN_ONS = 6  # words
_MINSTENS = 3  # words of something that is told
_MAG_WEL = re.compile(
    r"^(?:ze|zij|hij|die|dat|mevrouw \w+|meneer \w+)\b.{0,12}\b(?:mag|mogen)\b.{0,12}\bwel\b.{0,12}"
    r"\b(?:weten|lezen|zien|hebben|krijgen)\b"
)
_VRAAG_AAN = re.compile(r"^\W*(?:mijn )?vraag(?: aan [\w ]{2,30})?:\s*", re.I)


@dataclass(frozen=True)
class Voorbeeldwens:
    """`ja`, `nee`: to sending; `alleen_ja`: nothing else was said. `erbij`: own words that go
    along, `verteld`: what was told besides. `weg`: the parts that must go, by key, and `nummers`
    of the list, from 0; `zin_weg`: the own words; `iets_weg`: something, in these words.
    `zendt`: the yes speaks of sending. `vraagt`: there is a question in it, `vraag_mee`: one for
    who calls back, `wie_leest`: who reads this. `naam_mist`: says that the name is not there.
    `twijfelt`: "hm", "misschien", "verder": no yes and no no. `weigert`: it must not go, in so many
    words. `klaagt`: something in it is wrong. `vraagt_verstuurd`: asks whether it went.
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
    naam_mist: bool = False
    twijfelt: bool = False
    weigert: bool = False
    klaagt: bool = False
    vraagt_verstuurd: bool = False

    @property
    def verandert(self) -> bool:
        return bool(self.erbij or self.weg or self.nummers or self.zin_weg or self.iets_weg)


def lees_voorbeeldwens(tekst: str) -> Voorbeeldwens:
    """Never raises, whatever is typed."""
    one_line = houd_heel(" ".join(tekst.split()))
    added, rest = lees_erbij(one_line)
    yes = no = asks = sends = shows = sentence_away = misses_name = False
    refuses = complains = asks_sent = False
    keys: list[str] = []
    numbers: list[int] = []
    vague: list[str] = []
    told: list[str] = []
    questions: list[str] = []
    before, before_is_fact, previous = "", False, ""
    ban, here = lees_verbod(rest), ""
    for clause in clausules(rest):
        previous, here = here, clause
        clause = _AANLOOP.sub("", clause)
        said, before_this = kale_woorden(kale_letters(clause)[0]), before
        before = said
        if not zonder_namen(said).strip() or said.isdigit():
            continue
        if not lijkt_vraag(clause) and weigert(said):
            no = refuses = True
        elif not lijkt_vraag(clause) and klaagt(clause):
            complains = True
        elif vraagt_puntjes(clause):
            asks = shows = True
        elif _vraagt_of_het_weg_is(clause, said):
            asks = asks_sent = True
        elif _OVER_DIT.match(said) or _ER_STAAT_NIKS.match(said):
            asks = shows = True
        elif _DIE_NIET.fullmatch(said):
            no = True
        elif lijkt_vraag(clause) or said.endswith((" of niet", " of nie")):
            asks = True
            about_it = _OVER_HET_BERICHT.search(said) is not None
            shows = shows or about_it
            questions += [] if about_it else [clause]
        elif is_ja(said):
            yes = True
            sends = sends or _ZEND.search(said) is not None
        elif is_nee(said):
            no = True
        elif (
            lees_wie_mag(clause).iets
            or contactwens.lees_hoe(clause)
            or _over_verbod(clause)
            or _neemt_terug(ban, previous, clause)
        ):
            continue
        elif _NAAM_MIST.search(said) and not wie_en_waar.lees_naam(clause):
            misses_name = True
        elif _ONWAAR.search(said) and not re.search(r"\d", said):
            about = onderdelen(said) or (onderdelen(before_this) if _WIJST.match(said) else [])
            keys += [key for key in about if key not in ("naam", "bereik")]
            vague += [] if about else [clause]
        elif _WEG.search(said):
            about = onderdelen(said) or (onderdelen(before_this) if _WIJST.match(said) else [])
            count = [n - 1 for word, n in _NUMMER.items() if re.search(rf"\b{word}\b", said)]
            count += [int(n) - 1 for n in re.findall(r"\b(?:nummer |nr )?(\d)\b", said)]
            sentence_away = sentence_away or (noemt_zin(said) and not about)
            keys += about
            numbers += count if not about else []
            if not (about or count or noemt_zin(said)):
                vague.append(clause)
        elif is_feit(clause) or hoort_bij(told, clause):
            fact = feit(clause)
            joins = told and not heeft_kop(clause) and before_is_fact
            told[-1:] = [f"{told[-1]}, {fact}"] if joins else [*told[-1:], fact]
            before_is_fact = True
            continue
        elif not (
            is_veld(clause)
            or _is_aan_ons(said)
            or is_opdracht(clause)
            or (wil_gebeld(clause) and len(said.split()) <= _KORTE_BELWENS)
            or _DAN.match(said)
            or zet_recht(said)
            or _MAG_WEL.search(said)
        ):
            told.append(clause)
        elif told and before_this and re.fullmatch(r"[\d.,€ -]+(?:euro)?", clause):
            told[-1] += f", {clause}"  # "he did not pay, 1780,32"
        before_is_fact = False
    long = [one for one in told if len(one.split()) >= _MINSTENS or noemt_dag_of_bedrag(one)]
    rest_told = weer_heel(". ".join(long)) or None
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
        naam_mist=misses_name,
        weigert=refuses,
        klaagt=complains,
        vraagt_verstuurd=asks_sent,
        twijfelt=_TWIJFELT.fullmatch(kale_woorden(one_line)) is not None,
        alles_zien=shows or _ALLES_ZIEN.search(kale_woorden(rest)) is not None,
    )


def _vraagt_of_het_weg_is(clause: str, said: str) -> bool:
    asks = lijkt_vraag(clause) or said.startswith(("is ", "heb ", "hebt ", "heeft ", "zijn "))
    return asks and vraagt_of_verstuurd(said)


def _neemt_terug(ban: Verbod, previous: str, clause: str) -> bool:
    """ "Dat moet weg", after the line that is repeated."""
    return ban.iets and _WIJST.match(kale_woorden(clause)) is not None and _over_verbod(previous)


def _over_verbod(clause: str) -> bool:
    """Who may have it and who may not: that is a field, also where it is taken back."""
    ban = lees_verbod(clause)
    return ban.iets or ban.herhaalt


def _vraag_mee(questions: list[str]) -> str | None:
    """What a human can answer; not what is asked of this chat."""
    asked = [_VRAAG_AAN.sub("", one) for one in questions]
    real = [one for one in asked if is_vraag_voor_een_mens(one) or _WIE_DOET.match(one)]
    return maskeer(". ".join(real)) or None


def _is_aan_ons(said: str) -> bool:
    """ "Ik zeg het toch", "laat maar": a few words that are for this chat."""
    return len(said.split()) <= _MEESTE_AAN_ONS and _OVER_ONS.search(said) is not None
