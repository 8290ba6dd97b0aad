"""A web page gives its article: every paragraph in order, and nothing of what stands around it."""

from __future__ import annotations

import json

import make_pages
import pytest

from annotator import formats
from annotator.domain.errors import SourceError
from annotator.formats.document import Document
from annotator.formats.readers import html

NEWS = make_pages.NEWS


def page(body: str, head: str = "<title>عنوان الصفحة</title>", **kwargs: str) -> Document:
    """Read a page of this body."""
    markup = (
        f"<!DOCTYPE html><html><head><meta charset=utf-8>{head}</head><body>{body}</body></html>"
    )
    return html.read(markup.encode(), "page.html", **kwargs)


def lines(document: Document) -> list[str]:
    """Return the lines that hold words."""
    return [line for line in document.text.split("\n") if line]


def regions(document: Document, role: str) -> list[str]:
    """Return the words of each region of a role."""
    return [one.span.of(document.text) for one in document.outline.regions if one.role == role]


def test_a_news_page_gives_headline_standfirst_byline_caption_and_paragraphs_in_order():
    document = formats.read_bytes(make_pages.news_page().encode(), "خبر.html")
    assert lines(document) == [
        make_pages.NEWS_TITLE,
        make_pages.NEWS_STANDFIRST,
        "سلمى نور 19 نوفمبر 2024",
        make_pages.NEWS_CAPTION,
        NEWS[0],
        NEWS[1],
        "حصيلة سابقة",
        f"{NEWS[2]} وفق تقرير المرصد.",
        "«لن نترك الجسر»، قال قائد الحرس.",
        NEWS[3],
    ]
    assert regions(document, "title") == [make_pages.NEWS_TITLE]
    assert regions(document, "caption") == [make_pages.NEWS_CAPTION]
    assert regions(document, "byline") == ["سلمى نور 19 نوفمبر 2024"]
    assert regions(document, "heading") == ["حصيلة سابقة"]


def test_a_page_says_title_publisher_address_and_date_of_itself_and_its_letters_the_language():
    metadata = html.read(make_pages.news_page().encode(), "خبر.html").outline.metadata
    assert metadata.title == make_pages.NEWS_TITLE
    assert metadata.publisher == "صحيفة الوادي"
    assert metadata.url == make_pages.NEWS_URL
    assert metadata.date == "2024-11-19"
    assert metadata.language == "ar"  # the page says "en"


def test_links_are_absolute_and_lie_on_their_words():
    document = html.read(make_pages.news_page().encode(), "خبر.html")
    [link] = document.outline.hyperlinks
    assert link.span.of(document.text) == "وفق تقرير المرصد"
    assert link.url == "https://news.example.org/r/5"


def test_without_an_address_relative_links_are_left_out_and_whole_ones_stay():
    document = page(
        f"<h1>عنوان الخبر</h1><p>{NEWS[0]} <a href='/r/5'>تقرير</a> "
        "<a href='https://a.example/x'>بيان</a> <a href='javascript:alert(1)'>زر</a></p>"
    )
    assert [one.url for one in document.outline.hyperlinks] == ["https://a.example/x"]
    assert "تقرير بيان زر" in document.text


def test_an_old_page_of_tables_and_line_breaks_gives_its_paragraphs():
    document = formats.read_bytes(make_pages.soup_page(), "old.htm")
    assert lines(document) == ["انفجار قرب السوق القديم", *make_pages.SOUP]
    assert document.encoding == "windows-1256"
    assert regions(document, "title") == ["انفجار قرب السوق القديم"]


@pytest.mark.parametrize(
    "body",
    [
        "<h1>مقتل اثنين في الوادي</h1><p>قُتل شخصان في الوادي اليوم.</p>",
        "<div><div><h1>مقتل اثنين في الوادي</h1></div><div><div>قُتل شخصان في الوادي اليوم.</div></div></div>",
        "<main><h1>مقتل اثنين في الوادي</h1>قُتل شخصان في الوادي اليوم.</main><footer>كل الحقوق محفوظة</footer>",
        "<article><header><h1>مقتل اثنين في الوادي</h1></header><span>قُتل شخصان في الوادي اليوم.</span></article>",
    ],
)
def test_a_headline_and_one_sentence_are_an_article(body: str):
    assert lines(page(body)) == ["مقتل اثنين في الوادي", "قُتل شخصان في الوادي اليوم."]


