-- CROSS JOIN has SQLite begin with the few memories that are due; left to itself it begins with all active cards.
-- name: due
SELECT card.id, coalesce(card_edit.topic, card.topic), card.importance, card.sibling_group, 1,
       memory.repetitions, memory.interval_days, memory.easiness, memory.due, memory.lapses
FROM memory CROSS JOIN card ON card.id = memory.card LEFT JOIN card_edit ON card_edit.card = card.id
WHERE memory.due <= ? AND card.state = 'active';

-- name: fresh
SELECT id, coalesce(card_edit.topic, card.topic), importance, sibling_group, 1
FROM card LEFT JOIN card_edit ON card_edit.card = card.id
WHERE state = 'active' AND NOT EXISTS (SELECT 1 FROM memory WHERE memory.card = card.id);

-- name: fresh by note
SELECT id, coalesce(card_edit.topic, card.topic), importance, sibling_group, 1
FROM card LEFT JOIN card_edit ON card_edit.card = card.id
WHERE state = 'active' AND NOT EXISTS (SELECT 1 FROM memory WHERE memory.card = card.id)
ORDER BY note IS NULL, note, first_line, position;

-- name: touched
SELECT id, coalesce(card_edit.topic, card.topic), importance, sibling_group, state = 'active'
FROM card LEFT JOIN card_edit ON card_edit.card = card.id
WHERE id IN (SELECT card FROM standing_answer WHERE day = ?1
             UNION SELECT card FROM burial WHERE day = ?1
             UNION SELECT card FROM step WHERE day = ?1);

-- What an heir has from the cards before it counts as its own.
-- name: lines beside
SELECT place, ordinal, card, at, day, grade, thinking, round, kind, repetitions, interval_days, easiness, due, lapses
FROM log_line
WHERE (day <> ?1 OR kind IS NOT NULL) AND card IN (SELECT card FROM standing_answer WHERE day = ?1)
UNION ALL
SELECT place, ordinal, heir.card, at, day, grade, thinking, round, kind, repetitions, interval_days, easiness, due, lapses
FROM heir JOIN log_line AS line ON line.card = heir.of
WHERE (day <> ?1 OR kind IS NOT NULL) AND heir.card IN (SELECT card FROM standing_answer WHERE day = ?1)
ORDER BY card, place, ordinal;

-- name: count active
SELECT count(*) FROM card WHERE state = 'active';

-- name: count due
SELECT count(*) FROM memory CROSS JOIN card ON card.id = memory.card WHERE memory.due <= ? AND card.state = 'active';

-- name: active
SELECT id, coalesce(card_edit.topic, card.topic), importance, sibling_group, 1
FROM card LEFT JOIN card_edit ON card_edit.card = card.id
WHERE state = 'active';

-- name: tagged
SELECT card FROM tag WHERE name = ?;

-- How long the last answers took, first answers to a card apart from the others.
-- name: pace
SELECT first, count(*), CAST(avg(min(thinking, 60000)) AS INTEGER)
FROM (SELECT thinking,
             NOT EXISTS (SELECT 1 FROM standing_answer AS earlier WHERE earlier.card = late.card AND earlier.id < late.id) AS first
      FROM (SELECT * FROM standing_answer WHERE round = 'scheduled' ORDER BY id DESC LIMIT 300) AS late)
GROUP BY first;

-- name: study days
SELECT DISTINCT day FROM standing_answer ORDER BY day;

-- name: due by day
SELECT memory.due, count(*)
FROM memory CROSS JOIN card ON card.id = memory.card
WHERE memory.due < ? AND card.state = 'active'
GROUP BY memory.due;

-- name: sections
SELECT DISTINCT substr(topic, 1, instr(topic || char(31), char(31)) - 1) AS section
FROM (SELECT coalesce(card_edit.topic, card.topic) AS topic
      FROM card LEFT JOIN card_edit ON card_edit.card = card.id
      WHERE card.state = 'active')
ORDER BY section COLLATE NOCASE;
