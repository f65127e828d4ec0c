"""What the outcomes of a measurement amount to. Pure; knows no model and no file."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from bot.evaluation.meting import Uitkomst
from bot.evaluation.zinnen import NOOD, Zin
from bot.nlu.calibration import calibration_error

Paar = tuple[Zin, Uitkomst]


def beste(uitkomst: Uitkomst) -> str:
    """The likeliest meaning, also where the bot would ask back (fallback)."""
    return uitkomst.ranking[0][0] if uitkomst.ranking else uitkomst.intent


def goed(paar: Paar) -> bool:
    return beste(paar[1]) == paar[0].label


def in_top_3(paar: Paar) -> bool:
    return paar[0].label in [name for name, _ in paar[1].ranking[:3]]


def deel(paren: Sequence[Paar], klopt: Callable[[Paar], bool]) -> float:
    """The share of the pairs for which it holds, 0 to 1; 0 of none."""
    return sum(map(klopt, paren)) / len(paren) if paren else 0.0


@dataclass(frozen=True)
class Nood:
    """Shares of 0 to 1: emergencies that raised an alarm, the right one, and false alarms."""

    aantal: int
    gemeld: float
    juist: float
    vals: float
    gemist: list[Zin]
    onterecht: list[Paar]


def nood(paren: Sequence[Paar]) -> Nood:
    emergencies = [pair for pair in paren if pair[0].is_nood]
    others = [pair for pair in paren if not pair[0].is_nood]
    return Nood(
        len(emergencies),
        deel(emergencies, lambda pair: bool(_alarms(pair[1]))),
        deel(emergencies, lambda pair: pair[0].label in _alarms(pair[1])),
        deel(others, lambda pair: bool(_alarms(pair[1]))),
        [zin for zin, outcome in emergencies if not _alarms(outcome)],
        [pair for pair in others if _alarms(pair[1])],
    )


def _alarms(uitkomst: Uitkomst) -> list[str]:
    if uitkomst.noden:
        return uitkomst.noden
    return [uitkomst.intent] if uitkomst.intent.startswith(NOOD) else []


def per(paren: Sequence[Paar], groep: Callable[[Zin], str]) -> dict[str, tuple[int, float, float]]:
    """Group -> (how many, top-1, top-3)."""
    groups: dict[str, list[Paar]] = defaultdict(list)
    for pair in paren:
        groups[groep(pair[0])].append(pair)
    return {
        name: (len(pairs), deel(pairs, goed), deel(pairs, in_top_3))
        for name, pairs in sorted(groups.items())
    }


def verwarringen(paren: Sequence[Paar]) -> list[tuple[str, str, int]]:
    """(what it was, what it was taken for, how often), the worst first."""
    wrong = Counter((zin.label, beste(outcome)) for zin, outcome in paren)
    pairs = [(was, taken, n) for (was, taken), n in wrong.items() if was != taken]
    return sorted(pairs, key=lambda pair: (-pair[2], pair[0], pair[1]))


def ijking(paren: Sequence[Paar]) -> float:
    """Expected calibration error of the classifier; what a rule decided (sure for 1) is left out."""
    judged = [pair for pair in paren if pair[1].ranking and pair[1].ranking[0][1] < 1]
    sure = np.array([pair[1].ranking[0][1] for pair in judged])
    return calibration_error(sure, np.array([goed(pair) for pair in judged]))


def drempels(paren: Sequence[Paar]) -> list[tuple[float, float, float]]:
    """(threshold, share that is answered at once, share of those that is right)."""
    rows = []
    for threshold in (0.0, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7, 0.8):
        answered = [
            pair for pair in paren if pair[1].ranking and pair[1].ranking[0][1] >= threshold
        ]
        rows.append((threshold, len(answered) / max(1, len(paren)), deel(answered, goed)))
    return rows