def test_a_live_blog_keeps_all_its_posts_in_order():
    posts = "".join(
        f'<div class="post"><time datetime="2024-11-20T1{at}:00">1{at}:00</time><h3>تحديث {at}</h3>'
        f"<p>{words}</p></div>"
        for at, words in enumerate(NEWS * 2)
    )
    document = page(
        f"<nav><a href=/>س</a></nav><main><h1>تغطية مباشرة</h1><div>{posts}</div></main>"
        "<aside><a href=1>ص</a></aside>"
    )
    expected = ["تغطية مباشرة"]
    for at, words in enumerate(NEWS * 2):
        expected += [f"1{at}:00", f"تحديث {at}", words]
    assert lines(document) == expected


def test_text_that_stands_directly_in_a_box_is_read_line_by_line():
    document = page(f'<div class="c">{NEWS[0]}<br>{NEWS[1]}<br><br>{NEWS[2]}</div>')
    assert document.text.endswith(f"{NEWS[0]}\n{NEWS[1]}\n\n{NEWS[2]}")


def test_a_heading_that_only_begins_like_a_list_of_other_stories_stays():
    document = page(
        f"<article><h1>Two counts of Sarw</h1><p>{NEWS[0]}</p><h2>Related deaths in 2024</h2>"
        f"<p>{NEWS[1]}</p><h2>Related</h2><ul><li><a href=1>Something else that happened</a></li></ul></article>"
    )
    assert regions(document, "heading") == ["Related deaths in 2024"]
    assert "Something else" not in document.text


def test_lists_and_tables_of_an_article_survive():
    document = page(
        f"<article><h1>عنوان الخبر</h1><p>{NEWS[0]}</p><ul><li>قتيلان في العليا</li><li><p>ثلاثة في السفلى</p></li></ul>"
        "<ol><li>أولاً</li></ol><table><tr><th>القرية</th><th>القتلى</th></tr><tr><td>العليا</td><td>2</td></tr></table>"
        f"<p>{NEWS[1]}</p></article>"
    )
    assert "• قتيلان في العليا\n• ثلاثة في السفلى\n\n1. أولاً" in document.text
    cells = [
        (one.span.of(document.text), one.row, one.column, one.header)
        for one in document.outline.cells
    ]
    assert cells == [
        ("القرية", 0, 0, True),
        ("القتلى", 0, 1, True),
        ("العليا", 1, 0, False),
        ("2", 1, 1, False),
    ]
    assert lines(document)[-1] == NEWS[1]


def test_nothing_that_runs_or_hides_reaches_the_text():
    document = page(
        f"<h1>عنوان الخبر</h1><p>{NEWS[0]}</p><script>alert('سر')</script><noscript>سر</noscript>"
        "<style>.a{content:'سر'}</style><template><p>سر</p></template><iframe>سر</iframe><svg><text>سر</text></svg>"
        "<p style='display: none'>سر</p><p hidden>سر</p><select><option>سر</option></select><!-- سر -->"
        "<div style='visibility:hidden'>سر</div><span class='sr-only'>سر</span>"
        f"<img src='http://127.0.0.1:9/x.png' onerror='alert(1)'><p>{NEWS[1]}</p>"
    )
    assert lines(document) == ["عنوان الخبر", NEWS[0], NEWS[1]]


def test_a_page_that_hides_itself_until_a_script_ran_is_read_all_the_same():
    document = page(f"<div style='display:none'><h1>عنوان الخبر</h1><p>{NEWS[0]}</p></div>")
    assert NEWS[0] in document.text


