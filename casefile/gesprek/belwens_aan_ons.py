"""Whether somebody asks us for a call, in so many words. Pure; knows no field and no flow."""

from __future__ import annotations

import re

from casefile.taal.mens_gevraagd import vraagt_om_mens
from casefile.velden.wie_bellen import als_vraag_om, zonder_ander

BEL_MIJ = re.compile(
    r"\bik (?:wil|zou|wou)\b.{0,30}\b(?:ge|opge|teruge|terugge)beld\b|\bik (?:wil|wou)\b.{0,30}"
    r"\b(?:dat (?:er )?iemand|een mens|iemand)\b.{0,20}\bbelt?\b"
    r"|\b(?:kan|kun|wil|moet|laat|mag)\b.{0,20}\b(?:iemand|jullie|je|een mens)\b.{0,25}"
    r"\b(?:mij|me|ons|haar|hem|mijn \w+)\b.{0,20}\b(?:bellen|opbellen|terugbellen)\b"
    r"|\b(?:laat|mag) (?:er )?(?:maar |dan )*iemand (?:maar |dan |nu |mij |me )*(?:op)?bellen\b"
    r"|\b(?:regel|regelen|zorg|zorgen|vraag|vragen|wil|graag)\b.{0,20}\bdat (?:er )?iemand\b.{0,30}"
    r"\bbelt\b|\biemand moet (?:mij|me)\b.{0,12}\bbellen\b|^\W*(?:graag |aub )?bel (?:mij|me)\b"
    r"|\b(?:bel|belt) (?:mij|me) (?:terug|maar|aub|op)\b|\bcall me\b|\bsomeone call\b"
    r"|^\W*(?:ja+|oke?|goed|graag|prima|doe maar)\b[ ,.]*(?:(?!ik |zelf )\w+ ){0,3}?"
    r"(?:bel|bellen|belt|gebeld|opbellen|terugbellen)\b(?! (?:ik|we|wij)\b)"
    r"|^\W*(?:(?:ja|ok|oke|nou|dan|een|maar|liever) )*(?:mens|medewerker) (?:is |mag |graag )?"
    r"(?:\w+ )?(?:goed|prima|fijn|best|oke|ok|liever|ook|graag|wel|hoor)\b[^.;!?]{0,40}"
    r"\b(?:bel|bellen|belt)\b"
    r"|\b(?:want|need|like|speak|talk)\b.{0,18}\b(?:human|person|someone|somebody)\b"
    r"|\b(?:please|can (?:you|someone|somebody)|could you) (?:please )?(?:call|phone|ring)\b"
    r"|\bzadzwo\w+|\b(?:rozmawi\w+|porozmawi\w+) z (?:czlowiek\w*|człowiek\w*|kim\w*|osob\w*)\b"
    r"|\b(?:biri\w*|insan\w*|birisi\w*) (?:ile )?(?:konu[sş]\w*|gör[uü][sş]\w*|gorus\w*)"
    r"|\barar m[iı]s[iı]n\w*|اتصل|يتصل|التحدث (?:مع|إلى)|اتكلم مع"
    r"|\b(?:mens|medewerker|iemand) die (?:mij|me) (?:(?:kan|wil|even) )?(?:op|terug)?"
    r"bel(?:t|len)\b|\b(?:moet|moeten) (?:mij|me) (?:op|terug)?bellen\b"
    r"|\b(?:mij|me) (?:(?:dan|ook) )?(?:wel|gerust|best) (?:(?:even|gewoon) )?"
    r"(?:op|terug)?bellen\b"
    r"|(?:^|[.,;!?]\s*)(?:(?:graag|liever|alleen|gewoon|dus) )*mij (?:(?:graag|maar|wel) )*"
    r"(?:op|terug)?bellen\b(?! over\b)"
    r"|\bbel (?:(?:dan|maar|gewoon|liever|graag|alleen) )+(?:mij|me)\b"
    r"|\bbeni ara\w*|\barayin\b|\bvraag (?:dan )?opnieuw\b.{0,30}\bbelt?\b",
    re.I,
)
_NIET = re.compile(r"\b(?:niet|nooit|geen)\b", re.I)
_DAN_NIET = re.compile(
    r"\W*(?:(?:maar|dus|aub|alsjeblieft|alstublieft|liever|beter|echt) )*(?:niet|nooit)\b"
    r"(?! (?:op|voor|na|tussen|in|overdag)\b)",
    re.I,
)


def wil_gebeld(tekst: str) -> bool:
    """Not "ik wil niet gebeld worden", nor "bel mij niet"; "bel mij, niet haar" is."""
    tekst = als_vraag_om(zonder_ander(tekst))
    return vraagt_om_mens(tekst) or any(
        _NIET.search(m.group()) is None and _DAN_NIET.match(tekst[m.end() :]) is None
        for m in BEL_MIJ.finditer(tekst)
    )
