"""`annotator analyze --json` keeps its contract: fields, offsets into the text as it came, ids."""

from __future__ import annotations

import json
import os
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.cli import main
from annotator.domain.model import Figure
from annotator.domain.text import normalise_newlines, sha256
from annotator.resources import resource
from annotator.services.suggesting import even_newlines

SAMPLE = sorted((resource("sample") / "articles").glob("*.txt"))
TOP = ["version", "article", "text", "figures", "mentions", "notes", "references", "markers"]
TOP += ["conflicts", "relations", "note_marks", "hyperlinks", "pages", "doubts"]
TOP += ["document"]
FIGURE = ["id", "start", "end", "quote"] + [one.name for one in fields(Figure)] + ["subset_of"]
REFERENCE = "number title publisher author published accessed archived archive_url language url"
REFERENCE += " start end figures translated_title quote backlinks"
SIDES = [{"figure"}, {"figure", "reference"}, {"figures"}]


def _analyze(path: Path, capsys: pytest.CaptureFixture[str]) -> dict:
    assert main(["analyze", str(path), "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def _keeps_the_contract(answer: dict, path: Path) -> None:
    text = answer["text"]
    assert list(answer) == TOP
    assert answer["version"] == 1
    assert list(answer["article"]) == [
        "title",
        "publisher",
        "language",
        "date",
        "sha256",
        "characters",
        "url",
    ]
    assert answer["article"]["sha256"] == sha256(path.read_bytes())
    assert answer["article"]["characters"] == len(text)
    cited = [figure for one in answer["references"] for figure in one["figures"]]
    everything = [*answer["figures"], *answer["mentions"], *cited]
    ids = [figure["id"] for figure in everything]
    assert len(set(ids)) == len(ids)
    for figure in everything:
        assert set(FIGURE) <= set(figure)
        assert text[figure["start"] : figure["end"]] == figure["quote"] != ""
        assert figure["subset_of"] is None or figure["subset_of"] in ids
        assert figure["subset_of"] != figure["id"]
    for figure in (*answer["figures"], *cited):
        assert figure["low"] is not None or figure["high"] is not None
        assert figure["low"] is None or figure["high"] is None or figure["low"] <= figure["high"]
    assert all(one["low"] is None and one["high"] is None for one in answer["mentions"])
    for reference in answer["references"]:
        assert list(reference) == REFERENCE.split()
        assert isinstance(reference["number"], int)
        assert reference["title"] in text[reference["start"] : reference["end"]]
        for figure in reference["figures"]:
            assert reference["start"] <= figure["start"] < figure["end"] <= reference["end"]
            assert figure["locus"] == "cited_title"
    for marker in answer["markers"]:
        inside = text[marker["start"] : marker["end"]]
        assert inside.startswith("[")
        assert inside.endswith("]")
        assert all(isinstance(number, int) for number in marker["numbers"])
    for note in answer["notes"]:
        assert 0 <= note["start"] < note["end"] <= len(text)
    for one in (*answer["conflicts"], *answer["relations"]):
        assert one["reason"].endswith((".", "?"))
        for side in (one["a"], one["b"]):
            assert set(side) in SIDES
            named = side.get("figures") or [side["figure"]]
            assert set(named) <= set(ids)
    assert all(1 <= one["severity"] <= 3 for one in answer["conflicts"])


@pytest.mark.parametrize("path", SAMPLE, ids=lambda path: path.stem)
def test_every_sample_article_keeps_the_contract(path: Path, capsys):
    _keeps_the_contract(_analyze(path, capsys), path)


def test_the_real_articles_keep_the_contract(articles_dir: Path, capsys):
    for path in sorted(articles_dir.glob("*.txt")):
        _keeps_the_contract(_analyze(path, capsys), path)


@pytest.mark.parametrize("newline", ["\r\n", "\r", "\u2028", "\x85"])
def test_line_ends_of_the_file_stay_and_move_no_finding(tmp_path: Path, newline: str, capsys):
    plain = SAMPLE[0].read_text("utf-8")
    (tmp_path / "plain.txt").write_bytes(plain.encode())
    (tmp_path / "other.txt").write_bytes(plain.replace("\n", newline).encode())
    expected = _analyze(tmp_path / "plain.txt", capsys)
    answer = _analyze(tmp_path / "other.txt", capsys)
    _keeps_the_contract(answer, tmp_path / "other.txt")
    assert answer["text"] == plain.replace("\n", newline)
    for part in ("figures", "mentions"):
        assert [(f["quote"], f["low"], f["kind"]) for f in answer[part]] == [
            (f["quote"], f["low"], f["kind"]) for f in expected[part]
        ]
    assert [r["title"] for r in answer["references"]] == [
        r["title"] for r in expected["references"]
    ]
    assert [c["type"] for c in answer["conflicts"]] == [c["type"] for c in expected["conflicts"]]


@given(st.text(alphabet="a\r\n\x85\u2028\u2029ب ", max_size=30))
def test_evening_line_ends_moves_no_offset(text: str):
    even = even_newlines(text)
    assert len(even) == len(text)
    assert not {"\r", "\x85", "\u2028", "\u2029"} & set(even)
    assert even.replace(" \n", "\n").replace(" ", "") == normalise_newlines(text).replace(
        " \n", "\n"
    ).replace(" ", "")


def test_a_byte_order_mark_is_no_character_of_the_text(tmp_path: Path, capsys):
    (tmp_path / "a.txt").write_bytes("قُتل ثلاثة مدنيين.".encode("utf-8-sig"))
    answer = _analyze(tmp_path / "a.txt", capsys)
    assert answer["text"] == "قُتل ثلاثة مدنيين."
    assert answer["article"]["sha256"] == sha256((tmp_path / "a.txt").read_bytes())


def test_offsets_count_code_points_not_units_of_utf_16(tmp_path: Path, capsys):
    (tmp_path / "a.txt").write_text("😀😀 قُتل ثلاثة مدنيين في القصف.", "utf-8")
    (figure,) = _analyze(tmp_path / "a.txt", capsys)["figures"]
    assert figure["start"] == "😀😀 قُتل ".__len__()


PAGE = """<!DOCTYPE html><html lang="en"><head><title>The mine at the dam</title>
<link rel="canonical" href="https://news.example/mine"></head><body><article>
<h1>The mine at the dam</h1>
<p>Four soldiers were killed when a mine went off near <a href="/dam">the dam</a> on 3 May 2022,
the ministry said on Tuesday.<sup class="reference"><a href="#cite_note-1">[1]</a></sup> The road
has been closed since then, and the villages on the eastern bank are cut off from the town.</p>
<h2>References</h2><ol class="references"><li id="cite_note-1"><a href="https://a.example/1">\
"Mine kills four soldiers"</a>. Agency. 4 May 2022. <q>Two of them were officers.</q></li></ol>
</article></body></html>"""


def test_a_page_brings_its_links_and_its_text_to_count_in(tmp_path: Path, capsys):
    path = tmp_path / "page.html"
    path.write_text(PAGE, "utf-8")
    answer = _analyze(path, capsys)
    _keeps_the_contract(answer, path)
    text = answer["text"]
    assert answer["article"]["url"] == "https://news.example/mine"
    assert {text[one["start"] : one["end"]]: one["url"] for one in answer["hyperlinks"]} == {
        "the dam": "https://news.example/dam",
        '"Mine kills four soldiers"': "https://a.example/1",
    }
    (reference,) = answer["references"]
    assert (reference["url"], reference["quote"]) == (
        "https://a.example/1",
        "Two of them were officers.",
    )
    assert [one["numbers"] for one in answer["markers"]] == [[1]]
    assert (answer["pages"], answer["note_marks"]) == ([], [])
    assert answer["document"]["name"] == "page.html"


def test_analyze_makes_nothing(tmp_path: Path, capsys):
    (tmp_path / "a.txt").write_text("Seven civilians were killed.", "utf-8")
    here = os.getcwd()
    os.chdir(tmp_path)
    try:
        assert main(["analyze", "a.txt"]) == 0
    finally:
        os.chdir(here)
    assert [one.name for one in tmp_path.iterdir()] == ["a.txt"]


def test_without_json_a_table_shows_figures_and_conflicts(capsys):
    assert main(["analyze", str(SAMPLE[0])]) == 0
    said = capsys.readouterr().out
    assert "هجوم تل الزيزفون (2023)" in said
    assert "خمسة من أفراد قوات سوريا الديمقراطية" in said
    assert "PARTY 3" in said


@pytest.mark.parametrize("verb", ["analyze", "conflicts", "claims"])
def test_json_is_never_shaped(tmp_path: Path, verb: str, capsys):
    source = SAMPLE[0]
    if verb != "analyze":
        source = tmp_path / "p.annotator"
        assert main(["import", str(source), str(SAMPLE[0])]) == 0
        capsys.readouterr()
    # The sample's article has open conflicts, which the verb for them answers with 1.
    assert main(["--bidi", "on", verb, str(source), "--json"]) == (verb == "conflicts")
    shaped_forms = {char for char in capsys.readouterr().out if "\ufe70" <= char <= "\ufefc"}
    assert shaped_forms == set()
