-- name: forget claims
CREATE TEMP TABLE IF NOT EXISTS claimed (card INTEGER PRIMARY KEY);
CREATE TEMP TABLE IF NOT EXISTS asked (question INTEGER PRIMARY KEY, times INTEGER NOT NULL);
DELETE FROM temp.claimed;
DELETE FROM temp.asked;

-- name: claim
INSERT INTO temp.claimed (card) VALUES (?) ON CONFLICT DO NOTHING;

-- name: is claimed
SELECT EXISTS (SELECT 1 FROM temp.claimed WHERE card = ?);

-- name: count question
INSERT INTO temp.asked (question, times) VALUES (?, 1) ON CONFLICT (question) DO UPDATE SET times = times + 1;

-- name: times asked
SELECT times FROM temp.asked WHERE question = ?;

-- name: deck
SELECT id FROM deck WHERE name = ?;

-- name: add deck
INSERT INTO deck (name) VALUES (?);

-- name: other decks
SELECT EXISTS (SELECT 1 FROM deck WHERE id <> ?);

-- name: begin
INSERT INTO deck_import (batch, deck, file, format, sha256, at, last_answer, last_step, last_bulk)
VALUES (?, ?, ?, ?, ?, ?, (SELECT coalesce(max(id), 0) FROM answer), (SELECT coalesce(max(id), 0) FROM step),
        (SELECT coalesce(max(id), 0) FROM bulk_change));

-- name: drop
DELETE FROM deck_import WHERE id = ?;

-- name: drop empty deck
DELETE FROM deck WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM deck_import WHERE deck = ?1);

-- name: times imported
SELECT count(*) FROM deck_import WHERE sha256 = ?;

-- name: contents
SELECT DISTINCT lower(hex(sha256)) FROM deck_import;

-- name: position
SELECT coalesce(
    (SELECT max(position) + 1 FROM card JOIN deck_card ON deck_card.card = card.id WHERE deck_card.deck = ?),
    (SELECT max(position) / 1000000 + 1 FROM card) * 1000000,
    0);

-- name: by key
SELECT card.*, deck_card.key
FROM deck_card JOIN card ON card.id = deck_card.card
WHERE deck_card.key = ? AND deck_card.deck = ?;

-- name: by key anywhere
SELECT card.*, deck_card.key
FROM deck_card JOIN card ON card.id = deck_card.card
WHERE deck_card.key = ?1
ORDER BY deck_card.deck = ?2 DESC, deck_card.deck
LIMIT 1;

-- name: by id
SELECT card.*, deck_card.key
FROM card LEFT JOIN deck_card ON deck_card.card = card.id
WHERE card.id = ?;

-- name: by question
SELECT card.*, deck_card.key
FROM deck_card JOIN card ON card.id = deck_card.card
WHERE deck_card.deck = ? AND deck_card.print = ?
ORDER BY card.position
LIMIT 100;

