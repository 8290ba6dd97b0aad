"""Finds the files that ship with the app: in a checkout, in a wheel, in the frozen app."""

from __future__ import annotations

import sys
from functools import cache
from importlib.util import find_spec
from pathlib import Path

FONT_PACKAGES = ("fontpkg_noto_sans_arabic", "fontpkg_amiri")


@cache
def _root() -> Path:
    bundle: str | None = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return Path(bundle) / "resources"
    here = Path(__file__).resolve()
    installed = here.with_name("_resources")
    return installed if installed.is_dir() else here.parents[2] / "resources"


def resource(name: str = "") -> Path:
    """Return the path of a shipped file or folder, such as ``sample`` or ``i18n/annotator_ar.qm``.

    The path need not exist: translations, for example, are compiled by ``make setup``.
    """
    return _root() / name


def font_files() -> tuple[Path, ...]:
    """Return the reading faces that ship with the app, as .ttf files."""
    folders: list[Path] = []
    for package in FONT_PACKAGES:
        # The spec finds the folder without running the package, which would cost start time.
        spec = find_spec(package)
        if spec is not None and spec.submodule_search_locations:
            folders.append(Path(spec.submodule_search_locations[0]) / "files")
    return tuple(sorted(file for folder in folders for file in folder.glob("*.ttf")))
