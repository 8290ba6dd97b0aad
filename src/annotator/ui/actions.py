"""Everything a reviewer can do in the window, as one table of data.

Menus, shortcuts, the toolbar, context menus, the sheet of keys and the table of the README are
made from it. Texts stand here in English; ``title_of`` gives them in the language of the window.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from annotator.ui.languages import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from annotator.ui.window import MainWindow


class Menu(StrEnum):
    """The menus of the menu bar, in their order."""

    FILE = QT_TRANSLATE_NOOP("Menus", "File")
    EDIT = QT_TRANSLATE_NOOP("Menus", "Edit")
    VIEW = QT_TRANSLATE_NOOP("Menus", "View")
    CLAIM = QT_TRANSLATE_NOOP("Menus", "Claim")
    CITATION = QT_TRANSLATE_NOOP("Menus", "Citation")
    CONFLICT = QT_TRANSLATE_NOOP("Menus", "Conflict")
    HELP = QT_TRANSLATE_NOOP("Menus", "Help")


class When(StrEnum):
    """What must be at hand for an action to make sense."""

    ALWAYS = "always"
    PROJECT = "project"
    ARTICLE = "article"
    UNDO = "undo"
    REDO = "redo"


class Group(StrEnum):
    """Choices of which one holds; each becomes a submenu of its own."""

    LANGUAGE = QT_TRANSLATE_NOOP("Menus", "Language")
    THEME = QT_TRANSLATE_NOOP("Menus", "Theme")
    FONT = QT_TRANSLATE_NOOP("Menus", "Reading face")


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do. ``text`` ends in "…" when something is asked first.

    A key of a single letter, or Enter, acts where no text is typed, on every keyboard layout.
    ``visual`` keys name a side of the screen and are swapped in a right-to-left window.
    ``chosen`` says which action of a ``group`` holds now.
    """

    id: str
    text: str
    menu: Menu
    run: Callable[[MainWindow], object]
    keys: tuple[str, ...] = ()
    when: When = When.ALWAYS
    icon: str = ""
    group: Group | None = None
    chosen: Callable[[MainWindow], bool] | None = None
    visual: bool = False
    parted: bool = False
    """Whether a line parts it from what stands above it in the menu."""


def title_of(action: Action) -> str:
    """Return the text of an action in the language of the window."""
    return QCoreApplication.translate("Actions", action.text)


def menu_title(menu: Menu | Group) -> str:
    """Return the title of a menu in the language of the window."""
    return QCoreApplication.translate("Menus", menu.value)


def is_plain(key: str) -> bool:
    """Say whether a key carries no Ctrl, Alt or Meta, so that a text field would write it."""
    last = key.rpartition("+")[2]
    return ("+" not in key or key.startswith("Shift+")) and (len(last) == 1 or last == "Return")


def by_id(action_id: str) -> Action:
    """Return an action of the table; KeyError when there is none."""
    for one in ACTIONS:
        if one.id == action_id:
            return one
    raise KeyError(action_id)


def keys_table() -> str:
    """Return the keys as the Markdown table that the README shows."""
    rows = ["| Menu | Do | Keys |", "|---|---|---|"]
    rows += [
        f"| {one.menu.value} | {one.text.removesuffix('…')} | {shown_keys(one, False)} |"
        for one in ACTIONS
        if one.keys
    ]
    return "\n".join(rows)


def shown_keys(action: Action, right_to_left: bool) -> str:
    """Return an action's keys as people write them, such as "Ctrl+Z, Ctrl+Y"."""
    named = [
        key.replace("Return", "Enter").replace("PgDown", "PgDn").replace("Ctrl+=", "Ctrl++")
        for key in keys_of(action, right_to_left)
    ]
    for word, arrow in (("Up", "↑"), ("Down", "↓"), ("Left", "←"), ("Right", "→")):
        named = [
            key.removesuffix(word) + arrow if key.endswith(f"+{word}") else key for key in named
        ]
    return ", ".join(dict.fromkeys(named))


def keys_of(action: Action, right_to_left: bool) -> tuple[str, ...]:
    """Return an action's keys, those of a side swapped in a right-to-left window."""
    if not (action.visual and right_to_left):
        return action.keys
    swap = {"Left": "Right", "Right": "Left"}
    return tuple("+".join(swap.get(part, part) for part in key.split("+")) for key in action.keys)


