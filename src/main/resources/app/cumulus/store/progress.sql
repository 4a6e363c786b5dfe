-- Answers by study day, hour and grade.
-- name: hours
SELECT day, at / 3600000 AS hour, grade, count(*), sum(min(thinking, 60000))
FROM standing_answer
GROUP BY +day, hour, grade; -- by + not in the order of an index, which would read the rows here and there

-- A review is a scheduled answer on a later day than the scheduled answer before it. One walk over the index answer_by_card.
-- name: reviews
WITH scheduled AS (
    SELECT card, day, grade, lag(day) OVER (PARTITION BY card ORDER BY id) AS before
    FROM standing_answer
    WHERE round = 'scheduled'
),
review AS (
    SELECT card, day, grade >= 3 AS passed, julianday(day) - julianday(before) >= ?1 AS mature
    FROM scheduled
    WHERE before < day
)
SELECT review.day, substr(card.topic, 1, instr(card.topic || char(31), char(31)) - 1) AS service, mature, count(*), sum(passed)
FROM review JOIN card ON card.id = review.card
GROUP BY review.day, service, mature;

-- Cards with a memory that is alike, those that are not in study among them; by the order of an index, without the cards.
-- name: memories
SELECT due, interval_days, easiness, count(*)
FROM memory
GROUP BY due, interval_days, easiness;

-- The same of cards that are not in study: few cards have answers and are not.
-- name: memories out of study
SELECT memory.due, memory.interval_days, memory.easiness, count(*)
FROM card CROSS JOIN memory ON memory.card = card.id
WHERE card.state IN ('off', 'suspended', 'archived')
GROUP BY memory.due, memory.interval_days, memory.easiness;

-- name: states
SELECT state, count(*) FROM card GROUP BY state;
