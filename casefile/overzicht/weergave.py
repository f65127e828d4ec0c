"""Amounts, posts and results in the words of `content/`: what texts, picture and paper show.

Holds no Dutch itself; every word is a text `utter_woord_overzicht_...`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from casefile.overzicht.bekend_geld import Huishouden, Overzicht, Post, VanWie
from casefile.overzicht.berekening import EersteRekening, Resultaat, VraagNa, zit_in_totaal
from casefile.overzicht.categorieen import Categorie, Groep
from casefile.overzicht.marges import Bereik
from casefile.taal.bedrag import Bedrag, Periode, Zekerheid
from casefile.teksten.lezer import B1, Teksten

GROEPEN = (
    Groep.INKOMEN,
    Groep.TOESLAGEN,
    Groep.VASTE_LASTEN,
    Groep.LEEFGELD,
    Groep.AFBETALINGEN,
    Groep.SCHULDEN,
)


def euro(bedrag: Decimal) -> str:
    """ "€ 1.450" or "€ 131,50"; the sign is left off, texts say "te kort" instead."""
    bedrag = abs(bedrag).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
    heel, centen = divmod(bedrag, 1)
    tekst = f"{int(heel):,}".replace(",", ".")
    return f"€ {tekst},{int(centen * 100):02d}" if centen else f"€ {tekst}"


def heel(bedrag: Decimal) -> Decimal:
    """Rounded to a whole euro, for results: cents would look surer than they are."""
    return bedrag.quantize(Decimal(1), rounding=ROUND_HALF_UP)


@dataclass(frozen=True)
class Weergave:
    """`niveau` chooses the version of the words ("b1" or "makkelijk")."""

    teksten: Teksten
    niveau: str = B1

    def woord(self, sleutel: str, /, **waarden: object) -> str:
        return self.teksten.tekst(f"utter_woord_overzicht_{sleutel}", self.niveau, **waarden)

    # --- amounts

    def bereik(self, bereik: Bereik) -> str:
        """ "€ 50" or "€ 40 tot € 60", in whole euros."""
        van, tot = heel(bereik.van), heel(bereik.tot)
        if van == tot:
            return euro(van)
        return self.woord("van_tot", van=euro(van), tot=euro(tot))

    def bedrag(self, bedrag: Bedrag, met_periode: bool = True) -> str:
        """ "ongeveer € 600 per week"; the period as the huurder said it."""
        if bedrag.van is None or bedrag.tot is None:
            return self.woord("onbekend")
        if bedrag.is_nul:
            return euro(Decimal(0))
        if bedrag.van != bedrag.tot:
            tekst = self.woord("van_tot", van=euro(bedrag.van), tot=euro(bedrag.tot))
        elif bedrag.zekerheid is Zekerheid.ONGEVEER:
            tekst = self.woord("ongeveer", bedrag=euro(bedrag.van))
        else:
            tekst = euro(bedrag.van)
        if met_periode and bedrag.periode is not None:
            tekst += " " + self.periode(bedrag.periode)
        return tekst

    def periode(self, periode: Periode) -> str:
        return self.woord(f"per_{periode.value}")

    # --- posts

    def naam(self, post: Post, overzicht: Overzicht | None = None) -> str:
        """With the overview: "waarvan energie" when it is part of a total."""
        naam = self.soort(post.categorie)
        if overzicht is not None and zit_in_totaal(overzicht, post):
            naam = self.woord("waarvan", naam=naam)
        if post.van_wie is VanWie.PARTNER:
            return self.woord("van_partner", naam=naam)
        return naam

    def soort(self, soort: Categorie | Groep | VraagNa) -> str:
        vooraf = "groep_" if isinstance(soort, Groep) else ""
        return self.woord(f"{vooraf}{soort.value}")

    def post(self, post: Post) -> str:
        """ "loon € 1.450 per maand"."""
        return f"{self.naam(post)} {self.bedrag(post.bedrag)}"

    def veranderd(self, post: Post, vorige: Post | None) -> str:
        """ "loon € 1.540 per maand (was € 1.450 per maand)"; with what it was."""
        if vorige is not None and vorige.categorie is not post.categorie:
            return self.woord("was", post=self.post(post), oud=self.post(vorige))
        if vorige is None or vorige.bedrag == post.bedrag or not vorige.bedrag.bekend:
            return self.post(post)
        return self.woord("was", post=self.post(post), oud=self.bedrag(vorige.bedrag))

    def posten(self, posten: Iterable[Post]) -> str:
        return ", ".join(self.post(post) for post in posten)

    def opsomming(self, overzicht: Overzicht) -> str:
        """One line per group with everything in it."""
        regels = [self.huishouden(overzicht.huishouden)]
        for groep in GROEPEN:
            posten = overzicht.van_groep(groep)
            if posten:
                echt = sorted(
                    (p for p in posten if not p.bedrag.is_nul),
                    key=lambda p: zit_in_totaal(overzicht, p),
                )
                delen = [f"{self.naam(p, overzicht)} {self.bedrag(p.bedrag)}" for p in echt]
                wat = ", ".join(delen) or self.woord("geen")
                regels.append(f"{hoofdletter(self.soort(groep))}: {wat}.")
        return "\n".join(regel for regel in regels if regel)

    def huishouden(self, thuis: Huishouden) -> str:
        if thuis.volwassenen is None:
            return self.woord("personen", aantal=thuis.personen) if thuis.personen else ""
        delen = [self._aantal("volwassene", thuis.volwassenen)]
        if thuis.kinderen:
            delen.append(self._aantal("kind", thuis.kinderen))
        return self.woord("thuis", wie=self.lijst(delen))

    def lijst(self, woorden: Iterable[str]) -> str:
        """ "huur, energie en water"."""
        alle = list(woorden)
        if len(alle) < 2:
            return "".join(alle)
        return self.woord("en", eerst=", ".join(alle[:-1]), laatst=alle[-1])

    def _aantal(self, woord: str, aantal: int) -> str:
        return self.woord(f"een_{woord}" if aantal == 1 else f"meer_{woord}", aantal=aantal)

    # --- results

    def uitkomst(self, resultaat: Resultaat) -> str:
        """What is left, with the warning that it is only so far when something is still unknown."""
        if resultaat.leeg:
            return self.woord("nog_niets")
        zin = self.over(resultaat.over)
        if not resultaat.volledig:
            zin = self.woord("zover_bekend", zin=zin)
        return zin

    def over(self, over: Bereik) -> str:
        """The sentence with what is left: over, short, or sometimes this and sometimes that."""
        van, tot = heel(over.van), heel(over.tot)
        if van < 0 < tot:
            return self.woord("soms_tekort", tekort=euro(van), over=euro(tot))
        if tot <= 0 and van < 0:
            samen = Bereik(-tot, -van)
            return self.woord("tekort", bedrag=self.bereik(samen))
        if tot == 0:
            return self.woord("niets_over")
        return self.woord("over", bedrag=self.bereik(over))

    def eerste(self, rekeningen: Iterable[EersteRekening]) -> str:
        """The dangerous bills, one line each, with the debt behind it."""
        regels = []
        for nummer, rekening in enumerate(rekeningen, start=1):
            regel = f"{nummer}. {hoofdletter(self.soort(rekening.categorie))}"
            if rekening.per_maand is not None:
                per = self.periode(Periode.MAAND)
                regel += f": {self.bereik(rekening.per_maand)} {per}"
            if rekening.schuld is not None:
                schuld = self.bereik(rekening.schuld)
                regel += f" ({self.woord('nog_te_betalen', bedrag=schuld)})"
            regels.append(regel)
        return "\n".join(regels)

    def gaten(self, resultaat: Resultaat) -> str:
        """What is not known yet: "inkomen, energie"."""
        namen = [
            self.woord(f"gat_{gat.value}") if isinstance(gat, Groep) else self.soort(gat)
            for gat in resultaat.gaten
        ]
        namen += [self.naam(post) for post in resultaat.onbekend]
        return ", ".join(dict.fromkeys(namen))


def hoofdletter(tekst: str) -> str:
    """For a word that begins a line."""
    return tekst[:1].upper() + tekst[1:]
