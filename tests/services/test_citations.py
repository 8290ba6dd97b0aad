"""Citations and links: what is offered, what one key links, what is kept as seen."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.domain.errors import RuleError, SourceError
from annotator.domain.model import ArticleId, ClaimId, Figure, Kind, Seen, Stance
from annotator.domain.text import sha256
from annotator.library import Library
from annotator.services.citations import Offered


@pytest.fixture
def article(add) -> ArticleId:
    return add()


@pytest.fixture
def claim(library: Library, article: ArticleId, at) -> ClaimId:
    return library.claims.accept(article, at(article, "خمسة من أفراد"))


def test_the_reference_of_the_own_sentence_comes_first_then_the_next_mark(library: Library, claim):
    offers = library.citations.offers(claim)
    assert [(one.why, one.citation.number) for one in offers if one.citation] == [
        (Offered.OWN, 1),
        (Offered.LATER, 2),
    ]


def test_what_is_linked_is_not_offered_again(library: Library, claim):
    library.citations.link_offer(claim, library.citations.offers(claim)[0])
    assert [one.citation.number for one in library.citations.offers(claim) if one.citation] == [2]


def test_linking_twice_gives_the_same_link(library: Library, claim):
    citation = library.citations.of(library.claims.get(claim).article_id)[0].id
    first = library.citations.link(claim, citation)
    acts = len(library.history())
    assert library.citations.link(claim, citation) == first
    assert len(library.history()) == acts


def test_an_attribution_is_offered_and_becomes_a_citation_as_quoted(library: Library, article, at):
    claim = library.claims.accept(article, at(article, "ثمانية مدنيين"))
    offer = library.citations.offers(claim)[-1]
    assert (offer.why, offer.origin, offer.citation) == (Offered.ATTRIBUTION, "SOHR", None)
    library.citations.link_offer(claim, offer)
    (link,) = library.citations.links(claim)
    citation = library.citations.get(link.citation_id)
    assert citation.as_quoted
    assert citation.origin == "SOHR"
    assert link.seen is Seen.NOT_OPENED
    assert library.claims.origins(claim).names == ("SOHR",)
    assert all(one.why is not Offered.ATTRIBUTION for one in library.citations.offers(claim))


def test_linking_an_attribution_is_one_step_to_undo(library: Library, article, at):
    claim = library.claims.accept(article, at(article, "ثمانية مدنيين"))
    library.citations.link_offer(claim, library.citations.offers(claim)[-1])
    library.undo()
    assert library.citations.links(claim) == []
    assert len(library.citations.all()) == 3


def test_a_link_keeps_stance_quote_translation_and_how_far_it_was_seen(library: Library, claim):
    link = library.citations.link_offer(claim, library.citations.offers(claim)[0])
    library.citations.edit_link(
        link,
        stance=Stance.SUPPORTS,
        seen=Seen.OPENED,
        quote="Five members",
        quote_translation="خمسة",
    )
    (kept,) = library.citations.links(claim)
    assert (kept.stance, kept.seen) == (Stance.SUPPORTS, Seen.OPENED)
    assert (kept.quote, kept.quote_translation) == ("Five members", "خمسة")


def test_editing_a_link_to_what_it_says_already_is_no_act(library: Library, claim):
    link = library.citations.link_offer(claim, library.citations.offers(claim)[0])
    acts = len(library.history())
    library.citations.edit_link(link, stance=Stance.MENTIONS)
    assert len(library.history()) == acts


def test_an_attached_file_is_kept_with_its_hash_and_makes_the_link_captured(
    library: Library, claim, tmp_path: Path
):
    page = tmp_path / "صفحة.html"
    page.write_bytes(b"<p>five</p>")
    link = library.citations.link_offer(claim, library.citations.offers(claim)[0])
    library.citations.attach(link, page)
    (kept,) = library.citations.links(claim)
    (attached,) = kept.attachments
    assert kept.seen is Seen.CAPTURED
    assert (attached.name, attached.sha256, attached.size) == (
        "صفحة.html",
        sha256(b"<p>five</p>"),
        11,
    )
    assert library.citations.attachment(attached.sha256) == b"<p>five</p>"


@pytest.mark.parametrize(
    ("name", "code"), [("gone.html", "source.missing"), ("", "source.unreadable")]
)
def test_a_file_that_cannot_be_attached_changes_nothing(
    library: Library, claim, tmp_path: Path, name: str, code: str
):
    link = library.citations.link_offer(claim, library.citations.offers(claim)[0])
    with pytest.raises(SourceError) as refused:
        library.citations.attach(link, tmp_path / name)
    assert refused.value.code == code
    assert library.citations.links(claim)[0].seen is Seen.TITLE_ONLY


def test_an_empty_file_is_no_evidence(library: Library, claim):
    link = library.citations.link_offer(claim, library.citations.offers(claim)[0])
    with pytest.raises(SourceError) as refused:
        library.citations.attach_data(link, "empty.txt", b"")
    assert refused.value.code == "source.empty"


def test_a_stated_figure_can_be_set_changed_and_removed(library: Library, claim):
    link = library.citations.link_offer(claim, library.citations.offers(claim)[0])
    library.citations.set_stated(link, Figure(Kind.KILLED, 5, 5))
    library.citations.set_stated(link, Figure(Kind.KILLED, 6, 6))
    assert library.citations.links(claim)[0].stated.low == 6
    library.citations.set_stated(link, None)
    assert library.citations.links(claim)[0].stated is None
    library.undo()
    library.undo()
    assert library.citations.links(claim)[0].stated.low == 5


def test_unlinking_leaves_the_citation_in_the_list(library: Library, claim):
    link = library.citations.link_offer(claim, library.citations.offers(claim)[0])
    library.citations.unlink(link)
    assert library.citations.links(claim) == []
    assert len(library.citations.all()) == 3


def test_a_publisher_is_known_by_any_of_its_names(library: Library):
    assert library.citations.add_source("المرصد السوري لحقوق الإنسان") == (
        library.citations.add_source("SOHR")
    )
    assert [one.name for one in library.citations.sources()] == ["SOHR"]


def test_a_new_citation_with_its_source_is_one_step_to_undo(library: Library):
    citation = library.citations.add("A page", publisher="Reuters", published="2021-05-03")
    assert library.citations.get(citation).published == "2021-05-03"
    library.undo()
    assert library.citations.all() == []
    assert library.citations.sources() == []
    with pytest.raises(RuleError):
        library.citations.get(citation)


def test_a_field_that_no_citation_has_is_a_bug(library: Library):
    with pytest.raises(TypeError):
        library.citations.add("A page", colour="red")
