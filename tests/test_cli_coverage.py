"""What `annotator coverage` says of a text and of a project."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.__main__ import main
from annotator.library import Library
from annotator.services.importing import prepare_text

TEXT = """Clash at the grain silo

Gunmen killed three guards on 4 May 2021 and drove off with two trucks.

They left 40 kilometres of road unguarded.
"""


@pytest.fixture
def text_file(tmp_path: Path) -> Path:
    path = tmp_path / "silo.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "Silo.annotator"
    with Library.open(path, create=True, reviewer="") as library:
        article = library.articles.add(prepare_text(TEXT, "silo.txt")).article
        reading = library.articles.analysis(article.id).readings[0]
        library.claims.accept(article.id, reading.span)
    return path


def test_a_text_is_covered_by_no_claim_yet(text_file, capsys):
    assert main(["coverage", str(text_file)]) == 0
    said = capsys.readouterr().out
    assert "4 numbers: 0 in claims, 1 not decided, 3 left out." in said
    assert "kilometres" in said
    assert "trucks" in said


def test_a_project_knows_its_claims(project, capsys):
    assert main(["coverage", str(project)]) == 0
    assert "4 numbers: 1 in claims, 0 not decided, 3 left out." in capsys.readouterr().out


def test_json_names_the_word_that_decided_and_its_place(text_file, capsys):
    assert main(["coverage", str(text_file), "--json"]) == 0
    (article,) = json.loads(capsys.readouterr().out)["articles"]
    assert article["counts"] == {"suggested": 1, "vehicles": 1, "date": 1, "distance": 1}
    distance = next(one for one in article["listed"] if one["reason"] == "distance")
    assert TEXT[distance["word_start"] : distance["word_end"]] == "kilometres"
    assert (distance["low"], distance["high"]) == (40, 40)
    assert distance["why"].startswith("a distance")


def test_a_project_without_articles_says_what_to_do(tmp_path, capsys):
    path = tmp_path / "Empty.annotator"
    Library.open(path, create=True, reviewer="").close()
    assert main(["coverage", str(path)]) == 0
    assert "Import" in capsys.readouterr().out


def test_a_missing_file_is_told_and_fails(tmp_path, capsys):
    assert main(["coverage", str(tmp_path / "gone.txt")]) == 1
    assert main(["coverage", str(tmp_path / "gone.annotator")]) == 1
    assert "gone" in capsys.readouterr().err
