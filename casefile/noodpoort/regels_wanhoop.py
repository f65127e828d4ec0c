"""Rules: words that can mean life itself without saying so. The bot asks back, with 113 beside it."""

from __future__ import annotations

from casefile.noodpoort.nood import Nood
from casefile.noodpoort.regels_lijkt_op_leven import WANHOOP_LIJKT_OP
from casefile.noodpoort.regels_wanhoop_waarom import WAAROM
from casefile.noodpoort.tabel import Tabel

# What "ik kan niet meer" may be followed by when it is about something else than oneself.
_IETS = (
    "<INF>|de|het|mijn|een|dit|die|dat|deze|goed|naar|bij|in|op|van|terug|rond|zonder|aan|uit|mee|er|"
    "ik|je|door|voor|om|aankan|alles|alleen|over|iets|ook|jullie|wachten|zelf|betaal|werk|met|onder"
)
_VERVOLG = "en|maar|want|dus|door|ik|niet|zo|echt"

WANHOOP = Tabel(
    Nood.WANHOOP,
    alarm=f"""
# "ik kan niet meer"
wat . moet . ik . nog $
zie|is . geen . oplossing|uitweg|uitkomst . meer
ik . ben . volledig|totaal|compleet . op $
ik . ben . volledig|totaal|compleet . op . en
kan niet meer|langer|verder|mer !{_IETS}
kan . ik|het|zo|we|ze|hij . niet meer|langer|verder $
kan . zo|het . niet|@nietmeer . verder|door|meer|langer $
kan ik niet meer
ik . wil . niet|@nietmeer meer $
wil|wou . niet|niks meer $
wil niks . meer $
kan . niet meer|verder $
kan|kon . het . niet|@nietmeer . aan $
!!in|maar niet . meer|langer|verder . kan $
niet . meer|langer|verder . kan {_VERVOLG}
niet kan . meer|verder|dragen
kan .. het|dit|alles . niet|@nietmeer . opbrengen|volhouden|verdragen
niet|@nietmeer . volhouden|verdragen $
kan|kon .. er|hier . niet|@nietmeer . tegen
kan . zo . niet . leven
zo . niet|@nietmeer . verder|door|leven|langer . wil|kan|leven
wil|kan . zo . niet|@nietmeer . verder|leven|door
weet . niet|@nietmeer . hoe . ik|het|we . verder|door $
weet . niet|@nietmeer . hoe . ik|het|we . nog|dit .. verder|door|vol*|uithou*
weet . niet|@nietmeer . hoe . ik|het|we . verder|door . moet|kan !met
weet niet hoe|of .. lang .. ik .. vol*|nog|trek|uithou*
weet . niet .. de . avond|dag|nacht|week . door|haal
hoe . moet . ik|het|dit . nog|nou . verder $
hoe . moet . ik .. nog . verder|door !met
hoelang|lang . moet|kan .. volhou*|doorgaan|verdragen !met|begeleiding
hou|trek . ik|het|dit|ut . niet|@nietmeer . vol|meer|lang|langer !van|dat|die|met|uit
niet|@nietmeer . lang|langer|dag|week . vol $
hou|hield .. geen . dag|week|uur|nacht|langer . vol|uit|meer|langer
hou . het|dit . niet|@nietmeer . vol $
trek . het|dit|ik_het . niet|@nietmeer !dat|die|met
trekken . het|we_het . niet|@nietmeer
red . het|ik_het . niet|@nietmeer $
zie . het|ut . niet|@nietmeer . zitten !om|dat|met
zie . ik . het . niet . zitten
ik . zie . het . niet . meer
zie .. leven|allemaal . niet|@nietmeer . zitten
niet|@nietmeer . zitten . zie
@nietmeer . zit . zie
zie . het . @nietmeer . zit
zie . het . @nietmeer !aankomen|goed|scherp|op|in
zie . er . nut|zin . @nietmeer
zie .. geen|nul . toekomst|uitweg|reden|licht|uitkomst|hoop|perspectief|lichtpunt*|weg|andere_weg
geen|nul . uitweg|uitkomst|toekomst|hoop|perspectief|lichtpunt*|redding|levenslust|vechtlust|levenszin|reden|kracht|moed|energie|wil . meer !huis|in
er . is . geen . uitweg|uitkomst|hoop|toekomst|weg_terug|redding
geen|nul|zonder . hoop|toekomst|levenslust|vechtlust|perspectief $
zie . niks . meer . voor . mijn|ons
toekomst .. bestaat|is|heb|zie .. niet|geen|weg|donker|zwart
de . hoop|moed . kwijt|opgegeven|verloren
moed . opgegeven
hoop . opgegeven|verloren
de kracht . niet . meer $
heb . kracht . niet . meer $
alles . is . kapot
niemand . geef|geeft . om . mijn
alles|leven|bestaan .. zinloos|hopeloos|zwart|uitzichtloos|nutteloos|donker
zinloos|hopeloos|uitzichtloos $
uitzichtloos|radeloos|wanhopig*|wanhoop|wanhopg
donker* . gat|put
# it is over, it is enough
ik ben . er klaar $
ik ben . er . klaar . mee $
ik ben . er . klaar|doorheen . mee . alles|leven
klaar . met|mee . alles|leven|iedereen|@zelf|de_wereld
ik . zit|ben . er . doorheen $
ik ben|zit . er . doorheen . snap|en|er|ik
ik|mijn ben . op $
ik ben op . en|van_binnen !leeftijd
ik . ben . zo . op $
ik . ben|voel . leeg $
op . ben . ik
is . op . bij|voor . mijn
het is . op $
is . klaar . voor|met|bij . mijn !huis|contract
klaar . bij|voor mijn !!zus|man|ex|vrouw|advocaat|werk|studie|huis
klaar . met . mijn $
het is . klaar $
klaar nu $
is . mooi|genoeg|goed . geweest
het is . genoeg $
genoeg . geweest|gevochten|geleden|gestreden
heb . genoeg . gevochten|gestreden
heb . gevochten|gestreden . genoeg
ik heb . het . gehad $
ik . heb . het . gehad . met . alles|leven
is . over|gedaan|afgelopen|voorbij . met|voor|bij . mijn
met . mijn . gedaan|afgelopen
alles . is . voorbij|over|afgelopen $
hoef .. voor|van . mijn|hem|haar|ons . @nietmeer|allemaal
voor|van . mijn|hem|haar|ons . hoef .. @nietmeer|niet !hoor|dat|die|briefje|hulp
het . hoef . @nietmeer $
het . allemaal . @nietmeer . hoef
hoef . het . allemaal . @nietmeer
hoef . ut|het .. allemaal . @nietmeer
allemaal . @nietmeer $
ik . geef . het . op $
ik geef . op $
geef . alles . op
ik heb . het . opgegeven
ik . laat . los
laat . maar . zitten . allemaal $
laat . mijn . gaan
te laat . voor mijn
maakt . allemaal .. niet|niks|@nietmeer . uit
maakt . mijn . niks|niet . meer . uit
mijn . maakt . niks . meer . uit
niks . meer . uit $
ik . stop $
stop|hou . met|op . proberen|vechten|bestaan
ik . hou|houd . er|dr . mee op $
hou . er . mee op $
strijd|vecht . @nietmeer
niet|@nietmeer . vechten !om|voor|tegen|met
moe . gestreden|gevochten
berust .. erin
gordijn . mag|dicht $
mag . gordijn . dicht
boek . dicht|uit
wil|wou .. dat .. alles|het|dit|allemaal . stop|ophoud*|voorbij|over $
wil|hoop .. dat . het|alles|dit . stopt|ophoud* $
wil . gewoon . weg . ver|zijn|van_alles|van_hier_heel
ver . weg . nooit
wil .. verdwijnen|verdwijn|onzichtbaar
alleen|gewoon . maar|nog . rust $
"""
    + WAAROM,
    lijkt_op=WANHOOP_LIJKT_OP,
)
