package app.cumulus.exchange.anki;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/**
 * The two note types of ours. Their ids, fields and templates never change: Anki ignores the notes of a type that it knows
 * with other fields. Another layout is another constant with another id.
 */
public enum NoteType {
    QUESTION(
            1_733_011_200_511L,
            "Cumulus question",
            List.of("Front", "Back", "Extra", "Topic", "Source", "Id"),
            "Question",
            "question"),
    CLOZE(1_733_011_200_512L, "Cumulus cloze", List.of("Text", "Extra", "Topic", "Source", "Id"), "Cloze", "cloze");

    /** When the texts of the templates or the style sheet last changed; Anki takes over newer ones only. */
    public static final Instant CHANGED_AT = Instant.parse("2026-11-22T18:00:00Z");

    private final long id;
    private final String title;
    private final List<String> fields;
    private final String template;
    private final String front;
    private final String back;

    NoteType(long id, String title, List<String> fields, String template, String resource) {
        this.id = id;
        this.title = title;
        this.fields = fields;
        this.template = template;
        front = resource(resource + "-front.html");
        back = resource(resource + "-back.html");
    }

    public long id() {
        return id;
    }

    /** The name that Anki shows. */
    public String title() {
        return title;
    }

    /** Names of the fields, in their order; the first is the one Anki sorts by. */
    public List<String> fields() {
        return fields;
    }

    /** Name of the one card template. */
    public String template() {
        return template;
    }

    public String front() {
        return front;
    }

    public String back() {
        return back;
    }

    public boolean isCloze() {
        return this == CLOZE;
    }

    /** Place of the field that holds our card id. */
    public int idField() {
        return fields.indexOf("Id");
    }

    /** The style sheet of both types. */
    public static String css() {
        return resource("card.css");
    }

    private static String resource(String name) {
        try (InputStream in = NoteType.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("bug: no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
