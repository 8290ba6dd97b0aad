"""The schema and its history: append-only, plain SQL, imports no model."""

from __future__ import annotations

from sqlite_utils import Database, Migrations

migrations = Migrations("annotator")


@migrations()
def m001_first_schema(db: Database) -> None:
    """Lay the tables: journaled ones first, then kept bytes and texts, then derived caches."""
    for statement in _FIRST.split(";\n\n"):
        db.conn.execute(statement)


@migrations()
def m002_lexicon(db: Database) -> None:
    """Add the project's own parties, places and names; caches know what must be read anew."""
    for statement in _LEXICON.split(";\n\n"):
        db.conn.execute(statement)


@migrations()
def m003_events(db: Database) -> None:
    """Keep what is never one event; index figures so that those of different articles meet."""
    for statement in _EVENTS.split(";\n\n"):
        db.conn.execute(statement)


@migrations()
def m004_columns_and_parts(db: Database) -> None:
    """Keep whose a box's column is by a reviewer's word, and which claims are parts of which."""
    for statement in _COLUMNS_AND_PARTS.split(";\n\n"):
        db.conn.execute(statement)


@migrations()
def m005_documents_and_versions(db: Database) -> None:
    """Keep how documents are built, where each version of a text came from, how claims moved."""
    for statement in _DOCUMENTS.split(";\n\n"):
        db.conn.execute(statement)


_FIGURE_COLUMNS = """
  kind TEXT NOT NULL, low INTEGER, high INTEGER, qualifier TEXT NOT NULL, mode TEXT NOT NULL,
  party TEXT NOT NULL, party_text TEXT NOT NULL, party_assumed INTEGER NOT NULL,
  party_status TEXT NOT NULL, sub_group TEXT NOT NULL, perpetrator TEXT NOT NULL,
  place TEXT NOT NULL, date_from TEXT, date_to TEXT, date_precision TEXT NOT NULL,
  locus TEXT NOT NULL, modality TEXT NOT NULL, origin TEXT NOT NULL,
  accumulation TEXT NOT NULL, as_of TEXT
"""

