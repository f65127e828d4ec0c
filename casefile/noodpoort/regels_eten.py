"""Rules: nothing to eat today, or no money at all to live on. A question about the food bank in
general is no alarm."""

from __future__ import annotations

from casefile.noodpoort.nood import Nood
from casefile.noodpoort.regels_lijkt_op_nodig import GEEN_ETEN_LIJKT_OP
from casefile.noodpoort.tabel import Tabel

_ETEN = (
    "eten|brood|boodschappen|voedsel|levensmiddelen|maaltijd|maaltijden|hap|boterham|voeding|avondeten|"
    "ontbijt|middageten|warme_maaltijd|pak_melk|melk"
)
_KAST = "koelkast|koelkas|ijskast|voorraadkast|kast|kasten|kastjes|keukenkast*|vriezer|provisiekast|voorraad"

GEEN_ETEN = Tabel(
    Nood.GEEN_ETEN,
    alarm=f"""
# hunger
heb|lijd|hebben|van|creper* . honger
honger $
honger & ik|we|vandaag|nu|geld
rammel . van . honger
dood . van . honger
maag . knort|leeg|rommelt|lege|pijn_van & geld|eten|geen|vandaag|honger
lege . maag
flauw* . honger|vallen|gevallen & eten|honger|niks
slap . van . honger
licht . in . hoofd & eten|gegeten
# not eaten
@geen .. gegeten !slecht
@geen . eet & dagen|geld|vandaag|want|gister*
ik|we . eet|eten . niet|niks|amper & geld|dagen|want|betalen
al . dagen . @geen . eten|gegeten
dagen|vandaag|gister*|sinds|weken .. @geen . gegeten|eten|warme|warm|te_eten|brood
dagen . niks
laatste . ei|boterham|brood|blik|pak|restje|snee|rijst|ui & gegeten|op|heb|huis|niks
sla .. eten|maaltijd*|maaltijden|avondeten .. over
een . keer|maal . per . dag . eten|gegeten
# no food
@geen . te|om .. eten|bikken|vreten|kanen|bunkeren|bikke|drinken !kort
geen|niks|nul|geene . {_ETEN} !zin|door|klaar|bij
@geen . kruimel|korst
heb . niks . te . bikken|vreten|bikke
{_ETEN} . is|zijn|geld . op
!!en|mijn|gasfles eten op $
heb . @geen .. {_ETEN}
zonder . {_ETEN} . zit|zitten|geld|en|dagen|vandaag
zit . zonder .. {_ETEN}
kan|kon|kunnen . geen|niet|niks .. {_ETEN} .. kopen|kope|halen|hale|betalen|betale|doen|aanschaffen|pinnen|doe
geen|niet . {_ETEN} .. kopen|kope|betalen|halen|doen|aanschaffen|meer
geen|niet . geld . voor|om|van . {_ETEN}
geld . voor . {_ETEN} . is|heb|geen|op|niet|meer|weg
geld . om . eten . te_kopen|kopen & geen|niet|op|niks
{_ETEN} . geen . geld
geen . geld . geen . eten
met|van . welk|wat . geld .. eten
kan . niet . eten . want|omdat & geld|leefgeld|rekening
kan|kon . ik . niet . eten
dan|nu . niet . eten . kan
{_KAST} . is|zijn|staat . leeg|lege
lege . {_KAST}
{_KAST} . leeg
niks . in . huis|kast|koelkast|koelkas|vriezer
niks . meer . huis|kast|koelkast & geld|eten|in
niks . meer . in . huis|kast|koelkast
er . lig|ligt . niks . meer
ik|we|heb|huis|hebben|zijn|lig|is .. alleen . nog|maar . thee|water|zout|rijst|crackers|ui|suiker|brood|pasta|havermout|aardappel*|krekkers|kraanwater|bloem|noodles|knackebrod|beschuit
alleen . zout|rijst|crackers|suiker|thee|kraanwater|beschuit & huis|eten|heb|dagen
leef|leven|overleef . op . water|thee|crackers|brood|rijst|krekkers|noodles|lucht|koffie
drink . water|kraanwater|thee . vol|honger|te|om
kraanwater . om
suiker .. gegeten
# food today
help* . aan . eten
mijn . helpen . aan . eten
aan . eten . vandaag|nu
brood . op . saldo
saldo . 0|nul
hongerig
al . dagen . niet . eten|gegeten
eet . al . dagen . niet
eet . niet . want
alleen . nog . een . ui|pak|restje|blik|zak
er . lig|ligt . alleen . nog
helemaal . niks & tot . <GETAL>|<DAG14>|<VER>
geen . cent . voor . voeding|eten
geheel|helemaal . zonder . geld
zonder . geld & maaltijd|voedsel|eten
kan . ik . niet . kopen . niks
ik . at . niks
niks . om . van . te . koken
water . tegen . honger
sinds . gisteren|eergisteren . at|eet|niks
laatste . eieren|ei
restje . vla
ik|we . leef|leven .. op . water . brood
<GETAL> . cent . op|erop
staat . <GETAL> . cent
leef|leve . nu|al|nou|drie|op . op|van .. thee|suiker|water|soep|suikerzakjes|koffie|beschuit|brood
leef|leven . van . wat . buren|collega*|iedereen|anderen
leef . van . niks
niet . geeneens|eens . brood . halen|kopen
geeneens . brood|eten
laatste . blikje|snee|boterham|beschuit|restje
laatste . pak . beschuit|rijst|macaroni|melk|pasta
kiezen . tussen . pillen|eten|huur|medicijnen . eten|huur
flessen|statiegeld . inlever*|ingeleverd & brood|eten|pak
een . bord . rijst|eten & delen|dag
ben . skeer|blut|platzak
skeer . tot
helemaal . op . nul
laatst|laatste . gegeten|boterham|eten . gehad|zaterdag|zondag|maandag|gisteren|vanochtend
voor . laatst .. gegeten|boterham|brood|eten
voor . het . laatst . iets . gegeten
eten . om . de . dag
om . de . dag . eten
niks . op . mijn|ons . bord
vraag . om . <GETAL> . euro . eten
bakken|bak . bij . supermarkt|winkel & eet|vind|eten
bon . voor . supermarkt|eten|boodschappen
kan . vandaag . niks . kopen|betalen|eten
suikerzakjes|suiker_zakjes|ketchup|mayonaise & leef|eet|gegeten|leve
diaconie . maaltijd
iets . eten . want . tril
tril|beef . honger|niet_gegeten|eten
niks . meer . eten . kan
kan . niet . meer . eten & deurwaarder|geld|aow|rekening|loon
verkoop . telefoon|alles|spullen . voor|om . eten
vandaag|nu|vanavond|direct|dringend .. gratis|bord|iets .. eten|maaltijd|te_eten
gratis|bord . eten|maaltijd|soep . vandaag|nu|vanavond
waar . kan|haal|krijg|moet|vind . ik .. vandaag|nu|vanavond .. {_ETEN}|voedselpakket
waar . haal|krijg|vind . ik . nu|vandaag|dan . {_ETEN}
waar . haal . ik . eten . vandaan
waar . gratis . eten
{_ETEN} . vandaag|nu|vanavond . krijg|nodig|halen|krijgen|gratis|waar
ergens . eten .. vandaag|nu|want|honger
vandaag|nu . nog|iets|wat .. {_ETEN}|voedselpakket
iets . te . eten|eten_krijgen & vandaag|nu|honger|geld|geen
boodschappen|eten . sturen|brengen|langsbrengen & niks|geen|jullie|heb
bord . eten
voedselbank|voedselpakket|soepbus|heils ... dicht|vrijdag|wachten|weken|maandag|pas|geweigerd|nee & vandaag|nu|niks|honger|geen
voedselbank|voedselpakket & vandaag|nu|direct|spoed & niks|nu_niks|geen|honger|spoed|leeg
noodpakket|noodhulp & eten|leeg|vandaag|geld|nu|niks|beurs
geld|voorschot|noodfonds . vandaag|nu|direct & niks|leeg|geen|0|nul|eten
kan . gemeente . vandaag . geld
brood|eten|winkel|supermarkt . gestolen|jatten|stelen|pikken
vraag|bedel|bedelen|schooi* . geld|eten|brood .. buren|straat|brood|eten|kerk
buren . geven|geef|brengen . eten|brood & geld|niks|geen
vuilnis*|container|prullenbak & eten & zoek|haal|pak|uit
boodschappen . terug . zetten|gezet|leggen
pas|pinpas|bankpas|pasje . geweigerd|geblokkeerd|ingenomen|doet|blokkeerd|weigert & eten|boodschappen|brood|geld|kassa|huis|winkel
pin|pas|pinautomaat|automaat|kassa . zeg|zegt|geeft . saldo|nee|geweigerd
saldo . te . laag|nul|is_nul|0
saldo . nul . tot
geen . saldo
alles . terug . gelegd|gezet & kassa|jumbo|aldi|lidl|winkel|huis|pas
alles . teruggelegd
flauwgevallen|flauw_gevallen & honger|eten|aldi|winkel|rij|kas*|niks
flauw . gevallen & rij|winkel|aldi|eten|honger|afrekenen
hongerig . naar . bed
koelkast|koelkas . kaal|bevat|alleen
bedel*|schooi* & voedsel|eten|geld|brood
oud . brood & vraag|gevraagd|bakker|eet|vragen
schimmel . van . brood
kliko|prullenbak|afval|vuilnis . supermarkt|gezocht|eten & geld|eten|gezocht|gevonden
eet|eten .. weggooien|weggegooid & huisgenoten|supermarkt|anderen|al
een|alsjeblieft . brood & betaal|terug|later|geen_geld
niet . leven . hoe|waarvan & deurwaarder|loon|salaris
hoe . moet . ik . leven
hoe . kom . ik . vandaag|nu .. eten
hoe . kom . ik . aan . eten
noodgeld|noodhulp|broodnood
geld . niet|geen|op .. winkel|soep|brood
iets . in . mijn . maag
niks . meer . halen|kopen . winkel|bij_de_winkel
niks|geen . voor . levensonderhoud
levensonderhoud . niks|geen|niet
levensonderhoud & niks|geen|opgeslokt|beslag
warme . maaltijd & vandaag|waar|zonder|gratis|nuttigen
ik|we|moet .. leven|leef . van . <KLEIN> . euro & tot|pak|half|dagen !hoe
teren|leven|leef . op . de . aardappel*
zak . aardappelen & leven|op|bijna
gevast . geen . saldo|geld
ketchup|suiker|kattenvoer|hondenbrokken . gegeten
snee . brood & vragen|gevraagd|kwam|honger
dagen . op . water
geen . olie|eten . op
voorschot|leefgeld . voor . vandaag|nu
# no money at all
@geen . cent|euro|rooie_cent|stuiver|saldo|duit . meer|om|op|en_geen|tot|nog|hap|over|voor_eten
heb . geen . cent|stuiver|duit|rooie_cent $
ik . heb . geen|niks . cent|geld|saldo . meer $
geen . geld . meer $
heb . geen . geld . meer $
@geen . geld|middelen|inkomen|inkomsten . meer|om|te_leven .. leven|eten|leef|van|voedsel
@geen|niks .. om .. van . te . leven|eten
@geen|niks . om . te . leven|eten|overleven
niks . meer . te|om . leven|van|rond
niet . leven . van & niks|lucht|<GETAL>|leefgeld|overblijft
van . lucht . leven
zonder . geld|inkomen|cent|middelen . zit|zitten|en|geen|eten|niks|al|sinds|thuis
zit|zitten . zonder .. geld|inkomen|cent|leefgeld|saldo
helemaal|echt|letterlijk . geen|niks . geld|cent|meer & geld|eten
heb . niks . meer $
ik . zweer . heb . niks
ik . heb . niks . meer_over|over
0|nul . euro|op_de_bank
nul . op . de|rekening|bank
nog|maar|laatste|alleen . <KLEIN> . <GETAL>|cent|euro|eurootjes|ct .. rekening|om|over|tot|portemonnee|pas|heb|bank|en|voor|deze|zak & krijg|leven|tot|eten|pas|week|maand|geld|niet|boodschappen|dagen|komt
heb|hebben . nog|maar . <KLEIN> . cent|euro & tot|eten|week|leven|dagen|boodschappen|geld|maand|de_hele
nog|maar . <GETAL> . cent
nog . maar . <KLEIN> . euro & eten|leven|boodschappen|tot|week|niks|rekening
rekening . staat . nog . <GETAL> . cent|euro
op . rekening . <GETAL> . cent|euro
heb . nog . <GETAL> <GETAL> $
laatste . geld|euro*|centen|cent|tientje|<GETAL>|geldje . huur|op|eten|gegeven|woningbouw|uitgegeven|eraan|overgemaakt|naar & eten|niks|nu|leven|niet|ui|huis
rekening|bankrekening|saldo . is|staat . leeg|nul|0|op_nul
rekening|bankrekening . leeg|leeggehaald|leeggeplukt|geblokkeerd|geplunderd|blokkeert & eten|boodschappen|leven|brood|kopen|pinnen
rekening .. leeg . gehaald & leven|eten|niks
bank . blokkeert|geblokkeerd|blokkeer & brood|eten|halen|kopen
kan|kon|kunnen . niks . kopen|betalen|pinnen|kope|halen|meer_kopen & eten|leeg|koelkast|geld|rood|brood|boodschappen|koelkas|saldo|rekening
kan . nergens . meer . mee . betalen
sta . rood|zwaar_rood & eten|pinnen|koelkast|boodschappen|niks
alles . afgeschreven|gepakt|ingehouden & eten|nog|leven|niks|over & niks|<GETAL>|geen|niet
geen|niet . leefgeld . gehad|gekregen|gestort|meer|en|binnen|ontvangen & eten|leven|niks|vandaag|geen|dagen|honger|kan|brood|kast
leefgeld . niet .. gestort|gekregen|binnen|gehad|gegeven & eten|niks|geen|huis|leven|boodschappen|honger|brood
leefgeld . weg|op|kwijt|gestolen|vergokt & eten|niks|vreten|geen|leven|honger
beurs|portemonnee . is|zijn|ook . leeg
geld|boodschappen|alles . weg|op|gestolen|kwijt|vergokt & eten|honger|niks_te|geen_eten|te_eten|vreten
op . is . op & geld|eten
medicijnen . geen . eten
betaalt|betaal|krijg|gekregen . niet|niks & om_te_leven|eten|niks_om
uitkering|bijstand|loon|salaris|voorschot|toeslag|studiefinanciering ... niet|geen|nog_niet|gestopt & eten|melk|boodschappen|brood|honger|leven & geen|niks|kan|niet|op
""",
    lijkt_op=GEEN_ETEN_LIJKT_OP,
    alleen_nu=True,
)
