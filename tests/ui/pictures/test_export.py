"""Saved pictures: a second program draws the SVG as Qt does, Arabic letters and their order too."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest
import resvg_py
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from annotator.domain.model import ArticleId, Event, EventId, Figure, Kind
from annotator.domain.text import Span
from annotator.services.pictures import Bearing, Bond, EventPicture, Standing, Told
from annotator.services.statements import Place
from annotator.ui import app, theme
from annotator.ui.pictures.chart import chart
from annotator.ui.pictures.export import PictureError, png, raster, save, svg
from annotator.ui.pictures.look import look_of
from annotator.ui.pictures.matrix import matrix
from annotator.ui.pictures.painting import paint
from annotator.ui.pictures.scene import Label, Scene
from annotator.wording import words

ORDERED = "قُتل (12) مدنياً في «Ras al-Nahr» عام 2023"


def elsewhere(data: bytes) -> QImage:
    """Draw an SVG with another renderer, which finds no face at all on the system."""
    drawn = resvg_py.svg_to_bytes(svg_string=data.decode(), skip_system_fonts=True)
    return QImage.fromData(bytes(drawn))


def ink(image: QImage) -> set[int]:
    """Return the pixels that are clearly not the paper's."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    paper = grey.pixelColor(1, 1).red()
    return {at for at, value in enumerate(bytes(grey.constBits())) if abs(value - paper) > 24}


def overlap(one: set, other: set) -> float:
    """Return how much of all ink both have."""
    return len(one & other) / max(1, len(one | other))


def within_a_pixel(one: set[int], other: set[int], wide: int) -> float:
    """Return how much ink has some of the other's beside it: edges are smoothed differently."""
    around = [down * wide + aside for down in (-1, 0, 1) for aside in (-1, 0, 1)]
    return len({at for at in one if any(at + by in other for by in around)}) / max(1, len(one))


def label(said: str, *, backwards: bool | None = None) -> Scene:
    return Scene(
        420, 60, QColor("white"), said,
        (Label(QPointF(10, 38), said, QColor("black"), 22, backwards=backwards),),
    )  # fmt: skip


def told(teller: str, day: str, low: int, high: int) -> Told:
    figure = Figure(Kind.KILLED, low, high)
    place = Place(ArticleId(1), 1, Span(0, 4))
    said = "قُتل مدنيون"
    return Told(teller, figure, said, teller, False, day, Standing.CLAIMED, place, "الحافلة")


@pytest.fixture
def pictured(qapp):
    """A chart and a matrix in a language, with names of both scripts, in the face of the app."""
    app.dress()
    one, other = told("المرصد السوري", "2023-05-31", 7, 7), told("Reuters", "2023-06-03", 9, 12)
    bond = Bond(one.key, other.key, Bearing.CONFLICTS, 2, "x")
    event = EventPicture(
        Event(EventId(1), "u", "استهداف الحافلة (2023) at Ras al-Nahr"), (one, other), (bond,)
    )

    def make(draw, language):
        look = look_of(theme.palette_of(theme.light()), words(language), "western")
        return draw(event, look, 700, 380)

    return make


@pytest.mark.parametrize("draw", [chart, matrix])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_another_program_draws_the_same_picture(pictured, draw, language):
    scene = pictured(draw, language)
    there, here = ink(elsewhere(svg(scene))), ink(raster(scene))
    wide = round(scene.width)
    assert within_a_pixel(there, here, wide) > 0.995
    assert within_a_pixel(here, there, wide) > 0.995


@pytest.mark.parametrize(
    "said", [ORDERED, "إذاعة الضفاف", "SOHR · المرصد", "7 قتلى · 31 مايو 2023"]
)
def test_letters_are_shaped_and_ordered_as_qt_has_them(qapp, said):
    scene = label(said)
    # What QPainter writes by itself, as on the screen, is what must be in the file.
    screen = QImage(420, 60, QImage.Format.Format_RGB32)
    painter = QPainter(screen)
    paint(scene, painter)
    painter.end()
    assert overlap(ink(elsewhere(svg(scene))), ink(screen)) > 0.6


def test_unshaped_or_reversed_letters_would_be_noticed(qapp):
    right = ink(elsewhere(svg(label(ORDERED))))
    reversed_ = ink(elsewhere(svg(label(ORDERED[::-1]))))
    apart = ink(elsewhere(svg(label("\u200c".join(ORDERED)))))
    assert overlap(right, reversed_) < 0.5
    assert overlap(right, apart) < 0.5
    assert min(within_a_pixel(right, other, 420) for other in (reversed_, apart)) < 0.9


def test_a_label_in_an_arabic_picture_begins_at_its_right(qapp):
    """A name in Latin letters stands first, which in Arabic is at the right end."""
    said = "\u2068SOHR\u2069 · قتلى"
    forwards = ink(elsewhere(svg(label(said, backwards=False))))
    backwards = ink(elsewhere(svg(label(said, backwards=True))))
    assert overlap(forwards, backwards) < 0.5


def test_an_svg_holds_no_text_that_would_have_to_be_shaped(pictured):
    root = ElementTree.fromstring(svg(pictured(chart, "ar")))
    assert not [one for one in root.iter() if one.tag.endswith("}text")]
    assert "استهداف" in next(one.text for one in root.iter() if one.tag.endswith("}title"))
    assert re.fullmatch(r"\d+", root.get("width"))


def test_the_same_picture_gives_the_same_bytes(pictured):
    assert svg(pictured(chart, "en")) == svg(pictured(chart, "en"))
    assert png(pictured(chart, "en")) == png(pictured(chart, "en"))


def test_a_png_is_twice_as_sharp_as_the_drawing(pictured):
    scene = pictured(chart, "en")
    image = QImage.fromData(png(scene))
    assert (image.width(), image.height()) == (2 * scene.width, 2 * scene.height)


@pytest.mark.parametrize("name", ["toll.svg", "toll.PNG"])
def test_the_name_says_the_kind_of_file(pictured, tmp_path, name):
    save(pictured(chart, "en"), tmp_path / name)
    begin = (tmp_path / name).read_bytes()[:5]
    assert begin == (b"<?xml" if name.endswith("svg") else b"\x89PNG\r")
    assert [one.name for one in tmp_path.iterdir()] == [name]


def test_a_picture_that_cannot_be_written_is_told_and_leaves_nothing(pictured, tmp_path):
    with pytest.raises(PictureError) as refused:
        save(pictured(chart, "en"), tmp_path / "gone" / "toll.svg")
    assert refused.value.code == "picture.unwritable"
    with pytest.raises(PictureError) as refused:
        save(pictured(chart, "en"), tmp_path / "toll.gif")
    assert refused.value.code == "picture.format"
    assert list(tmp_path.iterdir()) == []
