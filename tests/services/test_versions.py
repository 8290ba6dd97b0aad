"""A newer text of an article: claims follow it or wait in the tray, and nothing is lost."""

from __future__ import annotations

import csv
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.difference import Change
from annotator.domain.errors import RuleError, SourceError
from annotator.domain.model import (
    ArticleId,
    Claim,
    ResolutionCode,
    Seen,
    Status,
    Verdict,
    VersionOrigin,
)
from annotator.domain.text import Span, normalise_newlines, sha256
from annotator.library import Library
from annotator.services.importing import Prepared, prepare_text
from annotator.storage.journal import JOURNALED

AMBUSH = """كمين عند الجسر (2021)

في 3 أيار 2021 قُتل خمسة من أفراد قوات سوريا الديمقراطية وأُصيب تسعة آخرون في كمين قرب الجسر.[1] وفي 4 أيار 2021 قُتل ثلاثة جنود من الجيش العربي السوري بانفجار لغم.[2]

وقال المرصد السوري لحقوق الإنسان إن ثمانية مدنيين أُصيبوا في السوق. وأعلنت البلدية فتح تحقيق في الحادثة.[3]

المراجع

  1. "Ambush near the bridge: Five members of SDF killed". SOHR. 3 May 2021.
  2. "Landmine: Three members of Iranian-backed militias killed". Reuters. 4 May 2021.
  3. "The market". 5 May 2021.
"""

NINE = AMBUSH.replace("تسعة آخرون", "عشرة آخرون")
"""The newer text, in which one of the four numbers is another."""


@pytest.fixture
def add(library: Library):
    """Take a text in as an article and return its id."""

    def adding(text: str = AMBUSH, name: str = "ambush.txt") -> ArticleId:
        return library.articles.add(prepare_text(text, name)).article.id

    return adding


def claims(library: Library, article: ArticleId) -> dict[str, Claim]:
    """Accept all that is suggested; return the claims by the first word of their quotes."""
    for reading in library.articles.analysis(article).readings:
        library.claims.accept(article, reading.span)
    return by_word(library, article)


def by_word(library: Library, article: ArticleId) -> dict[str, Claim]:
    return {one.anchor.quote.split()[0]: one for one in library.claims.of(article)}


def verify(library: Library, claim: Claim) -> None:
    citation = library.citations.of(claim.article_id)[0]
    library.citations.link(claim.id, citation.id, seen=Seen.OPENED)
    library.claims.set_verdict(claim.id, Verdict.CONFLICTING)
    library.claims.set_status(claim.id, Status.VERIFIED)


def newer(text: str, name: str = "newer.txt") -> Prepared:
    return prepare_text(text, name)


def rows(library: Library) -> dict[str, list[tuple[object, ...]]]:
    """Return all rows that people's work is kept in."""
    connection = sqlite3.connect(library.path)
    try:
        return {
            table: connection.execute(f'SELECT * FROM "{table}" ORDER BY id').fetchall()
            for table in JOURNALED
        }
    finally:
        connection.close()


# -- taking a newer text in ---------------------------------------------------------------------


def test_claims_follow_a_newer_text_and_the_one_whose_number_changed_waits(library, add):
    article = add()
    claims(library, article)
    made = library.versions.update(article, newer("تحديث\n\n" + NINE))
    assert (made.version, made.in_place, made.moved, made.strayed) == (2, 3, 0, 1)
    text = library.articles.text(article)
    told = by_word(library, article)
    assert [told[word].version for word in ("خمسة", "ثلاثة", "ثمانية", "تسعة")] == [2, 2, 2, 1]
    for word in ("خمسة", "ثلاثة", "ثمانية"):
        assert told[word].anchor.span.of(text) == told[word].anchor.quote
        assert told[word].figure_anchor.span.of(text) == told[word].figure_anchor.quote
    assert library.versions.tray_counts() == {article: 1}
    assert library.problems() == []


def test_the_older_text_and_its_original_stay(library, add):
    article = add()
    library.versions.update(article, newer(NINE), note="from the agency's page")
    assert library.versions.text(article, 1) == normalise_newlines(AMBUSH)
    assert library.versions.original(article, 1) == AMBUSH.encode()
    assert library.versions.original(article, 2) == NINE.encode()
    assert library.articles.original(article) == NINE.encode()
    told = library.versions.of(article)
    assert [(one.version, one.origin) for one in told] == [
        (1, VersionOrigin.IMPORT),
        (2, VersionOrigin.UPDATE),
    ]
    assert (told[1].note, told[1].file_name) == ("from the agency's page", "newer.txt")


