"""Shapes of reference lists, one by one: numbers, items on one line, wrapped items, marks."""

from __future__ import annotations

import pytest

from annotator.domain.marks import marks_in
from annotator.domain.references import references_in
from annotator.domain.structure import structure_of
from annotator.domain.text import Span

PROSE = "Five men were killed near the well on Monday and the road to the town was closed"


def titles(text: str) -> list[tuple[int, str]]:
    return [(one.number, one.title) for one in references_in(text)]


def marks(text: str) -> list[tuple[int, ...]]:
    return [mark.numbers for mark in structure_of(text).markers]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("1. ", "2. "), ("1- ", "2- "), ("1 - ", "2 - "), ("1) ", "2) "), ("[1] ", "[2] "),
        ("(1) ", "(2) "), ("(١) ", "(٢) "), ("١- ", "٢- "), ("۱. ", "۲. "), (".1 ", ".2 "),
        ("\u200f1.\u200f ", "\u200f2.\u200f "), ("1 ", "2 "), ("1", "2"), ("¹ ", "² "), ("[^1]: ", "[^2]: "),
        ("• [1] ", "• [2] "), ("^ ", "^ "), ("↑ ", "↑ "), ("Jump up ^ ", "^ Jump up to: a b "), ("- ", "- "),
        ("1. ", "1. "),
    ],
)  # fmt: skip
def test_items_are_parted_by_numbers_of_every_shape(first: str, second: str) -> None:
    third = second.translate(str.maketrans("2٢۲²", "3٣۳³"))
    text = f'References\n{first}"One". SOHR.\n{second}"Two". AFP.\n{third}"Three". AP.\n'
    assert titles(text) == [(1, "One"), (2, "Two"), (3, "Three")]


@pytest.mark.parametrize(
    "line",
    [
        '[1] "One". SOHR. [2] "Two". AFP. [3] "Three". AP.',
        '(1) "One". SOHR. (2) "Two". AFP. (3) "Three". AP.',
        '1. "One". SOHR. 2. "Two". AFP. 3. "Three". AP.',
        '^ "One". SOHR. ^ "Two". AFP. ^ a b "Three". AP.',
    ],
)
def test_items_on_one_line_are_parted(line: str) -> None:
    assert titles(f"References\n{line}\n") == [(1, "One"), (2, "Two"), (3, "Three")]


def test_a_list_may_begin_on_the_line_of_its_heading() -> None:
    assert titles('المصادر: [1] "أول". سانا. [2] "ثان". رويترز.') == [(1, "أول"), (2, "ثان")]


def test_a_wrapped_line_that_begins_with_a_number_shifts_nothing() -> None:
    text = (
        'References\n1. "One". SOHR. pp. 12–\n15. Retrieved 3 May 2022.\n2. "Two". AFP. 5 May\n'
        '2022. Retrieved 6 May 2022.\n3. "Three". AP.\n'
    )
    assert titles(text) == [(1, "One"), (2, "Two"), (3, "Three")]
    assert references_in(text)[1].accessed == "2022-05-06"


def test_a_mistyped_number_costs_only_itself() -> None:
    text = 'References\n1. "One". A.\n2. "Two". B.\n13. "Three". C.\n4. "Four". D.\n5. "Five". E.\n'
    assert titles(text) == [(1, "One"), (2, "Two"), (3, "Three"), (4, "Four"), (5, "Five")]


def test_a_gap_in_the_numbers_stays_a_gap() -> None:
    text = 'References\n1. "One". A.\n2. "Two". B.\n5. "Five". E.\n6. "Six". F.\n'
    assert titles(text) == [(1, "One"), (2, "Two"), (5, "Five"), (6, "Six")]


def test_a_bibliography_goes_on_after_the_numbered_list() -> None:
    text = (
        'References\n1. "One". A. 2020.\n2. "Two". B. 2021.\n\nBibliography\n'
        "Stone, Carl (2017). Dunes of Glass. London: Harbour Books.\n"
    )
    [_, _, book] = references_in(text)
    assert (book.number, book.author, book.title) == (3, "Stone, Carl", "Dunes of Glass")
    assert (book.publisher, book.published) == ("Harbour Books", "2017")


def test_a_list_without_heading_is_found_after_the_text() -> None:
    text = (
        f'{PROSE}.[1][2]\n\n[1] "One", AFP, 2022.\n[2] "Two", AP, 2022.\n[3] "Three", EPA, 2022.\n'
    )
    assert titles(text) == [(1, "One"), (2, "Two"), (3, "Three")]
    assert marks(text) == [(1,), (2,)]


