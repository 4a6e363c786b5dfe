-- What became of each line of a version and why its candidates are off, as deflated text; NULL where it was not kept.
ALTER TABLE note_version ADD COLUMN account BLOB;

-- The account of the version before an import that made other cards of the same text.
ALTER TABLE note_import ADD COLUMN was_account BLOB;

-- Where the user wants no cards from: a line, a rule on a line, or a rule in a whole note.
CREATE TABLE silence (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    note      INTEGER NOT NULL REFERENCES note,
    whole     INTEGER NOT NULL CHECK (whole IN (0, 1)), -- whether it is of the whole note
    rule      TEXT,                                     -- NULL for all rules
    made_by   INTEGER NOT NULL,                         -- bulk_change
    lifted_by INTEGER,                                  -- bulk_change; NULL while it stands
    CHECK (whole = 0 OR rule IS NOT NULL)
) STRICT;

CREATE INDEX silence_by_note ON silence (note);

-- The line of a silence in each version that has it.
CREATE TABLE silence_place (
    silence      INTEGER NOT NULL REFERENCES silence,
    note_version INTEGER NOT NULL REFERENCES note_version,
    line         INTEGER NOT NULL,
    PRIMARY KEY (silence, note_version)
) STRICT, WITHOUT ROWID;

CREATE INDEX silence_place_by_version ON silence_place (note_version);

-- The cards that a silence took out of study.
CREATE TABLE silence_card (
    silence INTEGER NOT NULL REFERENCES silence,
    card    TEXT NOT NULL,
    PRIMARY KEY (silence, card)
) STRICT, WITHOUT ROWID;

-- Candidates that the user took into study; other rules on the same text do not take them out again.
CREATE TABLE chosen_card (card TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TRIGGER candidate_is_chosen AFTER INSERT ON bulk_value
WHEN new.field = 'state' AND new.was = 'off' AND new.now = 'active'
  AND EXISTS (SELECT 1 FROM bulk_change WHERE id = new.bulk_change AND kind = 'resume')
BEGIN
    INSERT OR IGNORE INTO chosen_card VALUES (new.card);
END;

INSERT OR IGNORE INTO chosen_card
SELECT card FROM bulk_value WHERE field = 'state' AND was = 'off' AND now = 'active';
