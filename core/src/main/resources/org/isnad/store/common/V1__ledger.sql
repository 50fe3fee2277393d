-- The ledger of a case: rows are only ever added. SQL that SQLite and PostgreSQL share.
-- Times of recording are ISO 8601 UTC; days are ISO 8601; offsets count UTF-16 units of report.text.
-- The row of a run comes last in its first transaction, so references to it are checked at the end.
-- Columns of JSON hold what is only ever read whole.

-- One call of 'read' that added something: with what settings, versions and machine.
CREATE TABLE run (
  id          TEXT PRIMARY KEY,
  settings    TEXT NOT NULL,
  provenance  TEXT NOT NULL,
  recorded_at TEXT NOT NULL
);

-- The bytes of a file as received, compressed with zlib.
CREATE TABLE artifact (
  sha256      TEXT PRIMARY KEY,
  size        BIGINT NOT NULL,
  zlib        ${bytes} NOT NULL,
  recorded_at TEXT NOT NULL
);

CREATE TABLE report (
  id          TEXT PRIMARY KEY,
  sha256      TEXT NOT NULL REFERENCES artifact (sha256),
  part        TEXT NOT NULL,
  media_type  TEXT NOT NULL,
  text        TEXT NOT NULL,
  meta        TEXT NOT NULL,
  zones       TEXT NOT NULL,
  languages   TEXT NOT NULL,
  run         TEXT NOT NULL REFERENCES run (id) DEFERRABLE INITIALLY DEFERRED,
  recorded_at TEXT NOT NULL
);
CREATE INDEX report_by_artifact ON report (sha256);

-- Where a report was found; the same bytes may lie in many places.
CREATE TABLE sighting (
  report      TEXT NOT NULL REFERENCES report (id),
  path        TEXT NOT NULL,
  run         TEXT NOT NULL REFERENCES run (id) DEFERRABLE INITIALLY DEFERRED,
  recorded_at TEXT NOT NULL,
  PRIMARY KEY (report, path)
);

-- What was read from a report. The id is a hash of the report's id and of every row that belongs to
-- the reading, so the same reading twice is one, and a changed row shows. Among several readings of
-- one report that with the highest number is the current one.
CREATE TABLE reading (
  id          TEXT PRIMARY KEY,
  report      TEXT NOT NULL REFERENCES report (id),
  number      BIGINT NOT NULL,
  tokens      BIGINT NOT NULL,
  sentences   TEXT NOT NULL,
  passed_over TEXT NOT NULL,
  run         TEXT NOT NULL REFERENCES run (id) DEFERRABLE INITIALLY DEFERRED,
  recorded_at TEXT NOT NULL
);
CREATE INDEX reading_by_report ON reading (report, number);
CREATE INDEX reading_by_number ON reading (number);

CREATE VIEW current_reading AS
SELECT r.* FROM reading r
WHERE NOT EXISTS (SELECT 1 FROM reading n WHERE n.report = r.report AND n.number > r.number);

CREATE TABLE mention (
  reading      TEXT NOT NULL REFERENCES reading (id),
  ordinal      INTEGER NOT NULL,
  id           TEXT NOT NULL,
  sentence     INTEGER NOT NULL,
  first_token  INTEGER NOT NULL,
  end_token    INTEGER NOT NULL,
  head_token   INTEGER NOT NULL,
  start_offset INTEGER NOT NULL,
  end_offset   INTEGER NOT NULL,
  words        TEXT NOT NULL,
  form         TEXT NOT NULL,
  kind         TEXT NOT NULL,
  core_start   INTEGER NOT NULL,
  core_end     INTEGER NOT NULL,
  titles       TEXT NOT NULL,
  PRIMARY KEY (reading, ordinal)
);

CREATE TABLE coreference (
  reading    TEXT NOT NULL REFERENCES reading (id),
  ordinal    INTEGER NOT NULL,
  later      TEXT NOT NULL,
  earlier    TEXT NOT NULL,
  made_by    TEXT NOT NULL,
  confidence TEXT NOT NULL,
  PRIMARY KEY (reading, ordinal)
);

