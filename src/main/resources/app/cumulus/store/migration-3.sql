-- A deck that came in a file, known by the name it gives itself.
CREATE TABLE deck (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

-- What each import of a version of a deck did, as far as it takes to undo it.
CREATE TABLE deck_import (
    id          INTEGER PRIMARY KEY,
    batch       INTEGER NOT NULL, -- counts on with note_import.batch
    deck        INTEGER NOT NULL REFERENCES deck,
    file        TEXT NOT NULL,    -- name without its folder
    format      TEXT NOT NULL,
    sha256      BLOB NOT NULL,    -- of the file
    at          INTEGER NOT NULL, -- milliseconds since 1970, UTC
    last_answer INTEGER NOT NULL, -- newest answer and newest step before it
    last_step   INTEGER NOT NULL
) STRICT;

CREATE INDEX deck_import_by_deck ON deck_import (deck, id);

-- A card that came with a deck, and what a later version of the deck knows it by.
CREATE TABLE deck_card (
    card        TEXT PRIMARY KEY REFERENCES card,
    deck        INTEGER NOT NULL REFERENCES deck,
    key         TEXT NOT NULL,
    print       INTEGER NOT NULL, -- of the question
    made_by     INTEGER NOT NULL REFERENCES deck_import,
    source_file TEXT,             -- of a card that another library made from a note
    source_first INTEGER,
    source_last INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX deck_card_by_key ON deck_card (key, deck);
CREATE INDEX deck_card_by_question ON deck_card (deck, print);

-- A card of a deck as it was before an import changed it.
CREATE TABLE deck_card_before (
    deck_import INTEGER NOT NULL REFERENCES deck_import,
    card        TEXT NOT NULL,
    key         TEXT NOT NULL,
    print       INTEGER NOT NULL,
    kind        TEXT NOT NULL,
    topic       TEXT NOT NULL,
    question    TEXT NOT NULL,
    answer      TEXT NOT NULL,
    extra       TEXT NOT NULL,
    cloze_text  TEXT NOT NULL,
    tags        TEXT, -- separated by U+001F, as are the choices
    choices     TEXT,
    flag        INTEGER,
    PRIMARY KEY (deck_import, card)
) STRICT, WITHOUT ROWID;

-- The other answers that a card of choice offers.
CREATE TABLE choice (
    card    TEXT NOT NULL REFERENCES card,
    ordinal INTEGER NOT NULL,
    text    TEXT NOT NULL,
    PRIMARY KEY (card, ordinal)
) STRICT, WITHOUT ROWID;

-- A colour the user marked a card with.
CREATE TABLE flag (
    card   TEXT PRIMARY KEY REFERENCES card,
    colour INTEGER NOT NULL CHECK (colour BETWEEN 1 AND 7)
) STRICT, WITHOUT ROWID;

-- Pictures and sounds that decks brought; the files are in the folder beside the library.
CREATE TABLE media (
    name        TEXT NOT NULL, -- of the file in the folder
    deck_import INTEGER NOT NULL REFERENCES deck_import,
    original    TEXT NOT NULL, -- what the deck calls it
    bytes       INTEGER NOT NULL,
    PRIMARY KEY (name, deck_import)
) STRICT, WITHOUT ROWID;

-- Answers given in another program. They are history: the memory goes on from the set_memory that came with them.
CREATE TABLE past_answer (
    card        TEXT NOT NULL REFERENCES card,
    at          INTEGER NOT NULL, -- milliseconds since 1970, UTC
    day         TEXT NOT NULL,    -- study day, YYYY-MM-DD
    grade       INTEGER NOT NULL CHECK (grade BETWEEN 0 AND 5),
    thinking    INTEGER NOT NULL CHECK (thinking >= 0), -- milliseconds
    round       TEXT NOT NULL CHECK (round IN ('scheduled', 'drill')),
    deck_import INTEGER NOT NULL REFERENCES deck_import,
    PRIMARY KEY (card, at)
) STRICT, WITHOUT ROWID;

-- A memory that was set and does not follow from the answers; those after it go on from there. Like an answer it is never
-- changed, and one taken back gets a row in set_memory_retraction.
CREATE TABLE set_memory (
    id            INTEGER PRIMARY KEY,
    card          TEXT NOT NULL REFERENCES card,
    kind          TEXT NOT NULL CHECK (kind IN ('imported', 'reset', 'rescheduled')),
    at            INTEGER NOT NULL, -- milliseconds since 1970, UTC
    day           TEXT NOT NULL,    -- study day, YYYY-MM-DD
    after_answer  INTEGER NOT NULL, -- newest answer before it, 0 where there was none
    deck_import   INTEGER REFERENCES deck_import,
    repetitions   INTEGER,          -- this and the rest: NULL for a card that is new again
    interval_days INTEGER,
    easiness      INTEGER,
    due           TEXT,
    lapses        INTEGER,
    CHECK ((kind = 'imported') = (deck_import IS NOT NULL))
) STRICT;

CREATE INDEX set_memory_by_card ON set_memory (card, id);

CREATE TABLE set_memory_retraction (
    set_memory INTEGER PRIMARY KEY REFERENCES set_memory,
    at         INTEGER NOT NULL
) STRICT;

CREATE TRIGGER set_memory_is_never_changed BEFORE UPDATE ON set_memory
BEGIN
    SELECT RAISE(ABORT, 'bug: a memory that was set is never changed');
END;

-- All that memories follow from; within a card in the order of place and ordinal.
CREATE VIEW log_line AS
SELECT id AS place, 0 AS ordinal, card, at, day, grade, thinking, round,
       NULL AS kind, NULL AS repetitions, NULL AS interval_days, NULL AS easiness, NULL AS due, NULL AS lapses
FROM standing_answer
UNION ALL
SELECT after_answer, id, card, at, day, NULL, NULL, NULL, kind, repetitions, interval_days, easiness, due, lapses
FROM set_memory
WHERE NOT EXISTS (SELECT 1 FROM set_memory_retraction WHERE set_memory_retraction.set_memory = set_memory.id);

-- All answers to a card that count, wherever they were given.
CREATE VIEW any_answer AS
SELECT card, at, day, grade, thinking, round FROM standing_answer
UNION ALL
SELECT card, at, day, grade, thinking, round FROM past_answer;

-- Taking cards away looks these up for each of them.
CREATE INDEX step_by_card ON step (card);
CREATE INDEX burial_by_card ON burial (card);
CREATE INDEX heir_by_of ON heir (of);
