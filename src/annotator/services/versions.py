"""Versions of an article's text: taking in a newer one, correcting, comparing, what went astray."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass, replace

from annotator import formats
from annotator.domain.analysis import analyse
from annotator.domain.box_columns import box_columns
from annotator.domain.difference import Difference, difference
from annotator.domain.errors import RuleError
from annotator.domain.lexicon import searchable
from annotator.domain.likeness import Prints, prints_of
from annotator.domain.model import (
    Analysis,
    Article,
    ArticleId,
    Claim,
    ClaimId,
    Metadata,
    Reading,
    Resolution,
    Status,
    TextVersion,
    VersionOrigin,
)
from annotator.domain.offering import Offers
from annotator.domain.outline import Outline
from annotator.domain.placing import Landing, Placing, Readings
from annotator.domain.restating import followed, redated
from annotator.domain.shifting import shifted
from annotator.domain.text import Anchor, Span, anchor_at, normalise_newlines, sha256, trimmed
from annotator.services import carrying
from annotator.services.claims import Claims
from annotator.services.conflicts import Conflicts
from annotator.services.importing import Prepared
from annotator.services.project import Project, kept_form
from annotator.services.reference_lists import merge_list
from annotator.storage import lexicon_tables, print_tables, tables, version_tables

_PLACINGS_KEPT = 4
_MOST_CANDIDATES = 3

_LABELS = {
    VersionOrigin.UPDATE: "article.update",
    VersionOrigin.FETCH: "article.fetch",
    VersionOrigin.CORRECTION: "article.correct",
    VersionOrigin.RESTORED: "article.restore",
}


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a new version does to the claims of an article.

    ``in_place`` keep their words, ``moved`` have words that changed slightly, ``strayed`` are in
    the tray. ``back`` counts the verified ones among all of them that go back to review.
    ``known`` says that the article has this very text already, so that nothing is to do.
    """

    in_place: int = 0
    moved: int = 0
    strayed: int = 0
    back: int = 0
    known: bool = False


@dataclass(frozen=True, slots=True)
class Updated(Outlook):
    """What taking a new version in did; ``version`` is the newest now."""

    version: int = 0


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place in the newest text where a strayed claim may belong; ``score`` is 0 to 100.

    ``sentence`` is the sentence around it.
    """

    span: Span
    quote: str
    score: int
    sentence: Span


@dataclass(frozen=True, slots=True)
class Strayed:
    """A claim whose words are gone: ``quote`` as it stood in text version ``version``.

    ``candidates`` are places of the newest text, best first; there may be none.
    """

    claim: Claim
    version: int
    quote: str
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class _Newer:
    """A text that is to become the newest of its article, with where it came from."""

    text: str
    outline: Outline
    row: TextVersion
    analysis: Analysis
    article: Article
    """The article as the new text makes it."""


@dataclass(frozen=True, slots=True)
class _Moved:
    """A claim, and where its words and its figure's are in the new text; None in the tray."""

    claim: Claim
    landing: Landing | None
    figure: Span | None = None

    @property
    def reason(self) -> str:
        """Why a claim that was verified is to be looked at again, "" when it stands."""
        if self.landing is None:
            return "text_lost"
        changed = self.landing.likeness < 100 or self.landing.rewritten
        return "text_changed" if changed else ""


