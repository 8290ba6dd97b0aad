"""The command line answers: import, claims, conflicts, export, check, and its exit status."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from annotator import __version__
from annotator.cli import main
from annotator.domain.model import ResolutionCode
from annotator.library import Library

ATTACK = """هجوم على حاجز

في 3 أيار 2021 قُتل ثلاثة جنود من الجيش العربي السوري بانفجار لغم.[1] وأُصيب تسعة مدنيين في السوق.[2]

المراجع

  1. "Landmine: Three members of Iranian-backed militias killed". SOHR. 3 May 2021.
  2. "The market". Reuters. 4 May 2021.
"""


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    """A folder of two articles, one of them inside another folder, and a file that is no text."""
    folder = tmp_path / "texts"
    (folder / "inner").mkdir(parents=True)
    (folder / "attack.txt").write_text(ATTACK, "utf-8")
    (folder / "inner" / "news.txt").write_text(
        "Seven civilians were killed in the town.\n", "utf-8"
    )
    (folder / ".hidden.txt").write_text("x", "utf-8")
    return folder


@pytest.fixture
def project(tmp_path: Path, texts: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    path = tmp_path / "p.annotator"
    assert main(["import", str(path), str(texts), "--reviewer", "Lina"]) == 0
    capsys.readouterr()
    return path


def _answer(capsys: pytest.CaptureFixture[str]) -> dict:
    return json.loads(capsys.readouterr().out)


# -- import -------------------------------------------------------------------------------------


def test_importing_a_folder_makes_the_project_and_reports_each_file(tmp_path: Path, texts, capsys):
    path = tmp_path / "new.annotator"
    assert main(["import", str(path), str(texts)]) == 0
    said = capsys.readouterr().out
    assert "attack.txt: هجوم على حاجز" in said
    assert "2 figures · 2 references · highest mark [2]" in said
    assert "2 articles imported" in said
    assert ".hidden" not in said
    with Library.open(path, read_only=True) as library:
        assert len(library.articles.list()) == 2


def test_the_same_file_twice_is_recognised(project: Path, texts: Path, capsys):
    assert main(["import", str(project), str(texts / "attack.txt")]) == 0
    said = capsys.readouterr().out
    assert "already here" in said
    assert "0 articles imported" in said


def test_a_whole_import_is_one_step_to_undo(project: Path):
    with Library.open(project) as library:
        assert library.undo_label == "article.import"
        assert {act.actor for act in library.history()} == {"Lina"}
        library.undo()
        assert library.articles.list() == []


def test_a_file_that_fails_is_named_and_the_others_go_on(project: Path, tmp_path: Path, capsys):
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    (tmp_path / "good.txt").write_text("Two soldiers were killed.", "utf-8")
    sources = [str(tmp_path / one) for one in ("empty.txt", "picture.txt", "gone.txt", "good.txt")]
    assert main(["import", str(project), *sources]) == 1
    told = capsys.readouterr()
    assert "empty.txt is empty" in told.err
    assert "picture.txt is not a text file" in told.err
    assert "gone.txt is no longer there" in told.err
    assert "3 documents could not be imported" in told.err
    assert "1 article imported" in told.out
    with Library.open(project, read_only=True) as library:
        assert len(library.articles.list()) == 3
        assert library.problems() == []


def test_a_new_project_into_which_nothing_came_is_not_made(tmp_path: Path, capsys):
    (tmp_path / "empty.txt").write_bytes(b"")
    path = tmp_path / "p.annotator"
    assert main(["import", str(path), str(tmp_path / "empty.txt")]) == 1
    assert "was not made" in capsys.readouterr().err
    assert [one.name for one in tmp_path.iterdir()] == ["empty.txt"]


def test_a_folder_without_a_text_is_a_wrong_call(tmp_path: Path, capsys):
    (tmp_path / "nothing").mkdir()
    assert main(["import", str(tmp_path / "p.annotator"), str(tmp_path / "nothing")]) == 2
    assert "no text to import" in capsys.readouterr().err
    assert not (tmp_path / "p.annotator").exists()


def test_letters_of_another_encoding_are_converted_and_noted(tmp_path: Path, capsys):
    words = "قُتل ثلاثة مدنيين وأُصيب خمسة آخرون في قصف على القرية صباح اليوم، وفق مصدر طبي."
    (tmp_path / "old.txt").write_bytes(words.encode("cp1256"))
    (tmp_path / "wide.txt").write_bytes(words.replace("ثلاثة", "أربعة").encode("utf-16"))
    sources = [str(tmp_path / "old.txt"), str(tmp_path / "wide.txt")]
    assert main(["import", str(tmp_path / "p.annotator"), *sources]) == 0
    said = capsys.readouterr().out
    assert "Windows-1256" in said
    assert "UTF-16" in said


def test_many_files_are_read_by_worker_processes(tmp_path: Path):
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(12):
        (folder / f"{number:02}.txt").write_text(f"{number + 2} civilians were killed.", "utf-8")
    (folder / "bad.txt").write_bytes(b"\xff\xfe\x00")
    answer = _run("import", str(tmp_path / "p.annotator"), str(folder))
    assert answer.returncode == 1
    assert "12 articles imported" in answer.stdout
    assert "bad.txt" in answer.stderr
    assert "Traceback" not in answer.stderr
    with Library.open(tmp_path / "p.annotator", read_only=True) as library:
        names = [article.file_name for article in library.articles.list()]
    assert names == sorted(names)


# -- reading a project --------------------------------------------------------------------------


def test_conflicts_say_why_in_words_and_in_json(project: Path, capsys):
    assert main(["conflicts", str(project)]) == 1
    said = capsys.readouterr().out
    assert "PARTY 3 (open)" in said
    assert "1 conflict, 1 open, 1 of them blocking." in said
    assert main(["conflicts", str(project), "--json"]) == 1
    (conflict,) = _answer(capsys)["conflicts"]
    assert (conflict["type"], conflict["severity"], conflict["state"]) == ("PARTY", 3, "open")
    assert conflict["reason"] in said
    assert conflict["a"][0]["quote"] == "ثلاثة جنود من الجيش العربي السوري"
    assert conflict["b"][0]["citation"] == "1"


@pytest.mark.parametrize("code", [ResolutionCode.ACCEPT_A, ResolutionCode.WAIVED])
def test_a_project_whose_blocking_conflicts_are_settled_or_waived_answers_zero(
    project: Path, code, capsys
):
    with Library.open(project, reviewer="Lina") as library:
        (flag,) = library.conflicts.all()
        library.conflicts.resolve(flag.conflict.fingerprint, code, note="read in full")
    assert main(["conflicts", str(project)]) == 0
    assert "1 conflict, 0 open." in capsys.readouterr().out
    assert main(["conflicts", str(project), "--open"]) == 0
    said = capsys.readouterr().out
    assert "PARTY" not in said
    assert "1 not listed, as asked." in said
    assert main(["conflicts", str(project), "--open", "--json"]) == 0
    assert _answer(capsys)["conflicts"] == []


def test_an_open_conflict_of_severity_one_blocks_nothing(project: Path, capsys):
    with Library.open(project, reviewer="Lina") as library:
        (flag,) = library.conflicts.all()
        library.conflicts.resolve(flag.conflict.fingerprint, ResolutionCode.WAIVED, note="later")
        article = library.articles.list()[0].id
        spans = [r.span for r in library.articles.analysis(article).readings]
        one, other = (library.claims.accept(article, span) for span in spans)
        library.conflicts.declare(one, b_claim=other, reason="odd", severity=1)
    assert main(["conflicts", str(project)]) == 0
    assert "2 conflicts, 1 open, 0 of them blocking." in capsys.readouterr().out


def test_what_the_severity_leaves_out_of_the_list_still_answers(project: Path, capsys):
    with Library.open(project, reviewer="Lina") as library:
        (flag,) = library.conflicts.all()
        library.conflicts.resolve(flag.conflict.fingerprint, ResolutionCode.WAIVED, note="later")
        article = library.articles.list()[0].id
        spans = [r.span for r in library.articles.analysis(article).readings]
        one, other = (library.claims.accept(article, span) for span in spans)
        library.conflicts.declare(one, b_claim=other, reason="both cannot be", severity=2)
    assert main(["conflicts", str(project), "--severity", "3", "--json"]) == 1
    assert [c["severity"] for c in _answer(capsys)["conflicts"]] == [3]
    assert main(["conflicts", str(project), "--severity", "4"]) == 2


def test_claims_come_with_figure_links_origins_verdict_grade_and_status(project: Path, capsys):
    with Library.open(project, reviewer="Lina") as library:
        article = library.articles.list()[0].id
        reading = library.articles.analysis(article).readings[0]
        claim = library.claims.accept(article, reading.span)
        library.citations.link_offer(claim, library.citations.offers(claim)[0])
    assert main(["claims", str(project), "--json"]) == 0
    (claim,) = _answer(capsys)["claims"]
    assert (claim["figure"]["kind"], claim["figure"]["low"]) == ("killed", 3)
    assert (claim["links"][0]["number"], claim["links"][0]["seen"]) == (1, "title_only")
    assert (claim["independent_origins"], claim["origins"]) == (1, ["SOHR"])
    assert (claim["verdict"], claim["grade"], claim["status"]) == ("", "weak", "draft")
    assert "open_conflict" in claim["blockers"]
    assert main(["claims", str(project)]) == 0
    assert "1 claim." in capsys.readouterr().out


def test_a_project_without_claims_says_what_to_do_next(project: Path, capsys):
    assert main(["claims", str(project)]) == 0
    assert "accept a suggested figure" in capsys.readouterr().out


def test_export_writes_a_header_and_says_when_nothing_is_verified(project, tmp_path, capsys):
    assert main(["export", str(project), str(tmp_path / "out")]) == 0
    assert "only its header" in capsys.readouterr().out
    lines = (tmp_path / "out" / "verified_claims.csv").read_bytes().split(b"\r\n")
    assert lines[0].startswith(b"\xef\xbb\xbfclaim_id,")
    assert lines[1:] == [b""]


def test_an_export_onto_a_file_is_refused_with_a_next_step(project: Path, capsys):
    before = project.read_bytes()
    assert main(["export", str(project), str(project)]) == 1
    told = capsys.readouterr().err
    assert "is a file, not a folder" in told
    assert "Name a folder" in told
    assert project.read_bytes() == before


def test_check_calls_a_sound_project_sound(project: Path, capsys):
    assert main(["check", str(project)]) == 0
    assert "is sound" in capsys.readouterr().out


def test_check_names_every_problem_and_fails(project: Path, capsys):
    import sqlite3

    other = sqlite3.connect(project)
    other.execute("UPDATE article_bytes SET bytes = x'00'")
    other.commit()
    other.close()
    assert main(["check", str(project)]) == 1
    assert "the original of article" in capsys.readouterr().err


# -- calls --------------------------------------------------------------------------------------


def _run(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "annotator", *words],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, **environment},
    )


def test_the_version_is_told():
    answer = _run("--version")
    assert (answer.returncode, answer.stdout.strip()) == (0, f"annotator {__version__}")


@pytest.mark.parametrize(
    "words",
    [
        ["frobnicate"],
        ["export"],
        ["export", "p.annotator", "out", "--format", "pdf"],
        ["claims", "p.annotator", "--colour"],
        ["--bidi", "maybe", "check", "p.annotator"],
    ],
)
def test_a_wrong_call_ends_with_status_2_and_a_sentence(words: list[str], capsys):
    assert main(words) == 2
    assert "Error:" in capsys.readouterr().err


def test_help_lists_every_verb_and_how_the_window_opens(capsys):
    assert main(["--help"]) == 0
    said = capsys.readouterr().out
    for verb in ("analyze", "check", "claims", "conflicts", "demo", "export", "import", "parties"):
        assert f"\n  {verb} " in said
    assert "annotator [PROJECT]" in said


def test_the_help_of_export_explains_all(capsys):
    assert main(["export", "--help"]) == 0
    said = " ".join(capsys.readouterr().out.split())
    assert "whatever its verdict" in said
    assert "verified as supported" in said


def test_no_verb_but_demo_loads_qt(project: Path, texts: Path, tmp_path: Path):
    calls = [
        ["analyze", str(texts / "attack.txt")],
        ["import", str(project), str(texts)],
        ["claims", str(project)],
        ["conflicts", str(project), "--json"],
        ["export", str(project), str(tmp_path / "out")],
        ["check", str(project)],
    ]
    code = (
        "import sys\nfrom annotator.__main__ import main\n"
        f"for call in {calls!r}:\n    assert main(call) == (call[0] == 'conflicts'), call\n"
        "print('PySide6' in sys.modules or 'shiboken6' in sys.modules)"
    )
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert answer.returncode == 0, answer.stderr
    assert answer.stdout.splitlines()[-1] == "False"


def test_a_reader_who_has_seen_enough_makes_no_noise(texts: Path):
    annotator = [sys.executable, "-m", "annotator", "analyze", str(texts / "attack.txt"), "--json"]
    answer = subprocess.Popen(annotator, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert answer.stdout is not None
    assert answer.stderr is not None
    answer.stdout.close()
    told = answer.stderr.read().decode()
    answer.stderr.close()
    answer.wait()
    assert "Traceback" not in told
    assert "Exception ignored" not in told


def test_arabic_is_written_as_utf_8_whatever_the_locale(texts: Path):
    answer = _run(
        "analyze", str(texts / "attack.txt"), "--json", PYTHONIOENCODING="ascii", LC_ALL="C"
    )
    assert answer.returncode == 0
    assert "هجوم على حاجز" in json.loads(answer.stdout)["text"]
