package app.cumulus.card.rule;

import app.cumulus.card.text.Clause;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a sentence with several facts into one part for each: at "while" and "but", and brackets that hold a sentence. */
final class Parts {

    private static final Pattern JOINT = Pattern.compile(
            "\\s*,\\s*(?:while|but|whereas|and then|so)\\s+|\\s+(?:while|whereas|but)\\s+|\\s+/\\s+while\\s+|,?\\s+and\\s+(?=(?:it|they|you|we|then|can|must|should|is|are|will|does|has|cannot|can't)\\b)|\\s+\\|\\s+");
    private static final Pattern COLON =
            Pattern.compile("^(?<said>\\p{Lu}[^:]{6,80}\\s(?:is|are|means)\\s[^:]{4,}):\\s+(?<more>\\p{L}[^:]{12,})$");
    private static final Pattern BRACKET = Pattern.compile("\\s*\\(([^()]{12,})\\)");
    /** The bar between the items of a row. */
    private static final Pattern BAR = Pattern.compile("(?<=[\\p{L}\\p{N})])\\s\\|\\s(?=[\\p{L}\\p{N}])");

    private static final int LEAST_PART_WORDS = 3;

    private final Tagger tagger;
    private final ClauseParser parser;

    Parts(Tagger tagger, ClauseParser parser) {
        this.tagger = tagger;
        this.parser = parser;
    }

    List<String> of(String sentence) {
        List<String> parts = new ArrayList<>();
        String main = sentence;
        Matcher bracket = BRACKET.matcher(sentence);
        List<String> bracketed = new ArrayList<>();
        while (bracket.find()) {
            if (isSentence(bracket.group(1)) && bracket.start() > 0) {
                bracketed.add(bracket.group(1).strip());
                main = main.replace(bracket.group(), "");
            }
        }
        for (String part : explained(main)) {
            List<String> properties = Properties.of(part, tagger);
            parts.addAll(properties.isEmpty() ? List.of(BAR.matcher(part).replaceAll(", ")) : properties);
        }
        parts.addAll(bracketed);
        return parts;
    }

    /** {@code The pier is a queue: carts bring parcels} says two things. */
    private List<String> explained(String sentence) {
        Matcher colon = COLON.matcher(sentence);
        if (colon.matches() && isSentence(colon.group("said")) && isSentence(colon.group("more"))) {
            List<String> both = new ArrayList<>(cut(colon.group("said")));
            both.addAll(cut(colon.group("more")));
            return both;
        }
        return cut(sentence);
    }

    private List<String> cut(String sentence) {
        Matcher joint = JOINT.matcher(sentence);
        while (joint.find()) {
            String before = sentence.substring(0, joint.start());
            String after = sentence.substring(joint.end());
            if (outsideSigns(before)
                    && Phrases.words(before) >= LEAST_PART_WORDS
                    && isSentence(before)
                    && isSentence(after)) {
                List<String> parts = new ArrayList<>(List.of(before.strip()));
                parts.addAll(cut(withSubject(before, after.strip())));
                return parts;
            }
        }
        return List.of(sentence);
    }

    /** The second part with the subject of the first, where it begins with its verb. */
    private String withSubject(String before, String after) {
        Tag first = tagger.tag(after).token(0).tag();
        if (first != Tag.AUXILIARY && first != Tag.VERB) {
            return after;
        }
        String subject = parser.parse(tagger.tag(before)).map(Clause::subject).orElse("");
        return subject.isEmpty() ? after : subject + " " + after;
    }

    private static boolean outsideSigns(String before) {
        return count(before, '(') == count(before, ')') && count(before, '`') % 2 == 0 && count(before, '"') % 2 == 0;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    private boolean isSentence(String text) {
        return Phrases.words(text) >= LEAST_PART_WORDS
                && !text.matches("(?i)^(?:e\\.?g|for example|such as|like|i\\.e)\\b.*")
                && tagger.tag(text).tokens().stream().anyMatch(token -> token.is(Tag.VERB) || token.is(Tag.AUXILIARY));
    }
}
