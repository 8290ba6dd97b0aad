"""What the window says: names of acts, the toast line, faults, and what to do after a crash."""

from __future__ import annotations

import logging
import logging.handlers
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from annotator import __version__
from annotator.ui.languages import QT_TRANSLATE_NOOP

LOG_NAME = "annotator.log"
_LOG_BYTES = 1_000_000
_SHORT, _LONG = 5_000, 12_000

_ACTS = {
    "article.add": QT_TRANSLATE_NOOP("Acts", "add article"),
    "article.import": QT_TRANSLATE_NOOP("Acts", "import"),
    "article.edit": QT_TRANSLATE_NOOP("Acts", "edit article details"),
    "article.remove": QT_TRANSLATE_NOOP("Acts", "remove article"),
    "article.update": QT_TRANSLATE_NOOP("Acts", "update article"),
    "article.fetch": QT_TRANSLATE_NOOP("Acts", "fetch article again"),
    "article.correct": QT_TRANSLATE_NOOP("Acts", "correct text"),
    "article.join": QT_TRANSLATE_NOOP("Acts", "make a newer version of another article"),
    "article.restore": QT_TRANSLATE_NOOP("Acts", "restore older text"),
    "claim.attach": QT_TRANSLATE_NOOP("Acts", "attach claim"),
    "citation.add": QT_TRANSLATE_NOOP("Acts", "add citation"),
    "link.attach": QT_TRANSLATE_NOOP("Acts", "attach file"),
    "citation.edit": QT_TRANSLATE_NOOP("Acts", "edit citation"),
    "link.add": QT_TRANSLATE_NOOP("Acts", "link citation"),
    "link.remove": QT_TRANSLATE_NOOP("Acts", "unlink citation"),
    "claim.accept": QT_TRANSLATE_NOOP("Acts", "accept suggestion"),
    "claim.add": QT_TRANSLATE_NOOP("Acts", "add claim"),
    "claim.best": QT_TRANSLATE_NOOP("Acts", "choose count"),
    "claim.edit": QT_TRANSLATE_NOOP("Acts", "edit claim"),
    "claim.event": QT_TRANSLATE_NOOP("Acts", "set event"),
    "claim.figure": QT_TRANSLATE_NOOP("Acts", "change figure"),
    "claim.grade": QT_TRANSLATE_NOOP("Acts", "change grade"),
    "claim.move": QT_TRANSLATE_NOOP("Acts", "move claim"),
    "claim.remove": QT_TRANSLATE_NOOP("Acts", "remove claim"),
    "claim.status": QT_TRANSLATE_NOOP("Acts", "change status"),
    "claim.verdict": QT_TRANSLATE_NOOP("Acts", "set verdict"),
    "conflict.declare": QT_TRANSLATE_NOOP("Acts", "declare conflict"),
    "conflict.reopen": QT_TRANSLATE_NOOP("Acts", "reopen conflict"),
    "conflict.resolve": QT_TRANSLATE_NOOP("Acts", "resolve conflict"),
    "event.add": QT_TRANSLATE_NOOP("Acts", "put on event"),
    "event.confirm": QT_TRANSLATE_NOOP("Acts", "confirm agreements"),
    "event.create": QT_TRANSLATE_NOOP("Acts", "make event"),
    "event.leave": QT_TRANSLATE_NOOP("Acts", "take off event"),
    "event.merge": QT_TRANSLATE_NOOP("Acts", "merge events"),
    "event.never": QT_TRANSLATE_NOOP("Acts", "never the same event"),
    "event.rename": QT_TRANSLATE_NOOP("Acts", "rename event"),
    "event.split": QT_TRANSLATE_NOOP("Acts", "split event"),
    "lexicon.import": QT_TRANSLATE_NOOP("Acts", "import parties or places"),
    "lexicon.read": QT_TRANSLATE_NOOP("Acts", "read articles anew"),
    "party.add": QT_TRANSLATE_NOOP("Acts", "add party"),
    "party.alias": QT_TRANSLATE_NOOP("Acts", "add name of party"),
    "party.change": QT_TRANSLATE_NOOP("Acts", "change party"),
    "party.hide": QT_TRANSLATE_NOOP("Acts", "hide party"),
    "party.restore": QT_TRANSLATE_NOOP("Acts", "restore party"),
    "party.show": QT_TRANSLATE_NOOP("Acts", "show party"),
    "party.unalias": QT_TRANSLATE_NOOP("Acts", "remove name of party"),
    "place.add": QT_TRANSLATE_NOOP("Acts", "add place"),
    "place.alias": QT_TRANSLATE_NOOP("Acts", "add name of place"),
    "place.change": QT_TRANSLATE_NOOP("Acts", "change place"),
    "place.hide": QT_TRANSLATE_NOOP("Acts", "hide place"),
    "place.restore": QT_TRANSLATE_NOOP("Acts", "restore place"),
    "place.show": QT_TRANSLATE_NOOP("Acts", "show place"),
    "place.unalias": QT_TRANSLATE_NOOP("Acts", "remove name of place"),
    "link.edit": QT_TRANSLATE_NOOP("Acts", "edit link"),
    "link.figure": QT_TRANSLATE_NOOP("Acts", "change stated figure"),
    "column.party": QT_TRANSLATE_NOOP("Acts", "set party of column"),
    "claim.part": QT_TRANSLATE_NOOP("Acts", "set total of claim"),
    "setting.title_only": QT_TRANSLATE_NOOP("Acts", "change project setting"),
    "source.add": QT_TRANSLATE_NOOP("Acts", "add source"),
    "source.edit": QT_TRANSLATE_NOOP("Acts", "edit source"),
    "suggestion.dismiss": QT_TRANSLATE_NOOP("Acts", "dismiss suggestion"),
    "suggestion.restore": QT_TRANSLATE_NOOP("Acts", "restore suggestion"),
}


