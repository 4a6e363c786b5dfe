package app.cumulus.card.rule.deed;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Things;
import app.cumulus.card.phrase.Apposed;
import app.cumulus.card.phrase.Auxiliary;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Inversion;
import app.cumulus.card.phrase.Linked;
import app.cumulus.card.phrase.Manner;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.phrase.Predicate;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.SentenceRule;
import app.cumulus.card.sentence.Said;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Tagger;
import app.cumulus.note.Block;
import app.cumulus.note.Statement;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a line without a subject says of the thing it stands under: {@code Can have red and blue flags} asks which kinds of flags,
 * {@code Must be in the yard} where, {@code Made up of planks} what of, {@code Only works at night} what it works at only,
 * {@code Faster than ferries} what it is faster than; a noun with its mark beside a name says what the named thing is.
 */
public final class PredicateRule extends SentenceRule {

    private static final int SCORE = 70;
    private static final int MOST_WORDS = 14;
    /** Signs between a name and what is said of it. */
    private static final int MOST_BETWEEN = 6;

    private static final String ONE = "[\\p{L}\\d/-]+(?: [\\p{L}-]+)?";
    /** {@code red, blue and green flags}, {@code only red flags}. */
    private static final Pattern KINDS = Pattern.compile(
            "(?i)(?:(?<only>only) )?(?:both )?+(?<which>" + ONE + "(?:(?:, (?:and |or )?| and | or | & )" + ONE
                    + "){0,3}) (?<kind>(?:(?:data|storage|instance|volume|key) )?[\\p{L}-]{3,}(?<!s)s|apis?)");

    private static final Pattern SEVERAL = Pattern.compile("(?i).*(?:,| and | or | & ).*");
    private static final Pattern HAVING = Pattern.compile(
            "(?i)(?:(?:can|must|may|should|will) have|has|have|supports?|offers?|provides?|comes? with)");
    private static final Pattern SOMETIME = Pattern.compile(
            "(?i)(?:at any (?:time|point)|any ?time|(?:at|during|on|upon|after|before) (?:the )?(?:\\p{L}+ ){0,2}(?:creation|launch|start-?up|boot|runtime|deployment|termination|deletion)(?: time)?)");
    private static final Pattern BEING =
            Pattern.compile("(?i)(?<may>can|must|should|may|will|has to|have to|need to|needs to) (?:only )?be");
    private static final Pattern INSIDE = Pattern.compile(
            "(?i)(?:only )?(?:in|within|inside|outside|on) (?!place|use|sync|order|charge|addition|line|top|hold|demand|the same|different)(?:\\S+ ){0,6}\\S+");
    private static final Pattern PRESET =
            Pattern.compile("(?i)(?<not>does not|doesn't|do not|don't) (?<deed>\\p{L}+ .+) by default");
    private static final Pattern USED = Pattern.compile("(?i)can (?:also )?be used (?<link>to|for|as) (?<what>.+)");
    private static final Pattern ONLY = Pattern.compile(
            "(?i)only (?<verb>works?|supports?|accepts?|allows?|applies|applicable|runs?|scales?|available|possible|valid|stored|connects?|affects?|covers?|handles?|stores?|replicates?) (?<rest>(?!when|if|once|while|after|before|until|as needed)\\S.*)");
    private static final Pattern LINK =
            Pattern.compile("(?i)(?<link>for|to|with|in|at|on|from|by|across|as) (?<what>.+)");
    private static final Pattern LAYER =
            Pattern.compile("(?i)(?:the )?(?<which>\\S.*?) (?<what>layer|level)(?<more> \\([^()]*\\))?");
    /** What comes of it. */
    private static final Pattern RESULT = Pattern.compile(", so (?!as\\b).*$");

    private static final Pattern LOOSE = Pattern.compile(
            "(?i).*(?:->|=>|\\be\\.?g\\b|\\betc\\b|\\?|[:;]|\\s-\\s|\\b(?:this|these|that one|it|them|you|here|above|below|following|same|exam|we|us|but|so)\\b).*");

