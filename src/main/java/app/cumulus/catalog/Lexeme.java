package app.cumulus.catalog;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a query between blanks.
 *
 * @param text what was typed, quotes included
 * @param position of its first character, counted from 1
 */
record Lexeme(Kind kind, String text, int position) {

    enum Kind {
        OPEN,
        CLOSE,
        MINUS,
        TERM
    }

    /** A minus stands before a term without a blank; inside a term it is a hyphen. A quote left open ends with the query. */
    static List<Lexeme> of(String query) {
        List<Lexeme> lexemes = new ArrayList<>();
        int at = 0;
        while (at < query.length()) {
            char c = query.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '(' || c == ')' || c == '-') {
                Kind kind = c == '(' ? Kind.OPEN : c == ')' ? Kind.CLOSE : Kind.MINUS;
                lexemes.add(new Lexeme(kind, String.valueOf(c), at + 1));
                at++;
            } else {
                int end = endOfTerm(query, at);
                lexemes.add(new Lexeme(Kind.TERM, query.substring(at, end), at + 1));
                at = end;
            }
        }
        return lexemes;
    }

    static int endOfTerm(String query, int from) {
        boolean quoted = false;
        int at = from;
        while (at < query.length()) {
            char c = query.charAt(at);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (Character.isWhitespace(c) || c == '(' || c == ')')) {
                return at;
            }
            at++;
        }
        return at;
    }

    boolean isWord(String word) {
        return kind == Kind.TERM && text.equalsIgnoreCase(word);
    }
}
