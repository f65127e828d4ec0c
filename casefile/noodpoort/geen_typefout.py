"""Everyday words that differ one letter from a word of the rules, and are no slip. Data only."""

from __future__ import annotations

GEEN_TYPEFOUT = """
geslapen gehuwd bedrijven bedrijf verkrijgt verkrijgen stallen afgelost afgerond doodziek geneer
"""
