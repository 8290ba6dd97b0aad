"""Articles that are nearly the same, or hold each other, are known again; so are sentences."""

from __future__ import annotations

import pytest

from annotator.domain.likeness import Direction, likeness, prints_of, runs_of
from annotator.library import Library
from annotator.services.importing import prepare_text

FIRE = """حريق في المستودع (2019)

اندلع حريق كبير في مستودع للحبوب عند أطراف البلدة مساء الخميس.
وقالت فرق الإطفاء إن أربعة عمال قُتلوا وأُصيب أحد عشر آخرون بحروق متفاوتة.
وامتدت النيران إلى مخزنين مجاورين قبل أن تُخمد بعد منتصف الليل.
وفتحت النيابة تحقيقاً في أسباب الحريق واستمعت إلى أصحاب المستودع.
"""
FLOOD = """سيول في الوادي (2020)

غمرت السيول عشرات الخيام في المخيم القريب من الوادي فجر الأحد.
وقال مسؤول محلي إن طفلين غرقا حين جرفت المياه خيمة عائلتهما.
ووزعت منظمة إغاثة بطانيات وطعاماً على العائلات التي فقدت خيامها.
"""


def add(library: Library, text: str, name: str):
    return library.articles.add(prepare_text(text, name)).article.id


def test_a_copy_with_small_changes_is_nearly_the_same(library: Library):
    fire = add(library, FIRE, "fire.txt")
    add(library, FLOOD, "flood.txt")
    copy = prepare_text(FIRE.replace("مساء الخميس", "ليلة الجمعة") + "\nنشر أمس.\n", "copy.txt")
    (near,) = library.likeness.near(copy)
    assert near.article_id == fire
    assert near.direction is Direction.SAME
    assert near.share >= 80


def test_an_article_within_a_longer_one_is_known_from_both_sides(library: Library):
    fire = add(library, FIRE, "fire.txt")
    both = add(library, FIRE + "\n" + FLOOD, "both.txt")
    assert [(n.article_id, n.direction) for n in library.likeness.near(fire)] == [
        (both, Direction.WITHIN)
    ]
    assert [(n.article_id, n.direction) for n in library.likeness.near(both)] == [
        (fire, Direction.CONTAINS)
    ]


def test_articles_on_other_things_are_not_alike(library: Library):
    fire = add(library, FIRE, "fire.txt")
    add(library, FLOOD, "flood.txt")
    assert library.likeness.near(fire) == ()


def test_the_same_sentence_is_found_in_other_articles_however_it_is_spelt(library: Library):
    fire = add(library, FIRE, "fire.txt")
    quoted = FLOOD + "وقالت فرق الاطفاء إن أربعة عمّال قُتِلوا وأُصيب أحد عشر آخرون بحروق متفاوتة.[3]\n"
    flood = add(library, quoted, "flood.txt")
    (found,) = library.likeness.same_sentences(fire)
    assert found.article_id == flood
    assert found.span.of(library.articles.text(fire)).startswith("وقالت فرق الإطفاء")
    assert found.there.of(library.articles.text(flood)).startswith("وقالت فرق الاطفاء")


def test_what_is_known_again_is_the_newest_text(library: Library):
    fire = add(library, FIRE, "fire.txt")
    other = add(library, FIRE.replace("المستودع", "المخزن"), "other.txt")
    library.versions.update(other, prepare_text(FLOOD, "flood.txt"))
    assert library.likeness.near(fire) == ()
    library.undo()
    assert [one.article_id for one in library.likeness.near(fire)] == [other]


def test_articles_from_before_prints_were_kept_are_found_too(library: Library):
    fire = add(library, FIRE, "fire.txt")
    connection = library._project.connection
    for table in ("text_print", "sentence_print", "text_sample"):
        connection.execute(f"DELETE FROM {table}")
    copy = prepare_text(FIRE + "\nنشر أمس.\n", "copy.txt")
    assert [one.article_id for one in library.likeness.near(copy)] == [fire]


@pytest.mark.parametrize("text", ["", "كلمة", "…", FIRE])
def test_a_text_is_like_itself_whatever_its_length(text: str):
    runs = runs_of(text)
    assert likeness(runs, runs) == ((100, Direction.SAME) if runs else (0, Direction.OVERLAPS))


def test_prints_do_not_depend_on_line_ends_and_marks():
    wrapped = FIRE.replace("وأُصيب أحد", "وأُصيب  أحد").replace("متفاوتة.", "متفاوتة.[2]")
    assert [one for one, _ in prints_of(wrapped).sentences] == [
        one for one, _ in prints_of(FIRE).sentences
    ]
