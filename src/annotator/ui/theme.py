"""The look of the window: light, dark or the system's, as a palette and one style sheet."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from annotator.resources import resource
from annotator.ui.colours import Hue, contrast, is_high_contrast, mix, readable

GRID = 8
"""Every margin and gap is a multiple or a half of this many pixels."""

Role = QPalette.ColorRole


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of a window: two neutral surfaces, ink, one accent, and what they give.

    ``surface`` lies behind docks and bars, ``page`` behind text and lists. ``quiet`` is the ink of
    side matters, ``line`` parts places, ``hover`` and ``chosen`` lie behind items of a list.
    """

    dark: bool
    surface: QColor
    page: QColor
    ink: QColor
    quiet: QColor
    faint: QColor
    line: QColor
    accent: QColor
    on_accent: QColor
    hover: QColor
    chosen: QColor
    danger: QColor
    warning: QColor
    success: QColor


def _theme(dark: bool, surface: str, page: str, ink: str, accent: str, on_accent: str) -> Theme:
    base, words, below, tone = QColor(page), QColor(ink), QColor(surface), QColor(accent)
    chosen = mix(tone, base, 0.13 if not dark else 0.2)
    # Words stand on the page, on the surface and on what is chosen; what can be read where it is
    # hardest can be read on all.
    hardest = min((base, below, chosen), key=lambda behind: contrast(words, behind))
    return Theme(
        dark=dark,
        surface=below,
        page=base,
        ink=words,
        quiet=readable(mix(words, hardest, 0.6), hardest, words),
        faint=mix(words, base, 0.38),
        line=mix(words, base, 0.14 if not dark else 0.2),
        accent=tone,
        on_accent=QColor(on_accent),
        hover=mix(words, base, 0.05),
        chosen=chosen,
        danger=readable(Hue.VERMILLION, hardest, words),
        warning=readable(Hue.ORANGE, hardest, words),
        success=readable(Hue.GREEN, hardest, words),
    )


def light() -> Theme:
    """Return the light theme."""
    return _theme(False, "#F4F4F2", "#FFFFFF", "#1C1F23", "#0067A3", "#FFFFFF")


def dark() -> Theme:
    """Return the dark theme."""
    return _theme(True, "#191B1E", "#212428", "#E7E8EA", "#6CBDEE", "#10222E")


def of_palette(palette: QPalette) -> Theme:
    """Return the theme that a palette of the system gives, as high contrast needs it."""
    page, ink = palette.color(Role.Base), palette.color(Role.Text)
    surface = palette.color(Role.Window)
    tone = palette.color(Role.Highlight)
    return Theme(
        dark=page.lightness() < ink.lightness(),
        surface=surface,
        page=page,
        ink=ink,
        quiet=readable(mix(ink, page, 0.8), page, ink, 7.0),
        faint=mix(ink, page, 0.6),
        line=mix(ink, page, 0.6),
        accent=tone,
        on_accent=palette.color(Role.HighlightedText),
        hover=mix(ink, page, 0.2),
        chosen=mix(tone, page, 0.35),
        danger=readable(Hue.VERMILLION, page, ink, 7.0),
        warning=readable(Hue.ORANGE, page, ink, 7.0),
        success=readable(Hue.GREEN, page, ink, 7.0),
    )


def chosen(name: str, system: QPalette) -> Theme:
    """Return the theme of a setting: "light", "dark", or what the system asks for.

    A system in high contrast keeps its own colours whatever the setting says.
    """
    if asks_for_contrast(system):
        return of_palette(system)
    if name == "system":
        hints = QGuiApplication.styleHints()
        name = "dark" if hints.colorScheme() is Qt.ColorScheme.Dark else "light"
    return dark() if name == "dark" else light()


def asks_for_contrast(system: QPalette) -> bool:
    """Say whether the system is set to high contrast.

    Many systems write plain black on white; high contrast makes buttons and bars so, too.
    """
    window, words = system.color(Role.Window), system.color(Role.WindowText)
    return is_high_contrast(system) and contrast(window, words) > 20.5


def strong(font: QFont) -> QFont:
    """Return a font in a heavier cut, of a face that comes in cuts or with an axis of weight."""
    heavier = QFont(font)
    heavier.setWeight(QFont.Weight.DemiBold)
    heavier.setVariableAxis(QFont.Tag("wght"), 600.0)
    return heavier


