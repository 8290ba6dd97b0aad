"""Text from files and from the clipboard: broken Arabic is put right, and what came is kept."""

from __future__ import annotations

from broken_arabic import BREAKERS, broken

from annotator import formats

TEXT = (
    "مقتل خمسة مدنيين في قصف على مدينة السرو\n\n"
    "قُتل 5 مدنيين وأُصيب ١٢ آخرون في قصف طال السوق القديم، وقالت اللجنة المحلية إن الطريق قُطع."
)
DAMAGED = broken(TEXT, BREAKERS["shaped_and_seen"])


def test_a_file_of_broken_arabic_is_put_right_and_kept_as_found():
    document = formats.read_bytes(DAMAGED.encode(), "report.txt")
    assert document.text == TEXT
    assert document.as_found == DAMAGED
    assert document.notes == ("text.repaired",)
    assert document.original == DAMAGED.encode()


def test_pasted_words_are_put_right_too():
    document = formats.from_text(DAMAGED, "pasted")
    assert document.text == TEXT
    assert document.as_found == DAMAGED


def test_sound_words_are_left_alone():
    for document in (formats.read_bytes(TEXT.encode(), "report.txt"), formats.from_text(TEXT)):
        assert document.text == TEXT
        assert document.as_found == ""
        assert document.notes == ()
