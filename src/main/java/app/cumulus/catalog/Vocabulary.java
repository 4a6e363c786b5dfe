package app.cumulus.catalog;

import java.util.List;

/** The names that occur in a library, each list in the order of the alphabet. */
public record Vocabulary(List<String> topics, List<String> tags, List<String> notes, List<String> rules) {

    /** Of a library without cards. */
    public static final Vocabulary EMPTY = new Vocabulary(List.of(), List.of(), List.of(), List.of());

    public Vocabulary {
        topics = List.copyOf(topics);
        tags = List.copyOf(tags);
        notes = List.copyOf(notes);
        rules = List.copyOf(rules);
    }
}
