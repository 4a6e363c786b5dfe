-- What an archived card was before its lines left the note; NULL for the others.
ALTER TABLE card ADD COLUMN left_state TEXT;

-- Print of what the rules made of a version, so that the same again can be told at once.
ALTER TABLE note_version ADD COLUMN drafts TEXT NOT NULL DEFAULT '';

-- The user's wording field by field; NULL where the user left what the rule made.
CREATE TABLE card_edit_by_field (
    card       TEXT PRIMARY KEY REFERENCES card,
    question   TEXT,
    answer     TEXT,
    extra      TEXT,
    cloze_text TEXT
) STRICT;

INSERT INTO card_edit_by_field
SELECT card_edit.card, nullif(card_edit.question, card.question), nullif(card_edit.answer, card.answer),
       nullif(card_edit.extra, card.extra), nullif(card_edit.cloze_text, card.cloze_text)
FROM card_edit JOIN card ON card.id = card_edit.card;

DROP TABLE card_edit;
ALTER TABLE card_edit_by_field RENAME TO card_edit;

-- What each import did, as far as it takes to undo it. A note file has one row for each import that changed something.
CREATE TABLE note_import (
    id          INTEGER PRIMARY KEY,
    batch       INTEGER NOT NULL, -- the same for note files imported together
    note        INTEGER NOT NULL REFERENCES note,
    version     INTEGER NOT NULL REFERENCES note_version,
    at          INTEGER NOT NULL, -- milliseconds since 1970, UTC
    was_there   INTEGER NOT NULL, -- whether the version was in the library before
    was_drafts  TEXT NOT NULL,    -- note_version.drafts of it before
    last_answer INTEGER NOT NULL, -- newest answer and newest step before it
    last_step   INTEGER NOT NULL
) STRICT;

CREATE INDEX note_import_by_note ON note_import (note, id);

-- The cards of an import as they were before. A card that was not there has no state; one that says the same has no wording.
CREATE TABLE card_before (
    note_import   INTEGER NOT NULL REFERENCES note_import,
    card          TEXT NOT NULL,
    note_version  INTEGER,
    first_line    INTEGER,
    last_line     INTEGER,
    sibling_group TEXT, -- NULL where it stays
    position      INTEGER,
    state         TEXT,
    left_state    TEXT,
    kind          TEXT,
    topic         TEXT,
    question      TEXT,
    answer        TEXT,
    extra         TEXT,
    cloze_text    TEXT,
    rule          TEXT,
    importance    INTEGER,
    PRIMARY KEY (note_import, card)
) STRICT, WITHOUT ROWID;

-- A card whose answer an import changed is due again on that day, until it is answered.
CREATE TABLE recall (
    card         TEXT NOT NULL REFERENCES card,
    note_import  INTEGER NOT NULL REFERENCES note_import,
    day          TEXT NOT NULL,    -- study day, YYYY-MM-DD
    after_answer INTEGER NOT NULL, -- newest answer before it
    was_answer   TEXT NOT NULL,
    PRIMARY KEY (card, note_import)
) STRICT, WITHOUT ROWID;

CREATE VIEW pending_recall AS
SELECT recall.* FROM recall
WHERE NOT EXISTS (
    SELECT 1 FROM standing_answer
    WHERE standing_answer.card = recall.card AND standing_answer.round = 'scheduled'
      AND standing_answer.id > recall.after_answer);

-- A new card that says what another said whose lines went: the answers to that one count for it.
CREATE TABLE heir (
    card TEXT NOT NULL REFERENCES card,
    of   TEXT NOT NULL REFERENCES card,
    PRIMARY KEY (card, of)
) STRICT, WITHOUT ROWID;
