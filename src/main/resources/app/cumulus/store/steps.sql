-- name: add
INSERT INTO step (day, kind, card, answer, was_question, was_answer, was_extra, was_cloze_text)
VALUES (?, ?, ?, ?, ?, ?, ?, ?);

-- name: last
SELECT * FROM step WHERE day = ? ORDER BY id DESC LIMIT 1;

-- name: drop
DELETE FROM step WHERE id = ?;

-- name: any
SELECT EXISTS (SELECT 1 FROM step WHERE day = ?);

-- name: bury
INSERT INTO burial (card, day) VALUES (?, ?) ON CONFLICT DO NOTHING;

-- name: dig up
DELETE FROM burial WHERE card = ? AND day = ?;

-- name: put aside
SELECT card FROM burial WHERE day = ?1
UNION
SELECT step.card FROM step JOIN card ON card.id = step.card
WHERE step.day = ?1 AND step.kind = 'suspended' AND card.state = 'suspended';