class Versions:
    """The text versions of one project's articles."""

    def __init__(self, project: Project, claims: Claims, conflicts: Conflicts) -> None:
        self._project = project
        self._claims = claims
        self._conflicts = conflicts
        self._placings: OrderedDict[tuple[str, str], Placing] = OrderedDict()

    # -- reading ------------------------------------------------------------------------------

    def of(self, article_id: ArticleId) -> tuple[TextVersion, ...]:
        """Return the versions of an article's text, oldest first; the last is the newest."""
        article = self._project.article(article_id)
        found = version_tables.versions(self._project.connection, article_id)
        return tuple(found) or (_first(article),)

    def text(self, article_id: ArticleId, version: int) -> str:
        """Return the text of one version; RuleError "rule.gone" when there is none."""
        self._version(article_id, version)
        return self._project.text(article_id, version)

    def original(self, article_id: ArticleId, version: int) -> bytes:
        """Return the bytes that a version was read from; of a correction, of what it corrects."""
        self._version(article_id, version)
        digest = ""
        for one in self.of(article_id):
            if one.version <= version and one.sha256:
                digest = one.sha256
        return tables.original_bytes(self._project.connection, digest) or b""

    def difference(self, article_id: ArticleId, older: int, newer: int) -> Difference:
        """Return what changed from one version to another."""
        return difference(self.text(article_id, older), self.text(article_id, newer))

    def between(self, a: ArticleId, b: ArticleId) -> Difference:
        """Compare the newest texts of two articles."""
        return difference(self._project.text(a), self._project.text(b))

    def tray(self, article_id: ArticleId) -> tuple[Strayed, ...]:
        """Return the claims whose words the newest text lost, with places they may belong to."""
        newest = self._project.article(article_id).version
        claims = [one for one in self._claims.of(article_id) if one.version < newest]
        if not claims:
            return ()
        new = self._project.text(article_id)
        taken = set(self._claims.figure_places(article_id).values())
        read = Readings(self._project.analysis(article_id).readings).all
        figures = [one.span for one in read if one.span not in taken]
        offers: dict[tuple[int, bool], Offers] = {}
        found: list[Strayed] = []
        for claim in claims:
            key = claim.version, claim.figure is not None
            placing = self._placing(self._project.text(article_id, claim.version), new)
            if key not in offers:
                offers[key] = Offers(placing, figures if key[1] else None)
            span = (claim.figure_anchor or claim.anchor).span
            candidates = tuple(
                Candidate(there, there.of(new), score, placing.sentence_now(there))
                for there, score in offers[key].to(span, _MOST_CANDIDATES)
            )
            found.append(Strayed(claim, claim.version, claim.anchor.quote, candidates))
        return tuple(found)

    def tray_counts(self) -> dict[ArticleId, int]:
        """Return how many claims each article has in its tray; articles without any are left out.

        A claim is in the tray while its ``version`` is older than its article's.
        """
        return version_tables.all_astray(self._project.connection)

    def problems(self) -> list[str]:
        """Return the versions whose original is missing or altered, and the anchors that are off.

        An anchor is off when other words stand at its place than it quotes.
        """
        connection = self._project.connection
        found: list[str] = []
        sound: dict[str, bool] = {}
        for article_id, version, digest in version_tables.originals(connection):
            if digest not in sound:
                data = tables.original_bytes(connection, digest)
                sound[digest] = data is not None and sha256(data) == digest
            if not sound[digest]:
                found.append(
                    f"the original of article {article_id}, version {version}, is missing or"
                    " was altered"
                )
        for claim in self._claims.all():
            text = self._project.text(claim.article_id, claim.version)
            if any(
                one.span.of(text) != one.quote
                for one in (claim.anchor, claim.figure_anchor)
                if one is not None
            ):
                found.append(f"the words of claim {claim.id} do not stand at its place")
        return found

    # -- a newer text -------------------------------------------------------------------------

    def preview(self, article_id: ArticleId, prepared: Prepared | str) -> Outlook:
        """Return what ``update`` with a document, or ``correct`` with a text, would do."""
        if isinstance(prepared, str):
            newer = self._corrected(article_id, prepared, "")
        else:
            newer = self._updated(article_id, prepared, VersionOrigin.UPDATE, "")
        if self._is_known(article_id, newer):
            return Outlook(known=True)
        return _counted(self._moved(article_id, newer))

    def update(
        self,
        article_id: ArticleId,
        prepared: Prepared,
        *,
        origin: VersionOrigin | str = VersionOrigin.UPDATE,
        note: str = "",
    ) -> Updated:
        """Take a newer document of an article in; its claims follow as far as it is certain.

        The rest is in the tray. The reference list is merged, and what the article says of itself
        follows where no reviewer changed it. The same text as the newest is known, and nothing is
        written. ``origin`` is "update" or "fetch".
        """
        return self._put(
            article_id,
            self._updated(article_id, prepared, VersionOrigin(origin), note),
            prepared,
        )

    def correct(self, article_id: ArticleId, text: str, note: str = "") -> Updated:
        """Put a text right that was read or typed wrongly; the document's build is kept.

        Raises SourceError "source.empty" where no words are left.
        """
        return self._put(article_id, self._corrected(article_id, text, note))

    def restore(self, article_id: ArticleId, version: int) -> Updated:
        """Make a further version with the text of an older one; claims in the tray come back."""
        there = self._version(article_id, version)
        article = self._project.article(article_id)
        read_from = [one for one in self.of(article_id) if one.version <= version and one.sha256][
            -1
        ]
        article = replace(article, sha256=read_from.sha256, file_name=read_from.file_name)
        text, outline = self.text(article_id, version), self._project.outline(article_id, version)
        row = replace(
            there,
            origin=VersionOrigin.RESTORED,
            note=str(version),
            reviewer=self._project.reviewer,
            at=self._project.now(),
        )
        analysis = self._project.analysis_as_read(article_id, version)
        return self._put(article_id, _Newer(text, outline, row, analysis, article))

    def attach(self, claim_id: ClaimId, span: Span) -> None:
        """Take a claim out of the tray: it stands at ``span`` of the newest text from now on.

        Its figure follows what is read there, but for fields that a reviewer had changed. Raises
        RuleError "rule.words_taken" when another claim's figure stands there.
        """
        project = self._project
        claim = project.claim(claim_id)
        article = project.article(claim.article_id)
        text = project.text(article.id)
        span = trimmed(text, span)
        if not len(span):
            raise RuleError("rule.empty_selection")
        inside = [
            one
            for one in project.analysis(article.id).readings
            if span.contains(one.span) and one.figure.bounded
        ]
        figure_span = inside[0].span if len(inside) == 1 else span
        taken = tables.claim_counting_at(project.connection, article.id, figure_span)
        if claim.figure is not None and taken not in (None, claim_id):
            raise RuleError("rule.words_taken")
        old = project.text(article.id, claim.version)
        with project.journal.transaction("claim.attach") as connection:
            self._claims.restore(article.id, figure_span)
            placing = self._placing(old, text)
            values = {
                **tables.anchor_values(anchor_at(text, span)),
                "version": article.version,
                "likeness": None,
                "text": _retold(
                    claim,
                    placing.sentence(claim.anchor.span).of(old),
                    anchor_at(text, span),
                    placing.sentence_now(span).of(text),
                ),
            }
            if claim.figure is not None:
                figure = claim.figure
                was = self._read_then(claim)
                if was is not None and len(inside) == 1:
                    figure = followed(figure, was.figure, inside[0].figure)
                if (figure.low, figure.high) != (claim.figure.low, claim.figure.high):
                    values["best"] = None
                anchor = anchor_at(text, figure_span)
                tables.put_figure(connection, "claim_id", claim_id, figure, anchor)
            tables.update(connection, "claim", claim_id, values)
            self._claims.reconsider(claim_id, "anchor_changed")

    # -- what a newer text is -----------------------------------------------------------------

    def _updated(
        self, article_id: ArticleId, prepared: Prepared, origin: VersionOrigin, note: str
    ) -> _Newer:
        project, document = self._project, prepared.document
        article = project.article(article_id)
        was = project.analysis_as_read(article_id).structure.metadata
        told = prepared.analysis.structure.metadata
        article = _told_anew(article, was, replace(told, url=told.url or document.url))
        article = replace(article, sha256=prepared.sha256, file_name=document.name)
        row = TextVersion(
            article_id,
            0,
            origin,
            note.strip(),
            document.name,
            document.url,
            prepared.sha256,
            project.reviewer,
            project.now(),
        )
        analysis = prepared.analysis
        if prepared.lexicon != project.lexicon.fingerprint or article.date != told.date:
            analysis = self._analysed(article, prepared.text, document.outline)
        return _Newer(prepared.text, document.outline, row, analysis, article)

    def _corrected(self, article_id: ArticleId, text: str, note: str) -> _Newer:
        project = self._project
        article = project.article(article_id)
        text = normalise_newlines(formats.typed(text, article.file_name))
        outline = shifted(project.outline(article_id), project.text(article_id), text)
        row = TextVersion(
            article_id,
            0,
            VersionOrigin.CORRECTION,
            note.strip(),
            article.file_name,
            "",
            "",
            project.reviewer,
            project.now(),
        )
        return _Newer(text, outline, row, self._analysed(article, text, outline), article)

    def _analysed(self, article: Article, text: str, outline: Outline) -> Analysis:
        return analyse(
            text,
            file_name=article.file_name,
            date=article.date,
            lexicon=self._project.lexicon,
            outline=outline,
        )

    def _is_known(self, article_id: ArticleId, newer: _Newer) -> bool:
        return newer.text == self._project.text(
            article_id
        ) and newer.outline == self._project.outline(article_id)

    # -- where claims go ----------------------------------------------------------------------

    def _moved(self, article_id: ArticleId, newer: _Newer) -> list[_Moved]:
        """Return where each claim of an article stands in a newer text, those astray included."""
        now = Readings(newer.analysis.readings)
        then: dict[int, Readings] = {}
        found: list[_Moved] = []
        for claim in self._claims.of(article_id):
            placing = self._placing(self._project.text(article_id, claim.version), newer.text)
            landing = placing.landing(claim.anchor.span)
            figure = None
            if landing is not None and claim.figure_anchor is not None:
                there: Landing | None = landing
                if claim.figure_anchor.span != claim.anchor.span:
                    there = placing.landing(claim.figure_anchor.span)
                if there is None:
                    landing = None
                else:
                    figure = there.span
                    likeness = min(landing.likeness, there.likeness)
                    rewritten = landing.rewritten or there.rewritten
                    landing = replace(landing, likeness=likeness, rewritten=rewritten)
            if landing is not None and (landing.likeness < 100 or landing.rewritten):
                if claim.version not in then:
                    read = self._project.analysis_as_read(article_id, claim.version)
                    then[claim.version] = Readings(read.readings)
                was = (claim.figure_anchor or claim.anchor).span
                if then[claim.version].contradict(
                    was, now, figure or landing.span, rewritten=landing.rewritten
                ):
                    landing = figure = None
            found.append(_Moved(claim, landing, figure))
        return _each_alone(found)

    def _placing(self, old: str, new: str) -> Placing:
        key = (old, new)
        if key not in self._placings:
            self._placings[key] = Placing(old, new)
            if len(self._placings) > _PLACINGS_KEPT:
                self._placings.popitem(last=False)
        self._placings.move_to_end(key)
        return self._placings[key]

    def _read_then(self, claim: Claim) -> Reading | None:
        """Return what was read where a claim's figure stands, in the text that it counts in."""
        span = (claim.figure_anchor or claim.anchor).span
        read = self._project.analysis_as_read(claim.article_id, claim.version)
        return next((one for one in read.readings if one.span == span), None)

    # -- writing ------------------------------------------------------------------------------

    def _put(
        self, article_id: ArticleId, newer: _Newer, prepared: Prepared | None = None
    ) -> Updated:
        project = self._project
        before = project.article(article_id)
        if self._is_known(article_id, newer):
            return Updated(known=True, version=before.version)
        moved = self._moved(article_id, newer)
        decisions = self._decisions(before, newer.text)
        old = project.analysis_as_read(article_id)
        digest = sha256(newer.text)
        with project.journal.transaction(_LABELS[newer.row.origin]) as connection:
            version = version_tables.next_version(connection, article_id)
            if not version_tables.versions(connection, article_id):
                version_tables.add(connection, _first(before))
            tables.keep_text(
                connection, article_id, version, newer.text, digest, kept_form(newer.outline)
            )
            version_tables.add(connection, replace(newer.row, version=version))
            # Undo may make the older text the newest again.
            print_tables.keep(connection, *self._prints(article_id))
            if prepared is not None:
                document = prepared.document
                tables.keep_bytes(connection, prepared.sha256, document.original, document.encoding)
            lexicon_tables.keep_searchable(connection, digest, searchable(newer.text))
            print_tables.keep(connection, digest, prints_of(newer.text))
            self._write_article(before, replace(newer.article, version=version))
            project.keep_analysis(digest, newer.article.date, newer.analysis, newer.outline)
            for one in moved:
                self._write_claim(one, newer, version)
            self._write_kept(article_id, newer, version)
            for decision, mark in decisions:
                carrying.keep(project, decision, mark)
            merge_list(
                project,
                article_id,
                old.structure.references,
                newer.analysis.structure.references,
            )
            if newer.article.date != before.date:
                self._redate(moved, old, newer.analysis)
        counts = _counted(moved)
        return Updated(counts.in_place, counts.moved, counts.strayed, counts.back, version=version)

    def _prints(self, article_id: ArticleId) -> tuple[str, Prints]:
        text = self._project.text(article_id)
        return sha256(text), prints_of(text)

    def _write_article(self, before: Article, after: Article) -> None:
        names = ("title", "publisher", "url", "language", "date", "file_name", "sha256", "version")
        values = {name: getattr(after, name) for name in names}
        tables.update(self._project.connection, "article", before.id, values)

    def _write_claim(self, moved: _Moved, newer: _Newer, version: int) -> None:
        connection, claim, landing = self._project.connection, moved.claim, moved.landing
        values: dict[str, tables.Value] = {}
        if landing is not None:
            text = newer.text
            anchor = anchor_at(text, landing.span)
            then = self._project.text(claim.article_id, claim.version)
            likeness = min(landing.likeness, 100 if claim.likeness is None else claim.likeness)
            values = {
                **tables.anchor_values(anchor),
                "version": version,
                "likeness": likeness if likeness < 100 else claim.likeness,
                "text": _retold(claim, landing.was.of(then), anchor, landing.sentence.of(text)),
            }
            if moved.figure is not None:
                version_tables.move_figure(connection, claim.id, anchor_at(text, moved.figure))
        if claim.status is Status.VERIFIED and moved.reason:
            values |= {
                "status": Status.READY,
                "status_reason": moved.reason,
                "verified_at": None,
            }
        if values:
            tables.update(connection, "claim", claim.id, values)

    def _write_kept(self, article_id: ArticleId, newer: _Newer, version: int) -> None:
        """Let what was decided at places of the text follow; what has no place has no effect."""
        connection, text = self._project.connection, newer.text
        taken: set[tuple[str, Span]] = set()
        columns: dict[Span, int] = {}
        for kept in version_tables.places_kept(connection, article_id):
            placing = self._placing(self._project.text(article_id, kept.version), text)
            landing = placing.landing(kept.span)
            if landing is None or (kept.table, landing.span) in taken:
                continue
            if not kept.side:
                taken.add((kept.table, landing.span))
            if kept.table == "column_party":
                columns[landing.span] = kept.row_id
            version_tables.move_kept(connection, kept, version, anchor_at(text, landing.span))
        for column in box_columns(newer.analysis):
            named = [columns[span] for span in column.figures if span in columns]
            for span in column.figures if named else ():
                if span not in columns:
                    # The column is named as a whole, whichever of its figures changed.
                    version_tables.name_as(connection, named[0], anchor_at(text, span))

    def _decisions(self, article: Article, text: str) -> list[tuple[Resolution, str]]:
        """Return what was decided about conflicts whose sentences stay as they are."""
        placing = self._placing(self._project.text(article.id), text)

        def follow(span: Span) -> Anchor | None:
            landing = placing.landing(span)
            if landing is None or landing.likeness < 100 or landing.rewritten:
                return None
            return anchor_at(text, landing.span)

        return list(carrying.carried(self._project, self._conflicts, article, follow))

    def _redate(self, moved: Iterable[_Moved], before: Analysis, after: Analysis) -> None:
        """Let dates of claims that lean on the article's own follow it."""
        was = {one.span: one.figure for one in before.readings}
        now = {one.span: one.figure for one in after.readings}
        for one in moved:
            claim, landing = one.claim, one.landing
            if claim.figure is None or landing is None:
                continue
            then, there = (claim.figure_anchor or claim.anchor).span, one.figure or landing.span
            if then not in was or there not in now:
                continue
            figure = redated(claim.figure, was[then], now[there])
            if figure != claim.figure:
                anchor = self._project.claim(claim.id).figure_anchor
                connection = self._project.connection
                tables.put_figure(connection, "claim_id", claim.id, figure, anchor)
                self._claims.reconsider(claim.id, "date_changed")

    def _version(self, article_id: ArticleId, version: int) -> TextVersion:
        for one in self.of(article_id):
            if one.version == version:
                return one
        raise RuleError("rule.gone")


