"""What a table of rules is: for one emergency, what raises it and what only looks like it."""

from __future__ import annotations

from dataclasses import dataclass

from casefile.noodpoort.nood import Nood


@dataclass(frozen=True)
class Tabel:
    """`alarm`: one rule on a line (see `patroon`). `lijkt_op`: idioms and look-alikes; they take
    away only the words they match, and only for this emergency, so what else a message says still
    counts. `alleen_nu`: a match beside words for long ago ("vorig jaar", "in 2019") is no alarm;
    never for danger to life, where doubt fires. `zeker`: every rule counts by itself, for a kind of
    which the classifier knows nothing yet; of the others `zekere_regels.tsv` says which do."""

    nood: Nood
    alarm: str
    lijkt_op: str = ""
    alleen_nu: bool = False
    zeker: bool = False


LANG_GELEDEN = """
<GETAL>|paar|enkele|drie|twee|tien . jaar . geleden|terug
jaren|jaar . geleden|terug
maanden|maand . geleden
vorig|verleden|vorige . jaar|winter|zomer|lente|kamer|woning|huis|huisbaas|huurbaas|eeuw
mijn . oude|ouwe . huisbaas|kamer|woning|huis|verhuurder
destijds|indertijd|ooit|vroeger|voorheen
in|sinds|uit <JAAR>
dat|tis|het . was <JAAR>
toen . ik|we . nog
in . de . crisis . van . toen
"""
