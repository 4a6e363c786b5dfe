-- A note file of the library, and every version of it that was imported.
CREATE TABLE note (
    id   INTEGER PRIMARY KEY,
    file TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE note_version (
    id          INTEGER PRIMARY KEY,
    note        INTEGER NOT NULL REFERENCES note,
    imported_at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    sha256      BLOB NOT NULL,    -- of the text as UTF-8 with line feeds
    line_count  INTEGER NOT NULL,
    text        BLOB NOT NULL     -- UTF-8, deflated
) STRICT;

CREATE INDEX note_version_by_note ON note_version (note, id);

-- What a rule made of note lines, or the user wrote. The lines are those of note_version.
CREATE TABLE card (
    id           TEXT PRIMARY KEY,
    note         INTEGER REFERENCES note,
    note_version INTEGER REFERENCES note_version,
    first_line   INTEGER,
    last_line    INTEGER,
    kind         TEXT NOT NULL,
    topic        TEXT NOT NULL, -- parts separated by U+001F
    question     TEXT NOT NULL,
    answer       TEXT NOT NULL,
    extra        TEXT NOT NULL,
    cloze_text   TEXT NOT NULL,
    rule         TEXT NOT NULL,
    importance   INTEGER NOT NULL CHECK (importance BETWEEN 1 AND 3),
    state        TEXT NOT NULL CHECK (state IN ('active', 'off', 'suspended', 'archived')),
    origin       TEXT NOT NULL,
    sibling_group TEXT NOT NULL,
    position     INTEGER NOT NULL, -- order within the library
    CHECK ((note_version IS NULL) = (first_line IS NULL) AND (first_line IS NULL) = (last_line IS NULL))
) STRICT;

CREATE INDEX card_by_note ON card (note, position);
-- With all that the planning of a study day wants to know of a card that is new, so that the wide rows stay unread.
CREATE INDEX card_by_state ON card (state, id, topic, importance, sibling_group);

-- The user's wording over a card; without a row the card says what is in card.
CREATE TABLE card_edit (
    card       TEXT PRIMARY KEY REFERENCES card,
    question   TEXT NOT NULL,
    answer     TEXT NOT NULL,
    extra      TEXT NOT NULL,
    cloze_text TEXT NOT NULL
) STRICT;

CREATE TABLE tag (
    card TEXT NOT NULL REFERENCES card,
    name TEXT NOT NULL,
    PRIMARY KEY (card, name)
) STRICT, WITHOUT ROWID;

-- The truth about what was learned: rows are added, never changed. An answer taken back gets a row in retraction.
CREATE TABLE answer (
    id        INTEGER PRIMARY KEY,
    card      TEXT NOT NULL REFERENCES card,
    at        INTEGER NOT NULL, -- milliseconds since 1970, UTC
    day       TEXT NOT NULL,    -- study day, YYYY-MM-DD
    grade     INTEGER NOT NULL CHECK (grade BETWEEN 0 AND 5),
    thinking  INTEGER NOT NULL CHECK (thinking >= 0), -- milliseconds
    round     TEXT NOT NULL CHECK (round IN ('scheduled', 'drill'))
) STRICT;

CREATE INDEX answer_by_card ON answer (card, id);
CREATE INDEX answer_by_day ON answer (day, id);

CREATE TABLE retraction (
    answer INTEGER PRIMARY KEY REFERENCES answer,
    at     INTEGER NOT NULL
) STRICT;

CREATE TRIGGER answer_is_never_changed BEFORE UPDATE ON answer
BEGIN
    SELECT RAISE(ABORT, 'bug: an answer is never changed');
END;

CREATE TRIGGER answer_is_never_deleted BEFORE DELETE ON answer
BEGIN
    SELECT RAISE(ABORT, 'bug: an answer is never deleted');
END;

CREATE TRIGGER retraction_is_never_changed BEFORE UPDATE ON retraction
BEGIN
    SELECT RAISE(ABORT, 'bug: a retraction is never changed');
END;

CREATE TRIGGER retraction_is_never_deleted BEFORE DELETE ON retraction
BEGIN
    SELECT RAISE(ABORT, 'bug: a retraction is never deleted');
END;

CREATE VIEW standing_answer AS
SELECT answer.* FROM answer
WHERE NOT EXISTS (SELECT 1 FROM retraction WHERE retraction.answer = answer.id);

-- Derived from the answers; can be thrown away and made anew. A card never answered has no row.
CREATE TABLE memory (
    card          TEXT PRIMARY KEY REFERENCES card,
    repetitions   INTEGER NOT NULL,
    interval_days INTEGER NOT NULL,
    easiness      INTEGER NOT NULL, -- hundredths
    due           TEXT NOT NULL,    -- study day, YYYY-MM-DD
    lapses        INTEGER NOT NULL
) STRICT;

CREATE INDEX memory_by_due ON memory (due);

-- Cards put aside for one study day.
CREATE TABLE burial (
    card TEXT NOT NULL REFERENCES card,
    day  TEXT NOT NULL,
    PRIMARY KEY (day, card)
) STRICT, WITHOUT ROWID;

-- The steps of a session that can be undone, in order. Undoing one deletes its row here.
CREATE TABLE step (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    day           TEXT NOT NULL,
    kind          TEXT NOT NULL CHECK (kind IN ('answered', 'suspended', 'buried', 'edited')),
    card          TEXT NOT NULL REFERENCES card,
    answer        INTEGER REFERENCES answer,
    was_question  TEXT, -- the user's wording before an edit; NULL where there was none
    was_answer    TEXT,
    was_extra     TEXT,
    was_cloze_text TEXT
) STRICT;

CREATE INDEX step_by_day ON step (day, id);

CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
