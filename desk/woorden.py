"""Plain words on the staff pages for the names of states and events in the database."""

from __future__ import annotations

import re
from datetime import date, datetime

from casefile.teksten.lezer import Teksten
from casefile.tijd import schrijf_datum, schrijf_moment

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_WORDS = {
    "gevraagd": "nieuw",
    "ontvangen": "gelezen, nog niet aangenomen",
    "aangenomen": "aangenomen",
    "lopend": "loopt",
    "afgerond": "afgerond",
    "afgewezen": "afgewezen",
    "ingetrokken": "gestopt door de huurder",
    "mislukt": "bericht niet aangekomen",
    "aanmelding": "aanmelding",
    "terugbellen": "terugbelverzoek",
    "stand_nodig": "nodig, nog niet gevraagd",
    "stand_gevraagd": "gevraagd aan het wijkteam",
    "stand_aanwezig": "is er",
    "stand_afgewezen": "afgewezen door de gemeente",
    "onbekend": "niet bekend: vraag het na",
    "voorbeeld": "Hier stond het voorbeeld van een aanmelding.",
    "door_huurder_verwijderd": "De huurder heeft dit bericht verwijderd.",
    "niet_gedeeld": "Dit deel heeft de huurder niet gedeeld.",
    "doorverwijzing_gevraagd": "De huurder zei ja. De aanmelding is verstuurd.",
    "doorverwijzing_ontvangen": "Voor het eerst gelezen.",
    "doorverwijzing_aangenomen": "Zaak aangenomen.",
    "doorverwijzing_lopend": "Zaak loopt.",
    "doorverwijzing_afgerond": "Zaak afgerond.",
    "doorverwijzing_afgewezen": "Zaak afgewezen.",
    "doorverwijzing_ingetrokken": "De huurder is gestopt.",
    "doorverwijzing_mislukt": "Het bericht kwam niet aan.",
    "toestemming_ja": "Toestemming gegeven.",
    "doorverwijzing_gewijzigd": "De huurder verbeterde iets.",
    "toestemming_ingetrokken": "Toestemming ingetrokken. De gegevens zijn gewist.",
    "geescaleerd": "Niemand nam de zaak. Tweede contact gemaild.",
    "mail_nieuw_mislukt": "Onze mail of oproep met de aanmelding kwam niet aan.",
    "mail_escalatie_mislukt": "De mail aan het tweede contact kwam niet aan.",
    "mail_opvolging_mislukt": "De mail om terug te kijken kwam niet aan.",
    "mail_ingetrokken_mislukt": "De mail dat de huurder stopte kwam niet aan.",
    "mail_niet_bezorgd_mislukt": "De mail aan het contactpunt daarover kwam niet aan.",
    "behandelaar_gewijzigd": "Zaak overgenomen van een collega.",
    "gesprek_gepland": "Gesprek gepland.",
    "gesprek_verzet": "Gesprek verzet.",
    "gesprek_afgezegd": "Gesprek afgezegd.",
    "opvolging_gezet": "Dagen om terug te kijken gezet.",
    "opvolging_gemeld": "Mail gestuurd om terug te kijken.",
    "opvolging_gedaan": "Teruggekeken.",
    "huurder_gemeld": "De huurder kreeg bericht in de chat.",
    "huurder_niet_gemeld": "De huurder kreeg geen bericht: de chat is gestopt of gewist. Bel zelf.",
    "huurder_herinnerd": "De huurder kreeg een herinnering.",
    "indicatie_nodig": "Indicatie: nodig.",
    "indicatie_gevraagd": "Indicatie: gevraagd aan het wijkteam.",
    "indicatie_aanwezig": "Indicatie: is er.",
    "indicatie_afgewezen": "Indicatie: afgewezen.",
    "gesprek_overgenomen": "Chat overgenomen.",
    "gesprek_antwoord": "Antwoord in de chat.",
    "gesprek_teruggegeven": "Chat teruggegeven aan de computer.",
    "papier_opgehaald": "Papier (pdf) opgehaald.",
    "nood_erkend": "Noodmelding gezien.",
    "naar_voren_gehaald": "Er is een nieuwe dag: dit heeft nu spoed.",
    "nood_gemeld": "Noodmelding uit de chat.",
    "toegewezen": "Toegewezen aan een collega.",
    "poging_niet_opgenomen": "Gebeld: niet opgenomen.",
    "poging_niet_thuis": "Aan de deur: niet thuis.",
    "poging_bericht_ingesproken": "Gebeld: bericht ingesproken.",
    "poging_gesproken": "Gesproken.",
    "kanaal_mail_account": "mail aan een medewerker",
    "kanaal_mail_met_link": "mail",
    "kanaal_mail_met_pakket": "mail met de aanmelding",
    "kanaal_webhook": "webhook",
    "filter_open": "Alles dat loopt",
    "filter_mij": "Van mij",
    "filter_vrij": "Nog van niemand",
    "filter_wij": "Wacht op ons",
    "filter_huurder": "Wacht op de huurder",
    "filter_laat": "Te laat",
    "filter_terugkijken": "Terugkijken",
    "filter_indicatie": "Indicatie mist",
    "filter_dicht": "Gesloten",
    "kanaal_web": "webpagina",
    "merk_nood": "noodmelding",
    "rol_medewerker": "medewerker",
    "rol_teamleider": "teamleider",
    "rol_wijkteamer": "medewerker wijkteam",
    "rol_beheerder": "beheerder",
    "rol_privacy": "privacyfunctionaris",
    "bewaartermijn_voorbij": "De bewaartermijn was voorbij: weggehaald.",
    "gegevens_getoond": "De huurder vroeg wat er bewaard is, en zag het.",
    "gewist": "De huurder liet alles wissen.",
    "instelling": "Instelling van de organisatie veranderd.",
    "resultaat_woont_er_zonder_nieuwe_schuld": "Woont er nog, geen nieuwe huurschuld.",
    "resultaat_woont_er_met_schuld": "Woont er nog, wel huurschuld.",
    "resultaat_zelf_verhuisd": "Zelf verhuisd.",
    "resultaat_uit_huis_gezet": "Uit huis gezet.",
    "resultaat_geen_contact": "Geen contact gekregen.",
    "meteen": "meteen een antwoord",
    "nagevraagd": "eerst gevraagd wat bedoeld was",
    "aangenomen_zelfde_dag": "aangenomen op dezelfde dag",
    "aangenomen_binnen_3_dagen": "aangenomen binnen 3 dagen",
    "aangenomen_later": "later aangenomen",
    "cijfers_gezien": "Cijfers bekeken.",
    "cijfers_opgehaald": "Cijfers opgehaald.",
    "fout_gemeld": "Gemeld dat de computer iets verkeerd begreep.",
    "zin_gekeurd": "Zin goedgekeurd als voorstel.",
    "zin_weggehaald": "Zin weggehaald.",
    "zinnen_opgehaald": "Voorstellen opgehaald.",
    "door_nood": "de noodpoort",
    "door_tik": "een knop",
    "door_bijlage": "er zat een foto of bestand bij",
    "door_medisch": "een lichaam in gevaar",  # in chats of before it was an emergency
    "door_herinnering": "een wens over herinneren",
    "door_eigen_brief": "een wens om een eigen brief",
    "door_voorlezen": "een wens om voorlezen",
    "door_belhulp": "een vraag wat te zeggen bij het bellen",
    "door_huurder_neemt_over": "de huurder typt nu zelf",
    "door_verwijzing": "een vraag over wat net is gezegd",
    "door_wens_aan_ons": "een wens aan ons",
    "door_na_opening": "wat na ja, nee of maar kwam",
    "door_betalen_stopt_niet": "denkt dat betalen het stopt",
    "door_hulp_nu": "de knop voor hulp, getypt",
    "door_ontkenning": "de huurder zei nee na een noodregel",
    "door_medicijn_bedoeld": "bedoelde een medicijn, geen doodswens",
    "door_vals_alarm": "de huurder zei dat een noodregel niet klopte",
    "door_knop_getypt": "een knop, getypt",
    "door_geplakte_brief": "een geplakte brief",
    "door_toestemming_terug": "toestemming terug",
    "door_gewone_tekst": "een gewone vraag om gewone woorden",
    "door_verder": "verder met waar we waren",
    "door_stapel": "de stapel post",
    "door_open_vraag": "een antwoord op de open vraag",
    "door_ergernis": "boos op de chat",
    "door_moet_ik_eruit": "moet ik mijn huis uit",
    "door_kernvraag": "een vraag die bijna iedereen stelt",
    "door_voor_de_zitting": "betalen vóór de zitting",
    "door_ja_op_aanbod": "ja op een aanbod",
    "door_wat_nu": "de vraag: en daarna",
    "door_twee_vragen": "twee vragen in een bericht",
    "door_onderwerp": "een woord dat het onderwerp noemt",
    "door_onzeker": "niemand: het taalmodel was te onzeker, dus vroeg de computer het na",
    "door_model": "het taalmodel",
    "chat_terug_naar_team": "Niemand antwoordde op tijd. Chat terug naar het team.",
    "bericht_opgepakt": "Pakt het bericht van de huurder op.",
    "gesprek_gevraagd": "Vroeg om de chat.",
    "gesprek_gegeven": "Gaf de chat.",
    "gesprek_geweigerd": "Hield de chat.",
    "json_opgehaald": "Bestand (json) opgehaald.",
    "toegang_geweigerd": "Iemand van een andere organisatie probeerde dit te openen.",
}


