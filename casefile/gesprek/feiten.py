"""Every fact in a message, read once: form, money, situation, contact, wishes.

Each theme reads its own facts; here they come together. Flows receive these and look at no text.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from casefile.belbriefje.belafloop import Belfeiten, lees_bellen
from casefile.brief.geplakt import GeplakteBrief, lees_geplakte_brief
from casefile.dagen.dagsoort import Dagsoort
from casefile.doorverwijzing.contactgegevens import Contactfeiten, lees_contact
from casefile.doorverwijzing.eigen_regel import zonder_velden
from casefile.doorverwijzing.nieuw_bereik import GezegdBereik, lees_gezegd_bereik
from casefile.doorverwijzing.onderdeel import Onderdeel
from casefile.doorverwijzing.relaas import Relaaszin, lees_relaas
from casefile.doorverwijzing.verbod import Verbod, lees_verbod
from casefile.doorverwijzing.voorbeeldwens import Voorbeeldwens, lees_voorbeeldwens
from casefile.doorverwijzing.wie_mag import WieMag, lees_wie_mag
from casefile.gesprek.kernvragen import lees_kernvragen
from casefile.gesprek.meeleven import Meeleven, lees_meeleven
from casefile.gesprek.verwijzing import Kant
from casefile.gesprek.vorm import Vorm, lees_nummers, lees_vorm
from casefile.gesprek.wensen import Wensen, lees_wensen
from casefile.gespreksstand import is_voorbeeld
from casefile.helper import zonder_voor_wie
from casefile.kans.haltewoorden import Kansfeiten, lees_kans
from casefile.noodpoort.nood import Nood
from casefile.noodpoort.ontkenning import Ontkenning, lees_ontkenning
from casefile.noodpoort.poort import vind_noden
from casefile.noodpoort.welke_kaart import NIETS, welke_kaart
from casefile.onderwerpen import Onderwerp, onderwerp
from casefile.overzicht.categorieen import Groep
from casefile.overzicht.geldbericht import lees, zonder_bedragen
from casefile.overzicht.geldlezing import Lezing
from casefile.overzicht.opgave import Opgave
from casefile.situatie.verhaal import Situatiefeiten, lees_situatie
from casefile.stapel.postwoorden import Stapelfeiten, lees_stapel
from casefile.taal.bedrag import Bedrag
from casefile.taal.bedragen import lees_bedragen
from casefile.taal.gesproken_nummer import uitgeschreven
from casefile.velden.clausules import zonder_vragen
from casefile.velden.dagen_van_anderen import zonder_anderen
from casefile.velden.gezegd import Gezegdevelden, lees_gezegd
from casefile.velden.oude_schuld import OudEnNieuw, lees_oud_en_nieuw
from casefile.velden.van_een_ander import VanEenAnder, lees_van_een_ander


@dataclass(frozen=True)
class Context:
    """In the light of what a message is read: the open question, if any.

    `groep`: the kind of money that it asks after. `keuzes`: the headings of its numbered list.
    `regels`: the lines of the preview that is on the screen.
    """

    vraag: str | None = None
    groep: Groep | None = None
    keuzes: tuple[str, ...] = ()
    regels: tuple[Onderdeel, ...] = ()


@dataclass(frozen=True)
class Feiten:
    """All facts; `verteld` (of the situation) and `geld_verteld`: only what is stated and not
    asked, and no amount of somebody else (`bedragen_van_ander`). `kernvragen`: what is asked that
    has an answer of its own, by name; `kant`: the side of what was said last that is asked. Of both
    the words alone; what was learned comes in with the reading (`actions/van_rasa.py`). Empty
    (`Feiten()`) for a tap, which says nothing in words."""

    vorm: Vorm = field(default_factory=Vorm)
    geld: Lezing = field(default_factory=Lezing)
    geld_verteld: Lezing = field(default_factory=Lezing)
    situatie: Situatiefeiten = field(default_factory=Situatiefeiten)
    verteld: Situatiefeiten = field(default_factory=Situatiefeiten)
    zelf_verteld: Situatiefeiten | None = None  # where the case of somebody else is told too
    contact: Contactfeiten = field(default_factory=Contactfeiten)
    bereik: GezegdBereik = field(default_factory=GezegdBereik)
    wensen: Wensen = field(default_factory=Wensen)
    kans: Kansfeiten = field(default_factory=Kansfeiten)
    bellen: Belfeiten = field(default_factory=Belfeiten)
    stapel: Stapelfeiten = field(default_factory=Stapelfeiten)
    brief: GeplakteBrief | None = None  # the message is a letter that was copied
    ontkenning: Ontkenning = field(default_factory=Ontkenning)
    onderwerp: Onderwerp | None = None
    kernvragen: tuple[str, ...] = ()
    kant: Kant | None = None
    meeleven: Meeleven | None = None  # a death, an ambulance, an illness that is told
    in_woorden: tuple[Nood, ...] = ()  # emergencies that plain words tell of
    kaarten: Mapping[Nood, str] = NIETS  # which card fits an emergency, if not the ordinary one
    velden: Gezegdevelden = field(default_factory=Gezegdevelden)
    van_ander: VanEenAnder = field(default_factory=VanEenAnder)
    bedragen_van_ander: tuple[Bedrag, ...] = ()
    te_betalen: tuple[Opgave, ...] = ()  # the amounts in the sentence with the last day to pay
    wie_mag: WieMag = field(default_factory=WieMag)
    oud_en_nieuw: OudEnNieuw = field(default_factory=OudEnNieuw)
    verbod: Verbod = field(default_factory=Verbod)
    voorbeeld: Voorbeeldwens = field(default_factory=Voorbeeldwens)
    relaas: tuple[Relaaszin, ...] = ()  # the sentences that are plainly a story

    def van_de_schrijver(self) -> Feiten:
        """Without what is told of the case of somebody else: her days are not the writer's."""
        own = self.zelf_verteld
        if own is None:
            return self
        said = replace(self.velden, over_een_mens=not own.dagen)
        return replace(self, situatie=own, verteld=own, velden=said, zelf_verteld=None)


