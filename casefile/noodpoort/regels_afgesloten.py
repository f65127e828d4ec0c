"""Rules: no power, gas, water or heat, or within days. Bills and threats without a date are no
alarm."""

from __future__ import annotations

from casefile.noodpoort.nood import Nood
from casefile.noodpoort.regels_lijkt_op_nodig import AFGESLOTEN_LIJKT_OP
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
    lijkt_op=AFGESLOTEN_LIJKT_OP,
    alleen_nu=True,
)
