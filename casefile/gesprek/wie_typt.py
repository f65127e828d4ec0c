"""Notes who is in the chat by what a message says: a helper, the huurder again, a child. Says
nothing, and knows no text.
"""

from __future__ import annotations

from casefile.dossier import Dossier
from casefile.gesprek.wensen import Wensen
from casefile.helper import Helper
from casefile.minderjarig import Minderjarig


def neem_op_wie_typt(dossier: Dossier, wensen: Wensen) -> None:
    """All three, where nothing is said of it now."""
    huurder_neemt_over(dossier, wensen)
    is_nu_kind(dossier, wensen)
    is_nu_helper(dossier, wensen)


def huurder_neemt_over(dossier: Dossier, wensen: Wensen) -> bool:
    """True when it was a helper until now, and the huurder types from here on."""
    helper = dossier.deel(Helper)
    if not (helper.voor_ander and wensen.neemt_over):
        return False
    helper.huurder_neemt_over()
    return True


def is_nu_kind(dossier: Dossier, wensen: Wensen) -> bool:
    """True when a child turns out to type by itself; that is never forgotten."""
    known, told = dossier.deel(Minderjarig), wensen.minderjarig
    if told is None or known.is_kind:
        return False
    known.is_kind, known.leeftijd = True, told.leeftijd
    return True


def is_nu_helper(dossier: Dossier, wensen: Wensen) -> bool:
    """True when it turns out to be asked for somebody else."""
    helper = dossier.deel(Helper)
    helper.beroep = helper.beroep or (wensen.beroep and not wensen.voor_zichzelf)
    if helper.voor_ander or not (wensen.voor_ander or helper.beroep):
        return False
    helper.voor_ander = True
    return True
