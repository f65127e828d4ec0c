"""What becomes of words that are typed at a preview: one mechanism for every preview. Pure.

Sent, not sent, a line changed or struck, a sentence added, or asked back: always one of these, and
the huurder sees which. Nothing is guessed at, and nothing but a plain yes is a yes.
"""

from __future__ import annotations

from casefile.dialogue import Antwoord, Bericht, Stap
from casefile.doorverwijzing.concept import JA, NEE, Concept
from casefile.doorverwijzing.eigen_zinnen import samen
from casefile.doorverwijzing.gestreept import neem_terug
from casefile.doorverwijzing.herschrijven import herschrijf
from casefile.doorverwijzing.onderdeel import ALTIJD, EIGEN, GESPREK, Onderdeel, Pakket
from casefile.doorverwijzing.verschil import veranderde
from casefile.doorverwijzing.voorbeeldvorm import RECHT, TUSSENVRAGEN, WAT, Voorbeeld
from casefile.doorverwijzing.voorbeeldwens import Voorbeeldwens
from casefile.gesprek.feiten import Feiten
from casefile.taal.korte_antwoorden import KortAntwoord

ZET_ERBIJ, KLOPT_NIET, WAS_EEN_VRAAG = "vb_erbij", "vb_klopt_niet", "vb_vraag"
HAAL_WEG, LAAT_ZO, ALLES = "vb_weg", "vb_laat", "vb_alles"
"""The buttons of every preview."""
_NEE = (KortAntwoord.NEE, KortAntwoord.NIETS, KortAntwoord.OVERSLAAN)


def begrijpt(feiten: Feiten) -> bool:
    """A question by itself goes first to who can answer it, and so does a wish to this chat; all
    else is about the preview."""
    wish, wishes = feiten.voorbeeld, feiten.wensen
    if wishes.trekt_in or (wishes.einde and wishes.wist_alles):
        return False
    if wish.ja and not wishes.wist_alles:
        return True
    to_us = wishes.vraagt_gegevens or wishes.wist_alles or wishes.verder or wishes.code
    if to_us and not (wish.verandert or wish.wijst):
        return False
    if wishes.vraagt_stand and not (wish.verandert or wish.alles_zien):
        return False
    if feiten.vorm.opdracht:  # "stop" is for every message of ours, on any platform
        return wish.wijst != () or wish.zet_erbij
    if wish.precies or wish.velden:
        return True
    return not (wish.vragen or wish.vraagt_verstuurd or wishes.begrip)


def tik(voorbeeld: Voorbeeld, waarde: str) -> Stap | None:
    """A tapped button of any preview; None for one that is not ours. An old one changes nothing."""
    stand = voorbeeld.stand
    if waarde == ZET_ERBIJ:
        words, stand.wacht = stand.wacht, []
        return _met_woorden(voorbeeld, tuple(words), ())
    if waarde == KLOPT_NIET:
        stand.wacht = []
        return voorbeeld.vraag_regel()
    if waarde == WAS_EEN_VRAAG:
        return _was_een_vraag(voorbeeld)
    if waarde in (HAAL_WEG, LAAT_ZO):
        line, stand.regel = stand.regel, None
        if waarde == HAAL_WEG and line is not None:
            return voorbeeld.opnieuw(_streep(voorbeeld, [line], fout=True))
        return voorbeeld.staat_klaar()
    return voorbeeld.toon() if waarde == ALLES else None


