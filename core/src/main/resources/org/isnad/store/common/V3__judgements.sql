-- Judgements on who is who, one row a line, in the order of number. A row is never changed; a later
-- one takes an earlier one back. verdict: same, different, unsure, facade-of, undo. subject and
-- object are whom it is about; of an undo, subject is the id of what it takes back and object is
-- empty. judged_at is when somebody judged, recorded_at when it came into this case.
CREATE TABLE judgement (
  id          TEXT PRIMARY KEY,
  number      BIGINT NOT NULL UNIQUE,
  judged_at   TEXT NOT NULL,
  judge       TEXT NOT NULL,
  verdict     TEXT NOT NULL,
  subject     TEXT NOT NULL,
  object      TEXT NOT NULL,
  why         TEXT NOT NULL,
  recorded_at TEXT NOT NULL
);