def test_a_page_whose_text_a_script_makes_is_read_from_its_data():
    data = {
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "WebSite", "name": "صحيفة"},
            {
                "@type": "NewsArticle",
                "headline": "عنوان الخبر",
                "articleBody": "\n\n".join(NEWS[:2]),
            },
        ],
    }
    document = page(
        "<div id=root></div><noscript>You need to enable JavaScript to run this app.</noscript>",
        f'<title>عنوان</title><script type="application/ld+json">{json.dumps(data)}</script>',
    )
    assert lines(document) == ["عنوان الخبر", NEWS[0], NEWS[1]]
    assert document.notes == ("page.from_data",)


@pytest.mark.parametrize(
    ("title", "body"),
    [
        (
            "Paper",
            "<div id=root></div><noscript>You need to enable JavaScript to run this app.</noscript>",
        ),
        (
            "Paper",
            "<div id='cookie-consent'><p>We use cookies to improve your experience on our website and "
            "to show you ads that fit.</p><button>OK</button></div>",
        ),
        (
            "Log in – Paper",
            "<h1>Log in</h1><form><input type=password></form><p>Please sign in to your account to "
            "continue reading our articles.</p>",
        ),
        (
            "Just a moment...",
            "<p>paper.example needs to review the security of your connection before proceeding.</p>",
        ),
        (
            "تسجيل الدخول",
            "<p>يرجى تسجيل الدخول إلى حسابك حتى تتمكن من متابعة قراءة هذه المقالة.</p>",
        ),
        ("Paper", "<nav><ul><li><a href=/a>News</a></li><li><a href=/b>Sports</a></li></ul></nav>"),
    ],
)
def test_a_page_that_holds_no_article_is_refused(title: str, body: str):
    with pytest.raises(SourceError) as caught:
        page(body, f"<title>{title}</title>")
    assert caught.value.code == "source.no_article"
    assert caught.value.values == {"name": "page.html"}


def test_an_archived_copy_says_where_the_original_is_and_its_links_lead_there():
    kept = f"https://web.archive.org/web/20241121000000/{make_pages.NEWS_URL}"
    markup = make_pages.news_page().replace(
        'href="/r/5"', 'href="/web/20241121000000/https://m.example/r/5"'
    )
    markup = (
        markup.replace(make_pages.NEWS_URL, kept)
        .replace("<body", "<body", 1)
        .replace(
            'has-sidebar">',
            'has-sidebar"><div id="wm-ipp-base" style="display:block"><div id="wm-ipp">12 captures of this '
            "page were kept over the years, the first in November.</div></div>",
            1,
        )
    )
    document = html.read(markup.encode(), "خبر.html", url=kept)
    assert document.url == kept
    assert document.outline.metadata.url == make_pages.NEWS_URL
    assert document.outline.hyperlinks[0].url == "https://m.example/r/5"
    assert document.notes == ("page.archived_copy",)
    assert "captures" not in document.text


def test_a_page_kept_in_one_file_names_its_address_and_day_and_drops_what_it_embeds():
    document = formats.read_bytes(make_pages.single_file_page(400_000).encode(), "kept.html")
    assert document.url == "https://news.example.org/kept?a=1&b=2"
    assert document.fetched_at == "2024-11-20T07:15:00Z"
    assert lines(document) == lines(html.read(make_pages.news_page().encode(), "خبر.html"))


def test_a_browsers_note_of_where_a_page_was_saved_from_gives_its_address():
    markup = (
        "<!-- saved from url=(0032)https://paper.example/a/2024/sarw --><html><body>"
        f"<h1>عنوان الخبر</h1><p>{NEWS[0]} <a href='../b'>خبر</a></p></body></html>"
    )
    document = formats.read_bytes(markup.encode(), "saved.html")
    assert document.url == document.outline.metadata.url == "https://paper.example/a/2024/sarw"
    assert document.outline.hyperlinks[0].url == "https://paper.example/a/b"


