-- name: any card
SELECT EXISTS (SELECT 1 FROM card);

-- name: all
SELECT card.*, note.file, deck_card.source_file, deck_card.source_first, deck_card.source_last,
       coalesce(card_edit.question, card_edit.answer, card_edit.extra, card_edit.cloze_text) IS NOT NULL AS is_edited,
       coalesce(card_edit.question, card.question) AS my_question,
       coalesce(card_edit.answer, card.answer) AS my_answer,
       coalesce(card_edit.extra, card.extra) AS my_extra,
       coalesce(card_edit.cloze_text, card.cloze_text) AS my_cloze_text,
       coalesce(card_edit.topic, card.topic) AS my_topic,
       (SELECT group_concat(name, char(31)) FROM tag WHERE tag.card = card.id) AS tags
FROM card
LEFT JOIN note ON note.id = card.note
LEFT JOIN card_edit ON card_edit.card = card.id
LEFT JOIN deck_card ON deck_card.card = card.id
ORDER BY card.position, card.id;

-- name: of note
SELECT card.*, note.file, deck_card.source_file, deck_card.source_first, deck_card.source_last,
       coalesce(card_edit.question, card_edit.answer, card_edit.extra, card_edit.cloze_text) IS NOT NULL AS is_edited,
       coalesce(card_edit.question, card.question) AS my_question,
       coalesce(card_edit.answer, card.answer) AS my_answer,
       coalesce(card_edit.extra, card.extra) AS my_extra,
       coalesce(card_edit.cloze_text, card.cloze_text) AS my_cloze_text,
       coalesce(card_edit.topic, card.topic) AS my_topic,
       (SELECT group_concat(name, char(31)) FROM tag WHERE tag.card = card.id) AS tags
FROM card
JOIN note ON note.id = card.note
LEFT JOIN card_edit ON card_edit.card = card.id
LEFT JOIN deck_card ON deck_card.card = card.id
WHERE note.file = ?
ORDER BY card.position, card.id;

-- name: one
SELECT card.*, note.file, deck_card.source_file, deck_card.source_first, deck_card.source_last,
       coalesce(card_edit.question, card_edit.answer, card_edit.extra, card_edit.cloze_text) IS NOT NULL AS is_edited,
       coalesce(card_edit.question, card.question) AS my_question,
       coalesce(card_edit.answer, card.answer) AS my_answer,
       coalesce(card_edit.extra, card.extra) AS my_extra,
       coalesce(card_edit.cloze_text, card.cloze_text) AS my_cloze_text,
       coalesce(card_edit.topic, card.topic) AS my_topic,
       (SELECT group_concat(name, char(31)) FROM tag WHERE tag.card = card.id) AS tags
FROM card
LEFT JOIN note ON note.id = card.note
LEFT JOIN card_edit ON card_edit.card = card.id
LEFT JOIN deck_card ON deck_card.card = card.id
WHERE card.id = ?;

-- name: version of
SELECT note_version FROM card WHERE id = ? AND note_version IS NOT NULL;

-- name: put
INSERT INTO card (id, note, note_version, first_line, last_line, kind, topic, question, answer, extra, cloze_text, rule,
                  importance, state, origin, sibling_group, position)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
    note = excluded.note, note_version = excluded.note_version, first_line = excluded.first_line,
    last_line = excluded.last_line, kind = excluded.kind, topic = excluded.topic, question = excluded.question,
    answer = excluded.answer, extra = excluded.extra, cloze_text = excluded.cloze_text, rule = excluded.rule,
    importance = excluded.importance, state = excluded.state, origin = excluded.origin, left_state = NULL,
    sibling_group = excluded.sibling_group, position = excluded.position;

-- name: archive
UPDATE card SET left_state = state, state = 'archived' WHERE id = ? AND state <> 'archived';

-- name: set state
UPDATE card SET state = ? WHERE id = ? AND state = ?;

-- name: note position
SELECT coalesce(
    (SELECT min(position) FROM card WHERE note = ?),
    (SELECT max(position) / 1000000 + 1 FROM card) * 1000000,
    0);

