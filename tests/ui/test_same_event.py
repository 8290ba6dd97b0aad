"""One event told in several articles: proposed, accepted, refused, joined and parted by keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from annotator.domain.model import ConflictType, Stance
from annotator.library import Library
from annotator.services.importing import prepare_text
from annotator.ui.window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
KEY = Qt.Key
ARTICLES = {
    "bridge.txt": """Raid on a bridge

On 3 March 2021 six soldiers of the Syrian army were killed in an air strike in Tabqa, according to SOHR.

Twelve civilians were injured in Manbij on 4 March 2021.
""",
    "account.txt": """A second account

On 3 March 2021 nine soldiers of the Syrian army were killed in an air strike in Tabqa, Reuters said.
""",
    "arabic.txt": """غارة على جسر

في 3 مارس 2021 قُتل ستة جنود من الجيش السوري بغارة جوية في الطبقة.

وأصيب 12 مدنياً في منبج في 4 مارس 2021.
""",
}


@pytest.fixture
def events_project(tmp_path: Path) -> Path:
    """Three articles of which two figures each tell of one event, none accepted yet."""
    path = tmp_path / "bridge.annotator"
    with Library.open(path, create=True, reviewer="Rana") as library:
        for name, text in ARTICLES.items():
            library.articles.add(prepare_text(text, name))
    return path


@pytest.fixture(params=["en", "ar"])
def at_work(
    request: pytest.FixtureRequest, make_window: Callable[..., MainWindow], events_project: Path
) -> MainWindow:
    """The window on the first article, in each language."""
    window = make_window(language=request.param, reviewer="Rana")
    window.projects.open(events_project)
    QCoreApplication.processEvents()
    library = window.context.library
    assert library is not None
    window.context.show_article(library.articles.list()[0].id)
    QCoreApplication.processEvents()
    window.reader.setFocus()
    return window


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.activePopupWidget() or QApplication.focusWidget()
    if focus is None:
        # Offscreen nothing gives the window back its activity when a list of choices closes.
        window = next(one for one in QApplication.topLevelWidgets() if one.isVisible())
        window.activateWindow()
        QCoreApplication.processEvents()
        focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifiers)
    QCoreApplication.processEvents()


def events_of(window: MainWindow) -> list[tuple[str, int]]:
    library = window.context.library
    assert library is not None
    return [(one.name, len(library.events.members(one.id))) for one in library.events.all()]


def rows(window: MainWindow) -> list[str]:
    view = window.conflicts.events
    assert view is not None
    return [str(view.rows.index(n, 0).data()) for n in range(view.rows.rowCount())]


def possible(window: MainWindow) -> int:
    library = window.context.library
    assert library is not None
    return sum(flag.possible and flag.open for flag in library.conflicts.all())


def test_f9_proposes_and_e_makes_one_event_of_it(at_work: MainWindow) -> None:
    press(KEY.Key_F9)
    assert len(rows(at_work)) == 2
    view = at_work.conflicts.events
    assert view is not None
    assert view.proposal.isVisible()
    assert len(view.proposal.figures.cards) >= 2
    press(KEY.Key_E)
    press(KEY.Key_E)
    assert sorted(size for _, size in events_of(at_work)) == [2, 3]
    assert at_work.toast.text
    press(KEY.Key_Z, CONTROL)
    press(KEY.Key_Z, CONTROL)
    assert events_of(at_work) == []
    assert len(rows(at_work)) == 2
    press(KEY.Key_Y, CONTROL)
    press(KEY.Key_Y, CONTROL)
    assert sorted(size for _, size in events_of(at_work)) == [2, 3]


def test_shift_e_refuses_for_good_until_it_is_undone(at_work: MainWindow) -> None:
    press(KEY.Key_F9)
    press(KEY.Key_E, SHIFT)
    assert len(rows(at_work)) == 1
    press(KEY.Key_E, SHIFT)
    assert rows(at_work) == []
    assert events_of(at_work) == []
    assert at_work.conflicts.events is not None
    assert at_work.conflicts.events.empty.isVisible()
    press(KEY.Key_Z, CONTROL)
    assert len(rows(at_work)) == 1


def test_f9_again_skips_and_enter_opens_the_place_in_the_other_article(
    at_work: MainWindow,
) -> None:
    press(KEY.Key_F9)
    first = QApplication.focusWidget()
    before = at_work.context.focus
    press(KEY.Key_F9)
    assert QApplication.focusWidget() is first
    assert at_work.context.focus != before
    here = at_work.context.article_id
    press(KEY.Key_Return)
    assert at_work.context.article_id != here
    span = at_work.context.focus.suggestion
    library, article_id = at_work.context.library, at_work.context.article_id
    assert span is not None
    assert library is not None
    assert article_id is not None
    readings = library.articles.analysis(article_id).readings
    assert span in [one.span for one in readings]


def test_possible_conflicts_are_counted_apart_and_ask_what_they_depend_on(
    at_work: MainWindow, qtbot
) -> None:
    assert possible(at_work) == 1
    qtbot.waitUntil(lambda: at_work.overview.possible_conflicts > 0)
    assert at_work.overview.open_conflicts == 0
    parts = at_work.toolbar.conflicts.text().split("·")
    assert "0" in parts[0]
    assert str(at_work.overview.possible_conflicts) in parts[1]
    press(KEY.Key_F8)
    pane = at_work.conflicts
    assert pane.one_event.isVisible()
    sentence = pane.rows.row(0).sentence
    assert "one event" in sentence or "حدث واحد" in sentence
    pane.list.setFocus()
    press(KEY.Key_E)
    flag = at_work.context.flag
    library = at_work.context.library
    assert library is not None
    assert flag is not None
    became = library.conflicts.get(flag)
    assert not became.possible
    assert became.conflict.type is ConflictType.VALUE
    assert became.conflict.severity == 2
    assert not pane.one_event.isVisible()
    press(KEY.Key_Z, CONTROL)
    assert possible(at_work) == 1


def test_a_possible_conflict_goes_when_the_two_never_are_one_event(at_work: MainWindow) -> None:
    press(KEY.Key_F8)
    assert possible(at_work) == 1
    press(KEY.Key_E, SHIFT)
    assert possible(at_work) == 0
    press(KEY.Key_Z, CONTROL)
    assert possible(at_work) == 1


def test_either_quote_opens_its_article_and_lights_its_words(at_work: MainWindow) -> None:
    press(KEY.Key_F8)
    library = at_work.context.library
    assert library is not None
    for side in (at_work.conflicts.detail.b, at_work.conflicts.detail.a):
        side.quotes[0].setFocus()
        press(KEY.Key_Return)
        article_id, span = at_work.context.article_id, at_work.context.focus.suggestion
        assert article_id is not None
        assert span is not None
        assert span.of(library.articles.text(article_id)) == side.quotes[0].text
        assert at_work.reader.view.current == f"s:{span.start}:{span.end}"


def test_e_on_a_figure_offers_what_looks_like_it_first(at_work: MainWindow) -> None:
    press(KEY.Key_Down, ALT)
    press(KEY.Key_E)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.activeAction() is menu.actions()[0]
    press(KEY.Key_Return)
    [(_, size)] = events_of(at_work)
    assert size == 3
    assert at_work.context.focus.claim_id is not None
    assert at_work.reader.isAncestorOf(QApplication.focusWidget())


def test_e_then_a_digit_puts_another_figure_on_an_event_there_is(at_work: MainWindow) -> None:
    press(KEY.Key_Down, ALT)
    press(KEY.Key_E)
    press(KEY.Key_Return)
    press(KEY.Key_Down, ALT)
    press(KEY.Key_E)
    press(KEY.Key_2)
    [(_, size)] = events_of(at_work)
    assert size == 4
    press(KEY.Key_Z, CONTROL)
    [(_, size)] = events_of(at_work)
    assert size == 3


def test_a_new_event_is_named_from_the_menu(at_work: MainWindow) -> None:
    press(KEY.Key_Down, ALT)
    press(KEY.Key_E)
    press(KEY.Key_Down)
    press(KEY.Key_Return)
    field = at_work.claim.notes.event_field
    assert QApplication.focusWidget() is field
    QTest.keyClicks(field, "Bridge")
    press(KEY.Key_Return)
    assert events_of(at_work) == [("Bridge", 1)]


def on_an_event(window: MainWindow) -> None:
    """Accept both proposals and choose the larger event in the list."""
    press(KEY.Key_F9)
    press(KEY.Key_E)
    press(KEY.Key_E)
    view = window.conflicts.events
    assert view is not None
    press(KEY.Key_Home)
    if len(view.event_page.figures.cards) != 3:
        press(KEY.Key_Down)
    assert len(view.event_page.figures.cards) == 3


def test_an_event_is_renamed_in_its_own_page(at_work: MainWindow) -> None:
    on_an_event(at_work)
    view = at_work.conflicts.events
    assert view is not None
    view.event_page.name.setFocus()
    view.event_page.name.selectAll()
    QTest.keyClicks(view.event_page.name, "Raid on the bridge")
    press(KEY.Key_Return)
    assert ("Raid on the bridge", 3) in events_of(at_work)
    assert view.event_page.name.text() == "Raid on the bridge"


def test_one_figure_is_taken_out_and_undo_puts_it_back(at_work: MainWindow) -> None:
    on_an_event(at_work)
    view = at_work.conflicts.events
    assert view is not None
    view.event_page.figures.cards[1].out.setFocus()
    press(KEY.Key_Return)
    assert sorted(size for _, size in events_of(at_work)) == [1, 2, 2]
    view.list.setFocus()
    press(KEY.Key_Z, CONTROL)
    assert sorted(size for _, size in events_of(at_work)) == [2, 3]


def test_two_events_are_joined(at_work: MainWindow) -> None:
    on_an_event(at_work)
    view = at_work.conflicts.events
    assert view is not None
    choice = view.event_page.join
    choice.setFocus()
    QTest.keyClick(choice, KEY.Key_Down)
    QTest.keyClick(choice.view(), KEY.Key_Down)
    QTest.keyClick(choice.view(), KEY.Key_Return)
    QCoreApplication.processEvents()
    [(_, size)] = events_of(at_work)
    assert size == 5
    view.list.setFocus()
    press(KEY.Key_Z, CONTROL)
    assert sorted(size for _, size in events_of(at_work)) == [2, 3]


def test_all_agreements_of_an_event_are_confirmed_at_once(at_work: MainWindow) -> None:
    press(KEY.Key_F9)
    library, view = at_work.context.library, at_work.conflicts.events
    assert library is not None
    assert view is not None
    press(KEY.Key_E)
    press(KEY.Key_E)
    press(KEY.Key_Home)
    if len(view.event_page.figures.cards) != 2:
        press(KEY.Key_Down)
    button = view.event_page.confirm_button
    assert isinstance(button, QPushButton)
    button.setFocus()
    press(KEY.Key_Return)
    supports = [
        link
        for claim in library.claims.all()
        for link in library.citations.links(claim.id)
        if link.stance is Stance.SUPPORTS
    ]
    assert len(supports) == 2
    assert "2" in at_work.toast.text or "دعمان" in at_work.toast.text
    press(KEY.Key_Z, CONTROL)
    assert not any(library.citations.links(claim.id) for claim in library.claims.all())


def test_an_import_lists_what_is_between_articles_once(at_work: MainWindow) -> None:
    library = at_work.context.library
    assert library is not None
    text = "A third account\n\nOn 3 March 2021 20 soldiers of the Syrian army were killed in Tabqa."
    library.articles.add(prepare_text(text, "third.txt"))
    QCoreApplication.processEvents()
    QCoreApplication.processEvents()
    pane = at_work.conflicts
    listed = [pane.rows.row(n).flag.conflict.fingerprint for n in range(pane.rows.rowCount())]
    assert len(listed) == len(set(listed)) == possible(at_work)


def test_one_possible_conflict_that_many_articles_tell_is_counted_once(
    at_work: MainWindow, qtbot
) -> None:
    library = at_work.context.library
    assert library is not None
    again = ARTICLES["account.txt"].replace("A second account", "The same from another desk")
    library.articles.add(prepare_text(again, "desk.txt"))
    [flag] = [one for one in library.conflicts.all() if one.possible]
    assert flag.alike
    qtbot.waitUntil(lambda: at_work.overview.possible_conflicts == 1)


def test_the_view_follows_language_and_project(at_work: MainWindow) -> None:
    press(KEY.Key_F9)
    press(KEY.Key_E)
    before = rows(at_work)
    other = "en" if at_work.context.language == "ar" else "ar"
    at_work.verbs.set_language(other)
    QCoreApplication.processEvents()
    assert len(rows(at_work)) == len(before)
    assert rows(at_work) != before
    at_work.verbs.close_project()
    QCoreApplication.processEvents()
    assert rows(at_work) == []


def test_this_article_narrows_the_list(at_work: MainWindow) -> None:
    library = at_work.context.library
    assert library is not None
    press(KEY.Key_F9)
    view = at_work.conflicts.events
    assert view is not None
    at_work.context.show_article(library.articles.list()[1].id)
    QCoreApplication.processEvents()
    view.where.setFocus()
    QTest.keyClick(view.where, KEY.Key_Down)
    QTest.keyClick(view.where.view(), KEY.Key_Down)
    QTest.keyClick(view.where.view(), KEY.Key_Return)
    QCoreApplication.processEvents()
    assert len(rows(at_work)) == 1
    at_work.context.show_article(library.articles.list()[0].id)
    QCoreApplication.processEvents()
    assert len(rows(at_work)) == 2