def _do(name: str, *values: Any) -> Callable[[MainWindow], object]:
    """Call a verb of the window."""
    return lambda window: getattr(window.verbs, name)(*values)


def _reader(name: str, *values: Any) -> Callable[[MainWindow], object]:
    """Call a method of the reader pane; ``panes.Reader`` names them all."""
    return lambda window: getattr(window.reader, name)(*values)


def _claim(name: str) -> Callable[[MainWindow], object]:
    return lambda window: window.verbs.with_claim(name)


def _conflicts(name: str) -> Callable[[MainWindow], object]:
    return lambda window: window.verbs.with_conflicts(name)


def _setting(name: str, value: str) -> Callable[[MainWindow], bool]:
    return lambda window: getattr(window.context.settings, name) == value


ACTIONS: tuple[Action, ...] = (
    # -- file ---------------------------------------------------------------------------------
    Action(
        "project.new",
        QT_TRANSLATE_NOOP("Actions", "New project…"),
        Menu.FILE,
        _do("new_project"),
        ("Ctrl+N",),
        icon="new",
    ),
    Action(
        "project.open",
        QT_TRANSLATE_NOOP("Actions", "Open project…"),
        Menu.FILE,
        _do("open_project"),
        ("Ctrl+O",),
        icon="open",
    ),
    Action(
        "project.sample",
        QT_TRANSLATE_NOOP("Actions", "Try the sample"),
        Menu.FILE,
        _do("try_sample"),
        icon="sample",
    ),
    Action(
        "import.files",
        QT_TRANSLATE_NOOP("Actions", "Import files…"),
        Menu.FILE,
        _do("import_files"),
        ("Ctrl+I",),
        icon="import",
        parted=True,
    ),
    Action(
        "import.folder",
        QT_TRANSLATE_NOOP("Actions", "Import folder…"),
        Menu.FILE,
        _do("import_folder"),
        ("Ctrl+Shift+I",),
        icon="folder",
    ),
    Action(
        "import.web",
        QT_TRANSLATE_NOOP("Actions", "Import from the web…"),
        Menu.FILE,
        _do("import_web"),
        ("Ctrl+U",),
        icon="web",
    ),
    Action(
        "import.paste",
        QT_TRANSLATE_NOOP("Actions", "Paste as article…"),
        Menu.FILE,
        _do("paste_article"),
        ("Ctrl+V",),
        icon="paste",
    ),
    Action(
        "export.csv",
        QT_TRANSLATE_NOOP("Actions", "Export verified claims…"),
        Menu.FILE,
        _do("export_claims"),
        ("Ctrl+E",),
        When.PROJECT,
        icon="export",
        parted=True,
    ),
    Action(
        "picture.save",
        QT_TRANSLATE_NOOP("Actions", "Save picture…"),
        Menu.FILE,
        _do("save_picture"),
        ("Ctrl+Shift+E",),
        When.PROJECT,
    ),
    Action(
        "project.checkpoint",
        QT_TRANSLATE_NOOP("Actions", "Save now"),
        Menu.FILE,
        _do("checkpoint"),
        ("Ctrl+S",),
        When.PROJECT,
    ),
    Action(
        "project.close",
        QT_TRANSLATE_NOOP("Actions", "Close project"),
        Menu.FILE,
        _do("close_project"),
        ("Ctrl+W",),
        When.PROJECT,
        parted=True,
    ),
    Action("app.quit", QT_TRANSLATE_NOOP("Actions", "Quit"), Menu.FILE, _do("quit"), ("Ctrl+Q",)),
    # -- edit ---------------------------------------------------------------------------------
    Action(
        "edit.undo",
        QT_TRANSLATE_NOOP("Actions", "Undo"),
        Menu.EDIT,
        _do("undo"),
        ("Ctrl+Z",),
        When.UNDO,
        icon="undo",
    ),
    Action(
        "edit.redo",
        QT_TRANSLATE_NOOP("Actions", "Redo"),
        Menu.EDIT,
        _do("redo"),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        When.REDO,
        icon="redo",
    ),
    Action(
        "find.article",
        QT_TRANSLATE_NOOP("Actions", "Find in article"),
        Menu.EDIT,
        _reader("find"),
        ("Ctrl+F",),
        When.ARTICLE,
        icon="search",
        parted=True,
    ),
    Action(
        "find.everywhere",
        QT_TRANSLATE_NOOP("Actions", "Search everything"),
        Menu.EDIT,
        _do("search_everything"),
        ("Ctrl+Shift+F",),
        When.PROJECT,
        icon="search",
    ),
    Action(
        "article.details",
        QT_TRANSLATE_NOOP("Actions", "Article details…"),
        Menu.EDIT,
        _do("edit_article"),
        ("F2",),
        When.ARTICLE,
        icon="article",
        parted=True,
    ),
    Action(
        "article.update",
        QT_TRANSLATE_NOOP("Actions", "Update from file…"),
        Menu.EDIT,
        _do("update_article"),
        (),
        When.ARTICLE,
    ),
    Action(
        "article.fetch",
        QT_TRANSLATE_NOOP("Actions", "Fetch again"),
        Menu.EDIT,
        _do("fetch_again"),
        (),
        When.ARTICLE,
    ),
    Action(
        "article.correct",
        QT_TRANSLATE_NOOP("Actions", "Correct the text…"),
        Menu.EDIT,
        _do("correct_text"),
        ("Ctrl+Shift+T",),
        When.ARTICLE,
    ),
    Action(
        "article.remove",
        QT_TRANSLATE_NOOP("Actions", "Remove article"),
        Menu.EDIT,
        _do("remove_article"),
        (),
        When.ARTICLE,
        icon="remove",
    ),
    Action(
        "lexicon.edit",
        QT_TRANSLATE_NOOP("Actions", "Parties and places…"),
        Menu.EDIT,
        _do("edit_lexicon"),
        ("Ctrl+Shift+L",),
        When.PROJECT,
        parted=True,
    ),
    Action(
        "reviewer.name",
        QT_TRANSLATE_NOOP("Actions", "Reviewer’s name…"),
        Menu.EDIT,
        _do("ask_reviewer"),
        icon="reviewer",
        parted=True,
    ),
    # -- view ---------------------------------------------------------------------------------
    Action(
        "view.next_article",
        QT_TRANSLATE_NOOP("Actions", "Next article"),
        Menu.VIEW,
        _do("step_article", 1),
        ("Ctrl+PgDown",),
        When.PROJECT,
    ),
    Action(
        "view.previous_article",
        QT_TRANSLATE_NOOP("Actions", "Previous article"),
        Menu.VIEW,
        _do("step_article", -1),
        ("Ctrl+PgUp",),
        When.PROJECT,
    ),
    Action(
        "view.back",
        QT_TRANSLATE_NOOP("Actions", "Back"),
        Menu.VIEW,
        _do("go_back"),
        ("Alt+Left",),
        When.PROJECT,
        icon="back",
        visual=True,
    ),
    Action(
        "view.forward",
        QT_TRANSLATE_NOOP("Actions", "Forward"),
        Menu.VIEW,
        _do("go_forward"),
        ("Alt+Right",),
        When.PROJECT,
        icon="forward",
        visual=True,
    ),
    Action(
        "view.coverage",
        QT_TRANSLATE_NOOP("Actions", "Numbers that no claim covers"),
        Menu.VIEW,
        _do("show_coverage"),
        ("Ctrl+Shift+N",),
        When.ARTICLE,
        parted=True,
    ),
    Action(
        "view.versions",
        QT_TRANSLATE_NOOP("Actions", "Versions of the text"),
        Menu.VIEW,
        _do("show_versions"),
        ("Ctrl+Shift+D",),
        When.ARTICLE,
    ),
    Action(
        "version.next",
        QT_TRANSLATE_NOOP("Actions", "Next difference"),
        Menu.VIEW,
        _do("step_difference", 1),
        ("F7",),
        When.ARTICLE,
    ),
    Action(
        "version.previous",
        QT_TRANSLATE_NOOP("Actions", "Previous difference"),
        Menu.VIEW,
        _do("step_difference", -1),
        ("Shift+F7",),
        When.ARTICLE,
    ),
    Action(
        "view.event",
        QT_TRANSLATE_NOOP("Actions", "Event over time"),
        Menu.VIEW,
        _do("show_picture"),
        ("Ctrl+Shift+G",),
        When.PROJECT,
    ),
    Action(
        "view.project",
        QT_TRANSLATE_NOOP("Actions", "Overview of the project"),
        Menu.VIEW,
        _do("show_picture", "project"),
        ("Ctrl+Shift+O",),
        When.PROJECT,
    ),
    Action(
        "view.paragraph_direction",
        QT_TRANSLATE_NOOP("Actions", "Turn direction of paragraph"),
        Menu.VIEW,
        _reader("flip_paragraph"),
        ("Ctrl+Shift+X",),
        When.ARTICLE,
        parted=True,
    ),
    Action(
        "view.zoom_in",
        QT_TRANSLATE_NOOP("Actions", "Larger text"),
        Menu.VIEW,
        _do("zoom", 1),
        ("Ctrl++", "Ctrl+="),
    ),
    Action(
        "view.zoom_out",
        QT_TRANSLATE_NOOP("Actions", "Smaller text"),
        Menu.VIEW,
        _do("zoom", -1),
        ("Ctrl+-",),
    ),
    Action(
        "view.zoom_reset",
        QT_TRANSLATE_NOOP("Actions", "Normal text size"),
        Menu.VIEW,
        _do("zoom", 0),
        ("Ctrl+0",),
    ),
    *(
        Action(
            f"font.{key}",
            family,
            Menu.VIEW,
            _do("set_font", family),
            group=Group.FONT,
            chosen=_setting("reading_font", family),
        )
        for key, family in (("noto", "Noto Sans Arabic"), ("amiri", "Amiri"))
    ),
    *(
        Action(
            f"language.{value}",
            text,
            Menu.VIEW,
            _do("set_language", value),
            group=Group.LANGUAGE,
            chosen=_setting("language", value),
        )
        for value, text in (
            ("system", QT_TRANSLATE_NOOP("Actions", "As the system")),
            ("en", "English"),
            ("ar", "العربية"),
        )
    ),
    *(
        Action(
            f"theme.{value}",
            text,
            Menu.VIEW,
            _do("set_theme", value),
            group=Group.THEME,
            chosen=_setting("theme", value),
        )
        for value, text in (
            ("system", QT_TRANSLATE_NOOP("Actions", "As the system")),
            ("light", QT_TRANSLATE_NOOP("Actions", "Light")),
            ("dark", QT_TRANSLATE_NOOP("Actions", "Dark")),
        )
    ),
    # -- claim --------------------------------------------------------------------------------
    Action(
        "claim.accept",
        QT_TRANSLATE_NOOP("Actions", "Accept suggestion as claim"),
        Menu.CLAIM,
        _reader("accept"),
        ("Return",),
        When.ARTICLE,
        icon="accept",
    ),
    Action(
        "claim.accept_on",
        QT_TRANSLATE_NOOP("Actions", "Accept and go on to the next"),
        Menu.CLAIM,
        _reader("accept_on"),
        ("A",),
        When.ARTICLE,
    ),
    Action(
        "claim.dismiss",
        QT_TRANSLATE_NOOP("Actions", "Dismiss suggestion"),
        Menu.CLAIM,
        _reader("dismiss"),
        ("X",),
        When.ARTICLE,
        icon="dismiss",
    ),
    Action(
        "claim.new",
        QT_TRANSLATE_NOOP("Actions", "Claim from selection"),
        Menu.CLAIM,
        _reader("claim_from_selection"),
        ("C",),
        When.ARTICLE,
        icon="claim",
    ),
    Action(
        "claim.next",
        QT_TRANSLATE_NOOP("Actions", "Next figure or claim"),
        Menu.CLAIM,
        _reader("next_item"),
        ("Alt+Down",),
        When.ARTICLE,
        parted=True,
    ),
    Action(
        "claim.previous",
        QT_TRANSLATE_NOOP("Actions", "Previous figure or claim"),
        Menu.CLAIM,
        _reader("previous_item"),
        ("Alt+Up",),
        When.ARTICLE,
    ),
    Action(
        "claim.cycle",
        QT_TRANSLATE_NOOP("Actions", "Next overlapping claim"),
        Menu.CLAIM,
        _reader("cycle_overlaps"),
        ("O",),
        When.ARTICLE,
    ),
    Action(
        "claim.verdict",
        QT_TRANSLATE_NOOP("Actions", "Verdict, then a digit"),
        Menu.CLAIM,
        _claim("set_verdict_by_digit"),
        ("V",),
        When.ARTICLE,
        parted=True,
    ),
    Action(
        "claim.event",
        QT_TRANSLATE_NOOP("Actions", "Same event…"),
        Menu.CLAIM,
        _do("same_event"),
        ("E",),
        When.PROJECT,
    ),
    Action(
        "claim.party",
        QT_TRANSLATE_NOOP("Actions", "Set party"),
        Menu.CLAIM,
        _claim("set_party"),
        ("P",),
        When.ARTICLE,
    ),
    Action(
        "claim.remember",
        QT_TRANSLATE_NOOP("Actions", "Remember corrected name"),
        Menu.CLAIM,
        _claim("remember"),
        ("Shift+P",),
        When.ARTICLE,
    ),
    Action(
        "claim.ready",
        QT_TRANSLATE_NOOP("Actions", "Mark ready for review"),
        Menu.CLAIM,
        _claim("mark_ready"),
        ("Ctrl+Return",),
        When.ARTICLE,
        parted=True,
    ),
    Action(
        "claim.verify",
        QT_TRANSLATE_NOOP("Actions", "Mark verified"),
        Menu.CLAIM,
        _claim("verify"),
        ("Ctrl+Shift+Return",),
        When.ARTICLE,
        icon="verify",
    ),
    # -- citation -----------------------------------------------------------------------------
    Action(
        "citation.link",
        QT_TRANSLATE_NOOP("Actions", "Link first offered citation"),
        Menu.CITATION,
        _claim("link_first"),
        ("L",),
        When.ARTICLE,
        icon="link",
    ),
    Action(
        "citation.new",
        QT_TRANSLATE_NOOP("Actions", "New citation…"),
        Menu.CITATION,
        _claim("link_new"),
        ("Shift+L",),
        When.ARTICLE,
    ),
    Action(
        "citation.find",
        QT_TRANSLATE_NOOP("Actions", "Find it in the browser"),
        Menu.CITATION,
        _claim("find_it"),
        ("F",),
        When.ARTICLE,
    ),
    # -- conflict -----------------------------------------------------------------------------
    Action(
        "conflict.next",
        QT_TRANSLATE_NOOP("Actions", "Next conflict"),
        Menu.CONFLICT,
        _conflicts("next_conflict"),
        ("F8",),
        When.PROJECT,
        icon="conflict",
    ),
    Action(
        "conflict.previous",
        QT_TRANSLATE_NOOP("Actions", "Previous conflict"),
        Menu.CONFLICT,
        _conflicts("previous_conflict"),
        ("Shift+F8",),
        When.PROJECT,
    ),
    Action(
        "conflict.resolve",
        QT_TRANSLATE_NOOP("Actions", "Resolve conflict"),
        Menu.CONFLICT,
        _conflicts("resolve"),
        ("R",),
        When.PROJECT,
        parted=True,
    ),
    Action(
        "conflict.declare",
        QT_TRANSLATE_NOOP("Actions", "Declare conflict…"),
        Menu.CONFLICT,
        _conflicts("declare"),
        ("Shift+R",),
        When.ARTICLE,
    ),
    Action(
        "event.next",
        QT_TRANSLATE_NOOP("Actions", "Next figures that may be one event"),
        Menu.CONFLICT,
        _conflicts("next_proposal"),
        ("F9",),
        When.PROJECT,
        parted=True,
    ),
    Action(
        "event.previous",
        QT_TRANSLATE_NOOP("Actions", "Previous figures that may be one event"),
        Menu.CONFLICT,
        _conflicts("previous_proposal"),
        ("Shift+F9",),
        When.PROJECT,
    ),
    Action(
        "event.never",
        QT_TRANSLATE_NOOP("Actions", "Never the same event"),
        Menu.CONFLICT,
        _conflicts("never_same"),
        ("Shift+E",),
        When.PROJECT,
    ),
    # -- help ---------------------------------------------------------------------------------
    Action(
        "help.keys",
        QT_TRANSLATE_NOOP("Actions", "Keys"),
        Menu.HELP,
        _do("show_keys"),
        ("F1",),
        icon="keys",
    ),
    Action(
        "help.about",
        QT_TRANSLATE_NOOP("Actions", "About Annotator"),
        Menu.HELP,
        _do("show_about"),
    ),
)