_FIRST = f"""
CREATE TABLE setting (
  id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, value TEXT NOT NULL
) STRICT;

CREATE TABLE article (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL, publisher TEXT NOT NULL, url TEXT NOT NULL, language TEXT NOT NULL,
  date TEXT, file_name TEXT NOT NULL, sha256 TEXT NOT NULL, version INTEGER NOT NULL,
  added_at TEXT NOT NULL
) STRICT;

CREATE INDEX article_sha256 ON article (sha256);

CREATE TABLE source (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL, type TEXT NOT NULL, reliability TEXT NOT NULL, population TEXT NOT NULL,
  owner TEXT NOT NULL
) STRICT;

CREATE TABLE citation (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE,
  article_id INTEGER REFERENCES article (id) ON DELETE CASCADE, number INTEGER,
  source_id INTEGER REFERENCES source (id) ON DELETE SET NULL,
  title TEXT NOT NULL, translated_title TEXT NOT NULL, author TEXT NOT NULL,
  published TEXT, accessed TEXT, archived TEXT, language TEXT NOT NULL,
  url TEXT NOT NULL, archive_url TEXT NOT NULL, origin TEXT NOT NULL, as_quoted INTEGER NOT NULL
) STRICT;

CREATE INDEX citation_article ON citation (article_id, number);

CREATE TABLE event (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, name TEXT NOT NULL
) STRICT;

CREATE TABLE claim (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  version INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  quote TEXT NOT NULL, prefix TEXT NOT NULL, suffix TEXT NOT NULL, text TEXT NOT NULL,
  event_id INTEGER REFERENCES event (id) ON DELETE SET NULL,
  verdict TEXT NOT NULL, grade_tick TEXT NOT NULL, status TEXT NOT NULL,
  status_reason TEXT NOT NULL, best INTEGER, reviewer TEXT NOT NULL, verified_at TEXT,
  notes TEXT NOT NULL, created_at TEXT NOT NULL
) STRICT;

CREATE INDEX claim_article ON claim (article_id, start);

CREATE TABLE assessment (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE,
  claim_id INTEGER NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
  reviewer TEXT NOT NULL, verdict TEXT NOT NULL, at TEXT NOT NULL,
  UNIQUE (claim_id, reviewer)
) STRICT;

CREATE TABLE link (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE,
  claim_id INTEGER NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
  citation_id INTEGER NOT NULL REFERENCES citation (id) ON DELETE CASCADE,
  stance TEXT NOT NULL, seen TEXT NOT NULL, quote TEXT NOT NULL,
  quote_translation TEXT NOT NULL,
  UNIQUE (claim_id, citation_id)
) STRICT;

CREATE INDEX link_citation ON link (citation_id);

CREATE TABLE figure (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE,
  claim_id INTEGER UNIQUE REFERENCES claim (id) ON DELETE CASCADE,
  link_id INTEGER UNIQUE REFERENCES link (id) ON DELETE CASCADE,
  start INTEGER, "end" INTEGER, quote TEXT NOT NULL, prefix TEXT NOT NULL, suffix TEXT NOT NULL,
  {_FIGURE_COLUMNS},
  CHECK ((claim_id IS NULL) <> (link_id IS NULL))
) STRICT;

CREATE TABLE attachment (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE,
  link_id INTEGER NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  name TEXT NOT NULL, sha256 TEXT NOT NULL, size INTEGER NOT NULL, added_at TEXT NOT NULL
) STRICT;

CREATE INDEX attachment_link ON attachment (link_id);

CREATE TABLE dismissal (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  version INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  quote TEXT NOT NULL, prefix TEXT NOT NULL, suffix TEXT NOT NULL, at TEXT NOT NULL,
  UNIQUE (article_id, version, start, "end")
) STRICT;

CREATE TABLE resolution (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE,
  fingerprint TEXT NOT NULL, type TEXT NOT NULL, code TEXT, note TEXT NOT NULL,
  chosen_low INTEGER, chosen_high INTEGER, a_then TEXT NOT NULL, b_then TEXT NOT NULL,
  reviewer TEXT NOT NULL, at TEXT NOT NULL
) STRICT;

CREATE INDEX resolution_fingerprint ON resolution (fingerprint);

CREATE TABLE declared_conflict (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL, severity INTEGER NOT NULL,
  a_claim INTEGER NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
  b_claim INTEGER REFERENCES claim (id) ON DELETE CASCADE,
  b_link INTEGER REFERENCES link (id) ON DELETE CASCADE,
  reason TEXT NOT NULL, reviewer TEXT NOT NULL, at TEXT NOT NULL,
  CHECK ((b_claim IS NULL) <> (b_link IS NULL))
) STRICT;

CREATE TABLE article_bytes (
  sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL, encoding TEXT NOT NULL
) STRICT;

CREATE TABLE article_text (
  article_id INTEGER NOT NULL, version INTEGER NOT NULL, text TEXT NOT NULL,
  sha256 TEXT NOT NULL, PRIMARY KEY (article_id, version)
) STRICT;

CREATE TABLE attachment_bytes (
  sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL
) STRICT;

CREATE TRIGGER article_text_is_kept BEFORE UPDATE ON article_text
BEGIN SELECT RAISE(ABORT, 'a text version is never edited'); END;

CREATE TRIGGER article_text_is_not_deleted BEFORE DELETE ON article_text
BEGIN SELECT RAISE(ABORT, 'a text version is never deleted'); END;

CREATE TABLE revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT, group_uid TEXT NOT NULL, label TEXT NOT NULL,
  actor TEXT NOT NULL, at TEXT NOT NULL, act TEXT NOT NULL, target TEXT, state TEXT NOT NULL
) STRICT;

CREATE INDEX revision_group ON revision (group_uid);

CREATE INDEX revision_target ON revision (target);

CREATE INDEX revision_state ON revision (state, id);

CREATE TABLE revision_row (
  revision_id INTEGER NOT NULL REFERENCES revision (id), seq INTEGER NOT NULL,
  table_name TEXT NOT NULL, row_id INTEGER NOT NULL, op TEXT NOT NULL, before TEXT,
  PRIMARY KEY (revision_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE analysis_cache (
  text_sha256 TEXT NOT NULL, article_date TEXT NOT NULL, reader_version INTEGER NOT NULL,
  payload TEXT NOT NULL, PRIMARY KEY (text_sha256, article_date)
) STRICT;

CREATE TABLE conflict_cache (
  article_id INTEGER PRIMARY KEY, engine_version INTEGER NOT NULL, payload TEXT NOT NULL
) STRICT
"""

_LEXICON = """
CREATE TABLE party (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, key TEXT NOT NULL UNIQUE,
  parent TEXT NOT NULL, side TEXT NOT NULL, english TEXT NOT NULL, arabic TEXT NOT NULL,
  status TEXT NOT NULL, since TEXT, until TEXT, "group" INTEGER NOT NULL, hidden INTEGER NOT NULL
) STRICT;

CREATE TABLE party_alias (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE,
  key TEXT NOT NULL, alias TEXT NOT NULL, removed INTEGER NOT NULL, UNIQUE (key, alias)
) STRICT;

CREATE TABLE place (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, key TEXT NOT NULL UNIQUE,
  parent TEXT NOT NULL, english TEXT NOT NULL, arabic TEXT NOT NULL, open INTEGER NOT NULL,
  source TEXT NOT NULL, hidden INTEGER NOT NULL
) STRICT;

CREATE TABLE place_alias (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE,
  key TEXT NOT NULL, alias TEXT NOT NULL, removed INTEGER NOT NULL, UNIQUE (key, alias)
) STRICT;

CREATE TABLE searchable_text (
  text_sha256 TEXT PRIMARY KEY, text TEXT NOT NULL
) STRICT;

CREATE TABLE outdated (
  article_id INTEGER PRIMARY KEY
) STRICT
"""

