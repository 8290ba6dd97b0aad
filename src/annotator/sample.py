"""The sample project: its articles imported and its reviewer's recorded decisions replayed.

The same calls of Library make it that the window makes. A decision that no longer fits its
article ends the replay with SampleError: the sample must show what the app really does.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec

from annotator.domain.errors import ProjectError, UserError
from annotator.domain.model import (
    ArticleId,
    CitationId,
    ClaimId,
    ConflictType,
    DatePrecision,
    Figure,
    Kind,
    LinkId,
    Locus,
    ResolutionCode,
    Stance,
    Status,
    Verdict,
)
from annotator.domain.text import Span
from annotator.library import Library
from annotator.resources import resource
from annotator.services.citations import Offered
from annotator.services.conflicts import Flag
from annotator.services.importing import prepare
from annotator.wording import words


class SampleError(UserError):
    """A recorded decision that no longer fits what the app reads."""


class Decision(msgspec.Struct, frozen=True, tag_field="do", forbid_unknown_fields=True):
    """One thing the reviewer did; ``tour`` leaves it to whoever takes the tour."""

    tour: bool = False


class Accept(Decision, tag="accept", frozen=True, kw_only=True):
    """Accept the suggestion that stands at the beginning of ``quote`` as the claim ``name``."""

    name: str
    article: int
    quote: str
    kind: Kind
    low: int | None = None
    high: int | None = None


class Dismiss(Decision, tag="dismiss", frozen=True, kw_only=True):
    """Set aside the suggestion that stands at the beginning of ``quote``."""

    article: int
    quote: str


class LinkTo(Decision, tag="link", frozen=True, kw_only=True):
    """Link a claim to the reference of that number."""

    claim: str
    number: int
    stance: Stance


class Cite(Decision, tag="cite", frozen=True, kw_only=True):
    """Link a claim to a document that stands in no reference list."""

    claim: str
    title: str
    publisher: str
    published: str | None = None
    language: str = ""
    origin: str = ""
    stance: Stance = Stance.SUPPORTS


class Attach(Decision, tag="attach", frozen=True, kw_only=True):
    """Attach a saved page to a link, which is named by its number or its title."""

    claim: str
    file: str
    number: int | None = None
    title: str = ""


class Read(Decision, tag="read", frozen=True, kw_only=True):
    """Record what was read in the cited page, and the figure stated there."""

    claim: str
    number: int
    quote: str
    kind: Kind
    low: int | None = None
    high: int | None = None
    party: str = ""
    translation: str = ""


class Judge(Decision, tag="judge", frozen=True, kw_only=True):
    """Give a claim its verdict."""

    claim: str
    verdict: Verdict


class Verify(Decision, tag="verify", frozen=True, kw_only=True):
    """Verify a claim."""

    claim: str


class Happened(Decision, tag="event", frozen=True, kw_only=True):
    """Say which event a claim tells of."""

    claim: str
    event: str


class Remark(Decision, tag="note", frozen=True, kw_only=True):
    """Write a note on a claim."""

    claim: str
    text: str


class Correct(Decision, tag="correct", frozen=True, kw_only=True):
    """Correct fields of a claim's figure; None leaves one as it was read."""

    claim: str
    place: str | None = None
    party: str | None = None
    date_from: str | None = None
    date_to: str | None = None
    as_of: str | None = None
    origin: str | None = None


class Attribute(Decision, tag="attribute", frozen=True, kw_only=True):
    """Link a claim to what its own sentence quotes, "as quoted in this article"."""

    claim: str
    origin: str


class Declare(Decision, tag="declare", frozen=True, kw_only=True):
    """Declare that two claims contradict each other."""

    claim: str
    other: str
    reason: str


class Resolve(Decision, tag="resolve", frozen=True, kw_only=True):
    """Settle the one open conflict of that type that a claim is a side of."""

    claim: str
    type: ConflictType
    code: ResolutionCode
    note: str


AnyDecision = (
    Accept
    | Dismiss
    | LinkTo
    | Cite
    | Attach
    | Read
    | Judge
    | Verify
    | Happened
    | Remark
    | Correct
    | Attribute
    | Declare
    | Resolve
)


class Recorded(msgspec.Struct, frozen=True):
    """The whole record: who, from when on, which articles, and what was decided in order."""

    reviewer: str
    begun: str
    articles: tuple[str, ...]
    decisions: tuple[AnyDecision, ...]


def recorded(folder: Path | None = None) -> Recorded:
    """Return the record that ships with the app."""
    path = (folder or resource("sample")) / "decisions.json"
    return msgspec.json.decode(path.read_bytes(), type=Recorded)


def build(path: Path) -> None:
    """Make the sample project at ``path``, the decisions of the tour still open."""
    for _ in steps(path, whole=False):
        pass


