"""Rules: somebody says that another person or a building will be harmed."""

from __future__ import annotations

from casefile.noodpoort.nood import Nood
from casefile.noodpoort.regels_lijkt_op_geweld import DREIGING_ANDER_LIJKT_OP
from casefile.noodpoort.tabel import Tabel

DREIGING_ANDER = Tabel(
    Nood.DREIGING_ANDER,
    alarm="""
# what I will do to them
op|voor . zijn|haar|hun|se|je . bek|smoel|kop|gezicht|bakkes . slaat|sla|slaan|trap
ik . schiet|steek|wurg $
deze . keer . steek|schiet|sla . ik
maak . gehakt . van
in . de|het . as . leggen|leg
kom . je|jou|jullie . opzoeken
weet . waar . jij|je|jullie . zit|zitten|woont
ik . ben . daar . met . mijn . bijl|mes|hamer
bijl|machete|kapmes & ik|kom|mijn|daar
van . galerij|trap|balkon . gooien|gooi|af_gooien
!!ik|we|wij komt . er|hier . @nietmeer . uit|levend
zorg . ik . voor & thuis|niet_meer
gaat . plat|in_vlammen|de_lucht_in & toren|flat|gebouw|kantoor|pand|woning
boeten|boete . in . bloed
vergif|gif|rattengif & koffie|@instantie|begeleider
kokend . water
vernietig . hem|haar|ze|die
regel . het . zelf & adres
wil . mijn . @gezin|huisgenoot|buurman . wurgen|slaan|vermoorden|steken|doodslaan
ik . sla|slaat|mep|stomp|beuk|ram|trap|schop|ros|timmer|steek|snij|schiet|vermoord*|wurg|verrot|maak_af .. @ander|@snoet|kop|iedereen
ik . ga|wil|zal|kan .. @ander .. slaat|slaan|steken|neersteken|vermoord*|wurgen|schieten|neerschieten|doodslaan|doodmaken|doodsteken|doodschieten|pakken|aandoen|afmaken|mishandelen|kapotmaken|opwachten|smoken|doden|snijden|slopen|wurgen
ik . ga|wil|zal . slaat|steken|schieten|vermoord*|moorden|neersteken|doodslaan
ga|zal|dreig*|wil . @ander|@instantie .. wat|iets . aan|aandoen
doe|doet . hem|haar|die|ze|hun . wat|iets . aan
ik doe . hem|haar|ze|die_man|hun . wat
@ander|@instantie .. iets|wat . aandoen|aandoe|aangedaan|aan_te_doen & ik|zoon|man|hij|wil|dreig*
ik . wil|ga|zal . @ander|@instantie . iets . doe|aan_doen !er
@instantie . iets aan . doe
ik . maak|maken . @ander|@instantie .. af|kapot|dood|koud|dodo
maak . je|jullie|hem|haar|die . af|dood|kapot|koud
@ander|@instantie . maak . ik . af|dood|kapot|koud
vermoord*|vermoorden|doodschiet*|doodsteek*|neersteek*|neersteken|neerschiet*|neergeschoten|doodslaan|wurgen|doodmaken .. @ander|@instantie|iemand
@ander|@instantie !mijn .. vermoord*|neersteken|neerschiet*|neersteek*|wurg*|doodslaan|doodmaken|doodschiet*|doodsteken|wurgen & ik|ga|wil|dreig*
moord . gedreven|plegen|en_brand
moordenaar . van . mijn
maak|maken . van . mijn . moordenaar
sla|slaat|trap|schiet|breek|beuk|ram .. op|van|voor|tegen|in .. @snoet|romp|grond|gezicht|kop
breek|trek|snij|sla . zijn|haar|hun|se|ze . benen|bene|tanden|nek|poten|armen|kop|vingers|oren
draai .. nek . om
nek . om . draai*
hersens|hersen* . insla|inslaan|in|inslaat
schiet .. kop|hoofd|neer|dood|lek|overhoop
schieten . als|op & ik|broer|zoon|man|politie
kop . eraf
kogel .. kop|door|krijg*
hij|ze|die|@instantie .. krijg* . een . kogel|mes|klap|klappen|dreun|knal|pak_slaag
pak . slaag
mes . tussen .. ribben
mes . in . zijn|haar|hun|je|jullie|hem
ziekenhuis . in . slaat|sla|trap
die|man|hij . ga . ziekenhuis
keel . gepakt|dichtknijp*|knijp*|grijp*
bloed . vloei*|vloeien|zien
hem|haar|hun|die .. laten . bloeden|lijden|voelen
laten . bloeden|lijden|voelen . hem|haar|die|mes
laat . hem|haar|hun|die . bloeden|boeten|voelen|lijden
hij|ze|die|hun .. het . voelen
ik . laat . hem|hun|ze|die .. laat|laten . hem|haar|ze|hun . alle . hoeken
alle . hoeken . van . zijn
ga|gaat . eraan & die|hij|ik|ze
vallen|valt . klappen|doden|dooien|slachtoffers|gewonden
klappen . vallen
doden . vallen|val
dooie . vallen|val
er . vallen . doden|dooien
krijgt|krijg|krijgen . klappen & die|hij|ze|@instantie
gaat|ga . dood|kapot & die|hij & ik|zweer|van_mijn
moet . dood & die|hij|man|ze
niet . heelhuids
niet . levend . trap|weg|deur
liggend . weg
leeft|leef . hij|ie . @nietmeer
niet|@nietmeer . lang|leven & hij|die & pak|handen|krijg
met . zijn . leven . bekopen|betalen
uit . de . weg . ruimen
te . lijf
verhaal . halen
vuisten & beantwoord*|antwoord|praten|gebruik|ik|laat|brief
mijn . blote . handen
betaald . zetten
ik . neem . wraak
wraak . nemen|neem|wil|ga
oog . om . oog
hij|ze|die .. spijt . van|krijgen|hebben & ik|ga|weet|auto|zorg
er . gebeuren . ongelukken
neerschiet*|neersteek*|neersteken|doodschiet*|doodsteken|overhoop
hond . los . op
hond . ik . los
los .. hond .. @ander|@instantie
tanden .. bek|mond|slaan|uit
alle . hoeken
vlammen . op
@instantie . slaan & mag_ik|ga|wil !de|met|op
banden ... lek|kapot|prik*
knuppel*|honkbalknuppel*|machete|molotov*|kalasjnikov|handgranaat
!rechter|slaat|rechters met . een . bijl|hamer|pistool|geweer|koevoet & ik|ga|kom|hij|zoon|man|deur|loop
hens|fik . erin
maak .. van . jullie|je|hem|haar . kapot
die|hem|haar .. veel . pijn
steek . ik|we . @gebouw|hun|het|de|die|jullie .. aan
om . hem|haar|ze|hun . te . slaat|slaan|steken|mishandelen
uit . de . weg .. ruim*
niet . ongeschonden
straks|echt . iemand . doodgaan|dood
kantoor|huis . bezoeken
gaat . eraan & ik|zweer|die
ongelukken . gebeuren
gebeuren . ongelukken
sta . niet . voor . mezelf|@zelf|mijn . in
niet|@nietmeer . inhouden & slaat|doe|aan
hou . mijn|@zelf . niet|@nietmeer . in
kan . mezelf|mijn|@zelf . niet|@nietmeer . tegenhouden|inhouden|beheersen
pijn . doen|te_doen & anderen|andere|hem|iemand|mensen|ander
neiging . om . @ander . slaan|slaat|pijn
neiging .. slaan|slaat|steken|schieten
gedachten|gedachte|beelden .. @ander|@instantie|anderen .. pijn|aandoe|aandoen|slaan
aandoe & beelden
opwachten|opwacht|wacht . hem|haar|hun . op
@instantie|rechter|hem|haar .. opwachten|opwacht
wacht . hem|haar . op|buiten
ik . pak . hem|haar|hun|ze|die|je|jullie .
ik . ga . hem|haar|hun|ze|die . pakken|pak|halen|vinden
weet . hem|haar|hun|je|jullie . te . vinden
weet|achterhaald|zoek .. waar . hij|ze|die|je|@instantie .. woon|werk|parkeert|auto|kinderen
weet .. waar . @instantie|die|mijn .. woon|woont & @instantie
zijn|haar . adres . achterhaald|gevonden|opgezocht
kinderen . naar . school . gaan & waar & hij|zijn
ik . vind . je|jou|jullie|hem . ook|wel
jij . bent . de . volgende
volgende . keer & lacht|iets_mee|neem|mes|klap|anders
neem . iets . mee & volgende
langs|bezoeken|kantoor . met . broers|neven|jongens|gasten|vrienden|mensen|mannen|gaste
met . een . paar . jongens|mannen|gasten|vrienden
kom|rij|ga|loop . langs|daar|erheen|ernaartoe . met . hamer|mes|knuppel|@wapen|broers|jongens|neven
breng . mensen . mee & slaan|slaat|leert
tien . man & stokken|stok
# weapons
@wapen .. klaar|klaarliggen|thuis|hand|jas|achter|deur|gekocht|geladen|bij_mijn|zak|tas|meegenomen|mee|gebruiken|schuur|verdedig*
ik . heb .. wapen|geweer|pistool|bijl|knuppel|honkbalknuppel|bom|mes_bij & laat|kom|komen|deurwaarder|@instantie|thuis|als|deur
heb . een . mes & kom|als|laat|deurwaarder|@instantie
kom|ga|loop|sta .. met . mes|hamer|bijl|benzine|knuppel|pistool|geweer|baksteen
mes . mee & @instantie|kantoor|loket|afspraak
steek . hem|haar|hun|die|@instantie|iemand . neer|lek
ik . steek . hem|haar|@instantie|ze
ik . geweld . gebruiken|verdedigen
met . geweld & ik & deurwaarder|@instantie|verdedig*|tegenhouden
ruit|ruiten|raam|ramen . ingooien|ingegooid|in|breek|kapot|sneuvelen & ik_heb|ga|gooi|kantoor
breek|gooi|sla|slaat .. ruit|ruiten|raam|ramen & ik|kantoor|@instantie|gebouw
gooi|gooit . steen|stenen|baksteen|molotov
ik . gooi . @ander|@instantie .. trap|balkon|raam|water !je
gooi . hem|haar|die|@instantie .. trap|balkon|raam
van . de . trap . gooi|gooien|af|duwen
van . balkon . als & gooi
laat . hond . los
# fire and ruin
van . de . trap . gaat . gooien
krijgt . een . kogel
krijgt . kogel
wie . mijn . deur . openbreekt
ziekenhuis . ingeslagen
weggelopen . met . mes
mes . hij . zeg . ga . naar
wacht . op . die . huisbaas|@instantie
buiten . bij . zijn . huis . & wacht
draai . mijn . hand . niet . om
vecht . tot|terug . ze|liggen
geen . raam . meer . heel
glazen|ruiten . kantoor & geen_raam|heel
geen . deurwaarder . heelhuids
niemand . in . dit . blok
fik . steek|steken
steek|zet|gooi|steken|zetten|gaat ... fik|brand|hens
fik|hens|brand|vlammen . steek|steken|erin|gestoken|aansteken|zetten|gaan|ga|op & !auto
steek|steken|zet .. fik|brand|hens
in . brand . steken|zetten|gestoken|steek
brand* . af|plat . & ik|dan|huis|boel
brand . ik . af|plat
dan . brand . ik
afbranden|platbranden|afgebrand . laten|ga|zal
kantoor|gebouw|pand|huis|woning .. fik|vlammen|hens|brand|branden|plat & ik|gaat|laat|steek|zal
gaat . branden|plat & straat|kantoor|gebouw|pand|alles
ik . steek . kantoor|gebouw|pand|tent|boel|het_kantoor .. aan
brand . dat . is . wat
opblaas|opblazen|opblaast|opgeblazen|ontploffen|ontploft & kantoor|gebouw|huis|flat|laat|gemeentehuis|boel|zoon
blaas .. op & flat|kantoor|gebouw|huis|alles|heel
lucht . in . laat|vliegen|gaan|blazen|vliegt
de . lucht . in & laat|gaat|blaas|woning|kantoor|gebouw
bom|bommelding|handgranaat|explosief . & ik|doe|plaats|kantoor|rechtbank|hier|gooi
rij . met .. auto . door|in|naar_binnen
rij . hem|haar|die|ze .. fiets|omver|aan|plat|dood
pui . rijden
sla|slaat|maak . alles|boel|kantoor|portiek|hele . kort|klein
kort . en . klein . & sla|slaat
slaat|sla . iedereen .. kapot
maak . kapot . & kantoor|gezin|jullie_kapot
pand .. mee & eruit
heef|heb|heeft . niemand . nog . huis & dan|blok
onbruikbaar . maken|maak
banden . lek|prik* & steek|auto
hij|die|ze . is . hij|ie . er . geweest
is . hij . er . geweest
dan . is . hij . van . mijn
hij . is|van . voor . mijn & wacht|kantoor
dan . is . het . afgelopen . met . hem|haar|die
het . wordt|word . niet . goed & wacht|weet|doe
weet|weten . niet . wat . ik . doe & hem|hij|ze|@instantie & zie|kom|wacht|naar
niet . weet|weten . wat . hij . doet|doe & politie|schieten|bang
niet . voor . haar|zijn|hun . veiligheid
veiligheid . instaan|in & niet
niet . alleen . naar . haar|zijn|de . auto
over . hun|zijn|haar . schouder
moet . oppassen|oppasse|uitkijken & die|hij|@instantie|ze|rechter
pas . op . wat . jullie
gewaarschuwd & kom|komt & schuld|doe|haar
maar . gewaarschuwd
niks . te . verliezen & bang|iemand|graf|ze
naar . graf . door
verrassing . achter . deur
dreigt|dreig*|gedreigd . @instantie .. neer|dood|steken|slaan|iets|schieten|vermoord*
@instantie .. dreigt|dreig*|gedreigd . te . neerschieten|slaan|steken|doden & zoon|man|broer
""",
    lijkt_op=DREIGING_ANDER_LIJKT_OP,
)