def test_copied_words_keep_their_links_and_marks_and_are_all_there():
    copied = (
        "Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:0000000999\r\nStartFragment:0000000141\r\n"
        "EndFragment:0000000900\r\nSourceURL:https://wiki.example.org/wiki/Sarw\r\n<html><body>\r\n"
        "<!--StartFragment--><p>قُتل أربعة.<sup class='reference'><a href='https://wiki.example.org/wiki/"
        "Sarw#cite_note-12'>[12]</a></sup> <a href='/wiki/Bridge'>الجسر</a></p><nav><p>قائمة</p></nav>"
        "<!--EndFragment--></body></html>"
    )
    document = formats.from_html(copied, "لصق")
    assert document.text == "قُتل أربعة.[12] الجسر\n\nقائمة"
    assert document.url == "https://wiki.example.org/wiki/Sarw"
    assert document.outline.markers[0].numbers == (12,)
    assert document.outline.hyperlinks[0].url == "https://wiki.example.org/wiki/Bridge"


@pytest.mark.parametrize("markup", ["", " \n", "<p> </p>", "<!-- x -->", "<script>1</script>"])
def test_a_clipboard_without_words_is_refused(markup: str):
    with pytest.raises(SourceError) as caught:
        formats.from_html(markup, "لصق")
    assert caught.value.code == "source.empty"


PARTS = (
    "قالت مصادر محلية إن سبعة أشخاص قُتلوا في القصف الذي طال البلدة ليل الأحد.",
    "وأضافت أن عدد الجرحى تجاوز العشرين، بينهم أطفال.",
    "وتقع البلدة على الطريق بين المدينتين.",
    "وفي سياق متصل، أعلن الجيش مقتل ثلاثة من جنوده في كمين نصبه مسلحون مجهولون شمال المنطقة.",
)
HEADLINE = "مقتل سبعة في قصف على البلدة"


def test_paragraphs_in_boxes_of_their_own_with_stories_between_them_are_all_read():
    boxes = [
        f'<div dir="rtl" class="x{at}"><p dir="rtl">{words}</p></div>'
        for at, words in enumerate(PARTS)
    ]
    stories = (
        '<section role="region"><h2>مواضيع قد تهمك</h2><ul><li><a href=3>قصة أولى عن موضوع آخر</a></li>'
        "<li><a href=4>قصة ثانية عن موضوع آخر</a></li></ul></section>"
    )
    document = page(
        f"<header role=banner><nav><a href=1>الرئيسية</a></nav></header><main role=main><div><h1>{HEADLINE}</h1></div>"
        '<div><figure><img src=x><span class="visually-hidden">صدر الصورة</span><figcaption><p>عناصر من الدفاع المدني'
        f'</p></figcaption></figure></div><div><time datetime="2024-11-20">20 نوفمبر 2024</time></div>{boxes[0]}{boxes[1]}'
        f"{stories}{boxes[2]}{boxes[3]}</main><div><section><h2>اخترنا لك</h2><ul><li><a href=5>عنوان طويل لموضوع آخر تماماً"
        "</a></li></ul></section></div><footer><p>لسنا مسؤولين عن محتوى المواقع الأخرى.</p></footer>"
    )
    assert lines(document) == [HEADLINE, "عناصر من الدفاع المدني", "20 نوفمبر 2024", *PARTS]
    assert document.outline.metadata.date == "2024-11-20"


def test_a_blog_themes_counters_shares_and_author_box_stay_out():
    words = "".join(f"<p>{one}</p>" for one in PARTS)
    document = page(
        f'<article id="the-post"><header><nav>مسار</nav><div class="entry-header"><h1 class="entry-title">{HEADLINE}</h1>'
        '<div class="post-meta"><span class="author-meta"><a href=/a>المحرر</a></span><span class="date">نوفمبر 24, 2024</span>'
        '<div><span class="meta-views">1٬204</span><span class="meta-reading-time">أقل من دقيقة</span></div></div></div></header>'
        f'<div class="share-buttons"><a>فيسبوك</a></div><div class="entry-content">{words}<p><strong>للمزيد:</strong></p>'
        '<ul><li><a href="/1">مقتل عنصر في البادية أمس</a></li></ul><div class="stream-item">إعلان</div></div>'
        '<div class="post-bottom-tags"><a>الرقة</a> <a>قصف</a></div></article><div class="about-author"><p>محرر في الموقع '
        'منذ سنوات طويلة.</p></div><div id="related-posts"><h3>مقالات ذات صلة</h3><a href=1><h4>خبر آخر</h4></a></div>'
        '<div id="comments"><p>تعليق من قارئ يذكر مقتل عشرة أشخاص في مكان آخر تماماً.</p></div>'
    )
    assert lines(document) == [HEADLINE, "المحرر نوفمبر 24, 2024", *PARTS]


