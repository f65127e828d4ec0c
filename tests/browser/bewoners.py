"""Who lives in the house that the browser walks through: staff, and huurders with long words."""

from __future__ import annotations

from datetime import timedelta

from casefile.messages import Incoming, Kind, Reply
from casefile.rechten import Rol
from casefile.storage.staff import StaffMember
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import Teksten
from casefile.zaken import chat_overnemen
from tests.casefile.doorverwijzing.conftest import TV, WIJKTEAM, meldt_aan
from tests.casefile.doorverwijzing.huurder import Huurder

LONG = "Huurtoeslagherzieningsbeschikkingsbezwaarprocedurebehandeltermijnoverschrijding"


def somebody(store: Store, organisation: str, rol: Rol, name: str = "Marja de Boer") -> StaffMember:
    with store.unit() as unit:
        email = f"{len(unit.staff.at_work(organisation))}@{organisation}.example"
        return unit.staff.create(organisation, email, name, "geheim123", rol)


def full_of_work(store: Store) -> Huurder:
    """With cases in every state of interest, long words, and something on every list."""
    other = meldt_aan(Huurder(store, "piet"), "Ja, stuur", "Ja, stuur", "Ja, stuur").tikt("Nee")
    colleague = somebody(store, TV, Rol.TEAMLEIDER, LONG)
    somebody(store, TV, Rol.MEDEWERKER, "Els")
    huurder = meldt_aan(Huurder(store), "Ja, stuur", "Ja, stuur", "Ja, stuur").tikt("Nee")
    case_id = huurder.doorverwijzingen()[TV].id
    with store.unit() as unit:
        case = unit.doorverwijzingen.voor_wijziging(case_id)
        chat_overnemen.neem_over(unit, Teksten.standaard(), case, colleague)
        unit.standaardteksten.schrijf(TV, LONG[:60], f"{LONG} {LONG}")
        unit.links.make(WIJKTEAM, None, LONG[:60], "030 123 45 67", None,
                        unit.now + timedelta(days=30), colleague.id)  # fmt: skip
    huurder.zegt(f"{LONG} ik wil niet meer leven")
    other.zegt(LONG, "vraag_deurwaarder")
    with store.unit() as unit:
        row = unit.outbox.add_reply(huurder.id, "whatsapp", Reply(text="x"), "bot")
        unit.outbox.dead(row, LONG)
        unit.inbox.add(huurder.id, "whatsapp", Incoming("m1", Kind.TEXT, "x"))
        claimed = unit.inbox.claim()
        assert claimed is not None
        unit.inbox.give_up(claimed.id)
    return huurder
