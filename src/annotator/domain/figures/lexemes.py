"""What the reader knows of one word: its part in a casualty statement."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from annotator.domain.model import Kind, Mode, PartyStatus


class Role(StrEnum):
    """The part that a word plays."""

    VERB = "verb"
    NOUN_OF_ACTION = "noun_of_action"
    CASUALTY = "casualty"
    PERSON = "person"
    KIN = "kin"
    LOSSES = "losses"


class Number(StrEnum):
    """Grammatical number; EITHER may be dual or plural when unvocalised («مسلحين»)."""

    ONE = "one"
    TWO = "two"
    MANY = "many"
    EITHER = "either"


@dataclass(frozen=True, slots=True)
class Lexeme:
    """One reading of a word form.

    ``acts`` says that a verb's subject is who did it, ``suffers`` that it is the victim; a form
    that may be either («قتل») has both. ``after`` says that a verb agrees with a subject named
    before it («قتلوا»). ``people_only`` verbs say of things too what they say of people
    («سقط», «خسر»): nothing unknown after them is taken for people.
    """

    role: Role
    kind: Kind | None = None
    number: Number = Number.ONE
    mode: Mode = Mode.NONE
    status: PartyStatus = PartyStatus.UNKNOWN
    sub_group: str = ""
    acts: bool = False
    suffers: bool = True
    after: bool = False
    fighter: bool = False
    title: bool = False
    people_only: bool = False
