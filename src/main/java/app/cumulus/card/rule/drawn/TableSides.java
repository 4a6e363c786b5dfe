package app.cumulus.card.rule.drawn;

import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.WordList;
import app.cumulus.note.Table;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells which side of a table names things, and which one what is asked of them. */
final class TableSides {

    private static final WordList ATTRIBUTES = WordList.of("attributes.txt");
    private static final WordList ASPECTS = WordList.of("aspects.txt");
    private static final Pattern CORNER = Pattern.compile(
            "(?i)(?:features?|aspects?|characteristics?|criteri(?:a|on)|propert(?:y|ies)|attributes?|parameters?|comparison|differences?|categor(?:y|ies))");
    /** {@code Yard managed}, {@code Lamp-based}: what a thing is like. */
    private static final Pattern QUALITY =
            Pattern.compile("\\p{L}[\\p{L}\\d]*[ -](?:managed|owned|based|optimi[sz]ed|provided|only|side|level)");

    private static final Pattern FIGURED = Pattern.compile("\\p{L}{1,4}\\d+\\S*");
    private static final Pattern OF = Pattern.compile("(?i)types? of (?<noun>.+)|(?<before>.+?) types?");

    private final Lexicon lexicon;
    private final Naming naming;

    TableSides(Lexicon lexicon, Naming naming) {
        this.lexicon = lexicon;
        this.naming = naming;
    }

    /** Where the things stand that the cells tell something of. */
    enum Things {
        /** In the first column. */
        ROWS,
        /** At the head of the other columns. */
        COLUMNS,
        /** On both sides or on none, as far as can be seen. */
        UNKNOWN
    }

    Things of(Table table) {
        List<String> heads = table.header().stream().map(TableRule::clean).toList();
        List<String> others = heads.subList(1, heads.size());
        List<String> names = table.rows().stream()
                .map(row -> TableRule.clean(row.cells().get(0)))
                .toList();
        boolean attributes = names.stream().anyMatch(TableSides::isAttribute)
                && others.stream().noneMatch(title -> isAttribute(title) || lexicon.isCommon(title));
        if (attributes || CORNER.matcher(heads.get(0)).matches()) {
            return Things.COLUMNS;
        }
        boolean compared = heads.get(0).isEmpty()
                && others.stream().anyMatch(this::isThing)
                && names.stream().noneMatch(this::isThing);
        boolean columns = compared || areThings(others);
        if (columns && (areThings(heads) || names.stream().anyMatch(this::isThing))) {
            return Things.UNKNOWN;
        }
        return columns ? Things.COLUMNS : Things.ROWS;
    }

    /** {@code the yard managed gates} for {@code Yard managed} beside {@code Type of gate}. */
    static String named(String thing, String corner) {
        Matcher of = OF.matcher(corner);
        if (!QUALITY.matcher(thing.toLowerCase(Locale.ROOT)).matches() || !of.matches()) {
            return thing;
        }
        String noun = of.group("noun") == null ? of.group("before") : of.group("noun");
        return thing + " " + Nouns.plural(Phrases.bare(noun));
    }

    /** Things of one kind: services, qualities, or names that end alike. */
    private boolean areThings(List<String> titles) {
        String last = Nouns.lastWord(titles.get(0)).toLowerCase(Locale.ROOT);
        boolean alike = titles.size() > 1
                && !isAttribute(last)
                && titles.stream()
                        .allMatch(title -> title.indexOf(' ') > 0
                                && title.toLowerCase(Locale.ROOT).endsWith(" " + last));
        return alike || titles.stream().allMatch(this::isThing);
    }

    private boolean isThing(String title) {
        return !title.isEmpty()
                && (naming.isService(title)
                        || FIGURED.matcher(title).matches()
                        || QUALITY.matcher(title.toLowerCase(Locale.ROOT)).matches());
    }

    private static boolean isAttribute(String words) {
        String last = Nouns.lastWord(words);
        return ATTRIBUTES.has(last) || ASPECTS.has(last);
    }
}
