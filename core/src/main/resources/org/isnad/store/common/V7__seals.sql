-- What each transaction added: every row of a table that no other hash covers, with a hash of its
-- values. The hash of a seal covers that of the seal before it, so nothing that stands before a
-- seal can be changed, slipped in or taken out unseen.
CREATE TABLE seal (
  number      BIGINT PRIMARY KEY,
  covered     TEXT NOT NULL,
  hash        TEXT NOT NULL UNIQUE,
  recorded_at TEXT NOT NULL
);
