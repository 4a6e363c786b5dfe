package app.cumulus.card.rule.list;

import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.text.Brackets;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.card.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a whole text as a row of names: {@code S3, SQS and SNS}, {@code OK / ALARM}, {@code a | b}. */
public final class Items {

    private static final int MOST_WORDS = 5;
    private static final int LEAST_ITEMS = 2;
    private static final WordList NOUNLIKE = WordList.of("nounlike.txt");
    private static final int MOST_LENGTH = 300;
    private static final Pattern AND_SO_ON = Pattern.compile("(?i)[,/]?\\s*(?:and )?etc\\.?$");
    /** {@code red,green or blue}. */
    private static final Pattern TIGHT = Pattern.compile("\\p{L}[^,]*(?:,\\p{L}[^,]*)+");

    private static final Pattern SLASHED = Pattern.compile("[^/]{3,}/ ?[^/]{3,}(?:/ ?[^/]{3,})+");
    /** {@code cranes, tugs and ferries use coal}: said of all of them. */
    private static final Pattern NO_ROW = Pattern.compile(
            ".*(?:->|=>|: ).*|.*, .* (?:and|or) \\S+ (?:use|need|support|require|get|include|have)s? \\S.*");

    private static final Pattern BARE_FORM = Pattern.compile(".*(?:ed|ing)");
    private static final Set<String> LINKS = Set.of("of", "for", "-", "/", "&", ".", "the");

    private Items() {}

    /** The names, without "etc."; empty if the text is not such a row. */
    public static List<String> of(String text, Tagger tagger) {
        if (text.length() > MOST_LENGTH
                || text.endsWith("?")
                || NO_ROW.matcher(text).matches()) {
            return List.of();
        }
        String bare = AND_SO_ON.matcher(text).replaceFirst("");
        List<String> items = new ArrayList<>();
        int doubtful = 0;
        for (String part : bare.split(separator(bare))) {
            String item = Phrases.bare(Brackets.without(part));
            boolean doubted = !item.isEmpty() && !isName(tagger.tag(item));
            if (doubted && !isNounOfTwo(tagger.tag(item))) {
                return List.of();
            }
            doubtful += doubted ? 1 : 0;
            if (!item.isEmpty() && !items.contains(item)) {
                items.add(item);
            }
        }
        return items.size() < LEAST_ITEMS || doubtful * 2 >= items.size() ? List.of() : items;
    }

    /** {@code request latency} in a row of nouns: a verb by itself, here it goes before its noun. */
    private static boolean isNounOfTwo(Sentence words) {
        return words.size() == 2
                && words.token(0).is(Tag.VERB)
                && NOUNLIKE.has(words.token(0).text())
                && words.token(1).is(Tag.NOUN);
    }

    private static String separator(String text) {
        if (text.contains(" | ")) {
            return "\\s\\|\\s";
        }
        if (text.contains(", ") || TIGHT.matcher(text).matches()) {
            return ",\\s*(?:and\\s+|or\\s+)?|\\s(?:and|or)\\s";
        }
        boolean slashed = SLASHED.matcher(text).matches() && text.indexOf(' ') > 0;
        if (slashed) {
            return "\\s*/\\s*";
        }
        return text.contains(" / ") || text.contains("/ ") ? "\\s*/\\s+" : "\\s(?:and|or)\\s";
    }

    private static boolean isName(Sentence words) {
        return words.size() > 0
                && words.wordCount() <= MOST_WORDS
                && words.token(0).tag().isContent()
                && !words.token(0).is(Tag.NUMBER)
                && (words.size() < 3 || words.tokens().stream().noneMatch(token -> token.is(Tag.NUMBER)))
                && words.tokens().stream()
                        .allMatch(token -> token.tag().isContent()
                                || LINKS.contains(token.lower())
                                || token.is(Tag.VERB)
                                        && BARE_FORM.matcher(token.lower()).matches());
    }
}
