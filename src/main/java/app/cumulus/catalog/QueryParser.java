package app.cumulus.catalog;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a query: terms side by side must all hold, {@code or} between them asks for one of both, {@code -} leaves out, and
 * parentheses group.
 */
public final class QueryParser {

    /** Parentheses deeper than this are no query that somebody typed. */
    private static final int DEEPEST = 50;

    private final List<Lexeme> lexemes;
    private final int end;
    private int next;
    private int depth;

    private QueryParser(String query) {
        lexemes = Lexeme.of(query);
        end = query.length() + 1;
    }

    /** Reads a query; an empty one finds everything. */
    public static Reading read(String query) {
        try {
            return new Reading.Understood(new QueryParser(query).whole());
        } catch (MisreadException misread) {
            return new Reading.Misread(misread.problem());
        }
    }

    private Query whole() throws MisreadException {
        if (lexemes.isEmpty()) {
            return new Query.Everything();
        }
        Query query = any();
        if (next < lexemes.size()) {
            throw new MisreadException(
                    "this ) closes nothing", lexemes.get(next).position());
        }
        return query;
    }

    private Query any() throws MisreadException {
        List<Query> parts = new ArrayList<>();
        parts.add(all());
        while (next < lexemes.size() && lexemes.get(next).isWord("or")) {
            next++;
            parts.add(all());
        }
        return parts.size() == 1 ? parts.get(0) : new Query.Any(parts);
    }

    private Query all() throws MisreadException {
        List<Query> parts = new ArrayList<>();
        boolean expected = true;
        while (expected || startsPart()) {
            parts.add(part());
            expected = next < lexemes.size() && lexemes.get(next).isWord("and");
            if (expected) {
                next++;
            }
        }
        return parts.size() == 1 ? parts.get(0) : new Query.All(parts);
    }

    private boolean startsPart() {
        return next < lexemes.size()
                && lexemes.get(next).kind() != Lexeme.Kind.CLOSE
                && !lexemes.get(next).isWord("or");
    }

    private Query part() throws MisreadException {
        if (!startsPart() || lexemes.get(next).isWord("and")) {
            throw new MisreadException(
                    missing(), next < lexemes.size() ? lexemes.get(next).position() : end);
        }
        Lexeme lexeme = lexemes.get(next++);
        return switch (lexeme.kind()) {
            case MINUS -> new Query.Not(deeper(this::part, lexeme));
            case OPEN -> group(lexeme);
            case TERM -> TermReader.read(lexeme);
            case CLOSE -> throw new IllegalStateException("bug: a part cannot begin with )");
        };
    }

    private Query group(Lexeme open) throws MisreadException {
        Query query = deeper(this::any, open);
        if (next == lexemes.size()) {
            throw new MisreadException("this ( is not closed", open.position());
        }
        next++;
        return query;
    }

    private Query deeper(Step step, Lexeme at) throws MisreadException {
        if (++depth > DEEPEST) {
            throw new MisreadException("there are too many parentheses inside each other", at.position());
        }
        Query query = step.take();
        depth--;
        return query;
    }

    private String missing() {
        if (next == 0) {
            return "something to look for is expected";
        }
        return "after " + lexemes.get(next - 1).text() + " something to look for is expected";
    }

    private interface Step {
        Query take() throws MisreadException;
    }
}
