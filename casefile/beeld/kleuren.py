"""The colours of our pictures, light and dark: nothing is told by colour alone."""

from __future__ import annotations

Kleur = tuple[int, int, int]
WIT: Kleur = (255, 255, 255)
INKT: Kleur = (26, 32, 44)
GRIJS: Kleur = (92, 101, 115)
LICHT: Kleur = (214, 219, 226)
BLAUW: Kleur = (0, 73, 128)
GEEL: Kleur = (255, 224, 130)
