package app.cumulus.catalog;

/**
 * What the term under the caret could become.
 *
 * @param text the term as it would be then
 * @param from where the term begins in the query, counted from 0
 * @param to where it ends
 */
public record Suggestion(String text, int from, int to) {

    /** The query with the suggestion taken. */
    public String in(String query) {
        return query.substring(0, from) + text + query.substring(to);
    }
}