def test_a_preview_tells_what_an_update_does_and_writes_nothing(library, add):
    article = add()
    verify(library, claims(library, article)["خمسة"])
    before = rows(library)
    outlook = library.versions.preview(article, newer(NINE))
    assert rows(library) == before
    made = library.versions.update(article, newer(NINE))
    assert (outlook.in_place, outlook.moved, outlook.strayed, outlook.back) == (
        made.in_place,
        made.moved,
        made.strayed,
        made.back,
    )
    assert outlook.back == 1


def test_the_same_text_is_known_and_no_act(library, add):
    article = add()
    acts = len(library.history())
    made = library.versions.update(article, newer(AMBUSH.replace("\n", "\r\n")))
    assert made.known
    assert made.version == 1
    assert len(library.history()) == acts


def test_the_bytes_of_any_version_are_recognised_at_import(library, add):
    article = add()
    library.versions.update(article, newer(NINE))
    for text in (AMBUSH, NINE):
        again = library.articles.add(newer(text))
        assert again.known
        assert again.article.id == article


@pytest.mark.parametrize(
    ("was", "now", "reason"),
    [
        ("ثمانية مدنيين", "ثمانية مدنيّين", "text_changed"),
        ("في السوق", "في السوق القديم", "text_changed"),
        ("ثمانية مدنيين", "ستة مدنيين", "text_lost"),
        ("[3]", "[4]", ""),
        ("كمين عند الجسر (2021)", "كمين عند الجسر", ""),
    ],
)
def test_a_verified_claim_goes_back_only_when_words_of_its_sentence_changed(
    library, add, was: str, now: str, reason: str
):
    article = add()
    claim = claims(library, article)["ثمانية"]
    verify(library, claim)
    library.versions.update(article, newer(AMBUSH.replace(was, now)))
    after = library.claims.get(claim.id)
    assert after.status_reason == reason
    assert (after.status is Status.VERIFIED) == (reason == "")


def test_a_changed_sentence_is_retold_but_not_what_a_reviewer_worded(library, add):
    article = add()
    told = claims(library, article)
    library.claims.edit(told["خمسة"].id, text="Five SDF members died.")
    changed = AMBUSH.replace("في السوق", "في السوق القديم").replace("قرب الجسر", "عند الجسر")
    library.versions.update(article, newer(changed))
    assert library.claims.get(told["ثمانية"].id).text.endswith("في السوق القديم.")
    assert library.claims.get(told["خمسة"].id).text == "Five SDF members died."


def test_likeness_stays_until_somebody_looked(library, add):
    article = add()
    claim = claims(library, article)["ثمانية"]
    library.versions.update(article, newer(AMBUSH.replace("مدنيين", "مدنيّين")))
    low = library.claims.get(claim.id).likeness
    assert low is not None
    assert low < 100
    library.versions.update(article, newer(AMBUSH.replace("مدنيين", "مدنيّين") + "\nخاتمة\n"))
    assert library.claims.get(claim.id).likeness == low
    verify(library, library.claims.get(claim.id))
    assert library.claims.get(claim.id).likeness is None


def test_dismissed_suggestions_stay_dismissed(library, add, at):
    article = add()
    library.claims.dismiss(article, at(article, "ثمانية مدنيين"))
    library.claims.dismiss(article, at(article, "تسعة آخرون"))
    library.versions.update(article, newer("تحديث\n\n" + NINE))
    text = library.articles.text(article)
    assert [span.of(text) for span in library.claims.dismissed(article)] == ["ثمانية مدنيين"]
    library.versions.restore(article, 1)
    assert len(library.claims.dismissed(article)) == 2


def test_what_an_article_says_of_itself_follows_but_for_what_a_reviewer_changed(library, add):
    article = add()
    library.articles.edit(article, publisher="My archive")
    library.versions.update(article, newer(AMBUSH.replace("كمين عند الجسر (2021)", "كمين الجسر")))
    after = library.articles.get(article)
    assert after.title == "كمين الجسر"
    assert after.publisher == "My archive"


# -- the tray -----------------------------------------------------------------------------------


def test_the_tray_offers_the_new_words_and_one_click_attaches_the_claim(library, add):
    article = add()
    claim = claims(library, article)["تسعة"]
    library.versions.update(article, newer(NINE))
    (strayed,) = library.versions.tray(article)
    assert strayed.quote == "تسعة آخرون"
    assert strayed.candidates[0].quote == "عشرة آخرون"
    library.versions.attach(claim.id, strayed.candidates[0].span)
    after = library.claims.get(claim.id)
    assert (after.version, after.figure.low, after.figure_anchor.quote) == (2, 10, "عشرة آخرون")
    assert "عشرة آخرون" in after.text
    assert library.versions.tray(article) == ()
    assert library.problems() == []
    library.undo()
    assert library.claims.get(claim.id) == strayed.claim