def test_the_messages_of_a_channel_are_its_text_whatever_their_boxes_are_called():
    messages = "".join(
        f'<div class="widget_message"><div class="widget_message_text">{words}<br><br>{PARTS[0]}</div></div>'
        for words in NEWS
    )
    document = page(f"<main><section>{messages}</section></main>")
    assert [line for line in lines(document) if line in NEWS] == list(NEWS)
    assert lines(document).count(PARTS[0]) == len(NEWS)


def test_an_old_form_around_a_page_hides_nothing_and_hard_spaces_part_paragraphs():
    document = page(
        f'<form method=post><table><tr><td><a>1</a><td><span class="NewsTitle">{HEADLINE}</span><br><p align=justify>'
        f"{PARTS[0]}<br />{PARTS[1]}<br />&nbsp;<br/>{PARTS[3]}</p></table></form>",
        f"<title>{HEADLINE}</title>",
    )
    assert document.text.endswith(f"{PARTS[0]}\n{PARTS[1]}\n\n{PARTS[3]}")


def test_what_stands_before_and_after_the_largest_part_is_read_too():
    middle = "".join(f"<p>{words}</p>" for words in NEWS * 4)
    document = page(
        f"<div class=lead><p>{PARTS[0]}</p></div><div>{middle}</div><div><p>{PARTS[3]}</p></div>"
    )
    assert lines(document)[1:] == [PARTS[0], *(NEWS * 4), PARTS[3]]


def test_what_xml_closes_at_once_swallows_nothing():
    markup = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title>'
        f'<script src="a.js"/></head><body><h1>{HEADLINE}</h1><div class="clear"/><p>{NEWS[0]}<br/>{NEWS[1]}</p>'
        f'<a name="x"/><p>{NEWS[2]}</p></body></html>'
    )
    document = formats.read_bytes(markup.encode(), "x.xhtml")
    assert lines(document) == [HEADLINE, *NEWS[:3]]


def test_a_front_page_named_for_every_page_is_not_the_articles_address():
    document = page(
        f"<h1>{HEADLINE}</h1><p>{NEWS[0]}</p>",
        '<link rel="canonical" href="https://news.example/">',
        url="https://news.example/a/1",
    )
    assert document.outline.metadata.url == "https://news.example/a/1"


def test_a_day_that_a_sentence_names_as_such_stays_in_its_sentence():
    document = page(
        f'<article><h1>{HEADLINE}</h1><p class="meta"><time datetime="2024-11-20">20 نوفمبر</time></p><p>{NEWS[0]}</p>'
        '<p>وفي <time datetime="2024-05-03">3 مايو</time> قُتل خمسة من عناصر الحرس، كما قال <a rel="author" href="/a">سلمى نور</a> '
        "في تقرير سابق.</p></article>"
    )
    assert (
        lines(document)[-1] == "وفي 3 مايو قُتل خمسة من عناصر الحرس، كما قال سلمى نور في تقرير سابق."
    )
    assert regions(document, "byline") == ["20 نوفمبر"]


@pytest.mark.parametrize(
    "frame", ['id="comments"', 'class="comments-list"', 'class="related-stories"']
)
def test_other_peoples_words_stay_out_though_they_are_longer_than_the_article(frame: str):
    others = "".join(
        f"<div class='c'><p>رأي {at}: أظن أن الحصيلة أكبر من ذلك، فقد سمعنا من أقاربنا أن القتلى تجاوزوا الثلاثين "
        "في القرية وحدها، وأن الجرحى لم يصلوا إلى المستشفى بعد.</p></div>"
        for at in range(6)
    )
    document = page(
        f"<div><div class=post><h1>{HEADLINE}</h1><div><p>{NEWS[0]}</p><p>{NEWS[3]}</p></div></div>"
        f"<div {frame}>{others}</div></div>"
    )
    assert lines(document) == [HEADLINE, NEWS[0], NEWS[3]]


