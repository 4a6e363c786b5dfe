-- When a card came into the library, milliseconds since 1970, UTC; NULL where nobody said.
ALTER TABLE card ADD COLUMN added_at INTEGER;

UPDATE card SET added_at = first.at
FROM (SELECT card_before.card, min(note_import.at) AS at
      FROM card_before JOIN note_import ON note_import.id = card_before.note_import
      WHERE card_before.state IS NULL
      GROUP BY card_before.card) AS first
WHERE first.card = card.id;

UPDATE card SET added_at = first.at
FROM (SELECT note, min(imported_at) AS at FROM note_version GROUP BY note) AS first
WHERE first.note = card.note AND card.added_at IS NULL;

UPDATE card SET added_at = first.at
FROM (SELECT deck_card.card, deck_import.at FROM deck_card JOIN deck_import ON deck_import.id = deck_card.made_by) AS first
WHERE first.card = card.id AND card.added_at IS NULL;

CREATE TRIGGER deck_card_has_a_date AFTER INSERT ON deck_card
BEGIN
    UPDATE card SET added_at = (SELECT at FROM deck_import WHERE id = new.made_by)
    WHERE id = new.card AND added_at IS NULL;
END;

-- The user's topic over that of the note.
ALTER TABLE card_edit ADD COLUMN topic TEXT;

-- A short name for each card that stays for as long as the card does; the words of a card are indexed under it.
ALTER TABLE card ADD COLUMN number INTEGER;

UPDATE card SET number = place.number
FROM (SELECT id, row_number() OVER (ORDER BY position, id) AS number FROM card) AS place
WHERE place.id = card.id;

-- Each has all that a search or the order of the list looks at, so that the wide rows stay unread.
CREATE UNIQUE INDEX card_by_number ON card (number);
CREATE INDEX card_by_position ON card (position, id, number);
CREATE INDEX card_by_id ON card (id, state, number);

-- The words of all cards as the user reads them. It keeps no text, only where each word is.
CREATE VIRTUAL TABLE card_words USING fts5 (
    question, answer, extra, topic, tags,
    content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);

CREATE VIEW card_wording AS
SELECT card.number, card.id AS card,
       coalesce(card_edit.question, card.question) AS question,
       coalesce(card_edit.answer, card.answer) AS answer,
       coalesce(card_edit.extra, card.extra) AS extra,
       coalesce(card_edit.topic, card.topic) AS topic,
       (SELECT group_concat(name, char(31)) FROM tag WHERE tag.card = card.id) AS tags
FROM card
LEFT JOIN card_edit ON card_edit.card = card.id;

INSERT INTO card_words (rowid, question, answer, extra, topic, tags)
SELECT number, question, answer, extra, topic, tags FROM card_wording;

-- While there is a row in index_pause, words are not indexed one card at a time: the cards are noted, and indexed at the end.
CREATE TABLE index_pause (since INTEGER NOT NULL) STRICT;
CREATE TABLE card_to_index (number INTEGER PRIMARY KEY) STRICT;

CREATE TRIGGER card_gets_a_number AFTER INSERT ON card
BEGIN
    UPDATE card SET number = (SELECT coalesce(max(number), 0) + 1 FROM card) WHERE id = new.id;
    INSERT INTO card_to_index SELECT number FROM card WHERE id = new.id;
END;

CREATE TRIGGER card_is_to_index AFTER UPDATE OF question, answer, extra, topic ON card
WHEN old.question <> new.question OR old.answer <> new.answer OR old.extra <> new.extra OR old.topic <> new.topic
BEGIN
    INSERT OR IGNORE INTO card_to_index VALUES (new.number);
END;

CREATE TRIGGER card_is_indexed_no_more BEFORE DELETE ON card
BEGIN
    DELETE FROM card_words WHERE rowid = old.number;
    DELETE FROM card_to_index WHERE number = old.number;
END;

CREATE TRIGGER edit_is_to_index AFTER INSERT ON card_edit
WHEN coalesce(new.question, new.answer, new.extra, new.topic) IS NOT NULL
BEGIN
    INSERT OR IGNORE INTO card_to_index SELECT number FROM card WHERE id = new.card;
END;

CREATE TRIGGER edit_is_to_index_again AFTER UPDATE ON card_edit
WHEN old.question IS NOT new.question OR old.answer IS NOT new.answer OR old.extra IS NOT new.extra
  OR old.topic IS NOT new.topic
BEGIN
    INSERT OR IGNORE INTO card_to_index SELECT number FROM card WHERE id = new.card;
END;

CREATE TRIGGER edit_is_to_index_no_more AFTER DELETE ON card_edit
WHEN coalesce(old.question, old.answer, old.extra, old.topic) IS NOT NULL
BEGIN
    INSERT OR IGNORE INTO card_to_index SELECT number FROM card WHERE id = old.card;
END;

CREATE TRIGGER tag_is_to_index AFTER INSERT ON tag
BEGIN
    INSERT OR IGNORE INTO card_to_index SELECT number FROM card WHERE id = new.card;
END;

CREATE TRIGGER tag_is_to_index_no_more AFTER DELETE ON tag
BEGIN
    INSERT OR IGNORE INTO card_to_index SELECT number FROM card WHERE id = old.card;
END;

CREATE TRIGGER card_is_indexed AFTER INSERT ON card_to_index
WHEN NOT EXISTS (SELECT 1 FROM index_pause)
BEGIN
    DELETE FROM card_words WHERE rowid = new.number;
    INSERT INTO card_words (rowid, question, answer, extra, topic, tags)
    SELECT number, question, answer, extra, topic, tags FROM card_wording WHERE number = new.number;
    DELETE FROM card_to_index WHERE number = new.number;
END;

-- The end of a pause indexes what was noted.
CREATE TRIGGER noted_cards_are_indexed AFTER DELETE ON index_pause
BEGIN
    DELETE FROM card_words WHERE rowid IN (SELECT number FROM card_to_index);
    INSERT INTO card_words (rowid, question, answer, extra, topic, tags)
    SELECT number, question, answer, extra, topic, tags FROM card_wording
    WHERE number IN (SELECT number FROM card_to_index);
    DELETE FROM card_to_index;
END;

-- What the user did to many cards at once, so that it can be undone as a whole.
CREATE TABLE bulk_change (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    at    INTEGER NOT NULL, -- milliseconds since 1970, UTC
    kind  TEXT NOT NULL,
    cards INTEGER NOT NULL
) STRICT;

-- One value of a card before and after; NULL where there was or is none.
CREATE TABLE bulk_value (
    id          INTEGER PRIMARY KEY,
    bulk_change INTEGER NOT NULL REFERENCES bulk_change,
    card        TEXT NOT NULL,
    field       TEXT NOT NULL CHECK (field IN
                    ('card', 'state', 'tag', 'flag', 'memory', 'question', 'answer', 'extra', 'cloze_text', 'topic')),
    was         TEXT,
    now         TEXT
) STRICT;

CREATE INDEX bulk_value_by_change ON bulk_value (bulk_change, field, card);
CREATE INDEX bulk_value_by_card ON bulk_value (card, bulk_change);

ALTER TABLE note_import ADD COLUMN last_bulk INTEGER NOT NULL DEFAULT 0; -- newest bulk_change before it
ALTER TABLE deck_import ADD COLUMN last_bulk INTEGER NOT NULL DEFAULT 0;
