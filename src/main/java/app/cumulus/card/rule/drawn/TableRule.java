package app.cumulus.card.rule.drawn;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Auxiliary;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.text.Lexicon;
import app.cumulus.note.Span;
import app.cumulus.note.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table asks for its cells by the title of the column and the first cell of the row. */
public final class TableRule implements Rule {

    private static final int MOST_ROWS = 40;
    private static final int MOST_COLUMNS = 6;
    private static final int MOST_CELL_WORDS = 14;

    /** {@code runs on}, {@code reacts to storms}: what the thing of the row does. */
    private static final Pattern DEED = Pattern.compile("(?<verb>\\p{Ll}{3,}s) (?<rest>\\p{Ll}.*)");

    /** {@code Where is it used?}, {@code How it works}, {@code When to use}: the title asks about the thing of the row. */
    private static final Pattern POSED =
            Pattern.compile("(?i)(?<word>how|where|when|why|what|who)\\b(?<said>(?: .+?)?)\\??");

    private static final Pattern INVERTED =
            Pattern.compile("(?i) (?<verb>do|does|is|are|can|should|will) (?<who>it|they|you|we|i) ?(?<rest>.*)");
    private static final Pattern STRAIGHT = Pattern.compile("(?i) (?:it|they) (?<verb>\\p{L}+) ?(?<rest>.*)");
    private static final Pattern DOING = Pattern.compile("(?i) (?<to>to )?(?<verb>\\p{L}+)(?: (?:it|them))?");
    private static final Pattern STATE = Pattern.compile("(?i)is|are|can|will|should");
    private static final Pattern READER = Pattern.compile("(?i)you|we|i");

    private static final Pattern LIMITS = Pattern.compile("(?i)(?:.* )?(?:limits|quotas|limitations)");

    private static final Pattern PREPOSITION =
            Pattern.compile("(?:to|on|at|in|with|by|from|for|as|of|over|through|under|into|against)");

    private final Lexicon lexicon;
    private final Naming naming;
    private final TableSides sides;

    public TableRule(Grammar grammar) {
        this.lexicon = grammar.lexicon();
        this.naming = grammar.naming();
        this.sides = new TableSides(lexicon, naming);
    }

