"""`annotator import`, `analyze` and `coverage` take files, folders, pages and lists of pages."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from annotator import formats
from annotator.cli import main
from annotator.cli.notes import note_sentence
from annotator.domain.model import Article
from annotator.formats.web_address import address_of
from annotator.library import Library

PAGE = """<!doctype html><html lang="ar"><head><title>مقتل ثلاثة مدنيين قرب الجسر</title></head>
<body><article><h1>مقتل ثلاثة مدنيين قرب الجسر</h1>
<p>قُتل ثلاثة مدنيين وأُصيب خمسة آخرون في قصف على السوق القديم قرب الجسر يوم الثلاثاء،
وفق <a href="https://agency.example/report">مصدر طبي</a> في المدينة تحدث إلى مراسلنا.</p>
<p>وعاد سكان القرى القريبة إلى بيوتهم بعد يومين، وفتحت المدارس أبوابها من جديد.</p>
</article></body></html>"""
NEWS = "Attack on the bridge\n\nFive soldiers were killed near the bridge on 3 May 2021.\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return tmp_path / "p.annotator"


def _articles(project: Path) -> list[Article]:
    with Library.open(project, read_only=True) as library:
        return library.articles.list()


def _serve(httpserver: HTTPServer, path: str, body: str = PAGE, kind: str = "text/html") -> str:
    httpserver.expect_request(path).respond_with_data(body, content_type=kind)
    return httpserver.url_for(path)


# -- pages ---------------------------------------------------------------------------------------


def test_a_page_is_imported_by_its_address(httpserver: HTTPServer, project: Path, capsys):
    url = _serve(httpserver, "/أخبار/الجسر")
    address = f"{httpserver.url_for('/')}أخبار/الجسر"
    assert main(["import", str(project), address, "--allow-private"]) == 0
    said = capsys.readouterr().out
    assert f"{address}: مقتل ثلاثة مدنيين قرب الجسر" in said
    assert "3 figures" in said
    (article,) = _articles(project)
    assert article.url == address_of(url).url
    with Library.open(project, read_only=True) as library:
        text = library.articles.text(article.id)
        outline = library.articles.outline(article.id)
        assert library.articles.original(article.id) == PAGE.encode()
    at = text.index("مصدر طبي")
    assert outline.url_at(at) == "https://agency.example/report"
    assert [request.path for request, _ in httpserver.log] == ["/أخبار/الجسر"]


def test_a_page_of_the_own_network_is_refused_until_it_is_allowed(
    httpserver: HTTPServer, project: Path, capsys
):
    url = _serve(httpserver, "/x")
    for call in (["import", str(project), url], ["analyze", url], ["coverage", url]):
        assert main(call) == 1
        told = capsys.readouterr()
        assert "127.0.0.1" in told.err
        assert "--allow-private" in told.err
        assert "Traceback" not in told.err
    assert httpserver.log == []
    assert not project.exists()


@pytest.mark.parametrize("verb", ["analyze", "coverage"])
def test_a_page_is_read_without_a_project(httpserver: HTTPServer, verb: str, capsys):
    url = _serve(httpserver, "/x")
    assert main([verb, url, "--allow-private", "--json"]) == 0
    assert "مقتل ثلاثة مدنيين" in capsys.readouterr().out
    assert main([verb, url, "--allow-private"]) == 0
    assert "مقتل ثلاثة مدنيين قرب الجسر" in capsys.readouterr().out


@pytest.mark.parametrize("source", ["file:///etc/hosts", "ftp://news.example/x", "data:,five"])
def test_other_schemes_are_refused_with_a_next_step(project: Path, source: str, capsys):
    for call in (["import", str(project), source], ["analyze", source], ["coverage", source]):
        assert main(call) == 1
        assert "only http and https" in capsys.readouterr().err
    assert not project.exists()


@pytest.mark.parametrize(
    ("charset", "encoding"),
    [("utf-8", "utf-8"), ("", "utf-8"), ("iso-8859-1", "utf-8"), ("windows-1256", "cp1256"),
     ("", "cp1256"), ("utf-8", "cp1256"), ("no-such-charset", "utf-8")],
)  # fmt: skip
@pytest.mark.parametrize("kind", ["text/html", "text/plain"])
def test_letters_come_right_whatever_the_server_says_of_them(
    httpserver: HTTPServer, charset: str, encoding: str, kind: str, capsys
):
    body = PAGE.encode(encoding) if kind == "text/html" else _plain().encode(encoding)
    said = f"{kind}; charset={charset}" if charset else kind
    httpserver.expect_request("/x").respond_with_response(
        Response(body, headers=[("Content-Type", said)])
    )
    assert main(["analyze", httpserver.url_for("/x"), "--allow-private", "--json"]) == 0
    assert "قُتل ثلاثة مدنيين وأُصيب خمسة آخرون" in json.loads(capsys.readouterr().out)["text"]


def _plain() -> str:
    return "قُتل ثلاثة مدنيين وأُصيب خمسة آخرون في قصف على السوق القديم قرب الجسر يوم الثلاثاء."


@pytest.mark.parametrize(
    ("body", "kind", "words"),
    [
        (b"\x89PNG\r\n\x1a\n\x00", "image/png", "no article but image/png"),
        (b"\x89PNG\r\n\x1a\n\x00", "text/html", "no article"),
        (b"PK\x05\x06" + b"\x00" * 18, "application/zip", "archive"),
        (b"", "text/html", "is empty"),
    ],
    ids=["picture", "picture in disguise", "archive", "empty"],
)
def test_what_is_no_text_is_refused_under_its_address(
    httpserver: HTTPServer, project: Path, body: bytes, kind: str, words: str, capsys
):
    httpserver.expect_request("/x").respond_with_data(body, content_type=kind)
    url = httpserver.url_for("/x")
    assert main(["import", str(project), url, "--allow-private"]) == 1
    told = capsys.readouterr().err
    assert words in told
    assert url in told
    assert not project.exists()


# -- lists and folders ----------------------------------------------------------------------------


def test_a_list_of_pages_is_taken_and_its_bad_lines_are_named(
    httpserver: HTTPServer, project: Path, tmp_path: Path, capsys
):
    one = _serve(httpserver, "/one")
    gone = httpserver.url_for("/gone")
    httpserver.expect_request("/gone").respond_with_data("no", status=404)
    (tmp_path / "list.csv").write_text(
        f"العنوان;الرابط;التاريخ\nعنوان من القائمة;{one};2024-11-12\nx;لا رابط هنا;\nx;{gone};\n"
        f"x;{one}#2;\n",
        "utf-8",
    )
    call = ["import", str(project), str(tmp_path / "list.csv"), "--allow-private"]
    assert main(call) == 1
    told = capsys.readouterr()
    assert "Line 3 of list.csv" in told.err
    assert f"{gone} is not there any more" in told.err
    assert "2 documents could not be imported" in told.err
    assert "1 article imported" in told.out
    assert "1 address named twice" in told.out
    (article,) = _articles(project)
    assert (article.title, article.date) == ("عنوان من القائمة", "2024-11-12")


def test_a_folder_of_every_kind_is_taken_and_the_rest_counted(project: Path, tmp_path, capsys):
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "page.html").write_text(PAGE, "utf-8")
    (folder / "news.md").write_text(f"# {NEWS}", "utf-8")
    (folder / "news.txt").write_text(NEWS, "utf-8")
    (folder / "picture.png").write_bytes(b"\x89PNG")
    (folder / "list.csv").write_text("url\nhttp://127.0.0.1:9/x\n", "utf-8")
    assert main(["import", str(project), str(folder)]) == 0
    told = capsys.readouterr().out
    assert "3 articles imported" in told
    assert "2 files of other kinds passed over" in told


def test_a_call_without_a_source_is_wrong(project: Path, capsys):
    assert main(["import", str(project)]) == 2
    assert "SOURCE" in capsys.readouterr().err


def test_an_article_that_says_what_another_says_is_told(project: Path, tmp_path: Path, capsys):
    (tmp_path / "one.txt").write_text(OLD, "utf-8")
    (tmp_path / "two.txt").write_text(OLD.replace("in the evening", "at night"), "utf-8")
    (tmp_path / "three.txt").write_text("A quiet day\n\nThe schools opened again.\n", "utf-8")
    sources = [str(tmp_path / name) for name in ("one.txt", "two.txt", "three.txt")]
    assert main(["import", str(project), *sources]) == 0
    said = capsys.readouterr().out
    assert said.count("says the same as “Attack on the bridge”") == 1
    assert said.index("two.txt") < said.index("says the same") < said.index("three.txt")


# -- the report ------------------------------------------------------------------------------------


@pytest.fixture
def mixed(tmp_path: Path, project: Path, capsys) -> list[str]:
    """Sources of which one is new, one known and one no text; the project holds the known one."""
    (tmp_path / "known.txt").write_text(NEWS, "utf-8")
    (tmp_path / "new.txt").write_text(f"=1+1\n\n{NEWS}", "utf-8")
    (tmp_path / "bad.txt").write_bytes(b"\x00\x01\x02")
    assert main(["import", str(project), str(tmp_path / "known.txt")]) == 0
    capsys.readouterr()
    return [str(tmp_path / name) for name in ("new.txt", "known.txt", "bad.txt")] + [
        "gopher://news.example/"
    ]


def test_a_report_says_what_became_of_each_document(project: Path, tmp_path, mixed, capsys):
    report = tmp_path / "out" / "report.csv"
    assert main(["import", str(project), *mixed, "--report", str(report)]) == 1
    rows = list(csv.DictReader(io.StringIO(report.read_bytes().decode("utf-8-sig"), newline="")))
    assert [row["state"] for row in rows] == ["added", "known", "failed", "failed"]
    assert rows[0]["title"].startswith("'=")
    assert (rows[0]["figures"], rows[0]["references"]) == ("1", "0")
    assert rows[1]["title"] == "Attack on the bridge"
    assert "not a text file" in rows[2]["fault"]
    assert rows[2]["next_step"]
    assert "report.csv" in capsys.readouterr().out


def test_a_report_for_programs_is_json(project: Path, tmp_path: Path, mixed: list[str]):
    report = tmp_path / "report.json"
    assert main(["import", str(project), *mixed, "--report", str(report)]) == 1
    rows = json.loads(report.read_text("utf-8"))
    assert [row["state"] for row in rows] == ["added", "known", "failed", "failed"]
    assert rows[0]["figures"] == 1


# -- a new version ----------------------------------------------------------------------------------


OLD = """Attack on the bridge

