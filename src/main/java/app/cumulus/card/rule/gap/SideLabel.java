package app.cumulus.card.rule.gap;

import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Phrases;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names the side of a thing that a list speaks of: under {@code When to use} the crane, a line is a use case of the crane. */
final class SideLabel {

    private static final int MOST_OWNER_WORDS = 4;

    private static final String USE = "use case";

    private static final Pattern SIDE = Pattern.compile(
            "(?i)(?:(?<before>.+?) )?(?:(?<use>use ?-?cases?|when to use(?: it| them)?|(?:useful|good|great|best|ideal) for)"
                    + "|(?<side>benefit|adv(?:antage)?|disadv(?:antage)?|downside|drawback|limitation|pro|con|best practice)s?)"
                    + "(?: (?:of|for|with|in) (?:the |an? )?(?<behind>.+?))?:?");

    private static final Map<String, String> NAMES = Map.of(
            "pro", "advantage", "adv", "advantage", "con", "drawback", "downside", "drawback", "disadv", "drawback");

    private SideLabel() {}

    /** What a line below such a heading is to be shown with; none if it stands under no such heading. */
    static Optional<String> of(Passage passage) {
        return side(passage)
                .flatMap(side -> owner(side, passage).map(owner -> Phrases.capitalised(owner) + " " + named(side)));
    }

    /** Whether the line tells a use: even a sentence with a subject of its own is no fact by itself there. */
    static boolean isUse(Passage passage) {
        return side(passage).filter(side -> side.group("use") != null).isPresent();
    }

    private static Optional<Matcher> side(Passage passage) {
        return Stream.of(Phrases.bare(passage.place().leadIn()), passage.place().heading())
                .map(SIDE::matcher)
                .filter(Matcher::matches)
                .findFirst();
    }

    private static String named(Matcher side) {
        if (side.group("use") != null) {
            return USE;
        }
        String name = side.group("side").toLowerCase(Locale.ROOT);
        return NAMES.getOrDefault(name, name);
    }

    private static Optional<String> owner(Matcher side, Passage passage) {
        String above = passage.place().subject().equals(passage.place().heading())
                ? passage.place().around().subject()
                : passage.place().subject();
        String named = side.group("behind") != null ? side.group("behind") : side.group("before");
        // "Crane Summary, Benefits": a row of headings
        String owner = named == null
                ? passage.place().titled() ? above : ""
                : named.indexOf(',') < 0 ? named : passage.place().around().subject();
        return Optional.of(owner)
                .filter(found -> !found.isEmpty()
                        && Phrases.words(found) <= MOST_OWNER_WORDS
                        && !SIDE.matcher(found).matches());
    }
}
