"""Rules: a child is not safe, is alone or gets no food, or a child itself is typing. In doubt they
fire."""

from __future__ import annotations

from casefile.noodpoort.nood import Nood
from casefile.noodpoort.regels_lijkt_op_geweld import KIND_LIJKT_OP
from casefile.noodpoort.tabel import Tabel

_ETEN = (
    "eten|melk|flesvoeding|voeding|babyvoeding|babymelk|luiers|brood|maaltijd|ontbijt|avondeten|"
    "poedermelk|middageten|warme_maaltijd|warm_eten|fruit|broodje|boterham|melkpoeder"
)

# A child that is typing itself. Its home is then the danger, so violence at home is this emergency.
KIND_ZELF = """
ik . ben . <JONG> !weken|maanden|dagen|minuten|procent|uur|km|keer|euro|kilo|november|december|januari|februari|maart|kwijt|achter|jaar
ik . ben . <JONG> . jaar|jr|j !getrouwd|geleden|ziek|samen|werkloos|weduwe|clean|nuchter|weg|gescheiden|huurder|lid|in|bij|aan|later
ben . <JONG> jaar|jr & papa|mama|thuis|ouders|pa|bang|alleen|school|broertje|zus|hulp
ben <JONG> $
ben . pas <JONG>
<JONG> ben . ik
ik . ben . minderjarig|scholier|tiener
ik ben een kind
ik . ben . <JONG> . en . mijn|ik|we|onze|me|papa|mama
ik ben . nog . kind|minderjarig|scholier
ben . kind . van . ouders|dat|en_ik_ben
mag|als|een|ik . kind . hier . iets|ook|vragen|praten
als kind . hier|ook|iets
kan|kun .. met|op <JONG> & thuis|kamer|ouders|weg|kindertelefoon
zit . op|in . brugklas|groep_8|groep_7|groep_6|basisschool|havo|vmbo|mavo|havo_3|groep_acht & papa|mama|thuis|ouders
mijn|van . juf|meester|mentor|juffrouw & thuis|papa|mama|slaat|bang
mag . niet|@nietmeer . thuis . komen|wonen|slapen & <JONG>|jaar|ouders|papa|mama|school|zwanger
ouders . gooien|zetten|hebben|gooi|zet . mijn . eruit|huis_uit|buiten
eruit . gegooid|gezet|getrapt|geschopt & <JONG>|papa|mama|ouders
uit . huis . gezet|gegooid & <JONG>|door . papa|mama|ouders
weggelopen . van|thuis|bij|vanuit & <JONG>|ouders|ik_ben|papa|mama|ik
ben . van . huis . weggelopen
papa|mama|ouders|pa|stiefvader|stiefmoeder . slaat|slaan|mept|schop|schoppen . mijn|ons|broertje|zusje !mama|man|vrouw
mijn|onze . papa|mama|ouders|pa|stiefvader|stiefpa . slaat|mept|schop|drinkt|zuipt . mijn|ons|altijd|elke|hele|mama|broertje|zus & ik_ben|school|jaar|kamer|broertje|zus|bang|<JONG>
papa|mama|pa|ouders .. ruzie|slaan|vechten|schreeuwen & broertje|zusje|ik_ben|kamer|school|bang|verstop*|ik_verstop
mama|papa . slaap|ligt|lig|huilt|drinkt|dronken|is_dronken . hele|altijd|bank|grond|niet|bed & ik|niks|kast|broertje
mama|papa .. niet . wakker . word|krijg|te_krijgen
papa|mama . doet|doe . raar|eng|gek & ik|bang
papa|mama .. alleen . bier|drank|wiet|sigaretten
moet . van . mama|papa . zeggen|liegen|doen_alsof|stil_zijn
papa|mama|stiefvader|stiefpa|mijn_oom|vriend_van_mama . kom . in|op|naar . mijn . kamer|bed
zit|komt|kom . aan . mijn & papa|stiefvader|mijn_oom|opa|broer|trainer & <JONG>|kamer|bed|nacht|snachts|niet_fijn
"""

