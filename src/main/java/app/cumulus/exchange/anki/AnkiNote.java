package app.cumulus.exchange.anki;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * A card as a note of Anki; it has one card there.
 *
 * @param guid what Anki knows it by over all exports
 * @param deck full name of its deck, levels separated by {@code ::}
 * @param fields HTML, one for each field of the type
 * @param tags without spaces in them, in the order of the alphabet
 * @param media names of the pictures and sounds that the fields show
 */
public record AnkiNote(
        String guid, NoteType type, String deck, List<String> fields, List<String> tags, List<String> media) {

    private static final char FIELD_END = '\u001f';

    public AnkiNote {
        fields = List.copyOf(fields);
        tags = List.copyOf(tags);
        media = List.copyOf(media);
        if (guid.isBlank() || fields.size() != type.fields().size()) {
            throw new IllegalArgumentException(
                    "a note needs a guid and the fields " + type.fields() + ": '" + guid + "' " + fields);
        }
    }

    /** All fields as a package has them in one text. */
    public String joinedFields() {
        return String.join(String.valueOf(FIELD_END), fields);
    }

    /** All tags as a package has them in one text. */
    public String joinedTags() {
        return tags.isEmpty() ? "" : " " + String.join(" ", tags) + " ";
    }

    /** The words of the first field, which Anki sorts by. */
    public String sortText() {
        return FieldText.words(fields.get(0));
    }

    /** What Anki finds duplicates by: the first four bytes of the SHA-1 of the first field's words. */
    public long checksum() {
        return Integer.toUnsignedLong(
                ByteBuffer.wrap(digest("SHA-1", sortText())).getInt());
    }

    /** Differs from that of another state of the note whose fields, tags or type are not the same. */
    public long print() {
        return ByteBuffer.wrap(digest("SHA-256", type.name() + FIELD_END + joinedFields() + FIELD_END + joinedTags()))
                .getLong();
    }

    private static byte[] digest(String algorithm, String text) {
        try {
            return MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("bug: every Java has " + algorithm, e);
        }
    }
}
