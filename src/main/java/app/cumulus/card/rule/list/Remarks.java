package app.cumulus.card.rule.list;

import app.cumulus.card.phrase.Phrases;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells which remark in brackets behind an item says which one is meant, so that it must not be lost: {@code Trams (by night)}. */
public final class Remarks {

    private static final int MOST_WORDS = 4;
    private static final Pattern BEHIND = Pattern.compile("\\s*\\((?<remark>[^()]{2,40})\\)\\s*[.:]?");

    /** A second name, an example, a row of members, or what the writer tells himself. */
    private static final Pattern NO_LIMIT = Pattern.compile(
            "(?i)(?-i:\\p{Lu}[\\p{Lu}\\d-]{1,6}s?)|(?:or|aka|a\\.k\\.a\\.?|also|e\\.?g|i\\.?e|ex|for example|like|such as|see|lecture|video|lesson|new|important|exam|imp|http|it|this|they|these|did|does|is|are|my)\\b.*|.*(?:[,;:=?!+\"]|->|\\betc\\b|\\band\\b|&).*|.*\\bexam\\b.*|\\d+");

    /** {@code Weight. It tells the crane. Only at the gate}: the last words restrict the item. */
    private static final Pattern ONLY =
            Pattern.compile("(?<=[.!] )Only (?<when>(?:in|at|on|for|by|with|when|during) [^.:;()]{3,40})\\.?$");

    private Remarks() {}

    /** The item with the remark that follows it in its line, if that is one. */
    static String with(String item, String line) {
        int at = line.indexOf(item);
        if (at < 0 || item.indexOf('(') >= 0) {
            return item;
        }
        Matcher behind = BEHIND.matcher(line).region(at + item.length(), line.length());
        boolean limits = behind.lookingAt()
                && Phrases.words(behind.group("remark")) <= MOST_WORDS
                && !NO_LIMIT.matcher(behind.group("remark").strip()).matches();
        Matcher only = ONLY.matcher(line.strip());
        if (!limits && only.find() && Phrases.words(only.group("when")) <= MOST_WORDS) {
            return item + " (only " + only.group("when") + ")";
        }
        return limits ? item + " (" + behind.group("remark").strip() + ")" : item;
    }
}
