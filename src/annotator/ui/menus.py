"""Makes the menus, the shortcuts and the toolbar's buttons from the table of actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from annotator.ui import icons
from annotator.ui.actions import (
    ACTIONS,
    Action,
    Group,
    Menu,
    When,
    is_plain,
    keys_of,
    menu_title,
    shown_keys,
    title_of,
)
from annotator.ui.messages import act_name
from annotator.ui.theme import Theme

if TYPE_CHECKING:
    from annotator.ui.window import MainWindow

LEFT_TO_RIGHT_ISOLATE, POP_ISOLATE = "\u2066", "\u2069"


class Menus(QObject):
    """The QActions of the window, by the ids of the table."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._actions: dict[str, QAction] = {}
        self._menus: dict[Menu | Group, QMenu] = {}
        self.recent = QMenu(window)
        self.panes = QMenu(window)
        self._plain: dict[str, Action] = {
            key: one for one in ACTIONS for key in one.keys if is_plain(key)
        }
        self._build()

    def action(self, action_id: str) -> QAction:
        """Return the QAction of an action of the table."""
        return self._actions[action_id]

    def menu(self, menu: Menu) -> QMenu:
        """Return a menu of the menu bar."""
        return self._menus[menu]

    def with_key(self, key: str) -> Action | None:
        """Return the action of a key without Ctrl or Alt, such as "X", "Shift+L", "Return"."""
        return self._plain.get(key)

    def context_menu(self, ids: tuple[str, ...]) -> QMenu:
        """Return a menu of some actions; "" makes a line."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for one in ids:
            if one:
                menu.addAction(self._actions[one])
            else:
                menu.addSeparator()
        return menu

    def retranslate(self, right_to_left: bool) -> None:
        """Speak the language of the window, with the keys of its direction."""
        for menu, widget in self._menus.items():
            widget.setTitle(menu_title(menu))
        self.recent.setTitle(QCoreApplication.translate("Menus", "Open recent"))
        self.panes.setTitle(QCoreApplication.translate("Menus", "Panes"))
        for one in ACTIONS:
            keys = keys_of(one, right_to_left)
            self._actions[one.id].setShortcuts(
                [QKeySequence(key) for key in keys if not is_plain(key)]
            )
            self._entitle(one, title_of(one))
        self.refresh()

    def dress(self, theme: Theme, right_to_left: bool) -> None:
        """Draw the icons in the ink of a theme."""
        for one in ACTIONS:
            if one.icon:
                self._actions[one.id].setIcon(
                    icons.icon(one.icon, theme, right_to_left=right_to_left)
                )

    def refresh(self) -> None:
        """Enable what makes sense now, name what undo and redo would do, tick what holds."""
        library, article = self._window.context.library, self._window.context.article_id
        undo = library.undo_label if library is not None else None
        redo = library.redo_label if library is not None else None
        possible = {
            When.ALWAYS: True,
            When.PROJECT: library is not None,
            When.ARTICLE: article is not None,
            When.UNDO: undo is not None,
            When.REDO: redo is not None,
        }
        for one in ACTIONS:
            action = self._actions[one.id]
            action.setEnabled(possible[one.when])
            if one.chosen is not None:
                action.setChecked(one.chosen(self._window))
        for action_id, label, named in (
            ("edit.undo", undo, QCoreApplication.translate("Actions", "Undo {act}")),
            ("edit.redo", redo, QCoreApplication.translate("Actions", "Redo {act}")),
        ):
            one = _BY_ID[action_id]
            self._entitle(one, named.format(act=act_name(label)) if label else title_of(one))

    def _build(self) -> None:
        bar = self._window.menuBar()
        groups: dict[Group, QActionGroup] = {}
        for menu in Menu:
            self._menus[menu] = QMenu(bar)
            bar.addMenu(self._menus[menu])
        for one in ACTIONS:
            action = QAction(self._window)
            action.setObjectName(one.id)
            # A method bound late keeps the table free of the window it serves.
            action.triggered.connect(lambda _=False, one=one: one.run(self._window))
            self._actions[one.id] = action
            widget = self._menus[one.menu]
            if one.parted:
                widget.addSeparator()
            if one.group is not None:
                if one.group not in groups:
                    groups[one.group] = QActionGroup(self)
                    self._menus[one.group] = QMenu(widget)
                    widget.addMenu(self._menus[one.group])
                action.setCheckable(True)
                groups[one.group].addAction(action)
                widget = self._menus[one.group]
            widget.addAction(action)
            if one.id == "project.open":
                widget.addMenu(self.recent)
        self._menus[Menu.VIEW].addSeparator()
        self._menus[Menu.VIEW].addMenu(self.panes)

    def _entitle(self, one: Action, title: str) -> None:
        # The keys stand in the text: Qt would translate their names, write "Ctrl++" from the wrong
        # end in a right-to-left menu, and know nothing of the keys that the window acts on itself.
        keys = shown_keys(one, self._window.isRightToLeft()).partition(", ")[0]
        isolated = f"{LEFT_TO_RIGHT_ISOLATE}{keys}{POP_ISOLATE}"
        self._actions[one.id].setText(f"{title}\t{isolated}" if keys else title)
        self._tip(one)

    def _tip(self, one: Action) -> None:
        action = self._actions[one.id]
        title = action.text().partition("\t")[0].removesuffix("…")
        keys = shown_keys(one, self._window.isRightToLeft())
        isolated = f"{LEFT_TO_RIGHT_ISOLATE}{keys}{POP_ISOLATE}"
        action.setIconText(title)
        action.setToolTip(f"{title}  ({isolated})" if keys else title)


_BY_ID = {one.id: one for one in ACTIONS}
