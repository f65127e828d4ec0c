"""Links and cards: a worker makes them, prints them, ends them, and sees numbers, never people."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from casefile import organisaties
from casefile.koppelingen import link as regels
from casefile.koppelingen.kaartje import Kaartje, Vorm, maak_kaartje
from casefile.koppelingen.link import Aantallen, Koppeling, Stand
from casefile.koppelingen.qr import als_plaatje, als_png
from casefile.organisaties import CORPORATIE
from casefile.rechten import Recht
from casefile.settings import Settings
from casefile.storage.staff import StaffMember
from casefile.storage.staff_sessions import StaffSession
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import Teksten
from desk.auth import met_recht

PERIODEN = {30: "1 maand", 90: "3 maanden", 180: "6 maanden", 365: "1 jaar"}


@dataclass(frozen=True)
class Invoer:
    """What stood in the form, to be shown again when something is not right."""

    corporatie: str = ""
    eerste_zin: str = ""
    telefoon: str = ""
    dagen: int = regels.STANDAARD_DAGEN
    voor_een: bool = False
    label: str = ""

    def bezwaar(self, soort_organisatie: str) -> str | None:
        known = {o.id for o in organisaties.laad().values() if o.soort == CORPORATIE}
        if self.corporatie and self.corporatie not in known:
            return "Deze corporatie kennen we niet."
        return (
            regels.bezwaar_voor_een(soort_organisatie, self.voor_een)
            or regels.bezwaar_label(self.label)
            or regels.bezwaar_eerste_zin(self.eerste_zin)
            or regels.bezwaar_telefoon(self.telefoon)
        )


@dataclass(frozen=True)
class Regel:
    """One link in the list."""

    link: Koppeling
    aantallen: Aantallen
    stand: Stand
    corporatie: str | None


def read_links(store: Store, member: StaffMember) -> list[Regel]:
    """The links of one's own organisation, newest first."""
    with store.read() as unit:
        names = organisaties.laad()
        return [
            Regel(
                link,
                unit.links.counts(link),
                link.stand(unit.now),
                names[link.corporatie].naam if link.corporatie in names else None,
            )
            for link in unit.links.of_organisation(member.organisation)
        ]


@met_recht(Recht.LINKS)
async def list_page(request: Request, session: StaffSession) -> Response:
    return await _list(request, session, Invoer(telefoon=_phone(session.member)))


@met_recht(Recht.LINKS)
async def make(request: Request, session: StaffSession) -> Response:
    form = await request.form(max_files=0, max_fields=30)
    days = str(form.get("dagen", ""))
    entered = Invoer(
        corporatie=str(form.get("corporatie", "")),
        eerste_zin=" ".join(str(form.get("eerste_zin", "")).split()),
        telefoon=str(form.get("telefoon", "")).strip(),
        dagen=int(days) if days.isdecimal() else regels.STANDAARD_DAGEN,
        voor_een=form.get("voor") == "een",
        label=" ".join(str(form.get("label", "")).split()),
    )
    objection = entered.bezwaar(organisaties.laad()[session.member.organisation].soort)
    if objection:
        return await _list(request, session, entered, objection)

    def write() -> str:
        with request.app.state.store.unit() as unit:
            link = unit.links.make(
                organisation=session.member.organisation,
                corporation=entered.corporatie or None,
                sentence=entered.eerste_zin,
                phone=entered.telefoon,
                max_uses=1 if entered.voor_een else None,
                expires_at=regels.geldig_tot(unit.now, entered.dagen),
                staff_id=session.member.id,
                label=entered.label,
            )
            return str(link.id)

    link_id = await run_in_threadpool(write)
    return RedirectResponse(f"/links/{link_id}", status_code=303)


@met_recht(Recht.LINKS)
async def link_page(request: Request, session: StaffSession) -> Response:
    rule = await run_in_threadpool(_one, request, session.member)
    url = _url(request.app.state.settings, rule.link)
    context = {"session": session, "regel": rule, "adres": url, "qr": als_plaatje(url)}
    return _render(request, "link.html", context)


