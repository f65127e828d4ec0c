"""What is said of a noted amount, against what is noted: which post is meant, what becomes of it.

Thought out for the whole message: clauses that say one thing of one post go together. What could
mean two posts is asked. Changes nothing (`rechtgezet` does) and knows no words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from casefile.overzicht.bekend_geld import Overzicht, Post, Twijfel
from casefile.overzicht.categorieen import (
    INKOMSTEN,
    SOORT_INKOMEN,
    TOTAAL,
    UITGAVEN,
    Categorie,
    Groep,
    groep_van,
)
from casefile.overzicht.uitspraak import Uitspraak
from casefile.taal.bedrag import Bedrag

_ALTIJD = (Categorie.HUUR,)
"""Nobody's "ik heb geen huur" takes this away."""


@dataclass
class Oordeel:
    """What becomes of one post. `niet`: it is not what it stands as; nothing said what it is."""

    post: Post
    gaat: bool = False
    niet: bool = False
    wordt: Categorie | None = None
    bedrag: Bedrag | None = None
    blijft: bool = False
    fout: bool = False
    bruto: bool = False

    @property
    def iets(self) -> bool:
        return self.gaat or self.niet or self.wordt is not None or self.bedrag is not None

    @property
    def verdwijnt(self) -> bool:
        kept = self.blijft or self.wordt is not None or self.bedrag is not None
        return (self.gaat or self.niet) and not kept


@dataclass
class Plan:
    """`over`: the clauses that say something else. `twijfel`: which of these posts is not clear.
    `een_van`: of these there is only one, and its amount comes after."""

    oordelen: dict[int, Oordeel] = field(default_factory=dict)
    over: list[Uitspraak] = field(default_factory=list)
    twijfel: Twijfel | None = None
    een_van: list[Post] = field(default_factory=list)

    @property
    def iets(self) -> bool:
        return self.twijfel is not None or any(one.iets for one in self.oordelen.values())

    def van(self, post: Post) -> Oordeel:
        return self.oordelen.setdefault(post.id, Oordeel(post))


def overweeg(o: Overzicht, uitspraken: Sequence[Uitspraak]) -> Plan:
    """What these clauses say of what is noted; changes nothing."""
    plan = Plan()
    last = [p for p in o.posten if p.id in o.laatst]
    for said in uitspraken:
        meant, done = _door_vorige(plan, said)
        pointed: list[Post] = []
        if not done:
            pointed, done = _door_bedrag(o, plan, said)
            meant = meant or pointed
        if not done:
            more, done = _als_bereik(o, plan, said, last)
            meant = meant or more
        if not done:
            more, done = _door_soort(o, plan, said)
            meant = meant or more
        if not done and said.wijst:
            done = _door_wijzen(plan, said, _waarnaar(o, said, meant or last))
        known = {p.bedrag.van for p in pointed}
        if not done and not (known and all(b.van in known for b, _ in said.bedragen)):
            plan.over.append(said)
        last = meant or last
    return plan


def _door_vorige(plan: Plan, said: Uitspraak) -> tuple[list[Post], bool]:
    """ "2640 is bruto", "ik heb maar 1 huur": and then the amount that it is."""
    amounts = [b for b, _ in said.bedragen]
    gross = [one for one in plan.oordelen.values() if one.bruto and one.bedrag is None]
    if len(amounts) != 1:
        return [], False
    if gross and said.netto:
        gross[-1].bedrag = amounts[0]
        return [gross[-1].post], True
    right = [p for p in plan.een_van if p.bedrag.van == amounts[0].van]
    for post in plan.een_van if right else ():
        plan.van(post).gaat = post is not right[0]
    return right[:1], bool(right)