    private static final Pattern LETTING =
            Pattern.compile("(?i)\\b(?:allow|enable|let|help|permit)s? you\\b|\\byou (?:can|want)\\b");

    private final ClauseParser parser;
    private final Tagger tagger;
    private final Lexicon lexicon;
    private final Inversion inversion;
    private final Naming naming;
    private final Things things;
    private final Predicate predicate;
    private final AskableClause askable;
    private final Linked linked;
    private final Manner manner;
    private final Apposed apposed;

    public PredicateRule(Grammar grammar) {
        super(grammar);
        this.parser = grammar.parser();
        this.tagger = grammar.tagger();
        this.lexicon = grammar.lexicon();
        this.inversion = grammar.inversion();
        this.naming = grammar.naming();
        this.things = new Things(grammar.tagger());
        this.predicate = new Predicate(grammar.lexicon(), grammar.inversion());
        this.linked = new Linked(grammar.lexicon());
        this.manner = new Manner(grammar.lexicon());
        this.apposed = new Apposed(grammar.lexicon(), grammar.naming());
        this.askable = new AskableClause(grammar.lexicon(), grammar.tagger());
    }

    @Override
    public String name() {
        return "predicate";
    }

    @Override
    protected Optional<Candidate> ofSentence(Passage passage, Said said) {
        boolean bare = said.label().isEmpty() && passage.place().leadIn().isEmpty();
        String name = Naming.brief(bare ? passage.place().subject() : said.label());
        String text = RESULT.matcher(Phrases.bare(said.sentence().text())).replaceFirst("");
        boolean leads =
                passage.text().indexOf(said.sentence().text()) <= said.label().length() + MOST_BETWEEN;
        if (!leads || !passage.isStatement() || !passage.place().titled() || !naming.usable(name)) {
            return Optional.empty();
        }
        return Manner.paid(name, text)
                .filter(card -> isLone(passage, text))
                .or(() -> told(passage, said, name, text, bare))
                .filter(card -> isFit(card, name))
                .map(card -> basic(passage, card, said.sentence().text(), SCORE));
    }

    private Optional<CardText> told(Passage passage, Said said, String name, String text, boolean bare) {
        boolean loose = LOOSE.matcher(LETTING.matcher(text).replaceAll("")).matches();
        if (loose || !isThing(name) || !isLone(passage, text)) {
            return Optional.empty();
        }
        if (bare) {
            return manner.of(name, text);
        }
        Optional<Clause> clause = parser.parse(said.sentence())
                .filter(found -> found.subject().isEmpty() && found.lead().isEmpty())
                .filter(found -> askable.is(passage, said, found));
        return clause.flatMap(
                        found -> owned(name, found).or(() -> timed(name, found)).or(() -> placed(name, found)))
                .or(() -> preset(name, text))
                .or(() -> linked.of(name, text))
                .or(() -> manner.of(name, text))
                .or(() -> apposed.of(name, text))
                .or(() -> used(name, text))
                .or(() -> only(name, text));
    }

    private boolean isThing(String name) {
        return naming.isName(name)
                && !naming.isAdjective(name)
                && (naming.isService(name) || !naming.isGeneric(name))
                && !predicate.gathers(name)
                && things.isThing(name);
    }

    private boolean isFit(CardText card, String name) {
        int words = Phrases.words(card.answer());
        return words <= MOST_WORDS
                && !Naming.sharesWord(name, card.answer())
                && !Clauses.dangles(tagger.tag(card.answer()))
                && !Clauses.dangles(tagger.tag(card.question()));
    }

    private Optional<CardText> owned(String name, Clause clause) {
        Matcher kinds = KINDS.matcher(clause.rest());
        if (!clause.tail().isEmpty()
                || !HAVING.matcher(clause.verb()).matches()
                || !kinds.matches()
                || kinds.group("only") == null
                        && !SEVERAL.matcher(kinds.group("which")).matches()
                || naming.isGeneric(kinds.group("kind"))) {
            return Optional.empty();
        }
        String only = kinds.group("only") == null ? "" : "Only ";
        return turned(name, clause.verb())
                .map(turned -> card(
                        "What kinds of " + many(kinds.group("kind")) + " " + turned + "?",
                        only + kinds.group("which")));
    }

