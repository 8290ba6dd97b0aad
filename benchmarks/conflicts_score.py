"""Score conflicts on expert readings: found, missed, and every flag that no expert made.

    python benchmarks/conflicts_score.py GOLD_FOLDER [--show]

Every flag on every document counts, so that flooding shows: a document without any expert pair
is expected to have no conflict at all.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from annotator.domain.analysis import analyse, statements_of
from annotator.domain.conflicts import find_conflicts
from annotator.domain.model import Conflict, Findings, RelationType, Side, Statement
from annotator.domain.text import Span
from annotator.wording import words


@dataclass
class Score:
    """What one document gave: ids of expert pairs found and missed, flags that are none."""

    document: str
    found: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)
    false_pairs: list[str] = field(default_factory=list)
    unlisted: list[str] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)


def expert_pairs(gold: Path) -> dict[str, list[dict[str, Any]]]:
    """Return the expert pairs of a folder by document."""
    pairs: dict[str, list[dict[str, Any]]] = {}
    for path in sorted(gold.rglob("conflicts/*.json")):
        document = json.loads(path.read_text("utf-8"))
        pairs[document["doc_id"]] = document["pairs"]
    return pairs


def score(document: Mapping[str, Any], pairs: Iterable[Mapping[str, Any]]) -> Score:
    """Run the whole chain over one document and compare."""
    text = document["text"]
    statements = {one.key: one for one in statements_of(analyse(text), text)}
    findings = find_conflicts(tuple(statements.values()))
    result = Score(document["id"])
    explained: set[str] = set()
    for pair in pairs:
        hits = [one for one in findings.conflicts if matches(one, pair, statements)]
        if pair["conflict"]:
            (result.found if hits else result.missed).append(pair["id"])
            explained |= {one.fingerprint for one in hits}
        elif hits and not _only_a_sister_unit(hits):
            result.false_pairs.append(pair["id"])
    english = words("en")
    for one in findings.conflicts:
        sentence = f"{one.type} {one.severity}: {english.conflict_sentence(one, statements)}"
        result.shown.append(f"{sentence} [case {one.case[:6]}]")
        if one.fingerprint not in explained:
            result.unlisted.append(sentence)
    result.shown += _incomplete(findings, statements)
    return result


def scores_of(gold: Path) -> list[Score]:
    """Score every document of a folder of expert readings."""
    pairs = expert_pairs(gold)
    documents = [
        json.loads(path.read_text("utf-8")) for path in sorted(gold.rglob("figures/*.json"))
    ]
    return [score(document, pairs.get(document["id"], [])) for document in documents]


def matches(
    conflict: Conflict, pair: Mapping[str, Any], statements: Mapping[str, Statement]
) -> bool:
    """Say whether a conflict holds the two sides of an expert pair, in either order."""
    a, b = _spans(pair["a"]), _spans(pair["b"])
    return (_meets(conflict.a, a, statements) and _meets(conflict.b, b, statements)) or (
        _meets(conflict.a, b, statements) and _meets(conflict.b, a, statements)
    )


def _only_a_sister_unit(conflicts: Iterable[Conflict]) -> bool:
    """Say whether the flags only note another unit's name, where the numbers were compared."""
    return all(one.type == "PARTY" and one.severity == 1 for one in conflicts)


def _spans(side: Mapping[str, Any]) -> list[Span]:
    return [Span(one["start"], one["end"]) for one in side.get("figures", [side])]


def _meets(side: Side, spans: list[Span], statements: Mapping[str, Statement]) -> bool:
    own = [statements[key].anchor.span for key in side.keys]
    return all(any(span.overlaps(one) for one in own) for span in spans)


def _incomplete(findings: Findings, statements: Mapping[str, Statement]) -> list[str]:
    english = words("en")
    return [
        f"relation: {english.relation_sentence(one, statements)}"
        for one in findings.relations
        if one.type is RelationType.INCOMPLETE
    ]


def main() -> int:
    """Print the score of every document with a pair or a flag, and the sums."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--show", action="store_true", help="print every flag as a sentence")
    options = parser.parse_args()
    pairs = expert_pairs(options.gold)
    scores = scores_of(options.gold)
    out = sys.stdout.write
    for one in scores:
        if one.document in pairs or one.unlisted:
            out(
                f"{one.document:14} found {len(one.found)}  missed {', '.join(one.missed) or 0}"
                f"  false {', '.join(one.false_pairs) or 0}  unlisted {len(one.unlisted)}\n"
            )
        for line in one.shown if options.show else one.unlisted:
            out(f"    {line}\n")
    sums = [
        sum(len(getattr(one, name)) for one in scores)
        for name in ("found", "missed", "false_pairs", "unlisted")
    ]
    out(
        f"{len(scores)} documents: found {sums[0]}, missed {sums[1]},"
        f" false {sums[2]}, unlisted {sums[3]}\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
