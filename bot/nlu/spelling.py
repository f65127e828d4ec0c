"""Spelling by ear made ordinary ("kheb brief vd deurwaarde") for the classifier only.

What the huurder typed stays as it is: the emergency gate and the entities read that. Which words
are ordinary is learned from the training sentences: a rare word becomes the frequent one that
sounds the same. Measured: .77 -> .81 on sentences spelled by ear when none of
that voice was trained on.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.begin_en_eind import begin_en_eind
from casefile.gesprek.zinsdelen import zinsdelen
from casefile.taal.klank import kale_letters, klank

ORDINARY = "ordinary_spelling"  # the attribute of a message
CLAUSES = "zinsdelen"  # the attribute: its clauses, each as it is written and in ordinary spelling
FILE = "spelling.json"
FREQUENT = 5  # sentences that hold a word before it counts as ordinary
SHORTEST = 4  # letters; shorter words sound like too many others
_WORD = re.compile(r"[^\W\d_]+")

# Small words: the ordinary one, then how it is heard. Several words run together are taken apart.
SMALL = """
heb: hep hebbe hebbu heeb | ik heb: kheb khep kep kheeb | ik wil: kwil | ik weet: kweet
ik kan: kan'k kannik kanik kank | ik ben: kben kbin | ik moet: kmoet moek mottik moettik moetik
ik moest: kmoest | ik ga: kga | ik zit: kzit | ik had: khad khat | ik snap: ksnap | ik word: kwor
wat: wa | dat: da | dat ik: dak dattik | dat is: das dais isdat | wat is: wats wasda
het: ut | niet: nie ni niel nit niit nied | niks: nix nikske | moet: mot | moeten: motte motten
kunnen: kenne kunne kennen | kan: ken | mogen: mage moge magge mogge | mag ik: magik maggik
mijn: me mn mun | spullen: spulle | echt: egt eg | even: ff effe | inderdaad: idd | gewoon: gwn
wanneer: wnr wanner | van de: vd vande | in de: inde | bijvoorbeeld: bv bijv | terug: trug
alstublieft: aub asjeblief alsjeblieft asjeblieft alstublieft | als: as | hoe lang: hoelang
er: der dr | is er: isser isdr | is het: ist isset | het is: tis | omdat ik: omdak omdattik
wat is er: watser | kun je: kunje kenje kanje | moet je: moetje | ben ik: benik bennik | toch: tog
niemand: nimand niemant | eigenlijk: eigelijk eigenlik | ergens: ergus ergens | misschien: mischien
advocaat: advokaat | contract: kontrakt contrakt contrac
corporatie: cooperatie corperatie coorperatie | bedankt: bedank bedangt
deurwaarder: deurwaarde deurwaader deurwaard durwaarder deurwarder
vonnis: vonnes vonis fonnis | rechter: regter rechte | huurachterstand: huurachterstant
woningbouw: woningbau | laatste kans: laastekans | vandaag: fandaag vandaach | nooit: noit
"""
JOINED_OR_SMALL: dict[str, str] = {
    heard: ordinary.strip()
    for entry in SMALL.replace("\n", "|").split("|")
    if ":" in entry
    for ordinary, variants in [entry.split(":", 1)]
    for heard in variants.split()
}


class Spelling:
    """`frequent`: word -> in how many training sentences, only those that count as ordinary."""

    def __init__(self, frequent: dict[str, int]) -> None:
        self._frequent = frequent
        self._by_sound: dict[str, str] = {}
        for word in sorted(frequent, key=lambda w: (-frequent[w], w)):
            if len(word) >= SHORTEST and word not in JOINED_OR_SMALL:
                self._by_sound.setdefault(klank(word), word)

    @classmethod
    def learn(cls, texts: list[str]) -> Spelling:
        counts = Counter(
            word for text in texts for word in set(_WORD.findall(kale_letters(text)[0]))
        )
        return cls({word: count for word, count in counts.items() if count >= FREQUENT})

    def ordinary(self, text: str) -> str:
        """The text with unusual words in their ordinary spelling; all else is untouched."""
        return _WORD.sub(lambda match: self._word(match.group()), text)

    def _word(self, word: str) -> str:
        plain = kale_letters(word)[0]
        if plain in JOINED_OR_SMALL:
            return JOINED_OR_SMALL[plain]
        if len(plain) < SHORTEST or plain in self._frequent:
            return word
        heard = self._by_sound.get(klank(plain))
        return heard if heard and abs(len(heard) - len(plain)) <= 3 else word

    @property
    def frequent(self) -> dict[str, int]:
        return dict(self._frequent)


def ordinary_spelling(message: Message) -> str:
    """What the encoder and the classifier read of a message."""
    return str(message.get(ORDINARY) or begin_en_eind(message.get(TEXT) or ""))


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class SpellingByEar(GraphComponent):
    """Comes first, before everything that reads `ordinary_spelling`."""

    def __init__(self, model_storage: ModelStorage, resource: Resource, spelling: Spelling) -> None:
        self._storage, self._resource, self._spelling = model_storage, resource, spelling

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> SpellingByEar:
        return cls(model_storage, resource, Spelling({}))

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> SpellingByEar:
        with model_storage.read_from(resource) as folder:
            frequent = json.loads((folder / FILE).read_text(encoding="utf-8"))
        return cls(model_storage, resource, Spelling(frequent))

    def train(self, training_data: TrainingData) -> Resource:
        texts = [e.get(TEXT) for e in training_data.training_examples if e.get(TEXT)]
        self._spelling = Spelling.learn(texts)
        with self._storage.write_to(self._resource) as folder:
            body = json.dumps(self._spelling.frequent, ensure_ascii=False)
            (folder / FILE).write_text(body, encoding="utf-8")
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            text = begin_en_eind(message.get(TEXT) or "")
            message.set(ORDINARY, self._spelling.ordinary(text))
            clauses = [
                {"tekst": part, ORDINARY: self._spelling.ordinary(begin_en_eind(part))}
                for part in zinsdelen(message.get(TEXT) or "")
            ]
            message.set(CLAUSES, clauses)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        for example in training_data.training_examples:
            if example.get(TEXT):
                text = begin_en_eind(example.get(TEXT))
                example.set(ORDINARY, self._spelling.ordinary(text))
        return training_data
