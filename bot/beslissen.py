"""What a message means here and now: an ordered table of recognisers, the first that fits decides.

Each looks at the reading, the dossier and what is on the screen; none looks at text. Pure; must not
write anything. The emergency is first, always.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from actions.van_rasa import PREFIX
from actions.verlopen import BEGINNEN, GEEN_HERINNERING, VERLOPEN
from bot.horen import lees_payload
from casefile.brief.geplakt import VAN_EEN_BRIEF
from casefile.dossier import Dossier
from casefile.gesprek.draad import VERVOLG
from casefile.gesprek.gehoord import Bron, Gehoord, Zinsdeel
from casefile.gesprek.verwijzing import Kant
from casefile.gespreksstand import Gespreksstand
from casefile.helper import Helper
from casefile.messages import Button
from casefile.noodpoort.misschien import HULP_NU, blijven_over, ontkende
from casefile.noodpoort.noodverloop import MAG_VERDER, TERUG, gaat_over_leven
from casefile.situatie.bekende_situatie import Situatie
from casefile.situatie.papieren import JaNee
from casefile.taal.klank import kale_woorden

# The borders are probabilities, measured on voices that were not learned from: below UNSURE the
# likeliest label is right in 3 of 10 messages, above CLEAR in 8.
UNSURE = 0.45  # below it we ask what was meant instead of guessing
UNSURE_OF_A_LIFE = 0.8  # the same while somebody may not be safe from themselves
CLEAR = 0.6  # from it a clause counts as a question of its own
MIN_QUESTION_WORDS = 3
VEILIGHEID = "veiligheid"
_VRAAGT_WOORDEN = (VEILIGHEID, "stapel", "mens", "doorverwijzing", "eigen_brief")
"""The flows in which words may be for somebody else, or are about something that comes first."""
VULSEL = frozenset(
    ("ja", "ok", "oke", "dan", "maar", "graag", "misschien", "die", "dat", "de", "het", "een", "ik",
     "wil", "doe", "kies", "neem", "aub", "alsjeblieft", "alstublieft", "nu", "even", "over", "mij")
)  # fmt: skip
OMGANG = ("ja", "nee", "weet_niet", "sla_over", "bedankt", "groet", "afscheid", "stop", "klacht",
          "herhaal", "geef_antwoord", "gevoel", "wijzig")  # fmt: skip
"""Labels of the conversation itself: what follows a short opener may say more than these."""


@dataclass(frozen=True)
class Stand:
    """Everything a recogniser may look at. `offered`: the buttons that are on the screen."""

    gehoord: Gehoord
    dossier: Dossier
    offered: tuple[Button, ...]
    nu: datetime
    intents: frozenset[str]

    @property
    def gesprek(self) -> Gespreksstand:
        return self.dossier.deel(Gespreksstand)


@dataclass(frozen=True)
class Beslissing:
    """`label`: the intent that Rasa's rules act on. `waarden`: as of a tapped button.

    `tweede`: the label of a second question in the same message, `meer`: of what was asked besides.
    `door`: which recogniser decided.
    """

    label: str
    waarden: Mapping[str, str] = field(default_factory=dict)
    tweede: str | None = None
    meer: tuple[str, ...] = ()
    door: str = ""

    def parse_data(self, gehoord: Gehoord) -> dict[str, Any]:
        """As Rasa wants it. The text of a tap, or of what counts as one, is its payload."""
        acts_as_tap = gehoord.is_tik or self.waarden or self.door in TAPS
        ranking = [
            {"name": one.label, "confidence": one.kans}
            for one in gehoord.betekenissen
            if one.label != self.label
        ]
        chance = next((b.kans for b in gehoord.betekenissen if b.label == self.label), 1.0)
        if self.door not in ("model", "tweede_vraag"):
            chance = 1.0
        intent = {"name": self.label, "confidence": chance}
        payload = f"/{self.label}" + (json.dumps(dict(self.waarden)) if self.waarden else "")
        return {
            "text": payload if acts_as_tap else gehoord.tekst,
            "intent": intent,
            "intent_ranking": [intent, *ranking],
            "entities": [
                {"entity": name, "value": str(value)} for name, value in self.waarden.items()
            ],
            "noden": [PREFIX + nood.value for nood in gehoord.noden],
            "tweede_vraag": self.tweede,
            "meer_vragen": list(self.meer),
        }


Herkenner = Callable[[Stand], Beslissing | None]


def _nood(stand: Stand) -> Beslissing | None:
    """A sure emergency, however it came in, unless it is denied (see `noodpoort.misschien`)."""
    gehoord = stand.gehoord
    noden = gehoord.noden
    if _staat_alleen_in_een_brief(gehoord):
        return None
    if not gehoord.is_tik:
        noden = blijven_over(stand.gesprek, gehoord.feiten.ontkenning, noden, gehoord.sterk)
    return Beslissing(PREFIX + noden[0].value) if noden else None


def _staat_alleen_in_een_brief(gehoord: Gehoord) -> bool:
    """Not a cry for help, but what a copied letter threatens with (see `VAN_EEN_BRIEF`)."""
    pasted = gehoord.feiten.brief
    return pasted is not None and pasted.alleen and set(gehoord.noden) <= VAN_EEN_BRIEF


def _tik(stand: Stand) -> Beslissing | None:
    """A tapped button says what it says."""
    gehoord = stand.gehoord
    return Beslissing(gehoord.tik, gehoord.waarden) if gehoord.tik else None


def _ontkenning(stand: Stand) -> Beslissing | None:
    """ "Nee, gewoon moe", after an emergency: a no, whatever else the words look like."""
    gesprek, gehoord = stand.gesprek, stand.gehoord
    if not ontkende(gesprek, gehoord.feiten.ontkenning):
        return None
    in_need = gesprek.verloop == VEILIGHEID
    return Beslissing("nee") if in_need or gehoord.noden else None


def _hulp_nu(stand: Stand) -> Beslissing | None:
    """The button of the line of a possible emergency, typed."""
    open_line = stand.gesprek.misschien
    said = kale_woorden(stand.gehoord.tekst)
    return Beslissing(PREFIX + open_line) if open_line and said == HULP_NU else None


def _medisch(stand: Stand) -> Beslissing | None:
    """A body in danger is for 112, whatever the question on the screen is about."""
    named, brief = stand.gehoord.feiten.onderwerp, stand.gehoord.feiten.brief
    is_now = named is not None and named.altijd and brief is None
    return Beslissing("buiten_onderwerp", {"waarde": named.naam}) if named and is_now else None


def _bijlage(stand: Stand) -> Beslissing | None:
    """A photo, a voice message, a file: a caption without a cry does not change that."""
    if stand.gehoord.bron not in (Bron.BIJSCHRIFT, Bron.BEWERKT):
        return None
    return Beslissing("nlu_fallback", {"media": stand.gehoord.media or "anders"})


def _knop_getypt(stand: Stand) -> Beslissing | None:
    """The title of a button on the screen, typed: whatever the capitals, accents and signs, and
    with "graag", "dan maar" and the like around it."""
    said = kale_woorden(stand.gehoord.tekst)
    titles = [(kale_woorden(button.title), button) for button in stand.offered]
    same = next((button for title, button in titles if said and said == title), None)
    if same is None:
        sentences = re.split(r"[.?!]+", stand.gehoord.tekst)
        cores = {core for one in sentences if (core := _zonder_vulsel(kale_woorden(one)))}
        same = next((b for title, b in titles if _zonder_vulsel(title) in cores), None)
    return _as_tap(stand, same.payload) if same else None


def _zonder_vulsel(words: str) -> tuple[str, ...]:
    """At least two words that say something: one alone may be anything."""
    left = tuple(word for word in words.split() if word not in VULSEL)
    return left if len(left) > 1 else ()


def _geplakte_brief(stand: Stand) -> Beslissing | None:
    """A letter that somebody copied: its words are the sender's, not the huurder's."""
    if stand.gehoord.feiten.brief is None:
        return None
    return _as_tap(stand, BEGINNEN["brief"])


def _herinnering(stand: Stand) -> Beslissing | None:
    """Asks to be reminded of the day, or to be reminded no more."""
    wish = stand.gehoord.feiten.wensen.herinnering
    if wish is None:
        return None
    return _as_tap(stand, BEGINNEN["herinnering"] if wish else GEEN_HERINNERING)


def _eigen_brief(stand: Stand) -> Beslissing | None:
    """Asks for a paper to be made."""
    wish = stand.gehoord.feiten.wensen.eigen_brief
    if stand.gesprek.verloop in _VRAAGT_WOORDEN:
        return None
    begin = lees_payload(BEGINNEN["eigen_brief"], stand.intents) if wish else None
    return Beslissing(begin[0], {**begin[1], "waarde": wish.value}) if wish and begin else None


def _voorlezen(stand: Stand) -> Beslissing | None:
    """ "Lees voor": what was said last, aloud."""
    wish = stand.gehoord.feiten.wensen.voorlezen
    return Beslissing("herhaal", {"waarde": "voorlezen"}) if wish else None


def _toestemming_terug(stand: Stand) -> Beslissing | None:
    """Taking a consent back is a right that must not depend on a guess."""
    wish = stand.gehoord.feiten.wensen
    takes_back = wish.trekt_in and (wish.noemt_toestemming or wish.intrekking.genoemd)
    return Beslissing("verwijder_gegevens") if takes_back else None


def _gewone_tekst(stand: Stand) -> Beslissing | None:
    """Back from the easier version, in so many words."""
    back = stand.gehoord.feiten.wensen.gewone_tekst
    return Beslissing("makkelijker", {"waarde": "gewoon"}) if back else None


def _verder(stand: Stand) -> Beslissing | None:
    """On with the flow that was left, when one began and is not done.

    After an emergency it is the "verder" that was offered; while we ask whether somebody means
    their life it is never an answer.
    """
    wish, gesprek = stand.gehoord.feiten.wensen.verder, stand.gesprek
    if wish is None:
        return None
    in_need = gesprek.verloop == VEILIGHEID
    if (in_need and gesprek.vraag not in MAG_VERDER) or (
        wish.kaal and gesprek.vraag and not in_need
    ):
        return None
    if in_need and wish.verloop is None:
        return Beslissing("geef_antwoord", {"waarde": "verder"})
    left = [name for name in reversed(gesprek.gestart) if name in BEGINNEN]
    if wish.verloop is None and gesprek.onderbroken:
        left = [gesprek.onderbroken[0], *left]
    for name in left:
        if wish.verloop in (None, name) and not VERLOPEN[name].is_klaar(stand.dossier):
            return _as_tap(stand, BEGINNEN[name])
    return None


def _stapel(stand: Stand) -> Beslissing | None:
    """Post that is not opened: one envelope at a time, unless that is what we are doing, or the
    words may be for somebody who is going to help."""
    if not stand.gehoord.feiten.stapel.heeft_stapel or stand.gesprek.verloop in _VRAAGT_WOORDEN:
        return None
    return _as_tap(stand, BEGINNEN["stapel"])


def _belhulp(stand: Stand) -> Beslissing | None:
    """Words for a call: the note, unless it is on the screen."""
    wants = stand.gehoord.feiten.wensen.omgang.belhulp
    if not wants or stand.gesprek.verloop in ("belbriefje", "mens", "doorverwijzing"):
        return None
    if gaat_over_leven(stand.gesprek):
        return None
    return _as_tap(stand, BEGINNEN["belbriefje"])


def _open_vraag(stand: Stand) -> Beslissing | None:
    """Plainly an answer to the open question, whatever else the words may mean; a clear question
    after it is answered too."""
    answers = beantwoordt(stand.gehoord, stand.dossier, stand.nu) or _begint_met_antwoord(stand)
    return Beslissing("geef_antwoord", tweede=_na_de_opening(stand)) if answers else None


def _begint_met_antwoord(stand: Stand) -> bool:
    """ "Ja, maar wat is ...?" to a question that a yes or no answers."""
    gesprek, opening = stand.gesprek, stand.gehoord.opening
    if not (gesprek.verloop and gesprek.vraag) or gesprek.verloop == VEILIGHEID:
        return False
    if opening.vorm.ja_nee is None or _na_de_opening(stand) is None:
        return False
    flow = VERLOPEN[gesprek.verloop]
    return flow.begrijpt(stand.dossier, gesprek.vraag, opening, stand.nu)


def beantwoordt(gehoord: Gehoord, dossier: Dossier, nu: datetime) -> bool:
    """True when a flow has a question open and the message is plainly an answer to it."""
    gesprek = dossier.deel(Gespreksstand)
    if not (gesprek.verloop and gesprek.vraag):
        return False
    flow = VERLOPEN[gesprek.verloop]
    return flow.begrijpt(dossier, gesprek.vraag, gehoord.feiten, nu)


def _wens_aan_ons(stand: Stand) -> Beslissing | None:
    """What is known, what became of what was sent, to be referred: in so many words."""
    wish, gesprek = stand.gehoord.feiten.wensen, stand.gesprek
    if gesprek.verloop == VEILIGHEID:
        return None
    if wish.wist_alles and not stand.gehoord.feiten.vorm.vraagt:
        return Beslissing("verwijder_gegevens")
    if wish.vraagt_gegevens:
        return Beslissing("bekijk_gegevens")
    if wish.vraagt_stand:
        return Beslissing("volgende_stap")
    free = not (gesprek.vraag and gesprek.verloop in ("mens", "doorverwijzing"))
    if free and wish.wil_gebeld:
        return Beslissing("mens")
    return Beslissing("start_doorverwijzing") if wish.meldt_aan and free else None


def _ja_op_aanbod(stand: Stand) -> Beslissing | None:
    """What "ja", "doe maar" or "stuur maar" takes up: the one thing we offered, or the button that
    says yes. A question that comes with it is answered too."""
    gesprek, gehoord = stand.gesprek, stand.gehoord
    plain = gehoord.feiten.wensen.omgang.neemt_aan or gehoord.feiten.vorm.duidelijk_ja
    best = gehoord.betekenis
    asks_else = best.label not in OMGANG and best.kans >= CLEAR  # "stuur mij door"
    if gesprek.misschien or asks_else or not (plain or best.label == "ja"):
        return None
    offered = [button for button in stand.offered if not button.payload.startswith(f"/{PREFIX}")]
    yes = [b for b in offered if b.title.startswith("Ja,")]
    if gesprek.verloop == VEILIGHEID:
        take = yes if gesprek.vraag == TERUG else []
    else:
        take = [] if gesprek.vraag else (yes or offered)
    if len(take) != 1:
        misheard = gehoord.betekenis.label != "ja" and gesprek.verloop != VEILIGHEID
        return Beslissing("ja") if misheard else None
    found = _as_tap(stand, take[0].payload)
    besides = _na_de_opening(stand)
    return replace(found, tweede=besides) if found and found.label != besides else found


def _na_de_opening(stand: Stand) -> str | None:
    """The question that follows "ja graag, ...", when it is clear."""
    best = next((b for b in stand.gehoord.na_opening if not b.label.startswith(PREFIX)), None)
    clear = best is not None and best.label.startswith("vraag_") and best.kans >= CLEAR
    return best.label if best and clear else None


def _na_opening(stand: Stand) -> Beslissing | None:
    """ "Dank u. En wie ...", "ja maar ...": the opener never swallows what follows it."""
    gehoord = stand.gehoord
    best = next((b for b in gehoord.na_opening if not b.label.startswith(PREFIX)), None)
    if best is None or gehoord.betekenis.label not in OMGANG or gaat_over_leven(stand.gesprek):
        return None
    says_more = best.label not in (*OMGANG, "buiten_onderwerp", "nlu_fallback")
    return Beslissing(best.label) if says_more and best.kans >= UNSURE else None


def _verwijzing(stand: Stand) -> Beslissing | None:
    """ "En daarna?", "wie dan?", "en als ik dat niet doe?": about what was said last. What to do is
    no question about an open question."""
    gesprek, side = stand.gesprek, stand.gehoord.feiten.wensen.verwijst
    if side is None or gesprek.onderwerp is None or gaat_over_leven(gesprek):
        return None
    if side is Kant.DOEN and gesprek.vraag and gesprek.verloop != VEILIGHEID:
        return None
    return Beslissing("buiten_onderwerp", {"waarde": f"{VERVOLG}{side.value}"})


def _huurder_neemt_over(stand: Stand) -> Beslissing | None:
    """The huurder took the telephone and says no more: on with what waited for that. A helper who
    asks to say yes hears how the huurder can."""
    helper, wish = stand.dossier.deel(Helper), stand.gehoord.feiten.wensen
    if not helper.voor_ander or stand.gesprek.verloop == VEILIGHEID:
        return None
    if wish.ja_voor_ander:
        return Beslissing("start_doorverwijzing")
    best = stand.gehoord.betekenis
    says_more = best.kans >= CLEAR and best.label not in (*OMGANG, "vraag_wie_ben_je")
    if not wish.neemt_over or says_more:
        return None
    return Beslissing("start_doorverwijzing" if helper.wacht else "groet")


def _onderwerp(stand: Stand) -> Beslissing | None:
    """A subject that no label has: where the model is unsure, or its label is about something
    else."""
    gehoord, named = stand.gehoord, stand.gehoord.feiten.onderwerp
    if named is None:
        return None
    best = gehoord.betekenis
    asks = gehoord.feiten.vorm.vraagt or gehoord.feiten.vorm.vraagteken
    unsure = best.kans < UNSURE and not stand.gesprek.vraag
    if named.gaat_voor(best.label) or (asks and (unsure or best.label == "buiten_onderwerp")):
        return Beslissing("buiten_onderwerp", {"waarde": named.naam})
    return None


def _betalen_stopt_niet(stand: Stand) -> Beslissing | None:
    """Whoever believes that paying makes an end of it hears at once that it does not by itself."""
    near = ("vraag_betalen_na_vonnis", "vraag_huurschuld", "vraag_tegenhouden", "volgende_stap",
            "verwijder_gegevens", "vraag_betalingsregeling")  # fmt: skip
    best = stand.gehoord.betekenis
    asks_else = best.label not in (*near, *OMGANG) and best.kans >= CLEAR
    if not stand.gehoord.feiten.wensen.gelooft_betalen or asks_else:
        return None
    if gaat_over_leven(stand.gesprek):
        return None
    said, known = stand.gehoord.feiten.situatie, stand.dossier.deel(Situatie).bekend_vonnis
    judged = known is JaNee.JA or (said.papier is not None and said.papier.vonnis is JaNee.JA)
    if judged:
        return Beslissing("vraag_betalen_na_vonnis")
    return Beslissing("buiten_onderwerp", {"waarde": "betalen_stopt_niet"})


def _twee_vragen(stand: Stand) -> Beslissing | None:
    """Clear questions about different things: two are answered in short, the rest is offered."""
    clear = [
        label for part in stand.gehoord.delen if (label := _duidelijke_vraag(part)) is not None
    ]
    asked = list(dict.fromkeys(clear))
    if not asked:
        return None
    second = asked[1] if len(asked) > 1 else None
    return Beslissing(asked[0], tweede=second, meer=tuple(asked[2:])) if second else None


def _duidelijke_vraag(part: Zinsdeel) -> str | None:
    best = part.betekenissen[0]
    long_enough = len(part.tekst.split()) >= MIN_QUESTION_WORDS
    is_clear = best.label.startswith("vraag_") and best.kans >= CLEAR
    return best.label if is_clear and long_enough else None


def _onzeker(stand: Stand) -> Beslissing | None:
    """Nothing said, or nothing understood well enough: ask what was meant.

    Who says to ask for another was understood: what for is asked, unless that is clear too.
    """
    gehoord = stand.gehoord
    limit = CLEAR if _begint_voor_een_ander(stand) else UNSURE
    if gaat_over_leven(stand.gesprek):
        limit = UNSURE_OF_A_LIFE
    unsure = not gehoord.tekst.strip() or gehoord.betekenis.kans < limit
    return Beslissing("nlu_fallback") if unsure else None


def _begint_voor_een_ander(stand: Stand) -> bool:
    return stand.gehoord.feiten.wensen.voor_ander and not stand.dossier.deel(Helper).voor_ander


def _model(stand: Stand) -> Beslissing:
    """What the model hears; stopping and goodbye only where they are said."""
    gehoord, manners = stand.gehoord, stand.gehoord.feiten.wensen.omgang
    best = gehoord.betekenis.label
    if (best == "stop" and not manners.kan_stop) or (best == "afscheid" and not manners.kan_dag):
        other = [b for b in gehoord.betekenissen if b.label not in (best, "stop", "afscheid")]
        other = [b for b in other if not b.label.startswith(PREFIX) and b.kans >= UNSURE / 2]
        return Beslissing(other[0].label if other else "nlu_fallback")
    return Beslissing(best)


HERKENNERS: tuple[tuple[str, Herkenner], ...] = (
    ("nood", _nood),
    ("tik", _tik),
    ("medisch", _medisch),
    ("bijlage", _bijlage),
    ("hulp_nu", _hulp_nu),
    ("ontkenning", _ontkenning),
    ("knop_getypt", _knop_getypt),
    ("geplakte_brief", _geplakte_brief),
    ("herinnering", _herinnering),
    ("eigen_brief", _eigen_brief),
    ("voorlezen", _voorlezen),
    ("toestemming_terug", _toestemming_terug),
    ("gewone_tekst", _gewone_tekst),
    ("verder", _verder),
    ("stapel", _stapel),
    ("belhulp", _belhulp),
    ("huurder_neemt_over", _huurder_neemt_over),
    ("verwijzing", _verwijzing),
    ("open_vraag", _open_vraag),
    ("wens_aan_ons", _wens_aan_ons),
    ("ja_op_aanbod", _ja_op_aanbod),
    ("na_opening", _na_opening),
    ("betalen_stopt_niet", _betalen_stopt_niet),
    ("twee_vragen", _twee_vragen),
    ("onderwerp", _onderwerp),
    ("onzeker", _onzeker),
    ("model", _model),
)
TAPS = (
    "belhulp",
    "stapel",
    "herinnering",
    "tik",
    "knop_getypt",
    "geplakte_brief",
    "gewone_tekst",
    "verder",
    "ja_op_aanbod",
)
"""The recognisers whose decision counts as the tap of a button."""


def beslis(stand: Stand) -> Beslissing:
    """What to act on. The last recogniser always decides."""
    for naam, herken in HERKENNERS:
        found = herken(stand)
        if found is not None:
            return replace(found, door=naam)
    raise AssertionError("the last recogniser decides always")


def _as_tap(stand: Stand, payload: str) -> Beslissing | None:
    read = lees_payload(payload, stand.intents)
    return Beslissing(*read) if read else None
