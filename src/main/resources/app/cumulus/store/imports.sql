-- name: next batch
SELECT max((SELECT coalesce(max(batch), 0) FROM note_import), (SELECT coalesce(max(batch), 0) FROM deck_import)) + 1;

-- name: begin
INSERT INTO note_import (batch, note, version, at, was_there, was_drafts, was_account, last_answer, last_step, last_bulk)
SELECT ?1, ?2, ?3, ?4, ?5, ?6, account, (SELECT coalesce(max(id), 0) FROM answer), (SELECT coalesce(max(id), 0) FROM step),
       (SELECT coalesce(max(id), 0) FROM bulk_change)
FROM note_version WHERE id = ?3;

-- name: save whole
INSERT INTO card_before
SELECT ?, id, note_version, first_line, last_line, sibling_group, position, state, left_state, kind, topic, question,
       answer, extra, cloze_text, rule, importance
FROM card WHERE id = ?;

-- name: save new
INSERT INTO card_before (note_import, card) VALUES (?, ?);

-- name: save places
INSERT INTO card_before (note_import, card, note_version, first_line, last_line, position, state, left_state)
SELECT ?1, id, note_version, first_line, last_line, position, state, left_state
FROM card
WHERE note = ?2 AND state <> 'archived'
  AND id NOT IN (SELECT card FROM card_before WHERE note_import = ?1);

-- name: add recall
INSERT INTO recall (card, note_import, day, after_answer, was_answer)
SELECT ?1, ?2, ?3, (SELECT coalesce(max(id), 0) FROM answer), ?4
WHERE EXISTS (SELECT 1 FROM memory WHERE card = ?1);

-- name: add heir
INSERT INTO heir (card, of) SELECT ?1, ?2 UNION SELECT ?1, of FROM heir WHERE card = ?2;

-- name: hand edit down
INSERT INTO card_edit (card, question, answer, extra, cloze_text, topic)
SELECT ?1, question, answer, extra, cloze_text, topic FROM card_edit WHERE card = ?2;

-- name: hand tags down
INSERT INTO tag (card, name) SELECT ?1, name FROM tag WHERE card = ?2;

-- name: keep edit
INSERT INTO edit_before SELECT ?1, card, question, answer, extra, cloze_text FROM card_edit WHERE card = ?2;

-- name: put edits back
INSERT INTO card_edit (card, question, answer, extra, cloze_text)
SELECT card, question, answer, extra, cloze_text FROM edit_before WHERE note_import = ?
ON CONFLICT (card) DO UPDATE SET
    question = excluded.question, answer = excluded.answer, extra = excluded.extra, cloze_text = excluded.cloze_text;

-- name: drop kept edits
DELETE FROM edit_before WHERE note_import = ?;

-- name: newest
SELECT note_import.*, note.file FROM note_import JOIN note ON note.id = note_import.note
ORDER BY note_import.id DESC LIMIT 1;

-- name: newest of file
SELECT note_import.*, note.file FROM note_import JOIN note ON note.id = note_import.note
WHERE note.file = ? ORDER BY note_import.id DESC LIMIT 1;

-- name: of batch
SELECT note_import.*, note.file FROM note_import JOIN note ON note.id = note_import.note
WHERE note_import.batch = ? ORDER BY note_import.id DESC;

-- name: newer of note
SELECT EXISTS (SELECT 1 FROM note_import WHERE note = ? AND id > ?);

-- name: cards studied since
SELECT count(DISTINCT card_before.card)
FROM card_before JOIN note_import ON note_import.id = card_before.note_import
WHERE card_before.note_import = ? AND (card_before.state IS NULL OR card_before.question IS NOT NULL)
  AND (EXISTS (SELECT 1 FROM answer WHERE answer.card = card_before.card AND answer.id > note_import.last_answer)
    OR EXISTS (SELECT 1 FROM step WHERE step.card = card_before.card AND step.id > note_import.last_step)
    OR EXISTS (SELECT 1 FROM bulk_value
               WHERE bulk_value.card = card_before.card AND bulk_value.bulk_change > note_import.last_bulk)
    OR EXISTS (SELECT 1 FROM set_memory JOIN deck_import ON deck_import.id = set_memory.deck_import
               WHERE set_memory.card = card_before.card AND deck_import.batch > note_import.batch));

-- name: recalled
SELECT card FROM recall WHERE note_import = ?;

-- name: drop recalls
DELETE FROM recall WHERE note_import = ?;

-- name: drop tags of new
DELETE FROM tag WHERE card IN (SELECT card FROM card_before WHERE note_import = ? AND state IS NULL);

-- name: drop edits of new
DELETE FROM card_edit WHERE card IN (SELECT card FROM card_before WHERE note_import = ? AND state IS NULL);

-- name: drop heirs
DELETE FROM heir WHERE card IN (SELECT card FROM card_before WHERE note_import = ? AND state IS NULL);

-- name: drop memories of new
DELETE FROM memory WHERE card IN (SELECT card FROM card_before WHERE note_import = ? AND state IS NULL);

-- name: drop new
DELETE FROM card WHERE id IN (SELECT card FROM card_before WHERE note_import = ? AND state IS NULL);

-- name: put places back
UPDATE card SET
    note_version = was.note_version, first_line = was.first_line, last_line = was.last_line,
    sibling_group = coalesce(was.sibling_group, card.sibling_group), position = was.position
FROM card_before AS was
WHERE was.card = card.id AND was.note_import = ? AND was.state IS NOT NULL;

-- name: put wordings back
UPDATE card SET
    state = was.state, left_state = was.left_state, kind = was.kind, topic = was.topic, question = was.question,
    answer = was.answer, extra = was.extra, cloze_text = was.cloze_text, rule = was.rule, importance = was.importance
FROM card_before AS was
WHERE was.card = card.id AND was.note_import = ? AND was.question IS NOT NULL;

-- name: drop before
DELETE FROM card_before WHERE note_import = ?;

-- name: drop
DELETE FROM note_import WHERE id = ?;

-- name: put drafts back
UPDATE note_version SET drafts = note_import.was_drafts, account = note_import.was_account
FROM note_import WHERE note_import.id = ? AND note_version.id = note_import.version;

-- name: drop version
DELETE FROM note_version WHERE id = ?;

-- name: drop empty note
DELETE FROM note WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM note_version WHERE note = ?1);

-- name: pending recall
SELECT day, was_answer FROM pending_recall WHERE card = ? ORDER BY note_import DESC LIMIT 1;

-- name: pending recalls
SELECT card, day FROM pending_recall ORDER BY note_import;

-- What the rules had made of a card when the user edited it last, for cards that an import reworded since.
-- name: wordings before edits
SELECT was.card, was.question, was.answer, was.extra, was.cloze_text
FROM card_edit
JOIN card ON card.id = card_edit.card AND card.state <> 'archived'
JOIN card_before AS was ON was.card = card.id
WHERE was.note_import = (
    SELECT min(later.note_import)
    FROM card_before AS later JOIN note_import ON note_import.id = later.note_import
    WHERE later.card = card.id AND later.question IS NOT NULL
      AND note_import.last_step >= (SELECT max(step.id) FROM step WHERE step.card = card.id AND step.kind = 'edited'))
ORDER BY card.position;
