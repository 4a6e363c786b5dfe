package app.cumulus.exchange.apkg;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A note with its type.
 *
 * @param fields HTML, as many as the type has; null for a note that cannot be read
 */
record NoteRow(long id, String guid, NoteType type, Set<String> tags, List<String> fields) {

    private static final String FIELD_END = "\u001f";

    /** @throws Faulty if its fields are not those of its type */
    static NoteRow of(long id, String guid, NoteType type, String tags, String joined) throws Faulty {
        if (type == null) {
            throw new Faulty("its note type is not in the package.");
        } else if (joined == null) {
            throw new Faulty("its text is missing or longer than 4 million characters.");
        }
        List<String> fields = List.of(joined.split(FIELD_END, -1));
        if (fields.size() != type.fields().size()) {
            throw new Faulty("it has " + fields.size() + (fields.size() == 1 ? " field" : " fields")
                    + ", but its note type '" + type.name() + "' has "
                    + type.fields().size() + ".");
        }
        Set<String> names = new LinkedHashSet<>(
                Arrays.asList((tags == null ? "" : tags).strip().split("\\s+")));
        names.remove("");
        return new NoteRow(id, guid == null || guid.isBlank() ? "#" + id : guid, type, names, fields);
    }

    /** Stands for a note that cannot be read, so that its cards are passed over. */
    static NoteRow unreadable(long id) {
        return new NoteRow(id, "", null, Set.of(), null);
    }

    /** The HTML of a field, or null where there is none of that name. */
    String field(String name) {
        int index = type.fields().indexOf(name);
        return index < 0 ? null : fields.get(index);
    }
}
