"""Who is asked for help, in which order, and what is asked of each. Pure.

Routes come from the organisation profiles: a corporation names its partners. Nobody is refused
here; a criterion is a list for staff. Report: S08, S09 (the gemeente must decide first, the
pilot's bottleneck), S70 (bewind), S71 (a debt arrangement that already runs).
"""

from __future__ import annotations

from casefile import organisaties
from casefile.doorverwijzing.concept import BEWIND, SCHULDHULP, Concept
from casefile.doorverwijzing.concept import NEE as NEE_GEZEGD
from casefile.organisaties import (
    CONTACTPUNT,
    CORPORATIE,
    HULPORGANISATIE,
    NEE,
    WIJKTEAM,
    Organisatie,
)

_HELPERS = (HULPORGANISATIE, WIJKTEAM, CONTACTPUNT)


def corporatie(concept: Concept) -> Organisatie | None:
    return organisaties.laad().get(concept.corporatie or "")


def hulporganisatie(concept: Concept) -> Organisatie | None:
    """The one that works with this corporation, and in the huurder's place where we know it."""
    partner = _partner(concept, HULPORGANISATIE)
    if partner and concept.plaats and not partner.werkt_in(concept.plaats):
        return None
    return partner


def wijkteam(concept: Concept) -> Organisatie | None:
    """The corporation's own, else the one of the huurder's place."""
    partner = _partner(concept, WIJKTEAM)
    if partner and not (concept.plaats and not partner.werkt_in(concept.plaats)):
        return partner
    teams = organisaties.van_soort(WIJKTEAM)
    return next((t for t in teams if concept.plaats and t.werkt_in(concept.plaats)), None)


def contactpunt() -> Organisatie | None:
    return next(iter(organisaties.van_soort(CONTACTPUNT)), None)


def ontvangers(concept: Concept) -> list[Organisatie]:
    """Corporation, hulporganisatie, wijkteam, where there is one; else our own contact point.

    The wijkteam is a recipient of its own: it decides on the indicatie that the help needs (S09).
    """
    found = [o for o in (corporatie(concept), hulporganisatie(concept), wijkteam(concept)) if o]
    found = [o for o in found if concept.mag_naar(o.id)]
    if not any(o.soort in _HELPERS for o in found):
        found += [point for point in (contactpunt(),) if point and concept.mag_naar(point.id)]
    return [o for o in found if o.id not in concept.loopt_bij]


def voor_een_mens(concept: Concept) -> Organisatie | None:
    """Who calls back: whose link it was, the wijkteam, the hulporganisatie, else our own point.

    Never the corporation, also not when it handed out the link.
    """
    via = organisaties.laad().get(concept.via or "")
    named = [organisaties.laad()[one] for one in concept.alleen_naar]
    order = (via, wijkteam(concept), hulporganisatie(concept), *named, contactpunt())
    allowed = (o for o in order if o and not o.is_tegenpartij and concept.mag_naar(o.id))
    return next(allowed, None)


def vraagt_plaats(concept: Concept) -> bool:
    """Only when the answer changes the route: no profile, or an area wider than its partner's."""
    own = corporatie(concept)
    if own is None:
        return True
    partner = _partner(concept, HULPORGANISATIE)
    return partner is not None and any(not partner.werkt_in(place) for place in own.werkgebied)


def vraagt_geldhulp(concept: Concept) -> bool:
    """Bewind or a running debt arrangement only matters to who would offer budgetbeheer."""
    return hulporganisatie(concept) is not None


def uitleg(concept: Concept) -> tuple[str, ...]:
    """Content keys: what the huurder hears about this route before the first preview."""
    keys = []
    own = corporatie(concept)
    if own is None:
        keys.append("utter_dv_corporatie_onbekend")
    elif hulporganisatie(concept) is None:
        keys.append("utter_dv_buiten_gebied")
    if own is not None:
        keys.append(f"utter_dv_laatste_kans_{own.biedt_laatste_kans}")
    if concept.geldhulp in (BEWIND, SCHULDHULP):
        keys.append(f"utter_dv_route_{concept.geldhulp}")
    if wijkteam(concept) is None and hulporganisatie(concept) is not None:
        keys.append("utter_dv_geen_wijkteam")
    return tuple(keys)


def gevraagd(concept: Concept, ontvanger: Organisatie) -> str:
    """Content key of what this recipient is asked to do."""
    if ontvanger.soort == CORPORATIE:
        kind = "gesprek" if ontvanger.biedt_laatste_kans == NEE else "laatste_kans"
        return f"utter_dv_gevraagd_corporatie_{kind}"
    if ontvanger.soort == HULPORGANISATIE:
        kind = concept.geldhulp if concept.geldhulp in (BEWIND, SCHULDHULP) else "gewoon"
        return f"utter_dv_gevraagd_hulporganisatie_{kind}"
    if ontvanger.soort == WIJKTEAM:
        partner = hulporganisatie(concept)
        allowed = partner is not None and concept.mag_naar(partner.id)
        refused = partner is None or concept.antwoorden.get(partner.id) == NEE_GEZEGD
        wanted = allowed and not refused and partner is not None and partner.indicatie_nodig
        kind = "indicatie" if wanted else "hulp"
        return f"utter_dv_gevraagd_wijkteam_{kind}"
    return "utter_dv_gevraagd_contactpunt"


def _partner(concept: Concept, soort: str) -> Organisatie | None:
    own = corporatie(concept)
    return organisaties.laad().get(own.partners.get(soort, "")) if own else None
