package app.cumulus.card.rule;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Term;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Tagger;
import app.cumulus.note.Block;
import app.cumulus.note.Section;
import app.cumulus.note.Span;
import app.cumulus.note.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is drawn: lines under parts of a text ask for the part, and a brace with a name beside several lines asks for its kinds. */
final class DrawnRule implements Rule {

    private static final int SCORE = 76;
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^()]*\\)");
    private static final Pattern SHORT = Pattern.compile("^[A-Z]{2,}(?:-[A-Z0-9]+)+\\b");
    private static final Pattern LEADING = Pattern.compile("(?i)^(?:with|by|via|using) ");

    private final Naming naming;
    private final ListCards cards = new ListCards(name());

    DrawnRule(Lexicon lexicon, Tagger tagger) {
        this.naming = new Naming(lexicon, tagger);
    }

    @Override
    public String name() {
        return "drawn";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        List<Candidate> drawn = new ArrayList<>();
        for (Block child : passage.children()) {
            if (child instanceof Statement remark && remark.mark() == Statement.Mark.REMARK) {
                part(passage, remark).ifPresent(drawn::add);
                drawn.addAll(kinds(passage, remark));
            }
        }
        return drawn;
    }

    /** {@code prefix} drawn under the first folders of a path. */
    private Optional<Candidate> part(Passage passage, Statement remark) {
        Optional<Term> term = Term.of(remark.text());
        if (term.isEmpty() || !Character.isLetter(term.get().name().charAt(0))) {
            return Optional.empty();
        }
        String part = term.get().meaning();
        return Stream.of(passage.text().split("\\s+"))
                .map(Phrases::bare)
                .filter(word -> word.contains(part) && word.length() > part.length())
                .findFirst()
                .map(whole -> new Candidate(
                        name(),
                        CardKind.BASIC,
                        CardText.of(
                                "In `" + whole + "`, what is the part `" + part + "`?",
                                "The " + term.get().name()),
                        passage.span().with(remark.span()),
                        remark.text(),
                        SCORE));
    }

    /** A name beside a brace: the lines that it holds together are its kinds. */
    private List<Candidate> kinds(Passage passage, Statement remark) {
        String name = Phrases.bare(BRACKETS.matcher(remark.text()).replaceAll(""));
        List<Block> held = passage.children().stream()
                .filter(child ->
                        child != remark && remark.span().contains(child.span().startLine()))
                .toList();
        List<String> items = held.stream()
                .map(this::nameOf)
                .filter(item -> !item.isEmpty())
                .distinct()
                .toList();
        boolean fit = items.size() > 1
                && items.size() == held.size()
                && name.indexOf(' ') > 0
                && Character.isUpperCase(name.charAt(0))
                && naming.isNounPhrase(name)
                && name.chars().noneMatch(Character::isDigit);
        Span lines = remark.span();
        return fit
                ? cards.of(
                        new ListCards.Listed(items, lines, remark.text(), SCORE),
                        count -> Optional.of("Which " + count + " kinds of " + name + " are there"))
                : List.of();
    }

    private String nameOf(Block block) {
        String text = block instanceof Section section
                ? section.title()
                : block instanceof Statement statement
                        ? Term.of(statement.text()).map(Term::name).orElse(statement.text())
                        : "";
        String name = LEADING.matcher(BRACKETS.matcher(text).replaceAll("")).replaceFirst("");
        String also = block instanceof Statement statement
                ? Term.of(statement.text())
                        .map(term -> SHORT.matcher(term.meaning()))
                        .filter(Matcher::find)
                        .map(found -> " (" + found.group() + ")")
                        .orElse("")
                : "";
        return naming.isName(name) ? name + also : "";
    }
}