def test_attaching_leaves_fields_that_a_reviewer_set(library, add):
    article = add()
    claim = claims(library, article)["تسعة"]
    library.claims.set_figure(claim.id, replace(claim.figure, place="الرقة", perpetrator="IS"))
    library.versions.update(article, newer(NINE))
    (strayed,) = library.versions.tray(article)
    library.versions.attach(claim.id, strayed.candidates[0].span)
    figure = library.claims.get(claim.id).figure
    assert (figure.low, figure.place, figure.perpetrator) == (10, "الرقة", "IS")


def test_words_that_another_claim_stands_on_are_refused(library, add, at):
    article = add()
    claim = claims(library, article)["تسعة"]
    library.versions.update(article, newer(NINE))
    with pytest.raises(RuleError) as refused:
        library.versions.attach(claim.id, at(article, "خمسة من أفراد"))
    assert refused.value.code == "rule.words_taken"


def test_a_claim_in_the_tray_is_listed_but_takes_no_part(library, add):
    article = add()
    told = claims(library, article)
    claim = told["تسعة"]
    library.versions.update(article, newer(NINE))
    assert claim.id in {one.id for one in library.claims.of(article)}
    assert claim.id not in {one for one, _, _ in library.claims.marks(article)}
    statements, places = library.conflicts.statements(article)
    assert claim.id not in {places[one.key].claim_id for one in statements}
    counted = [one for one in statements if one.anchor.quote == "عشرة آخرون"]
    assert [one.figure.low for one in counted] == [10]
    assert not library.claims.in_text(library.claims.get(claim.id))
    assert library.articles.progress(article).decided == 3


def test_a_claim_in_the_tray_is_not_verified(library, add):
    article = add()
    claim = claims(library, article)["تسعة"]
    library.versions.update(article, newer(NINE))
    library.claims.set_verdict(claim.id, Verdict.SUPPORTED)
    with pytest.raises(RuleError) as refused:
        library.claims.set_status(claim.id, Status.VERIFIED)
    assert refused.value.code == "rule.verify_astray"


def test_a_conflict_of_a_lost_claim_goes_and_comes_back_with_its_text(library, add):
    article = add()
    claims(library, article)
    landmine = {flag.conflict.fingerprint for flag in library.conflicts.all(article)}
    assert landmine
    lost = AMBUSH.replace("قُتل ثلاثة جنود من الجيش العربي السوري بانفجار لغم.[2]", "ساد الهدوء.")
    library.versions.update(article, newer(lost))
    claim_ids = {c for flag in library.conflicts.all(article) for c in flag.claim_ids}
    assert by_word(library, article)["ثلاثة"].id not in claim_ids
    assert library.problems() == []
    library.versions.restore(article, 1)
    assert landmine == {flag.conflict.fingerprint for flag in library.conflicts.all(article)}
    assert library.problems() == []


# -- correcting, restoring, comparing -----------------------------------------------------------


def test_a_correction_makes_a_version_without_an_original(library, add):
    article = add()
    claims(library, article)
    text = library.articles.text(article).replace("اشتباك", "اشتباك").replace("البلدية", "البلديّة")
    made = library.versions.correct(article, text, "a typo")
    assert (made.version, made.strayed) == (2, 0)
    newest = library.versions.of(article)[-1]
    assert (newest.origin, newest.sha256, newest.note) == (VersionOrigin.CORRECTION, "", "a typo")
    assert library.articles.original(article) == AMBUSH.encode()
    assert library.versions.original(article, 2) == AMBUSH.encode()
    assert library.problems() == []


def test_a_correction_to_nothing_is_refused(library, add):
    article = add()
    with pytest.raises(SourceError) as refused:
        library.versions.correct(article, " \n ")
    assert refused.value.code == "source.empty"
    assert library.articles.get(article).version == 1


def test_restoring_brings_claims_back_from_the_tray(library, add):
    article = add()
    claims(library, article)
    library.versions.update(article, newer(NINE))
    made = library.versions.restore(article, 1)
    assert (made.version, made.in_place, made.strayed) == (3, 4, 0)
    assert library.articles.text(article) == library.versions.text(article, 1)
    assert library.versions.tray_counts() == {}
    assert library.articles.original(article) == AMBUSH.encode()


