"""The fixtures: for each thing the files that are added, and the lines that go into files of ours."""

from __future__ import annotations

import shutil
from pathlib import Path

HERE = Path(__file__).resolve().parent / "erbij"
LINES: dict[str, list[tuple[str, str, str]]] = {
    "categorie": [
        (
            "casefile/overzicht/categorieen.py",
            "    # living costs\n",
            '    MOESTUIN = Soort(\n        "moestuin", Groep.VASTE_LASTEN, "moestuin volkstuin", '
            "grens=(1, 200), apart_gevraagd=True\n    )\n",
        )
    ],
    "kanaal": [
        (
            "bot/channels/registered.py",
            "from bot.channels.telegram.channel import",
            "from bot.channels.sein.channel import Sein\n",
        ),
        ("bot/channels/registered.py", "    Telegram(),\n", "    Sein(),\n"),
    ],
    "organisatie": [],
    "nood": [
        (
            "casefile/noodpoort/nood.py",
            '    UITZETTING_NU = "uitzetting_nu"\n',
            '    OVERSTROMING = "overstroming"\n',
        )
    ],
}
"""(file, before which text, what)."""


def added(what: str) -> list[str]:
    """The files that are new."""
    folder = HERE / what
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*.*") if p.is_file())


def touched(what: str) -> set[str]:
    return {*added(what), *(path for path, _, _ in LINES[what])}


def put_in(what: str, copy: Path) -> None:
    """Into a copy of the product."""
    for path in added(what):
        assert not (copy / path).exists(), path
        (copy / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(HERE / what / path, copy / path)
    for path, before, lines in LINES[what]:
        text = (copy / path).read_text(encoding="utf-8")
        assert text.count(before) == 1, (path, before)
        (copy / path).write_text(text.replace(before, lines + before), encoding="utf-8")
