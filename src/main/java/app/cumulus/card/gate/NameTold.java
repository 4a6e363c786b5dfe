package app.cumulus.card.gate;

import app.cumulus.card.rule.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A name asked for by what it does, where a part of it stands in the question in another form: {@code what lifts faster? - Fast Lift}. */
final class NameTold {

    private static final Set<String> NAMING = Set.of("subject", "definition", "opening", "member");
    private static final int MOST_PARTS = 3;
    private static final int LEAST_LETTERS = 4;

    private static final Pattern SETTING = Pattern.compile("^(?:In|For) [^,?]+, (?=\\p{Ll})");
    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|[^\\p{L}]+");
    private static final Pattern ENDING = Pattern.compile(
            "(?:ations?|ions?|ings?|ments?|ibility|ability|ible|able|ages?|ers?|ors?|ives?|ed|es|e|s)$");
    /** What is called so says in its name what it does, and is asked for by its name all the same. */
    private static final Pattern CALL =
            Pattern.compile("(?i)which (?:api|function|command|parameter|header|error|port)\\b.*");

    /** {@code What is Night Crane?}: the name is not what is asked for. */
    private static final Pattern DEFINED =
            Pattern.compile("(?i)what (?:is|are) (?!used\\b|an? |the )(?:\\S+ ){0,3}\\S+(?<!called)\\?");

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

    /** Parts that many names share, and that stand in most questions about them. */
    private static final Set<String> SHARED = Set.of(
            "amazon",
            "service",
            "services",
            "instance",
            "instances",
            "data",
            "type",
            "types",
            "with",
            "that",
            "from",
            "this",
            "your",
            "bucket",
            "buckets",
            "server",
            "servers",
            "queue",
            "queues",
            "item",
            "items",
            "tier",
            "tiers",
            "tiering",
            "cloud",
            "code",
            "group",
            "groups",
            "grouping",
            "user",
            "users",
            "name",
            "names",
            "keys",
            "policy",
            "policies",
            "table",
            "tables",
            "file",
            "files",
            "object",
            "objects",
            "gateway",
            "gateways",
            "volume",
            "volumes",
            "message",
            "messages",
            "request",
            "requests",
            "zone",
            "zones",
            "region",
            "regions",
            "account",
            "accounts",
            "resource",
            "resources",
            "function",
            "functions",
            "network",
            "database",
            "databases",
            "application",
            "applications",
            "class");

    private NameTold() {}

    static boolean is(Candidate candidate) {
        List<String> name = parts(HUMP, candidate.text().answer());
        if (!NAMING.contains(candidate.rule()) || name.isEmpty() || words(candidate) > MOST_PARTS) {
            return false;
        }
        String asked = SETTING.matcher(candidate.text().question()).replaceFirst("");
        if (CALL.matcher(asked).matches() || DEFINED.matcher(asked).matches()) {
            return false;
        }
        List<String> said = parts(NO_LETTER, asked);
        return name.stream().anyMatch(part -> said.stream().anyMatch(word -> isForm(part, word)));
    }

    private static int words(Candidate candidate) {
        return candidate.text().answer().strip().split("\\s+").length;
    }

    private static List<String> parts(Pattern joint, String text) {
        List<String> parts = new ArrayList<>();
        for (String part : joint.split(text)) {
            String small = part.toLowerCase(Locale.ROOT);
            if (small.length() >= LEAST_LETTERS && !SHARED.contains(small)) {
                parts.add(small);
            }
        }
        return parts;
    }

    /** {@code fast} and {@code faster}, {@code storage} and {@code stored}, {@code side} and {@code sidecar}. */
    private static boolean isForm(String part, String word) {
        String one = stem(part);
        return one.length() >= LEAST_LETTERS && one.equals(stem(word))
                || part.startsWith(word)
                || word.startsWith(part);
    }

    private static String stem(String word) {
        return ENDING.matcher(word).replaceFirst("");
    }
}
