"""What goes on with what is there already: the open question, an offer, a flow that was left, the
last explanation."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from actions.van_rasa import PREFIX
from actions.verlopen import BEGINNEN, VERLOPEN
from bot.herkennen.stand import CLEAR, OMGANG, UNSURE, VEILIGHEID, Beslissing, Stand, als_tik
from casefile.doorverwijzing.concept import Concept
from casefile.doorverwijzing.terugbelverzoek import Terugbelverzoek
from casefile.dossier import Dossier
from casefile.gesprek.draad import ONDERWERP, VERVOLG, antwoord_op, is_kant
from casefile.gesprek.gehoord import Gehoord
from casefile.gesprek.verwijzing import Kant
from casefile.gespreksstand import Gespreksstand, is_voorbeeld
from casefile.noodpoort.noodverloop import MAG_VERDER, TERUG, TOON, gaat_over_leven
from casefile.teksten.lezer import Teksten


def verder(stand: Stand) -> Beslissing | None:
    """On with the flow that was left, when one began and is not done.

    After an emergency it is the "verder" that was offered; while we ask whether somebody means
    their life it is never an answer.
    """
    wish, gesprek = stand.gehoord.feiten.wensen.verder, stand.gesprek
    if wish is None:
        return None
    in_need, aside = gesprek.verloop == VEILIGHEID, gesprek.onderbroken
    if wish.terzijde and (aside is None or (wish.bericht and not is_voorbeeld(aside[1]))):
        return None
    if (in_need and gesprek.vraag not in MAG_VERDER) or (
        wish.kaal and gesprek.vraag and not in_need
    ):
        return None
    if in_need and wish.verloop is None:
        return Beslissing("geef_antwoord", {"waarde": TOON if wish.terzijde else "verder"})
    left = [name for name in reversed(gesprek.gestart) if name in BEGINNEN]
    if wish.verloop is None and aside:
        left = [aside[0], *left]
    for name in left:
        if wish.verloop in (None, name) and not VERLOPEN[name].is_klaar(stand.dossier):
            return als_tik(stand, BEGINNEN[name])
    return None


def verwijzing(stand: Stand) -> Beslissing | None:
    """ "En daarna?", "wie dan?", "en als ik dat niet doe?": about what was said last. What to do is
    no question about an open question."""
    gesprek, side = stand.gesprek, stand.gehoord.feiten.wensen.verwijst
    sent = stand.dossier.deel(Terugbelverzoek).verstuurd or stand.dossier.deel(Concept).antwoorden
    asks = stand.gehoord.feiten.wensen
    if sent and not gesprek.vraag and (asks.vraagt_stand or asks.vraagt_inhoud):
        return None  # "wie belt mij nu?": the case itself says so
    if side is None:
        side = _geleerde_kant(stand)
    if side is None or gesprek.onderwerp is None or gaat_over_leven(gesprek):
        return None
    if not all(is_kant(name, side) for name in stand.gehoord.feiten.kernvragen):
        return None  # "aan wie moet ik betalen?" names its own subject
    if side is Kant.DOEN and gesprek.vraag and gesprek.verloop != VEILIGHEID:
        return None
    if side is Kant.DAARNA and gesprek.onderwerp == "mens" and not gesprek.vraag:
        return Beslissing("volgende_stap")  # a call was asked for: how that stands
    return Beslissing("buiten_onderwerp", {"waarde": f"{VERVOLG}{side.value}"})


def _geleerde_kant(stand: Stand) -> Kant | None:
    """ "En wat kost zo'n grap?": a side in words that are not the plainest. Only where there is an
    answer about what was said last, and nothing else is asked or wished."""
    side, subject = stand.gehoord.feiten.kant, stand.gesprek.onderwerp
    if side is None or subject is None:
        return None
    others = [part.betekenissen[0] for part in stand.gehoord.delen]
    more = len([b for b in others if b.label not in OMGANG and b.kans >= CLEAR]) > 1
    best = stand.gehoord.betekenis
    wish = not best.label.startswith("vraag_") and best.label not in OMGANG and best.kans >= CLEAR
    if more or wish or beantwoordt(stand.gehoord, stand.dossier, stand.nu):
        return None
    return side if antwoord_op(side, subject, Teksten.standaard().heeft) else None


def open_vraag(stand: Stand) -> Beslissing | None:
    """Plainly an answer to the open question, whatever else the words may mean; a clear question
    after it is answered too."""
    answers = beantwoordt(stand.gehoord, stand.dossier, stand.nu) or _begint_met_antwoord(stand)
    if not (answers or _antwoordt_naast_vraag(stand)):
        return None
    previewed = stand.gesprek.toont_voorbeeld
    besides = _vraag_bij_voorbeeld(stand) if previewed else _vraag_ernaast(stand)
    # "Nee niemand leest mee" tells who reads, and asks nothing of it.
    said, wish = stand.gehoord.feiten, stand.gehoord.feiten.voorbeeld
    told_who_reads = said.velden.meelezen is not None or wish.chat_ja or wish.chat_nee
    tells = told_who_reads or _vertelt_geld(stand)
    opened = None if tells else duidelijke_vraag_na_opening(stand)
    second = kernvraag_ernaast(stand) or opened or besides
    return Beslissing("geef_antwoord", tweede=second)


def _vertelt_geld(stand: Stand) -> bool:
    """In the overview what is told or put right of money asks nothing, unless it asks."""
    said = stand.gehoord.feiten
    asks = said.vorm.vraagt or said.vorm.vraagteken
    told = said.geld.opgaven or any(one.apart or one.fout for one in said.geld.uitspraken)
    return stand.gesprek.verloop == "overzicht" and not asks and bool(told)


def _antwoordt_naast_vraag(stand: Stand) -> bool:
    """ "0612345678. Leest mijn ex dit?": what is stated answers, and the question is clear too."""
    stated = stand.gehoord.gesteld
    if stated is None or (kernvraag_ernaast(stand) or _vraag_ernaast(stand)) is None:
        return False
    if stand.gesprek.verloop == VEILIGHEID or stand.gesprek.toont_voorbeeld:
        return False
    return beantwoordt(replace(stand.gehoord, feiten=stated), stand.dossier, stand.nu)


def kernvraag_ernaast(stand: Stand) -> str | None:
    """What nearly everybody asks, beside something else: the name of its text."""
    asked = stand.gehoord.feiten.kernvragen
    return f"{ONDERWERP}{asked[0]}" if asked else None


def _vraag_bij_voorbeeld(stand: Stand) -> str | None:
    """A clear question beside words that change the preview is answered too."""
    if not stand.gehoord.feiten.voorbeeld.vragen:
        return None
    best = stand.gehoord.betekenis
    meanings = [best, *(one.betekenissen[0] for one in stand.gehoord.delen)]
    clear = [m.label for m in meanings if m.label.startswith("vraag_") and m.kans >= CLEAR]
    return clear[0] if clear else None


def _vraag_ernaast(stand: Stand) -> str | None:
    """A clear question in a clause of its own, beside the answer."""
    gehoord = stand.gehoord
    if not gehoord.feiten.vorm.vraagteken:
        return None
    found = [deel.betekenissen[0] for deel in gehoord.delen]
    return next((b.label for b in found if b.label.startswith("vraag_") and b.kans >= CLEAR), None)


def _begint_met_antwoord(stand: Stand) -> bool:
    """ "Ja, maar wat is ...?" to a question that a yes or no answers."""
    gesprek, opening = stand.gesprek, stand.gehoord.opening
    if not (gesprek.verloop and gesprek.vraag) or gesprek.verloop == VEILIGHEID:
        return False
    if opening.vorm.ja_nee is None or duidelijke_vraag_na_opening(stand) is None:
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


def ja_op_aanbod(stand: Stand) -> Beslissing | None:
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
        return Beslissing("ja", is_tik=True) if misheard else None
    found = als_tik(stand, take[0].payload)
    besides = duidelijke_vraag_na_opening(stand)
    return replace(found, tweede=besides) if found and found.label != besides else found


def na_opening(stand: Stand) -> Beslissing | None:
    """ "Dank u. En wie ...", "ja maar ...": the opener never swallows what follows it."""
    gehoord = stand.gehoord
    best = next((b for b in gehoord.na_opening if not b.label.startswith(PREFIX)), None)
    if best is None or gehoord.betekenis.label not in OMGANG or gaat_over_leven(stand.gesprek):
        return None
    says_more = best.label not in (*OMGANG, "buiten_onderwerp", "nlu_fallback")
    return Beslissing(best.label) if says_more and best.kans >= UNSURE else None


def duidelijke_vraag_na_opening(stand: Stand) -> str | None:
    """The question that follows "ja graag, ...", when it is clear."""
    best = next((b for b in stand.gehoord.na_opening if not b.label.startswith(PREFIX)), None)
    clear = best is not None and best.label.startswith("vraag_") and best.kans >= CLEAR
    return best.label if best and clear else None