@met_recht(Recht.LINKS)
async def card(request: Request, session: StaffSession) -> Response:
    """The printable card; only of a link that works."""
    rule = await run_in_threadpool(_one, request, session.member)
    form = request.path_params["vorm"]
    if form not in {shape.value for shape in Vorm} or rule.stand is not Stand.GELDIG:
        raise HTTPException(404, "Van deze link is geen kaartje te maken.")
    body = maak_kaartje(_card(request.app.state.settings, rule.link), Vorm(form))
    return Response(body, media_type="application/pdf", headers=_download(f"kaartje-{form}.pdf"))


@met_recht(Recht.LINKS)
async def qr(request: Request, session: StaffSession) -> Response:
    rule = await run_in_threadpool(_one, request, session.member)
    body = als_png(_url(request.app.state.settings, rule.link))
    return Response(body, media_type="image/png", headers=_download("qr-code.png"))


@met_recht(Recht.LINKS)
async def revoke(request: Request, session: StaffSession) -> Response:
    rule = await run_in_threadpool(_one, request, session.member)

    def write() -> None:
        with request.app.state.store.unit() as unit:
            unit.links.revoke(rule.link.id, session.member.id)

    await run_in_threadpool(write)
    return RedirectResponse(f"/links/{rule.link.id}", status_code=303)


def routes() -> list[Route]:
    return [
        Route("/links", list_page),
        Route("/links", make, methods=["POST"]),
        Route("/links/{id}", link_page),
        Route("/links/{id}/kaartje/{vorm}.pdf", card),
        Route("/links/{id}/qr.png", qr),
        Route("/links/{id}/intrekken", revoke, methods=["POST"]),
    ]


async def _list(
    request: Request, session: StaffSession, entered: Invoer, objection: str | None = None
) -> Response:
    rules = await run_in_threadpool(read_links, request.app.state.store, session.member)
    corporations = [o for o in organisaties.laad().values() if o.soort == CORPORATIE]
    context = {
        "session": session,
        "regels": rules,
        "invoer": entered,
        "bezwaar": objection,
        "corporaties": corporations,
        "perioden": PERIODEN,
        "organisatie": organisaties.laad()[session.member.organisation],
        "kleinste": regels.KLEINSTE_GETAL,
        "langste": regels.EERSTE_ZIN,
        "langste_label": regels.LABEL,
        "mag_voor_een": organisaties.laad()[session.member.organisation].soort != CORPORATIE,
    }
    return _render(request, "links.html", context, 400 if objection else 200)


def _render(request: Request, name: str, context: dict[str, object], status: int = 200) -> Response:
    return request.app.state.templates.TemplateResponse(  # type: ignore[no-any-return]
        request, name, context, status_code=status
    )


def _one(request: Request, member: StaffMember) -> Regel:
    """The link, if it is of one's own organisation."""
    link_id = request.path_params["id"]
    for rule in read_links(request.app.state.store, member):
        if rule.link.id == link_id:
            return rule
    raise HTTPException(404, "Deze link is er niet, of is niet van jouw organisatie.")


def _phone(member: StaffMember) -> str:
    return str(organisaties.laad()[member.organisation].contact.get("telefoon") or "")


def _url(settings: Settings, link: Koppeling) -> str:
    return f"{settings.web_url}/k/{link.token}"


def _card(settings: Settings, link: Koppeling) -> Kaartje:
    texts = Teksten.standaard()
    organisation = organisaties.laad()[link.organisatie].naam
    default = texts.tekst("utter_kaartje_zin")
    return Kaartje(
        kop=texts.tekst("utter_kaartje_kop"),
        zin=f"{link.eerste_zin} {default}" if link.eerste_zin else default,
        scan=texts.tekst("utter_kaartje_scan"),
        typ=texts.tekst("utter_kaartje_adres", adres=settings.web_url.split("://")[-1]),
        bellen=texts.tekst("utter_kaartje_bellen"),
        telefoon=link.telefoon,
        van=texts.tekst("utter_kaartje_van", organisatie=organisation),
        adres_qr=_url(settings, link),
    )


def _download(name: str) -> dict[str, str]:
    return {"content-disposition": f'attachment; filename="{name}"'}
