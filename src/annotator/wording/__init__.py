"""Sentences that need grammar, per language: a figure, a conflict, a fault in plain words."""

from __future__ import annotations

from annotator.domain.lexicon import seed_lexicon
from annotator.domain.parties import PartyTree
from annotator.wording.arabic import Arabic
from annotator.wording.contract import Words
from annotator.wording.english import English

__all__ = ["LANGUAGES", "Words", "words"]

LANGUAGES = ("en", "ar")


def words(language: str, parties: PartyTree | None = None) -> Words:
    """Return the words of a language; of English for one that the app does not speak.

    They name the parties of ``parties``, the seed's when None.
    """
    known = parties or seed_lexicon().parties
    arabic = language.lower().split("-")[0].split("_")[0] == "ar"
    return Arabic(known) if arabic else English(known)
