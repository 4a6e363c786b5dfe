package app.cumulus.card.rule.number;

import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Quantity;
import app.cumulus.card.sentence.Said;
import app.cumulus.card.text.Sentence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a figure to learn from one that numbers or names something, or that counts what stands beside it. */
final class FigureSense {

    private static final Pattern OWNED = Pattern.compile("(?i)(?:so,? )?(?:we|you) have .*");

    /** {@code `10 GB`-}: the first half of a range, from which the second is not told apart. */
    private static final Pattern RANGE_BEFORE = Pattern.compile("\\d\\s?[\\p{L}%]{0,5}`?\\s?[-–]`?$");

    /** "1" that only means "a". */
    private static final Pattern ARTICLE = Pattern.compile("1 \\p{Ll}.*");

    private static final Pattern LIMITED = Pattern.compile(
            "(?i)\\b(?:only|just|exactly|max(?:imum)?|min(?:imum)?|up to|at least|at most|per|each|every|default|limit|represents?|equals?|from|between|to)\\b|[=<>]");

    /** {@code 3 targets (queue, topic, function)}: the list says how many there are, unless it is asked for in portions. */
    private static final Pattern LISTED_BEHIND = Pattern.compile("^[^(]{1,40}\\([^(),]{1,40}(?:,[^(),]{1,40}){1,3}\\)");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** {@code 2 gates - north and south}: who sees both can count them. */
    private static final Pattern COUNTED_BEHIND = Pattern.compile(
            "(?i)^ (?:\\p{L}+ ){0,2}\\p{L}+s(?: \\p{L}+)?\\s*(?:[-–:,]|\\bi\\.?e\\.?)\\s*(?<row>[^,;:()]{2,30}(?:, [^,;:()]{2,30})*(?:,? (?:and|or)|,? &) [^,;:()]{2,30})\\)?\\.?$");

    private static final Pattern JOINT = Pattern.compile("(?i),? (?:and|or) |,? & |, ");

    /** {@code (2x3=6)}: the note works it out beside. */
    private static final Pattern WORKED_OUT = Pattern.compile("\\(\\s*\\d+\\s*[x*×+]\\s*\\d+\\s*=");

    /** {@code == 40 crates on Monday}: the rest of a sum. */
    private static final Pattern SUM = Pattern.compile("^\\s*={1,2}\\s.*");

    /** {@code 2 lorries = 40 crates}: what is given, and behind it what it comes to. */
    private static final Pattern GIVEN = Pattern.compile("^[^=<>]{0,40}\\s=\\s[^=]*\\d.*");

    /** {@code is on deck 4, the other works on deck 2}: of each of two things. */
    private static final Pattern OTHERS = Pattern.compile(
            "(?i)\\b(?<level>layer|port|level) \\d+[^,;\\d]*[,;] [^,;]*?\\p{L}{2,}s (?:on |at )?\\k<level> \\d");

    private static final int MOST_DENIED_WORDS = 9;
    private static final Pattern LONE_BEFORE = Pattern.compile(
            "(?i)\\s*(?:(?:up ?to|at least|at most|max(?:imum)?|min(?:imum)?|only|about|around|within)[:\\s]*)?");
    private static final Pattern LONE_BEHIND =
            Pattern.compile("(?i)\\s*\\+?(?:\\.+|(?:is |are )?recommended|usually|generally|[GTM]i?b)?[.\\s]*");
    private static final Pattern DENIAL = Pattern.compile(
            "(?i:not?|once|out of|can ?not|don'?t|do not|there is) (?!SQL)(?i).*|.*(?:n't|\\bcan ?not)\\b.*");
    /** What a label names that has a value. */
    private static final Pattern MEASURED = Pattern.compile(
            "(?i).*(?:\\b(?:time|period|retention|timeout|delay|duration|latency|interval|ttl|window|frequency|lifetime|age|limits?|quota|length|size|capacity|storage|memory|ram|cpus?|vcpus?|throughput|bandwidth|iops|cost|price|pricing|fee|amount|number|count|durability|availability|sla|speed|rate|rto|rpo|default|max\\w*|min\\w*|billed|part|code|port|layer|version|polling|timer|backups?|range|of)\\b|\\d).*");

    private FigureSense() {}

    /** Whether the figure tells something that can be learned. */
    static boolean isFact(Sentence sentence, Quantity quantity, Passage passage) {
        int first = quantity.first();
        String text = sentence.text();
        String before = first == 0 ? "" : sentence.token(first - 1).text();
        String value = sentence.words(first, quantity.last());
        String behind = text.substring(sentence.token(quantity.last()).end());
        return !isName(sentence, quantity, before)
                && !isPiece(sentence, quantity, before)
                && !isArticle(text.substring(sentence.token(first).start()), quantity, text)
                && !isOwned(before, text)
                && !isCount(value, text, behind, passage)
                && !isShown(value, text, behind)
                && !isOneOf(sentence, quantity, before);
    }

