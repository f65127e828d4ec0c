"""Actions for stock Rasa in the comparison: each says one ready text. As thin as they can be."""

from __future__ import annotations

from typing import Any

import yaml
from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from casefile.settings import ROOT

ANYTHING = "utter_vraag_vonnis"


class _Thin(Action):
    _name = ""

    def name(self) -> str:
        return self._name

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        intent = str(tracker.latest_message["intent"].get("name") or "")
        dispatcher.utter_message(
            response=f"utter_{intent}" if intent.startswith("vraag_") else ANYTHING
        )
        return []


def _classes() -> dict[str, type[_Thin]]:
    domain = yaml.safe_load((ROOT / "bot/domain/domain.yml").read_text(encoding="utf-8"))
    return {name: type(name, (_Thin,), {"_name": name}) for name in domain["actions"]}


globals().update(_classes())  # the SDK's server looks for classes in the module