GEEN_FEITEN = Feiten()


def lees_knop(waarde: str, context: Context) -> Feiten:
    """What the value of a tapped button says: an amount, a household, a place in the list."""
    return Feiten(vorm=lees_nummers(waarde, context.keuzes), geld=lees(waarde, context.groep))


def _te_betalen(zin: str) -> tuple[Opgave, ...]:
    """Every amount beside the last day to pay, whatever it is of the household's money."""
    read = lees(zin, None) if zin else Lezing()
    posts = {one.bedrag for one in read.opgaven}
    rest = (one for one in read.bedragen if one not in (*posts, *read.ontkend))
    return (*read.opgaven, *(Opgave(None, one) for one in rest))


def lees_feiten(
    tekst: str,
    vandaag: date,
    context: Context | None = None,
    spans: Sequence[tuple[str, str]] = (),
) -> Feiten:
    """`spans`: what the pipeline found, as (kind, value). Never raises, whatever is typed."""
    context = context or Context()
    tekst = uitgeschreven(tekst)
    own = zonder_voor_wie(tekst)
    stated, situatie = zonder_vragen(own), lees_situatie(own, vandaag, context.vraag)
    wishes = lees_wensen(tekst)
    previewed = context.vraag is None or is_voorbeeld(context.vraag)
    money = lees(own, context.groep)
    asked_too = stated != own and bool(money.opgaven)
    other = lees_van_een_ander(tekst)
    not_mine = tuple(one for piece in other.stukken for one in lees(piece, None).bedragen)
    told = lees(stated, context.groep) if asked_too else money
    # "Die 1.840 is oud" sounds like an age to who reads money alone.
    two = lees_oud_en_nieuw(
        stated, [Opgave(None, one.bedrag) for one in lees_bedragen(stated).bedragen]
    )
    situation = situatie if stated == own else lees_situatie(stated, vandaag, context.vraag)
    of_writer = zonder_anderen(stated)
    to_pay = next((one.zin for one in situation.dagen if one.soort is Dagsoort.BETALEN), "")
    return Feiten(
        vorm=lees_vorm(tekst, context.keuzes),
        geld=money,
        geld_verteld=zonder_bedragen(told, (*not_mine, *two.bedragen)),
        van_ander=other,
        bedragen_van_ander=not_mine,
        situatie=situatie,
        verteld=situation,
        zelf_verteld=None if of_writer == stated else lees_situatie(of_writer, vandaag),
        te_betalen=_te_betalen(to_pay),
        contact=lees_contact(tekst, spans),
        bereik=lees_gezegd_bereik(tekst),
        wensen=replace(wishes, naast_bellen=zonder_velden(wishes.naast_bellen)),
        kans=lees_kans(tekst, context.vraag),
        bellen=lees_bellen(tekst),
        stapel=lees_stapel(tekst),
        brief=lees_geplakte_brief(tekst, vandaag),
        ontkenning=lees_ontkenning(tekst, vandaag),
        onderwerp=onderwerp(tekst),
        kernvragen=lees_kernvragen(tekst),
        meeleven=lees_meeleven(tekst),
        in_woorden=vind_noden(tekst, vandaag),
        kaarten=welke_kaart(tekst, vandaag),
        velden=lees_gezegd(tekst, vandaag, context.vraag),
        oud_en_nieuw=two,
        wie_mag=lees_wie_mag(tekst),
        verbod=lees_verbod(tekst),
        voorbeeld=lees_voorbeeldwens(tekst, context.regels) if previewed else Voorbeeldwens(),
        relaas=lees_relaas(tekst),
    )