def _door_bedrag(o: Overzicht, plan: Plan, said: Uitspraak) -> tuple[list[Post], bool]:
    """ "Die 185 is geen benzine": the post that has that amount."""
    cue = (
        said.niet or said.anders or said.weg or said.fout or said.betaald or said.van_ander
        or said.gespaard or said.een_ding or said.bruto or said.blijft
    )  # fmt: skip
    cue = cue or _in_de_plaats(said) is not None
    meant: list[Post] = []
    done = False
    for amount, points in said.bedragen:
        if not (points or cue) or amount.van != amount.tot:
            continue
        same = [p for p in o.posten if p.bedrag.bekend and p.bedrag.van == amount.van]
        own = [p for p in same if noemt(said.wel, p)]
        if own and len(same) > len(own) and (said.niet or said.anders):
            for post in same:
                plan.van(post).gaat = post not in own
            return own, True
        same = [p for p in same if noemt(said.niet, p)] or own or same
        if len(same) > 1 and len({p.categorie for p in same}) > 1:
            gone = said.weg or said.van_ander or said.gespaard
            kinds = {_doel(said, p) for p in same}
            target = next(iter(kinds)) if len(kinds) == 1 else None
            if gone or target:
                plan.twijfel = Twijfel([p.id for p in same], None if gone else target)
                return same, True
            continue
        for post in same[:1]:
            meant.append(post)
            plan.van(post).fout = plan.van(post).fout or said.ontkent
            done = _zeg(plan, said, post) or done
    return meant, done


def _zeg(plan: Plan, said: Uitspraak, post: Post) -> bool:
    """What one clause says of the post that it is about; False where that is nothing."""
    about, target = plan.van(post), _doel(said, post)
    right = _in_de_plaats(said)
    if right is not None and any(b.van == post.bedrag.van for b in said.ontkend):
        about.bedrag, about.wordt = right, target or about.wordt
        return True
    rest = [b for b, _ in said.bedragen if b.van != post.bedrag.van]
    owed = post.groep is Groep.SCHULDEN
    if said.blijft and target is None:
        about.blijft = True
        return True
    if said.bruto and post.groep is Groep.INKOMEN:
        about.bruto = True
        if len(rest) == 1 and said.netto:
            about.bedrag = rest[0]
        return True
    if said.betaald and owed:
        less = rest[0] if len(rest) == 1 and _minder(rest[0], post) else None
        if rest and less is None:
            return False
        about.gaat = less is None
        about.bedrag = _rest(post, less) if less else None
        return True
    by_mother = said.van_ander and target is Categorie.LENING and not said.lening
    if target is not None and not said.komt_niet and not by_mother:
        about.wordt = target
        return True
    if said.weg or said.komt_niet or said.gespaard or said.van_ander or said.ander_betaalt:
        if said.komt_niet and post.groep not in INKOMSTEN:
            return False
        about.gaat = not rest
        return not rest
    if noemt(said.niet, post) and not rest:
        about.niet = True
        return True
    return False


def _in_de_plaats(said: Uitspraak) -> Bedrag | None:
    """ "Het is 4.380 en niet 3.480", in any order: what stands in the place of what is denied."""
    wrong = {b.van for b in said.ontkend}
    right = [b for b, _ in said.bedragen if b.van not in wrong]
    return right[0] if wrong and len(right) == 1 else None


def _als_bereik(
    o: Overzicht, plan: Plan, said: Uitspraak, last: Sequence[Post]
) -> tuple[list[Post], bool]:
    """ "1900 of 2600": one amount that differs, of what was noted as two, or as the wrong one."""
    ranges = [b for b, _ in said.bedragen if b.van != b.tot]
    if len(ranges) != 1 or len(said.bedragen) != 1:
        return [], False
    new = ranges[0]
    stays = [p for p in o.posten if p.groep is Groep.INKOMEN and not plan.van(p).gaat]
    ends = [p for p in stays if p.bedrag.van in (new.van, new.tot)]
    named = [p for p in o.posten if noemt(said.wel, p) and not plan.van(p).gaat]
    income = not said.wel or any(groep_van(k) is Groep.INKOMEN for k in said.wel)
    pointed = [p for p in last if said.wijst or plan.van(p).fout]
    meant = (ends if income else []) or (named if len(named) == 1 else pointed)
    if not meant or (not said.wel and meant is not ends and len(meant) != 1):
        return [], False
    plan.van(meant[0]).bedrag = new.met_periode(new.periode or meant[0].bedrag.periode)
    for post in meant[1:]:
        plan.van(post).gaat = True
    return meant[:1], True


