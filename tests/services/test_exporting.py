"""What leaves the app: verified claims with all that stands behind them, and nothing is changed."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from pathlib import Path

import pytest

from annotator import __version__
from annotator.domain.model import (
    ArticleId,
    ClaimId,
    Figure,
    Kind,
    Locus,
    ResolutionCode,
    Seen,
    Stance,
    Status,
    Verdict,
)
from annotator.domain.text import Span
from annotator.library import Library
from annotator.services.importing import prepare_text
from annotator.storage import tables


def _rows(path: Path) -> list[dict[str, str]]:
    text = path.read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


@pytest.fixture
def article(add) -> ArticleId:
    return add()


def _verify(
    library: Library, claim: ClaimId, citation: int = 0, *, verdict=Verdict.SUPPORTED
) -> None:
    article = library.claims.get(claim).article_id
    link = library.citations.link(claim, library.citations.of(article)[citation].id)
    library.citations.edit_link(
        link, seen=Seen.OPENED, stance=Stance.SUPPORTS, quote="Five, it says."
    )
    library.claims.set_verdict(claim, verdict)
    library.claims.set_status(claim, Status.VERIFIED)


@pytest.fixture
def verified(library: Library, article: ArticleId, at) -> ClaimId:
    claim = library.claims.accept(article, at(article, "خمسة من أفراد"))
    _verify(library, claim)
    return claim


def test_a_verified_claim_leaves_with_its_figure_citation_and_reviewer(
    library: Library, verified, tmp_path: Path
):
    library.export(tmp_path / "out")
    (row,) = _rows(tmp_path / "out" / "verified_claims.csv")
    claim = library.claims.get(verified)
    citation = library.citations.of(claim.article_id)[0]
    expected = {
        "claim_id": claim.uid,
        "article_id": library.articles.get(claim.article_id).uid,
        "anchor_start": str(claim.anchor.span.start),
        "anchor_end": str(claim.anchor.span.end),
        "quote": claim.anchor.quote,
        "text_version": "1",
        "kind": "killed",
        "qualifier": "exact",
        "count_min": "5",
        "count_max": "5",
        "count_best": "5",
        "party": "sdf",
        "verdict": "supported",
        "grade": "weak",
        "independent_origins": "1",
        "origins": "SOHR",
        "checked": "opened",
        "citations_total": "1",
        "citations": citation.uid,
        "citation_quotes": "Five, it says.",
        "sources_summary": "SOHR (supports, opened)",
        "conflicts_open": "0",
        "status": "verified",
        "reviewer": "Lina",
        "app_version": __version__,
    }
    assert {name: row[name] for name in expected} == expected
    assert row["verified_at"].startswith("2024-01-01T00:")


def test_only_supported_claims_leave_unless_all_are_asked_for(
    library: Library, verified, article, at, tmp_path: Path
):
    refuted = library.claims.accept(article, at(article, "ثمانية مدنيين"))
    _verify(library, refuted, 2, verdict=Verdict.REFUTED)
    library.claims.accept(article, at(article, "تسعة آخرون"))
    library.export(tmp_path / "a")
    library.export(tmp_path / "b", all_verdicts=True)
    assert [row["verdict"] for row in _rows(tmp_path / "a" / "verified_claims.csv")] == [
        "supported"
    ]
    assert [row["verdict"] for row in _rows(tmp_path / "b" / "verified_claims.csv")] == [
        "supported",
        "refuted",
    ]


def test_a_claim_that_went_back_to_review_no_longer_leaves(
    library: Library, verified, tmp_path: Path
):
    library.claims.set_figure(verified, Figure(Kind.KILLED, 6, 6))
    library.export(tmp_path / "out")
    assert _rows(tmp_path / "out" / "verified_claims.csv") == []


def test_a_claim_without_a_figure_leaves_with_empty_cells(
    library: Library, article, tmp_path: Path
):
    text = library.articles.text(article)
    at = text.index("وأعلنت البلدية")
    claim = library.claims.add(article, Span(at, at + 30))
    _verify(library, claim, 2)
    library.export(tmp_path / "out")
    (row,) = _rows(tmp_path / "out" / "verified_claims.csv")
    assert (row["kind"], row["count_min"], row["count_best"], row["party"]) == ("", "", "", "")


def test_an_interval_has_no_best_count_until_a_reviewer_chooses_one(
    library: Library, verified, tmp_path: Path
):
    figure = library.claims.get(verified).figure
    library.claims.set_figure(verified, replace(figure, low=4, high=6))
    library.claims.set_status(verified, Status.VERIFIED)
    library.export(tmp_path / "a")
    library.claims.set_best(verified, 5)
    library.claims.set_status(verified, Status.VERIFIED)
    library.export(tmp_path / "b")
    assert _rows(tmp_path / "a" / "verified_claims.csv")[0]["count_best"] == ""
    assert _rows(tmp_path / "b" / "verified_claims.csv")[0]["count_best"] == "5"


def test_a_count_that_was_chosen_in_a_conflict_is_the_best(
    library: Library, article, at, tmp_path: Path
):
    claim = library.claims.accept(article, at(article, "ثمانية مدنيين"))
    link = library.citations.link(claim, library.citations.of(article)[2].id)
    library.citations.set_stated(
        link, Figure(Kind.INJURED, 12, 12, party="civilian", locus=Locus.CITED_QUOTE)
    )
    library.citations.edit_link(link, quote="Five, it says.")
    (flag,) = library.conflicts.touching(claim)
    library.conflicts.resolve(
        flag.conflict.fingerprint, ResolutionCode.ACCEPT_B, note="The page counts them."
    )
    _verify(library, claim, 2)
    library.export(tmp_path / "out")
    (row,) = _rows(tmp_path / "out" / "verified_claims.csv")
    assert (row["count_min"], row["count_best"]) == ("8", "12")
    assert (row["conflicts_open"], row["conflicts_resolved"]) == ("0", "1")
    assert row["resolution_note"] == "The page counts them."
    (conflict,) = [
        one for one in _rows(tmp_path / "out" / "conflicts.csv") if one["type"] == "VALUE"
    ]
    assert conflict["state"] == "resolved"
    assert conflict["resolution"] == "accept_b"
    assert conflict["claim_ids"] == row["claim_id"]
    assert conflict["reason"]
    assert (conflict["a_min"], conflict["b_min"], conflict["chosen_min"]) == ("8", "12", "12")


def test_a_decision_on_a_conflict_that_is_gone_still_leaves(
    library: Library, article, at, tmp_path: Path
):
    (flag,) = library.conflicts.all()
    library.conflicts.resolve(flag.conflict.fingerprint, ResolutionCode.WAIVED, note="Known.")
    library.claims.dismiss(article, at(article, "ثلاثة جنود"))
    library.export(tmp_path / "out")
    (row,) = _rows(tmp_path / "out" / "conflicts.csv")
    assert (row["state"], row["resolution"], row["resolution_note"]) == ("past", "waived", "Known.")


def test_every_citation_leaves_once_a_use(library: Library, verified, tmp_path: Path):
    library.export(tmp_path / "out")
    rows = _rows(tmp_path / "out" / "citations.csv")
    assert [(row["number"], row["stance"]) for row in rows] == [
        ("1", "supports"),
        ("2", ""),
        ("3", ""),
    ]
    assert rows[0]["claim_id"] == library.claims.get(verified).uid
    assert rows[0]["quote"] == "Five, it says."


def test_an_attached_page_leaves_by_name_and_hash(library: Library, verified, tmp_path: Path):
    link = library.citations.links(verified)[0]
    for name in ("a.txt", "ب.txt"):
        library.citations.attach_data(link.id, name, name.encode())
    library.claims.set_status(verified, Status.VERIFIED)
    library.export(tmp_path / "out")
    row = _rows(tmp_path / "out" / "citations.csv")[0]
    assert row["attachments"] == "a.txt | ب.txt"
    assert len(row["attachment_sha256"].split(" | ")) == 2
    assert _rows(tmp_path / "out" / "verified_claims.csv")[0]["checked"] == "captured"


def test_the_audit_tells_who_did_what_to_which_claim(library: Library, verified, tmp_path: Path):
    library.reviewer = "Omar"
    library.claims.edit(verified, notes="seen")
    library.undo()
    library.export(tmp_path / "out")
    rows = _rows(tmp_path / "out" / "audit.csv")
    assert [row["what"] for row in rows][:2] == ["article.add", "claim.accept"]
    uid = library.claims.get(verified).uid
    accepted, edited, undone = rows[1], rows[-2], rows[-1]
    assert accepted["claim_ids"] == uid
    assert accepted["rows"] == "claim insert 1 | figure insert 1"
    assert (edited["reviewer"], edited["act"], edited["undone"]) == ("Omar", "do", "yes")
    assert (undone["act"], undone["undone"]) == ("undo", "no")


def test_the_same_project_gives_the_same_bytes_and_is_left_as_it_was(
    library: Library, verified, tmp_path: Path
):
    library.checkpoint()
    before, acts = library.path.read_bytes(), len(library.history())
    library.export(tmp_path / "a")
    library.export(tmp_path / "b")
    for file in (tmp_path / "a").iterdir():
        assert file.read_bytes() == (tmp_path / "b" / file.name).read_bytes()
    assert library.path.read_bytes() == before
    assert len(library.history()) == acts


def test_an_outdated_cache_is_neither_trusted_nor_rewritten(
    library: Library, verified, tmp_path: Path
):
    with library._project.journal.transaction("test"):
        library._project.connection.execute("DELETE FROM conflict_cache")
    library.checkpoint()
    before = library.path.read_bytes()
    library.export(tmp_path / "out")
    assert library.path.read_bytes() == before
    assert len(_rows(tmp_path / "out" / "conflicts.csv")) == 1


def test_the_manifest_says_which_rules_were_used(library: Library, verified, tmp_path: Path):
    library.claims.allow_title_only(True)
    library.export(tmp_path / "out")
    rules = json.loads((tmp_path / "out" / "manifest.json").read_text("utf-8"))["rules"]
    assert rules["checked_against_title_only_is_enough"] is True
    assert rules["app_version"] == __version__


def test_the_main_file_may_have_a_name_of_its_own(library: Library, verified, tmp_path: Path):
    library.export(tmp_path / "out" / "bridge.csv")
    names = {one.name for one in (tmp_path / "out").iterdir()}
    assert names == {"bridge.csv", "citations.csv", "conflicts.csv", "audit.csv", "manifest.json"}


def test_more_claims_ask_no_more_questions_of_the_file(library: Library, tmp_path: Path):
    """One query for each claim would make ten thousand of them a wait."""
    _fill(library, articles=2, claims=5)
    few = _questions(library, tmp_path / "few")
    _fill(library, articles=2, claims=100)
    assert _questions(library, tmp_path / "many") == few


def _questions(library: Library, out: Path) -> int:
    asked: list[str] = []
    connection = library._project.connection
    connection.set_trace_callback(asked.append)
    try:
        library.export(out, all_verdicts=True)
    finally:
        connection.set_trace_callback(None)
    return len(asked)


def _fill(library: Library, *, articles: int, claims: int) -> None:
    with library.together("test.fill"):
        for number in range(articles):
            article = library.articles.add(
                prepare_text(f"{number}: قُتل خمسة مدنيين في القصف على السوق.", f"{number}.txt")
            ).article
            citation = library.citations.add("A page", publisher="SOHR")
            connection = library._project.connection
            for index in range(claims):
                claim = tables.insert(
                    connection,
                    "claim",
                    {
                        "article_id": article.id,
                        "version": 1,
                        "start": index % 20,
                        "end": index % 20 + 5,
                        "quote": "خمسة مدنيين",
                        "prefix": "",
                        "suffix": "",
                        "text": "قُتل خمسة مدنيين في القصف على السوق.",
                        "event_id": None,
                        "verdict": "supported",
                        "grade_tick": "none",
                        "status": "verified",
                        "status_reason": "",
                        "best": None,
                        "reviewer": "Lina",
                        "verified_at": "2024-01-01T00:00:00Z",
                        "notes": "",
                        "created_at": "2024-01-01T00:00:00Z",
                    },
                )
                figure = Figure(Kind.KILLED, 5, 5, party="civilian")
                tables.put_figure(connection, "claim_id", claim, figure)
                tables.insert(
                    connection,
                    "link",
                    {
                        "claim_id": claim,
                        "citation_id": citation,
                        "stance": "supports",
                        "seen": "opened",
                        "quote": "Five civilians",
                        "quote_translation": "",
                    },
                )