def act_name(label: str) -> str:
    """Return the name of an act such as "claim.add" in the language of the window."""
    known = _ACTS.get(label)
    return label if known is None else QCoreApplication.translate("Acts", known)


def named_acts() -> frozenset[str]:
    """Return the labels that have a name."""
    return frozenset(_ACTS)


class Toast(QFrame):
    """One sentence over the lower edge of a widget; it goes by itself and takes no focus."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setProperty("role", "toast")
        self.setAccessibleName("toast")
        self._label = QLabel(self)
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._button = QPushButton(self)
        self._button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._button.clicked.connect(self._on_clicked)
        self._act: Callable[[], object] | None = None
        self._over = over
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 8, 16, 8)
        self._row.setSpacing(8)
        self._row.addWidget(self._label, 1)
        self._row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        over.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """What is said now; "" when nothing is."""
        return self._label.text() if self.isVisibleTo(self._over) else ""

    def say(
        self,
        sentence: str,
        *,
        long: bool = False,
        button: str = "",
        act: Callable[[], object] | None = None,
    ) -> None:
        """Show a sentence, with one thing to do about it if there is one."""
        self._label.setText(sentence)
        self._act = act
        self._button.setText(button)
        self._button.setVisible(act is not None)
        self.setAccessibleDescription(sentence)
        self._place()
        self.show()
        self.raise_()
        self._timer.start(_LONG if long else _SHORT)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the place when the widget below is resized."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def mousePressEvent(self, event: object) -> None:
        """Go when clicked."""
        self.hide()

    def _on_clicked(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()

    def _place(self) -> None:
        over = self._over
        most = max(240, min(640, over.width() - 48))
        natural = self._label.fontMetrics().horizontalAdvance(self._label.text()) + 8
        room = 48 + (self._button.sizeHint().width() + 8 if self._act is not None else 0)
        width = min(most, natural + room)
        height = max(self._row.totalHeightForWidth(width), self._row.sizeHint().height())
        if natural + room <= most:
            height = self._row.minimumSize().height()
        self.setGeometry((over.width() - width) // 2, over.height() - height - 24, width, height)


# -- faults of the program ------------------------------------------------------------------------


def open_log(folder: Path) -> None:
    """Write what goes wrong to a small file beside the settings."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            folder / LOG_NAME, maxBytes=_LOG_BYTES, backupCount=1, encoding="utf-8", delay=True
        )
    except OSError:
        # Without a log the app still works; a folder that cannot be written is no reason to stop.
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logger = logging.getLogger("annotator")
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)


def catch_crashes(show: Callable[[str], None]) -> None:
    """Send what nobody caught to the log, and to ``show`` when it happened in the window."""

    def caught(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        logging.getLogger("annotator").error(details)
        sys.stderr.write(details)
        if threading.current_thread() is threading.main_thread():
            show(details)

    sys.excepthook = caught


class CrashDialog(QDialog):
    """Says that something went wrong inside, that the work is safe, and gives the details."""

    def __init__(self, details: str, log: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.details = f"Annotator {__version__}\n{details}"

        self.setWindowTitle(QCoreApplication.translate("Crash", "Something went wrong"))
        heading = QLabel(
            QCoreApplication.translate(
                "Crash",
                "Annotator met a fault of its own. Your work is stored up to the last decision;"
                " you can go on, and if the window behaves oddly, start it again.",
            )
        )
        heading.setWordWrap(True)
        where = QLabel(
            QCoreApplication.translate("Crash", "The details are kept in {path}").format(path=log)
        )
        where.setProperty("role", "quiet")
        where.setWordWrap(True)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box = QPlainTextEdit(self.details)
        box.setReadOnly(True)
        box.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(
            QCoreApplication.translate("Crash", "Copy details"),
            QDialogButtonBox.ButtonRole.ActionRole,
        )
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.details))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        for widget in (heading, box, where, buttons):
            column.addWidget(widget)
        self.resize(640, 400)
