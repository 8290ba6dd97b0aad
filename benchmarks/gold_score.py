"""Score the figure reader against gold folders: python benchmarks/gold_score.py [FOLDER…].

Without arguments the folders ``articles`` and ``dev`` of the folder named by ANNOTATOR_GOLD are
scored, by language, kind and qualifier too. ``--only ID,ID`` and ``--without ID,ID`` choose
documents, ``--errors N`` prints errors.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

from annotator.domain.analysis import analyse
from annotator.domain.figures import figures_in
from annotator.domain.model import Reading


def readings_of(text: str, *, whole: bool) -> list[Reading]:
    """Return the figures of a document; ``whole`` goes through the whole-document analysis."""
    if whole:
        analysis = analyse(text)
        cited = [reading for _, readings in analysis.cited for reading in readings]
        return [*analysis.readings, *cited]
    return figures_in(text)


def predictions(text: str, *, whole: bool) -> list[dict[str, Any]]:
    """Return the bounded figures in the form that the scorer reads."""
    return [
        {
            "start": reading.span.start,
            "end": reading.span.end,
            "kind": reading.figure.kind.value,
            "qualifier": reading.figure.qualifier.value,
            "low": reading.figure.low,
            "high": reading.figure.high,
            "party": reading.figure.party or "unknown",
        }
        for reading in readings_of(text, whole=whole)
        if reading.figure.bounded
    ]


def scorer(gold: Path) -> ModuleType:
    """Load score.py from the gold folder."""
    spec = importlib.util.spec_from_file_location("gold_score_module", gold / "score.py")
    if spec is None or spec.loader is None:
        raise SystemExit(f"no score.py in {gold}")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def main() -> int:
    """Score every folder and print precision, recall and F1 per level."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="*")
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--only", default="")
    parser.add_argument("--without", default="")
    parser.add_argument("--flat", action="store_true", help="read the text without its structure")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    root = os.environ.get("ANNOTATOR_GOLD", "")
    if not root:
        print("Set ANNOTATOR_GOLD to the folder that holds score.py.", file=sys.stderr)
        return 2
    score = scorer(Path(root))
    only = {x for x in args.only.split(",") if x}
    without = {x for x in args.without.split(",") if x}
    for folder in args.folders or ["articles", "dev"]:
        docs = score.load_gold(Path(root) / folder, set(), "")
        docs = {k: d for k, d in docs.items() if (not only or k in only) and k not in without}
        if docs:
            _report(score, folder, docs, args.errors, not args.flat, args.json)
    return 0


def _report(
    score: ModuleType, name: str, docs: dict[str, Any], errors: int, whole: bool, as_json: bool
) -> None:
    rows: list[dict[str, Any]] = []
    counted = 0
    told: list[dict[str, Any]] = []
    spurious: list[tuple[str, dict[str, Any], str]] = []
    took = 0.0
    for doc_id, doc in docs.items():
        began = time.perf_counter()
        predicted = predictions(doc["text"], whole=whole)
        took += time.perf_counter() - began
        gold_rows, pred_rows = score.score_document(predicted, doc["figures"], False)
        rows.extend(
            {**row, "doc": doc_id, "text": doc["text"], "lang": doc.get("lang", "")}
            for row in gold_rows
            if not row["gold"].get("optional")
        )
        counted += len(pred_rows)
        told.extend({**pred, "lang": doc.get("lang", "")} for pred, _ in pred_rows)
        spurious += [(doc_id, p, doc["text"]) for p, gold in pred_rows if gold is None]
    levels = {
        level: score.prf(sum(bool(row[level]) for row in rows), counted, len(rows))
        for level in ("span", "interval", "kind", "party")
    }
    if as_json:
        print(json.dumps({"folder": name, "levels": levels}, ensure_ascii=False))
        return
    print(
        f"\n{name}: {len(docs)} documents, {len(rows)} figures, {counted} predicted, {took:.2f} s"
    )
    for level, value in levels.items():
        print(
            f"  {level:10} P {value['precision']:.3f}  R {value['recall']:.3f}"
            f"  F1 {value['f1']:.3f}"
        )
    _by(score, "language", rows, told, lambda row: row["lang"], lambda pred: pred["lang"])
    _by(score, "kind", rows, told, lambda row: row["gold"]["kind"], lambda pred: pred["kind"])
    _by(
        score,
        "qualifier",
        rows,
        told,
        lambda row: row["gold"]["qualifier"],
        lambda pred: pred["qualifier"],
    )
    for row in rows[:]:
        if errors <= 0:
            break
        if row["kind"]:
            continue
        errors -= 1
        gold, pred = row["gold"], row["pred"]
        what = "missed" if not row["span"] else "interval" if not row["interval"] else "kind"
        said = f" got {pred['kind']} {pred['low']}..{pred['high']}" if pred else ""
        print(
            f"  {what:9} {row['doc']} {gold['kind']} {gold['low']}..{gold['high']}{said}: "
            f"{_context(row['text'], gold['start'], gold['end'])}"
        )
    for doc_id, pred, text in spurious[: max(errors, 0)]:
        print(
            f"  spurious  {doc_id} {pred['kind']} {pred['low']}..{pred['high']}: "
            f"{_context(text, pred['start'], pred['end'])}"
        )


def _by(
    score: ModuleType,
    name: str,
    rows: list[dict[str, Any]],
    told: list[dict[str, Any]],
    of_row: Callable[[dict[str, Any]], str],
    of_pred: Callable[[dict[str, Any]], str],
) -> None:
    """Print span + interval + kind by one trait: what was labelled so, and what was read so."""
    asked = Counter(map(of_row, rows))
    given = Counter(map(of_pred, told))
    right = Counter(of_row(row) for row in rows if row["kind"])
    if len(asked) < 2 and name == "language":
        return
    print(f"  {'by ' + name:20}{'asked':>7}{'read':>7}{'right':>7}{'recall':>9}")
    for trait, number in asked.most_common():
        recall = right[trait] / number
        print(f"    {trait:18}{number:>7}{given[trait]:>7}{right[trait]:>7}{recall:>9.3f}")
    for trait, number in given.most_common():
        if trait not in asked:
            print(f"    {trait:18}{0:>7}{number:>7}{0:>7}")


def _context(text: str, start: int, end: int) -> str:
    return (
        text[max(0, start - 40) : start] + "[[" + text[start:end] + "]]" + text[end : end + 30]
    ).replace("\n", " ")


if __name__ == "__main__":
    sys.exit(main())
