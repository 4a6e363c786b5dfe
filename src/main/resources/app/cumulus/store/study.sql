-- CROSS JOIN has SQLite begin with the few memories that are due; left to itself it begins with all active cards.
-- name: due
SELECT card.id, card.topic, card.importance, card.sibling_group, 1,
       memory.repetitions, memory.interval_days, memory.easiness, memory.due, memory.lapses
FROM memory CROSS JOIN card ON card.id = memory.card
WHERE memory.due <= ? AND card.state = 'active';

-- name: fresh
SELECT id, topic, importance, sibling_group, 1
FROM card
WHERE state = 'active' AND NOT EXISTS (SELECT 1 FROM memory WHERE memory.card = card.id);

-- name: touched
SELECT id, topic, importance, sibling_group, state = 'active'
FROM card
WHERE id IN (SELECT card FROM standing_answer WHERE day = ?1
             UNION SELECT card FROM burial WHERE day = ?1
             UNION SELECT card FROM step WHERE day = ?1);

-- name: answers beside
SELECT id, card, at, day, grade, thinking, round FROM standing_answer
WHERE day <> ?1 AND card IN (SELECT card FROM standing_answer WHERE day = ?1)
UNION ALL
SELECT answer.id, heir.card, at, day, grade, thinking, round
FROM heir JOIN standing_answer AS answer ON answer.card = heir.of
WHERE day <> ?1 AND heir.card IN (SELECT card FROM standing_answer WHERE day = ?1)
ORDER BY card, id;

-- name: count active
SELECT count(*) FROM card WHERE state = 'active';

-- name: count due
SELECT count(*) FROM memory CROSS JOIN card ON card.id = memory.card WHERE memory.due <= ? AND card.state = 'active';
