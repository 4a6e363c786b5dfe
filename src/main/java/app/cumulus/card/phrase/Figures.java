package app.cumulus.card.phrase;

import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Term;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a heading names figures, {@code Gate numbers}, so that its lines are pairs of a name and a value. */
public final class Figures {

    private static final Pattern LASTING =
            Pattern.compile("(?i)(?<what>\\S.*) (?:kept|stored|retained|held|saved|cached|buffered)");

    private static final Pattern NOUN = Pattern.compile(
            "(?:port|number|limit|quota|size|price|cost|time|period|duration|value|code|level|rate|default|timeout|threshold|retention|capacity|figure|fee|length|range)");

    private static final Pattern VALUE =
            Pattern.compile("[<>~≤≥$]?\\s?\\d[\\d.,]*\\s?[\\p{L}%/]{0,8}(?: \\([^()]*\\))?");

    private Figures() {}

    /** {@code Gate numbers} over {@code North: 12}, {@code South: 14}: the figures are what is noted, not the names. */
    public static boolean areUnder(Passage passage, String title) {
        long valued = passage.childStatements().stream()
                .filter(line -> Term.of(line.text())
                        .filter(term -> VALUE.matcher(term.meaning()).matches())
                        .isPresent())
                .count();
        return valued > 1
                && valued * 2 > passage.children().size()
                && named(title).isPresent();
    }

    /** {@code port does North Gate use?}; there must be a noun for the figures. */
    static String question(String heading, String name) {
        String noun = named(heading).orElseThrow();
        return noun + " does " + name + (noun.equals("port") ? " use?" : " have?");
    }

    /** The noun for one of the figures; none if the heading names other things. */
    public static Optional<String> named(String heading) {
        String last = Nouns.lastWord(Nouns.head(heading)).toLowerCase(Locale.ROOT);
        return Nouns.isPlural(last)
                ? Optional.of(Nouns.singular(last))
                        .filter(noun -> NOUN.matcher(noun).matches())
                : Optional.empty();
    }

    /** {@code for how long are crates kept}, else {@code what is the time for night work}. */
    public static String time(String name) {
        Matcher lasting = LASTING.matcher(name);
        return lasting.matches()
                ? "for how long " + Auxiliary.is(Nouns.isPlural(lasting.group("what"))) + " " + name
                : "what is the time for " + name;
    }
}
