-- name: all
SELECT name, value FROM setting;

-- name: put
INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value;

-- name: drop
DELETE FROM setting WHERE name = ?;
