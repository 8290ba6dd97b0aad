"""A changed lexicon reaches what is on the screen: names, readings, articles left waiting."""

from __future__ import annotations

from annotator.services import lexicon as lexicons
from annotator.services.importing import prepare_text
from annotator.ui.window import MainWindow


def test_a_new_name_of_a_party_is_spoken_at_once(window: MainWindow):
    context = window.context
    context.library.lexicon.add_party("Hill Hawks", "صقور التل")
    assert context.words.party_name("hill hawks") == "Hill Hawks"
    context.library.lexicon.change_party("hill hawks", english="Hawks of the Hill")
    assert context.words.party_name("hill hawks") == "Hawks of the Hill"
    context.library.undo()
    assert context.words.party_name("hill hawks") == "Hill Hawks"
    context.set_library(None)
    assert context.words.party_name("hill hawks") == "hill hawks"


def test_articles_that_wait_are_read_between_two_turns_of_the_window(
    window: MainWindow, qtbot, monkeypatch
):
    monkeypatch.setattr(lexicons, "CHARACTERS_AT_ONCE", 1)
    library = window.context.library
    for number in range(3):
        text = f"قُتل خمسة من صقور التل قرب الجسر {number}."
        library.articles.add(prepare_text(text, f"{number}.txt"))
    library.lexicon.add_party("Hill Hawks", "صقور التل")
    assert library.lexicon.waiting()
    qtbot.waitUntil(lambda: not library.lexicon.waiting(), timeout=5000)
