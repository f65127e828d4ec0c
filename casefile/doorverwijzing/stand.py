"""Where a doorverwijzing stands, as the huurder is told: one text key and its values. Pure."""

from __future__ import annotations

from datetime import date, datetime

from casefile import organisaties
from casefile.dialogue import Bericht
from casefile.doorverwijzing.doorverwijzing import Doorverwijzing
from casefile.doorverwijzing.toestand import Toestand
from casefile.teksten.lezer import Teksten
from casefile.tijd import schrijf_datum, schrijf_moment, today


def stand(
    referral: Doorverwijzing, nu: datetime, telefoon: str, teksten: Teksten, niveau: str
) -> Bericht:
    """ "Tussenvoorziening (nummer WK-…): Marja helpt je. Marja belt op maandag …"."""
    who, meeting = referral.behandelaar or {}, referral.gesprek or {}
    due = today(referral.reactie_voor or referral.created_at)
    words = teksten.tekst(
        f"utter_dv_stand_{_kind(referral, nu)}",
        niveau,
        naam=who.get("naam", ""),
        reden=who.get("reden", ""),
        beldag=beldag(who),
        telefoon=telefoon,
        reactie_voor=schrijf_datum(due),
        moment=schrijf_moment(datetime.fromisoformat(meeting["moment"])) if meeting else "",
        plek=meeting.get("plek", ""),
    )
    if referral.is_open and referral.indicatie:
        words += " " + teksten.tekst(f"utter_dv_stand_indicatie_{referral.indicatie}", niveau)
    name = organisaties.laad()[referral.ontvanger].naam
    return Bericht("utter_dv_stand", {"ontvanger": name, "nummer": referral.nummer, "stand": words})


def beldag(behandelaar: dict[str, str]) -> str:
    """ "dinsdag 24 november 2026, in de middag"; empty when no day was said."""
    if not behandelaar.get("beldag"):
        return ""
    day = schrijf_datum(date.fromisoformat(behandelaar["beldag"]))
    return f"{day}, {behandelaar['dagdeel']}" if behandelaar.get("dagdeel") else day


def telefoon_van(ontvanger: str, teksten: Teksten) -> str:
    """A number that works: the organisation's own where somebody checked it, else our contact."""
    own = organisaties.laad()[ontvanger].telefoon
    return own or teksten.vaste_waarden()["tel_contact"]


def _kind(referral: Doorverwijzing, nu: datetime) -> str:
    state = referral.toestand
    if referral.is_te_laat(nu) and state is not Toestand.MISLUKT:
        return "te_laat"
    if state is Toestand.AANGENOMEN and not (referral.behandelaar or {}).get("beldag"):
        return "aangenomen_zonder_dag"
    if is_beldag_voorbij(referral, nu):
        return "aangenomen_voorbij"
    if state is Toestand.LOPEND and not referral.gesprek:
        return "lopend_zonder_gesprek"
    if state is Toestand.LOPEND and komend_gesprek(referral, nu) is None:
        return "lopend_geweest"
    return state.value


def is_beldag_voorbij(referral: Doorverwijzing, nu: datetime) -> bool:
    """Somebody took charge and named a day to call; it is past and nothing else was noted."""
    day = (referral.behandelaar or {}).get("beldag")
    named = referral.toestand is Toestand.AANGENOMEN and day
    return bool(named) and date.fromisoformat(str(day)) < today(nu)


def komend_gesprek(referral: Doorverwijzing, nu: datetime) -> datetime | None:
    """When the meeting is that is planned and was not held yet."""
    if not referral.gesprek:
        return None
    moment = datetime.fromisoformat(referral.gesprek["moment"])
    return moment if moment > nu else None
