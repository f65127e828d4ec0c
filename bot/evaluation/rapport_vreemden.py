"""The part of the report about people whom nobody here knew, in Dutch. Only words and a picture:
the numbers come from `vreemden`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from bot.evaluation.vreemden import (
    DELEN,
    Paar,
    alarm,
    begrepen,
    ijking,
    kromme,
    per_lengte,
    regels_alleen,
)


def schrijf_vreemden(paren: Sequence[Paar]) -> str:
    """Markdown."""
    return "\n\n".join(
        [
            "## Door vreemden geschreven",
            f"{len(paren)} berichten van mensen die niemand hier kende, geschreven uit een situatie en twee keer "
            "blind gelabeld. Er is niet van geleerd en er is niets op gekozen; de eerste score staat in "
            "[eerste_keer.tsv](eerste_keer.tsv).",
            _delen(paren),
            _nood(paren),
            "![Noodkreten en vals alarm](kromme.png)",
            _lengte(paren),
            _ijking(paren),
        ]
    )


def _delen(paren: Sequence[Paar]) -> str:
    lines = ["| wat er luistert | in een keer | bij de eerste drie |", "|---|---:|---:|"]
    lines += [
        f"| {name} | {_deel(begrepen(paren, name, 1))} | {_deel(begrepen(paren, name, 3))} |"
        for name in DELEN
    ]
    return "\n".join(lines)


def _nood(paren: Sequence[Paar]) -> str:
    found, (heard, false) = alarm(paren), regels_alleen(paren)
    return (
        f"{found.aantal} noodkreten: kaart {_deel(found.kaart)} (de juiste {_deel(found.juist)}), kaart of "
        f"regel {_deel(found.kaart_of_regel)}. Waar niets is: kaart {_deel(found.vals)}, regel "
        f"{_deel(found.regel_te_veel)}. De regels alleen horen {_deel(heard)}, en {_deel(false)} waar niets is."
    )


def _lengte(paren: Sequence[Paar]) -> str:
    lines = [
        "| lengte | berichten | in een keer | kaart of regel | kaart waar niets is |",
        "|---|---:|---:|---:|---:|",
    ]
    for name, these in per_lengte(paren):
        found = alarm(these)
        lines.append(
            f"| {name} | {len(these)} | {_deel(begrepen(these, 'alles', 1))} | "
            f"{_deel(found.kaart_of_regel)} ({found.aantal}) | {_deel(found.vals)} |"
        )
    return "\n".join(lines)


def _ijking(paren: Sequence[Paar]) -> str:
    lines = [
        "| zekerheid vanaf | berichten | gemiddeld zeker | daarvan goed |",
        "|---|---:|---:|---:|",
    ]
    lines += [
        f"| {low.replace('.', ',')} | {count} | {_deel(sure)} | {_deel(right)} |"
        for low, count, sure, right in ijking(paren)
    ]
    return "\n".join(lines)


def _deel(share: float) -> str:
    return f"{share:.3f}".replace(".", ",")


def teken_kromme(paren: Sequence[Paar], path: Path) -> None:
    """A PNG: how many emergencies stand above a border, against how much that is none."""
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    points, found = kromme(paren), alarm(paren)
    figure, axis = plt.subplots(figsize=(6, 4.5))
    axis.plot([false for _, _, false in points], [heard for _, heard, _ in points])
    axis.plot([found.vals], [found.kaart], "o", label="kaart, zoals het product hem geeft")
    axis.plot(
        [found.vals + found.regel_te_veel], [found.kaart_of_regel], "s", label="kaart of regel"
    )
    axis.set_xlabel("deel van de berichten waar niets is")
    axis.set_ylabel("deel van de noodkreten")
    axis.set_xlim(0, 0.3)
    axis.set_ylim(0.4, 1)
    axis.grid(alpha=0.3)
    axis.legend(loc="lower right")
    figure.tight_layout()
    figure.savefig(path, dpi=90)
    plt.close(figure)
