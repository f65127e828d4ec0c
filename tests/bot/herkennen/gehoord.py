"""What was heard and what is open, made for a test."""

from __future__ import annotations

from datetime import datetime, timezone

from actions.verlopen import VERLOPEN
from bot.beslissen import beslis
from bot.herkennen.stand import Beslissing, Stand
from casefile.dialogue import Antwoord
from casefile.dossier import Dossier
from casefile.gesprek.feiten import lees_feiten
from casefile.gesprek.gehoord import Betekenis, Gehoord
from casefile.gespreksstand import Gespreksstand
from casefile.messages import Button
from casefile.tijd import today

INTENTS = frozenset(
    {"start_situatie", "start_overzicht", "start_doorverwijzing", "mens", "geef_antwoord", "ja"}
)

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=timezone.utc)


def heard(said: str, *meanings: Betekenis, **more: object) -> Gehoord:
    day = today(NOW)
    facts = lees_feiten(said, day)
    return Gehoord(said, day, betekenissen=meanings, feiten=facts, **more)  # type: ignore[arg-type]


def decided(said: Gehoord, dossier: Dossier, *offered: Button) -> Beslissing:
    return beslis(Stand(said, dossier, offered, NOW, INTENTS))


def begin(dossier: Dossier, flow: str) -> None:
    dossier.deel(Gespreksstand).open(flow, VERLOPEN[flow].begin(dossier, NOW).vraag)


def tap(dossier: Dossier, value: str) -> None:
    stand = dossier.deel(Gespreksstand)
    assert stand.verloop and stand.vraag
    flow, answer = stand.verloop, Antwoord(intent="geef_antwoord", waarde=value)
    stand.open(flow, VERLOPEN[flow].antwoord(dossier, stand.vraag, answer, NOW).vraag)


def paused_walk() -> Dossier:
    dossier = Dossier()
    begin(dossier, "kans")
    tap(dossier, "volgende")
    tap(dossier, "volgende")
    tap(dossier, "later")
    assert dossier.deel(Gespreksstand).vraag is None
    return dossier