def test_words_that_are_linked_or_set_off_stay_in_their_sentence_wherever_it_stands():
    first = "وقالت <a href='https://a.example/1'>وكالة الوادي</a> إن <b class='related'>سبعة</b> أشخاص <i>على الأقل</i> قُتلوا أمس."
    body = "".join(f"<p>{words}</p>" for words in NEWS * 3)
    document = page(
        f"<article><header><h1>{HEADLINE}</h1><p class=lead>{first}</p></header><div class=body>{body}</div></article>"
        f"<div><p>{first}</p></div>"
    )
    plain = "وقالت وكالة الوادي إن سبعة أشخاص على الأقل قُتلوا أمس."
    assert lines(document)[:2] == [HEADLINE, plain]
    assert lines(document)[-1] == plain


def test_a_list_that_only_holds_a_list_prints_one_mark():
    document = page(
        f"<article><h1>{HEADLINE}</h1><p>{NEWS[0]}</p><ul><li><ul><li>قتيلان في العليا</li></ul></li></ul></article>"
    )
    assert lines(document)[-1] == "• قتيلان في العليا"


def test_a_page_in_a_script_without_spaces_is_an_article():
    assert "議員" in page(f"<h1>見出し</h1><p>{'議員は会見で述べた、' * 12}</p>").text


def test_teasers_beside_the_article_stay_out_though_they_read_like_prose():
    body = "".join(f"<p>{words}</p>" for words in NEWS * 2)
    teasers = "".join(
        f'<div><a href="/{at}"><h2>خبر {at} من الأخبار الأخرى</h2></a><p>قُتل {at} أشخاص في حادث آخر وقع على الطريق '
        "الدولي مساء أمس، ولا صلة له بهذا الخبر.</p></div>"
        for at in range(3, 8)
    )
    document = page(
        f'<div class="core"><div class="left"><div><h1>{HEADLINE}</h1></div><div>{body}</div><div>{teasers}</div></div></div>'
    )
    assert lines(document) == [HEADLINE, *(NEWS * 2)]


@pytest.mark.parametrize("also", ["أيضاً", "أيضًا", "ايضا", "أيضا"])
def test_a_line_that_leads_to_another_story_stays_out_however_it_is_spelt(also: str):
    document = page(
        f"<article><h1>قصف على السوق</h1>{PROSE}<p><strong>اقرأ {also}: "
        f"<a href='/2'>انفجار في مكان بعيد</a></strong></p>{PROSE}</article>"
    )
    assert "انفجار في مكان بعيد" not in document.text


def test_advertisements_of_a_phone_page_stay_out():
    document = page(f"<article><h1>قصف</h1>{PROSE}<amp-ad>إعلان هنا</amp-ad></article>")
    assert "إعلان هنا" not in document.text


def test_a_title_that_stands_in_no_heading_is_not_said_twice():
    title = "مقتل سبعة مدنيين في قصف على سوق البلدة"
    document = page(
        f"<div><div>{title}</div>{PROSE}</div>",
        f"<title>{title} | شبكة</title><meta property='og:title' content='{title}'>",
    )
    assert document.text.count(title) == 1
    assert regions(document, "title") == [title]


def test_a_section_that_its_own_first_link_passes_over_stays_out():
    promo = (
        "<section><a href='#end'>تخطى النشرة وواصل القراءة</a><h2>نشرتنا</h2>"
        "<p>نشرة أسبوعية فيها أهم ما كتبناه هذا الأسبوع لكم.</p></section>"
    )
    story = PROSE * 3
    document = page(f"<main><h1>قصف على السوق</h1>{story}{promo}{story}</main>")
    assert "أسبوعية" not in document.text
    assert "النشرة" not in document.text
    assert document.text.count("قال مسعفون") == 6


PROSE = "<p>قال مسعفون إن سبعة مدنيين قتلوا في القصف على السوق صباح اليوم، وأصيب عشرون.</p>"
