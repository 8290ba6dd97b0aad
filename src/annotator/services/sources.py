"""Where documents come from: files, folders, addresses and lists of them, one by one."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from annotator import formats
from annotator.domain.errors import SourceError
from annotator.formats import address_list
from annotator.formats.web_address import Address, address_of, is_address

Source = Path | Address
"""A document to be read: a file, or a page to be fetched."""


def source_of(words: str, *, private: bool = False) -> Source:
    """Return what words mean: a file that is there before an address; raises SourceError.

    ``private`` lets an address lead into the own network.
    """
    path = Path(words)
    if is_address(words) and not os.path.lexists(path):
        return replace(address_of(words), private=private)
    return path


class Listing:
    """The documents among what was given, found while one goes over them.

    In place of a folder come the files under it that can be read, by name; in place of a list of
    addresses what stands in it. A list that lies in a folder stays closed: nobody meant to fetch
    what it names. A folder or a line that cannot be read comes as its fault, and a fault that was
    given comes as it is. ``passed_over``
    counts the files of folders that no reader knows, ``repeated`` what lists name twice.
    """

    def __init__(self, given: Iterable[Source | SourceError], *, private: bool = False) -> None:
        self._given, self._private = given, private
        self.passed_over = 0
        self.repeated = 0

    def __iter__(self) -> Iterator[Source | SourceError]:
        for source in self._given:
            if isinstance(source, Address | SourceError):
                yield source
            elif source.is_dir():
                yield from self._inside(source)
            elif address_list.is_list(source):
                yield from self._listed(source)
            else:
                yield source

    def _listed(self, path: Path) -> Iterator[Address | SourceError]:
        try:
            listed = address_list.read(path)
        except SourceError as fault:
            yield fault
            return
        self.repeated += listed.repeated
        yield from listed.faults
        for address in listed.addresses:
            yield replace(address, private=self._private)

    def _inside(self, folder: Path) -> Iterator[Path | SourceError]:
        readable = frozenset(formats.suffixes())
        been: set[tuple[int, int]] = set()
        open_: list[Iterator[os.DirEntry[str] | SourceError]] = [_entries(folder, been)]
        while open_:
            entry = next(open_[-1], None)
            if entry is None:
                open_.pop()
            elif isinstance(entry, SourceError):
                yield entry
            elif entry.name.startswith("."):
                continue
            elif _is_folder(entry):
                open_.append(_entries(Path(entry.path), been))
            elif Path(entry.name).suffix.lower() in readable and _is_file(entry):
                yield Path(entry.path)
            else:
                self.passed_over += 1


def sources_in(
    given: Iterable[Source | SourceError], *, private: bool = False
) -> Iterator[Source | SourceError]:
    """Yield files and addresses as given, and what folders and lists hold in their place."""
    return iter(Listing(given, private=private))


def _entries(folder: Path, been: set[tuple[int, int]]) -> Iterator[os.DirEntry[str] | SourceError]:
    """Return what a folder holds, nothing when it was seen: links may lead in a circle."""
    try:
        status = folder.stat()
        if (status.st_dev, status.st_ino) in been:
            return iter(())
        been.add((status.st_dev, status.st_ino))
        with os.scandir(folder) as entries:
            return iter(sorted(entries, key=lambda entry: entry.name))
    except OSError as error:
        reason = error.strerror or str(error)
        return iter([SourceError("source.folder", name=str(folder), reason=reason)])


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _is_file(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_file()
    except OSError:
        return False