KIND = Tabel(
    Nood.KIND,
    alarm=f"""
{KIND_ZELF}
# no food for a child
geen|niks . luiers|flesvoeding|babyvoeding|babymelk|poedermelk|kunstvoeding|melkpoeder|flesjes
@kind ... @geen .. te_eten|gegeten|eet|{_ETEN}
@geen . {_ETEN} ... @kind
@geen . {_ETEN} ... voor . haar|hem|ons|hun
@geen . {_ETEN} & voor . mijn|onze|de . @kind
@kind ... honger
honger ... @kind
@kind .. @geen ... gegeten
@kind . zonder . {_ETEN}
zonder|geen . eten|brood|avondeten|ontbijt . naar . bed|school
@kind . eet|eten . niet|niks|karton|alleen|amper
@kind ... eet|eten . maar|een . keer|maal
niet|niks|geen|iets .. geven|geef|koken|voeren . @kind
niks|geen . om . @kind .. geef|geven
@kind ... niks|geen . geven|koken|te_geven
geef . @kind .. water|suiker|thee
eten . voor . mijn|de|onze . @kind & nu|vandaag|geen|niks|vanavond|honger|terecht|op|leeg|nodig|waar_nu
geen|niet . geld . voor . {_ETEN} . @kind
geen . geld|cent . voor|om|van . melk|luiers|flesvoeding|babyvoeding|babymelk|poedermelk
melk|flesvoeding|luiers|babyvoeding|poedermelk|babymelk|kunstvoeding . op|is_op|zijn_op
geen|niet .. melk|flesvoeding|luiers|babyvoeding|poedermelk|babymelk . kopen|kope|halen|betalen|meer & @kind|baby|haar|hem
melk|flesvoeding|luiers|babyvoeding|poedermelk|babymelk & @kind & geen|niet|op|niks & geld|kopen|meer|op|huis
huil* . van . de . honger
@kind .. alleen . rijst|chips|brood|water|suiker|pap|crackers
alleen . chips|pap & dagen|broertje|zusje|ik
rijst|chips|brood|koekjes . nog|alleen & @kind & eten|geld|huis|dagen
@kind .. mager|ondervoed|uitgehongerd|vermagerd
mager & kleine|@kind & eten|dag|krijgt
# a child alone
@klein_kind ... alleen . op . straat|bed|trap|galerij|buiten
alleen . op . straat . & @klein_kind
leg|laat . mijn . baby . alleen
baby . alleen . in
kinderen|broertje .. zonder . mama|papa|ouders & week|dagen|wij
moeder . niet . thuiskomt|thuiskomen & kleindochter|kind|@klein_kind
@klein_kind . niet|zonder . verschonen|verschoond|luier
zelfde|dezelfde . luier
verdunnen . melk
suikerwater & baby
melkpoeder . op
@klein_kind ... buiten . staan|laten
laat . jongen|meisje|kind|@klein_kind .. buiten
gooi . hem|haar . tegen . bank|muur
@klein_kind ... tegen . de . bank|muur . gegooid|gooit
klap . gegeven . met & kind|@klein_kind
kinderen . meenemen|mee . naar . syrie|buitenland|marokko|turkije
mee . te . nemen . naar . syrie|buitenland
vlooienbeten|luizen|beestjes|wonden & @klein_kind
stiefvader|stiefpa|oom|opa . doet . dingen
kijkt . naar . mijn . dochter . als . ze . doucht
doucht & dochter|kind & kijkt
krijg . ik . ervan . langs
nog . geen . 18
mama . is . weg . papa . is . weg
wij . zijn . <JONG> . en . <JONG>
ben . nog . geen
ik . zit . in . groep . <GETAL>
ik . zit . op . de . middelbare
@klein_kind . is . <JONG>|<GETAL> & sleutel|zelf|alleen . & eten|thuis|boterham|auto
kind . koorts|ziek . durf . niet . dokter
blauw . aan . van . de . kou
dochter . <JONG> .. man . van
snachts . niet . thuis & dochter
spoorloos & @klein_kind
geen . babyvoeding|babymelk|poedermelk|luiers|flesvoeding . meer|kopen
@kind . heb . niks . meer
kind . van . buren .. alleen|huilen
oudste . van . <JONG>|<GETAL> . past . op
past . nu . op . de . baby
zorgt . voor . haar|zijn . zieke . mama|papa
zij|ze|hij . is . pas . <JONG>|<GETAL> & zorgt|alleen
kan . mijn . @kind . niet . voeden
kind . zit . in . de . kou & honger
@kind .. vuilnisbak*|prullenbak*|afval
kinderen . vol . luizen|wonden
luizen|wonden & kinderen & doet_niks|moeder|zus
jongetje|meisje . portiek|buren|buurt . & eten|honger|deur
krijg . thuis . alleen|geen . eten
@ouder|vrouw . weggelopen|weg . met . de|mijn . kinderen
kinderen . waar . ze . zijn
het|hij|zij . word . dagelijks|steeds|elke . geslagen & kind
@klein_kind|@jong_kind ... zijn|haar|hun . eentje|uppie|uppy
@klein_kind ... alleen|allenig . thuis|binnen|achter*|achtergelaten
@klein_kind .. alleen|allenig .. thuis|huis|achter*|gelaten|binnen|auto|buiten|galerij|straat|woning|kamer|gebleven|middag|nacht|vannacht|savonds|niemand
@klein_kind . is|zit|zitten|blijf|blijft|zijn|lopen|loop|was . alleen|allenig
@klein_kind . nu . alleen
alleen|allenig . thuis|huis|achter|gelaten|buiten .. @klein_kind
laat|liet|laten . @klein_kind .. alleen|achter
@klein_kind ... alleen .. laat|gelaten|laten|achterlaten|achtergelaten
@klein_kind . zonder . toezicht|oppas|iemand|ouders|jas|schoenen
zonder . toezicht & @klein_kind
geen|zonder . oppas & alleen|werken|nacht|thuis
@klein_kind ... niemand|niemant . thuis|bij|op_hen
huilt|huilen|krijst . al . uren*|urenlang|lang|uur & kind|baby|buren|niemand|hiernaast
baby . huilt|krijst & niemand|alleen|buren|urenlang|uren|hiernaast
@kind ... weggelopen|weggelope|vermist|spoorloos|verdwenen|zoek . sinds|al|en|is|gisteren
@kind .. is|zijn . weggelopen|weggelope|vermist|spoorloos|verdwenen
weggelopen|vermist|spoorloos . @kind|is_mijn
@kind ... niet . thuisgekomen|thuis_gekomen|teruggekomen|teruggebracht|terug_gebracht|thuis_gebracht
@klein_kind . al . dagen|uren|nachten . weg|zoek
@kind . is|zijn . weg & bang|politie|oudere|iets|gebeurt|dagen|waar & jaar|dagen|sinds|<JONG>
ouders . weg|zijn_weg|niet_thuis|vertrokken|verdwenen & minderjarig|ik_ben|alleen|@klein_kind|ik
mama|papa . is|zijn . weg & alleen|broertje|<JONG>|kleine & ik
pas|oppas|past . op . kinderen|kind & niet . terug|neemt|opneemt|komt
moeder . @klein_kind . achtergelaten|achter
@klein_kind . achtergelaten|in_de_steek
# a child hurt or in danger
@klein_kind . gillen|krijsen|huilen & klappen|slaan|geslagen|slaat|buren
ik . heb . mijn . @klein_kind . geslagen|geschud|pijn|mishandeld
ex|papa|vader .. @klein_kind . niet . terug
brengt|breng . @klein_kind .. niet . terug
kind . van . buren . word
@klein_kind . te . weinig . eten
krijg* . te . weinig . te . eten & @klein_kind
@klein_kind . is . zoek|kwijt|weg|verdwenen !contract
mijn . @klein_kind . is . zoek|verdwenen|vermist
man|hij|@dader . @klein_kind . iets . aandoet|aandoe|doet
kind|@klein_kind ... word . aangedaan
iets . word|wordt . aangedaan & kind|@klein_kind
stiefvader|stiefpa|mijn_oom|opa|trainer . aan . haar|hem|mij . zit|zat
stiefvader|oom|vader|opa|buurman . aan . haar . zit
auto . terwijl . hij|ze . gedronken|dronken|drinkt
gedronken & auto & kind|@klein_kind
@dader ... slaat|mep|schop|mishandel*|schud*|tuchtig*|knijp*|bijt|raakt_aan .. @klein_kind|hun|jongens
@dader .. gooi|smijt|gooide .. baby|@jong_kind
@dader .. @klein_kind .. slaat|slaan|geslagen|mishandel*|knijp*|schop|schopt|schud*|pijn|getrapt|gegooid|geduwd|geschud|iets
slaat|sla|sloeg|geslagen|mep|schud|schudde|schop .. mijn|de|onze|hun|haar|zijn . @klein_kind|kids
mijn|de|onze|hun|haar|zijn|het . @jong_kind|zoon|dochter .. word|is|zijn|ben ... geslagen|mishandel*|misbruikt|misbruik|verwaarloos*|geslage|vastgehouden|geschud|gepest_door|aangerand|verkracht|lastiggevallen|getrapt|geschopt
kind|@klein_kind .. verwaarloos*|mishandel*|misbruikt|aangerand|verkracht
gooi|gooit|schud*|smijt . met|de|mijn . baby|kind|kleine
schreeuwt|schreeuw .. baby & gooit|schudt
door . elkaar . geschud|schudt|schud
baby|kind|kleine . door . elkaar
baby . geschud|gevallen|laten_vallen
pijn . doe|doen|gedaan & baby|@jong_kind
@dader .. doe|doet .. @klein_kind . pijn|iets|wat
tik|klap|klappen . gegeven|geef|geven & @klein_kind & bloed|spijt|hard|weer|oog
bloed|bloedt|bewusteloos|stil . nu|nou|niet & @jong_kind & gegooid|geslagen|tik|geschud|trap|gevallen
van . trap . gegooid|geduwd & @klein_kind
hete|heet . water|strijkijzer|sigaret . op|over|in & @klein_kind
stofzuigerslang|riem|stok|pantoffel|kabel & @klein_kind & slaat|geslagen|met_een|krijg
kindermishandeling*|kindermisbruik*|kinderporno*
mishandel* . kind*
verwaarloos* & kind|@klein_kind|haar|buren
@klein_kind|kind .. niet . veilig
onveilig|gevaar|onveilige & kind|@klein_kind
@klein_kind . loop* . gevaar|risico
blauwe|blauw . plek*|billen|ogen|oog|arm|rug & @klein_kind|hem|school|vader
dik|dikke|bont . oog|lip & @klein_kind|zoontje
brandwond*|brandplek* & @klein_kind
@klein_kind .. durf* . niet . naar|meer|terug|bij . huis|thuis|papa|haar|zijn|vader|beneden|slapen
@klein_kind .. niet . naar . huis . durf*
@klein_kind .. bang . voor|van . papa|zijn|haar|mijn|vader|hem|stief*|vriend|man|oma|opa
bang . @klein_kind . iets . doet|aandoe*|overkomt|doen
zit|komt|kom|raakt . aan . @klein_kind|haar_kind|mijn_kind|zijn_kind|haar_dochter|mijn_dochter|mijn_zoon
aan . mijn|haar|onze|zijn . dochter|kind|zoon|dochtertje|zoontje . zit|gezeten|zat
raakt|raakte|betast*|betastte . mijn|haar|onze|de . dochter|zoon|kind .
lastigval*|lastig . haar|hem & nicht*|kind|dochter & vader|papa|mijn_oom|stief*
snachts|nachts & kamer|bed|lastig* & nicht*|@klein_kind|dochter & papa|vader|mijn_oom|stief*|man|vriend
gedeald|gedealt|drugs|spuiten|naalden|coke|crack|hennep|wietplantage|pillen & bij|huis|waar|terwijl|slingeren & @klein_kind
dronken|bezopen|high|gedronken|stomdronken|zuipt|drink|drinkt .. @klein_kind|auto
@klein_kind ... dronken|bezopen|high|stomdronken|zuipt|onder_invloed
rijd|rijdt & dronken|drink|drinkt|gedronken|op & @klein_kind
ontvoerd|ontvoer*|meegenomen & @klein_kind
dreig* .. @klein_kind .. mee|afpakken|buitenland|iets|dood|vermoord*|aan_te_doen|aan
dreig* . het|hem|haar . iets . aan & kind|@klein_kind
opgesloten|sluit & @klein_kind & kelder|kamer|kast|schuur|hok|op|wc|badkamer|donker|zolder
sluit|sloot . @klein_kind|onze_zoon|kind . op
tuchtig*|slaag|hardhandig & kind|@klein_kind
seksueel|seks|sex|naaktfoto*|blootfoto* & kind|@klein_kind|dochter|zoon|<JONG>
misbruik* & kind|@klein_kind|dochter|zoon|nicht*
oudere . jongens|mannen|man|vriend & dochter|meisje
loverboy*
brand . met . ons . erin & papa|vader|<JONG>
@klein_kind|dochter . snij|snijdt|snijden . zich
@klein_kind .. in . auto . alleen|achter|opgesloten
laat . @klein_kind .. in . auto
kinderen . in . kelder|vuil|rommel|poep
moet . steeds|elke|alle . voor . broertje*|zus . zorgen
zelf . voor . mijn . broertje*|zus . zorgen
oppas . slaat|slaan|dronken
bang . mijn|de . kind|@klein_kind . iets . aandoe|aan|doe
mijn|de . baby|kind|kinderen . iets . aandoe|aan_te_doen|aandoen
besneden|besnijdenis|uithuwelijk* & dochter|meisje|zus|kind
""",
    lijkt_op=KIND_LIJKT_OP,
)
