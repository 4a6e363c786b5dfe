package app.cumulus.card.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code Near real time (at most a minute late)}: which of two opposites of several words is said of a thing. */
public final class Degrees {

    /** Of these the other half is invented, unless the note speaks of it too. */
    private static final String PLAIN = "real time";

    private static final List<Pair> PAIRS = Lexicon.lines("degrees.txt").stream()
            .map(line -> line.split(" \\| "))
            .flatMap(pair -> Stream.of(new Pair(pair[0], pair[1]), new Pair(pair[1], pair[0])))
            .toList();

    private Degrees() {}

    /** What is said, its opposite and of whom; the subject is empty if the heading is meant. */
    public record Found(String subject, String said, String other, boolean usual) {}

    /** Of the sentence; {@code around} is all that the line says. */
    public static Optional<Found> in(String sentence, String around) {
        return PAIRS.stream()
                .map(pair -> pair.in(sentence, around))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static final class Pair {

        private final String one;
        private final String other;
        private final Pattern stated;
        private final Pattern opposite;

        Pair(String one, String other) {
            this.one = one;
            this.other = other;
            this.stated =
                    Pattern.compile("(?i)(?:(?<who>[^,:;()]{2,40}?) (?:is|are) |(?:it|they) (?:is|are) |(?:is|are) )?"
                            + "(?:only |always )?" + spaced(one)
                            + "(?: (?:service|processing))?(?<usual> by default)?(?: \\([^()]*\\))?[.!]?");
            this.opposite = Pattern.compile("(?i).*\\b" + spaced(other) + "\\b.*");
        }

        private static String spaced(String words) {
            return words.replace(" ", "[- ]");
        }

        Optional<Found> in(String sentence, String around) {
            Matcher said = stated.matcher(sentence);
            boolean told = said.matches()
                    && (!one.equals(PLAIN) || opposite.matcher(around).matches());
            return told
                    ? Optional.of(new Found(
                            said.group("who") == null ? "" : said.group("who"),
                            one,
                            other,
                            said.group("usual") != null))
                    : Optional.empty();
        }
    }
}
