"""An old debt that is in schuldhulp and a new one, told in one breath: two things. Pure.

"2120 is oud, dat zit in schuldhulp, nieuw is 814,77": the new one is the arrears.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from casefile.overzicht.opgave import Opgave
from casefile.taal.bedrag import Bedrag
from casefile.taal.klank import kale_letters

_GETAL = r"(?:€ ?|\b)(?P<{0}>\d{{1,3}}(?:\.\d{{3}})+(?:,\d\d)?|\d{{2,6}}(?:[.,]\d\d)?)(?: ?euro)?"
_OUD = (
    r"(?:oude?|van (?:eerder|vroeger|toen)|"
    r"in (?:de |mijn )?(?:schuldhulp|schuldregeling|sanering|wsnp))"
)
_NIEUW = r"(?:nieuwe?|erbij gekomen|bijgekomen|van nu)"
_TUSSEN = r"(?:(?!\b(?:oude?|nieuwe?)\b)[^.;!?\d€]|\.(?=\d)){0,35}?"
_ZIT_IN = r"(?:zit|zitten|valt|loopt|is|staat|zat)"
_N = _GETAL.format("n")
_SCHULD = r"(?:huur)?(?:schuld|achterstand)"
_PATRONEN = (
    (re.compile(rf"{_N}(?: \w+)? (?:is|was|zijn|{_ZIT_IN})\b{_TUSSEN}\b{_OUD}\b"), False),
    (re.compile(rf"\b(?:de |mijn )?oude {_SCHULD}\b{_TUSSEN}{_N}"), False),
    (re.compile(rf"\b(?:de )?nieuwe? (?:{_SCHULD} )?(?:is|was|nu|:|van)?{_TUSSEN}{_N}"), True),
    (re.compile(rf"{_N}(?: is| zijn| van)?(?: \w+)? {_NIEUW}\b"), True),
)
_OVER_SCHULD = re.compile(
    r"\b(?:schuld\w*|achterstand\w*|huurschuld|regeling|sanering|wsnp|niet betaald)\b"
)
_SCHULDHULP = re.compile(r"\b(?:schuldhulp\w*|schuldregeling|sanering|schuldsanering|wsnp)\b")


@dataclass(frozen=True)
class OudEnNieuw:
    """`in_schuldhulp`: that is said of the old one."""

    oud: Bedrag | None = None
    nieuw: Bedrag | None = None
    in_schuldhulp: bool = False

    @property
    def bedragen(self) -> tuple[Bedrag, ...]:
        return tuple(one for one in (self.oud, self.nieuw) if one is not None)


def lees_oud_en_nieuw(tekst: str, opgaven: Sequence[Opgave]) -> OudEnNieuw:
    """`opgaven`: the amounts that are in the text. Nothing where only "new" is said, or where no
    debt is spoken of ("de huur was 580, de nieuwe huur is 612")."""
    plain = kale_letters(tekst)[0]
    if not _OVER_SCHULD.search(plain):
        return OudEnNieuw()
    found: dict[bool, Bedrag] = {}
    for pattern, is_new in _PATRONEN:
        for hit in pattern.finditer(plain):
            amount = _bedrag(hit["n"], opgaven)
            if amount is not None and amount not in found.values() and not _is_huur(hit.group()):
                found.setdefault(is_new, amount)
    if False not in found:
        return OudEnNieuw()
    return OudEnNieuw(found[False], found.get(True), _SCHULDHULP.search(plain) is not None)


def _is_huur(said: str) -> bool:
    return re.search(r"\b(?:huur(?:prijs)?|loon|salaris|uitkering|toeslag)\b", said) is not None


def _bedrag(cijfers: str, opgaven: Sequence[Opgave]) -> Bedrag | None:
    """The amount as it was read, by its digits."""
    digits = re.sub(r"\.(?=\d{3})", "", cijfers).replace(",", ".")
    for one in opgaven:
        if (
            one.bedrag.van is not None
            and one.bedrag.bekend
            and float(one.bedrag.van) == float(digits)
        ):
            return one.bedrag.met_periode(None)
    return None
