"""Rules: no power, gas, water or heat; in court within a week. Bills, threats without a date and
hearings without a near date are no alarm."""

from __future__ import annotations

from casefile.noodpoort.nood import Nood
from casefile.noodpoort.tabel import Tabel

AFGESLOTEN = Tabel(
    Nood.AFGESLOTEN,
    alarm="""
# it is off
@levering . is|zijn|word|werd|heb|was . @dicht
@levering . is|zijn .. @dicht
@levering ... @dicht . op_afstand|door|want|omdat
@levering . eruit|eraf|af . gehaald|gegooid|gedraaid
sinds . gister*|vandaag|vanochtend|vrijdag|maandag|dinsdag . dicht|afgesloten
nu . is . alles . uit
@levering ... gestaakt|gestopt|stopgezet|onderbroken & gister*|vandaag|vanochtend|sinds|wanbetaling|schuld
@levering .. @dicht & gister*|vandaag|vanochtend|vanmorgen|net|sinds|nu|al|zonder|koud|kinderen|baby|huis|wat_nu|betaal|schuld|rekening|mijn|vanwege|vriest|insuline|weer|oplossen
!!ga|gaat|word|hoeveel @levering eraf|weg|afgesloten|dichtgezet|dichtgedraaid|uitgezet
@levering dicht|af $
ik|ons|we|ben|heb|is . @dicht .. @levering !kantoor
mijn . @dicht . van . @levering
zonder . @levering . zit|zitten|sinds|komen|gezet|huis|leven
zit|zitten .. zonder . @levering
geen . @levering . meer|huis|koken|douche*|want|geen|uit|sinds|al|om_te|dus|ook|door|en|nu|kraan|in_huis
nul|geen . @levering $
heb|zit . geen . @levering
kraan .. dicht|niks|droog|geen
komt|kom . geen . water
doet . het . @nietmeer|niet & @levering & betaal|afgesloten|schuld|rekening
@levering . doet . het . niet & afgesloten|betaal|schuld
@leverancier .. afgesloten|afgesneden|dichtgezet|uitgezet|dichtgedraaid|dicht_gezet|afgekoppeld|weggehaald
afgesloten . door . @leverancier
mijn|ons|ik . zijn|word|ben|heb . afgesloten . van . @levering|alles|energie
ben|zijn . afgesloten & @levering|@leverancier|kou|donker
ze . heb .. @levering . afgesloten|afgesneden|dicht|uitgezet|eraf|weg
heb . alles . afgesloten
@levering . op . afstand
meter . weg|op_afstand|uitgezet|weggehaald|afgehaald
prepaid|opwaardeer*|oplaadmeter & op|leeg|geld|donker & stroom|gas|meter|tegoed
zit . in . het . donker & betaal|stroom|rekening|afgesloten
donker|pikkedonker & afgesloten|stroom|licht & huis|heb|betaal
warm_water & geen & afgesloten|schuld|verwarming|betaal
koud|kou . huis & afgesloten|gas|stroom
slapen . met|onder . jassen|dekens & afgesloten|gas|verwarming|warmte|eraf
weer . aan . sluit|gesloten|aangesloten
weer|terug . aangesloten|aansluiten & @levering|@leverancier|elektra
aangesloten . worden|word & weer|terug & @levering|kost
wanneer . sluiten . ze . mijn . weer
betaald . maar|en & @levering & nog|steeds & dicht|geen|af
alles . is|nu . uit & @leverancier|energie|contract
contract . gestopt . alles . uit
@levering . gestaakt|gestopt|stopgezet . gister*|vandaag|vanochtend
# it will be, within days
<DAG14> & @levering & afsluit*|afgesloten|sluiten|sluit|eraf|dicht|dichtdraaien|afhalen|afgesneden|uitzetten|uitgezet|weg|halen|haal|stopt|stoppen|stop|afgehaald|dichtmaken|afkoppelen|af|dichtzetten|dicht_draaien|dicht_maken
<DAG14> & @leverancier & afsluit*|afgesloten|sluiten|sluit|eraf|dicht|dichtdraaien|afhalen|weghalen|langskomen|halen
<DAG14> .. geen . @levering
geen . @levering . meer & <DAG14>
<DAG14> .. word|ben|zijn|is|afgesloten|we|ons . afgesloten $
<DAG14> afgesloten
<DAG14> .. afgesloten & ik|we|word|gas|licht|stroom|water|energie|@leverancier|mijn|betaal
<DAG14> .. afsluiting|afsluiten
afsluiting|afsluiten|afgesloten . is|op|voor|gepland|energie|van|door|stroom .. <DAG14>
afsluiting|afgesloten .. <DAG14>
!chat|gesprek|deze afsluiten .. <DAG14>
sluiten|sluit|sluite . mijn|ons|ze|we . af .. <DAG14>
sluiten|sluit|sluite . mijn|ons|ze . <DAG14> . af
<DAG14> . sluiten|sluit|sluite . ze|mijn|we|hij|ons
<DAG14> . ze . sluiten|sluit
<DAG14> . kom|komen . ze & afsluit*|meter|@levering
<DAG14> . meter . weg*|weghalen|afhalen
meter . weghalen|weg_halen|eruit_halen|afhalen
monteur|stedin|liander|enexis|vitens . deur|voor_de_deur|staat|nu . afsluit*|af_te_sluiten|sluiten|eraf
@leverancier|man . voor|aan|is . deur|er_nu|nu & afsluit*|sluiten|@levering
afsluiten|af_te_sluiten|afsluit & nu|deur|<NU>|staat_er & @levering|@leverancier
@levering .. afsluiten|dichtdraaien|uitzetten|sluiten|afsnijden .. over|binnen & uur|dagen|dag
definitieve . afsluiting
dreig* .. @levering . vandaag|morgen
# the landlord turns it off
@huisbaas .. @levering|hoofdkraan|stoppenkast .. @dicht|uit|afgesloten|dicht_gedraaid|eraf|afsluiten|uitgezet
@huisbaas .. sluit|sluiten|draait|zet .. @levering .. af|dicht|uit & <DAG14>|vanavond|morgen|nu|net|weer
hoofdkraan|stoppenkast . dicht|uit|dichtgedraaid|eruit
# in other words
ze . hebben . mijn|ons . afgesloten
heb . mijn . afgesloten
@levering . dicht . draaien .
<DAG14> & @levering . dicht|af . draaien|draai|zetten|sluiten
kom . <DAG14> & @levering & draaien|dicht|af
afsluiting . binnen
fornuis|verwarming|kraan|licht .. doet|deed . niks|niet & monteur|netbeheer*|betaling*|leverancier|opdracht
verwarming . stop . gezet
@levering . al . week|dagen|weg & leverancier|brieven|greenchoice|eneco|vattenfall|essent|schuld
zonder . licht|gas|water .. schuld*|rekening|betaal*
zonder . licht . gas . en . water
licht . ten . gevolge . van
opdracht . tot . verzegeling|afsluiting
dichtzetten & verhuurder*|huisbaas & toevoer|gas|gastoevoer|water
water . stoppen . opdracht
stroom . weg . gehaald
dichtgedraaid & stadswarmte|gas|water|verwarming|kraan
@levering uit . door|want|om|schuld|niet_betaald
@levering . uit & schuld|betaald|rekening|leverancier|@leverancier & nu|alles|door|heb|is|sinds
niet . betaald . @levering|licht . uit|nu
alles . uit & schuld|betaald|@leverancier|brief
niks|niets . meer . uit . kraan
niks|niets . doet|doe . het . meer & netbeheer*|kabel|leverancier
doet . niks|niets . het . meer & netbeheer*|kabel|leverancier|betaald
brandt|brand . niks & kraan|loopt
zaklamp|saklamp|waxinelichtje*|waxinelicht & uit|donker|eneco|@leverancier|meter|stroom
water . weg . door|schuld
verwarming . pas|weer . aan* & betaal|@leverancier
stroom . mijn . ontnomen
toevoer . word . stopgezet|afgesloten
afsluiten . & <DAG14> . doen|gebeurt|dat
kom . afsluiten . <DAG14>|morgen
<DAG14> ... kom* .. afsluit*
stop . water|gas|stroom|licht
heb . gaskraan . sluiten|gesloten|dicht
stadswarmte|stadsverwarming . dichtgedraaid|afgesloten|eruit|uit
@levering|levering ... eindigt|beeindig*|verwijder*|verbroken|losgekoppeld|verzegel*|gestopt|stopgezet|weggehaald|onderbreek* & <DAG14>|ik|mijn|ons|leverancier|gister*|sinds|betaal*|baby|word
levering . is . gestopt|beeindigd|gestaakt|stopgezet
levering & gestopt|beeindig*|eindigt|stopt & <DAG14>|alles|baby|nu|gas|stroom
<DAG14> & levering|aansluiting & einde|eindigt|beeindig*|weg|verwijder*|stop*
aansluiting . word . <DAG14>|verwijderd
aansluiting . weg . halen
<DAG14> & meter|gasmeter|aansluiting & meenemen|weghalen|verwijderen|weg|halen|eruit
<DAG14> . einde . levering|gas|water|stroom
leverancier|waterbedrijf|netbeheer* . levert|stopt . niet|@nietmeer|met
warmtebedrijf|energiebedrijf|warmte_bedrijf . stopt|gestopt
netbeheer*|@leverancier .. eruit|los . getrokken|gegooid|gekoppeld
van . het . net . halen|gehaald|afgehaald
losgekoppeld & @levering|stopcontact
zegel|verzegel* . op|meterkast|kast|hangt
meter . is . verzegeld
meter . eruit
begrenzer . geplaatst
druppel . uit . de . kraan|seconde
kraan|radiator|fornuis|stopcontact|lamp|licht|douche . doet|geeft|doe . het|niks|niet . niet|meer|@nietmeer & vitens|geld|betaal*|schuld|rekening|monteur|leverancier|afsluiting|losgekoppeld|brief|netbeheer*
licht|lamp|fornuis|kraan .. niet & betaling*|netbeheer*|vitens|leverancier|afsluiting|losgekoppeld|rekening_niet & doet|doe|deed|werkt
doet . niet . licht . doet . niet
kaarslicht|kaarsen & rekening|stroom|elektr*|licht|betaal*|schrijf
donker|duister & rekening|betaald|leverancier|netbeheer*|zekering|verbinding|koud & zit|huis|thuis|kamer|hier|dagen
alles . uit & levering|app|netbeheer*|leverancier
alles . dood & netbeheer*|stroom|wifi
sedert|sinds|al & ontbreekt|zonder . licht|stroom|gas|water|elektr*
nu|dagen|zitten|zit|sinds . zonder . licht|gas|water|stroom|elektra|verwarming
overmorgen|<DAG14> zonder . @levering
zekering*|hoofdschakelaar|stoppen|hoofdzekering . meegenomen|mee|eruit|uit|omzet|weg|uitgedraaid & huisbaas|hij|verhuurder*|eigenaar*|betaal*|huur
toevoer . gestopt|dicht*|laten . dicht*
toevoer . laten|gestopt|afgesloten|dicht*
slimme . meter . uit|op_uit
meter . sta . op . uit
licht . weer . aan*
heraansluit*|weer_aansluiten & ik|mijn|koud|donker|dagen|nu
stroom . man . is . geweest
koud|kou|graden & leverancier|warmte*|energie* & stopt|levert|afgesloten|geen|niet_meer
afsluiting . binnen . <DAG14>
afsluiting & radiator|koud|warm|thuis|sinds
monteur . deur|gang|hal|sta & meterkast|aansluit*|net|verzegeling|afsluiten|opdracht
put . in . stoep
# medical
dialyse|vernevelaar|zuurstof|beademing*|insuline|traplift & @levering & afgesloten|eraf|dicht|geen|weg|af|uit
""",
    lijkt_op="""
word . water|gas|stroom|licht . afgesloten
afgesloten . bij . gezinnen|mensen
chat . afsluiten
kan|kunnen . worden . afgesloten|beeindigd
beeindigd . kan|kunnen
na . hoeveel . maanden
dreig* . met . stroom|gas|water . eraf
bedreigen . mijn . met
levering . beeindigd . kan
weg|a28|a2|a12|brug|tunnel . is|dit . afgesloten
a28|snelweg|tunnel
ga . het . licht
wanneer|dan . eerst
vorig . jaar
gas|water|stroom . dicht . te|mogen|draaien
hoe . voorkom*|kan .. afgesloten
dag . dat . huis . ontruimd
hoe . hoog
doorgaans
ze . kunnen . afsluiten
geiser|afgekeurd
kaarsen . aan . om
eerst . stroom . of|gas
geen . stroom|gas|water|energie . betaald|betaalt
geen . goede . verwarming
geen . meter $
verleden . jaar|winter
in . een . keer . afgesloten
mag|mogen|kan . ze|netbeheerder|men . @levering|gas|meter .. dicht
voorkomen . dat . ik
als . ik . straks
mogen|mag|kan|kunnen . ze .. @levering . afsluiten
contract|abonnement|verzekering|pakket|rekening|bankrekening|account|telefoon|internet|traject|weg|deal . afgesloten|afsluiten|is_afgesloten|zijn_afgesloten
afgesloten . verzekering|contract|abonnement|voor|door_beslag
nieuw|nieuwe . energiecontract|contract|verzekering|abonnement . afsluiten|afgesloten
energiecontract . afgesloten|afsluiten
regeling . afsluiten|afgesloten
vorig|verleden|vorige . jaar|winter .. afgesloten
boiler|ketel|cv|kachel|radiator|leiding*|leidingen . stuk|kapot|lekt|oude
geen|warm . water|verwarming . want . boiler|ketel|cv
verwarming|cv|ketel|kachel|lift . kapot|stuk|doet|werkt|functioneert . niet|al
lift . en . licht
licht . in . het . trappenhuis
geen . licht . op|in
gas|energie|stroom|water . rekening|regeling|schuld|afrekening|naheffing|meterstand*
afsluiten . in . de . winter
dreig* . met . afsluit*
afsluiten . als . ik|je . niet . betaal
""",
    alleen_nu=True,
)

