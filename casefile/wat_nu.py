"""What "en wat moet ik nu doen?" asks after an explanation: what people go on to from there.

Said by itself it names no subject, so a classifier can only guess. Pure; knows no texts.
"""

from __future__ import annotations

from casefile.taal.klank import kale_woorden

_MOST_WORDS = 9
_ASKS = {"wat", "wa", "hoe"}
_ABOUT_DOING = {"doen", "doe", "nu", "nou", "dan", "verder"}
_AFTERWARDS = {"daarna", "vervolgens", "hierna"}
_EMPTY = _ASKS | _ABOUT_DOING | _AFTERWARDS | {
    "en", "ja", "ok", "oke", "dus", "maar", "moet", "moeten", "mot", "moek", "kan", "kunnen", "ken",
    "ik", "ze", "zij", "hij", "we", "wij", "mijn", "me", "moeder", "vader", "man", "vrouw", "zoon",
    "dochter", "er", "daar", "hier", "mee", "aan", "tegen", "ga", "gaan", "het", "dat", "die",
    "precies", "eigenlijk", "nog", "allemaal", "zelf",
}  # fmt: skip

# Label that was explained last -> label that answers what to do about it.
VERVOLG = {
    "vraag_huurschuld": "vraag_betalingsregeling",
    "vraag_herinnering": "vraag_betalingsregeling",
    "vraag_incasso": "vraag_betalingsregeling",
    "vraag_dagvaarding": "vraag_zitting",
    "vraag_zitting": "vraag_advocaat",
    "vraag_zitting_gemist": "vraag_advocaat",
    "vraag_hoger_beroep": "vraag_advocaat",
    "vraag_vonnis": "vraag_tegenhouden",
    "vraag_betalen_na_vonnis": "vraag_tegenhouden",
    "vraag_ontruimingsdatum": "vraag_tegenhouden",
    "vraag_dag_van_uitzetting": "vraag_opvang",
    "vraag_beslag": "vraag_schuldhulp",
    "vraag_laatste_kans": "vraag_voorwaarden",
    "vraag_voorwaarden": "vraag_aanmelden",
    "vraag_voor_wie": "vraag_aanmelden",
    "vraag_addendum": "vraag_voorwaarden",
    "vraag_gebruiksovereenkomst": "vraag_voorwaarden",
    "vraag_schuldhulp": "vraag_wijkteam",
}


def _asks_to_do(words: list[str]) -> bool:
    return not _ASKS.isdisjoint(words) and not _ABOUT_DOING.isdisjoint(words)


def vraagt_wat_nu(tekst: str) -> bool:
    """True when the whole message only asks what to do now, and names nothing else."""
    words = kale_woorden(tekst).split()
    return (
        0 < len(words) <= _MOST_WORDS
        and (_asks_to_do(words) or not _AFTERWARDS.isdisjoint(words))
        and _EMPTY.issuperset(words)
    )
