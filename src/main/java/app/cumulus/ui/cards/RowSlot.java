package app.cumulus.ui.cards;

import app.cumulus.catalog.CardRow;
import java.util.function.Function;

/**
 * The place of a card in the table.
 *
 * @param row null until it was read
 */
record RowSlot(int number, CardRow row) {

    boolean isRead() {
        return row != null;
    }

    /** A text of the row; nothing until it was read. */
    String text(Function<CardRow, String> of) {
        return row == null ? "" : of.apply(row);
    }
}
