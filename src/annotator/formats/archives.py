"""What every document that is a zip passes before anything in it is read.

Word's and OpenDocument's files are zips of XML. One may be made to unpack to terabytes, to name
files outside itself or to define entities that grow without end. So a zip is measured first, its
parts are unpacked in pieces and counted again, and its XML is parsed with nothing but itself.
"""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from typing import TYPE_CHECKING, Any

from annotator.domain.errors import SourceError

if TYPE_CHECKING:
    from lxml.etree import _Element

MOST_MEMBERS = 5_000
MOST_UNPACKED = 256 * 1024 * 1024
"""Bytes of all members together, as the zip declares them."""

MOST_OF_A_PART = 32 * 1024 * 1024
"""Bytes of one part that is read; a parsed tree takes some ten times as much."""

MOST_TAGS = 1_500_000
"""Each takes a hundred bytes and more in memory, however short it is written."""

MOST_RATIO = 300
"""A long text of few words packs some fifty times; a bomb packs a thousand times."""

_MOST_DEEP = 200
"""Elements inside each other; readers go down as deep themselves."""

_SMALL = 1024 * 1024
_PIECE = 64 * 1024
_MOST_DIRECTORY = 2 * 1024 * 1024
_END_OF_DIRECTORY = b"PK\x05\x06"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OUTSIDE = re.compile(r"^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\x00")
_FAULTS = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    struct.error,
    NotImplementedError,
    UnicodeError,
    ValueError,
    OSError,
)

DOCX = "docx"
ODT = "odt"
_OPEN_DOCUMENT = b"application/vnd.oasis.opendocument."
_REFUSED = {
    "xl/workbook.xml": "source.spreadsheet",
    "xl/workbook.bin": "source.spreadsheet",
    "ppt/presentation.xml": "source.presentation",
    "META-INF/container.xml": "source.ebook",
}
_COMPOUND_STREAMS = (
    ("EncryptedPackage", "source.encrypted"),
    ("WordDocument", "source.old_word"),
    ("Workbook", "source.spreadsheet"),
    ("PowerPoint Document", "source.presentation"),
)


def is_package(data: bytes) -> bool:
    """Say whether bytes are a zip or the compound file of an older office program."""
    return data.startswith((*_ZIP, _COMPOUND))


def kind_of(data: bytes) -> str:
    """Return ``DOCX`` or ``ODT`` for a zip that holds one, else ""."""
    try:
        return _kind(Archive(data, "")) if data.startswith(_ZIP) else ""
    except SourceError:
        return ""


def open_package(data: bytes, name: str, kind: str) -> Archive:
    """Return the checked zip of a document of ``kind``.

    Raises SourceError: source.damaged, source.unsafe, source.bomb, source.encrypted, and for
    what is another thing source.old_word, .spreadsheet, .presentation, .ebook, .archive.
    """
    if data.startswith(_COMPOUND):
        raise SourceError(_compound(data), name=name)
    archive = Archive(data, name)
    if archive.encrypted():
        raise SourceError("source.encrypted", name=name)
    found = _kind(archive)
    if found != kind:
        raise SourceError(found if found.startswith("source.") else "source.damaged", name=name)
    return archive


