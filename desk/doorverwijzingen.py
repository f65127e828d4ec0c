"""The doorverwijzingen of one's own organisation: the list, a case, and its paper.

An organisation sees what was sent to it and nothing else; only who may read the chat sees it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from casefile import organisaties
from casefile.doorverwijzing import uitwisseling
from casefile.doorverwijzing.doorverwijzing import OPVOLGING, Afspraak, Doorverwijzing
from casefile.doorverwijzing.gesprek_lezen import zichtbaar
from casefile.doorverwijzing.onderdeel import Pakket
from casefile.doorverwijzing.stand import komend_gesprek
from casefile.doorverwijzing.termijn import na_werkdagen
from casefile.doorverwijzing.toestand import Toestand, Waarom
from casefile.doorverwijzing.twijfel import DAGDELEN, Gevraagd
from casefile.doorverwijzing.werklijst import Gebeurtenis, gebeurtenissen
from casefile.doorverwijzing.zaakpapier import maak_pdf
from casefile.messages import Line
from casefile.organisaties import Organisatie
from casefile.rechten import Recht
from casefile.storage.aantekeningen import Aantekening
from casefile.storage.conversations import BOT
from casefile.storage.staff import StaffMember
from casefile.storage.staff_sessions import StaffSession
from casefile.storage.standaardteksten import Standaardtekst
from casefile.storage.toestemmingen import Toestemming
from casefile.storage.unit_of_work import Store, UnitOfWork
from casefile.storage.werkvoorraad import Rij
from casefile.teksten.lezer import Teksten
from casefile.tijd import today
from casefile.zaken.behandelen import REDENEN
from casefile.zaken.chat_overnemen import mag_lezen
from casefile.zaken.gevraagd import wat_is_gevraagd
from casefile.zaken.indicatie import Indicatie
from desk.auth import met_recht
from desk.namen import bij_wie, namen_van

NIET_VAN_JOU = "Deze doorverwijzing is er niet, of is niet voor jouw organisatie."


@dataclass(frozen=True)
class Zaak:
    """What the case page shows; `transcript` is None where it may not be read.

    `gevraagd`: what the huurder asked for. `gevraagd_door`: who asks for the chat, of another
    organisation. `owner_elders`: somebody of another organisation has it.
    `gestopt`: the huurder wants no messages, or deleted the chat. `komt_gesprek`: a meeting is
    planned and still to come. `nood_tot`: the last cry for help that was there.
    """

    referral: Doorverwijzing
    organisation: Organisatie
    consents: list[Toestemming]
    transcript: list[Line] | None
    owner: str
    opvolging: list[Afspraak]
    gebeurtenissen: list[Gebeurtenis]
    namen: dict[str, str] = field(default_factory=dict)
    rij: Rij | None = None
    nood_tot: int = 0
    aantekeningen: list[Aantekening] = field(default_factory=list)
    collegas: list[StaffMember] = field(default_factory=list)
    standaardteksten: list[Standaardtekst] = field(default_factory=list)
    te_laat: bool = False
    gestopt: bool = False
    komt_gesprek: bool = False
    gevraagd: Gevraagd = field(default_factory=Gevraagd)
    gevraagd_door: str | None = None
    owner_elders: bool = False

    @property
    def bij(self) -> str:
        return bij_wie(self.referral, self.namen)

    @property
    def leest_iemand_mee(self) -> bool:
        """As the huurder said it in the package."""
        package = self.referral.pakket
        return package is not None and Pakket.from_json(package).heeft("meelezen")


def _own_referral(unit: UnitOfWork, member: StaffMember, referral_id: str) -> Doorverwijzing:
    """Raises 404 for somebody else's."""
    referral = unit.doorverwijzingen.get(referral_id)
    if referral is None or referral.ontvanger != member.organisation:
        raise HTTPException(404, NIET_VAN_JOU)
    return referral


def _check_own(store: Store, member: StaffMember, referral_id: str) -> None:
    """Raises 404 for somebody else's, and records that it was tried."""
    with store.unit() as unit:
        referral = unit.doorverwijzingen.get(referral_id)
        own = referral is not None and referral.ontvanger == member.organisation
        if referral is not None and not own:
            unit.audit.add(member.id, "toegang_geweigerd", referral_id, member.organisation)
    if not own:
        raise HTTPException(404, NIET_VAN_JOU)


@contextmanager
def own_case(
    store: Store, member: StaffMember, referral_id: str, looks: bool = False
) -> Iterator[tuple[UnitOfWork, Doorverwijzing]]:
    """A unit of work on a case of one's own organisation. `looks`: it changes nothing."""
    _check_own(store, member, referral_id)
    with store.read() if looks else store.unit() as unit:
        yield unit, _own_referral(unit, member, referral_id)


def read_case(store: Store, member: StaffMember, referral_id: str) -> Zaak:
    """The case for this member; opening it for the first time marks it as received."""
    with own_case(store, member, referral_id) as (unit, referral):
        return _read(unit, member, referral)


