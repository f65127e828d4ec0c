"""Rules: somebody wants to die, or says so of somebody near. In doubt they fire."""

from __future__ import annotations

from casefile.noodpoort.nood import Nood
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
mes|scheermes* .. mijn . pols|polsen|keel|hart|eigen|borst|buik
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
niemand .. mijn|me . mis|mist|missen|gaat_missen
geen plek . voor mijn & wereld
probleem minder & ben|er|nog
# ways
spring .. van|af|voor|uit .. flat|balkon|dak|brug|trein|gebouw|raam|toren|metro|parkeergarage|viaduct|spoor|galerij|verdieping|rots
spring . brug|flat|dak|balkon|trein|raam|spoor|galerij|beneden
ik spring !op|uit|van|in|bij|achter|tussen|een|over|voor|mee|van|zo|financieel|door
ik spring . van|voor . !spanning|blijdschap|vreugde
spring ik !op|uit|van|in|bij|achter|tussen|over|er|voor|elke
spring|sprong|gooi|loop|ga|stap|duik|man|vrouw|werp|lig|leg .. voor . trein|metro|tram|vrachtwagen|treinen
ik . mijn|@zelf . laat . vallen
laat . mijn|@zelf . vallen
ga|wil . vallen & balkon|dak|brug|rust|hoog|raam
ik . sta|zit|stond|zat|loop|ben|hang . op|langs|bij|aan . dak|brug|viaduct|spoor|reling|vensterbank|kozijn
sta|zit|stond|zat|loop|ben . op|langs . dak|brug|viaduct|spoor|reling|vensterbank
sta|loop|stond . langs|bij|aan|op . spoor|rails|perron|water|afgrond & denk|dacht|durf|doe|stap|spring|wil
parkeergarage|perron|station|balkon|snelweg|a28|a2 & stap|val|spring|appje|over|laatste|omgooi*|denk & dood|over|rust|leven|laatste|stuur|naar_huis|stap
nog een stap
stuur . om*
tegen .. boom|pijler|viaduct .. rij
pillen|medicijn*|medicatie|tabletten|slaappil*|slaapmiddel*|paracetamol*|insuline|antidepress* .. genomen|geslikt|gespaard|geteld|ingenomen|innemen|opgespaard|bewaard|opnemen|klaar|hand|stop
teveel|te_veel|veel|alle|al_mijn|potje|doosje|hele_doos|handvol|pot|strip . pillen|medicijn*|tabletten|slaappil*|paracetamol*
neem|slik|pak .. alle|veel|teveel|hele .. pillen|medicijn*|tabletten|slaappil*
pillen . neem|nemen . veel|genoeg
stop .. insuline|dialyse|medicijn* & afgelopen|dood|vanzelf|leven
overdosis
touw . gekocht|klaar*|zolder|nek|boom|hangt|liggen|geknoopt
gekocht|koop|zoek|heb . een . touw
heb touw
strop
gaskraan . open & @zelf|slaap|pijp
polsen . door*|snij*|gesn*
onder .. grond & leg|lig|week|straks
lig|leg .. onder . grond
brand .. met mijn . erin
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
    lijkt_op="""
in <JAAR> ... poging
poging ... stabiel
gaan . die . dood
planten|vogels|vissen|kippen|plante|kat|hond .. dood
aflevering|serie|film ... springt|spring|dood
springt . er . in . aflevering
wilde . ik . dood & geleden|over
van . leven . beroofd & rouw|geleden|<JAAR>
in <JAAR> . van . leven . beroofd
zelfmoord* . gedaan
later . niet . meer . ben
ga . we . nou|nu|dan . dood
# said to be not so: "nee, ik wil niet dood"
wil|ga|hoef|wou niet . dood|doodgaan|sterven !meer
niet . aan . zelfmoord*|zelfdoding*|dood
nooit .. aan . zelfmoord*|zelfdoding*
@zelf . niks|niet|nooit . aan|aandoen|doe
niks . aan .. zelfmoord*|zelfdoding*
# somebody else, done: the living ask about his debts
heb|had|was|is .. zelfmoord*|zelfdoding* . gepleegd|pleegde
pleegde .. zelfmoord*
zelfmoord* . gepleegd . jaar|maanden|drie|twee|vorig|in
financieel*|financiele . zelfmoord*
door|na . zelfmoord*|zelfdoding* . van
# the idioms with "dood"
@zelf|mijn|zich|ons|je . dood . schaam|schrok|lach|werk|verveel|geschrokken|schrik*|gelach*|gewerkt|erger*|gezocht|zoek
schaam|schaamt|schaamde|schrok|schrik*|schrikt|lach|lacht|werk|werkt|verveel*|erger*|zoek|bel|betaal|wacht|zweet . mijn|zich|ons|je|me|@zelf . dood|kapot
doodgaan|dood .. aan|van .. rente|kosten|stress|schuld*|honger|dorst|verveling|kou|papier*|papieren|brieven|zenuwen|dit_papier|spanning|kanker|ziekte|herrie|post
ga|sterf|sterven|stierf|doodgaan .. van .. zenuwen|spanning|kou|honger|dorst|verveling|herrie|pijn
al . ging|ga . ik . dood
over . mijn . dood . lichaam|lijk
val . dood
dood . nummer|spoor|punt|geld|gewicht|moment|mus|hout|ding|apparaat
bijna . dood & batterij|telefoon|accu|mobiel
batterij|telefoon|accu . bijna|is|was . dood|leeg
dood . voordat|voor . die|de|jullie|dat & pagina|site|antwoord|geladen
eerst . doodgaan|dood . voordat|voor
niet|graag . doodgaan .. met . schuld*
thuis|rustig|huis|bed . sterven|doodgaan|overlijden
# leaving something else than life
eind|einde|punt|stop .. aan|achter .. schuld*|relatie|huwelijk|contract|huur*|traject|begeleiding|onzekerheid|ellende_met|situatie|verkering|ruzie
eruit|stap .. uit . laatste|traject|regeling|contract|begeleiding|bewind*|budgetbeheer|wsnp|chat|programma
stap|uitstap* .. eruit & traject|laatste_kans|contract|begeleiding|bewind*|budgetbeheer|wsnp
eruit|stap . stap|eruit & traject|laatste_kans|contract|begeleiding|bewind*|budgetbeheer
stap . naar . eruit
afscheid .. van . buurt|baan|huis|woning|meubels|werk|collega*|school|straat|spullen|tuin|buren
zorg . goed . voor . je|jezelf|elkaar|u|uzelf
medicijn*|pillen .. mee|meenemen|vergoed|betalen
touw . aan . vast*
stop*|stoppen .. met .. leven . lang
beter . af . bij|met
wakker & kinderen|baby|buren|herrie
""",
)
