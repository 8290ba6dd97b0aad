"""Tries a built app as its user would have it: no Python, an empty PATH, nothing of this checkout.

Usage: smoke.py FOLDER, where FOLDER holds the executable. Ends with status 0 when every trial held.
"""

from __future__ import annotations

import csv
import json
import os
import shutil
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

NOTE = "Clashes near the town killed four soldiers and two civilians on 3 May 2020.\n"
ARABIC = "قُتل ثلاثة مدنيين وأُصيب سبعة آخرون في قصف على أطراف المدينة يوم 4 أيار 2020.\n"
TEXTS = 24  # so many that worker processes read them
LEAST_CLAIMS = 5
LEAST_PICTURE = (800, 500)


def main(folder: Path) -> int:
    with tempfile.TemporaryDirectory(prefix="annotator-smoke-") as place:
        # A copy elsewhere: nothing may be found by its way relative to the checkout.
        home = Path(place)
        copy = home / "app"
        shutil.copytree(folder, copy, symlinks=True)
        name = "annotator.exe" if sys.platform == "win32" else "annotator"
        app = App(copy / name, home)
        trials: list[Callable[[App], str]] = [
            tells_its_version,
            does_the_demo,
            imports_a_folder,
            reads_every_kind_of_document,
        ]
        for trial in trials:
            started = time.perf_counter()
            try:
                found = trial(app)
            except (AssertionError, OSError, ValueError, subprocess.SubprocessError) as fault:
                print(f"{trial.__name__}: FAILED: {fault}", file=sys.stderr)
                return 1
            seconds = time.perf_counter() - started
            print(f"{trial.__name__.replace('_', ' ')}: {found} ({seconds:.1f} s)")
    print(f"The standalone app holds: {_megabytes(folder):.0f} MB in {folder}")
    return 0


class App:
    """The executable and the bare world it runs in."""

    def __init__(self, executable: Path, home: Path) -> None:
        self.executable = executable
        self.home = home

    def run(self, *words: str) -> str:
        environment = {"PATH": "", "HOME": str(self.home), "LANG": "C.UTF-8"}
        if sys.platform == "win32":
            environment["SYSTEMROOT"] = os.environ["SYSTEMROOT"]
        done = subprocess.run(
            [str(self.executable), *words],
            env=environment,
            cwd=self.home,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=120,
        )
        assert done.returncode == 0, (
            f"`annotator {' '.join(words)}` ended with status {done.returncode}:"
            f" {done.stdout}{done.stderr}"
        )
        return done.stdout


def tells_its_version(app: App) -> str:
    answer = app.run("--version").strip()
    assert any(character.isdigit() for character in answer), f"no version in {answer!r}"
    return answer


def does_the_demo(app: App) -> str:
    out = app.home / "demo"
    app.run("demo", "--out", str(out))
    with (out / "verified_claims.csv").open(encoding="utf-8-sig", newline="") as file:
        claims = list(csv.DictReader(file))
    assert len(claims) >= LEAST_CLAIMS, f"only {len(claims)} verified claims"
    for sister in ("citations.csv", "conflicts.csv", "audit.csv"):
        assert (out / sister).stat().st_size > 0, f"{sister} is empty"
    assert (out / "demo.annotator").read_bytes()[:15] == b"SQLite format 3"
    width, height = _size_of_png(out / "window.png")
    assert width >= LEAST_PICTURE[0], f"the picture is {width} wide"
    assert height >= LEAST_PICTURE[1], f"the picture is {height} high"
    return f"{len(claims)} verified claims, a picture of {width} × {height}"


def imports_a_folder(app: App) -> str:
    """Import many texts at once: worker processes must start from the frozen app, too."""
    texts = app.home / "texts"
    texts.mkdir()
    for number in range(TEXTS):
        words = ARABIC if number % 2 else NOTE
        (texts / f"{number}.txt").write_text(f"{number}\n{words}", "utf-8")
    project = app.home / "project.annotator"
    app.run("import", str(project), str(texts))
    analysed = json.loads(app.run("analyze", str(texts / "1.txt"), "--json"))
    assert analysed["figures"], "no figure was read in an Arabic sentence that holds two"
    app.run("check", str(project))
    return f"{TEXTS} texts imported, {len(analysed['figures'])} figures read in one"


def reads_every_kind_of_document(app: App) -> str:
    """Read one document of each kind: their libraries must be in the frozen app with their data."""
    # Made here, in the checkout, and not with the app that is tried.
    sys.path.insert(0, str(Path(__file__).parent.parent / "tests" / "fixtures"))
    import make_documents
    import make_pages
    import make_pdf

    kinds: dict[str, bytes] = {
        "docx": make_documents.article_docx(),
        "odt": make_documents.article_odt(),
        "rtf": make_documents.article_rtf(),
        "md": make_documents.article_markdown(),
        "html": make_pages.news_page().encode(),
        "mhtml": make_pages.mhtml_page(),
        "pdf": make_pdf.article(),
        "wiki": f"== Clashes ==\n{NOTE}<ref>{{{{cite web|title=T|url=https://e.org}}}}</ref>".encode(),
    }
    for suffix, data in kinds.items():
        file = app.home / f"document.{suffix}"
        file.write_bytes(data)
        analysed = json.loads(app.run("analyze", str(file), "--json"))
        assert analysed["figures"], f"no figure was read in a .{suffix}"
    return ", ".join(kinds)


def _size_of_png(file: Path) -> tuple[int, int]:
    head = file.read_bytes()[:24]
    assert head[:8] == b"\x89PNG\r\n\x1a\n", f"{file.name} is no PNG"
    width, height = struct.unpack(">II", head[16:24])
    return width, height


def _megabytes(folder: Path) -> float:
    return sum(file.lstat().st_size for file in folder.rglob("*") if file.is_file()) / 1e6


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