def _read(unit: UnitOfWork, member: StaffMember, referral: Doorverwijzing) -> Zaak:
    if referral.toestand in (Toestand.GEVRAAGD, Toestand.MISLUKT):
        referral = unit.doorverwijzingen.verander(
            referral.id, Toestand.ONTVANGEN, member.id, Waarom.GEOPEND
        )
    unit.audit.add(member.id, "bekeken", referral.id, member.organisation)
    story = gebeurtenissen(unit.doorverwijzingen.steps(referral.id), unit.audit.of(referral.id))
    lines = visible_lines(unit, referral)
    conversation = unit.conversations.get(referral.conversation_id or "")
    owner = conversation.owner if conversation else BOT
    notes = unit.aantekeningen.van(referral.id)
    opponent = organisaties.laad()[member.organisation].is_tegenpartij
    marks = unit.werkvoorraad.een(member.organisation, referral.id, member.id, opponent)
    unit.aantekeningen.gezien(referral.id, member.id)
    people = (
        {n.door for n in notes}
        | {g.wie for g in story}
        | {g.waarom for g in story if g.wat == "toegewezen" and g.waarom}
        | {line.author for line in lines or ()}
        | {owner}
        | ({referral.behandelaar_id} if referral.behandelaar_id else set())
        | ({conversation.gevraagd_door} if conversation and conversation.gevraagd_door else set())
    )
    return Zaak(
        referral=referral,
        organisation=organisaties.laad()[member.organisation],
        consents=unit.toestemmingen.van_doorverwijzing(referral.id),
        transcript=lines,
        owner=owner,
        opvolging=unit.afspraken.van(referral.id, OPVOLGING),
        gebeurtenissen=story,
        namen=namen_van(unit, people, member.organisation),
        rij=marks,
        nood_tot=unit.werkvoorraad.nieuwste_nood(referral.id),
        aantekeningen=notes,
        collegas=[
            m
            for m in unit.staff.at_work(member.organisation)
            if m.id != member.id and m.mag(Recht.ZAKEN)
        ],
        standaardteksten=unit.standaardteksten.van(member.organisation),
        te_laat=referral.is_te_laat(unit.now),
        gestopt=conversation is None or conversation.stopped,
        komt_gesprek=komend_gesprek(referral, unit.now) is not None,
        gevraagd=wat_is_gevraagd(unit, referral),
        gevraagd_door=conversation.gevraagd_door if conversation else None,
        owner_elders=_is_elsewhere(unit, owner, member),
    )


def _is_elsewhere(unit: UnitOfWork, owner: str, member: StaffMember) -> bool:
    other = unit.staff.get(owner)
    return other is not None and other.organisation != member.organisation


def visible_lines(unit: UnitOfWork, referral: Doorverwijzing, na: int = 0) -> list[Line] | None:
    """The chat as this organisation may see it, from a line on; None when it may not."""
    if not mag_lezen(unit, referral) or referral.conversation_id is None:
        return None
    assert referral.pakket is not None
    lines = unit.transcript.lines(referral.conversation_id)
    own = {
        line.author
        for line in lines
        if (member := unit.staff.get(line.author)) and member.organisation == referral.ontvanger
    }
    conversation = unit.conversations.get(referral.conversation_id)
    if conversation and conversation.owner != BOT:
        owner = unit.staff.get(conversation.owner)
        own |= {conversation.owner} if owner and owner.organisation == referral.ontvanger else set()
    shown = zichtbaar(lines, Pakket.from_json(referral.pakket), own)
    return [line for line in shown if line.id > na]


@met_recht(Recht.ZAKEN)
async def case_page(request: Request, session: StaffSession) -> Response:
    store: Store = request.app.state.store
    zaak = await run_in_threadpool(read_case, store, session.member, request.path_params["id"])
    now = store.clock()
    return request.app.state.templates.TemplateResponse(  # type: ignore[no-any-return]
        request,
        "zaak.html",
        {
            "session": session,
            "zaak": zaak,
            "vandaag": today(now),
            "eerste_beldag": na_werkdagen(today(now), 1),
            "dagdelen": DAGDELEN,
            "redenen": {key: Teksten.standaard().tekst(f"utter_dv_reden_{key}") for key in REDENEN},
            "indicaties": list(Indicatie),
            "bij_de_hand": Teksten.standaard().tekst("utter_woord_bij_de_hand"),
        },
    )


@contextmanager
def _handed_out(
    request: Request, member: StaffMember, what: str
) -> Iterator[tuple[UnitOfWork, Doorverwijzing, Pakket]]:
    """The package leaves this page, which is recorded; not after the consent was withdrawn."""
    with own_case(request.app.state.store, member, request.path_params["id"]) as (unit, referral):
        if referral.pakket is None:
            raise HTTPException(410, "De huurder heeft de toestemming ingetrokken.")
        unit.audit.add(member.id, what, referral.id, member.organisation)
        yield unit, referral, Pakket.from_json(referral.pakket)


@met_recht(Recht.ZAKEN)
async def as_json(request: Request, session: StaffSession) -> Response:
    """The case as another system takes it: the package, and where it stands now; never the chat."""
    desk_url = request.app.state.settings.desk_url

    def make() -> dict[str, Any]:
        with _handed_out(request, session.member, "json_opgehaald") as (unit, referral, _):
            link = f"{desk_url}/doorverwijzing/{referral.id}"
            return uitwisseling.bericht(
                referral, uitwisseling.GEWIJZIGD, link, unit.new_id(), unit.now
            )

    data = await run_in_threadpool(make)
    headers = {"content-disposition": f'attachment; filename="{data["nummer"]}.json"'}
    return JSONResponse(data, headers=headers)


@met_recht(Recht.ZAKEN)
async def paper(request: Request, session: StaffSession) -> Response:
    """The package as PDF; that it was downloaded is recorded."""

    def make() -> tuple[bytes, str]:
        with _handed_out(request, session.member, "papier_opgehaald") as (_, referral, package):
            name = organisaties.laad()[referral.ontvanger].naam
            day = today(referral.created_at)
            pdf = maak_pdf(package, referral.nummer, name, day, Teksten.standaard())
            return pdf, referral.nummer

    body, number = await run_in_threadpool(make)
    return Response(
        body,
        media_type="application/pdf",
        headers={"content-disposition": f'inline; filename="{number}.pdf"'},
    )
