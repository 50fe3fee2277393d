-- Decisions on whether a tie held all the while between two sightings of it. Of several on one pair
-- of claims the newest counts; one that is 'withdrawn' takes back what was decided before.
CREATE TABLE joining (
  id          TEXT PRIMARY KEY,
  earlier     TEXT NOT NULL,
  later       TEXT NOT NULL,
  verdict     TEXT NOT NULL,
  decided_by  TEXT NOT NULL,
  reason      TEXT NOT NULL,
  recorded_at TEXT NOT NULL
);

-- Which claims of a reading tell of one happening, and why each is taken to.
CREATE TABLE incident_member (
  reading         TEXT NOT NULL REFERENCES reading (id),
  ordinal         INTEGER NOT NULL,
  incident        INTEGER NOT NULL,
  kind            TEXT NOT NULL,
  claim           INTEGER NOT NULL,
  why             TEXT NOT NULL,
  answered_from   TEXT,
  answered_until  TEXT,
  answered_precision TEXT,
  PRIMARY KEY (reading, ordinal)
);
