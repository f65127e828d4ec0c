"""What staff do with a doorverwijzing: take charge, refuse, plan, move or cancel a meeting, look
back, finish.

Every act changes the state by the rules, is recorded, and is told to the huurder in the chat. A
closed case takes none: who withdrew, was refused or is done hears nothing more of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from casefile import organisaties
from casefile.cijfers import RESULTATEN
from casefile.dialogue import Bericht
from casefile.doorverwijzing.doorverwijzing import (
    AANMELDING,
    HERINNERING,
    OPVOLGING,
    Doorverwijzing,
)
from casefile.doorverwijzing.stand import beldag as in_woorden
from casefile.doorverwijzing.stand import komend_gesprek
from casefile.doorverwijzing.termijn import HERINNERING_OM, dag_ervoor, terugkijken
from casefile.doorverwijzing.toestand import (
    WACHT_OP_IEMAND,
    Toestand,
    Waarom,
    waarom_gesloten,
)
from casefile.doorverwijzing.twijfel import (
    DAGDELEN,
    Gevraagd,
    bij_beldag,
    bij_gesprek,
)
from casefile.doorverwijzing.werklijst import gebeurtenissen
from casefile.storage.staff import StaffMember
from casefile.storage.unit_of_work import UnitOfWork
from casefile.teksten.lezer import Teksten
from casefile.tijd import AMSTERDAM, schrijf_moment, today
from casefile.zaken import indicatie as indicatiestand
from casefile.zaken.bezwaren import NietGoed, Twijfel, Verouderd
from casefile.zaken.chat_overnemen import laat_los
from casefile.zaken.gevraagd import wat_is_gevraagd
from casefile.zaken.indicatie import Indicatie
from casefile.zaken.melden import Melder
from casefile.zaken.tellen import tel_resultaat

MEESTE_TEKENS = 200
VERSTE_BELDAG = timedelta(days=60)
REDENEN = ("buiten_gebied", "geen_laatste_kans", "andere_hulp", "niet_bereikt", "al_hulp")
ANDERS = "anders"
GEMELD, NIET_GEMELD = "huurder_gemeld", "huurder_niet_gemeld"


@dataclass(frozen=True)
class Behandeling:
    """One staff member at work on one doorverwijzing, in one unit of work. `zeker`: what is asked
    twice was asked."""

    unit: UnitOfWork
    teksten: Teksten
    referral: Doorverwijzing
    wie: StaffMember
    zeker: bool = False

    @classmethod
    def begin(
        cls,
        unit: UnitOfWork,
        teksten: Teksten,
        referral_id: str,
        wie: StaffMember,
        gezien: int,
        zeker: bool = False,
    ) -> Behandeling:
        """`gezien`: the version that was on the screen. Raises `Verouderd` when it is no longer the
        present one, so that of two who claim a case one wins and the other is told."""
        referral = unit.doorverwijzingen.voor_wijziging(referral_id)
        if referral.versie != gezien:
            steps = unit.doorverwijzingen.steps(referral_id)
            story = gebeurtenissen(steps, unit.audit.of(referral_id))
            acts = [event for event in story if event.wat not in (GEMELD, NIET_GEMELD)]
            raise Verouderd(next(reversed(acts), None))
        return cls(unit, teksten, referral, wie, zeker)

    def neem_aan(self, naam: str, beldag: date, dagdeel: str, bij_de_hand: str) -> None:
        """Take charge by name; also to take it over from a colleague."""
        self._nog_open()
        name = _line(naam, "Vul in wie de huurder belt.")
        first, last = today(self.unit.now), today(self.unit.now) + VERSTE_BELDAG
        if not first <= beldag <= last:
            raise NietGoed("Kies een dag vanaf vandaag, binnen twee maanden.")
        if dagdeel and dagdeel not in DAGDELEN:
            raise NietGoed("Kies een dagdeel uit de lijst.")
        self._vraag_twee_keer(bij_beldag(beldag, dagdeel, self._gevraagd))
        if self.referral.toestand in (Toestand.AANGENOMEN, Toestand.LOPEND):
            self._noteer("behandelaar_gewijzigd")
        else:
            self._als_ontvangen()
            self._verander(Toestand.AANGENOMEN, Waarom.NEEMT_DE_ZAAK)
            if self.referral.soort == AANMELDING:
                self.unit.afspraken.zet(
                    self.referral.id, OPVOLGING, terugkijken(today(self.unit.now))
                )
        in_hand = bij_de_hand.strip().rstrip(".")[:MEESTE_TEKENS]
        who = {
            "naam": name,
            "beldag": beldag.isoformat(),
            "dagdeel": dagdeel,
            "bij_de_hand": in_hand or self.teksten.tekst("utter_woord_bij_de_hand"),
            "medewerker": self.wie.id,
        }
        self.unit.doorverwijzingen.zet_behandelaar(self.referral.id, who)
        said = [
            Bericht(
                "utter_dv_aangenomen",
                {
                    "naam": name,
                    "ontvanger": self._organisatie,
                    "beldag": in_woorden(who),
                    "bij_de_hand": who["bij_de_hand"],
                },
            )
        ]
        if self.referral.soort == AANMELDING:
            said.append(Bericht("utter_dv_vier_stappen"))
        self._meld(*said)

    def wijs_af(self, reden: str, toelichting: str) -> None:
        """Refuse, with a reason that the huurder can understand."""
        self._nog_open()
        own = toelichting.strip()[:MEESTE_TEKENS]
        if reden not in (*REDENEN, ANDERS):
            raise NietGoed("Kies een reden.")
        if reden == ANDERS and not own:
            raise NietGoed("Schrijf de reden op, in gewone woorden.")
        known = "" if reden == ANDERS else self.teksten.tekst(f"utter_dv_reden_{reden}")
        why = " ".join(part for part in (known, own) if part)
        self._als_ontvangen()
        self._verander(Toestand.AFGEWEZEN, reden, why)
        indicatiestand.vraag_niet_meer(self.unit, self.referral)
        self.unit.afspraken.zet(self.referral.id, OPVOLGING, [])
        self.unit.doorverwijzingen.zet_behandelaar(
            self.referral.id, {"naam": self.wie.name, "reden": why, "medewerker": self.wie.id}
        )
        self._laat_chat_los()
        self._meld(Bericht("utter_dv_afgewezen", {"ontvanger": self._organisatie, "reden": why}))

    def plan_gesprek(self, dag: date, om: time, plek: str) -> None:
        """A meeting; the huurder hears of it now, and the day before if that is wanted."""
        self._nog_open()
        place = _line(plek, "Vul in waar het gesprek is.")
        moment = datetime.combine(dag, om, tzinfo=AMSTERDAM)
        if moment <= self.unit.now:
            raise NietGoed("Dit moment is al geweest.")
        if self.referral.toestand in WACHT_OP_IEMAND:
            raise NietGoed("Neem de zaak eerst aan. Dan weet de huurder wie er komt.")
        self._vraag_twee_keer(bij_gesprek(moment, self.unit.now, self._gevraagd))
        moved = komend_gesprek(self.referral, self.unit.now) is not None
        if self.referral.toestand is Toestand.AANGENOMEN:
            self._verander(Toestand.LOPEND, Waarom.GESPREK_GEPLAND)
        self.unit.doorverwijzingen.zet_gesprek(
            self.referral.id, {"moment": moment.isoformat(), "plek": place}
        )
        remind = dag_ervoor(moment)
        due = [remind] if remind > self.unit.now else []
        self.unit.afspraken.zet(self.referral.id, HERINNERING, due)
        self._noteer("gesprek_verzet" if moved else "gesprek_gepland")
        values = {**self._gesprek_met(moment), "plek": place}
        self._meld(Bericht("utter_dv_gesprek_verzet" if moved else "utter_dv_gesprek", values))

    def zeg_gesprek_af(self, toelichting: str) -> None:
        """The planned meeting does not take place; the case goes on with the same person."""
        self._nog_open()
        moment = komend_gesprek(self.referral, self.unit.now)
        if moment is None:
            raise NietGoed("Er is geen gesprek gepland.")
        own = toelichting.strip()[:MEESTE_TEKENS]
        self.unit.doorverwijzingen.zet_gesprek(self.referral.id, None)
        self.unit.afspraken.zet(self.referral.id, HERINNERING, [])
        self._noteer("gesprek_afgezegd")
        values = self._gesprek_met(moment)
        why = Bericht("utter_dv_gesprek_afgezegd_waarom", {"naam": values["naam"], "reden": own})
        self._meld(Bericht("utter_dv_gesprek_afgezegd", values), *([why] if own else []))

    def rond_af(self, toelichting: str) -> None:
        self._nog_open()
        own = toelichting.strip()[:MEESTE_TEKENS] or None
        self._verander(Toestand.AFGEROND, Waarom.WERK_KLAAR, own)
        indicatiestand.vraag_niet_meer(self.unit, self.referral)
        self.unit.afspraken.zet(self.referral.id, HERINNERING, [])
        self._laat_chat_los()
        self._meld(Bericht("utter_dv_afgerond", {"ontvanger": self._organisatie}))

    def zet_indicatie(self, stand: Indicatie) -> None:
        """Known to this organisation: it shows on every case of the huurder that needs it."""
        self._nog_open()
        if self.referral.indicatie is None:
            raise NietGoed("Bij deze aanmelding hoort geen indicatie.")
        indicatiestand.zet(self.unit, self.referral, stand, self.wie.id)
        if stand in (Indicatie.AANWEZIG, Indicatie.AFGEWEZEN):
            self._meld(Bericht(f"utter_dv_indicatie_{stand.value}"))

    def zet_opvolging(self, dagen: list[date]) -> None:
        """The days on which staff look back; none is allowed."""
        self._nog_open()
        if any(dag <= today(self.unit.now) for dag in dagen):
            raise NietGoed("Kies dagen die nog komen.")
        moments = [datetime.combine(dag, HERINNERING_OM, tzinfo=AMSTERDAM) for dag in dagen]
        self.unit.afspraken.zet(self.referral.id, OPVOLGING, moments)
        self._noteer("opvolging_gezet")

    def teruggekeken(self, afspraak_id: int, resultaat: str) -> None:
        """Staff looked back: done, with who and when in the audit trail; nobody is asked again.
        What they found is counted, and with the case only by its fixed word."""
        if resultaat not in RESULTATEN:
            raise NietGoed("Kies wat je vond.")
        done = self.unit.afspraken.neem_weg(self.referral.id, OPVOLGING, afspraak_id)
        if done is None:
            raise NietGoed("Deze dag om terug te kijken staat er niet meer.")
        tel_resultaat(self.unit, self.referral, done, resultaat)
        self._noteer("opvolging_gedaan", today(done.op).isoformat())
        self._noteer(f"resultaat_{resultaat}")

    def _nog_open(self) -> None:
        """Raises `NietGoed` with the reason when nothing more may be done with this case."""
        reason = waarom_gesloten(self.referral.toestand)
        if reason:
            raise NietGoed(reason)

    def _vraag_twee_keer(self, twijfels: list[str]) -> None:
        if twijfels and not self.zeker:
            raise Twijfel(twijfels)

    @property
    def _gevraagd(self) -> Gevraagd:
        return wat_is_gevraagd(self.unit, self.referral)

    @property
    def _organisatie(self) -> str:
        return organisaties.laad()[self.referral.ontvanger].naam

    def _gesprek_met(self, moment: datetime) -> dict[str, str]:
        return {
            "naam": (self.referral.behandelaar or {}).get("naam") or self.wie.name,
            "ontvanger": self._organisatie,
            "moment": schrijf_moment(moment),
        }

    def _als_ontvangen(self) -> None:
        """Who acts has received it, also when our message to them failed."""
        if self.referral.toestand is Toestand.MISLUKT:
            self._verander(Toestand.ONTVANGEN, Waarom.TOCH_GEZIEN)

    def _verander(self, naar: Toestand, waarom: str, toelichting: str | None = None) -> None:
        self.unit.doorverwijzingen.verander(
            self.referral.id, naar, self.wie.id, waarom, toelichting
        )

    def _noteer(self, what: str, detail: str | None = None) -> None:
        self.unit.audit.add(self.wie.id, what, self.referral.id, self.wie.organisation, detail)

    def _laat_chat_los(self) -> None:
        """Who is done with the case is done with the chat: nobody may wait there for an answer."""
        laat_los(self.unit, self.teksten, self.referral, self.wie)

    def _meld(self, *berichten: Bericht) -> None:
        """Staff see whether the huurder could be told: after "stop" nothing goes out."""
        told = Melder(self.unit, self.teksten).nieuws(self.referral, *berichten)
        what = GEMELD if told else NIET_GEMELD
        self.unit.audit.add("systeem", what, self.referral.id)


def _line(text: str, missing: str) -> str:
    line = " ".join(text.split())[:MEESTE_TEKENS]
    if not line:
        raise NietGoed(missing)
    return line
