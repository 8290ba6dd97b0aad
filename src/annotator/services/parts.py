"""Totals and their parts among claims: who is part of whom, and what a total inherits from it."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.errors import RuleError
from annotator.domain.model import (
    ArticleId,
    Claim,
    ClaimId,
    Locus,
    Origins,
    Reading,
    Seen,
    Stance,
    Statement,
)
from annotator.domain.part_backing import (
    Inherited,
    circle,
    furthest,
    inherited,
    makes_up,
    parts_of_totals,
    together,
)
from annotator.domain.review import Backing, checked_level, origins_of
from annotator.domain.text import Span
from annotator.services.conflicts import Conflicts
from annotator.services.project import Project
from annotator.storage import tables, total_tables
from annotator.storage.database import Connection

_DEEPEST = 8
"""A box, its note, its incidents, their parts: nothing real goes deeper."""


@dataclass(frozen=True, slots=True)
class InheritedLink:
    """A link of a part, shown at its total; it is changed where it was made."""

    part: ClaimId
    backing: Backing


@dataclass(frozen=True, slots=True)
class _Tree:
    """An article's totals: statements and claims by key, parts by the key of their total.

    ``blocked`` are the claims that an open conflict keeps from being verified.
    """

    statements: dict[str, Statement]
    claims: dict[str, ClaimId]
    keys: dict[ClaimId, str]
    parts: dict[str, tuple[str, ...]]
    blocked: frozenset[ClaimId]


class Parts:
    """The totals and parts of one project's claims."""

    def __init__(self, project: Project, conflicts: Conflicts) -> None:
        self._project = project
        self._conflicts = conflicts

    # -- reading ------------------------------------------------------------------------------

    def of(self, claim_id: ClaimId) -> list[ClaimId]:
        """Return the claims that are parts of a claim, in text order."""
        tree = self._tree(self._project.claim(claim_id).article_id)
        keys = tree.parts.get(tree.keys.get(claim_id, ""), ())
        return [tree.claims[key] for key in keys if key in tree.claims]

    def whole(self, claim_id: ClaimId) -> ClaimId | None:
        """Return the claim of the total that a claim is part of, or None."""
        said = total_tables.tie_of(self._project.connection, claim_id)
        if said is not None:
            return said[1]
        tree = self._tree(self._project.claim(claim_id).article_id)
        key = tree.keys.get(claim_id)
        for whole, parts in tree.parts.items():
            if key in parts and whole in tree.claims:
                return tree.claims[whole]
        return None

    def links(self, claim_id: ClaimId) -> list[InheritedLink]:
        """Return the links of a total's parts, and of theirs, each once."""
        tree = self._tree(self._project.claim(claim_id).article_id)
        found: list[InheritedLink] = []
        seen: set[str] = set()
        waiting = list(tree.parts.get(tree.keys.get(claim_id, ""), ()))
        while waiting:
            key = waiting.pop(0)
            if key in seen:
                continue
            seen.add(key)
            part = tree.claims.get(key)
            if part is not None and part != claim_id:
                found += [
                    InheritedLink(part, one) for one in backings_of(self._project.connection, part)
                ]
            waiting += tree.parts.get(key, ())
        return found

    def inherited(self, claim: Claim) -> Inherited | None:
        """Return the backing that a claim has through parts that make it up; None for none."""
        if not self.may_inherit(claim):
            return None
        tree = self._tree(claim.article_id)
        key = tree.keys.get(claim.id)
        return None if key is None else self._through(tree, key, _DEEPEST)

    def may_inherit(self, claim: Claim) -> bool:
        """Say whether a claim can have parts that back it, before looking for them."""
        if claim.figure is None:
            return False
        if claim.figure.locus in (Locus.INFOBOX, Locus.NOTE):
            return True
        return total_tables.has_parts(self._project.connection, claim.id)

    # -- deciding -----------------------------------------------------------------------------

    def set_whole(self, claim_id: ClaimId, whole: ClaimId | None) -> None:
        """Say which total a claim is part of; None says that it is part of none.

        RuleError "rule.part_of_itself" for a circle, "rule.other_article" for another article's.
        """
        project = self._project
        claim = project.claim(claim_id)
        if whole is not None:
            if project.claim(whole).article_id != claim.article_id:
                raise RuleError("rule.other_article")
            above = {int(one): other for one, other in self._wholes(claim.article_id).items()}
            if circle(claim_id, whole, above):
                raise RuleError("rule.part_of_itself")
        with project.journal.transaction("claim.part") as connection:
            said = total_tables.tie_of(connection, claim_id)
            if said is None:
                tables.insert(connection, "part", {"claim_id": claim_id, "whole_id": whole})
            elif said[1] != whole:
                tables.update(connection, "part", said[0], {"whole_id": whole})

    def remember(self, article_id: ArticleId, claim_id: ClaimId, reading: Reading) -> None:
        """Keep what an accepted reading is part of, and what is part of it; inside its act."""
        readings = self._project.analysis(article_id).readings
        at = {one.span: index for index, one in enumerate(readings)}
        if reading.span not in at:
            return
        if reading.subset_of is not None:
            self._tie(article_id, claim_id, readings[reading.subset_of].span, is_part=True)
        for one in readings:
            if one.subset_of == at[reading.span]:
                self._tie(article_id, claim_id, one.span, is_part=False)

    # -- inside -------------------------------------------------------------------------------

    def _tie(self, article_id: ArticleId, claim_id: ClaimId, other: Span, *, is_part: bool) -> None:
        connection = self._project.connection
        there = tables.claim_counting_at(connection, article_id, other)
        if there is None or there == claim_id:
            return
        part, whole = (claim_id, there) if is_part else (there, claim_id)
        if total_tables.tie_of(connection, part) is None:
            tables.insert(connection, "part", {"claim_id": part, "whole_id": whole})

    def _wholes(self, article_id: ArticleId) -> dict[ClaimId, ClaimId | None]:
        tree = self._tree(article_id)
        above: dict[ClaimId, ClaimId | None] = {}
        for whole, parts in tree.parts.items():
            for key in parts:
                if key in tree.claims and whole in tree.claims:
                    above.setdefault(tree.claims[key], tree.claims[whole])
        return above | total_tables.ties(self._project.connection, article_id)

    def _tree(self, article_id: ArticleId) -> _Tree:
        statements, places = self._conflicts.statements(article_id)
        claims = {
            one.key: claim_id
            for one in statements
            if one.citation is None and (claim_id := places[one.key].claim_id) is not None
        }
        return _Tree(
            {one.key: one for one in statements},
            claims,
            {claim_id: key for key, claim_id in claims.items()},
            parts_of_totals(statements, self._conflicts.tallies(article_id)),
            self._conflicts.blocked(article_id),
        )

    def _through(self, tree: _Tree, key: str, depth: int) -> Inherited | None:
        parts = tree.parts.get(key, ())
        if not parts or not depth:
            return None
        figures = [tree.statements[one].figure for one in parts]
        if not makes_up(tree.statements[key].figure, figures):
            return None
        told: list[tuple[Origins, Seen]] = []
        for one in parts:
            backing = self._of_part(tree, one, depth - 1)
            if backing is None:
                return None
            told.append(backing)
        return inherited(told)

    def _of_part(self, tree: _Tree, key: str, depth: int) -> tuple[Origins, Seen] | None:
        """Return the backing of one part: its links, and what it inherits itself; None for none."""
        claim_id = tree.claims.get(key)
        if claim_id is None or claim_id in tree.blocked:
            return None
        backings = [one for one in backings_of(self._project.connection, claim_id) if _backs(one)]
        through = self._through(tree, key, depth)
        if not backings and through is None:
            return None
        own = origins_of(backings, tables.sources(self._project.connection))
        seen = checked_level(one.link for one in backings)
        if through is None:
            return own, seen
        return together(own, through.origins), furthest(seen, through.seen)


def backings_of(connection: Connection, claim_id: ClaimId) -> list[Backing]:
    """Return a claim's links with their citations and sources."""
    found: list[Backing] = []
    for link in tables.links(connection, claim_id=claim_id):
        citation = tables.citation(connection, link.citation_id)
        assert citation is not None
        source = (
            None if citation.source_id is None else tables.source(connection, citation.source_id)
        )
        found.append(Backing(link, citation, source))
    return found


def _backs(backing: Backing) -> bool:
    return backing.link.stance in (Stance.SUPPORTS, Stance.MENTIONS)
