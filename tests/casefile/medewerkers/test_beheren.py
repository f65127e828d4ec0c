"""Accounts: who may do what with whose, and what letting somebody go leaves behind."""

from __future__ import annotations

from datetime import date

import pytest

from casefile.doorverwijzing.toestand import Toestand
from casefile.medewerkers.beheren import Beheer, MagNiet
from casefile.medewerkers.eerste import nodig_organisaties_uit
from casefile.organisaties import laad
from casefile.rechten import Rol
from casefile.storage.conversations import BOT
from casefile.storage.staff import StaffMember
from casefile.storage.staff_sessions import VOLLEDIG
from casefile.storage.unit_of_work import Store
from casefile.teksten.lezer import Teksten
from casefile.zaken import chat_overnemen
from tests.casefile.doorverwijzing.conftest import TV, WGZ, Medewerkers, meldt_aan
from tests.casefile.doorverwijzing.huurder import Huurder

TEXTS = Teksten.standaard()
PASSWORD = "vier losse gekke woorden"


@pytest.fixture
def medewerkers(store: Store) -> Medewerkers:
    return Medewerkers(store)


@pytest.fixture
def huurder(store: Store) -> Huurder:
    return Huurder(store)


def made(store: Store, organisation: str, name: str, rol: Rol) -> StaffMember:
    with store.unit() as unit:
        email = f"{name.lower()}@{organisation}.example"
        return unit.staff.create(organisation, email, name, PASSWORD, rol)


@pytest.fixture
def leider(store: Store) -> StaffMember:
    return made(store, TV, "Lea", Rol.TEAMLEIDER)


@pytest.fixture
def beheerder(store: Store) -> StaffMember:
    return made(store, "contactpunt", "Noor", Rol.BEHEERDER)


def test_a_team_lead_invites_for_the_own_organisation_only(
    store: Store, leider: StaffMember
) -> None:
    with store.unit() as unit:
        work = Beheer(unit, leider, "")
        new = work.nodig_uit(TV, "Bram@TV.example", "Bram  Kok", "medewerker")
        assert (new.email, new.name, new.has_password) == ("bram@tv.example", "Bram Kok", False)
        for bad in (
            (WGZ, "x@y.example", "X", "medewerker"),
            (TV, "x@y.example", "X", "beheerder"),
            (TV, "x@y.example", "X", "privacy"),
            (TV, "geen adres", "X", "medewerker"),
            (TV, "x@y.example", " ", "medewerker"),
            (TV, "BRAM@tv.example", "X", "medewerker"),
        ):
            with pytest.raises(MagNiet):
                work.nodig_uit(*bad)
        assert {m.name for m in work.zichtbaar()} == {"Lea", "Bram Kok"}


def test_a_team_lead_touches_no_account_of_another_organisation(
    store: Store, leider: StaffMember, beheerder: StaffMember
) -> None:
    other = made(store, WGZ, "Wim", Rol.MEDEWERKER)
    for target in (other, beheerder):
        with store.unit() as unit:
            work = Beheer(unit, leider, "")
            for act in (
                lambda w: w.stuur_opnieuw(target.id),  # noqa: B023
                lambda w: w.laat_gaan(target.id, TEXTS),  # noqa: B023
                lambda w: w.wijzig(target.id, "Ander", "a@b.example", "medewerker"),  # noqa: B023
            ):
                with pytest.raises(MagNiet, match="niet van jouw organisatie"):
                    act(work)


def test_nobody_closes_or_promotes_their_own_account(store: Store, beheerder: StaffMember) -> None:
    """So the last administrator stays."""
    with store.unit() as unit:
        work = Beheer(unit, beheerder, "")
        for act in (
            lambda: work.laat_gaan(beheerder.id, TEXTS),
            lambda: work.wijzig(beheerder.id, "Noor", "n@b.example", "privacy"),
            lambda: work.stuur_opnieuw(beheerder.id),
        ):
            with pytest.raises(MagNiet):
                act()


def test_who_leaves_is_out_at_once_and_nobody_waits_for_them(
    store: Store, leider: StaffMember, huurder: Huurder, medewerkers: Medewerkers
) -> None:
    meldt_aan(huurder).tikt("Nee")
    marja, case = medewerkers.van(TV), huurder.doorverwijzingen()[TV]
    medewerkers.doet(case.id, lambda work: work.neem_aan("Marja", date(2026, 11, 25), "", ""))
    with store.unit() as unit:
        chat_overnemen.neem_over(unit, TEXTS, unit.doorverwijzingen.voor_wijziging(case.id), marja)
        token = unit.staff_sessions.begin(marja.id, VOLLEDIG)
        Beheer(unit, leider, "").laat_gaan(marja.id, TEXTS)
        assert unit.staff_sessions.find(token) is None
        assert unit.staff_entry.with_password(marja.email, "geheim123", "hier", "") is None
        conversation = unit.conversations.get(huurder.id)
        assert conversation and conversation.owner == BOT
    after = huurder.doorverwijzingen()[TV]
    assert after.toestand is Toestand.ONTVANGEN and after.behandelaar is None
    assert after.reactie_voor and case.reactie_voor and after.reactie_voor >= case.reactie_voor
    assert "heeft nu niemand jouw zaak" in huurder.nieuws()
    with store.read() as unit:
        gone = unit.staff.get(marja.id)
        assert gone and gone.name == "Marja de Boer" and "@" not in gone.email


def test_an_address_can_be_used_again_after_somebody_left(
    store: Store, leider: StaffMember
) -> None:
    bram = made(store, TV, "Bram", Rol.MEDEWERKER)
    with store.unit() as unit:
        work = Beheer(unit, leider, "")
        work.laat_gaan(bram.id, TEXTS)
        assert work.nodig_uit(TV, bram.email, "Bram Kok", "medewerker").id != bram.id


def test_each_organisation_gets_its_first_invitation_once(store: Store) -> None:
    with store.unit() as unit:
        first = nodig_organisaties_uit(unit, "")
        assert first == len([o for o in laad().values() if "@" in o.aflevering.adres])
        assert nodig_organisaties_uit(unit, "") == 0
        (lead,) = unit.staff.of_organisation(TV)
        assert (lead.rol, lead.has_password) == (Rol.TEAMLEIDER, False)
        assert lead.email == laad()[TV].aflevering.adres
