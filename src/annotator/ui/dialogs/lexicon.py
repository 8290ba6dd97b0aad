"""Parties and places of the project: found, corrected, added, hidden, restored, handed on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.errors import UserError
from annotator.domain.model import Changes
from annotator.domain.text import is_right_to_left
from annotator.formats.lexicon_csv import LexiconCsvError
from annotator.services.lexicon import Kind, PartyEntry, PlaceEntry
from annotator.ui.actions import by_id
from annotator.ui.context import Context
from annotator.ui.dialogs.lexicon_form import LexiconForm
from annotator.ui.dialogs.lexicon_rows import LexiconModel, Row, rows_of
from annotator.ui.labels import see_through
from annotator.ui.panes.article_page import READ_WITH
from annotator.ui.panes.empty import EmptyPlace

T = TypeVar("T")

_KINDS = (Kind.PARTIES, Kind.PLACES)
_OPEN_BELOW = 60
"""So few rows found are shown with all that lies between them."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Lexicon", text)


class LexiconDialog(QDialog):
    """A window beside the text; every change is an act of the project that undo takes back."""

    def __init__(
        self,
        context: Context,
        undo: Callable[[], object],
        redo: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._kind = Kind.PARTIES
        self._stale = set(_KINDS)
        self._entries: dict[Kind, dict[str, PartyEntry | PlaceEntry]] = {}
        self._named: dict[Kind, list[tuple[str, str]]] = {}
        self.tabs = QTabBar(self)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for _ in _KINDS:
            self.tabs.addTab("")
        self.sought = QLineEdit(self)
        self.sought.setClearButtonEnabled(True)
        self.new_button = QPushButton(self)
        self.new_button.setAutoDefault(False)
        self.models = {kind: LexiconModel(self) for kind in _KINDS}
        self._pages = QStackedWidget(self)
        self.tree = QTreeView(self._pages)
        self.tree.setUniformRowHeights(True)
        self.tree.setAllColumnsShowFocus(True)
        self.tree.setFrameShape(QFrame.Shape.NoFrame)
        self.empty = EmptyPlace(self._pages)
        for page in (self.tree, self.empty):
            self._pages.addWidget(page)
        area = see_through(QScrollArea(self))
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.form = LexiconForm(area)
        area.setWidget(self.form)
        area.setMinimumWidth(344)
        self._area = area
        self.import_button, self.export_button = QPushButton(self), QPushButton(self)
        self.message = QPlainTextEdit(self)
        self.message.setReadOnly(True)
        self.message.setTabChangesFocus(True)
        self.message.setMaximumHeight(96)
        self.message.hide()
        self._lay_out()
        self._connect(undo, redo)
        self.retranslate()
        self._show_kind()
        self.resize(1040, 680)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(16, 8, 16, 8)
        top.setSpacing(16)
        top.addWidget(self.tabs)
        top.addWidget(self.sought, 1)
        top.addWidget(self.new_button)
        middle = QSplitter(Qt.Orientation.Horizontal, self)
        middle.addWidget(self._pages)
        middle.addWidget(self._area)
        middle.setStretchFactor(0, 1)
        middle.setChildrenCollapsible(False)
        middle.setSizes([672, 368])
        below = QHBoxLayout()
        below.setContentsMargins(16, 8, 16, 8)
        below.setSpacing(8)
        for button in (self.import_button, self.export_button):
            button.setAutoDefault(False)
            below.addWidget(button)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(middle, 1)
        column.addWidget(self.message)
        column.addLayout(below)
        for button in self.form.findChildren(QPushButton):
            # Enter in a field ends its typing and presses nothing.
            button.setAutoDefault(False)

    def _connect(self, undo: Callable[[], object], redo: Callable[[], object]) -> None:
        context, form = self._context, self.form
        self.tabs.currentChanged.connect(self._on_tab)
        self.sought.textChanged.connect(self._on_sought)
        self.new_button.clicked.connect(self.begin_new)
        self.import_button.clicked.connect(self._ask_import)
        self.export_button.clicked.connect(self._ask_export)
        form.changed.connect(self._on_field)
        form.alias_added.connect(lambda name: self._do("add_{}alias", name))
        form.alias_removed.connect(lambda name: self._do("remove_{}alias", name))
        form.hide_wanted.connect(lambda hide: self._do("hide_{}" if hide else "show_{}"))
        form.restore_wanted.connect(lambda: self._do("restore_{}"))
        form.add_wanted.connect(self._on_add)
        context.changed.connect(self._on_changed)
        context.library_changed.connect(self.close)
        context.language_changed.connect(self._on_language)
        for action_id, act in (("edit.undo", undo), ("edit.redo", redo)):
            for keys in by_id(action_id).keys:
                shortcut = QShortcut(QKeySequence(keys), self)
                shortcut.activated.connect(lambda act=act: act())
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.activated.connect(lambda: self.sought.setFocus(Qt.FocusReason.ShortcutFocusReason))

    # -- showing ----------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Speak the language of the window."""
        self.setWindowTitle(_tr("Parties and places"))
        self.tabs.setTabText(0, _tr("Parties"))
        self.tabs.setTabText(1, _tr("Places"))
        self.tabs.setAccessibleName(_tr("Parties or places"))
        self.sought.setPlaceholderText(_tr("Find by any name"))
        self.sought.setAccessibleName(_tr("Find by any name"))
        self.import_button.setText(_tr("Import CSV…"))
        self.export_button.setText(_tr("Export CSV…"))
        self.message.setAccessibleName(_tr("What happened"))
        self.form.retranslate(self._context.words)

    @property
    def kind(self) -> Kind:
        """Whether parties or places are shown."""
        return self._kind

    @property
    def model(self) -> LexiconModel:
        """The rows of what is shown."""
        return self.models[self._kind]

    @property
    def key(self) -> str:
        """The key of the row chosen; "" while a new one is asked for."""
        entry = self.form.entry
        if entry is None:
            return ""
        return entry.party.key if isinstance(entry, PartyEntry) else entry.place.key

    def choose(self, key: str) -> None:
        """Choose a row and show it."""
        index = self.model.index_of(key)
        if index.isValid():
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index)

    def say(self, text: str) -> None:
        """Tell what happened, below the tree."""
        self.message.setPlainText(text)
        self.message.setVisible(bool(text))

    def _on_tab(self, number: int) -> None:
        self._kind = _KINDS[number]
        self.say("")
        self._show_kind()

    def _show_kind(self) -> None:
        parties = self._kind is Kind.PARTIES
        self.new_button.setText(_tr("New party…") if parties else _tr("New place…"))
        self._fill()
        self.form.offer_parents(self._named.get(self._kind, []))
        self.tree.setModel(self.model)
        self.tree.selectionModel().currentChanged.connect(self._on_row)
        self.tree.setAccessibleName(self.tabs.tabText(self.tabs.currentIndex()))
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(2, 112)
        self.model.seek(self.sought.text())
        self._after_seeking()

    def _fill(self) -> None:
        """Fetch the rows of the kind shown, if anything changed since."""
        library, kind = self._context.library, self._kind
        if library is None or kind not in self._stale:
            return
        self._stale.discard(kind)
        lexicon = library.lexicon
        entries: list[PartyEntry | PlaceEntry] = []
        entries.extend(lexicon.parties() if kind is Kind.PARTIES else lexicon.places())
        rows = rows_of(entries)
        self._entries[kind] = {row.key: entry for row, entry in zip(rows, entries, strict=True)}
        arabic_first = self._context.words.language == "ar"
        self.models[kind].set_rows(_in_order(rows, kind, arabic_first), arabic_first=arabic_first)
        self._named[kind] = [(_first_name(row, arabic_first), row.key) for row in rows]

    def _on_sought(self, text: str) -> None:
        rtl = is_right_to_left(text)
        if rtl is not None:
            names = Qt.LayoutDirection
            self.sought.setLayoutDirection(names.RightToLeft if rtl else names.LeftToRight)
        self.model.seek(text)
        self._after_seeking()

    def _after_seeking(self) -> None:
        kept, sought = self.key, self.sought.text().strip()
        found = self.model.rowCount() > 0
        self._pages.setCurrentWidget(self.tree if found else self.empty)
        if not found:
            self.empty.say(
                _tr("Nothing has such a name"),
                _tr("Try fewer letters, or add it with the button above."),
            )
            return
        if sought and len(self.model.shown_keys()) <= _OPEN_BELOW:
            self.tree.expandAll()
        index = self.model.index_of(kept)
        if sought or not index.isValid():
            index = self.model.first_match()
        self.tree.setCurrentIndex(index)
        self.tree.scrollTo(index)

    def _on_row(self, index: QModelIndex, _: QModelIndex | None = None) -> None:
        row = self.model.row_at(index)
        if row is not None:
            self._show_entry(row.key)

    def _show_entry(self, key: str) -> None:
        entries = self._entries.get(self._kind, {})
        entry = entries.get(key)
        above = ""
        if entry is not None:
            node = entry.party if isinstance(entry, PartyEntry) else entry.place
            above = node.parent
        self.form.show_entry(self._kind, entry, self._name(above))

    def _name(self, key: str) -> str:
        entry = self._entries.get(self._kind, {}).get(key)
        if entry is None:
            return ""
        node = entry.party if isinstance(entry, PartyEntry) else entry.place
        names = (node.english, node.arabic)
        if self._context.words.language == "ar":
            names = (node.arabic, node.english)
        return names[0] or names[1] or key

    # -- changing ---------------------------------------------------------------------------

    def begin_new(self) -> None:
        """Ask for a new party or place, at first under the one chosen."""
        self.form.show_entry(self._kind, None, self._name(self.key))
        self.form.english.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_add(self) -> None:
        library, form = self._context.library, self.form
        if library is None:
            return
        lexicon = library.lexicon
        english, arabic, parent = form.english.text(), form.arabic.text(), form.parent_key
        aliases = [form.alias.text()]

        def add() -> str:
            if self._kind is Kind.PLACES:
                return lexicon.add_place(
                    english, arabic, parent=parent, open_=form.open.isChecked(), aliases=aliases
                )
            return lexicon.add_party(
                english,
                arabic,
                parent=parent,
                status=form.status.value if not parent else None,  # type: ignore[arg-type]
                since=form.since.text().strip() or None,
                until=form.until.text().strip() or None,
                aliases=aliases,
            )

        key = self._attempt(add)
        if key is not None:
            self.sought.clear()
            self.choose(key)

    def _on_field(self, name: str, value: object) -> None:
        self._do("change_{}", **{name: value})

    def _do(self, verb: str, *values: object, **named: object) -> None:
        library, key = self._context.library, self.key
        if library is None or not key:
            return
        noun = "party" if self._kind is Kind.PARTIES else "place"
        if verb.endswith("{}alias"):
            name = verb.format("" if self._kind is Kind.PARTIES else "place_")
        else:
            name = verb.format(noun)
        call: Callable[..., object] = getattr(library.lexicon, name)
        done = self._attempt(lambda: (call(key, *values, **named),))
        if done is None:
            self.form.again()
            self._show_entry(key)

    def _attempt(self, verb: Callable[[], T]) -> T | None:
        """Call a verb of the library; a refusal is told here, where it was asked for."""
        try:
            done = verb()
        except UserError as error:
            self.say(" ".join(self._context.words.error_sentence(error)))
            return None
        self.say("")
        return done

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*READ_WITH):
            self._refresh()

    def _on_language(self) -> None:
        self.retranslate()
        self._refresh()
        self.new_button.setText(
            _tr("New party…") if self._kind is Kind.PARTIES else _tr("New place…")
        )

    def _refresh(self) -> None:
        """Show what is stored now, as it was opened and chosen before."""
        key, model = self.key, self.model
        opened = [one for one in model.shown_keys() if self.tree.isExpanded(model.index_of(one))]
        scrolled = self.tree.verticalScrollBar().value()
        self._stale = set(_KINDS)
        self._fill()
        self.form.offer_parents(self._named.get(self._kind, []))
        for one in opened:
            self.tree.expand(model.index_of(one))
        self.tree.verticalScrollBar().setValue(scrolled)
        index = model.index_of(key)
        if index.isValid():
            self.tree.setCurrentIndex(index)
        self._show_entry(key if key in self._entries[self._kind] else "")
        if not key or not index.isValid():
            self._after_seeking()

    # -- tables -----------------------------------------------------------------------------

    def _ask_import(self) -> None:
        folder = self._context.settings.last_folder
        chosen, _ = QFileDialog.getOpenFileName(
            self, _tr("Import parties or places"), folder, "CSV (*.csv *.tsv *.txt)"
        )
        if chosen:
            self.import_table(Path(chosen))

    def import_table(self, path: Path) -> None:
        """Take a table in whole, or name the lines that keep it out."""
        library = self._context.library
        if library is None:
            return
        words = self._context.words
        try:
            report = library.lexicon.import_csv(path)
        except LexiconCsvError as error:
            told = [" ".join(words.error_sentence(error))]
            for fault in error.faults:
                sentence = " ".join(words.error_sentence(fault.error))
                told.append(_tr("Line {line}: {why}").format(line=fault.line, why=sentence))
            self.say("\n".join(told))
            return
        except UserError as error:
            self.say(" ".join(words.error_sentence(error)))
            return
        self.tabs.setCurrentIndex(_KINDS.index(report.kind))
        told = [
            _tr(
                "{added} added, {changed} changed, {unchanged} as they were; {names} names given"
                " or taken."
            ).format(
                added=report.added,
                changed=report.changed,
                unchanged=report.unchanged,
                names=report.names,
            )
        ]
        if report.ignored:
            columns = ", ".join(report.ignored)
            told.append(_tr("Columns that mean nothing here: {columns}.").format(columns=columns))
        self.say(" ".join(told))

    def _ask_export(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, _tr("Export parties and places to a folder"), self._context.settings.last_folder
        )
        if chosen:
            self.export_tables(Path(chosen))

    def export_tables(self, folder: Path) -> None:
        """Write both tables into a folder."""
        library = self._context.library
        if library is None:
            return
        written = self._attempt(lambda: library.lexicon.export_csv(folder))
        if written is not None:
            self.say(_tr("parties.csv and places.csv are in {folder}.").format(folder=folder))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from the search to what it found; Escape first clears what is sought."""
        if self.sought.hasFocus():
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
                return
            if event.key() == Qt.Key.Key_Escape and self.sought.text():
                self.sought.clear()
                return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # Enter ends what is typed in a field; no button of the window is meant by it.
            if self.focusWidget() is self.form.alias and not self.key:
                self._on_add()
            return
        super().keyPressEvent(event)


def _in_order(rows: list[Row], kind: Kind, arabic_first: bool) -> list[Row]:
    """Return places by name, those first in which others lie; parties as the table has them."""
    if kind is Kind.PARTIES:
        return rows
    holding = {row.parent for row in rows}

    return sorted(
        rows,
        key=lambda row: (row.key not in holding, _first_name(row, arabic_first).casefold()),
    )


def _first_name(row: Row, arabic_first: bool) -> str:
    names = (row.arabic, row.english) if arabic_first else (row.english, row.arabic)
    return names[0] or names[1] or row.key
