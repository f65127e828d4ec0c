"""What is stored of a value, and what it is compared with afterwards, is the same."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from casefile.als_json import als_json
from casefile.dossier import Dossier
from casefile.gespreksstand import Gespreksstand
from casefile.messages import Attachment, Button, Reply


@dataclass
class Punt:
    x: int
    bij: tuple[str, ...] = ()


@dataclass
class Lijn:
    punten: list[Punt] = field(default_factory=list)
    namen: dict[str, Punt] = field(default_factory=dict)
    open: bool | None = None


def test_it_is_what_comes_back_from_storage() -> None:
    lijn = Lijn([Punt(1, ("a", "b")), Punt(2)], {"kop": Punt(3)}, True)
    reply = Reply("Dag.", (Button("Ja", "/ja"),), (Attachment("1", "image/png", "een plaatje"),))
    for value in (lijn, reply):
        stored = als_json(value)
        assert stored == json.loads(json.dumps(stored))
    assert als_json(lijn)["punten"][0] == {"x": 1, "bij": ["a", "b"]}


def test_what_changes_later_does_not_change_what_was_stored() -> None:
    lijn = Lijn([Punt(1)])
    stored = als_json(lijn)
    lijn.punten.append(Punt(2))
    lijn.punten[0].x = 9
    assert stored["punten"] == [{"x": 1, "bij": []}]


def test_a_part_that_nobody_changed_is_not_written_again() -> None:
    told = Gespreksstand(onderbroken=("geld", "inkomen"), laatste=[("utter_hoi", {"naam": "Jan"})])
    stored: dict[str, Any] = {told.soort: json.loads(json.dumps(told.to_json()))}
    dossier = Dossier(stored.get)
    stand = dossier.deel(Gespreksstand)
    assert dossier.changed() == {}
    stand.laatste[0][1]["naam"] = "Els"
    assert stored[told.soort]["laatste"] == [["utter_hoi", {"naam": "Jan"}]]
    assert set(dossier.changed()) == {told.soort}
