"""What looks like violence, a threat or a child in danger, and is not: idioms, long ago, films.

The words matched here are taken away for one emergency only; see `tabel`.
"""

from __future__ import annotations

GEWELD_LIJKT_OP = """
hij|ze . belt ... deurwaarder|incasso*|bewindvoerder
deurwaarder|incasso* ... belt . mijn
duwde|duwden .. mijn .. pen|papier|brief
hier . aan|nog_aan . vast
zit .. hier .. aan . vast
een . doodsteek
slaat . de . plank . mis
achtervolgd . door . schuld*
word . achtervolgd . schuld*
bang . voor . die . man|vrouw . van . begeleiding
gewelddadige|agressieve . echtgenoot|vriend|man|ex
vroeger . op . vuist
incassobureau|incasso . bedreigt
slaan . mijn|me . om . de . oren
muur . is . zwart . geslagen
film|serie|aflevering ... @geraakt|@raakt|opgesloten
serie|film . over
slaat . mijn . hond
als . mijn . ex . telefoon
zeg . dat . hij . mijn . bankrekening|loon|spullen|auto
oude . schuld . van . mijn . gewelddadige
gewelddadige . ex
nergens . op . slaat
@vroeger . @raakt|gewelddadig*|agressief
jaar . geleden . gevlucht
arbeidsongeschikt .. mishandeling
incasso*|deurwaarder|ze . bedreig* . mijn . met
jullie . stalk*|achtervolg*
te . stalk*
# long ago, and over
sloeg|mishandelde|bedreigde|dronk|schopte .. @vroeger|voorbij
@vroeger .. sloeg|mishandel*|geslagen|bedreigde|bedreigd|geweld|misbruik*|misbruikt !!!nog|weer|sinds|nu|begint
mishandel*|geslagen|geweld|bedreigd|bedreig* .. @vroeger & voorbij|veilig|allang|oud|telt|mag|rust|overleden|dood|kijkt|is_er|inmiddels
geweld . is . verleden|voorbij
geweld .. verleden|vroeger|destijds|voorbij
geweld . gezien
toen . ik . nog . geslagen|mishandel* . werd|word
gewelddadig*|geweld & overleden|is_dood|voorbij
na . het|de . geweld|mishandeling .. jaar|geleden|destijds
mishandeling . van . destijds|toen|vroeger
mishandeling . lang . geleden
mishandeling . uit
onder . bedreiging . van
veroordeeld|strafblad . voor|wegens . mishandel*|geweld
losse . handjes|handen . had
had . vroeger|losse . losse|handjes
vroeger . losse . handjes
straatverbod|contactverbod . gehad
huiselijk . geweld . was|in_mijn_woning
is . al . lang|jaren . klaar|weg|voorbij
# not people
hart|stoppen|stop . slaat
om . de . oren
murw . geslagen
geslagen . door . pech
dreig* . met . uitzet*|ontruim*|huisuitzet*|rechter|deurwaarder|afsluit*|boete|incasso|beslag|eruit
brief . bedreig*|dreig*
# debts and letters that "hit" and "stalk"
schuld*|brieven|incasso*|incassojongens|deurwaarder|energie*|eneco|bank|rekening* .. stalk*|achtervolg*|slaat|slaan|val
stalk* .. mijn . met . sms*|brieven|mail*|bellen
ik . voel . mijn . geslagen|bedreigd|opgesloten|gevangen|gegijzeld
deurwaarder|gemeente|corporatie|woningbouw|incasso* .. val*|valt . mijn . lastig
lastig . met . bellen|brieven
mes . op . de . keel
"""

DREIGING_ANDER_LIJKT_OP = """
kapot . aan . huur|huren|kosten|rente|premie|prijzen|rekeningen|lasten|die
ga|gaan .. kapot|dood . aan
zei|zegt|zeggen . hij|ze .. spijt
vermoord* .. met .. papier*|brieven|regels|formulieren
kan|kon . rechter|deurwaarder|ambtenaar*|huisbaas|hem|haar|die .. wel . schieten|wurgen|vermoorden|slaan & spreken
film|serie|thriller|boek|game ... huisbaas|verhuurder|deurwaarder . vermoord*
ze|hij .. mijn . vermoord*|doodmaken|doodslaan|neersteken
buren|buurman . slaat . hele|elke
slaat|slaan .. met . deuren
moet . verhuurder|corporatie|woningbouw . daar . iets . aan
wil . hem . pakken . dus
film|serie|boek|game .. doodslaat|vermoord*|schiet
laatste . kans
sla . @zelf . voor . kop
@zelf . voor . de . kop
schiet . jullie . systeem
# said to be not so, or not meant
niemand|niet . kwaad . doe|doen|iets
doe . niemand . iets|wat|kwaad
ga . niemand . slaan|slaat|iets
grapje|geintje
kan . mijn . broer|zus|man|vrouw|ex . wel . wurgen|schieten|vermoord*|slaan
# idioms and things
steek|steekt|stak .. mes . in . rug
mes . op . keel|de_keel
pistool . op . borst
sloeg . in . als . bom
als . een . bom
kan|kon|zou .. ontploffen|ontplof . van
ontplof . bijna
ik . ontplof
vermoord* . die . printer|muziek|wachtmuziek|computer|app|site
afmaken|maak . af & formulier|aanvraag|traject|opleiding|ajax|gesprek|vraag|vragen|aanmelding|studie|school
maak . formulier|aanvraag|vragen|gesprek|lijst|intake . af
uit . de . brand
"""

KIND_LIJKT_OP = """
zwanger ... eentje
nergens .. op . slaan|slaat
begeleiding|begeleider .. kind .. alleen
vragen . stellen . alleen
@kind . van . 18|19|20|21|22|23|24|25|26|27|28|29|30|32|35
# children and food that are no emergency
kinderen . heb|hebben . geen . tekort|gebrek|last
kom . niks . tekort|kort
eten . goed
<JONG> . jaar . getrouwd|geleden|gewoond|gewerkt|samen|woon|gehuurd|huur|lid|hier
ben . <JONG> . jaar|weken|maanden|dagen . getrouwd|zwanger|samen|ziek|werkloos|geleden|schoon|nuchter|clean|weduwe
<JONG> . november|december|januari|februari|maart|april|juni
alleenstaande
@vroeger .. mishandel*|misbruikt|geslagen|geweld
"""
