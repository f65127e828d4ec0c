"""What is certain of the amounts of a message, whatever the models heard: sums and parts.

Precision first: what cannot all be true is left out, never added up.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import combinations

from casefile.geldrol.bedragrol import Bedragrol
from casefile.geldrol.geldzin import GRENZEN, Geldzin
from casefile.geldrol.rollen import Rol
from casefile.overzicht.categorieen import NAAMLOOS

_ERBIJ = re.compile(
    r"^[^a-z]*(?:voor (?:de|het|mijn|m'n|mn)? ?\w+ )?(?:(?:en|plus|van|een|ook|nog)\b[^a-z]*)*$"
)
_WAARVAN = re.compile(
    r"\b(?:waarvan|daarvan|daar ?van|daar|totaal|totale|samen|bij elkaar|er (?:al )?van)\b"
)
_IS_SAMEN = re.compile(r"=|\b(?:samen|totaal|maakt|dus|alles|bij elkaar)\b")
_JAAR = re.compile(r"(?:19|20)\d\d")
_ZEKER_GELD = 0.8
_GELDWOORDEN = {"ONTVANG", "BETAAL", "BETAALD", "BRUTO", "NETTO", "OPEN", "REGELING", "SOM", "OVER"}
_NAAMLOOS = {kind for kinds in NAAMLOOS.values() for kind in kinds}


def staan_naast_elkaar(zin: Geldzin, i: int, j: int) -> bool:
    """ "40 en 20": two amounts of one thing, to be added up."""
    a, b = zin.bedragen[i], zin.bedragen[j]
    between = zin.tekst[a.einde : b.begin]
    return j == i + 1 and bool(_ERBIJ.match(between)) and a.bedrag.periode is b.bedrag.periode


_OUD = re.compile(r"\b(?:oude|vorige|vroegere)\b")
_NIEUW = re.compile(r"\b(?:nieuwe|huidige)\b")
_GEWORDEN = re.compile(r" (?:euro )?(?:per \w+ )?geworden\b")


def _oud_en_nieuw(zin: Geldzin, found: list[Bedragrol]) -> list[Bedragrol]:
    """ "Mijn oude huur was 611 en de nieuwe is 638": never both."""
    begins = [0, *(v.einde for v in zin.bedragen)]
    before = [zin.tekst[a : v.begin] for a, v in zip(begins, zin.bedragen, strict=False)]
    if not any(_OUD.search(one) for one in before) or not any(_NIEUW.search(x) for x in before):
        return found
    roles = [
        Rol.OUD if _OUD.search(x) else None if not _NIEUW.search(x) else Rol.LATER for x in before
    ]
    named = next(
        (one.naam for one, rol in zip(found, roles, strict=True) if one.naam and rol), None
    )
    out = []
    for one, rol in zip(found, roles, strict=True):
        seems = one.telt_toch()
        new = replace(seems, naam=seems.naam or named) if rol is Rol.LATER else one
        out.append(replace(one, rol=Rol.OUD) if rol is Rol.OUD else new)
    return out


_REGELING = re.compile(
    r"\baf ?los|\blos\b|\baf ?beta|lening|\bleen|geleend|schuld|achter|termijn|regeling|"
    r"inhou|ingehou|beslag"
    r"|\bhoud(?:t|en)\b|deurwaarder|incasso|boete|cjib|krediet|afgesproken|afspraak|voorge"
)


def _geen_regeling(zin: Geldzin, one: Bedragrol) -> Bedragrol:
    """ "Er gaat elke maand 65 af", in passing, where nothing is owed: for what must be asked."""
    vague = one.rol is Rol.AFLOS and zin.groep is None and one.naam is None
    return replace(one, rol=Rol.ONBEKEND) if vague and not _REGELING.search(zin.tekst) else one


def _geworden(zin: Geldzin, found: list[Bedragrol]) -> list[Bedragrol]:
    """ "Gas is 99 geworden" is what it is now."""
    became = [bool(_GEWORDEN.match(zin.tekst, one.vondst.einde)) for one in found]
    return [
        one.telt_toch() if now and one.rol in (Rol.OUD, Rol.LATER, Rol.LOS) else one
        for one, now in zip(found, became, strict=True)
    ]


def leg_vast(zin: Geldzin, gehoord: Sequence[Bedragrol], wisselt: bool) -> tuple[Bedragrol, ...]:
    """`wisselt`: it differs per month, so that none of them is the old one."""
    found = [replace(one, rol=Rol.FOUT) if one.vondst.ontkend else one for one in gehoord]
    found = [replace(one, rol=Rol.GEEN) if _is_jaar(zin, one) else one for one in found]
    if wisselt:
        found = [one.telt_toch() if one.rol in (Rol.OUD, Rol.LATER) else one for one in found]
    found = [_geen_regeling(zin, one) for one in found]
    found = _verbeterd(_oud_en_nieuw(zin, _geworden(zin, found)))
    return tuple(_zonder_delen(zin, _veelvoud(_verschil(_som(zin, found)))))


def _is_jaar(zin: Geldzin, one: Bedragrol) -> bool:
    """ "Me vrouw is dood 2023": in passing, typed as a year, and nothing in its clause is money."""
    typed = zin.tekst[one.vondst.begin : one.vondst.einde]
    if (
        zin.groep is not None
        or one.zeker >= _ZEKER_GELD
        or one.vondst.bedrag.periode
        or not _JAAR.fullmatch(typed)
    ):
        return False
    words, at = zin.woorden[0], zin.plek(one.vondst.begin)
    marks = [i for i, word in enumerate(words) if word in GRENZEN]
    begin = max((i for i in marks if i < at), default=-1)
    end = min((i for i in marks if i > at), default=len(words))
    kinds = [kind for kind in zin.soorten[begin + 1 : end] if kind]
    return end - begin > 2 and not any(k.startswith("#") or k in _GELDWOORDEN for k in kinds)


def _verbeterd(found: list[Bedragrol]) -> list[Bedragrol]:
    """Of what is put right one amount is right: the one beside what is denied, or else the last."""
    denied = [i for i, one in enumerate(found) if one.rol is Rol.FOUT]
    may = (Rol.FOUT, Rol.OUD, Rol.LATER)
    if not denied and not {Rol.OUD, Rol.LATER} <= {one.rol for one in found}:
        return found
    if not any(one.rol.telt or one.rol is Rol.ONBEKEND for one in found):
        left = [i for i, one in enumerate(found) if one.rol in may and not one.vondst.ontkend]
        later = [i for i in left if found[i].rol is Rol.LATER]
        if len(found) > 1 and left:
            right = (later or left)[-1]
            found = [one.telt_toch() if i == right else one for i, one in enumerate(found)]
    return [_erft(found, i) for i in range(len(found))]


def _erft(found: Sequence[Bedragrol], i: int) -> Bedragrol:
    """ "75 per week, nee 85": what stands in the place of another has its period."""
    one = found[i]
    before = found[i - 1] if i else None
    if (
        before is None
        or before.rol is not Rol.FOUT
        or not (one.rol.telt or one.rol is Rol.ONBEKEND)
    ):
        return one
    bedrag = one.vondst.bedrag
    if bedrag.periode is None and (one.naam is None or one.naam.begin < before.vondst.begin):
        bedrag = bedrag.met_periode(before.vondst.bedrag.periode)
    name = one.naam or (before.anders[1] if before.anders[0] is one.rol else None)
    return replace(one, naam=name, vondst=replace(one.vondst, bedrag=bedrag))


def _waarde(one: Bedragrol) -> Decimal:
    return one.vondst.bedrag.tot or Decimal(0)


def _som(zin: Geldzin, found: list[Bedragrol]) -> list[Bedragrol]:
    """What is exactly the sum of others: no post where they have names, else the whole of them;
    of an income from which something goes, what is left."""
    may = (Rol.SOM, Rol.DEEL, Rol.ONBEKEND, Rol.BRUTO)
    counts = [one for one in found if one.rol.telt or one.rol in may]
    for whole in counts:
        rest = [one for one in counts if one is not whole]
        before = [one for one in rest if one.vondst.begin < whole.vondst.begin]
        for parts in (rest, before):
            if len(parts) < 2 or sum(map(_waarde, parts)) != _waarde(whole):
                continue
            as_posts = [one.telt_toch() for one in parts]
            names = {one.naam.begin for one in as_posts if one.naam}
            seems = whole.telt_toch()
            own = seems.naam is not None and seems.naam.begin not in names
            if own and not _IS_SAMEN.search(_rond(zin, whole, whole)):
                continue
            if len(names) == len(parts) and len({one.soort for one in as_posts}) > 1:
                found = _met(found, [whole], Rol.SOM)
                posts = {one.vondst.begin: one for one in as_posts}
                return [posts.get(one.vondst.begin, one) for one in found]
            left = max(parts, key=lambda one: one.vondst.begin)
            first = all(whole.vondst.begin < one.vondst.begin for one in parts)
            if seems.rol is Rol.IN and first and not _WAARVAN.search(zin.tekst):
                return _telt_als(_met(found, [whole], Rol.DEEL), left, seems)
            return _telt_als(_met(found, parts, Rol.DEEL), whole, seems)
    return found


def _telt_als(found: list[Bedragrol], welke: Bedragrol, als: Bedragrol) -> list[Bedragrol]:
    own = welke.naam or (welke.telt_toch().naam if welke.telt_toch().rol is als.rol else None)
    return [replace(o, rol=als.rol, naam=own or als.naam) if o is welke else o for o in found]


def _een_ding(a: Bedragrol, b: Bedragrol) -> bool:
    one_word = a.naam is None or b.naam is None or a.naam.begin == b.naam.begin
    same = a.soort is b.soort or None in (a.soort, b.soort)
    return a.rol.telt and a.rol is b.rol and same and one_word


def _verschil(found: list[Bedragrol]) -> list[Bedragrol]:
    """ "1600, ze korten 150, dus 1450": of two that count as one thing the later one."""
    for a, b in combinations(found, 2):
        gap = abs(_waarde(a) - _waarde(b))
        third = any(_waarde(one) == gap for one in found if one is not a and one is not b)
        if third and _een_ding(a, b):
            out = [replace(o, naam=b.naam or a.naam) if o is b else o for o in found]
            return _met(out, [a], Rol.DEEL)
    return found


def _veelvoud(found: list[Bedragrol]) -> list[Bedragrol]:
    """ "90 per kind, dus 180": the outcome counts."""
    for a, b in combinations(found, 2):
        times = _waarde(b) / _waarde(a) if _waarde(a) else Decimal(0)
        if times in (2, 3, 4, 5, 6) and _een_ding(a, b) and a.soort is not b.soort:
            out = [replace(o, naam=b.naam or a.naam) if o is b else o for o in found]
            return _met(out, [a], Rol.DEEL)
    return found


def _zonder_delen(zin: Geldzin, found: list[Bedragrol]) -> list[Bedragrol]:
    """ "18000 waarvan 4000 huur": the whole is what is left beside the part that has a name; what
    was paid of it is gone."""
    for whole in found:
        if not whole.rol.telt or (whole.soort is not None and whole.soort not in _NAAMLOOS):
            continue
        parts = [
            one
            for one in found
            if one is not whole
            and (one.rol is Rol.BETAALD or (one.rol is whole.rol and one.soort is not whole.soort))
            and (one.rol is Rol.BETAALD or one.soort is not None)
            and _waarde(one) < _waarde(whole)
            and _WAARVAN.search(_rond(zin, whole, one))
        ]
        rest = _waarde(whole) - sum(map(_waarde, parts))
        if parts and rest > 0:
            less = replace(whole.vondst.bedrag, van=rest, tot=rest)
            smaller = replace(whole, vondst=replace(whole.vondst, bedrag=less))
            return [smaller if one is whole else one for one in found]
    return found


def _rond(zin: Geldzin, een: Bedragrol, twee: Bedragrol) -> str:
    """The words before the first of the two, up to the next amount after the second."""
    ends = [v.einde for v in zin.bedragen]
    first, last = sorted((een.vondst, twee.vondst), key=lambda v: v.begin)
    after = [v.begin for v in zin.bedragen if v.begin > last.begin]
    begin = max((end for end in ends if end <= first.begin), default=0)
    return zin.tekst[begin : min(after, default=len(zin.tekst))]


def _met(found: Sequence[Bedragrol], welke: Sequence[Bedragrol], rol: Rol) -> list[Bedragrol]:
    return [replace(one, rol=rol) if any(one is w for w in welke) else one for one in found]
