"""What somebody told on the way, in whole sentences of their own, for who will help.

A quotation is never wrong: what no field holds, or holds wrongly, still arrives as it was said.
What raised an alarm about a life is not kept, nor money besides debt. Knows no table or chat.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date
from typing import Any, ClassVar

from casefile.doorverwijzing.eigen_regel import alleen_velden
from casefile.doorverwijzing.eigen_zinnen import past, samen, zinnen_uit
from casefile.doorverwijzing.verhaalzin import is_verhaal, stelde_vraag
from casefile.noodpoort.nood import Nood
from casefile.overzicht.categorieen import Groep, groep_van
from casefile.overzicht.geldbericht import lees
from casefile.taal.klank import kale_woorden
from casefile.taal.vraagzin import is_opdracht, lijkt_vraag
from casefile.taal.woordenlijst import woorden
from casefile.tijd import schrijf_datum
from casefile.velden.keuren import is_wens_of_noodkreet

BLIJFT_HIER = frozenset(
    (Nood.ZELFDODING, Nood.WANHOOP, Nood.GEWELD, Nood.KIND, Nood.DREIGING_ANDER, Nood.LICHAAM)
)
"""A message with one of these is kept for nobody, unless the huurder adds it in so many words."""
WENSEN = woorden(
    "mens start_doorverwijzing start_overzicht stop ja nee bedankt groet afscheid opnieuw herhaal "
    "verwijder_gegevens bekijk_gegevens volgende_stap makkelijker andere_taal wijzig klacht"
)
"""Labels of what is said to this chat, or puts right what it said, and tells nothing."""
_KORT = 8  # words: hardly more than what was put right
_WENS = 10  # words: in a longer sentence more was said than the wish
_DOORLOPEND = 14  # words: dictated in one breath, it is a story also where it speaks to us
_TEGEN_ONS = re.compile(
    r"^(?:(?:nee|ja|ho|wacht|maar|nou|pff+|sorry|nee hoor|dank u|dank je|ok|oke) )*(?:"
    r"(?:zoals )?ik (?:zei|zeg|schreef|vroeg|bedoel|bedoelde|heet)\b|zoals ik\b|"
    r"(?:dat|dit|het) (?:is|was|klopt) (?:helemaal |toch |allemaal )?(?:niet|fout|verkeerd|geen)\b|"
    r"staat (?:het|dat|er)\b|wat (?:heeft|hebt|heb) (?:u|je)\b|"
    r"(?:het|dat|die|de|mijn)(?: \w+){0,2} moet\b.{0,30}\bzijn$|"
    r"neemt? (?:u|je) (?:mij|me) niet kwalijk\b|hoe kom\w* (?:u|je)\b)"
    r"|\b(?:ik (?:zei|zeg) (?:het |dat |u |je )*(?:toch|al|net)|zoals ik al (?:zei|schreef)|"
    r"(?:snap|hoor|luister|leest?|begrijpt?) (?:u|je) (?:dat |me |mij )?(?:niet|wel))\b"
)
"""It puts us right or minds how we listened: what it says is noted, and is no story again."""
_VRAAGT = re.compile(r"\?\W*$")
_WIE = r"(?:ik|je|jij|u|jullie|we|wij|ze|zij|hij|er|dat|dit|het|de|mijn|me|iemand)"
_BEGINT_VRAAG = re.compile(
    r"^(?:(?:en|maar|hoi|hallo|oke?|ja|nee|dan|want|dus|vraagje|eerst|goedemiddag|dank u) )*(?:"
    r"(?:wat|wie|waar|waarom|wanneer|hoe\w*|welke?)\b|(?:kan|kun|kunt|kunnen|mag|mogen|moet|moeten|"
    rf"krijg|krijgt|weet|weten|wil|wilt|zou|zal|leest|ziet|hoort|stuurt|belt|gaat) {_WIE}\b|"
    r"wil ik (?:eerst )?weten|ik (?:wil|wou|zou) (?:\w+ ){0,3}weten\b|ik vraag me af\b)"
)
_VRAAGT_ERIN = re.compile(
    r"\b(?:(?:wie|wat|waar|hoe|wanneer) (?:moet|kan|mag|zal|gaat|krijg|kunnen|moeten|wordt) "
    rf"{_WIE}|moet ik (?:dan|nu|er|nou|daar)|(?:weet|kun) (?:jij|je|u)|wil ik (?:\w+ )?weten|"
    r"zegt u (?:mij|me)|mag ik (?:u |je )?vragen)\b"
)
_EIGEN = re.compile(r"\b(?:ik|k|we|wij|mijn|me|mn|m n|mij|ons|onze)\b")


@dataclass(frozen=True)
class Relaaszin:
    """A sentence of a story, as typed. `vraagt`: it asks something too."""

    zin: str
    vraagt: bool = False


@dataclass
class Relaas:
    """`zinnen`: in the order in which they were told."""

    soort: ClassVar[str] = "relaas"

    zinnen: list[str] = field(default_factory=list)

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Relaas:
        return cls(**data)

    def neem_op(self, told: Sequence[Relaaszin], noden: Collection[Nood]) -> None:
        """Nothing of a message with an alarm that stays here, nothing above what fits; with what
        somebody came is in their first words, as a question too."""
        new = [one.zin for one in told if not (self.zinnen and one.vraagt)]
        if new and not (BLIJFT_HIER & set(noden)) and past(self.zinnen, new):
            self.zinnen = samen(self.zinnen, new)

    def haal_weg(self, zin: str) -> None:
        self.zinnen = [one for one in self.zinnen if one != zin]

    def vergeet(self, oud: object) -> None:
        """What was put right is not told the old way as well: without the short sentences that name
        this day or these words. A longer one tells more, and stays as it was said."""
        said = _als_gezegd(oud)
        self.zinnen = [
            one for one in self.zinnen if len(one.split()) > _KORT or not _noemt(one, said)
        ]


def zonder_wensen(zinnen: Iterable[Relaaszin], labels: Mapping[str, str]) -> tuple[Relaaszin, ...]:
    """Without the wishes to this chat. `labels`: what each clause means, likeliest."""
    return tuple(one for one in zinnen if not _is_wens(one.zin, labels))


def _is_wens(zin: str, labels: Mapping[str, str]) -> bool:
    here = [label for clause, label in labels.items() if clause in zin or zin in clause]
    return bool(here) and all(label in WENSEN for label in here) and len(zin.split()) <= _WENS


def lees_relaas(tekst: str) -> tuple[Relaaszin, ...]:
    """The sentences of a message that are plainly a story, and have no line of their own."""
    told = (one for one in zinnen_uit(tekst) if _vertelt(one))
    return tuple(Relaaszin(one, _vraagt_ook(one)) for one in told)


def _vraagt_ook(zin: str) -> bool:
    return bool(_VRAAGT.search(zin) or _VRAAGT_ERIN.search(kale_woorden(zin)))


def _vertelt(zin: str) -> bool:
    said = kale_woorden(zin)
    if is_wens_of_noodkreet(zin) or is_opdracht(zin) or _TEGEN_ONS.search(said):
        return False
    if _BEGINT_VRAAG.match(said) or stelde_vraag(said):
        return False
    story = is_verhaal(zin) and not lijkt_vraag(zin)
    if _is_doorlopend(zin):
        return not alleen_velden(zin)
    return story and not (alleen_velden(zin) or _noemt_geld(zin))


def _is_doorlopend(zin: str) -> bool:
    return len(zin.split()) >= _DOORLOPEND and _EIGEN.search(kale_woorden(zin)) is not None


def _noemt_geld(zin: str) -> bool:
    """Income or costs in a short sentence: those are for the overview alone."""
    groups = {groep_van(post.categorie) for post in lees(zin, None).opgaven if post.categorie}
    return bool(groups - {Groep.SCHULDEN})


def _als_gezegd(oud: object) -> tuple[str, ...]:
    if isinstance(oud, date):
        return (" ".join(schrijf_datum(oud).split()[1:3]), f"{oud.day} {oud.month}")
    return (kale_woorden(oud),) if isinstance(oud, str) and kale_woorden(oud) else ()


def _noemt(zin: str, gezegd: Iterable[str]) -> bool:
    plain = kale_woorden(zin)
    return any(re.search(rf"\b{re.escape(one)}\b", plain) for one in gezegd)
