"""What the documents say is true: commands exist, files are where the map puts them."""

from __future__ import annotations

import re
import shutil
import struct
import subprocess
import tomllib
from enum import StrEnum
from itertools import product
from pathlib import Path

import click
import pytest

import annotator
from annotator import cli, formats, wording
from annotator.domain import model
from annotator.formats import csv_export, export_rows

ROOT = Path(__file__).resolve().parents[1]
GUIDES = ("README.md", "CONTRIBUTING.md")
MOST_OF_A_PICTURE = 300_000

# Written so that this file does not hold what it looks for.
PLACES_OF_ONE_MACHINE = re.compile(
    rb"[/](?:work|root|home)/|py[p]i\.org|files\.python[h]osted|[/]simple/|index[-]url ="
)


README = (ROOT / "README.md").read_text("utf-8")
GUIDE = (ROOT / "CONTRIBUTING.md").read_text("utf-8")


def verbs_table() -> str:
    """Return the verbs of the command line with their options as the README must list them."""
    rows = ["| Call | What it does |", "|---|---|"]
    group = cli.cli
    context = click.Context(group, info_name="annotator")
    options = " ".join(map(_shown_option, _options_of(group)))
    rows.append(f"| `annotator {options} VERB` | {_first_sentence(group.help)} |")
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        places = [one for one in command.params if isinstance(one, click.Argument)]
        words = [name, *(one.make_metavar(context) for one in places)]
        words += map(_shown_option, _options_of(command))
        rows.append(f"| `annotator {' '.join(words)}` | {_first_sentence(command.help)} |")
    return "\n".join(rows)


def _options_of(command: click.Command) -> list[click.Option]:
    return [one for one in command.params if isinstance(one, click.Option)]


def _shown_option(option: click.Option) -> str:
    words = option.opts[0]
    if isinstance(option.type, click.Choice):
        words += " " + "\\|".join(option.type.choices)
    elif not option.is_flag and not option.is_eager:
        words += f" {option.type.name.upper()}"
    return words if option.required else f"[{words}]"


def _first_sentence(text: str | None) -> str:
    assert text
    return " ".join(text.split("\n\n")[0].split())


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _tracked_files() -> list[str]:
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        pytest.skip("Only a checkout with git knows which files are tracked.")
    listed = subprocess.run(
        [git, "-C", str(ROOT), "-c", "safe.directory=*", "ls-files", "-z"],
        capture_output=True,
        text=True,
        check=True,
    )
    # A file that is being moved is listed, but not there.
    return [name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()]


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


def test_every_room_of_the_program_is_on_the_map():
    table = (ROOT / "CONTRIBUTING.md").read_text("utf-8").partition("## The map")[2]
    places = set(re.findall(r"`([^`]+)`", table.partition("\n## ")[0]))
    source = ROOT / "src" / "annotator"
    inner = [
        room.relative_to(source).as_posix()
        for room in [*source.glob("*/"), *source.glob("domain/*/"), *source.glob("ui/*/")]
        if (room / "__init__.py").exists()
    ]
    assert inner
    missing = [
        room
        for room in inner
        if not any(place == room or place.startswith(f"{room}/") for place in places)
    ]
    assert missing == []


def test_the_readme_lists_the_verbs_as_the_command_line_has_them():
    table = verbs_table()
    assert table in README, f"The README's table of verbs is:\n{table}"


def test_the_readme_lists_the_keys_as_the_window_has_them():
    from annotator.ui.actions import keys_table

    table = keys_table()
    assert table in README, f"The README's table of keys is:\n{table}"


def test_the_readme_names_the_formats_that_can_be_read():
    said = README.partition("- **Articles:**")[2].partition("\n- ")[0]
    suffixes = set(re.findall(r"`(\.\w+)`", said))
    assert suffixes == set(formats.suffixes()) - {""}
    assert ("no suffix" in said) == ("" in formats.suffixes())


@pytest.mark.parametrize(
    ("name", "row"),
    [
        (csv_export.MAIN, export_rows.ClaimRow),
        ("citations.csv", export_rows.CitationRow),
        ("conflicts.csv", export_rows.ConflictRow),
        ("audit.csv", export_rows.AuditRow),
    ],
)
def test_the_readme_lists_the_columns_that_are_exported(name: str, row: type):
    found = re.search(rf"`{re.escape(name)}`[^`]*:[^`]*```\n(.*?)\n```", README, re.S)
    assert found, f"The README has no columns of {name}."
    assert tuple(re.split(r",\s+", found[1])) == row._fields