def steps(path: Path, *, whole: bool) -> Iterator[str]:
    """Make the sample project at ``path``, telling each step in a sentence.

    ``whole`` replays every decision, those of the tour too. When a step fails, nothing is left.
    """
    if path.exists():
        raise ProjectError("project.exists", path=str(path))
    record = recorded()
    try:
        with Library.open(
            path, reviewer=record.reviewer, create=True, now=_Clock(record.begun)
        ) as library:
            yield from _Replay(library, record).steps(whole=whole)
    except BaseException:
        for suffix in ("", "-wal", "-shm"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        raise


def is_untouched(path: Path) -> bool:
    """Say whether a project holds nothing but what the sample's reviewer did."""
    reviewer = recorded().reviewer
    with Library.open(path, read_only=True) as library:
        acts = library.history(limit=100_000)
        return all(act.actor == reviewer and act.act == "do" for act in acts)


class _Clock:
    """Tells a minute more each time it is asked, so that the sample is always the same."""

    def __init__(self, begun: str) -> None:
        self._at = datetime.fromisoformat(begun)

    def __call__(self) -> str:
        self._at += timedelta(minutes=1)
        return self._at.strftime("%Y-%m-%dT%H:%M:%SZ")


class _Replay:
    """One replay: the claims made so far by their names."""

    def __init__(self, library: Library, record: Recorded) -> None:
        self._library = library
        self._record = record
        self._articles: list[ArticleId] = []
        self._claims: dict[str, ClaimId] = {}
        self._number = 0
        self._decision: AnyDecision | None = None
        self._words = words("en")

    def steps(self, *, whole: bool) -> Iterator[str]:
        with self._library.acting("article.import"):
            for name in self._record.articles:
                prepared = prepare(resource("sample") / "articles" / name)
                article = self._library.articles.add(prepared).article
                self._articles.append(article.id)
                structure = prepared.analysis.structure
                figures = sum(one.figure.bounded for one in prepared.analysis.readings)
                yield (
                    f"Imported “{article.title}”: {figures} figures,"
                    f" {len(structure.references)} references."
                )
        found = self._library.conflicts.open_count()
        yield f"The app flags {found} conflicts before anyone has decided anything."
        for number, decision in enumerate(self._record.decisions, start=1):
            self._number, self._decision = number, decision
            if whole or not decision.tour:
                yield self._do(decision)

    def _do(self, decision: AnyDecision) -> str:
        library = self._library
        match decision:
            case Accept():
                return self._accept(decision)
            case Dismiss():
                article = self._article(decision.article)
                library.claims.dismiss(article, self._suggested(article, decision.quote))
                return f"Dismissed “{decision.quote}”."
            case LinkTo():
                link = self._linked(decision.claim, self._numbered(decision.claim, decision.number))
                library.citations.edit_link(link, stance=decision.stance)
                stance = self._words.label(decision.stance)
                return f"Linked “{decision.claim}” to reference [{decision.number}]: {stance}."
            case Cite():
                return self._cite(decision)
            case Attach():
                link = self._link(decision.claim, decision.number, decision.title)
                library.citations.attach(link, resource("sample") / "captures" / decision.file)
                return f"Attached the saved page {decision.file} to “{decision.claim}”."
            case Read():
                return self._read(decision)
            case Judge():
                library.claims.set_verdict(self._claim(decision.claim), decision.verdict)
                verdict = self._words.label(decision.verdict)
                return f"Verdict on “{decision.claim}”: {verdict}."
            case Verify():
                library.claims.set_status(self._claim(decision.claim), Status.VERIFIED)
                return f"Verified “{decision.claim}”."
            case Happened():
                library.claims.set_event(self._claim(decision.claim), decision.event)
                return f"“{decision.claim}” tells of the event “{decision.event}”."
            case Remark():
                library.claims.edit(self._claim(decision.claim), notes=decision.text)
                return f"Noted on “{decision.claim}”: {decision.text}"
            case Correct():
                return self._correct(decision)
            case Attribute():
                return self._attribute(decision)
            case Declare():
                library.conflicts.declare(
                    self._claim(decision.claim),
                    b_claim=self._claim(decision.other),
                    reason=decision.reason,
                )
                return (
                    f"Declared a conflict between “{decision.claim}” and “{decision.other}”:"
                    f" {decision.reason}"
                )
            case Resolve():
                flag = self._flag(decision)
                reason = self._words.conflict_sentence(flag.conflict, flag.statements)
                library.conflicts.resolve(
                    flag.conflict.fingerprint, decision.code, note=decision.note
                )
                code = self._words.label(decision.code)
                return f"Settled {decision.type} ({reason}): {code}. {decision.note}"

    def _accept(self, decision: Accept) -> str:
        article = self._article(decision.article)
        span = self._suggested(article, decision.quote)
        claim_id = self._library.claims.accept(article, span)
        figure = self._library.claims.get(claim_id).figure
        assert figure is not None
        if (figure.kind, figure.low, figure.high) != (decision.kind, decision.low, decision.high):
            raise self._unfit(f"it is now read as {figure.kind} [{figure.low}, {figure.high}].")
        self._claims[decision.name] = claim_id
        return (
            f"Accepted “{span.of(self._library.articles.text(article))}” as a claim:"
            f" {self._words.figure_sentence(figure)}."
        )

    def _cite(self, decision: Cite) -> str:
        with self._library.together("citation.add"):
            citation = self._library.citations.add(
                decision.title,
                publisher=decision.publisher,
                published=decision.published,
                language=decision.language,
                origin=decision.origin,
            )
            self._library.citations.link(
                self._claim(decision.claim), citation, stance=decision.stance
            )
        return f"Added the citation “{decision.title}” to “{decision.claim}”."

    def _read(self, decision: Read) -> str:
        link = self._link(decision.claim, decision.number, "")
        with self._library.together("link.edit"):
            self._library.citations.edit_link(
                link, quote=decision.quote, quote_translation=decision.translation
            )
            stated = Figure(
                decision.kind,
                decision.low,
                decision.high,
                party=decision.party,
                locus=Locus.CITED_QUOTE,
            )
            self._library.citations.set_stated(link, stated)
        return f"Read in [{decision.number}]: “{decision.quote}”"

    def _correct(self, decision: Correct) -> str:
        claim_id = self._claim(decision.claim)
        figure = self._library.claims.get(claim_id).figure
        assert figure is not None
        named = {
            "place": decision.place,
            "party": decision.party,
            "date_from": decision.date_from,
            "date_to": decision.date_to,
            "as_of": decision.as_of,
            "origin": decision.origin,
        }
        changes: dict[str, Any] = {k: value for k, value in named.items() if value is not None}
        if "date_from" in changes:
            changes["date_precision"] = DatePrecision.DAY
        corrected = replace(figure, **changes)
        self._library.claims.set_figure(claim_id, corrected)
        return f"Corrected “{decision.claim}”: {self._words.figure_sentence(corrected)}."

    def _attribute(self, decision: Attribute) -> str:
        claim_id = self._claim(decision.claim)
        for offer in self._library.citations.offers(claim_id):
            if offer.why is Offered.ATTRIBUTION and offer.origin == decision.origin:
                self._library.citations.link_offer(claim_id, offer)
                return f"Linked “{decision.claim}” to {offer.origin}, as quoted in the article."
        raise self._unfit("the article's attribution is not offered for this claim.")

    # -- finding what a decision names -------------------------------------------------------

    def _article(self, number: int) -> ArticleId:
        if not 1 <= number <= len(self._articles):
            raise self._unfit(f"there is no article {number}.")
        return self._articles[number - 1]

    def _suggested(self, article: ArticleId, quote: str) -> Span:
        """Return the span of the suggestion that overlaps where ``quote`` begins."""
        at = self._library.articles.text(article).find(quote)
        if at < 0:
            raise self._unfit(f"“{quote}” is not in the article.")
        begins = Span(at, at + 1)
        for reading in self._library.articles.analysis(article).readings:
            if reading.span.overlaps(begins):
                return reading.span
        raise self._unfit(f"nothing is suggested at “{quote}”.")

    def _claim(self, name: str) -> ClaimId:
        if name not in self._claims:
            raise self._unfit(f"there is no claim “{name}”.")
        return self._claims[name]

    def _numbered(self, claim: str, number: int) -> CitationId:
        article = self._library.claims.get(self._claim(claim)).article_id
        for citation in self._library.citations.of(article):
            if citation.number == number:
                return citation.id
        raise self._unfit(f"the article has no reference [{number}].")

    def _linked(self, claim: str, citation: CitationId) -> LinkId:
        """Link what is offered in the claim's own sentence, as one key does in the window."""
        claim_id = self._claim(claim)
        for offer in self._library.citations.offers(claim_id):
            if offer.citation is not None and offer.citation.id == citation:
                return self._library.citations.link_offer(claim_id, offer)
        raise self._unfit("the reference is not offered for this claim.")

    def _link(self, claim: str, number: int | None, title: str) -> LinkId:
        for link in self._library.citations.links(self._claim(claim)):
            citation = self._library.citations.get(link.citation_id)
            if (number is not None and citation.number == number) or (
                title and citation.title == title
            ):
                return link.id
        raise self._unfit(f"the claim is not linked to {title or number}.")

    def _flag(self, decision: Resolve) -> Flag:
        claim = self._claim(decision.claim)
        flags: Sequence[Flag] = [
            flag
            for flag in self._library.conflicts.all()
            if flag.open and flag.conflict.type is decision.type and claim in flag.claim_ids
        ]
        if len(flags) != 1:
            raise self._unfit(f"the claim has {len(flags)} open conflicts of that type.")
        return flags[0]

    def _unfit(self, detail: str) -> SampleError:
        verb = "" if self._decision is None else str(self._decision.__struct_config__.tag)
        return SampleError("sample.unfit", number=self._number, verb=verb, detail=detail)
