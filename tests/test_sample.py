"""The sample: its articles are read as its reviewer found them, and show what the app can do."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest

from annotator import sample
from annotator.domain.errors import ProjectError
from annotator.domain.model import RelationType, Seen, Status, Verdict
from annotator.library import Library
from annotator.resources import resource
from annotator.sample import SampleError


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "whole.annotator"
    for _ in sample.steps(path, whole=True):
        pass
    return path


def test_at_least_five_claims_are_verified_and_every_verdict_has_one(whole: Path):
    with Library.open(whole, read_only=True) as library:
        claims = library.claims.all()
        verified = [one for one in claims if one.status is Status.VERIFIED]
    assert len([one for one in verified if one.verdict is Verdict.SUPPORTED]) >= 5
    assert {Verdict.SUPPORTED, Verdict.REFUTED, Verdict.NOT_ENOUGH_EVIDENCE} <= {
        one.verdict for one in claims
    }


def test_the_articles_show_conflicts_relations_notes_and_both_languages(whole: Path):
    with Library.open(whole, read_only=True) as library:
        articles = library.articles.list()
        types = {flag.conflict.type for flag in library.conflicts.all()}
        relations = {
            tie.relation.type for one in articles for tie in library.conflicts.relations(one.id)
        }
        structures = [library.articles.analysis(one.id).structure for one in articles]
        loci = {
            str(reading.figure.locus)
            for one in articles
            for reading in library.articles.analysis(one.id).readings
        }
    assert len(articles) >= 4
    assert {article.language for article in articles} == {"ar", "en"}
    assert {"VALUE", "PARTY", "AGG", "SUM", "ENUM"} <= types
    assert RelationType.INCOMPLETE in relations
    assert any(one.notes and one.note_marks for one in structures)
    assert {"infobox", "note", "title", "caption", "body"} <= loci


def test_something_is_settled_and_something_is_left_to_decide(whole: Path):
    with Library.open(whole, read_only=True) as library:
        flags = library.conflicts.all()
        assert any(flag.open for flag in flags)
        assert any(not flag.open for flag in flags)
        assert any(flag.conflict.declared for flag in flags)
        progress = [library.articles.progress(one.id) for one in library.articles.list()]
    assert sum(one.decided for one in progress) < sum(one.figures for one in progress)


def test_saved_pages_are_attached(whole: Path):
    with Library.open(whole, read_only=True) as library:
        links = [link for one in library.claims.all() for link in library.citations.links(one.id)]
    captured = [link for link in links if link.seen is Seen.CAPTURED]
    assert len(captured) >= 5
    used = {attached.name for link in captured for attached in link.attachments}
    assert used == {one.name for one in (resource("sample") / "captures").iterdir()}


def test_the_project_is_sound_and_every_decision_can_be_undone(whole: Path, tmp_path: Path):
    path = tmp_path / "p.annotator"
    path.write_bytes(whole.read_bytes())
    with Library.open(path, reviewer="Lina") as library:
        assert library.problems() == []
        steps = 0
        while library.undo():
            steps += 1
        assert library.articles.list() == []
        assert steps > 40


def test_trying_the_sample_leaves_the_tour_its_decisions(whole: Path, tmp_path: Path):
    path = tmp_path / "p.annotator"
    sample.build(path)
    with Library.open(path) as library, Library.open(whole, read_only=True) as other:
        ready = [one for one in library.claims.all() if one.status is Status.VERIFIED]
        done = [one for one in other.claims.all() if one.status is Status.VERIFIED]
        assert 0 < len(ready) < len(done)
        assert library.conflicts.open_count() > other.conflicts.open_count()


def test_a_project_that_is_there_is_never_replaced(tmp_path: Path):
    path = tmp_path / "p.annotator"
    path.write_text("mine")
    with pytest.raises(ProjectError) as refused:
        sample.build(path)
    assert refused.value.code == "project.exists"
    assert path.read_text() == "mine"


def test_the_sample_tells_whether_somebody_worked_in_it(whole: Path, tmp_path: Path):
    assert sample.is_untouched(whole)
    path = tmp_path / "p.annotator"
    path.write_bytes(whole.read_bytes())
    with Library.open(path, reviewer="Lina") as library:
        library.claims.edit(library.claims.all()[0].id, notes="mine")
    assert not sample.is_untouched(path)


@pytest.mark.parametrize(
    ("do", "change"),
    [
        ("accept", {"quote": "لا شيء من هذا"}),
        ("accept", {"low": 99}),
        ("accept", {"article": 9}),
        ("link", {"number": 77}),
        ("attach", {"claim": "no such claim"}),
        ("resolve", {"type": "DENIAL"}),
    ],
)
def test_a_decision_that_no_longer_fits_fails_loudly_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, do: str, change: dict[str, object]
):
    record = sample.recorded()
    wrong = []
    changed = False
    for decision in record.decisions:
        values = msgspec.to_builtins(decision)
        if values["do"] == do and not changed:
            values |= change
            changed = True
        wrong.append(values)
    data = json.dumps({**msgspec.to_builtins(record), "decisions": wrong}).encode()
    spoiled = msgspec.json.decode(data, type=sample.Recorded)
    monkeypatch.setattr(sample, "recorded", lambda: spoiled)
    with pytest.raises(SampleError) as failed:
        sample.build(tmp_path / "p.annotator")
    assert failed.value.code == "sample.unfit"
    assert list(tmp_path.iterdir()) == []


def test_the_sample_says_that_it_is_invented():
    folder = resource("sample")
    for file in [*folder.glob("articles/*"), *folder.glob("captures/*")]:
        text = file.read_text("utf-8")
        assert "invented" in text or "مخترع" in text, file.name
