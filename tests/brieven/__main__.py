"""`python -m tests.brieven`: reads all letters, pasted and photographed, and writes the report.

`--uit FILE` writes elsewhere; `--missers` names what went wrong in the templates we tune on.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from bot.ocr.limits import Refused
from bot.ocr.process import read_letter
from casefile.brief.brief_lezen import lees_brief
from casefile.brief.brieftekst import van_tekst
from tests.brieven.meting import BEDRAGEN, DAGEN, OVERIG, WOORDEN, Lezing, Telling, tel
from tests.brieven.verzameling import Gefotografeerd, gefotografeerd
from tests.brieven.vullen import VANDAAG, alle_brieven

BEKEND = ("De Alliantie", "WoonGoed Zeist")
"""The corporations with a profile of their own: the product knows these names."""
OUT = Path(__file__).parents[2] / "docs" / "evaluatie" / "brieven.md"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.brieven", description=__doc__)
    parser.add_argument("--uit", type=Path, default=OUT)
    parser.add_argument("--missers", action="store_true")
    asked = parser.parse_args()
    pasted = [
        Lezing(
            b.naam,
            "geplakt",
            b.achtergehouden,
            b.waarheid,
            lees_brief(van_tekst(b.platte_tekst), VANDAAG, BEKEND),
        )
        for b in alle_brieven()
    ]
    began = time.monotonic()
    taken = [_lees(one) for one in gefotografeerd()]
    seconds = (time.monotonic() - began) / sum(pages for _, pages in taken)
    photos = [lezing for lezing, _ in taken]
    asked.uit.write_text(_rapport(pasted, photos, seconds), encoding="utf-8")
    if asked.missers:
        for one in (pasted, photos):
            print(*tel(x for x in one if not x.achtergehouden).missers, sep="\n")
    print(asked.uit.read_text(encoding="utf-8"))


def _lees(one: Gefotografeerd) -> tuple[Lezing, int]:
    try:
        brief = lees_brief(read_letter(list(one.fotos)), VANDAAG, BEKEND)
    except Refused:
        brief = None
    b = one.brief
    lezing = Lezing(b.naam, one.schade, b.achtergehouden, b.waarheid, brief, one.weg)
    return lezing, len(one.fotos)


def _rapport(pasted: list[Lezing], photos: list[Lezing], seconds: float) -> str:
    lines = [
        "# Brieven lezen",
        "",
        f"{len(pasted)} brieven in onze eigen woorden (`tests/brieven`), geplakt en gefotografeerd in"
        " software. Dagen, bedragen: wat er staat en in beeld is en zeker goed gelezen is. Zeker fout:"
        f" met zekerheid gelezen, maar anders dan er staat. {seconds:.1f} s per bladzijde.",
        "",
        "| | brieven | soort goed | dagen goed | bedragen goed | dag zeker fout | bedrag zeker fout |",
        "|---|---:|---:|---:|---:|---:|---:|",
        _rij("geplakt", tel(pasted)),
        _rij("geplakt, achtergehouden", tel(x for x in pasted if x.achtergehouden)),
    ]
    legible = [x for x in photos if x.schade != "onleesbaar"]
    lines += [
        _rij("**foto, leesbaar**", tel(legible)),
        _rij("foto, leesbaar, achtergehouden", tel(x for x in legible if x.achtergehouden)),
    ]
    for schade in sorted({x.schade for x in photos}):
        lines.append(_rij(f"foto: {schade}", tel(x for x in photos if x.schade == schade)))
    t = tel(legible)
    lines += [
        "",
        "## Per veld, op leesbare foto's",
        "",
        "| veld | staat er | zeker goed | zeker fout |",
        "|---|---:|---:|---:|",
    ]
    for veld in (*DAGEN, *OVERIG, *BEDRAGEN, "corporatie", "afzender"):
        lines.append(
            f"| {veld} | {t.staat[veld]} | {_procent(t.goed[veld], t.staat[veld])} | {t.fout[veld]} |"
        )
    for veld in WOORDEN:
        lines.append(
            f"| woord {veld} | {t.staat[veld]} | {_procent(t.goed[veld], t.staat[veld])} | - |"
        )
    return "\n".join(lines) + "\n"


def _rij(naam: str, t: Telling) -> str:
    days, amounts = t.deel(DAGEN), t.deel(BEDRAGEN)
    wrong, money = t.zeker_fout(DAGEN), t.zeker_fout(BEDRAGEN)
    return (
        f"| {naam} | {t.brieven} | {_procent(t.soort_goed, t.brieven)} | {_procent(*days)} |"
        f" {_procent(*amounts)} | {wrong[0]} van {wrong[1]} | {money[0]} van {money[1]} |"
    )


def _procent(right: int, of: int) -> str:
    return f"{100 * right / of:.1f}%".replace(".", ",") if of else "-"


if __name__ == "__main__":
    main()
