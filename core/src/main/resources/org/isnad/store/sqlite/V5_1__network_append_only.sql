CREATE TRIGGER joining_no_update BEFORE UPDATE ON joining
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TRIGGER joining_no_delete BEFORE DELETE ON joining
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TRIGGER incident_member_no_update BEFORE UPDATE ON incident_member
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TRIGGER incident_member_no_delete BEFORE DELETE ON incident_member
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