def test_the_readme_names_every_file_of_an_export(tmp_path: Path):
    for sheet in csv_export.sheets([], [], [], []):
        assert f"`{sheet.name}`" in README
    assert f"`{csv_export.MANIFEST}`" in README


def test_the_readme_tells_the_size_of_the_largest_article():
    from annotator.formats.document import MOST_BYTES

    assert f"{MOST_BYTES // 2**20} MiB" in README


@pytest.mark.parametrize(("language", "look"), list(product(wording.LANGUAGES, ("light", "dark"))))
def test_the_readme_shows_the_window_in_each_language_and_theme(language: str, look: str):
    place = f"resources/pictures/{language}-{look}.png"
    assert f"]({place})" in README
    picture = (ROOT / place).read_bytes()
    width, height = struct.unpack(">II", picture[16:24])
    assert (width, height) >= (800, 500)
    assert len(picture) < MOST_OF_A_PICTURE


@pytest.mark.parametrize(("language", "look"), list(product(wording.LANGUAGES, ("light", "dark"))))
def test_the_readme_shows_an_event_in_each_language_and_theme(language: str, look: str):
    place = f"resources/pictures/event-{language}-{look}.png"
    assert f"]({place})" in README
    picture = (ROOT / place).read_bytes()
    width, height = struct.unpack(">II", picture[16:24])
    assert (width, height) >= (1600, 800)
    assert len(picture) < MOST_OF_A_PICTURE


def test_the_tour_names_what_the_sample_has():
    """The words and labels that the tour sends its reader to are there to be found."""
    from annotator.ui.actions import ACTIONS, shown_keys

    tour = README.partition("## Five minutes")[2].partition("\n## ")[0]
    folder = ROOT / "resources" / "sample" / "articles"
    sample = "\n".join(file.read_text("utf-8") for file in sorted(folder.iterdir()))
    for words in re.findall(r"[“«]([^”»]+)[”»]", tour):
        assert words in sample, words
    keys = {key for one in ACTIONS for key in shown_keys(one, False).split(", ")}
    said = {key for key in re.findall(r"`([^`]+)`", tour) if not key.isdigit()}
    assert said - {"Tab"} <= keys
    speak = wording.words("en")
    assert f"*{speak.label(model.ConflictType.ENUM)}*" in tour
    assert f"*{_capital(speak.label(model.ResolutionCode.ERROR_IN_ARTICLE))}*" in tour


def test_the_glossary_explains_every_term_of_the_model_that_reviewers_choose_from():
    glossary = GUIDE.partition("## Words")[2].partition("\n## ")[0]
    speak = wording.words("en")
    choices: tuple[type[StrEnum], ...] = (
        model.Kind, model.Verdict, model.Grade, model.Status, model.Stance, model.Seen,
    )  # fmt: skip
    for choice in choices:
        for member in choice:
            if member.value:
                assert speak.label(member) in glossary, f"{choice.__name__} {member}"
    for type_ in model.ConflictType:
        assert f"`{type_}`" in glossary


def test_no_tracked_file_names_a_place_of_one_machine_or_a_registry():
    named = {
        name: found[0]
        for name in _tracked_files()
        if (found := PLACES_OF_ONE_MACHINE.search((ROOT / name).read_bytes()))
    }
    assert named == {}


def test_the_changelog_names_this_version_or_says_unreleased():
    headings = re.findall(r"^## \[?([^\]\s]+)", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.M)
    assert headings[0] in {"Unreleased", annotator.__version__}


@pytest.mark.parametrize("lock", ["app.txt", "dev.txt", "package.txt"])
def test_a_lock_pins_every_package_by_hash_and_names_no_place(lock: str):
    text = (ROOT / "requirements" / lock).read_text("utf-8")
    entries = re.split(r"\n(?=\S)", text.strip())
    assert all("==" in entry and "--hash=sha256:" in entry for entry in entries)
    assert not re.search(r"://|index-url|find-links|^-", text, re.M)
    assert not PLACES_OF_ONE_MACHINE.search(text.encode())


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
