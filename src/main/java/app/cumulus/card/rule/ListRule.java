package app.cumulus.card.rule;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Term;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Sentences;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.card.text.Token;
import app.cumulus.card.text.WordList;
import app.cumulus.note.Block;
import app.cumulus.note.Section;
import app.cumulus.note.Span;
import app.cumulus.note.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A heading or lead-in with short items under it asks for the items and names their count; long lists come in windows. */
final class ListRule implements Rule {

    private static final int MOST_ITEM_WORDS = 8;
    private static final int WHOLE = 4;
    private static final int WINDOW = 3;
    private static final int MOST_ITEMS = 15;
    private static final Pattern OPEN = Pattern.compile(".*\\b(?:is|are) which \\d.*");
    private static final int MOST_SHOWN = 3;
    private static final int LEAST_TERMS = 3;
    private static final int MOST_TERM_WORDS = 5;

    private final Tagger tagger;
    private final Naming naming;
    private final ListQuestion questions;
    private final WordList kinds = WordList.of("kinds.txt");

    ListRule(Tagger tagger, Lexicon lexicon) {
        this.tagger = tagger;
        this.naming = new Naming(lexicon, tagger);
        this.questions = new ListQuestion(tagger, lexicon);
    }

    @Override
    public String name() {
        return "list";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        String title = titleOf(passage);
        List<String> named = itemsOf(passage, Nouns.isPlural(Nouns.head(title).toLowerCase(Locale.ROOT)));
        List<String> items = named.isEmpty() ? termsOf(passage, title) : named;
        if (items.size() < 2 || items.size() > MOST_ITEMS || ListQuestion.contradicts(passage.text(), items.size())) {
            return List.of();
        }
        Span last = passage.children().get(passage.children().size() - 1).span();
        Span lines = passage.span().with(last);
        if (items.size() <= WHOLE) {
            return asked(title, passage, items, String.valueOf(items.size()))
                    .filter(question -> !givesAway(question, items))
                    .map(question -> List.of(card(passage, question + "?", items, lines, 76)))
                    .orElse(List.of());
        }
        return windows(passage, title, items, lines);
    }

    private String titleOf(Passage passage) {
        String named = passage.isStatement()
                ? Term.of(passage.text())
                        .filter(term -> !term.isLabel() || term.name().matches("(?i)use cases?"))
                        .map(Term::name)
                        .orElse(passage.text())
                : passage.text();
        String bare = Phrases.bare(named.replaceAll("\\s*\\([^()]*\\)", ""));
        List<String> sentences = Sentences.of(bare);
        return sentences.isEmpty() ? bare : sentences.get(sentences.size() - 1);
    }

    /** The items under a passage; none if one of them is more than a name. */
    private List<String> itemsOf(Passage passage, boolean manyNamed) {
        List<String> items = new ArrayList<>();
        int properties = 0;
        int continued = 0;
        for (Block child : passage.children()) {
            if (!(child instanceof Section)
                    && !(child instanceof Statement statement && statement.mark() != Statement.Mark.REMARK)) {
                continue;
            }
            List<String> found = itemOf(child);
            if (found.isEmpty() && manyNamed && continues(child)) {
                continued++;
                continue;
            }
            if (found.isEmpty()) {
                return List.of();
            }
            if (!manyNamed && found.stream().anyMatch(this::isProperty)) {
                properties++;
                continue;
            }
            found.stream().filter(item -> !items.contains(item)).forEach(items::add);
        }
        boolean mixed = passage.children().stream().anyMatch(Section.class::isInstance)
                && passage.children().stream()
                        .anyMatch(child -> child instanceof Statement statement
                                && Term.of(statement.text()).isEmpty());
        return mixed || (properties + continued) * 4 > passage.children().size() ? List.of() : items;
    }

    /** Under a heading that names a kind, {@code Tariff types}, the terms with a meaning, whatever other lines stand between them. */
    private List<String> termsOf(Passage passage, String title) {
        String last = Nouns.lastWord(title);
        if (!kinds.has(last) || !Nouns.isPlural(last.toLowerCase(Locale.ROOT))) {
            return List.of();
        }
        List<String> terms = passage.childStatements().stream()
                .filter(child -> child.mark() != Statement.Mark.REMARK)
                .map(child -> Term.of(child.text()))
                .flatMap(Optional::stream)
                .filter(term -> !term.isLabel() && Phrases.words(term.meaning()) > 1)
                .map(Term::name)
                .filter(name -> Phrases.words(name) <= MOST_TERM_WORDS && naming.isName(name) && !isProperty(name))
                .distinct()
                .toList();
        boolean sections = passage.children().stream().anyMatch(Section.class::isInstance);
        return terms.size() < LEAST_TERMS || sections ? List.of() : terms;
    }

    /** Whether a line goes on about the item before it: {@code But takes 3 days}. */
    private boolean continues(Block child) {
        if (!(child instanceof Statement statement) || Term.of(statement.text()).isPresent()) {
            return false;
        }
        Token first = tagger.tag(statement.text()).token(0);
        return first.is(Tag.CONJUNCTION)
                || first.is(Tag.PRONOUN)
                || first.is(Tag.VERB) && first.lower().endsWith("s");
    }