    @Override
    public String name() {
        return "table";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        if (!(passage.block() instanceof Table table)
                || table.header().size() < 2
                || table.header().size() > MOST_COLUMNS
                || table.rows().size() > MOST_ROWS) {
            return List.of();
        }
        if (PosedRows.areIn(table)) {
            return PosedRows.cards(table);
        }
        TableSides.Things things = sides.of(table);
        if (things == TableSides.Things.UNKNOWN) {
            return List.of();
        }
        boolean turned = things == TableSides.Things.COLUMNS;
        String corner = clean(table.header().get(0));
        List<Candidate> cards = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            for (int column = 1;
                    column < Math.min(row.cells().size(), table.header().size());
                    column++) {
                String title = clean(table.header().get(column));
                String name = clean(row.cells().get(0));
                String cell = clean(row.cells().get(column));
                if (title.isEmpty() && !turned && isLimit(passage, cell)) {
                    cards.add(card(passage, row.line(), "limit", name, cell));
                } else if (isAsked(turned ? name : title, turned ? title : name, cell)) {
                    String thing = turned ? TableSides.named(title, corner) : name;
                    String asking = turned ? name : title;
                    if (!POSED.matcher(asking).matches()
                            || isSaying(asking)
                            || !asked(asking, thing).isEmpty()) {
                        cards.add(card(passage, row.line(), asking, thing, cell));
                    }
                }
            }
        }
        return cards;
    }

    private boolean isAsked(String title, String name, String cell) {
        return naming.isName(name)
                && (!title.isEmpty() || acts(cell))
                && Phrases.words(title) <= 5
                && !cell.isEmpty()
                && !cell.matches("(?i)[-–—x✓✗?]|yes|no|n/?a|none|true|false")
                && Phrases.words(cell) <= MOST_CELL_WORDS;
    }

    private static boolean isSaying(String title) {
        return title.matches(
                "(?i)(?:description|meaning|definition|explanation|what(?: it is)?|purpose|use(?: case)?s?)");
    }

    /** A figure under no title, in a table of limits. */
    private static boolean isLimit(Passage passage, String cell) {
        return LIMITS.matcher(passage.place().heading()).matches() && cell.matches(".*\\d.*");
    }

    /** {@code Lifts crates} under no title: what it does. */
    private boolean acts(String cell) {
        Matcher deed = DEED.matcher(Phrases.lowered(cell));
        return deed.matches() && lexicon.isOnlyVerb(deed.group("verb"));
    }

    private Candidate card(Passage passage, int line, String title, String name, String cell) {
        boolean says = isSaying(title);
        String column = lexicon.isCommon(title) || title.matches("[A-Z][a-z]+(?: [a-z]+)*")
                ? title.toLowerCase(Locale.ROOT)
                : title;
        String question = title.isEmpty()
                ? "What does " + name + " do?"
                : says
                        ? "What is " + name + (title.matches("(?i)purpose|use.*") ? " used for?" : "?")
                        : asked(column, name);
        return new Candidate(
                name(),
                CardKind.BASIC,
                CardText.of(question, Phrases.capitalised(cell)),
                new Span(line, line),
                name + " " + title,
                77);
    }

    /** {@code Runs on} asks what a crane runs on, {@code Reacts to storms} how it does, {@code Weight} for its weight. */
    private String asked(String column, String name) {
        Matcher posed = POSED.matcher(column);
        if (posed.matches()) {
            return posed(Phrases.capitalised(posed.group("word")), posed.group("said"), name);
        }
        Matcher deed = DEED.matcher(column);
        Optional<String> base = deed.matches() ? lexicon.verbBase(deed.group("verb")) : Optional.empty();
        if (base.isEmpty()) {
            return "What " + Auxiliary.is(Nouns.isPlural(column)) + " the " + column + " of " + name + "?";
        }
        boolean open = PREPOSITION.matcher(deed.group("rest")).matches();
        return (open ? "What " : "How ") + Auxiliary.does(Nouns.isPlural(name)) + " " + name + " " + base.get() + " "
                + deed.group("rest") + "?";
    }

    /** The title with the thing of the row in place of its pronoun; empty where it asks in another way. */
    private String posed(String word, String said, String name) {
        if (said.isBlank() && word.equals("Where")) {
            return turned(word, "is", name, "");
        }
        Matcher inverted = INVERTED.matcher(said);
        if (inverted.matches()) {
            String verb = inverted.group("verb").toLowerCase(Locale.ROOT);
            String rest = inverted.group("rest").toLowerCase(Locale.ROOT);
            return READER.matcher(inverted.group("who")).matches()
                    ? word + " " + verb + " you " + rest.replaceFirst(" (?:it|them)$", "") + " " + name + "?"
                    : turned(word, verb, name, rest);
        }
        Matcher straight = STRAIGHT.matcher(said);
        if (straight.matches()) {
            String verb = straight.group("verb").toLowerCase(Locale.ROOT);
            String rest = straight.group("rest").toLowerCase(Locale.ROOT);
            return STATE.matcher(verb).matches()
                    ? turned(word, verb, name, rest)
                    : lexicon.verbBase(verb)
                            .map(base -> turned(word, "does", name, (base + " " + rest).strip()))
                            .orElse("");
        }
        Matcher doing = DOING.matcher(said);
        boolean deed = doing.matches() && lexicon.isBase(doing.group("verb").toLowerCase(Locale.ROOT));
        String aux = word.equals("How") ? " do you " : " should you ";
        boolean told = deed && (doing.group("to") != null || word.equals("Why")) && !word.matches("What|Who");
        return told ? word + aux + doing.group("verb").toLowerCase(Locale.ROOT) + " " + name + "?" : "";
    }

    private static String turned(String word, String verb, String name, String rest) {
        boolean many = Nouns.isMany(name);
        String agreed = switch (verb) {
            case "is", "are" -> Auxiliary.is(many);
            case "do", "does" -> Auxiliary.does(many);
            default -> verb;
        };
        return word + " " + agreed + " " + name + (rest.isEmpty() ? "" : " " + rest) + "?";
    }

    static String clean(String cell) {
        return Phrases.bare(cell.replaceAll("\\*+|<br */?>", " ").replaceAll("\\s+", " "));
    }
}
