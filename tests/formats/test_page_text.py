"""Blocks, labels and links go into one text whose outline counts in it."""

from __future__ import annotations

from annotator.formats.page_text import PageText


def test_the_first_words_of_a_listed_item_stand_beside_its_label_though_they_are_a_block():
    text = PageText()
    with text.block():
        text.say("قُتل ثلاثة:")
    with text.listed("•", tight=False), text.block():
        text.say("واحد في العليا")
    with text.listed("•"):
        text.say("واثنان في السفلى")
    words, _ = text.finish()
    assert words == "قُتل ثلاثة:\n\n• واحد في العليا\n• واثنان في السفلى"


def test_blocks_after_the_first_one_of_a_listed_item_are_lines_of_their_own():
    text = PageText()
    with text.listed("1."):
        with text.block():
            text.say("سطر")
        with text.block(tight=True):
            text.say("وسطر")
    words, _ = text.finish()
    assert words == "1. سطر\nوسطر"
