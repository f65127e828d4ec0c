"""Rules: a landlord who changes the lock, or puts somebody's things outside, without a judge; or who
says that he will."""

from __future__ import annotations

from casefile.noodpoort.nood import Nood
from casefile.noodpoort.regels_lijkt_op_huis import SLOT_VERVANGEN_LIJKT_OP
from casefile.noodpoort.tabel import Tabel

_ANDERS = (
    "vervangen|vervangt|vervang|vervange|veranderd|verandert|verandere|veranderen|ander|andere|anders|"
    "nieuw|nieuwe|gewisseld|wisselen|wisselt|verwisseld|omgewisseld|vernieuwd|omgebouwd|vernieuwt|"
    "dichtgelijmd|uitgeboord|geforceerd"
)
_BUITEN = (
    "buiten|straat|stoep|galerij|container|weggegooid|portiek|gang|tuin|schuur|weg|regen|trottoir"
)

SLOT_VERVANGEN = Tabel(
    Nood.SLOT_VERVANGEN,
    alarm=f"""
# the lock: by the landlord
@huisbaas ... @slot .. {_ANDERS}|eruit|kapot|eraf|dicht|gezet|geplaatst
@huisbaas ... {_ANDERS} . @slot & mijn|ik|me|deur|zonder|hij
@slot .. {_ANDERS}|eruit .. @huisbaas
{_ANDERS} . @slot .. @huisbaas
{_ANDERS} & @slot & huisbaas|verhuurder*|eigenaar*|huurbaas|kamerverhuurder|hospita|antikraak|organisatie|baas|hoofdhuurder
@huisbaas & zonder|geen|nooit & @slot
# the lock: who did it goes without saying
@slot . is|zijn|werd|zit . {_ANDERS}|eruit !dan
mijn @slot .. {_ANDERS}|eruit
@slot . eruit . gehaald|geboord|gesloopt|gebroken
@slot anders
zit|zat . er . een . {_ANDERS} . @slot
{_ANDERS} . @slot . op|in|erop|erin .. deur|mijn|huis|kamer|gezet|zit
@slot .. {_ANDERS}|eruit & geen|zonder|nooit & rechter|vonnis|deurwaarder|brief
@slot . {_ANDERS}|eruit & binnen|huis|kan|stoep|buiten|spullen & hij|ze|die|niet & huur|betaal|weg|niet
hij|ze|die|baas .. @slot .. {_ANDERS}|eruit & huur|betaal|geld|weg|morgen|achter*|schuld|spullen|school|werk|dokter|boodschappen
hij|ze|die . heb .. {_ANDERS} . @slot & huur|kamer|spullen|binnen|sloffe*|stoep|buiten|iemand|zwart
geen . geld . dan|anders . nieuw . @slot
nieuw . @slot & geld|betaal|huisbaas|vrijdag|achter*
dreig* .. @slot . {_ANDERS}
# the key
sleutel|tag|druppel|toegangspas|slagboompas . past|pas|werkt|doet . het_niet|niet|@nietmeer
@sleutel . past|werkt . niet|@nietmeer
@sleutel .. geblokkeerd|uitgezet|ingenomen|afgepakt|teruggepakt|verander*|gewisseld|gedeactiveerd|afgenomen|teruggeven|opgeist & @huisbaas|huis|kamer|binnen|gebouw|hij|huur|eruit|woon
@huisbaas .. @sleutel .. geblokkeerd|afgepakt|ingenomen|verander*|andere|gewisseld|geblokkeert|uitgezet|afgenomen
nieuwe . @sleutel & als_ik|betaal|geven|wil & hij|@huisbaas
@huisbaas . heb . andere|nieuwe . @sleutel
@huisbaas . is|was|zit|sta . binnen . met
# shut out
buitensluiten & @huisbaas
@huisbaas .. mijn|ons . buitensluiten
sleutel . afgepakt|teruggepakt|ingenomen
nieuwe . cilinder $
pas . van . mijn . voordeur|deur
veranderde|vervangde|verving . het . @slot
@huisbaas .. veranderde|verving
spullen .. @huisbaas . op . straat|buiten . gegooid|gezet|gooide
@huisbaas . op . straat . heb . gegooid
past . mijn . sleutel
sleutel . past . niet . meer
wisselde . de . cilinder|@slot
nieuwe . cilinder . dichtgemaakt|gezet|erin
dichttimmeren
eigenmachtig . buiten . sluiten
druppel .. uitgezet
die . van . mijn . is . uitgezet & deur|voordeur|verhuurder
met . een . ploeg . kom*
ploeg & ruimen|op_te_ruimen & eigenaar|huisbaas|zaakwaarnemer
in . blauwe|zwarte . zakken & spullen
sleutel . afpakken
slotenmaker . niet . open & eigenaar|huisbaas
geen . brief . van . rechter . huis . niet . in
sleutel . paste|past . niet
sleutel . langer . past
niet . langer . te . passen
toegangspas|druppel|tag|code|sleutelcode|pas . buiten . werking
toegangspas|druppel|tag|sleutelcode|code|pas .. uitgezet|gewijzigd|geblokkeerd|gedeactiveerd|weg & huur|verhuurder|achterstand|deur|galerij|binnen|huurschuld|huisbaas
hij|@huisbaas|ze . houdt|houd|hou . mijn . sleutel
mijn . sleutel . in . te . nemen
sleutel . innemen|afpakken|afgeven|inleveren & @huisbaas & achterstand|huurschuld|zolang
toegang . geblokkeerd|ontzegd|geweigerd & @huisbaas|rechter|huur*
doorgang . tot . mijn
ketting . om|op|aan & deur|poort|huis|hij|baas|park|weg
ketting . omdoen
deur . uit . scharnieren
scharnieren
deur . weg . schroef|haalt
haalt . mijn . deur
deur . anders & @huisbaas|hij|tas|binnen
deur . dicht . door & @huisbaas
alarm . erop & niet|binnen|ingaan
smart . lock
roldeur . op . slot
boort|boren|boor . in|aan . deur|slot & @huisbaas|zoon|geen|deurwaarder
{_ANDERS} . slot & kat|hond|spullen|binnen|jassen|galerij|kinderen
onbekend|vreemd . slot
buitengesloten . door|van . @huisbaas|hem|mijn_baas
@huisbaas .. buitengesloten|buiten_gesloten|sluit_mijn_buiten|sluit_ons_buiten
buitengesloten & huur|huurachterstand|huurbaas|kamer|betaal|achterstand|rechter|huis_in|contract
sluit|gesloten . mijn . buiten & huur*|@huisbaas|betaal
@huisbaas .. laat . mijn|ons . niet|@nietmeer . binnen|erin|in_huis|naar_binnen
niet|@nietmeer . naar . binnen|erin & @huisbaas & slot|sleutel|geld|zegt|van|deur|betaal|mag|laat
ik|we .. mag|mocht|kan|kom .. niet|@nietmeer . binnen|naar_binnen|erin|in|huis & @huisbaas & slot|sleutel|geld|betaal|zegt|van|deur|contract|schuld
mag|mocht|kan|kom . ik|we .. niet|@nietmeer . binnen|erin|in & @huisbaas
kan . mijn . huis|kamer|woning . niet|@nietmeer . in & @huisbaas|slot|sleutel|huur|vervangen
kom|kan . gebouw|huis|kamer . niet|@nietmeer . in & @huisbaas|slot|tag|sleutel
geld . geven|betalen|eerst . dan . pas|weer . naar_binnen|binnen|erin
eerst .. betaal* .. binnen|erin|sleutel|spullen & @huisbaas|hij|slot
deur|voordeur . is|heb . dichtgeschroefd|dichtgespijkerd|dichtgelast|gebarricadeerd
dichtgeschroefd|dichtgetimmerd|dichtgespijkerd|dichtgelast|gebarricadeerd
deur . op . slot . gedaan|gezet & @huisbaas|rechter|koffer|spullen|huur
deur . dicht . gedaan|getimmerd|gemaakt|geschroefd & @huisbaas
voordeur|deur . weggehaald|verwijderd|gehaald|eruit|eraf & @huisbaas|hij
deur .. gehaald|weggehaald|eraf & @huisbaas . heb
ramen|raam . dicht|dichtgetimmerd|eruit & @huisbaas
ramen . dicht . getimmerd
# things put outside by the landlord himself
@huisbaas ... zelf .. uitzetten|ontruimen
zelf . mag|wil . ontruimen|uitzetten
@huisbaas .. toegang .. ontzegd|ontzeggen|geweigerd
toegang . tot . mijn . kamer|huis|woning . ontzegd
@slot . gewijzigd
sleutel . draait|draai . rond
baas|hij|@huisbaas .. mijn . uit . systeem
kaart . piept . rood
@huisbaas .. neemt|pakt . mijn . sleutel
sleutel . uit . mijn . hand
sleutel . doet . niks . meer
lock . change
breek . ik . de . boel . open
troep|spullen|meubels|meubilair . naar . stort|vuilstort|grofvuil|kringloop
vuilnisman & spullen|stoep & @huisbaas|huisbaas
deur . dichttimmeren|dichtgetimmerd|vergrendelen|vergrendeld|dichtgemaakt
deur . weg . te . halen
voordeur . weg . halen
hengsels
buiten . te . sluiten & verhuurder*|huisbaas|eigenaar*
nachtslot
verhuurder* . in . mijn . woning|huis|kamer
zonder . rechterlijk . bevel
spullen . in . aanhanger|container|bus . gooien
sommeert . mijn . pand . te . verlaten
keuken|wc . op . slot . gedaan & hij|huisbaas
tas|tassen|koffer|koffers|bed|matras|meubels|kleren|speelgoed|huisraad|dozen|linnenkast|boeken . buiten|op_straat|op_gang|op_trap|op_de_trap|op_de_gang|in_de_regen|in_de_voortuin|op_gras|op_de_galerij|op_het_gras|bij_het_grofvuil & baas|hij|@huisbaas|kamer|huur|zonder|rechter|slot|weg|deur|regen|achterloop
@spullen|kleren|bezittingen .. grofvuil|regen|voortuin|gras|heg|sloot|berging|schuur|blauwe_zakken|trap & hij|@huisbaas|vent|baas|kerel|huur|rechter|dreig*|heer|kamer
alles . lig* . op . gras|straat
foto . van . mijn . bed|spullen . straat|buiten
hij|die_man|kerel|vriend .. heb . al . mijn . spullen|boeken|kleren . buiten|schuur|straat|gang
@huisbaas|rentmeester|huisheer|zaakwaarnemer|huismeester . dreig* . & uitruimen|spullen|straat|buiten|slot|woning
woning . te . doen . uitruimen
@huisbaas|huisheer .. mijn|ons . eigenhandig|zelf . op|uit|buiten|galerij
kom . met . ploeg|maten|busje|man|mannen|vrienden|gasten & @huisbaas|verhuurder|eigenaar|hij & eruit|spullen|slot|slopen|buiten|opruimen|ruimen|weg|slotenmaker|rechter
maten|mannen|kerels & @huisbaas|hij & buiten|slopen|vertrek*|eist|spullen
potige|grote|twee . kerels|mannen & @huisbaas|vertrek*|eist
eist . dat . ik . vertrek|ga|meteen|weg
geen . werk . geen . kamer
kamer|bed . slaapt . nu . andere
slaapt . nu . andere . man
er|iemand . woont . opeens . iemand|in . mijn . huis
kamer|woning . aan . een . ander . gegeven|in_gebruik|verhuurd
buitengezet . door|zonder
jij . weg . jij . weg
leegtrek*|leegtrekken & kamer|slot
moet . wegwezen|weg . zonder . rechter|papier
zonder . rechter & weg*|jas|kamer|sleutel|spullen|vertrek* & moet|hij|@huisbaas
@huisbaas ... @spullen .. {_BUITEN}|ingepakt|meegenomen|verkocht|pakt|opgeruimd
@huisbaas ... gooi|zet|haalt|draagt|pakt|pak|sleept|gegooid|gezet|gooien|zetten .. @spullen
@spullen .. {_BUITEN} .. @huisbaas
@spullen . {_BUITEN} . gezet|gegooid|gezeten|geplaatst|zetten|gooien|staan|liggen|ligt|sta & @huisbaas|hij|zonder|rechter|woon|nooit|contract|baas|slot
mijn|onze . @spullen . buiten|op_straat . gezet|gegooid
spullen buiten . gezet|gegooid
hij|ze|die . zet|gooi|zetten .. mijn|onze . @spullen .. {_BUITEN}
hij|ze . heb .. @spullen .. buiten|straat|stoep|galerij & gezet|gegooid|huur|kamer|slot
@spullen . sta|liggen|lig|zijn . al . buiten|op_straat|op_de_stoep
@spullen . al . buiten
@spullen . sta|liggen|lig|zijn . buiten|op_straat|op_de_stoep & @huisbaas|rechter|hij|nooit|zonder|vandaag
rechter|vonnis & nooit|zonder|geen & @spullen & buiten|straat|stoep
@huisbaas .. zet|gooi|zetten|gooien . mijn|ons|alles .. buiten|eruit|straat & vandaag|nu|morgen|zonder|geen|rechter|vanavond|neven|vrienden|spullen|<DAG14>|anders|regen|zelf
zet|gooi . mijn|ons|alles .. buiten|eruit|straat & @huisbaas & zelf|vanavond|geen_rechter|neven|vrienden
@huisbaas .. heb . mijn|ons|haar|hem . eruit|uitgezet|uit_huis|op_straat|buiten . gezet|gegooid|gezeten|gesmeten
@huisbaas .. heb . mijn|ons|haar|hem . eruit|uitgezet|buitengezet|eruitgegooid|eruitgezet
@huisbaas .. mijn|ons . uitgezet|eruitgezet|buitengezet|eruitgegooid
hij . heb . mijn . eruit . gegooid|gezet|gesmeten & huur|kamer|sleutel|onder|contract
eruit|buiten|uitgezet|uitgegooid . gezet|gegooid|door|geflikkerd ... @huisbaas
uitgegooid|uitgezet|eruitgegooid|gezet ... door . @huisbaas
zonder . deurwaarder|rechter|vonnis|uitspraak|papier . & eruit|uitgezet|op_straat|buiten|@slot|vertrekken|weg|uitgegooid & huisbaas|hij|verhuurder*|eigenaar*|ze|mijn|mag
geen|nooit . rechter|vonnis|deurwaarder|papier & eruit|@spullen|@slot|buiten|op_straat & @huisbaas|hij
@huisbaas .. kamer|huis|woning . leeg*|leeggehaald|leeggeruimd|aan_iemand_anders|aan_een_ander
kamer|huis . leeggeruimd|leeggehaald . aan|door|terwijl & hij|@huisbaas
kamer .. iemand_anders|ander . gegeven|verhuurd & hij|@huisbaas|mijn
bed|kamer . slaapt|slaap|woont . ander|andere|iemand|een_ander & @huisbaas|spullen|zakken
ander|andere . man|iemand|huurder . slaap|woont|zit . nu . in . mijn . bed|kamer
@huisbaas .. kom . vanavond|morgen|straks|nu|<DAG14> & eruit|spullen|vrienden|mannen|zetten|slot
@huisbaas . staat|sta|is|zit . in . mijn . huis|kamer|woning
mannen|jongens|vrienden|neven . van . @huisbaas
@huisbaas & mannen|vrienden|neven|jongens|gasten & deur|eruit|vertrekken|weg|buiten|spullen
@huisbaas|hij . zeg .. jij|je|ik . weg|eruit|vertrek|oprotten & vandaag|nu|morgen|anders|<DAG14>|spullen|matras|straat
@huisbaas .. zeg . vandaag|nu|morgen . weg|eruit|uit
zelf . op . straat|buiten . zet|zetten|gooi & huur|betaal|rechter|@huisbaas
eigenhandig & meubels|inboedel|straat|buiten|slot|spullen|woning
@huisbaas .. eigen . sleutel . binnen & pakt|spullen|haalt|weg|in
""",
    lijkt_op=SLOT_VERVANGEN_LIJKT_OP,
    alleen_nu=True,
)