def test_a_version_that_never_was_cannot_be_restored(library, add):
    article = add()
    with pytest.raises(RuleError) as refused:
        library.versions.restore(article, 7)
    assert refused.value.code == "rule.gone"


def test_a_difference_marks_the_words_that_changed(library, add):
    article = add()
    library.versions.update(article, newer(NINE))
    told = library.versions.difference(article, 1, 2)
    changed = [one for one in told.hunks if one.change is not Change.SAME]
    assert len(changed) == 1
    old, new = library.versions.text(article, 1), library.versions.text(article, 2)
    assert [(e.older.of(old), e.newer.of(new)) for e in changed[0].edits] == [("تسعة", "عشرة")]


def test_two_articles_are_compared(library, add):
    told = library.versions.between(add(), add(NINE, "other.txt"))
    assert not told.same
    assert told.share > 90


def test_a_repaired_document_keeps_its_text_as_found_as_the_first_version(library):
    prepared = newer(AMBUSH)
    found = AMBUSH[::-1]
    document = replace(prepared.document, as_found=found)
    article = library.articles.add(replace(prepared, document=document)).article
    assert article.version == 2
    assert library.versions.text(article.id, 1) == normalise_newlines(found)
    assert [one.origin for one in library.versions.of(article.id)] == [
        VersionOrigin.IMPORT,
        VersionOrigin.REPAIR,
    ]
    assert library.problems() == []
    library.undo()
    assert library.articles.list() == []


def test_an_article_of_an_older_project_has_one_version_and_keeps_it(library, add):
    article = add()
    with library._project.journal.transaction("test") as connection:
        connection.execute("DELETE FROM text_version")
    (first,) = library.versions.of(article)
    assert (first.version, first.origin) == (1, VersionOrigin.IMPORT)
    library.versions.update(article, newer(NINE))
    assert [one.version for one in library.versions.of(article)] == [1, 2]
    assert library.versions.original(article, 1) == AMBUSH.encode()


# -- the reference list -------------------------------------------------------------------------

LONGER = AMBUSH.replace(
    '  2. "Landmine',
    '  2. "A shelling nobody had told of". Agency. 2 May 2021.\n  3. "Landmine',
).replace('  3. "The market"', '  4. "The market"')


def test_documents_keep_their_rows_and_links_under_new_numbers(library, add):
    article = add()
    claim = claims(library, article)["ثلاثة"]
    landmine = library.citations.of(article)[1]
    library.citations.link(claim.id, landmine.id, seen=Seen.OPENED)
    library.versions.update(article, newer(LONGER))
    listed = library.citations.of(article)
    assert [one.number for one in listed] == [1, 2, 3, 4]
    assert listed[2].id == landmine.id
    assert listed[2].uid == landmine.uid
    assert [one.citation_id for one in library.citations.links(claim.id)] == [landmine.id]


def test_a_document_that_went_from_the_list_stays_while_it_is_linked(library, add):
    article = add()
    claim = claims(library, article)["ثلاثة"]
    first, landmine, market = library.citations.of(article)
    library.citations.link(claim.id, landmine.id, seen=Seen.OPENED)
    shorter = AMBUSH.replace(AMBUSH[AMBUSH.index("  2. ") :], "")
    library.versions.update(article, newer(shorter))
    left = {one.id: one.number for one in library.citations.of(article)}
    assert left == {first.id: 1, landmine.id: None}
    library.versions.restore(article, 1)
    back = library.citations.of(article)
    assert [(one.number, one.title) for one in back] == [
        (1, first.title),
        (2, landmine.title),
        (3, market.title),
    ]
    assert back[1].id == landmine.id


def test_fields_that_a_reviewer_set_stand_over_the_newer_list(library, add):
    article = add()
    first, second, third = library.citations.of(article)
    library.citations.edit(third.id, title="The market fire", url="https://example.org/m")
    text = AMBUSH.replace('"The market". 5 May 2021.', '"The market". Agency. 5 May 2021.')
    library.versions.update(article, newer(text))
    after = {one.number: one for one in library.citations.of(article)}
    assert after[1] == first
    assert after[2] == second
    assert (after[3].title, after[3].url) == ("The market fire", "https://example.org/m")


# -- undo ---------------------------------------------------------------------------------------


def test_an_update_is_undone_and_done_again_as_one_act(library, add):
    article = add()
    told = claims(library, article)
    verify(library, told["خمسة"])
    before = rows(library)
    library.versions.update(article, newer(LONGER.replace("تسعة آخرون", "عشرة آخرون")))
    after = rows(library)
    library.undo()
    assert rows(library) == before
    assert library.articles.text(article) == normalise_newlines(AMBUSH)
    assert library.problems() == []
    library.redo()
    assert rows(library) == after
    assert library.problems() == []


