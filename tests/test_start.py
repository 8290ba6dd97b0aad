"""Start hands over to the right room, and says a sentence where it cannot."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from annotator.__main__ import main


def test_two_projects_at_once_are_refused_with_a_sentence(capsys: pytest.CaptureFixture[str]):
    assert main(["one.annotator", "two.annotator"]) == 2
    assert "“one.annotator” is no verb" in capsys.readouterr().err


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Only there a display may lack.")
def test_without_a_display_a_sentence_says_what_works():
    displays = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {name: value for name, value in os.environ.items() if name not in displays}
    answer = subprocess.run(
        [sys.executable, "-m", "annotator"], env=environment, capture_output=True, text=True
    )
    assert answer.returncode == 1
    assert "no display" in answer.stderr
    assert "Traceback" not in answer.stderr
