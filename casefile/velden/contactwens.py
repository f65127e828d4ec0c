"""How somebody wants to be reached, who reads along, and in which language. Pure.

A value is the piece of the message that says it, as it was typed; the rest stays out.
"""

from __future__ import annotations

import re

from casefile.taal.klank import kale_letters, kale_woorden
from casefile.velden import beltijd
from casefile.velden.clausules import clausules
from casefile.velden.schrijfwens import lees_manier, mag_weer_bellen
from casefile.velden.wie_bellen import niet_een_ander, zonder_ander
from casefile.velden.zwijgen import lees_zwijgen, zonder_zwijgen

_HOE = re.compile(
    r"\b(?:geen|niet (?:op|in|via)(?: de| mijn)?|nooit) voicemail(?: inspreken| achterlaten)?\b"
    r"|\bvoicemail (?:niet|nooit) inspreken\b"
    r"|\b(?:niet|niks|nooit|geen) (?:appen|sms'?en|smsen|whats ?appen|mailen|app(?:je)?s?|sms|"
    r"whatsapp|mailtjes|berichten|berichtjes)(?: sturen)?\b"
    r"|\b(?:alleen|liever|liefst) (?:appen|sms'?en|mailen|via (?:de )?(?:app|mail|whatsapp|sms))\b"
    r"|\bniet bellen(?:,| maar| alleen| liever)+ (?:appen|mailen|smsen)\b"
    r"|\bniet (?:op|naar) (?:mijn|me) werk bellen\b|\bniet op (?:mijn|me) werk\b"
    r"|\b(?:niet|nooit|niks) (?:met|tegen) (?:mijn|me|mn|m'n|de|het|onze) \w+(?: \w+)? "
    r"(?:praten|spreken|overleggen|bespreken|zeggen)\b"
    r"|\b(?:mijn |me |mn |m'n |de )?\w+ (?:mag|moet) (?:de telefoon |hem |m )?niet opnemen\b"
    r"|\balleen (?:met|tegen) (?:mij|me|mijzelf) (?:praten|spreken)\b|\balleen met mij\b"
    r"|\b(?:alleen |wel )?bellen,? (?:en |dus |maar )?niet (?:schrijven|mailen|appen|sms'?en)\b"
    r"|\bniet schrijven(?:,| maar)? bellen\b|\b(?:niet schrijven|geen brie(?:f|ven)(?: sturen)?)\b"
    r"|\b(?:hard|harder|luid|duidelijk|langzaam|rustig) (?:praten|spreken)\b"
    r"|\b(?:lang|lang genoeg|lang laten) (?:laten )?overgaan\b"
    r"|\b(?:ik )?(?:hoor|hoort) (?:heel |erg |zo )?(?:slecht|niet (?:zo )?goed)\b"
    r"|\b(?:wil|wens|hoef|mag|kan)\b(?: (?:ik|liever|echt|ook|dus|absoluut))*? niet(?:"
    r" \w+){0,2} gebeld"
    r"(?: te)?(?: worden)?\b(?! (?:op|voor|na|tussen|in)\b)|\bniet gebeld (?:wil|wens)(?:"
    r" te)?(?: worden)?\b"
    r"|\bbelt? (?:mij|me) (?:dus |maar |aub |alsjeblieft |alstublieft |liever |beter |"
    r"echt )*niet\b(?! (?:op|voor|na|tussen|in|meer|overdag)\b)"
    r"|\bbelt? (?:mij|me) (?:toch maar |toch wel |gerust|wel (?:gewoon )?|toch )(?:bellen|op)?"
    r"|(?:^|[.,;:!] ?|\b(?:en|dus|maar|graag|aub|liever|mij|me) )niet (?:op)?bellen\b(?!"
    r" (?:op|voor|na|tussen|in|naar|met)\b)"
    r"|\bgeen telefoontjes?\b|\bniet telefonisch\b"
    r"|\b(?:alleen|uitsluitend|enkel|liever|liefst|graag)(?: (?:maar|nog|antwoord|contact|wel))* "
    r"(?:per|via|met|over)(?: de| mijn)? (?:e ?-?mail|mail|app|whats ?app|sms|berichten"
    r"|bericht|chat)"
    r"(?: (?:te )?(?:bereikbaar|bereiken))?\b"
    r"|\b(?:e ?-?mail|mail|app|sms) (?:mij|me)\b|\bstuur (?:mij|me) (?:dan |maar |gewoon "
    r"|liever )*een "
    r"(?:e ?-?mail|mail|mailtje|app|appje|sms|sms'je|bericht|berichtje)\b"
    r"|\bantwoord(?:en)? (?:graag |alleen |mij |me )*(?:per|via) (?:e ?-?mail|mail|app|sms)\b"
    r"|\b(?:kan|kunnen|mag|kunt|kun) (?:iemand|er iemand|jullie|u|je|ze|zij)(?: \w+){0,2}?"
    r" (?:mij|me) "
    r"(?:dan |ook |niet |gewoon |liever )*(?:e ?-?mailen|mailen|appen|sms'en|smsen|een (?:e"
    r" ?-?mail|mail|bericht"
    r"|appje|sms) sturen)\b"
    r"|\bno voicemail\b|\bdo ?n.?t (?:text|leave a message)\b"
)
_POST = re.compile(r"\b(?:brie\w+|bericht\w*|mailtjes|sms|app(?:je)?s?)$|\bniet schrijven$")
_NEE = re.compile(r"\W*(?:niet|niks|nooit|geen)\b")
_GEKREGEN = re.compile(
    r"\b(?:heb|hebben|heeft|had|kreeg|kregen|krijg|gekregen|gehad|ontvangen|gezien|binnen|ligt)\b"
)
_VRAAGT_OM = re.compile(
    r"\b(?:graag|liever|liefst|stuur\w*|sturen|wil|aub|alsjeblieft|alstublieft|naar (?:mij|"
    r"huis|mijn)|"
    r"thuis|schrijven|bellen|bel|mailen|appen)\b"
)
_TERUG = re.compile(r"\b(?:haal|streep|verwijder|schrap|laat)\b.{0,12}\b(?:weg|eruit|dat er)\b")
_WEGEN = {
    "voicemail": r"\bvoicemail", "app": r"\b(?:app|appen|appjes?|whats ?app\w*)\b", "sms": r"\bsms",
    "mail": r"\bmail", "brief": r"\b(?:brie[fv]\w*|schrijven)\b", "bericht": r"\bbericht",
}  # fmt: skip
_LEEST = re.compile(
    r"\bzit(?:ten)? naast (?:me|mij)\b|\bover (?:mijn|me) schouder\b|"
    r"\b(?:lees|leest|lezen|kijk|kijkt|kijken|meeleest|meekijkt)\b.{0,30}\bmee\b|\bmee(?:lezen|"
    r"kijken|leest|kijkt)\b"
    r"|\b(?:in|op) (?:mijn|me|mn) (?:telefoon|berichten|chat|whatsapp)\b.{0,10}\b(?:kijk\w*|"
    r"lez\w*)\b|\b(?:leest|lezen) (?:alles |het |dit |de berichten )?(?:voor|met mij)\b"
    r"|\b(?:read|reads|reading|look|looks) (?:along|my|this|it|with)\b|\bnobody reads\b|"
    r"\bno one reads\b|\bkimse oku\w*|\bnikt nie czyta\b"
)
_LEEST_GEVRAAGD = re.compile(  # where that was asked, the verb alone says it
    r"\b(?:leest|lezen|kijkt|kijken|ziet|zien|checkt|checken|reads?|reading|looks?|oku\w+|czyta)\b"
)
_NIEMAND = re.compile(
    r"\b(?:niemand|geen mens|alleen ik(?:zelf)?|ik alleen|nobody|no one|just me|"
    r"only me|kimse|nikt)\b"
)
_BEHALVE = re.compile(
    r"\b(?:behalve|anders dan|op \w+ \w+ na|(?:ik|me|mij|mezelf) en "
    r"(?:mijn|me|mn|m'n|de|het|onze|soms))\b"
)
_SOMS = re.compile(
    r"\b(?:soms|wel eens|weleens|af en toe|meestal|vaak|zelden|"
    r"niet (?:altijd|vaak|elke|iedere|steeds|de hele|zo veel|zoveel|veel|alleen|meteen|alles))\b"
)
_KALE_NEE = re.compile(r"\W*(?:no|nope|nie|hayir)\W*")
_LEEST_NIET = re.compile(  # not "ik kan niet goed zien, mijn broer leest voor"
    r"\b(?:lees|leest|lezen|kijk|kijkt|kijken|ziet|zien|checkt)\b(?: \w+){0,2}? "
    r"(?:niet|nooit|geen)\b|\bnie czyta\b"
    r"|\bniet (?:meer )?mee ?(?:lezen|leest|kijken|kijkt|gelezen)?\b|\bmag niet\b|"
    r"\bkan niet\b.{0,12}\bmee"
)
_TAAL = (
    "arabisch|turks|engels|pools|tigrinya|berbers|somalisch|farsi|dari|oekraiens|russisch|frans|"
    "spaans|portugees|bulgaars|roemeens|chinees|koerdisch|pashto|papiaments|hongaars|italiaans"
)
_TOLK = re.compile(
    rf"\btolk\b.{{0,20}}\b(?P<a>{_TAAL})\b|\b(?P<b>{_TAAL})\w* tolk\b"
    rf"|\b(?:spreek|praat|versta)\w*(?: \w+)? (?:alleen|enkel|slechts|vooral) (?P<c>{_TAAL})\b"
    rf"|\bik (?:spreek|praat|versta) (?P<d>{_TAAL})\b"
    rf"|\b(?:die|wie|iemand) (?P<e>{_TAAL}) (?:spreekt|praat|kan)\b"
    rf"|\b(?:liefst|graag|liever)(?: in het)? (?P<f>{_TAAL})\b"
    r"|\b(?P<g>polish|turkish|arabic|english|tigrinya|somali|ukrainian|russian|french|spanish|"
    r"bulgarian|romanian|chinese|farsi) (?:interpreter|translator)\b"
)
_WEG_NAAR_MIJ = re.compile(r"\b(?:appen|app|appje|sms|sms'en|smsen|whats ?app|telegram|signal)\b")
_VOORKEUR = re.compile(
    r"\b(?:alleen|liever|liefst|graag|niks|niet|wel|ook goed|mag|mogen|prima|gaat|kan|via)\b"
)
_IS_GEBEURD = re.compile(
    r"\b(?:heb|heeft|hebben|kreeg|stuurden?|stond|zag|zie|geappt|gesmst|gestuurd|jullie|deze|de app"
    r" (?:werkt|doet)|in de app|op de app|mijn geld)\b"
)
_LANGSTE_WENS = 9  # words
_BEREIK_VAN_MIJ = re.compile(
    r"\b(?:mijn|me|mn) (?:\w+ )?(?:\w*nummer|tel\w*|mobiel\w*|06|e ?-?mail\w*|mail\w*)\b|"
    r"\bbel(?:len|t)? (?:me|mij)\b|\b(?:me|mij) (?:\w+ )?bel(?:t|len)\b"
    r"|\b(?:mail|bel|bereik|sms|app) (?:me|mij|maar|naar|liever)\b|\bbereikbaar\b|\bte bereiken\b|"
    r"\bnieuw nummer\b|\bgebeld worden\b"
    r"|\b(?:nummer|tel|telefoon\w*|mobiel)\b.{0,12}\d{6}|\b(?:call|reach) me\b|\bmy (?:phone |"
    r"mobile )?number\b|\bbeni (?:ara|arayin)\w*|\bzadzwon\w*\b"
    r"|\b(?:ge|terugge|opge)?bel(?:d|len|t)?\b(?: \w+){0,4}? op\W{1,3}(?:\+|0)\d"
    r"|\b(?:bel|belt|bellen|call|text)\b(?: \w+){0,3}\W{1,3}(?:\+|0)\d"
)


