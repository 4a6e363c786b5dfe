-- name: add
INSERT INTO answer (card, at, day, grade, thinking, round) VALUES (?, ?, ?, ?, ?, ?);

-- name: retract
INSERT INTO retraction (answer, at) VALUES (?, ?);

-- name: one
SELECT * FROM answer WHERE id = ?;

-- name: of card
SELECT * FROM standing_answer
WHERE card = ?1 OR card IN (SELECT of FROM heir WHERE heir.card = ?1)
ORDER BY id;

-- name: heirs
SELECT DISTINCT card FROM heir;

-- name: of day
SELECT * FROM standing_answer WHERE day = ? ORDER BY id;

-- name: all
SELECT * FROM standing_answer ORDER BY card, id;

-- name: memory of
SELECT * FROM memory WHERE card = ?;

-- name: memories
SELECT * FROM memory;

-- name: put memory
INSERT INTO memory (card, repetitions, interval_days, easiness, due, lapses) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (card) DO UPDATE SET
    repetitions = excluded.repetitions, interval_days = excluded.interval_days, easiness = excluded.easiness,
    due = excluded.due, lapses = excluded.lapses;

-- name: drop memory
DELETE FROM memory WHERE card = ?;

-- name: drop memories
DELETE FROM memory;
