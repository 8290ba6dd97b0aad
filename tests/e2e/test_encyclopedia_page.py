"""An encyclopedia's page as HTML: what its saved text had lost is there, and nothing else differs.

The page is made from a text (``benchmarks/encyclopedia.py``): one of our own, and the real article
where it is at hand.
"""

from __future__ import annotations

import importlib.util
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import pytest

from annotator.domain.analysis import analyse, import_summary, statements_of
from annotator.domain.box_columns import box_columns
from annotator.domain.conflicts import find_conflicts
from annotator.domain.coverage import Reason, numbers_in
from annotator.domain.model import Analysis, Findings, Locus, Statement
from annotator.domain.outline import Outline
from annotator.formats.readers import html
from annotator.library import SUFFIX, Library
from annotator.services.importing import prepare

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"
OWN = """هذه المقالة عن حدث جارٍ.

معركة السد القديم (2022)

من موسوعة الفرات
اذهب إلى التنقل
معركة السد القديم (2022)
جزء من حرب البادية

معلومات عامة
التاريخ
  • 3 مايو 2022 – 5 مايو 2022
الموقع محافظة الرقة
المتحاربون
قوات سوريا الديمقراطية
بدعم من:
 الولايات المتحدة
الجمهورية العربية السورية
بدعم من:
 إيران
تنظيم الدولة الإسلامية

الوحدات
قوات سوريا الديمقراطية

الجيش العربي السوري

خلايا البادية
الخسائر
7 قتلى[ملاحظة 1] 9 قتلى[ملاحظة 2]
إيران 2 قتيل
20 قتيلاً

بدأت المعركة صباح الثالث من مايو عندما هاجم مسلحون نقاطاً على ضفتي النهر قرب السد.[1]

سير المعركة

أدى انفجار لغم إلى مقتل أربعة جنود من الجيش العربي السوري قرب السد في 3 مايو 2022.[2][3] وقُتل خمسة من مقاتلي قسد وأُصيب 3 آخرون في كمين على الطريق الشرقي في 5 مايو 2022.[3]

طالع أيضاً

ملاحظات

  1. 2 قبل المعركة، 5 في 5 مايو
  2. 4 في 3 مايو، 5 في 5 مايو

المراجع

  1. 1٫0 1٫1 "Battle begins at the Old Dam". نهر نيوز (بالإنجليزية). 2022-05-03. Archived from the original on 2022-05-09. Retrieved 2022-06-01. {{استشهاد ويب}}: تحقق من التاريخ في: |تاريخ الوصول= (help)
  2. "Mine kills four soldiers near the dam: "Two of them officers"". وكالة البادية. 4 May 2022. مؤرشف من الأصل في 2022-05-11. اطلع عليه بتاريخ 1 June 2022.
  3. Lina Nadir (5 May 2022). "Six fighters killed in ambush". نهر نيوز. اطلع عليه بتاريخ 1 June 2022.
  4. "What the dam is for". Energy Today. ISSN:1234-5678. Retrieved 2 June 2022.
"""


@dataclass(frozen=True)
class Read:
    """A document with all that is found in it."""

    text: str
    outline: Outline
    analysis: Analysis
    statements: dict[str, Statement]
    findings: Findings

    def totals(self) -> list[tuple[int | None, str, bool]]:
        return [
            (one.figure.low, one.figure.party, one.figure.party_assumed)
            for one in self.analysis.readings
            if one.figure.locus is Locus.INFOBOX
            and one.figure.bounded
            and one.figure.party != "civilian"
        ]

    def figures(self) -> list[tuple[object, ...]]:
        return sorted(
            (str(f.locus), str(f.kind), f.low or 0, f.high or 0, f.party, f.date_from or "")
            for one in self.analysis.readings
            if (f := one.figure).bounded
        )

    def conflicts(self) -> list[tuple[str, int, tuple[str, ...], bool]]:
        return sorted(
            (
                str(one.type),
                one.severity,
                tuple(self.statements[key].anchor.quote for key in (*one.a.keys, *one.b.keys)),
                bool(one.assumed),
            )
            for one in self.findings.conflicts
        )


def read(text: str, outline: Outline) -> Read:
    analysis = analyse(text, outline=outline)
    statements = {one.key: one for one in statements_of(analysis, text)}
    return Read(text, outline, analysis, statements, find_conflicts(tuple(statements.values())))


def read_page(encyclopedia: ModuleType, text: str) -> Read:
    document = html.read(encyclopedia.page_of(text).encode(), "page.html")
    return read(document.text, document.outline)


@pytest.fixture(scope="module")
def encyclopedia() -> ModuleType:
    return _module("encyclopedia")


@pytest.fixture(scope="module")
def real(articles_dir: Path) -> str:
    with next(articles_dir.glob("000*.txt")).open(encoding="utf-8", newline="") as file:
        return file.read()


@pytest.fixture(scope="module")
def scoring(encyclopedia: ModuleType) -> ModuleType:
    return _module("references_score")


