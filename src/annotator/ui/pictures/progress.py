"""How far a project is: suggestions decided, claims by status, verdict and backing, conflicts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QColor

from annotator.domain.model import ClaimId, Status, Verdict
from annotator.services.pictures import Backed, ProjectPicture
from annotator.services.statements import Place
from annotator.ui.colours import Hue, readable
from annotator.ui.pictures.heading import PAD, Head, leading
from annotator.ui.pictures.look import Look, isolated
from annotator.ui.pictures.painting import width_of
from annotator.ui.pictures.scene import Area, Mark, Scene, Shape, box

_BAR = 16.0


def _tr(text: str) -> str:
    return QCoreApplication.translate("Pictures", text)


@dataclass(frozen=True, slots=True)
class _Part:
    """One part of a bar."""

    words: str
    count: int
    colour: QColor
    claim: ClaimId | None = None


def progress(
    name: str,
    picture: ProjectPicture,
    look: Look,
    width: float,
    height: float,
    places: dict[ClaimId, Place] | None = None,
) -> Scene:
    """Draw how far a project is; ``places`` tells where the claims stand that a part leads to."""
    head = Head(look, width)
    head.row(isolated(name), 17, strong=True)
    verified = picture.statuses.get(Status.VERIFIED, 0)
    said = " · ".join(
        (
            QCoreApplication.translate("Pictures", "%n article(s)", None, picture.articles),
            QCoreApplication.translate("Pictures", "%n claim(s)", None, picture.claims),
            QCoreApplication.translate("Pictures", "%n verified", None, verified),
            QCoreApplication.translate(
                "Pictures", "%n open conflict(s)", None, sum(picture.open_conflicts.values())
            ),
        )
    )
    head.row(said, 13, quiet=True)
    shapes: list[Shape] = [*head.all()]
    marks: list[Mark] = []
    y = head.bottom + 18
    for title, parts, none in _bars(picture, look):
        shapes.append(leading(look, width, PAD, y, title, 13, strong=True))
        y = _bar(parts, none, look, width, y + 8, shapes, marks, places or {})
        y += 34
    return Scene(
        width,
        max(height, y - 8),
        look.page,
        f"{isolated(name)}. {said}",
        tuple(shapes),
        tuple(marks),
    )


def _bars(picture: ProjectPicture, look: Look) -> list[tuple[str, list[_Part], str]]:
    def colour(hue: Hue) -> QColor:
        return readable(hue, look.page, look.ink, 3.0)

    words, first = look.words, picture.first
    left = picture.figures - picture.decided
    none = _tr("No claims yet")
    statuses = {
        Status.VERIFIED: colour(Hue.GREEN),
        Status.READY: colour(Hue.BLUE),
        Status.DRAFT: colour(Hue.ORANGE),
        Status.NEEDS_WORK: colour(Hue.PURPLE),
        Status.REJECTED: look.series(None),
    }
    verdicts = {
        Verdict.SUPPORTED: colour(Hue.GREEN),
        Verdict.REFUTED: colour(Hue.VERMILLION),
        Verdict.CONFLICTING: colour(Hue.PURPLE),
        Verdict.NOT_ENOUGH_EVIDENCE: colour(Hue.ORANGE),
        Verdict.SUPERSEDED: colour(Hue.SKY),
        Verdict.NONE: look.line,
    }
    backed = {
        Backed.MORE: (_tr("two or more"), colour(Hue.GREEN)),
        Backed.ONE: (_tr("one only"), colour(Hue.ORANGE)),
        Backed.NONE: (_tr("none known"), colour(Hue.VERMILLION)),
    }
    severities = {3: colour(Hue.VERMILLION), 2: colour(Hue.ORANGE), 1: look.series(None)}
    return [
        (
            _tr("Suggestions"),
            [
                _Part(_tr("decided"), picture.decided, colour(Hue.BLUE)),
                _Part(_tr("not decided yet"), left, look.line),
            ],
            _tr("No suggestions yet"),
        ),
        (
            _tr("Claims by status"),
            [
                _Part(words.label(one), picture.statuses.get(one, 0), tone, first.get(one))
                for one, tone in statuses.items()
            ],
            none,
        ),
        (
            _tr("Claims by verdict"),
            [
                _Part(words.label(one), picture.verdicts.get(one, 0), tone, first.get(one))
                for one, tone in verdicts.items()
            ],
            none,
        ),
        (
            _tr("Claims by independent origins"),
            [
                _Part(said, picture.backed.get(one, 0), tone, first.get(one))
                for one, (said, tone) in backed.items()
            ],
            none,
        ),
        (
            _tr("Open conflicts by severity"),
            [
                _Part(
                    _tr("severity {number}").format(number=look.number(one)),
                    picture.open_conflicts.get(one, 0),
                    tone,
                )
                for one, tone in severities.items()
            ],
            _tr("No conflict is open"),
        ),
    ]


def _bar(
    parts: Sequence[_Part],
    none: str,
    look: Look,
    width: float,
    top: float,
    shapes: list[Shape],
    marks: list[Mark],
    places: dict[ClaimId, Place],
) -> float:
    """Draw one bar with its parts named below; return where that ends."""
    whole = sum(part.count for part in parts)
    if not whole:
        shapes.append(leading(look, width, PAD, top + 14, none, 12, colour_quiet=True))
        return top + 16
    at, room = PAD, width - 2 * PAD
    for part in parts:
        if not part.count:
            continue
        wide = room * part.count / whole
        rect = QRectF(width - at - wide if look.backwards else at, top, wide, _BAR)
        shapes.append(Area(box(rect.adjusted(0.5, 0, -0.5, 0), 2), part.colour))
        at += wide
    at, y = PAD, top + _BAR + 18
    for part in parts:
        if not part.count:
            continue
        words = f"{isolated(part.words)} · {look.number(part.count)}"
        wide = width_of(words, 12) + 16
        if at + wide > width - PAD and at > PAD:
            at, y = PAD, y + 20
        left = width - at - 10 if look.backwards else at
        shapes.append(Area(box(QRectF(left, y - 10, 10, 10), 2), part.colour))
        shapes.append(leading(look, width, at + 16, y, words))
        place = None if part.claim is None else places.get(part.claim)
        rect = QRectF(width - at - wide if look.backwards else at, y - 14, wide, 20)
        marks.append(Mark(rect, words, place))
        at += wide + 18
    return y
