"""Conflicts: derived at each change, within articles and between, settled and declared."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

import msgspec

from annotator.domain.conflicts import ENGINE_VERSION, Decision
from annotator.domain.conflicts.overlaps import decided_alone
from annotator.domain.conflicts.preview import Preview, also_decided, compare
from annotator.domain.errors import RuleError
from annotator.domain.model import (
    ArticleId,
    Changes,
    Claim,
    ClaimId,
    Conflict,
    ConflictType,
    LinkId,
    Locus,
    Resolution,
    ResolutionCode,
    Side,
    Statement,
    Status,
    Tally,
    Verdict,
)
from annotator.domain.parties import PartyTree
from annotator.domain.text import Anchor, Span
from annotator.services.article_findings import ArticleFindings, findings_in
from annotator.services.crossing import Crossings, Found, one_write
from annotator.services.figure_index import Touched
from annotator.services.first_findings import TAKEN_IN, FirstFindings
from annotator.services.flags import (
    Flag,
    Outlook,
    Tie,
    articles_of,
    as_read_then,
    crossing_flag,
    interval_of,
    one_for_alike,
    worst_first,
)
from annotator.services.project import Project
from annotator.services.statements import NO_FIGURE, Place, naming, statements_in
from annotator.storage import event_tables, lexicon_tables, tables

__all__ = ["NOTE_REQUIRED_FROM", "Conflicts", "Flag", "Outlook", "Tie"]

NOTE_REQUIRED_FROM = 2
"""Severity from which a resolution must say why."""


_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(ArticleFindings).decode


class Conflicts:
    """The conflicts of one project."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._crossings = Crossings(project)
        self.demoted: Callable[[ArticleId], None] = lambda article_id: None
        """Called inside an act once claims that a conflict blocks went back; claims set it."""

    # -- reading ----------------------------------------------------------------------------

    @property
    def parties(self) -> PartyTree:
        """The parties that figures are compared by."""
        return self._project.lexicon.parties

    def all(self, article_id: ArticleId | None = None) -> list[Flag]:
        """Return the conflicts of one article or of all, worst first, then in text order.

        Those with other articles are among them: of figures on one event, and possible ones. Of
        all, those articles are left out that wait to be read anew with a changed lexicon
        (``Lexicons.waiting``): what they said before is not shown as current.
        """
        connection = self._project.connection
        decided = self._decided()
        if article_id is None:
            waiting = self._waiting()
            articles = [a.id for a in tables.articles(connection) if a.id not in waiting]
        else:
            articles = [article_id]
        flags: list[Flag] = []
        for one in articles:
            found = self._findings(one)
            flags += [
                Flag(c, one, found.statements, found.places, decided.get(c.fingerprint))
                for c in found.findings.conflicts
            ]
        declared = self._declared(decided)
        told = {(flag.conflict.type, flag.claim_ids) for flag in declared}
        # What a reviewer declared, with a reason, stands for what the app finds between the two.
        between = self._between(article_id, decided)
        flags += [one for one in between if (one.conflict.type, one.claim_ids) not in told]
        flags += [
            flag
            for flag in declared
            if article_id is None
            or article_id in {place.article_id for place in flag.places.values()}
        ]
        return sorted(flags, key=worst_first)

    def touching(self, claim_id: ClaimId, *, open_: bool = False) -> list[Flag]:
        """Return the conflicts that a claim is a side of, only open ones when asked."""
        article_id = self._project.claim(claim_id).article_id
        return [
            flag
            for flag in self.all(article_id)
            if claim_id in flag.claim_ids and (flag.open or not open_)
        ]

    def relations(self, article_id: ArticleId) -> list[Tie]:
        """Return the harmless ties of an article: agrees, part of, incomplete…"""
        found = self._findings(article_id)
        ties = [
            Tie(relation, article_id, found.statements, found.places)
            for relation in found.findings.relations
        ]
        self._keep_index([article_id])
        for uid, told in self._crossings.events(article_id).items():
            ties += [
                Tie(relation, article_id, told.statements, told.places, uid)
                for relation in told.findings.relations
                if article_id in articles_of(relation.a, relation.b, told)
            ]
        return ties

    def get(self, fingerprint: str) -> Flag:
        """Return one conflict; RuleError "rule.gone" when nothing reads so any more."""
        decided = self._decided()
        for flag in self._kept_under(fingerprint, decided):
            return flag
        for flag in self._declared(decided):
            if flag.conflict.fingerprint == fingerprint:
                return flag
        # What was never derived with this engine is not in the index of flags yet.
        for flag in self.all():
            if fingerprint in (flag.conflict.fingerprint, *flag.alike):
                return flag
        raise RuleError("rule.gone")

    def history(self, fingerprint: str) -> list[Resolution]:
        """Return everything that was decided about one conflict, oldest first."""
        return tables.resolutions(self._project.connection, fingerprint)

    def open_count(self, article_id: ArticleId | None = None) -> int:
        """Count open conflicts; those that are only possible are none yet."""
        return sum(flag.open and not flag.possible for flag in self.all(article_id))

    def blocked(self, article_id: ArticleId) -> frozenset[ClaimId]:
        """Return the claims that an open conflict of an article keeps from being verified."""
        flags = (flag for flag in self.all(article_id) if flag.blocking)
        return frozenset(claim for flag in flags for claim in flag.claim_ids)

    def tallies(self, article_id: ArticleId) -> tuple[Tally, ...]:
        """Return what the text of an article comes to for each of its totals."""
        return self._findings(article_id).findings.tallies

    def preview(
        self,
        fingerprint: str,
        code: ResolutionCode,
        chosen_low: int | None = None,
        chosen_high: int | None = None,
    ) -> Outlook:
        """Return what settling a conflict so would do to the others of its article; writes nothing.

        Only totals lean on decisions (``domain.conflicts.settled`` has the rule), so a conflict
        between articles, or one that a reviewer declared, changes nothing else.
        """
        flag = self.get(fingerprint)
        if flag.conflict.declared or flag.event or flag.possible:
            return Outlook(Preview(code), {}, {})
        found = self._findings(flag.article_id)
        statements, places = self.statements(flag.article_id)
        decision = Decision(code, chosen_low, chosen_high)
        then = findings_in(
            self._project,
            flag.article_id,
            statements,
            places,
            also_decided(self._decision, fingerprint, decision),
        )
        all_of_them = {one.key: one for one in statements}
        return Outlook(
            compare(found.findings, then.findings, fingerprint, code),
            all_of_them | {one.key: one for one in found.findings.chosen} | found.statements,
            all_of_them | {one.key: one for one in then.findings.chosen} | then.statements,
        )

    # -- deciding ---------------------------------------------------------------------------

    def resolve(
        self,
        fingerprint: str,
        code: ResolutionCode,
        *,
        note: str = "",
        chosen_low: int | None = None,
        chosen_high: int | None = None,
    ) -> None:
        """Settle a conflict; a note is required from severity 2 (RuleError "rule.note_required").

        Accepting a side takes that side's interval as the chosen value unless one is given.
        """
        flag = self.get(fingerprint)
        if flag.conflict.severity >= NOTE_REQUIRED_FROM and not note.strip():
            raise RuleError("rule.note_required")
        _check_value(chosen_low, chosen_high)
        if chosen_low is None and chosen_high is None:
            side = {
                ResolutionCode.ACCEPT_A: flag.conflict.a,
                ResolutionCode.ACCEPT_B: flag.conflict.b,
            }.get(code)
            if side is not None:
                chosen_low, chosen_high = interval_of(flag, side)
        self._write("conflict.resolve", flag, code, note.strip(), chosen_low, chosen_high)

    def reopen(self, fingerprint: str, note: str = "") -> None:
        """Open a settled conflict again; verified claims that it blocks go back to review."""
        flag = self.get(fingerprint)
        with self._project.journal.transaction("conflict.reopen"):
            self._write("conflict.reopen", flag, None, note.strip(), None, None)
            for article_id in self._articles_of_claims(flag):
                self._demote(article_id)

    def declare(
        self,
        a_claim: ClaimId,
        *,
        b_claim: ClaimId | None = None,
        b_link: LinkId | None = None,
        reason: str,
        type_: ConflictType = ConflictType.VALUE,
        severity: int = 2,
    ) -> str:
        """Declare a conflict between two claims, or a claim and a link; return its fingerprint."""
        if not reason.strip():
            raise RuleError("rule.note_required")
        if (b_claim is None) == (b_link is None) or b_claim == a_claim:
            raise RuleError("rule.two_sides")
        project = self._project
        with project.journal.transaction("conflict.declare") as connection:
            row_id = tables.insert(
                connection,
                "declared_conflict",
                {
                    "type": type_,
                    "severity": severity,
                    "a_claim": a_claim,
                    "b_claim": b_claim,
                    "b_link": b_link,
                    "reason": reason.strip(),
                    "reviewer": project.reviewer,
                    "at": project.now(),
                },
            )
            self._demote(project.claim(a_claim).article_id)
            if b_claim is not None:
                self._demote(project.claim(b_claim).article_id)
        for declared in tables.declared_conflicts(project.connection):
            if declared.id == row_id:
                return _declared_fingerprint(declared)
        raise RuleError("rule.gone")

    # -- deriving ---------------------------------------------------------------------------

    def derive(self, changes: Changes, also: Iterable[ArticleId] = ()) -> None:
        """Rewrite the findings of every article that ``changes`` may affect; inside its act.

        ``also`` names further articles, which a change of the lexicon affects.
        """
        anew = set(also)
        affected = self._affected(changes) | anew
        connection = self._project.connection
        touched: list[Touched] = []
        if changes.touches("not_same"):
            values = self._project.journal.values
            touched += [
                self._crossings.regard(ArticleId(one))
                for one in sorted(values("not_same", "a_article"))
            ]
        if anew:
            # What waits to be read anew is not compared as it read before.
            touched += [self._crossings.clear(one) for one in sorted(self._waiting())]
        for article_id in sorted(affected):
            if tables.article(connection, article_id) is None:
                tables.drop_findings(connection, [article_id])
                event_tables.keep_article_flags(connection, article_id, ())
                touched.append(self._crossings.clear(article_id))
                continue
            first = self._project.just_added.pop(article_id, None)
            if first is not None and changes.label == TAKEN_IN and not anew:
                touched.append(self._derive_first(article_id, first))
            else:
                touched.append(self._derive_article(article_id, anew=article_id in anew))
        for article_id in sorted(affected | self._crossings.derive(touched)):
            self._demote(article_id)
        if affected:
            lexicon_tables.unmark_outdated(connection, affected)

    def fresh(self, article_id: ArticleId) -> ArticleFindings:
        """Derive an article's findings anew, past the cache."""
        return findings_in(self._project, article_id, *self.statements(article_id), self._decision)

    def stale(self) -> list[ArticleId]:
        """Return the articles whose cached findings differ from a full pass."""
        connection = self._project.connection
        found: list[ArticleId] = []
        for article in tables.articles(connection):
            cached = tables.cached_findings(connection, article.id, ENGINE_VERSION)
            if cached is not None and _decode(cached) != self.fresh(article.id):
                found.append(article.id)
        return found

    def stale_between(self) -> list[str]:
        """Return in what the conflicts kept between articles differ from a full pass."""
        self._keep_index()
        if self._crossings.missing():
            return []  # Nothing is kept of what waits to be read, and here nothing is written.
        articles = tables.articles(self._project.connection)
        told = ((one.id, *self._alone(*self.statements(one.id))) for one in articles)
        return self._crossings.faults(self._crossings.full(told))

    @property
    def crossings(self) -> Crossings:
        """What figures of different articles show together, every article read."""
        self._keep_index()
        return self._crossings

    # -- inside -----------------------------------------------------------------------------

    def _waiting(self) -> set[ArticleId]:
        """Return the articles of which nothing current is kept and that are read when asked."""
        connection = self._project.connection
        if self._project.journal.read_only:
            return set()  # Nobody will read them later: they are read now, and nothing is kept.
        return {
            ArticleId(one)
            for one in lexicon_tables.outdated(connection)
            if tables.cached_findings(connection, one, ENGINE_VERSION) is None
        }

    def _findings(self, article_id: ArticleId) -> ArticleFindings:
        payload = tables.cached_findings(self._project.connection, article_id, ENGINE_VERSION)
        if payload is not None:
            return _decode(payload)
        if self._project.journal.read_only:
            return self.fresh(article_id)
        with one_write(self._project):
            self._crossings.derive([self._derive_article(article_id)])
        payload = tables.cached_findings(self._project.connection, article_id, ENGINE_VERSION)
        assert payload is not None
        return _decode(payload)

    def statements(self, article_id: ArticleId) -> tuple[list[Statement], dict[str, Place]]:
        """Return what an article says that can be compared, and where each stands."""
        return statements_in(self._project, self._project.article(article_id))

    @staticmethod
    def _alone(
        statements: list[Statement], places: dict[str, Place]
    ) -> tuple[list[Statement], dict[str, Place]]:
        return decided_alone(statements), places

    def _derive_article(self, article_id: ArticleId, *, anew: bool = False) -> Touched:
        """Rewrite an article's findings and its figures in the index."""
        statements, places = self.statements(article_id)
        found = findings_in(self._project, article_id, statements, places, self._decision)
        self._keep(article_id, found)
        return self._crossings.index(article_id, *self._alone(statements, places), anew=anew)

    def _derive_first(self, article_id: ArticleId, first: FirstFindings) -> Touched:
        """Keep what an article shows that was just taken in, as it was worked out beforehand."""
        if any(self._decision(one) is not None for one in first.asked):
            # Decided about an article that was here before and came again.
            return self._derive_article(article_id)
        project, version = self._project, self._project.article(article_id).version
        citations = tables.citations(project.connection, article_id)
        listed = {one.number: one.id for one in citations if one.number is not None}
        self._keep(article_id, first.findings_of(article_id, version, listed))
        return self._crossings.enter(article_id, version, first)

    def _keep(self, article_id: ArticleId, found: ArticleFindings) -> None:
        connection = self._project.connection
        payload = _encode(found).decode()
        if payload != tables.cached_findings(connection, article_id, ENGINE_VERSION):
            tables.cache_findings(connection, article_id, ENGINE_VERSION, payload)
            event_tables.keep_article_flags(
                connection, article_id, [one.fingerprint for one in found.findings.conflicts]
            )

    def _keep_index(self, articles: Iterable[ArticleId] | None = None) -> None:
        """Bring articles into the index that are not in it yet, as in a project of old."""
        if self._project.journal.read_only:
            return
        missing = set(self._crossings.missing())
        if articles is not None:
            missing &= set(articles)
        missing -= self._waiting()
        if missing:
            with one_write(self._project):
                self._crossings.derive([self._derive_article(one) for one in sorted(missing)])

    def _between(self, article_id: ArticleId | None, decided: dict[str, Resolution]) -> list[Flag]:
        """Return the conflicts with other articles: on one event, and possible ones."""
        self._keep_index(None if article_id is None else [article_id])
        flags: list[Flag] = []
        for uid, found in self._crossings.events(article_id).items():
            flags += self._of_event(uid, found, decided)
        flags += [
            crossing_flag(conflict, found, decided)
            for conflict, found in self._crossings.possible(article_id)
        ]
        if article_id is not None:
            flags = [flag for flag in flags if article_id in flag.article_ids]
        return one_for_alike(flags, self._crossings.proposing)

    def _of_event(self, uid: str, found: Found, decided: dict[str, Resolution]) -> list[Flag]:
        """Return the conflicts of an event, each with all claims that say the same as a side."""
        if not found.findings.conflicts:
            return []
        like = self._crossings.like(uid)
        flags: list[Flag] = []
        for conflict in found.findings.conflicts:
            flag = crossing_flag(conflict, found, decided, event=uid)
            keys = (*conflict.a.keys, *conflict.b.keys)
            also = frozenset[tuple[ClaimId, ArticleId]]().union(
                *(like.get(key, frozenset()) for key in keys)
            )
            if len(also) > len(keys):
                flag = replace(
                    flag,
                    also=frozenset(claim for claim, _ in also),
                    also_in=frozenset(article for _, article in also),
                )
            flags.append(flag)
        return flags

    def _kept_under(self, fingerprint: str, decided: dict[str, Resolution]) -> list[Flag]:
        """Return the conflicts that the index of flags finds for a fingerprint."""
        flags: list[Flag] = []
        for article_id, uid, other in event_tables.flag_places(
            self._project.connection, fingerprint
        ):
            if uid:
                found = self._crossings.event(uid)
                flags += [
                    flag
                    for flag in self._of_event(uid, found, decided)
                    if flag.conflict.fingerprint == fingerprint
                ]
            elif article_id != other:
                flags += [
                    crossing_flag(one, told, decided)
                    for one, told in self._crossings.possible_at(article_id, other, fingerprint)
                ]
            else:
                own = self._findings(article_id)
                flags += [
                    Flag(one, article_id, own.statements, own.places, decided.get(fingerprint))
                    for one in own.findings.conflicts
                    if one.fingerprint == fingerprint
                ]
        return flags

    def _articles_of_claims(self, flag: Flag) -> list[ArticleId]:
        """Return the articles whose claims a flag concerns."""
        claims = (tables.claim(self._project.connection, one) for one in flag.claim_ids)
        return sorted(flag.article_ids | {one.article_id for one in claims if one is not None})

    def _affected(self, changes: Changes) -> set[ArticleId]:
        connection, values = self._project.connection, self._project.journal.values
        found: set[int] = set()
        if changes.touches("article"):
            found |= changes.rows["article"]
        if changes.touches("resolution"):
            # Totals are held against parts as they were decided.
            for fingerprint in self._project.journal.texts("resolution", "fingerprint"):
                places = event_tables.flag_places(connection, fingerprint)
                found |= {one for one, event, other in places if not event and one == other}
        if changes.touches("column_party"):
            found |= values("column_party", "article_id")
        if changes.touches("dismissal"):
            found |= values("dismissal", "article_id")
        claim_ids: set[int] = set()
        if changes.touches("figure"):
            claim_ids |= values("figure", "claim_id")
            for link_id in values("figure", "link_id"):
                link = tables.link(connection, link_id)
                claim_ids |= {link.claim_id} if link else set()
        if changes.touches("part"):
            claim_ids |= values("part", "claim_id")
        if changes.touches("link"):
            claim_ids |= values("link", "claim_id")
        if changes.touches("claim"):
            # A claim by itself is not compared, its figure is: only a claim that goes, or that
            # moves to another place or event, takes along what is compared.
            found |= self._project.journal.altered(
                "claim", "article_id", ("start", "end", "version", "event_id")
            )
        if changes.touches("citation"):
            found |= values("citation", "article_id")
            found |= tables.articles_citing(connection, changes.rows["citation"])
        found |= tables.articles_of_claims(connection, claim_ids)
        return {ArticleId(one) for one in found}

    def _declared(self, decided: dict[str, Resolution]) -> list[Flag]:
        connection = self._project.connection
        flags: list[Flag] = []
        for declared in tables.declared_conflicts(connection):
            a = tables.claim(connection, declared.a_claim)
            assert a is not None
            statements: dict[str, Statement] = {}
            places: dict[str, Place] = {}
            a_key = self._put_side(a, statements, places)
            if declared.b_claim is not None:
                b = tables.claim(connection, declared.b_claim)
                assert b is not None
                b_key = self._put_side(b, statements, places)
            else:
                assert declared.b_link is not None
                b_key = self._put_link_side(a, declared.b_link, statements, places)
            fingerprint = _declared_fingerprint(declared)
            conflict = Conflict(
                declared.type,
                declared.severity,
                Side((a_key,)),
                Side((b_key,)),
                fingerprint,
                case=fingerprint,
                declared=True,
                note=declared.reason,
            )
            flags.append(Flag(conflict, a.article_id, statements, places, decided.get(fingerprint)))
        return flags

    def _put_side(
        self, claim: Claim, statements: dict[str, Statement], places: dict[str, Place]
    ) -> str:
        key = f"c:{claim.uid}"
        article = self._project.article(claim.article_id)
        statements[key] = Statement(
            key, claim.figure or NO_FIGURE, claim.anchor, article=article.uid, decided=True
        )
        places[key] = Place(claim.article_id, claim.version, claim.anchor.span, claim_id=claim.id)
        return key

    def _put_link_side(
        self,
        claim: Claim,
        link_id: LinkId,
        statements: dict[str, Statement],
        places: dict[str, Place],
    ) -> str:
        link = self._project.link(link_id)
        citation = tables.citation(self._project.connection, link.citation_id)
        assert citation is not None
        quote = link.quote or citation.title
        key = f"l:{link.uid}"
        statements[key] = Statement(
            key,
            link.stated or replace(NO_FIGURE, locus=Locus.CITED_QUOTE),
            Anchor(Span(0, len(quote)), quote),
            citation=naming(citation, claim.article_id),
            decided=True,
        )
        places[key] = Place(
            claim.article_id, claim.version, None, citation_id=citation.id, link_id=link.id
        )
        return key

    def _decision(self, fingerprint: str) -> Decision | None:
        """Return the decision that stands for one conflict."""
        stands = tables.standing(self._project.connection, fingerprint)
        return None if stands is None else Decision(*stands)

    def _decided(self) -> dict[str, Resolution]:
        """Return the resolution that stands for each fingerprint; a re-opened one has none."""
        latest: dict[str, Resolution] = {}
        for resolution in tables.resolutions(self._project.connection):
            latest[resolution.fingerprint] = resolution
        return {key: value for key, value in latest.items() if value.code is not None}

    def _demote(self, article_id: ArticleId) -> None:
        """Send verified claims with an open blocking conflict back to review."""
        connection = self._project.connection
        verified = set(tables.verified_claims(connection, [article_id]))
        if not verified:
            return
        for claim_id in verified & self.blocked(article_id):
            claim = self._project.claim(ClaimId(claim_id))
            if claim.verdict is not Verdict.CONFLICTING:
                tables.update(
                    connection,
                    "claim",
                    claim_id,
                    {
                        "status": Status.READY,
                        "status_reason": "conflict_opened",
                        "verified_at": None,
                    },
                )
        self.demoted(article_id)

    def _write(
        self,
        label: str,
        flag: Flag,
        code: ResolutionCode | None,
        note: str,
        low: int | None,
        high: int | None,
    ) -> None:
        project = self._project
        with project.journal.transaction(label) as connection:
            tables.insert(
                connection,
                "resolution",
                {
                    "fingerprint": flag.conflict.fingerprint,
                    "type": flag.conflict.type,
                    "code": code,
                    "note": note,
                    "chosen_low": low,
                    "chosen_high": high,
                    "a_then": as_read_then(flag, flag.conflict.a),
                    "b_then": as_read_then(flag, flag.conflict.b),
                    "reviewer": project.reviewer,
                    "at": project.now(),
                },
            )


def _check_value(low: int | None, high: int | None) -> None:
    for bound in (low, high):
        if bound is not None and bound < 0:
            raise RuleError("rule.negative_count")
    if low is not None and high is not None and low > high:
        raise RuleError("rule.reversed_interval", low=low, high=high)


def _declared_fingerprint(declared: tables.Declared) -> str:
    return f"declared-{declared.uid}"
