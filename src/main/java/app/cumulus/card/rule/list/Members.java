package app.cumulus.card.rule.list;

import app.cumulus.card.fact.Place;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.text.Brackets;
import app.cumulus.card.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells whether what stands under a heading in the plural are the things it names. Some plurals gather anything, {@code Options};
 * {@code Night gates} has gates under it, or else what is said of them, what stands in them or what they consist of.
 */
final class Members {

    private static final WordList COLLECTORS = WordList.of("collectors.txt");
    private static final WordList ADJECTIVES = WordList.of("adjectives.txt");
    private static final int MOST_WORDS = 5;

    /** {@code Crates strictly sorted}, {@code Parcel weighed once}: what happens, in short. */
    private static final Pattern TOLD = Pattern.compile(
            "\\p{L}+ (?:\\p{Ll}+ly \\p{Ll}{3,}ed|\\p{Ll}{3,}ed (?:once|twice|only|always|first|last|again|in|by|at|to|for|from|with|on|\\p{Ll}+ly)\\b.*)");

    private static final Pattern SENTENCE =
            Pattern.compile("(?i)\\S+ .*\\b(?:is|are|can|must|has|have|will|was|were|should)\\b.*");

    /** {@code Crate, pier and barrel rules}: heads of several lists in one. */
    private static final Pattern SLASHED = Pattern.compile("(?<one>[^/]+?) / (?<other>[^/]+)(?: / .+)?");

    private Members() {}

    /** The items; without those that are no names, where the others bear the noun of the title. */
    static List<String> of(List<String> items, String title) {
        String kind = kind(title);
        List<String> bearing = items.stream().filter(item -> bears(item, kind)).toList();
        boolean all = bearing.size() < 2
                || items.stream().allMatch(item -> bears(item, kind) || Phrases.words(item) < MOST_WORDS);
        return all || !isThing(kind) ? items : bearing;
    }

    /** Whether the title names things, and the items are none of them. */
    static boolean areNone(List<String> items, String title) {
        String kind = kind(title);
        if (items.isEmpty() || !isThing(kind)) {
            return false;
        }
        long bearing = items.stream().filter(item -> bears(item, kind)).count();
        boolean parts = items.stream()
                .anyMatch(item -> item.equalsIgnoreCase(Nouns.singular(kind))
                        || bearing == 0 && item.toLowerCase(Locale.ROOT).startsWith(Nouns.singular(kind) + " "));
        boolean parallel = SharedWords.end(items).length() > 0;
        long others = parallel ? 0 : items.stream().filter(Members::isMany).count();
        boolean told = items.stream().anyMatch(item -> TOLD.matcher(item).matches())
                || bearing == 0 && items.stream().anyMatch(item -> Phrases.words(Brackets.without(item)) > MOST_WORDS);
        return parts || told || bearing == 0 && others > 1 && others * 2 >= items.size();
    }

    /** {@code Gates} under "Harbour rules": not those of the rules. */
    static boolean areOfOthers(String title, Place place) {
        String owner = Nouns.lastWord(Naming.brief(place.subject()));
        return title.indexOf(' ') < 0
                && isThing(kind(title))
                && Nouns.isPlural(owner)
                && !owner.equals(owner.toUpperCase(Locale.ROOT));
    }

    /** {@code Crate rule / pier costs}: of each some stand below. */
    static boolean areOfSeveral(String title) {
        var slashed = SLASHED.matcher(title);
        if (!slashed.matches()) {
            return false;
        }
        String one = Nouns.lastWord(slashed.group("one")).toLowerCase(Locale.ROOT);
        String last = Nouns.lastWord(title).toLowerCase(Locale.ROOT);
        return Nouns.isPlural(last) && (!Nouns.isPlural(one) || one.equals(last));
    }

    /** A sentence beside a bare word: they are no items of one list. */
    static boolean differ(List<String> items) {
        return items.size() == 2
                && items.stream().anyMatch(item -> SENTENCE.matcher(item).matches())
                && items.stream().anyMatch(item -> item.indexOf(' ') < 0);
    }

    private static boolean isThing(String kind) {
        return Nouns.isPlural(kind) && !COLLECTORS.has(kind) && !Strangers.isOfThing(kind);
    }

    private static boolean bears(String item, String kind) {
        return Nouns.singular(Nouns.lastWord(Brackets.without(item)).toLowerCase(Locale.ROOT))
                .equals(Nouns.singular(kind));
    }

    /** {@code Night lamps}, {@code Parcels}: several things, and no quality. */
    private static boolean isMany(String item) {
        String last = Nouns.lastWord(Brackets.without(item));
        return Nouns.isPlural(last.toLowerCase(Locale.ROOT)) && !ADJECTIVES.has(last);
    }

    private static String kind(String title) {
        return Nouns.lastWord(Nouns.head(title)).toLowerCase(Locale.ROOT);
    }
}
