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
from casefile.gesprek.draad import ONDERWERP, kernvraag_van
from casefile.gesprek.feiten import Context, Feiten, lees_feiten, lees_knop
from casefile.gesprek.gehoord import Betekenis, Bron, Gehoord, Zinsdeel
from casefile.gesprek.geleerde_kernvragen import (
    Gevraagd,
    Kernvraagkans,
    gevraagde_kernvragen,
    kanten,
    met_een_eigen_antwoord,
    van_wat_laatst_gezegd_is,
    zeker_gevraagd,
)
from casefile.gesprek.verwijzing import lees_verwijzing, verwijst_achteraan
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
    parts, at_question = parsed.get("zinsdelen") or [], context.vraag is not None
    delen = tuple(_zinsdeel(part, at_question) for part in parts)
    feiten = _met_wat_geleerd_is(
        lees_feiten(text, day, context, entities),
        text,
        tuple(map(_gevraagd, parts)),
        _gevraagd({**parsed, "tekst": text}),
        at_question,
    )
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


def _zinsdeel(part: Mapping[str, Any], bij_open_vraag: bool) -> Zinsdeel:
    asked = gevraagde_kernvragen(part["tekst"], (_gevraagd(part),), bij_open_vraag)
    return Zinsdeel(
        part["tekst"],
        _betekenissen(part["intent_ranking"]),
        lijkt_vraag(part["tekst"]),
        bool(met_een_eigen_antwoord(asked)),
    )


def _gevraagd(part: Mapping[str, Any]) -> Gevraagd:
    chances = part.get("kernvragen") or []
    return Gevraagd(
        part["tekst"],
        tuple(
            Kernvraagkans(str(one["naam"]), float(one["kans"]), float(one["tussen"]))
            for one in chances
        ),
    )


def _met_wat_geleerd_is(
    feiten: Feiten,
    text: str,
    delen: tuple[Gevraagd, ...],
    geheel: Gevraagd,
    bij_open_vraag: bool,
) -> Feiten:
    """The clauses say which kernvragen; of the whole counts what no clause says. Words that name no
    subject at all ("kan dat ook later?") are about what was said last: in this message, where it
    asks a kernvraag before them ("tot wanneer kan verzet, en wat kost dat?")."""
    points = feiten.wensen.verwijst
    named = tuple(part for part in delen if lees_verwijzing(part.tekst) is None)
    if points is not None and not named:
        return feiten
    asked = gevraagde_kernvragen(text, named or (geheel,), bij_open_vraag)
    if not asked and points is None:
        asked = zeker_gevraagd(geheel, bij_open_vraag)
    own = met_een_eigen_antwoord(asked)
    if not own:
        return replace(feiten, kant=van_wat_laatst_gezegd_is(asked)) if points is None else feiten
    pointing = [lees_verwijzing(part.tekst) for part in delen if part not in named]
    behind = [side for part in named for side in verwijst_achteraan(part.tekst)]
    sides = [side for side in (points, *pointing, *behind, *kanten(asked)) if side is not None]
    besides = (kernvraag_van(side, f"{ONDERWERP}{own[0]}") for side in sides)
    return replace(
        feiten, kernvragen=tuple(dict.fromkeys([*own, *(name for name in besides if name)]))
    )


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
