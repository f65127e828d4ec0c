"""Notes what a message tells of its writer, says it back, and passes on what was sent before.

What is noted, said and asked next are rules of `casefile/velden`; here they meet the chat.
"""

from __future__ import annotations

from actions.spreken import Gesprek
from actions.verteld import ga_verder
from casefile import organisaties
from casefile.dialogue import Bericht
from casefile.doorverwijzing.concept import Concept
from casefile.doorverwijzing.gestreept import eigen_regel, neem_terug
from casefile.doorverwijzing.naast_nood import bewaar_woorden, neem_woorden_mee
from casefile.doorverwijzing.relaas_opnemen import neem_relaas_op
from casefile.overzicht import waarvoor
from casefile.overzicht.bekend_geld import Overzicht
from casefile.overzicht.terloops import neem_geld_op
from casefile.overzicht.toepassen import Uitkomst
from casefile.overzicht.weergave import Weergave
from casefile.teksten.lezer import Teksten
from casefile.velden import zeggen
from casefile.velden.meteen_door import gaat_meteen
from casefile.velden.opnemen import Wijziging, neem_op
from casefile.velden.terugzeggen import Verder, hoe_verder, te_melden
from casefile.velden.veld import Veld
from casefile.zaken.bijstellen import geef_laatste_door, kan_doorgeven, stel_bij, vertel_erbij


def onthoud(gesprek: Gesprek) -> bool:
    """What this message tells, new or corrected, is noted and said back. True when it said nothing
    else: the open question was asked again then."""
    turn, stand, feiten = gesprek.turn, gesprek.turn.stand, gesprek.feiten
    if gesprek.gehoord.doorgestuurd or feiten.brief is not None:
        return False
    if (gesprek.waarde or "").startswith(waarvoor.KNOP) and _neem_waarvoor(gesprek):
        return True
    taken = neem_op(turn.dossier, feiten, gesprek.gehoord.op, stand.vraag, stand.verloop)
    if feiten.wensen.sluit_chat:
        _sluit_chat(gesprek)
    calm = not (gesprek.gehoord.noden or gesprek.gehoord.misschien or stand.misschien)
    money = neem_geld_op(turn.dossier, feiten, stand, gesprek.intent, rustig=calm)
    gesprek.nieuw, gesprek.geld = taken.wijzigingen, money.iets
    neem_relaas_op(turn.dossier, gesprek.gehoord, taken.wijzigingen, Teksten.standaard())
    told_anew = [w.veld for w in taken.wijzigingen if w.nieuw is not None]
    neem_terug(turn.dossier, (key for veld in told_anew for key in eigen_regel(veld)))
    plain = tuple(w for w in taken.wijzigingen if gaat_meteen(w, feiten))
    told = stel_bij(turn.unit, turn.dossier, turn.conversation.id, plain)
    unsure = tuple(w for w in taken.wijzigingen if w not in plain)
    if gesprek.intent.startswith("nood_") or stand.verloop == "veiligheid":
        neem_woorden_mee(turn.dossier, feiten)
        return False  # a life comes first: noted, and nothing said of it now
    told += _geef_door(gesprek)
    if not told and bewaar_woorden(turn.dossier, feiten):
        gesprek.zeg(Bericht("utter_veld_komt_erbij"), onthoud=False)
        return True
    changes = te_melden(taken, stand, gesprek.intent)
    _meld(gesprek, changes, told)
    if taken.van_ander:
        gesprek.zeg(Bericht("utter_niet_van_jou"), onthoud=False)
    if not (told or stand.vraag) and kan_doorgeven(
        turn.unit, turn.conversation.id, taken.wijzigingen, unsure
    ):
        gesprek.zeg(Bericht("utter_veld_doorgeven_kan"), onthoud=False)
    _meld_geld(gesprek, money)
    if money.welke or money.waarvoor:
        _vraag_van_geld(gesprek, money)
        return True
    verder = hoe_verder(
        taken,
        changes,
        feiten,
        stand,
        gesprek.intent,
        woorden=gesprek.gehoord.woorden,
        geld=money.iets,
        doorgegeven=bool(told),
    )
    if verder is Verder.WELKE:
        _vraag_welke(gesprek, taken.welke)
    elif verder is Verder.OPEN_VRAAG and not gesprek.zeg_open_vraag():
        ga_verder(gesprek)  # nothing is open: the step that fits what is known now
    return verder is not Verder.ANTWOORD