def lees_hoe(tekst: str, asked: bool = False) -> str | None:
    """ "Geen voicemail, niet appen": how to reach somebody, and how not. `asked`: that was asked,
    so that the way alone says it."""
    quiet = lees_zwijgen(tekst)
    found = [*niet_een_ander(tekst), *([quiet] if quiet else [])]
    tekst = zonder_ander(zonder_zwijgen(tekst))
    plain, places = kale_letters(tekst)
    for hit in _HOE.finditer(plain):
        words = tekst[places[hit.start()] : places[hit.end()]]
        if _is_wens(_zin_om(plain, hit), hit.group(), asked):
            found.append(words.strip(" ,.;:!"))
    for piece in clausules(tekst):
        bare = kale_letters(piece)[0]
        if mag_weer_bellen(bare) and not piece.endswith("?"):
            found.append(piece.strip())
            continue
        short = len(bare.split()) <= _LANGSTE_WENS and not piece.endswith("?")
        wish = asked or _VOORKEUR.search(bare)
        if short and wish and _WEG_NAAR_MIJ.search(bare) and not _IS_GEBEURD.search(bare):
            way = _zonder_tijd(piece)
            found += [] if not way or any(one in piece for one in found) else [way]
    return ", ".join(dict.fromkeys(found)) or None


