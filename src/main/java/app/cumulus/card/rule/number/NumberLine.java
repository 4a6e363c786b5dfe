package app.cumulus.card.rule.number;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Term;
import app.cumulus.card.phrase.DefinitionQuestion;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Tagger;
import app.cumulus.note.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that hardly say more than a value: {@code Timeout: 1 to 90 seconds}, {@code Crate: max 10 kg}, {@code There are more than 200 cranes}. */
final class NumberLine {

    private static final int MOST_NAME_WORDS = 5;
    private static final int SCORE = 89;
    private static final String NUMBER = "\\d[\\d.,]*[kKmM]?\\+?";
    private static final String UNIT =
            "(?:\\s?(?:[kKMGTP]i?[Bb]|bytes?|ns|ms|s|secs?|seconds?|mins?|minutes?|hrs?|hours?|h|days?|weeks?|months?|years?|yrs?|%))";
    /** {@code 4 - the maximum number of lorries on a ferry?}: the answer stands before its question. */
    private static final Pattern FLIPPED = Pattern.compile(
            "(?<value>" + NUMBER + UNIT
                    + "?)\\s+[-–=]\\s+(?:is )?(?:the )?(?<what>(?:max(?:imum)?|min(?:imum)?|default)\\s(?:number|amount|size|length|count|value|time|period)\\s(?:of|for|in|per|that)\\s[^?.;]{6,90})[?.]?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OTHERS = Pattern.compile("(?i)(?:the )?(?:others|rest)");
    private static final Pattern RANGE = Pattern.compile("^(?:is |can be )?(?:from |between )?(?<range>" + NUMBER + UNIT
            + "?\\s?(?:to|-|–|and)\\s?" + NUMBER + UNIT + "?)(?:\\s*\\((?<remark>[^()]*)\\))?$");
    private static final Pattern LIMIT = Pattern.compile(
            "^(?<limit>max(?:imum)?|min(?:imum)?|up to|at most|at least|limit|default):?(?: is| of)? (?<value>" + NUMBER
                    + UNIT + "?)(?:\\s*\\([^()]*\\))?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SIZED_NAME = Pattern.compile(
            "^(?<name>\\p{L}[\\w/ -]*?\\S) (?<range>\\d[\\d.]*\\s?[KMGTP]i?B\\s?(?:-|to|–)\\s?\\d[\\d.]*\\s?[KMGTP]i?B)$");
    private static final Pattern THERE = Pattern.compile(
            "(?:^|\\. )There (?:are|is) (?<value>(?:more than |about |around |over |up to |only |at least )" + NUMBER
                    + ") (?<things>[\\p{L}-]+(?: [\\p{L}-]+)?s)(?<where> (?:in|per|for|on) [^,.;:(]{2,40})?(?:[,.;(].*)?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EACH = Pattern.compile(
            "\\b(?<limit>max(?:imum)?|min(?:imum)?|default)(?: is|:)?\\s+(?<one>" + NUMBER
                    + "(?: ?\\p{L}+)?) for (?<first>[^&,;.()]{2,30}?)\\s*(?:&|,|and)\\s*(?<two>" + NUMBER
                    + "(?: ?\\p{L}+)?) for (?<second>[^&,;.()]{2,30})$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MOST = Pattern.compile(
            "\\b(?<limit>max|min)(?:imum)?: (?<value>" + NUMBER + ") (?<what>\\p{Lu}{3,}s?)\\b(?! for\\b)");
    private static final Pattern VALUE_ONLY = Pattern.compile("^(?:up to |max |min |about )?" + NUMBER + UNIT + "$");
    private static final Pattern MEASURE = Pattern.compile(
            "(?i)(?:.* )?(?:retention|timeout|limit|size|period|duration|price|cost|capacity|latency|ttl|interval|delay|availability|durability|quota)(?: period| time)?");
    private static final Pattern TIME = Pattern.compile(
            "(?i).*(?:\\d|\\s)(?:ns|ms|s|secs?|seconds?|mins?|minutes?|hrs?|hours?|h|days?|weeks?|months?|years?|yrs?)$");
    private static final Pattern SIZE = Pattern.compile("(?i).*\\d\\s?(?:[kmgtp]i?b|bytes?)$");

    private final Lexicon lexicon;
    private final Naming naming;

    NumberLine(Lexicon lexicon, Tagger tagger) {
        this.lexicon = lexicon;
        this.naming = new Naming(lexicon, tagger);
    }

    List<Candidate> of(Passage passage, String rule) {
        List<Candidate> cards = new ArrayList<>();
        if (!passage.isStatement()) {
            return cards;
        }
        Optional<Term> term = passage.term().filter(found -> !found.isLabel());
        if (term.isPresent()) {
            labelled(passage, term.get()).ifPresent(asked -> cards.add(card(passage, rule, asked)));
            sized(term.get()).ifPresent(asked -> cards.add(card(passage, rule, asked)));
            most(term.get()).ifPresent(asked -> cards.add(card(passage, rule, asked)));
        } else {
            alone(passage).ifPresent(asked -> cards.add(card(passage, rule, asked)));
        }
        Matcher there = THERE.matcher(passage.text());
        if (there.find()) {
            String where = there.group("where") == null ? "" : there.group("where");
            cards.add(card(
                    passage,
                    rule,
                    new NumberQuestion.Asked(
                            "What is the number of " + there.group("things") + where + "?",
                            Phrases.capitalised(there.group("value")))));
        }
        each(passage, rule, cards);
        Matcher flipped = FLIPPED.matcher(passage.text());
        if (flipped.matches()) {
            cards.add(card(
                    passage,
                    rule,
                    new NumberQuestion.Asked("What is the " + flipped.group("what") + "?", flipped.group("value"))));
        }
        return cards;
    }

    /** {@code Timeout: from 1 to 90 seconds}, {@code /crate: max 10 GB}. */
    private Optional<NumberQuestion.Asked> labelled(Passage passage, Term term) {
        String name = term.name();
        boolean named = Phrases.words(name) <= MOST_NAME_WORDS
                && (naming.isName(name) || name.startsWith("/"))
                && lexicon.functionWord(name).isEmpty()
                && (term.hint().isEmpty() || !DefinitionQuestion.isCall(name));
        if (!named) {
            return Optional.empty();
        }
        String shown = lexicon.lowered(Phrases.lowered(name));
        Matcher range = RANGE.matcher(term.meaning());
        if (range.matches() && !passage.place().subject().isEmpty() && isQuantity(name)) {
            return Optional.of(new NumberQuestion.Asked(
                    scope(passage, name) + "what is the range of the " + shown + "?",
                    range.group("range").replace(" and ", " to ")));
        }
        Matcher limit = LIMIT.matcher(term.meaning());
        if (limit.matches()) {
            String word = limit.group("limit").toLowerCase(Locale.ROOT);
            String which = word.startsWith("min") || word.equals("at least")
                    ? "minimum "
                    : word.equals("default") ? "default " : "maximum ";
            String value = limit.group("value");
            String what = isQuantity(name) ? which + shown : which + noun(value) + " of " + shown;
            return Optional.of(new NumberQuestion.Asked(scope(passage, name) + "what is the " + what + "?", value));
        }
        return Optional.empty();
    }

    private static boolean isQuantity(String name) {
        return MEASURE.matcher(name).matches();
    }

    private static String noun(String value) {
        return TIME.matcher(value).matches() ? "time" : SIZE.matcher(value).matches() ? "size" : "value";
    }

    /** {@code FastCrate 4 GB to 64 GB: very fast}. */
    private static Optional<NumberQuestion.Asked> sized(Term term) {
        Matcher sized = SIZED_NAME.matcher(term.name());
        return sized.matches()
                ? Optional.of(new NumberQuestion.Asked(
                        "what is the size range of " + sized.group("name") + "?", sized.group("range")))
                : Optional.empty();
    }

    /** {@code FastCrate: very fast, max: 200k PLPS with a ratio}: the largest number of what is written in capitals. */
    private Optional<NumberQuestion.Asked> most(Term term) {
        Matcher sized = SIZED_NAME.matcher(term.name());
        String name = sized.matches() ? sized.group("name") : term.name();
        Matcher most = MOST.matcher(term.meaning());
        boolean named = most.find() && Phrases.words(name) <= MOST_NAME_WORDS && naming.isName(name);
        return named
                ? Optional.of(new NumberQuestion.Asked(
                        "what is the " + (most.group("limit").startsWith("max") ? "maximum " : "minimum ")
                                + most.group("what") + " of " + name + "?",
                        most.group("value")))
                : Optional.empty();
    }

    /** {@code 90 days} right under "Log Retention". */
    private Optional<NumberQuestion.Asked> alone(Passage passage) {
        String heading = Naming.brief(passage.place().heading());
        boolean value = VALUE_ONLY.matcher(Phrases.bare(passage.text())).matches()
                && passage.block() instanceof Statement
                && passage.place().titled()
                && passage.place().leadIn().isEmpty()
                && passage.before().isEmpty()
                && isQuantity(heading)
                && passage.place().topic().size() > 1;
        return value
                ? Optional.of(new NumberQuestion.Asked(
                        outer(passage, heading) + "what is the " + heading.toLowerCase(Locale.ROOT) + "?",
                        Phrases.bare(passage.text())))
                : Optional.empty();
    }

    private String outer(Passage passage, String said) {
        String outer = Naming.brief(passage.place().topic().get(0));
        return naming.usable(outer) && !Naming.sharesWord(outer, said) ? "In " + outer + ", " : "";
    }

    /** What the value belongs to, where the name alone does not say. */
    private String scope(Passage passage, String name) {
        String subject = Naming.brief(passage.place().subject());
        boolean plain = name.matches("\\p{Lu}?[\\p{Ll}-]+");
        boolean usable = passage.place().titled() && naming.usable(subject) && !Naming.sharesWord(subject, name);
        return usable && (plain || name.startsWith("/")) ? "In " + subject + ", " : outer(passage, name);
    }

    /** {@code max: 64k for large cranes & 32k for others}: one card per thing. */
    private void each(Passage passage, String rule, List<Candidate> cards) {
        Matcher each = EACH.matcher(passage.text());
        String subject = Naming.brief(passage.place().subject());
        if (!each.find() || !passage.place().titled() || !naming.usable(subject)) {
            return;
        }
        String limit = each.group("limit").toLowerCase(Locale.ROOT);
        String which = limit.startsWith("max") ? "maximum" : limit.startsWith("min") ? "minimum" : "default";
        String unit = each.group("one").replaceFirst("^[\\d.,]+[kKmM]?\\+?\\s*", "");
        String what = unit.isEmpty() || TIME.matcher("1 " + unit).matches() ? which : which + " number of " + unit;
        String second = each.group("two");
        String other = OTHERS.matcher(each.group("second").strip()).matches()
                ? "others than " + each.group("first").strip()
                : each.group("second");
        for (String[] pair : new String[][] {{each.group("first"), each.group("one")}, {other, second}}) {
            String value = pair[1].replaceFirst("\\s*\\Q" + unit + "\\E$", "");
            boolean number = !unit.isEmpty() && !TIME.matcher("1 " + unit).matches();
            cards.add(card(
                    passage,
                    rule,
                    new NumberQuestion.Asked(
                            subject + ": what is the " + what + " for " + pair[0].strip() + "?",
                            number ? value : pair[1])));
        }
    }

    private static Candidate card(Passage passage, String rule, NumberQuestion.Asked asked) {
        return new Candidate(
                rule,
                CardKind.BASIC,
                CardText.of(Phrases.capitalised(asked.question()), asked.answer()),
                passage.span(),
                asked.question(),
                SCORE);
    }
}
