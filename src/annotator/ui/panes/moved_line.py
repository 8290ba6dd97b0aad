"""A line that says how a claim came through a newer text: changed words, or none left."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from annotator.domain.model import Claim
from annotator.ui.labels import Quiet


def _tr(text: str) -> str:
    return QCoreApplication.translate("MovedLine", text)


class MovedLine(QWidget):
    """Hidden for a claim whose words stand in the newest text as they stood."""

    tray_asked = Signal()
    """Show the claim among those in the tray."""
    changes_asked = Signal()
    """Show what changed in the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = Quiet(parent=self)
        self.button = QPushButton(self)
        self.button.setProperty("link", True)
        self.button.clicked.connect(self._on_clicked)
        self._strayed = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.label, 1)
        row.addWidget(self.button)
        self.hide()

    def show_claim(self, claim: Claim, newest: int) -> None:
        """Say how the claim stands to the newest version of its text."""
        self._strayed = strayed = claim.version < newest
        changed = claim.likeness is not None and claim.likeness < 100
        self.setVisible(strayed or changed)
        if strayed:
            self.label.setText(
                _tr(
                    "Its words are not in the newest text. This is what version {version} says."
                ).format(version=claim.version)
            )
            self.button.setText(_tr("Open tray"))
        elif changed:
            self.label.setText(
                _tr("Its words changed in a newer text: {share} % alike.").format(
                    share=claim.likeness
                )
            )
            self.button.setText(_tr("Show what changed"))

    def _on_clicked(self) -> None:
        (self.tray_asked if self._strayed else self.changes_asked).emit()
