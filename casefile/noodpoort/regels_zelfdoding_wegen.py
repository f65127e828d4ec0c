"""Rules: ways in which somebody says how they would die. Named nowhere else, never in a text."""

from __future__ import annotations

WEGEN = """
# ways
gesneeje|gesneden . door . stress
heb . mijn . weer . gesneeje|gesneden|gesneje
ik . snij . weer
afscheid . genomen . van . @gezin
spring .. van|af|voor|uit .. flat|balkon|dak|brug|trein|gebouw|raam|toren|metro|parkeergarage|viaduct|spoor|galerij|verdieping|rots
spring . brug|flat|dak|balkon|trein|raam|spoor|galerij|beneden
ik spring !op|uit|van|in|bij|achter|tussen|een|over|voor|mee|van|zo|financieel|door
ik spring . van|voor . !spanning|blijdschap|vreugde
spring ik !op|uit|van|in|bij|achter|tussen|over|er|voor|elke
spring|sprong|gooi|loop|ga|stap|duik|man|vrouw|werp|lig|leg .. voor . trein|metro|tram|vrachtwagen|treinen
ik . mijn|@zelf . laat . vallen
laat . mijn|@zelf . vallen
ga|wil . vallen & balkon|dak|brug|rust|hoog|raam
ik . sta|zit|stond|zat|loop|ben|hang . op|langs|bij|aan . dak|brug|viaduct|spoor|reling|vensterbank|kozijn
sta|zit|stond|zat|loop|ben . op|langs . dak|brug|viaduct|spoor|reling|vensterbank
sta|loop|stond . langs|bij|aan|op . spoor|rails|perron|water|afgrond & denk|dacht|durf|doe|stap|spring|wil
parkeergarage|perron|station|balkon|snelweg|a28|a2 & stap|val|spring|appje|over|laatste|omgooi*|denk & dood|over|rust|leven|laatste|stuur|naar_huis|stap
nog een stap
stuur . om*
tegen .. boom|pijler|viaduct .. rij
pillen|medicijn*|medicatie|tabletten|slaappil*|slaapmiddel*|paracetamol*|insuline|antidepress* .. genomen|geslikt|gespaard|geteld|ingenomen|innemen|opgespaard|bewaard|opnemen|klaar|hand|stop
teveel|te_veel|veel|alle|al_mijn|potje|doosje|hele_doos|handvol|pot|strip . pillen|medicijn*|tabletten|slaappil*|paracetamol*
neem|slik|pak .. alle|veel|teveel|hele .. pillen|medicijn*|tabletten|slaappil*
pillen . neem|nemen . veel|genoeg
stop .. insuline|dialyse|medicijn* & afgelopen|dood|vanzelf|leven
touw . gekocht|klaar*|zolder|nek|boom|hangt|liggen|geknoopt
gekocht|koop|zoek|heb . een . touw
heb touw
strop
gaskraan . open & @zelf|slaap|pijp
polsen . door*|snij*|gesn*
onder .. grond & leg|lig|week|straks
lig|leg .. onder . grond
brand .. met mijn . erin
"""