def typ(voorbeeld: Voorbeeld, vraag: str, gezegd: Antwoord) -> Stap | str:
    """JA or NEE where that is the answer to sending, else what comes next."""
    wish, stand = gezegd.feiten.voorbeeld, voorbeeld.stand
    if wish.chat_ja:
        open_chat(voorbeeld)
    if wish.chat_nee:
        voorbeeld.dossier.deel(Concept).sluit_chat()
    changed = veranderde(voorbeeld.getoond, voorbeeld.pakket)
    line, stand.regel = stand.regel, None
    if vraag == WAT and ((wish.ja and wish.zendt) or wish.laat_rusten):
        # Not added, and not sent either: it was not what is on the screen. Ready to be sent.
        return voorbeeld.staat_klaar((Bericht("utter_dv_niet_erbij"),))
    if vraag == WAT and (wish.zet_erbij or wish.ja):
        # A yes to "what must I do with this" is no yes to sending.
        return _wat_nu(voorbeeld, wish)
    if wish.zet_erbij and stand.wacht:
        return _wat_nu(voorbeeld, wish)
    if vraag == RECHT and line is not None:
        return _zet_recht(voorbeeld, vraag, line, gezegd, changed)
    if vraag in TUSSENVRAGEN and _laat_rusten(gezegd.feiten, wish):
        stand.wacht = []
        said = (Bericht("utter_dv_niets_gestuurd"),)
        return voorbeeld.opnieuw(said) if wish.ja else voorbeeld.staat_klaar()
    if wish.ja and wish.ja_voor and voorbeeld.pakket.ontvanger not in wish.ja_voor:
        return voorbeeld.opnieuw((Bericht("utter_dv_andere_vraag"),))
    if wish.ja and not changed:
        return JA
    refused = _weigert(voorbeeld, gezegd, changed)
    if refused is not None:
        return refused
    if line is not None and _is_vervanging(wish):
        return _zet_recht(voorbeeld, vraag, line, gezegd, changed)
    return _verwerk(voorbeeld, vraag, gezegd, changed)


def open_chat(voorbeeld: Voorbeeld) -> None:
    """A yes to just that, for this recipient; who may not by its profile never reads it."""
    voorbeeld.dossier.deel(Concept).laat_chat_lezen(voorbeeld.pakket.ontvanger)
    neem_terug(voorbeeld.dossier, [GESPREK])


def pas_toe(voorbeeld: Voorbeeld, wish: Voorbeeldwens) -> bool:
    """What is precise, also beside words that were an emergency. False where it is too much."""
    lines = voorbeeld.regels()
    if wish.chat_nee:
        voorbeeld.dossier.deel(Concept).sluit_chat()
    for places, wrong in ((wish.weg, False), (wish.fout, True)):
        for place in places:
            if place < len(lines) and lines[place].sleutel not in ALTIJD:
                voorbeeld.streep(lines[place], fout=wrong)
    told = wish.verteld if voorbeeld.mag_vanzelf_erbij() else ()
    return voorbeeld.zet_erbij([*wish.erbij, *told]) if wish.erbij or told else True


def _laat_rusten(feiten: Feiten, wish: Voorbeeldwens) -> bool:
    """A yes, a no or "laat maar" to such a question: the words are let go, and nothing is sent."""
    short = wish.ja or wish.nee or wish.wacht or _is_nee(feiten, wish)
    return short and not (wish.verandert or wish.wijst or wish.verteld or wish.onduidelijk)


def _is_nee(feiten: Feiten, wish: Voorbeeldwens) -> bool:
    return feiten.vorm.kort in _NEE and not wish.ja


def _weigert(voorbeeld: Voorbeeld, gezegd: Antwoord, changed: frozenset[str]) -> Stap | str | None:
    """A no, or "not yet", that says nothing else; None where it is neither, or more was said."""
    wish = gezegd.feiten.voorbeeld
    more = wish.verandert or wish.verteld or wish.wijst or wish.iets_weg or wish.klaagt
    if more or changed or wish.alles_zien or wish.vragen or wish.onduidelijk or wish.twijfelt:
        return None
    if wish.wacht:
        return voorbeeld.staat_klaar((Bericht("utter_dv_wacht"),))
    plain = wish.nee or _is_nee(gezegd.feiten, wish)
    by_meaning = gezegd.intent in ("nee", "sla_over") and not wish.precies
    return NEE if plain or by_meaning else None


