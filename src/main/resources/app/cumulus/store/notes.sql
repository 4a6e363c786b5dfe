-- name: note id
SELECT id FROM note WHERE file = ?;

-- name: add note
INSERT INTO note (file) VALUES (?);

-- name: add version
INSERT INTO note_version (note, imported_at, sha256, line_count, text, drafts) VALUES (?, ?, ?, ?, ?, ?);

-- name: put drafts
UPDATE note_version SET drafts = ? WHERE id = ?;

-- name: files
SELECT file FROM note ORDER BY id;

-- name: history
SELECT note.file, note_version.imported_at, note_version.line_count
FROM note_version JOIN note ON note.id = note_version.note
ORDER BY note.id, note_version.id;

-- name: newest version
SELECT note_version.id, note.file, note_version.imported_at, note_version.sha256, note_version.text,
       note_version.drafts
FROM note_version JOIN note ON note.id = note_version.note
WHERE note.file = ?
ORDER BY note_version.id DESC
LIMIT 1;

-- name: version
SELECT note_version.id, note.file, note_version.imported_at, note_version.sha256, note_version.text,
       note_version.drafts
FROM note_version JOIN note ON note.id = note_version.note
WHERE note_version.id = ?;

-- name: count versions
SELECT count(*) FROM note_version JOIN note ON note.id = note_version.note WHERE note.file = ?;

-- name: account
SELECT account FROM note_version WHERE id = ? AND account IS NOT NULL;

-- name: keep account
UPDATE note_version SET account = ? WHERE id = ?;

-- The cards that rest on lines of a version, with how well they are known.
-- All answers are counted in one walk: to look them up card by card takes three times as long in a long note.
-- name: cards by line
WITH given AS (
    SELECT card, count(*) AS answers, sum(grade >= 3) AS passed FROM any_answer WHERE round = 'scheduled' GROUP BY card
)
SELECT card.number, card.id, card.first_line, card.last_line, card.state, card.rule, given.answers, given.passed, memory.lapses
FROM card
JOIN note ON note.id = card.note
LEFT JOIN memory ON memory.card = card.id
LEFT JOIN given ON given.card = memory.card
WHERE note.file = ?1 AND card.note_version = ?2 AND card.state <> 'archived'
ORDER BY card.position, card.id;

-- name: chosen cards
SELECT chosen_card.card FROM chosen_card JOIN card ON card.id = chosen_card.card WHERE card.state = 'active';
