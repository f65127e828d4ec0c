"""Rules: no place for tonight, on the street already, in a car, or somewhere else every night.

Questions about later ("where do I go after the eviction") are no alarm.
"""

from __future__ import annotations

from casefile.noodpoort.nood import Nood
from casefile.noodpoort.regels_lijkt_op_huis import GEEN_SLAAPPLEK_LIJKT_OP
from casefile.noodpoort.tabel import Tabel

_PLEK = "slaapplek*|slaapplaats*|onderdak|slaapadres|logeerplek|logeeradres|overnachtingsplek|verblijfplaats"

GEEN_SLAAPPLEK = Tabel(
    Nood.GEEN_SLAAPPLEK,
    alarm=f"""
# no place
zonder . woning|huis|kamer & waarheen|waar & weet|nu|sinds|vannacht
kan|mag . ik . ergens .. slaap|overnacht* ... vannacht|vanavond|nu
ergens . slaap . vannacht|vanavond|nu
@geen|nergens .. {_PLEK}
!straks|dan @geen . dak .. hoofd !geven|kan
@geen . plek|bed|huis|dak|kamer . om|voor .. slaap|vannacht|nacht|vanavond|ons|mijn
geen . adres . voor . vannacht|vanavond
@geen . plek|bed|onderdak|dak ... vannacht|vanavond|nacht|vandaag|hedennacht
vannacht|vanavond|nacht|vandaag|hedennacht ... geen|nergens|zonder . bed|plek|dak|onderdak|huis|slaapplek|hotel|waar|adres
nergens . om .. slaap|vannacht|nacht
nergens .. slaap|overnacht*
nergens .. terecht|heen|naartoe|naar_toe|toe & vannacht|vanavond|nu|nacht|straat|buiten|sta|koud|tas*|koffer|weg|vandaag|slaap
kan|ken . nergens . terecht|heen & buiten|sta|nu|meer|koud|slaap|wil|nacht
waar .. slaap|heen|naartoe|naar_toe|terecht|overnacht*|blijven|blijf|onderdak ... vannacht|vanavond|nu|nacht|hedennacht|hedenavond|vandaag
vannacht|vanavond|nacht|hedennacht|hedenavond ... waar .. slaap|heen|naartoe|terecht|blijven|toe|blijf
waar ... vannacht|vanavond|hedennacht|hedenavond|nacht|nach .. slaap|heen|naartoe|terecht|naar_toe|blijven|toe|onderdak|moet
waar . moet|kan|zal . ik|we|ze|hij .. vannacht|vanavond
waar .. slaap . vannacht|nu|vanavond
waar . moet|kan . ik|we . nu . heen|slaap|terecht|naartoe|wonen|blijven
waar . slaap . dakloz*|dakloos
waar slaapt . dakloz*
niet . waar .. slaap|heen|naartoe|terecht|blijven & vannacht|vanavond|nacht|dicht|gevlucht|straat|buiten|weggestuurd|tas*
niet . waar . ik . nu . slaap|heen|naartoe
{_PLEK}|bed|opvangplek . nodig|vrij|gezocht|zoeken|over|beschikbaar & vannacht|vanavond|nu|nacht|vandaag|ergens|spoed|dringend|ik
{_PLEK} . voor . deze|komende|vannacht|vanavond
zoek|zoeken .. {_PLEK}|bed|opvang . voor|vannacht|nu|vandaag|vanavond
{_PLEK}|bed|opvang . voor . vannacht|vanavond|nu
ergens . lig|slaap|liggen . vannacht|vanavond
adres . voor . vannacht
bed . is|vrij|over & leger|heils|opvang|vannacht|sta|buiten
dichte deur
opvang|daklozenopvang|nachtopvang|crisisopvang|noodopvang|leger_des_heils .. dicht|vol|geweiger*|weiger*|gesloten|mag_niet|stuurt|eruit|zeg .. ga|weg|vol|niet|je|geen|wachtlijst
opvang|daklozenopvang|nachtopvang|crisisopvang|noodopvang . is|zit|heb . vol|dicht|gesloten|geen_plek|mijn_geweigerd|mijn_weggestuurd
opvang . weigert|geweigerd
vol|dicht|geweigerd|weggestuurd . opvang|daklozenopvang|nachtopvang|crisisopvang
opvang|crisisopvang|nachtopvang|noodopvang & nog_vandaag|vannacht|vanavond|vandaag_nog & kan|mag|in|naar|nodig|plek|krijg|opgenomen|waar
crisisopvang . vandaag|nu|vannacht|nodig
weggestuurd & opvang|nacht|slaap|straat|buiten
# already on the street
lig|slaap|zit .. parkeergarage|viaduct|kelderbox|portiek|box
parkeergarage|portiek|kelderbox . elke . nacht
nachten . door .. in|op . station|wachtruimte|trein|auto|spoedeisende
lig . open . in . park
uit . gezet & snachts|vannacht|elf_uur|buiten|uur_s & zus|broer|vriend|vriendin|@ouder
heb . mijn . er . net . uit . gezet
sta . hier . met|in . @kind|kat|hond|tassen|koffer|kinderwagen
met . tas|tassen|koffer . rondjes|straat|buiten
zit . op . stoep
ze . gaan . zo . sluiten
waar . moet . ik . liggen
mag . ik . ergens . liggen|slapen
dan . hier . dan . daar
vanaf . vanavond . niks
woning . is . verhuurd . aan & terug
geen . dak . geen
nachtopvang . & vol & sta|deur|zeggen|nu
station & koffer|zoon|dochter|kinderen|baby & sluiten|nacht|zitten|uren
waarheen|waar_heen & weet_niet & ik & kamer|vanmiddag|vannacht|vanavond
op . stoep|straat . met . onze|mijn . meubels|spullen
zit . op . een . bankje|bankie
kan . ik . ergens|ergus . heen & vriest|koud|vanavond|vannacht
moet . weg . bij . @gezin|mijn
waar . moet . ik . dan . slaap
lig . op . dit . moment . in
lig . in . @buitenplek
heb . niks & weg . moet & vanavond|vandaag|vader|moeder|papa|mama
wil . mijn . niet . meer . hebben
ik . in . de . bus|auto . slaap
slaap . en . ik . in . de . bus|auto
trein . warmer
zit .. @buitenplek & nacht|slaap|uitgezet|geen_huis|nergens|dakloos|koffer
wil . mijn . niet|@nietmeer . hebben & nergens|terecht|waar|slaap
nergens . terecht $
kan . nergens . terecht
mag . niet|@nietmeer . bij . @gezin . slaap|blijven|wonen
niet . meer . bij . mijn . @ouder|zus|broer . slaap
kan . ik . ergens . heen . vanavond|vannacht|nu
ik . heb . nu . geen . plaats|plek|huis
zit . bij . mac|mcdonalds|macdonalds|shell|tankstation|wasserette
slaapzak . & buiten|straat|hal|sta
we . slaap . apart
vanmorgen|vanochtend . eruit|uit . gehaald|gezet . en . nou|nu
ben|zijn|is|sinds|al|nu|raakte|plots . dakloos|thuisloos|woningloos|straatslaper !word|geweest|meld
dakloos . geworden|sinds|geraakt|nu|al|met|gemaakt
dakloos $
woningloos
zwerf|zwerven|rondzwerven|zwervend|rondgezworven
rond . zwerven|zwerf|dolen|dwalen
sta|staan|leef|ben|zit|lig|loop|bivakkeer* .. op . straat & ik|we|sinds|nu|al|slaap|hij|vannacht|koud|kinderen|tas*|help|met
ik|we|ze|hij . sta|lig|leef|slaap|woon|zit|ben|zwerf . nu . op . straat
ik|we . sta|staan|lig|leef|slaap|woon|zit|ben . op . straat
nu . op . straat
op . straat . beland|gekomen|terechtgekomen|terecht_gekomen|slaap|leef|sinds|wonen|woon
op . straat . sta|zit & we_nu|ik_nu|sinds_gisteren|met_kinderen|koud|al_dagen
beland . op . straat
slaap|sliep|overnacht*|geslapen|lig|bivakkeer*|woon|leef|verblijf*|schuil*|bivak|doorgebracht .. @buitenplek & slaap|sliep|geslapen|overnacht*|nacht*|lig|bivakkeer*|verblijf*|woon|leef|warm|koud|buiten|uitgezet|gezet
slaap|overnacht*|geslapen|bivakkeer*|verblijf* ... @buitenplek
@buitenplek .. slaap|geslapen|sliep|overnacht*|doorgebracht|overnachten
auto|tent|caravan|bus|camper|schuur|station|park ... slaap|geslapen|sliep|overnacht*|woon
lig|woon|leef|zit .. auto|tent|portiek|kelderbox|berging|schuur|kraakpand|busje|caravan|tentje
nacht|nachten .. @buitenplek & slaap|geslapen|doorgebracht|koud|gezeten|ik
onder . een|de . brug & vannacht|gisternacht|nu|weer|slaap|ik_lig|sliep|nacht
buiten . slaap|geslapen|overnacht* !straks
nacht|nachten . buiten
slaap|geslapen|nacht|overnacht* . buiten
ik . buiten & opvang|koud|nacht|slaap|nergens
ik . sta|zit|loop|ben . buiten & nergens|koud|nacht|koffer|tas*|slaap|heen|regen|regent|vriest|opvang|slaapzak
alleen|nog . een . tent
slaap . elke|iedere|steeds|overal|telkens .. ergens|ander|anders|bij|andere|iemand|dan
elke|iedere . dag|nacht|avond|week .. ander|andere|ergens . huis|bed|bank|adres|plek|anders|plekje
slaap . ergens|overal|dan . anders|hier
slaap|logeer|verblijf* .. bij .. dan|vrienden|kennissen|verschillende|iedereen|die & elke|steeds|dan|beurt*|wisselende|andere|telkens|geen|anders|vast|keer
logeer|slaap|verblijf*|zit|crash . steeds|elke|iedere|telkens|wisselend|overal|beurtelings
dan . hier . dan . daar & slaap
bij . deze . dan . bij
hop* . van . adres|bank|huis|plek
van . bank . naar . bank
van . adres|huis|hot . naar . adres|huis|her & slaap|koffer|nacht
wisselende . plek*|adressen|slaapplaatsen|bedden
bankslapen|bankslaper|bankhoppen|sofasurf*|couchsurf*|banksurf*
op . de|een . bank . bij . vrienden|kennis*|iedereen & huis|vast|steeds|weg|mag|geen
geen|zonder . vast|vaste . bed|slaapplek|plek|verblijf*|woonplek|huis|woon
nachtnet|nachtbus
trein . heen . weer & nacht|slaap|warm
tentje|tent . neerzetten|opzetten|neerzette|opgezet|bos
!straks|dan geen|niet|zonder . huis . meer|@nietmeer & vriest|koud|nacht|vannacht|parkeerplaats|straat|slaap|waar|station|tas*|auto|heen
geen|zonder . huis|thuis|woning & vriest|koud|vannacht|ziekenhuis|station|zwerf|schiphol|hotel|buiten|nu_nergens
huis . niet|kwijt|leeg|weg . meer & parkeerplaats|tent*|straat|slaap|vannacht|station
huis|woning . kwijt|weg|leeg & vannacht|nu_nergens|hotel|tent*|station|parkeerplaats|slaap|dakloos
uitgezet|ontruimd|huis_gezet|leeggehaald|ontruiming & slaap|vannacht|nergens|bed|auto|station|waar_naartoe|naartoe|dak|wachtkamer|buiten|tas* & gister*|vandaag|vanochtend|vanmorgen|nu|sinds|al|vorige|ben|is|zijn
gister*|vandaag|vanochtend|vanmorgen|net . uit . huis . gezet|gegooid & bed|slaap|nergens|waar|straat|dak
deurwaarder . geweest & weg|nergens|waar|alles & dicht|naartoe|nacht|slaap|nu
# put out today by those where I stayed
vandaag|vanavond|vannacht|hedenavond . weg|eruit & @gezin|kennis*|vriend|vriendin|logeer*|hotel|tante|collega & slaap|niks|nergens|waar|straat|moet|heb|verhuurder
moet . weg|eruit|vertrekken . bij|vanavond|vandaag|nu|uit & @gezin|kennis*|ouders|collega & vanavond|vandaag|nu|niks|waar|nergens|vannacht|straat
moet . ik|we . eruit . vanavond
mag . niet|@nietmeer . slaap|blijven|logeren|binnen & broer|zus|vriend|vriendin|ouders|nicht|hij|mama|papa|kennis*|tante & koffer|straat|vannacht|nu|waar|vanavond|nacht|buiten
wil .. mijn|ons . niet|@nietmeer . hebben|binnen|in_huis & broer|zus|vriend|vriendin|ouders|nicht|mama|papa|kennis*|tante & waar|nergens|slaap|nacht|straat|terecht
bij .. kunnen|mogen|geslapen|logeren . nu . niet . meer
nu . niet|@nietmeer & slaap*|geslapen|logeren & koffer|rolkoffer|tas*|vriendin|vriend
eruit|buiten . gezet|gegooid . door . @gezin|ouders|zus|broer & nu|sta|koffer|nacht|waar
hotel . geld . op
laatste . nacht . hotel|airbnb|camping|logeer*
hotel . niet|@nietmeer|geen|kan . betalen|geld|meer & slaap|nacht|niks|vannacht|weg|huis|straat
geen . hotel . betalen|meer|geld
geld . niet|geen . voor|hotel . hotel & huis|slaap|straat|weg
vriend|man|vrouw|vriendin|ouders|zus|broer .. zeg .. weg & station|buiten|straat|kinderen|koffer|sta_nu
sta|staan|zit|zitten .. op|bij|aan|in . parkeerplaats|station|bushalte|park|bushokje & huis|koffer|kinderen|spullen|weg|waar|geen|slaap|straat|nacht|tas*|gezet
alle|al . mijn|onze . tassen|spullen|koffers & straat|station|buiten|sta|parkeerplaats
met . tassen|koffers|koffer|rolkoffer|vuilniszakken & straat|station|buiten|nergens|weg
bank|bankje|bankie . park|buiten|station & zit|lig|slaap|koud
niemand . heb . bank|plek|bed . voor . mijn
slaap . op|bij . mijn . werk|baas
kom|kan . nergens . terecht|heen|binnen & nacht|vannacht|nu|koud|straat|slaap|vanavond|buiten
zonder . woning|huis . geraakt|gekomen|komen & slaap|nu|wisselende|verblijf*
buiten . de . poort & adres|bed|geen
daklozen . hier & ben|nu|er_een
warm . te . blijven & zit|slaap|trein|buiten|wachtkamer
kraakpand|kraken & lig|slaap|bed|geen
station . slaap|nacht
koud . buiten & slaap|zit|sta|nacht|geen
briefadres . maar . geen|niet . bed|slaap*
dicht|sluit|sluiten & niet . waar . ik . naartoe|heen|moet
hek . dicht & slaap|caravan|straat|nacht|vanavond
""",
    lijkt_op=GEEN_SLAAPPLEK_LIJKT_OP,
    alleen_nu=True,
)
