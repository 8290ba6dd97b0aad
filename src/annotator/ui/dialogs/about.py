"""What this program is, its version and its licence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from annotator import __version__
from annotator.ui.theme import strong

_WIDTH = 440


class About(QDialog):
    """A few lines about the program."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(QCoreApplication.translate("About", "About Annotator"))
        name = QLabel("Annotator")
        face = QFont(self.font())
        face.setPointSizeF(face.pointSizeF() * 1.8)
        name.setFont(strong(face))
        version = QLabel(
            QCoreApplication.translate("About", "Version {version}, with Qt {qt}").format(
                version=__version__, qt=qVersion()
            )
        )
        version.setProperty("role", "quiet")
        purpose = QLabel(
            QCoreApplication.translate(
                "About",
                "A workbench for checking what articles say about the war in Syria. It works"
                " offline; a project is one file on your disk and nothing leaves it unless you"
                " export it.",
            )
        )
        licence = QLabel(
            QCoreApplication.translate(
                "About",
                "Free software under the MIT licence. Qt and python-bidi are under the LGPL; the"
                " reading faces Noto Sans Arabic and Amiri are under the Open Font License.",
            )
        )
        for label in (purpose, licence):
            label.setWordWrap(True)
        buttons = QDialogButtonBox()
        close = buttons.addButton(
            QCoreApplication.translate("About", "Close"), QDialogButtonBox.ButtonRole.RejectRole
        )
        close.setDefault(True)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        for widget in (name, version, purpose, licence, buttons):
            column.addWidget(widget)
        # A name in Latin letters begins where the words below it begin.
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        name.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self.setFixedSize(_WIDTH, column.totalHeightForWidth(_WIDTH))
