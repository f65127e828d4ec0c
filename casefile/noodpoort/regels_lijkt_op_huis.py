"""What looks like losing the house now, and is not: other dates, an ex, questions about later.

The words matched here are taken away for one emergency only; see `tabel`.
"""

from __future__ import annotations

UITZETTING_NU_LIJKT_OP = """
# other people's houses, and a far day that is named with it
buren|buurman|buurvrouw|overburen|bovenburen ... <DAG14> ... @uitzetten
buren|buurman|buurvrouw|overburen|bovenburen ... @uitzetten
<VER> .. ze . maken . huis . leeg
<VER> .. moet . @uitzetten
papier .. deurwaarder . staat ... <VER>
dag . een . <DAG14>
nog . <GETAL> . week|weken|maand|maanden . erbij|extra|langer
<DAG14> . eruit . ging|gingen|gaan . maar
<DAG14> . nog . hoef . ik
begonnen . zonder . mijn
dag . te . laat . betaal*
<DAG14> ... te . laat . betaal*
als . de|een|er . deurwaarder !!!nu|hier
als . er . een . deurwaarder !!!nu|hier
# the date belongs to something else
vandaag . exploot|brief|dreigmail|mail|bericht
vandaag . kreeg
belde|belden . vandaag
praten . met . corporatie
om|voor . niet . uitzetten
eruit . uit . bewind|wsnp
wil|wou|ik . eruit . uit
uit . de . wsnp
oude|ouwe . ontruiming
ontruiming . van . <DAG14> . van_de_baan|afgeblazen|uitgesteld|gaat_niet
uitzetting . van . <DAG14> . is
huis . kijken|kijke|bezichtig*
regelen . om . niet . uit
om . niet . uit . huis
komende . maand
als . deurwaarder . deur|sta
vandaag . uit . huis . gezet
is|zijn|ben . vandaag . uit . huis . gezet
@levering|meter|leverancier|verwarming .. eruit|uitgezet|uit
leverancier . heb . mijn . eruit
is|zijn|ben . <NU> . ontruimd|uitgezet
huis . is . <NU> . ontruimd
huisbaas|verhuurder*|eigenaar*|baas|hospita|neef|particulier* ... zelf .. uitzetten|ontruimen
zelf . mag . ontruimen
afgeblazen|uitgesteld|gaat_niet_door
betaal* . verhuiswagen
kortgeding|zitting|rechter|zaak|beslis*|rechtszaak .. over|om|of|voor .. @uitzetten
huisbaas|verhuurder*|eigenaar*|baas|hospita ... eruit|buiten|uitgezet|weg|uit
zonder . deurwaarder
slotenmaker . van . huisbaas|verhuurder*|eigenaar*
bezig . spullen
<DAG14> .. gesprek|afspraak|intake|startgesprek|uitspraak|begeleid*|belt|advocaat|betalen|loon|salaris|uitkering|tandarts|overleg|huisbezoek|loket|huurbaas
<DAG14> krijg
<DAG14> . zitting|rechter|rechtbank
zitting|rechter . <DAG14>
zitting . is . <DAG14>
<DAG14> . is . zitting
uitspraak . is|doet|komt|van . <DAG14>
uit . bewind|wsnp|traject|schuldsanering
ontruiming . op . mijn . werk
brandoefening
van . de . baan
kan . ontruiming . op|ook . <DAG14>
<DAG14> .. beslag|opschrijven|tv|auto|lijst
deurwaarder . beslag
betalen|betaal|overmaken|aflossen . voor|voor_de|uiterlijk|binnen . <DAG14>
<DAG14> . betalen|betaal|betaald|overmaken|aflossen
<VOORBIJ> . ontruimd|uitgezet
"""

SLOT_VERVANGEN_LIJKT_OP = """
zelf . een . ander|nieuw . @slot
verhuizers ... alles .. buiten
dragen ... alles .. buiten
schuur|schuurtje|berging . sleutel|gaf
past . niet . in . nieuwe
alle . cilinders
renovatie
oude|ouwe . huisbaas
in . maart|april|februari|januari . word . vervangen
vervangen . door . deurwaarder
in . <GETAL> . @huisbaas|slot|gooide|huisbaas
@huisbaas|hospita . gooide . in . <GETAL>
mijn . vorige . kamer|huis
ooit . door .. @huisbaas
ik .. mijn . @slot . zelf
zelf . vernieuwd
terstond . nieuw
sleutel . brak . af
site|digid|toeslag .. code|pas
pas . weg
na . gerechtelijke . ontruiming
doen . ze . nieuw*
op . straat . gezet . bij . ontruiming
bij . ontruiming
# a lock that is broken or that the tenant wants
@slot . is . kapot|stuk|defect|los
@slot . kapot|stuk|defect|klemt|hangt|vast . maakt|al|@corporatie|corporatie|verhuurder|huisbaas
geen|weiger*|wil . een|het|mijn|de|nieuw|nieuwe . nieuw|ander|beter|nieuwe . @slot
geen|weiger* . nieuw|ander . @slot
wil . geen|pas .. nieuw|ander . @slot
@huisbaas . wil . geen . nieuwe
sleutel . breekt
mag|kan|moet ik .. @slot .. vervangen|veranderen|wisselen|nieuw
voor . een . nieuw . @slot
betaalt . mijn . verzekering
nieuw . @slot . na . inbraak
inbraak .. nieuw|@slot
@slot . vervangen .. dag . van|zelf
wie . vervang* . @slot
word .. @slot . vervangen
deurwaarder . @slot . openbreken|open
extra|kwijt|verloren|bijmaken|afgebroken|reserve . sleutel*
sleutel* . kwijt|verloren|bijmaken|afgebroken|bijgemaakt
# an ex, not the landlord
ex|man|vriend|vriendin|vrouw|huisgenoot .. @slot .. vervangen|verander*|ander|nieuw|gezet|wissel*|laten
ex|man|vriend|vriendin|vrouw|huisgenoot .. ander|nieuw . @slot
"""

GEEN_SLAAPPLEK_LIJKT_OP = """
waar . ga|gaan . mensen . naartoe
zit|zitten . overal . schim*|vocht|lek*
geen . plek . voor . mijn|@spullen . @spullen|fiets|auto|hond|kat
janken|huilen .. schuur|auto|berging
jaar|jaren|terug|geleden . op . straat
gebeld|gemaild|geweest|langs . dichte . deur
dag . van . ontruiming
staan|sta . wij|we . dan . op . straat
bang . dat|om|voor .. op . straat
op . straat . kom
auto . sta . op . parkeerplaats
vakantiehuisje
in . maart|april|januari|februari
hoor . opvang . vol
niet . dakloos
laat . ons . straks . buiten
sta . ook . op . contract
ben|was|zijn . ooit|vroeger . dakloos
dakloos . geweest|word|raak|worden|raken|wordt|kom|maken
word|raak|worden|raken . dakloos
bang .. dakloos
ben . ik . nu|dan . dakloos
wanneer|voordat|als|hoelang . ik|we|je . dakloos
niet . op . straat . eindigen|komen|belanden|slapen|slaap
op . straat . als|volgens|gezet|zetten|zet
!nou|nu|en|toen sta . ik . op . straat
op . welke . dag . sta
kan .. niet|slecht . slaap
niet . kan . slaap
slaap . niet|slecht|nauwelijks|amper
gelukkig . zover . niet
waar . kan . ik . dan . slaap|terecht
kan . mijn . in . huis . nemen
na . uitzetting|ontruiming|januari|februari|maart|huisuitzetting
als . ik|we|het . huis . kwijt*
inschrijven|ingeschreven
"""
