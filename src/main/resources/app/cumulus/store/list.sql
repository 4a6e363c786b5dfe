-- name: find
SELECT json_group_array(card.number)
FROM card
WHERE

-- name: find words
SELECT json_group_array(rowid) FROM card_words WHERE card_words MATCH ?;

-- name: studied
SELECT json_group_array(number) FROM card WHERE state = 'active';

-- name: number
SELECT number FROM card WHERE id = ?;

-- name: by POSITION
SELECT json_group_array(card.number ORDER BY card.position, card.id)
FROM card;

-- name: by QUESTION
SELECT json_group_array(card.number ORDER BY coalesce(card_edit.question, card.question) COLLATE NOCASE, card.position, card.id)
FROM card
LEFT JOIN card_edit ON card_edit.card = card.id;

-- name: by ANSWER
SELECT json_group_array(card.number ORDER BY coalesce(card_edit.answer, card.answer) COLLATE NOCASE, card.position, card.id)
FROM card
LEFT JOIN card_edit ON card_edit.card = card.id;

-- name: by TOPIC
SELECT json_group_array(card.number ORDER BY coalesce(card_edit.topic, card.topic) COLLATE NOCASE, card.position, card.id)
FROM card
LEFT JOIN card_edit ON card_edit.card = card.id;

-- name: by DUE
SELECT json_group_array(card.number ORDER BY memory.due, card.position, card.id)
FROM memory CROSS JOIN card ON card.id = memory.card;

-- name: by INTERVAL
SELECT json_group_array(card.number ORDER BY memory.interval_days, card.position, card.id)
FROM memory CROSS JOIN card ON card.id = memory.card;

-- name: by EASE
SELECT json_group_array(card.number ORDER BY memory.easiness, card.position, card.id)
FROM memory CROSS JOIN card ON card.id = memory.card;

-- name: by LAPSES
SELECT json_group_array(card.number ORDER BY memory.lapses, card.position, card.id)
FROM memory CROSS JOIN card ON card.id = memory.card;

-- name: by STATE
SELECT json_group_array(card.number ORDER BY card.state, card.position, card.id)
FROM card;

-- name: by RULE
SELECT json_group_array(card.number ORDER BY card.rule, card.position, card.id)
FROM card;

-- name: by TAGS
SELECT json_group_array(card.number ORDER BY tagged.names COLLATE NOCASE, card.position, card.id)
FROM (SELECT card, group_concat(name, char(31) ORDER BY name) AS names FROM tag GROUP BY card) AS tagged
CROSS JOIN card ON card.id = tagged.card;

-- name: by ADDED
SELECT json_group_array(card.number ORDER BY card.added_at, card.position, card.id)
FROM card
WHERE card.added_at IS NOT NULL;

-- name: rows
SELECT card.number, card.id, card.kind, card.state, card.rule,
       substr(coalesce(card_edit.question, card.question), 1, 4000),
       substr(coalesce(card_edit.answer, card.answer), 1, 4000),
       coalesce(card_edit.topic, card.topic),
       memory.due, memory.interval_days, memory.easiness, memory.lapses, memory.repetitions,
       (SELECT group_concat(name, char(31) ORDER BY name) FROM tag WHERE tag.card = card.id) AS tags,
       (SELECT colour FROM flag WHERE flag.card = card.id) AS flag
FROM json_each(?) AS wanted
CROSS JOIN card ON card.number = wanted.value
LEFT JOIN card_edit ON card_edit.card = card.id
LEFT JOIN memory ON memory.card = card.id
ORDER BY wanted.key;

-- name: questions
SELECT card_wording.number, card_wording.question FROM card_wording JOIN card ON card.id = card_wording.card WHERE card.state <> 'archived';

-- name: topics
SELECT coalesce(card_edit.topic, card.topic) AS whole, count(*), sum(card.state = 'active')
FROM card LEFT JOIN card_edit ON card_edit.card = card.id
GROUP BY whole;

-- name: tags
SELECT DISTINCT name FROM tag;

-- name: rules
SELECT DISTINCT rule FROM card;
