package app.cumulus.library.decks;

/** Makes text from foreign files fit to be stored: without NUL, without the separator of lists, without halves of characters. */
final class CleanText {

    private static final char UNKNOWN = '\ufffd';
    private static final char SEPARATOR = '\u001f';

    private CleanText() {}

    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || c == SEPARATOR || Character.isSurrogate(c)) {
                return cleaned(text);
            }
        }
        return text;
    }

    private static String cleaned(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
            if (point == SEPARATOR) {
                clean.append(' ');
            } else {
                clean.appendCodePoint(point == 0 || half ? UNKNOWN : point);
            }
        });
        return clean.toString();
    }
}
