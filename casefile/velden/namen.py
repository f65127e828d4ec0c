"""How the fields are called, in code and in the dossier. Knows nothing else."""

from __future__ import annotations

NAAM, TELEFOON, MAIL, CORPORATIE, PLAATS = "naam", "telefoon", "mail", "corporatie", "plaats"
WANNEER, HOE, MEELEZEN, PAPIER, VONNIS = "wanneer", "hoe", "meelezen", "papier", "vonnis"
DATUM, KINDEREN, TOLK, BETAALD = "datum", "kinderen", "tolk", "betaald"
AANTAL_KINDEREN, LEEFTIJDEN, HUISHOUDEN = "aantal_kinderen", "leeftijden", "huishouden"
SCHULD, MAANDEN, GELDHULP = "huurschuld", "maanden_achter", "geldhulp"
ADRES, HUURDERSNUMMER = "adres", "huurdersnummer"
EIGEN_WOORDEN, GEPROBEERD = "eigen_woorden", "geprobeerd"
BEREIK_VAN, AANBOD = "bereik_van", "aanbod"
AFSPRAAK = "afspraak"
OUDE_SCHULD = "oude_schuld"
VONNIS_VAN, BETEKEND_OP = "vonnis_van", "betekend_op"
DATUM_VOOR, BETALEN_VOOR, ERUIT_OP = "datum_voor", "betalen_voor", "eruit_op"
UITSPRAAK_OP = "uitspraak_op"
GEEN_DAG = "geen_dag"
NIET_NAAR, ALLEEN_NAAR, NIET_NAAR_ANDER = "niet_naar", "alleen_naar", "niet_naar_ander"
