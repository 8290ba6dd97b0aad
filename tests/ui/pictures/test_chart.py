"""The toll over time: ink where a figure is, none where it is not, in both languages and themes."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtGui import QColor

from annotator.domain.model import ArticleId, Event, EventId, Figure, Kind, Qualifier
from annotator.domain.text import Span
from annotator.services.pictures import Bearing, Bond, EventPicture, Standing, Told
from annotator.services.statements import Place
from annotator.ui import theme
from annotator.ui.colours import contrast
from annotator.ui.pictures.chart import MOST_MARKS, chart
from annotator.ui.pictures.export import raster
from annotator.ui.pictures.look import colours_of, look_of
from annotator.ui.pictures.matrix import matrix
from annotator.ui.pictures.scene import Area, Label, Line
from annotator.ui.pictures.timeline import days_of, time_of
from annotator.wording import words

_number = itertools.count(1)


def told(teller, day, low, high, qualifier=Qualifier.EXACT, standing=Standing.CLAIMED):
    article = next(_number)
    return Told(
        f"{article}/f1",
        Figure(Kind.KILLED, low, high, qualifier),
        "قُتل مدنيون في الحافلة",
        teller,
        False,
        day,
        standing,
        Place(ArticleId(article), 1, Span(0, 4)),
        "Bus at the crossing",
    )


def event(*figures, bonds=(), name="Bus at the crossing"):
    return EventPicture(Event(EventId(1), "u", name), tuple(figures), tuple(bonds))


@pytest.fixture
def look(qapp):
    def make(language="en", dark=False):
        worn = theme.dark() if dark else theme.light()
        return look_of(theme.palette_of(worn), words(language), "western")

    return make


def _marks(scene, says):
    return [one for one in scene.marks if says in one.says]


def _inked(image, rect, colour):
    """Count the pixels of about that colour in a rectangle."""
    wanted = QColor(colour)
    return sum(
        abs(QColor(image.pixel(x, y)).hue() - wanted.hue()) < 12
        and QColor(image.pixel(x, y)).saturation() > 40
        for x in range(int(rect.left()), int(rect.right()))
        for y in range(int(rect.top()), int(rect.bottom()))
    )


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("dark", [False, True])
def test_each_figure_has_ink_in_the_colour_of_its_origin(look, language, dark):
    one, other = told("SOHR", "2023-05-31", 7, 7), told("إذاعة", "2023-06-03", 8, 12)
    worn = look(language, dark)
    scene = chart(event(one, other), worn, 800, 400)
    image = raster(scene)
    for at, teller in enumerate(("SOHR", "إذاعة")):
        mark = _marks(scene, teller)[0]
        assert _inked(image, mark.rect, worn.series(at)) > 30


def test_time_runs_left_to_right_in_both_languages(look):
    early, late = told("SOHR", "2023-05-31", 7, 7), told("SNHR", "2023-06-03", 9, 9)
    for language in ("en", "ar"):
        scene = chart(event(late, early), look(language), 800, 400)
        assert (
            _marks(scene, "SOHR")[0].rect.center().x() < _marks(scene, "SNHR")[0].rect.center().x()
        )


def test_the_layout_is_mirrored_around_the_plot(look):
    figures = event(told("SOHR", "2023-05-31", 7, 7), told("SNHR", None, 9, 9))
    title = {}
    lane = {}
    for language in ("en", "ar"):
        scene = chart(figures, look(language), 800, 400)
        title[language] = next(s for s in scene.shapes if isinstance(s, Label)).at.x()
        lane[language] = _marks(scene, "SNHR")[0].rect.center().x()
    assert title["en"] < 100 < 700 < title["ar"]
    assert lane["ar"] < 120 < 680 < lane["en"]


def test_larger_numbers_lie_higher_and_a_range_covers_its_bounds(look):
    low, high = told("A", "2023-05-31", 4, 4), told("B", "2023-06-02", 9, 9)
    both = told("C", "2023-06-04", 4, 9, Qualifier.RANGE)
    scene = chart(event(low, high, both), look(), 800, 400)
    a, b, c = (_marks(scene, f"\u2068{name}\u2069:")[0].rect for name in "ABC")
    assert b.center().y() < a.center().y()
    assert c.top() == pytest.approx(b.top())
    assert c.bottom() == pytest.approx(a.bottom())


def test_numbers_begin_at_nought(look):
    scene = chart(
        event(told("A", "2023-05-31", 90, 90), told("B", "2023-06-01", 96, 96)), look(), 800, 400
    )
    assert "0" in [s.words for s in scene.shapes if isinstance(s, Label)]


def test_an_open_end_reaches_to_the_edge_and_has_an_arrow(look):
    scene = chart(
        event(told("A", "2023-05-31", 8, None, Qualifier.AT_LEAST), told("B", "2023-06-01", 12, 12)),
        look(), 800, 400,
    )  # fmt: skip
    a, b = (_marks(scene, f"\u2068{name}\u2069:")[0].rect for name in "AB")
    assert a.top() < b.top()


def test_unknown_is_hollow_and_lies_below_nought(look):
    scene = chart(
        event(told("A", "2023-05-31", None, None, Qualifier.UNKNOWN), told("B", "2023-06-01", 0, 0)),
        look(), 800, 400,
    )  # fmt: skip
    a, b = (_marks(scene, f"\u2068{name}\u2069:")[0].rect for name in "AB")
    assert a.center().y() > b.center().y() + 10
    image = raster(scene)
    centre = image.pixelColor(a.center().toPoint())
    assert centre == look().page


def test_vague_words_are_a_broken_bar(look):
    scene = chart(event(told("A", "2023-05-31", 20, 99, Qualifier.DOZENS)), look(), 800, 400)
    assert [s for s in scene.shapes if isinstance(s, Line) and s.dashes and s.width > 4]


def test_a_suggestion_is_lighter_than_a_claim(look):
    worn = look()
    fill = {}
    for standing in (Standing.CLAIMED, Standing.SUGGESTED):
        scene = chart(event(told("A", "2023-05-31", 7, 7, standing=standing)), worn, 800, 400)
        rect = scene.marks[0].rect
        fill[standing] = next(
            s.fill for s in scene.shapes if isinstance(s, Area) and s.path.contains(rect.center())
        )
    assert contrast(fill[Standing.SUGGESTED], worn.page) < contrast(
        fill[Standing.CLAIMED], worn.page
    )


def test_a_conflict_is_marked_and_a_settled_one_is_not(look):
    one, other = told("A", "2023-05-31", 7, 7), told("B", "2023-06-03", 9, 9)
    signs = {}
    for bearing in (Bearing.CONFLICTS, Bearing.SETTLED):
        bond = Bond(one.key, other.key, bearing, 2, "x")
        scene = chart(event(one, other, bonds=[bond]), look(), 800, 400)
        signs[bearing] = [s for s in scene.shapes if isinstance(s, Label) and s.words == "≠"]
    assert len(signs[Bearing.CONFLICTS]) == 2  # One between the two, one in the key.
    assert not signs[Bearing.SETTLED]


def test_figures_of_one_day_never_hide_each_other(look):
    scene = chart(event(*(told(f"T{n}", "2023-05-31", 7, 7) for n in range(6))), look(), 1000, 400)
    lefts = sorted(one.rect.left() for one in scene.marks)
    assert all(b - a >= 12 for a, b in itertools.pairwise(lefts))


def test_a_mark_says_its_teller_count_day_words_and_article(look):
    says = chart(event(told("SOHR", "2023-05-31", 7, 7)), look(), 800, 400).marks[0].says
    for part in ("SOHR", "7 killed", "31 May 2023", "قُتل مدنيون", "Bus at the crossing"):
        assert part in says


def test_ten_thousand_figures_are_drawn_as_few_marks_that_say_how_many(look):
    figures = [
        told(f"T{n % 300}", f"2023-{n % 12 + 1:02}-{n % 28 + 1:02}", n % 997, n % 997 + n % 3)
        for n in range(10_000)
    ]
    scene = chart(event(*figures), look(), 1000, 500)
    assert len(scene.marks) < 800
    assert len(scene.shapes) < 5_000
    counted = sum(
        int(one.says.split(" ")[0].replace(",", "")) if "\n" in one.says else 1
        for one in scene.marks
    )
    assert counted == 10_000
    assert all(one.rect.left() >= 0 and one.rect.right() <= scene.width for one in scene.marks)
    blocks = sorted((one.rect.left(), one.rect.right()) for one in scene.marks)
    assert all(a[0] == b[0] or a[1] <= b[0] + 4 for a, b in itertools.pairwise(blocks))
    assert matrix(event(*figures[:900]), look(), 1000, 500).width < 2_000


def test_equal_figures_of_a_crowd_are_one_mark(look):
    figures = [told("SOHR", "2023-05-31", 7, 7) for _ in range(MOST_MARKS + 1)]
    scene = chart(event(*figures), look(), 800, 400)
    assert len(scene.marks) == 1
    assert [s for s in scene.shapes if isinstance(s, Label) and s.words == f"{MOST_MARKS + 1} ×"]


def test_only_the_first_origins_have_a_colour_and_the_unknown_never(look):
    colours = colours_of([*(f"T{n}" for n in range(9)), ""])
    assert [colours[f"T{n}"] for n in range(6)] == [0, 1, 2, 3, 4, 5]
    assert {colours[name] for name in ("T6", "T8", "")} == {None}


@pytest.mark.parametrize(
    ("written", "length"),
    [("2023-02-05", 0), ("2023-02", 27), ("2024-02", 28), ("2023", 364), ("0000", None), ("soon", None), ("2023-02-31", None)],
)  # fmt: skip
def test_a_date_is_as_long_as_what_is_known_of_it(written, length):
    days = days_of(written)
    assert (None if days is None else days[1] - days[0]) == length


@pytest.mark.parametrize(
    "last", ["2023-06-01", "2023-07-20", "2024-06-01", "2060-01-01", "9999-12-31"]
)
def test_a_time_axis_names_few_days_from_left_to_right(last):
    time = time_of([days_of("2023-05-31"), days_of(last)], 50, 850)
    ticks = list(time.ticks(100))
    assert 1 <= len(ticks) <= 12
    places = [time.x(day) for day, _ in ticks]
    assert places == sorted(places)
    assert all(50 <= x <= 850 for x in places)
