"""Word lists written as running text."""

from __future__ import annotations


def woorden(tekst: str) -> frozenset[str]:
    """The words of a text that is split at spaces."""
    return frozenset(tekst.split())
