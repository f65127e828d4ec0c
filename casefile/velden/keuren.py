"""Whether a value can be what it says it is: a name, a complete phone number, a place, a landlord.

Pure. When in doubt no: a value that is missing is asked for, a wrong one is sent to somebody.
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

import phonenumbers
from rapidfuzz import fuzz, process

from casefile.taal.klank import kale_woorden
from casefile.taal.woordenlijst import woorden

PLAATSEN = Path(__file__).parent / "plaatsen.txt"
MEESTE_KINDEREN = 15
_SAME_PLACE = 90  # rapidfuzz ratio (0-100) from which a typed place is taken for a known one
_LONG_PLACE = 5  # letters from which a typing mistake is forgiven
_NAME = re.compile(r"[^\W\d_]{1,30}(?:['’. -]{1,2}[^\W\d_]{1,30}){0,6}[.]?")
_LANDLORD = re.compile(r"[^\W_][\w&.'’ -]{1,58}")
_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})*\.[a-z]{2,24}", re.I)
_VOORVOEGSELS = woorden(
    "van de der den het ten ter te el al la le da di dos bin ben von op in 't t"
)
# Words of a sentence: somebody who types one of these does not type a name.
_ZIN = woorden(
    "ik jij je jou jullie u hij zij ze wij we me mij mijn mn onze ons haar hun zijn hem dit dat "
    "die deze wat wie waar waarom wanneer hoe welke "
    "hoeveel ja nee neen jawel nope yes no ok oke oké "
    "okee goed prima graag niet geen nooit niks niets nog al ook maar want dus als dan toen en of "
    "is ben bent was waren wordt word worden heb hebt heeft had hebben kan kun kunt kon mag moet "
    "moeten wil willen wou zou zal zullen ga gaat gaan doe doet doen kom komt komen weet weten zeg "
    "zegt zeggen vraag vragen snap begrijp help helpen hulp bel bellen stuur sturen spreek spreken "
    "praat praten woon woont wonen huur huurt huren betaal betaald betalen geld huis woning brief "
    "brieven vonnis rechter rechtbank deurwaarder dagvaarding zitting ontruiming schuld schulden "
    "corporatie verhuurder huisbaas telefoon telefoonnummer nummer mail mailadres adres naam datum "
    "kind kinderen dochter zoon moeder vader zus broer man vrouw buurman buurvrouw vriend vriendin "
    "mens iemand niemand iedereen alles alleen samen over onder bij voor na met zonder uit aan om "
    "naar tot door tegen uur dag dagen week weken maand morgen vandaag gisteren nu straks later "
    "altijd soms vaak weer heel erg te veel weinig meer minder anders zelfde echt gewoon eigenlijk "
    "even toch wel misschien sorry dank bedankt hoi hallo hey doei stop stoppen weg verder fout "
    "verkeerd klopt juist liever hier daar ergens nergens thuis er een twee drie vier vijf zes "
    "bang moe ziek boos blij verdrietig zwanger alleenstaand gescheiden dood leven doodgaan "
    "sterven "
    "zelfmoord pijn slecht beter gek dom stom lul kut shit fuck godverdomme verdomme tering "
    "kanker please human person agent bot robot computer medewerker dokter politie "
    "gemeente wijkteam advocaat werk baan uitkering loon salaris toeslag bewind schuldhulp euro "
    "hoor aub alsjeblieft hetzelfde andere ander eerste tweede laatste "
    "staat staan stond ligt liggen hoort "
    "behalve maandag dinsdag woensdag donderdag vrijdag zaterdag zondag weekend ochtend middag "
    "avond overdag elke iedere januari februari maart april juni juli augustus september oktober "
    "november december voicemail appen app sms whatsapp telegram tolk rest mis goedemorgen "
    "zo trouwens dus voornaam achternaam voluit weggelaten overslaan volgende terug menu start "
    "wijzig verwijder wis haal laat geef pak zet "
    "not the and my your is are need want cannot call me hulpverlener schulphulp snel spoed nood "
    "zelf zelfde merhaba selam tamam evet hayir hayır gonder gönder lutfen lütfen tesekkurler "
    "teşekkürler "
    "salam "
    "nobody somebody send czesc cześć tak nie dziekuje dziękuję prosze proszę dobrze wyslij wyślij "
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ochtend middag avond nacht "
    "honger kou slaap eten drinken drugs alcohol verslaafd depressief wanhopig hopeloos kapot op"
)
_UITROEP = woorden(
    "allah god gods jezus jezusmina jeetje jemig mina mijn hemel hemeltje och ach oh o ai ay wow "
    "wauw joh nou tja poeh pff oef yallah inshallah insallah inşallah mashallah masallah wallah "
    "vallahi wollah eyvallah hamdullah alhamdulillah hayirdir mama mia madre dios ay oeps goeie "
    "help help tjonge jonge lieve heer almachtig sjonge potverdorie verdorie gossie"
)
"""Cries of surprise, by themselves no name."""
_OOK_EEN_NAAM = woorden("wil bel mens nood baan dag man huis slecht goed werk loon vader honger")
_WISH_OR_CRY = re.compile(
    r"\b(?:mens|medewerker|iemand|human|person)\b.{0,20}\b(?:spreken|praten|bellen|nodig|speak)\b"
    r"|\b(?:help|hellup|noodgeval|112|113|dood|zelfmoord|sterven|kapot|einde aan|niet meer leven|"
    r"spring|slaat me|mishandel\w*)\b"
)


def is_naam(tekst: str) -> bool:
    """A name and no sentence: up to six words of letters, none of them a word of a sentence."""
    bare = " ".join(tekst.split())
    words = [word.strip(".'’") for word in bare.casefold().split()]
    if not words or len(words) > 6 or _NAME.fullmatch(bare) is None:
        return False
    own = [word for word in words if word not in _VOORVOEGSELS]
    if (len(own) > 1 and len(set(own)) == 1) or set(own) <= _UITROEP:
        return False  # "allah allah", "jeetje mina"
    of_sentence = [word for word in own if word in _ZIN]
    if of_sentence and len(own) > len(of_sentence) and bare.istitle():
        of_sentence = [word for word in of_sentence if word not in _OOK_EEN_NAAM]  # Wil Bakker
    return any(len(word) > 1 for word in own) and not of_sentence


def is_telefoon(tekst: str) -> bool:
    """A complete number that can exist: Dutch, or with the code of its country."""
    try:
        number = phonenumbers.parse(tekst.replace("(0)", ""), "NL")
    except phonenumbers.NumberParseException:
        return False
    return bool(phonenumbers.is_valid_number(number))


def is_mail(tekst: str) -> bool:
    return _MAIL.fullmatch(tekst) is not None and ".." not in tekst


def is_verhuurder(tekst: str) -> bool:
    """Words that can be the name of a landlord; it is asked once more whether they are."""
    words = kale_woorden(tekst).split()
    own = [word for word in words if word not in _VOORVOEGSELS]
    says_so = bool({"bv", "stichting", "vastgoed", "beheer", "wonen", "woning"} & set(own))
    sentence = [word for word in own if word in _ZIN and word not in ("wonen", "woning", "huis")]
    shaped = _LANDLORD.fullmatch(" ".join(tekst.split())) is not None
    letters = any(word.isalpha() and len(word) > 1 for word in own)
    return shaped and letters and len(words) <= 6 and (not sentence or (says_so and len(own) <= 4))


def is_wens_of_noodkreet(tekst: str) -> bool:
    """A wish for a human, or a cry: never what somebody is called or where they live."""
    return _WISH_OR_CRY.search(kale_woorden(tekst)) is not None


@lru_cache(maxsize=1)
def plaatsen() -> dict[str, str]:
    """Every place of the Netherlands, by its bare words."""
    lines = PLAATSEN.read_text(encoding="utf-8").splitlines()
    return {kale_woorden(line): line for line in lines if line and not line.startswith("#")}


def als_plaats(tekst: str) -> str | None:
    """The place that this is, also with a typing mistake; None where it is none."""
    said = kale_woorden(tekst)
    known = plaatsen()
    if said in known:
        return known[said]
    if len(said) < _LONG_PLACE or said in _ZIN:
        return None
    best = process.extractOne(said, list(known), scorer=fuzz.ratio, score_cutoff=_SAME_PLACE)
    return known[best[0]] if best else None


def is_gewoon_woord(tekst: str) -> bool:
    """A word of everyday sentences: "een" and "heel" are villages too."""
    return kale_woorden(tekst) in _ZIN