_REASONS = {
    "ja_gezegd": "de huurder zei ja",
    "zaak_geopend": "de zaak is geopend",
    "toch_gezien": "toch gezien",
    "neemt_de_zaak": "neemt de zaak",
    "gesprek_gepland": "er is een gesprek gepland",
    "werk_klaar": "het werk is klaar",
    "toestemming_ingetrokken": "de huurder trok de toestemming in",
    "alles_gewist": "de huurder liet alles wissen",
    "terug_in_de_lijst": "terug in de lijst",
    "niet_afgeleverd": "niet aan te leveren",
    "buiten_gebied": "woont buiten het gebied",
    "geen_laatste_kans": "nu geen laatste kans",
    "andere_hulp": "andere hulp past beter",
    "niet_bereikt": "niet bereikt",
    "al_hulp": "heeft al hulp",
    "anders": "een andere reden",
}


GEDAAN = {
    "aannemen": "De zaak is aangenomen.",
    "afwijzen": "De zaak is afgewezen.",
    "gesprek": "Het gesprek staat erin.",
    "gesprek-afzeggen": "Het gesprek is afgezegd.",
    "afronden": "De zaak is afgerond.",
    "indicatie": "Opgeslagen.",
    "opvolging": "Opgeslagen.",
    "teruggekeken": "Genoteerd.",
    "chat_overnemen": "Jij hebt de chat.",
    "chat_antwoord": "Je antwoord gaat naar de huurder.",
    "chat_terug": "De computer antwoordt weer.",
    "chat_vragen": "Je vraag om de chat is gesteld.",
    "chat_geven": "Je antwoord is doorgegeven.",
    "uitgenodigd": "Er gaat een mail met een link.",
    "opgeslagen": "Opgeslagen.",
    "gemeld": "Gemeld. Je teamleider kijkt ernaar, zonder namen en nummers.",
    "kanaal_opnieuw": "Wat wachtte vertrekt nu. Blijft de melding staan? Dan is het nog stuk.",
    "termijn": "Opgeslagen. Wat daardoor weg moet, gaat binnen een paar minuten weg.",
    "nieuwe_link": "Er gaat een nieuwe link per mail. De vorige werkt niet meer.",
    "nood": "Genoteerd dat jij de noodmelding zag.",
    "notitie": "Je notitie staat erbij.",
    "bericht-gezien": "Genoteerd dat jij dit oppakt.",
    "poging": "Genoteerd.",
    "toewijzen": "De zaak staat bij je collega.",
    "terug-in-de-lijst": "De zaak staat weer in de lijst. De huurder heeft dit gelezen.",
    "account_gesloten": "Het account is gesloten. Open zaken staan weer in de lijst.",
    "wachtwoord": "Je wachtwoord is veranderd. Andere sessies zijn gestopt.",
}
"""What a page says after a form, by the word in its address."""


def reden(woord: str) -> str:
    """Why something was done, as the audit trail names it: a fixed word, a day, or a code."""
    if _DAY.fullmatch(woord):
        return schrijf_datum(date.fromisoformat(woord))
    return _REASONS.get(woord, woord.replace("_", " "))


def in_woorden(naam: str) -> str:
    """The words, or the name itself where nobody wrote any."""
    return _WORDS.get(naam, naam.replace("_", " "))


def iso_moment(text: str) -> str:
    """ "2026-12-01T10:00:00+01:00" -> "dinsdag 1 december 2026 om 10.00 uur"."""
    return schrijf_moment(datetime.fromisoformat(text))


def kanaal(name: str) -> str:
    """The name of a channel as people know it."""
    texts, door = Teksten.standaard(), f"utter_link_{name}"
    return texts.tekst(door) if texts.heeft(door) else in_woorden(f"kanaal_{name}")
