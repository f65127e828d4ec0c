"""Reads the payload files that the tests replay, and bends them out of shape."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent


def payload(platform: str, name: str) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(raw(platform, name))
    return data


def raw(platform: str, name: str) -> bytes:
    return (HERE / platform / "payloads" / f"{name}.json").read_bytes()


def names(platform: str, *, errors: bool = False) -> list[str]:
    """All payload files of a platform; those of errors are answers, not calls."""
    found = sorted(path.stem for path in (HERE / platform / "payloads").glob("*.json"))
    return [name for name in found if name.startswith("error_") == errors]


def odd_variants(body: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The body itself, and every variant of it in which one part is missing or something else."""
    yield body
    yield {}
    for path in list(_paths(body)):
        for odd in (None, {}, [None], [{}], "x", 7):
            changed = copy.deepcopy(body)
            *way, last = path
            part: Any = changed
            for step in way:
                part = part[step]
            part[last] = odd
            yield changed
        del part[last]
        yield changed


def _paths(part: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to each value: keys of dictionaries, places in lists."""
    steps = (
        part.items()
        if isinstance(part, dict)
        else enumerate(part)
        if isinstance(part, list)
        else ()
    )
    for step, inner in steps:
        yield (*way, step)
        yield from _paths(inner, (*way, step))
