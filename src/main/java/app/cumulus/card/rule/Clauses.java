package app.cumulus.card.rule;

import app.cumulus.card.text.Clause;
import java.util.Locale;

/** What rules ask of clauses. */
final class Clauses {

    private Clauses() {}

    /** The main clause with the tail that belongs to it. */
    static String withTail(Clause clause) {
        return clause.tail().isEmpty() ? clause.main() : clause.main() + " " + clause.tail();
    }

    /** Whether the text already names what the label names. */
    static boolean names(String text, String label) {
        return text.toLowerCase(Locale.ROOT).contains(label.toLowerCase(Locale.ROOT));
    }
}
