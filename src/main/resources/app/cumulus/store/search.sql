-- Conditions on a card that is looked for; they are put together as the query says.

-- name: everything
1

-- name: words
card_number.number IN (SELECT rowid FROM card_words WHERE card_words MATCH ?)

-- name: is DUE
card.state = 'active' AND EXISTS (SELECT 1 FROM memory WHERE memory.card = card.id AND memory.due <= ?)

-- name: is NEW
card.state = 'active' AND NOT EXISTS (SELECT 1 FROM memory WHERE memory.card = card.id)

-- name: is LEARNED
EXISTS (SELECT 1 FROM memory WHERE memory.card = card.id)

-- name: is ACTIVE
card.state = 'active'

-- name: is SUSPENDED
card.state = 'suspended'

-- name: is OFF
card.state = 'off'

-- name: is ARCHIVED
card.state = 'archived'

-- name: is LEECH
EXISTS (SELECT 1 FROM memory WHERE memory.card = card.id AND memory.lapses >= ?)

-- name: is FLAGGED
EXISTS (SELECT 1 FROM tag WHERE tag.card = card.id AND tag.name = ?)

-- name: is TAGGED
EXISTS (SELECT 1 FROM tag WHERE tag.card = card.id)

-- name: is EDITED
card.origin = 'generated' AND EXISTS (SELECT 1 FROM card_edit WHERE card_edit.card = card.id
        AND coalesce(question, answer, extra, cloze_text) IS NOT NULL)

-- name: is WRITTEN
card.origin = 'written'

-- name: is IMPORTED
card.origin = 'imported'

-- name: is DUPLICATE
card_number.number IN (SELECT value FROM json_each(?))

-- name: EASE
EXISTS (SELECT 1 FROM memory WHERE memory.card = card.id AND memory.easiness / 100.0

-- name: IVL
EXISTS (SELECT 1 FROM memory WHERE memory.card = card.id AND memory.interval_days

-- name: LAPSES
EXISTS (SELECT 1 FROM memory WHERE memory.card = card.id AND memory.lapses

-- name: REPS
EXISTS (SELECT 1 FROM memory WHERE memory.card = card.id AND memory.repetitions

-- name: DUE
EXISTS (SELECT 1 FROM memory WHERE memory.card = card.id AND julianday(memory.due) - julianday(?)

-- name: TAG
EXISTS (SELECT 1 FROM tag WHERE tag.card = card.id
        AND (lower(tag.name) = lower(?) OR lower(substr(tag.name, 1, length(?) + 2)) = lower(?) || '::'))

-- name: NOTE
coalesce(card.note IN (SELECT id FROM note WHERE instr(lower(file), lower(?)) > 0), 0)

-- name: RULE
lower(substr(card.rule, 1, length(?))) = lower(?)

-- name: KIND
card.kind = ?

-- name: ID
card.id = ?

-- name: lines
coalesce(card.first_line <= ? AND card.last_line >= ?, 0)

-- name: added
coalesce(card.added_at >= ?, 0)

-- name: rated
EXISTS (SELECT 1 FROM standing_answer WHERE standing_answer.card = card.id AND standing_answer.day >= ?
        AND standing_answer.grade IN (SELECT value FROM json_each(?)))
