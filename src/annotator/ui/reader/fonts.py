"""The reading faces that ship with the application, found wherever it is installed."""

from __future__ import annotations

from importlib.resources import files

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

NOTO_SANS_ARABIC = "Noto Sans Arabic"
AMIRI = "Amiri"
FAMILIES = (NOTO_SANS_ARABIC, AMIRI)

POINTS = 15.0
"""The size of the reading face at zoom 1."""

_PACKAGES = {NOTO_SANS_ARABIC: "fontpkg_noto_sans_arabic", AMIRI: "fontpkg_amiri"}
_SCALE = {AMIRI: 1.16}
"""Amiri draws its letters small on the em; this makes the two faces look alike in size."""

_SAMPLES = {
    True: "وقالت مصادر محلية إن الهجوم أوقع خسائر في صفوف القوات قرب البلدة مساء أمس",
    False: "Local sources said that the attack near the town caused losses last night",
}


def load_reading_fonts() -> list[str]:
    """Make the reading faces known to Qt and return the families that are there.

    Needs a QGuiApplication; may be called again at no cost. A frozen application has to carry
    the data files of the packages ``fontpkg_noto_sans_arabic`` and ``fontpkg_amiri``.
    """
    known = set(QFontDatabase.families())
    for family in FAMILIES:
        if family not in known:
            for file in _font_files(_PACKAGES[family]):
                QFontDatabase.addApplicationFont(file)
    known = set(QFontDatabase.families())
    return [family for family in FAMILIES if family in known]


def _font_files(package: str) -> list[str]:
    try:
        folder = files(package) / "files"
    except ModuleNotFoundError:
        return []
    return sorted(str(file) for file in folder.iterdir() if file.name.endswith(".ttf"))


def reading_font(family: str, zoom: float = 1.0) -> QFont:
    """Return the face at reading size times ``zoom``."""
    font = QFont(family)
    font.setPointSizeF(POINTS * _SCALE.get(family, 1.0) * zoom)
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def em(font: QFont, dots_per_inch: float) -> float:
    """Return the font's size in pixels, without the scale that makes faces look alike."""
    return font.pointSizeF() / _SCALE.get(font.family(), 1.0) * dots_per_inch / 72


def characters_per_pixel(font: QFont, *, right_to_left: bool) -> float:
    """Return how many characters of running text fit a pixel of line."""
    sample = _SAMPLES[right_to_left]
    return len(sample) / QFontMetricsF(font).horizontalAdvance(sample)
