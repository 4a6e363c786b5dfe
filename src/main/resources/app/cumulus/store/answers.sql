-- name: add
INSERT INTO answer (card, at, day, grade, thinking, round) VALUES (?, ?, ?, ?, ?, ?);

-- name: retract
INSERT INTO retraction (answer, at) VALUES (?, ?);

-- name: one
SELECT * FROM answer WHERE id = ?;

-- name: of card
SELECT * FROM any_answer
WHERE card = ?1 OR card IN (SELECT of FROM heir WHERE heir.card = ?1)
ORDER BY at;

-- Much less work than the one before.
-- name: of card that is no heir
SELECT * FROM any_answer WHERE card = ? ORDER BY at;

-- name: lines of card
SELECT * FROM log_line
WHERE card = ?1 OR card IN (SELECT of FROM heir WHERE heir.card = ?1)
ORDER BY place, ordinal;

-- name: all lines
SELECT * FROM log_line ORDER BY card, place, ordinal;

-- name: set memory
INSERT INTO set_memory (card, kind, at, day, after_answer, deck_import,
                        repetitions, interval_days, easiness, due, lapses)
VALUES (?, ?, ?, ?, (SELECT coalesce(max(id), 0) FROM answer), ?, ?, ?, ?, ?, ?);

-- name: card of set memory
SELECT card FROM set_memory WHERE id = ?;

-- name: retract set memory
INSERT INTO set_memory_retraction (set_memory, at) VALUES (?, ?);

-- name: heirs
SELECT DISTINCT card FROM heir;

-- name: of day
SELECT * FROM standing_answer WHERE day = ? ORDER BY id;

-- name: all
SELECT * FROM any_answer ORDER BY card, at;

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
