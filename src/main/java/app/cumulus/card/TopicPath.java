package app.cumulus.card;

import java.util.List;

/** The headings above a card, outermost first: {@code Amazon SQS > Visibility Timeout}. */
public record TopicPath(List<String> parts) {

    public TopicPath {
        parts = List.copyOf(parts);
        if (parts.isEmpty() || parts.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a topic path needs parts that are not blank: " + parts);
        }
    }

    public static TopicPath of(String... parts) {
        return new TopicPath(List.of(parts));
    }

    /** The outermost heading. */
    public String section() {
        return parts.get(0);
    }

    /** The innermost heading. */
    public String last() {
        return parts.get(parts.size() - 1);
    }

    @Override
    public String toString() {
        return String.join(" > ", parts);
    }
}
