-- What the user had changed on a card before an import whose plan had it follow the note again.
CREATE TABLE edit_before (
    note_import INTEGER NOT NULL REFERENCES note_import,
    card        TEXT NOT NULL,
    question    TEXT,
    answer      TEXT,
    extra       TEXT,
    cloze_text  TEXT,
    PRIMARY KEY (note_import, card)
) STRICT, WITHOUT ROWID;
