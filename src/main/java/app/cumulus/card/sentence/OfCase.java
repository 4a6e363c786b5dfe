package app.cumulus.card.sentence;

import app.cumulus.card.fact.Term;
import java.util.regex.Pattern;

/** Reads a case before a dash with what holds in it as one sentence: {@code if the gate is locked - call the porter}. */
final class OfCase {

    private static final Pattern CASE = Pattern.compile("(?i)(?:if|when|whenever|once|unless|to) \\p{L}.*");
    private static final Pattern OPEN = Pattern.compile("(?i)(?:if|when|whenever|once|unless) \\p{Ll}+");

    private OfCase() {}

    static boolean is(Term term) {
        return CASE.matcher(term.name()).matches();
    }

    /** {@code if mixed}: nothing says what is mixed. */
    static boolean isOpen(Term term) {
        return OPEN.matcher(term.name()).matches();
    }

    /** What the line tells: the meaning alone, if the name is no case of it. */
    static String told(Term term) {
        return is(term) ? term.name() + ", " + term.meaning() : term.meaning();
    }
}