@pytest.mark.parametrize(
    "steps",
    [
        "1. Close the doors\n2. Call for help\n3. Wait\n",
        "1. Fill the tank\n2. Drive to the border\n3. Wait for the 2022 convoy\n",
    ],
)
def test_numbered_steps_after_a_text_are_no_references(steps: str) -> None:
    assert references_in(f"{PROSE}.\n\n{steps}") == []


def test_a_list_ends_where_the_page_goes_on() -> None:
    text = 'مراجع\n1. "أول". سانا.\n2. "ثان". رويترز.\nتصنيفات: معارك\nجميع الحقوق محفوظة\n'
    assert references_in(text)[1].span.of(text) == '"ثان". رويترز.'


# -- marks -------------------------------------------------------------------------------------

LIST = '\n\nReferences\n{0}1{1} "One". A.\n{0}2{1} "Two". B.\n{0}3{1} "Three". C.\n'


@pytest.mark.parametrize(
    ("one", "two", "three"),
    [
        ("[1]", "[2]", "[3]"), ("[١]", "[٢]", "[٣]"), ("(1)", "(2)", "(3)"), ("¹", "²", "³"), ("⁽¹⁾", "⁽²⁾", "⁽³⁾"),
        ("1", "2", "3"), ("[^1]", "[^2]", "[^3]"), ("[ref 1]", "[مرجع 2]", "[3, p. 4]"),
    ],
)  # fmt: skip
def test_marks_of_every_shape_lead_to_the_list(one: str, two: str, three: str) -> None:
    text = f"{PROSE}.{one} Two drivers died.{two} Nobody fled{three}." + LIST.format("", ".")
    assert marks(text) == [(1,), (2,), (3,)]


def test_numbers_in_parentheses_are_no_marks_without_proof() -> None:
    text = f"{PROSE} (3). Two (2) drivers died, one (1) fled." + LIST.format("", ".")
    assert marks(text) == []


def test_brackets_joined_by_a_dash_mark_all_between() -> None:
    text = f"{PROSE}.[1]–[3]" + LIST.format("[", "]")
    assert marks(text) == [(1, 2, 3)]


@pytest.mark.parametrize(
    "words",
    ["in [2019] it", "the [citation needed] sign", "call +963 11 [555] 0199", "[بحاجة لمصدر]"],
)
def test_what_else_stands_in_brackets_is_no_mark(words: str) -> None:
    assert marks_in(words, Span(0, len(words))) == ([], [])


def test_marks_far_beyond_a_list_that_was_cut_off_are_still_marks() -> None:
    text = f"{PROSE}.[1] He saw [900] of them. Two drivers died.[40]" + LIST.format("", ".")
    assert marks(text) == [(1,), (40,)]


def test_squares_and_units_are_no_marks() -> None:
    text = f"{PROSE}, 12 km² and 40 م² of it.[1] Two.[2]" + LIST.format("", ".")
    assert marks(text) == [(1,), (2,)]


# -- fields ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "author", "title", "publisher"),
    [
        ("Stone, C., & Idris, M. (2020, March 14). Counting the dead. The Statistician.", "Stone, C., & Idris, M.", "Counting the dead", "The Statistician"),
        ('Darwish, Rana. "Night at the Well." The New Levant, 14 May 2019.', "Darwish, Rana", "Night at the Well", "The New Levant"),
        ("محمد حسن، الحرب والسلم، دار الفكر، دمشق، 2001، ص 55.", "محمد حسن", "الحرب والسلم", "دار الفكر"),
        ("خليل نصار: معارك التل، ط٢، مؤسسة البيان، بيروت، 2003م.", "خليل نصار", "معارك التل", "مؤسسة البيان"),
        ("ليلى منصور وآخرون، العنف والنهر (بيروت: دار السنابل، 2021)، ص 45.", "ليلى منصور وآخرون", "العنف والنهر", "دار السنابل"),
        ("مقتل ستة في غارة – الجزيرة نت – 4 مايو 2019", "", "مقتل ستة في غارة", "الجزيرة نت"),
        ('"A widow\'s account" by Rim Taleb, Enab Baladi, 8 May 2023', "Rim Taleb", "A widow's account", "Enab Baladi"),
        ("UN Security Council, Report of the Secretary-General, S/2019/11 (4 January 2019), para. 12.", "", "Report of the Secretary-General", "UN Security Council"),
        ('@PostThree (14 May 2021). "Two are held" (Tweet) – via Twitter.', "@PostThree", "Two are held", "Twitter"),
        ("Cite error: The named reference wells was invoked but never defined.", "", "", ""),
        ("المرجع نفسه، ص 12.", "", "", ""),
    ],
)  # fmt: skip
def test_authors_titles_and_houses_are_told_apart(
    line: str, author: str, title: str, publisher: str
) -> None:
    [one] = references_in(f"References\n1. {line}\n")
    assert (one.author, one.title, one.publisher) == (author, title, publisher)


