"""What was given is listed: files, folders and what they hold, addresses and lists of them."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from annotator.domain.errors import SourceError
from annotator.formats.web_address import Address
from annotator.services.sources import Listing, Source, source_of, sources_in

ONE = "https://news.example/1"


def _names(listed: list[Source | SourceError], folder: Path) -> list[str]:
    return [one.relative_to(folder).as_posix() for one in listed if isinstance(one, Path)]


def test_a_folder_gives_its_texts_by_name_and_counts_the_rest(tmp_path: Path):
    for name in ("b.txt", "a/z.txt", "a/deep/er/y.txt", "c", "picture.png", "run.exe", "A.TXT"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x", "utf-8")
    for hidden in (".a.txt", ".git/b.txt", "a/.c/d.txt"):
        (tmp_path / hidden).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / hidden).write_text("x", "utf-8")
    listing = Listing([tmp_path])
    found = _names(list(listing), tmp_path)
    assert found == ["A.TXT", "a/deep/er/y.txt", "a/z.txt", "b.txt", "c"]
    assert listing.passed_over == 2


def test_a_file_is_taken_whatever_its_name(tmp_path: Path):
    (tmp_path / ".x.unknown").write_text("x", "utf-8")
    assert list(sources_in([tmp_path / ".x.unknown", tmp_path / "gone.txt"])) == [
        tmp_path / ".x.unknown",
        tmp_path / "gone.txt",
    ]


def test_a_list_is_replaced_by_its_addresses_and_its_bad_lines(tmp_path: Path):
    (tmp_path / "list.csv").write_text(f"url,title\nno,x\n{ONE},A\n{ONE},B\n", "utf-8")
    listing = Listing([tmp_path / "list.csv"], private=True)
    fault, address = listing
    assert isinstance(fault, SourceError)
    assert fault.values["line"] == 2
    assert address == Address(ONE, "A", private=True)
    assert listing.repeated == 1


def test_a_list_may_not_allow_itself_private_addresses(tmp_path: Path):
    (tmp_path / "list.csv").write_text(f"url,private\n{ONE},True\n", "utf-8")
    assert list(sources_in([tmp_path / "list.csv"])) == [Address(ONE)]


def test_a_list_that_lies_in_a_folder_stays_closed(tmp_path: Path):
    (tmp_path / "list.csv").write_text(f"url\n{ONE}\n", "utf-8")
    (tmp_path / "page.url").write_text(f"[InternetShortcut]\nURL={ONE}\n", "utf-8")
    listing = Listing([tmp_path])
    assert list(listing) == []
    assert listing.passed_over == 2


@pytest.mark.skipif(sys.platform == "win32", reason="Links need a right of their own there.")
def test_links_that_lead_in_a_circle_end(tmp_path: Path):
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "a" / "x.txt").write_text("x", "utf-8")
    (tmp_path / "a" / "b" / "up").symlink_to(tmp_path / "a", target_is_directory=True)
    (tmp_path / "a" / "b" / "self").symlink_to(tmp_path / "a" / "b" / "self")
    (tmp_path / "a" / "gone.txt").symlink_to(tmp_path / "nowhere.txt")
    assert _names(list(sources_in([tmp_path])), tmp_path) == ["a/x.txt"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="This system has no pipes with names.")
def test_a_pipe_is_no_file_to_wait_for(tmp_path: Path):
    os.mkfifo(tmp_path / "pipe.txt")
    listing = Listing([tmp_path])
    assert list(listing) == []
    assert listing.passed_over == 1


def test_a_folder_that_cannot_be_opened_is_told_and_the_others_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    for name in ("a/x.txt", "b/y.txt"):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text("x", "utf-8")
    scandir = os.scandir

    def refusing(path: Path):  # type: ignore[no-untyped-def]
        if Path(path).name == "a":
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refusing)
    fault, text = sources_in([tmp_path])
    assert isinstance(fault, SourceError)
    assert (fault.code, fault.values["name"]) == ("source.folder", str(tmp_path / "a"))
    assert text == tmp_path / "b" / "y.txt"


def test_a_folder_is_listed_as_one_goes_over_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    for name in ("a/x.txt", "b/y.txt"):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text("x", "utf-8")
    opened: list[str] = []
    scandir = os.scandir

    def noting(path: Path):  # type: ignore[no-untyped-def]
        opened.append(Path(path).name)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", noting)
    assert next(iter(sources_in([tmp_path]))) == tmp_path / "a" / "x.txt"
    assert "b" not in opened


def test_words_mean_a_file_that_is_there_before_an_address(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(tmp_path)
    assert source_of(ONE) == Address(ONE)
    assert source_of(ONE, private=True) == Address(ONE, private=True)
    assert source_of("gone.txt") == Path("gone.txt")
    with pytest.raises(SourceError):
        source_of("file:///etc/hosts")
    if sys.platform != "win32":
        Path("note:1.txt").write_text("x", "utf-8")
        assert source_of("note:1.txt") == Path("note:1.txt")
