package app.cumulus.card.rule.list;

import app.cumulus.card.fact.Place;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.text.Brackets;
import app.cumulus.card.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Tells items that are none of what the heading above them names: what such a thing has, services, or things of another kind. */
final class Strangers {

    private static final int LEAST_SHARING = 3;

    /** {@code Number}, {@code Height}: everything has one. */
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "(?i)(?:[^.,;]+ )?(?:number|name|size|depth|length|width|height|weight|region|type|id|identifier|owner|date|time|version|cost|price|count|status|description|duration|rate|location|address|capacity|key|#|blob|body|payload|header|value|data|arn|url|uri|port|protocol|subject|message|timestamp|content|label|tag)");

    /** Headings under which what a thing has is told. */
    private static final Pattern OF_THING = Pattern.compile(
            "(?i).*(?:ment|ion|ing|ance|ence|ty)(?:s|ies)|metadata|data|details|tags|labels|columns|credentials|inputs|outputs|values|factors|criteria|charges|costs|differences|facts|basics|fundamentals|essentials|terms|concepts|things|hyperparameters|choices|units|keywords|items");

    /** What no service is. */
    private static final Set<String> NO_SERVICES = Set.of(
            "permissions",
            "locations",
            "regions",
            "zones",
            "accounts",
            "users",
            "groups",
            "rights",
            "rules",
            "limits",
            "costs",
            "prices",
            "fees",
            "phases");

    private static final Pattern DESCRIPTION =
            Pattern.compile("(?i)\\p{L}+ly \\p{L}+ed(?: (?:in|on|by|for|at|from|to|with|within|when|if|as)\\b.*)?");

    private static final WordList KINDS = WordList.of("kinds.txt");

    private static final Pattern EXAMPLE =
            Pattern.compile("(?i)(?:some |for |an? |\\d |two |three )?examples?(?: \\d+| (?:of|for) .*)?:?");

    private Strangers() {}

    /** Whether the items are what such a thing has, or services under the name of what no service is. */
    static boolean areAll(List<String> items, String title, Predicate<String> isService) {
        String kind = Nouns.lastWord(Nouns.head(title)).toLowerCase(Locale.ROOT);
        boolean things = Nouns.isPlural(kind) && !KINDS.has(kind) && !isOfThing(kind);
        return things && items.stream().allMatch(item -> ATTRIBUTE.matcher(item).matches())
                || isNoService(kind) && items.stream().filter(isService).count() * 2 > items.size();
    }

    /** Whether the writer made the items up, or took any: of those nobody can know which he means. */
    static boolean areExamples(String title, Place place) {
        return EXAMPLE.matcher(title).matches()
                || EXAMPLE.matcher(Phrases.bare(place.leadIn())).matches()
                || place.topic().stream()
                        .anyMatch(heading -> EXAMPLE.matcher(heading).matches());
    }

    /** Headings under which what a thing has is told. */
    static boolean isOfThing(String kind) {
        return OF_THING.matcher(kind).matches();
    }

    /** {@code Freshly painted}, {@code Newly opened by night}: what a thing is like. */
    static boolean isDescription(String item) {
        return DESCRIPTION.matcher(item).matches();
    }

    /** Whether no service is one of these. */
    static boolean isNoService(String kind) {
        return NO_SERVICES.contains(Nouns.plural(kind));
    }

    /** Whether things of another kind, {@code Gate locks}, stand among those that bear the name of the kind, {@code Night gate}. */
    static boolean areAmong(List<String> items, String title) {
        String kind = noun(Nouns.head(title));
        long sharing = items.stream().filter(item -> noun(item).equals(kind)).count();
        return sharing >= LEAST_SHARING
                && sharing * 2 > items.size()
                && items.stream().anyMatch(item -> !noun(item).equals(kind) && isMany(item));
    }

    private static boolean isMany(String item) {
        String last = Nouns.lastWord(Brackets.without(item));
        return item.indexOf(' ') > 0 && Nouns.isPlural(last.toLowerCase(Locale.ROOT));
    }

    private static String noun(String name) {
        return Nouns.singular(Nouns.lastWord(Brackets.without(name)).toLowerCase(Locale.ROOT));
    }
}
