package app.cumulus.card.rule.list;

import app.cumulus.card.fact.Place;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.card.text.Token;
import app.cumulus.card.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells of which kind the names in a row are, {@code HTTP / HTTPS / TCP}, and asks for them under the heading they stand under. */
final class RowKind {

    /** The most words of a noun before a row. */
    static final int MOST_NOUN_TOKENS = 4;

    private static final Pattern ORDINAL = Pattern.compile("(?i)\\d+(?:st|nd|rd|th)\\b");
    private static final int MOST_WHOLE = 4;
    private static final int MOST_TERM_WORDS = 4;
    private static final Pattern GLUED = Pattern.compile("[\\p{L}\\p{N}.+-]{2,}(?:/[\\p{L}\\p{N}.+-]{2,}){2,}");
    private static final Pattern SPLIT = Pattern.compile("[\\s&/]+");

    private final Naming naming;
    private final Tagger tagger;
    private final WordList protocols = WordList.of("protocols.txt");
    private final WordList engines = WordList.of("engines.txt");
    private final WordList formats = WordList.of("formats.txt");
    private final WordList languages = WordList.of("languages.txt");

    RowKind(Naming naming, Tagger tagger) {
        this.naming = naming;
        this.tagger = tagger;
    }

    /** The names of a line that is a row and nothing else; empty if it is not. */
    List<String> items(String text) {
        return GLUED.matcher(text).matches() ? List.of(text.split("/")) : Items.of(text, tagger);
    }

    /** The question for a row whose names are of one kind; none if they are not, or if there is no heading to name. */
    Optional<String> listed(String term, List<String> items, Place place, String count) {
        String subject = Naming.brief(place.subject());
        String kind = kindOf(items);
        boolean clear = naming.usable(subject)
                && place.titled()
                && items.size() <= MOST_WHOLE + 2
                && items.stream().noneMatch(item -> Naming.sharesWord(item, subject));
        if (!clear || kind.isEmpty()) {
            return Optional.empty();
        }
        boolean named = subject.toLowerCase(Locale.ROOT).contains(kind);
        String which = "hich " + count + (named ? "" : " " + kind) + " are listed ";
        if (term.isEmpty()) {
            return named
                    ? Optional.of("Which " + count + " " + kind + " are listed under \"" + subject + "\"")
                    : Optional.of("W" + which + "for " + subject);
        }
        if (term.startsWith("for ") && Phrases.words(term) <= MOST_TERM_WORDS + 1) {
            return Optional.of(subject + ": w" + which + term);
        }
        return Phrases.words(term) > MOST_TERM_WORDS
                ? Optional.empty()
                : Optional.of(subject + ": w" + which + "under \"" + term + "\"");
    }

    /** The kind that most of the names are of, {@code protocols}; empty if none is known. */
    String kindOf(List<String> items) {
        if (most(items, protocols::has)) {
            return "protocols";
        } else if (most(items, formats::has)) {
            return "formats";
        } else if (most(items, languages::has)) {
            return "languages";
        } else if (most(items, item -> engines.has(item.toLowerCase(Locale.ROOT).replace(' ', '_')))) {
            return "database engines";
        }
        boolean services = most(items, this::isService)
                && (items.size() > 2 || items.stream().allMatch(this::isService));
        return !services ? "" : items.stream().allMatch(this::isService) ? "services" : "things";
    }

    /** Index of the first token of the nouns at the end of the words before a row; -1 if there are none. */
    static int nounStart(Sentence words) {
        int first = words.size();
        while (first > 0 && words.size() - first < MOST_NOUN_TOKENS && isNoun(words.token(first - 1))) {
            first--;
        }
        while (first < words.size()
                && words.token(first).is(Tag.NUMBER)
                && !ORDINAL.matcher(words.text().substring(words.token(first).start()))
                        .lookingAt()) {
            first++;
        }
        return first == words.size() ? -1 : first;
    }

    private static boolean isNoun(Token token) {
        return token.tag().isContent() || token.is(Tag.VERB) && token.lower().matches(".*(?:ed|ing)");
    }

    private static boolean most(List<String> items, Predicate<String> kind) {
        return items.stream().filter(kind).count() * 3 >= items.size() * 2L;
    }

    /** A service, or a part of one: {@code DynamoDB Streams}. */
    private boolean isService(String item) {
        String bare = item.replaceFirst("(?i)^(?:aws|amazon) ", "").toLowerCase(Locale.ROOT);
        return naming.isService(bare) || Stream.of(SPLIT.split(bare)).limit(1).anyMatch(naming::isService);
    }
}
