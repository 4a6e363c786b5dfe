-- name: make list
CREATE TEMP TABLE IF NOT EXISTS going (
    card TEXT PRIMARY KEY, note INTEGER NOT NULL, cloze INTEGER NOT NULL, changed_at INTEGER NOT NULL,
    print INTEGER NOT NULL
) WITHOUT ROWID;

-- name: clear list
DELETE FROM temp.going;

-- name: put
INSERT INTO temp.going (card, note, cloze, changed_at, print) VALUES (?, ?, ?, ?, ?);

-- name: keep
INSERT INTO exported SELECT card, note, cloze, changed_at, print FROM temp.going WHERE true
ON CONFLICT (card) DO UPDATE SET
    cloze = excluded.cloze, changed_at = excluded.changed_at, print = excluded.print;

-- name: newest
SELECT coalesce(max(note), 0) FROM exported;
