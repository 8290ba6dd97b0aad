"""The command line lists parties and places, writes them as tables, and takes tables in."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.cli import main
from annotator.library import Library
from annotator.services import lexicon as lexicons
from annotator.services.importing import prepare_text

HILL = """هجوم التل

في 3 أيار 2021 قُتل ستة من صقور التل في هجوم على حاجز قرب الجسر.[1]

المراجع

  1. "Hill raid: Six members of ISIS killed". SOHR. 3 May 2021.
"""
TABLE = "english,arabic,parent\nHill Hawks,صقور التل,syrian opposition\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "p.annotator"
    with Library.open(path, create=True, reviewer="Lina") as library:
        library.articles.add(prepare_text(HILL, "hill.txt"))
    return path


def _table(tmp_path: Path, rows: str = TABLE, name: str = "own.csv") -> str:
    file = tmp_path / name
    file.write_text(rows, encoding="utf-8")
    return str(file)


def test_parties_are_listed_as_a_tree_with_what_the_project_changed(project: Path, capsys):
    with Library.open(project) as library:
        library.lexicon.add_party("Hill Hawks", "صقور التل", parent="hts")
        library.lexicon.hide_party("pkk")
    assert main(["--bidi", "off", "parties", str(project)]) == 0
    lines = capsys.readouterr().out.splitlines()
    (own,) = [line for line in lines if "[hill hawks]" in line]
    (above,) = [line for line in lines if "[hts]" in line]
    assert own.strip() == "Hill Hawks · صقور التل [hill hawks] (own)"
    assert len(own) - len(own.lstrip()) == len(above) - len(above.lstrip()) + 2
    assert any(line.endswith("[pkk] (changed) (hidden)") for line in lines)


def test_places_are_listed_under_what_they_lie_in(project: Path, capsys):
    assert main(["--bidi", "off", "places", str(project)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith("    ") and "[tabqa]" in line for line in lines)


def test_a_table_taken_in_is_read_with_at_once(project: Path, tmp_path: Path, capsys):
    assert main(["parties", str(project), "--import", _table(tmp_path)]) == 0
    assert capsys.readouterr().out.startswith("1 added, 0 changed")
    assert main(["conflicts", str(project), "--json"]) == 1
    (conflict,) = json.loads(capsys.readouterr().out)["conflicts"]
    assert conflict["type"] == "PARTY"
    assert "Hill Hawks" in conflict["reason"]


def test_a_table_with_bad_rows_names_each_and_changes_nothing(project, tmp_path, capsys):
    table = _table(tmp_path, "english,parent,since\nHawks,nobody,\nFoxes,,soon\n")
    before = project.read_bytes()
    assert main(["parties", str(project), "--import", table]) == 1
    said = capsys.readouterr().err
    assert "line 2: There is nothing called “nobody”" in said
    assert "line 3: “soon” is no day." in said
    assert project.read_bytes() == before


def test_tables_go_out_and_serve_the_reading_of_a_single_text(project, tmp_path, capsys):
    main(["parties", str(project), "--import", _table(tmp_path)])
    assert main(["places", str(project), "--csv", str(tmp_path / "out")]) == 0
    assert {file.name for file in (tmp_path / "out").iterdir()} == {
        "parties.csv",
        "places.csv",
        "lexicon_manifest.json",
    }
    capsys.readouterr()
    text = _table(tmp_path, HILL, "hill.txt")
    assert main(["analyze", text, "--json", "--lexicon", str(tmp_path / "out")]) == 0
    figures = json.loads(capsys.readouterr().out)["figures"]
    assert "hill hawks" in {one["party"] for one in figures}


def test_a_folder_without_tables_is_named(project: Path, tmp_path: Path, capsys):
    text = _table(tmp_path, HILL, "hill.txt")
    assert main(["analyze", text, "--lexicon", str(tmp_path)]) == 1
    assert "parties.csv" in capsys.readouterr().err


def test_an_export_reads_first_what_a_changed_lexicon_left_behind(
    project: Path, tmp_path: Path, capsys, monkeypatch
):
    monkeypatch.setattr(lexicons, "CHARACTERS_AT_ONCE", 1)
    with Library.open(project, reviewer="Lina") as library:
        library.articles.add(prepare_text(HILL.replace("الجسر", "النهر"), "two.txt"))
        library.lexicon.add_party("Hill Hawks", "صقور التل")
        assert library.lexicon.waiting()
    assert main(["export", str(project), str(tmp_path / "out")]) == 0
    with Library.open(project, read_only=True) as library:
        assert library.lexicon.waiting() == []
