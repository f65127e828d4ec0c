"""Everyday words one letter off a word in `spelling.TYPEFOUTEN`, no slip of it. Data only."""

from __future__ import annotations

GEEN_TYPEFOUT = """
geslacht geslachten geslapen gelachen gestage vandaan vandaar vandaal boodschap boodschapper stadion
doorgaan dichter dokter docter verlangen verwarring verarming bedragen bedrage bedriegen bedrogen
bedrijf bedrijven bedrijft strakke gestaakt gestald staking stalling stallen verwoord verwoorden
verwoordt verwoordde verhoord verhoort verhoorde setting zetting verankerd verankeren verankert
afgeschoten afgestoten afgesleten afgefloten afgerond afgelost opgeschoten opgespoten hanger hunger
vervagen vervoegen verhangen verschonen verschenen verscheiden verhuurde sprinten sprengen seringen
uitgezeten uitgezette uitgeest boertje leergeld legaten eigennaam medicine gehuwd
"""
