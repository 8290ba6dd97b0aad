"""The form beside the tree of parties and places: every field of one, changed where it stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.model import PartyStatus
from annotator.domain.parties import Party
from annotator.domain.places import Place
from annotator.domain.text import is_right_to_left
from annotator.services.lexicon import Kind, PartyEntry, PlaceEntry, Standing
from annotator.ui.chips import Choice, Field
from annotator.ui.flow import FlowLayout
from annotator.ui.labels import Heading, Quiet
from annotator.wording import Words


def _tr(text: str) -> str:
    return QCoreApplication.translate("Lexicon", text)


class NameChip(QFrame):
    """One further name, with a button that takes it away."""

    removed = Signal(str)

    def __init__(self, name: str, own: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.setProperty("role", "card")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        label = QLabel(name, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setContentsMargins(8, 4, 4, 4)
        if self.isRightToLeft():
            label.setContentsMargins(4, 4, 8, 4)
        if own:
            label.setToolTip(_tr("Added in this project"))
        self.button = QToolButton(self)
        self.button.setAutoRaise(True)
        self.button.setText("✕")
        self.button.setStyleSheet("padding: 0 6px;")
        said = _tr("Take the name {name} away").format(name=name)
        self.button.setToolTip(said)
        self.button.setAccessibleName(said)
        self.button.clicked.connect(lambda: self.removed.emit(self.name))
        row.addWidget(label)
        row.addWidget(self.button)


class LexiconForm(QWidget):
    """Shows one party or place, or the blank for a new one; stores nothing."""

    changed = Signal(str, object)
    """Field and value as the reviewer now wants it."""
    alias_added = Signal(str)
    alias_removed = Signal(str)
    hide_wanted = Signal(bool)
    restore_wanted = Signal()
    add_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = Kind.PARTIES
        self.entry: PartyEntry | PlaceEntry | None = None
        self._keys: dict[str, str] = {}
        self._arabic_first = False
        self.heading = Heading(parent=self)
        self.heading.setWordWrap(True)
        self.told = Quiet(parent=self)
        self.english = self._field("english")
        self.arabic = self._field("arabic")
        self.above = self._field("parent", self._on_above)
        self.side = self._field("side")
        self.status = Choice(self)
        self.status.chosen.connect(lambda value: self._tell("status", value))
        self.since = self._field("since")
        self.until = self._field("until")
        for day in (self.since, self.until):
            day.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.open = QCheckBox(self)
        self.open.clicked.connect(lambda ticked: self._tell("open", ticked))
        self.names = QWidget(self)
        self._names = FlowLayout(self.names)
        self.chips: list[NameChip] = []
        self.alias = Field(self, least=160)
        self.alias.committed.connect(self._on_alias)
        self.add_button = QPushButton(self)
        self.add_button.setProperty("primary", True)
        self.add_button.clicked.connect(self.add_wanted)
        self.hide_button, self.restore_button = QPushButton(self), QPushButton(self)
        self.hide_button.clicked.connect(self._on_hide)
        self.restore_button.clicked.connect(self.restore_wanted)
        self._form = form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._labels: dict[QWidget, QLabel] = {}
        for control in (
            self.english,
            self.arabic,
            self.above,
            self.side,
            self.status,
            self.since,
            self.until,
            self.open,
            self.alias,
        ):
            label = QLabel(self)
            label.setBuddy(control)
            self._labels[control] = label
            form.addRow(label, control)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.add_button, self.hide_button, self.restore_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addWidget(self.told)
        column.addLayout(form)
        column.addWidget(self.names)
        column.addLayout(buttons)
        column.addStretch(1)

    # -- showing ----------------------------------------------------------------------------

    def retranslate(self, words: Words) -> None:
        """Speak the language of the window."""
        self._arabic_first = words.language == "ar"
        for control, title in (
            (self.english, _tr("English name")),
            (self.arabic, _tr("Arabic name")),
            (self.side, _tr("Side")),
            (self.status, _tr("Who they are")),
            (self.since, _tr("Since")),
            (self.until, _tr("Until")),
            (self.open, _tr("Bounds")),
            (self.alias, _tr("Further names")),
        ):
            self._labels[control].setText(title)
            control.setAccessibleName(title)
        self.open.setText(_tr("not fixed, as of a desert"))
        self.alias.setPlaceholderText(_tr("add a name, then Enter"))
        for day in (self.since, self.until):
            day.setPlaceholderText(_tr("YYYY-MM-DD"))
        self.status.set_entries([(words.label(one), one) for one in PartyStatus])
        self.add_button.setText(_tr("Add"))
        self.restore_button.setText(_tr("As the app has it"))

    def offer_parents(self, named: Sequence[tuple[str, str]]) -> None:
        """Complete what is typed as the one above from (name, key) pairs."""
        self._keys = dict(named)
        self.above.offer(sorted(self._keys))

    def show_entry(
        self, kind: Kind, entry: PartyEntry | PlaceEntry | None, parent_name: str
    ) -> None:
        """Show a party or place; None asks for a new one under the one named."""
        another = entry is None or self.entry is None or _node(entry).key != _node(self.entry).key
        self.kind, self.entry = kind, entry
        node = None if entry is None else _node(entry)
        if another:
            for field in (self.english, self.arabic, self.above, self.side, self.alias):
                field.setModified(False)
        party = node if isinstance(node, Party) else None
        place = node if isinstance(node, Place) else None
        self.english.show_text("" if node is None else node.english)
        self.arabic.show_text("" if node is None else node.arabic)
        self.above.show_text(parent_name)
        self.side.show_text(party.side if party is not None else "")
        self.status.choose(party.status if party is not None else PartyStatus.UNKNOWN)
        self.since.show_text((party.since if party is not None else "") or "")
        self.until.show_text((party.until if party is not None else "") or "")
        self.open.setChecked(place is not None and place.open)
        self.alias.show_text("")
        parties = kind is Kind.PARTIES
        for control in (self.side, self.status, self.since, self.until):
            self._form.setRowVisible(
                control, parties and (node is not None or control is not self.side)
            )
        self._form.setRowVisible(self.open, not parties)
        title = _tr("Belongs to") if parties else _tr("Lies in")
        self._labels[self.above].setText(title)
        self.above.setAccessibleName(title)
        self._show_names(entry)
        self._show_standing(entry)

    def _show_standing(self, entry: PartyEntry | PlaceEntry | None) -> None:
        parties, node = self.kind is Kind.PARTIES, None if entry is None else _node(entry)
        self.add_button.setVisible(entry is None)
        self.hide_button.setVisible(entry is not None)
        self.restore_button.setVisible(entry is not None and entry.standing is not Standing.OWN)
        self.restore_button.setEnabled(entry is not None and entry.standing is Standing.CHANGED)
        if entry is None or node is None:
            self.heading.setText(_tr("New party") if parties else _tr("New place"))
            self.told.setText(_tr("Give it a name in one language or both."))
            return
        names = (node.arabic, node.english) if self._arabic_first else (node.english, node.arabic)
        self.heading.setText(names[0] or names[1] or node.key)
        self.hide_button.setText(_tr("Show") if node.hidden else _tr("Hide"))
        said = {
            Standing.SEED: _tr("As the app has it."),
            Standing.CHANGED: _tr("Changed in this project."),
            Standing.OWN: _tr("Added in this project."),
        }[entry.standing]
        if node.hidden:
            said = " ".join((said, _tr("Hidden: it is read nowhere.")))
        if isinstance(node, Place) and node.source:
            said = " ".join(
                (said, _tr("Source: {source}").format(source=f"\u2068{node.source}\u2069"))
            )
        self.told.setText(said)

    def _show_names(self, entry: PartyEntry | PlaceEntry | None) -> None:
        while (item := self._names.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.chips = []
        if entry is None:
            return
        node = _node(entry)
        shown = {node.english, node.arabic, node.key}
        for name in dict.fromkeys(name for name in node.names if name not in shown):
            chip = NameChip(name, name in entry.added, self.names)
            chip.removed.connect(self.alias_removed)
            self._names.addWidget(chip)
            self.chips.append(chip)

    def again(self) -> None:
        """Show what is stored once more, past what was refused."""
        for field in self.findChildren(Field):
            field.setModified(False)

    # -- telling ----------------------------------------------------------------------------

    @property
    def parent_key(self) -> str:
        """The key of the one named as above; what is typed where it names none."""
        typed = self.above.text().strip()
        return self._keys.get(typed, typed)

    def _field(self, name: str, committed: Callable[[str], None] | None = None) -> Field:
        field = Field(self, least=160)
        field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        field.committed.connect(committed or (lambda text: self._tell(name, text)))
        field.textChanged.connect(lambda _: _own_direction(field))
        return field

    def _tell(self, name: str, value: object) -> None:
        if self.entry is not None:
            self.changed.emit(name, value)

    def _on_above(self, _: str) -> None:
        self._tell("parent", self.parent_key)

    def _on_alias(self, text: str) -> None:
        if self.entry is not None and text:
            self.alias_added.emit(text)

    def _on_hide(self) -> None:
        if self.entry is not None:
            self.hide_wanted.emit(not _node(self.entry).hidden)


def _node(entry: PartyEntry | PlaceEntry) -> Party | Place:
    return entry.party if isinstance(entry, PartyEntry) else entry.place


def _own_direction(field: Field) -> None:
    rtl = is_right_to_left(field.text())
    if rtl is not None:
        field.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )
