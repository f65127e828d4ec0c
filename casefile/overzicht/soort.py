"""What there is to know of one kind of income, cost or debt. Knows no kind by name."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from casefile.taal.bedrag import Periode

MAAND, KWARTAAL, JAAR = Periode.MAAND, Periode.KWARTAAL, Periode.JAAR


class Groep(str, Enum):
    """What is asked and added up together."""

    INKOMEN = "inkomen"
    TOESLAGEN = "toeslagen"
    VASTE_LASTEN = "vaste_lasten"
    LEEFGELD = "leefgeld"
    SCHULDEN = "schulden"
    AFBETALINGEN = "afbetalingen"


@dataclass(frozen=True)
class Soort:
    """`woorden`: single words that name it; `alleen_bij_schuld`: those that do so only under a
    question about debts; `zinnen`: expressions of more words, as patterns; `verhuurders`: names of
    corporations mean it too, as such words.

    `grens`: euro per month (debts: euro), from and to, outside which we ask once more; None: the
    usual one of its group. `perioden`: the period that goes without saying, from each amount on
    (None: it must be asked); `per_persoon`: groceries, whose period is judged by who eats.
    `als_toeslag`, `als_schuld`, `als_last`: the kind that the same words mean under a question
    about that. `eerst`: its place among the bills that are paid first, 0 for none.

    `apart_gevraagd`: the long way asks about it by itself; `om_kinderen`: only where
    there are children.
    `levensnodig`: to be without it is an emergency sooner than an answer. `meerdere`: somebody can
    have several; the next one is no correction. `is_soort_inkomen`: what an income without a name
    can turn out to be.
    """

    naam: str
    groep: Groep
    woorden: str = ""
    alleen_bij_schuld: str = ""
    zinnen: tuple[str, ...] = ()
    verhuurders: bool = False
    grens: tuple[int, int] | None = None
    perioden: tuple[tuple[int | str, Periode | None], ...] = ((0, MAAND),)
    per_persoon: bool = False
    als_toeslag: str | None = None
    als_schuld: str | None = None
    als_last: str | None = None
    eerst: int = 0
    apart_gevraagd: bool = False
    om_kinderen: bool = False
    levensnodig: bool = False
    meerdere: bool = False
    is_soort_inkomen: bool = False

    @property
    def vraag(self) -> str:
        """The key of the question that asks about it alone."""
        return f"overzicht_{self.naam}"
