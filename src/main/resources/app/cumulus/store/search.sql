-- Conditions on a card that is looked for; they are put together as the query says.

-- name: everything
1

-- name: words
+card.number IN (SELECT rowid FROM card_words WHERE card_words MATCH ?)

-- name: is DUE
card.state = 'active' AND card.id IN (SELECT card FROM memory WHERE memory.due <= ?)

-- name: is NEW
card.state = 'active' AND card.id NOT IN (SELECT card FROM memory)

-- name: is LEARNED
card.id IN (SELECT card FROM memory)

-- name: is ACTIVE
card.state = 'active'

-- name: is SUSPENDED
card.state = 'suspended'

-- name: is OFF
card.state = 'off'

-- name: is ARCHIVED
card.state = 'archived'

-- name: is LEECH
card.id IN (SELECT card FROM memory WHERE memory.lapses
    >= coalesce((SELECT CAST(value AS INTEGER) FROM setting WHERE name = 'leech-lapses'), 8))

-- name: is FLAGGED
card.id IN (SELECT card FROM flag)

-- name: is TAGGED
card.id IN (SELECT card FROM tag)

-- name: is EDITED
card.origin = 'generated' AND card.id IN (SELECT card FROM card_edit
        WHERE coalesce(question, answer, extra, cloze_text) IS NOT NULL)

-- name: is WRITTEN
card.origin = 'written'

-- name: is IMPORTED
card.origin = 'imported'

-- name: is DUPLICATE
+card.number IN (SELECT value FROM json_each(?))

-- name: EASE
card.id IN (SELECT card FROM memory WHERE memory.easiness / 100.0

-- name: IVL
card.id IN (SELECT card FROM memory WHERE memory.interval_days

-- name: LAPSES
card.id IN (SELECT card FROM memory WHERE memory.lapses

-- name: REPS
card.id IN (SELECT card FROM memory WHERE memory.repetitions

-- name: DUE
card.id IN (SELECT card FROM memory WHERE julianday(memory.due) - julianday(?)

-- name: TAG
card.id IN (SELECT card FROM tag
        WHERE (lower(tag.name) = lower(?) OR lower(substr(tag.name, 1, length(?) + 2)) = lower(?) || '::'))

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
card.id IN (SELECT card FROM any_answer WHERE day >= ?
        AND grade IN (SELECT value FROM json_each(?)))
