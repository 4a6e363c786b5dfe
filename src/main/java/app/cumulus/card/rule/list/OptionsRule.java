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
import app.cumulus.card.text.WordList;
import app.cumulus.note.Block;
import app.cumulus.note.Section;
import app.cumulus.note.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A thing with qualities under it, {@code Parcel Return: - Standard: 3 days - Express: 1 day}: they are the options it has. */
public final class OptionsRule implements Rule {

    private static final int SCORE = 76;
    private static final int MOST_TITLE_WORDS = 6;
    private static final Pattern COUNTED = Pattern.compile("(?i)(?:the )?(?:\\d{1,2}|two|three|four|five|six) .*");

    private final Naming naming;
    private final ListCards cards = new ListCards(name());
    private final WordList kinds = WordList.of("kinds.txt");

    public OptionsRule(Grammar grammar) {
        this.naming = grammar.naming();
    }

    @Override
    public String name() {
        return "options";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        String title = Naming.brief(ListRule.titleOf(passage));
        boolean thing = naming.isName(title)
                && Phrases.words(title) <= MOST_TITLE_WORDS
                && !Nouns.isPlural(Nouns.head(title).toLowerCase(Locale.ROOT))
                && !kinds.has(Nouns.lastWord(title))
                && !COUNTED.matcher(title).matches();
        if (!thing) {
            return List.of();
        }
        List<String> items = new ArrayList<>();
        List<String> meanings = new ArrayList<>();
        for (Block child : passage.children()) {
            Optional<Term> option = optionOf(child);
            if (option.isPresent()) {
                items.add(option.get().name());
                meanings.add(option.get().meaning());
            } else if (!(child instanceof Statement statement) || statement.mark() != Statement.Mark.REMARK) {
                return List.of();
            }
        }
        long qualities = items.stream().filter(naming::isAdjective).count();
        if (items.size() < 2 || qualities * 3 < items.size() * 2L) {
            return List.of();
        }
        String of = shared(title, meanings);
        return cards.of(
                new ListCards.Listed(items, ListRule.lines(passage), passage.text(), SCORE),
                count -> Optional.of("Which " + count + " " + of + "options " + asked(title, passage)));
    }

    /** The term of a line with a meaning, or a sub-heading. */
    private Optional<Term> optionOf(Block child) {
        if (child instanceof Section section) {
            String name = Phrases.bare(Brackets.without(section.title()));
            return name.indexOf(' ') < 0 ? Optional.of(new Term(name, "", "")) : Optional.empty();
        }
        return child instanceof Statement statement && statement.mark() != Statement.Mark.REMARK
                ? Term.of(statement.text())
                        .filter(term -> !term.isLabel() && term.name().indexOf(' ') < 0)
                : Optional.empty();
    }

    private String asked(String title, Passage passage) {
        String owner = Naming.brief(passage.place().subject());
        boolean name = Phrases.words(title) > 1 || naming.isService(title);
        boolean owned = !name && naming.usable(owner) && !Naming.sharesWord(owner, title);
        return name ? "does " + title + " have" : "are there for " + (owned ? owner + " " : "") + title;
    }

    /** A word of the title that most of the meanings have too, {@code return }, with a space behind it; empty if there is none. */
    private static String shared(String title, List<String> meanings) {
        for (String word : title.split(" ")) {
            Set<String> stem = Phrases.stems(word);
            long having = meanings.stream()
                    .filter(meaning ->
                            word.length() > 3 && Phrases.stems(meaning).containsAll(stem))
                    .count();
            if (having > 1 && having * 2 > meanings.size()) {
                return word.toLowerCase(Locale.ROOT) + " ";
            }
        }
        return "";
    }
}
