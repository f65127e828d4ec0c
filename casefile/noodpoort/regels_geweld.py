"""Rules: somebody is being hurt, threatened, followed or locked up. In doubt they fire."""

from __future__ import annotations

from casefile.noodpoort.nood import Nood
from casefile.noodpoort.regels_lijkt_op_geweld import GEWELD_LIJKT_OP
from casefile.noodpoort.tabel import Tabel

GEWELD = Tabel(
    Nood.GEWELD,
    alarm="""
opgewacht . door . @dader
@ouder|@partner|hij . sleg . mijn|haar|ons
@dader ... opwacht|opgewacht & @slachtoffer
@dader .. mijn|haar .. te . pakken . krijg*
verkocht|verkoopt|gegeven|geef ... mijn|haar !@klein_kind .. knal|dreun|klap|hengst|mep|oplawaai|peut|lel|poeier
mijn|haar .. knal|dreun|hengst|mep|oplawaai|peut|lel . voor|op|tegen .. kop|bek|hoofd|gezicht|smoel|bakkes|harses|kanis
# hitting: who, the verb, whom; a small child as the one who is hit belongs to KIND
@dader .. @raakt .. @slachtoffer !@klein_kind|geld|schulden
@raakt .. @slachtoffer !@klein_kind .. @dader
@dader .. @slachtoffer !@klein_kind ... @raakt|sleg|slaag
hij|@partner|@ouder|@schoonfamilie|broer|zoon ... heb .. mijn|haar|ons|hem !@klein_kind ... @geraakt
mijn|haar|ons !@gezin .. heb ... @geraakt & @dader
hij|man|vriend|ex|vrouw|broer|zoon slaat|mept|schop|mishandel* !!@klein_kind|toon|alarm|door|op|over|ik
!ik|wij|we|ga|gaan|ze slaat hij|@partner !!@jong_kind|kind
raakt . mijn|haar . slaat
@raakt . mijn . als|omdat|met|en|elke|iedere|steeds|weer|nog
hij|@partner|zoon|broer|papa ... mijn . slaat|schop|mishandel* !hun|ze
bang . in . mijn . eigen . huis
!!!@klein_kind word .. door .. @dader ... @geraakt
!!!@jong_kind|kleinzoon|kleindochter|zoontje|dochtertje word|ben|is|wordt|zijn|geworden .. @geraakt !huis
!!!@klein_kind @geraakt . word|geworden|door !huis
@geraakt .. door|van . @dader
@partner|zoon|dochter|broer|papa . ... heb .. mijn|haar .. @geraakt
geslagen .. durf
durf . hem . niks
geslagen & @partner|hij|thuis|ik_word & gister*|vandaag|net|weer|elke|vanmiddag|steeds|ziekenhuis|vannacht|vanochtend
sloeg .. @slachtoffer & gister*|vanmorgen|vanochtend|vanmiddag|vannacht|vanavond|weer|steeds|bang
slaan|slaat . ook . geweld
huiselijk|huislijk geweld
geweld . thuis|bij_mijn|relatie|tegen_mijn|huis
geweld .. bij|tegen .. mijn|thuis|haar
@partner|zoon|papa|broer|hij|dochter .. word|is|wordt .. gewelddadig*|agressief|handtastelijk|agressiever
!die|toen agressief|handtastelijk|agressiever .. @partner|zoon|hij !vroeger|is_dood
@partner|zoon|papa|hij . gewelddadig*|agressief|handtastelijk
gewelddadig*|agressief . @partner
losse handen|handjes
!!!@klein_kind blauwe|blauw . plek*|oog|ogen !!!@klein_kind
plekken . van|door . @partner|hem|zoon|slaan
!!!@klein_kind dik|kapotte|bloed* . oog|lip|neus|gezicht & hij|@dader
gebroken . ribben|rib|neus|kaak|arm|pols|vinger & @dader|hij
mijn|haar|ons|me .. ziekenhuis . geslagen|ingeslagen|getrapt
ik . krijg . een|weer|dan . klap|klappen|mep|dreun|stomp !na|te
krijg . ik . klappen|slaag
krijg . ik . een|weer|dan|de . klap|klappen|mep|dreun|stomp|ervan_langs
klap|klappen|mep|stomp|dreun|duw|schop|kopstoot .. van|gekregen & @dader|hij|thuis & mijn|ik|haar
hij|@partner .. gaf|geef|deelt .. klap|klappen|mep|stomp|schop|dreun
elke|iedere|steeds . klappen
mijn|haar . keel . dicht|kneep|knijp*|greep|gegrepen|geknepen|vast|gepakt
hij|@partner .. mijn|haar .. keel
hand|handen . om . nek|keel|hals
handen . om . nek|keel|hals
nek|keel|hals .. hij|@partner .. hand*
arm . omgedraaid|gebroken|verdraaid & @dader|hij
haren|haar . getrokken|gepakt|gesleurd|trekt|trekken & hij|@partner|mijn
aan|bij . mijn . haren|haar|arm . getrokken|gepakt|gesleurd|trok|trekt
gooi|smijt|gooide|gegooid .. dingen|borden|spullen|servies|glas|telefoon|stoel .. naar|tegen . mijn|ons|haar
telefoon|tellefoon|spullen . kapot|stuk . gegooid|geslagen|gemaakt & hij|@partner
vuist|vuisten & @dader|hij|raak|binnen
op . mijn|me . kop|bek|donder|lazer|falie . krijg|gekregen|geslagen|slaat
reageert . op . mijn . af
reageert . @partner . op . mijn
spuug*|spuwt .. mijn .. gezicht
seks|sex|vrijen|bed & dwing*|dwingt|gedwongen|moet_met|moet_van|wil_niet|tegen
gedwongen . tot|om & @dader|hij|seks|huisbaas|huwelijk|trouwen
moet . trouwen & slaat|dood|dwing*|anders|familie|papa|oom
uithuwelijk*|uitgehuwelijkt & ik|mijn
dwing*|gedwongen . te|tot|om . trouwen|huwelijk
verkracht|verkrachte|verkrachten|verkrachting|aangerand|aanrand*
misbruik|misbruikt|misbruiken & hij|@partner|ik|huisbaas|mijn_oom|papa
kapot . slaat|slaan & hij|@partner|zoon & mijn|ons|haar
hij|@partner . mijn|ons . kapot . maak !met
in . elkaar . geslagen|slaan|slaat|getrapt|timmert|geramd
in elkaar slaat|geslagen|getrapt
total . loss . geslagen
hij|@partner|zoon .. slaat .. alles .. kapot
weer . raak . met|thuis|vuisten
# threats
mag . van . mijn . man|vriend|vrouw . nergens|niks|niet|niemand|geen
van . mijn . man|vriend . mag . ik . nergens|niks|niet
van . hem . mag . ik . nergens|niks|niet
mes|pistool .. op . mijn . keel|hoofd|borst|slaap . gezet|gehouden|zet|gedrukt|hield
hij|@partner|zoon|broer .. mes . op . mijn . keel
hij . heb . de . deur . op . slot . gedaan & kan|eruit|niet|weg
ex|hij|@partner . wacht . mijn . op
wacht . mijn . op . bij
vrees . mijn|hem . echtgenoot|man|zoon|partner|hem
vrees . @partner|hem
handgemeen
volgt|volg . mijn|me . naar|overal & ex|hij|@partner|man
ex|hij . belt . mijn . <GETAL>|honderd|steeds|elke|constant . keer|dag|nacht
laat . mijn . niet . naar|buiten|weg|gaan|uit & hij|@partner|papa|broer|familie
niet . naar . buiten & pakt|afgepakt|laat & hij|@partner
broer|broers|familie|papa|vader|oom|hij|ze . zeg . dat . ze|hij .. mijn . vermoord*|doodmaken|doden|dood
@raakt . mijn|haar|me . open
@dader ... krabt|bijt|duwt|slaat . mijn
gooi . hij|@partner . mijn . tegen . muur|deur|bank|kast
gooi . mijn . tegen . de . muur
dikke . lip
mes . op . tafel . als
door . het . lint & hij|@partner
seks & nee & toch|doet|hij
laat . haar . niet . gaan
zus|vriendin|buurvrouw . zit|is . vast|opgesloten . in
bang|bange|maakt . met . mes
was . het|een . duw|klap . nu
hoorde . hem . schreeuwen
alleen . typen . als . hij
moet . stil . typen
als . hij . deze . chat|dit . ziet|leest
deze . chat . ziet & hij
degene . die . klappen . opvangt
word . razend|woest|furieus .. @partner
@partner . word . razend|woest|furieus
chanteer*|afgeperst|afperst|afpersing
anders . breekt . hij
tanden|benen . breek* & hij|broer|ex
neus . heb . hij . gebroken
camera . in . huis & @partner
wakker . hij|ie . sta . naast . mijn . bed
staat . naast . mijn . bed
belt . <GETAL> . keer . per . dag & wachten|werk|ex|hij
kogel . in . brievenbus
stoel . onder . deurklink
ex . weer . vrij
kom . hij . weer . thuis & politie|bang
gevallen . van . trap . zeg . ik
lange . mouwen & ziet|niks|blauw
bezuren
tegenspreek|tegenspreken & @partner
mag . geen . geld . hebben
met . een . eigen . sleutel . binnen
gebruikt|gebruik . geweld & hij|@partner|ex
trapt|trap . de|mijn . deur . in & ex|hij|@partner
sloot|sluit . de . deur . van . buiten
zit . hier .. opgesloten|vast
gedreigd .. mijn|ons|haar .. steek|neersteek*|vermoord*|slaan|dood
mijn .. neersteek*|neersteken|doodsteek*
steek . je|jou|jullie . neer
laat . mijn . niet . gaan|weg & @partner|hij
afmaak|afmaakt|afmaken & hij|ex|@partner & mijn|ons|schreeuw*
@dader .. bedreig* . @slachtoffer
@dader .. @slachtoffer .. bedreig*|bedreigd
bedreig* .. door|van .. @dader
bedreig* . mijn|ons|haar
!!@klein_kind word|ben .. bedreig*|bedreigd
doodsbedreig*|doodsbericht*
dreigbericht*|dreigapp*|dreigtelefoon*|dreigmail* & ex|hij|@partner|broer|familie|zoon
@dader .. dreig* .. dood|vermoord*|slaan|slaat|doden|mes|kapot|steken|geweld|verbrand*|pakken|zichzelf|mijn_wat|iets|zuur|foto*
hij|@partner|familie|broer|ex .. maak .. mijn|ons|haar .. dood|kapot|af
hij|@partner|familie|broer|ex .. mijn|ons|haar .. dood|kapot|af .. maak|wil|gaat
hij|@partner|familie|ex .. mijn|ons|haar .. vermoord*|doodmaken|doodslaan|doden|afmaken|doodsteken|verbranden|wurgen|iets_aandoen|opzoeken|opwachten
hij|@partner|ex . zeg .. dat . hij|ze .. mijn|ons|haar .. vermoord*|doodmaken|dood|pakt|vind*|afmaken|kapot|doodsteek*|iets|weet|komt
hij|ex|@partner|familie .. weet|weten|achter .. waar|te .. ik|mijn|we . woon|zit|ben|werk|vinden|nu
weet . waar . ik . woon|zit|werk|ben & hij|ex|@partner|broer|familie|bang
hij|ex|@partner .. mijn .. te . vinden|vind
hij|ex|@partner . wil . weten . waar|welke .. ik . zit|woon|ben
zoek*|zoeken . mijn & bang|schande|familie|ex|hij|vermoord*
schande|eerwraak & familie|broer|broers|papa|gezin
!!kleintjes|kinderen mes|pistool|wapen|geweer|bijl .. hand|op_mijn|onder|kussen|keel|gepakt|getrokken|deur|zwaai*|bij_zich & hij|@partner|zoon|broer|die|iemand|ex|slaap & mijn|deur|ons|thuis|bang|slaap
met . een . mes|pistool|wapen|geweer|bijl|hamer & hij|@partner|zoon|broer|gast|ex|man|iemand & deur|bedreig*|achter_mijn|thuis|stond|staat & mijn|ons
slaap .. mes
bedreig* .. met . mes|pistool|wapen
hij|@partner|ex|familie|broer|iemand .. mijn|ons|haar . iets|wat . aandoe*|aan|doet|aandoet|doe
hij|@partner|ex .. komt|kom . mijn|ons . halen|pakken|opzoeken|vermoorden
bang . dat . ik . de|degene . volgende|eerste
anders .. slaat . hij|ie|ze|@dader
anders .. krijg . ik|haar & hij|slaat|klap*
van . geld . geleend & bedreig*|wapen|deur|bang|mes
# watched, followed, locked up
stalkt|stalken|stalking|gestalkt|stalker|stalk & ex|@dader|mijn|door|word|hij|iemand|man|wat
achtervolg*|lastigval*|lastiggevallen|belaagt|belaagd .. ex|hij|@partner|door
word .. achtervolgd|lastiggevallen|belaagd
ex|hij|@partner .. achtervolg*|stalkt|lastig|lastigval*|bonkt|bonst|tracker|volgt|belaagt|begluurt
val . mijn . lastig
ex|hij|@partner|iemand . blijf . mijn . bellen|bedreigen|volgen|lastig*
contactverbod|straatverbod|huisverbod|gebiedsverbod & kom|komt|langs|toch|overtreed*|houdt|terwijl|steeds|weer|nog|deur|staat
tracker|gps & ex|man|hij|auto|telefoon|mijn
ex|hij|man .. sleutel .. kom|komt|binnen|nog & bang|slaap|binnen|snachts
ex|hij|@partner . sta . voor|bij|aan|buiten|beneden . deur|huis|raam|flat & bang|slaat|bonkt|binnen|schreeuw*|nu|weer|steeds|durf|elke|dreig*
bonkt|bonst|trapt|beukt|ramt .. deur & ex|hij|@partner|man|dronken
trapt|trapte|ramt . de|mijn . deur . in & ex|hij|@partner|man
deur . in . trapt|getrapt|trappen & ex|hij|@partner|man
ex|hij .. steeds|elke|telkens . kom|komt|langs|deur|belt & bang|durf|contactverbod|deur|binnen
opgesloten & hij|@partner|ik|mijn|@schoonfamilie & huis|kamer|badkamer|heb|zit|slaapkamer|word|mijn
sluit|sluiten|sloot . mijn|haar|ons . op !@klein_kind
sluit . haar|mijn . op . als
houd*|hou . mijn|haar|me !sleutel|sleutels|geld|leefgeld . vast|gevangen|binnen|opgesloten|gegijzeld & hij|@partner|huis|man|@schoonfamilie|familie|@ouder|broer
vastgehouden|gevangen|gegijzeld & huis|@partner|hij|thuis|echtgeno*
mag .. niet|@nietmeer .. weg|buiten|naar_buiten|huis_uit|praten|bellen|deur_uit & hij|@partner|deur|slaat|familie|man & van|ik|zegt|slot
mag niet . van . mijn . man|vriend|vrouw|familie|papa|broer|schoonmoeder
mag . van . mijn|hem . man|vriend|vrouw|familie|niet . niet|niks|geen|bellen|weg|naar
deur . op . slot & hij|@partner . doet|draait|sluit|houdt|gooit & ik|mijn
@partner . doe . deur . op . slot
pakt|pak|afgepakt|afpakt|neemt .. telefoon|paspoort|pinpas|pas|geld|tellefoon|sleutels|bankpas .. af & hij|@partner|man|schoonfamilie|zoon & slaat|bang|weg|mag|niet
hij|@partner|schoonfamilie .. paspoort|telefoon|tellefoon|pinpas|id_kaart & pakt|afgepakt|af|verstopt|afgenomen & mijn
@partner|hij .. controleer* . telefoon|mijn|alles|berichten|elke|waar
niet . weten|weet|merken|merkt|zien|ziet|horen|hoort|lezen|leest & man|hij|@partner|zoon & slaat|gewelddadig|bang|boos|controleer*|dood|kapot|kamer|woedend|agressief|mept
hij|@partner . mag . niet|dit_niet . weten|zien|merken|weet & slaat|bang|hulp|boos|slapen
slaat . mijn . als . hij|ze
kan . niet|@nietmeer . vrijuit|praten|typen & man|hij|@partner & kamer|thuis|naast|luistert
dwing*|dwingt|gedwongen & @partner|hij|zoon|kleinzoon|familie & bang|bedreig*|slaat|handen|anders|geld|tekenen|werken & mijn
# afraid of somebody at home
bang . van|voor . @partner|@ouder|zoon|broer|broers|@schoonfamilie|hem|huisgenoot|mijn_oom|eigen_familie|familie|eigen_zoon
bang . voor|van . mijn . @partner|@ouder|zoon|broer|@schoonfamilie|familie|huisgenoot|neef|eigen
bang . voor . wat . hij|@partner|zoon|ze_met
bang . dat . hij|@partner|zoon|broer|ex . mijn|ons|weer|terug|iets|slaat|kom|het|vindt|thuis|binnen|doordraait
doodsbang|bang & hij|@partner|ex & thuis|slaat|drinkt|dronken|vrij & mijn|ik
bevreesd|angst|vrees|angstig & hij|hem|@partner|zoon|ex & thuis|drink*|slaat|drank|kom|voor_hem|voor_mijn
angst . voor . hem|mijn . man|ex|vriend|hem
durf .. niet|@nietmeer . naar . huis|thuis|binnen|woning & hij|man|@partner|dronken|hem|papa|slaat|boos|broer|ex|vriend
durf .. niet|@nietmeer .. huis|weg|praten|bellen|slapen|thuis & slaat|hij|dronken|@partner|bedreig*|hem|vriend|hoort|ex
durf .. woning|huis|straat|buiten|deur .. niet|@nietmeer & ex|hij|@partner|bedreig*|hem|man|broer
durf . hem . niet . tegen|verlaten|weg|te_zeggen|tegenspreken|eruit
durf . niet . weg . bij|van|uit|want
durf . @partner . niet
dronken|drinkt|gedronken|zuipt|zuip|lam|high|coke & slaat|bang|gewelddadig|agressief|handtastelijk|pijn|durf|klappen|los
thuis|huis . niet|@nietmeer|nergens . veilig
niet|@nietmeer . veilig . bij|in|thuis|met & @partner|@ouder|hem|thuis|zoon|huis|man|familie
onveilig . thuis|bij & ik|hem|@partner|man|voel
voel . mijn . niet|@nietmeer . veilig . bij|thuis|met|door !!begeleid*|consulent*
veilig .. weg|uit|vandaan . komen|kom|vluchten|kan
gevlucht|vluchten|weggevlucht . voor|van|uit|bij|om .. @partner|hem|geweld|@ouder|zoon|broer|familie|klappen
weggelopen . van|bij . @partner|hem & bang|slaat
gevlucht & @partner|hij|ex|geweld|papa|familie
ondergedoken|onderduik*|schuiladres & ex|@partner|man|hij|familie|bang|ik
blijf_van_mijn_lijf|blijfhuis & nu|bang|vlucht*|nodig|hij|man|kan
vrouwenopvang & nu|bang|vlucht*|nodig|hij|man
veilig . thuis . bellen|gebeld|gemeld|melding
hij|@partner|zoon|broer|papa . doet|doe|deed .. mijn|haar . pijn
hij|@partner .. pijn . gedaan
hij|@partner . kan . elk|ieder|elke . moment . binnen|thuis|komen
!!!man|vriend|vrouw|kind|baby|dochter|zoon gillen|gilt|schreeuwt|krijst|hulp_roepen & slaat|geslagen|klappen|buurvrouw|buren|boven|beneden|naast & vriend|man|haar|hij|kind|vrouw
hoor .. haar|buurvrouw . gillen|schreeuwen|huilen|krijsen & hij|man|slaat|nacht
hoor .. hoe|dat . hij . haar|hun
arm . achter . rug
op . straat . gegooid|gezet|gesmeten & door . @partner & bang|slaat
toegetakeld|afgeranseld
moes . geslagen
kwaad|boos|woedend . word|wordt|is . hij|ie & bang|slaat|klap*|kapot|losgaat
los . op . mijn
flipt|flip|doordraait|draait_door|lint & hij|@partner|man|zoon|vriend & bang|mes|slaat|mijn|kapot
""",
    lijkt_op=GEWELD_LIJKT_OP,
)
