"""`python -m bot.leer_geldrollen`: learns the two models from `berichten.txt`; the same
messages give the same weights. `--meet` tells how well messages are read that were kept apart.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from casefile.geldrol.bedragrollen import RUIM, namen_bij_rol
from casefile.geldrol.rolgewichten import BESTAND, Lineair
from casefile.geldrol.rolkenmerken import van_bedrag, van_paar
from casefile.geldrol.rollen import Rol
from casefile.geldrol.voorbeelden import Voorbeeld, voorbeelden

_MINST = 2  # a feature of one message says nothing of others
_STRAF = {"rol": 1.0, "paar": 1.0}
_DELEN = 10

Rij = tuple[list[str], str]


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


def leer(rows: Sequence[Rij], straf: float) -> Lineair:
    counts = Counter(name for features, _ in rows for name in set(features))
    index = {name: i for i, name in enumerate(sorted(n for n, c in counts.items() if c >= _MINST))}
    places = [sorted({index[n] for n in features if n in index}) for features, _ in rows]
    columns = np.concatenate([np.array(p, dtype=np.int32) for p in places])
    starts = np.cumsum([0, *(len(p) for p in places)])
    matrix = csr_matrix((np.ones(len(columns)), columns, starts), (len(rows), len(index)))
    model = LogisticRegression(C=straf, max_iter=2000, fit_intercept=False)
    model.fit(matrix, [told for _, told in rows])
    weights = model.coef_.T
    if weights.shape[1] == 1:
        weights = np.hstack([-weights / 2, weights / 2])
    return Lineair(index, weights.astype(np.float32), tuple(str(c) for c in model.classes_))


def _meet(examples: Sequence[Voorbeeld]) -> None:
    wrong: Counter[str] = Counter()
    good = {"rol": 0, "paar": 0}
    total = {"rol": 0, "paar": 0}
    for fold in range(_DELEN):
        learned = rijen([e for i, e in enumerate(examples) if i % _DELEN != fold])
        kept = [e for i, e in enumerate(examples) if i % _DELEN == fold]
        for name, rows, test in zip(("rol", "paar"), learned, rijen(kept), strict=True):
            model = leer(rows, _STRAF[name])
            for features, told in test:
                heard = model.klassen[int(model.kansen(features).argmax())]
                total[name] += 1
                good[name] += heard == told
                if heard != told and name == "rol":
                    wrong[f"{told} als {heard}"] += 1
    for name, number in good.items():
        print(f"{name}: {number / total[name]:.3f} van {total[name]}")
    print(", ".join(f"{what} {n}" for what, n in wrong.most_common(20)))


def _bewaar(models: Sequence[tuple[str, Lineair]]) -> None:
    kept = {}
    for name, model in models:
        kept[f"{name}_kenmerken"] = np.frombuffer("\n".join(model.rij).encode(), np.uint8)
        kept[f"{name}_klassen"] = np.frombuffer("\n".join(model.klassen).encode(), np.uint8)
        kept[f"{name}_gewichten"] = model.gewichten.astype(np.float16)
    np.savez_compressed(BESTAND, **kept)  # type: ignore[arg-type]


def main(words: Sequence[str]) -> None:
    examples = voorbeelden()
    if "--meet" in words:
        _meet(examples)
        return
    rows = zip(("rol", "paar"), rijen(examples), strict=True)
    _bewaar([(name, leer(told, _STRAF[name])) for name, told in rows])
    print(f"{len(examples)} berichten geleerd")


if __name__ == "__main__":
    main(sys.argv[1:])
