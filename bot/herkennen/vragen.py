"""What is asked, by its subject or by its meaning; and when we must ask back."""

from __future__ import annotations

from actions.van_rasa import PREFIX
from bot.herkennen.stand import (
    CLEAR,
    OMGANG,
    UNSURE,
    UNSURE_OF_A_LIFE,
    VEILIGHEID,
    Beslissing,
    Stand,
)
from casefile.gesprek.draad import ONDERWERP, van_hetzelfde
from casefile.gesprek.gehoord import Zinsdeel
from casefile.gesprek.kernfeiten import BEKENDE_DAG, JA_GA, NOG_GEEN_VONNIS, WAT_AANBIEDEN
from casefile.gesprek.kernvragen import TELEFOON_WISSEN, VOOR_ZITTING
from casefile.helper import Helper
from casefile.noodpoort.noodverloop import gaat_over_leven
from casefile.overzicht.bekend_geld import Overzicht
from casefile.overzicht.berekening import kent_over
from casefile.overzicht.geldvragen import AFLOSBEDRAG
from casefile.situatie.bekende_situatie import IS_VONNIS, NAAR_DE_RECHTER, Situatie
from casefile.situatie.papieren import ALLEEN_BETALEN, RECHTBANK, ZITTING, DatumVoor, JaNee
from casefile.tijd import today

MIN_QUESTION_WORDS = 3
WENSEN = ("mens", "start_doorverwijzing", "verwijder_gegevens", "stop")
GAAT_VOOR_EEN_WENS = (TELEFOON_WISSEN,)  # it sounds like a wish that we wipe all, and is none
OVER_EEN_VONNIS = ("vraag_vonnis", "vraag_hoger_beroep")
"""Labels whose texts begin from what the judge decided."""
VERMOED = 0.3  # a guess is enough to keep a text about a vonnis away


def kernvraag(stand: Stand) -> Beslissing | None:
    """What has an answer of its own, whatever label is near; what is asked besides is answered in
    short, and the rest is offered. A wish beside it is never overruled."""
    asked = stand.gehoord.feiten.kernvragen
    if not asked or gaat_over_leven(stand.gesprek) or stand.gehoord.feiten.wensen.alleen_begrip:
        return None
    first, *others = asked
    wish = _wens(stand, first)
    if wish is not None:
        return wish
    rest = (van_hetzelfde(label, first) for label in _vraag_ernaast(stand))
    besides = tuple(dict.fromkeys([*(f"{ONDERWERP}{name}" for name in others), *rest]))
    second = besides[0] if besides else None
    if first == VOOR_ZITTING and is_er_een_vonnis(stand):
        return Beslissing("vraag_betalen_na_vonnis", tweede=second, meer=besides[1:])
    return Beslissing("buiten_onderwerp", {"waarde": first}, tweede=second, meer=besides[1:])


def _wens(stand: Stand, gevraagd: str) -> Beslissing | None:
    """A human, to be referred, to wipe or to stop, said in a clause of its own, or by a message
    that is built as no question."""
    gehoord, form = stand.gehoord, stand.gehoord.feiten.vorm
    rest = [part.betekenissen[0] for part in gehoord.delen if not part.kernvraag]
    asks = form.vraagt or form.vraagteken or gevraagd in GAAT_VOOR_EEN_WENS
    if not gehoord.delen and not asks:
        rest = [gehoord.betekenis]
    wish = next((b.label for b in rest if b.label in WENSEN and b.kans >= CLEAR), None)
    if wish == "stop" and not gehoord.feiten.wensen.omgang.kan_stop:
        return None
    return Beslissing(wish, tweede=f"{ONDERWERP}{gevraagd}") if wish else None


def voor_de_zitting(stand: Stand) -> Beslissing | None:
    """Paying after a vonnis sounds like paying before the hearing: with a hearing to come and no
    vonnis it is the latter."""
    best = stand.gehoord.betekenis
    heard = best.label == "vraag_betalen_na_vonnis" and best.kans >= UNSURE
    if not heard or not is_nog_niet_beslist(stand):
        return None
    return Beslissing("buiten_onderwerp", {"waarde": VOOR_ZITTING})


def _vraag_ernaast(stand: Stand) -> list[str]:
    """Clear questions with a label in the clauses that are none of these. What only tells (there is
    money now) is none."""
    rest = [p for p in stand.gehoord.delen if p.vraagt and not p.kernvraag]
    return [label for part in rest if (label := _duidelijke_vraag(part)) is not None]


