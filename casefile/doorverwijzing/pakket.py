"""What would leave the building for one recipient: all that is known, told and not struck out.

Pure. The preview, the mail, the PDF, the webhook and the staff page are all made from the same
`Pakket`. It depends on the dossier alone, so that a preview does not change while it is read.
"""

from __future__ import annotations

from collections.abc import Sequence

from casefile import organisaties
from casefile.doorverwijzing import route
from casefile.doorverwijzing.concept import BEWIND, SCHULDHULP, Concept
from casefile.doorverwijzing.contactgegevens import is_mailadres
from casefile.doorverwijzing.eigen_zinnen import samen
from casefile.doorverwijzing.manier import manier
from casefile.doorverwijzing.niet_voor_verhuurder import gaat_verhuurder_niet_aan
from casefile.doorverwijzing.onderdeel import ALTIJD, GESPREK, VERHAAL, Onderdeel, Pakket
from casefile.doorverwijzing.relaas import Relaas
from casefile.doorverwijzing.waar_het_over_gaat import (
    dag_is_zeker,
    is_zeker_geen_vonnis,
    onderwerp,
    stap_uit_papier,
)
from casefile.dossier import Dossier
from casefile.organisaties import CONTACTPUNT, Organisatie
from casefile.overzicht.bekend_geld import Overzicht
from casefile.overzicht.voor_doorverwijzing import regels as overzicht_regels
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.papieren import DatumVoor, JaNee
from casefile.teksten.lezer import Teksten
from casefile.tijd import schrijf_datum
from casefile.velden import namen as n
from casefile.velden.lijst import VAN_NAAM

ONDERWERP = "onderwerp"
PARTNER = "partner"
EXTRA = ("geprobeerd", VERHAAL, "gezondheid", "veiligheid", "nood", PARTNER)
"""What the huurder may add, per recipient. The first is asked, the story of who helps is there by
itself; the others are only ever sent when added."""
ALTIJD_GOED = "maakt niet uit"
"""The answer of the button to "wanneer": no time at all."""
NIET_VOOR_CORPORATIE = ("afbetalingen", "schulden")
"""Debts to others: for who helps, and for the corporation only where the huurder adds them."""


def stel_samen(dossier: Dossier, ontvanger: Organisatie, teksten: Teksten) -> Pakket:
    """All parts that are known and not struck out, in a fixed order.

    Emergencies, health, safety and a partner's income are in it only where the huurder added them
    for this very recipient; a corporation has nothing else that is private by itself either.
    """
    concept = dossier.deel(Concept)
    added = concept.toegevoegd.get(ontvanger.id, {})
    left_out = concept.weggelaten.get(ontvanger.id, [])
    helper = not ontvanger.is_tegenpartij
    values: list[tuple[str, str | list[str] | None]] = [
        *_persoon(concept, left_out, teksten),
        (ONDERWERP, onderwerp(dossier, teksten)),
        ("spoed", teksten.tekst("utter_dv_spoed") if concept.spoed else None),
        ("corporatie", concept.corporatie_naam if helper else None),
        ("plaats", concept.plaats if helper else None),
        *_situatie(dossier.deel(Situatie), [*concept.vraag, *added.get(VERHAAL, ())], teksten),
        *_verteld(dossier, ontvanger, teksten),
        *(
            (key, text)
            for key, text in overzicht_regels(dossier, teksten, met_partner=PARTNER in added)
            if (key in added or helper or key not in NIET_VOOR_CORPORATIE)
            and (dossier.deel(Overzicht).begonnen or key in added)
        ),
        ("geldhulp", _geldhulp(concept, teksten)),
        (VERHAAL, _verhaal(dossier, ontvanger, added.get(VERHAAL, ()))),
        ("vraag", _mag_mee(concept.vraag, ontvanger)),
        ("geprobeerd", _mag_mee(concept.geprobeerd, ontvanger)),
        *((key, added.get(key)) for key in EXTRA[2:]),
        ("gevraagd", _gevraagd(dossier, ontvanger, teksten)),
        (GESPREK, _gesprek(concept, ontvanger, teksten)),
    ]
    return _maak(ontvanger, values, [*left_out, *concept.klopt_niet], teksten)


