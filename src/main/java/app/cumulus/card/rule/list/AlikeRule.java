package app.cumulus.card.rule.list;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Meaning;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.phrase.Tidying;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Tagger;
import app.cumulus.note.Block;
import app.cumulus.note.Span;
import app.cumulus.note.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code - Sorted by age (…)} beside {@code - Sorted by weight (…)}: which things it is sorted by, and what the remark says of each. */
public final class AlikeRule implements Rule {

    private static final int SCORE = 79;
    private static final int REMARK_SCORE = 76;
    private static final int MOST_ROWS = 4;
    private static final int MOST_WORDS = 5;
    private static final int MOST_REMARK_WORDS = 12;
    private static final int LEAST_REMARK_WORDS = 3;
    private static final Pattern ROW = Pattern.compile(
            "(?<deed>\\p{L}{2,}(?:ed|en|t)) (?<link>on|by|with|for|in|to|from|as) (?<what>[\\p{L}\\d][^():;,.]{1,40}?)(?:\\s*\\((?<remark>[^()]+)\\))?\\.?");
    private static final Pattern PERSON = Pattern.compile("(?i)(?:it|you|we|they|this|these|those)\\b.*");

    private final Lexicon lexicon;
    private final Naming naming;
    private final Meaning meanings;
    private final Tagger tagger;
    private final ListCards cards = new ListCards(name());

    public AlikeRule(Grammar grammar) {
        this.lexicon = grammar.lexicon();
        this.tagger = grammar.tagger();
        this.naming = grammar.naming();
        this.meanings = new Meaning(grammar.lexicon(), grammar.tagger());
    }

    @Override
    public String name() {
        return "alike";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        String subject = Naming.brief(passage.place().subject());
        Optional<Matcher> row = passage.isStatement() ? row(passage.text()) : Optional.empty();
        if (row.isEmpty()
                || !passage.place().titled()
                || !passage.place().leadIn().isEmpty()
                || !naming.usable(subject)
                || naming.isGeneric(subject)) {
            return List.of();
        }
        List<Statement> rows = rows(passage, row.get());
        if (rows.size() < 2 || rows.size() > MOST_ROWS) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>(remark(passage, row.get(), subject));
        if (rows.get(0).span().equals(passage.span())) {
            found.addAll(list(passage, rows, row.get(), subject));
        }
        return found;
    }

    private Optional<Matcher> row(String text) {
        Matcher row = ROW.matcher(Tidying.of(text).strip());
        boolean fit = row.matches()
                && lexicon.isParticiple(row.group("deed"))
                && Phrases.words(row.group("what")) <= MOST_WORDS
                && !PERSON.matcher(row.group("what")).matches();
        return fit ? Optional.of(row) : Optional.empty();
    }

    /** The rows side by side that begin with the same two words. */
    private List<Statement> rows(Passage passage, Matcher first) {
        List<Block> side = new ArrayList<>(passage.before());
        side.add(passage.block());
        side.addAll(passage.following());
        return side.stream()
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .filter(statement -> row(statement.text())
                        .filter(other -> start(other).equals(start(first)))
                        .isPresent())
                .toList();
    }

    private static String start(Matcher row) {
        return (row.group("deed") + " " + row.group("link")).toLowerCase(Locale.ROOT);
    }

    private List<Candidate> list(Passage passage, List<Statement> rows, Matcher first, String subject) {
        List<String> items = rows.stream()
                .map(statement ->
                        row(statement.text()).orElseThrow().group("what").strip())
                .map(Phrases::capitalised)
                .distinct()
                .toList();
        Span lines = rows.stream().map(Statement::span).reduce(Span::with).orElse(passage.span());
        String be = Nouns.isMany(subject) ? " are " : " is ";
        return cards.of(
                new ListCards.Listed(items, lines, passage.text() + start(first), SCORE),
                count -> Optional.of("Which " + count + " things" + be + subject + " " + start(first)));
    }

    /** What stands in brackets behind the row, where that is what it means. */
    private List<Candidate> remark(Passage passage, Matcher row, String subject) {
        String remark = row.group("remark") == null ? "" : Phrases.bare(row.group("remark"));
        int words = Phrases.words(remark);
        boolean means = words >= LEAST_REMARK_WORDS
                && words <= MOST_REMARK_WORDS
                && meanings.form(remark) == Meaning.Form.THING
                && meanings.isDefining(remark)
                && !Clauses.dangles(tagger.tag(remark));
        String asked = "In " + subject + ", what does \"" + Phrases.capitalised(start(row)) + " "
                + row.group("what").strip() + "\" mean?";
        return means
                ? List.of(basic(passage, CardText.of(asked, Phrases.capitalised(remark)), REMARK_SCORE))
                : List.of();
    }
}
