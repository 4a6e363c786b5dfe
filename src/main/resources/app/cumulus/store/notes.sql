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
