package app.cumulus.card.rule.number;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Place;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code Cranes per pier: 20}, {@code cranes/pier - 20}: how many there may be; {@code 1 lift unit = 4 tons}: what one equals. */
public final class AllowanceRule implements Rule {

    private static final int SCORE = 92;
    private static final int MOST_WORDS = 4;
    private static final int MOST_EQUAL_WORDS = 9;
    private static final String COUNT =
            "(?<count>(?:up to |max(?:imum)? (?:of )?)?\\d[\\d,.]*[kKmM]?)(?<remark> \\([^()]{2,40}\\)| (?:by )?default| max)?";
    private static final Pattern PER = Pattern.compile(
            "(?i)(?<most>max(?:imum)? )?(?:(?:number|no\\.?|#) of )?(?<what>\\p{L}[^:=/()]{1,40}?)(?: per | ?/ ?)(?<unit>\\p{L}[\\p{L} -]{1,30}?)(?: ?[:=]| -+>?) ?"
                    + COUNT);
    private static final Pattern ALONE = Pattern.compile(
            "(?i)(?<most>max(?:imum)? )?(?:(?:number|no\\.?|#) of )?(?<what>\\p{L}[^:=/()]{2,40}?)(?:\\s*[:=]| -+>?) ?"
                    + COUNT);
    private static final Pattern LIMITS = Pattern.compile("(?i)(?:.* )?(?:limits?|quotas?|limitations?)(?: .*)?");
    private static final Pattern EQUALS = Pattern.compile(
            "(?i)(?:.*[,.;:-] )?(?:1|one)(?: ?x)? (?<one>\\p{L}[\\p{L} -]{2,40}?) ?=+ ?(?<worth>(?:\\d|one\\b).{2,80})");
    private static final Pattern NO_THING = Pattern.compile(
            "(?i).*\\b(?:sizes?|time|length|age|price|costs?|step|item|rate|speed|requests?|tb|gb|mb|kb|hours?|days?|minutes?|months?|years?|seconds?)\\b.*");

    private final Naming naming;

    public AllowanceRule(Grammar grammar) {
        this.naming = grammar.naming();
    }

    @Override
    public String name() {
        return "allowance";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        if (!passage.isStatement()) {
            return List.of();
        }
        String text = Phrases.bare(passage.text());
        return ofEqual(passage, text).or(() -> ofCount(passage, text)).stream().toList();
    }

    private Optional<Candidate> ofCount(Passage passage, String text) {
        boolean limits = passage.place().topic().stream()
                .anyMatch(part -> LIMITS.matcher(part).matches());
        Matcher row = PER.matcher(text);
        boolean per = row.matches();
        if (!per) {
            row = ALONE.matcher(text);
        }
        if (!per && (!row.matches() || !limits && row.group("most") == null)) {
            return Optional.empty();
        }
        String what = row.group("what").strip();
        String unit = per ? row.group("unit").strip() : "";
        boolean fit = naming.isNounPhrase(what)
                && (Nouns.isPlural(what) || limits)
                && !NO_THING.matcher(what).matches()
                && !what.endsWith("ed")
                && Phrases.words(what) <= MOST_WORDS
                && (!per || naming.isNounPhrase(unit) && Phrases.words(unit) <= MOST_WORDS && !Nouns.isPlural(unit));
        String scope = scope(passage.place(), text);
        boolean bounded = limits || row.group("most") != null;
        if (!fit || !bounded && scope.isEmpty()) {
            return Optional.empty();
        }
        String things = Nouns.isPlural(what.toLowerCase(Locale.ROOT)) ? what : Nouns.plural(what);
        String behind = per ? " per " + Phrases.ordinary(unit) : "";
        String asked =
                "how many " + Phrases.ordinary(things) + " are " + (bounded ? "allowed" : "there") + behind + "?";
        String remark = row.group("remark") == null ? "" : row.group("remark");
        String shown = bounded && limits ? "" : scope;
        return Optional.of(
                basic(passage, CardText.of(Phrases.capitalised(shown + asked), row.group("count") + remark), SCORE));
    }

    /** {@code 1 lift unit = 4 tons}. */
    private Optional<Candidate> ofEqual(Passage passage, String text) {
        Matcher row = EQUALS.matcher(text);
        if (!row.matches()
                || !naming.isNounPhrase(row.group("one"))
                || NO_THING.matcher(row.group("one")).matches()
                || row.group("worth").matches(".*[=?].*|.*(?:->|, ).*")
                || row.group("worth").indexOf('(') < 0 != row.group("worth").indexOf(')') < 0
                || Phrases.words(row.group("worth")) > MOST_EQUAL_WORDS) {
            return Optional.empty();
        }
        String asked = "what does 1 " + row.group("one").strip() + " equal?";
        return Optional.of(basic(
                passage,
                CardText.of(
                        Phrases.capitalised(scope(passage.place(), row.group("one")) + asked),
                        row.group("worth").strip()),
                SCORE));
    }

    /** The thing it is said of, where the line does not name it. */
    private String scope(Place place, String said) {
        String subject = Naming.brief(place.subject());
        boolean shown = place.titled()
                && naming.usable(subject)
                && !naming.isGeneric(subject)
                && !Naming.sharesWord(subject, said);
        return shown ? "in " + subject + ", " : "";
    }
}
