"""The start page: recent projects, a new one, an old one, or the sample."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.context import Context
from annotator.ui.theme import GRID, strong

_WIDTH = 560


class StartPage(QWidget):
    """What the window shows while no project is open."""

    new_asked = Signal()
    open_asked = Signal()
    sample_asked = Signal()
    recent_asked = Signal(str)
    forget_asked = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title, self.purpose = QLabel("Annotator"), QLabel()
        face = QFont(self.font())
        face.setPointSizeF(face.pointSizeF() * 2.4)
        self.title.setFont(strong(face))
        self.purpose.setProperty("role", "quiet")
        self.purpose.setWordWrap(True)
        # In the order in which Tab goes through them.
        self.sample, self.new, self.open = QPushButton(), QPushButton(), QPushButton()
        self.new.clicked.connect(self.new_asked)
        self.open.clicked.connect(self.open_asked)
        self.sample.clicked.connect(self.sample_asked)
        self.hint, self.recent_title = QLabel(), QLabel()
        self.hint.setProperty("role", "quiet")
        self.hint.setWordWrap(True)
        self.recent_title.setFont(strong(self.font()))
        self._recent = QWidget()
        self._rows = QGridLayout(self._recent)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setHorizontalSpacing(2 * GRID)
        self._rows.setVerticalSpacing(0)
        self._rows.setColumnStretch(1, 1)

        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        for button in (self.sample, self.new, self.open):
            button.setMinimumHeight(36)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(GRID)
        column.addWidget(self.title)
        column.addWidget(self.purpose)
        column.addSpacing(3 * GRID)
        column.addLayout(buttons)
        column.addWidget(self.hint)
        column.addSpacing(4 * GRID)
        column.addWidget(self.recent_title)
        column.addWidget(self._recent)
        inner = QWidget()
        inner.setLayout(column)
        inner.setFixedWidth(_WIDTH)
        page = QGridLayout(self)
        page.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        page.addWidget(inner, 1, 1)
        for side in (0, 2):
            page.setColumnStretch(side, 1)
        page.setRowStretch(0, 2)
        page.setRowStretch(2, 3)
        self.retranslate()

    def retranslate(self) -> None:
        """Speak the language of the window."""
        # A name in Latin letters begins where the words below it begin.
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        self.title.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self.purpose.setText(
            QCoreApplication.translate(
                "Start",
                "Check what articles say about the war in Syria: take their claims, read their"
                " sources, see where figures cannot both be true, and export what holds.",
            )
        )
        self.new.setText(QCoreApplication.translate("Start", "New project"))
        self.open.setText(QCoreApplication.translate("Start", "Open project"))
        self.sample.setText(QCoreApplication.translate("Start", "Try the sample"))
        self.recent_title.setText(QCoreApplication.translate("Start", "Recent projects"))
        self.refresh()

    def refresh(self) -> None:
        """Show the recent projects that there are."""
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        recent = self._context.settings.recent_projects
        self.recent_title.setVisible(bool(recent))
        # One way in is the plain one: the sample at the first run, one's own project later.
        for button, first in ((self.sample, not recent), (self.new, bool(recent))):
            button.setProperty("primary", first)
            button.style().unpolish(button)
            button.style().polish(button)
        self.setFocusProxy(self.new if recent else self.sample)
        self.hint.setText(
            QCoreApplication.translate("Start", "Or drop documents here to begin a project.")
            if recent
            else QCoreApplication.translate(
                "Start",
                "New here? The sample shows everything in five minutes. Or drop documents here.",
            )
        )
        # A path runs from left to right, yet stands beside the name it belongs to.
        side = Qt.AlignmentFlag.AlignAbsolute | (
            Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        )
        for row, path in enumerate(recent):
            file = Path(path)
            link = QPushButton(file.stem)
            link.setProperty("link", True)
            link.setProperty("bare", True)
            link.setCursor(Qt.CursorShape.PointingHandCursor)
            link.setToolTip(path)
            link.clicked.connect(lambda _=False, path=path: self.recent_asked.emit(path))
            folder = QLabel(_short(file.parent))
            folder.setProperty("role", "quiet")
            folder.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            forget = QPushButton("×")
            forget.setProperty("link", True)
            forget.setToolTip(QCoreApplication.translate("Start", "Take off this list"))
            forget.setAccessibleName(QCoreApplication.translate("Start", "Take off this list"))
            forget.clicked.connect(lambda _=False, path=path: self.forget_asked.emit(path))
            folder.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            self._rows.addWidget(link, row, 0, Qt.AlignmentFlag.AlignLeading)
            self._rows.addWidget(folder, row, 1)
            self._rows.addWidget(forget, row, 2)


def _short(folder: Path) -> str:
    """Return a folder with the home of the user written as ~, kept left to right."""
    home = Path.home()
    shown = f"~/{folder.relative_to(home)}" if folder.is_relative_to(home) else str(folder)
    return f"\u2066{shown.removesuffix('/.')}\u2069"
