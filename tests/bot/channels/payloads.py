"""Reads the payload files that the tests replay."""

from __future__ import annotations

import json
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