def test_a_number_that_was_undone_is_never_given_again(library, add):
    article = add()
    library.versions.update(article, newer(NINE))
    library.undo()
    made = library.versions.update(article, newer(LONGER))
    assert made.version == 3
    assert library.articles.text(article) == normalise_newlines(LONGER)
    assert [one.version for one in library.versions.of(article)] == [1, 3]


_WORDS = "خمسة ثلاثة 12 قتلى جنود من الجيش في الحي [2] . \n \n\n مصدر 40".split(" ")
_edits = st.lists(
    st.tuples(st.floats(0, 1), st.integers(0, 60), st.lists(st.sampled_from(_WORDS), max_size=6)),
    min_size=1,
    max_size=6,
)


@settings(max_examples=15, deadline=None)
@given(_edits)
def test_whatever_is_edited_undo_and_redo_are_exact_and_no_number_changes(tmp_path_factory, edits):
    folder: Path = tmp_path_factory.mktemp("versions")
    with Library.open(folder / "p.annotator", reviewer="Lina", create=True) as library:
        article = library.articles.add(newer(AMBUSH)).article.id
        told = claims(library, article)
        text = library.articles.text(article)
        for where, length, words in edits:
            at = int(where * len(text))
            text = text[:at] + " ".join(words) + text[at + length :]
        if not text.strip():
            return
        before = rows(library)
        library.versions.update(article, newer(text))
        after = rows(library)
        newest = library.articles.text(article)
        for claim in library.claims.of(article):
            if library.claims.in_text(claim):
                assert claim.anchor.span.of(newest) == claim.anchor.quote
                # No number stands for another: what moved still says what it said.
                assert claim.figure == told[claim.anchor.quote.split()[0]].figure
        assert library.problems() == []
        if library.undo_label == "article.update":
            library.undo()
            assert rows(library) == before
            library.redo()
            assert rows(library) == after
            assert library.problems() == []


def test_a_place_of_old_is_no_place_of_the_new_text(library, add, at):
    article = add()
    claims(library, article)
    library.versions.update(article, newer(NINE))
    # At the very offsets of the lost claim a suggestion can be taken anew.
    made = library.claims.accept(article, at(article, "عشرة آخرون"))
    assert library.claims.get(made).figure.low == 10
    assert len(library.versions.tray(article)) == 1
    assert isinstance(library.versions.tray(article)[0].claim.anchor.span, Span)


def test_what_was_decided_stands_while_the_sentences_of_both_sides_stay(library, add):
    article = add()
    claims(library, article)
    flags = [one for one in library.conflicts.all(article) if one.open]
    assert flags
    for flag in flags:
        library.conflicts.resolve(
            flag.conflict.fingerprint, ResolutionCode.DIFFERENT_EVENTS, note="two attacks"
        )
    around = AMBUSH.replace("[1] وفي 4 أيار", "[1] وساد الهدوء ليلتها. وفي 4 أيار")
    library.versions.update(article, newer(around))
    after = library.conflicts.all(article)
    assert {one.conflict.type for one in after} == {one.conflict.type for one in flags}
    assert [one for one in after if one.open] == []
    assert after[0].resolution.note == "two attacks"
    library.undo()
    assert [one for one in library.conflicts.all(article) if one.open] == []


def test_a_conflict_opens_again_when_words_of_a_side_changed(library, add):
    article = add()
    claims(library, article)
    for flag in library.conflicts.all(article):
        library.conflicts.resolve(
            flag.conflict.fingerprint, ResolutionCode.DIFFERENT_EVENTS, note="two attacks"
        )
    library.versions.update(article, newer(AMBUSH.replace("بانفجار لغم", "بانفجار عبوة ناسفة")))
    assert any(one.open for one in library.conflicts.all(article))


def test_an_exported_claim_names_the_document_that_its_text_was_read_from(library, add, tmp_path):
    article = add()
    claim = claims(library, article)["ثمانية"]
    library.versions.update(article, newer("تحديث\n\n" + NINE))
    library.versions.correct(article, library.articles.text(article) + "\nخاتمة\n")
    verify(library, library.claims.get(claim.id))
    library.export(tmp_path, all_verdicts=True)
    with (tmp_path / "verified_claims.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert row["text_version"] == "3"
    assert row["article_sha256"] == sha256(("تحديث\n\n" + NINE).encode())
    text = library.articles.text(article)
    assert text[int(row["anchor_start"]) : int(row["anchor_end"])] == row["quote"]
