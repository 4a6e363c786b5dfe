package app.cumulus.exchange.json;

import app.cumulus.exchange.text.CellHtml;
import app.cumulus.exchange.text.PlainText;

/** A text of a list that nobody says is plain text or HTML. */
final class ItemText {

    private ItemText() {}

    static String toCommonMark(String text) {
        return CellHtml.isIn(text) ? CellHtml.toCommonMark(text) : PlainText.toCommonMark(text);
    }
}
