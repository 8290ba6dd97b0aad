"""The project's own parties and places: at work at once, undone like any act, handed on as CSV."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.errors import ProjectError, RuleError, SourceError
from annotator.domain.lexicon import seed_lexicon
from annotator.domain.model import (
    ArticleId,
    ClaimId,
    ConflictType,
    PartyStatus,
    Seen,
    Status,
    Verdict,
)
from annotator.formats.lexicon_csv import Kind, LexiconCsvError
from annotator.library import Library
from annotator.services import lexicon as lexicons
from annotator.services.importing import prepare_text
from annotator.services.lexicon import Standing

HAWKS = """هجوم التل

في 3 أيار 2021 قُتل ستة من صقور التل في هجوم على حاجز قرب الجسر.[1]

المراجع

  1. "Hill raid: Six members of ISIS killed". SOHR. 3 May 2021.
"""
QUIET = "في 5 أيار 2021 قُتل فلاحان بانفجار لغم قرب البئر."


@pytest.fixture
def hawks(add) -> ArticleId:
    return add(HAWKS, "hill.txt")


def _parties(library: Library, article: ArticleId) -> list[str]:
    return [r.figure.party for r in library.articles.analysis(article).readings]


def _types(library: Library) -> list[ConflictType]:
    return [flag.conflict.type for flag in library.conflicts.all()]


# -- at work at once --------------------------------------------------------------------------


def test_a_new_party_is_read_and_compared_in_the_same_act(library: Library, hawks):
    assert _parties(library, hawks) == [""]
    assert _types(library) == []
    key = library.lexicon.add_party("Hill Hawks", "صقور التل", parent="syrian opposition")
    assert _parties(library, hawks) == [key]
    assert _types(library) == [ConflictType.PARTY]
    assert library.undo_label == "party.add"


def test_undo_brings_the_former_readings_and_conflicts_back_and_redo_the_new(library, hawks):
    before = library.articles.analysis(hawks)
    library.lexicon.add_party("Hill Hawks", "صقور التل")
    after = library.articles.analysis(hawks)
    library.undo()
    assert library.articles.analysis(hawks) == before
    assert _types(library) == []
    assert library.lexicon.current == seed_lexicon()
    library.redo()
    assert library.articles.analysis(hawks) == after
    assert _types(library) == [ConflictType.PARTY]
    assert library.problems() == []


def test_an_alias_that_is_taken_away_and_given_elsewhere_moves_the_figures(library, hawks):
    key = library.lexicon.add_party("Hill Hawks", "صقور التل")
    library.lexicon.remove_alias(key, "صُقور التلّ")
    assert _parties(library, hawks) == [""]
    library.lexicon.add_alias("isis", "صقور التل")
    assert _parties(library, hawks) == ["isis"]
    assert _types(library) == []


def test_a_place_of_the_project_is_named_at_once(library: Library, add):
    article = add("قُتل ثلاثة مدنيين في وادي الذئب المهجور يوم 3 أيار 2021.", "w.txt")
    library.lexicon.add_place("Wolf Valley", "وادي الذئب", parent="raqqa governorate")
    (reading,) = library.articles.analysis(article).readings
    assert reading.figure.place.startswith("وادي الذئب")
    assert library.lexicon.current.places.place_relation("وادي الذئب", "الرقة") == "within"


def test_an_accepted_claim_keeps_its_figure_and_its_conflicts_follow_the_tree(library, add, at):
    article = add()
    claim = library.claims.accept(article, at(article, "ثلاثة جنود"))
    figure = library.claims.get(claim).figure
    (flag,) = library.conflicts.touching(claim)
    library.lexicon.change_party("iran-backed militia", parent="syrian army")
    assert library.claims.get(claim).figure == figure
    assert library.conflicts.touching(claim) == []
    library.undo()
    (again,) = library.conflicts.touching(claim)
    assert again.conflict.fingerprint == flag.conflict.fingerprint


def test_a_name_typed_into_a_claim_is_compared_anew_too(library: Library, add, at):
    article = add(QUIET, "well.txt")
    span = at(article, "فلاحان")
    claim = library.claims.accept(article, span)
    figure = library.claims.get(claim).figure
    library.claims.set_figure(claim, replace(figure, party="hill hawks", place="التل الأحمر"))
    asked: list[int] = []
    statements = library.conflicts.statements
    library.conflicts.statements = lambda one: (asked.append(one), statements(one))[1]  # type: ignore
    library.lexicon.add_party("Hill Hawks")
    library.lexicon.add_place("Red Hill", "التل الأحمر")
    assert asked == [article, article]


@pytest.fixture
def verified(library: Library, add, at):
    """Take the hill raid in with its own reference naming the Hawks, and verify its claim."""

    def verifying(name: str) -> ClaimId:
        text = HAWKS.replace("ISIS", "the Hill Hawks").replace("الجسر", f"الجسر {name}")
        article = add(text, f"{name}.txt")
        claim = library.claims.accept(article, at(article, "ستة من صقور"))
        link = library.citations.link(claim, library.citations.of(article)[0].id)
        library.citations.edit_link(link, seen=Seen.OPENED)
        library.claims.set_verdict(claim, Verdict.SUPPORTED)
        library.claims.set_status(claim, Status.VERIFIED)
        return claim

    return verifying


def test_a_verified_claim_that_new_names_contradict_goes_back_to_review(library, verified):
    library.lexicon.add_party("Hill Hawks", "صقور التل")
    claim = verified("one")
    library.lexicon.remove_alias("hill hawks", "Hill Hawks")
    assert library.claims.get(claim).status is Status.VERIFIED
    library.lexicon.add_alias("isis", "Hill Hawks")
    assert library.claims.get(claim).status is Status.READY
    library.undo()
    assert library.claims.get(claim).status is Status.VERIFIED


def test_an_article_read_with_the_seed_is_read_anew_when_the_project_knows_more(library):
    library.lexicon.add_party("Hill Hawks", "صقور التل")
    with_seed = prepare_text(HAWKS, "a.txt")
    article = library.articles.add(with_seed).article.id
    assert _parties(library, article) == ["hill hawks"]
    known = prepare_text(HAWKS + "\n", "b.txt", library.lexicon.current)
    assert [r.figure.party for r in known.analysis.readings] == ["hill hawks"]


def test_other_articles_keep_their_readings(library: Library, hawks, add):
    other = add(QUIET, "well.txt")
    before = library.articles.analysis(other)
    findings = library.conflicts.fresh(other)
    library.lexicon.add_party("Hill Hawks", "صقور التل")
    assert library.articles.analysis(other) == before
    assert library.conflicts.fresh(other) == findings


# -- many articles ----------------------------------------------------------------------------


@pytest.fixture
def few_at_once(monkeypatch):
    monkeypatch.setattr(lexicons, "CHARACTERS_AT_ONCE", 1)


def test_beyond_what_an_act_reads_articles_wait_and_show_nothing_of_before(
    library: Library, add, few_at_once
):
    articles = [add(HAWKS.replace("الجسر", f"الجسر {n}"), f"{n}.txt") for n in range(4)]
    library.lexicon.add_party("Hill Hawks", "صقور التل")
    assert library.lexicon.waiting() == articles[1:]
    assert {flag.article_id for flag in library.conflicts.all()} == {articles[0]}
    assert [flag.conflict.type for flag in library.conflicts.all(articles[2])] == [
        ConflictType.PARTY
    ]
    assert list(library.lexicon.catch_up()) == articles[1:]
    assert library.lexicon.waiting() == []
    assert len(library.conflicts.all()) == 4
    assert library.problems() == []


def test_what_was_shown_before_is_never_shown_for_a_waiting_article(library, add, few_at_once):
    articles = [add(HAWKS.replace("الجسر", f"الجسر {n}"), f"{n}.txt") for n in range(3)]
    library.lexicon.add_party("Hill Hawks", "صقور التل")
    list(library.lexicon.catch_up())
    library.lexicon.remove_alias("hill hawks", "صقور التل")
    assert library.conflicts.all() == []
    assert library.conflicts.all(articles[2]) == []


def test_catching_up_tells_what_it_read_and_demotes_what_no_longer_holds(
    library: Library, verified, few_at_once
):
    library.lexicon.add_party("Hill Hawks", "صقور التل")
    claims = [verified("one"), verified("two")]
    library.lexicon.remove_alias("hill hawks", "Hill Hawks")
    list(library.lexicon.catch_up())
    heard: list[str] = []
    library.on_changed(lambda changes: heard.append(changes.label))
    library.lexicon.add_alias("isis", "Hill Hawks")
    assert [library.claims.get(one).status for one in claims] == [Status.READY, Status.VERIFIED]
    list(library.lexicon.catch_up())
    assert [library.claims.get(one).status for one in claims] == [Status.READY, Status.READY]
    assert heard[0] == "party.alias"
    assert set(heard[1:]) == {"lexicon.read"}


def test_a_reading_only_list_of_conflicts_is_whole(tmp_path: Path, few_at_once):
    path = tmp_path / "p.annotator"
    with Library.open(path, create=True, reviewer="Lina") as library:
        for n in range(3):
            text = HAWKS.replace("الجسر", f"الجسر {n}")
            library.articles.add(prepare_text(text, f"{n}.txt"))
        library.lexicon.add_party("Hill Hawks", "صقور التل")
    with Library.open(path, read_only=True) as library:
        assert len(library.conflicts.all()) == 3
        with pytest.raises(ProjectError):
            library.lexicon.add_alias("sdf", "قوات النهر")


# -- what is refused --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("act", "code"),
    [
        (lambda lex: lex.add_party("", " "), "rule.nameless"),
        (lambda lex: lex.add_party("Hill Hawks", parent="nobody"), "rule.unknown_parent"),
        (lambda lex: lex.change_party("sdf", parent="ypg"), "rule.circle"),
        (lambda lex: lex.change_party("sdf", since="2024-13-01"), "rule.no_date"),
        (lambda lex: lex.change_party("sdf", since="2020-01-02", until="2020-01-01"), "rule.reversed_dates"),
        (lambda lex: lex.add_alias("sdf", "داعش"), "rule.name_taken"),
        (lambda lex: lex.add_alias("sdf", "  "), "rule.nameless"),
        (lambda lex: lex.add_alias("sdf", "ق"), "rule.short_name"),
        (lambda lex: lex.add_alias("nobody", "قوات النهر"), "rule.gone"),
        (lambda lex: lex.remove_alias("sdf", "قوات النهر"), "rule.gone"),
        (lambda lex: lex.hide_party("nobody"), "rule.gone"),
        (lambda lex: lex.restore_party("nobody"), "rule.gone"),
        (lambda lex: lex.add_place("Hill", parent="nowhere"), "rule.unknown_parent"),
        (lambda lex: lex.change_place("syria", parent="raqqa governorate"), "rule.circle"),
        (lambda lex: lex.add_place_alias("tabqa", "منبج"), "rule.name_taken"),
        (lambda lex: lex.remove_place_alias("tabqa", "تدمر"), "rule.gone"),
        (lambda lex: lex.hide_place("nowhere"), "rule.gone"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_and_nothing_is_written(library: Library, act, code: str):
    with pytest.raises(RuleError) as refused:
        act(library.lexicon)
    assert refused.value.code == code
    assert library.history() == []
    assert library.lexicon.current == seed_lexicon()


def test_a_field_that_no_party_has_is_a_mistake_of_the_caller(library: Library):
    with pytest.raises(TypeError):
        library.lexicon.change_party("sdf", colour="yellow")
    with pytest.raises(TypeError):
        library.lexicon.change_party("sdf", key="pkk")


def test_what_is_so_already_is_no_act(library: Library):
    library.lexicon.add_alias("sdf", "قَسَد")
    library.lexicon.change_party("sdf", english="Syrian Democratic Forces")
    library.lexicon.show_party("sdf")
    assert library.history() == []


def test_an_act_that_fails_leaves_the_lexicon_as_it_was(library: Library, hawks):
    def add_and_fail() -> None:
        with library.together("party.add"):
            library.lexicon.add_party("Hill Hawks", "صقور التل")
            assert "hill hawks" in library.lexicon.current.parties
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        add_and_fail()
    assert "hill hawks" not in library.lexicon.current.parties
    assert _parties(library, hawks) == [""]


def test_another_window_on_the_file_sees_the_change(library: Library):
    with Library.open(library.path, read_only=True) as other:
        assert "hill hawks" not in other.lexicon.current.parties
        library.lexicon.add_party("Hill Hawks")
        assert "hill hawks" in other.lexicon.current.parties


# -- what is shown ----------------------------------------------------------------------------


def test_rows_tell_what_is_of_the_seed_what_was_changed_and_what_is_own(library: Library):
    key = library.lexicon.add_party("Hill Hawks", parent="hts", aliases=["the Hawks"])
    library.lexicon.add_alias("sdf", "قوات النهر")
    library.lexicon.remove_alias("sdf", "قسد")
    entries = {entry.party.key: entry for entry in library.lexicon.parties()}
    assert entries[key].standing is Standing.OWN
    assert entries[key].party.status is PartyStatus.COMBATANT
    assert entries[key].party.side == entries["hts"].party.side
    assert entries[key].depth == entries["hts"].depth + 1
    assert entries["sdf"].standing is Standing.CHANGED
    assert (entries["sdf"].added, entries["sdf"].removed) == (("قوات النهر",), ("قسد",))
    assert entries["hts"].standing is Standing.SEED
    order = [entry.party.key for entry in library.lexicon.parties()]
    assert order.index("hts") < order.index(key)
    assert len(order) == len(set(order)) == len(library.lexicon.current.parties.nodes)


def test_a_hidden_party_is_not_read_and_restoring_brings_all_back(library: Library, add):
    article = add("قُتل خمسة من قسد قرب الجسر.", "s.txt")
    library.lexicon.hide_party("sdf")
    library.lexicon.add_alias("pkk", "قسد")
    assert _parties(library, article) == ["pkk"]
    assert "sdf" not in {e.party.key for e in library.lexicon.parties(hidden=False)}
    library.lexicon.remove_alias("pkk", "قسد")
    library.lexicon.restore_party("sdf")
    assert _parties(library, article) == ["sdf"]
    assert library.lexicon.current == seed_lexicon()


def test_showing_a_party_whose_name_went_to_another_is_refused(library: Library):
    library.lexicon.hide_party("sdf")
    library.lexicon.add_alias("pkk", "قسد")
    library.lexicon.show_party("sdf")
    assert library.lexicon.current.parties.party_in("خمسة من قسد") == "pkk"


def test_a_party_moved_under_another_takes_its_side(library: Library):
    library.lexicon.change_party("wagner", parent="syrian army")
    party = library.lexicon.current.parties.party("wagner")
    assert (party.parent, party.side) == ("syrian army", "government")
    assert library.lexicon.current.parties.related("wagner", "fourth division") != "disjoint"


# -- tables -----------------------------------------------------------------------------------


def test_published_tables_are_the_same_bytes_each_time_and_change_nothing_when_read(
    library: Library, tmp_path: Path
):
    library.lexicon.add_party(
        "=Hill, Hawks", "صقور التل", since="2020-01-01", aliases=["the Hawks"]
    )
    library.lexicon.remove_alias("sdf", "قسد")
    library.lexicon.hide_place("tabqa")
    first = library.lexicon.export_csv(tmp_path / "one")
    second = library.lexicon.export_csv(tmp_path / "two")
    assert [one.sha256 for one in first] == [one.sha256 for one in second]
    data = (tmp_path / "one" / "parties.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbfkey,parent,side,english")
    assert b'"\'=Hill, Hawks"' in data
    acts = len(library.history())
    for name in ("parties.csv", "places.csv"):
        report = library.lexicon.import_csv(tmp_path / "one" / name)
        assert (report.added, report.changed, report.names) == (0, 0, 0)
    assert len(library.history()) == acts


def test_another_project_takes_published_tables_over_whole(library: Library, tmp_path: Path):
    key = library.lexicon.add_party("Hill Hawks", "صقور التل", parent="hts", aliases=["the Hawks"])
    library.lexicon.change_party("hts", until="2025-01-28")
    library.lexicon.remove_alias("sdf", "قسد")
    library.lexicon.add_place("Wolf Valley", "وادي الذئب", parent="tabqa", open_=True)
    library.lexicon.export_csv(tmp_path)
    with Library.open(tmp_path / "other.annotator", create=True) as other:
        report = other.lexicon.import_csv(tmp_path / "parties.csv")
        assert (report.kind, report.added, report.changed) == (Kind.PARTIES, 1, 2)
        assert other.lexicon.import_csv(tmp_path / "places.csv").added == 1
        assert other.lexicon.current.parties.party(key) == library.lexicon.current.parties.party(
            key
        )
        assert other.lexicon.current == library.lexicon.current
        assert other.undo_label == "lexicon.import"


def test_a_table_works_at_once_and_is_one_act(library: Library, hawks):
    table = "english;arabic;parent\nHill Hawks;صقور التل;\nHill Foxes;ثعالب التل;hill hawks\n"
    report = library.lexicon.import_csv(table)
    assert (report.added, report.ignored) == (2, ())
    assert _parties(library, hawks) == ["hill hawks"]
    library.undo()
    assert _parties(library, hawks) == [""]
    assert library.lexicon.current == seed_lexicon()


def test_bad_rows_are_named_and_nothing_is_taken(library: Library, tmp_path: Path):
    file = tmp_path / "parties.csv"
    file.write_text(
        "key,parent,english,status,since,aliases\n"
        "hawks,,Hill Hawks,fierce,,\n"
        "foxes,nobody,Foxes,,,\n"
        "\n"
        "wolves,,Wolves,,2020-02-30,\n"
        'bears,,"Brown\nBears",combatant,,داعش\n'
        "owls,,Owls,combatant,,the owls\n"
        "owls,,Owls,combatant,,\n"
        "a,b,Aa,,,\nb,a,Bb,,,\n",
        encoding="utf-8",
    )
    with pytest.raises(LexiconCsvError) as refused:
        library.lexicon.import_csv(file)
    assert [(fault.line, fault.error.code) for fault in refused.value.faults] == [
        (2, "rule.no_status"),
        (3, "rule.unknown_parent"),
        (5, "rule.no_date"),
        (6, "rule.name_taken"),
        (9, "lexicon.csv_twice"),
        (10, "rule.circle"),
        (11, "rule.circle"),
    ]
    assert library.history() == []


@pytest.mark.parametrize(
    ("data", "error", "code"),
    [
        (b"", SourceError, "source.empty"),
        (b"%PDF-1.7 table", SourceError, "source.binary"),
        (b"\n \n", SourceError, "source.empty"),
        (b"name,colour\nx,y\n", LexiconCsvError, "lexicon.csv_header"),
        (b"key,english\nx,y,z\n", LexiconCsvError, "lexicon.csv_rows"),
        (b"key,english\nx," + b"y" * 200_000 + b"\n", LexiconCsvError, "lexicon.csv_rows"),
    ],
)
def test_what_is_no_table_is_refused(library: Library, tmp_path: Path, data, error, code: str):
    file = tmp_path / "t.csv"
    file.write_bytes(data)
    with pytest.raises(error) as refused:
        library.lexicon.import_csv(file)
    assert refused.value.code == code
    assert library.history() == []


def test_a_table_that_is_not_there_is_named(library: Library, tmp_path: Path):
    with pytest.raises(LexiconCsvError) as refused:
        library.lexicon.import_csv(tmp_path / "none.csv")
    assert refused.value.code == "source.missing"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1256"])
def test_tables_come_in_the_encodings_of_spreadsheets(library, tmp_path: Path, encoding: str):
    rows = "\r\n".join(f"نسور الوادي {n}\tغير معروف" for n in ("الأول", "الثاني", "الثالث"))
    (tmp_path / "t.csv").write_bytes(f"arabic\tnotes\r\n{rows}\r\n".encode(encoding))
    report = library.lexicon.import_csv(tmp_path / "t.csv", Kind.PARTIES)
    assert (report.added, report.ignored) == (3, ("notes",))
    assert "نسور الوادي الثاني" in library.lexicon.current.parties


def test_the_kind_of_a_table_shows_in_its_columns_or_its_name(library, tmp_path: Path):
    assert library.lexicon.import_csv("english,open\nWolf Steppe,yes\n").kind is Kind.PLACES
    file = tmp_path / "more_places.csv"
    file.write_text("english\nWolf Valley\n", encoding="utf-8")
    assert library.lexicon.import_csv(file).kind is Kind.PLACES


# -- laws -------------------------------------------------------------------------------------


def test_any_walk_of_acts_undone_is_as_if_it_had_never_been(library: Library, hawks, add):
    quiet = add(QUIET, "well.txt")
    steps = [
        lambda lex: lex.add_party("Hill Hawks", "صقور التل"),
        lambda lex: lex.add_alias("isis", "صقور التل"),
        lambda lex: lex.remove_alias("civilian", "مدني"),
        lambda lex: lex.change_party("isis", parent="hts", status=PartyStatus.MIXED),
        lambda lex: lex.hide_party("isis"),
        lambda lex: lex.show_party("isis"),
        lambda lex: lex.restore_party("isis"),
        lambda lex: lex.add_place("Well", "البئر", parent="hama governorate"),
        lambda lex: lex.import_csv("english,arabic\nFarm Guards,فلاحان\n"),
    ]
    before = [library.articles.analysis(one) for one in (hawks, quiet)]
    chance = random.Random(7)
    for _ in range(6):
        done = 0
        for step in chance.sample(steps, 4):
            acts = len(library.history(10_000))
            try:
                step(library.lexicon)
            except RuleError:
                continue
            done += len(library.history(10_000)) - acts
        for one in (hawks, quiet):
            fresh = library.conflicts.fresh(one)
            assert [f.conflict for f in library.conflicts.all(one)] == list(
                fresh.findings.conflicts
            )
        for _ in range(done):
            library.undo()
        assert [library.articles.analysis(one) for one in (hawks, quiet)] == before
        assert library.lexicon.current == seed_lexicon()
        assert library.problems() == []
