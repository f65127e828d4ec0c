"""What stands in the way of an act of staff: not right, hardly meant, or about an older version."""

from __future__ import annotations

from casefile.doorverwijzing.werklijst import Gebeurtenis


class NietGoed(ValueError):
    """A form that cannot be taken; the sentence is for the staff member."""


class Twijfel(ValueError):
    """What was filled in can hardly be meant; done only when somebody says that it is."""

    def __init__(self, zinnen: list[str]) -> None:
        super().__init__(" ".join(zinnen))
        self.zinnen = zinnen


class Verouderd(ValueError):
    """The case changed after the form was shown: nothing is done until somebody looked again."""

    def __init__(self, laatste: Gebeurtenis | None) -> None:
        super().__init__("Deze zaak is veranderd nadat je hem opende.")
        self.laatste = laatste
