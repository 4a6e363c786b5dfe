-- name: add
INSERT INTO silence (note, whole, rule, made_by) SELECT id, ?2, ?3, ?4 FROM note WHERE file = ?1;

-- name: place in newest
INSERT INTO silence_place (silence, note_version, line)
SELECT silence.id, max(note_version.id), ?2
FROM silence JOIN note_version ON note_version.note = silence.note
WHERE silence.id = ?1;

-- name: place
INSERT INTO silence_place (silence, note_version, line) VALUES (?, ?, ?) ON CONFLICT DO NOTHING;

-- name: plan silence
INSERT INTO bulk_value (bulk_change, card, field, was, now)
SELECT ?1, card.id, 'state', card.state, 'off'
FROM silence
JOIN card ON card.note = silence.note AND card.state = 'active'
LEFT JOIN silence_place AS place ON place.silence = silence.id
WHERE silence.id = ?2
  AND (silence.rule IS NULL OR card.rule = silence.rule)
  AND (silence.whole = 1
       OR card.note_version = place.note_version AND place.line BETWEEN card.first_line AND card.last_line);

-- name: remember cards
INSERT INTO silence_card (silence, card)
SELECT ?2, card FROM bulk_value WHERE bulk_change = ?1 AND field = 'state';

-- name: plan lift
INSERT INTO bulk_value (bulk_change, card, field, was, now)
SELECT ?1, card.id, 'state', card.state, 'active'
FROM silence_card JOIN card ON card.id = silence_card.card
WHERE silence_card.silence = ?2 AND card.state = 'off';

-- name: lift
UPDATE silence SET lifted_by = ?1 WHERE id = ?2 AND lifted_by IS NULL;

-- name: lift no more
UPDATE silence SET lifted_by = NULL WHERE lifted_by = ?;

-- name: drop cards
DELETE FROM silence_card WHERE silence IN (SELECT id FROM silence WHERE made_by = ?);

-- name: drop places
DELETE FROM silence_place WHERE silence IN (SELECT id FROM silence WHERE made_by = ?);

-- name: drop
DELETE FROM silence WHERE made_by = ?;

-- The line is that in the last version that had it.
-- name: standing
SELECT silence.id, silence.rule, silence.whole, place.note_version, place.line
FROM silence
JOIN note ON note.id = silence.note
LEFT JOIN silence_place AS place ON place.silence = silence.id
     AND place.note_version = (SELECT max(note_version) FROM silence_place WHERE silence = silence.id)
WHERE note.file = ? AND silence.lifted_by IS NULL AND (silence.whole = 1 OR place.line IS NOT NULL)
ORDER BY place.line, silence.id;

-- name: made on import
SELECT EXISTS (
    SELECT 1 FROM silence JOIN note_import ON note_import.note = silence.note
    WHERE note_import.id = ? AND silence.made_by > note_import.last_bulk AND silence.lifted_by IS NULL);

-- name: drop places of version
DELETE FROM silence_place WHERE note_version = ?;

-- name: drop cards of empty note
DELETE FROM silence_card WHERE silence IN
    (SELECT id FROM silence WHERE note = ?1 AND NOT EXISTS (SELECT 1 FROM note_version WHERE note = ?1));

-- name: drop of empty note
DELETE FROM silence WHERE note = ?1 AND NOT EXISTS (SELECT 1 FROM note_version WHERE note = ?1);
