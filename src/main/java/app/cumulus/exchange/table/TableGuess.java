package app.cumulus.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How a table is to be read; guessed from its first lines, and the user may know better.
 *
 * @param header whether the first row names the columns
 * @param html whether the cells hold HTML; what else they hold is plain text
 * @param columns what each column holds, from left to right
 * @param ankiHeader whether lines that begin with {@code #} are remarks, and tags end at a space, as in Anki's own files
 * @param topic of all cards of a table without a column for it; may be empty
 * @param noteType of all cards of a table without a column for it; may be empty
 * @param tags of all cards
 */
public record TableGuess(
        char separator,
        boolean header,
        boolean html,
        List<ColumnRole> columns,
        boolean ankiHeader,
        List<String> topic,
        String noteType,
        Set<String> tags) {

    public TableGuess {
        columns = List.copyOf(columns);
        topic = List.copyOf(topic);
        tags = Set.copyOf(tags);
    }

    /** The same with another separator; the columns are those of a file read with it. */
    public TableGuess withSeparator(char changed, List<ColumnRole> changedColumns) {
        return new TableGuess(changed, header, html, changedColumns, ankiHeader, topic, noteType, tags);
    }

    public TableGuess withHeader(boolean changed) {
        return new TableGuess(separator, changed, html, columns, ankiHeader, topic, noteType, tags);
    }

    public TableGuess withHtml(boolean changed) {
        return new TableGuess(separator, header, changed, columns, ankiHeader, topic, noteType, tags);
    }

    /** The same with another role for one column, counted from 0. */
    public TableGuess withColumn(int column, ColumnRole role) {
        List<ColumnRole> changed = new ArrayList<>(columns);
        changed.set(column, role);
        return new TableGuess(separator, header, html, changed, ankiHeader, topic, noteType, tags);
    }

    /** Whether a card can be made of a row: there is a question, and an answer or gaps in the question. */
    public boolean isUsable() {
        return columns.contains(ColumnRole.QUESTION);
    }
}
