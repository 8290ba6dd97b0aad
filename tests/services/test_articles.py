"""Articles come in once, keep their bytes and texts, and can be put away and brought back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.coverage import Reason
from annotator.domain.errors import RuleError
from annotator.domain.model import ClaimId, DatePrecision, Seen, Status, Verdict
from annotator.domain.text import Span, sha256
from annotator.library import Library
from annotator.services.importing import prepare, prepare_text


def test_an_article_brings_its_reference_list_as_citations(library: Library, add):
    article = add()
    citations = library.citations.of(article)
    assert [one.number for one in citations] == [1, 2, 3]
    source = library.citations.source(citations[0].source_id)
    assert source is not None
    assert source.name == "SOHR"


def test_the_same_bytes_are_recognised_under_another_name(library: Library):
    first = library.articles.add(prepare_text("قُتل ثلاثة مدنيين.", "a.txt"))
    second = library.articles.add(prepare_text("قُتل ثلاثة مدنيين.", "b.txt"))
    assert not first.known
    assert second.known
    assert second.article == first.article
    assert len(library.articles.list()) == 1


def test_recognising_an_article_is_no_act(library: Library):
    library.articles.add(prepare_text("قُتل ثلاثة مدنيين.", "a.txt"))
    before = len(library.history())
    library.articles.add(prepare_text("قُتل ثلاثة مدنيين.", "a.txt"))
    assert len(library.history()) == before


def test_original_bytes_and_text_are_kept_with_their_hashes(library: Library, tmp_path: Path):
    data = "قُتل ثلاثة مدنيين.\r\nوأُصيب اثنان.\r\n".encode("cp1256", "ignore")
    file = tmp_path / "old.txt"
    file.write_bytes(data)
    article = library.articles.add(prepare(file)).article
    assert library.articles.original(article.id) == data
    assert article.sha256 == sha256(data)
    assert "\r" not in library.articles.text(article.id)
    assert library.problems() == []


def test_an_article_without_a_title_is_called_by_its_file(library: Library):
    added = library.articles.add(prepare_text("x", "notes from Raqqa.txt"))
    assert added.article.title


def test_what_was_guessed_can_be_edited_and_undone(library: Library, add):
    article = add()
    title = library.articles.get(article).title
    library.articles.edit(article, title="كمين الجسر", date="2021-05-03")
    assert library.articles.get(article).title == "كمين الجسر"
    library.undo()
    assert library.articles.get(article).title == title
    assert library.articles.get(article).date is None


def test_a_field_that_no_article_has_is_a_bug(library: Library, add):
    with pytest.raises(TypeError):
        library.articles.edit(add(), colour="red")


def test_deleting_an_article_can_be_undone_with_claims_links_and_attachments(
    library: Library, add, at
):
    article = add()
    claim = library.claims.accept(article, at(article, "خمسة من أفراد"))
    link = library.citations.link(claim, library.citations.of(article)[0].id)
    library.citations.attach_data(link, "page.txt", b"five")
    library.claims.dismiss(article, at(article, "ثلاثة جنود"))
    before = (
        library.citations.links(claim),
        library.claims.get(claim),
        library.claims.origins(claim),
    )
    library.articles.remove(article)
    assert library.articles.list() == []
    assert library.claims.all() == []
    assert library.citations.all() == []
    library.undo()
    after = library.citations.links(claim), library.claims.get(claim), library.claims.origins(claim)
    assert after == before
    assert library.articles.progress(article).decided == 2
    assert library.problems() == []


def test_asking_for_an_article_that_is_gone_is_a_sentence_not_a_crash(library: Library, add):
    article = add()
    library.articles.remove(article)
    with pytest.raises(RuleError) as gone:
        library.articles.get(article)
    assert gone.value.code == "rule.gone"


def test_progress_counts_accepted_and_dismissed_figures(library: Library, add, at):
    article = add()
    all_of_them = library.articles.progress(article).figures
    assert all_of_them >= 4
    library.claims.accept(article, at(article, "خمسة من أفراد"))
    library.claims.dismiss(article, at(article, "ثلاثة جنود"))
    assert library.articles.progress(article).decided == 2
    library.claims.restore(article, at(article, "ثلاثة جنود"))
    assert library.articles.progress(article).decided == 1


def test_an_edited_date_reads_the_text_anew(library: Library):
    article = library.articles.add(prepare_text("قُتل ثلاثة مدنيين أمس.", "a.txt")).article.id
    library.articles.edit(article, date="2021-05-04")
    (reading,) = library.articles.analysis(article).readings
    assert reading.figure.date_from == "2021-05-03"


def test_coverage_lists_what_no_claim_covers(library: Library):
    text = "Attack\n\nShells killed nine farmers and wrecked 2 tractors on 3 May 2021.\n"
    article = library.articles.add(prepare_text(text, "farm.txt")).article
    (nine,) = [r.span for r in library.articles.analysis(article.id).readings]
    before = library.articles.coverage(article.id)
    assert (before.claimed, before.undecided, before.left_out) == (0, 1, 2)
    library.claims.dismiss(article.id, nine)
    assert library.articles.coverage(article.id).counts()[Reason.DISMISSED] == 1
    library.claims.accept(article.id, nine)
    after = library.articles.coverage(article.id)
    assert (after.claimed, after.undecided, after.left_out) == (1, 0, 2)
    library.undo()
    assert library.articles.coverage(article.id).undecided == 0


def test_a_claim_of_a_sentence_covers_its_figure_and_not_the_date_beside_it(library: Library):
    text = "Attack\n\nShells killed nine farmers on 3 May 2021.\n"
    article = library.articles.add(prepare_text(text, "farm.txt")).article
    library.claims.add(article.id, Span(8, len(text) - 1))
    left = library.articles.coverage(article.id)
    assert (left.claimed, [one.reason for one in left.listed]) == (1, [Reason.DATE])


YESTERDAY = "انفجار السوق\n\nقُتل ثلاثة مدنيين أمس في السوق.\n\nوأُصيب تسعة عمال يوم 2 أيار 2021.\n"


@pytest.fixture
def yesterday(library: Library):
    """An article without a date of its own, with both its figures accepted as claims."""
    article = library.articles.add(prepare_text(YESTERDAY, "market.txt")).article.id
    spans = [reading.span for reading in library.articles.analysis(article).readings]
    return article, [library.claims.accept(article, span) for span in spans]


def _day(library: Library, claim: ClaimId) -> tuple[str | None, DatePrecision]:
    figure = library.claims.get(claim).figure
    assert figure is not None
    return figure.date_from, figure.date_precision


def test_an_accepted_yesterday_is_resolved_when_the_article_gets_its_date(library, yesterday):
    article, (dead, hurt) = yesterday
    assert _day(library, dead) == (None, DatePrecision.RELATIVE)
    library.articles.edit(article, date="2021-05-04")
    assert _day(library, dead) == ("2021-05-03", DatePrecision.DAY)
    assert _day(library, hurt) == ("2021-05-02", DatePrecision.DAY)
    library.articles.edit(article, date="2021-05-14")
    assert _day(library, dead) == ("2021-05-13", DatePrecision.DAY)
    library.undo()
    assert _day(library, dead) == ("2021-05-03", DatePrecision.DAY)
    library.undo()
    assert _day(library, dead) == (None, DatePrecision.RELATIVE)


def test_a_day_that_a_reviewer_set_does_not_follow_the_articles_date(library, yesterday):
    article, (dead, _) = yesterday
    figure = library.claims.get(dead).figure
    own = replace(figure, date_from="2021-04-30", date_to="2021-04-30", date_precision="day")
    library.claims.set_figure(dead, own)
    library.articles.edit(article, date="2021-05-04")
    assert _day(library, dead)[0] == "2021-04-30"


def test_a_verified_claim_whose_day_moves_goes_back_to_review_and_others_stay(library, yesterday):
    article, claims = yesterday
    for claim in claims:
        citation = library.citations.add("Market blast", publisher="Local Monitor")
        library.citations.link(claim, citation, seen=Seen.OPENED)
        library.claims.set_verdict(claim, Verdict.SUPPORTED)
        library.claims.set_status(claim, Status.VERIFIED)
    library.articles.edit(article, date="2021-05-04")
    dead, hurt = (library.claims.get(claim) for claim in claims)
    assert (dead.status, dead.status_reason) == (Status.READY, "date_changed")
    assert hurt.status is Status.VERIFIED
    library.undo()
    assert library.claims.get(claims[0]).status is Status.VERIFIED


def test_another_title_leaves_dates_alone(library: Library, yesterday):
    article, (dead, _) = yesterday
    library.articles.edit(article, title="The market", date=None)
    assert _day(library, dead) == (None, DatePrecision.RELATIVE)
    assert library.claims.get(dead).status is Status.DRAFT
