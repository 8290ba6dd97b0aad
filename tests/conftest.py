"""What every test shares: no display, an own settings folder, the real articles where they are."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

# Before Qt is imported anywhere: it reads the platform when the application is made.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Speed depends on the machine, so no deadline; on CI the same examples run every time.
settings.register_profile("annotator", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "annotator")


@pytest.fixture(autouse=True)
def _own_settings_folder(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Keep tests out of the settings of whoever runs them; each test starts with none."""
    os.environ["ANNOTATOR_CONFIG"] = str(tmp_path_factory.mktemp("config"))


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let what is fetched in a test come from the test's own server, whatever proxies there are."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture(scope="session")
def articles_dir() -> Path:
    """The folder of the real articles, which may not be part of this repository."""
    return _folder_named_by("ANNOTATOR_ARTICLES", "the real articles")


@pytest.fixture(scope="session")
def gold_dir() -> Path:
    """The folder of the expert readings of the real articles."""
    return _folder_named_by("ANNOTATOR_GOLD", "the expert readings")


def _folder_named_by(variable: str, what: str) -> Path:
    folder = os.environ.get(variable, "")
    if not folder:
        pytest.skip(f"{variable} names no folder with {what}.")
    if not Path(folder).is_dir():
        pytest.skip(f"{variable} names {folder}, where there is no folder with {what}.")
    return Path(folder)
