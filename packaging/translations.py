"""Brings the files of resources/i18n up to date with the words of the window.

Run it as `python packaging/translations.py` after changing a word of the window, then translate
what it leaves unfinished. It runs Qt's lupdate, which finds
`QCoreApplication.translate("Context", "words")` and `QT_TRANSLATE_NOOP`. Files that spell the
first as `_tr("words")`, with a function of that name at their top that gives the context, are
shown to lupdate written out; so are counts, which it takes for a plural only where a literal
number stands.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
WINDOW = ROOT / "src" / "annotator" / "ui"
TRANSLATIONS = ROOT / "resources" / "i18n"

_COUNTED = re.compile(r'"[^"]*%n[^"]*",\s*None,\s*')
_SHORTHAND = re.compile(r'def _tr\(.*?\) -> str:.*?translate\(\s*"(\w+)"', re.S)


def written_out(source: str) -> str:
    """Return a source file as lupdate understands it."""
    source = _with_literal_counts(source)
    found = _SHORTHAND.search(source)
    if found is None:
        return source
    body = re.sub(r"def _tr\(.*?\n\n\n", "", source, count=1, flags=re.S)
    return re.sub(r"\b_tr\(", f'QCoreApplication.translate("{found[1]}", ', body)


def _with_literal_counts(source: str) -> str:
    pieces, at = [], 0
    for found in _COUNTED.finditer(source):
        pieces += [source[at : found.end()], "1"]
        depth, at = 0, found.end()
        while depth or source[at] != ")":
            depth += {"(": 1, ")": -1}.get(source[at], 0)
            at += 1
    return "".join([*pieces, source[at:]])


def update(files: list[Path]) -> str:
    """Let lupdate bring translation files up to date and return what it said."""
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    said = []
    with tempfile.TemporaryDirectory() as folder:
        sources = []
        for number, source in enumerate(sorted(WINDOW.rglob("*.py"))):
            copy = Path(folder) / f"{number:03}_{source.name}"
            copy.write_text(written_out(source.read_text("utf-8")), "utf-8")
            sources.append(str(copy))
        for file in files:
            options = ["-no-obsolete", "-locations", "none", "-source-language", "en"]
            if file.stem.endswith("_en"):
                # English needs nothing but its singulars.
                options.append("-pluralonly")
            ran = subprocess.run(
                [lupdate, *options, *sources, "-ts", file],
                capture_output=True,
                text=True,
                check=True,
            )
            said.append(ran.stdout + ran.stderr)
    return "\n".join(said)


if __name__ == "__main__":
    print(update([TRANSLATIONS / "annotator_ar.ts", TRANSLATIONS / "annotator_en.ts"]))