def _module(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, BENCHMARKS / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


# -- a page of our own --------------------------------------------------------------------------


def test_the_totals_of_the_box_have_the_parties_of_their_columns(encyclopedia: ModuleType) -> None:
    page = read_page(encyclopedia, OWN)
    assert page.totals() == [
        (7, "sdf", False),
        (9, "syrian army", False),
        (2, "iran", False),
        (20, "isis", False),
    ]
    assert box_columns(page.analysis) == ()


def test_references_have_their_addresses_and_every_other_field(encyclopedia: ModuleType) -> None:
    page = read_page(encyclopedia, OWN)
    url, copy = encyclopedia.url_of, encyclopedia.copy_of
    assert [
        (r.number, r.author, r.publisher, r.published, r.accessed, r.archived, r.backlinks)
        for r in page.analysis.structure.references
    ] == [
        (1, "", "نهر نيوز", "2022-05-03", "2022-06-01", "2022-05-09", 2),
        (2, "", "وكالة البادية", "2022-05-04", "2022-06-01", "2022-05-11", 1),
        (3, "Lina Nadir", "نهر نيوز", "2022-05-05", "2022-06-01", None, 2),
        (4, "", "Energy Today", None, "2022-06-02", None, 1),
    ]
    assert [(r.title, r.url, r.archive_url) for r in page.analysis.structure.references] == [
        ("Battle begins at the Old Dam", url(1), copy(1, "2022-05-09")),
        ('Mine kills four soldiers near the dam: "Two of them officers"', url(2),
         copy(2, "2022-05-11")),
        ("Six fighters killed in ambush", url(3), ""),
        ("What the dam is for", url(4), ""),
    ]  # fmt: skip


def test_a_page_says_what_its_saved_text_says(encyclopedia: ModuleType) -> None:
    page, saved = read_page(encyclopedia, OWN), read(OWN, Outline())
    own, told = page.analysis.structure, saved.analysis.structure
    assert [one.numbers for one in own.markers] == [one.numbers for one in told.markers]
    assert [one.mark for one in own.note_marks] == [one.mark for one in told.note_marks]
    assert [(one.mark, one.span.of(page.text)) for one in own.notes] == [
        (one.mark, one.span.of(OWN)) for one in told.notes
    ]
    assert import_summary(own).never_cited == import_summary(told).never_cited == (4,)
    assert (own.metadata.title, own.metadata.language) == ("معركة السد القديم (2022)", "ar")
    assert page.figures() != saved.figures()  # a figure of a row of its own had no column there
    assert [f[:4] for f in page.figures()] == [f[:4] for f in saved.figures()]


def test_numbers_of_the_lists_are_not_left_to_decide(encyclopedia: ModuleType) -> None:
    page = read_page(encyclopedia, OWN)
    reasons = [one.reason for one in numbers_in(page.text, page.analysis)]
    assert reasons.count(Reason.LIST_MARK) == 2  # the printed numbers of the two notes
    assert Reason.UNKNOWN not in reasons


def test_an_imported_page_brings_working_links_into_the_project(
    encyclopedia: ModuleType, tmp_path: Path
) -> None:
    path = tmp_path / "page.html"
    path.write_text(encyclopedia.page_of(OWN), "utf-8")
    with Library.open(tmp_path / f"dam{SUFFIX}", create=True) as library:
        article = library.articles.add(prepare(path)).article
        cited = {one.number: one for one in library.citations.of(article.id)}
        assert {number: one.url for number, one in cited.items()} == {
            number: encyclopedia.url_of(number) for number in (1, 2, 3, 4)
        }
        assert cited[2].archive_url == encyclopedia.copy_of(2, "2022-05-11")
        assert library.articles.columns(article.id) == ()
        text = library.articles.text(article.id)
        analysis = library.articles.analysis(article.id)
        assert [
            (one.span.of(text), one.figure.party)
            for one in analysis.readings
            if one.figure.locus is Locus.INFOBOX
        ] == [
            ("7 قتلى", "sdf"),
            ("9 قتلى", "syrian army"),
            ("2 قتيل", "iran"),
            ("20 قتيلاً", "isis"),
        ]


# -- the real article ---------------------------------------------------------------------------


def test_the_real_box_gives_every_total_its_party(encyclopedia: ModuleType, real: str) -> None:
    page = read_page(encyclopedia, real)
    assert page.totals() == [(10, "sdf", False), (12, "syrian army", False), (2, "iran", False)]
    assert not any(one.figure.party_assumed for one in page.analysis.readings)
    assert box_columns(page.analysis) == ()


def test_the_real_references_are_right_in_every_field(
    scoring: ModuleType, real: str, gold_dir: Path
) -> None:
    path = gold_dir / "articles" / "references" / "seed_000.json"
    gold = json.loads(path.read_text("utf-8"))["references"]
    found, expected = scoring.on_page(real, gold)
    read_as = {one.number: one for one in found}
    assert len(found) == len(gold) == 40
    wrong = [
        scoring.wrong_fields(one, read_as[one["number"]], scoring.ON_PAGES) for one in expected
    ]
    assert [fields for fields in wrong if fields] == []


def test_the_real_marks_are_all_there_and_gaps_stay_visible(
    encyclopedia: ModuleType, real: str
) -> None:
    page, saved = read_page(encyclopedia, real), read(real, Outline())
    own, told = page.analysis.structure, saved.analysis.structure
    assert [one.numbers for one in own.markers] == [one.numbers for one in told.markers]
    assert (own.missing_references, own.never_cited) == ((), (1, 4, 5, 8, 9, 10))
    assert [one.mark for one in own.notes] == [one.mark for one in told.notes]


def test_the_real_conflicts_stand_and_none_is_assumed_any_more(
    encyclopedia: ModuleType, real: str
) -> None:
    page, saved = read_page(encyclopedia, real), read(real, Outline())
    assert page.figures() == saved.figures()
    assert [one[:3] for one in page.conflicts()] == [one[:3] for one in saved.conflicts()]
    assert [one[:2] for one in page.conflicts()] == [
        ("AGG", 2),
        ("ENUM", 2),
        ("ENUM", 2),
        ("PARTY", 1),
        ("PARTY", 3),
        ("SCOPE", 1),
    ]
    assert any(one[3] for one in saved.conflicts())
    assert not any(one[3] for one in page.conflicts())