_EVENTS = """
CREATE TABLE not_same (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE,
  a_article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  a_version INTEGER NOT NULL, a_start INTEGER NOT NULL, a_end INTEGER NOT NULL,
  a_quote TEXT NOT NULL,
  b_article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  b_version INTEGER NOT NULL, b_start INTEGER NOT NULL, b_end INTEGER NOT NULL,
  b_quote TEXT NOT NULL, reviewer TEXT NOT NULL, at TEXT NOT NULL
) STRICT;

CREATE INDEX not_same_a ON not_same (a_article);

CREATE INDEX not_same_b ON not_same (b_article);

CREATE INDEX claim_event ON claim (event_id);

CREATE TABLE figure_index (
  article_id INTEGER NOT NULL, key TEXT NOT NULL, claim_id INTEGER,
  version INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  event TEXT NOT NULL, said TEXT NOT NULL, payload TEXT NOT NULL,
  PRIMARY KEY (article_id, key)
) STRICT, WITHOUT ROWID;

CREATE INDEX figure_index_event ON figure_index (event, said, article_id) WHERE event <> '';

CREATE TABLE figure_bucket (
  bucket TEXT NOT NULL, article_id INTEGER NOT NULL, key TEXT NOT NULL,
  PRIMARY KEY (bucket, article_id, key)
) STRICT, WITHOUT ROWID;

CREATE INDEX figure_bucket_article ON figure_bucket (article_id);

CREATE TABLE crowded_bucket (
  bucket TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE indexed (
  article_id INTEGER PRIMARY KEY, engine_version INTEGER NOT NULL
) STRICT;

CREATE TABLE event_cache (
  event TEXT PRIMARY KEY, engine_version INTEGER NOT NULL, figures INTEGER NOT NULL,
  payload TEXT NOT NULL
) STRICT;

CREATE TABLE pair_cache (
  a_article INTEGER NOT NULL, a_key TEXT NOT NULL,
  b_article INTEGER NOT NULL, b_key TEXT NOT NULL,
  points INTEGER NOT NULL, reasons TEXT NOT NULL, conflicts TEXT NOT NULL,
  PRIMARY KEY (a_article, a_key, b_article, b_key)
) STRICT, WITHOUT ROWID;

CREATE INDEX pair_cache_b ON pair_cache (b_article, b_key);

CREATE TABLE flag_index (
  fingerprint TEXT NOT NULL, article_id INTEGER NOT NULL, event TEXT NOT NULL,
  b_article INTEGER NOT NULL, PRIMARY KEY (fingerprint, article_id, event, b_article)
) STRICT, WITHOUT ROWID;

CREATE INDEX flag_index_article ON flag_index (article_id);

CREATE INDEX flag_index_event ON flag_index (event) WHERE event <> ''
"""

_COLUMNS_AND_PARTS = """
CREATE TABLE column_party (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  version INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  quote TEXT NOT NULL, prefix TEXT NOT NULL, suffix TEXT NOT NULL,
  party TEXT NOT NULL, reviewer TEXT NOT NULL, at TEXT NOT NULL,
  UNIQUE (article_id, version, start, "end")
) STRICT;

CREATE TABLE part (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE,
  claim_id INTEGER NOT NULL UNIQUE REFERENCES claim (id) ON DELETE CASCADE,
  whole_id INTEGER REFERENCES claim (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX part_whole ON part (whole_id)
"""

_DOCUMENTS = """
ALTER TABLE article_text ADD COLUMN outline TEXT NOT NULL DEFAULT '';

ALTER TABLE citation ADD COLUMN quote TEXT NOT NULL DEFAULT '';

ALTER TABLE claim ADD COLUMN likeness INTEGER;

CREATE TABLE text_version (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  version INTEGER NOT NULL, origin TEXT NOT NULL, note TEXT NOT NULL, file_name TEXT NOT NULL,
  url TEXT NOT NULL, sha256 TEXT NOT NULL, reviewer TEXT NOT NULL, at TEXT NOT NULL,
  UNIQUE (article_id, version)
) STRICT;

CREATE INDEX text_version_sha256 ON text_version (sha256);

DROP TABLE analysis_cache;

CREATE TABLE analysis_cache (
  text_sha256 TEXT NOT NULL, outline_sha256 TEXT NOT NULL, article_date TEXT NOT NULL,
  reader_version INTEGER NOT NULL, payload TEXT NOT NULL,
  PRIMARY KEY (text_sha256, outline_sha256, article_date)
) STRICT;

CREATE INDEX article_text_sha256 ON article_text (sha256);

CREATE TABLE text_print (
  id INTEGER PRIMARY KEY, text_sha256 TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE sentence_print (
  print INTEGER NOT NULL, text_id INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  PRIMARY KEY (print, text_id, start)
) STRICT, WITHOUT ROWID;

CREATE TABLE text_sample (
  run INTEGER NOT NULL, text_id INTEGER NOT NULL, PRIMARY KEY (run, text_id)
) STRICT, WITHOUT ROWID
"""