    private static String many(String kind) {
        return kind.matches("(?i)apis?") ? "APIs" : kind;
    }

    private Optional<CardText> timed(String name, Clause clause) {
        String when = (clause.rest() + " " + clause.tail()).strip();
        return SOMETIME.matcher(when).matches() && predicate.isPassive(clause.verb())
                ? turned(name, clause.verb()).map(turned -> card("When " + turned + "?", when))
                : Optional.empty();
    }

    private Optional<CardText> placed(String name, Clause clause) {
        boolean inside = BEING.matcher(clause.verb()).matches()
                && INSIDE.matcher(clause.rest()).matches()
                && clause.tail().isEmpty();
        return inside
                ? turned(name, clause.verb()).map(turned -> card("Where " + turned + "?", clause.rest()))
                : Optional.empty();
    }

    private Optional<CardText> preset(String name, String text) {
        Matcher preset = PRESET.matcher(text);
        return preset.matches()
                ? Optional.of(card("What " + does(name) + name + " not do by default?", preset.group("deed")))
                : Optional.empty();
    }

    private Optional<CardText> used(String name, String text) {
        Matcher used = USED.matcher(text);
        if (!used.matches()) {
            return Optional.empty();
        }
        String link = used.group("link").toLowerCase(Locale.ROOT);
        return Optional.of(card(
                "What can " + name + " be used " + (link.equals("as") ? "as?" : "for?"),
                (link.equals("to") ? "To " : "") + used.group("what")));
    }

    private Optional<CardText> only(String name, String text) {
        Matcher only = ONLY.matcher(text);
        if (!only.matches()) {
            return Optional.empty();
        }
        String verb = only.group("verb").toLowerCase(Locale.ROOT);
        Matcher link = LINK.matcher(only.group("rest"));
        boolean linked = link.matches();
        String what = linked ? link.group("what") : only.group("rest");
        String behind = linked ? " " + link.group("link").toLowerCase(Locale.ROOT) : "";
        Matcher layer = LAYER.matcher(what);
        if (linked
                && link.group("link").matches("(?i)at|on")
                && layer.matches()
                && !verb.matches(".*le|stored|valid")) {
            return Optional.of(card(
                    "At which " + layer.group("what").toLowerCase(Locale.ROOT) + " " + does(name) + name + " "
                            + lexicon.verbBase(verb).orElse(verb) + "?",
                    "Only " + layer.group("which") + (layer.group("more") == null ? "" : layer.group("more"))));
        }
        boolean adjective = verb.matches("applicable|available|possible|valid|stored");
        if (adjective && !linked) {
            return Optional.empty();
        }
        String asked = adjective
                ? "What " + be(name) + name + " " + verb + behind + "?"
                : "What " + does(name) + name + " " + lexicon.verbBase(verb).orElse(verb) + behind + "?";
        return Optional.of(card(asked, "Only " + what));
    }

    /** No other line beside it that begins in the same way. */
    private static boolean isLone(Passage passage, String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split(" ");
        String start = words[0] + (words.length > 1 ? " " + words[1] : "");
        return Stream.concat(passage.before().stream(), passage.following().stream())
                .noneMatch(block -> startsWith(block, start));
    }

    private static boolean startsWith(Block block, String start) {
        return block instanceof Statement beside
                && beside.text()
                        .toLowerCase(Locale.ROOT)
                        .replaceFirst("^(?:it|they|this) ", "")
                        .startsWith(start);
    }

    private Optional<String> turned(String name, String verb) {
        return inversion.of(lexicon.lowered(name), predicate.agreed(name, verb));
    }

    private static CardText card(String question, String answer) {
        return CardText.of(question, Phrases.capitalised(Phrases.bare(answer)));
    }

    private static String does(String name) {
        return Auxiliary.does(Nouns.isMany(name)) + " ";
    }

    private static String be(String name) {
        return Auxiliary.is(Nouns.isMany(name)) + " ";
    }
}