-- name: add card
INSERT INTO card (id, kind, topic, question, answer, extra, cloze_text, rule, importance, state, origin, sibling_group,
                  position, number, added_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO NOTHING;

-- name: add deck card
INSERT INTO deck_card (card, deck, key, print, made_by, source_file, source_first, source_last)
VALUES (?, ?, ?, ?, ?, ?, ?, ?);

-- name: keep before
INSERT INTO deck_card_before
SELECT ?1, card.id, deck_card.key, deck_card.print, kind, topic, question, answer, extra, cloze_text,
       (SELECT group_concat(name, char(31)) FROM tag WHERE tag.card = card.id),
       (SELECT group_concat(text, char(31)) FROM (SELECT text FROM choice WHERE choice.card = ?2 ORDER BY ordinal)),
       (SELECT colour FROM flag WHERE flag.card = card.id)
FROM card JOIN deck_card ON deck_card.card = card.id
WHERE card.id = ?2;

-- name: change card
UPDATE card SET kind = ?, topic = ?, question = ?, answer = ?, extra = ?, cloze_text = ? WHERE id = ?;

-- name: change key
UPDATE deck_card SET key = ?, print = ? WHERE card = ?;

-- name: tags of
SELECT name FROM tag WHERE card = ?;

-- name: add tag
INSERT INTO tag (card, name) VALUES (?, ?) ON CONFLICT DO NOTHING;

-- name: choices of
SELECT text FROM choice WHERE card = ? ORDER BY ordinal;

-- name: drop choices
DELETE FROM choice WHERE card = ?;

-- name: add choice
INSERT INTO choice (card, ordinal, text) VALUES (?, ?, ?);

-- name: all choices
SELECT card, text FROM choice ORDER BY card, ordinal;

-- name: flags
SELECT card, colour FROM flag;

-- name: flag of
SELECT colour FROM flag WHERE card = ?;

-- name: drop flag
DELETE FROM flag WHERE card = ?;

-- name: put flag
INSERT INTO flag (card, colour) VALUES (?, ?) ON CONFLICT (card) DO UPDATE SET colour = excluded.colour;

-- name: last answer
SELECT max(at) FROM any_answer WHERE card = ? AND round = 'scheduled';

-- name: add past answer
INSERT INTO past_answer (card, at, day, grade, thinking, round, deck_import)
SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7
WHERE NOT EXISTS (SELECT 1 FROM answer WHERE card = ?1 AND at = ?2) AND true
ON CONFLICT DO NOTHING;

-- name: add media
INSERT INTO media (name, deck_import, original, bytes) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING;

-- name: newest
SELECT deck_import.*, deck.name FROM deck_import JOIN deck ON deck.id = deck_import.deck
ORDER BY deck_import.batch DESC LIMIT 1;

-- name: newest of
SELECT deck_import.*, deck.name FROM deck_import JOIN deck ON deck.id = deck_import.deck
WHERE deck_import.file = ?1 OR deck.name = ?1
ORDER BY deck_import.batch DESC LIMIT 1;

-- name: is built on
SELECT EXISTS (SELECT 1 FROM deck_import WHERE deck = ?1 AND id > ?2)
    OR EXISTS (SELECT 1 FROM deck_card_before AS newer JOIN deck_card USING (card)
               WHERE newer.deck_import > ?2 AND deck_card.made_by = ?2)
    OR EXISTS (SELECT 1 FROM set_memory AS newer JOIN deck_card USING (card)
               WHERE newer.deck_import > ?2 AND deck_card.made_by = ?2);

-- name: cards studied since
SELECT count(*) FROM (
    SELECT card FROM answer WHERE id > ?2
    UNION SELECT card FROM step WHERE id > ?3
    UNION SELECT card FROM bulk_value WHERE bulk_change > (SELECT last_bulk FROM deck_import WHERE id = ?1)
    UNION SELECT card FROM set_memory WHERE deck_import IS NULL AND at >= ?4)
WHERE card IN (SELECT card FROM deck_card WHERE made_by = ?1
               UNION SELECT card FROM deck_card_before WHERE deck_import = ?1
               UNION SELECT card FROM set_memory WHERE deck_import = ?1);

-- name: set by
SELECT card FROM set_memory WHERE deck_import = ?1
  AND card NOT IN (SELECT card FROM deck_card WHERE made_by = ?1);

-- name: media only of
SELECT name FROM media WHERE deck_import = ?1
  AND NOT EXISTS (SELECT 1 FROM media AS other WHERE other.name = media.name AND other.deck_import <> ?1);

-- name: drop media
DELETE FROM media WHERE deck_import = ?;

-- name: drop past answers
DELETE FROM past_answer WHERE deck_import = ?;

-- name: drop set memories
DELETE FROM set_memory WHERE deck_import = ?;

-- name: drop retractions
DELETE FROM set_memory_retraction WHERE set_memory IN (SELECT id FROM set_memory WHERE deck_import = ?);

-- name: drop memories of new
DELETE FROM memory WHERE card IN (SELECT card FROM deck_card WHERE made_by = ?);

-- name: drop tags of new
DELETE FROM tag WHERE card IN (SELECT card FROM deck_card WHERE made_by = ?);

-- name: drop edits of new
DELETE FROM card_edit WHERE card IN (SELECT card FROM deck_card WHERE made_by = ?);

-- name: drop choices of new
DELETE FROM choice WHERE card IN (SELECT card FROM deck_card WHERE made_by = ?);

-- name: drop flags of new
DELETE FROM flag WHERE card IN (SELECT card FROM deck_card WHERE made_by = ?);

-- name: forget undone
CREATE TEMP TABLE IF NOT EXISTS undone (card TEXT PRIMARY KEY) WITHOUT ROWID;
DELETE FROM temp.undone;

-- name: list new
INSERT INTO temp.undone SELECT card FROM deck_card WHERE made_by = ?;

-- name: drop deck cards
DELETE FROM deck_card WHERE made_by = ?;

-- name: drop listed
DELETE FROM card WHERE id IN (SELECT card FROM temp.undone);

-- name: put cards back
UPDATE card SET
    kind = was.kind, topic = was.topic, question = was.question, answer = was.answer, extra = was.extra,
    cloze_text = was.cloze_text
FROM deck_card_before AS was
WHERE was.card = card.id AND was.deck_import = ?;

-- name: put keys back
UPDATE deck_card SET key = was.key, print = was.print
FROM deck_card_before AS was
WHERE was.card = deck_card.card AND was.deck_import = ?;

-- name: marks before
SELECT card, tags, choices, flag FROM deck_card_before WHERE deck_import = ?;

-- name: drop tags
DELETE FROM tag WHERE card = ?;

-- name: drop before
DELETE FROM deck_card_before WHERE deck_import = ?;

-- Many cards are indexed faster together than one by one.
-- name: pause the index
INSERT INTO index_pause VALUES (1);

-- name: index what was noted
DELETE FROM index_pause;

-- name: last number
SELECT coalesce(max(number), 0) FROM card;

-- name: can be put off
SELECT 'DROP ' || type || ' ' || name, sql
FROM sqlite_schema
WHERE sql IS NOT NULL AND tbl_name IN (SELECT value FROM json_each(?))
  AND (type = 'index' OR name IN ('card_gets_a_number', 'deck_card_has_a_date', 'tag_is_to_index'));

-- name: note card to index
INSERT OR IGNORE INTO card_to_index SELECT number FROM card WHERE id = ?;

-- name: note cards to index
INSERT OR IGNORE INTO card_to_index SELECT number FROM card WHERE number > ?;
