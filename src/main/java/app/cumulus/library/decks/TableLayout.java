package app.cumulus.library.decks;

import app.cumulus.exchange.table.ColumnRole;
import app.cumulus.exchange.table.TableGuess;
import app.cumulus.library.faults.LibraryException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a table of text is read as a deck; guessed from its first rows, and the user may know better.
 *
 * @param header whether the first row names the columns
 * @param html whether the cells hold HTML
 * @param columns what each column holds, from left to right; one of {@link #ROLES}
 */
public record TableLayout(char separator, boolean header, boolean html, List<String> columns) {

    /** What a column can hold. */
    public static final List<String> ROLES =
            Arrays.stream(ColumnRole.values()).map(TableLayout::name).toList();

    public TableLayout {
        columns = List.copyOf(columns);
        for (String column : columns) {
            if (!ROLES.contains(column)) {
                throw new LibraryException("A column holds one of these, not '" + column + "': "
                        + String.join(", ", ROLES) + ". Nothing was imported.");
            }
        }
        if (!columns.contains(name(ColumnRole.QUESTION))) {
            throw new LibraryException("One of the columns must be the question. Nothing was imported.");
        }
    }

    /** What the user says of a table; the rest stays as guessed. */
    public record Wish(
            Optional<Character> separator,
            Optional<Boolean> header,
            Optional<Boolean> html,
            Optional<List<String>> columns) {

        /** The user says nothing. */
        public static final Wish NONE =
                new Wish(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static TableLayout of(TableGuess guess) {
        return new TableLayout(
                guess.separator(),
                guess.header(),
                guess.html(),
                guess.columns().stream().map(TableLayout::name).toList());
    }

    TableLayout changed(Wish wish) {
        return new TableLayout(
                separator,
                wish.header().orElse(header),
                wish.html().orElse(html),
                wish.columns().orElse(columns));
    }

    /** A guess with what is said here in place of what was guessed. */
    TableGuess over(TableGuess guess) {
        List<ColumnRole> roles = columns.stream()
                .map(column -> ColumnRole.valueOf(column.toUpperCase(Locale.ROOT)))
                .toList();
        return guess.withSeparator(separator, roles).withHeader(header).withHtml(html);
    }

    private static String name(ColumnRole role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
