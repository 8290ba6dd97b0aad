"""The links that a total has through its parts: shown here, changed where they were made."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.domain.model import ClaimId
from annotator.services.parts import InheritedLink
from annotator.ui.labels import Heading, Quiet, apart
from annotator.ui.panes.link_card import title_of
from annotator.ui.quote import Quote
from annotator.wording import Words

_MOST = 12


def _tr(text: str) -> str:
    return QCoreApplication.translate("InheritedLinks", text)


class InheritedLinks(QWidget):
    """One read-only row for each link of a part; a click goes to the part."""

    part_wanted = Signal(object)
    """The ClaimId of the part whose words were clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Heading(parent=self)
        self.rule = Quiet(parent=self)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.heading)
        column.addWidget(self.rule)
        column.addLayout(self._rows)
        self.quotes: list[Quote] = []
        self.lines: list[Quiet] = []
        self.hide()

    def show_links(
        self,
        links: Sequence[InheritedLink],
        quotes: dict[ClaimId, str],
        words: Words,
        *,
        count: bool,
    ) -> None:
        """Show links of parts; ``quotes`` are the parts' own words, ``count`` if they back it."""
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.quotes, self.lines = [], []
        self.setVisible(bool(links))
        self.heading.setText(_tr("Through its parts"))
        self.rule.setText(
            _tr("They count here: the parts make up the total, and each has a link.")
            if count
            else _tr(
                "They do not count here: not every part that makes it up"
                " is a linked claim without an open conflict."
            )
        )
        shown: ClaimId | None = None
        for one in links[:_MOST]:
            if one.part != shown:
                shown = one.part
                quote = Quote(self, scale=0.75, most_lines=1)
                quote.set_text(quotes.get(one.part, ""))
                quote.set_clickable(True)
                quote.setToolTip(_tr("Show this part"))
                quote.clicked.connect(lambda part=one.part: self.part_wanted.emit(part))
                self._rows.addWidget(quote, 0, Qt.AlignmentFlag.AlignTop)
                self.quotes.append(quote)
            link = one.backing.link
            said = apart(
                title_of(one.backing.citation), words.label(link.stance), words.label(link.seen)
            )
            line = Quiet(said, self)
            self._rows.addWidget(line)
            self.lines.append(line)
        if len(links) > _MOST:
            more = QCoreApplication.translate(
                "InheritedLinks", "and %n more", None, len(links) - _MOST
            )
            self._rows.addWidget(Quiet(more, self))
