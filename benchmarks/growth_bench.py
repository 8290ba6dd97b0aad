"""Shows that reading grows with the length of a text and no faster, hostile texts included.

Each text is read at 1×, 2× and 4×: with linear work the time doubles twice, with quadratic work
it would go up sixteenfold. Times are the processor's, as others may share it. The last column is
the worst time for a character.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import material
from annotator.domain.analysis import analyse
from annotator.domain.conflicts import find_conflicts
from annotator.domain.coverage import numbers_in
from annotator.domain.references import references_in
from annotator.domain.statements import statements_of
from annotator.domain.structure import structure_of

BASE = 50_000
TIMES = (1, 2, 4)


def filled(piece: str) -> Callable[[int], str]:
    """Return a maker of texts that repeat ``piece`` up to a length in characters."""
    return lambda length: piece * (length // len(piece) + 1)


def in_list(piece: str) -> Callable[[int], str]:
    """Return a maker of reference lists whose only item is debris."""
    return lambda length: 'References\n1. "Title". ' + filled(piece)(length)


TEXTS: dict[str, Callable[[int], str]] = {
    "articles": lambda length: material.article(length * 3 // 2, 1),
    "one line, no stop": lambda length: filled("قتل ثلاثة جنود وأصيب خمسة آخرون و")(length),
    "«و»": filled("و "),
    "digits": filled("7"),
    "verbs alone": filled("قتل "),
    "killed alone": filled("killed "),
    "numbers and «و»": filled("3 و"),
    "figures and «و»": filled("قتل 5 مدنيين و"),
    "5 killed and": filled("5 killed and "),
    "a figure a sentence": filled("حلب قال و مختطفتي. "),
    "another death": filled("another death dead. "),
    "numbers alone": filled("3 "),
    "masked letters": filled("*ا"),
    "brackets": filled("[12"),
    "stars and bars": filled("_**"),
    "quotes in a list": in_list('"a, '),
    "templates in a list": in_list("{{"),
    "addresses in a list": in_list("https://"),
    "numbers in a list": in_list("12. "),
    "marks in a list": in_list("[1]-[2] (1) "),
    "lines in a list": in_list('1. "a".\n12. b.\n'),
    "a long list": lambda length: (
        "References\n"
        + "".join(f'{n}. "Title {n}". SOHR. 3/4/2022.\n' for n in range(1, length // 32 + 2))
    ),
}


def conflicts_of(text: str) -> None:
    """Do all that an import derives from a text."""
    find_conflicts(statements_of(analyse(text), text))


def coverage_of(text: str) -> None:
    """Read a text and tell of every number why it was left out."""
    numbers_in(text, analyse(text))


def main() -> None:
    work: dict[str, Callable[[str], object]] = {
        "structure": structure_of,
        "references": references_in,
        "analysis": analyse,
        "and conflicts": conflicts_of,
        "and coverage": coverage_of,
    }
    print(f"{'text':22}{'work':15}" + "".join(f"{n * BASE // 1000:>8} K" for n in TIMES), end="")
    print(f"{'4x/1x':>8}{'µs a character':>16}")
    for name, make in TEXTS.items():
        for kind, act in work.items():
            if kind == "references" and "list" not in name:
                continue
            took = []
            for n in TIMES:
                text = make(BASE * n)
                started = time.process_time()
                act(text)
                took.append(time.process_time() - started)
            worst = max(t / (BASE * n) for t, n in zip(took, TIMES, strict=True)) * 1e6
            print(f"{name:22}{kind:15}" + "".join(f"{t:8.2f} s" for t in took), end="")
            print(f"{took[-1] / took[0]:8.1f}{worst:16.1f}")


if __name__ == "__main__":
    main()
