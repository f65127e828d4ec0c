"""Rules of despair, second part: why go on, and what I am worth."""

from __future__ import annotations

WAAROM = """
# why go on
waarom . nog $
waarom .. ik|men|we . nog . door|verder|opsta*|leef|vecht|besta|ben|doorga*|moeite|hier|doe
waarom . nog . door*|leven|opstaan|vechten|proberen|moeite|wakker|verder|bestaan
waarom . zou|moet|sou . ik . nog . $
waarom . zou|moet . ik . nog . op*|door*|leven|proberen|vechten|verder|moeite|wakker|iets
waarom zou ik $
waarom . ik . door*|leef|besta|opsta*
waarvoor . dan $
waarvoor . ik|men|zou .. leef|leven|wakker|opsta*|doe|vecht|nog|zou
waarvoor . nog|dan
waarvoor .. leef|leven|wakker|opsta*|vecht|nog_leven
waarvoor . doe|leef|vecht|sta
waar . doe . ik|je|we . het|dit|t . nog|allemaal . voor
voor wie|wat doe . ik . het|dit . nog
wat . heb|is|was . het|er|dit|alles|leven .. nog .. zin|nut $
wat . heb .. nog . zin|nut !om|van|als
wat|welk . is|heb . het|de . nut|zin . nog|van . van . alles|leven|het|dit
wat . maakt|maak . het . nog . uit
heb .. geen|niks|allemaal .. zin|nut . meer !in|om|als|voor
heb .. geen|nergens . zin . meer . in $
nergens . zin|nut|puf
geen . zin|nut . meer $
geen . zin . meer . niks|allemaal|in_niks|in_alles|in_leven
allemaal . geen . nut|zin
nut|zin .. @nietmeer . van . in
nergens . meer . nut|zin
# what I am worth
niemand . zou|zal|ga . mijn|me . mis*
niemand .. mijn|me . mis*
iemand . mijn . mis*
niemand . zit|wacht* . op mijn
niemand . merk* .. ik|weg|als
niemand . mijn . nodig
niemand . heb . mijn . nodig
ik . heb . niemand . meer
heb . niemand|niks . meer & op|leeg|alleen|over
alleen . op . wereld
ik|ben|iedereen|ze|je .. tot . last
ben .. last|blok . voor . @gezin|iedereen
ben . iedereen . tot|een . last
ben . niks . waard|meer
ik . ben . niks $
ik . ben . niks . en|ik
niks . meer . waard
waardeloos . mens|vader|moeder|papa|mama
ik . ben . waardeloos|overbodig|mislukt|mislukkeling
mislukkeling|mislukt . als . mens|papa|mama|leven
haat . mijn . leven|mezelf|@zelf
haat . @zelf
wil . weg . van . alles
weg . van . alles
laat . mijn . maar $
alles . is . verloren
niks . heb . nog . zin
kan . het . @nietmeer . aan
niet . meer . aan $
nergens . meer . zin
niemand . zou|zal . mijn . mis*
leeg ... leeg
kan . het . niet|@nietmeer . dragen
niet|@nietmeer . langer|meer . dragen $
moe . van . ademhalen|adem
uitgeleefd
leven . is . niks . voor . mijn
wat . heb . het . voor . zin $
heb . het . voor . zin $
alles . is . klaar
hoop . is . klaar|op|weg
stop . ermee|er . mee . met . alles
kap . ermee|er . mee & alles
ik . kap . ermee
alsof . ik . verdrink
bij . mijn . is . grens . bereikt
nergens . meer . voor . opstaan|op_wil|op_staan
geen . vecht|strijd . meer . in
stilstond . voorgoed
wat . moet . ik . nog . op . wereld|aarde
geen . betekenis . meer
door . mijn . krachten . heen
weg . van . iedereen
niemand . mist . mijn
laat . mijn . maar . stoppen
niks . meer . te . redden
zie . geen . deur|uitgang . meer
zwarte . gat
waarom . ben . ik . geboren
beter . rondkomen . zonder
zonder . hem|haar . beter
teleurgesteld . weer . ochtend
niet . alleen . moe . meer
voor . mijn . is . er . geen . later
krijg . mezelf|mijn_zelf . @nietmeer . overeind
laat . het . maar . komen
leeg . gewoon . leeg
leeg leeg
trek . deze|dit . niet . meer
trek . leven|life . niet|@nietmeer
moet . nog . proberen
wil . rust . altijd|alleen|gewoon
kom . hier . nooit . meer . uit
kom . nooit . meer . uit $
dat . het . ophoudt|stil_wordt|voorbij_is
einde . van . mijn . kracht*
einde . kracht*
geen . hulp . meer . mogelijk
wacht . mijn . niks . meer
waartoe . zou|nog|leef*|dient_alles
einde . voor . mijn $
bezit . de . moed . niet . meer
de . moed . niet . meer !jij|pas
moegestreden
van . mijn . mag . het . ophouden|stoppen|voorbij
leven . niet|@nietmeer . aan*
niks . meer . om . voor|door
voor . door . te . gaan
gewoon . weg . was
wou|wil . dat . ik . weg . was
ga . al . lang . niet|@nietmeer
ga . het . niet|@nietmeer . komen
ophouden . met . alles
geen . leven . meer
hoe . ik . de . nacht|avond . door
zo . is . het . geen . leven
verdwijn . liever
liever . verdwijn*
alles . zat
ben . het . zat $
moe . van . leven|bestaan|het_leven
wat . is . nut|zin .. van|nog . alles|nog
kan . mijn . @nietmeer|niks_meer . schelen
kan . mijn . niet . meer . schelen
niemand . zou|zal . het . merk*
wil . alleen . nog . slaap
voel . niks . meer
voel . niks|leegte $
hou . het . voor . mijn . op
eruit . uit . alles
voor|van . mijn|hem|haar|ons . @nietmeer . hoef
wil . niks . meer . van . leven|iemand
lukt . mijn . niet|@nietmeer . leven
walg . van . @zelf|mijn
mijn|het . leven . is|voel . kapot|over|voorbij|zwaar|hel|klaar|verwoest|ellende|geruineerd|mislukt|niks|puinhoop|leeg
leven . te|zo . zwaar|moeilijk
bestaan . zwaar|nog_slechts
bestaat . nog . slechts
ben . @zelf . kwijt
@zelf . kwijt & ben|niet
over . van . mijn $
niks . over . van mijn
niks . van . mijn . over
hart . leeg
kop|hoofd . leeg & hart|op
leeg . ik . mijn . voel
voel . mijn . leeg|uitzichtloos|verloren|overbodig|dood|wanhopig|radeloos|hopeloos|nutteloos|waardeloos|niks
wil|hoef . mijn . @nietmeer . zijn|bestaan
ten . einde . raad
einde . jaar . niet . haal
niet . haal|red . zo $
hoe . lang . ik . nog . heb|mee|ga
ze . hebben|heb . mijn . gebroken $
ben . gebroken $
kom . nooit . meer . goed $
kom . nooit . meer . goed . met|voor . mijn
word . nooit . meer . beter|goed|licht|anders
nooit . meer . licht|beter|goed $
best . gedaan . klaar
voor . mijn . geen . later|toekomst|morgen
ziet|zie|zit . er . @nietmeer|niet . tegenop . kan
er . niet|@nietmeer . tegenop|overheen . kan|komen
zit . in . de|een . put|dip|gat . niet|en|diep
licht . uit . bij|is . mijn
licht . is . bij . mijn . uit
wil|kan .. niemand . meer . zien|spreken|onder_ogen
kan . alles . gestolen
het is . hopeloos|zinloos|uitzichtloos
te . zwaar . geworden|voor_mijn|voor_me
wordt . mijn|me . te . veel|zwaar $
het|alles . word . mijn . te . veel
allemaal . te . veel . stop*|ophoud*
"""
