"""Settings are kept whole, read forgivingly, and describe themselves."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from annotator import settings
from annotator.settings import Settings


def test_without_a_file_the_defaults_hold(tmp_path: Path):
    assert settings.load(tmp_path / "settings.json") == Settings()


def test_what_is_saved_is_loaded_again():
    chosen = Settings(language="ar", theme="dark", zoom=130, reviewer="سمر", digits="arabic")
    chosen = chosen.with_recent(Path("/projects/one.annotator"))
    settings.save(chosen)
    assert settings.load() == chosen


def test_a_chosen_folder_holds_the_file():
    settings.save(Settings())
    assert [file.name for file in Path(os.environ["ANNOTATOR_CONFIG"]).iterdir()] == [
        "settings.json"
    ]


@pytest.mark.parametrize("content", [b"{half", b"\xff\xfe\x00", b"[1, 2]", b""])
def test_a_bad_file_gives_the_defaults_and_is_kept_beside(tmp_path: Path, content: bytes):
    file = tmp_path / "settings.json"
    file.write_bytes(content)
    assert settings.load(file) == Settings()
    assert (tmp_path / "settings.json.bad").read_bytes() == content
    settings.save(Settings(zoom=90), file)
    assert settings.load(file).zoom == 90


def test_a_value_that_does_not_fit_gives_way_to_its_default_alone(tmp_path: Path):
    file = tmp_path / "settings.json"
    stored = {"zoom": "big", "theme": "pink", "reviewer": "Rana", "digits": True, "newer": 1}
    file.write_text(json.dumps(stored), "utf-8")
    assert settings.load(file) == Settings(reviewer="Rana")


def test_a_number_out_of_range_is_drawn_in(tmp_path: Path):
    file = tmp_path / "settings.json"
    file.write_text(json.dumps({"zoom": 9000, "reading_size": 1}), "utf-8")
    loaded = settings.load(file)
    assert (loaded.zoom, loaded.reading_size) == (400, 8)


def test_a_save_that_fails_leaves_the_old_settings(tmp_path: Path):
    file = tmp_path / "settings.json"
    settings.save(Settings(reviewer="Rana"), file)
    unwritable = replace(Settings(), reviewer="\ud800")
    with pytest.raises(UnicodeEncodeError):
        settings.save(unwritable, file)
    assert settings.load(file).reviewer == "Rana"
    assert [left.name for left in tmp_path.iterdir()] == ["settings.json"]


def test_recent_projects_are_newest_first_each_once_and_few():
    chosen = Settings()
    for number in range(15):
        chosen = chosen.with_recent(Path(f"/p/{number}.annotator"))
    chosen = chosen.with_recent(Path("/p/12.annotator"))
    assert chosen.recent_projects[:2] == ("/p/12.annotator", "/p/14.annotator")
    assert len(chosen.recent_projects) == settings.RECENT_LIMIT
    assert len(set(chosen.recent_projects)) == settings.RECENT_LIMIT
    assert "/p/14.annotator" not in chosen.without_recent(Path("/p/14.annotator")).recent_projects


def test_every_setting_has_a_help_that_is_a_sentence_and_a_fitting_default():
    for one in settings.described():
        assert one.help.endswith(".")
        assert not one.choices or one.default in one.choices
