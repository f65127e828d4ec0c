"""Groups of words that rules name with "@". "niet_meer" is two words in a row. Data only; names of
organisations come from their profiles."""

from __future__ import annotations

from casefile.organisaties import CORPORATIE, HULPORGANISATIE, losse_namen

_VERHUURDERS = " ".join(sorted(losse_namen(CORPORATIE)))
_INSTANTIES = " ".join(sorted(losse_namen(CORPORATIE, HULPORGANISATIE)))
GROEPEN = {
    "zelf": "mezelf mijzelf zichzelf mijn_zelf mijn_eigen",
    "geen": "geen niks niet nul zonder gene nauwelijks amper",
    "nietmeer": "niet_meer niet_langer nooit_meer geen_meer niet_verder",
    # people at home
    "gezin": "@partner @ouder @kind broer zus familie @schoonfamilie mijn_oom neef tante nicht opa oma",
    "partner": "man vriend vriendin vrouw ex partner* echtgeno* verloofde vriendje samenwoner vent",
    "ouder": "papa mama stiefvader stiefmoeder stiefpa stiefmama pa stiefouder* pleegvader",
    "schoonfamilie": "schoonfamilie schoonmoeder schoonvader schoonouders schoonzoon schoonzus "
    "zwager schoonma schoonpa",
    "kind": "kind baby dochter zoon broertje zusje kleuter* peuter* dreumes kleinkind* kleinzoon* "
    "kleindochter* neefje* nichtje* tweeling puber* tiener* jongste oudste meisje* jongetje* "
    "pleegkind* stiefkind* stiefzoon pleegzoon pleegdochter meiden kleine",
    "klein_kind": "kind baby kleuter* peuter* dreumes kleinkind* broertje neefje* nichtje* tweeling "
    "jongste meisje* jongetje* zusje kleinzoon* kleindochter* pleegkind* zoon dochter kleine",
    # who is certainly young: "mijn zoon slaat mij" may be a grown-up son
    "jong_kind": "kind baby kleuter* peuter* dreumes kleinkind* broertje zusje jongste meisje* jongetje* "
    "pleegkind* zoontje* dochtertje* kleine kids",
    "dader": "@partner @ouder @schoonfamilie hij ze zoon dochter broer broers mijn_oom neef tante "
    "nicht opa kleinzoon* huisgenoot familie iemand oppas ouders zus buurman die_gast pooier "
    "beul woningdelers bovenbuurman onderbuurman huisbaas",
    "slachtoffer": "mijn haar hem ons vriendin zus buurvrouw iedereen je moeder_van_mijn",
    # people from outside
    "instantie": "deurwaarder huisbaas verhuurder rechter begeleid* consulent* bewindvoerder "
    f"ambtenaar* medewerker* medewerkster* woningbouw* corporatie* gemeente wijkteam {_INSTANTIES} "
    "beheerder* budgetbeheer* incasso* huismeester buurman buurvrouw buren bovenbuur* "
    "onderbuur* advocaat wethouder burgemeester schuldhulp* jeugdzorg politie wijkagent directeur "
    "cjg woningstichting verraaier verrader balie* beveilig*",
    "ander": "hem haar hun die ze iemand man vrouw ex @instantie mens mensen jullie je iedereen",
    "gebouw": "kantoor gebouw pand flat huis tent boel zooi blok gemeentehuis rechtbank woning "
    "stadhuis loket hok deur ruit* raam ramen auto portiek straat balie keet",
    "wapen": "mes messen pistool geweer jachtgeweer wapen* bijl hamer knuppel* honkbalknuppel* "
    "kogel* machete benzine jerrycan molotov* bom bommen handgranaat baksteen stok stokken "
    "koevoet ijzer* staaf keukenmes schroevendraaier zwaard",
    # home
    "huis": "huis woning flat kamer appartement studio etage woninkje huisje kamertje plek thuis "
    "bovenwoning benedenwoning gehuurde pand osso eengezinswoning",
    "uitzetten": "ontruim* uitgezet uitzetting* huisuitzetting* uitzet uitzetten eruit eruitgezet "
    "uithuiszetting* buitengezet leeghalen leeggehaald uitgegooid leegmaken ontruming "
    "gerechtelijke_ontruiming huisuitzet*",
    "corporatie": _VERHUURDERS,
    "huisbaas": "huisbaas verhuurder* eigenaar* eigenares* huurbaas kamerverhuurder pandeigenaar "
    "huiseigenaar hospita huisjesmelker onderverhuurder baas uitzendbureau vakantiepark pandbaas "
    "hoofdhuurder woningbouw* corporatie* @corporatie beheerder verhuurbedrijf werkgever "
    "verhuur* huurheer campingbaas antikraak* antikraakbureau kamerverhuur* huurmaffia vastgoed*",
    "sleutel": "sleutel tag toegangspas druppel pasje code cilinder* slagboompas",
    "spullen": "spullen spul meubels meubilair inboedel huisraad koffer koffers matras bed "
    "bezittingen kleren tas tassen dozen vuilniszak* wasmachine zakken kinderbed* alles goederen "
    "eigendommen bank kleding",
    "slot": "slot voordeurslot cilinder* hangslot deurslot *slot",
    # energy and water
    "levering": "stroom elektra elektriciteit* electr* elektr* licht gas water verwarming warmte "
    "energie stadsverwarming waterleiding* drinkwater kraan warmtelevering gaskraan hoofdkraan "
    "gasmeter meter meters energieaansluiting warm_water strom verwarmin wateraansluiting "
    "gasaansluiting stroomaansluiting energiebedrijf",
    "leverancier": "eneco vattenfall essent greenchoice oxxio stedin liander enexis vitens ista "
    "energiebedrijf energieleverancier* netbeheer* waterbedrijf energiemaatschappij budgetenergie "
    "warmteleverancier leverancier techem nuon waternet dunea pwn evides brabantwater oasen "
    "energiedirect netwerkbedrijf monteur",
    "dicht": "afgesloten afgesloot dicht dichtgezet dichtgedraaid afgesneden uitgezet uitgeschakeld "
    "afgehaald stopgezet gestaakt eraf afgekoppeld dichtgemaakt uitgevallen afgeslotte afgedraaid",
    # a body in danger
    "beroerte": "beroerte hartaanval hartinfarct infarct hersenbloeding hartstilstand longembolie tia",
    "medicijn": "medicijn* medicatie* *medicatie medesijn* insuline pillen hartpil* tabletten puffer "
    "inhaler bloedverdunner* prednison lithium methadon epipen morfine druppels spuiten antibiotica",
    # moments
    "nu": "nu momenteel zojuist zonet daarnet net straks zometeen vandaag zo_meteen dit_moment "
    "dit_ogenblik <NU>",
    "nacht": "vannacht vanavond vandaag nacht straks nu avond weekend hedennacht hedenavond vnacht",
    "buitenplek": "auto caddy bus busje bestelbus camper caravan tent tentje portiek kelderbox kelder berging "
    "schuur schuurtje park station garage* box bos brug metro schiphol bankje bankie volkstuin* loods trappenhuis "
    "parkeergarage tuinhuis* bushokje stal boot parkeerplaats winkelcentrum trein wachtkamer "
    "ziekenhuis kraakpand hal portieken stacaravan zolder vloer grond camping moskee kerk "
    "bibliotheek viaduct magazijn politiebureau tuinhuisje glasbak strand duinen vakantiehuisje",
    "raakt": "slaat mep mept meppen schop schopte trapt trappen stomp stompt stompen bijt bijten knijp* krab* "
    "wurg* duw* mishandel* ransel* beuk* schud* schudt sleurt sleur smijt tuchtig* timmert knalt",
    "geraakt": "geslagen gemept geschopt getrapt gestompt gebeten geknepen gekrabd gewurgd geduwd "
    "mishandel* afgeranseld gebeukt toegetakeld afgetuigd verkracht* aangerand misbruik* misbruikt "
    "geschud gestoken vastgehouden opgesloten gestalkt achtervolgd bedreigd lastiggevallen "
    "aangevallen gegijzeld vernederd bespuugd",
    "vroeger": "vroeger toen destijds geleden indertijd ooit voorheen verleden vorig vorige toenmalig* "
    "lang_geleden jaren_terug jaar_terug jaar_geleden",
    "voorbij": "voorbij gelukkig veilig allang afgelopen over verleden overleden gestopt nuchter",
    "snoet": "bek kop smoel gezicht hoofd hersen* kaak tanden schedel",
}
