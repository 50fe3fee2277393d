-- Judgements on where reports come from stay as they are.
CREATE TRIGGER origin_judgement_no_update BEFORE UPDATE ON origin_judgement
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TRIGGER origin_judgement_no_delete BEFORE DELETE ON origin_judgement
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
