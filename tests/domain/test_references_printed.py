"""Shapes of printed citations that real lists hold, each with a look-alike that stays as it is."""

from __future__ import annotations

import pytest

from annotator.domain.citation_languages import language_code
from annotator.domain.references import references_in
from annotator.domain.written_dates import dates_in


def fields(line: str) -> tuple[str, str, str]:
    [one] = references_in(f"References\n1. {line}\n")
    return one.author, one.title, one.publisher


@pytest.mark.parametrize("rule", ["---", "=========", "* * *".replace(" ", ""), "———"])
def test_a_rule_under_the_heading_does_not_end_the_list(rule: str) -> None:
    text = f'References\n{rule}\nStone, Ada (2020). "One". SOHR.\n\n"Two". AFP. 3 May 2021.\n'
    assert [one.title for one in references_in(text)] == ["One", "Two"]


def test_a_heading_in_wiki_marks_right_below_still_ends_it() -> None:
    assert references_in('References\n== Further ==\n"One". AFP. 3 May 2021.\n') == []


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("May 3–5, 2010", "2010-05-03"),
        ("8–12 December 2003", "2003-12-08"),
        ("3-5 أيار 2010", "2010-05-03"),
        ("3-May-2010", "2010-05-03"),
        ("12 May 2010", "2010-05-12"),
    ],
)
def test_of_days_that_a_dash_joins_the_first_counts(written: str, iso: str) -> None:
    assert [date.iso for date in dates_in(written)] == [iso]


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ('Stone, Ada (May 2010). Hill, Omar (ed.). "The wells". River Review.', "Stone, Ada"),
        ('منصور، ليلى (2010). عمر حداد (محرر). "الآبار". مجلة النهر.', "منصور، ليلى"),
        ('Stone, Ada (ed.) (2010). "The wells". River Review.', "Stone, Ada"),
    ],
)
def test_editors_between_the_date_and_the_title_are_no_authors(line: str, author: str) -> None:
    assert fields(line)[0] == author


@pytest.mark.parametrize(
    ("line", "title", "publisher"),
    [
        # a dash inside the title, where points part the fields
        ("The wells – A count of the dead. River News. 3 May 2010.", "The wells – A count of the dead", "River News"),
        ("مقتل ستة عند البئر – وكالة النهر – 4 مايو 2019", "مقتل ستة عند البئر", "وكالة النهر"),
        # two points are a pause, one ends
        ("ليلة البئر.. القصة الكاملة. وكالة النهر. 3 مايو 2010.", "ليلة البئر.. القصة الكاملة", "وكالة النهر"),
        ("ليلة البئر. وكالة النهر. 3 مايو 2010.", "ليلة البئر", "وكالة النهر"),
        # words in capitals that name nobody, as only a site follows
        ("Copper Wells. river.example.ac.uk. Retrieved 28 May 2008.", "Copper Wells", "river.example.ac.uk"),
        ("Market Segments: Wells. Valley Association. 2012.", "Market Segments: Wells", "Valley Association"),
        # a host without a point after it
        ("River.com Count of the wells – first part, Retrieved on 26 July 2009", "Count of the wells – first part", "River.com"),
        ("River.com. Count of the wells. Retrieved on 26 July 2009", "Count of the wells", "River.com"),
        # an agency that speaks in a headline that another printed
        ("مرصد النهر: ستة قتلى في غارة، وكالة الوادي، 15 يونيو 2018.", "مرصد النهر: ستة قتلى في غارة", "وكالة الوادي"),
        ("مرصد النهر: ستة قتلى في غارة، 15 يونيو 2018.", "ستة قتلى في غارة", "مرصد النهر"),
        # a number before the point ends a field; a letter is an initial
        ("Hill, Omar (May 1996). A format of lists version 1.3. IETF. p. 1.", "A format of lists version 1.3", "IETF"),
        ('Hill, Omar (May 1996). "A format". ITU-T. Valley Group.', "A format", "ITU-T"),
    ],
)  # fmt: skip
def test_titles_and_publishers_without_quotes_are_told_apart(
    line: str, title: str, publisher: str
) -> None:
    assert fields(line)[1:] == (title, publisher)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Ada Stone, Omar Hill, The book of wells: a count, River Press (1982)", ("Ada Stone, Omar Hill", "The book of wells: a count", "River Press")),
        ("Ada Stone, Black Well, River Press (1982)", ("Ada Stone", "Black Well", "River Press")),
        ("K. Stone, The Black Well. River Press, 2023.", ("K. Stone", "The Black Well", "River Press")),
        ("K. Stone, P. Hill, and A. Well, The Black Well. River Press, 2023.", ("K. Stone, P. Hill, and A. Well", "The Black Well", "River Press")),
        ("عبد الحميد منصور (1981), تاريخ الآبار, مطبعة النهر. (cf. A note on it, p. 5, Valley, 2001.)", ("عبد الحميد منصور", "تاريخ الآبار", "مطبعة النهر")),
        ("ليلى منصور، تاريخ الآبار (تحقيق عمر حداد، القاهرة: دار النهر، 1957)", ("ليلى منصور", "تاريخ الآبار", "دار النهر")),
        ("@RiverPost, Twitter, 22 July 2019, https://a.example/1", ("@RiverPost", "", "Twitter")),
    ],
)  # fmt: skip
def test_authors_and_titles_without_quotes_are_told_apart(
    line: str, expected: tuple[str, str, str]
) -> None:
    assert fields(line) == expected