    private List<String> itemOf(Block child) {
        if (child instanceof Section section) {
            return item(section.title());
        } else if (child instanceof Statement statement) {
            return Term.of(statement.text())
                    .map(term -> term.isLabel() ? List.<String>of() : item(term.name()))
                    .orElseGet(() -> item(statement.text()));
        }
        return List.of();
    }

    /** Whether it tells something of what stands above it rather than being one of its kinds. */
    private boolean isProperty(String item) {
        Sentence words = tagger.tag(item);
        Token first = words.token(0);
        boolean number = words.size() > 1
                && words.tokens().subList(0, words.size() - 1).stream().anyMatch(token -> token.is(Tag.NUMBER));
        return number
                || first.is(Tag.PREPOSITION)
                || words.size() > 1
                        && first.lower()
                                .matches(
                                        "no|not|only|all|each|every|can|low|high|very|more|less|good|great|ideal|fast|cheap");
    }

    /** The item without its brackets, or the items of a row; none if it is a sentence of its own or too long. */
    private List<String> item(String text) {
        String bare = Phrases.bare(text.replaceAll("\\s*\\([^()]*\\)\\s*", " ")
                .replaceFirst(":\\s.*$", "")
                .replaceFirst("(?i),? (?:and )?etc\\.?.*$", "")
                .replaceFirst("\\s*[-–]\\s*$", ""));
        if (bare.matches(".*(?:,|->|=>).*")) {
            List<String> row = Items.of(bare.replaceFirst("\\s*(?:->|=>).*$", ""), tagger);
            return row.size() <= WHOLE ? row : List.of();
        }
        if (bare.isEmpty()
                || bare.matches("(?i).*\\bvs\\b.*")
                || Phrases.words(bare) > MOST_ITEM_WORDS
                || bare.endsWith("?")) {
            return List.of();
        }
        Sentence words = tagger.tag(bare);
        boolean sentence = words.tokens().stream().anyMatch(token -> token.is(Tag.AUXILIARY) || token.is(Tag.PRONOUN))
                || words.size() > 4
                        && words.tokens().stream()
                                .skip(1)
                                .anyMatch(token ->
                                        token.is(Tag.VERB) && !token.lower().matches(".*(?:ed|ing|en)"));
        boolean described = words.size() > 2
                && words.token(0).is(Tag.VERB)
                && words.token(0).lower().endsWith("ed");
        return sentence
                        || described
                        || words.token(0).is(Tag.CONJUNCTION)
                        || words.token(0).is(Tag.ARROW)
                ? List.of()
                : List.of(bare);
    }

    private Optional<String> asked(String title, Passage passage, List<String> items, String count) {
        return questions.asked(title, passage.place(), items, count);
    }

    private Candidate card(Passage passage, String question, List<String> items, Span lines, int score) {
        String bullets = "- " + String.join("\n- ", items);
        return new Candidate(name(), CardKind.LIST, CardText.of(question, bullets), lines, passage.text(), score);
    }

    /** Long lists: each card asks for some of the items and shows the rest. */
    private List<Candidate> windows(Passage passage, String title, List<String> items, Span lines) {
        List<Candidate> cards = new ArrayList<>();
        int count = (items.size() + WINDOW - 1) / WINDOW;
        for (int w = 0; w < count; w++) {
            int from = items.size() * w / count;
            int to = items.size() * (w + 1) / count;
            List<String> hidden = items.subList(from, to);
            List<String> shown = shown(items, from, to);
            boolean all = shown.size() + hidden.size() == items.size();
            asked(title, passage, items, hidden.size() + " other")
                    .map(question -> hidden.size() > 1 ? question : one(question))
                    .map(question -> all ? question : question.replaceFirst("\\bthe (?=\\d+ other )", ""))
                    .filter(question -> !givesAway(question, hidden)
                            && !OPEN.matcher(question).matches())
                    .ifPresent(question ->
                            cards.add(card(passage, question + ", besides " + row(shown) + "?", hidden, lines, 72)));
        }
        return cards;
    }

    /** The items beside the hidden ones, the nearest of them where there are many. */
    private static List<String> shown(List<String> items, int from, int to) {
        List<String> shown = new ArrayList<>(items.subList(0, from));
        shown.addAll(items.subList(to, items.size()));
        int start = Math.max(0, Math.min(from - MOST_SHOWN + 1, shown.size() - MOST_SHOWN));
        return shown.size() <= MOST_SHOWN ? shown : shown.subList(start, start + MOST_SHOWN);
    }

    /** Whether all the words of an item stand in the question. */
    private static boolean givesAway(String question, List<String> items) {
        Set<String> asked = Phrases.stems(question);
        return items.stream().map(Phrases::stems).anyMatch(stems -> !stems.isEmpty() && asked.containsAll(stems));
    }

    /** {@code What are the 1 other modes} in the singular. */
    private static String one(String question) {
        return question.replaceFirst("^What are the 1 other ", "What else is one of the ")
                .replaceFirst("(?i)which 1 other ", "which 1 more of the ");
    }

    private static String row(List<String> items) {
        int last = items.size() - 1;
        return last == 0 ? items.get(0) : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }
}
