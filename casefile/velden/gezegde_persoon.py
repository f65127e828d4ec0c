"""Who a message says that somebody is, where they live and rent, and how and when to reach them.

Beside what is known of them. Pure.
"""

from __future__ import annotations

from typing import Any

from casefile.doorverwijzing.concept import Concept
from casefile.doorverwijzing.contactgegevens import alleen_cijfers
from casefile.doorverwijzing.nieuw_bereik import nieuw_bereik
from casefile.dossier import Dossier
from casefile.gesprek.feiten import Feiten
from casefile.velden import beltijd
from casefile.velden import namen as n
from casefile.velden.wie_en_waar import gelijkende_naam

OVER_BEREIKEN = ("mens", "doorverwijzing")
"""The flows in which a time by itself is when to call."""
_WIE_BEN_JE = (
    "mens_",
    "dv_toestemming",
    "dv_naam",
    "dv_bereik",
    "dv_meelezen",
    "dv_wanneer",
    "dv_plaats",
    "dv_geldhulp",
)
"""The questions beside which a full name by itself is the huurder's."""
VRAAGT_NUMMER = ("dv_bereik", "mens_bereik", "mens_bereik_bericht")
_ALLEEN_EEN_TIJD = 6  # words


def gezegde_naam(feiten: Feiten, before: dict[str, Any], vraag: str | None) -> str | None:
    """A full name by itself counts where somebody is being reached or sent."""
    said, known = feiten.velden, before[n.NAAM]
    if known and said.losse_naam and _deelt_een_woord(known, said.losse_naam):
        return said.losse_naam
    if known and not said.naam and (other := gelijkende_naam(said.hoofdletters, known)):
        return other
    if said.naam or (known and said.vervang):
        return said.naam or _vervangen(known, said.vervang)
    if feiten.velden.via is not None:
        return None  # the name beside that number is not the writer's
    asked = vraag is not None and vraag.startswith(_WIE_BEN_JE)
    beside_it = feiten.contact.naam_ernaast
    if known is None and feiten.contact.heel_ernaast and not said.over_een_ander:
        return beside_it  # a name and a number, and nothing else
    to_be_called = feiten.wensen.wil_gebeld or said.bereik_van_mij
    if known is not None:
        return None
    beside = said.losse_naam if asked or (to_be_called and not said.over_een_ander) else None
    return beside or said.naam_naast_nummer


def hele_naam(known: str | None, part: tuple[str, str] | None) -> str | None:
    """The name with the part that was missing."""
    if known is None or part is None or part[1] in known or len(known.split()) > 1:
        return None
    return f"{part[1]} {known}" if part[0] == "voornaam" else f"{known} {part[1]}"


def _deelt_een_woord(known: str, new: str) -> bool:
    """ "Samira Vos" for who is known as Samira Bouali."""
    return bool({w.casefold() for w in known.split()} & {w.casefold() for w in new.split()})


def gezegd_wanneer(feiten: Feiten, before: dict[str, Any], verloop: str | None) -> str | None:
    said = feiten.velden
    if feiten.bereik.van_ander and said.via is None:
        return None
    known = before[n.WANNEER]
    if known and feiten.wensen.vraagt_beltijd:
        return None  # "bellen ze dan echt na vier?" asks, and says no other time
    if known and said.behalve and said.losse_tijd:
        return f"{known}, behalve {said.losse_tijd}"
    if days := beltijd.dagen_erbij(known, said.losse_tijd, said.kan_dan_niet):
        return days
    puts_right = known is not None and said.verbetert
    # Once it is known, a bare day may be of anything: then only words of a call change it.
    reached = verloop is None and before[n.TELEFOON] and known is None
    reached = reached and feiten.vorm.woorden <= _ALLEEN_EEN_TIJD
    only_time = reached and not feiten.voorbeeld.verteld
    with_number = said.bereik_van_mij and bool(feiten.bereik.nummers)
    loose = verloop in OVER_BEREIKEN or puts_right or only_time or with_number
    new = said.losse_tijd if loose else said.wanneer
    return beltijd.samen(known, new)


def _vervangen(known: str | None, pairs: tuple[tuple[str, str], ...]) -> str | None:
    """The known value with the piece that was said to be wrong replaced; None where it is not in
    it exactly once."""
    for old, new in pairs:
        words = (known or "").split()
        hits = [i for i, word in enumerate(words) if word.casefold() == old.casefold()]
        if len(hits) == 1:
            words[hits[0]] = new
            return " ".join(words)
    return None


def gezegd_bereik(dossier: Dossier, feiten: Feiten, before: dict[str, Any]) -> dict[str, Any]:
    said = feiten.velden
    known = dossier.deel(Concept).bereik
    if known and "@" not in known:
        digits = alleen_cijfers(known)
        for old, new in said.vervang:
            if old.isdigit() and new.isdigit() and digits.count(old) == 1:
                return {n.TELEFOON: digits.replace(old, new)}
            if old.isdigit() and new.isdigit() and digits.endswith(old) and len(old) < 7:
                return {n.TELEFOON: digits[: -len(old)] + new}
        if said.einde_nummer and len(digits) > len(said.einde_nummer):
            return {n.TELEFOON: digits[: -len(said.einde_nummer)] + said.einde_nummer}
    reach = nieuw_bereik(feiten.bereik, known)
    corrects = said.verbetert or bool(said.fout & {n.TELEFOON, n.MAIL})
    with_name = feiten.contact.heel_ernaast
    mine = corrects or said.bereik_van_mij
    if reach is None or (said.over_een_ander and not mine):
        return {}
    if not (feiten.bereik.alleen or corrects or said.bereik_van_mij or with_name):
        return {}
    return {n.MAIL if "@" in reach else n.TELEFOON: reach}


def via_een_ander(feiten: Feiten, vraag: str | None) -> dict[str, Any]:
    """Somebody else's number that is meant to be used, and whose it is: what was asked for, or said
    to be the way. That a number is somebody else's takes it away otherwise."""
    said, numbers = feiten.velden.via, feiten.bereik.nummers
    if said is None or len(numbers) != 1 or numbers[0][1]:
        return {}
    if not (said.wil or feiten.wensen.wil_gebeld or vraag in VRAAGT_NUMMER):
        return {}
    return {n.TELEFOON: numbers[0][0], n.BEREIK_VAN: said.wie}


def gezegde_corporatie(feiten: Feiten, before: dict[str, Any]) -> Any:
    said, known = feiten.velden, before[n.CORPORATIE]
    if len(said.corporaties) != 1:
        return None
    named = said.corporaties[0]
    corrects = said.verbetert or said.ontkend or said.zeker_van_mij
    return named if known in (None, named.naam) or corrects else None


def gezegde_plaats(feiten: Feiten, before: dict[str, Any]) -> str | None:
    said, known = feiten.velden, before[n.PLAATS]
    if said.plaats:
        return said.plaats
    return said.losse_plaats if known and said.verbetert and not said.corporaties else None
