"""What stands around an article on its page: menus, shares, related stories, notices, comments."""

from __future__ import annotations

import re

from annotator.domain.headings import FURTHER, heading_words
from annotator.formats.web_page.elements import HEADINGS, Element, names, spoken, tag, words_of

_TAGS = frozenset(("nav", "aside", "footer", "menu"))
_ROLES = frozenset(
    """navigation complementary banner contentinfo search menu menubar dialog alertdialog alert
    toolbar tablist""".split()
)
_START, _END = r"(?:^|[\s_-])", r"(?=$|[\s_-])"
_NAMED = re.compile(
    rf"{_START}(?:nav|navbar|navigation|menu|breadcrumbs?|shar(?:e|ing)\w*|social(?!-embed)\w*|"
    r"addtoany|related\w*|recommend\w*|more-(?:stories|news|from|on)|read-?(?:more|next|also)|"
    r"also-?read|see-?also|newsletter|subscribe|subscription|signup|cookie\w*|consent|gdpr|"
    r"onetrust\w*|comments?|commentlist|respond|disqus\w*|side-?bar\w*|aside|(?<!elementor-)(?<!tgme_)widget|"
    r"promo\w*|advert\w*|ads?|adsense|banner|sponsor\w*|outbrain|taboola|trending|popular|"
    r"most-?(?:read|viewed|popular)|latest|tags|tag-?list|tagcloud|tag-?links|"
    r"author-?(?:box|bio|info|card|profile|description)|about-?(?:the-)?author|"
    r"pagination|pager|post-navigation|nav-links|toolbar|font-?(?:size|resize)\w*|print\w*|"
    r"site-footer|page-footer|masthead|site-header|login|modal|popup|toast|ticker|ratings?|"
    rf"votes?|views|view-?count|reading-time|donat\w+|app-?download|copyright|follow-?us\w*|hashtags?){_END}"
)
_OTHERS = re.compile(
    r"comment|related|recommend|disqus|respond|also|newsletter|most|trending|popular"
)
_NOTICES = re.compile(rf"{_START}(?:cookie\w*|consent|gdpr|onetrust\w*){_END}")
_ALSO = re.compile(
    r"(?:(?:اقرأ|إقرأ|اقرؤوا|شاهد|طالع|تابع)[ \xa0]+(?:[أا]يض(?:ا|اً|ًا)|المزيد)|ذات صلة|"
    r"(?:أخبار|مقالات|موضوعات|مواضيع) (?:ذات صلة|متعلقة|مشابهة)|الأكثر (?:قراءة|مشاهدة|تداولا)|"
    r"(?:مواضيع|قصص|أخبار|موضوعات) (?:مقترحة|قد تهمك)|(?:مواضيع )?قد يهمك(?: [أا]يض(?:ا|اً|ًا))?|"
    r"اخترنا لك|للمزيد|"
    r"شاركها?|التعليقات|اترك (?:تعليقا|ردا)|الوسوم|وسوم|كلمات (?:مفتاحية|دلالية)|"
    r"(?:read|see) (?:more|also|next)|more (?:on|from)|most (?:read|popular)|recommended|"
    r"related(?: (?:posts?|stories|news|topics?|coverage|content))?|you may also like|"
    r"also in this series|share(?: this(?: article)?)?|tags?|comments?|"
    r"leave a (?:reply|comment))[ \xa0]*(?:\(\d+\))?[ \xa0]*(?:[:：|.…].*)?",
    re.IGNORECASE,
)
_SKIP = re.compile(
    r"(?:تخط[ىَّي]? .{2,60} و(?:واصل|تابع) القراءة|skip .{2,60} and continue reading)", re.IGNORECASE
)
_MOST_ALSO = 60


def furniture_name(element: Element) -> str:
    """Return what tells that an element is no part of the article: a name, its role or tag."""
    if tag(element) in ("html", "body", "main", "article"):
        return ""
    said = names(element)
    named = None if said.isspace() else _NAMED.search(said)
    if named:
        return named[0]
    role = (element.get("role") or "").lower()
    if role in _ROLES:
        return role
    if tag(element) in _TAGS:
        return tag(element)
    return "skipped" if tag(element) == "section" and _is_skipped(element) else ""


def _is_skipped(section: Element) -> bool:
    """Say whether a section begins with a link by which those who hear the page pass it over."""
    first = next(section.iter("a"), None)
    if first is None or not (first.get("href") or "").startswith("#"):
        return False
    words = words_of(first)
    return _SKIP.fullmatch(words) is not None and words_of(section).startswith(words)


def tells_of_others(name: str) -> bool:
    """Say whether a name of ``furniture_name`` means other stories, or other people's words."""
    return _OTHERS.search(name) is not None


def is_notice(element: Element) -> bool:
    """Say whether an element asks for consent; it is no article, however long."""
    return tag(element) not in ("html", "body", "main", "article") and bool(
        _NOTICES.search(names(element))
    )


def opens_further(element: Element) -> bool:
    """Say whether a short line opens a list of other stories («اقرأ أيضاً»)."""
    if tag(element) not in HEADINGS | {"p", "div", "strong", "b", "span", "dt", "li"}:
        return False
    words = words_of(element)
    if not words or len(words) > _MOST_ALSO:
        return False
    return heading_words(words) in FURTHER or _ALSO.fullmatch(words) is not None


def link_share(element: Element) -> float:
    """Return which part of an element's words are links: 0 to 1."""
    whole = len("".join(spoken(element).split()))
    if not whole:
        return 0.0
    linked = sum(len("".join(spoken(one).split())) for one in element.iter("a"))
    return min(1.0, linked / whole)
