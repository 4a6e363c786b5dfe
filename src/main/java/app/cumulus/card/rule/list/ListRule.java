package app.cumulus.card.rule.list;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Term;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.text.Brackets;
import app.cumulus.card.text.Sentences;
import app.cumulus.note.Block;
import app.cumulus.note.Section;
import app.cumulus.note.Span;
import app.cumulus.note.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A heading or lead-in with short items under it asks for the items and names their count; long lists come in windows. */
public final class ListRule implements Rule {

    private static final int SCORE = 76;
    private static final Pattern NO_ITEM = Pattern.compile(
            "(?i)[^\\p{L}\\d]*(?:no|not|but|cannot|can't|don't|supports?|uses?|has|have|is|are|can|also)\\b|\\(|[^\\p{L}]*$");
    private static final int MOST_CUT_WORDS = 3;
    private static final int MOST_INTRODUCTION_WORDS = 10;
    private static final Pattern BARE = Pattern.compile("(?:[^:]+: w|W)hat are the (?<counted>\\d{1,2} \\p{L}+)");
    private static final Pattern CALL =
            Pattern.compile("`?(?:\\w+[:.]\\p{Lu}|\\p{Lu}\\p{Ll}+\\p{Lu})\\w+`?(?:[\\s:(].*)?");
    /** To what, only the line before says. */
    private static final Pattern REMEDIES =
            Pattern.compile("(?i)(?:possible )?(?:solutions?|fix(?:es)?|workarounds?|causes?|reasons?)");

    /** The error that a sentence ends with: {@code it raises CrateLost error}. */
    private static final Pattern ERROR = Pattern.compile(
            "(?i:raises?|throws?|returns?|gets?|causes?|see|fails? with) (?:an? |the )?[`\"]?(?<name>(?:\\p{Lu}\\p{Ll}+){2,}(?:[`\"]? (?i:errors?|exceptions?))?)[`\"]?$");

    private static final Pattern ROLE = Pattern.compile(
            "(?i)(?:\\p{L}+ )?(?:(?!server|container|cluster|user|number|order|folder|parameter|layer|power|paper|header|counter|filter|router|buffer|timer|docker|customer|master|border|factor|error|color)\\p{L}{3,}(?:er|or)|source|target|destination|origin|storage|engine|protocol|port|output|input|default|format|host|runtime|trigger|algorithm)");

    private static final Pattern THE = Pattern.compile("^What are the (?<count>\\d{1,2} (?:other )?[^:]+)$");
    /** {@code Steps to open the gate}: a part of them without their order is nothing to ask for. */
    private static final Pattern PROCEDURE =
            Pattern.compile("(?i)(?:.* )?(?:steps|commands|instructions|procedure)(?: (?:to|for|of|in) .*)?");

    /** {@code Crates that it takes}: no noun at the end. */
    private static final Pattern SAYING = Pattern.compile("(?i)\\b(?:it|they|you|we)\\b");

    private static final Pattern LIMITS = Pattern.compile("(?i)(?:.* )?(?:limits|limitations|quotas|charges|costs)");

    /** {@code Night Crane Use Cases} with lines under each: what stands there are the cranes. */
    private static final Pattern USES = Pattern.compile("(?i).+ use[- ]cases");

    /** {@code Use them at night}, {@code Options for a year} among the passes: what is said of them. */
    private static final Pattern NO_MEMBER =
            Pattern.compile("(?i)(?:use (?!cases?\\b)|useful |used |available |options? (?:for|to) ).*");

    private static final Pattern DEEDS = Pattern.compile(
            "(?i).*\\b(?:ways?|practices?|steps?|tips|solutions?|tasks|uses?|features|benefits|advantages|actions?|methods|measures|how|to|when|responsibilit(?:y|ies)|recommendations?|techniques|properties|characteristics|cases|settings|parameters|fields)\\b.*");

    private static final int MOST_STEPS = 4;
    private static final Pattern OPEN_TITLE = Pattern.compile("(?i)(?:use cases?|benefits|advantages|reasons)");
    private static final Pattern ETC = Pattern.compile("(?i)\\betc\\.?(?:,? etc\\.?)?\\s*$");

