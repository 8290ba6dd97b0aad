"""The window speaks Arabic and English wholly, and changes its language live."""

from __future__ import annotations

import ast
import importlib.util
import re
import shutil
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, Qt

ROOT = Path(__file__).resolve().parents[2]
FILES = {"ar": 6, "en": 2}
"""The languages with translation files, and how many forms a count has in each."""


def _tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        "translations", ROOT / "packaging" / "translations.py"
    )
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _messages(language: str) -> list[ElementTree.Element]:
    file = ROOT / "resources" / "i18n" / f"annotator_{language}.ts"
    return list(ElementTree.parse(file).getroot().iter("message"))


def _forms(message: ElementTree.Element) -> list[str]:
    translation = message.find("translation")
    forms = [form.text or "" for form in translation.findall("numerusform")]
    return forms or [translation.text or ""]


@pytest.mark.parametrize("language", FILES)
def test_every_string_is_translated(language: str):
    for message in _messages(language):
        translation = message.find("translation")
        assert translation.get("type") is None, message.find("source").text
        assert all(_forms(message)), message.find("source").text


@pytest.mark.parametrize("language", FILES)
def test_counts_have_every_plural_form(language: str):
    counted = [message for message in _messages(language) if message.get("numerus")]
    assert counted
    for message in counted:
        assert len(_forms(message)) == FILES[language], message.find("source").text


def test_places_for_values_are_kept_in_translation():
    for message in _messages("ar"):
        source = message.find("source").text
        wanted = set(re.findall(r"\{\w+\}", source))
        for number, form in enumerate(_forms(message)):
            found = set(re.findall(r"\{\w+\}", form))
            # "None", "one" and "two" are words; there a number would be said twice.
            assert found <= wanted, source
            if number > 2 or not message.get("numerus"):
                assert found == wanted, source


def test_lupdate_finds_nothing_new(tmp_path: Path):
    tool = _tool()
    copies = []
    for language in FILES:
        name = f"annotator_{language}.ts"
        copies.append(Path(shutil.copy(ROOT / "resources" / "i18n" / name, tmp_path / name)))
    tool.update(copies)
    for copy in copies:
        fresh = [
            message.find("source").text
            for message in ElementTree.parse(copy).getroot().iter("message")
            if message.find("translation").get("type") == "unfinished"
        ]
        assert not fresh, f"{copy.name}: run packaging/translations.py and translate"


def test_the_tool_sees_what_the_code_says():
    tool = _tool()
    said = tool.written_out(
        'def _tr(text: str) -> str:\n    return Q.translate("Pane", text)\n\n\n'
        'x = _tr("Hello")\ny = Q.translate("A", "%n thing(s)", None, len(f(x)))\n'
    )
    assert 'QCoreApplication.translate("Pane", "Hello")' in said
    assert '"%n thing(s)", None, 1)' in said


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (0, "لا تضارب مفتوح"), (1, "تضارب مفتوح واحد"), (2, "تضاربان مفتوحان"),
        (5, "5 تضاربات مفتوحة"), (11, "11 تضارباً مفتوحاً"), (100, "100 تضارب مفتوح"),
    ],
)  # fmt: skip
def test_arabic_counts_agree_with_their_noun(make_window, count: int, said: str):
    make_window(language="ar")
    assert QCoreApplication.translate("Status", "%n open conflict(s)", None, count) == said


def test_english_counts_know_one_from_many(make_window):
    make_window(language="en")
    assert QCoreApplication.translate("Status", "%n open conflict(s)", None, 1) == "1 open conflict"
    assert (
        QCoreApplication.translate("Status", "%n open conflict(s)", None, 3) == "3 open conflicts"
    )


def test_the_language_changes_live_and_back(window, qapp):
    window.menus.action("language.ar").trigger()
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert window.menus.action("project.open").text().startswith("فتح مشروع…")
    assert window.claim_dock.windowTitle() == "ادعاء"
    assert window.context.words.language == "ar"
    window.menus.action("language.en").trigger()
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert window.menus.action("project.open").text().startswith("Open project…")


def test_no_word_of_the_window_is_missing_from_the_translations():
    known = {
        (context.findtext("name"), message.findtext("source"))
        for context in ElementTree.parse(ROOT / "resources" / "i18n" / "annotator_ar.ts").iter(
            "context"
        )
        for message in context.iter("message")
    }
    missing = []
    for file in sorted((ROOT / "src" / "annotator" / "ui").rglob("*.py")):
        source = file.read_text("utf-8")
        shorthand = re.search(r'def _tr\(.*?\) -> str:.*?translate\(\s*"(\w+)"', source, re.S)
        for call in ast.walk(ast.parse(source)):
            if not isinstance(call, ast.Call):
                continue
            name = getattr(call.func, "attr", getattr(call.func, "id", ""))
            words = [one.value for one in call.args if isinstance(one, ast.Constant)]
            if name == "_tr" and shorthand and words:
                said = (shorthand[1], words[0])
            elif name in ("translate", "QT_TRANSLATE_NOOP") and len(words) > 1:
                said = (words[0], words[1])
            else:
                continue
            if said not in known:
                missing.append(said)
    assert not missing
