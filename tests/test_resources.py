"""Shipped files are found where they are."""

from __future__ import annotations

from annotator.resources import font_files, resource


def test_a_checkout_uses_its_own_resources():
    assert resource().name == "resources"
    assert (resource().parent / "pyproject.toml").is_file()


def test_both_reading_faces_ship_with_the_app():
    names = {file.name for file in font_files()}
    assert "Amiri-Regular.ttf" in names
    assert any(name.startswith("NotoSansArabic") for name in names)
