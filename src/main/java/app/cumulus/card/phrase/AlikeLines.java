package app.cumulus.card.phrase;

import app.cumulus.card.fact.Passage;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.Lexicon;
import app.cumulus.note.Block;
import app.cumulus.note.Statement;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells whether the lines beside one say the same of another thing, or another thing by the same verb: "what" would want them all. */
public final class AlikeLines {

    private static final int LEAST_SAME_WORDS = 5;
    private static final Pattern POINTING = Pattern.compile("^(?i:it|they|this) ");
    private static final Pattern AIM = Pattern.compile("(?i)\\b(?:to|for|instead|rather|when|if|with|from)\\b");
    private static final Pattern ADDED = Pattern.compile("^(?i:also|and|automatically) ");
    private static final Pattern EXCEPTION = Pattern.compile(
            "(?i).*\\b(?:except|unless|explicitly|exception|but|optional(?:ly)?|if (?:you|we|enabled)|enabled)\\b.*");

    private final Lexicon lexicon;

    public AlikeLines(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** {@code Lifts crates} beside {@code Lifts carts, too}: neither is all that is lifted, unless an aim tells them apart. */
    public boolean sameVerb(Passage passage, Clause clause) {
        if (!clause.tail().isEmpty()
                || Predicate.isBe(clause.verb())
                || AIM.matcher(clause.rest()).find()) {
            return false;
        }
        String subject = clause.subject().isEmpty() ? "" : clause.subject().toLowerCase(Locale.ROOT) + " ";
        String verb = plain(clause.verb());
        return beside(passage).anyMatch(text -> {
            String said = POINTING.matcher(text).replaceFirst("");
            boolean same = subject.isEmpty() || text.toLowerCase(Locale.ROOT).startsWith(subject);
            String from = subject.isEmpty() ? said : same ? text.substring(subject.length()) : "";
            return same && startsWith(ADDED.matcher(from).replaceFirst(""), verb);
        });
    }

    /** {@code The crane must be shut at night} beside {@code The shed must be shut at night}: neither is the one that must. */
    public boolean samePredicate(Passage passage, Clause clause) {
        List<String> words = List.of(clause.predicate().toLowerCase(Locale.ROOT).split(" "));
        String start = " " + String.join(" ", words.subList(0, Math.min(LEAST_SAME_WORDS, words.size()))) + " ";
        return words.size() >= LEAST_SAME_WORDS
                && beside(passage).anyMatch(text -> (text.toLowerCase(Locale.ROOT) + " ").contains(start));
    }

    /** {@code Nets are not lifted} over {@code small ones are, if dry}: what is not, only the whole tells. */
    public static boolean hasException(Passage passage) {
        return passage.children().stream()
                .map(Passage::words)
                .anyMatch(text -> EXCEPTION.matcher(text).matches());
    }

    private boolean startsWith(String text, String verb) {
        int parts = verb.split(" ").length;
        String[] words = text.split(" ", parts + 1);
        return words.length > parts
                && plain(String.join(" ", List.of(words).subList(0, parts))).equals(verb);
    }

    /** A verb in its plain form; one of several words as it is. */
    private String plain(String verb) {
        String lower = verb.toLowerCase(Locale.ROOT);
        return lexicon.verbBase(lower).orElse(lower);
    }

    private static Stream<String> beside(Passage passage) {
        return Stream.concat(passage.before().stream(), passage.following().stream())
                .filter(Statement.class::isInstance)
                .map((Block block) -> ((Statement) block).text());
    }
}
