"""The five-minute tour of the README, taken with its keys on the sample; ends as it promises."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from annotator import sample
from annotator.domain.model import Claim, ConflictType, ResolutionCode, Status, Verdict
from annotator.ui.window import MainWindow
from annotator.wording import words

Key, Modifier = Qt.Key, Qt.KeyboardModifier


class Visitor:
    """Presses keys and clicks; reads only what the window shows and the project holds."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        library = window.context.library
        assert library is not None
        self.library = library

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)
        QApplication.processEvents()

    def write(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget(), text)

    def click(self, quote: str) -> None:
        """Click words in the text."""
        view = self.window.reader.view
        start = self.text.index(quote)
        index = view.paragraph_at(start)
        within = start - view._layout.starts[index]
        rect = view._layout.laid_out(index).rectangles_of(within, within + len(quote))[0]
        y = view._scroll.y_of(index) + rect.center().y()
        place = QPoint(round(view._page.text_left + rect.center().x()), round(y))
        assert view.viewport().rect().contains(place), f"{quote} is not in view"
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        QApplication.processEvents()

    @property
    def text(self) -> str:
        article = self.window.context.article_id
        assert article is not None
        return self.library.articles.text(article)

    @property
    def at(self) -> str:
        """The words that have the ring."""
        focus = self.window.context.focus
        if focus.claim_id is not None:
            return self.library.claims.get(focus.claim_id).anchor.quote
        return "" if focus.suggestion is None else focus.suggestion.of(self.text)

    @property
    def claim(self) -> Claim:
        """The claim worked on."""
        claim_id = self.window.context.focus.claim_id
        assert claim_id is not None
        return self.library.claims.get(claim_id)

    @property
    def conflict(self) -> ConflictType | None:
        """The type of the conflict chosen."""
        flag = self.window.context.flag
        return None if flag is None else self.library.conflicts.get(flag).conflict.type

    def claim_on(self, quote: str) -> Claim:
        (found,) = (one for one in self.library.claims.all() if one.anchor.quote == quote)
        return found


@pytest.fixture
def visitor(make_window: Callable[..., MainWindow], tmp_path: Path) -> Visitor:
    """Somebody in front of a fresh copy of the sample, whose name is not known yet."""
    project = tmp_path / "Sample.annotator"
    sample.build(project)
    window = make_window()
    window.resize(1440, 900)
    window.projects.open(project)
    QApplication.processEvents()
    return Visitor(window)


def test_the_tour_of_the_readme_goes_as_it_says(visitor: Visitor, tmp_path: Path):
    verified = _verified(visitor)
    read_and_claim(visitor)
    meet_a_conflict(visitor)
    settle_another(visitor)
    verify_what_it_held_back(visitor)
    assert _verified(visitor) == verified + 1
    export(visitor, tmp_path / "verified_claims.csv")


def read_and_claim(visitor: Visitor) -> None:
    visitor.press(Key.Key_PageDown, Modifier.ControlModifier)
    while visitor.at != "four children":
        before = visitor.at
        visitor.press(Key.Key_Down, Modifier.AltModifier)
        assert visitor.at != before, "Alt+Down never came to “four children”"
    visitor.press(Key.Key_Return)
    assert visitor.claim.status is Status.DRAFT
    strip = visitor.window.name_banner
    assert strip.isVisible()
    strip.field.setFocus()
    visitor.write("Lina")
    QTest.mouseClick(strip.save_button, Qt.MouseButton.LeftButton)
    visitor.press(Key.Key_L)
    (backing,) = visitor.library.claims.backings(visitor.claim.id)
    assert backing.citation.number == 3
    visitor.press(Key.Key_V)
    visitor.press(Key.Key_1)
    judged = visitor.claim_on("four children")
    assert (judged.verdict, visitor.at) == (Verdict.SUPPORTED, "two fighters")
    for key in (Key.Key_Return, Key.Key_L, Key.Key_V, Key.Key_1):
        visitor.press(key)
    assert visitor.claim_on("two fighters").verdict is Verdict.SUPPORTED


def meet_a_conflict(visitor: Visitor) -> None:
    visitor.press(Key.Key_PageUp, Modifier.ControlModifier)
    visitor.press(Key.Key_F8)
    assert visitor.conflict is ConflictType.PARTY
    assert visitor.at == "ثلاثة جنود من الجيش العربي السوري"
    visitor.press(Key.Key_V)
    visitor.press(Key.Key_3)
    assert visitor.claim.verdict is Verdict.CONFLICTING


def settle_another(visitor: Visitor) -> None:
    met = set()
    while visitor.conflict is not ConflictType.ENUM:
        assert visitor.window.context.flag not in met, "F8 never came to the incidents"
        met.add(visitor.window.context.flag)
        visitor.press(Key.Key_F8)
    flag = visitor.window.context.flag
    assert flag is not None
    visitor.press(Key.Key_R)
    code = visitor.window.conflicts.settle.code
    wanted = words("en").label(ResolutionCode.ERROR_IN_ARTICLE).capitalize()
    for _ in ResolutionCode:
        visitor.press(Key.Key_Down)
        if code.view().currentIndex().data() == wanted:
            break
    visitor.press(Key.Key_Return)
    visitor.press(Key.Key_Tab)
    assert isinstance(QApplication.focusWidget(), QPlainTextEdit)
    visitor.write("The text and its reference tell of two.")
    button = visitor.window.conflicts.settle.settle_button
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settled = visitor.library.conflicts.get(flag).resolution
    assert settled is not None
    assert (settled.code, settled.reviewer) == (ResolutionCode.ERROR_IN_ARTICLE, "Lina")


def verify_what_it_held_back(visitor: Visitor) -> None:
    # Whoever takes the tour scrolls to the paragraph; the next figures lead there too.
    while visitor.at != "مدنيان":
        before = visitor.at
        visitor.press(Key.Key_Escape)
        visitor.window.reader.view.setFocus()
        visitor.press(Key.Key_Down, Modifier.AltModifier)
        assert visitor.at != before, "Alt+Down never came to the two civilians"
    visitor.click("مدنيان")
    visitor.press(Key.Key_Return, Modifier.ControlModifier | Modifier.ShiftModifier)
    assert visitor.claim.status is Status.VERIFIED
    visitor.press(Key.Key_Z, Modifier.ControlModifier)
    assert visitor.claim.status is not Status.VERIFIED
    visitor.press(Key.Key_Z, Modifier.ControlModifier | Modifier.ShiftModifier)
    assert visitor.claim.status is Status.VERIFIED


def export(visitor: Visitor, file: Path) -> None:
    visitor.window.verbs.export_to(file)
    with file.open(encoding="utf-8-sig", newline="") as opened:
        quotes = {row["quote"] for row in csv.DictReader(opened)}
    assert "مدنيان" in quotes
    assert "four children" not in quotes


def _verified(visitor: Visitor) -> int:
    return sum(one.status is Status.VERIFIED for one in visitor.library.claims.all())
