"""Where a reviewer is sent to find a cited document."""

from __future__ import annotations

from annotator.domain.finding import address_of
from annotator.domain.model import Citation, CitationId, Source, SourceId


def _citation(**fields: str) -> Citation:
    values = {"title": "Two soldiers killed near the bridge", **fields}
    return Citation(CitationId(1), "u", None, None, None, **values)  # type: ignore[arg-type]


def test_the_own_address_goes_before_the_archived_one() -> None:
    citation = _citation(url="https://example.org/a", archive_url="https://archive.org/a")
    assert address_of(citation, None) == "https://example.org/a"


def test_without_an_address_the_exact_title_is_searched_on_the_publishers_site() -> None:
    address = address_of(_citation(), Source(SourceId(1), "s", "SOHR"))
    assert "%22Two+soldiers+killed+near+the+bridge%22" in address
    assert "site%3Asyriahr.com" in address


def test_something_that_is_no_web_address_is_never_opened() -> None:
    assert address_of(_citation(url="file:///etc/hosts"), None).startswith("https://")


def test_a_citation_without_title_and_address_leads_nowhere() -> None:
    assert address_of(_citation(title=""), None) == ""
