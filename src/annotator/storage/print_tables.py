"""What texts are known again by: prints of their sentences, samples of their words. Derived."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator

from annotator.domain.likeness import Prints
from annotator.domain.model import ArticleId
from annotator.domain.text import Span

_FAMILIAR = 200
"""Texts that are looked at of those which share one sentence or one run of words."""


def keep(connection: sqlite3.Connection, text_sha256: str, prints: Prints) -> None:
    """Keep the prints of a text; once is enough."""
    cursor = connection.execute(
        "INSERT OR IGNORE INTO text_print (text_sha256) VALUES (?)", (text_sha256,)
    )
    if not cursor.rowcount:
        return
    text_id = cursor.lastrowid
    connection.executemany(
        "INSERT INTO sentence_print VALUES (?, ?, ?, ?)",
        [(print_, text_id, span.start, span.end) for print_, span in prints.sentences],
    )
    connection.executemany(
        "INSERT INTO text_sample VALUES (?, ?)", [(run, text_id) for run in prints.sample]
    )


def missing(connection: sqlite3.Connection, limit: int) -> list[tuple[str, str]]:
    """Return (hash, text) of newest texts whose prints are not kept yet."""
    rows = connection.execute(
        "SELECT t.sha256, t.text FROM article a"
        " JOIN article_text t ON t.article_id = a.id AND t.version = a.version"
        " WHERE t.sha256 NOT IN (SELECT text_sha256 FROM text_print) LIMIT ?",
        (limit,),
    )
    return [(row[0], row[1]) for row in rows]


def sharing(
    connection: sqlite3.Connection, prints: Prints, but: int, limit: int
) -> list[ArticleId]:
    """Return the articles that share most sentences and runs of words with a text.

    ``but`` is an article that is not asked about.
    """
    shared: Counter[int] = Counter()
    queries = (
        ("SELECT text_id FROM text_sample WHERE run = ? LIMIT ?", prints.sample),
        (
            "SELECT DISTINCT text_id FROM sentence_print WHERE print = ? LIMIT ?",
            {print_ for print_, _ in prints.sentences},
        ),
    )
    for query, values in queries:
        for value in values:
            # What stands in more texts than that tells few of them from others.
            shared.update(row[0] for row in connection.execute(query, (value, _FAMILIAR)))
    found: list[ArticleId] = []
    for text_id, _ in sorted(shared.items(), key=lambda one: (-one[1], one[0])):
        if len(found) >= limit:
            break
        rows = connection.execute(
            "SELECT a.id FROM text_print p CROSS JOIN article_text t ON t.sha256 = p.text_sha256"
            " CROSS JOIN article a ON a.id = t.article_id AND a.version = t.version"
            " WHERE p.id = ? AND a.id <> ? ORDER BY a.id LIMIT ?",
            (text_id, but, limit),
        )
        found += [ArticleId(row[0]) for row in rows]
    return found[:limit]


def sentences_elsewhere(
    connection: sqlite3.Connection, prints: Prints, but: int, limit: int
) -> Iterator[tuple[Span, ArticleId, Span]]:
    """Yield the sentences of a text that stand in newest texts of articles, ``but`` one, too.

    (Where it stands, the article, where it stands there), at most ``limit`` places of each.
    """
    for print_, span in prints.sentences:
        rows = connection.execute(
            # CROSS keeps the order: few sentences lead to few articles, never the other way.
            'SELECT a.id, s.start, s."end" FROM sentence_print s'
            " CROSS JOIN text_print p ON p.id = s.text_id"
            " CROSS JOIN article_text t ON t.sha256 = p.text_sha256"
            " CROSS JOIN article a ON a.id = t.article_id AND a.version = t.version"
            " WHERE s.print = ? AND a.id <> ? LIMIT ?",
            (print_, but, limit),
        )
        for article_id, start, end in rows.fetchall():
            yield span, ArticleId(article_id), Span(start, end)