def _zin_om(plain: str, hit: re.Match[str]) -> str:
    """The words before and after it that belong to it."""
    before = re.split(r"[.;!?]|\bmaar\b", plain[: hit.start()])[-1]
    return before + re.split(r"[.;!?]", plain[hit.start() :])[0]


def _is_wens(zin: str, said: str, asked: bool) -> bool:
    """ "Ik heb geen brief gekregen" tells what happened, "haal geen berichten weg" takes it back;
    "geen brief" by itself is a wish only where that was asked, or beside words that ask."""
    if _TERUG.search(zin):
        return False
    if not _POST.search(said) or not _NEE.match(said):
        return True
    if _GEKREGEN.search(zin):
        return False
    return asked or not said.endswith("brief") or _VRAAGT_OM.search(zin) is not None


def _zonder_tijd(piece: str) -> str:
    """The way alone: when is a field of its own."""
    time = beltijd.lees_losse_tijd(piece)
    rest = piece.replace(time, " ") if time and not beltijd.is_uitzondering(time) else piece
    return re.sub(
        r"^(?:(?:of|en|ook|dan|bel\w*|alleen)\b[ ,]*)+(?=\S)", "", rest.strip(" ,.")
    ).strip(" ,.")


def samen_hoe(bekend: str | None, nieuw: str | None) -> str | None:
    """The known wishes with the new ones; one about the same way takes the place of the old."""
    if nieuw is None:
        return None
    new = [one.strip() for one in nieuw.split(",") if one.strip()]
    calls = any(mag_weer_bellen(kale_letters(one)[0]) for one in new)
    kept = [
        one.strip()
        for one in (bekend or "").split(",")
        if one.strip() and not any(_zelfde(one, other) for other in new)
        if not (calls and lees_manier(one, None) is not None)
    ]
    together = ", ".join(dict.fromkeys([*kept, *new]))
    return None if together == bekend else together


