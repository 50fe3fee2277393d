-- What was found stays as it is.
CREATE TRIGGER lookup_keys_no_update BEFORE UPDATE ON lookup_keys
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TRIGGER lookup_keys_no_delete BEFORE DELETE ON lookup_keys
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TRIGGER compared_pair_no_update BEFORE UPDATE ON compared_pair
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TRIGGER compared_pair_no_delete BEFORE DELETE ON compared_pair
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TRIGGER link_change_no_update BEFORE UPDATE ON link_change
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TRIGGER link_change_no_delete BEFORE DELETE ON link_change
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
