"""An alarm that is denied by its name, in formal or indirect words: "Ik denk niet aan de dood",
"met Ola is alles goed, waarom Veilig Thuis", "ik heb eten", "ik citeerde u". Pure.

Read sentence by sentence: what else the message says may be a cry, and that wins.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from casefile.noodpoort.nood import VOORRANG, Nood
from casefile.noodpoort.poort import vind_noden
from casefile.taal.klank import kale_woorden
from casefile.velden.clausules import zinnen

LEVEN = frozenset(nood for nood in VOORRANG if nood.kenmerk.over_het_leven)
_THUIS = frozenset({Nood.KIND, Nood.GEWELD, Nood.DREIGING_ANDER})
_ECHT = r"(?:(?:echt|helemaal|absoluut|zeker|gewoon|toch|nu|dus|ook|op dit moment|vandaag) )*"
_DOOD = r"(?:de dood|dood|doodgaan|sterven|zelfmoord|zelfdoding)"
_RECHTER = r"(?:rechter|rechtbank|zitting|rechtszaak|dagvaarding)"
_VAN_DE = r"(?:(?:brief|brieven|post|papier|oproep|datum) (?:van|bij|voor) (?:de |het |een )?)?"
_GESCHREVEN = r"(?:geschreven|gezegd|getypt|gevraagd|vermeld|beweerd|genoemd|verteld|gemeld)"
_GOED = r"(?:goed|prima|in orde|oke|ok|best|veilig)"
_ALLES = r"(?:(?:alles|het|dit|gewoon|heel|hartstikke|helemaal) )*"

_ZEGT: tuple[tuple[frozenset[Nood], re.Pattern[str]], ...] = tuple(
    (frozenset(noden), re.compile(words))
    for noden, words in (
        (
            LEVEN,
            rf"\b(?:niks|niets|nooit|geen woord|nergens|niet)\b.{{0,14}}\b{_DOOD}\b.{{0,12}}"
            rf"\b{_GESCHREVEN}"
            rf"|\bdenk {_ECHT}(?:niet|nooit) aan {_DOOD}\b"
            rf"|\b(?:gaat|ging) {_ECHT}niet over {_DOOD}\b"
            rf"|\bheb {_ECHT}geen (?:gedachten? (?:aan|over) {_DOOD}|doodsgedachten?|"
            r"zelfmoordgedachten?|doodswens)\b"
            rf"|\bben {_ECHT}niet (?:suicidaal|levensmoe)\b"
            rf"|\b(?:113|de luisterlijn) (?:heb ik|is|hoeft?) {_ECHT}niet(?: nodig)?\b"
            rf"|\b(?:heb|hoef) {_ECHT}(?:geen 113|113 {_ECHT}niet)\b"
            r"|\bwaarom (?:dan |nu |in hemelsnaam |krijg ik |noemt u |noem je )*113\b",
        ),
        (
            _THUIS,
            rf"\bmet (?:mijn |me |de |onze )?\w+ (?:is|gaat) {_ALLES}{_GOED}\b"
            rf"|\b{_ALLES}(?:is|gaat) {_ALLES}{_GOED} met (?:mijn |me |de |onze |ons )?\w+\b"
            rf"|\b(?:is|gaat) {_ALLES}{_GOED} thuis\b"
            r"|\bwaarom (?:dan |nu |in hemelsnaam |moet ik |noemt u |noem je |zegt u )*"
            r"veilig thuis\b"
            rf"|\bveilig thuis (?:heb ik|is|hoeft?) {_ECHT}niet(?: nodig)?\b"
            rf"|\b(?:is|was) (?:hier |er |bij ons |thuis ){{0,2}}{_ECHT}"
            r"geen (?:geweld|gevaar|ruzie)\b"
            rf"|\bword {_ECHT}(?:niet|door niemand) (?:geslagen|bedreigd|mishandeld)\b"
            r"|\bniemand (?:slaat|bedreigt|doet) (?:mij|me|ons|haar|hem)\b",
        ),
        (
            {Nood.GEEN_ETEN},
            r"\b(?:ik|we|wij) heb(?:ben)? (?:(?:gewoon|wel|genoeg|voldoende|zat|ook|heus) )*"
            r"(?:te )?eten\b(?! (?:nodig|tot|voor|van|geen|meer nodig))"
            r"|\ber is (?:(?:gewoon|wel|genoeg|voldoende) )*eten\b(?! nodig)"
            r"|\bheb (?:helemaal )?geen honger\b",
        ),
        (
            {Nood.AFGESLOTEN},
            r"\bheb(?:ben)? (?:(?:gewoon|wel|ook|heus) )*(?:stroom|gas|licht|water|elektriciteit)\b"
            r"(?! (?:nodig|achterstand|schuld|tot))"
            rf"|\bben {_ECHT}niet afgesloten\b|\ber is {_ECHT}niets afgesloten\b",
        ),
        (
            {Nood.GEEN_SLAAPPLEK},
            r"\bheb (?:(?:gewoon|wel) )+(?:een )?(?:slaapplek|bed|dak|huis|woning|kamer)\b"
            r"|\b(?:slaap|woon) (?:ik )?gewoon (?:nog )?(?:thuis|in mijn huis|hier)\b",
        ),
        (
            {Nood.UITZETTING_NU, Nood.SLOT_VERVANGEN},
            rf"\bword {_ECHT}niet (?:mijn huis )?uitgezet\b"
            rf"|\b(?:is|heb) {_ECHT}(?:nog )?geen (?:datum|dag) (?:voor een |van de )?"
            r"(?:ontruiming|huisuitzetting|uitzetting)\b"
            rf"|\b(?:is|heb) (?:er )?{_ECHT}geen (?:huisuitzetting|ontruiming|uitzetting)\b",
        ),
        (
            {Nood.ZITTING_NU, Nood.UITZETTING_NU},
            rf"\b(?:is|heb|komt) (?:er )?{_ECHT}geen {_VAN_DE}{_RECHTER}\b"
            rf"(?: (?:en|of) (?:ook )?geen {_VAN_DE}{_RECHTER}\b)*"
            rf"|\b(?:moet|hoef|ga) {_ECHT}niet naar (?:de |een )?{_RECHTER}\b",
        ),
    )
)
_IN_HET_ALGEMEEN: tuple[tuple[frozenset[Nood], re.Pattern[str]], ...] = tuple(
    (frozenset(noden), re.compile(words))
    for noden, words in (
        (
            VOORRANG,
            r"\b(?:ik (?:citeer\w*|heb u geciteerd|heb je geciteerd)|(?:was|is) een citaat|"
            r"dat (?:zijn|waren) (?:uw|jouw|jullie) (?:eigen )?woorden|"
            r"(?:heb|haal\w*) (?:ik )?(?:u|je|jullie) (?:alleen |slechts |letterlijk )?"
            r"(?:geciteerd|aangehaald|aan))\b",
        ),
        (
            frozenset(VOORRANG) - LEVEN,
            r"\b(?:dat|dit) (?:is|klopt) (?:gewoon |echt |helemaal )?(?:onjuist|niet juist|"
            r"niet waar|een misverstand|onwaar|niet aan de orde|niet van toepassing)\b",
        ),
    )
)
_TOCH = re.compile(
    r"\b(?:maar|behalve|soms|nog niet|niet meer (?:leven|verder|wakker)|liever|niet alleen|bijna)\b"
)
_TWIJFEL = re.compile(
    r"\b(?:soms|liever|hoeft niet meer|(?:wil|kan|hoef|ga) (?:ik )?niet meer|gisteren|vannacht)\b"
)


@dataclass(frozen=True)
class Weerspraak:
    """`genoemd`: what is denied by its name; `algemeen`: what a "dat is onjuist" can be about, if
    it was said just now."""

    genoemd: frozenset[Nood] = frozenset()
    algemeen: frozenset[Nood] = frozenset()


def lees_weerspraak(tekst: str, vandaag: date) -> Weerspraak:
    """The emergencies that the message says are none, and that nothing else in it cries out."""
    named: set[Nood] = set()
    broadly: set[Nood] = set()
    rest: list[str] = []
    for sentence in zinnen(tekst):
        plain = kale_woorden(sentence)
        asks = sentence.endswith("?") and "waarom" not in plain
        own = frozenset() if asks else _ontkent(plain, _ZEGT)
        wide = frozenset() if asks else _ontkent(plain, _IN_HET_ALGEMEEN)
        named |= own
        broadly |= wide
        rest.append(_zonder(plain) if own or wide else sentence)
    if not (named or broadly):
        return Weerspraak()
    beside = ". ".join(rest)
    doubt = LEVEN if _TWIJFEL.search(kale_woorden(beside)) else frozenset()
    cries = vind_noden(beside, vandaag)
    return Weerspraak(zonder_roep(named - doubt, cries), zonder_roep(broadly - doubt, cries))


def zonder_roep(ontkend: Collection[Nood], geroepen: Collection[Nood]) -> frozenset[Nood]:
    """What stays denied beside such cries: of the alarms about a life none beside any of them."""
    life = LEVEN if LEVEN & set(geroepen) else frozenset()
    return frozenset(ontkend) - frozenset(geroepen) - life


def _ontkent(
    plain: str, tabel: Sequence[tuple[frozenset[Nood], re.Pattern[str]]]
) -> frozenset[Nood]:
    if _TOCH.search(plain):
        return frozenset()
    return frozenset().union(*(noden for noden, words in tabel if words.search(plain)))


def _zonder(plain: str) -> str:
    for _, words in (*_ZEGT, *_IN_HET_ALGEMEEN):
        plain = words.sub(" ", plain)
    return plain
