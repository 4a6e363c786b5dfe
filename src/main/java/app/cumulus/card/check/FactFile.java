package app.cumulus.card.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is known of facts that notes may have outdated, as it is written in {@code facts.json}.
 *
 * @param services the names of services, as regular expressions
 * @param knows a regular expression for the words by which a writer shows that they know of the change
 */
record FactFile(Map<String, List<String>> services, String knows, List<Entry> facts) {

    /** How what a note says relates to what holds now. */
    public enum Form {
        /** The note gives a value that has changed. */
        VALUE,
        /** The note speaks of something that has come to an end. */
        ENDED,
        /** The note uses a former name. */
        RENAMED
    }

    /**
     * One fact that has changed.
     *
     * @param now what holds now, in words that complete the message
     * @param since date or month of the change
     * @param source address of the AWS page that says so
     * @param examMayLag whether the exam may still ask for the old state
     */
    record Entry(
            String id,
            String service,
            String attribute,
            Form form,
            List<Wording> patterns,
            String now,
            String since,
            String source,
            boolean examMayLag) {}

    /**
     * One way in which notes state the old value; regular expressions, in which {@code {5 TB}} is any way to write that.
     *
     * @param says the old value; where it has a group {@code old}, the message repeats that only
     * @param line all of them must be in the line
     * @param near all of them must be in the line or in what stands right above it
     * @param unless none of them may be in the line
     * @param outside none of them may be in the headings above
     */
    record Wording(String says, List<String> line, List<String> near, List<String> unless, List<String> outside) {

        Wording {
            line = line == null ? List.of() : List.copyOf(line);
            near = near == null ? List.of() : List.copyOf(near);
            unless = unless == null ? List.of() : List.copyOf(unless);
            outside = outside == null ? List.of() : List.copyOf(outside);
        }
    }

    static FactFile read() {
        try (InputStream stream = FactFile.class.getResourceAsStream("facts.json")) {
            return JsonMapper.builder().build().readValue(stream, FactFile.class);
        } catch (IOException broken) {
            throw new UncheckedIOException("bug: the fact file cannot be read", broken);
        }
    }
}
