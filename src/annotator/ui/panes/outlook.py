"""What settling a conflict so would do to the others and to totals, before it is settled."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from annotator.domain.conflicts.preview import TotalChange
from annotator.domain.model import Locus, Tally
from annotator.services.conflicts import Outlook
from annotator.ui.labels import Quiet, apart
from annotator.ui.panes.places_said import where_words
from annotator.wording import Words

_MOST = 6
_ISOLATE = "\u2068{}\u2069"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Outlook", text)


class OutlookLines(Quiet):
    """A few quiet lines; empty until a decision is looked at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.share = 1.0

    def show_outlook(self, outlook: Outlook | None, words: Words) -> None:
        """Say what would vanish, change and appear, and what totals would come to."""
        lines = [] if outlook is None else lines_of_outlook(outlook, words)
        if len(lines) > _MOST:
            more = QCoreApplication.translate(
                "Outlook", "and %n more", None, len(lines) - _MOST + 1
            )
            lines = [*lines[: _MOST - 1], more]
        self.setText("\n".join(lines))
        self.setVisible(bool(lines))


def lines_of_outlook(outlook: Outlook, words: Words) -> list[str]:
    """Return the lines, each a sentence of its own."""
    preview = outlook.preview
    if preview.nothing_else:
        return [_tr("Nothing else changes.")]
    lines = [_total(one, outlook, words) for one in _totals(outlook)]
    for said, conflicts, statements in (
        (_tr("Would vanish: {conflict}"), preview.vanish, outlook.now),
        (_tr("Would change: {conflict}"), [one.after for one in preview.change], outlook.then),
        (_tr("Would appear: {conflict}"), preview.appear, outlook.then),
    ):
        lines += [
            said.format(conflict=_ISOLATE.format(words.conflict_sentence(one, statements)))
            for one in conflicts
        ]
    if preview.remain:
        lines.append(
            QCoreApplication.translate(
                "Outlook", "%n other conflict(s) of this case stay.", None, len(preview.remain)
            )
        )
    return lines


def _totals(outlook: Outlook) -> list[TotalChange]:
    """Leave out the lines of notes where the totals that they belong to move as well."""
    totals = outlook.preview.totals
    moved = {one.total for one in totals}
    return [one for one in totals if outlook.now[one.total].part_of not in moved]


def _total(change: TotalChange, outlook: Outlook, words: Words) -> str:
    statement = outlook.now[change.total]
    boxed = statement.figure.locus is Locus.INFOBOX
    total = apart(
        "" if boxed else where_words(statement, words),
        words.count_phrase(statement.figure),
        words.party_short(statement.figure.party),
    )
    return _tr("{total}: told {before} → {after}").format(
        total=total,
        before=_told(change.before),
        after=_told(change.after),
    )


def _told(tally: Tally) -> str:
    if tally.high is None:
        return f"{tally.low}+"
    return str(tally.low) if tally.low == tally.high else f"{tally.low}–{tally.high}"
