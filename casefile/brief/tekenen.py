"""By what a paper is known: patterns on bare lower-case text, and how many points each gives (data).

What a paper does, and its heading, weigh most: a later paper tells of the earlier ones.
"""

from __future__ import annotations

from collections.abc import Mapping

from casefile.brief.gelezen_brief import Briefsoort

B = Briefsoort

TEKENEN: Mapping[Briefsoort, tuple[tuple[str, int], ...]] = {
    B.HERINNERING: (
        (r"\b(?:betalings|huur)?herinnering\b", 2), (r"vriendelijke? herinnering", 2),
        (r"misschien (?:bent u het|heeft u dit) (?:vergeten|over het hoofd)", 3),
        (r"(?:huur|post|bedrag).{0,80}(?:nog niet (?:ontvangen|bij ons|gekregen|betaald|binnen)|nog open)", 2),
        (r"eerste brief hierover", 2), (r"als niet verzonden", 2), (r"niet verzonden beschouwen", 1),
        (r"dan hoeft u niets te doen", 1), (r"(?:herinneren|brengen) (?:wij|we)? ?(?:u|graag).{0,30}(?:eraan|aandacht)", 2),
    ),
    B.AANMANING: (
        (r"\baanmaning\b", 3), (r"\bmanen wij u aan\b|\bwij manen u\b", 4),
        (r"(?:tweede|laatste|2e) (?:en laatste )?(?:betalings)?herinnering", 4),
        (r"verdere stappen|nadere maatregelen|incassomaatregelen", 1),
        (r"stuurden wij u een (?:betalings)?herinnering|ondanks ons eerder", 2),
        (r"uit handen (?:geven|aan)|vordering uit handen", 1), (r"per omgaande", 1),
    ),
    B.SOMMATIE: (
        (r"\b(?:laatste )?sommatie\b", 4), (r"\bsommer(?:en|eren|ing)\b|te sommeren", 4),
        (r"te dagvaarden|dagvaardingsprocedure", 1), (r"bij gebreke waarvan", 1),
    ),
    B.VEERTIENDAGENBRIEF: (
        (r"(?:14|veertien)[ -]?dagen[ -]?brief", 6), (r"6:96", 4),
        (r"(?:veertien|14) dagen.{0,80}(?:vanaf de dag na|ingaande de dag na|nadat deze|na (?:ontvangst|bezorging))", 5),
        (r"(?:zonder (?:bijkomende |extra )?kosten|geen (?:extra |bijkomende )?kosten).{0,60}(?:te voldoen|te betalen|betalen|verschuldigd)", 2),
        (r"in gebreke|in verzuim", 1),
    ),
    B.BETALINGSREGELING: (
        (r"(?:bevestiging|bevestigen).{0,60}(?:betalings|afbetalings|betaal)(?:regeling|afspraak)", 6),
        (r"(?:getroffen|overeengekomen|afgesproken) (?:af)?betalingsregeling", 5),
        (r"(?:betalings|afbetalings)regeling", 1), (r"in delen betaalt|aantal termijnen|eerste (?:betaling|termijn)", 2),
        (r"vervalt (?:de regeling|deze)", 2),
    ),
    B.VROEGSIGNAAL: (
        (r"vroegsignal\w+|vroeg ?er ?op ?af", 5), (r"(?:betalings)?achterstand.{0,120}(?:bij ons gemeld|aan ons door)", 3),
        (r"(?:verhuurder|corporatie).{0,60}(?:bij ons gemeld|meldde ons|bericht dat u)", 3),
        (r"wet gemeentelijke schuldhulp", 3), (r"(?:bieden|graag).{0,40}hulp", 1), (r"schuldhulpverlening", 1),
    ),
    B.INCASSO: (
        (r"incasso(?:bureau|diensten|gemachtigde)", 2),
        (r"(?:vordering|schuld|dossier).{0,50}(?:aan ons|uit handen) (?:overgedragen|gegeven)", 4),
        (r"overdracht van uw (?:huur)?schuld", 4), (r"regelt u de betaling dus met ons|met ons te regelen", 2),
    ),
    B.DAGVAARDING: (
        (r"exploot van dagvaarding", 5), (r"\bheb ik\b.{0,400}\bgedagvaard\b", 6), (r"u bent gedagvaard", 3),
        (r"bij deze brief zit (?:een|de) dagvaarding|hierbij (?:ontvangt|treft) u (?:een|de) dagvaarding", 6),
        (r"met conclusie|teneinde .{0,40}te horen|te horen (?:eisen|stellen)", 4),
        (r"het (?:de kantonrechter|u edelachtbare) behage", 4),
        (r"eis(?:er|eres|ende partij) vraagt de (?:kanton)?rechter", 4),
        (r"te verschijnen (?:ter|op de|voor de|in de)", 4), (r"een procedure tegen u begint", 5),
        (r"u wordt opgeroepen", 2), (r"(?:verstek|eis) (?:zal )?(?:verlenen|toewijzen)", 1),
        (r"(?:^|\n)\s*dagvaarding\b", 4),
    ),
    B.ROLZITTING: (
        (r"\brolzitting\b|op de rol van", 3), (r"conclusie van antwoord", 3), (r"(?:^|\n)[^\n]{0,15}bericht over de rol", 4),
        (r"uitstel (?:is|wordt) (?:verleend|verzocht)|nader uitstel", 2), (r"de griffier|de griffie moet", 2),
        (r"u (?:bent|werd) gedagvaard in", 1),
    ),
    B.ZITTING: (
        (r"oproep(?:ing)?\b.{0,40}(?:zitting|behandeling)", 5), (r"mondelinge behandeling", 3),
        (r"verzocht (?:daarbij|om) .{0,30}aanwezig|u wordt verwacht", 2), (r"de griffier", 2),
        (r"stukken .{0,60}(?:dagen voor de zitting|griffie)", 2),
    ),
    B.VONNIS: (
        (r"(?:^|\n)\s*(?:\d\.? ?)?(?:de )?beslissing", 3), (r"\brechtdoende\b", 4),
        (r"veroordeelt (?:de )?gedaagde", 4), (r"ontbindt (?:de|het)|verklaart de huurovereenkomst ontbonden", 4),
        (r"verklaart (?:dit|het) vonnis", 4), (r"(?:aldus|vonnis is) gewezen|in het openbaar uitgesproken", 4),
        (r"in naam van de koning", 3), (r"(?:^|\n)\s*vonnis (?:van|inzake|in de zaak)", 4),
        (r"(?:de )?procedure.{0,40}(?:blijkt uit|verloop)", 2),
    ),
    B.VERSTEKVONNIS: (
        (r"\bverstekvonnis\b", 6), (r"rechtdoende bij verstek", 6), (r"verstek (?:is )?verleend", 4),
        (r"gedaagde(?: partij)?,? niet verschenen|is niet verschenen", 4),
        (r"niet onrechtmatig of ongegrond voor(?:komt)?", 1),
    ),
    B.BETEKENING: (
        (r"(?:^|\n)[^\n]{0,20}betekening (?:van (?:het|een) )?vonnis", 6),
        (r"\bbetekend: ?(?:de grosse|een)|heb ik .{0,300}betekend", 5),
        (r"bevel (?:gedaan|tot (?:betaling|ontruiming))|en bevel\b|krijgt het bevel", 5),
        (r"afschrift gelaten van .{0,60}vonnis", 5), (r"\bgrosse\b", 2), (r"uit kracht van", 1),
        (r"binnen twee dagen", 2), (r"tenuitvoerlegging|ten uitvoer", 1),
    ),
    B.AANZEGGING: (
        (r"aanzegging (?:van de )?ontruiming|ontruimingsaanzegging", 7), (r"\baangezegd dat ik op\b|zeggen (?:wij|ik) u aan", 6),
        (r"overgaan tot (?:de )?(?:gedwongen )?ontruiming", 5), (r"datum van de ontruiming", 6),
        (r"wordt (?:uw|de) woning ontruimd", 5), (r"slotenmaker", 3), (r"sterke arm", 2),
        (r"inboedel .{0,60}afgevoerd", 3), (r"kennis gegeven aan burgemeester", 2),
    ),
    B.LAATSTE_KANS: (
        (r"laatste[ -]?kans[ -]?(?:overeenkomst|contract|aanbod)?", 5), (r"\baddendum\b", 5),
        (r"gebruiksovereenkomst|gebruiksvergoeding", 4), (r"(?:woon)?begeleidingsovereenkomst|omklapcontract|vaststellingsovereenkomst", 6),
        (r"(?:accepteert|aanvaardt) (?:hulp|begeleiding)|woonbegeleiding", 3),
    ),
    B.BUDGETBEHEER: (
        (r"budgetplan", 4), (r"budgetbeheer(?:der)?", 3), (r"beheerrekening|leefgeld", 3), (r"bewindvoerder", 2),
    ),
    B.ENERGIE: (
        (r"\benergie(?:rekening|nota|leverancier|contract|\b)", 3), (r"stroom en gas|elektriciteit|kwh|\bm3\b", 4),
        (r"jaarafrekening|eindafrekening|termijnbedrag", 3), (r"levering .{0,40}(?:beeindigen|stop)|afsluiten", 2),
        (r"\bwarmte(?:levering|net)\b|\bdrinkwater|waterrekening", 4),
    ),
    B.ZORGPREMIE: (
        (r"zorgverzeker\w+|zorgpremie|zorgverzekering", 5), (r"\bcak\b|bestuursrechtelijke premie|wanbetaler", 4),
        (r"eigen risico|maandpremie", 3),
    ),
    B.TOESLAG: (
        (r"dienst toeslagen|belastingdienst", 5), (r"(?:huur|zorg|kinderopvang)toeslag|kindgebonden budget", 4),
        (r"definitieve berekening|voorschot|beschikkingsnummer", 3),
    ),
    B.RECLAME: (
        (r"\bactie\b|korting|opruiming|cadeaubon|aanbieding|voordeel", 3),
        (r"geld lenen kost geld|lenen? .{0,30}zonder gedoe|leent u tot", 5), (r"profiteer|bestel|kom langs en", 3),
        (r"beste bewoner|bewoners van dit adres", 1),
    ),
    B.ANDERS: (
        (r"huurverhoging|nieuwe huurprijs|huurprijs per 1 juli", 5), (r"onderhoud|monteur|reparatie|cv-ketel|schilder", 4),
        (r"bijzondere bijstand|participatiewet|uw uitkering", 4), (r"bezwaar maken|maakt? .{0,30}bezwaar", 2),
        (r"servicekosten|enquete|bewonersavond|nieuwsbrief", 4),
    ),
}  # fmt: skip
