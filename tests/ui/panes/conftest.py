"""A project of two small articles, one in each language, and the panes that show it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.errors import UserError
from annotator.domain.model import ArticleId
from annotator.library import Library
from annotator.services.importing import prepare_text
from annotator.settings import Settings
from annotator.ui.context import Context

ENGLISH = """Clashes near Tal Zaytun

On 3 March 2021 six soldiers of the Syrian army were killed in an air strike near the old bridge.[1] At least 12 civilians were injured in the market of Tal Zaytun on 4 March 2021.[2] On 9 March 2021, two SDF fighters were killed by a mine.[3]

References
1. "Air strike near the bridge: six members of the Revolutionary Guards killed". SOHR. 3 March 2021.
2. "Twelve civilians injured in the market of Tal Zaytun". North Press. 4 March 2021.
3. "Mine kills two SDF fighters". Hawar News. 9 March 2021.
"""
ARABIC = """اشتباكات تل الزيتون

في 3 مارس 2021 قُتل ستة جنود من الجيش السوري بغارة جوية قرب الجسر القديم.[1] وأصيب 12 مدنياً في سوق البلدة في 4 مارس 2021.[2] وقال المرصد السوري إن عنصرين من قسد قُتلا بانفجار لغم في 9 مارس 2021.

المراجع
1. "غارة قرب الجسر: مقتل ستة من الحرس الثوري الإيراني". المرصد السوري لحقوق الإنسان. 3 مارس 2021.
2. "إصابة 12 مدنياً في سوق تل الزيتون". نورث برس. 4 مارس 2021.
"""


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """A project with both articles; its reviewer is Salma."""
    opened = Library.open(tmp_path / "war.annotator", create=True, reviewer="Salma")
    for text, name in ((ENGLISH, "english.txt"), (ARABIC, "arabic.txt")):
        opened.articles.add(prepare_text(text, name))
    yield opened
    opened.close()


@pytest.fixture
def english(library: Library) -> ArticleId:
    """The English article."""
    return library.articles.list()[0].id


@pytest.fixture
def arabic(library: Library) -> ArticleId:
    """The Arabic article."""
    return library.articles.list()[1].id


class Heard(list[str]):
    """What the context told or failed with, in order."""


@pytest.fixture
def context(qapp: QApplication, library: Library) -> Context:
    """A window's state with the project open and no article shown."""
    made = Context(Settings(), "en")
    made.set_library(library)
    return made


@pytest.fixture
def heard(context: Context) -> Heard:
    """What the reviewer is told."""
    said = Heard()

    def failed(error: object) -> None:
        assert isinstance(error, UserError)
        said.append(error.code)

    context.told.connect(said.append)
    context.failed.connect(failed)
    return said


@pytest.fixture
def show(qtbot: QtBot) -> Callable[[QWidget], None]:
    """Return a function that puts a widget on the screen."""

    def put(widget: QWidget, width: int = 900, height: int = 700) -> None:
        qtbot.addWidget(widget)
        widget.resize(width, height)
        widget.show()
        QApplication.processEvents()

    return put