    /** {@code 1.2.3.1 Cranes} */
    private static final Pattern SECTION = Pattern.compile("^\\d{1,3}(?:\\.\\d{1,3}){2,9}\\s+(?=\\p{L})");

    private static final Pattern END_DASH = Pattern.compile("\\s+[-–]+[\\s:]*$");

    private final ListItems lists;
    private final ListQuestion questions;
    private final Naming naming;
    private final ListCards cards = new ListCards(name());

    public ListRule(Grammar grammar) {
        this.lists = new ListItems(grammar.tagger(), grammar.lexicon());
        this.questions = new ListQuestion(grammar.tagger(), grammar.lexicon());
        this.naming = grammar.naming();
    }

    @Override
    public String name() {
        return "list";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        if (passage.children().isEmpty()) {
            return List.of();
        }
        String title = remedies(titleOf(passage), passage.place().leadIn());
        List<String> items = Members.of(lists.of(passage, title), title);
        if (items.size() == 1) {
            return lone(passage, title, items.get(0));
        }
        if (LIMITS.matcher(title).matches() && areGroups(passage)
                || items.size() > MOST_STEPS && PROCEDURE.matcher(title).matches()
                || REMEDIES.matcher(title).matches()
                        && !passage.place().leadIn().isEmpty()
                || groupsCalls(passage)
                || isBegun(passage)
                || isOneOf(items, title)
                || !DEEDS.matcher(title).matches()
                        && items.stream()
                                .anyMatch(item -> NO_MEMBER.matcher(item).matches())
                || Strangers.areExamples(title, passage.place())
                || !SAYING.matcher(title).find() && !OpenLead.isOpen(title) && Members.areNone(items, title)
                || Members.areOfOthers(title, passage.place())
                || Members.areOfSeveral(title)
                || Members.differ(items)
                || USES.matcher(title).matches() && areGroups(passage)
                || Strangers.areAmong(items, title)
                || Strangers.areAll(items, title, naming::isWholeService)
                || WaysQuestion.areSteps(title, items)
                || isCut(items, passage.children())
                || ListQuestion.contradicts(passage.text(), items.size())) {
            return List.of();
        }
        List<String> shown =
                items.stream().map(item -> limited(item, passage.children())).toList();
        return cards.of(
                new ListCards.Listed(shown, lines(passage), passage.text(), SCORE),
                count -> questions
                        .asked(title, passage.place(), items, count)
                        .map(question -> said(passage, question))
                        .map(question -> isOpen(passage)
                                ? THE.matcher(question).replaceFirst("Which ${count} are named")
                                : question));
    }

    /** {@code Solutions} under a sentence that names an error are those for the error. */
    private static String remedies(String title, String leadIn) {
        Matcher error = ERROR.matcher(Phrases.bare(leadIn));
        return REMEDIES.matcher(title).matches() && error.find() ? title + " for the " + error.group("name") : title;
    }

    /** {@code Lifter} with one line under it, {@code Small crane}: which it is. */
    private List<Candidate> lone(Passage passage, String title, String item) {
        String owner = Naming.brief(passage.place().subject());
        boolean role = passage.heading()
                && passage.children().size() == 1
                && passage.children().get(0) instanceof Statement only
                && only.children().isEmpty()
                && ROLE.matcher(title).matches()
                && naming.isNounPhrase(item)
                && !naming.isAdjective(item)
                && naming.usable(owner)
                && !Naming.sharesWord(title, owner);
        return role
                ? List.of(new Candidate(
                        name(),
                        CardKind.BASIC,
                        CardText.of(
                                "What is the " + Phrases.lowered(title) + " of " + owner + "?",
                                Phrases.capitalised(item)),
                        lines(passage),
                        passage.text(),
                        SCORE))
                : List.of();
    }

    /** {@code Weight} and {@code Size} under "Limits": the limits stand below them. */
    private static boolean areGroups(Passage passage) {
        return passage.children().stream()
                .allMatch(child ->
                        child instanceof Section section && !section.children().isEmpty()
                                || child instanceof Statement statement
                                        && !statement.children().isEmpty());
    }