def stel_terugbellen_samen(
    dossier: Dossier,
    vraag: list[str],
    zonder: list[str],
    ontvanger: Organisatie,
    teksten: Teksten,
) -> Pakket:
    """For somebody who wants a human: how to reach them and what they told; no money but debt.
    What they want and what they said for who calls back are one part."""
    concept = dossier.deel(Concept)
    values: list[tuple[str, str | list[str] | None]] = [
        *_persoon(concept, zonder, teksten),
        (ONDERWERP, onderwerp(dossier, teksten)),
        ("corporatie", concept.corporatie_naam),
        ("plaats", concept.plaats),
        *_situatie(dossier.deel(Situatie), [*concept.vraag, *vraag], teksten),
        *_verteld(dossier, ontvanger, teksten),
        ("geldhulp", _geldhulp(concept, teksten)),
        (VERHAAL, _verhaal(dossier, ontvanger, (), vraag)),
        ("vraag", samen(concept.vraag, vraag)),
        ("geprobeerd", concept.geprobeerd),
        ("gevraagd", _gevraagd_van_een_mens(dossier, teksten)),
        (GESPREK, _gesprek(concept, ontvanger, teksten)),
    ]
    return _maak(ontvanger, values, [*zonder, *concept.klopt_niet], teksten)


def alles_wat_bekend_is(dossier: Dossier, teksten: Teksten) -> Pakket:
    """For "what do you know of me": every part, also what would go to one recipient only."""
    concept = dossier.deel(Concept)
    added: dict[str, list[str]] = {}
    for extra in concept.toegevoegd.values():
        for key, sentences in extra.items():
            added[key] = samen(added.get(key, ()), sentences)
    added[VERHAAL] = samen(dossier.deel(Relaas).zinnen, added.get(VERHAAL, ()))
    nobody = organisaties.Organisatie(
        "", "", "", CONTACTPUNT, organisaties.Aflevering("mail_met_link", "")
    )
    values: list[tuple[str, str | list[str] | None]] = [
        *_persoon(concept, [], teksten),
        ("corporatie", concept.corporatie_in_woorden),
        ("plaats", concept.plaats),
        *_situatie(dossier.deel(Situatie), concept.vraag, teksten),
        *(part for part in _verteld(dossier, nobody, teksten) if part[0] != n.SCHULD),
        (n.SCHULD, _beide(dossier, teksten)),
        *overzicht_regels(dossier, teksten, met_partner=True),
        ("geldhulp", _geldhulp(concept, teksten)),
        ("vraag", concept.vraag),
        ("geprobeerd", concept.geprobeerd),
        *((key, text) for key, text in added.items() if key != PARTNER),
    ]
    return _maak(nobody, values, [], teksten)


def _verhaal(
    dossier: Dossier, ontvanger: Organisatie, erbij: Sequence[str], vraag: Sequence[str] = ()
) -> list[str]:
    """What was told on the way, for who helps, and what was added; nothing that has a line of its
    own as what is wanted or was tried."""
    told = [] if ontvanger.is_tegenpartij else dossier.deel(Relaas).zinnen
    concept = dossier.deel(Concept)
    elders = {*_mag_mee([*concept.vraag, *concept.geprobeerd], ontvanger), *vraag}
    return [one for one in samen(told, erbij) if one not in elders]


def blijft_hier(dossier: Dossier, ontvanger: Organisatie) -> list[str]:
    """Own sentences that answered a question and do not go to this recipient, nor were added."""
    concept = dossier.deel(Concept)
    added = concept.toegevoegd.get(ontvanger.id, {}).get(VERHAAL, ())
    told = [*concept.vraag, *concept.geprobeerd]
    goes = {*_mag_mee(told, ontvanger), *added}
    return [one for one in told if one not in goes]


def _mag_mee(zinnen: Sequence[str], ontvanger: Organisatie) -> list[str]:
    """Without what is none of the landlord's business, where it is the landlord who reads it."""
    return [
        one for one in zinnen if not (ontvanger.is_tegenpartij and gaat_verhuurder_niet_aan(one))
    ]