def apply(application: QApplication, theme: Theme) -> None:
    """Dress the application at once, if it wears another theme."""
    sheet = style_sheet(theme)
    if application.styleSheet() != sheet:
        application.setPalette(palette_of(theme))
        application.setStyleSheet(sheet)


def palette_of(theme: Theme) -> QPalette:
    """Return the palette of a theme; own painters such as the reader derive theirs from it."""
    palette = QPalette()
    raised = theme.page if not theme.dark else mix(theme.ink, theme.page, 0.06)
    for role, colour in (
        (Role.Window, theme.surface),
        (Role.WindowText, theme.ink),
        (Role.Base, theme.page),
        (Role.AlternateBase, theme.hover),
        (Role.Text, theme.ink),
        (Role.Button, raised),
        (Role.ButtonText, theme.ink),
        (Role.BrightText, theme.danger),
        (Role.Highlight, theme.accent),
        (Role.HighlightedText, theme.on_accent),
        (Role.Link, theme.accent),
        (Role.LinkVisited, theme.accent),
        (Role.PlaceholderText, theme.quiet),
        (Role.ToolTipBase, theme.ink),
        (Role.ToolTipText, theme.page),
        (Role.Light, mix(theme.page, theme.surface, 0.5)),
        (Role.Midlight, theme.hover),
        (Role.Mid, theme.line),
        (Role.Dark, theme.faint),
        (Role.Shadow, QColor("#000000")),
        (Role.Accent, theme.accent),
    ):
        palette.setColor(role, colour)
    for role in (Role.WindowText, Role.Text, Role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme.faint)
    return palette


def style_sheet(theme: Theme) -> str:
    """Return the one style sheet; sizes sit on the grid, sides are mirrored by Qt."""
    values = {
        name: getattr(theme, name).name()
        for name in Theme.__dataclass_fields__
        if isinstance(getattr(theme, name), QColor)
    }
    values["pressed"] = mix(theme.ink, theme.page, 0.12).name()
    values["accent_hover"] = mix(theme.ink, theme.accent, 0.14).name()
    sheet = _SHEET
    for name in ("tick", "down"):
        picture = resource(f"icons/{name}_{'dark' if theme.dark else 'light'}.svg")
        sheet = sheet.replace(f'"@{name};"', f'"{picture.as_posix()}"')
    for name, value in values.items():
        sheet = sheet.replace(f"@{name};", f"{value};")
    return sheet


