package app.cumulus.card.rule;

import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import java.util.ArrayList;
import java.util.List;

/** Reads a whole text as a row of names: {@code S3, SQS and SNS}, {@code OK / ALARM}, {@code a | b}. */
final class Items {

    private static final int MOST_WORDS = 5;
    private static final int MOST_LENGTH = 300;

    private Items() {}

    /** The names, without "etc."; empty if the text is not such a row. */
    static List<String> of(String text, Tagger tagger) {
        if (text.length() > MOST_LENGTH || text.endsWith("?") || text.matches(".*(?:->|=>|: ).*")) {
            return List.of();
        }
        String bare = text.replaceFirst("(?i)[,/]?\\s*(?:and )?etc\\.?$", "");
        List<String> items = new ArrayList<>();
        for (String part : bare.split(separator(bare))) {
            String item = Phrases.bare(part.replaceAll("\\s*\\([^()]*\\)", ""));
            if (!item.isEmpty() && !isName(tagger.tag(item))) {
                return List.of();
            }
            if (!item.isEmpty() && !items.contains(item)) {
                items.add(item);
            }
        }
        return items.size() < 2 ? List.of() : items;
    }

    private static String separator(String text) {
        if (text.contains(" | ")) {
            return "\\s\\|\\s";
        }
        if (text.contains(", ")) {
            return ",\\s+(?:and\\s+|or\\s+)?|\\s(?:and|or)\\s";
        }
        boolean slashed = text.matches("[^/]{3,}/ ?[^/]{3,}(?:/ ?[^/]{3,})+") && text.indexOf(' ') > 0;
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
                                || token.lower().matches("of|for|[-/&.]|the")
                                || token.is(Tag.VERB) && token.lower().matches(".*(?:ed|ing)"));
    }
}
