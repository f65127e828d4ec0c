"""Flows, actions and recognisers get facts: no pattern and no reader of words is within their reach.

Walks, from each of them, every function and class that it names, and what those name in turn, and
so on. What matches a pattern there must be named below, with the reason why it is no second reading.
"""

from __future__ import annotations

import ast
import dataclasses
from collections import deque
from collections.abc import Iterator
from functools import cache
from typing import Any, get_args, get_type_hints

import pytest

from actions.verlopen import VERLOPEN
from casefile.gesprek.feiten import Feiten
from casefile.settings import ROOT

Place = tuple[str, str]  # a module and a name in it

TAKES_ANSWERS = {"Antwoord", "Feiten"}
THE_READING = ("actions.van_rasa", "bot.horen", "casefile.gesprek.feiten", "casefile.geldrol",
               "casefile.dagen")  # fmt: skip
"""Here words are read, once; what these call is theirs."""
OUR_OWN_TEXTS = ("casefile.teksten", "casefile.beeld", "casefile.begrippen", "casefile.storage")
"""What looks at texts that we wrote ourselves, or keeps them."""
PATTERNS = {"search", "match", "fullmatch", "finditer", "findall", "sub", "ratio", "extractOne"}
A_VALUE = {
    "casefile.belbriefje.briefje.ontleed": "a text of ours, in parts",
    "casefile.doorverwijzing.contactgegevens.alleen_cijfers": "a number that was read",
    "casefile.doorverwijzing.contactgegevens.is_mailadres": "what the dossier has",
    "casefile.doorverwijzing.niet_voor_verhuurder.gaat_verhuurder_niet_aan": "sentences that are kept",
    "casefile.doorverwijzing.relaas._noemt": "sentences that are kept, beside an old value",
    "casefile.doorverwijzing.waar_het_over_gaat.is_zeker_geen_vonnis": "sentences that are kept",
    "casefile.taal.klank.kale_woorden": "two names to be compared",
    "casefile.velden.beltijd.alleen_dagen": "a time that was read, beside the known one",
    "casefile.velden.beltijd.alleen_uren": "a time that was read, beside the known one",
    "casefile.velden.beltijd.samen": "a time that was read, beside the known one",
    "casefile.velden.contactwens._zelfde": "a wish that was read, beside the known ones",
    "casefile.velden.keuren.als_plaats": "whether a value that was read may be kept",
    "casefile.velden.keuren.is_mail": "whether a value that was read may be kept",
    "casefile.velden.keuren.is_naam": "whether a value that was read may be kept",
    "casefile.velden.keuren.is_verhuurder": "whether a value that was read may be kept",
    "casefile.velden.schrijfwens.lees_manier": "wishes that are kept",
    "casefile.velden.schrijfwens.mag_weer_bellen": "a wish that was read, beside the known ones",
    "casefile.velden.wie_en_waar.gelijkende_naam": "a name that was read, beside the known one",
}
"""No words of a message are looked at here, but a value that was read from one, or is known."""

MODULES = {
    path.relative_to(ROOT).with_suffix("").as_posix().replace("/", "."): path
    for top in ("actions", "casefile", "bot/herkennen")
    for path in (ROOT / top).rglob("*.py")
    if "migrations" not in path.parts
}


@cache
def tree(module: str) -> ast.Module:
    return ast.parse(MODULES[module].read_text(encoding="utf-8"))


@cache
def taken(module: str) -> dict[str, Place]:
    """Per name that a module takes from others: where it is from."""
    return {
        alias.asname or alias.name: (node.module, alias.name)
        for node in ast.walk(tree(module))
        if isinstance(node, ast.ImportFrom) and node.module
        for alias in node.names
    }


@cache
def defined(module: str) -> dict[str, ast.stmt]:
    """The functions, classes and tables of a module by name."""
    found: dict[str, ast.stmt] = {}
    for node in tree(module).body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            found[node.name] = node
        elif isinstance(node, ast.Assign):
            found |= {one.id: node for one in node.targets if isinstance(one, ast.Name)}
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            found[node.target.id] = node
    return found


