"""Files go out whole or not at all: written beside their place, moved there last."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.errors import UserError


@dataclass(frozen=True, slots=True)
class Written:
    """A file as it was written."""

    path: Path
    rows: int
    size: int
    sha256: str


class ExportError(UserError):
    """Results that cannot be written: no right to, no room, something else in the way."""


def write_text(path: Path, text: str, rows: int) -> Written:
    """Write one file of ``rows`` entries in UTF-8; its folder is made when it is missing.

    Raises ExportError: export.is_file, export.name_taken, export.unwritable, export.disk_full.
    """
    data = text.encode("utf-8")
    with translated(path.parent):
        new = made(path.parent)
        try:
            if path.is_dir():
                raise ExportError("export.name_taken", path=str(path))
            with tempfile.TemporaryDirectory(dir=path.parent, prefix=".export-") as drafts:
                with (Path(drafts) / path.name).open("wb") as file:
                    file.write(data)
                    file.flush()
                    os.fsync(file.fileno())
                moved(Path(drafts), [path])
        except BaseException:
            for one in new:
                one.rmdir()
            raise
    return Written(path, rows, len(data), hashlib.sha256(data).hexdigest())


def made(folder: Path) -> list[Path]:
    """Make ``folder`` with its parents; return what was made, the innermost first."""
    if folder.exists() and not folder.is_dir():
        raise ExportError("export.is_file", path=str(folder))
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    return missing


def moved(drafts: Path, targets: Sequence[Path]) -> None:
    """Put every draft in its place; when one cannot be, put back what stood there."""
    kept: list[tuple[Path, Path | None]] = []
    try:
        for target in targets:
            old: Path | None = None
            if target.exists():
                old = drafts / f"old-{target.name}"
                shutil.copy2(target, old)
            kept.append((target, old))
            os.replace(drafts / target.name, target)
    except BaseException:
        for target, old in reversed(kept):
            if old is not None:
                os.replace(old, target)
            elif not (drafts / target.name).exists():
                target.unlink(missing_ok=True)
        raise


@contextmanager
def translated(folder: Path) -> Iterator[None]:
    """Turn the system's faults into ExportError."""
    try:
        yield
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        code = "export.disk_full" if full else "export.unwritable"
        path = str(error.filename or folder)
        raise ExportError(code, path=path, detail=error.strerror or str(error)) from error
