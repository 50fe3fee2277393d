-- Judgements stay as they are.
CREATE TRIGGER judgement_no_update BEFORE UPDATE ON judgement
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TRIGGER judgement_no_delete BEFORE DELETE ON judgement
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
