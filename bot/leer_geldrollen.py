"""`python -m bot.leer_geldrollen`: learns the two models from `berichten.txt`; the same
messages give the same weights. `--meet` tells how well messages are read that were kept apart.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence

import numpy as np

from bot.leren import Rij, leer
from casefile.geldrol.bedragrollen import RUIM, namen_bij_rol
from casefile.geldrol.rolgewichten import BESTAND
from casefile.geldrol.rolkenmerken import van_bedrag, van_paar
from casefile.geldrol.rollen import Rol
from casefile.geldrol.voorbeelden import Voorbeeld, voorbeelden
from casefile.lineair import Lineair, bewaar

_MINST = 2  # a feature of one message says nothing of others
_STRAF = {"rol": 1.0, "paar": 1.0}
_DELEN = 10


def rijen(examples: Sequence[Voorbeeld]) -> tuple[list[Rij], list[Rij]]:
    """What each model learns: features with their class."""
    roles: list[Rij] = []
    pairs: list[Rij] = []
    for one in examples:
        for i, rol in enumerate(one.rollen):
            roles.append((van_bedrag(one.zin, i), rol.value))
            if one.soorten[i] is not None:
                pairs += _paren(one, i)
    return roles, pairs


def _paren(one: Voorbeeld, i: int) -> list[Rij]:
    """The amount beside each word for a post, as meant of each kind of money: one is right."""
    told, at = one.soorten[i], one.zin.bedragen[i].begin
    out: list[Rij] = []
    for rol in (Rol.IN, Rol.UIT, Rol.SCHULD):
        near = namen_bij_rol(one.zin, rol)
        own = [n for n in near if n.categorie is told]
        best = min(own, key=lambda n: abs(n.begin - at), default=None)
        for name in near:
            if name is best:
                out.append((van_paar(one.zin, i, name, rol), "ja"))
            elif name not in own and not (own and name.categorie in RUIM):
                out.append((van_paar(one.zin, i, name, rol), "nee"))
    return out


def leer_rollen(rows: Sequence[Rij], naam: str) -> Lineair:
    return leer(rows, _STRAF[naam], minst=_MINST)


def _meet(examples: Sequence[Voorbeeld]) -> None:
    wrong: Counter[str] = Counter()
    good = {"rol": 0, "paar": 0}
    total = {"rol": 0, "paar": 0}
    for fold in range(_DELEN):
        learned = rijen([e for i, e in enumerate(examples) if i % _DELEN != fold])
        kept = [e for i, e in enumerate(examples) if i % _DELEN == fold]
        for name, rows, test in zip(("rol", "paar"), learned, rijen(kept), strict=True):
            model = leer_rollen(rows, name)
            for features, told in test:
                heard = model.klassen[int(model.kansen(features).argmax())]
                total[name] += 1
                good[name] += heard == told
                if heard != told and name == "rol":
                    wrong[f"{told} als {heard}"] += 1
    for name, number in good.items():
        print(f"{name}: {number / total[name]:.3f} van {total[name]}")
    print(", ".join(f"{what} {n}" for what, n in wrong.most_common(20)))


def main(words: Sequence[str]) -> None:
    examples = voorbeelden()
    if "--meet" in words:
        _meet(examples)
        return
    rows = zip(("rol", "paar"), rijen(examples), strict=True)
    bewaar(BESTAND, {name: leer_rollen(told, name) for name, told in rows}, np.float16)
    print(f"{len(examples)} berichten geleerd")


if __name__ == "__main__":
    main(sys.argv[1:])
