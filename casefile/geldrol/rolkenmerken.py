"""What can be seen of one amount, and of an amount beside a word for a post, as names of features.

Both in training and in use. Knows no weights, no roles.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from casefile.geldrol.geldzin import BEDRAG, GRENZEN, VOEGWOORDEN, Geldzin
from casefile.geldrol.rollen import Rol, rol_van, rol_van_soort
from casefile.overzicht.woorden import Woordvondst

_VER = 6  # words to each side
_ZINSEINDE = frozenset({".", "!", "?", "\n"})
_HEEL = 8  # words; a message that short is seen whole


def van_bedrag(zin: Geldzin, i: int) -> dict[str, float]:
    """The features of the amount with this index."""
    words, kinds = zin.woorden[0], zin.soorten
    at = zin.plek(zin.bedragen[i].begin)
    asked = zin.groep.value if zin.groep else "-"
    out = ["altijd", f"vraag {asked}"]
    for side, step in (("l", -1), ("r", 1)):
        out += _kant(words, kinds, at, side, step)
    left = (kinds[at - 1] or words[at - 1]) if at else "^"
    right = (kinds[at + 1] or words[at + 1]) if at + 1 < len(words) else "$"
    out += [f"om {left} {right}", f"vraag {asked} l {left}", f"vraag {asked} r {right}"]
    begin, end = _eigen_zin(words, at)
    for part, where in ((slice(begin, at), "links"), (slice(at + 1, end), "rechts")):
        for word in {*words[part], *(kind for kind in kinds[part] if kind)}:
            out += [f"{where} {word}", f"ergens {word}"]
    for part in (slice(begin), slice(end, None)):
        out += [f"elders {word}" for word in {kind for kind in kinds[part] if kind}]
    if len(words) <= _HEEL:
        out.append(
            "kort " + " ".join(kind or word for word, kind in zip(words, kinds, strict=True))
        )
    turn = zin.op_beurt.get(i)
    own = next((n for n in zin.namen(None) if n.begin == turn), None)
    kind = rol_van_soort(own.categorie).value if own else "-"
    near = "dichtst" if (i, turn) in zin.dichtst else "-"
    out += [f"beurt {kind}", f"beurt {kind} vraag {asked}", f"beurt {kind} {near}"]
    out += [f"beurt {kind} l {left}", f"beurt {kind} r {right}"]
    out += _getal(zin, i)
    out += _namen_om(zin, at)
    return dict.fromkeys(out, 1.0)


def _eigen_zin(words: list[str], at: int) -> tuple[int, int]:
    """From and to the signs around: what stands in another sentence says less of it."""
    begin = max((i + 1 for i in range(at) if words[i] in _ZINSEINDE), default=0)
    end = min((i for i in range(at + 1, len(words)) if words[i] in _ZINSEINDE), default=len(words))
    return begin, end


def _kant(
    words: list[str], kinds: list[str | None], at: int, side: str, step: int
) -> Iterator[str]:
    """The words to one side: how far, in the same clause or not, before the next amount or not."""
    clause, own = True, True
    before: str | None = None
    for far in range(1, _VER + 1):
        j = at + step * far
        if not 0 <= j < len(words):
            yield f"{side}{far} rand"
            break
        word = words[j]
        if far <= 2:
            yield f"{side}{far} {word}"
        if far == 2:
            yield f"{side}12 {words[at + step]} {word}"
        if word == BEDRAG:
            own = False
            yield f"{side} bedrag op {far}"
        if word in GRENZEN or word in VOEGWOORDEN:
            clause = False
        where = "z" if clause else "e" if own else "v"
        yield f"{side}{where} {word}"
        kind = kinds[j]
        if kind:
            yield f"{side}{where} {kind}"
            if far <= 2:
                yield f"{side}{far} {kind}"
        if kind or before:
            yield f"{side}{where} {kind or word} {before or '-'}"
        before = kind
        if len(word) > 5:
            yield f"{side}{where} {word[:5]}*"


def _getal(zin: Geldzin, i: int) -> Iterator[str]:
    """The number itself, and how it goes with the others."""
    this = zin.bedragen[i]
    typed = zin.tekst[this.begin : this.einde]
    values = [v.bedrag.tot or Decimal(0) for v in zin.bedragen]
    value = values[i]
    yield f"plek {min(i, 3)} van {min(len(values), 4)}"
    yield "laatste" if i == len(values) - 1 else "niet laatste"
    yield f"grootte {len(str(int(value)))}"
    if "," in typed or ("." in typed and value % 1):
        yield "centen"
    if "eur" in typed or "€" in typed:
        yield "euro"
    if value % 1 == 0 and 1900 <= value <= 2040:
        yield "als een jaar"
    period = this.bedrag.periode
    yield f"per {period.value if period else '-'}"
    rest = values[:i] + values[i + 1 :]
    if not rest:
        yield "alleen"
        return
    yield "grootste" if value >= max(values) else "kleiner"
    if len(rest) > 1 and sum(rest) == value:
        yield "som van alle"
    if i > 1 and sum(values[:i]) == value:
        yield "som van ervoor"
    big = max(rest)
    if value < big and sum(rest) - big + value == big:
        yield "deel van som"
    if any(value == a - b for a in rest for b in rest if a is not b):
        yield "verschil"
    if any(value == n * one for one in rest for n in (2, 3, 4, 5, 6)):
        yield "veelvoud"
    for near, side in ((i - 1, "vorige"), (i + 1, "volgende")):
        if 0 <= near < len(values) and values[near]:
            ratio = value / values[near]
            yield f"{side} {'gelijk' if ratio == 1 else 'dichtbij' if 0.7 < ratio < 1.5 else 'ver'}"
            yield f"{side} {'kleiner' if ratio > 1 else 'groter'}"
            if sorted(str(value)) == sorted(str(values[near])) and ratio != 1:
                yield f"{side} verwisseld"


def _namen_om(zin: Geldzin, at: int) -> Iterator[str]:
    """The nearest names of posts, by what such money is."""
    words, _ = zin.woorden
    names = [(zin.plek(n.begin), rol_van(n.categorie.soort.groep).value) for n in zin.namen(None)]
    if not names:
        yield "geen naam"
    asked = zin.groep.value if zin.groep else "-"
    for side, near in (
        ("l", [n for n in names if n[0] < at][-1:]),
        ("r", [n for n in names if n[0] > at][:1]),
    ):
        if not near:
            yield f"naam {side} geen"
        for place, kind in near:
            between = words[min(at, place) + 1 : max(at, place)]
            where = "bij" if len(between) <= 2 else "ver"
            where += "+" if BEDRAG in between else ""
            yield f"naam {side} {kind}"
            yield f"naam {side} {kind} {where}"
            yield f"naam {side} {kind} vraag {asked}"


def van_paar(zin: Geldzin, i: int, naam: Woordvondst, rol: Rol) -> dict[str, float]:
    """The features of amount `i` beside a name, as that is meant of money with this role."""
    words, _ = zin.woorden
    at, place = zin.plek(zin.bedragen[i].begin), zin.plek(naam.begin)
    begin, end = min(at, place), max(at, place)
    side = "l" if place < at else "r"
    between, kinds = words[begin + 1 : end], zin.soorten[begin + 1 : end]
    amounts = sum(word == BEDRAG for word in between)
    plain = zin.namen(None)
    names = {zin.plek(n.begin) for n in plain if begin < zin.plek(n.begin) < end}
    marks = [w for w in between if w in GRENZEN or w in VOEGWOORDEN]
    few = f"{min(amounts, 1)}{min(len(names), 1)}{min(len(marks), 1)}"
    as_said = next((n.categorie for n in plain if n.begin == naam.begin), None)
    meant = "zo gezegd" if as_said is naam.categorie else "anders bedoeld"
    asked = zin.groep.value if zin.groep else "-"
    turn = zin.op_beurt.get(i)
    has_turn = "beurt" if turn == naam.begin else "andere beurt" if turn is not None else "-"
    near = "dichtst" if (i, naam.begin) in zin.dichtst else "-"
    out = [
        "altijd",
        f"kant {side}",
        has_turn,
        f"{has_turn} {meant} {rol.value}",
        f"{near} {meant} {rol.value}",
        f"{has_turn} {near} {side} {min(len(between), 3)}",
        f"{has_turn} {near} {few}",
        f"rol {rol.value} {meant}",
        f"rol {rol.value} {meant} vraag {asked}",
        f"ver {side} {min(len(between), 7)}",
        f"bedragen {side} {min(amounts, 2)}",
        f"namen {side} {min(len(names), 2)}",
        f"grenzen {side} {min(len(marks), 2)}",
        f"alles {side} {few}",
        f"heeft er al een {side} {_taken(zin, naam, i)}",
        f"{side} {words[begin + 1] if between else '='} {words[end - 1] if between else '='}",
    ]
    for word in {*between, *(kind for kind in kinds if kind)}:
        out += [f"tussen {side} {word}", f"tussen {side} {word} rol {rol.value}"]
    for far in range(1, 4):
        for j in (at - far, at + far):
            if 0 <= j < len(words):
                out.append(f"bij {zin.soorten[j] or words[j]} rol {rol.value} {meant}")
    if marks:
        out.append(f"grens {side} {marks[0]}")
    first = plain[0].begin < zin.bedragen[0].begin if plain else False
    same = len({n.categorie for n in plain}) == len(zin.bedragen)
    order = f"{'naam' if first else 'bedrag'} eerst {'evenveel' if same else 'anders'}"
    out += [f"{order} {side}", f"{order} {side} {few}"]
    if len(zin.bedragen) == 1:
        out.append("enige bedrag " + side)
    if len(plain) <= 1:
        out.append("enige naam " + side)
    return dict.fromkeys(out, 1.0)


def _taken(zin: Geldzin, naam: Woordvondst, i: int) -> str:
    """Whether another amount stands nearer to the name, and on which side of it."""
    place = zin.plek(naam.begin)
    mine = abs(zin.plek(zin.bedragen[i].begin) - place)
    near = [
        (abs(zin.plek(v.begin) - place), "l" if v.begin < naam.begin else "r")
        for j, v in enumerate(zin.bedragen)
        if j != i
    ]
    close = min(near, default=(99, "-"))
    return close[1] if close[0] < mine else "-"