def place_of(module: str, name: str, attribute: str = "") -> Place | None:
    """What a name means in a module; None for what is not ours or not of the whole module."""
    origin, original = taken(module).get(name, (module, name))
    if origin in MODULES and original in defined(origin):
        return origin, original
    inside = f"{origin}.{original}"
    if inside in MODULES and attribute in defined(inside):
        return inside, attribute
    return None


@cache
def named_by(place: Place) -> frozenset[Place]:
    module, name = place
    found = set()
    for node in ast.walk(defined(module)[name]):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            found.add(place_of(module, node.id))
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            found.add(place_of(module, node.value.id, node.attr))
    return frozenset(one for one in found if one is not None and one != place)


@cache
def matches_a_pattern(place: Place) -> bool:
    module, name = place
    node = defined(module)[name]
    if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return False
    return any(isinstance(one, ast.Attribute) and one.attr in PATTERNS for one in ast.walk(node))


def readers_from(*start: Place) -> Iterator[list[Place]]:
    """Ways from here to what matches a pattern, the shortest to each."""
    came_from: dict[Place, Place | None] = dict.fromkeys(start)
    todo = deque(start)
    while todo:
        here = todo.popleft()
        if matches_a_pattern(here):
            way = [here]
            while (before := came_from[way[-1]]) is not None:
                way.append(before)
            yield way[::-1]
            continue
        for there in named_by(here):
            if there not in came_from and not there[0].startswith((*THE_READING, *OUR_OWN_TEXTS)):
                came_from[there] = here
                todo.append(there)


def takes_answers(module: str) -> bool:
    if module.startswith(("casefile.gesprek.", *THE_READING)):
        return False
    in_chat = module.startswith(("actions.", "bot.herkennen"))
    return in_chat or bool(taken(module).keys() & TAKES_ANSWERS)


FLOWS = sorted(filter(takes_answers, MODULES))


def spelled(place: Place) -> str:
    return ".".join(place)


@pytest.mark.parametrize("module", FLOWS)
def test_no_reader_of_words_is_within_reach(module: str) -> None:
    wrong = {
        spelled(way[-1]): " > ".join(map(spelled, way))
        for way in readers_from(*((module, name) for name in defined(module)))
        if spelled(way[-1]) not in A_VALUE
    }
    assert wrong == {}


@cache
def kinds_of_facts() -> frozenset[type]:
    """The class of all facts, those of its fields, and so on."""
    found: set[type] = set()
    todo: list[Any] = [Feiten]
    while todo:
        kind = todo.pop()
        todo += get_args(kind)
        if dataclasses.is_dataclass(kind) and isinstance(kind, type) and kind not in found:
            found.add(kind)
            todo += get_type_hints(kind).values()
    return frozenset(found)


@pytest.mark.parametrize("kind", sorted(kinds_of_facts(), key=lambda one: one.__name__))
def test_asking_a_fact_something_reads_nothing(kind: type) -> None:
    place = (kind.__module__, kind.__name__)
    assert {spelled(way[-1]) for way in readers_from(place)} - set(A_VALUE) == set()


def test_every_flow_is_among_what_takes_answers() -> None:
    assert {type(flow).__module__ for flow in VERLOPEN.values()} <= set(FLOWS)


def test_every_exception_is_still_one() -> None:
    everything = [(module, name) for module in FLOWS for name in defined(module)]
    assert set(A_VALUE) - {spelled(way[-1]) for way in readers_from(*everything)} == set()


def test_words_as_typed_go_only_into_the_proof_of_a_consent() -> None:
    """And to Rasa, as the text of the message."""
    users = {
        module
        for module in FLOWS
        for node in ast.walk(tree(module))
        if isinstance(node, ast.Attribute)
        and node.attr == "tekst"
        and _is_a_reading(node.value, module)
    }
    assert users == {"actions.opdrachten", "bot.herkennen.stand"}


def _is_a_reading(node: ast.expr, module: str) -> bool:
    """A part of a package has a text too."""
    name = node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")
    return name in ("gehoord", "heard", "deel", *(["part"] if module.startswith("bot.") else []))
