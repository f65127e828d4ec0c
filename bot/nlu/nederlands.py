"""The spaCy pipeline for Dutch: our own finds, and what a Dutch model finds if there is one.

`nl_core_news_sm` is optional (`setup/install_spacy_model.py`): without it this is a blank pipeline
with the same rules. Knows nothing of Rasa.
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from bot.nlu.vondsten import LANGST, Vondst, vind

_HALF_CHARACTER = re.compile(r"[\ud800-\udfff]")  # spaCy cannot read one
MODEL = "nl_core_news_sm"
FINDS = "vondsten"  # the key of doc.spans
NAMES = {"ORG": "organisatie", "GPE": "plaats", "LOC": "plaats"}
_UNUSED = ["parser", "lemmatizer", "morphologizer", "tagger", "senter", "attribute_ruler"]


@Language.component("woonkans_vondsten")
def _add_finds(doc: Doc) -> Doc:
    """Our finds as spans; entities of the model only where we found nothing."""
    ours = [
        span
        for found in vind(doc.text, doc.user_data["vandaag"])
        if (span := _span(doc, found)) is not None
    ]
    known = [
        Span(doc, ent.start, ent.end, label=NAMES[ent.label_])
        for ent in doc.ents
        if ent.label_ in NAMES
    ]
    free = [span for span in known if not any(_overlap(span, mine) for mine in ours)]
    doc.spans[FINDS] = filter_spans([*ours, *free])
    return doc


def _span(doc: Doc, found: Vondst) -> Span | None:
    return doc.char_span(
        found.begin,
        found.eind,
        label=found.soort,
        span_id=found.waarde,
        alignment_mode="expand",
    )


def _overlap(one: Span, other: Span) -> bool:
    return bool(one.start < other.end and other.start < one.end)


@lru_cache(maxsize=2)
def pipeline(model: str | None = None) -> Language:
    """The pipeline with that model, or the one that is there. Loaded once."""
    if model or spacy.util.is_package(MODEL):
        nlp = spacy.load(model or MODEL, exclude=_UNUSED)
    else:
        nlp = spacy.blank("nl")
    nlp.add_pipe("woonkans_vondsten", last=True)
    return nlp


def vondsten(tekst: str, vandaag: date, nlp: Language | None = None) -> list[Vondst]:
    """What the text names, in order. A name that only the model knows has itself as value."""
    nlp = nlp or pipeline()
    doc = nlp.make_doc(_HALF_CHARACTER.sub("\ufffd", tekst[:LANGST]))
    doc.user_data["vandaag"] = vandaag
    return [
        Vondst(span.label_, span.start_char, span.end_char, span.id_ or span.text)
        for span in sorted(nlp(doc).spans[FINDS], key=lambda span: span.start)
    ]
