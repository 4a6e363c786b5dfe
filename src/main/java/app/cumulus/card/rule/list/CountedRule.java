package app.cumulus.card.rule.list;

import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Term;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.text.Brackets;
import app.cumulus.note.Block;
import app.cumulus.note.Section;
import app.cumulus.note.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that counts, {@code Parcels are divided into 2 types}, with so many headings or terms right behind it: they are what it counts. */
public final class CountedRule implements Rule {

    private static final int SCORE = 77;
    private static final int MOST_COUNTED = 6;
    private static final int MOST_NAME_WORDS = 6;
    private static final Pattern COUNT = Pattern.compile(
            "(?i).*\\b(?<count>\\d|two|three|four|five|six) (?:\\p{L}+ ){0,2}(?:types?|kinds?|ways|methods?|options?|modes?|classes|tiers?|roles?|categories|strategies|policies|components|parts|levels|models|forms|states|patterns|flavou?rs|versions|editions):?");

    private final Naming naming;
    private final ListQuestion questions;
    private final ListCards cards = new ListCards(name());

    public CountedRule(Grammar grammar) {
        this.naming = grammar.naming();
        this.questions = new ListQuestion(grammar.tagger(), grammar.lexicon());
    }

    @Override
    public String name() {
        return "counted";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        if (!passage.isStatement() || !passage.children().isEmpty()) {
            return List.of();
        }
        String title = ListRule.titleOf(passage);
        Matcher counted = COUNT.matcher(title);
        int count = counted.matches() ? Nouns.count(counted.group("count")) : 0;
        if (count < 2 || count > MOST_COUNTED || passage.following().size() < count) {
            return List.of();
        }
        List<String> items = new ArrayList<>();
        for (Block block : passage.following().subList(0, count)) {
            nameOf(block).ifPresent(items::add);
        }
        if (items.size() < count || items.stream().distinct().count() < count) {
            return List.of();
        }
        Block last = passage.following().get(count - 1);
        return cards.of(
                new ListCards.Listed(items, passage.span().with(last.span()), passage.text(), SCORE),
                asked -> questions.asked(title, passage.place(), items, asked));
    }

    private Optional<String> nameOf(Block block) {
        String text = block instanceof Section section
                ? section.title()
                : block instanceof Statement statement
                        ? Term.of(statement.text())
                                .filter(term -> !term.isLabel())
                                .map(Term::name)
                                .orElse("")
                        : "";
        String name = Phrases.bare(Brackets.without(text).replaceFirst("^\\d+[.)]\\s*", ""));
        return Optional.of(name)
                .filter(found -> Phrases.words(found) <= MOST_NAME_WORDS)
                .filter(found -> naming.isName(found) || naming.isAdjective(found))
                .map(found -> Remarks.with(found, text));
    }
}
