"""Rules: words that can mean life itself without saying so. The bot asks back, with 113 beside it."""

from __future__ import annotations

from casefile.noodpoort.nood import Nood
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
# why go on
waarom . nog $
waarom .. ik|men|we . nog . door|verder|opsta*|leef|vecht|besta|ben|doorga*|moeite|hier|doe
waarom . nog . door*|leven|opstaan|vechten|proberen|moeite|wakker|verder|bestaan
waarom . zou|moet|sou . ik . nog . $
waarom . zou|moet . ik . nog . op*|door*|leven|proberen|vechten|verder|moeite|wakker|iets
waarom zou ik $
waarom . ik . door*|leef|besta|opsta*
waarvoor . dan $
waarvoor . ik|men|zou .. leef|leven|wakker|opsta*|doe|vecht|nog|zou
waarvoor . nog|dan
waarvoor .. leef|leven|wakker|opsta*|vecht|nog_leven
waarvoor . doe|leef|vecht|sta
waar . doe . ik|je|we . het|dit|t . nog|allemaal . voor
voor wie|wat doe . ik . het|dit . nog
wat . heb|is|was . het|er|dit|alles|leven .. nog .. zin|nut $
wat . heb .. nog . zin|nut !om|van|als
wat|welk . is|heb . het|de . nut|zin . nog|van . van . alles|leven|het|dit
wat . maakt|maak . het . nog . uit
heb .. geen|niks|allemaal .. zin|nut . meer !in|om|als|voor
heb .. geen|nergens . zin . meer . in $
nergens . zin|nut|puf
geen . zin|nut . meer $
geen . zin . meer . niks|allemaal|in_niks|in_alles|in_leven
allemaal . geen . nut|zin
nut|zin .. @nietmeer . van . in
nergens . meer . nut|zin
# what I am worth
niemand . zou|zal|ga . mijn|me . mis*
niemand .. mijn|me . mis*
iemand . mijn . mis*
niemand . zit|wacht* . op mijn
niemand . merk* .. ik|weg|als
niemand . mijn . nodig
niemand . heb . mijn . nodig
ik . heb . niemand . meer
heb . niemand|niks . meer & op|leeg|alleen|over
alleen . op . wereld
ik|ben|iedereen|ze|je .. tot . last
ben .. last|blok . voor . @gezin|iedereen
ben . iedereen . tot|een . last
ben . niks . waard|meer
ik . ben . niks $
ik . ben . niks . en|ik
niks . meer . waard
waardeloos . mens|vader|moeder|papa|mama
ik . ben . waardeloos|overbodig|mislukt|mislukkeling
mislukkeling|mislukt . als . mens|papa|mama|leven
haat . mijn . leven|mezelf|@zelf
haat . @zelf
leeg ... leeg
kan . het . niet|@nietmeer . dragen
niet|@nietmeer . langer|meer . dragen $
moe . van . ademhalen|adem
uitgeleefd
leven . is . niks . voor . mijn
wat . heb . het . voor . zin $
heb . het . voor . zin $
alles . is . klaar
hoop . is . klaar|op|weg
stop . ermee|er . mee . met . alles
kap . ermee|er . mee & alles
ik . kap . ermee
alsof . ik . verdrink
bij . mijn . is . grens . bereikt
nergens . meer . voor . opstaan|op_wil|op_staan
geen . vecht|strijd . meer . in
stilstond . voorgoed
wat . moet . ik . nog . op . wereld|aarde
geen . betekenis . meer
door . mijn . krachten . heen
weg . van . iedereen
niemand . mist . mijn
laat . mijn . maar . stoppen
niks . meer . te . redden
zie . geen . deur|uitgang . meer
zwarte . gat
waarom . ben . ik . geboren
beter . rondkomen . zonder
zonder . hem|haar . beter
teleurgesteld . weer . ochtend
niet . alleen . moe . meer
voor . mijn . is . er . geen . later
krijg . mezelf|mijn_zelf . @nietmeer . overeind
laat . het . maar . komen
leeg . gewoon . leeg
leeg leeg
trek . deze|dit . niet . meer
trek . leven|life . niet|@nietmeer
moet . nog . proberen
wil . rust . altijd|alleen|gewoon
kom . hier . nooit . meer . uit
kom . nooit . meer . uit $
dat . het . ophoudt|stil_wordt|voorbij_is
einde . van . mijn . kracht*
einde . kracht*
geen . hulp . meer . mogelijk
wacht . mijn . niks . meer
waartoe . zou|nog|leef*|dient_alles
einde . voor . mijn $
bezit . de . moed . niet . meer
de . moed . niet . meer !jij|pas
moegestreden
van . mijn . mag . het . ophouden|stoppen|voorbij
leven . niet|@nietmeer . aan*
niks . meer . om . voor|door
voor . door . te . gaan
gewoon . weg . was
wou|wil . dat . ik . weg . was
ga . al . lang . niet|@nietmeer
ga . het . niet|@nietmeer . komen
ophouden . met . alles
geen . leven . meer
hoe . ik . de . nacht|avond . door
zo . is . het . geen . leven
verdwijn . liever
liever . verdwijn*
alles . zat
ben . het . zat $
moe . van . leven|bestaan|het_leven
wat . is . nut|zin .. van|nog . alles|nog
kan . mijn . @nietmeer|niks_meer . schelen
kan . mijn . niet . meer . schelen
niemand . zou|zal . het . merk*
wil . alleen . nog . slaap
voel . niks . meer
voel . niks|leegte $
hou . het . voor . mijn . op
eruit . uit . alles
voor|van . mijn|hem|haar|ons . @nietmeer . hoef
wil . niks . meer . van . leven|iemand
lukt . mijn . niet|@nietmeer . leven
walg . van . @zelf|mijn
mijn|het . leven . is|voel . kapot|over|voorbij|zwaar|hel|klaar|verwoest|ellende|geruineerd|mislukt|niks|puinhoop|leeg
leven . te|zo . zwaar|moeilijk
bestaan . zwaar|nog_slechts
bestaat . nog . slechts
ben . @zelf . kwijt
@zelf . kwijt & ben|niet
over . van . mijn $
niks . over . van mijn
niks . van . mijn . over
hart . leeg
kop|hoofd . leeg & hart|op
leeg . ik . mijn . voel
voel . mijn . leeg|uitzichtloos|verloren|overbodig|dood|wanhopig|radeloos|hopeloos|nutteloos|waardeloos|niks
wil|hoef . mijn . @nietmeer . zijn|bestaan
ten . einde . raad
einde . jaar . niet . haal
niet . haal|red . zo $
hoe . lang . ik . nog . heb|mee|ga
ze . hebben|heb . mijn . gebroken $
ben . gebroken $
kom . nooit . meer . goed $
kom . nooit . meer . goed . met|voor . mijn
word . nooit . meer . beter|goed|licht|anders
nooit . meer . licht|beter|goed $
best . gedaan . klaar
voor . mijn . geen . later|toekomst|morgen
ziet|zie|zit . er . @nietmeer|niet . tegenop . kan
er . niet|@nietmeer . tegenop|overheen . kan|komen
zit . in . de|een . put|dip|gat . niet|en|diep
licht . uit . bij|is . mijn
licht . is . bij . mijn . uit
wil|kan .. niemand . meer . zien|spreken|onder_ogen
kan . alles . gestolen
het is . hopeloos|zinloos|uitzichtloos
te . zwaar . geworden|voor_mijn|voor_me
wordt . mijn|me . te . veel|zwaar $
het|alles . word . mijn . te . veel
allemaal . te . veel . stop*|ophoud*
""",
    lijkt_op="""