    /** {@code Step 4}, {@code Harbour 2}, {@code in 1999}, {@code 10.0.0.1}: what only tells one thing from the others. */
    private static boolean isName(Sentence sentence, Quantity quantity, String before) {
        int first = quantity.first();
        String value = sentence.words(first, quantity.last());
        boolean named = before.matches("[A-Z][a-z]+")
                && first > 1
                && quantity.last() == first
                && !before.matches(
                        "(?i)layer|port|ports|error|code|status|version|max|min|maximum|minimum|default|only|above|below|between");
        boolean numbered = before.matches(
                "(?i)\\+|step|sample|example|option|lesson|part|chapter|phase|page|slide|figure|diagram|#|no|v");
        boolean year = YEAR.matcher(value).matches()
                && before.matches("(?i)in|since|until|before|after|of|[a-z]{3,9}(?:uary|ch|il|ust|ber)|may|june|july");
        return named || numbered || year || value.matches("\\d+\\.\\d+\\.\\d+\\.\\d+");
    }

    /** {@code per 2}, {@code 3-fold}, {@code 5-10}, {@code 4: …}: a piece of something longer. */
    private static boolean isPiece(Sentence sentence, Quantity quantity, String before) {
        int first = quantity.first();
        String text = sentence.text();
        boolean glued = !before.isEmpty()
                && sentence.token(first - 1).end() == sentence.token(first).start()
                && !before.matches("[(\\[,:;~=<>≤≥-]|up");
        int end = sentence.token(quantity.last()).end();
        boolean open = end < text.length() && "-–/]_".indexOf(text.charAt(end)) >= 0
                || end + 1 < text.length() && text.charAt(end) == ':' && Character.isLetter(text.charAt(end + 1));
        boolean upTo = RANGE_BEFORE
                .matcher(text.substring(0, sentence.token(first).start()))
                .find();
        boolean label = first == 0 && end < text.length() && text.charAt(end) == ':';
        return before.equalsIgnoreCase("per") || glued || open || upTo || label;
    }

    private static boolean isArticle(String from, Quantity quantity, String text) {
        return quantity.first() == quantity.last()
                && ARTICLE.matcher(from).matches()
                && !LIMITED.matcher(text).find();
    }

    /** {@code So we have 4 cranes}: a figure of the story that is told. */
    private static boolean isOwned(String before, String text) {
        return before.equalsIgnoreCase("have")
                && OWNED.matcher(text).matches()
                && !LIMITED.matcher(text).find();
    }

    /** {@code There are 3 gates}: how many stand below or beside. */
    private static boolean isCount(String value, String text, String behind, Passage passage) {
        return value.matches("[1-9]")
                && (text.endsWith(":")
                        || LISTED_BEHIND.matcher(behind).find()
                        || !passage.children().isEmpty()
                        || text.matches("(?i)(?:there (?:are|is)|we have|you have|has|have)\\b.*"));
    }

    /** {@code Opening gate 4 leads to gate 3}: numbers that tell things of a kind apart. */
    private static boolean isOneOf(Sentence sentence, Quantity quantity, String before) {
        if (!before.matches("\\p{Ll}{3,}")
                || OTHERS.matcher(sentence.text()).find()
                || !sentence.words(quantity.first(), quantity.last()).matches("\\d{1,2}")) {
            return false;
        }
        return sentence.tokens().stream()
                        .filter(token -> token.lower().equals(before))
                        .count()
                > 1;
    }

    /** Whether the things that the figure counts stand behind it, or the sum that it comes from. */
    private static boolean isShown(String value, String text, String after) {
        Matcher counted = COUNTED_BEHIND.matcher(after);
        return SUM.matcher(text).matches()
                || GIVEN.matcher(after).matches()
                || WORKED_OUT.matcher(text).find()
                || counted.matches()
                        && String.valueOf(JOINT.split(counted.group("row")).length)
                                .equals(value);
    }

    /**
     * Whether nothing says what the figure is of: {@code Crane: min 2 t}, where the label names no measure, or a few words behind a
     * label that only denies something, {@code Not sold in all ports: only in 4}.
     */
    static boolean isBare(Said said, Quantity quantity) {
        String text = said.sentence().text();
        String before =
                text.substring(0, said.sentence().token(quantity.first()).start());
        String behind = text.substring(said.sentence().token(quantity.last()).end());
        boolean lone = (LONE_BEFORE.matcher(before).matches()
                        || Clauses.names(said.label(), before.replaceFirst("[\\s<>≤≥~]+$", "")))
                && LONE_BEHIND.matcher(behind).matches();
        boolean denied =
                DENIAL.matcher(said.label()).matches() && said.sentence().wordCount() < MOST_DENIED_WORDS;
        return !said.label().isEmpty()
                && (denied || lone && !MEASURED.matcher(said.label()).matches());
    }
}