    /** The item with the remark in brackets that limits it in its line. */
    private static String limited(String item, List<Block> children) {
        return children.stream()
                .map(Passage::words)
                .filter(line -> line.startsWith(item))
                .findFirst()
                .map(line -> Remarks.with(item, line))
                .orElse(item);
    }

    /** A bare noun, {@code what are the 3 classes}, needs the sentence before the one that counts. */
    private static String said(Passage passage, String question) {
        List<String> sentences = Sentences.of(passage.text());
        Matcher bare = BARE.matcher(question);
        boolean introduced = passage.isStatement()
                && sentences.size() == 2
                && Phrases.words(sentences.get(0)) <= MOST_INTRODUCTION_WORDS;
        return introduced && bare.matches()
                ? Phrases.capitalised(sentences.get(0)) + ": which " + bare.group("counted") + " are there"
                : question;
    }

    /** Whether the list goes on: its last item ends with "etc", or the lead-in has named one before. */
    private static boolean isOpen(Passage passage) {
        return passage.children().get(passage.children().size() - 1) instanceof Statement last
                && ETC.matcher(last.text()).find();
    }

    /** Whether a line as short as the items and marked like them is none of them: they are not all there are. */
    private static boolean isCut(List<String> items, List<Block> children) {
        List<Block> others = children.stream()
                .filter(child -> items.stream()
                        .noneMatch(item -> ItemLines.words(Passage.words(child)).contains(ItemLines.words(item))))
                .toList();
        return others.stream()
                .filter(child -> children.stream().anyMatch(item -> !others.contains(item) && isAlike(item, child)))
                .map(Passage::words)
                .anyMatch(line -> Phrases.words(line) <= MOST_CUT_WORDS
                        && !NO_ITEM.matcher(line).lookingAt()
                        && !Naming.isNoThing(line));
    }

    /** {@code Piers} with a line about piers among those below: they tell of piers, and are none. */
    private static boolean isOneOf(List<String> items, String title) {
        String thing = Nouns.singular(Phrases.lowered(title));
        return items.stream()
                .anyMatch(item -> Nouns.singular(Phrases.lowered(item)).equalsIgnoreCase(thing));
    }

    private static boolean isAlike(Block one, Block other) {
        return one instanceof Section && other instanceof Section
                || one instanceof Statement first
                        && other instanceof Statement second
                        && second.children().isEmpty()
                        && first.mark() == second.mark();
    }

    /** {@code Use cases: towing} with more lines below: the first stands in the title, no count of the others is right. */
    private static boolean isBegun(Passage passage) {
        return passage.isStatement()
                && passage.term()
                        .filter(term -> OPEN_TITLE.matcher(term.name()).matches())
                        .filter(term -> Phrases.words(term.meaning()) > 1)
                        .isPresent();
    }

    /** Whether the children only group what the heading names: {@code APIs} with the calls of each policy under it. */
    private static boolean groupsCalls(Passage passage) {
        return passage.children().stream()
                .map(ListRule::below)
                .allMatch(below -> below.size() > 1
                        && below.stream()
                                .allMatch(line -> line instanceof Statement statement
                                        && CALL.matcher(statement.text()).matches()));
    }

    private static List<Block> below(Block child) {
        return child instanceof Section section
                ? section.children()
                : child instanceof Statement statement ? statement.children() : List.of();
    }

    /** The lines of a passage and of what stands right under it. */
    public static Span lines(Passage passage) {
        return passage.span()
                .with(passage.children().get(passage.children().size() - 1).span());
    }

    /** What the passage says of its children, without brackets: its last sentence, or its term. */
    static String titleOf(Passage passage) {
        String named = passage.isStatement()
                ? passage.term()
                        .filter(term -> !term.isLabel() || term.name().matches("(?i)use cases?"))
                        .map(Term::name)
                        .orElse(passage.text())
                : passage.text();
        String bare = Phrases.bare(
                END_DASH.matcher(Brackets.without(SECTION.matcher(named).replaceFirst("")))
                        .replaceFirst(""));
        List<String> sentences = Sentences.of(bare);
        return sentences.isEmpty() ? bare : sentences.get(sentences.size() - 1);
    }
}
