package app.cumulus.catalog;

/**
 * Why a query cannot be understood.
 *
 * @param what in plain words
 * @param position of the character it is about, counted from 1
 */
public record QueryProblem(String what, int position) {

    /** The whole sentence, such as <i>after ease a number is expected, at 6</i>. */
    public String sentence() {
        return what + ", at " + position;
    }
}
