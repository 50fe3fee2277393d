-- Judgements on where reports come from, one row a line, in the order of number. A row is never
-- changed; a later one takes an earlier one back. verdict: copy_of, independent, undo. report and
-- other are whom it is about; of an undo, report is the id of the line it takes back and other is
-- empty. judged_at is when somebody judged, recorded_at when it came into this case.
CREATE TABLE origin_judgement (
  id          TEXT PRIMARY KEY,
  number      BIGINT NOT NULL UNIQUE,
  judged_at   TEXT NOT NULL,
  judge       TEXT NOT NULL,
  verdict     TEXT NOT NULL,
  report      TEXT NOT NULL,
  other       TEXT NOT NULL,
  why         TEXT NOT NULL,
  recorded_at TEXT NOT NULL
);
