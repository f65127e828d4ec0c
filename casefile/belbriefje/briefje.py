"""One call note: the values for its text, and its parts for the picture.

The words are in `content/belbriefjes.yml`; a contact's number and hours come from its profile.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from casefile import organisaties
from casefile.doorverwijzing.concept import Concept
from casefile.dossier import Dossier
from casefile.organisaties import WIJKTEAM, Organisatie
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.papieren import DatumVoor, JaNee
from casefile.situatie.stappen import Contact
from casefile.teksten.lezer import Teksten
from casefile.tijd import schrijf_datum
from casefile.velden.verteld import Verteld
from casefile.voor_wie import voor_wie

_MET_DAG = {6: "dag_zitting", 7: "dag_zitting", 11: "dag_uitzetting"}
_OP_DE_DAG = {DatumVoor.ZITTING: "dag_zitting", DatumVoor.UITZETTING: "dag_uitzetting"}
_SAY = re.compile(r"^(?P<kop>.*?)\s*\bZeg dit:\s*\"(?P<zinnen>.*?)\"\s*(?P<daarna>.*)$", re.DOTALL)


class BriefjeFout(ValueError):
    """A call note in content/ has not the form: whom, Zeg dit: "three sentences", what then."""


@dataclass(frozen=True)
class Briefje:
    """`kop`: whom and the number; `zinnen`: to read aloud; `daarna`: what to do then."""

    kop: str
    zinnen: tuple[str, ...]
    daarna: str


def sleutel(contact: str, dossier: Dossier, teksten: Teksten) -> str:
    return voor_wie(f"utter_belbriefje_{contact}", dossier, teksten.heeft)


def waarden(contact: str, dossier: Dossier, teksten: Teksten) -> dict[str, str]:
    """What the text of a call note names. Unknown things are said in words, never left empty."""

    def woord(key: str) -> str:
        return teksten.tekst(key, dossier.niveau)

    profile = _profiel(contact, dossier)
    contacts = profile.contact if profile else {}
    hours = "; ".join(profile.openingstijden) if profile else ""
    name = dossier.deel(Concept).corporatie_in_woorden
    return {
        "corporatie": name or woord("utter_invulling_corporatie"),
        "nummer": str(contacts.get("telefoon") or "") or woord("utter_invulling_nummer"),
        "tijden": hours or woord("utter_invulling_tijden"),
        "situatie": _eigen_zin(dossier, teksten),
    }


def _eigen_zin(dossier: Dossier, teksten: Teksten) -> str:
    """One sentence about this huurder, without its full stop: the day and what happens on it, what
    was paid, the children."""
    situatie, stap = dossier.deel(Situatie), dossier.deel(Situatie).stap

    def zin(name: str, **values: str) -> str:
        key = voor_wie(f"utter_situatiezin_{name}", dossier, teksten.heeft)
        return teksten.tekst(key, dossier.niveau, **values)

    day = _MET_DAG.get(stap) if stap is not None else None
    if stap is None and situatie.datum_voor is not None:
        day = _OP_DE_DAG[situatie.datum_voor]
    if situatie.datum is not None and situatie.is_een_dag and day:
        sentence = zin(day, datum=schrijf_datum(situatie.datum))
    else:
        sentence = zin("onbekend" if stap is None else str(stap))
    paid = dossier.deel(Verteld).betaald
    if paid:
        sentence = zin("met_betaald", zin=sentence, bedrag=paid)
    at_court = situatie.wegstap is not None and situatie.wegstap.bij_rechter
    if situatie.kinderen is JaNee.JA and (at_court or day):
        return zin("met_kinderen", zin=sentence)
    return sentence


def _profiel(contact: str, dossier: Dossier) -> Organisatie | None:
    """The profile of the huurder's own corporation, or of a wijkteam where it lets houses."""
    profiles = organisaties.laad()
    own = profiles.get(dossier.deel(Concept).corporatie or "")
    if contact == Contact.CORPORATIE.value or own is None:
        return own if contact == Contact.CORPORATIE.value else None
    if contact != Contact.WIJKTEAM.value:
        return None
    teams = [p for p in profiles.values() if p.soort == WIJKTEAM]
    return next((team for team in teams if set(team.werkgebied) & set(own.werkgebied)), None)


def ontleed(tekst: str) -> Briefje:
    """The parts of a filled-in text. Raises BriefjeFout when it has another form."""
    found = _SAY.match(tekst.strip())
    if found is None:
        raise BriefjeFout('A call note needs: whom to call, Zeg dit: "three lines", what then.')
    lines = [line.strip() for line in found.group("zinnen").split("\n") if line.strip()]
    return Briefje(found.group("kop").strip(), tuple(lines), found.group("daarna").strip())
