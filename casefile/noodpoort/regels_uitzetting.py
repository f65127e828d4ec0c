"""Rules: out of the house within two weeks, or the bailiff at the door now. Words about eviction
without a near date, or "now", are no alarm."""

from __future__ import annotations

from casefile.noodpoort.nood import Nood
from casefile.noodpoort.regels_lijkt_op_huis import UITZETTING_NU_LIJKT_OP
from casefile.noodpoort.tabel import Tabel

UITZETTING_NU = Tabel(
    Nood.UITZETTING_NU,
    alarm="""
# an eviction word and a near date
<DAG14> ... @uitzetten
@uitzetten ... <DAG14>
<DAG14> & @uitzetten
<DAG14> ... @huis . uit|leeg|ontruimen|verlaten|kwijt|leegmaken|leegruimen|uitgooien|uitzetten
@huis . uit|leeg|verlaten|kwijt|leegmaken|leegruimen . <DAG14>
mijn|ons|haar|zijn|de . @huis . uit|leeg|verlaten|kwijt|leegmaken|leegruimen .. <DAG14>
uit . mijn|ons|de|haar|zijn|het|hun . @huis & <DAG14> & moet|gooi|zet|zetten|haal|word|gezet|weg|ga|laten|gaan|kom|wil
uit . huis & <DAG14> & moet|gooi|zet|zetten|haal|word|weg|gaan
<DAG14> . weg . uit . huis
<DAG14> . uit . huis
woning|huis . moet . <DAG14> . leeg
huis . kwijt . per . <DAG14>
mot . ik|we|wij . hier . weg . wezen|zijn
moet .. hier . weg . wezen|zijn|weze & <DAG14>
nog . <GETAL> . nachten $
<GETAL> . week|dagen . in . mijn . huis . dan
nog . <GETAL> week . in . mijn . huis
tot . <DAG14> .. om . mijn . spullen . te . pakken
hebben . en . houden . deur
woning . <DAG14> .. te . verlaten
eind . dezer . week & woning|verlaten|huis
dagen . na .. papier|brief|vonnis .. weg|eruit|uit
<DAG14> & slot . eraf . halen
uit . huis . geplaatst . door . deurwaarder & nu|vandaag
<DAG14> .. laatste . dag|nacht
laatste . dag . is . <DAG14>
<DAG14> . slaap . ik . hier . laatst
voor . het|t . laatst & <DAG14> & hier|slaap|huis
<DAG14> & bezemschoon|leeg_moet|leeg_zijn|opgeleverd|vertrokken
vertrokken . zijn . <DAG14>
uiterlijk . <DAG14> . vertrokken|weg|leeg|eruit|zijn
tot . <DAG14> . blijven . daarna|dan
tot . <DAG14> . mogen|mag . blijven & daarna|politie|vertrek
gedwongen . vertrek & <DAG14>|politie
termijn . vertrekken . <DAG14>|loopt
ze . komen . al . <DAG14> & tegen|tegenhouden|hou|stop
hoe . hou . ik . dit . tegen . ze . komen
<DAG14> . weg . uit . het . huis
<DAG14> . sta . ze . hier . om . mijn . uit
komen . ze . ons|mijn . uit . zetten
om . mijn . uit . te . zetten & <DAG14>|hier|sta
afgelopen . met . mijn . huis & <DAG14>
<DAG14> . afgelopen . huis
<DAG14> ... mijn . bed . pakken
alles . klaar . zetten . <DAG14>
ontneemt . mijn . woning & dagen|<DAG14>
<DAG14> & stempel . van . rechtbank & deur
deurwaarder ... <DAG14> . geworden|en_dag
<DAG14> . ingepakt & deurwaarder
deurwaarder & <DAG14> & ingepakt|inpakken|alles_klaar|moet_weg|weg_moet
moet . <DAG14> . weg . zijn|weze|wezen
moet . weg . zijn|wezen .. <DAG14>
vertrekken|vertrek|weg|ontruimd . voor . <DAG14>
<DAG14> .. huis|woning|alles . leeg
alles|huis|woning .. leeg . zijn|weze|wezen|opleveren .. <DAG14>
<DAG14> & alles . leeg
kwijt|leeg . per|vanaf|op . <DAG14>
<DAG14> .. geen . huis|woning|toegang . meer
geen . toegang & <DAG14> & woning|huis
<DAG14> & niet|@nietmeer . in . mijn . eigen . huis
laatste . nacht|nachten|dag|dagen|week . in . dit|mijn|ons . huis
<DAG14> .. mijn . laatste . in
nog . <GETAL> . nacht*|dag*|keer_slapen & huis|deur|weg|dan
<GETAL> dagen . nog . dan & uit|weg|huis
nog . <GETAL> dag* . inpakken
<GETAL> dag* . tijd .. pakken|weg|vertrekken|leeg|verlaten|inpakken|spullen
termijn . <GETAL> dag* & leeg|opleveren|verlaten|ontruim*
gehuurde . leeg|ontruimen|verlaten & dagen|<DAG14>|binnen
vonnis . <DAG14> . uitgevoerd|ten_uitvoer
vonnis . word . <DAG14>
uitvoering . vonnis & <DAG14>
<DAG14> & vonnis . uitgevoerd|uitvoeren
termijn . van . rechter & <DAG14>
<DAG14> & deur . forceren|openbreken|open|openboren|opengebroken & ze|anders|boor|huis|politie
<DAG14> & vrachtwagen|verhuiswagen|verhuizers|container|verhuislift|slotenmaker
<DAG14> & sleutel*|sleutelbos & afgeven|geven|inleveren|overhandigen|ophalen|halen & huis|man|meneer|deurwaarder|woning|corporatie
naar . buiten . begeleiden|begeleid
<DAG14> .. deur . voorgoed|achter . sluiten|dicht
<DAG14> ... woning|huis . verlaten|vrijmaken|afstaan
op . last . van . kantonrechter|rechter & <DAG14>
<DAG14> & exploot|aanzegging & tijdstip|uur|eruit|verlaten
met . ingang . van . <DAG14> & woning|huis|toegang
<DAG14> & ontruimd|ontruimen|uitzetting & gemeente|ouders|buurvrouw|zus
er . <DAG14> . uit !halen|komen
er <DAG14> <DAG14> <DAG14> uit
er . <DAG14> <DAG14> . uit
<GETAL> dagen . na .. weg|eruit
<GETAL> dag*|week|weken . dan . weg|eruit|straat
weg . uit|zijn & <DAG14> & @huis|deurwaarder|rechter|vonnis|politie|brief
<DAG14> & op . straat & zet|zetten|gezet|sta|kom|staan|deurwaarder|beland|gooi
<DAG14> & zonder . huis|woning|dak
<DAG14> & moet ... weg|vertrekken|vertrek & @huis|deurwaarder|rechter|vonnis|politie|papier|brief|corporatie|woningbouw|ontruim*
<DAG14> & woning|huis|gehuurde . verlaten|opleveren|leeg|ontruimen|vrijgeven
<DAG14> & sleutel . inlever*|inleveren|afgeven|overdragen|geven|inlevere & deur|deurwaarder|rechter|ontruim*|anders|huis
<DAG14> & deurwaarder & slotenmaker|slotemaker|leeg|leeghalen|leegmaken|leegruimen|politie|verhuiswagen|container|eruit|sterke_arm|sleutel
<DAG14> & deurwaarder & gooi|haal|haalt|halen|zetten . spullen|alles|mijn|ons
<DAG14> & ze|zij . komen|kom . leeg|halen|ontruimen
<DAG14> .. ze|zij . komen|kom . leeg|ontruim*
<DAG14> & spullen . naar . buiten & deurwaarder|gast|ze
laatste . dag|nacht . in . mijn|dit|ons . huis & <DAG14>
<DAG14> & klaar . in . huis|woning
nog . <GETAL> . nacht*|dagen . dan & weg|politie|straat
<DAG14> & aanzegging|exploot|ontruimingsvonnis & eruit|weg|datum|staat|verlaten|ontruim*
# the bailiff is at the door now
sta . voor|aan|bij . mijn|de . deur .. deurwaarder
er . sta|staan . mannen|mensen|man . van . deurwaarder
mannen|mensen . van . deurwaarder . in|voor|aan|bij . mijn
deurwaarder . in . mijn . huis|woonkamer|gang|hal|kamer
mannen|manne|man|mensen . in|aan|voor . de . gang|deur|trap & eruit|ontruiming
zeggen|zegt . ontruiming & deur|man|nu
ontruiming . ik . doe . net
dragen . mijn|onze|de . tv|bank|meubels|kast*|spullen . trap|naar_buiten|buiten
politie . bij . mijn . deur & dragen|spullen|deurwaarder|ontruim*
nu . naar . buiten . komen|van
moet . nu . echt . naar . buiten
zie . deurwaarder . parkeren|aankomen|komen
deurwaarder . parkeren|parkeert|rijdt|loopt
hij . sta . er|voor_de_deur . nu & eruit|zetten|deurwaarder
deurwaarder . deur . openmaken|laat_openmaken|opent
bonkt|gebonkt|bonzen|gebonk & deurwaarder
niet . vertrekken . alvorens|voordat|voor & woning|deurwaarder
auto . met . verhuis*
vandaag . word|wordt . alles . stoep|straat|buiten
ze . maken . huis . leeg
kasten . van . muur
in . papier . van . deurwaarder . staat
deurwaarder & sta|bezig|hier|binnen|nu & dozen|container|verhuizers|verhuiswagen|verhuislift
slotenmaker & politie & sta|deur|portiek|bij_mij|bij_mijn|nu
slotenmaker & portiek|sta|voor_de_deur|wacht & nu|deur|mijn & deurwaarder|politie|papier|naam
politie & gemeente|deurwaarder|slotenmaker & deur|tijd|gaan|staan|hier & zeg|nu|erbij|huis
ze|zij|mensen|mannen|personen . sta|zijn|lopen . letterlijk|nu|thans . in|door . mijn . huis|woonkamer|gang|kamer|hal & lijst|dozen|spullen|stickers|deurwaarder|verlaten|politie
mensen|mannen|personen|verhuizers . in|door|voor . mijn . huis|woonkamer|portaal|voorportaal|deur|hal|flat & spullen|lijst|dozen|verlaten|deurwaarder|rechter|vonnis|inboedel|bevel|stickers
verhuizers|verhuislift|verhuiswagen|container . sta|wachten|voor|straat|deur & deur|straat|voor|huis|nu|al
container . sta . al|in|voor . straat|deur
inboedel . naar . buiten & politie|men|deurwaarder|bezig
in . opdracht . van . rechtbank|rechter
naam . des . konings
mijn . voordeur|deur . word . nu|op_dit_moment|thans|geopend|opengebroken|geforceerd
pak . je|u|uw . jas & medicijn*|meer_niet|spullen
begonnen & ontruim*|deurwaarder|huis|spullen|buiten
ze zijn begonnen
deurwaarder . zegt|zeg . van . niet
beginnen|beginne . we & minuten|minute
<GETAL> minuten|minute . om|tijd|dan & pakken|jas|inpakken|beginnen|weg|buiten|deurwaarder
ze . wachten|wagte . beneden|buiten & tas|inpakken|klaar
bank|meubels|spullen . naar . buiten . dragen|tillen & pak|lijst|schrijf|deurwaarder
deurwaarder .. sta .. deur|stoep|huis|portiek|hal|gang|trap|raam|voordeur|galerij
sta .. deurwaarder ... deur|stoep|voordeur|portiek|beneden|hal|binnen
deurwaarder .. aan|voor|bij . mijn|de|onze|haar . deur|voordeur !geweest|gehad & nu|belt|klopt|bevindt|sta|bonst|dit_moment
voor|aan|bij . deur . sta . deurwaarder
deur . sta . een|de . deurwaarder
deurwaarder . is|zijn|sta|zit . hier|binnen|er_nu|beneden|boven|in_huis|al_binnen !geen|geweest
deurwaarder . nu . sta|hier|binnen|deur|er
nu . deurwaarder . deur|hier|binnen|sta
hier . is|sta . de|een . deurwaarder !geweest
deurwaarder . belt|klopt|bonst|bonkt .. aan|deur
deurwaarder & klopt|bonst|bonkt . deur|hard|op
belt|klopt|bonst|bonkt . aan|deur .. deurwaarder
belt|klopt . deurwaarder & nu|aan|deur
deurwaarder . zojuist|net|nu . binnen*|gearriveerd|aangekomen|gekomen
deurwaarder ... gearriveerd|aangekomen|binnengekomen|binnengedrongen
deurwaarder . hier $
deurwaarder . nu $
deurwaarder hier nu
zojuist|net|nu . is . de|een . deurwaarder . gearriveerd|binnen|aangekomen|gekomen|er
deurwaarder . is . binnen|er . !geweest
ze . zijn|staan|sta|is . er . nu & slotenmaker|slotemaker|deurwaarder|ontruim*|politie|verhuis*
slotenmaker . nu|boort|bezig|sta & deur|ze|deurwaarder|eruit
slotenmaker|slotemaker & ze_zijn|nu|sta & er|deur & ze|zijn
ontruim* . bezig|begonnen|gaande
nu . ontruim*|bezig & ontruim*|leeg|halen|spullen
zijn . bezig|begonnen . met . ontruim*
ze . gooien|gooi|dragen|halen|haal|slepen . alles|spullen|meubels . in|naar|eruit|weg|buiten & deurwaarder|containers|container|sta_erbij|nu
deurwaarder & bevindt & deur|voordeur
verhuiswagen . straat|deur|voor & deurwaarder|ontruim*|nu
over . uur|minuten & ontruim*|deurwaarder|eruit
word|ben . nu . uitgezet|ontruimd|eruit
nu . uitgezet|eruit . gezet|gegooid & deurwaarder|politie
vandaag|nu . gooi|zet . ze . mijn . eruit
""",
    lijkt_op=UITZETTING_NU_LIJKT_OP,
    alleen_nu=True,
)
