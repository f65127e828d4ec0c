"""One post of the overview gets a new amount; what was done is kept for the one who tells it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from casefile.overzicht.aannemelijk import gewone_periode
from casefile.overzicht.bekend_geld import Overzicht, Post
from casefile.overzicht.categorieen import Categorie, Groep, groep_van
from casefile.overzicht.opgave import Opgave
from casefile.taal.bedrag import Bedrag


@dataclass
class Uitkomst:
    """What was done. `vraag_wijzig`: one post was called wrong without saying what it must be.

    `vorige`: what changed posts were, by id. `te_vragen`: posts of which the amount is asked next.
    `welke`: the posts of which it is asked which was meant. `waarvoor`: an amount of which it is
    asked what it is for.
    """

    nieuw: list[Post] = field(default_factory=list)
    gewijzigd: list[Post] = field(default_factory=list)
    verwijderd: list[Post] = field(default_factory=list)
    vorige: dict[int, Post] = field(default_factory=dict)
    te_vragen: list[Post] = field(default_factory=list)
    bruto: bool = False
    vraag_wijzig: bool = False
    welke: list[Post] = field(default_factory=list)
    waarvoor: Bedrag | None = None

    @property
    def iets(self) -> bool:
        done = self.nieuw or self.gewijzigd or self.verwijderd
        return bool(done or self.vraag_wijzig or self.welke)

    @property
    def aangeraakt(self) -> list[Post]:
        return self.nieuw + self.gewijzigd


def vervang(o: Overzicht, post: Post, opgave: Opgave, uit: Uitkomst, seen: str = "") -> None:
    """`seen`: the question that was open; who answers a second look is believed."""
    bedrag, aangenomen = opgave.bedrag, False
    if bedrag.periode is None:
        bedrag, aangenomen = bedrag.met_periode(post.bedrag.periode), post.aangenomen
    if bedrag.periode is None:
        bedrag, aangenomen = met_periode(o, post.categorie, bedrag)
    nieuw = replace(
        post,
        bedrag=bedrag,
        aangenomen=aangenomen,
        wisselt=opgave.wisselt,
        van_wie=opgave.van_wie or post.van_wie,
        gecontroleerd=seen in ("overzicht_controle", "overzicht_wijzig_post"),
    )
    o.zet(nieuw)
    uit.vorige[post.id] = post
    same = (post.bedrag.van, post.bedrag.tot) == (bedrag.van, bedrag.tot)
    changed = post.bedrag.bekend and not (same and seen == "")
    (uit.gewijzigd if changed else uit.nieuw).append(nieuw)  # said again: it is an answer


def met_periode(o: Overzicht, soort: Categorie, bedrag: Bedrag) -> tuple[Bedrag, bool]:
    """The amount with the usual period where none was said, and True when we assumed it."""
    if bedrag.periode is not None or groep_van(soort) is Groep.SCHULDEN:
        return bedrag, False
    gewoon = gewone_periode(soort, bedrag, o.huishouden)
    return bedrag.met_periode(gewoon), gewoon is not None
