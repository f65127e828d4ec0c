"""The next question, as a pure function of what is known. Knows names of questions, no texts.

The short way asks at most `MEESTE_KORT` questions (C08). A second look at an unlikely amount and a
question the huurder starts himself (a change, an amount to pay off) are not counted: they repeat.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from casefile.overzicht.aannemelijk import is_onwaarschijnlijk
from casefile.overzicht.bekend_geld import Manier, Overzicht, Post, VanWie
from casefile.overzicht.categorieen import TOTAAL, Categorie, Groep

MEESTE_KORT = 8


@dataclass(frozen=True)
class Vraag:
    """`sleutel` is what is remembered as asked or answered; `naam` chooses the text.

    `groep` and `categorie`: what a bare amount means. `post`: the post it is about.
    """

    sleutel: str
    naam: str
    groep: Groep | None = None
    categorie: Categorie | None = None
    post: int | None = None
    van_wie: VanWie | None = None


def _vraag(naam: str, groep: Groep | None = None, categorie: Categorie | None = None) -> Vraag:
    return Vraag(naam, naam, groep, categorie)


HUISHOUDEN = _vraag("overzicht_huishouden")
INKOMEN = _vraag("overzicht_inkomen", Groep.INKOMEN)
INKOMEN_SAMEN = Vraag("overzicht_inkomen", "overzicht_inkomen_samen", Groep.INKOMEN)
TOESLAGEN = _vraag("overzicht_toeslagen", Groep.TOESLAGEN)
TOESLAGEN_MEER = Vraag("overzicht_toeslagen", "overzicht_toeslagen_meer", Groep.TOESLAGEN)
HUUR = _vraag("overzicht_huur", Groep.VASTE_LASTEN, Categorie.HUUR)
LASTEN = _vraag("overzicht_vaste_lasten", Groep.VASTE_LASTEN)
LASTEN_MEER = Vraag("overzicht_vaste_lasten", "overzicht_vaste_lasten_meer", Groep.VASTE_LASTEN)
LEEFGELD = _vraag("overzicht_leefgeld", Groep.LEEFGELD, Categorie.BOODSCHAPPEN)
SCHULDEN = _vraag("overzicht_schulden", Groep.SCHULDEN)

# The short way, in order.
KORT = (HUISHOUDEN, INKOMEN, TOESLAGEN, HUUR, LASTEN, LEEFGELD, SCHULDEN)

PARTNER = Vraag(
    "overzicht_inkomen_partner",
    "overzicht_inkomen_partner",
    Groep.INKOMEN,
    Categorie.INKOMEN,
    van_wie=VanWie.PARTNER,
)
# What the long way adds, one kind at a time, in the order of the records.
LANG = (
    PARTNER,
    *(
        _vraag(kind.soort.vraag, kind.soort.groep, kind)
        for kind in Categorie
        if kind.soort.apart_gevraagd
    ),
)

KLAAR = _vraag("overzicht_klaar")
VERDER = _vraag("overzicht_verder")
WIJZIGEN = _vraag("overzicht_wijzigen")
AFLOSBEDRAG = _vraag("overzicht_aflosbedrag")
WELKE = _vraag("overzicht_welke")

_ALLE = (
    *KORT, INKOMEN_SAMEN, TOESLAGEN_MEER, LASTEN_MEER, *LANG, KLAAR, VERDER, WIJZIGEN, AFLOSBEDRAG,
    WELKE,
)  # fmt: skip
_OP_NAAM = {vraag.naam: vraag for vraag in _ALLE}
OVER_EEN_POST = (
    "overzicht_controle",
    "overzicht_wisselt",
    "overzicht_periode",
    "overzicht_bedrag",
    "overzicht_wijzig_post",
)
NAMEN = (*_OP_NAAM, *OVER_EEN_POST, "overzicht_kinderen_thuis")


def vraag_met_naam(overzicht: Overzicht, naam: str) -> Vraag:
    """The question of a content key; one about a post is about the post that is now open."""
    nu = volgende(overzicht)
    if naam == nu.naam:
        return nu
    return _OP_NAAM.get(naam, nu)


def volgende(overzicht: Overzicht) -> Vraag:
    """The open question. Never None: at the end it is the summary, then what to do next."""
    if overzicht.twijfel is not None:
        return WELKE
    if overzicht.modus == "wijzigen":
        return WIJZIGEN
    if overzicht.modus == "aflosbedrag":
        return AFLOSBEDRAG
    if overzicht.modus == "wijzig_post" and (post := overzicht.post(overzicht.wijzigt)):
        return _over("overzicht_wijzig_post", post)
    for vraag in _vervolg(overzicht):
        if vraag.sleutel not in _af(overzicht) and _mag(overzicht, vraag):
            return vraag
    if not overzicht.klaar:
        for vraag in _open(overzicht):
            return vraag
    return VERDER if overzicht.bevestigd else KLAAR


def telt_mee(vraag: Vraag) -> bool:
    """Whether the question is one of the at most `MEESTE_KORT` of the short way."""
    return vraag.naam not in (
        "overzicht_controle", "overzicht_wijzig_post", WIJZIGEN.naam, AFLOSBEDRAG.naam, WELKE.naam,
        KLAAR.naam, VERDER.naam,
    )  # fmt: skip


def _af(overzicht: Overzicht) -> set[str]:
    return {*overzicht.beantwoord, *overzicht.overgeslagen}


def _open(overzicht: Overzicht) -> Iterator[Vraag]:
    """The questions of this way that are still to be asked."""
    af = _af(overzicht)
    for vraag in KORT:
        if vraag.sleutel not in af and not _is_bekend(overzicht, vraag):
            yield _vorm(overzicht, vraag)
    if overzicht.manier is Manier.LANG:
        for vraag in LANG:
            if vraag.sleutel not in af and _past_bij(overzicht, vraag):
                yield vraag


def _vorm(overzicht: Overzicht, vraag: Vraag) -> Vraag:
    """The same question in the words that fit what is known."""
    if vraag is INKOMEN and overzicht.huishouden.samen:
        return INKOMEN_SAMEN
    if vraag is TOESLAGEN and overzicht.van_groep(Groep.TOESLAGEN):
        return TOESLAGEN_MEER
    if vraag is LASTEN and _lasten(overzicht):
        return LASTEN_MEER
    return vraag


def _lasten(overzicht: Overzicht) -> list[Post]:
    posten = overzicht.van_groep(Groep.VASTE_LASTEN)
    return [p for p in posten if p.categorie is not Categorie.HUUR]


def _is_bekend(overzicht: Overzicht, vraag: Vraag) -> bool:
    """True when the huurder said it already, in an answer to another question."""
    if vraag is HUISHOUDEN:
        return overzicht.huishouden.bekend
    if vraag is INKOMEN:
        return any(
            p.van_wie is not VanWie.PARTNER
            and (not p.bedrag.is_nul or p.categorie is Categorie.INKOMEN)
            for p in overzicht.van_groep(Groep.INKOMEN)
        )
    if vraag.categorie is not None:
        return bool(overzicht.van_categorie(vraag.categorie))
    if vraag is SCHULDEN:
        debts = overzicht.van_groep(Groep.SCHULDEN)
        return any(p.categorie is not Categorie.HUURSCHULD for p in debts)  # told in passing
    assert vraag.groep is not None
    posten = _lasten(overzicht) if vraag is LASTEN else overzicht.van_groep(vraag.groep)
    return len(posten) >= 2 or any(p.categorie is TOTAAL[vraag.groep] for p in posten)


def _past_bij(overzicht: Overzicht, vraag: Vraag) -> bool:
    """A question of the long way that makes sense for this household and is not known yet."""
    if vraag is PARTNER:
        van_partner = [p for p in overzicht.posten if p.van_wie is VanWie.PARTNER]
        return overzicht.huishouden.samen and not van_partner
    assert vraag.categorie is not None
    if vraag.categorie.soort.om_kinderen and overzicht.huishouden.kinderen == 0:
        return False
    geen = overzicht.van_categorie(Categorie.TOESLAGEN, Categorie.SCHULD)
    if any(p.groep is vraag.groep and p.bedrag.is_nul for p in geen):
        return False  # "geen toeslagen": do not ask for each of them
    if vraag.categorie is Categorie.AFBETALING and not overzicht.van_groep(Groep.SCHULDEN):
        return False
    return not overzicht.van_categorie(vraag.categorie)


def _vervolg(overzicht: Overzicht) -> Iterator[Vraag]:
    """What an answer left open, about the newest posts first."""
    nieuw = [p for p in overzicht.posten if p.id in overzicht.laatst]
    rest = [p for p in overzicht.posten if p.id not in overzicht.laatst]
    if overzicht.klaar:
        rest = []  # whoever stopped is not asked on, except about what he changes himself
    for post in (*nieuw, *rest):
        if is_onwaarschijnlijk(post) and not post.gecontroleerd and post.bedrag.periode:
            yield _over("overzicht_controle", post)
        elif post.wisselt:
            yield _over("overzicht_wisselt", post)
        elif not post.bedrag.bekend:
            yield _over("overzicht_bedrag", post)
        elif post.bedrag.periode is None and post.groep is not Groep.SCHULDEN:
            yield _over("overzicht_periode", post)
        elif is_onwaarschijnlijk(post) and not post.gecontroleerd:
            yield _over("overzicht_controle", post)
    thuis = overzicht.huishouden
    if thuis.kinderen is None and thuis.bekend and not overzicht.klaar:
        yield Vraag("overzicht_kinderen_thuis", "overzicht_kinderen_thuis")


def _over(naam: str, post: Post) -> Vraag:
    return Vraag(f"{naam}:{post.id}", naam, post.groep, post.categorie, post.id, post.van_wie)


def _mag(overzicht: Overzicht, vraag: Vraag) -> bool:
    """Whether there is room for a follow-up question in the short way."""
    if overzicht.manier is Manier.LANG or not telt_mee(vraag) or vraag.sleutel in overzicht.gesteld:
        return True
    return aantal_gesteld(overzicht) + len(list(_open(overzicht))) + 1 <= MEESTE_KORT


def aantal_gesteld(overzicht: Overzicht) -> int:
    """How many questions that count were asked (see `telt_mee`)."""
    tellen = [s for s in overzicht.gesteld if telt_mee(Vraag(s, s.split(":")[0]))]
    return len(set(tellen))
