"""The sheet of keys (F1): every action that has a key, by menu."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.actions import ACTIONS, Action, Menu, menu_title, shown_keys, title_of
from annotator.ui.theme import strong

_COLUMNS = (
    (Menu.CLAIM, Menu.CITATION),
    (Menu.FILE, Menu.EDIT),
    (Menu.VIEW, Menu.CONFLICT, Menu.HELP),
)


class KeysSheet(QDialog):
    """All keys on one page, beside the work."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(QCoreApplication.translate("KeysSheet", "Keys"))
        columns = QHBoxLayout()
        columns.setSpacing(40)
        for menus in _COLUMNS:
            columns.addLayout(self._column(menus))
        note = QLabel(
            QCoreApplication.translate(
                "KeysSheet",
                "Single letters act while you read, on Arabic and Latin keyboards alike, and never"
                " while you type in a field.",
            )
        )
        note.setProperty("role", "quiet")
        note.setWordWrap(True)
        page = QWidget()
        page.setProperty("role", "page")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(page)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(24)
        column.addLayout(columns)
        column.addWidget(note)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self.resize(min(1160, page.sizeHint().width() + 24), min(720, page.sizeHint().height() + 8))

    def _column(self, menus: tuple[Menu, ...]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        for menu in menus:
            heading = QLabel(menu_title(menu))
            heading.setFont(strong(heading.font()))
            column.addWidget(heading)
            grid = QGridLayout()
            grid.setHorizontalSpacing(16)
            grid.setVerticalSpacing(0)
            grid.setColumnStretch(0, 1)
            for row, one in enumerate(_with_keys(menu)):
                grid.addWidget(QLabel(title_of(one).removesuffix("…")), row, 0)
                keys = QLabel(shown_keys(one, self.isRightToLeft()))
                keys.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
                keys.setProperty("role", "quiet")
                grid.addWidget(
                    keys, row, 1, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
                )
            column.addLayout(grid)
            column.addSpacing(8)
        column.addStretch(1)
        return column


def _with_keys(menu: Menu) -> list[Action]:
    return [one for one in ACTIONS if one.menu is menu and one.keys]
