package app.cumulus.card.rule.number;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentences;
import app.cumulus.note.Block;
import app.cumulus.note.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A formula asks how its left side is worked out; a worked example states what is given and asks for the result. */
public final class FormulaRule implements Rule {

    private static final int MOST_LENGTH = 200;
    private static final int MOST_PARTS = 4;
    private static final int MOST_GIVEN_WORDS = 28;
    private static final Pattern SAMPLE = Pattern.compile(
            "^(?:sample|example|ex|exercise)\\s*\\d*\\s*[:.)-]?\\s*(?<given>.*)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern RESULT = Pattern.compile(
            "^(?<work>[^=]*\\d[^=]*[*/x+][^=]*(?:=[^=]*[*/x+][^=]*)?)=\\s*(?<result>\\d[\\d.,]*\\s*(?<unit>\\p{L}[\\p{L}/%]*)?)$");
    private static final Pattern GIVEN = Pattern.compile(
            "(?i)(?<given>(?:if|when|for) [^=,]*\\d[^=,]*),\\s*(?<what>\\p{L}[^=,]{2,40}?)\\s*=\\s*(?<work>[^=]*\\d[^=]*[*/x+][^=]*)=\\s*(?<result>\\d[\\d.,]*(?:\\s*\\p{L}[\\p{L}/%]*)?)");
    private static final Pattern OTHERWISE = Pattern.compile(
            "(?i)(?:it|that|this|the (?:result|answer)) (?:would|will) be (?<value>\\d[\\d.,]*(?: ?(?<unit>\\p{L}[\\p{L}/%]*))?),? (?<case>(?:if|with|when|for) [^,;:]{4,80}?)\\.?");
    private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final Pattern BOTH = Pattern.compile("\\bboth (?!of\\b|the\\b)(?<noun>\\p{Ll}{3,})");
    private static final Pattern TWO = Pattern.compile("(?<![\\d.])2(?![\\d.])");
    /** A sign of reckoning stands between blanks, or at a figure or bracket; that of {@code crates/barrels} is an "or". */
    private static final Pattern FORMULA = Pattern.compile(
            "^#?\\s*(?<name>(?!(?i:ex|e\\.?g)\\b)\\p{L}[^=*+]{1,50}?)\\s*=\\s*(?<work>[^=]*(?: [*+/] |[\\d)] ?[*+/]|[*+/] ?[\\d(])[^=]*|[a-z]+\\([^=]+\\))$");
    /** {@code #of crates}. */
    private static final Pattern COUNT_SIGN = Pattern.compile("^#\\s*of\\s+");

