"""What a message says of money, as it was read: who receives it looks at no words. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from decimal import Decimal

from casefile.overzicht.andere_bestemming import Bestemming
from casefile.overzicht.bekend_geld import Huishouden
from casefile.overzicht.categorieen import Categorie
from casefile.overzicht.opgave import Opgave
from casefile.overzicht.uitspraak import Uitspraak
from casefile.taal.bedrag import Bedrag, Periode
from casefile.taal.korte_antwoorden import KortAntwoord


@dataclass(frozen=True)
class Lezing:
    """`ontkend`: amounts said to be wrong ("niet 621"); `weg_bedragen`: that
    must go; `kan`: that somebody could pay; `bedragen`: all that are money.
    `genoemd`: the kinds that were named.

    `periode`: one that belongs to no amount ("ik bedoel per week"). `vraag`: a question back.
    `vraagteken`, `vraagt`: it may be a question. `vreemd`: the words that have nothing to do with
    money. `lengte`: in characters, `woorden`: in words. `fout`: calls something wrong; `bedoelt`:
    takes back what was said last; `weg`: something must go; `dubbel`: it is there twice;
    `van_partner`, `betaald`: says whose it is, or that it is paid; `deze`: of what was said last.
    `herroept`: begins in words that take back what was said just now; `netto`: says it is what
    arrives; `nu_anders`: that it is so now. `hele_rijtje`, `laatste`: all or the last of it.
    `nee_dan`: begins by taking back; `herstelt`: takes back anywhere; `was_eerst`: says that it
    was so before. `telt`: which of the list is meant, from 1; `nog`: what is left. `vervallen`:
    the kinds that are said to be gone. `met_huur`: the rent is in the amount. `maanden_huur`: how
    many months are in arrears. `vreemd_naast_opdracht`: strange words besides such an order.
    `bestemming`: that it is something else. `uitspraken`: what each clause says of what may be
    noted.
    `samen`: says that amounts are one whole, or one a part of it.
    `noemt_geld`: the word itself. `geen_geld`: numbers said to be no money ("22 is uren").
    `thuis`, `kinderen`: who lives there; `alleen_thuis`: and the message says nothing else;
    `thuis_in_een_zin`: one sentence does; `kind_elders`: a child that does not live there.
    `onduidelijk`: amounts of the household that no word says the post of. `delen`: its clauses,
    where something is corrected and there are several. `los`: what each of several clauses with
    an amount tells by itself. `keuze`: a choice that fits every question; `eindkeuze`: one that
    fits the end.
    """

    opgaven: tuple[Opgave, ...] = ()
    ontkend: tuple[Bedrag, ...] = ()
    weg_bedragen: tuple[Bedrag, ...] = ()
    kan: tuple[Bedrag, ...] = ()
    bedragen: tuple[Bedrag, ...] = ()
    periode: Periode | None = None
    kort: KortAntwoord | None = None
    vraag: bool = False
    wisselt: bool = False
    genoemd: tuple[Categorie, ...] = ()
    vraagteken: bool = False
    vraagt: bool = False
    vreemd: tuple[str, ...] = ()
    vreemd_naast_opdracht: int = 0
    lengte: int = 0
    woorden: int = 0
    fout: bool = False
    bedoelt: bool = False
    weg: bool = False
    dubbel: bool = False
    van_partner: bool = False
    betaald: bool = False
    deze: bool = False
    nee_dan: bool = False
    herroept: bool = False
    netto: bool = False
    nu_anders: bool = False
    hele_rijtje: bool = False
    laatste: bool = False
    herstelt: bool = False
    was_eerst: bool = False
    telt: int | None = None
    nog: bool = False
    vervallen: tuple[Categorie, ...] = ()
    met_huur: bool = False
    maanden_huur: int | None = None
    bestemming: Bestemming = field(default_factory=Bestemming)
    uitspraken: tuple[Uitspraak, ...] = ()
    onduidelijk: tuple[Bedrag, ...] = ()
    samen: bool = False
    noemt_geld: bool = False
    geen_geld: tuple[Decimal, ...] = ()
    thuis: Huishouden | None = None
    alleen_thuis: bool = False
    thuis_in_een_zin: bool = False
    kinderen: int | None = None
    kind_elders: bool = False
    keuze: str | None = None
    eindkeuze: str | None = None
    delen: tuple[Lezing, ...] = ()
    los: tuple[tuple[Uitspraak, Lezing], ...] = ()

    @property
    def over_een_post(self) -> tuple[Uitspraak, ...]:
        """What is said of single posts; none where the list or a place in it is meant."""
        counted = self.telt is not None or (self.hele_rijtje and not self.bedragen)
        return () if counted or self.vraag else self.uitspraken

    def alleen_bedragen(self) -> Lezing:
        """Without the kinds that were only named."""
        known = tuple(o for o in self.opgaven if o.bedrag.bekend)
        return replace(
            self, opgaven=known, genoemd=tuple(o.categorie for o in known if o.categorie)
        )
