"""What reviewers decided about conflicts, carried over to a newer text of an article.

A conflict is known by a hash of what its sides say and of the words around them. Where a newer
text leaves the sentences of both sides as they are, words around them may change all the same:
the decision then stands under the new hash as well, as the record that it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from annotator.domain.conflicts.findings import fingerprint
from annotator.domain.conflicts.stances import dispute_mark
from annotator.domain.model import Article, ClaimId, Resolution, Statement
from annotator.domain.text import Anchor, Span
from annotator.services.conflicts import Conflicts, Flag
from annotator.services.project import Project
from annotator.services.statements import NO_FIGURE
from annotator.storage import tables

Follow = Callable[[Span], Anchor | None]
"""Returns where words of the newest text stand in the newer one; None where they changed."""


def carried(
    project: Project, conflicts: Conflicts, article: Article, follow: Follow
) -> Iterator[tuple[Resolution, str]]:
    """Yield each decision about an article's conflicts with the hash it will stand under."""
    settled = [
        flag
        for flag in conflicts.all(article.id)
        if flag.resolution is not None and not flag.conflict.declared
    ]
    if not settled:
        return
    statements, places = conflicts.statements(article.id)
    of_claims = {
        claim_id: one
        for one in statements
        if one.citation is None and (claim_id := places[one.key].claim_id) is not None
    }
    for flag in settled:
        assert flag.resolution is not None
        mark = _mark_now(project, flag, article, follow, of_claims)
        if mark is not None and mark != flag.conflict.fingerprint:
            yield flag.resolution, mark


def keep(project: Project, decision: Resolution, mark: str) -> None:
    """Let a decision stand under another hash; inside an act."""
    tables.insert(
        project.connection,
        "resolution",
        {
            "fingerprint": mark,
            "type": decision.type,
            "code": decision.code,
            "note": decision.note,
            "chosen_low": decision.chosen_low,
            "chosen_high": decision.chosen_high,
            "a_then": decision.a_then,
            "b_then": decision.b_then,
            "reviewer": decision.reviewer,
            "at": decision.at,
        },
    )


def _mark_now(
    project: Project,
    flag: Flag,
    article: Article,
    follow: Follow,
    of_claims: dict[ClaimId, Statement],
) -> str | None:
    """Return the hash of a conflict in the newer text; None where a side is not as it was."""
    conflict = flag.conflict
    sides: list[list[Statement]] = []
    for side in (conflict.a, conflict.b):
        sides.append([])
        for key in side.keys:
            one, place = flag.statements[key], flag.places[key]
            if place.article_id == article.id and place.span is not None:
                anchor = follow(place.span)
                if anchor is None:
                    return None
                one = replace(one, anchor=anchor)
            sides[-1].append(one)
    made = fingerprint(conflict.type, *sides)
    if not conflict.stances:
        return made
    for claim_id in flag.claim_ids:
        told = of_claims.get(claim_id)
        if told is None:
            claim = project.claim(claim_id)
            told = Statement(
                f"c:{claim.uid}", claim.figure or NO_FIGURE, claim.anchor, article=article.uid
            )
        if dispute_mark(told, made) == conflict.fingerprint:
            anchor = follow(told.anchor.span)
            return None if anchor is None else dispute_mark(replace(told, anchor=anchor), made)
    return None