deze . chat . niet . meer
hoef . ik . niet . alles
vraag . hoef . voor . mijn
doorgaan . met|procederen
nog . doorgaan . met
trek . het . @nietmeer . met . <GETAL>
printer|computer|laptop|ajax|feyenoord|seizoen . niks|hopeloos
ajax . het . is . hopeloos
printer . niks . meer
niks . van . mijn . over . chat
volhouden . voor|voordat . contract
kop . in . zand
hadden|had . de . moed . al
met . die . gemeente . praten
hart . gebroken
erin . niet . meer . kan
niet . meer . in . kan
met . mijn . huis
van . mijn . hoef . het . niet $
van . mijn . hoef . dat
wil . niet . verder . met
dus . ik . stop
jij|je . moet . niet . meer
niet . meer . eten . van
niet . meer . omhoog|inloggen|wachten
geef . niet . op
op . leeftijd
wil . niks . meer . ontvangen|horen|zeggen
huur|huren|regeling|rente|verhoogd . . ik . kan . het
huur .. kan . het
kinderen . trek . het
hoef . van . mijn . @nietmeer
hoef . @nietmeer . de|corporatie|want
mama|papa|vader|moeder . kan . niet . meer . lopen|werken|schrijven|traplopen|zien
kan|ben .. er . niet . uit|bij|in|aan
klaar . mee . dat|die|jullie|om
ben . er . klaar|doorheen . voor|papieren
klaar . met . jullie|die|deze
hoef . @nietmeer . gevonden|geregeld|opgelost|dank*|nodig
zie . het|de|dat|die . niet . zitten . om|met
kan . niet . meer . tekst|papieren|volgen
trek . die . toon
hou . het . @nietmeer . van
geef . het|ik . niet . op
geef . op . deze|dit|de|jullie
waarom . nog . rechter|zitting|huur|betalen|brief|naar
als . ik . stop
ermee . stop
heb . het . gehad . met|over
ten . einde . raad . deze|die
kracht . niet . meer . formulier|bellen
huur|premie|regeling|bedrag|kosten|betaling* .. @nietmeer|niet . opbrengen|volhouden|dragen
hou . het . vol
begeleiding|traject|wachtrij|wachtmuziek|muziekje .. volhou*
volhou* .. begeleiding|traject|wachtrij|wachtmuziek|muziekje|wachttijd
kan . het . maandbedrag|bedrag
dood . ding|nummer|apparaat
chat|bot|robot|app|computer .. zin|waardeloos|zinloos|nut
zin|waardeloos|zinloos|nut .. chat|bot|robot|app|computer|praten
hulp .. zinloos|waard|nut
""",
)
