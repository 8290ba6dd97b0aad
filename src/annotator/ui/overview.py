"""How far every article is, counted once and beside the reviewer's work."""

from __future__ import annotations

import contextlib
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from annotator.domain.errors import ProjectError, RuleError
from annotator.domain.model import ArticleId, Changes
from annotator.library import Library
from annotator.services.articles import Progress
from annotator.ui.context import Context

_SLICE = 0.012
"""Seconds of counting after which the window gets its turn."""


@dataclass(frozen=True, slots=True)
class State:
    """How far one article is."""

    figures: int
    decided: int
    open_flags: frozenset[str]
    """The fingerprints of its open conflicts; one between two articles is in both."""
    possible_flags: frozenset[str] = frozenset()
    """Those that are conflicts only if two articles tell of one event, which nobody has said."""
    alike: frozenset[frozenset[str]] = frozenset()
    """Sets of those that are one, told by figures of further articles."""
    severities: tuple[tuple[str, int], ...] = ()
    """How much each open conflict weighs, by its fingerprint."""

    @property
    def open_conflicts(self) -> int:
        """How many conflicts of the article are open."""
        return len(self.open_flags)


class Overview(QObject):
    """The states of a project's articles; forgotten at each change, counted again in slices."""

    updated = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._states: dict[ArticleId, State] = {}
        self._missing: list[ArticleId] = []
        self._total: int = 0
        self._possible: int = 0
        self._trays: dict[ArticleId, int] | None = None
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._on_turn)
        context.changed.connect(self._on_changed)
        context.batch_ended.connect(self._forget)
        context.library_changed.connect(self._forget)

    @property
    def open_conflicts(self) -> int:
        """The open conflicts of the project, as far as they are counted."""
        return self._total

    @property
    def possible_conflicts(self) -> int:
        """The open ones that are none unless two articles tell of one event; not in the others."""
        return self._possible

    @property
    def trays(self) -> dict[ArticleId, int]:
        """How many claims wait in the tray of each article; articles without any are left out."""
        if self._trays is None:
            library = self._context.library
            self._trays = {} if library is None else library.versions.tray_counts()
        return self._trays

    @property
    def progress(self) -> list[Progress]:
        """The figures of each article and those decided, as far as they are counted."""
        return [Progress(one.figures, one.decided) for one in self._states.values()]

    @property
    def severities(self) -> dict[int, int]:
        """The open conflicts of the project by severity, as far as they are counted."""
        weights = {name: weight for one in self._states.values() for name, weight in one.severities}
        return dict(Counter(weights.values()))

    def of(self, article_id: ArticleId) -> State:
        """Return the state of an article, counted now if it must be."""
        state = self._states.get(article_id)
        if state is None:
            state = self._states[article_id] = self._count(article_id)
        return state

    def _count(self, article_id: ArticleId) -> State:
        library = self._context.library
        assert library is not None
        try:
            progress = library.articles.progress(article_id)
        except RuleError:
            # It went between the list and the count; the list will hear of it next.
            return State(0, 0, frozenset())
        flags = [flag for flag in library.conflicts.all(article_id) if flag.open]
        return State(
            progress.figures,
            progress.decided,
            frozenset(one.conflict.fingerprint for one in flags if not one.possible),
            frozenset(one.conflict.fingerprint for one in flags if one.possible),
            frozenset(frozenset((f.conflict.fingerprint, *f.alike)) for f in flags if f.alike),
            tuple((f.conflict.fingerprint, f.conflict.severity) for f in flags if not f.possible),
        )

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("article", "claim"):
            self._trays = None
        if self._context.in_batch and changes.label == "article.add":
            # All is counted when the last one is in; until then only what is looked at.
            return
        if changes.label == "lexicon.read":
            for article_id in changes.rows.get("outdated", frozenset()):
                self._states.pop(ArticleId(article_id), None)
        elif changes.touches("article", "party", "party_alias", "place", "place_alias"):
            self._forget()
        elif changes.touches(
            "claim",
            "figure",
            "dismissal",
            "resolution",
            "declared_conflict",
            "link",
            "citation",
            "source",
            "not_same",
        ):
            self._states.clear()
            self._begin()

    def _forget(self) -> None:
        self._states.clear()
        self._total = self._possible = 0
        self._trays = None
        self._begin()

    def _begin(self) -> None:
        library = self._context.library
        self._missing = [] if library is None else [one.id for one in library.articles.list()]
        shown = self._context.article_id
        # Drawn from the end: the article in view is counted first.
        self._missing.reverse()
        if shown in self._missing:
            self._missing.remove(shown)
            self._missing.append(shown)
        self._timer.start()

    def _read_waiting(self, article_id: ArticleId, library: Library) -> None:
        """Read what a changed lexicon left behind, between two turns of the window."""
        # While another program writes, it goes on waiting: it is read when it is opened.
        with contextlib.suppress(ProjectError):
            library.lexicon.read_waiting(article_id)

    def _on_turn(self) -> None:
        end = time.perf_counter() + _SLICE
        while self._missing and self._context.library is not None:
            article_id = self._missing.pop()
            self._read_waiting(article_id, self._context.library)
            self.of(article_id)
            if time.perf_counter() > end:
                break
        if self._missing:
            self._timer.start()
        else:
            states = self._states.values()
            alike = frozenset[frozenset[str]]().union(*(state.alike for state in states))
            self._total = _distinct((state.open_flags for state in states), alike)
            self._possible = _distinct((state.possible_flags for state in states), alike)
        self.updated.emit()


def in_tray(count: int) -> str:
    """Return how many claims wait in a tray."""
    return QCoreApplication.translate("Tray", "%n claim(s) in the tray", None, count)


def _distinct(flags: Iterable[frozenset[str]], alike: Iterable[frozenset[str]]) -> int:
    """Count conflicts, those of a set once: each article names one that it has a side of."""
    leader: dict[str, str] = {}

    def first(name: str) -> str:
        while (before := leader.get(name, name)) != name:
            name = before
        return name

    for one in alike:
        names = sorted({first(name) for name in one})
        leader.update(dict.fromkeys(names[1:], names[0]))
    return len({first(name) for name in frozenset[str]().union(*flags)})