ZITTING_NU = Tabel(
    Nood.ZITTING_NU,
    alarm="""
<DAG7> ... zitting|kortgeding|mondelinge_behandeling|huurzaak|zittingszaal|comparitie
<DAG7> .. rechter|rechtbank|gerechtsgebouw|paleis_van_justitie|rechtszaal|edelachtbare
zitting|kortgeding|mondelinge_behandeling|huurzaak|comparitie|oproeping ... <DAG7>
rechter|rechtbank|gerechtsgebouw|rechtszaal .. <DAG7>
<DAG7> & zitting|kortgeding|rolzitting|mondelinge_behandeling|rechtszitting
<DAG7> & naar|voor|bij|tegen . rechter|rechtbank|kantonrechter|gerecht & moet|ga|sta|ben|verschijn*|verwacht|kom|zit|word
<DAG7> & dagvaarding & moet|datum|kom|verschijn*|voor|zitting|rechter
<DAG7> .. voorkomen|gedagvaard|verschijnen|verschijn
gedagvaard|voorkomen|verschijnen|verschijn ... <DAG7>
<DAG7> . is . mijn . zaak
<DAG7> ... is . mijn . zaak
mijn . zaak|rechtszaak . is|dient|komt . <DAG7>
moet .. huurzaak|zaak .. <DAG7>
<DAG7> .. moet . mijn|de . zaak|huurzaak
<DAG7> . zaak & rechter|kantonrechter|rechtbank|mijn
zaak . voor . <DAG7>
straks|zo|nu|zometeen . heb|moet|is|sta . ik . zitting|rechter|rechtbank|naar_de_rechter|voor_de_rechter|de_zitting
straks . zitting|rechter|rechtbank
zitting . straks|zo|nu|begint
ik . zit|sta|ben . nu . bij|in|voor|op . rechtbank|rechter|zitting
over . uur|uurtje|minuten . zitting|rechter|rechtbank
<DAG7> . om . <GETAL> .. rechter|rechtbank|zitting
ik . sta|ben . buiten|nu|hier . bij . rechtbank
over . uur . paleis|gerecht|rechtbank
paleis . van . justitie
<DAG7> & gerechtsgebouw|rechtszaal|beeldzitting|rechtbang
<DAG7> & edelachtbare|edelagbare
<DAG7> .. voorkomen
moet . <DAG7> . voorkomen
gebouw . met . poortjes & <DAG7>
<DAG7> & tolk|begeleid*|advocaat|bewijs|brief|huisarts & kantonrechter|rechter|rechtbank & bij|aan|naar|voor|kan|mee
<DAG7> & rechtbank & anders_beslissen|daar|zijn|reis|via|laptop|moet
<DAG7> ... uitleggen . aan . rechter
antwoord . geven . aan . rechter & <DAG7>
behandeling . van . mijn . zaak
zaak . is . bepaald . op . <DAG7>
brief . rechter|rechtbank . <DAG7>
tegenover . woningbouw|corporatie|verhuurder|huisbaas & <DAG7>
verantwoorden & <DAG7>
zo . meteen . moet . rechtszaal
<DAG7> & verantwoorden|verantwoorde
<DAG7> & gedaagde
over . paar . dagen . is . de . zitting
<DAG7> & tegenpartij|tegen_woningbouw|tegen_corporatie|twee_juristen
<DAG7> & gehoord & gerechtsgebouw|telefoon|rechter
<DAG7> . ik . tegen . @huisbaas
<DAG7> .. begint|begin . mijn . zaak
mijn . zaak . begint|is .. <DAG7>
<DAG7> ... gebouw . van . rechter|wet
<DAG7> ... verwacht & gerecht*|rechtbank|rechter|griffie
<DAG7> & griffie|griffier|bode|rechtszaal|kantonzaal|zittingszaal|kanton|roljurist
<DAG7> & oproep|opgeroepen|oproeping & rechter|rechtbank|zaal|uur|griffie|ons|gezien|utrecht
ze . hebben . mijn . opgeroepen . voor . <DAG7>
oproep . voor|is . <DAG7>
<DAG7> & rol . geplaatst|zaak
<DAG7> & verweer|verdedigen|verdedig & mondeling|moet|tegen|rechter
<DAG7> . word . ik . gehoord
<DAG7> ... gehoord . inzake|over
<DAG7> & zaal . <GETAL>
<DAG7> .. kamer . kanton
straks|zo|zometeen|zo_meteen . rechtszaal|rechtbank|zitting|voor_de_rechter
zo . aan . de . beurt & rechter|zitting|rechtbank
bode . roept
wachtkamer . van . rechtbank|gerecht
ik . zit . in|bij . rechtbank
<DAG7> .. spreken|praten & rechtszaal|rechter|zitting
<DAG7> ... zeg . rechter . of . ik . mijn . huis
""",
    lijkt_op="""
# missed, or over
huur . van . <DAG7>
dat . hij . naar . rechter . ga
betaal . alles . vandaag
vandaag .. brief|gebracht|gestuurd|gezien|gekregen|gaf|geld|man
gaf|bracht|stuurde|kreeg|heb . vandaag
stuurde|gaf|bracht|kreeg . mijn . vandaag
binnen . minuten
als . straks
als . ik . straks
zitting . bij . huurcommissie
<DAG7> .. jurist|bezwaar
datum . <GETAL> . januari|februari|maart|april
vandaag . man . deur
rechter|rechtbank|zitting . gehad|geweest . <DAG7>
was . bij . rechter
dacht . <DAG7>
dacht . dat|da . het . <DAG7>
rechter . ga . nog
gaan|stap . we|ze|wij . naar . rechter
in . februari|maart|april|januari .. rechter
<DAG7> . was|was_ik|waren|had|zat . zitting|rechter|de_zitting|ik|er
zitting|rechter|rechtbank . was . <DAG7>
was|waren .. <DAG7> . en . ik|heb
dacht . dat .. <DAG7>
heb . mijn . verslapen
gemist|verzuimd|niet_gegaan|niet_geweest|vergeten_te_gaan & zitting|rechter|rechtbank
# the judge's decision, not the hearing
<DAG7> . uitspraak|vonnis|beslissing|uitslag
rechter . doe . <DAG7> . uitspraak
uitspraak|vonnis|beslissing . is|van|komt|rechter . <DAG7>
<DAG7> . is . vonnis|uitspraak
is . vonnis|uitspraak . <DAG7>
<DAG7> . gesprek|intake|afspraak|begeleid*|loket|startgesprek|belt|bellen
betaal*|betalen . voor . <DAG7>
<DAG7> . betaal*|betalen . zegt
<DAG7> . betaal|betalen|overmaken|betaald . anders|of
binnen . weken . hoger . beroep
hoger . beroep
""",
)