def _beide(dossier: Dossier, teksten: Teksten) -> str | None:
    """What of the debt is not in the overview."""
    words = [
        VAN_NAAM[key].woorden(dossier, teksten) for key in (n.MAANDEN, n.OUDE_SCHULD, n.AANBOD)
    ]
    return ", ".join(one for one in words if one) or None


def _maak(
    ontvanger: Organisatie,
    values: list[tuple[str, str | list[str] | None]],
    left_out: list[str],
    teksten: Teksten,
) -> Pakket:
    """One line per value; own words are a line per sentence."""
    return Pakket(
        ontvanger.id,
        tuple(
            Onderdeel(key, teksten.tekst(f"utter_dv_kop_{key}"), line)
            for key, value in values
            if value and (key not in left_out or key in ALTIJD)
            for line in ([value] if isinstance(value, str) else value)
            if f"{key}: {line}" not in left_out
        ),
    )


def _persoon(
    concept: Concept, left_out: list[str], teksten: Teksten
) -> list[tuple[str, str | None]]:
    careful = _voorzichtig(concept, left_out) if concept.leest_iemand_mee else None
    return [
        ("naam", concept.naam),
        ("bereik", concept.bereik),
        ("bereik_van", _van_wie(concept, teksten)),
        ("wanneer", concept.wanneer),
        ("meelezen", teksten.tekst(careful) if careful else None),
    ]


def _van_wie(concept: Concept, teksten: Teksten) -> str | None:
    """Whose number it is and whom to ask for, where it is somebody else's."""
    if concept.bereik_van is None:
        return None
    name = concept.bereik_van.split(",")[0]
    return teksten.tekst("utter_dv_bereik_van", wie=concept.bereik_van, naam=name)


def _verteld(
    dossier: Dossier, ontvanger: Organisatie, teksten: Teksten
) -> list[tuple[str, str | None]]:
    """What was told on the way, each said as it is said back; who may not have it, only to who
    helps. The debt stands in the overview where that was made."""

    def said(*namen: str) -> str | None:
        found = [VAN_NAAM[naam].woorden(dossier, teksten) for naam in namen]
        words = ", ".join(one for one in found if one)
        return words[:1].upper() + words[1:] or None

    children = dossier.deel(Situatie).kinderen is not None
    counted = (n.AANTAL_KINDEREN, n.LEEFTIJDEN)
    kids = said(*counted) or (said(n.KINDEREN) if children else None)
    in_overview = dossier.deel(Overzicht).begonnen and not ontvanger.is_tegenpartij
    concept = dossier.deel(Concept)
    names = ", ".join([*_geweigerd(concept), *concept.niet_naar_ander])
    share = teksten.tekst("utter_dv_niet_delen", waarde=names) if names else None
    return [
        (n.ADRES, said(n.ADRES)),
        (n.HUURDERSNUMMER, VAN_NAAM[n.HUURDERSNUMMER].haal(dossier)),
        (n.HOE, said(n.HOE)),
        (n.TOLK, said(n.TOLK)),
        (
            n.SCHULD,
            said(n.MAANDEN, n.OUDE_SCHULD, n.AANBOD)
            if in_overview
            else said(n.SCHULD, n.OUDE_SCHULD, n.MAANDEN, n.AANBOD),
        ),
        (n.BETAALD, said(n.BETAALD)),
        (n.KINDEREN, kids),
        (n.AFSPRAAK, said(n.AFSPRAAK)),
        (n.NIET_NAAR, None if ontvanger.is_tegenpartij else share),
    ]


def _geweigerd(concept: Concept) -> list[str]:
    """Who may not have anything: of the corporations only the own one, where it is known."""
    refused = [organisaties.laad()[one] for one in concept.niet_naar]
    own = concept.corporatie
    return [o.naam for o in refused if not o.is_tegenpartij or own in (None, o.id)]


def _voorzichtig(concept: Concept, left_out: list[str]) -> str:
    """Content key of how to reach somebody where another may read along."""
    if is_mailadres(concept.bereik or ""):
        return "utter_dv_geen_berichten_mail"
    named = concept.wanneer not in (None, ALTIJD_GOED) and "wanneer" not in left_out
    return "utter_dv_geen_berichten" if named else "utter_dv_geen_berichten_zonder_tijd"


