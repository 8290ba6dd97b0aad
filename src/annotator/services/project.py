"""The open project that all nouns share: reading, the journal, texts and their analyses."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import msgspec

from annotator.domain.analysis import READER_VERSION, analyse
from annotator.domain.box_columns import with_parties
from annotator.domain.errors import RuleError
from annotator.domain.lexicon import Lexicon, lexicon_with, searchable
from annotator.domain.model import (
    Analysis,
    Article,
    ArticleId,
    Claim,
    ClaimId,
    Link,
    LinkId,
    Statement,
)
from annotator.domain.outline import EMPTY, Outline
from annotator.domain.statements import Places, statements_of
from annotator.domain.text import Span, sha256
from annotator.services.first_findings import FirstFindings
from annotator.storage import database, lexicon_tables, tables, total_tables
from annotator.storage.database import Connection
from annotator.storage.journal import Journal

T = TypeVar("T")

_TEXTS_KEPT = 8

_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(Analysis).decode
_decode_outline = msgspec.json.Decoder(Outline).decode


class Project:
    """One open project file."""

    def __init__(
        self,
        path: Path,
        connection: Connection,
        *,
        reviewer: str,
        now: Callable[[], str],
        read_only: bool = False,
    ) -> None:
        self.path = path
        self.connection = connection
        self.reviewer = reviewer
        self.now = now
        self.journal = Journal(
            connection, path, actor=lambda: self.reviewer, now=now, read_only=read_only
        )
        self._texts: OrderedDict[tuple[int, int], str] = OrderedDict()
        self._lexicon: tuple[int, Lexicon] | None = None
        self._outlines: OrderedDict[tuple[int, int], Outline] = OrderedDict()
        self._analyses: OrderedDict[tuple[str, ...], Analysis] = OrderedDict()
        self._named: OrderedDict[int, tuple[Analysis, dict[Span, str], Analysis]] = OrderedDict()
        self._suggested: OrderedDict[int, tuple[Analysis, tuple[Statement, ...], Places]]
        self._suggested = OrderedDict()
        self.just_added: dict[ArticleId, FirstFindings] = {}
        """What articles show that the present act takes in; empty outside of one."""

    def close(self) -> None:
        """Close the file; the last connection folds the write-ahead log back into it."""
        with database.translated(self.path):
            self.connection.close()

    @property
    def lexicon(self) -> Lexicon:
        """The parties and places that this project reads and compares with."""
        # Another program may have the file open too: this number tells when it wrote.
        version = int(self.connection.execute("PRAGMA data_version").fetchone()[0])
        if self._lexicon is None or self._lexicon[0] != version:
            self._lexicon = version, lexicon_with(lexicon_tables.changes(self.connection))
        return self._lexicon[1]

    def forget_lexicon(self) -> None:
        """Take the lexicon from the file anew, where its rows were written or put back."""
        self._lexicon = None

    def forget(self) -> None:
        """Take everything from the file anew: an act failed, and what it wrote is gone."""
        self.forget_lexicon()
        for kept in (self._texts, self._outlines, self._analyses, self._named, self._suggested):
            kept.clear()
        self.just_added.clear()

    def article(self, article_id: int) -> Article:
        """Return an article; RuleError "rule.gone" when it is no longer there."""
        return _there(tables.article(self.connection, article_id))

    def claim(self, claim_id: ClaimId) -> Claim:
        """Return a claim; RuleError "rule.gone" when it is no longer there."""
        return _there(tables.claim(self.connection, claim_id))

    def link(self, link_id: LinkId) -> Link:
        """Return a link; RuleError "rule.gone" when it is no longer there."""
        return _there(tables.link(self.connection, link_id))

    def text(self, article_id: ArticleId, version: int | None = None) -> str:
        """Return an article's text, the newest version unless one is named."""
        if version is None:
            version = self.article(article_id).version
        key = (article_id, version)
        if key not in self._texts:
            self._texts[key] = tables.text_of(self.connection, article_id, version)[0]
            if len(self._texts) > _TEXTS_KEPT:
                self._texts.popitem(last=False)
        self._texts.move_to_end(key)
        return self._texts[key]

    def outline(self, article_id: ArticleId, version: int | None = None) -> Outline:
        """Return how an article's document is built, in its newest version unless one is named."""
        if version is None:
            version = self.article(article_id).version
        key = (article_id, version)
        if key not in self._outlines:
            payload = tables.outline_of(self.connection, article_id, version)
            self._outlines[key] = _decode_outline(payload) if payload else EMPTY
            if len(self._outlines) > _TEXTS_KEPT:
                self._outlines.popitem(last=False)
        self._outlines.move_to_end(key)
        return self._outlines[key]

    def analysis(self, article_id: ArticleId) -> Analysis:
        """Return what is read in an article's newest text, columns as reviewers named them.

        What the reader suggests is kept; what a reviewer said of a lost column stands over it.
        """
        read = self.analysis_as_read(article_id)
        version = self.article(article_id).version
        named = total_tables.column_parties(self.connection, article_id, version)
        if not named:
            return read
        parties = {span: party for span, (_, party) in named.items()}
        kept = self._named.get(article_id)
        if kept is None or kept[0] is not read or kept[1] != parties:
            kept = (read, parties, with_parties(read, parties, self.lexicon.parties))
            self._named[article_id] = kept
            if len(self._named) > _TEXTS_KEPT:
                self._named.popitem(last=False)
        return kept[2]

    def analysis_as_read(self, article_id: ArticleId, version: int | None = None) -> Analysis:
        """Return what the reader makes of an article's text, from the cache if it can.

        It is the newest text unless a version is named.
        """
        article = self.article(article_id)
        version = article.version if version is None else version
        text, digest = tables.text_of(self.connection, article_id, version)
        lexicon = self.lexicon
        outline = self.outline(article_id, version)
        built = fingerprint(outline)
        key = (digest, built, article.date or "", lexicon.fingerprint)
        if key not in self._analyses:
            payload = tables.cached_analysis(self.connection, *key[:3], READER_VERSION)
            if payload is not None:
                found = _decode(payload)
            else:
                found = analyse(
                    text,
                    file_name=article.file_name,
                    date=article.date,
                    lexicon=lexicon,
                    outline=outline,
                )
                if not self.journal.read_only:
                    self.keep_analysis(digest, article.date, found, outline)
                    lexicon_tables.keep_searchable(self.connection, digest, searchable(text))
            self._remember(key, found)
        self._analyses.move_to_end(key)
        return self._analyses[key]

    def suggested(self, article_id: ArticleId) -> tuple[tuple[Statement, ...], Places]:
        """Return an article's readings as statements, and where its sentences stand."""
        analysis = self.analysis(article_id)
        kept = self._suggested.get(article_id)
        if kept is None or kept[0] is not analysis:
            text = self.text(article_id)
            uid = self.article(article_id).uid
            places = Places(text)
            kept = (analysis, statements_of(analysis, text, article=uid, places=places), places)
            self._suggested[article_id] = kept
            if len(self._suggested) > _TEXTS_KEPT:
                self._suggested.popitem(last=False)
        self._suggested.move_to_end(article_id)
        return kept[1], kept[2]

    def keep_analysis(
        self,
        digest: str,
        date: str | None,
        analysis: Analysis,
        outline: Outline,
        form: str | None = None,
    ) -> None:
        """Put an analysis into the cache of the file; a cache write is no act of a reviewer.

        What is kept there holds for the present lexicon: ``Lexicons.refresh`` drops what does not.
        ``form`` is what ``analysis_form`` gave, where somebody asked for it before.
        """
        key = (digest, fingerprint(outline), date or "", self.lexicon.fingerprint)
        form = analysis_form(analysis) if form is None else form
        tables.cache_analysis(self.connection, *key[:3], READER_VERSION, form)
        self._remember(key, analysis)

    def _remember(self, key: tuple[str, str, str, str], analysis: Analysis) -> None:
        self._analyses[key] = analysis
        self._analyses.move_to_end(key)
        if len(self._analyses) > _TEXTS_KEPT:
            self._analyses.popitem(last=False)


def analysis_form(analysis: Analysis) -> str:
    """Return an analysis as it is stored: JSON."""
    return _encode(analysis).decode()


def kept_form(outline: Outline) -> str:
    """Return an outline as it is stored: JSON, "" for that of a plain text."""
    return "" if outline == EMPTY else _encode(outline).decode()


def fingerprint(outline: Outline) -> str:
    """Return a hash that tells an outline from others, "" for that of a plain text."""
    form = kept_form(outline)
    return sha256(form) if form else ""


def _there(row: T | None) -> T:
    if row is None:
        raise RuleError("rule.gone")
    return row
