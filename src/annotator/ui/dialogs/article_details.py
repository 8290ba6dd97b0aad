"""Editing what is known of an article: title, publisher, URL, language, date."""

from __future__ import annotations

import re
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.model import Article
from annotator.domain.text import is_right_to_left
from annotator.ui.browser import open_address


class ArticleDetails(QDialog):
    """A form over one article; ``changes`` holds the fields that were changed."""

    def __init__(self, article: Article, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._article = article
        self.setWindowTitle(QCoreApplication.translate("ArticleDetails", "Article details"))
        self.title = QLineEdit(article.title)
        self.publisher = QLineEdit(article.publisher)
        self.url = QLineEdit(article.url)
        # An address and a date are written from left to right in every window.
        self.url.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.url.setPlaceholderText("https://")
        self.language = QComboBox()
        for code, name in (
            ("", QCoreApplication.translate("ArticleDetails", "Unknown")),
            ("ar", QCoreApplication.translate("ArticleDetails", "Arabic")),
            ("en", QCoreApplication.translate("ArticleDetails", "English")),
        ):
            self.language.addItem(name, code)
        if self.language.findData(article.language) < 0:
            self.language.addItem(article.language, article.language)
        self.language.setCurrentIndex(self.language.findData(article.language))
        self.date = QLineEdit(article.date or "")
        self.date.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.date.setPlaceholderText(
            QCoreApplication.translate("ArticleDetails", "YYYY-MM-DD, empty when unknown")
        )
        self.fault = QLabel()
        self.fault.setProperty("role", "danger")
        self.fault.setWordWrap(True)
        self.fault.hide()
        for field in (self.title, self.publisher):
            field.textChanged.connect(lambda _, field=field: _own_direction(field))
            _own_direction(field)
        self.open_button = QPushButton(QCoreApplication.translate("ArticleDetails", "Open"))
        self.open_button.setAutoDefault(False)
        self.open_button.setToolTip(
            QCoreApplication.translate("ArticleDetails", "Open the address in the browser")
        )
        self.open_button.clicked.connect(lambda: open_address(self.url.text().strip()))
        self.url.textChanged.connect(lambda text: self.open_button.setEnabled(bool(text.strip())))
        self.open_button.setEnabled(bool(article.url))
        address = QHBoxLayout()
        address.setSpacing(8)
        address.addWidget(self.url, 1)
        address.addWidget(self.open_button)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        for label, widget in (
            (QCoreApplication.translate("ArticleDetails", "Title"), self.title),
            (QCoreApplication.translate("ArticleDetails", "Publisher"), self.publisher),
            (QCoreApplication.translate("ArticleDetails", "URL"), address),
            (QCoreApplication.translate("ArticleDetails", "Language"), self.language),
            (QCoreApplication.translate("ArticleDetails", "Date"), self.date),
        ):
            form.addRow(label, widget)
        origin = QLabel(
            QCoreApplication.translate(
                "ArticleDetails",
                "Came in on {date}; its text is read from {file}. Older texts stay among its"
                " versions.",
            ).format(
                file=f"\u2068{article.file_name}\u2069",
                date=f"\u2066{_local_day(article.added_at)}\u2069",
            )
        )
        origin.setProperty("role", "quiet")
        origin.setWordWrap(True)
        buttons = QDialogButtonBox()
        save = buttons.addButton(
            QCoreApplication.translate("ArticleDetails", "Save"),
            QDialogButtonBox.ButtonRole.AcceptRole,
        )
        save.setDefault(True)
        buttons.addButton(
            QCoreApplication.translate("ArticleDetails", "Cancel"),
            QDialogButtonBox.ButtonRole.RejectRole,
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addLayout(form)
        column.addWidget(self.fault)
        column.addWidget(origin)
        column.addWidget(buttons)
        self.resize(520, self.sizeHint().height())

    @property
    def changes(self) -> dict[str, str | None]:
        """The fields whose values differ from the article's."""
        values: dict[str, str | None] = {
            "title": self.title.text().strip() or self._article.title,
            "publisher": self.publisher.text().strip(),
            "url": self.url.text().strip(),
            "language": self.language.currentData(),
            "date": self.date.text().strip() or None,
        }
        return {
            name: value for name, value in values.items() if value != getattr(self._article, name)
        }

    def accept(self) -> None:
        """Close when the date can be read."""
        written = self.date.text().strip()
        if written and not _is_date(written):
            self.fault.setText(
                QCoreApplication.translate(
                    "ArticleDetails", "Write the date as year, month and day: 2024-11-30."
                )
            )
            self.fault.show()
            self.date.setFocus()
            return
        super().accept()


def _local_day(stamp: str) -> str:
    """Return the day here of an ISO 8601 time in UTC."""
    return datetime.fromisoformat(stamp).astimezone().strftime("%Y-%m-%d")


def _is_date(written: str) -> bool:
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", written, re.ASCII):
        return False
    try:
        date.fromisoformat(written)
    except ValueError:
        return False
    return True


def _own_direction(field: QLineEdit) -> None:
    right_to_left = is_right_to_left(field.text())
    if right_to_left is not None:
        field.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )
