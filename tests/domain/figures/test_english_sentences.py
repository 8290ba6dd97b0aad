"""Every way an English sentence tells of casualties, and those that tell of none, one by one.

The sentences are our own. A figure that a careful reader may leave out (a victim told of by name,
a negated loss, families) stands under ``may`` and is neither asked for nor held against the reader.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.figures import figures_in

SENTENCES: list[dict[str, Any]] = json.loads(
    (Path(__file__).parents[2] / "data" / "english_sentences.json").read_text(encoding="utf-8")
)


def read(text: str) -> list[list[Any]]:
    figures = [reading.figure for reading in figures_in(text)]
    return [[f.kind.value, f.low, f.high] for f in figures if f.bounded]


@pytest.mark.parametrize("row", SENTENCES, ids=[str(at) for at in range(len(SENTENCES))])
def test_a_sentence_says_what_its_figures_say(row: dict[str, Any]) -> None:
    wanted = row["figures"]
    asked = [f for f in read(row["text"]) if f in wanted or f not in row.get("may", [])]
    assert sorted(asked, key=str) == sorted(wanted, key=str)


def test_the_sentences_hold_many_figures_and_many_silences() -> None:
    assert sum(len(row["figures"]) for row in SENTENCES) >= 200
    assert sum(not row["figures"] for row in SENTENCES) >= 20
