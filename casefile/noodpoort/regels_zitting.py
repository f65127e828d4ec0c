"""Rules: in court within a week. A hearing that was missed, or is later, is no alarm."""

from __future__ import annotations

from casefile.noodpoort.nood import Nood
from casefile.noodpoort.regels_lijkt_op_nodig import ZITTING_NU_LIJKT_OP
from casefile.noodpoort.tabel import Tabel

ZITTING_NU = Tabel(
    Nood.ZITTING_NU,
    alarm="""
do|wo|vr|di & naar|voor|bij . rechter|rechtbank|zitting
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
    lijkt_op=ZITTING_NU_LIJKT_OP,
)
