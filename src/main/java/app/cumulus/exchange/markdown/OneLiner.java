package app.cumulus.exchange.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A card in one line, {@code question :: answer}.
 *
 * @param bothWays {@code :::}, the card is asked from both sides
 */
record OneLiner(String question, String answer, boolean bothWays) {

    private static final String LEAD = "^\\s{0,3}(?:[-*+]\\s+|\\d+[.)]\\s+)?";
    private static final Pattern SPACED = Pattern.compile(LEAD + "(\\S.*?)\\s+(:{2,3})\\s+(\\S.*?)\\s*$");
    private static final Pattern TIGHT = Pattern.compile(LEAD + "(\\S[^:]*?)(:{2,3})(?!:)(\\S[^:]*?(?::[^:]+)*)\\s*$");

    /** The card of a line with spaces around its colons. */
    static Optional<OneLiner> spaced(String line) {
        return in(SPACED, line);
    }

    /** The card of a line that may lack the spaces; names such as {@code AWS::S3::Bucket} are none. */
    static Optional<OneLiner> tight(String line) {
        return spaced(line).or(() -> in(TIGHT, line).filter(card -> (card.question + card.answer).matches(".*[ ?].*")));
    }

    private static Optional<OneLiner> in(Pattern pattern, String line) {
        Matcher card = pattern.matcher(line);
        if (!line.contains("::") || !card.matches() || isCode(card.group(1))) {
            return Optional.empty();
        }
        return Optional.of(
                new OneLiner(card.group(1), card.group(3), card.group(2).length() == 3));
    }

    private static boolean isCode(String before) {
        return before.chars().filter(c -> c == '`').count() % 2 == 1;
    }
}
