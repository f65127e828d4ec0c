"""Plays the overview as a conversation; every text that is said is filled in, in both versions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from casefile.dialogue import Stap, Verloop
from casefile.dossier import Dossier
from casefile.overzicht.bekend_geld import Overzicht, Post
from casefile.overzicht.berekening import Resultaat, bereken
from casefile.overzicht.categorieen import Categorie
from casefile.overzicht.geldverloop import OverzichtVerloop
from casefile.teksten.lezer import MAKKELIJK
from tests.casefile.gesprek_met import TEKSTEN, GesprekMet


@dataclass
class Gesprek(GesprekMet):
    """`gesteld`: the questions in the order in which they were asked, repeats included."""

    verloop: Verloop = field(default_factory=lambda: OverzichtVerloop(TEKSTEN))
    gesteld: list[str] = field(default_factory=list)

    @property
    def vraag(self) -> str | None:
        return self.stap.vraag

    @property
    def overzicht(self) -> Overzicht:
        return self.dossier.deel(Overzicht)

    @property
    def resultaat(self) -> Resultaat:
        return bereken(self.overzicht)

    def post(self, categorie: Categorie) -> Post:
        (post,) = self.overzicht.van_categorie(categorie)
        return post

    @property
    def gezegd(self) -> list[str]:
        """The content keys of the last turn, without the question."""
        return [bericht.sleutel for bericht in self.stap.berichten]

    @property
    def tekst(self) -> str:
        """Everything that was said last, the question included."""
        return self.bubbel()

    def _beurt(self, doe: Callable[[Dossier], Stap]) -> None:
        super()._beurt(doe)
        assert self.bubbel() and self.bubbel(MAKKELIJK)
        if self.stap.vraag:
            self.gesteld.append(self.stap.vraag)


def speel(
    antwoorden: Mapping[str, str], anders: str = "overslaan", gesprek: Gesprek | None = None
) -> Gesprek:
    """Answer each question from the table until the summary; what is not in it is skipped."""
    gesprek = gesprek or Gesprek().begin()
    for _ in range(80):
        if gesprek.vraag == "overzicht_klaar":
            return gesprek
        assert gesprek.vraag
        gesprek.zegt(antwoorden.get(gesprek.vraag, anders))
    raise AssertionError(f"the overview does not end; asked: {gesprek.gesteld}")


def tot(vraag: str, *gezegd: str) -> Gesprek:
    """Say these, which must lead to this question."""
    gesprek = Gesprek().begin()
    for tekst in gezegd:
        gesprek.zegt(tekst)
    assert gesprek.vraag == vraag
    return gesprek
