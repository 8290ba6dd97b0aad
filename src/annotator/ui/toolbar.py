"""The toolbar: import, undo, search everything, conflicts, export, and who is reviewing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from annotator.ui import icons
from annotator.ui.context import Context
from annotator.ui.labels import apart
from annotator.ui.menus import Menus
from annotator.ui.overview import Overview
from annotator.ui.search_field import SearchField
from annotator.ui.theme import Theme


class Toolbar(QToolBar):
    """The bar under the menus; it stays where it is."""

    conflicts_asked = Signal()
    reviewer_asked = Signal()

    def __init__(
        self, context: Context, menus: Menus, overview: Overview, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._overview = context, overview
        self.setObjectName("toolbar")
        self.setMovable(False)
        self.setFloatable(False)
        self.setIconSize(QSize(20, 20))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.toggleViewAction().setVisible(False)
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self.addAction(menus.action("import.files"))
        self._style("import.files", menus, beside)
        self._offer_beside("import.files", menus, ("import.folder", "import.web", "import.paste"))
        self.addAction(menus.action("edit.undo"))
        self.addAction(menus.action("edit.redo"))
        for one in ("edit.undo", "edit.redo"):
            self._style(one, menus, Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.addWidget(_space())
        self.search = SearchField(context, self)
        self.addWidget(self.search)
        self.addWidget(_space())
        self.conflicts = self._button()
        self.conflicts.clicked.connect(self.conflicts_asked)
        self.addAction(menus.action("export.csv"))
        self._style("export.csv", menus, Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.addSeparator()
        self.reviewer = self._button()
        self.reviewer.clicked.connect(self.reviewer_asked)
        overview.updated.connect(self.refresh)
        context.library_changed.connect(self.refresh)
        self.retranslate()

    def retranslate(self) -> None:
        """Speak the language of the window."""
        self.setWindowTitle(QCoreApplication.translate("Toolbar", "Toolbar"))
        self.search.retranslate()
        self.refresh()

    def dress(self, theme: Theme, right_to_left: bool) -> None:
        """Draw the icons in the ink of a theme."""
        self.conflicts.setIcon(icons.icon("conflict", theme, right_to_left=right_to_left))
        self.reviewer.setIcon(icons.icon("reviewer", theme, right_to_left=right_to_left))
        self.search.dress(theme)

    def refresh(self) -> None:
        """Say how many conflicts are open and who is reviewing."""
        library = self._context.library
        count, possible = self._overview.open_conflicts, self._overview.possible_conflicts
        said = QCoreApplication.translate("Toolbar", "Conflicts {count}").format(count=count)
        told = QCoreApplication.translate(
            "Toolbar", "%n open conflict(s) in this project", None, count
        )
        if possible:
            more = QCoreApplication.translate("Toolbar", "{count} possible").format(count=possible)
            said = apart(said, more)
            more = QCoreApplication.translate(
                "Toolbar", "%n more, if figures of two articles tell of one event", None, possible
            )
            told = f"{told}\n{more}"
        self.conflicts.setText(said)
        self.conflicts.setToolTip(told)
        self.conflicts.setEnabled(library is not None)
        self.search.setEnabled(library is not None)
        name = self._context.settings.reviewer
        self.reviewer.setText(name or QCoreApplication.translate("Toolbar", "Your name"))
        self.reviewer.setToolTip(
            QCoreApplication.translate("Toolbar", "Decisions are recorded as {name}").format(
                name=name
            )
            if name
            else QCoreApplication.translate("Toolbar", "Say who is reviewing")
        )

    def _offer_beside(self, action_id: str, menus: Menus, others: tuple[str, ...]) -> None:
        """Give a button an arrow with further actions of its sort."""
        button = self.widgetForAction(menus.action(action_id))
        if isinstance(button, QToolButton):
            menu = QMenu(button)
            for one in others:
                menu.addAction(menus.action(one))
            button.setMenu(menu)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)

    def _button(self) -> QToolButton:
        button = QToolButton(self)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(self.iconSize())
        self.addWidget(button)
        return button

    def _style(self, action_id: str, menus: Menus, style: Qt.ToolButtonStyle) -> None:
        button = self.widgetForAction(menus.action(action_id))
        if isinstance(button, QToolButton):
            button.setToolButtonStyle(style)


def _space() -> QWidget:
    space = QWidget()
    space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return space
