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

-- name: touched
SELECT id, coalesce(card_edit.topic, card.topic), importance, sibling_group, state = 'active'
FROM card LEFT JOIN card_edit ON card_edit.card = card.id
WHERE id IN (SELECT card FROM standing_answer WHERE day = ?1
             UNION SELECT card FROM burial WHERE day = ?1
             UNION SELECT card FROM step WHERE day = ?1);

-- name: lines beside
SELECT * FROM log_line
WHERE (day <> ?1 OR kind IS NOT NULL) AND card IN (SELECT card FROM standing_answer WHERE day = ?1)
ORDER BY card, place, ordinal;

-- name: count active
SELECT count(*) FROM card WHERE state = 'active';

-- name: count due
SELECT count(*) FROM memory CROSS JOIN card ON card.id = memory.card WHERE memory.due <= ? AND card.state = 'active';