class Archive:
    """A zip in memory whose directory was found harmless; parts are unpacked when asked for."""

    def __init__(self, data: bytes, name: str) -> None:
        self._name = name
        _check_directory(data, name)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except _FAULTS as error:
            raise SourceError("source.damaged", name=name) from error
        self._members: dict[str, zipfile.ZipInfo] = {}
        unpacked = 0
        for one in self._zip.infolist():
            if _OUTSIDE.search(one.filename) or one.filename in self._members:
                raise SourceError("source.unsafe", name=name)
            unpacked += one.file_size
            self._members[one.filename] = one
            if one.file_size > _SMALL and one.file_size > MOST_RATIO * max(1, one.compress_size):
                raise SourceError("source.bomb", name=name)
        if len(self._members) > MOST_MEMBERS or unpacked > MOST_UNPACKED:
            raise SourceError("source.bomb", name=name)

    def __contains__(self, member: object) -> bool:
        return member in self._members

    def members(self) -> tuple[str, ...]:
        """Return the names of all members."""
        return tuple(self._members)

    def encrypted(self) -> bool:
        """Say whether a password stands before what the zip holds."""
        if any(one.flag_bits & 1 for one in self._members.values()):
            return True
        if "encrypted-package" in self._members:
            return True
        manifest = "META-INF/manifest.xml"
        return manifest in self._members and b"encryption-data" in self.read(manifest)

    def read(self, member: str) -> bytes:
        """Return a member's bytes; b"" if there is none. Raises source.damaged, source.bomb."""
        info = self._members.get(member)
        if info is None:
            return b""
        found = bytearray()
        try:
            with self._zip.open(info) as packed:
                while piece := packed.read(_PIECE):
                    found += piece
                    if len(found) > MOST_OF_A_PART:
                        raise SourceError("source.bomb", name=self._name)
        except (*_FAULTS, RuntimeError) as error:  # RuntimeError asks for a password
            raise SourceError("source.damaged", name=self._name) from error
        return bytes(found)

    def xml(self, member: str) -> _Element | None:
        """Return a member's root element; None if there is no such member or nothing in it."""
        data = self.read(member)
        return parsed(data, self._name) if data else None


def parsed(data: bytes, name: str) -> _Element:
    """Return the root of some XML that defines no entities; nothing else is opened or fetched.

    Raises SourceError: source.unsafe, source.damaged, source.bomb.
    """
    from lxml import etree

    if len(data) > MOST_OF_A_PART or data.count(b"<") > MOST_TAGS:
        raise SourceError("source.bomb", name=name)
    # Attributes take entities whatever the parser is told, so none may be defined at all. In
    # UTF-16 every second byte is zero.
    if b"<!ENTITY" in data or (b"\x00" in data and b"<!ENTITY" in data.replace(b"\x00", b"")):
        raise SourceError("source.unsafe", name=name)
    parser = etree.XMLParser(
        resolve_entities=False,
        load_dtd=False,
        dtd_validation=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise SourceError("source.damaged", name=name) from error
    if root.xpath("/*" * _MOST_DEEP):
        raise SourceError("source.damaged", name=name)
    table: Any = root.getroottree().docinfo.internalDTD
    if table is not None and table.entities():
        raise SourceError("source.unsafe", name=name)
    return root


def _check_directory(data: bytes, name: str) -> None:
    """Refuse a directory too long to be read: the library would hold all of it in memory."""
    at = data.rfind(_END_OF_DIRECTORY, max(0, len(data) - 66_000))
    if at < 0 or at + 22 > len(data):
        raise SourceError("source.damaged", name=name)
    count, size = struct.unpack_from("<HI", data, at + 10)
    if count > MOST_MEMBERS or size > _MOST_DIRECTORY:
        raise SourceError("source.bomb", name=name)


def _kind(archive: Archive) -> str:
    """Return ``DOCX``, ``ODT`` or the code with which another kind of zip is refused."""
    mimetype = archive.read("mimetype")[:100].strip() if "mimetype" in archive else b""
    if mimetype.startswith(_OPEN_DOCUMENT + b"text"):
        return ODT
    if mimetype.startswith(_OPEN_DOCUMENT):
        sheet = mimetype.startswith(_OPEN_DOCUMENT + b"spreadsheet")
        return "source.spreadsheet" if sheet else "source.presentation"
    if "[Content_Types].xml" in archive and any(
        one.startswith("word/") and one.endswith(".xml") for one in archive.members()
    ):
        return DOCX
    found = (code for member, code in _REFUSED.items() if member in archive)
    return next(found, ODT if "content.xml" in archive else "source.archive")


def _compound(data: bytes) -> str:
    """Return the code with which an old office file is refused, by the streams that it names."""
    return next(
        (code for stream, code in _COMPOUND_STREAMS if stream.encode("utf-16-le") in data),
        "source.binary",
    )
