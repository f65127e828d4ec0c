"""From a marked line in a chat to a proposal for the training sentences: masked and approved.

A proposal is a file that somebody reads and adds by hand; nothing is trained from it by itself.
"""

from __future__ import annotations

import yaml

from casefile.doorverwijzing.concept import Concept
from casefile.doorverwijzing.doorverwijzing import Doorverwijzing
from casefile.messages import HUURDER, Line
from casefile.storage.nakijkzinnen import Nakijkzin
from casefile.storage.staff import StaffMember
from casefile.storage.unit_of_work import UnitOfWork
from casefile.taal.onherkenbaar import maak_onherkenbaar


def is_te_melden(line: Line) -> bool:
    """Something that the huurder typed, and that is shown."""
    return line.author == HUURDER and bool(line.body.get("text")) and line.body["kind"] == "text"


def meld(unit: UnitOfWork, zaak: Doorverwijzing, wie: StaffMember, line: Line) -> None:
    assert zaak.conversation_id is not None and is_te_melden(line)
    known = unit.documents.dossier(zaak.conversation_id).deel(Concept).naam
    text = maak_onherkenbaar(line.body["text"], [known] if known else [])
    heard = str((line.body.get("beslist") or {}).get("label") or "")
    unit.nakijkzinnen.meld(wie.organisation, zaak.conversation_id, wie.id, text, heard)
    unit.audit.add(wie.id, "fout_gemeld", zaak.id, wie.organisation)


def als_voorstel(zinnen: list[Nakijkzin]) -> str:
    """YAML as Rasa has it, by label, without doubles: to read, and to add to `nlu_data` by hand."""
    by_label: dict[str, list[str]] = {}
    for zin in zinnen:
        sentences = by_label.setdefault(zin.label or "nlu_fallback", [])
        if zin.tekst not in sentences:
            sentences.append(zin.tekst)
    nlu = [
        {"intent": label, "examples": "".join(f"- {one}\n" for one in sentences)}
        for label, sentences in sorted(by_label.items())
    ]
    data = {"version": "3.1", "nlu": nlu}
    return yaml.safe_dump(data, allow_unicode=True, sort_keys=False, default_style=None)