def betalen_stopt_niet(stand: Stand) -> Beslissing | None:
    """Whoever believes that paying makes an end of it hears at once that it does not by itself."""
    near = ("vraag_betalen_na_vonnis", "vraag_huurschuld", "vraag_tegenhouden", "volgende_stap",
            "verwijder_gegevens", "vraag_betalingsregeling")  # fmt: skip
    best = stand.gehoord.betekenis
    asks_else = best.label not in (*near, *OMGANG) and best.kans >= CLEAR
    if not stand.gehoord.feiten.wensen.gelooft_betalen or asks_else:
        return None
    if gaat_over_leven(stand.gesprek):
        return None
    if is_er_een_vonnis(stand):
        return Beslissing("vraag_betalen_na_vonnis")
    return Beslissing("buiten_onderwerp", {"waarde": "betalen_stopt_niet"})


def is_er_een_vonnis(stand: Stand) -> bool:
    """As it is known, or as this message says."""
    said, known = stand.gehoord.feiten.situatie, stand.dossier.deel(Situatie).bekend_vonnis
    return known is JaNee.JA or (said.papier is not None and said.papier.vonnis is JaNee.JA)


def wat_te_bieden(stand: Stand) -> Beslissing | None:
    """What can be promised per month: by this person's own figures where money is known; else only
    who asks what to name, since "hoeveel kan ik missen" begins the overview."""
    wish, place = stand.gehoord.feiten.wensen, stand.gesprek
    if not (wish.vraagt_bod or wish.vraagt_of_het_kan) or gaat_over_leven(place):
        return None
    picks = place.vraag == AFLOSBEDRAG.naam or place.toont_voorbeeld
    known = kent_over(stand.dossier.deel(Overzicht))
    if picks or place.verloop == VEILIGHEID or not (known or wish.vraagt_bod):
        return None
    return Beslissing("buiten_onderwerp", {"waarde": WAT_AANBIEDEN})


def moet_ik_eruit(stand: Stand) -> Beslissing | None:
    """ "Moet ik er nu uit?": who decides that, in the light of what is known of a vonnis."""
    gehoord, gesprek = stand.gehoord, stand.gesprek
    if not gehoord.feiten.wensen.vreest_eruit or gaat_over_leven(gesprek):
        return None
    judged = stand.dossier.deel(Situatie).bekend_vonnis is JaNee.JA
    return Beslissing("vraag_tegenhouden" if judged else "vraag_huurschuld")


def bekende_dag(stand: Stand) -> Beslissing | None:
    """ "Wanneer is het ook alweer?" where one day to come was told: that day."""
    known, asks = stand.dossier.deel(Situatie), stand.gehoord.feiten.wensen.vraagt_bekende_dag
    if not asks or gaat_over_leven(stand.gesprek):
        return None
    ahead = known.is_een_dag and known.datum is not None and known.datum >= today(stand.nu)
    return Beslissing("buiten_onderwerp", {"waarde": BEKENDE_DAG}) if ahead else None


def nog_geen_vonnis(stand: Stand) -> Beslissing | None:
    """What is claimed or to be heard sounds like what the judge decided: before a vonnis nothing
    explains one as if it were there. Who asks what the word means hears that."""
    best, said = stand.gehoord.betekenis, stand.gehoord.feiten
    heard = best.label in OVER_EEN_VONNIS and best.kans >= VERMOED
    denied = said.verteld.vonnis is JaNee.NEE and said.verteld.noemt_vonnis
    asks_word = "vonnis" in (said.wensen.begrip or "")
    if not (heard or (denied and best.kans < CLEAR)) or asks_word:
        return None
    if gaat_over_leven(stand.gesprek) or not is_nog_niet_beslist(stand):
        return None
    return Beslissing("buiten_onderwerp", {"waarde": NOG_GEEN_VONNIS})


def is_nog_niet_beslist(stand: Stand) -> bool:
    """As it is known, or as this message tells; a vonnis that was told of goes before."""
    told, known, now = stand.gehoord.feiten.verteld, stand.dossier.deel(Situatie), today(stand.nu)
    paper = told.papier.naam if told.papier else None
    if told.vonnis is JaNee.NEE:
        return known.is_voor_de_rechter(now) or paper in NAAR_DE_RECHTER
    if known.bekend_vonnis is JaNee.JA or told.vonnis is JaNee.JA or paper in IS_VONNIS:
        return False
    ahead = told.datum_voor is DatumVoor.ZITTING and told.dag.dag is not None
    hearing = ahead and told.dag.dag is not None and told.dag.dag >= now
    return hearing or paper in NAAR_DE_RECHTER or known.is_voor_de_rechter(now)


