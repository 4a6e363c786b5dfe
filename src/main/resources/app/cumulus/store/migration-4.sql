-- The note that a card is in Anki. It refers to no card: one whose import was undone may come back under the same id, and
-- is the same note then.
CREATE TABLE exported (
    card       TEXT PRIMARY KEY,
    note       INTEGER NOT NULL UNIQUE, -- its number in packages
    cloze      INTEGER NOT NULL,        -- whether it is a gap text; a note never changes its type
    changed_at INTEGER NOT NULL,        -- seconds since 1970: when its fields or tags last became what they are
    print      INTEGER NOT NULL         -- of its fields and tags
) STRICT, WITHOUT ROWID;
