"""The report of `make eval`, in Dutch, for people. Only words: the numbers come from `cijfers`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.evaluation import cijfers
from bot.evaluation.cijfers import Paar
from bot.evaluation.meting import Meting

WORST = 25
SIMILAR = 80  # from this resemblance (0-100) a sentence is nearly one that was trained on


@dataclass(frozen=True)
class Proef:
    """One pipeline in the comparison. `training_s` None: it was trained before. `model`: its file."""

    naam: str
    paren: list[Paar]
    meting: Meting
    training_s: float | None
    model: Path


@dataclass(frozen=True)
class Omstandigheden:
    """`gelijkenis`: per sentence, to the nearest training sentence. `vouwen`: see that module."""

    training: int
    labels: int
    thema: dict[str, str]
    gelijkenis: Sequence[float]
    vouwen: tuple[float, float] | None
    diet_epochs: int


def schrijf(onze: Proef, diet: Proef | None, rond: Omstandigheden, vreemden: str) -> str:
    """Markdown. `vreemden`: the part about people whom nobody knew, which comes first."""
    parts = [
        "# Wat de assistent begrijpt",
        _inleiding(onze, rond),
        vreemden,
        "## Naast elkaar",
        _vergelijking([onze, *([diet] if diet else [])], rond),
        _moeilijker(onze, rond),
        "## Noodgevallen",
        _nood(onze),
        "## Per stem",
        _tabel("stem", cijfers.per(onze.paren, lambda zin: zin.stem)),
        "## Per thema",
        _tabel("thema", cijfers.per(onze.paren, lambda zin: rond.thema.get(zin.label, "?"))),
        "## Wat het meest misgaat",
        "![Verwarring](verwarring.png)",
        _verwarring(onze),
        "## Hoe zeker, en wanneer vraagt hij terug",
        _zekerheid(onze),
        "## Per label",
        _tabel("label", cijfers.per(onze.paren, lambda zin: zin.label)),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _procent(share: float) -> str:
    return f"{share * 100:.1f}%".replace(".", ",")


def _getal(number: float, decimals: int = 1) -> str:
    return f"{number:.{decimals}f}".replace(".", ",")


def _inleiding(onze: Proef, rond: Omstandigheden) -> str:
    return (
        f"Gemaakt door `make eval`. {rond.training} trainingszinnen voor {rond.labels} labels; "
        f"gemeten op {len(onze.paren)} zinnen die apart zijn geschreven en waarvan er geen letterlijk "
        "in de training staat. Ze zijn door dezelfde soort schrijver gemaakt als de training: "
        "zinnen van echte huurders zijn moeilijker. Kijk daarom ook naar 'Een moeilijker proef'."
    )


def _vergelijking(proeven: list[Proef], rond: Omstandigheden) -> str:
    rows: list[tuple[str, list[str]]] = [
        ("goed (top-1)", [_procent(cijfers.deel(p.paren, cijfers.goed)) for p in proeven]),
        (
            "bij de eerste drie (top-3)",
            [_procent(cijfers.deel(p.paren, cijfers.in_top_3)) for p in proeven],
        ),
        ("nood gemeld", [_procent(cijfers.nood(p.paren).gemeld) for p in proeven]),
        ("nood: de juiste", [_procent(cijfers.nood(p.paren).juist) for p in proeven]),
        ("vals alarm", [_procent(cijfers.nood(p.paren).vals) for p in proeven]),
        ("ijkfout (ECE)", [_getal(cijfers.ijking(p.paren), 3) for p in proeven]),
        ("trainen (s)", [_getal(p.training_s, 0) if p.training_s else "-" for p in proeven]),
        ("model laden (s CPU)", [_getal(p.meting.laden_s) for p in proeven]),
        ("bericht van 12 woorden (ms CPU)", [_getal(p.meting.ms_twaalf_woorden) for p in proeven]),
        ("geheugen (MB)", [_getal(p.meting.mb, 0) for p in proeven]),
        ("waarvan bestanden (MB)", [_getal(p.meting.mb_bestanden, 0) for p in proeven]),
    ]
    head = "| | " + " | ".join(p.naam for p in proeven) + " |"
    lines = [head, "|---|" + "---:|" * len(proeven)]
    lines += [f"| {name} | " + " | ".join(values) + " |" for name, values in rows]
    note = (
        f"Van de tijd per bericht is {_getal(proeven[0].meting.encoder_ms)} ms de encoder zelf. "
        "De noodpoort hoort bij onze pipeline en niet bij die van Rasa."
    )
    if len(proeven) > 1:
        note += f" DIET: Rasa's standaardpipeline, {rond.diet_epochs} epochs, dezelfde zinnen."
    else:
        note += " Rasa's standaardpipeline (DIET) is deze keer niet gemeten (--no-diet)."
    return "\n".join(lines) + "\n\n" + note


def _moeilijker(onze: Proef, rond: Omstandigheden) -> str:
    pairs = list(zip(onze.paren, rond.gelijkenis, strict=True))
    far = [pair for pair, resemblance in pairs if resemblance < SIMILAR]
    text = (
        "## Een moeilijker proef\n\n"
        f"* Zonder de {len(pairs) - len(far)} zinnen die erg op een trainingszin lijken (meer dan "
        f"{SIMILAR} op 100 tekens gelijk): {_procent(cijfers.deel(far, cijfers.goed))} goed, "
        f"{_procent(cijfers.deel(far, cijfers.in_top_3))} bij de eerste drie."
    )
    if rond.vouwen:
        text += (
            "\n* Binnen de training, steeds een vijfde weggehouden (vol grensgevallen, zonder "
            f"noodpoort): {_procent(rond.vouwen[0])} goed, {_procent(rond.vouwen[1])} bij de eerste drie."
        )
    return text


def _nood(onze: Proef) -> str:
    found = cijfers.nood(onze.paren)
    lines = [
        f"{found.aantal} noodgevallen: {_procent(found.gemeld)} gemeld, {_procent(found.juist)} als "
        f"de juiste. Vals alarm bij {_procent(found.vals)} van de andere zinnen; "
        "een flink deel daarvan is geschreven om op een noodgeval te lijken."
    ]
    if found.gemist:
        lines.append("Gemist:\n" + "\n".join(f"* {z.label}: {z.tekst}" for z in found.gemist))
    if found.onterecht:
        shown = [
            f"* {z.label} -> {', '.join(o.noden or [o.intent])}: {z.tekst}"
            for z, o in found.onterecht
        ]
        lines.append("Onterecht:\n" + "\n".join(shown))
    return "\n\n".join(lines)


def _tabel(naam: str, groups: dict[str, tuple[int, float, float]]) -> str:
    lines = [f"| {naam} | zinnen | goed | bij de eerste drie |", "|---|---:|---:|---:|"]
    lines += [
        f"| {name} | {count} | {_procent(first)} | {_procent(third)} |"
        for name, (count, first, third) in groups.items()
    ]
    return "\n".join(lines)


def _verwarring(onze: Proef) -> str:
    lines = ["| bedoeld | begrepen als | zinnen |", "|---|---|---:|"]
    for was, taken, count in cijfers.verwarringen(onze.paren)[:WORST]:
        lines.append(f"| {was} | {taken} | {count} |")
    return "\n".join(lines)


def _zekerheid(onze: Proef) -> str:
    lines = ["| drempel | meteen antwoord | daarvan goed |", "|---:|---:|---:|"]
    for threshold, answered, right in cijfers.drempels(onze.paren):
        lines.append(f"| {_getal(threshold, 2)} | {_procent(answered)} | {_procent(right)} |")
    return (
        f"IJkfout (ECE): {_getal(cijfers.ijking(onze.paren), 3)}. De kansen zijn geijkt op "
        "weggehouden trainingszinnen.\n\n" + "\n".join(lines)
    )