def _sluit_chat(gesprek: Gesprek) -> None:
    """Nobody reads this chat, from now on: at a preview that says so itself."""
    gesprek.turn.dossier.deel(Concept).sluit_chat()
    if not (gesprek.turn.stand.toont_voorbeeld or gesprek.intent.startswith("nood_")):
        gesprek.zeg(Bericht("utter_dv_chat_niet"), onthoud=False)


def _geef_door(gesprek: Gesprek) -> list[str]:
    """Own words, or what was noted last, to who has something already; who was told."""
    turn, feiten = gesprek.turn, gesprek.feiten
    if turn.stand.vraag:
        return []
    if feiten.voorbeeld.erbij:
        return vertel_erbij(turn.unit, turn.conversation.id, feiten.voorbeeld.erbij)
    if feiten.wensen.geeft_door:
        return geef_laatste_door(turn.unit, turn.dossier, turn.conversation.id)
    return []


def wis_veld(gesprek: Gesprek, veld: Veld) -> None:
    """The one that was asked for goes; that is said, and told to who had it."""
    turn = gesprek.turn
    old = veld.haal(turn.dossier)
    if old is not None:
        veld.wis(turn.dossier)
        change = (Wijziging(veld, old, None),)
        _meld(gesprek, change, stel_bij(turn.unit, turn.dossier, turn.conversation.id, change))
    gesprek.zeg_open_vraag()


def _meld_geld(gesprek: Gesprek, done: Uitkomst) -> None:
    """What was told or put right of money in passing."""
    weergave = Weergave(Teksten.standaard(), gesprek.turn.dossier.niveau)
    for sleutel, naam, posten in (
        ("utter_veld_onthoud", "wat", [weergave.post(post) for post in done.nieuw]),
        (
            "utter_overzicht_gewijzigd",
            "posten",
            [weergave.veranderd(post, done.vorige.get(post.id)) for post in done.gewijzigd],
        ),
        ("utter_overzicht_verwijderd", "posten", [weergave.post(p) for p in done.verwijderd]),
    ):
        if words := zeggen.zoveel_als_past(posten):
            gesprek.zeg(Bericht(sleutel, {naam: words}), onthoud=False)


def _vraag_van_geld(gesprek: Gesprek, done: Uitkomst) -> None:
    """Which post was meant, or what an amount is for: one line, once."""
    weergave = Weergave(Teksten.standaard(), gesprek.turn.dossier.niveau)
    if done.welke:
        gesprek.zeg(Bericht("utter_overzicht_welke", {"posten": weergave.posten(done.welke)}))
    elif done.waarvoor is not None:
        bedrag = weergave.bedrag(done.waarvoor)
        gesprek.zeg(Bericht("utter_overzicht_waarvoor", {"bedrag": bedrag}))


def _neem_waarvoor(gesprek: Gesprek) -> bool:
    """The button that says what an amount is for; False where nothing was asked any more."""
    overzicht = gesprek.turn.dossier.deel(Overzicht)
    if overzicht.waarvoor is None:
        return False
    post = waarvoor.uit_knop(overzicht, gesprek.waarde or "")
    if post is not None:
        _meld_geld(gesprek, Uitkomst(nieuw=[post]))
    else:
        gesprek.zeg(Bericht("utter_overzicht_is_goed"), onthoud=False)
    gesprek.zeg_open_vraag()
    return True


def _meld(gesprek: Gesprek, changes: tuple[Wijziging, ...], told: list[str]) -> None:
    """Say what was noted, and who hears of it (`told`, as organisation ids)."""
    gesprek.zeg(*zeggen.regels(changes, Teksten.standaard()), onthoud=False)
    if told:
        names = ", ".join(organisaties.laad()[one].naam for one in dict.fromkeys(told))
        gesprek.zeg(Bericht("utter_veld_doorgegeven", {"ontvangers": names}), onthoud=False)


def _vraag_welke(gesprek: Gesprek, velden: tuple[Veld, ...]) -> None:
    """Which of these must go: at most three, each as a button that can be typed too."""
    buttons = [
        {
            "title": gesprek.woord(f"utter_veld_naam_{veld.naam}"),
            "payload": f'/verwijder_gegevens{{"waarde": "veld:{veld.naam}"}}',
        }
        for veld in velden[:3]
    ]
    gesprek.dispatcher.utter_message(response="utter_veld_welke", buttons=buttons)
