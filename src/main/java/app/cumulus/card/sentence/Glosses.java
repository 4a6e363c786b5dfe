package app.cumulus.card.sentence;

import app.cumulus.card.phrase.FullClause;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Tagger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes out of a sentence what it says in brackets, and tells which of it is a sentence of its own. */
final class Glosses {

    private static final Pattern BRACKET = Pattern.compile("\\s*\\(([^()]{12,})\\)");
    /** Remarks whose subject is the noun before the bracket, the whole sentence, or the reader. */
    private static final Pattern POINTING = Pattern.compile(
            "(?i)^(?:this|that|these|those|which|both|so|or|can|cannot|can'?t|could|may|must|should|will|would|\\p{L}+ing)\\b");

    /** Without it the sentence would say too much. */
    private static final Pattern RESTRICTING = Pattern.compile(
            "(?i)(?:but\\s.+|(?:not|only|except|unless|optional|can be|cannot be|can't be)\\b(?:\\s\\S+){0,5})");

    private static final Pattern REASON =
            Pattern.compile("(?<=\\p{L}) \\((?<why>(?:because|since|as|due to) [^()]{6,})\\)(?=$)");

    private static final Pattern PAIR = Pattern.compile("\\) (?:or|and|vs\\.?) [^()]{2,40} \\(");

    private final Parts parts;
    private final FullClause clauses;
    private final Tagger tagger;
    private final ClauseParser parser;

    Glosses(Parts parts, FullClause clauses, Tagger tagger, ClauseParser parser) {
        this.parts = parts;
        this.clauses = clauses;
        this.tagger = tagger;
        this.parser = parser;
    }

    /**
     * A sentence and its brackets.
     *
     * @param main the sentence without those that are sentences
     * @param glosses those that say what they speak of
     */
    record Cut(String main, List<String> glosses) {}

    Cut of(String sentence) {
        String main = REASON.matcher(sentence).replaceFirst(" ${why}");
        Matcher bracket = BRACKET.matcher(main);
        List<String> glosses = new ArrayList<>();
        while (bracket.find()) {
            String inside = bracket.group(1).strip();
            boolean row = inside.indexOf(',') >= 0 && !clauses.says(inside);
            if (!row
                    && parts.isSentence(inside)
                    && bracket.start() > 0
                    && !RESTRICTING.matcher(inside).matches()) {
                if (!POINTING.matcher(inside).find() && isAbout(inside)) {
                    glosses.add(inside);
                }
                main = main.replace(bracket.group(), "");
            }
        }
        // "lit (by a lamp that burns) or dark (no lamp)": one bracket alone would speak of both
        boolean paired = PAIR.matcher(sentence).find() && main.indexOf('(') >= 0;
        return new Cut(paired ? sentence : main, paired ? List.of() : glosses);
    }

    /** {@code (the pier is closed)} names its subject; what {@code (kept in yards)} is said of is for the sentence around it. */
    private boolean isAbout(String inside) {
        return parser.parse(tagger.tag(inside))
                .filter(clause ->
                        !clause.subject().isEmpty() && !clause.subject().equalsIgnoreCase("they"))
                .filter(clause -> clauses.isFinite(clause.verb()))
                .isPresent();
    }
}
