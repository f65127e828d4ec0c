"""What looks like being cut off, hunger or a hearing now, and is not: bills, stress, what is past.

The words matched here are taken away for one emergency only; see `tabel`.
"""

from __future__ import annotations

AFGESLOTEN_LIJKT_OP = """
misschien . afsluiten
kan|mag .. gas|water|stroom|licht . eraf . gaan|als|wanneer
trappenhuis|portaal|galerij|lift|kelder ... geen . licht
hele . straat|wijk|buurt
storing
word water|gas|stroom|licht . afgesloten . bij|op|als
afgesloten . bij . gezinnen|mensen
beeindigd . kan|kunnen
levering . beeindigd . kan
a28|snelweg|tunnel
vorig . jaar
gas|water|stroom . dicht . mogen
hoe . voorkom*|kan .. afgesloten
dag . dat . huis . ontruimd
ze . kunnen . afsluiten
kaarsen . aan . om
geen . stroom|gas|water|energie . betaald|betaalt
geen . goede . verwarming
geen . meter $
verleden . jaar|winter
mag|mogen|kan . ze|netbeheerder|men . @levering|gas|meter .. dicht
voorkomen . dat . ik
mogen|mag|kan|kunnen . ze .. @levering . afsluiten !!!morgen|vandaag|nu
contract|abonnement|verzekering|pakket|rekening|bankrekening|account|telefoon|internet|traject|weg|deal . afgesloten|afsluiten|is_afgesloten|zijn_afgesloten
afgesloten . verzekering|contract|abonnement|voor|door_beslag
nieuw|nieuwe . energiecontract|contract|verzekering|abonnement . afsluiten|afgesloten
energiecontract . afgesloten|afsluiten
regeling . afsluiten|afgesloten
vorig|verleden|vorige . jaar|winter .. afgesloten
boiler|ketel|cv|kachel|radiator|leiding*|leidingen . stuk|kapot|lekt|oude
geen|warm . water|verwarming . want . boiler|ketel|cv
verwarming|cv|ketel|kachel|lift . kapot|stuk|doet|werkt|functioneert . niet|al
licht . in . het . trappenhuis
gas|energie|stroom|water . rekening|regeling|schuld|afrekening|naheffing|meterstand*
afsluiten . in . de . winter
dreig* . met . afsluit*
afsluiten . als . ik|je . niet . betaal
"""

GEEN_ETEN_LIJKT_OP = """
lust . geen . eten|brood|vlees
is . niet . leeg
al . geen . cent . over !voor
honger ... recept|gaan_eten|koelkast|koken
dood . van . honger ... gegeten|eten
nu|inmiddels|alweer . opgelost
niks . te . eten . nu|inmiddels . opgelost
nog . wat . centen
geen . fatsoenlijk . eten
zelf . boodschappen . doen
moest . kiezen
toen .. honger
honger . gekend
heb|had . honger naar
kan . niet . eten . van . zenuwen|stress|spanning|verdriet|angst
krijg . geen . hap . door
geen . hap . door . keel
niks . te . kort
geen . tekort
eten . heb|is . ik . genoeg
genoeg . eten|over . eten
geen . geld . voor . huur|vakantie|nieuwe|nieuw|advocaat|energie|de_huur
geen . honger
van . adviezen .. brood . kopen
eten . op . de . grond
geen . brood . zien|in
geen . cent . meer . over . heeft|heb
geen . cent . te . veel
komen . rond
straks . geen . cent
niks . in . huis . voor|spullen|meubels
"""

ZITTING_NU_LIJKT_OP = """
zitting . <DAG7> ... vergissing
<DAG7> ... vergissing ... zitting
<DAG7> .. dagvaarding . gekregen|gehad|gevonden|bus|binnen
# missed, or over
huur . van . <DAG7>
dat . hij . naar . rechter . ga
betaal . alles . vandaag
vandaag .. brief|gebracht|gestuurd|gezien|gekregen|gaf|geld|man
gaf|bracht|stuurde|kreeg|heb . vandaag
stuurde|gaf|bracht|kreeg . mijn . vandaag
als . straks
als . ik . straks
zitting . bij . huurcommissie
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
"""
