"""What looks like wanting to die, or despair, and is not: idioms, and what is said to be not so.

The words matched here are taken away for one emergency only; see `tabel`.
"""

from __future__ import annotations

ZELFDODING_LIJKT_OP = """
@ouder|@partner|@schoonfamilie|mijn_oom|tante|broer|zus|opa|oma|buurman|zoon|dochter . dood . sinds|is|en|vorig
was . ik . dood . voor . het|de
vaarwel . en . tot
levensredder
plant*|bloem* ... dood
dood . van|van_de|van_den . honger ... eten
doodgaan|sterven|dood . als . ze
uit . mijn . leven
poging ... stabiel
gaan . die . dood
planten|vogels|vissen|kippen|plante|kat|hond .. dood
aflevering|serie|film ... springt|spring|dood
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
doodgaan|dood .. aan|van .. rente|kosten|stress|schuld*|honger|dorst|verveling|kou|papier*|papieren|brieven|zenuwen|dit_papier|spanning|kanker|ziekte|herrie|post
ga|sterf|sterven|stierf|doodgaan .. van .. zenuwen|spanning|kou|honger|dorst|verveling|herrie|pijn
al . ging|ga . ik . dood
dood . nummer|spoor|punt|geld|gewicht|moment|mus|hout|ding|apparaat
niet|graag . doodgaan .. met . schuld*
thuis|rustig|huis|bed . sterven|doodgaan|overlijden
# leaving something else than life
eind|einde|punt|stop .. aan|achter .. schuld*|relatie|huwelijk|contract|huur*|traject|begeleiding|onzekerheid|ellende_met|situatie|verkering|ruzie
eruit|stap .. uit . laatste|traject|regeling|contract|begeleiding|bewind*|budgetbeheer|wsnp|chat|programma
stap|uitstap* .. eruit & traject|laatste_kans|contract|begeleiding|bewind*|budgetbeheer|wsnp
eruit|stap . stap|eruit & traject|laatste_kans|contract|begeleiding|bewind*|budgetbeheer
afscheid .. van . buurt|baan|huis|woning|meubels|werk|collega*|school|straat|spullen|tuin|buren
touw . aan . vast*
beter . af . bij|met
"""

WANHOOP_LIJKT_OP = """
# stopping with the chat, for today, with something
ik . kap . ermee . hoor|voor|met|nu_even !alles
chat|app|gesprek|berichten|berichtjes|vandaag .. ik . kap|stop . ermee
ik . kap . ermee . chat|app
chat|app|gesprek .. ik . stop|kap
chat|app . dicht . ik . stop
dacht .. alles . is . voorbij|over|afgelopen
niet meer dan|naar
niet meer na . dokter|tandarts
deze . chat . niet . meer
hoef . ik . niet . alles
vraag . hoef . voor . mijn
doorgaan . met|procederen
nog . doorgaan . met
trek . het . @nietmeer . met . <GETAL>
ajax . het . is . hopeloos
niks . van . mijn . over . chat
volhouden . voor|voordat . contract
hadden|had . de . moed . al
hart . gebroken
niet . meer . in . kan
van . mijn . hoef . het . niet $
wil . niet . verder . met
dus . ik . stop
niet . meer . eten . van
niet . meer . omhoog|inloggen|wachten
geef . niet . op
op . leeftijd
huur|huren|regeling|rente|verhoogd . . ik . kan . het
kinderen . trek . het
hoef . van . mijn . @nietmeer
mama|papa|vader|moeder . kan . niet . meer . lopen|werken|schrijven|traplopen|zien
klaar . mee . dat|die|jullie|om
ben . er . klaar|doorheen . voor|papieren
klaar . met . jullie|die|deze
hoef . @nietmeer . gevonden|geregeld|opgelost|dank*|nodig
zie . het|de|dat|die . niet . zitten . om|met
kan . niet . meer . tekst|papieren|volgen
trek . die . toon
hou . het . @nietmeer . van
geef . het|ik . niet . op
geef . op . deze|dit|de|jullie
als . ik . stop
ermee . stop
heb . het . gehad . met|over
kracht . niet . meer . formulier|bellen
huur|premie|regeling|bedrag|kosten|betaling* .. @nietmeer|niet . opbrengen|volhouden|dragen
begeleiding|traject|wachtrij|wachtmuziek|muziekje .. volhou*
volhou* .. begeleiding|traject|wachtrij|wachtmuziek|muziekje|wachttijd
chat|bot|robot|app|computer .. zin|waardeloos|zinloos|nut
zin|waardeloos|zinloos|nut .. chat|bot|robot|app|computer|praten
hulp .. zinloos|waard|nut
als !!!niet|geen|nooit|@nietmeer ... betaal*|afbetaal*|betaald|aflos*|afgelost .. is .. klaar !met|voor|bij
is .. klaar . als !!!niet|geen|nooit|@nietmeer ... betaal*|afbetaal*|betaald|aflos*|afgelost
"""
