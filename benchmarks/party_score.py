"""Score whose dead the reader names: python benchmarks/party_score.py [FOLDER…].

The figures of gold folders that a reading overlaps, one to one, are compared by party key, by the
side the victims belong to and by whether they fought. What a label of the gold means is published
in ``gold_parties.csv`` beside this file: party, side, status, key in the party tree. A document
that labels the status of a figure itself is taken at its word.

Without arguments the folders ``articles`` and ``dev`` of the folder named by ANNOTATOR_GOLD are
scored; another folder may be given by its path. ``--only ID,ID`` and ``--without ID,ID`` choose
documents, ``--errors N`` prints errors, ``--missing`` the labels that the table lacks.
"""

from __future__ import annotations

import argparse
import csv
import os
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from annotator.domain.lexicon import seed_lexicon
from annotator.domain.model import Figure, PartyStatus
from gold_score import readings_of, scorer

TABLE = Path(__file__).with_name("gold_parties.csv")
UNTOLD = frozenset(("", "generic"))
"""Sides of the tree that do not tell whose people are meant."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a label of the gold means: whose people, whether they fight, who in the tree."""

    side: str
    status: str
    key: str


@dataclass(frozen=True, slots=True)
class Compared:
    """One matched figure: what was wanted of it and what was read."""

    document: str
    language: str
    label: str
    wanted: Meaning
    figure: Figure
    doers: frozenset[str]
    context: str

    @property
    def key_right(self) -> bool:
        """Whether the very party was read."""
        return self.figure.party == self.wanted.key

    @property
    def side_right(self) -> bool:
        """Whether the victims were given to the right side, or to none where none is told.

        "Iraqi civilians" are right where the label says no more than "civilians".
        """
        side = side_of(self.figure)
        if self.wanted.side == "civilians" and self.figure.party_status is PartyStatus.CIVILIAN:
            return True
        return side == self.wanted.side

    @property
    def status_right(self) -> bool:
        """Whether fighters, civilians and people of unknown standing were told apart."""
        return _told(self.figure.party_status.value) == _told(self.wanted.status)

    @property
    def doer_as_victim(self) -> bool:
        """Whether the party read as victim is one that the reading also names as doer, wrongly."""
        return self.figure.party in self.doers and not self.side_right


def meanings() -> Mapping[str, Meaning]:
    """Read the published table."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        return {
            row["label"]: Meaning(row["side"], row["status"], row["key"])
            for row in csv.DictReader(file)
        }


def side_of(figure: Figure) -> str:
    """Return whose people a reading names: the side of its party in the tree.

    A generic body ("soldiers") has no side. Civilians of no named country are "civilians", also
    where the reading says that they are civilians and names no party.
    """
    if not figure.party:
        return "civilians" if figure.party_status is PartyStatus.CIVILIAN else "unknown"
    party = seed_lexicon().parties.party(figure.party)
    if party.side not in UNTOLD:
        return party.side
    return "civilians" if party.status is PartyStatus.CIVILIAN else "unknown"


def _told(status: str) -> str:
    """Neither people counted with fighters nor those nothing is said of are told apart."""
    return "unknown" if status == "mixed" else status


def compared(score: Any, docs: Mapping[str, Any], table: Mapping[str, Meaning]) -> list[Compared]:
    """Return every gold figure that a bounded reading overlaps, optional ones left out."""
    found: list[Compared] = []
    for name, doc in docs.items():
        readings = [r for r in readings_of(doc["text"], whole=True) if r.figure.bounded]
        predicted = [
            {
                "start": r.span.start,
                "end": r.span.end,
                "kind": r.figure.kind.value,
                "low": r.figure.low,
                "high": r.figure.high,
            }
            for r in readings
        ]
        _, of_gold = score.match(predicted, doc["figures"], False)
        doers = frozenset(r.figure.perpetrator for r in readings if r.figure.perpetrator)
        for at, gold in enumerate(doc["figures"]):
            if gold.get("optional") or at not in of_gold:
                continue
            means = table.get(gold["party"], Meaning("?", "unknown", gold["party"]))
            if gold.get("status"):
                side = means.side
                if side == "unknown" and gold["status"] == "civilian":
                    side = "civilians"
                means = Meaning(side, gold["status"], means.key)
            reading = readings[of_gold[at]]
            context = _context(doc["text"], gold["start"], gold["end"])
            found.append(
                Compared(name, doc["lang"], gold["party"], means, reading.figure, doers, context)
            )
    return found


def main() -> int:
    """Score every folder and print what share is right."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="*")
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--only", default="")
    parser.add_argument("--without", default="")
    parser.add_argument("--missing", action="store_true")
    args = parser.parse_args()
    root = os.environ.get("ANNOTATOR_GOLD", "")
    if not root:
        print("Set ANNOTATOR_GOLD to the folder that holds score.py.", file=sys.stderr)
        return 2
    score = scorer(Path(root))
    table = meanings()
    only = {x for x in args.only.split(",") if x}
    without = {x for x in args.without.split(",") if x}
    for folder in args.folders or ["articles", "dev"]:
        docs = score.load_gold(Path(root) / folder, set(), "")
        docs = {k: d for k, d in docs.items() if (not only or k in only) and k not in without}
        if docs:
            rows = compared(score, docs, table)
            _report(folder, rows, args.errors)
            if args.missing:
                unknown = Counter(row.label for row in rows if row.label not in table)
                print("  not in the table:", dict(unknown.most_common()))
    return 0


def _report(name: str, rows: list[Compared], errors: int) -> None:
    groups: dict[str, list[Compared]] = defaultdict(list)
    groups[name] = rows
    for row in rows:
        groups[f"  {row.language}"].append(row)
    print(f"\n{'':22}{'figures':>8}{'side':>8}{'status':>8}{'both':>8}{'key':>8}")
    for group, members in groups.items():
        print(
            f"{group[-22:]:22}{len(members):8}"
            f"{_share(row.side_right for row in members)}"
            f"{_share(row.status_right for row in members)}"
            f"{_share(row.side_right and row.status_right for row in members)}"
            f"{_share(row.key_right for row in members)}"
        )
    doers = sum(row.doer_as_victim for row in rows)
    print(f"  doers read as victims: {doers}")
    wrong = [row for row in rows if not (row.side_right and row.status_right)]
    for row in wrong[:errors]:
        figure = row.figure
        print(
            f"  {row.document} {row.label} ({row.wanted.side}, {row.wanted.status})"
            f" got {figure.party or '-'} ({side_of(figure)}, {figure.party_status.value}):"
            f" {row.context}"
        )


def _share(right: Iterable[bool]) -> str:
    marks = list(right)
    return f"{sum(marks) / len(marks):8.3f}" if marks else f"{'-':>8}"


def _context(text: str, start: int, end: int) -> str:
    return (
        text[max(0, start - 90) : start] + "[[" + text[start:end] + "]]" + text[end : end + 60]
    ).replace("\n", " ")


if __name__ == "__main__":
    sys.exit(main())
