"""How the window says why figures may tell of one event, and how much speaks for it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotator.domain.event_proposals import PROPOSING, Reason
from annotator.services.events import Suggested
from annotator.ui.labels import apart


def _tr(text: str) -> str:
    return QCoreApplication.translate("EventWords", text)


_UNSAID = frozenset((Reason.SAME_KIND, Reason.COMPATIBLE_PARTY))
"""What a row leaves to the detail: nearly every proposal has it."""


def likelihood(score: float) -> str:
    """Say whether one event is likely, or only possible."""
    return _tr("likely") if score * 100 >= PROPOSING.doubt_from else _tr("possible")


def reason_words(reason: Reason) -> str:
    """Say one reason."""
    return {
        Reason.SAME_DAY: _tr("same day"),
        Reason.DAYS_MEET: _tr("days that meet"),
        Reason.SAME_PLACE: _tr("same place"),
        Reason.SAME_REGION: _tr("same region"),
        Reason.PLACE_WITHIN: _tr("one place lies in the other"),
        Reason.SAME_KIND: _tr("same kind"),
        Reason.COMPARABLE_KIND: _tr("one counts killed and injured together"),
        Reason.SAME_PARTY: _tr("same victims"),
        Reason.COMPATIBLE_PARTY: _tr("victims that may be the same"),
        Reason.OTHER_PARTY: _tr("but other victims"),
        Reason.SAME_NUMBER: _tr("same number"),
        Reason.NUMBERS_MEET: _tr("numbers that can both be true"),
        Reason.SAME_ORIGIN: _tr("same origin"),
    }[reason]


def why(suggested: Suggested, *, short: bool = False) -> str:
    """Say all reasons of a proposal, or those that tell most."""
    reasons = [one for one in suggested.reasons if not (short and one in _UNSAID)]
    # What speaks against it comes last.
    reasons.sort(key=lambda one: one is Reason.OTHER_PARTY)
    return apart(*(reason_words(one) for one in reasons))
