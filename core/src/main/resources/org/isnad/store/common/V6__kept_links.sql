-- What was found when reports were compared, kept so that it need not be found again. It follows from
-- the reports: whoever distrusts it may leave it out and compare anew. method names the rules; rows
-- of other rules count no more.

-- By what a report is looked up: fingerprints (longs) and signals (ints), high byte first.
CREATE TABLE lookup_keys (
  method       TEXT NOT NULL,
  report       TEXT NOT NULL REFERENCES report (id),
  fingerprints ${bytes} NOT NULL,
  signals      ${bytes} NOT NULL,
  recorded_at  TEXT NOT NULL,
  PRIMARY KEY (method, report)
);

-- What came of comparing two reports, the lower id first: the link as JSON, empty where they are not
-- one telling. written: 1 where they share words in a row, 0 where they share signals alone.
CREATE TABLE compared_pair (
  method      TEXT NOT NULL,
  one         TEXT NOT NULL REFERENCES report (id),
  other       TEXT NOT NULL REFERENCES report (id),
  written     INTEGER NOT NULL,
  link        TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  PRIMARY KEY (method, one, other, written)
);

-- From when on a link counts (1) or counts no more (0), because what the two share has become common.
-- Of several rows on one pair that with the highest number holds.
CREATE TABLE link_change (
  method      TEXT NOT NULL,
  one         TEXT NOT NULL,
  other       TEXT NOT NULL,
  written     INTEGER NOT NULL,
  number      BIGINT NOT NULL,
  counts      INTEGER NOT NULL,
  recorded_at TEXT NOT NULL,
  PRIMARY KEY (method, one, other, written, number)
);