CREATE TABLE name_pair (
  reading      TEXT NOT NULL REFERENCES reading (id),
  ordinal      INTEGER NOT NULL,
  name         TEXT NOT NULL,
  other        TEXT NOT NULL,
  start_offset INTEGER NOT NULL,
  end_offset   INTEGER NOT NULL,
  words        TEXT NOT NULL,
  made_by      TEXT NOT NULL,
  confidence   TEXT NOT NULL,
  PRIMARY KEY (reading, ordinal)
);

CREATE TABLE time_expression (
  reading      TEXT NOT NULL REFERENCES reading (id),
  ordinal      INTEGER NOT NULL,
  sentence     INTEGER NOT NULL,
  start_offset INTEGER NOT NULL,
  end_offset   INTEGER NOT NULL,
  words        TEXT NOT NULL,
  kind         TEXT NOT NULL,
  value        TEXT NOT NULL,
  when_from    TEXT,
  when_until   TEXT,
  precision    TEXT,
  anchor       TEXT NOT NULL,
  PRIMARY KEY (reading, ordinal)
);

CREATE TABLE attribution (
  reading        TEXT NOT NULL REFERENCES reading (id),
  ordinal        INTEGER NOT NULL,
  id             TEXT NOT NULL,
  sentence       INTEGER NOT NULL,
  source_start   INTEGER,
  source_end     INTEGER,
  source_words   TEXT,
  source_mention TEXT,
  cue            TEXT NOT NULL,
  content        TEXT NOT NULL,
  manner         TEXT NOT NULL,
  stance         TEXT NOT NULL,
  parent         TEXT,
  recipient_start INTEGER,
  recipient_end  INTEGER,
  anonymous      INTEGER NOT NULL,
  made_by        TEXT NOT NULL,
  confidence     TEXT NOT NULL,
  PRIMARY KEY (reading, ordinal)
);

-- kind: relation, event, order, responsibility, toll, name, standing; type: the predicate, type of
-- event, direction, stance or quality, empty where the kind has none.
CREATE TABLE claim (
  reading      TEXT NOT NULL REFERENCES reading (id),
  ordinal      INTEGER NOT NULL,
  id           TEXT NOT NULL,
  kind         TEXT NOT NULL,
  type         TEXT NOT NULL,
  sentence     INTEGER NOT NULL,
  start_offset INTEGER NOT NULL,
  end_offset   INTEGER NOT NULL,
  words        TEXT NOT NULL,
  polarity     TEXT NOT NULL,
  modality     TEXT NOT NULL,
  when_from    TEXT,
  when_until   TEXT,
  precision    TEXT,
  killed       INTEGER,
  wounded      INTEGER,
  chain        TEXT NOT NULL,
  made_by      TEXT NOT NULL,
  confidence   TEXT NOT NULL,
  PRIMARY KEY (reading, ordinal)
);
CREATE INDEX claim_by_id ON claim (id);

-- What fills the slots of a claim.
CREATE TABLE argument (
  reading      TEXT NOT NULL REFERENCES reading (id),
  ordinal      INTEGER NOT NULL,
  claim        INTEGER NOT NULL,
  slot         TEXT NOT NULL,
  start_offset INTEGER NOT NULL,
  end_offset   INTEGER NOT NULL,
  words        TEXT NOT NULL,
  mention      TEXT,
  PRIMARY KEY (reading, ordinal)
);

CREATE TABLE problem (
  id          TEXT PRIMARY KEY,
  kind        TEXT NOT NULL,
  file        TEXT NOT NULL,
  place       TEXT NOT NULL,
  what        TEXT NOT NULL,
  cure        TEXT NOT NULL,
  run         TEXT NOT NULL REFERENCES run (id) DEFERRABLE INITIALLY DEFERRED,
  recorded_at TEXT NOT NULL
);