def moet_ik_naar_de_rechter(stand: Stand) -> Beslissing | None:
    """ "Moet ik nou naar de rechter?" with a hearing to come that was told: yes, on that day. Where
    only a letter to pay is known it is not the court's. Another case, or a vonnis, has the ordinary
    answer: go."""
    said, known = stand.gehoord.feiten, stand.dossier.deel(Situatie)
    if not said.wensen.vraagt_of_rechter or gaat_over_leven(stand.gesprek):
        return None
    hearing = known.datum if known.datum_voor is DatumVoor.ZITTING else None
    if hearing is not None and known.is_een_dag and hearing >= today(stand.nu):
        return Beslissing("buiten_onderwerp", {"waarde": JA_GA})
    named = said.situatie.papier.naam if said.situatie.papier else RECHTBANK
    own_words = named in (RECHTBANK, ZITTING)  # "naar de rechter" of the question is no letter
    paper = known.papier if own_words else named
    judged = known.datum_voor is not None or known.bekend_vonnis is JaNee.JA
    if paper not in ALLEEN_BETALEN or judged:
        return None
    return Beslissing("buiten_onderwerp", {"waarde": "aanmaning_geen_rechter"})


def twee_vragen(stand: Stand) -> Beslissing | None:
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
    long_enough = part.woorden >= MIN_QUESTION_WORDS
    is_clear = best.label.startswith("vraag_") and best.kans >= CLEAR
    return best.label if is_clear and long_enough else None


def onderwerp(stand: Stand) -> Beslissing | None:
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


def onzeker(stand: Stand) -> Beslissing | None:
    """Nothing said, or nothing understood well enough: ask what was meant.

    Who says to ask for another was understood: what for is asked, unless that is clear too.
    """
    gehoord = stand.gehoord
    limit = CLEAR if _begint_voor_een_ander(stand) else UNSURE
    if gaat_over_leven(stand.gesprek):
        limit = UNSURE_OF_A_LIFE
    unsure = gehoord.is_leeg or gehoord.betekenis.kans < limit
    if unsure and not gehoord.is_leeg and _bij_een_voorbeeld(stand):
        return Beslissing("geef_antwoord")  # the preview asks back itself what must be done with it
    return Beslissing("nlu_fallback") if unsure else None


def brief_van_een_ander(stand: Stand) -> Beslissing | None:
    """Who says to ask for another and names the letter has said what it is about, unless something
    clear is meant."""
    said = stand.gehoord.feiten
    named = said.situatie.papier is not None and stand.gehoord.betekenis.kans < CLEAR
    return Beslissing("start_situatie") if named and _begint_voor_een_ander(stand) else None


def tweede_dag(stand: Stand) -> Beslissing | None:
    """Another day for what a day to come was told of: the check of the letter asks which."""
    known, said = stand.dossier.deel(Situatie), stand.gehoord.feiten
    told, now = said.situatie, today(stand.nu)
    if known.datum is None or known.datum < now or not known.is_een_dag or stand.gesprek.vraag:
        return None
    same = told.datum_voor is not None and told.datum_voor is known.datum_voor
    other = told.dag.dag is not None and told.dag.dag not in (known.datum, known.tweede)
    plain = same and other and not (said.vorm.vraagt or said.velden.verbetert)
    return Beslissing("start_situatie") if plain and not gaat_over_leven(stand.gesprek) else None


def _bij_een_voorbeeld(stand: Stand) -> bool:
    return stand.gesprek.verloop != VEILIGHEID and stand.gesprek.toont_voorbeeld


def _begint_voor_een_ander(stand: Stand) -> bool:
    return stand.gehoord.feiten.wensen.voor_ander and not stand.dossier.deel(Helper).voor_ander


def model(stand: Stand) -> Beslissing:
    """What the model hears; stopping and goodbye only where they are said."""
    gehoord, manners = stand.gehoord, stand.gehoord.feiten.wensen.omgang
    best = gehoord.betekenis.label
    if (best == "stop" and not manners.kan_stop) or (best == "afscheid" and not manners.kan_dag):
        other = [b for b in gehoord.betekenissen if b.label not in (best, "stop", "afscheid")]
        other = [b for b in other if not b.label.startswith(PREFIX) and b.kans >= UNSURE / 2]
        unheard = "geef_antwoord" if _bij_een_voorbeeld(stand) else "nlu_fallback"
        return Beslissing(other[0].label if other else unheard)
    return Beslissing(best)
