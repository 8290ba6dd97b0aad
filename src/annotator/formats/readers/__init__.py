"""Readers of documents, one file each, and how the right one is found."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from importlib.metadata import entry_points
from pathlib import PurePath
from typing import Protocol, cast

from annotator.formats.document import Document

GROUP = "annotator.readers"
"""Entry points of this group name further readers: modules or objects as ``Reader`` says."""

_FIRST = 4096
"""Bytes at the beginning of a file by which readers know it."""

_OWN = ("plain", "pdf", "docx", "odt", "rtf", "markdown", "html", "mhtml", "wikitext")
"""Modules of this folder, asked in this order; plain text takes what nobody else does."""


class Reader(Protocol):
    """One kind of document."""

    NAME: str
    """What people call it: "Word document"."""

    SUFFIXES: tuple[str, ...]
    """Lower case with the dot; "" is a file without one."""

    MEDIA_TYPES: tuple[str, ...]
    """What a server calls it, lower case, without parameters."""

    def recognises(self, data: bytes) -> bool:
        """Say whether the first bytes of a file (some thousands) can only be this kind's.

        Of a zip or an old office file all bytes are given: it says at its end what it holds.
        """

    def read(self, data: bytes, name: str, *, charset: str = "", url: str = "") -> Document:
        """Return the document; ``charset`` is what a server said, ``url`` where it came from.

        Raises SourceError. Nothing is fetched and nothing executed.
        """


@cache
def readers() -> tuple[Reader, ...]:
    """Return the app's readers, then those that other packages bring."""
    own = [cast(Reader, import_module(f"{__name__}.{name}")) for name in _OWN]
    return (*own, *_brought())


def _brought() -> Iterator[Reader]:
    for point in sorted(entry_points(group=GROUP), key=lambda one: one.name):
        yield cast(Reader, point.load())


def suffixes() -> tuple[str, ...]:
    """Return the suffixes that can be read, "" for files without one."""
    return tuple(dict.fromkeys(suffix for one in readers() for suffix in one.SUFFIXES))


def reader_for(name: str, data: bytes, media_type: str = "") -> Reader:
    """Return the reader of some bytes.

    What the bytes themselves say stands before the suffix, and this before what a server said;
    what nobody knows is tried as plain text.
    """
    # Loaded with the first document: what unpacks zips is not needed to show a window.
    from annotator.formats.archives import is_package

    suffix = PurePath(name).suffix.lower()
    every = readers()
    first = data if is_package(data) else data[:_FIRST]
    return next(
        (
            one
            for asked in (
                lambda one: one.recognises(first),
                lambda one: suffix != "" and suffix in one.SUFFIXES,
                lambda one: media_type != "" and media_type in one.MEDIA_TYPES,
            )
            for one in every
            if asked(one)
        ),
        every[0],
    )