def test_a_language_inside_the_quotes_is_no_part_of_the_title() -> None:
    [one] = references_in("References\n1. “Six killed at the well [Arabic],” Valley News, 2022.\n")
    assert (one.title, one.language) == ("Six killed at the well", "ar")


def test_a_platform_is_not_who_published() -> None:
    [one] = references_in('مراجع\n1. قناة النهر، "ستة قتلى عند البئر"، يوتيوب، 3 أيار 2022.\n')
    assert (one.publisher, one.author) == ("قناة النهر", "")


@pytest.mark.parametrize(
    "line",
    [
        "[https://a.example/x Six killed at the well], Valley News, May 3 2022",
        "[Six killed at the well](https://a.example/x), Valley News, May 3 2022",
    ],
)
def test_titles_that_are_written_as_links_are_read(line: str) -> None:
    text = f"References\n1. {line}\n"
    [one] = references_in(text)
    assert (one.title, one.url) == ("Six killed at the well", "https://a.example/x")
    assert (one.publisher, one.published) == ("Valley News", "2022-05-03")
    assert one.title_span is not None
    assert one.title_span.of(text) == one.title


@pytest.mark.parametrize(("code", "language"), [("en", "en"), ("en-US", "en-US")])
def test_a_bare_code_after_the_title_is_its_language(code: str, language: str) -> None:
    [one] = references_in(f'مراجع\n1. "Six killed" {code}. Valley News. 3 May 2022.\n')
    assert (one.language, one.publisher) == (language, "Valley News")


@pytest.mark.parametrize(
    "words",
    ["accessed 5 May 2022", "(last visited on: 5 May 2022)", "شوهد في 5/5/2022", "(تاريخ الدخول: 5 مايو/أيار 2022)",
     "تمت الزيارة في 5 أيار 2022", "استُرجع بتاريخ 5 أيار 2022", "5 May 2022 (accessed)", "آخر دخول: 2022-05-05"],
)  # fmt: skip
def test_access_dates_are_known_in_every_wording(words: str) -> None:
    [one] = references_in(f'References\n1. "Title here". SOHR. 3 April 2022. {words}.\n')
    assert (one.published, one.accessed) == ("2022-04-03", "2022-05-05")


@pytest.mark.parametrize(
    "words",
    ["نسخة محفوظة 5 مايو 2022 على موقع واي باك مشين", "Archived 5 May 2022 at the Wayback Machine",
     "Archived from https://a.example/x on 5 May 2022", "مؤرشفة من الأصل بتاريخ 5 أيار 2022"],
)  # fmt: skip
def test_archive_dates_are_known_in_every_wording(words: str) -> None:
    [one] = references_in(f'References\n1. "Title here". SOHR. 3 April 2022. {words}.\n')
    assert (one.published, one.archived) == ("2022-04-03", "2022-05-05")


@pytest.mark.parametrize(
    "words",
    ["اقتباس: «قتل خمسة رجال عند البئر»", '"قتل خمسة رجال عند البئر"', "Quote: «قتل خمسة رجال عند البئر»"],
)  # fmt: skip
def test_the_quote_of_a_citation_is_kept(words: str) -> None:
    [one] = references_in(f'مراجع\n1. "عنوان هنا". سانا. 3 أيار 2022. {words}\n')
    assert one.quote == "قتل خمسة رجال عند البئر"
    assert (one.title, one.publisher) == ("عنوان هنا", "سانا")


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("10 تشرين ثاني 2021", "2021-11-10"), ("21 Ağustos 2020", "2020-08-21"), ("08.02.2023", "2023-02-08"),
        ("الأربعاء 9 كانون أول 2020", "2020-12-09"), ("2020, March 14", "2020-03-14"), ("3 février 2021", "2021-02-03"),
        ("3 جمادى الآخرة 1440 هـ / 7 شباط 2019", "2019-02-07"), ("خريف 2018", "2018"),
    ],
)  # fmt: skip
def test_dates_of_citations_are_read_in_many_spellings(written: str, iso: str) -> None:
    [one] = references_in(f'References\n1. "Title here", SOHR, {written}.\n')
    assert one.published == iso
