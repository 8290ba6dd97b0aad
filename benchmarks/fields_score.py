"""Score dates and places of figures: python benchmarks/fields_score.py [FOLDER…].

Without arguments the folders ``articles`` and ``dev`` of the folder named by ANNOTATOR_GOLD are
scored; a folder may also be a path. Of the figures that were found, the share whose date and place
are as labelled is printed, by language; ``--errors N`` prints what went wrong. A place is right
where both name the same known place, or share a word that is no mere «ريف» or "village". A date is
right where it is the labelled day (or month, or year), or a stretch of at most a week around it.
"""

from __future__ import annotations

import argparse
import datetime
import os
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from annotator.domain.arabic import folded
from annotator.domain.model import Reading
from gold_score import readings_of, scorer

_WEEK = 7
_SORTS = frozenset(
    folded(
        """في من قرب شمال جنوب شرق غرب شمالي جنوبي شرقي غربي ريف مدينة بلدة قرية محافظة منطقة حي
        بادية ناحية بلدتي داخل خارج أطراف محيط طريق نقطة سوق شارع مطار مخيم
        in near of the on at from a village town city district area governorate province countryside
        north south east west northern southern eastern western rural suburb neighbourhood
        neighborhood al el old outside square"""
    ).split()
)


def same_place(read: str, labelled: str) -> bool:
    """Say whether a place was read as labelled."""
    own, asked = _names(read), _names(labelled)
    return bool(own & asked) or (bool(read) and folded(read) == folded(labelled))


def _names(place: str) -> set[str]:
    words = {
        word.strip("\"'.,،").removeprefix("ال").removeprefix("al")
        for word in folded(place).replace("-", " ").replace("_", " ").split()
    }
    found = {word[1:] if word[:1] in "بلو" and word[1:] in _SORTS else word for word in words}
    return {word for word in found if word and word not in _SORTS}


def same_date(reading: Reading, labelled: str) -> bool:
    """Say whether a date was read as labelled."""
    first, last = reading.figure.date_from, reading.figure.date_to
    if not first:
        return False
    if first[: len(labelled)] == labelled and (last or first)[: len(labelled)] == labelled:
        return True
    if not last or {len(first), len(last), len(labelled)} != {10}:
        return False
    days = (datetime.date.fromisoformat(last) - datetime.date.fromisoformat(first)).days
    return first <= labelled <= last and days < _WEEK


def main() -> int:
    """Score every folder and print the shares."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="*")
    parser.add_argument("--errors", type=int, default=0)
    args = parser.parse_args()
    root = os.environ.get("ANNOTATOR_GOLD", "")
    if not root:
        print("Set ANNOTATOR_GOLD to the folder that holds score.py.", file=sys.stderr)
        return 2
    score = scorer(Path(root))
    for folder in args.folders or ["articles", "dev"]:
        _report(score, folder, score.load_gold(Path(root) / folder, set(), ""), args.errors)
    return 0


def _report(score: Any, name: str, docs: dict[str, Any], errors: int) -> None:
    tally: Counter[tuple[str, str, str]] = Counter()
    wrong: list[str] = []
    for doc_id, doc in docs.items():
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
        for index, label in enumerate(doc["figures"]):
            if label.get("optional") or index not in of_gold:
                continue
            reading = readings[of_gold[index]]
            figure = reading.figure
            for what, asked, read, right in (
                ("date", label.get("date"), figure.date_from or "", same_date),
                ("place", label.get("place"), figure.place, same_place),
            ):
                if asked:
                    ok = right(reading if what == "date" else read, asked)
                    verdict = "right" if ok else "wrong" if read else "missing"
                else:
                    verdict = "unasked" if read else "silent"
                tally[what, doc.get("lang", ""), verdict] += 1
                if verdict in ("wrong", "missing", "unasked"):
                    around = doc["text"][max(0, label["start"] - 90) : label["end"] + 70]
                    wrong.append(
                        f"  {what} {verdict} {doc_id}: asked {asked}, read {read or 'nothing'}:"
                        f" [[{label['quote']}]] in {around}".replace("\n", " ")
                    )
    print(f"\n{name}: {len(docs)} documents")
    for what in ("date", "place"):
        for language in [*sorted({key[1] for key in tally}), ""]:
            rows = Counter[str]()
            for (field, lang, verdict), count in tally.items():
                if field == what and language in (lang, ""):
                    rows[verdict] += count
            asked = rows["right"] + rows["wrong"] + rows["missing"]
            share = rows["right"] / asked if asked else 1.0
            print(
                f"  {what:5} {language or 'all':3} right {share:.3f} ({rows['right']} of {asked};"
                f" {rows['wrong']} wrong, {rows['missing']} missing;"
                f" read where none is labelled {rows['unasked']} of"
                f" {rows['unasked'] + rows['silent']})"
            )
    for line in wrong[: max(errors, 0)]:
        print(line)


if __name__ == "__main__":
    sys.exit(main())
