"""Signs that symbol fonts draw in the place of other characters."""

from __future__ import annotations

import re

_SYMBOL = {
    0x2D: "−", 0xA3: "≤", 0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xB4: "×", 0xB7: "•", 0xB9: "≠",
    0xBB: "≈", 0xBC: "…", 0xA8: "♦", 0xAE: "→", 0xAC: "←",
}  # fmt: skip
_HEX = re.compile(r"[0-9A-Fa-f]{1,6}")
_PRIVATE = 0xF000


def symbol(font: str, code: str) -> str:
    """Return the character that a font draws at a hexadecimal code; "" for a mere ornament."""
    if not _HEX.fullmatch(code):
        return ""
    point = int(code, 16)
    if _PRIVATE <= point < _PRIVATE + 0x100:
        point -= _PRIVATE
    elif point > 0xFF:
        return chr(point) if point <= 0x10FFFF else ""
    if font.lower().startswith(("wingdings", "webdings")):
        return ""
    if font.lower().startswith("symbol"):
        return _SYMBOL.get(point, chr(point) if 0x20 <= point < 0x40 else "")
    return chr(point) if point >= 0x20 else ""
