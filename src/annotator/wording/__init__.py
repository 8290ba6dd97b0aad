"""Sentences that need grammar, per language: a figure, a conflict, a fault in plain words."""

from __future__ import annotations

from annotator.wording.arabic import Arabic
from annotator.wording.contract import Words
from annotator.wording.english import English

__all__ = ["LANGUAGES", "Words", "words"]

LANGUAGES = ("en", "ar")


def words(language: str) -> Words:
    """Return the words of a language; of English for one that the app does not speak."""
    return Arabic() if language.lower().split("-")[0].split("_")[0] == "ar" else English()
