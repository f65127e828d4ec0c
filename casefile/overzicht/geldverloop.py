"""The conversation of the overview: takes answers, says what was noted, asks the next question.

Everything it must remember is in the dossier, so it can stop anywhere and go on days later.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal

from casefile.dialogue import Antwoord, Bericht, Bijlage, Stap, Verloop
from casefile.dossier import Dossier
from casefile.gesprek.feiten import Context, Feiten
from casefile.overzicht import einde, geldvragen
from casefile.overzicht.aannemelijk import is_onwaarschijnlijk
from casefile.overzicht.antwoorden import VAN_INTENT, VAN_WAARDE, verwerk_kort
from casefile.overzicht.begrip import begrijpt, keuze_bij
from casefile.overzicht.bekend_geld import Manier, Overzicht, Post, VanWie
from casefile.overzicht.berekening import bereken
from casefile.overzicht.bijwerken import verwerk
from casefile.overzicht.categorieen import NAAMLOOS, Categorie, Groep
from casefile.overzicht.geldlezing import Lezing
from casefile.overzicht.geldvragen import Vraag
from casefile.overzicht.keuzes import KEUZES
from casefile.overzicht.marges import per_maand
from casefile.overzicht.toepassen import Uitkomst
from casefile.overzicht.waarden import waarden_van
from casefile.overzicht.weergave import Weergave
from casefile.taal.bedrag import Bedrag, Periode
from casefile.taal.korte_antwoorden import KortAntwoord
from casefile.teksten.lezer import Teksten
from casefile.tijd import today

VOORSTEL_OP_PAPIER = (("aanbod", "utter_eigen_brief_aanbod_corporatie", "eigen_brief:corporatie"),)
PAUZE = timedelta(hours=1)  # after this long the huurder is told where we were
_PERIODE_KNOP = {periode.value: periode for periode in Periode}


class OverzichtVerloop(Verloop):
    """The flow "overzicht". `teksten` are for the words in lists, picture and paper."""

    naam = "overzicht"

    def __init__(self, teksten: Teksten | None = None) -> None:
        self._teksten = teksten

    def _weergave(self, dossier: Dossier) -> Weergave:
        return Weergave(self._teksten or Teksten.standaard(), dossier.niveau)

    # --- the contract of casefile.dialogue.Verloop

    def begin(self, dossier: Dossier, nu: datetime) -> Stap:
        overzicht = dossier.deel(Overzicht)
        weergave = self._weergave(dossier)
        if not overzicht.begonnen:
            said = [Bericht("utter_overzicht_begin")]
            if overzicht.posten:  # told in passing, before this began
                known = {"posten": weergave.posten(overzicht.posten)}
                said.append(Bericht("utter_overzicht_genoteerd", known))
            return self._verder(overzicht, weergave, said, nu)
        berichten = []
        if overzicht.gezien_op is not None and nu - overzicht.gezien_op > PAUZE:
            berichten.append(Bericht("utter_overzicht_welkom_terug"))
        if overzicht.klaar:
            berichten += einde.samenvatting(overzicht, weergave)
        return self._verder(overzicht, weergave, berichten, nu)

    def is_klaar(self, dossier: Dossier) -> bool:
        overzicht = dossier.deel(Overzicht)
        return overzicht.klaar and overzicht.bevestigd

    def herhaal(self, dossier: Dossier, vraag: str) -> Stap:
        overzicht = dossier.deel(Overzicht)
        open_vraag = geldvragen.vraag_met_naam(overzicht, vraag)
        values = waarden_van(overzicht, open_vraag, self._weergave(dossier))
        return Stap(vraag=open_vraag.naam, waarden=values)

    def context(self, dossier: Dossier, vraag: str) -> Context:
        asked = geldvragen.vraag_met_naam(dossier.deel(Overzicht), vraag)
        groep = Groep.AFBETALINGEN if asked is geldvragen.AFLOSBEDRAG else asked.groep
        return Context(vraag, groep)

    def begrijpt(self, dossier: Dossier, vraag: str, feiten: Feiten, nu: datetime) -> bool:
        overzicht = dossier.deel(Overzicht)
        return begrijpt(overzicht, geldvragen.vraag_met_naam(overzicht, vraag), feiten.geld)

    def antwoord(self, dossier: Dossier, vraag: str, antwoord: Antwoord, nu: datetime) -> Stap:
        overzicht = dossier.deel(Overzicht)
        weergave = self._weergave(dossier)
        open_vraag = geldvragen.vraag_met_naam(overzicht, vraag)
        lezing = antwoord.feiten.geld
        keuze = antwoord.waarde or keuze_bij(open_vraag, lezing)
        if keuze in KEUZES:
            return self._kies(overzicht, weergave, open_vraag, keuze, nu)
        if keuze in _PERIODE_KNOP:
            lezing = Lezing(periode=_PERIODE_KNOP[keuze])
        elif keuze in VAN_WAARDE:
            lezing = Lezing(kort=VAN_WAARDE[keuze])
        elif lezing.kort is None and antwoord.intent in VAN_INTENT and not lezing.opgaven:
            lezing = replace(lezing, kort=VAN_INTENT[antwoord.intent])
        wijzigen = antwoord.intent == "wijzig"
        berichten = self._neem(overzicht, weergave, open_vraag, lezing, wijzigen)
        return self._verder(overzicht, weergave, berichten, nu)

    # --- taking an answer

    def _neem(
        self,
        overzicht: Overzicht,
        weergave: Weergave,
        vraag: Vraag,
        lezing: Lezing,
        wil_wijzigen: bool,
    ) -> list[Bericht]:
        """Change the overview and say what was noted; if nothing was, the question comes again."""
        if vraag is geldvragen.AFLOSBEDRAG:
            berichten = self._aflosbedrag(overzicht, weergave, lezing)
            if berichten:
                return berichten
        thuis = self._thuis(overzicht, vraag, lezing)
        if thuis and lezing.vraagteken and lezing.thuis_in_een_zin:
            lezing = lezing.alleen_bedragen()  # "krijg ik huurtoeslag?" asks, and tells of none
        uitkomst = verwerk(overzicht, vraag, lezing)
        if uitkomst.iets:
            overzicht.bevestigd = False
            self._rond_af(overzicht, vraag, uitkomst, lezing)
            return self._genoteerd(weergave, uitkomst)
        if thuis:
            return [Bericht("utter_overzicht_genoteerd_thuis")]
        if lezing.wisselt and vraag.groep is Groep.INKOMEN and vraag.post is None:
            return self._wisselt(overzicht, vraag)
        if lezing.kort is not None:
            sleutel = self._kort(overzicht, vraag, lezing.kort)
            if sleutel is not None:
                return [Bericht(sleutel)]
        if wil_wijzigen and overzicht.posten:
            overzicht.modus = "wijzigen"
            return []
        return [Bericht("utter_overzicht_niet_begrepen")]

    def _thuis(self, overzicht: Overzicht, vraag: Vraag, lezing: Lezing) -> bool:
        """Who lives there, when that is what was asked (or what is being changed)."""
        home = overzicht.huishouden
        if lezing.kind_elders and home.kinderen and vraag is not geldvragen.HUISHOUDEN:
            left = lezing.thuis.kinderen if lezing.thuis and lezing.thuis.kinderen else 0
            overzicht.huishouden = replace(home, kinderen=left)
        elif vraag.naam == "overzicht_kinderen_thuis":
            if lezing.kinderen is None:
                return False
            overzicht.huishouden = replace(overzicht.huishouden, kinderen=lezing.kinderen)
        elif vraag in (geldvragen.HUISHOUDEN, geldvragen.WIJZIGEN):
            if lezing.thuis is None:
                return False
            overzicht.huishouden = lezing.thuis
            if vraag is geldvragen.WIJZIGEN:
                overzicht.modus = None
        else:
            return False
        overzicht.beantwoord.append(vraag.sleutel)
        return True

    def _kort(self, overzicht: Overzicht, vraag: Vraag, kort: KortAntwoord) -> str | None:
        if vraag in (geldvragen.AFLOSBEDRAG, geldvragen.WIJZIGEN, geldvragen.WELKE):
            if kort is KortAntwoord.JA:
                return None
            overzicht.twijfel = None
            overzicht.modus = None
            return "utter_overzicht_is_goed"
        return verwerk_kort(overzicht, vraag, kort)

    def _wisselt(self, overzicht: Overzicht, vraag: Vraag) -> list[Bericht]:
        """ "Nul uren": there is an income; its lowest and usual month are asked next."""
        wie = vraag.van_wie or VanWie.HUURDER
        soort = vraag.categorie or Categorie.INKOMEN
        post = overzicht.voeg_toe(soort, Bedrag.onbekend(), wie, wisselt=True)
        overzicht.beantwoord.append(vraag.sleutel)
        overzicht.laatst = [post.id] if post else []
        return [Bericht("utter_overzicht_wisselt_genoteerd")]

    def _rond_af(
        self, overzicht: Overzicht, vraag: Vraag, uitkomst: Uitkomst, lezing: Lezing
    ) -> None:
        """The question is answered when something in the answer was about it."""
        if uitkomst.vraag_wijzig or uitkomst.welke:
            return
        if (
            vraag in (geldvragen.WIJZIGEN, geldvragen.AFLOSBEDRAG)
            or vraag.naam == "overzicht_wijzig_post"
        ):
            overzicht.modus = overzicht.wijzigt = None
        geraakt = uitkomst.aangeraakt
        if vraag.post is not None:
            raak = any(p.id == vraag.post for p in geraakt)
        elif vraag.categorie is not None:
            raak = any(p.categorie is vraag.categorie for p in geraakt)
        else:
            raak = any(_antwoordt(vraag, p) for p in uitkomst.nieuw)  # a correction answers nothing
        if raak and vraag.naam != "overzicht_controle":
            overzicht.beantwoord.append(vraag.sleutel)
        if lezing.kort is KortAntwoord.WEET_NIET:  # "huurtoeslag weet ik niet": do not ask on
            overzicht.beantwoord += [f"overzicht_bedrag:{p.id}" for p in geraakt]

    def _genoteerd(self, weergave: Weergave, uitkomst: Uitkomst) -> list[Bericht]:
        berichten = []
        for sleutel, posten in (
            ("utter_overzicht_genoteerd", uitkomst.nieuw),
            ("utter_overzicht_gewijzigd", uitkomst.gewijzigd),
            ("utter_overzicht_verwijderd", uitkomst.verwijderd),
        ):
            zeker = [p for p in posten if p.gecontroleerd or not is_onwaarschijnlijk(p)]
            posten = posten if sleutel == "utter_overzicht_verwijderd" else zeker
            if posten:
                words = ", ".join(weergave.veranderd(p, uitkomst.vorige.get(p.id)) for p in posten)
                berichten.append(Bericht(sleutel, {"posten": words}))
        if uitkomst.bruto:
            berichten.append(Bericht("utter_overzicht_netto"))
        return berichten

    def _aflosbedrag(
        self, overzicht: Overzicht, weergave: Weergave, lezing: Lezing
    ) -> list[Bericht]:
        told = [o.bedrag for o in lezing.opgaven if o.bedrag.bekend and not o.bedrag.is_nul]
        bedragen = [*lezing.kan, *told]
        if not bedragen or (not lezing.kan and len(told) > 1):
            return []
        maand = per_maand(bedragen[0])
        assert maand is not None
        overzicht.aflosbedrag = maand.van if maand.van > 0 else Decimal(1)
        overzicht.modus = None
        return einde.afbetalen(overzicht, weergave)

    # --- choices at the end, and going on

    def _kies(
        self, overzicht: Overzicht, weergave: Weergave, vraag: Vraag, keuze: str, nu: datetime
    ) -> Stap:
        berichten: list[Bericht] = []
        bijlagen: tuple[Bijlage, ...] = ()
        if keuze == "later":
            overzicht.gezien_op = nu
            return Stap((Bericht("utter_overzicht_later"),))
        if keuze == "klopt":
            overzicht.klaar = overzicht.bevestigd = True
            berichten = einde.na_klopt(overzicht, weergave)
            step = self._verder(overzicht, weergave, berichten, nu)
            owes = bereken(overzicht).huurschuld is not None
            return replace(step, opdrachten=VOORSTEL_OP_PAPIER) if owes else step
        elif keuze == "wijzigen":
            overzicht.modus = "wijzigen"
        elif keuze == "afbetalen":
            overzicht.modus = "aflosbedrag"
        elif keuze == "meer":
            overzicht.manier, overzicht.klaar, overzicht.bevestigd = Manier.LANG, False, False
            if geldvragen.volgende(overzicht) is geldvragen.KLAAR:
                berichten = [Bericht("utter_overzicht_alles_gehad")]
        elif keuze == "klaar":
            overzicht.klaar, overzicht.modus, overzicht.laatst = True, None, []
            berichten = einde.samenvatting(overzicht, weergave)
        elif keuze == "plaatje":
            bijlagen = (einde.plaatje(overzicht, weergave),)
            berichten = [Bericht("utter_overzicht_plaatje")]
        elif keuze == "papier":
            bijlagen = (einde.papier(overzicht, weergave, today(nu)),)
            berichten = [Bericht("utter_overzicht_papier")]
        return self._verder(overzicht, weergave, berichten, nu, bijlagen)

    def _verder(
        self,
        overzicht: Overzicht,
        weergave: Weergave,
        berichten: list[Bericht],
        nu: datetime,
        bijlagen: tuple[Bijlage, ...] = (),
    ) -> Stap:
        vraag = geldvragen.volgende(overzicht)
        if vraag is geldvragen.KLAAR and not overzicht.klaar:
            overzicht.klaar = True
            berichten = berichten + einde.samenvatting(overzicht, weergave)
        if vraag.sleutel not in overzicht.gesteld:
            overzicht.gesteld.append(vraag.sleutel)
        overzicht.gezien_op = nu
        waarden = waarden_van(overzicht, vraag, weergave)
        return Stap(tuple(berichten), vraag.naam, waarden, bijlagen)


def _antwoordt(vraag: Vraag, post: Post) -> bool:
    """ "Geen werk" says nothing yet about a benefit; "geen inkomen" answers the question."""
    groep = Groep.SCHULDEN if post.groep is Groep.AFBETALINGEN else post.groep
    if vraag.groep is None or groep is not vraag.groep or post.categorie is Categorie.HUUR:
        return False
    return not post.bedrag.is_nul or post.categorie is NAAMLOOS[vraag.groep][0]
