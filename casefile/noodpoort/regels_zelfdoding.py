"""Rules: somebody wants to die, or says so of somebody near. In doubt they fire."""

from __future__ import annotations

from casefile.noodpoort.nood import Nood
from casefile.noodpoort.regels_lijkt_op_leven import ZELFDODING_LIJKT_OP
from casefile.noodpoort.regels_zelfdoding_wegen import WEGEN
from casefile.noodpoort.tabel import Tabel

ZELFDODING = Tabel(
    Nood.ZELFDODING,
    alarm="""
# the word itself
zelfmoord*|zelfdoding*|suicid*|suiside|zelfdood*|zelfmort
kms|kys
kill .. myself
want to die
end my life
# wanting to be dead
ik wil dood|doodgaan|sterven
wil|wou|zou|ga|hoop|bid|wens|verlang .. dood|doodgaan|sterven|heengaan|doodga|sterf !we|wij
verlang*|verlangen .. naar .. dood
dood|doodgaan . is|was . beter|makkelijker|oplossing|rust
liever|beter .. dood|doodgaan|sterven
was|waren . ik|hij|ze . dood
als . ik . dood|doodgaan|sterf|doodga
als . ik . overlijd|overleden & eind|liever|wil
ik . dood ben|was
ik|hij|ze . dood . wil|wou|zijn|wezen
denk|gedachten|gedachte .. aan . dood|doodgaan|sterven|zelf*
denk . dood
gedacht . om . dood|te_sterven
geen andere .. dood
dood van binnen & dood|straks|buiten
hoe .. doodgaan|sterven .. zonder . pijn
samen dood
datum .. gekozen|geprikt .. sterven|dood
niet .. leven|levend .. huis|vandaan|achterlaten
niet levend
# not wanting to live
wil|hoef|hoeft . dit|het|mijn . leven . @nietmeer
leven . @nietmeer . wil
hoop|wil|bid|wens ... niet .. wakker . word
nooit . meer . wakker
niet . meer . wakker . word
geen . zin|reden|reden_meer .. leven|bestaan
geen|niks .. reden|zin|nut . meer .. leef|leven
waarom|waarvoor . zou|moet|moest|nog .. leven !van
waarom . leef . ik
einde . van . mijn . leven
@nietmeer . wil . leven|bestaan
niet . langer|meer . wil|wou|kan . leven|bestaan !van|met
alleen . dood . kan|nog
dood . is . enige|beste|oplossing
dood|doodgaan . enige . oplossing|uitweg|optie
laat . mijn . dood|doodgaan|sterven|gaan_sterven
doodgaan & kan . mijn . niet . schelen
ik . doodgaan . $
er|leven|ellende .. punt . achter|erachter
@zelf|zich|zichzelf ... op . te . hangen
ga|wil|wou|kan|zal . mijn|@zelf|hij|zich . ophangen|verhangen|verdrinken|doodschieten|opknopen|snijden|vergassen
wil|ga|zal . ik . mijn . ophangen|verhangen|verdrinken|doodschieten
geprobeerd .. @zelf|zich|zichzelf .. hangen|doden|snijden|dood|ophangen
doei|dag|vaarwel . wereld
stem*|stemmen ... spring*|dood|doen|doe
onder . trein|metro|vrachtwagen|tram|bus . lig|liggen|leg|springen|spring|komen
onder . de . trein
van|af|vanaf .. dak|flat|balkon|brug|viaduct|gebouw .. spring|af
liefst|liever .. dood|doodgaan|sterven
laatste . dag . op . aarde|wereld
overdosis
denk .. zelfmoord*|zelfdoding*|dood
somber .. dood
dood . wensen|wens
doodswens*|doodsverlangen*
leven . moe|beu|zat
levensmoe
snij|sneed . mijn|me . polsen|armen|benen|vel
pillen|medicijn*|slaappil* .. klaargelegd|klaarliggen|klaar|verzameld|opgespaard|hamster*
pillen|slaappillen . slik*|slikken & allemaal|alle|veel|dood|eind
einde|eind . aan . ga|gaan|wil|zal . maak|maken
er . eind|einde . aan
@nietmeer . verder . leven
wil . niet|@nietmeer . verder|meer . leven
zich . ophangt|verhangt|verdrinkt|doodschiet|ophangen|ophang|verhang*|opknoopt
hij|ze|man|vrouw|zoon|dochter . zich|zichzelf . op|dood|iets . hangt|maakt|aandoet|aandoen
@zelf|zich . ophang*|verhang*
zonder . mijn ... het . beter
mijn . kinderen|kind . een . brief . geschreven
brief|brieven . geschreven .. voorbij|dood|geregeld|afscheid
voorbij & brief . geschreven
wil|wou|hoef|zin|wens|ga|zou .. @nietmeer . leven|bestaan|leef !van
kan .. @nietmeer . leven|bestaan|leef !van|met
wil|wou|hoef|zin|zou .. niet|geen .. leven|bestaan !van|met|zonder|in|op
niet wil . leven|bestaan
@nietmeer|liever_niet . leven|bestaan !van|met
leef .. liever niet
leven|bestaan . hoef .. niet|nietmeer|@nietmeer
hoef .. leven|bestaan .. niet|@nietmeer
hoef .. dit .. leven .. niet|@nietmeer
leven .. geen . zin|nut|reden !op
leven .. niks .. waard
stop* .. leven
leven .. stop*|beeindig*|voltooid|beroof*|beroven|benemen|afgedaan
van .. leven . beroof*|beroven
uit . het leven|wereld
eind|einde|punt .. aan|achter .. leven
weg .. van|uit .. wereld|leven|aarde
niet|nooit meer .. wakker
niet .. wakker . word .. zorg
# making an end to it
er .. eind|einde .. aan . maak|gemaakt|maken|komen
maak .. er .. eind|einde .. aan
maak .. eind|einde . aan !schuld*|mijn|de|die|deze|dit|onze|ons|het|al
er . eind|einde aan maak
einde .. daar voor mijn
van kant . maak|te
@zelf . van . kant
@zelf .. iets|wat|pijn|schade|kwaad . aan . doe|aandoen|gedaan|aangedaan|aandoe|te_doen
@zelf .. iets|wat|pijn|schade . doe|aandoen|aangedaan|aandoe|toebreng*
doe|deed .. @zelf .. pijn|iets|wat
doodgaan . en|dat .. wil . ik
hoe . je|ik|men . dood . kan
ben . ik . overal vanaf|af|van_af
113 & wil .. doe
weg . dood $
schuld . wat . ik . ga . doe
@zelf .. dood|doodmaken|doden|vermoord*|verdrink*|ophang*|snij*|verwond*|verhang*|beschadig*|afmaken|ombreng*|kwets*|doodsteek*|doodschiet*|sneed|steek|verbrand*|doodmaak|snijden|opknoop*
snij|gesneden|gesnee*|krassen|kras|sneed|snee .. @zelf|pols|polsen|armen|arm|benen
mijn . weer|vannacht|gisteren . gesneden|gesnee*
verdrink*|verhang*|ophangen .. @zelf
@zelf kapot . maak|maken
!!hij|ex|man|vriend|zoon|broer mes|scheermes* .. mijn . pols|polsen|keel|hart|eigen|borst|buik !gezet|gehouden|gedrukt
mes .. pols|polsen
brandplekken|littekens .. armen|arm|polsen
stap .. eruit
eruit . stap|stappen|gestapt
hij|ze|ik stap eruit
ga .. ertussenuit .. goed|voorgoed|altijd
stekker .. uit . @zelf|mijn|leven
dan ben .. overal vanaf|af
poging . gedaan !om
na|sinds mijn poging
eerder|al|keer . geprobeerd & wil_weer|lukt|dood|derde_keer|opnieuw|ik_wil_weer
plan|plannen|besluit .. dood|zelf|sterven
afscheid . genomen|nemen|neem !van
afscheid .. genomen|neem .. van . kind|@gezin|je|iedereen|allen|wereld|leven
neem .. afscheid .. van . kind|@gezin|je|u|iedereen|allen|wereld|leven
afscheidsbrief*|afscheidsbrieven|afscheids*
vaarwel
mijn . laatste bericht|appje|berichtje|groet|brief !voor|van
dit is . mijn|het . laatste
voor . laatst & dank|leven|gegroet
laatste keer .. was & geknuffeld|kind|knuffel*|gezien
brieven|brief|briefje* .. klaar*|geschreven .. na|voor|als .. dood|kind|familie
mijn . begrafenis|uitvaart|crematie|testament|kist|urn & ik|als & betaalt|wie|dood|zelf|geregeld|tafel|klaar|laten|wil
testament .. maak & ik . wil|weg
zeg .. van . ze|hem|haar|je . hou
zeg|groet .. familie|kind|vrouw|man|mama .. sorry|schuld
zorg . goed voor . mama|papa|kind|@gezin|hond|kat|elkaar
dank* . voor .. ga . weg & wereld|leven|altijd|laatst
ik . ga . je . niet . zien & zorg|laatste|sorry
sorry voor alles
sorry .. kom . @nietmeer . terug
hiernamaals|paradijs
allah|god . vergeef*|vergeeft & ga|doe
god|allah .. haal|neem|haalt|neemt|roept|meeneemt . mijn
god|allah . mijn . haal|haalt|neemt|ophaalt|neem
# being gone
testament . geschreven|gelegd|gemaakt|klaar|op_tafel
zeg . tegen . mijn . dochter|zoon|kind|mama ... niet . haar|zijn|hun . schuld
mijn . laatste . dag . zal|zijn|is
als . ik . weg . ben & kinderen|kind|geld|verzekering
geld . van . verzekering & als_ik|weg|dood
levensverzekering & uitgerekend|betaald|kinderen|schuld
ga . naar . mijn . man|vrouw . kerkhof
kerkhof & ga|wil & naar
na . mijn . dood
mijn . dood & schuld|betaalt|lang
dak .. gestaan
gestaan . op . dak|brug
ongeluk .. gebleven
tegen . die|een|de . boom
mezelf . hangen
stap . er . af & wereld
doe . het . nou . spring
spring . nou|nu|maar|toch
bij . mijn . baby|kind|zoon|dochter . zijn .. gestorven|overleden
maak . plannen|weer_plannen & geprobeerd|poging
plannen & geprobeerd
wil . inslapen
ze . vinden . mijn . wel
niet . hoeven . te . vinden
mijn . hoeven . te . vinden
hoeven . mijn . te . vinden
punt . achter . zetten|te_zetten & zelf|leven|levenslust
ik . ga . het . water|kanaal . in
ga . de . ijssel|rijn|maas|vecht|kanaal|rivier . in
haal . mezelf . weg
mijn . begrafenis & huilen|snel|niemand
aan . de . balk
wat . ik . mezelf . vannacht|ooit|nog|straks . aandoe*
bang . voor . wat . ik . mezelf
spuitje . gevraagd
euthanasie & huisarts|dokter|wil|leven
al . weg . als . jullie|je . dit . lezen|leest
geen . last . meer . van . mijn
beter . zonder . papa|mama . opgroei*
water . trekt
medicijn* . ligt . voor . mijn
pillen . liggen . voor . mijn
ophangen . wil|ga . ik
wil|ga . ik . mij . ophangen
ik . er . niet . meer . ben|was|zijn|wezen
ik . er . niet . langer . ben|was|zijn|wezen
er|hier . @nietmeer . zijn|wezen
ben|was|bin ik er . @nietmeer
ik . er . <DAG14>|straks|binnenkort|dan|maandag @nietmeer . ben
ben . ik . <DAG14>|straks|binnenkort|dan . er . niet . meer
<DAG14>|straks|binnenkort|dan . ben . ik . er . al . niet
ben ik er al niet . meer
ben er <DAG14>|straks|binnenkort|dan . niet
ben . er . <DAG14> niet
hier|er .. niet . zijn & leven|dood|wereld|geboren
nooit geboren
vrijkomt|vrijkom & leven
ze .. vinden . mijn & openbreek|deur|gebeurd|genoeg|straks
als ze mijn vinden
# others better off
beter af . zonder|als|wanneer|ben
beter|makkelijker . zonder . mijn
@kind|iedereen|ze|we|vrouw|familie|gezin .. beter .. af . zonder|als|wanneer|dan
zonder mijn .. beter|makkelijker|rust|probleem|zorg|rustiger|fijner
kind|@kind .. verdien* .. beter . papa|mama|leven & dood|verzekering|weg
niemand . ga|gaat|zal .. mijn|me . mis|mist|missen
niemand . mist . mijn . als & er|dood|weg
geen plek . voor mijn & wereld
probleem minder & ben|er|nog
"""
    + WEGEN
    + """
# being afraid of oneself
bang|veilig .. voor . @zelf !@gezin
vertrouw . @zelf . niet|@nietmeer !om
@zelf . niet|@nietmeer . vertrouw*
niet . veilig . met|bij . @zelf
garandeer* .. veilig
hoop|wil|wens .. hart . stop*|ophoudt
hoop|wil|bid .. niet . haal|overleef|halen & morgen|ochtend|volgende
niet .. haal & ochtend|morgen & hoop
ga|zal .. niet . overleven|overleef .. zorg
niet .. meemaken|meemaak & ontruiming|uitzetting|kerst|zitting|dag & eerder|dan|ga|besloten|er
# to those who went before
binnenkort|straks|dan .. ben . ik . bij . mijn . vrouw|man|mama|papa|kind
geen . moeite . meer . voor . mijn
naar|bij . mijn . overleden|dode|gestorven
gestorven|overleden|dood ... wil . naar|bij . haar|hem|ze . toe
ga . mijn . papa|opa|broer|mama|vriend|vrouw|man . achterna
achterna . die|want & zelf|ook
vannacht|vanavond|straks . doe . ik . het & klaar|dood|pillen|voorbij|punt
ga . het . doen|doe . vannacht|vanavond|straks
punt . ga|sta .. uit .. leven
op .. punt . om .. eruit|stappen|doen
doe .. het . dan & hoofd|stem*
hoe .. eruit . kan . stap*
""",
    lijkt_op=ZELFDODING_LIJKT_OP,
)
