"""How people in a hurry, in the street or new to Dutch spell the small words. Data only.

The rules use the first spelling of a line. Spellings that only sound alike ("egt", "fanavond",
"zelfmort") need no line: `klank` takes care of them.
"""

from __future__ import annotations

# Forms of one word that are one word for our rules: the first, then how it is written too.
WOORDEN = """
ik: k ikke iek
mijn: me mn mij mijne
je: jij jou jouw joe
hij: ie hie
ze: zij
we: wij wai
ons: onze
hun: hen hullie
het: t ut hut
een: n ene ne
er: der dr
niet: nie ni nt neit niit
niks: niets nix niek nikske
iets: ietsje
dat: da
wat: wa wah
als: as azz indien wanneer
heb: hebt heeft hebben heef hebbe heeb hept
had: hadden hat
is: isse
ben: bin bent
word: wordt worden worre worde wor
werd: werden
ga: gaat gaan gaa
ging: gingen ginge
kom: komt komen komme kompt
kwam: kwamen
kan: ken kun kunt kunnen kenne kannik
kon: konden
moet: mot mott moeten moete dien dient dienen
moest: moesten most
mag: mogen mach
mocht: mochten
wil: wilt willen wens wenst
wou: wilde wouw wilden wouden
zou: zouden
zal: zul zult zullen
sta: staat staan stat
zit: zitten zittend
zeg: zegt zeggen zeit zecht zegge
doe: doet doen
laat: laten late
geef: geeft geven
pak: pakt pakken
gooi: gooit gooien
gegooid: gegooit
breek: breekt breken
maak: maakt maken
slaap: slaapt slapen
sliep: sliepen
woon: woont wonen
leg: legt leggen
lig: liggen
denk: denkt denken
weet: weten wete
heel: hele helemaal
hoef: hoeft hoeven
zie: ziet zien siet
haal: haalt halen
hou: houd houdt houden houwen houwe
loop: loopt lopen
spring: springt springen
trek: trekt trekken
stap: stapt stappen
snij: snijd snijdt snijden snijen snijje
dreig: dreigt dreigen dreigd dreicht
vind: vindt vinden
wacht: wachten wagt
leef: leeft
kind: kindje kindjes kinderen kinders kids kindertjes kleintje kleintjes kinds kindren kidz
baby: beebie beeby bebie babytje zuigeling babys beebi babie
dochter: dochtertje dogter dochters dochtertjes
zoon: zoontje zoontjes zonen zoons
zus: zussen zuster
zusje: zusjes
broertje: broertjes
hem: em m um
nooit: noit nooid
sorry: sorrie sorie
dood: dod dot
eten: eete
geld: gelt
vandaag: vndg vandaach heden vndaag
vannacht: vanacht vannach vnacht
vanavond: vnvnd
straks: stakkes strax
meer: mer mir
weer: wir
man: vent kerel gast gozer gassie
ex: exman exvrouw exvriend exvriendin expartner exen
mama: moeder moeders mam mamma moeke
papa: vader vaders pap pappa
slaat: slaan sla slat slaad slaatt
aan: an
naar: nar
door: dor
voor: vor
geen: gen gin gee geene
alleen: allenig alenig
maand: mand
week: wek
sloeg: sloegen sloech
geslagen: geslage geslaan
schop: schopt schoppen
leven: leefen
rechter: kantonrechter regter rehter rechters politierechter
rechtbank: gerecht gerechtsgebouw kantongerecht
zitting: rechtszaak rechtzaak rechtszitting rolzitting rechtzitting zittingsdag
deurwaarder: dw deurw gerechtsdeurwaarder deurwaarders deurwaarde deurwaader deurwaarderskantoor deuwaarder
sleutel: sleutels sloetel
slot: sloten slotje
politie: poliesie popo wouten plisie
eruit: deruit druit derut druut
eraf: draf deraf
erin: drin derin
auto: waggie autos
afgesloten: afgesneden afgesloote afgeslooten afgeslotte 
afsluiten: afsluite
afsluiting: afsluitingen
ontruimd: ontruimt ontruimdt
ontruimen: ontruime
ontruiming: ontruiminge ontruimin ontruimings
uitgezet: uitgeset uigezet
uitzetting: uitzettin uitsetting uitzeting
huis: huisje huiz hoes osso
honger: honge hongerig
bewindvoerder: bewintvoerder bewindsvoerder bewindvoerster
"""

# What people glue together: one typed word, several of ours.
AAN_ELKAAR = """
moek: moet ik
moetik: moet ik
mottik: moet ik
kank: kan ik
zalk: zal ik
wilk: wil ik
wilik: wil ik
gak: ga ik
hek: heb ik
hebik: heb ik
kep: ik heb
benik: ben ik
bennik: ben ik
dattie: dat hij
dattik: dat ik
assik: als ik
asik: als ik
asse: als ze
attie: als hij
datse: dat ze
heeftie: heb hij
isie: is hij
tis: het is
tga: het ga
tkan: het kan
tlukt: het lukt
nietmeer: niet meer
niemeer: niet meer
nooitmeer: nooit meer
kanniet: kan niet
kannie: kan niet
wilniet: wil niet
wilnie: wil niet
geenzin: geen zin
vant: van het
opt: op het
int: in het
aant: aan het
uithuis: uit huis
ofzo: of zo
mezelluf: mezelf
slaatme: slaat mijn
slaatmij: slaat mijn
bedreigtme: bedreigt mijn
dr uit: eruit
er uit: eruit
er af: eraf
er in: erin
er aan: eraan
er tussenuit: ertussenuit
er tussen uit: ertussenuit
tussen uit: ertussenuit
zelf moord: zelfmoord
zelf doding: zelfdoding
dood maak: doodmaken
dood slaat: doodslaan
dood ga: doodgaan
ga dood: doodgaan
huis uitzetting: huisuitzetting
deur waarder: deurwaarder
slaap plek: slaapplek
slaap plaats: slaapplek
dak loos: dakloos
stief papa: stiefvader
ex man: ex
ex vrouw: ex
ex vriend: ex
ex vriendin: ex
ex partner: ex
kort geding: kortgeding
rechts zaak: zitting
slote maker: slotenmaker
slotemaker: slotenmaker
slotesmid: slotenmaker
slotenservice: slotenmaker
slotenboer: slotenmaker
slotensmid: slotenmaker
skotoe: politie
agent: politie
agenten: politie
sinteklaas: sinterklaas
konttainer: container
vragwage: vrachtwagen
silinder: cilinder
"""

# Letters that people put before the verb: "kwil", "kheb", "kben". Only with these verbs.
K_WERKWOORDEN = """
wil wou heb hep ben bin ga kan ken zie denk moet mot weet voel hoop word slaap sta zit doe hou trek
mag moch hoef leef loop maak snij had was zal zou heef krijg durf haat eet spring woon kom wort
"""

# Long words of which one slip of the finger is forgiven ("duerwaarder", "zelfmoort", "ontruiminh").
TYPEFOUTEN = """
zelfmoord zelfdoding suicidaal suicide afscheid doodgaan overdosis medicijnen springen wakker
deurwaarder huisbaas verhuurder eigenaar ontruiming ontruimen ontruimd uitzetting huisuitzetting
uitgezet leeghalen slotenmaker straks vandaag vannacht vanavond rechtbank kantonrechter zitting
dagvaarding kortgeding verschijnen vervangen veranderd buitengesloten sleutel spullen
slaapplek slaapplaats dakloos nachtopvang crisisopvang onderdak station afgesloten afsluiten
afsluiting elektriciteit verwarming leverancier netbeheerder waterbedrijf mishandeld mishandeling
geslagen bedreigd bedreigt bedreigen gewelddadig stalking gestalkt opgesloten vermoorden vermoord
honger boodschappen voedselbank leefgeld koelkast kinderen dochter broertje verwaarloosd alleen
"""

# Words that people run together without spaces ("ikwildood"). Short on purpose: a real word must
# never fall apart into these.
AANEEN = """
ik wil niet nie meer dood leven leef kan moet hij slaat mij mijn me help geen eten geld huis eruit uit
hulp heb ben wij we ze als dan het er is en maar nu vannacht vandaag morgen waar slapen honger bang voor
alleen kind kinderen man zelfmoord doodgaan wanhoop verder zo dit deurwaarder deur zitting rechter stroom
gas water afgesloten dakloos op aan maak einde eind
"""

# Said in between; never in the way of a rule.
VULLING = """
echt gewoon gwn ook wel maar even ff effe effen eventjes dan toch zo al eigenlijk gewoonweg hoor dus
bro wallah wollah wolla wollahi ewa fam tfoe tja he hey joh jo nou zomaar nog eens soms vaak eerlijk
heel erg zelfs steeds serieus alsnog weer aub alstublieft meneer mevrouw mijnheer letterlijk pas net
allang reeds thans gauw snel misschien mss blijkbaar kennelijk idd inderdaad uhm eh sowieso allemaal
vreselijk zeer uiterst wss waarschijnlijk eindelijk egt gelijk meteen direct continu constant altijd
zelf
"""

# Words that end like a verb ("kan niet meer slapen") and are none.
GEEN_WERKWOORD = """
alle hele deze onze samen alleen allen boven tegen beide over buiten binnen drie zeven negen dode ouwe
oude nieuwe lange korte grote kleine boze mensen kinderen maanden dagen weken jaren uren reden brieven
schulden centen gelden mogen ergens eerder iedere goeie verder volgende eigen papieren meneer mevrouw
"""
