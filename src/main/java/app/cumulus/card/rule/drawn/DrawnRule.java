package app.cumulus.card.rule.drawn;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Term;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.rule.list.ListCards;
import app.cumulus.card.text.Brackets;
import app.cumulus.note.Block;
import app.cumulus.note.Section;
import app.cumulus.note.Span;
import app.cumulus.note.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is drawn: lines under parts of a text ask for the part, and a brace with a name beside several lines asks for its kinds. */
public final class DrawnRule implements Rule {

    private static final int SCORE = 76;
    private static final Pattern SHORT = Pattern.compile("^[A-Z]{2,}(?:-[A-Z0-9]+)+\\b");
    private static final Pattern LEADING = Pattern.compile("(?i)^(?:with|by|via|using) ");

    private static final Pattern PAIR = Pattern.compile(
            "(?i)(?<what>default|minimum|maximum|min|max):? (?<one>\\d\\S*(?: \\p{L}{1,3})?) (?:and|&) (?<other>\\d\\S*(?: \\p{L}{1,3})?)");

    private final Naming naming;
    private final ListCards cards = new ListCards(name());

    public DrawnRule(Grammar grammar) {
        this.naming = grammar.naming();
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
                drawn.addAll(values(passage, remark));
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
        String name = Phrases.bare(Brackets.without(remark.text()));
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

    /** {@code default 3 and 9 t} beside a brace around two lines: each has its own. */
    private List<Candidate> values(Passage passage, Statement remark) {
        Matcher pair = PAIR.matcher(remark.text());
        List<String> names = passage.children().stream()
                .filter(child ->
                        child != remark && remark.span().contains(child.span().startLine()))
                .map(this::nameOf)
                .filter(name -> !name.isEmpty())
                .toList();
        String subject = Naming.brief(passage.place().subject());
        if (!pair.matches() || names.size() != 2 || !naming.usable(subject)) {
            return List.of();
        }
        String asked = "In " + subject + ", what is the " + pair.group("what").toLowerCase(Locale.ROOT) + " ";
        return List.of(
                value(remark, asked + Phrases.lowered(names.get(0)) + "?", pair.group("one")),
                value(remark, asked + Phrases.lowered(names.get(1)) + "?", pair.group("other")));
    }

    private Candidate value(Statement remark, String question, String answer) {
        return new Candidate(
                "number-with-qualifier",
                CardKind.BASIC,
                CardText.of(question, answer),
                remark.span(),
                remark.text() + " " + question,
                SCORE);
    }

    private String nameOf(Block block) {
        String text = block instanceof Section section
                ? section.title()
                : block instanceof Statement statement
                        ? Term.of(statement.text()).map(Term::name).orElse(statement.text())
                        : "";
        String name = LEADING.matcher(Brackets.without(text)).replaceFirst("");
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
