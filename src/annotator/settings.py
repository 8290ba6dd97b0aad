"""Every setting of the app as a typed field with its default and help, kept as one JSON file."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

FILE_NAME = "settings.json"
RECENT_LIMIT = 10


def _setting(
    default: Any,  # typed by the field it fills
    meaning: str,
    *,
    choices: tuple[str, ...] = (),
    least: int | None = None,
    most: int | None = None,
) -> Any:
    return field(
        default=default,
        metadata={"help": meaning, "choices": choices, "least": least, "most": most},
    )


@dataclass(frozen=True, slots=True)
class Settings:
    """What the reviewer chose for the app; what belongs to a project is stored in the project."""

    language: str = _setting("system", "Language of the interface.", choices=("system", "en", "ar"))
    theme: str = _setting("system", "Colours of the window.", choices=("system", "light", "dark"))
    reading_font: str = _setting("Noto Sans Arabic", "Face of the article text.")
    reading_size: int = _setting(
        16, "Size of the article text in points at zoom 100.", least=8, most=48
    )
    zoom: int = _setting(100, "Zoom of the article text in percent.", least=50, most=400)
    digits: str = _setting(
        "western", "Digits of shown numbers; a quote keeps its own.", choices=("western", "arabic")
    )
    reviewer: str = _setting("", "Name under which decisions are recorded.")
    last_folder: str = _setting("", "Folder in which the file dialogs open.")
    connect_seconds: int = _setting(
        10, "Seconds that a web site has to take a connection.", least=1, most=300
    )
    silence_seconds: int = _setting(
        20, "Seconds that a web site may be silent while a page comes.", least=1, most=300
    )
    fetch_seconds: int = _setting(
        60, "Seconds that a page may take to come in full.", least=1, most=3600
    )
    file_seconds: int = _setting(
        120, "Seconds that one document of an import may take to be read.", least=5, most=3600
    )
    window_layout: str = _setting("", "Size of the window and place of its docks, in base64.")
    recent_projects: tuple[str, ...] = _setting((), "Projects opened lately, newest first.")

    def with_recent(self, project: Path) -> Settings:
        """Return the settings with ``project`` at the head of the recent ones, once."""
        path = str(project.absolute())
        others = (known for known in self.recent_projects if known != path)
        return replace(self, recent_projects=(path, *others)[:RECENT_LIMIT])

    def without_recent(self, project: Path) -> Settings:
        """Return the settings without ``project`` among the recent ones."""
        path = str(project.absolute())
        return replace(
            self, recent_projects=tuple(known for known in self.recent_projects if known != path)
        )


@dataclass(frozen=True, slots=True)
class SettingHelp:
    """What a settings dialog needs to show one setting."""

    name: str
    default: str | int | tuple[str, ...]
    help: str
    choices: tuple[str, ...] = ()


def described() -> tuple[SettingHelp, ...]:
    """Return every setting with its default, its help and its choices, in the order shown."""
    defaults = Settings()
    return tuple(
        SettingHelp(
            one.name, getattr(defaults, one.name), one.metadata["help"], one.metadata["choices"]
        )
        for one in fields(Settings)
    )


def folder() -> Path:
    """Return the folder of the app's own files; ``ANNOTATOR_CONFIG`` names another."""
    chosen = os.environ.get("ANNOTATOR_CONFIG")
    if chosen:
        return Path(chosen)
    # Most verbs of the command line have no settings to look for.
    import platformdirs

    return platformdirs.user_config_path("annotator", appauthor=False)


def load(path: Path | None = None) -> Settings:
    """Return the saved settings, or the defaults where there are none.

    A file that is not ours to read is kept beside as ``settings.json.bad``; a single value that
    does not fit its field gives way to the default, and a field that is unknown is passed over,
    so that an older and a newer app can share the folder.
    """
    path = path or folder() / FILE_NAME
    try:
        stored = json.loads(path.read_text("utf-8"))
    except OSError:
        return Settings()
    except ValueError:
        _keep_copy(path)
        return Settings()
    if not isinstance(stored, dict):
        _keep_copy(path)
        return Settings()
    return Settings(**_fitting(stored))


def save(settings: Settings, path: Path | None = None) -> None:
    """Write the settings whole or not at all. Raises OSError when the folder cannot be written."""
    path = path or folder() / FILE_NAME
    path.parent.mkdir(parents=True, exist_ok=True)
    values = {one.name: getattr(settings, one.name) for one in fields(Settings)}
    handle, draft = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(values, file, ensure_ascii=False, indent=2)
            file.write("\n")
            file.flush()
            os.fsync(file.fileno())
        os.replace(draft, path)
    except BaseException:
        Path(draft).unlink(missing_ok=True)
        raise


def _fitting(stored: Mapping[str, object]) -> dict[str, Any]:
    fitting: dict[str, Any] = {}
    for one in fields(Settings):
        value = stored.get(one.name)
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            value = tuple(value)
        if type(value) is not type(one.default):
            continue
        if one.metadata["choices"] and value not in one.metadata["choices"]:
            continue
        if isinstance(value, int):
            least, most = one.metadata["least"], one.metadata["most"]
            value = max(value, least) if least is not None else value
            value = min(value, most) if most is not None else value
        fitting[one.name] = value
    return fitting


def _keep_copy(path: Path) -> None:
    try:
        os.replace(path, path.with_name(f"{path.name}.bad"))
    except OSError:
        # A folder that cannot be written must not keep the app from starting.
        return