    private static final Pattern UNIT = Pattern.compile("\\p{Lu}{2,5}s|\\p{Ll}{4,}s");
    private static final Pattern SHORT_NAME = Pattern.compile("\\bUnits? \\((?<short>\\p{Lu}{2,5})s?\\)$");
    private static final Pattern FUNCTION =
            Pattern.compile("(?:ceil(?:ing)?|floor|max|min|sum|avg|round)\\([^()]+(?:\\([^()]+\\))?[^()]*\\)");
    private static final Pattern SUM = Pattern.compile("\\s\\+\\s");
    private static final Pattern TO_WORK_OUT = Pattern.compile(
            "^to (?<verb>compute|calculate|get|find|estimate|determine|work out) (?<what>.+?):?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BY = Pattern.compile("(?:by|for|from|per|with) .*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SMALL_WORD = Pattern.compile("[a-z]+");
    private static final Pattern UNFIT = Pattern.compile(".*(?:https?:|->|=>|[\\[\\]{};\"`$<>]|--).*");

    /** {@code The clerk locks a letter by S(l, wax)=s}: by which formula it is done, whoever does it. */
    private static final Pattern DONE_BY = Pattern.compile(
            "(?:.*\\b)?(?<who>\\p{L}+) (?<verb>\\p{Ll}{3,}s) (?<what>(?:(?:an? |the )?\\p{Ll}+(?: \\p{Ll}+)? )?)(?:by|like|with|as|using) (?<formula>\\p{Lu}\\([^()]+\\)(?: ?= ?\\p{L}+)?)[.]?");

    private static final Pattern PERSON = Pattern.compile("\\b\\p{Lu}\\p{Ll}+\\b");
    private static final Pattern HIS = Pattern.compile("\\b(?:his|her)\\b");

    private static final Pattern POINTER = Pattern.compile("(?:it|this|that|them|him|her) ");

    private final Naming naming;
    private final Lexicon lexicon;

    public FormulaRule(Grammar grammar) {
        this.lexicon = grammar.lexicon();
        this.naming = grammar.naming();
    }

    @Override
    public String name() {
        return "formula";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        String text = passage.text();
        List<Candidate> done = passage.isStatement() && text.indexOf('(') > 0 ? doneBy(passage) : List.of();
        if (!done.isEmpty()) {
            return done;
        }
        Matcher otherwise = passage.isStatement() ? OTHERWISE.matcher(text) : null;
        if (otherwise != null && otherwise.matches()) {
            return otherwise(passage, otherwise).stream().toList();
        }
        if (!passage.isStatement()
                || text.length() > MOST_LENGTH
                || text.indexOf('=') < 0
                || UNFIT.matcher(text).matches()) {
            return List.of();
        }
        Matcher worked = GIVEN.matcher(text);
        if (worked.matches()) {
            return List.of(basic(
                    passage,
                    new CardText(
                            Phrases.capitalised(counted(worked.group("given").strip(), worked.group("work")))
                                    + ", what is the "
                                    + worked.group("what").strip() + "?",
                            worked.group("result"),
                            text,
                            ""),
                    text,
                    76));
        }
        Matcher result = RESULT.matcher(text);
        if (result.matches()) {
            return given(passage, passage.before())
                    .map(given -> List.of(worked(passage, given, result)))
                    .orElse(List.of());
        }
        Matcher formula = FORMULA.matcher(COUNT_SIGN.matcher(text).replaceFirst("number of "));
        return formula.matches()
                ? asked(passage, formula.group("name").strip(), Phrases.bare(formula.group("work"))).stream()
                        .toList()
                : List.of();
    }

    /** {@code both cranes}, where it is reckoned with 2: which both are told in the lines before. */
    private static String counted(String given, String work) {
        Matcher both = BOTH.matcher(given);
        return both.find() && TWO.matcher(work).find()
                ? both.replaceFirst("2 " + Nouns.plural(both.group("noun")))
                : given;
    }

    private List<Candidate> doneBy(Passage passage) {
        String heading = Naming.brief(passage.place().heading());
        List<Candidate> cards = new ArrayList<>();
        for (String sentence : naming.usable(heading) ? Sentences.of(passage.text()) : List.<String>of()) {
            Matcher done = DONE_BY.matcher(sentence);
            Optional<String> verb = done.matches() ? lexicon.verbBase(done.group("verb")) : Optional.empty();
            if (verb.isPresent()) {
                String what = POINTER.matcher(done.group("what")).matches() ? "" : done.group("what");
                String deed = (verb.get() + " " + what).strip();
                String formula = done.group("formula");
                Optional<String> persons = ofPersons(done.group("who"), deed, formula, text(passage, formula));
                String asked = "In " + heading + ", by which formula " + persons.orElse("do you " + deed) + "?";
                cards.add(basic(passage, CardText.of(asked, done.group("formula")), sentence, 79));
            }
        }
        return cards;
    }

    /** What is said around the formula. */
    private static String text(Passage passage, String formula) {
        return passage.text().replace(formula, "");
    }

    /** {@code The clerk locks a letter by S(l, wax of Ann)}: a formula that speaks of a person is asked with all persons of it. */
    private Optional<String> ofPersons(String who, String deed, String formula, String text) {
        List<String> persons = PERSON.matcher(formula)
                .results()
                .map(MatchResult::group)
                .filter(name -> isPerson(name) && Clauses.names(text, name))
                .distinct()
                .toList();
        if (persons.isEmpty() && !HIS.matcher(formula).find()) {
            return Optional.empty();
        }
        String others = persons.stream().filter(name -> !name.equals(who)).collect(Collectors.joining(" and "));
        return Optional.of("does " + (isPerson(who) ? who : "the " + who.toLowerCase(Locale.ROOT)) + " " + deed
                + (others.isEmpty() ? "" : " for " + others));
    }

    private boolean isPerson(String name) {
        return PERSON.matcher(name).matches()
                && !lexicon.isCommon(name)
                && !lexicon.isGeneric(name)
                && !naming.isService(name);
    }

    /** What the example starts from: what its lead-in says, or the line before. */
    private static Optional<String> given(Passage passage, List<Block> lines) {
        Matcher leadIn = SAMPLE.matcher(passage.place().leadIn());
        if (!leadIn.matches()) {
            return Optional.empty();
        }
        int last = lines.size() - 1;
        String before = last >= 0 && lines.get(last) instanceof Statement statement ? statement.text() : "";
        String given = leadIn.group("given").isBlank() ? before : leadIn.group("given");
        return Optional.of(Phrases.bare(given))
                .filter(text -> !text.isEmpty() && Phrases.words(text) <= MOST_GIVEN_WORDS);
    }

    private Candidate worked(Passage passage, String given, Matcher result) {
        String wanted = wanted(passage, result.group("unit"));
        String value = result.group("result").strip();
        String unit = result.group("unit") == null ? "" : result.group("unit");
        String number = value.substring(0, value.length() - unit.length()).strip();
        // "10 crates … how many lifts?": that it is as many again is what was reckoned
        boolean echoed = FIGURE.matcher(given).results().anyMatch(figure -> number.equals(figure.group()));
        String counted = echoed ? (number + " " + unit).strip() : number;
        String answer = wanted.startsWith("how many ") ? counted : value;
        return basic(
                passage, new CardText(scope(passage, given) + given + " – " + wanted, answer, passage.text(), ""), 76);
    }

    private String scope(Passage passage, String given) {
        String subject = Naming.brief(passage.place().subject());
        return naming.usable(subject) && !Naming.sharesWord(given, subject) ? subject + ": " : "";
    }

    /** {@code It would be 20 if the tide was low}, below a worked example: the same example in another case. */
    private Optional<Candidate> otherwise(Passage passage, Matcher otherwise) {
        int last = passage.before().size() - 1;
        Matcher result = RESULT.matcher(
                last >= 0 && passage.before().get(last) instanceof Statement before ? before.text() : "");
        if (!result.matches()) {
            return Optional.empty();
        }
        String unit = otherwise.group("unit") == null ? result.group("unit") : otherwise.group("unit");
        return given(passage, passage.before().subList(0, last)).map(given -> {
            String wanted = wanted(passage, unit).replaceFirst(" (?:is|does) that(?: come to)?\\?$", " would that be ");
            return basic(
                    passage,
                    new CardText(
                            scope(passage, given) + given + " – " + wanted + otherwise.group("case") + "?",
                            otherwise.group("value").strip(),
                            "",
                            ""),
                    passage.text(),
                    76);
        });
    }

    /** What is reckoned, if the result has a unit that is no rate, or the heading gives its short name. */
    private static String wanted(Passage passage, String unit) {
        String named = unit == null ? "" : unit;
        Matcher heading = SHORT_NAME.matcher(passage.place().heading());
        boolean counts = UNIT.matcher(named).matches()
                || named.isEmpty()
                        && heading.find()
                        && UNIT.matcher(heading.group("short") + "s").matches();
        return counts
                ? "how many " + (named.isEmpty() ? heading.group("short") + "s" : Nouns.plural(named)) + " is that?"
                : "what does that come to?";
    }

    private Optional<Candidate> asked(Passage passage, String name, String work) {
        String lead = passage.place().leadIn();
        Matcher leadIn = TO_WORK_OUT.matcher(lead.isEmpty() ? passage.place().heading() : lead);
        if (leadIn.matches() && BY.matcher(name).matches()) {
            return Optional.of(card(
                    passage,
                    "How do you " + leadIn.group("verb").toLowerCase(java.util.Locale.ROOT) + " the "
                            + leadIn.group("what") + " " + name + "?",
                    work,
                    CardKind.BASIC));
        }
        if (!naming.isName(name) && Phrases.words(name) != 1
                || naming.isGeneric(name)
                || naming.isAdjective(name)
                || SMALL_WORD.matcher(name).matches() && work.indexOf('*') < 0) {
            return Optional.empty();
        }
        List<String> parts = Stream.of(SUM.split(work)).map(Phrases::bare).toList();
        boolean sum = parts.size() > 1
                && work.indexOf('*') < 0
                && work.indexOf('/') < 0
                && work.chars().noneMatch(Character::isDigit);
        if (sum && parts.size() <= MOST_PARTS) {
            return Optional.of(card(
                    passage,
                    "Which " + parts.size() + " parts make up " + naming.named(name, passage.place()) + "?",
                    "- " + String.join("\n- ", parts),
                    CardKind.LIST));
        }
        boolean product = FUNCTION.matcher(work).matches()
                || work.indexOf('*') >= 0
                || work.chars().anyMatch(Character::isDigit);
        return product
                ? Optional.of(card(
                        passage,
                        "What is the formula for "
                                + naming.named(Phrases.lowered(name), passage.place())
                                        .replaceFirst("^number of ", "the number of ")
                                + "?",
                        work,
                        CardKind.BASIC))
                : Optional.empty();
    }

    private Candidate card(Passage passage, String question, String answer, CardKind kind) {
        return new Candidate(name(), kind, CardText.of(question, answer), passage.span(), passage.text(), 79);
    }
}
