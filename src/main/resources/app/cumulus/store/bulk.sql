-- name: begin
INSERT INTO bulk_change (at, kind, cards) VALUES (?, ?, 0);

-- name: count
UPDATE bulk_change SET cards = (SELECT count(DISTINCT card) FROM bulk_value WHERE bulk_change = ?1) WHERE id = ?1;

-- name: last
SELECT id, kind, cards FROM bulk_change ORDER BY id DESC LIMIT 1;

-- name: drop values
DELETE FROM bulk_value WHERE bulk_change = ?;

-- name: drop
DELETE FROM bulk_change WHERE id = ?;

-- name: drop old values
DELETE FROM bulk_value WHERE bulk_change NOT IN (SELECT id FROM bulk_change ORDER BY id DESC LIMIT 100);

-- name: drop old
DELETE FROM bulk_change WHERE id NOT IN (SELECT id FROM bulk_change ORDER BY id DESC LIMIT 100);

-- name: add value
INSERT INTO bulk_value (bulk_change, card, field, was, now) SELECT ?1, ?2, ?3, ?4, ?5 WHERE ?4 IS NOT ?5;

-- name: plan state
INSERT INTO bulk_value (bulk_change, card, field, was, now)
SELECT ?1, card.id, 'state', card.state, ?3
FROM json_each(?2) AS wanted
CROSS JOIN card ON card.number = wanted.value
WHERE card.state IN (SELECT value FROM json_each(?4)) AND card.state <> ?3;

-- name: plan tag
INSERT INTO bulk_value (bulk_change, card, field, was, now)
SELECT ?1, card.id, 'tag', NULL, ?3
FROM json_each(?2) AS wanted
CROSS JOIN card ON card.number = wanted.value
WHERE NOT EXISTS (SELECT 1 FROM tag WHERE tag.card = card.id AND tag.name = ?3);

-- name: plan untag
INSERT INTO bulk_value (bulk_change, card, field, was, now)
SELECT ?1, card.id, 'tag', tag.name, NULL
FROM json_each(?2) AS wanted
CROSS JOIN card ON card.number = wanted.value
CROSS JOIN tag ON tag.card = card.id
WHERE tag.name = ?3;

-- name: plan flag
INSERT INTO bulk_value (bulk_change, card, field, was, now)
SELECT ?1, card.id, 'flag', flag.colour, ?3
FROM json_each(?2) AS wanted
CROSS JOIN card ON card.number = wanted.value
LEFT JOIN flag ON flag.card = card.id
WHERE flag.colour IS NOT ?3;

-- name: learned
SELECT card.id, memory.* FROM json_each(?) AS wanted
CROSS JOIN card ON card.number = wanted.value
CROSS JOIN memory ON memory.card = card.id
ORDER BY wanted.key;

-- name: memories set
SELECT CAST(now AS INTEGER) FROM bulk_value WHERE bulk_change = ? AND field = 'memory';

-- name: plan topic
INSERT INTO bulk_value (bulk_change, card, field, was, now)
SELECT ?1, card.id, 'topic', card_edit.topic, nullif(?3, card.topic)
FROM json_each(?2) AS wanted
CROSS JOIN card ON card.number = wanted.value
LEFT JOIN card_edit ON card_edit.card = card.id
WHERE card_edit.topic IS NOT nullif(?3, card.topic);

-- name: state forth
UPDATE card SET state = value.now FROM bulk_value AS value
WHERE value.bulk_change = ? AND value.field = 'state' AND value.card = card.id AND card.state = value.was;

-- name: state back
UPDATE card SET state = value.was FROM bulk_value AS value
WHERE value.bulk_change = ? AND value.field = 'state' AND value.card = card.id AND card.state = value.now;

-- name: tags forth
INSERT INTO tag (card, name)
SELECT card, now FROM bulk_value WHERE bulk_change = ? AND field = 'tag' AND now IS NOT NULL ON CONFLICT DO NOTHING;

-- name: tags gone forth
DELETE FROM tag WHERE (card, name) IN
    (SELECT card, was FROM bulk_value WHERE bulk_change = ? AND field = 'tag' AND was IS NOT NULL);

-- name: tags back
INSERT INTO tag (card, name)
SELECT card, was FROM bulk_value WHERE bulk_change = ? AND field = 'tag' AND was IS NOT NULL ON CONFLICT DO NOTHING;

-- name: tags gone back
DELETE FROM tag WHERE (card, name) IN
    (SELECT card, now FROM bulk_value WHERE bulk_change = ? AND field = 'tag' AND now IS NOT NULL);

-- name: flags gone forth
DELETE FROM flag WHERE (card, CAST(colour AS TEXT)) IN
    (SELECT card, was FROM bulk_value WHERE bulk_change = ? AND field = 'flag');

-- name: flags forth
INSERT INTO flag (card, colour)
SELECT card, CAST(now AS INTEGER) FROM bulk_value WHERE bulk_change = ? AND field = 'flag' AND now IS NOT NULL
ON CONFLICT DO NOTHING;

-- name: flags gone back
DELETE FROM flag WHERE (card, CAST(colour AS TEXT)) IN
    (SELECT card, now FROM bulk_value WHERE bulk_change = ? AND field = 'flag');

-- name: flags back
INSERT INTO flag (card, colour)
SELECT card, CAST(was AS INTEGER) FROM bulk_value WHERE bulk_change = ? AND field = 'flag' AND was IS NOT NULL
ON CONFLICT DO NOTHING;

-- name: make room
INSERT INTO card_edit (card)
SELECT DISTINCT card FROM bulk_value
WHERE bulk_change = ? AND field IN ('question', 'answer', 'extra', 'cloze_text', 'topic')
ON CONFLICT DO NOTHING;

-- name: wording forth
UPDATE card_edit SET {field} = value.now FROM bulk_value AS value
WHERE value.bulk_change = ? AND value.field = '{field}' AND value.card = card_edit.card AND card_edit.{field} IS value.was;

-- name: wording back
UPDATE card_edit SET {field} = value.was FROM bulk_value AS value
WHERE value.bulk_change = ? AND value.field = '{field}' AND value.card = card_edit.card AND card_edit.{field} IS value.now;

-- name: tidy
DELETE FROM card_edit
WHERE card IN (SELECT card FROM bulk_value WHERE bulk_change = ?)
  AND coalesce(question, answer, extra, cloze_text, topic) IS NULL;

-- name: written
SELECT card FROM bulk_value WHERE bulk_change = ? AND field = 'card';

-- name: studied
SELECT EXISTS (SELECT 1 FROM answer WHERE card = ?1)
    OR EXISTS (SELECT 1 FROM step WHERE card = ?1)
    OR EXISTS (SELECT 1 FROM burial WHERE card = ?1);

-- name: drop tags
DELETE FROM tag WHERE card = ?;

-- name: drop edit
DELETE FROM card_edit WHERE card = ?;

-- name: drop card
DELETE FROM card WHERE id = ?;
