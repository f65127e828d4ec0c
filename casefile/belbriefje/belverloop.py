"""The call notes as a flow: one call at a time, "Gelukt?", and what to do when nobody answers."""

from __future__ import annotations

from datetime import datetime

from casefile.belbriefje.belronde import Belronde, Uitslag
from casefile.belbriefje.briefje import sleutel, waarden
from casefile.belbriefje.kaart import kaart
from casefile.dialogue import Antwoord, Bericht, Stap, Verloop
from casefile.doorverwijzing.concept import Concept
from casefile.dossier import Dossier
from casefile.gesprek.feiten import Feiten
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.bepaal import bepaal
from casefile.situatie.papieren import JaNee
from casefile.situatie.stappen import Contact
from casefile.teksten.lezer import Teksten
from casefile.tijd import today

GELUKT = "belbriefje_gelukt"


class BelbriefjeVerloop(Verloop):
    naam = "belbriefje"

    def begin(self, dossier: Dossier, nu: datetime) -> Stap:
        """The first call that was not made yet. The list follows the situation as it is today."""
        ronde = dossier.deel(Belronde)
        plaats = bepaal(dossier.deel(Situatie), today(nu))
        stap = plaats.stap.nummer if plaats.stap else None
        if not ronde.lijst or ronde.stap != stap or not ronde.nog_te_bellen():
            first, ronde = ronde.eerst, Belronde([c.value for c in plaats.bellen], stap=stap)
            ronde.eerst = first
            dossier.vervang(ronde)
        if ronde.eerst:
            ronde.lijst = [ronde.eerst, *(c for c in ronde.lijst if c != ronde.eerst)]
            ronde.uitslag.pop(ronde.eerst, None)
            ronde.eerst = None
        intro = (Bericht("utter_belbriefje_hervat"),) if ronde.uitslag else ()
        return self._bel(dossier, intro)

    def is_klaar(self, dossier: Dossier) -> bool:
        return not dossier.deel(Belronde).nog_te_bellen()

    def herhaal(self, dossier: Dossier, vraag: str) -> Stap:
        if vraag == GELUKT:
            return Stap(vraag=vraag)
        return _briefje(dossier, vraag.removeprefix("belbriefje_"))

    def begrijpt(self, dossier: Dossier, vraag: str, feiten: Feiten, nu: datetime) -> bool:
        return not feiten.vorm.vraagteken and _uitslag(Antwoord(feiten, "")) is not None

    def antwoord(self, dossier: Dossier, vraag: str, antwoord: Antwoord, nu: datetime) -> Stap:
        said = _uitslag(antwoord)
        if vraag != GELUKT:
            if antwoord.waarde == "later" or said is Uitslag.LATER:
                return self._noteer(dossier, Uitslag.LATER)
            if said is Uitslag.NIET_OPGENOMEN:
                return self._noteer(dossier, Uitslag.NIET_OPGENOMEN)
            if said is Uitslag.GELUKT and antwoord.feiten.bellen.gelukt:
                return self._noteer(dossier, Uitslag.GELUKT)
            return Stap(vraag=GELUKT)
        if said is None:
            return Stap((Bericht("utter_belbriefje_onduidelijk"),), GELUKT)
        return self._noteer(dossier, said)

    def _noteer(self, dossier: Dossier, uitslag: Uitslag) -> Stap:
        """Keep how it went; then the next one on the list, unless somebody wants to wait."""
        ronde = dossier.deel(Belronde)
        todo = ronde.nog_te_bellen()
        if todo:
            ronde.uitslag[todo[0]] = uitslag.value
        if uitslag is Uitslag.LATER:
            return Stap((Bericht("utter_belbriefje_nog_niet"),))
        never_called = [name for name in ronde.lijst if name not in ronde.uitslag]
        if never_called:
            done = "wel_gelukt" if uitslag is Uitslag.GELUKT else "niet_opgenomen"
            messages = (
                Bericht(f"utter_belbriefje_{done}"),
                Bericht("utter_belbriefje_volgende"),
            )
            return self._bel(dossier, messages)
        if uitslag is Uitslag.NIET_OPGENOMEN:
            return Stap((Bericht("utter_belbriefje_niet_opgenomen"),))
        if len(ronde.lijst) > 1 and not ronde.nog_te_bellen():
            return Stap((Bericht("utter_belbriefje_allemaal"),))
        return Stap((Bericht("utter_belbriefje_wel_gelukt"),))

    def _bel(self, dossier: Dossier, berichten: tuple[Bericht, ...]) -> Stap:
        todo = dossier.deel(Belronde).nog_te_bellen()
        contact = todo[0] if todo else Contact.JURIDISCH_LOKET.value
        return _briefje(dossier, contact, berichten)


def _briefje(dossier: Dossier, contact: str, berichten: tuple[Bericht, ...] = ()) -> Stap:
    """The note, and as a picture to save; no picture where others look at the telephone."""
    teksten = Teksten.standaard()
    values = waarden(contact, dossier, teksten)
    key = sleutel(contact, dossier, teksten)
    secret = dossier.deel(Concept).leest_iemand_mee
    pictures = () if secret else (kaart(contact, key, values, teksten, dossier.niveau),)
    return Stap(berichten, f"belbriefje_{contact}", values, pictures)


def _uitslag(antwoord: Antwoord) -> Uitslag | None:
    if antwoord.waarde is not None:
        known = {u.value: u for u in Uitslag} | {"later": Uitslag.LATER, "gebeld": Uitslag.GELUKT}
        return known.get(antwoord.waarde)
    told = antwoord.feiten.bellen.uitslag
    if told is not None:
        return told
    said = antwoord.ja_nee
    return {JaNee.JA: Uitslag.GELUKT, JaNee.NEE: Uitslag.LATER}.get(said) if said else None