def _first(article: Article) -> TextVersion:
    """Return the version of an article that was taken in before versions were kept."""
    return TextVersion(
        article.id,
        article.version,
        VersionOrigin.IMPORT,
        "",
        article.file_name,
        article.url,
        article.sha256,
        "",
        article.added_at,
    )


def _told_anew(article: Article, was: Metadata, now: Metadata) -> Article:
    """Return an article with what its newer text says of it, but for what a reviewer changed."""
    title = was.title or article.file_name
    return replace(
        article,
        title=now.title if now.title and article.title == title else article.title,
        publisher=_follow(article.publisher, was.publisher, now.publisher),
        url=article.url or now.url,
        language=_follow(article.language, was.language, now.language),
        date=now.date if now.date and article.date in (None, was.date) else article.date,
    )


def _follow(kept: str, was: str, now: str) -> str:
    return now if now and kept in ("", was) else kept


def _retold(claim: Claim, was: str, anchor: Anchor, sentence: str) -> str:
    """Return the wording of a claim where its words changed, unless a reviewer worded it."""
    if claim.text == claim.anchor.quote:
        return anchor.quote
    return sentence if claim.text == was else claim.text


def _each_alone(moved: list[_Moved]) -> list[_Moved]:
    """Send claims to the tray of which two came to one place that were at two.

    A claim of the newest text goes before those that were in the tray already.
    """
    at: dict[Span, set[tuple[int, Span]]] = {}
    for one in moved:
        if one.figure is not None and one.claim.figure_anchor is not None:
            there = (-one.claim.version, one.claim.figure_anchor.span)
            at.setdefault(one.figure, set()).add(there)
    found: list[_Moved] = []
    for one in moved:
        rivals = set() if one.figure is None else at[one.figure]
        first = min(rivals, default=(0, None))[0]
        alone = sum(version == first for version, _ in rivals) <= 1
        stays = not rivals or (alone and -one.claim.version == first)
        found.append(one if stays else _Moved(one.claim, None))
    return found


def _counted(moved: Iterable[_Moved]) -> Outlook:
    in_place = slightly = strayed = back = 0
    for one in moved:
        if one.landing is None:
            strayed += 1
        elif one.landing.likeness < 100:
            slightly += 1
        else:
            in_place += 1
        back += one.claim.status is Status.VERIFIED and bool(one.reason)
    return Outlook(in_place, slightly, strayed, back)
