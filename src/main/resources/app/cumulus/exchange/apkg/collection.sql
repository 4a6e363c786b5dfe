-- name: is table
SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE name = ? AND type = 'table');

-- name: quick check
PRAGMA quick_check(1);

-- name: indexes
CREATE INDEX IF NOT EXISTS cumulus_cards_by_note ON cards (nid, ord, id);
CREATE INDEX IF NOT EXISTS cumulus_log_by_card ON revlog (cid);

-- name: collection
SELECT crt, conf, models, decks FROM col LIMIT 1;

-- name: created
SELECT crt FROM col LIMIT 1;

-- name: note types
SELECT id, name, config FROM notetypes LIMIT 20000;

-- name: fields
SELECT name FROM fields WHERE ntid = ? ORDER BY ord;

-- name: templates
SELECT name, config FROM templates WHERE ntid = ? ORDER BY ord;

-- name: decks
SELECT id, name FROM decks LIMIT 200000;

-- name: minutes west
SELECT CAST(CAST(val AS TEXT) AS INTEGER) FROM config WHERE KEY = 'creationOffset';

-- name: count cards
SELECT count(*) FROM cards;

-- name: roots
SELECT DISTINCT CASE WHEN odid <> 0 THEN odid ELSE did END FROM cards LIMIT 200000;

-- CROSS JOIN has SQLite go through the notes and find the cards of each by the index.
-- name: cards
SELECT cards.id, did, ord, type, queue, due, ivl, factor, reps, lapses, odue, odid, cards.flags,
       notes.id, CAST(guid AS TEXT), mid, CASE WHEN length(tags) < 100000 THEN tags END,
       CASE WHEN length(flds) < 4000000 THEN CAST(flds AS TEXT) END
FROM notes CROSS JOIN cards ON cards.nid = notes.id
ORDER BY notes.id, ord, cards.id;

-- name: orphans
SELECT id FROM cards WHERE nid NOT IN (SELECT id FROM notes) LIMIT 1000;

-- name: answers of card
SELECT id, ease, time, type FROM revlog WHERE cid = ? ORDER BY id LIMIT 100000;

-- name: first notes
SELECT CASE WHEN length(flds) < 4000 THEN CAST(flds AS TEXT) END FROM notes LIMIT 2;

-- name: has log
SELECT EXISTS (SELECT 1 FROM revlog);
