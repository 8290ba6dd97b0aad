"""Text for a terminal: Arabic shaped and ordered where it cannot, columns that line up."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence

from annotator.domain.text import is_right_to_left

_STEERING = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\ud800-\udfff]")
_ARABIC = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")

# VTE (GNOME Terminal and its kin) orders by itself from 0.58 on.
_VTE_THAT_ORDERS = 5800


def orders_arabic(environment: Mapping[str, str] = os.environ) -> bool:
    """Tell whether the terminal says of itself that it shapes and orders Arabic.

    Known ones: VTE from 0.58 (GNOME Terminal), Konsole, mlterm, mintty, Apple's Terminal.
    """
    vte = environment.get("VTE_VERSION", "")
    return (
        (vte.isdigit() and int(vte) >= _VTE_THAT_ORDERS)
        or "KONSOLE_VERSION" in environment
        or "MLTERM" in environment
        or environment.get("TERM_PROGRAM") in ("mintty", "Apple_Terminal")
    )


def shaping_wanted(
    choice: str, *, is_terminal: bool, environment: Mapping[str, str] = os.environ
) -> bool:
    """Tell whether to shape: "on", "off", or "auto": only for a terminal that does not itself."""
    if choice == "auto":
        return is_terminal and not orders_arabic(environment)
    return choice == "on"


def shaped(text: str) -> str:
    """Return lines with Arabic letters joined and in the order in which they are seen."""
    if not _ARABIC.search(text):
        return text
    # Imported here: nothing else needs them, and most calls print to a file or a pipe.
    from arabic_reshaper import ArabicReshaper

    # The package's newer get_display leaves brackets unmirrored.
    from bidi.algorithm import get_display

    reshaper = ArabicReshaper({"delete_harakat": False, "support_ligatures": False})
    lines = []
    for line in text.split("\n"):
        if _ARABIC.search(line):
            base = "R" if is_right_to_left(line) else "L"
            line = str(get_display(reshaper.reshape(line), base_dir=base))
        lines.append(line)
    return "\n".join(lines)


def harmless(text: str) -> str:
    """Return text that cannot steer a terminal or turn around what stands beside it."""
    return _STEERING.sub("�", text)


def width(text: str) -> int:
    """Return how many cells a terminal gives a text: marks none, wide characters two."""
    return sum(
        0
        if unicodedata.category(char) in ("Mn", "Me", "Cf")
        else 2
        if unicodedata.east_asian_width(char) in ("W", "F")
        else 1
        for char in text
    )


def one_line(text: str, most: int) -> str:
    """Return a text on one line, cut with an ellipsis where it is longer than ``most``."""
    text = " ".join(text.split())
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def table(headings: Sequence[str], rows: Iterable[Sequence[str]], *, shape: bool) -> str:
    """Lay cells out in columns under their headings; the last column is not padded."""
    lines = [list(headings), *([shaped(c) if shape else c for c in row] for row in rows)]
    widths = [max(width(line[n]) for line in lines) for n in range(len(headings))]
    lines.insert(1, ["─" * one for one in widths[:-1]] + ["─" * len(headings[-1])])
    return "\n".join(
        "  ".join(
            [cell + " " * (widths[n] - width(cell)) for n, cell in enumerate(line[:-1])] + line[-1:]
        ).rstrip()
        for line in lines
    )
