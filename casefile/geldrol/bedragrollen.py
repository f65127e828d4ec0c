"""What each amount of a message is, and for which post. Knows no overview and changes nothing.

A linear model gives each role a chance, another one each word for a post; the best of both together
counts, a word only once. What is certain has the last word (`zekerheden`).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from casefile.geldrol.bedragrol import Bedragrol
from casefile.geldrol.geldzin import Geldzin
from casefile.geldrol.rolgewichten import modellen
from casefile.geldrol.rolkenmerken import van_bedrag, van_paar
from casefile.geldrol.rollen import Rol, rol_van_soort
from casefile.geldrol.zekerheden import leg_vast, staan_naast_elkaar
from casefile.overzicht.categorieen import TOTAAL
from casefile.overzicht.soort import Groep
from casefile.overzicht.woorden import Woordvondst
from casefile.taal.bedragen import Vondst

_BIJ_ROL = {Rol.IN: Groep.TOESLAGEN, Rol.UIT: Groep.VASTE_LASTEN, Rol.SCHULD: Groep.SCHULDEN}
RUIM = set(TOTAAL.values())  # "schuld", "toeslagen": a narrower word says more
_ZEKER = 0.35  # below it: it must be asked
_PLAIN = 0.45  # the same of what is told in passing
_LIKELY_POST = 0.6  # all that it could be as a post, together
_KAN_POST = (Rol.LOS, Rol.ONBEKEND)
_WOORD = 1.9
_SAMEN = 0.5  # from here on a wide word and an amount belong together
_MINSTENS = 0.55  # the chance of a word that surely belongs to it
_ZELDEN = 0.005
_ZONDER_NAAM = math.log(0.5)
_KLEINSTE_NAAM = 0.25
_KLEINST = 1e-6
_TE_KLEIN = 0.003  # a role that is not looked at any further


@dataclass(frozen=True)
class _Keuze:
    """One way to see an amount; `score`: the logarithm of its chance."""

    rol: Rol
    naam: Woordvondst | None
    score: float


def namen_bij_rol(zin: Geldzin, rol: Rol) -> Sequence[Woordvondst]:
    """The posts that are named, as they are meant of money with this role."""
    if rol not in _BIJ_ROL:
        return ()
    return [n for n in zin.namen(_BIJ_ROL[rol]) if rol_van_soort(n.categorie) is rol]


def lees_rollen(
    tekst: str, bedragen: Sequence[Vondst], groep: Groep | None, wisselt: bool = False
) -> tuple[Bedragrol, ...]:
    """`tekst`: tidied. `groep`: of the open question; None: it is not about money.
    `wisselt`: it differs per month, so that none of them is the old one."""
    if not bedragen:
        return ()
    zin = Geldzin(tekst, tuple(bedragen), groep)
    options = [_keuzes(zin, i) for i in range(len(bedragen))]
    chosen = _verdeel(zin, options)
    told = [_als_rol(bedragen[i], options[i], one, groep is None) for i, one in enumerate(chosen)]
    return leg_vast(zin, told, wisselt)


def _keuzes(zin: Geldzin, i: int) -> list[_Keuze]:
    roles, pairs = modellen()
    chances = roles.kansen(van_bedrag(zin, i))
    yes = pairs.klassen.index("ja")
    out = []
    for name, chance in zip(roles.klassen, chances, strict=True):
        rol = Rol(name)
        near = [
            (float(pairs.kansen(van_paar(zin, i, naam, rol))[yes]), naam)
            for naam in (namen_bij_rol(zin, rol) if chance > _TE_KLEIN else ())
        ]
        near = [(_iets_eerder(p, _hoort_bij(zin, i, naam)), naam) for p, naam in near]
        wide = max((one for one in near if one[1].categorie in RUIM), default=None, key=_kans)
        alone = 1 - max((p for p, naam in near if naam.categorie not in RUIM), default=0.0)
        narrow = any(p > _KLEINSTE_NAAM for p, naam in near if naam.categorie not in RUIM)
        if rol is Rol.IN and _heet_anders(zin, i, near):
            alone *= _ZELDEN
        general = wide[1] if wide and wide[0] >= _SAMEN and not narrow else None
        if wide and wide[0] >= _SAMEN and narrow:  # "achterstand energie 400"
            near = [
                (max(p, wide[0]) if p > _KLEINSTE_NAAM else p, n)
                for p, n in near
                if n is not wide[1]
            ]
        out.append(_Keuze(rol, general, math.log(chance + _KLEINST) + math.log(alone + _KLEINST)))
        out += [
            _Keuze(rol, naam, math.log(chance + _KLEINST) + math.log(p + _KLEINST))
            for p, naam in near
            if naam is not general
        ]
        if general:
            out.append(_Keuze(rol, None, math.log(_KLEINST)))
    return sorted(out, key=lambda one: -one.score)


def _heet_anders(zin: Geldzin, i: int, near: Sequence[tuple[float, Woordvondst]]) -> bool:
    """ "En energie 150", under a question about toeslagen: it has a name, of no income."""
    own = zin.op_beurt.get(i)
    return (i, own) in zin.dichtst and all(naam.begin != own for _, naam in near)


def _hoort_bij(zin: Geldzin, i: int, naam: Woordvondst) -> bool:
    """By turns, and nearest to each other: surely its name, if it has one."""
    return zin.op_beurt.get(i) == naam.begin and (i, naam.begin) in zin.dichtst


def _iets_eerder(kans: float, zeker: bool) -> float:
    """A word that is there is meant sooner than not: from 0.35 on it counts."""
    sooner = kans * _WOORD / (kans * _WOORD + 1 - kans)
    return max(sooner, _MINSTENS) if zeker else sooner


def _kans(one: tuple[float, Woordvondst]) -> float:
    return one[0]


def _verdeel(zin: Geldzin, options: Sequence[Sequence[_Keuze]]) -> list[_Keuze]:
    """The best choice of each, where two may share a word only side by side ("bellen 40 en 20")."""
    taken: list[set[tuple[int, Rol]]] = [set() for _ in options]
    while True:
        chosen = [
            next(k for k in some if k.naam is None or (k.naam.begin, k.rol) not in taken[i])
            for i, some in enumerate(options)
        ]
        clash = next(
            (
                (i, j)
                for i, a in enumerate(chosen)
                for j, b in enumerate(chosen[i + 1 :], i + 1)
                if a.naam
                and b.naam
                and a.naam.begin == b.naam.begin
                and not (a.rol is b.rol and staan_naast_elkaar(zin, i, j))
            ),
            None,
        )
        if clash is None:
            return chosen
        loses = min(clash, key=lambda i: chosen[i].score)
        lost = chosen[loses]
        assert lost.naam
        taken[loses].add((lost.naam.begin, lost.rol))
        options = [_zonder(o, lost) if i == loses else o for i, o in enumerate(options)]


def _zonder(options: Sequence[_Keuze], lost: _Keuze) -> list[_Keuze]:
    """A word that another amount has says no more that this one has a name."""
    freed = [
        replace(one, score=max(one.score, lost.score + _ZONDER_NAAM))
        if one.rol is lost.rol and one.naam is None
        else one
        for one in options
    ]
    return sorted(freed, key=lambda one: -one.score)


def _als_rol(
    vondst: Vondst, options: Sequence[_Keuze], chosen: _Keuze, terloops: bool
) -> Bedragrol:
    """In passing nothing says that it is a post: there it must be plainer, and what is likely one,
    and not plain which, must be asked."""
    total = sum(math.exp(one.score) for one in options)
    sure = sum(math.exp(o.score) for o in options if o.rol is chosen.rol) / total
    rol = chosen.rol
    best = next(one for one in options if one.rol.telt)
    if not terloops:
        rol = Rol.ONBEKEND if rol.telt and sure < _ZEKER else rol
    elif sure < _PLAIN and (rol.telt or rol in _KAN_POST):
        some = (math.exp(o.score) for o in options if o.rol.telt or o.rol is Rol.ONBEKEND)
        rol = Rol.ONBEKEND if sum(some) / total >= _LIKELY_POST else Rol.LOS
    return Bedragrol(vondst, rol, chosen.naam, sure, (best.rol, best.naam))
