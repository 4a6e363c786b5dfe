package app.cumulus.card.rule;

import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Term;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentences;
import app.cumulus.card.text.Tagger;
import app.cumulus.note.Section;
import app.cumulus.note.Span;
import app.cumulus.note.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A heading or lead-in with short items under it asks for the items and names their count; long lists come in windows. */
final class ListRule implements Rule {

    private static final int SCORE = 76;
    private static final int MOST_INTRODUCTION_WORDS = 10;
    private static final Pattern BARE = Pattern.compile("(?:[^:]+: w|W)hat are the (?<counted>\\d{1,2} \\p{L}+)");
    private static final Pattern CALL = Pattern.compile("`?\\w+[:.]\\p{Lu}\\w+`?(?:[\\s:(].*)?");
    /** To what, only the line before says. */
    private static final Pattern REMEDIES =
            Pattern.compile("(?i)(?:possible )?(?:solutions?|fix(?:es)?|workarounds?|causes?|reasons?)");

    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^()]*\\)");

    private final ListItems lists;
    private final ListQuestion questions;
    private final ListCards cards = new ListCards(name());

    ListRule(Tagger tagger, Lexicon lexicon) {
        this.lists = new ListItems(tagger, lexicon);
        this.questions = new ListQuestion(tagger, lexicon);
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
        String title = titleOf(passage);
        List<String> items = lists.of(passage, title);
        if (REMEDIES.matcher(title).matches() && !passage.place().leadIn().isEmpty()
                || groupsCalls(passage)
                || ListQuestion.contradicts(passage.text(), items.size())) {
            return List.of();
        }
        return cards.of(
                new ListCards.Listed(items, lines(passage), passage.text(), SCORE),
                count ->
                        questions.asked(title, passage.place(), items, count).map(question -> said(passage, question)));
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

    /** Whether the children only group what the heading names: {@code APIs} with the calls of each policy under it. */
    private static boolean groupsCalls(Passage passage) {
        return passage.children().stream()
                .allMatch(child -> child instanceof Section section
                        && section.children().size() > 1
                        && section.children().stream()
                                .allMatch(below -> below instanceof Statement statement
                                        && CALL.matcher(statement.text()).matches()));
    }

    /** The lines of a passage and of what stands right under it. */
    static Span lines(Passage passage) {
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
        String bare = Phrases.bare(BRACKETS.matcher(named).replaceAll(""));
        List<String> sentences = Sentences.of(bare);
        return sentences.isEmpty() ? bare : sentences.get(sentences.size() - 1);
    }
}
