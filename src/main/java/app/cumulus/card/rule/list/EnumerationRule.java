package app.cumulus.card.rule.list;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Term;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.SentenceRule;
import app.cumulus.card.sentence.Said;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Sentences;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.card.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code Logs can be sent to S3, CloudWatch Logs and Firehose}: asks for the whole row and says how many there are. */
public final class EnumerationRule extends SentenceRule {

    private static final Pattern EXAMPLE =
            Pattern.compile("^examples?\\b|\\b(?:for example|e\\.g|for instance|let'?s)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern EXAMPLES = Pattern.compile("like|as|e\\.g\\.?|eg|ex");
    private static final Pattern VAGUE_ITEM = Pattern.compile(
            "(?:say|whatever|others?|more|so on|things?|stuff|ect|several|some)|.*\\b(?:using|via|without|regardless)\\b.*|\".*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern GERUND = Pattern.compile("\\p{L}+ing \\p{L}.*");
    private static final Pattern SEPARATOR = Pattern.compile("(?i)[,/|&]|and|or");
    private static final Pattern LAST_WORDS = Pattern.compile("(?i),? for (?:example|instance)\\.?$");
    private static final Pattern USE_CASE = Pattern.compile("(?i)(?:use[- ]?cases?|uc)\\b.*");
    private static final Pattern FOR_EXAMPLE = Pattern.compile("(?i)\\W*(?:i\\.e|e\\.g|ex|eg|such as|like)\\b.*");
    private static final Set<String> INTRODUCING =
            Set.of("include", "includes", "including", "contain", "contains", "support", "supports", "e.g", "eg", "ex");
    private static final Pattern CODE_ROW = Pattern.compile(
            "(?<before>(?i:when|if|while|once|after|before) [^,`]+, )?(?<lead>[^,`]+?) (?:the )?(?<noun>\\p{Ll}+s) (?<one>`[^`]+`)(?:,? and|,| &) (?<other>`[^`]+`)");
    private static final int SCORE = 77;
    private static final int LEAST_ITEMS = 3;
    private static final int MOST_ITEMS = 7;
    private static final int MOST_ITEM_TOKENS = 5;
    private static final int LEAST_OTHER_WORDS = 2;
    private static final int MOST_OTHER_WORDS = 20;

    private static final Pattern OFFER = Pattern.compile(
            "(?<who>[^,:;()]{2,40}) (?<verb>offers|has|provides|supports|knows|uses) (?:\\d|two|three|four|five|six) (?<what>\\p{Ll}[\\p{L} -]+)");

    private final Lexicon lexicon;
    private final Tagger tagger;
    private final Naming naming;
    private final ListQuestion questions;
    private final RowKind rows;
    private final AlignedRows aligned;
    private final RowQuestion words;
    private final OpenLead open;
    private final BracketedRow bracketed;
    private final ListCards cards = new ListCards(name());

    public EnumerationRule(Grammar grammar) {
        super(grammar);
        this.lexicon = grammar.lexicon();
        this.tagger = grammar.tagger();
        this.naming = grammar.naming();
        this.questions = new ListQuestion(grammar.tagger(), grammar.lexicon());
        this.rows = new RowKind(naming, grammar.tagger());
        this.aligned = new AlignedRows(naming, grammar.tagger(), grammar.lexicon());
        this.words = new RowQuestion(name(), grammar.tagger(), grammar.lexicon());
        this.open = new OpenLead(grammar.tagger(), grammar.lexicon());
        this.bracketed = new BracketedRow(naming, questions, open, rows);
    }

    @Override
    public String name() {
        return "enumeration";
    }

    /** A row of items: where it stands and what they are. */
    private record Row(int first, int last, List<String> items) {}

    @Override
    protected List<Candidate> ofPassage(Passage passage) {
        if (passage.isStatement() && BracketedRow.is(passage.text())) {
            List<String> names = bracketed.items(passage);
            return cards.of(
                    new ListCards.Listed(names, passage.span(), passage.text(), SCORE),
                    count -> bracketed.asked(passage, names, count));
        }
        Optional<Term> term = passage.isStatement() ? passage.term() : Optional.empty();
        if (term.isEmpty()) {
            return passage.isStatement() ? ofRow(passage) : List.of();
        }
        String name = term.get().isLabel() ? "" : term.get().name();
        List<String> sentences = Sentences.of(term.get().meaning());
        List<String> row = sentences.isEmpty() ? List.of() : Items.of(sentences.get(0), tagger);
        boolean named = !row.isEmpty() && row.stream().allMatch(naming::isName);
        List<String> items = named || sentences.isEmpty() ? row : aligned.items(sentences.get(0));
        if (name.isEmpty()
                || items.size() < 2
                || items.size() > MOST_ITEMS
                || ListQuestion.contradicts(name, items.size())
                || Members.areNone(items, name)
                || Members.areOfSeveral(name)
                || Strangers.areAll(items, name, naming::isWholeService)) {
            return List.of();
        }
        return cards.of(
                new ListCards.Listed(items, passage.span(), passage.text(), SCORE),
                count -> Optional.of(count)
                        .filter(any -> named)
                        .flatMap(any -> questions.asked(name, passage.place(), items, count))
                        .map(asked -> offered(name, count).orElse(asked))
                        .or(() -> offered(name, count))
                        .or(() -> aligned.asked(passage, term.get(), items, count))
                        .or(() -> named ? rows.listed(name, items, passage.place(), count) : Optional.empty()));
    }

    /** {@code The yard offers 3 kinds of cranes - a, b, c}. */
    private Optional<String> offered(String name, String count) {
        Matcher offer = OFFER.matcher(name);
        return offer.matches()
                ? lexicon.verbBase(offer.group("verb"))
                        .map(verb -> "Which " + count + " " + offer.group("what") + " does "
                                + lexicon.lowered(offer.group("who")) + " " + verb)
                : Optional.empty();
    }

    /** A line that is nothing but a row of services, protocols or formats. */
    private List<Candidate> ofRow(Passage passage) {
        List<String> items = rows.items(passage.text());
        if (items.size() < 2
                || items.size() > MOST_ITEMS
                || FOR_EXAMPLE.matcher(passage.text()).matches()) {
            return List.of();
        }
        return cards.of(
                new ListCards.Listed(items, passage.span(), passage.text(), SCORE),
                count -> rows.listed("", items, passage.place(), count));
    }

    @Override
    protected Optional<Candidate> ofSentence(Passage passage, Said said) {
        return allOfSentence(passage, said).stream().findFirst();
    }

    @Override
    protected List<Candidate> allOfSentence(Passage passage, Said said) {
        Sentence sentence = said.sentence();
        if (USE_CASE.matcher(passage.text()).matches() || BracketedRow.is(passage.text())) {
            return List.of();
        }
        Matcher example = LAST_WORDS.matcher(sentence.text());
        if (example.find()) {
            return ofExamples(allOfSentence(passage, said.without(example.group(), tagger)));
        }
        Matcher code = CODE_ROW.matcher(Phrases.bare(sentence.text()));
        if (code.matches()) {
            return ofCode(passage, said, code);
        }
        Row longest = longestRow(sentence);
        if (longest == null || longest.items().size() > MOST_ITEMS || !isWhole(sentence, longest)) {
            return List.of();
        }
        if (longest.items().stream().anyMatch(item -> !naming.isName(item) || naming.isAdjective(item))) {
            return List.of();
        }
        int others = sentence.wordCount()
                - Phrases.words(sentence.words(longest.first(), longest.last()))
                + Phrases.words(said.label());
        if (others < LEAST_OTHER_WORDS || others > MOST_OTHER_WORDS) {
            return List.of();
        }
        if (longest.first() > 0 && isLeftOpen(sentence.token(longest.first() - 1))
                || longest.items().stream()
                        .anyMatch(item -> VAGUE_ITEM.matcher(item).matches())
                || longest.items().stream().distinct().count() < longest.items().size()) {
            return List.of();
        }
        if (ListQuestion.contradicts(sentence.text(), longest.items().size())
                || EXAMPLE.matcher(sentence.text()).find()
                || GERUND.matcher(longest.items().get(0)).matches()) {
            return List.of();
        }
        return words.cards(
                new ListCards.Listed(
                        longest.items(), passage.span(), said.sentence().text(), SCORE),
                said,
                longest.first(),
                longest.last());
    }

    /** Before the row stands a word that may be its first noun, or one that brings examples. */
    private boolean isLeftOpen(Token earlier) {
        boolean cut = earlier.is(Tag.VERB)
                && !lexicon.isOnlyVerb(earlier.text())
                && !earlier.lower().endsWith("s")
                && !earlier.lower().endsWith("ing");
        return cut || EXAMPLES.matcher(earlier.lower()).matches();
    }

    /** {@code When it moves, we see the gauges `a` and `b`}: which two gauges. */
    private List<Candidate> ofCode(Passage passage, Said said, Matcher code) {
        String before = code.group("before") == null ? "" : code.group("before");
        return cards.of(
                new ListCards.Listed(
                        List.of(code.group("one"), code.group("other")),
                        passage.span(),
                        said.sentence().text(),
                        SCORE),
                count -> open.asked(code.group("lead") + " to", code.group("noun"), List.of(), count)
                        .map(asked -> asked.replaceFirst(" to$", ""))
                        .map(asked -> before.isEmpty() ? asked : before + Phrases.lowered(asked)));
    }

    /** {@code … can be moored in a pier for example}: some of those that can. */
    private static List<Candidate> ofExamples(List<Candidate> cards) {
        return cards.stream()
                .filter(card -> card.text().question().matches("[^\\[]*\\?"))
                .map(card -> new Candidate(
                        card.rule(),
                        card.kind(),
                        CardText.of(
                                card.text().question().replaceFirst("\\?$", ", for example?"),
                                card.text().answer()),
                        card.lines(),
                        card.basis(),
                        card.score()))
                .toList();
    }

    private static Row longestRow(Sentence sentence) {
        Row longest = null;
        int i = 0;
        while (i < sentence.size()) {
            Row row = rowAt(sentence, i);
            boolean counts = row.items().size() >= LEAST_ITEMS;
            if (counts
                    && (longest == null || row.items().size() > longest.items().size())) {
                longest = row;
            }
            i = counts ? row.last() + 1 : i + 1;
        }
        return longest;
    }

    /** Whether the row neither begins in the middle of a name nor goes on behind its last item. */
    private static boolean isWhole(Sentence sentence, Row row) {
        Token before = row.first() == 0 ? null : sentence.token(row.first() - 1);
        // "on premises, hub and star": premises alone are none
        boolean cutBefore = before != null
                && (before.tag().isContent()
                        || before.lower().equals("on")
                                && row.items().get(0).toLowerCase(Locale.ROOT).startsWith("premis")
                        || before.is(Tag.ADVERB)
                        || before.text().matches("[,/&|]|and|or"));
        int next = row.last() + 1;
        if (cutBefore || next >= sentence.size()) {
            return !cutBefore;
        }
        Token after = sentence.token(next);
        // "into one pier and sort or burn it": what is done to it, and no items
        if (after.is(Tag.PRONOUN)) {
            return false;
        }
        boolean etc = sentence.text().substring(after.start()).matches("(?i)[,/]?\\s*(?:and )?etc\\b.*");
        return etc || !after.tag().isContent() && !after.text().matches("[,/&|]|and|or");
    }

    private static Row rowAt(Sentence sentence, int first) {
        List<String> items = new ArrayList<>();
        int last = first - 1;
        int i = first;
        boolean closed = false;
        while (i < sentence.size()) {
            int end = itemEnd(sentence, i);
            if (end < i) {
                break;
            }
            items.add(sentence.words(i, end));
            last = end;
            int next = afterSeparator(sentence, end + 1);
            // "red or blue, crates are painted": behind "or" no comma goes on with the row
            if (next < 0
                    || closed && first == 0 && sentence.token(end + 1).text().equals(",")) {
                break;
            }
            closed |= sentence.token(next - 1).lower().matches("and|or");
            i = next;
        }
        return new Row(first, Math.max(last, first), items);
    }

    /** Index of the last token of the item that begins here; less than {@code start} if none does. */
    private static int itemEnd(Sentence sentence, int start) {
        int end = start - 1;
        int i = start;
        while (i < sentence.size() && i - start < MOST_ITEM_TOKENS && isItemWord(sentence, i, start)) {
            end = i;
            i++;
        }
        boolean closed = end >= start
                && sentence.token(end).tag().isContent()
                && sentence.words(start, end).codePoints().anyMatch(Character::isLetter);
        return closed ? end : start - 1;
    }

    private static boolean isItemWord(Sentence sentence, int i, int start) {
        Token token = sentence.token(i);
        boolean introduces = INTRODUCING.contains(token.lower());
        return token.tag().isContent() && !introduces
                || i > start && token.is(Tag.PREPOSITION) && token.lower().equals("of")
                || i > start && token.is(Tag.VERB) && token.lower().endsWith("ing");
    }

    /** Index behind a comma, a slash, "and" or "or"; -1 if there is none. */
    private static int afterSeparator(Sentence sentence, int i) {
        int next = i;
        boolean separated = false;
        while (next < sentence.size()
                && next - i < 2
                && SEPARATOR.matcher(sentence.token(next).text()).matches()) {
            separated = true;
            next++;
        }
        return separated && next < sentence.size() ? next : -1;
    }
}