def _situatie(
    situatie: Situatie, eigen: Sequence[str], teksten: Teksten
) -> list[tuple[str, str | None]]:
    """The step on the road, the judgment, and the day with what happens on it: only what is certain
    and what no own sentence (`eigen`) speaks against."""
    step = stap_uit_papier(situatie)
    name = teksten.tekst(step.woord) if step and teksten.heeft(step.woord) else None
    vonnis = "ja" if situatie.verteld_vonnis is JaNee.JA else None
    if is_zeker_geen_vonnis(situatie, eigen):
        vonnis = "nee"
    days = [
        teksten.tekst(f"utter_dv_{key}", datum=schrijf_datum(day))
        for key, day in (("vonnis_van", situatie.vonnis_van), ("betekend_op", situatie.betekend_op))
        if day is not None
    ]
    return [
        ("stap", name),
        (
            "vonnis",
            " ".join([teksten.tekst(f"utter_dv_vonnis_{vonnis}"), *days]) if vonnis else None,
        ),
        ("datum", _datum(situatie, teksten)),
        (n.UITSPRAAK_OP, _uitspraakdag(situatie, teksten)),
        (n.BETALEN_VOOR, _betaaldag(situatie, teksten)),
    ]


def _uitspraakdag(situatie: Situatie, teksten: Teksten) -> str | None:
    if situatie.uitspraak_op is None:
        return None
    return teksten.tekst("utter_dv_uitspraak_op", datum=schrijf_datum(situatie.uitspraak_op))


def _betaaldag(situatie: Situatie, teksten: Teksten) -> str | None:
    if situatie.betalen_voor is None:
        return None
    key, day = "utter_dv_betalen_voor", schrijf_datum(situatie.betalen_voor)
    if situatie.betalen_bedrag is None:
        return teksten.tekst(key, datum=day)
    return teksten.tekst(f"{key}_bedrag", datum=day, bedrag=situatie.betalen_bedrag)


def _datum(situatie: Situatie, teksten: Teksten) -> str | None:
    if situatie.eruit_op is not None:
        return teksten.tekst("utter_dv_datum_eruit", datum=schrijf_datum(situatie.eruit_op))
    if situatie.geen_dag and situatie.datum is None:
        return teksten.tekst("utter_dv_datum_geen")
    if situatie.datum is None or not (situatie.is_een_dag and dag_is_zeker(situatie)):
        return None
    for_what = situatie.datum_voor
    kind = for_what.value if isinstance(for_what, DatumVoor) else "onbekend"
    when = f"{schrijf_datum(situatie.datum)}{situatie.tijdstip}"
    return teksten.tekst(f"utter_dv_datum_{kind}", datum=when)


def _geldhulp(concept: Concept, teksten: Teksten) -> str | None:
    known = concept.geldhulp in (BEWIND, SCHULDHULP)
    return teksten.tekst(f"utter_dv_geldhulp_{concept.geldhulp}") if known else None


def _gevraagd(dossier: Dossier, ontvanger: Organisatie, teksten: Teksten) -> str:
    if ontvanger.soort == CONTACTPUNT:
        return _gevraagd_van_een_mens(dossier, teksten)
    concept = dossier.deel(Concept)
    partner = route.hulporganisatie(concept)
    return teksten.tekst(
        route.gevraagd(concept, ontvanger), hulporganisatie=partner.naam if partner else ""
    )


def _gevraagd_van_een_mens(dossier: Dossier, teksten: Teksten) -> str:
    """To be called; who does not want that, or gave only a mail address, is written to."""
    way = manier(dossier)
    if way is not None:
        return teksten.tekst(f"utter_dv_gevraagd_contactpunt_{way.value}")
    mail = "_per_mail" if is_mailadres(dossier.deel(Concept).bereik or "") else ""
    return teksten.tekst(f"utter_dv_gevraagd_contactpunt{mail}")


def _gesprek(concept: Concept, ontvanger: Organisatie, teksten: Teksten) -> str | None:
    """Only for who may read a chat by its profile, and only after a yes to just that."""
    allowed = ontvanger.leest_transcript and ontvanger.id in concept.chat_lezen
    return teksten.tekst("utter_dv_gesprek_lezen") if allowed else None