-- name: put edit
INSERT INTO card_edit (card, question, answer, extra, cloze_text)
SELECT ?1, nullif(?2, question), nullif(?3, answer), nullif(?4, extra), nullif(?5, cloze_text) FROM card WHERE id = ?1
ON CONFLICT (card) DO UPDATE SET
    question = excluded.question, answer = excluded.answer, extra = excluded.extra, cloze_text = excluded.cloze_text;

-- name: drop edit
UPDATE card_edit SET question = NULL, answer = NULL, extra = NULL, cloze_text = NULL WHERE card = ?;

-- name: drop empty edits
DELETE FROM card_edit WHERE card = ? AND coalesce(question, answer, extra, cloze_text, topic) IS NULL;

-- name: put fields
INSERT INTO card_edit (card, question, answer, extra, cloze_text) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (card) DO UPDATE SET
    question = excluded.question, answer = excluded.answer, extra = excluded.extra, cloze_text = excluded.cloze_text;

-- name: edit of
SELECT question, answer, extra, cloze_text FROM card_edit WHERE card = ?;

-- name: added
UPDATE card SET added_at = ? WHERE id = ? AND added_at IS NULL;

-- name: next position
SELECT coalesce(max(position), 0) + 1 FROM card;

-- name: add tag
INSERT INTO tag (card, name) VALUES (?, ?) ON CONFLICT DO NOTHING;

-- name: walk
SELECT card.*, note.file, deck_card.source_file, deck_card.source_first, deck_card.source_last,
       coalesce(card_edit.question, card_edit.answer, card_edit.extra, card_edit.cloze_text) IS NOT NULL AS is_edited,
       coalesce(card_edit.question, card.question) AS my_question,
       coalesce(card_edit.answer, card.answer) AS my_answer,
       coalesce(card_edit.extra, card.extra) AS my_extra,
       coalesce(card_edit.cloze_text, card.cloze_text) AS my_cloze_text,
       coalesce(card_edit.topic, card.topic) AS my_topic,
       (SELECT group_concat(name, char(31)) FROM tag WHERE tag.card = card.id) AS tags,
       (SELECT group_concat(text, char(31))
        FROM (SELECT text FROM choice WHERE choice.card = card.id ORDER BY ordinal)) AS choices,
       flag.colour, deck.name AS deck_name, memory.card IS NOT NULL AS is_learned, memory.*,
       exported.note AS sent_note, exported.cloze AS sent_cloze, exported.changed_at AS sent_changed_at,
       exported.print AS sent_print
FROM card
LEFT JOIN note ON note.id = card.note
LEFT JOIN card_edit ON card_edit.card = card.id
LEFT JOIN deck_card ON deck_card.card = card.id
LEFT JOIN deck ON deck.id = deck_card.deck
LEFT JOIN flag ON flag.card = card.id
LEFT JOIN memory ON memory.card = card.id
LEFT JOIN exported ON exported.card = card.id
ORDER BY card.position, card.id;

-- name: count
SELECT count(*) FROM card;

-- Cards whose answers are about as long, those of the same section first.
-- name: alike
SELECT card.*, note.file, deck_card.source_file, deck_card.source_first, deck_card.source_last,
       coalesce(card_edit.question, card_edit.answer, card_edit.extra, card_edit.cloze_text) IS NOT NULL AS is_edited,
       coalesce(card_edit.question, card.question) AS my_question,
       coalesce(card_edit.answer, card.answer) AS my_answer,
       coalesce(card_edit.extra, card.extra) AS my_extra,
       coalesce(card_edit.cloze_text, card.cloze_text) AS my_cloze_text,
       coalesce(card_edit.topic, card.topic) AS my_topic,
       (SELECT group_concat(name, char(31)) FROM tag WHERE tag.card = card.id) AS tags
FROM card
LEFT JOIN note ON note.id = card.note
LEFT JOIN card_edit ON card_edit.card = card.id
LEFT JOIN deck_card ON deck_card.card = card.id
WHERE card.state = 'active' AND card.id <> ?1 AND card.kind IN ('basic', 'cloze')
  AND length(card.answer) BETWEEN ?2 / 3 AND ?2 * 3 + 10
ORDER BY substr(card.topic, 1, length(?3)) = ?3 DESC, card.id
LIMIT 400;