def _door_soort(o: Overzicht, plan: Plan, said: Uitspraak) -> tuple[list[Post], bool]:
    """ "Alimentatie krijg ik niet", "ik los niks af": the posts of a kind that is named."""
    void = [k for k in said.heft_op if not k.soort.levensnodig and k not in _ALTIJD]
    gone = o.van_categorie(*void)
    named = [p for p in o.posten if p.categorie in said.wel]
    wide = [p for p in o.posten if noemt((*said.wel, *said.niet), p)]
    if said.komt_niet:
        gone += [p for p in named if p.groep in INKOMSTEN]
    if said.ander_betaalt and not said.bedragen:
        gone += [p for p in named if p.groep in UITGAVEN]
    if said.betaald and not said.bedragen:
        gone += [p for p in named if p.groep is Groep.SCHULDEN]
    amounts = {b.van for b, _ in said.bedragen}
    if said.een_ding and any(p.bedrag.van in amounts for p in named):
        gone += [p for p in named if p.bedrag.van not in amounts]
    elif said.een_ding and len(named) > 1:
        plan.een_van = named
    for post in gone:
        plan.van(post).gaat = True
    for post in wide:
        plan.van(post).fout = plan.van(post).fout or said.fout
    return gone or (wide if len(wide) == 1 else []), bool(gone)


def _waarnaar(o: Overzicht, said: Uitspraak, last: Sequence[Post]) -> Sequence[Post]:
    """What "dat" is in "dat is geen loon": of the last ones that kind, or the only one of it."""
    incomes = o.van_groep(Groep.INKOMEN)
    if said.bruto and not last and len(incomes) == 1:
        return incomes
    if not said.niet:
        return last
    denied = [p for p in last if noemt(said.niet, p)]
    everywhere = [p for p in o.posten if noemt(said.niet, p)]
    return denied or (everywhere if len(everywhere) == 1 else [])


def _door_wijzen(plan: Plan, said: Uitspraak, last: Sequence[Post]) -> bool:
    """ "Dat is spaargeld", "daar los ik een lening van af": of what was said last."""
    if not last:
        return False
    about = plan.van(last[-1])
    post, amounts = last[-1], [b for b, _ in said.bedragen]
    target = _doel(said, post)
    if about.fout and len(amounts) == 1 and not said.wel:
        about.bedrag = amounts[0]
        return True
    if amounts:
        return False
    if target is not None and not (
        said.niet or said.aflossen or said.anders or about.niet or about.fout
    ):
        return False
    return _zeg(plan, said, post)


def noemt(soorten: Sequence[Categorie], post: Post) -> bool:
    """A wide name names all of its group ("inkomen"); an income without a name can be each."""
    for kind in soorten:
        wide = kind is Categorie.INKOMEN or kind in TOTAAL.values()
        if post.categorie is kind or (wide and groep_van(kind) is post.groep):
            return True
        if kind in SOORT_INKOMEN and post.categorie is Categorie.INKOMEN:
            return True
    return False


def _doel(said: Uitspraak, post: Post) -> Categorie | None:
    """What it is said to be, as such money is noted; None: nothing else than it was."""
    monthly = post.groep in UITGAVEN
    if said.achterstand and post.categorie.soort.als_schuld and post.groep is not Groep.SCHULDEN:
        return Categorie(post.categorie.soort.als_schuld)
    if said.betaalt_zelf and post.categorie is Categorie.ALIMENTATIE:
        return Categorie.ALIMENTATIE_BETALEN
    owed_back = said.aflossen or (said.lening and Categorie.LENING not in said.niet)
    if owed_back and monthly:
        return None if post.categorie is Categorie.AFBETALING else Categorie.AFBETALING
    kinds = [k for k in said.wel if not noemt((k,), post)]
    named_too = len(kinds) < len(said.wel) and not said.anders  # "boodschappen is 85, zorg klopt"
    if len(kinds) != 1 or named_too:
        return None
    kind = kinds[0]
    if kind is Categorie.SCHULD and post.categorie.soort.als_schuld:
        kind = Categorie(post.categorie.soort.als_schuld)
    if kind is Categorie.ALIMENTATIE and (monthly or said.betaalt_zelf):
        kind = Categorie.ALIMENTATIE_BETALEN
    return kind if kind is not post.categorie else None


def _minder(bedrag: Bedrag, post: Post) -> bool:
    return bool(bedrag.van and post.bedrag.van and bedrag.van < post.bedrag.van)


def _rest(post: Post, betaald: Bedrag) -> Bedrag:
    assert post.bedrag.van is not None and post.bedrag.tot is not None and betaald.van is not None
    return replace(
        post.bedrag, van=post.bedrag.van - betaald.van, tot=post.bedrag.tot - betaald.van
    )
