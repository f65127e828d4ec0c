"""From Rasa's parse data, as `Agent.parse_message` gives it, to the reading of a message.

The worker makes its readings with this, and so does an action in `rasa shell`, where no worker is.
Must not listen itself: what the pipeline heard is in the data.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from casefile.doorverwijzing.relaas import Relaaszin, zonder_wensen
from casefile.gesprek.feiten import Context, lees_feiten, lees_knop
from casefile.gesprek.gehoord import Betekenis, Bron, Gehoord, Zinsdeel
from casefile.gesprek.kernvragen import lees_kernvragen
from casefile.noodpoort.nood import Nood
from casefile.noodpoort.roep_ernaast import naast
from casefile.taal.vraagzin import lijkt_vraag
from casefile.tijd import today

PREFIX = "nood_"


def lees_rasa(parsed: Mapping[str, Any], context: Context, now: datetime) -> Gehoord:
    """The reading. In `rasa shell` a tap is typed: "/geef_antwoord{...}"."""
    text, day = str(parsed.get("text") or ""), today(now)
    entities = [(str(e["entity"]), str(e["value"])) for e in parsed.get("entities") or []]
    if text.startswith("/"):
        return lees_tik(str(parsed["intent"]["name"]), dict(entities), context, now)
    delen = tuple(
        _zinsdeel(part["tekst"], _betekenissen(part["intent_ranking"]))
        for part in parsed.get("zinsdelen") or []
    )
    feiten = lees_feiten(text, day, context, entities)
    heard = Gehoord(
        tekst=text,
        op=day,
        betekenissen=lees_betekenissen(parsed),
        noden=_noden(parsed.get("noden")),
        misschien=_noden(parsed.get("misschien")),
        sterk=_noden(parsed.get("sterk")),
        taal=parsed.get("taal"),
        delen=delen,
        feiten=replace(feiten, ontkenning=naast(feiten.ontkenning, delen, day)),
    )
    return replace(heard, relaas=_relaas(heard))


def _zinsdeel(text: str, meanings: tuple[Betekenis, ...]) -> Zinsdeel:
    return Zinsdeel(text, meanings, lijkt_vraag(text), bool(lees_kernvragen(text)))


def _relaas(heard: Gehoord) -> tuple[Relaaszin, ...]:
    labels = {part.tekst: part.betekenissen[0].label for part in heard.delen}
    return zonder_wensen(heard.feiten.relaas, labels or {heard.tekst: heard.betekenis.label})


def lees_tik(label: str, values: Mapping[str, str], context: Context, now: datetime) -> Gehoord:
    """The reading of a tapped button: it says one thing, and says it for certain."""
    return Gehoord(
        tekst="",
        op=today(now),
        bron=Bron.TIK,
        betekenissen=(Betekenis(label, 1.0),),
        noden=_noden([label]) if label.startswith(PREFIX) else (),
        tik=label,
        waarden=dict(values),
        feiten=lees_knop(values.get("waarde", ""), context),
    )


def lees_betekenissen(parsed: Mapping[str, Any]) -> tuple[Betekenis, ...]:
    """The labels of parse data, likeliest first."""
    return _betekenissen(parsed.get("intent_ranking") or [parsed["intent"]])


def _betekenissen(ranking: list[dict[str, Any]]) -> tuple[Betekenis, ...]:
    return tuple(Betekenis(str(e["name"]), float(e["confidence"])) for e in ranking)


def _noden(names: list[str] | None) -> tuple[Nood, ...]:
    return tuple(Nood(name.removeprefix(PREFIX)) for name in names or [])