_SHEET = """
QMainWindow, QDialog { background: @surface; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QMainWindow::separator { background: @line; width: 1px; height: 1px; margin: 0; }
QMainWindow::separator:hover { background: @accent; }

QMenuBar { background: @surface; padding: 2px 4px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @pressed; }
QMenu { background: @page; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 3px 24px 3px 12px; border-radius: 4px; }
QMenu::item:selected { background: @chosen; color: @ink; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; padding-right: 8px; }

QToolBar { background: @surface; border: none; border-bottom: 1px solid @line;
    padding: 4px 8px; spacing: 4px; }
QToolBar::separator { background: @line; width: 1px; margin: 4px 8px; }
QToolBar QToolButton { border: none; border-radius: 4px; padding: 3px 8px; color: @ink; }
QToolBar QToolButton::menu-button { border: none; width: 16px; }
QToolBar QToolButton:hover { background: @hover; }
QToolBar QToolButton:pressed { background: @pressed; }
QToolBar QToolButton:disabled { color: @faint; }

QWidget[role="title"] { background: @surface; }
QWidget[role="title"] QToolButton { border: none; border-radius: 4px; padding: 3px; }
QWidget[role="title"] QToolButton:hover { background: @pressed; }

QStatusBar { background: @surface; border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @quiet; padding: 2px 8px; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDateEdit, QComboBox {
    background: @page; color: @ink; border: 1px solid @line; border-radius: 4px;
    padding: 2px 8px; selection-background-color: @accent; selection-color: @on_accent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDateEdit:focus,
QComboBox:focus { border: 1px solid @accent; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url("@down;"); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: @page; border: 1px solid @line; outline: none;
    selection-background-color: @chosen; selection-color: @ink; }

QPushButton { background: @page; color: @ink; border: 1px solid @line; border-radius: 4px;
    padding: 3px 16px; min-height: 20px; outline: none; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @pressed; }
QPushButton:focus { border: 2px solid @accent; padding: 2px 15px; }
QPushButton:disabled { color: @faint; }
QPushButton:default, QPushButton[primary="true"] { background: @accent; color: @on_accent;
    border: 1px solid @accent; }
QPushButton:default:hover, QPushButton[primary="true"]:hover { background: @accent_hover; }
QPushButton:default:focus, QPushButton[primary="true"]:focus { border: 2px solid @ink;
    padding: 2px 15px; }
QPushButton:default:disabled, QPushButton[primary="true"]:disabled { background: @line;
    border-color: @line; color: @quiet; }
QPushButton[flat="true"], QPushButton[link="true"] { background: transparent; border: none;
    color: @accent; padding: 5px 8px; }
QPushButton[link="true"]:hover { background: @hover; }
QPushButton[flat="true"]:focus, QPushButton[link="true"]:focus {
    border: 2px solid @accent; padding: 3px 6px; }
QPushButton[bare="true"], QPushButton[bare="true"]:focus { padding-left: 0; padding-right: 0; }
QPushButton[bare="true"]:focus { border-left: none; border-right: none; }

QToolButton { background: @page; color: @ink; border: 1px solid @line; border-radius: 4px;
    padding: 3px 8px; outline: none; }
QToolButton:hover { background: @hover; }
QToolButton:pressed { background: @pressed; }
QToolButton:focus { border: 2px solid @accent; padding: 2px 7px; }
QToolButton:checked { background: @accent; color: @on_accent; border: 1px solid @accent; }
QToolButton:checked:focus { border: 2px solid @ink; }
QToolButton:disabled { color: @faint; }
QToolButton[autoRaise="true"] { background: transparent; border: 1px solid transparent;
    color: @ink; }
QToolButton[autoRaise="true"]:hover { background: @hover; }
QToolButton[autoRaise="true"]:focus { border: 1px solid @accent; }
QToolButton[autoRaise="true"]:checked { background: transparent; color: @ink; }
QToolButton::menu-indicator { image: none; }

QCheckBox, QRadioButton { spacing: 8px; }
QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px; background: @page;
    border: 1px solid @faint; border-radius: 3px; }
QRadioButton::indicator { border-radius: 7px; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 1px solid @accent; }
QCheckBox::indicator:checked { background: @accent; border: 1px solid @accent;
    image: url("@tick;"); }
QRadioButton::indicator:checked { background: @accent; border: 3px solid @page; }

QListView, QTreeView, QTableView, QScrollArea { background: @page; border: none; outline: none; }
QListView::item, QTreeView::item { color: @ink; }
QListView::item:hover, QTreeView::item:hover { background: @hover; }
QListView::item:selected, QTreeView::item:selected { background: @chosen; color: @ink; }
QTreeView::item { padding: 2px 8px; }
QHeaderView { background: @page; }
QHeaderView::section { background: @page; color: @quiet; border: none;
    border-bottom: 1px solid @line; padding: 4px 8px; font-weight: 600; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @line; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: @line; border: none; border-radius: 3px; max-height: 6px;
    min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }

QTabBar::tab { background: transparent; color: @quiet; padding: 6px 12px; border: none;
    border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @ink; border-bottom: 2px solid @accent; }
QTabBar::tab:hover { color: @ink; }
QToolTip { background: @ink; color: @page; border: none; padding: 4px 8px; }

QLabel[role="quiet"] { color: @quiet; }
QLabel[role="danger"] { color: @danger; }
QFrame[role="banner"] { background: @chosen; border: none; border-top: 1px solid @line; }
QFrame[role="toast"] { background: @ink; border-radius: 6px; }
QFrame[role="toast"] QLabel { color: @page; }
QFrame[role="toast"] QPushButton { background: transparent; border: none; color: @page;
    padding: 2px 8px; text-decoration: underline; }
QFrame[role="card"] { background: @page; border: 1px solid @line; border-radius: 6px; }
QWidget[role="page"] { background: @page; }
"""
