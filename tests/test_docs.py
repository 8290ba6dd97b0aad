"""What the documents say is true: commands exist, files are where the map puts them."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

import annotator

ROOT = Path(__file__).resolve().parents[1]
GUIDES = ("README.md", "CONTRIBUTING.md")


def _make_targets() -> set[str]:
    return set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.M))


def _code_of(text: str) -> str:
    blocks = re.findall(r"^```.*?^```", text, re.M | re.S)
    spans = re.findall(r"`([^`\n]+)`", text)
    return "\n".join([*blocks, *spans])


@pytest.mark.parametrize("guide", GUIDES)
def test_every_make_command_of_the_guides_exists(guide: str):
    code = _code_of((ROOT / guide).read_text("utf-8"))
    named = set(re.findall(r"\bmake ([a-z]+)", code))
    assert named, f"{guide} names no command."
    assert named <= _make_targets()


def test_the_readme_names_the_two_commands():
    readme = (ROOT / "README.md").read_text("utf-8")
    assert "make run" in readme
    assert "make test" in readme


@pytest.mark.parametrize("guide", GUIDES)
def test_every_link_of_the_guides_leads_somewhere(guide: str):
    text = (ROOT / guide).read_text("utf-8")
    targets = re.findall(r"\]\(([^)#\s]+)[^)]*\)|<img[^>]*\bsrc=\"([^\"]+)\"", text)
    local = [name for pair in targets for name in pair if name and "://" not in name]
    assert [name for name in local if not (ROOT / name).exists()] == []


def test_every_place_on_the_map_exists():
    table = (ROOT / "CONTRIBUTING.md").read_text("utf-8").partition("## The map")[2]
    rows = re.findall(r"^\|[^|\n]+\|([^|\n]+)\|$", table.partition("\n## ")[0], re.M)
    places = [place for row in rows[2:] for place in re.findall(r"`([^`]+)`", row)]
    assert places
    homes = (ROOT, ROOT / "src" / "annotator")
    missing = [place for place in places if not any((home / place).exists() for home in homes)]
    assert missing == []


def test_the_changelog_names_this_version_or_says_unreleased():
    headings = re.findall(r"^## \[?([^\]\s]+)", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.M)
    assert headings[0] in {"Unreleased", annotator.__version__}


@pytest.mark.parametrize("lock", ["app.txt", "dev.txt", "package.txt"])
def test_a_lock_pins_every_package_by_hash_and_names_no_place(lock: str):
    text = (ROOT / "requirements" / lock).read_text("utf-8")
    entries = re.split(r"\n(?=\S)", text.strip())
    assert all("==" in entry and "--hash=sha256:" in entry for entry in entries)
    assert not re.search(r"://|index-url|find-links|^-|/home/|/root/", text, re.M)


def test_the_locks_hold_every_declared_dependency():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    declared = {_name_of(line) for line in project["project"]["dependencies"]}
    development = {_name_of(line) for line in project["dependency-groups"]["dev"]}
    assert declared <= _pinned_in("app.txt")
    assert declared | development <= _pinned_in("dev.txt")


def test_the_build_backend_is_the_pinned_one():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    (backend,) = project["build-system"]["requires"]
    assert f"{backend} \\" in (ROOT / "requirements" / "dev.txt").read_text("utf-8")


def _name_of(requirement: str) -> str:
    matched = re.match(r"[\w.-]+", requirement)
    assert matched
    return matched[0].lower()


def _pinned_in(lock: str) -> set[str]:
    text = (ROOT / "requirements" / lock).read_text("utf-8")
    return set(re.findall(r"^([\w.-]+)==", text, re.M))
