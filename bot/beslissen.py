"""What a message means here and now: an ordered table of recognisers, the first that fits decides.

Each looks at the reading, the dossier and what is on the screen; none writes anything. They live in
`bot/herkennen`, by what they listen for. The emergency is first, always.
"""

from __future__ import annotations

from dataclasses import replace

from bot.herkennen import aangereikt, noodgevallen, vragen, wat_openstaat, wensen_aan_ons
from bot.herkennen.stand import Beslissing, Herkenner, Stand
from casefile.dossier import Dossier
from casefile.gespreksstand import Gespreksstand
from casefile.noodpoort.iets_anders import praat_over_iets_anders

HERKENNERS: tuple[tuple[str, Herkenner], ...] = (
    # What cannot wait, and what was handed to us.
    ("nood", noodgevallen.nood),  # a sure emergency, unless it is denied
    ("medicijn_bedoeld", noodgevallen.medicijn_bedoeld),  # "nee, mijn inhaler" after such a card
    ("tik", aangereikt.tik),  # a button
    ("bijlage", aangereikt.bijlage),  # a photo, a voice message, a file
    ("hulp_nu", noodgevallen.hulp_nu),  # the button under a possible emergency, typed
    ("ontkenning", noodgevallen.ontkenning),  # "nee, gewoon moe" after an emergency
    ("knop_getypt", aangereikt.knop_getypt),  # the title of a button, typed
    ("geplakte_brief", aangereikt.geplakte_brief),  # a letter whose words were copied
    # A wish in so many words.
    ("herinnering", wensen_aan_ons.herinnering),  # to be reminded of the day, or no more
    ("eigen_brief", wensen_aan_ons.eigen_brief),  # a paper to be made
    ("voorlezen", wensen_aan_ons.voorlezen),  # to hear it
    ("toestemming_terug", wensen_aan_ons.toestemming_terug),  # to take a consent back
    ("nog_niet_aanmelden", wensen_aan_ons.nog_niet_aanmelden),  # no referral, or not now
    ("gewone_tekst", wensen_aan_ons.gewone_tekst),  # back from the easier version
    ("pauze", wensen_aan_ons.pauze),  # "ik stop er ff mee, koffie"
    ("verder", wat_openstaat.verder),  # on with what was left
    ("stapel", wensen_aan_ons.stapel),  # post that is not opened
    ("belhulp", wensen_aan_ons.belhulp),  # words for a call
    ("huurder_neemt_over", wensen_aan_ons.huurder_neemt_over),  # the huurder has the phone now
    ("wat_te_bieden", vragen.wat_te_bieden),  # what can be promised per month
    # What goes on with what was said last.
    ("verwijzing", wat_openstaat.verwijzing),  # "en daarna?" about the last explanation
    ("open_vraag", wat_openstaat.open_vraag),  # plainly an answer to the open question
    ("wens_aan_ons", wensen_aan_ons.wens_aan_ons),  # what is known, how it stands, a referral
    ("moet_ik_naar_de_rechter", vragen.moet_ik_naar_de_rechter),  # by what is known of a hearing
    ("bekende_dag", vragen.bekende_dag),  # which day it was that was told
    ("ergernis", wensen_aan_ons.ergernis),  # "luister je wel": annoyed at us
    ("ja_op_aanbod", wat_openstaat.ja_op_aanbod),  # "doe maar" to the one thing we offered
    ("na_opening", wat_openstaat.na_opening),  # "dank u. En wie ...": what follows the opener
    # What is asked.
    ("kernvraag", vragen.kernvraag),  # what nearly everybody asks: until when, to whom, who reads
    ("voor_de_zitting", vragen.voor_de_zitting),  # paying, where a hearing is to come
    ("betalen_stopt_niet", vragen.betalen_stopt_niet),  # who believes that paying ends it
    ("moet_ik_eruit", vragen.moet_ik_eruit),  # whether somebody must leave their home
    ("nog_geen_vonnis", vragen.nog_geen_vonnis),  # what is claimed is not decided
    ("terug", wensen_aan_ons.terug),  # "ben ik weer"
    ("tweede_dag", vragen.tweede_dag),  # another day for the same thing
    ("brief_van_een_ander", vragen.brief_van_een_ander),  # a helper who names the letter
    ("twee_vragen", vragen.twee_vragen),  # clear questions about different things
    ("vals_alarm", noodgevallen.vals_alarm),  # an alarm denied by its name: on with the rest
    ("onderwerp", vragen.onderwerp),  # a subject that no label has
    ("onzeker", vragen.onzeker),  # not understood well enough: ask back
    ("model", vragen.model),  # what the model hears
)
"""The name is what the transcript keeps and staff see (`desk/woorden`)."""


def beslis(stand: Stand) -> Beslissing:
    """What to act on. The last recogniser always decides.

    Who plainly goes on about something else after a card about a life is heard as if nothing stood
    open any more; that closes it too, and keeps the number (`actions/opmerken.py`)."""
    if praat_over_iets_anders(stand.gesprek, stand.gehoord):
        stand = replace(stand, dossier=_na_de_kaart(stand))
    for naam, herken in HERKENNERS:
        found = herken(stand)
        if found is not None:
            return replace(found, door=naam)
    raise AssertionError("the last recogniser decides always")


def _na_de_kaart(stand: Stand) -> Dossier:
    """A copy of the dossier in which that question is closed and what was open before is open."""
    known, place = stand.dossier, Gespreksstand.from_json(stand.gesprek.to_json())
    place.verloop = place.vraag = None
    place.hervat()
    copy = Dossier(lambda soort: known.json_van(soort), known.niveau)
    copy.vervang(place)
    return copy
