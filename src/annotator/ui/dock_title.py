"""The title of a dock: its name, and quiet ways to float and to close it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QToolButton, QWidget

from annotator.ui import icons
from annotator.ui.theme import GRID, Theme, strong


class DockTitle(QWidget):
    """Stands in for Qt's title bar; dragging and double clicks go through to the dock."""

    def __init__(self, dock: QDockWidget) -> None:
        super().__init__(dock)
        self._dock = dock
        self.setProperty("role", "title")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.label = QLabel(self)
        self.label.setFont(strong(self.label.font()))
        # A label that took the mouse would keep the dock from being dragged by its name.
        self.label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.float, self.close_button = QToolButton(self), QToolButton(self)
        self.float.clicked.connect(lambda: dock.setFloating(not dock.isFloating()))
        self.close_button.clicked.connect(dock.close)
        self._row = row = QHBoxLayout(self)
        # Margins do not turn with the window; a space at the leading side does.
        row.setContentsMargins(GRID // 2, GRID // 2, GRID // 2, GRID // 2)
        row.setSpacing(0)
        row.addSpacing(GRID + GRID // 2)
        row.addWidget(self.label, 1)
        for button in (self.float, self.close_button):
            button.setIconSize(QSize(16, 16))
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            row.addWidget(button)

    def hold(self, bar: QWidget) -> None:
        """Show a pane's own bar in place of the name, where one row says enough."""
        self.label.hide()
        self._row.insertWidget(self._row.indexOf(self.label), bar, 1)

    def retranslate(self, title: str) -> None:
        """Show the name of the dock and speak the language of the window."""
        self._dock.setWindowTitle(title)
        self.label.setText(title)
        for button, text in (
            (self.float, QCoreApplication.translate("Window", "Take out of the window")),
            (self.close_button, QCoreApplication.translate("Window", "Hide this pane")),
        ):
            button.setToolTip(text)
            button.setAccessibleName(text)

    def dress(self, theme: Theme, right_to_left: bool) -> None:
        """Draw the buttons in the ink of a theme."""
        self.float.setIcon(icons.icon("float", theme, right_to_left=right_to_left))
        self.close_button.setIcon(icons.icon("close", theme))
