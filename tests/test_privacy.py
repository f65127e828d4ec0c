"""The register of what is kept says what the code keeps: every table, every column, every term."""

from __future__ import annotations

import re

from casefile import bewaren
from casefile.settings import ROOT
from casefile.storage import brieffotos, documents, inbox, schema, staff_entry, staff_sessions
from casefile.zaken import bewaken

REGISTER = (ROOT / "docs/privacy/verwerkingsregister.md").read_text(encoding="utf-8")
ROWS = dict(re.findall(r"^\| (\w+) \| ((?:\w+, )*\w+) \|", REGISTER, re.M))


def line_of(table: str) -> str:
    return next(line for line in REGISTER.splitlines() if line.startswith(f"| {table} |"))


def test_every_table_and_every_column_is_in_the_register() -> None:
    stored = {t.name: [c.name for c in t.columns] for t in schema.metadata.tables.values()}
    written = {name: columns.split(", ") for name, columns in ROWS.items() if name in stored}
    assert written == stored


def test_every_part_of_a_dossier_is_in_the_register() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "casefile").rglob("*.py"))
    parts = set(re.findall(r'soort: ClassVar\[str\] = "(\w+)"', code))
    parts |= {documents.SLOTS, documents.VOORKEUR, bewaken.DUWTJE}
    assert len(parts) > 10
    assert {part for part in parts if f"`{part}`" not in REGISTER} == set()


def test_the_terms_are_those_of_the_code() -> None:
    days = bewaren.STILLE_CHAT.days
    assert f"na {days} stille dagen" in line_of("conversation")
    case = line_of("doorverwijzing")
    assert f"({bewaren.KORTST} tot {bewaren.LANGST} dagen, eerst {bewaren.STANDAARD})" in case
    assert f"hoogstens {brieffotos.BEWAREN_HOOGSTENS.seconds // 3600} uur" in line_of("brieffoto")
    assert f"{inbox.RECOGNISED.days} dagen" in line_of("inbox")
    assert f"{bewaren.LOGBOEK.days // 365} jaar" in line_of("audit")
    idle, longest = staff_sessions.IDLE.seconds // 60, staff_sessions.ABSOLUTE.seconds // 3600
    assert f"{idle} minuten stil, hoogstens {longest} uur" in line_of("staff_session")
    invited = staff_entry.LIVES[staff_entry.UITNODIGING].days
    assert f"{invited} dagen of een uur" in line_of("staff_link")
