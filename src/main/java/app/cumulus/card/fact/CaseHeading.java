package app.cumulus.card.fact;

import app.cumulus.note.Block;
import app.cumulus.note.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a case that is no sentence, so that it must stand in the topic of what holds in it: {@code If locked} of {@code if locked =>
 * ring and wait} for the lines under it, {@code What if the gate jams}, {@code In case of night gates} for the lines right behind it.
 */
final class CaseHeading {

    private static final Pattern BRANCH =
            Pattern.compile("(?i)[-•*]?\\s*(?<case>(?:if|when|in case of) [^,;:=<>?→-]{3,40}?)\\s*(?:[-=]>|→).*");
    private static final Pattern POSED = Pattern.compile("(?i)(?<case>what if (?!not\\b)\\p{L}[^?:]{3,50}?)\\s*[?:]*");
    private static final Pattern ONWARD = Pattern.compile(
            "(?i)(?:in )?(?<case>in case of (?:an? |the )?(?!(?:more|less|any)\\b)[\\p{L}\\p{N}][\\p{L}\\p{N} /-]{2,30}?),? (?:it|they|you|we|the|an?) .*");
    private static final Pattern OTHER_CASE =
            Pattern.compile("(?i)(?:in (?:in )?case|if|when|otherwise|else|but|for|with|by default|unlike)\\b.*");

    private CaseHeading() {}

    /** The case that the line names for what stands under it. */
    static Optional<String> of(String text) {
        char first = text.isEmpty() ? ' ' : Character.toLowerCase(text.charAt(0));
        if (first != 'i' && first != 'w' && Character.isLetter(first)) {
            return Optional.empty();
        }
        Matcher posed = POSED.matcher(text);
        Matcher named = posed.matches() ? posed : BRANCH.matcher(text);
        return named.matches() ? Optional.of(heading(named)) : Optional.empty();
    }

    /** The case that one of the lines right before it has opened, where none of them stands apart or opens another. */
    static Optional<String> ongoing(List<Block> before, Statement statement) {
        int next = statement.span().startLine();
        if (!isPlain(statement) || OTHER_CASE.matcher(statement.text()).matches()) {
            return Optional.empty();
        }
        for (int i = before.size() - 1; i >= 0; i--) {
            if (!(before.get(i) instanceof Statement line) || line.span().endLine() + 1 != next || !isPlain(line)) {
                return Optional.empty();
            }
            Matcher onward = ONWARD.matcher(line.text());
            if (onward.matches()) {
                return Optional.of(heading(onward));
            } else if (OTHER_CASE.matcher(line.text()).matches()) {
                return Optional.empty();
            }
            next = line.span().startLine();
        }
        return Optional.empty();
    }

    private static boolean isPlain(Statement line) {
        return line.mark() == Statement.Mark.NONE
                && line.children().isEmpty()
                && Term.of(line.text()).isEmpty();
    }

    private static String heading(Matcher named) {
        String words = named.group("case");
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
