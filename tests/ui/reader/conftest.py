"""A reader on the screen with a text of its own, Arabic and English, wrapped and mixed."""

from __future__ import annotations

import os
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.ui.reader import ReaderView

ARABIC = (
    "قالت مصادر طبية في المدينة إن ثلاثة أشخاص أصيبوا مساء الأحد قرب السوق القديم، ونقلوا إلى "
    "المشفى بعد ساعة من الحادث، ثم أعلنت البلدية إغلاق الطريق المؤدي إلى الجسر حتى الصباح. "
    "وذكر شاهد من سكان الحي أن الانفجار وقع عند الساعة 19:30، وأن فرق الإطفاء وصلت سريعاً إلى "
    "المكان، بينما قدّرت لجنة محلية عدد المنازل المتضررة بنحو 24 منزلاً في ثلاثة شوارع متجاورة."
)
MIXED = (
    "ونشرت وكالة Northern News تقريراً عنوانه «ليلة طويلة» قالت فيه إن 1,250 عائلة غادرت[12] بلدة "
    "تل الزيتون نحو مخيم Al-Noor قبل يوم 3 مارس 2021، ثم عاد نصفها تقريباً[13] بعد أسبوع واحد."
)
ENGLISH = (
    "Local officials said on Monday that at least seven houses had burned near the old mill, and "
    "that nobody was hurt; the mayor, «أبو سالم», thanked the neighbours for their quick help."
)
TEXT = "\n".join([ARABIC, "", MIXED, "2021", ENGLISH, "—", ARABIC.replace("الأحد", "الثلاثاء")])


@pytest.fixture
def make_reader(qtbot: QtBot) -> Callable[..., ReaderView]:
    """Return a function that shows a text in a reader of some size."""

    def make(text: str = TEXT, width: int = 760, height: int = 620) -> ReaderView:
        view = ReaderView()
        qtbot.addWidget(view)
        view.resize(width, height)
        view.set_document(text)
        view.show()
        view.setFocus()
        QApplication.processEvents()
        return view

    return make


@pytest.fixture
def reader(make_reader: Callable[..., ReaderView]) -> ReaderView:
    """A reader that shows the mixed sample text."""
    return make_reader()