def _verwerk(voorbeeld: Voorbeeld, vraag: str, gezegd: Antwoord, changed: frozenset[str]) -> Stap:
    """Do what is precise, show it, and ask back once about the rest."""
    wish, stand = gezegd.feiten.voorbeeld, voorbeeld.stand
    lines, now = voorbeeld.regels(), voorbeeld.pakket
    shown = Pakket.from_json(voorbeeld.getoond).onderdelen if voorbeeld.getoond else ()
    # A line that these very words put right, or took away, already.
    settled = [
        p for p in lines if p.sleutel in changed or (p in shown and not now.heeft(p.sleutel))
    ]
    said: tuple[Bericht, ...] = ()
    if wish.nee or wish.wacht or wish.vraagt_verstuurd:
        said += (Bericht("utter_dv_niets_gestuurd"),)
    if wish.wie_leest and not gezegd.vraag_beantwoord:
        said += (Bericht("utter_vraag_privacy"),)
    if wish.chat_ja or wish.chat_nee:
        said += voorbeeld.meld_chat()
    if wish.mist:
        said += (Bericht("utter_dv_mist", {"wat": " ".join(wish.mist)}),)
    if wish.stelde_vraag:
        said += (Bericht("utter_dv_vraag_opnieuw"),)
    if wish.vraagt_mee:
        said += (Bericht("utter_dv_alleen_dit"),)
    for place, word in wish.woord_weg:
        if place < len(lines) and lines[place].sleutel in EIGEN:
            voorbeeld.haal_woord_weg(lines[place], word)
        elif place < len(lines):
            said += _streep(voorbeeld, [lines[place]], fout=False)
    if wish.over_iemand and now.heeft("meelezen"):
        said += (Bericht("utter_dv_let_op_blijft"),)
    for places, wrong in ((wish.weg, False), (wish.fout, True)):
        meant = [lines[i] for i in places if i < len(lines)]
        said += _streep(voorbeeld, [one for one in meant if one not in settled], fout=wrong)
    told = wish.verteld if voorbeeld.mag_vanzelf_erbij() else ()
    words = (*wish.erbij, *told)
    if words and not voorbeeld.zet_erbij(words):
        said += (Bericht("utter_dv_vol"),)
    unclear = list(wish.onduidelijk)
    gone = {p.sleutel for p in shown} - {p.sleutel for p in now.onderdelen}
    if (changed or gone) and len(wish.zinnen) == 1:
        unclear = []  # one sentence, and it was understood
    if not voorbeeld.mag_vanzelf_erbij():
        unclear += wish.verteld
    asked = wish.vragen if not gezegd.vraag_beantwoord else ()
    if asked and unclear:
        said += (Bericht("utter_dv_geen_antwoord"),)
    elif asked:  # it can go along, where that is what somebody wants
        stand.wacht = list(asked)
        said += (Bericht("utter_dv_vraag_voor_mens"),)
    nothing = not (changed or gone or words or said or wish.precies)
    if nothing and not unclear:
        unclear = list(wish.zinnen)
    pointed = [lines[i] for i in wish.wijst if lines[i] not in settled]
    if pointed and not unclear:
        return voorbeeld.vraag_recht(pointed[0], said)
    if unclear:
        stand.lijkt_op = gezegd.lijkt_op
        waits = stand.wacht if vraag == WAT else []
        return voorbeeld.vraag_wat(samen(waits, [*unclear, *wish.vaag]), said)
    if wish.klaagt or wish.iets_weg:
        return voorbeeld.vraag_regel((*said, *_niet_gevonden(wish)))
    if wish.naam_mist:
        said += (Bericht("utter_dv_typ_je_naam"),)
    done = changed or words or said or wish.vragen or wish.wie_leest or wish.alles_zien
    if wish.twijfelt or (wish.beslist_ja and not done):
        said += (Bericht("utter_dv_ja_of_nee"),)
    if wish.alles_zien:
        return voorbeeld.toon(said)
    return voorbeeld.staat_klaar(said) if wish.wie_leest else voorbeeld.opnieuw(said)


def _niet_gevonden(wish: Voorbeeldwens) -> tuple[Bericht, ...]:
    return (Bericht("utter_dv_vind_ik_niet"),) if wish.iets_weg else ()


def _streep(voorbeeld: Voorbeeld, regels: list[Onderdeel], *, fout: bool) -> tuple[Bericht, ...]:
    """What is said of it; the change itself is shown with the question."""
    if any(one.sleutel in ALTIJD for one in regels):
        return (Bericht("utter_dv_weglaten_kan_niet"),)
    gone = [one for one in regels if voorbeeld.streep(one, fout=fout)]
    if not gone:
        return (Bericht("utter_dv_al_weg"),) if regels else ()
    if not fout:
        return ()
    voorbeeld.stand.regel = gone[-1]
    return (Bericht("utter_dv_typ_hoe_wel"),)


def _zet_recht(
    voorbeeld: Voorbeeld, vraag: str, regel: Onderdeel, gezegd: Antwoord, changed: frozenset[str]
) -> Stap:
    """What is typed in the place of a line: by the field's own reader, else in their own words."""
    wish = gezegd.feiten.voorbeeld
    if wish.weg or wish.fout or wish.verwijt:
        return _verwerk(voorbeeld, vraag, gezegd, changed)
    if wish.iets_weg:
        return voorbeeld.opnieuw(_streep(voorbeeld, [regel], fout=True))
    if wish.nee or wish.wacht or wish.ja or _is_nee(gezegd.feiten, wish):
        return voorbeeld.opnieuw((Bericht("utter_dv_niets_gestuurd"),))
    if regel.sleutel in changed or herschrijf(voorbeeld.dossier, regel.sleutel, gezegd.feiten):
        neem_terug(voorbeeld.dossier, [regel.sleutel])
        return voorbeeld.opnieuw()
    if regel.sleutel in ALTIJD:
        return voorbeeld.vraag_recht(regel, (Bericht("utter_mens_bereik_onduidelijk"),))
    voorbeeld.streep(regel, fout=True)
    return _met_woorden(voorbeeld, wish.zinnen, ())


def _is_vervanging(wish: Voorbeeldwens) -> bool:
    """Words that tell how it is, after a line was struck."""
    clear = wish.precies and not wish.verteld
    return not (clear or wish.vragen or wish.aan_ons)


def _wat_nu(voorbeeld: Voorbeeld, wish: Voorbeeldwens) -> Stap:
    if wish.zet_erbij:
        words, voorbeeld.stand.wacht = voorbeeld.stand.wacht, []
        return _met_woorden(voorbeeld, tuple(words), ())
    return voorbeeld.vraag_wat(voorbeeld.stand.wacht, (Bericht("utter_dv_niets_gestuurd"),))


def _met_woorden(
    voorbeeld: Voorbeeld, zinnen: tuple[str, ...], berichten: tuple[Bericht, ...]
) -> Stap:
    if not zinnen:
        return voorbeeld.staat_klaar(berichten)
    if not voorbeeld.zet_erbij(zinnen):
        berichten += (Bericht("utter_dv_vol"),)
    return voorbeeld.opnieuw(berichten)


def _was_een_vraag(voorbeeld: Voorbeeld) -> Stap:
    """The explanation that it may ask for, or honestly none. The words stay, to go along yet."""
    stand = voorbeeld.stand
    if not stand.wacht:
        return voorbeeld.staat_klaar()
    key = f"utter_{stand.lijkt_op}" if stand.lijkt_op else "utter_dv_vraag_voor_mens"
    return voorbeeld.staat_klaar((Bericht(key),))
