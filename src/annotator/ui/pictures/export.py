"""Writes a picture as SVG or PNG: the same drawing as on the screen, letters as outlines."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from annotator.domain.errors import UserError
from annotator.ui.pictures.painting import paint
from annotator.ui.pictures.scene import Scene

SUFFIXES = (".svg", ".png")
SHARPNESS = 2
"""Pixels of a PNG for each pixel of the drawing."""


class PictureError(UserError):
    """A picture that cannot be written: picture.unwritable (path, reason), picture.format."""


def save(scene: Scene, path: Path) -> None:
    """Write a scene to a file, as its name says; what was there before is replaced whole or not.

    Raises PictureError.
    """
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise PictureError("picture.format", path=path.name)
    data = svg(scene) if suffix == ".svg" else png(scene)
    part = path.with_name(path.name + ".part")
    try:
        part.write_bytes(data)
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise PictureError(
            "picture.unwritable", path=str(path), reason=error.strerror or str(error)
        ) from error


def svg(scene: Scene) -> bytes:
    """Return a scene as SVG without any text in it that another program would have to shape."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    size = QSize(round(scene.width), round(scene.height))
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    # One unit is one pixel, whatever the resolution of a screen.
    generator.setResolution(96)
    generator.setTitle(scene.says)
    painter = QPainter(generator)
    paint(scene, painter, outlines=True)
    painter.end()
    buffer.close()
    # Qt gives the size in millimetres, which not every program can scale.
    unit = rb'width="[\d.]+mm" height="[\d.]+mm"'
    sized = f'width="{size.width()}" height="{size.height()}"'.encode()
    return re.sub(unit, sized, bytes(data.data()), count=1)


def png(scene: Scene) -> bytes:
    """Return a scene as PNG."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(raster(scene, SHARPNESS))
    buffer.close()
    return bytes(data.data())


def raster(scene: Scene, sharpness: float = 1.0) -> QImage:
    """Return a scene as an image."""
    image = QImage(
        round(scene.width * sharpness),
        round(scene.height * sharpness),
        QImage.Format.Format_RGB32,
    )
    image.fill(scene.paper)
    painter = QPainter(image)
    painter.scale(sharpness, sharpness)
    paint(scene, painter, outlines=True)
    painter.end()
    return image