def _zelfde(een: str, ander: str) -> bool:
    ways = [
        {w for w, words in _WEGEN.items() if re.search(words, kale_letters(s)[0])}
        for s in (een, ander)
    ]
    if ways[0] or ways[1]:
        return ways[0] == ways[1]
    return kale_woorden(een) == kale_woorden(ander)


def lees_meelezen(plain: str, gevraagd: bool = False) -> bool | None:
    """Whether others read along on this phone. The only reader of it. `gevraagd`: that was asked.

    Each clause by itself: a "niet" elsewhere in the message takes nothing back. In doubt, and of
    both, yes: who reads along sometimes may do so now.
    """
    said = [
        _kan_meelezen(piece)
        for clause in clausules(plain)
        for piece in re.split(r"\ben (?=(?:ik|hij|zij|ze|dat|die|we|wij)\b)", clause)
        if _gaat_over_meelezen(piece, gevraagd)
    ]
    return any(said) if said else None


def _gaat_over_meelezen(piece: str, gevraagd: bool) -> bool:
    asked = (_LEEST_GEVRAAGD, _NIEMAND, _BEHALVE)
    if gevraagd and (_KALE_NEE.fullmatch(piece) or any(one.search(piece) for one in asked)):
        return True
    return _LEEST.search(piece) is not None


def _kan_meelezen(piece: str) -> bool:
    if _BEHALVE.search(piece) or _SOMS.search(piece):
        return True
    nobody = _NIEMAND.search(piece) or _KALE_NEE.fullmatch(piece)
    return not (nobody or _LEEST_NIET.search(piece))


def lees_tolk(plain: str) -> str | None:
    found = _TOLK.search(plain)
    return next((g for g in found.groups() if g), None) if found else None


def is_bereik_van_mij(plain: str) -> bool:
    return _BEREIK_VAN_MIJ.search(plain) is not None
