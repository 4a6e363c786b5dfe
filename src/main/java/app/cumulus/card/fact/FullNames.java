package app.cumulus.card.fact;

import app.cumulus.card.text.BothNames;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Services that are written out in some notes and called by their short names in all: {@code Simple Queue Service} is SQS. */
final class FullNames {

    private static final Map<String, String> SHORT = BothNames.ofServices();

    private static final Pattern FULL = Pattern.compile(
            "(?i)\\b(" + SHORT.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")\\b");

    private static final Pattern OWNER = Pattern.compile("(?i)^(?:AWS|Amazon) ");

    /** {@code SQS: Simple Queue Service}, {@code SQS simple queue service}. */
    private static final Pattern BOTH =
            Pattern.compile("(?<letters>\\p{Lu}[\\p{Lu}\\d]{1,6})(?: ?[:–-]+ ?| )(?<words>\\p{L}.*)");

    private static final Pattern SHORT_LAST =
            Pattern.compile("(?<words>\\p{L}.*\\p{L})(?: ?[:–-]+ ?| )(?<letters>\\p{Lu}[\\p{Lu}\\d]{1,6})");

    private FullNames() {}

    /** The short name of a service, where the words are its full name and nothing else. */
    static Optional<String> ofService(String words) {
        String bare = OWNER.matcher(words).replaceFirst("");
        return shortOf(bare)
                .or(() -> Stream.of(BOTH, SHORT_LAST)
                        .map(pattern -> pattern.matcher(bare))
                        .filter(Matcher::matches)
                        .flatMap(both -> shortOf(both.group("words")).filter(both.group("letters")::equals).stream())
                        .findFirst());
    }

    private static Optional<String> shortOf(String words) {
        return Optional.ofNullable(
                SHORT.get(OWNER.matcher(words).replaceFirst("").toLowerCase(Locale.ROOT)));
    }

    /** The words with the short names of services instead of those written out. */
    static String shortened(String text) {
        Matcher full = FULL.matcher(text);
        return full.find() ? full.replaceAll(found -> SHORT.get(found.group(1).toLowerCase(Locale.ROOT))) : text;
    }
}