@pytest.mark.parametrize(
    ("words", "code"),
    [("in Slovenian", "sl"), ("بالآيسلندية", "is"), ("in Somali", "so"), ("in the wells", "")],
)
def test_languages_of_more_lists_are_known(words: str, code: str) -> None:
    assert language_code(words) == code


def test_the_number_of_an_issue_is_no_norwegian() -> None:
    [one] = references_in('References\n[1] River, "Count of wells," no. 351, p. 51, 2023.\n')
    assert one.language == ""


def test_the_kind_of_any_file_is_passed_over() -> None:
    [one] = references_in(
        'مراجع\n1. "الآبار" (CSV). وكالة النهر. مؤرشف من الأصل (CSV) في 8 مايو 2020.\n'
    )
    assert (one.publisher, one.archived) == ("وكالة النهر", "2020-05-08")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        # what follows the title in quotes
        ('Stone, Ada (5 May 2006). "On wells". river-list (Mailing list).', ("Stone, Ada", "On wells", "river-list")),
        ('Stone, Ada (5 May 2006). "On wells". Archived from the original on 6 May 2009., showing that "a" is more than "b" in it.', ("Stone, Ada", "On wells", "")),
        ('wellwriter (5 May 2006). "On wells".', ("wellwriter", "On wells", "")),
        ('"On wells". Valley Office for Relief - Northern Valley. 5 May 2006.', ("", "On wells", "Valley Office for Relief - Northern Valley")),
        ('"On wells" - Valley Office - 5 May 2006.', ("", "On wells", "Valley Office")),
        ('AFP (7 May 2024). "On wells". Barron\'s. Agence France-Presse.', ("AFP", "On wells", "Barron's")),
        ('Stone, Ada (31 May 2020). "On wells". Retrieved 2020-06-01 – via www.river.example.', ("Stone, Ada", "On wells", "www.river.example")),
        # a colon or a comma inside a title
        ("River User Guide: Well Keeping Archived 20 May 2020 at the Wayback Machine.", ("", "River User Guide: Well Keeping", "")),
        ("Ada Stone: The count of the wells, River Press, 2003.", ("Ada Stone", "The count of the wells", "River Press")),
        ("Keeper certain of safety, use of wells, Valley Post, March 29, 2009", ("", "Keeper certain of safety, use of wells", "Valley Post")),
        # papers of the United Nations
        ("Stone, Ada. The wells: a report. UN Doc. A/HRC/91/57, United Nations, June 2020.", ("Stone, Ada", "The wells: a report", "United Nations")),
        ("مجلس الوادي، تقرير عن الآبار، الوثيقة A/HRC/91/57، 2 آذار/مارس 2020، الفقرة 21.", ("", "تقرير عن الآبار", "مجلس الوادي")),
        # books of Arabic lists
        ("الفضل بن سالم – كتاب الآبار (القاهرة: دار النهر، 1957)", ("الفضل بن سالم", "كتاب الآبار", "دار النهر")),
        ("ابن سالم – الآبار (بيروت: دار النهر، 1990)", ("ابن سالم", "الآبار", "دار النهر")),
        ("حداد، محمد. إدارة الآبار في المدن، الرياض: دار النهر، 2024م، ص 45.", ("حداد، محمد", "إدارة الآبار في المدن", "دار النهر")),
        ("ابن سالم، عيون الأرض، مادة (بئر)، بيروت: دار النهر، ج 11، ص 188.", ("ابن سالم", "عيون الأرض", "دار النهر")),
    ],
)  # fmt: skip
def test_fields_around_titles_are_told_apart(line: str, expected: tuple[str, str, str]) -> None:
    assert fields(line) == expected


def test_a_translated_title_without_quotes_is_told_from_the_title() -> None:
    text = "References\n1. Brunnenbuch, Teil 1 [Book of wells, part 1] (in German). River Press. 1992.\n"
    [one] = references_in(text)
    assert (one.title, one.translated_title) == ("Brunnenbuch, Teil 1", "Book of wells, part 1")
    assert one.title_span is not None
    assert one.title_span.of(text) == one.title


