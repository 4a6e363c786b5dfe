package app.cumulus.exchange.text;

/** A text of a file that does not say whether its texts are plain or HTML. */
public final class AnyText {

    private AnyText() {}

    public static String toCommonMark(String text) {
        return CellHtml.isIn(text) ? CellHtml.toCommonMark(text) : PlainText.toCommonMark(text);
    }
}
