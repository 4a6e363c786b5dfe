package app.cumulus.card.rule.list;

import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.text.Lexicon;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code You can hang other lamps (red, green, blue) on the pier}: which ones the reader can do that with. */
final class ReaderRow {

    private static final int MOST_WORDS = 22;
    private static final Pattern BEFORE = Pattern.compile(
            "(?i)(?:(?:but|and|so|also|then),? )?(?:you|we) (?<modal>can|could|may|must|should|need to|have to) (?:also |just )?(?<verb>\\p{L}+) (?:the |these |any |some )?(?<nouns>(?:(?:other|different|additional|more) )?[\\p{L}-]+(?: [\\p{L}-]+){0,2})");

    private static final Pattern AFTER =
            Pattern.compile("(?i)\\s+(?:to|in|on|for|from|with|using|by|at|within|into|as) [^,;:()]+?[.]?");

    private static final Pattern POINTING = Pattern.compile("(?i)\\b(?:it|them|this|that|these|those)\\b");

    private final Lexicon lexicon;

    ReaderRow(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The question without its mark and with {@code %s} for the count; none where it is no such sentence. */
    Optional<String> asked(String before, String after) {
        Matcher told = BEFORE.matcher(before.strip());
        boolean fit = told.matches()
                && lexicon.isBase(told.group("verb").toLowerCase(Locale.ROOT))
                && Nouns.isPlural(Nouns.lastWord(told.group("nouns")))
                && AFTER.matcher(after).matches()
                && !POINTING.matcher(after).find()
                && Phrases.words(before + after) <= MOST_WORDS;
        if (!fit) {
            return Optional.empty();
        }
        String modal = told.group("modal").toLowerCase(Locale.ROOT);
        return Optional.of("Which %s " + told.group("nouns") + " " + (modal.endsWith(" to") ? "must" : modal) + " you "
                + told.group("verb") + " " + Phrases.bare(after));
    }
}