@pytest.mark.parametrize(
    "heading", ["المراجع الأكاديمية", "مصادر إلكترونية", "Academic references", "Online sources"]
)
def test_a_heading_may_say_what_kind_of_references_follow(heading: str) -> None:
    assert len(references_in(f'{heading}\n1. "One". AFP. 2020.\n2. "Two". AP. 2021.\n')) == 2


def test_an_item_may_begin_with_the_name_of_a_host() -> None:
    text = (
        'References\n"One". AFP. 3 May 2020.\nwells.example.org Keeper (n.d.). "Two". 4 May 2020.\n'
    )
    assert [(one.author, one.title) for one in references_in(text)] == [
        ("", "One"),
        ("wells.example.org Keeper", "Two"),
    ]
    wrapped = 'References\n"One". AFP. 3 May 2020. It was\nseen again in the valley.\n'
    assert len(references_in(wrapped)) == 1


def test_the_number_of_a_chapter_is_no_back_link() -> None:
    text = 'References\n^ 4.4 Keeping of the wells Archived 22 May 2014 at the Wayback Machine.\n^ 2.0 2.1 "Two". AFP.\n'
    one, two = references_in(text)
    assert (one.title, one.backlinks) == ("4.4 Keeping of the wells", 1)
    assert (two.title, two.backlinks) == ("Two", 2)


@pytest.mark.parametrize(
    ("line", "expected", "published"),
    [
        # a month in a title without quotes is no day of publication
        ("River Watch, The most notable attacks in July 2019, pp. 8-9", ("", "The most notable attacks in July 2019", "River Watch"), None),
        ("River Watch, The most notable attacks, July 2019", ("", "The most notable attacks", "River Watch"), "2019-07"),
        ("موقع النهر، مقتل ستة عند البئر، في 3 مايو 2019", ("", "مقتل ستة عند البئر", "موقع النهر"), "2019-05-03"),
        # a dash or a colon in a title between commas
        ("River Watch, Valley Republic: Deaths at the wells – Flash Update, 3 May 2019.", ("", "Valley Republic: Deaths at the wells – Flash Update", "River Watch"), "2019-05-03"),
        ("River Council, Wells and the dead: Report of the Keeper, 3 May 2019.", ("", "Wells and the dead: Report of the Keeper", "River Council"), "2019-05-03"),
        ("بيان حول قصف الآبار، ائتلاف الوادي، 18/8/2019", ("", "بيان حول قصف الآبار", "ائتلاف الوادي"), "2019-08-18"),
        ("محمد العلي، أثر النزاع في الآبار، رسالة ماجستير غير منشورة، جامعة النهر، 2018.", ("محمد العلي", "أثر النزاع في الآبار", "جامعة النهر"), "2018"),
        # journals
        ("Stone A, Hill PK, Well L. Deaths at the wells: a survey. Lancet 2006; 368: 1421–28.", ("Stone A, Hill PK, Well L", "Deaths at the wells: a survey", "Lancet"), "2006"),
        ("River Health Organization. Attacks on wells 2019. Geneva: RHO; 2020.", ("", "Attacks on wells 2019", "River Health Organization"), "2020"),
        ('Stone, Ada. "On wells." River Medicine 5, no. 12 (May 2008): e243.', ("Stone, Ada", "On wells", "River Medicine"), "2008-05"),
        ('Ministry of Wells [@wells] (9 May 2021). "On wells" (Tweet) – via Twitter.', ("Ministry of Wells [@wells]", "On wells", "Twitter"), "2021-05-09"),
    ],
)  # fmt: skip
def test_styles_of_reports_and_journals_are_read(
    line: str, expected: tuple[str, str, str], published: str | None
) -> None:
    [one] = references_in(f"References\n1. {line}\n")
    assert (one.author, one.title, one.publisher) == expected
    assert one.published == published


def test_the_day_after_web_is_when_it_was_read() -> None:
    [one] = references_in(
        'References\n1. Stone, Ada. "On wells," River Times, 6 May 2016. Web. 12 May 2016.\n'
    )
    assert (one.published, one.accessed) == ("2016-05-06", "2016-05-12")


@pytest.mark.parametrize(
    ("seen", "accessed"),
    [("12/03/2024", "2024-12-03"), ("04/12/2024", "2024-12-04"), ("5 مارس 2024", "2024-03-05")],
)
def test_no_page_is_read_before_it_is_published(seen: str, accessed: str) -> None:
    line = f'"ستة قتلى عند البئر". وكالة النهر. 2 ديسمبر 2024. اطلع عليه بتاريخ {seen}.'
    [one] = references_in(f"مراجع\n1. {line}\n")
    assert (one.published, one.accessed) == ("2024-12-02", accessed)