Five soldiers were killed near the old bridge on 3 May 2021, the army said in the evening.

Nine civilians were injured in the market on the same day, a doctor of the town reported.
"""


@pytest.fixture
def checked(tmp_path: Path, project: Path, capsys) -> Path:
    """A project with one article and a claim of each of its two figures."""
    (tmp_path / "old.txt").write_text(OLD, "utf-8")
    assert main(["import", str(project), str(tmp_path / "old.txt"), "--reviewer", "Lina"]) == 0
    with Library.open(project, reviewer="Lina") as library:
        article = library.articles.list()[0].id
        for reading in library.articles.analysis(article).readings:
            library.claims.accept(article, reading.span)
    capsys.readouterr()
    return project


def _update(project: Path, named: str, *sources: str) -> int:
    return main(["import", str(project), "--update", named, *sources, "--allow-private"])


def test_a_new_version_says_how_many_claims_stay_and_which_stray(checked, tmp_path, capsys):
    new = OLD.split("\n\n")
    (tmp_path / "new.txt").write_text(
        f"{new[0]}\n\nIt was a Monday.\n\n{new[1]}\n\nThe market stayed closed for weeks.\n",
        "utf-8",
    )
    assert _update(checked, "Attack on the bridge", str(tmp_path / "new.txt")) == 0
    said = capsys.readouterr().out
    assert "version 2 of “Attack on the bridge”" in said
    assert "1 claim in place, 0 moved, 1 in the tray." in said
    assert "in the tray: Nine civilians" in said
    with Library.open(checked, read_only=True) as library:
        (article,) = library.articles.list()
        assert article.version == 2
        assert library.articles.text(article.id, 1) == OLD
        assert library.problems() == []


def test_the_same_text_again_changes_nothing(checked: Path, tmp_path: Path, capsys):
    (tmp_path / "new.txt").write_text(OLD, "utf-8")
    assert _update(checked, "1", str(tmp_path / "new.txt")) == 0
    assert "nothing changed" in capsys.readouterr().out
    assert _articles(checked)[0].version == 1


def test_without_a_source_the_address_of_the_article_is_fetched_again(
    httpserver: HTTPServer, project: Path, capsys
):
    url = _serve(httpserver, "/x")
    assert main(["import", str(project), url, "--allow-private"]) == 0
    assert _update(project, url) == 0
    assert "nothing changed" in capsys.readouterr().out
    httpserver.clear()
    _serve(httpserver, "/x", PAGE.replace("خمسة آخرون", "ستة آخرون"))
    assert _update(project, url) == 0
    assert "version 2" in capsys.readouterr().out
    with Library.open(project, read_only=True) as library:
        (article,) = library.articles.list()
        assert "ستة آخرون" in library.articles.text(article.id)
        assert "خمسة آخرون" in library.articles.text(article.id, 1)


def test_a_page_is_fetched_again_from_where_it_came_whatever_it_calls_its_own(
    httpserver: HTTPServer, project: Path, capsys
):
    copy = PAGE.replace("<head>", '<head><link rel="canonical" href="https://elsewhere.example/x">')
    url = _serve(httpserver, "/copy", copy)
    assert main(["import", str(project), url, "--allow-private"]) == 0
    assert _update(project, "1") == 0
    assert "nothing changed" in capsys.readouterr().out
    assert [request.path for request, _ in httpserver.log] == ["/copy"] * 2


def test_an_article_is_named_by_title_address_uid_or_number(checked: Path, tmp_path, capsys):
    (article,) = _articles(checked)
    with Library.open(checked, reviewer="Lina") as library:
        library.articles.edit(article.id, url="https://news.example/%D8%AE")
    names = ["Attack on the bridge", "https://NEWS.example/خ", article.uid, str(article.id)]
    for number, name in enumerate(names):
        (tmp_path / "new.txt").write_text(f"{OLD}\n{number} o'clock.\n", "utf-8")
        assert _update(checked, name, str(tmp_path / "new.txt")) == 0
    assert _articles(checked)[0].version == 1 + len(names)


def test_a_name_of_several_articles_is_asked_back(checked: Path, tmp_path: Path, capsys):
    (tmp_path / "twin.txt").write_text(f"{OLD}\nMore.\n", "utf-8")
    assert main(["import", str(checked), str(tmp_path / "twin.txt")]) == 0
    assert _update(checked, "Attack on the bridge", str(tmp_path / "twin.txt")) == 1
    told = capsys.readouterr().err
    assert "several articles: 1 “Attack on the bridge”, 2 “Attack on the bridge”" in told


def test_a_name_of_no_article_is_told_with_those_there_are(checked: Path, tmp_path, capsys):
    assert _update(checked, "Attack", str(tmp_path / "old.txt")) == 1
    told = capsys.readouterr().err
    assert "no article “Attack”" in told
    assert "1 “Attack on the bridge”" in told


def test_an_article_without_an_address_cannot_be_fetched_again(checked: Path, capsys):
    assert _update(checked, "1") == 1
    assert "has no address" in capsys.readouterr().err


@pytest.mark.parametrize("fault", ["gone", "empty", "two", "report", "no project"])
def test_a_new_version_that_cannot_come_leaves_the_article(checked, tmp_path, fault, capsys):
    (tmp_path / "empty.txt").write_bytes(b"")
    old = str(tmp_path / "old.txt")
    calls = {
        "gone": [str(checked), "--update", "1", str(tmp_path / "gone.txt")],
        "empty": [str(checked), "--update", "1", str(tmp_path / "empty.txt")],
        "two": [str(checked), "--update", "1", old, old],
        "report": [str(checked), "--update", "1", old, "--report", str(tmp_path / "r.csv")],
        "no project": [str(tmp_path / "none.annotator"), "--update", "1", old],
    }
    status = 2 if fault in ("two", "report") else 1
    assert main(["import", *calls[fault]]) == status
    assert "Traceback" not in capsys.readouterr().err
    assert _articles(checked)[0].version == 1
    assert not (tmp_path / "none.annotator").exists()


# -- stopping ---------------------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C is sent in another way there.")
def test_stopping_an_import_ends_the_fetch_and_keeps_what_was_there(
    httpserver: HTTPServer, checked: Path
):
    asked, over = threading.Event(), threading.Event()

    def answer(request: Request) -> Response:
        asked.set()
        over.wait(20)
        return Response("too late")

    httpserver.expect_request("/slow").respond_with_handler(answer)
    call = ["import", str(checked), httpserver.url_for("/slow"), "--allow-private"]
    running = subprocess.Popen(
        [sys.executable, "-m", "annotator", *call],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        assert asked.wait(30)
        os.killpg(running.pid, signal.SIGINT)
        _, told = running.communicate(timeout=20)
    finally:
        over.set()
        running.kill()
        running.communicate()
    assert running.returncode == 130
    assert told.strip() == "annotator: stopped; what was done before is kept."
    with Library.open(checked, read_only=True) as library:
        assert library.problems() == []


def test_of_many_articles_that_are_alike_only_the_first_are_named(tmp_path: Path, capsys):
    texts = tmp_path / "texts"
    texts.mkdir()
    told = "قُتل ثلاثة مدنيين وأصيب سبعة آخرون في قصف على سوق البلدة صباح اليوم، بحسب مسعفين."
    for number in range(8):
        (texts / f"{number}.txt").write_text(f"{told} {told} رقم {number}", encoding="utf-8")
    assert main(["import", str(tmp_path / "p.annotator"), str(texts)]) == 0
    last = capsys.readouterr().out.partition("7.txt: ")[2]
    assert last.count("“") == 3
    assert "4 more are like it." in last


def test_every_note_that_a_reader_leaves_has_a_sentence():
    sources = Path(formats.__file__).parent.rglob("*.py")
    kinds = "web|pdf|encoding|document|page|text|wikitext"
    codes = {
        code
        for source in sources
        for code in re.findall(rf'"((?:{kinds})\.[a-z_0-9]+)"', source.read_text("utf-8"))
    }
    assert "wikitext.unclosed" in codes
    assert [code for code in sorted(codes) if note_sentence(code) == code] == []
