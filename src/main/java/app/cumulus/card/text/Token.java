package app.cumulus.card.text;

/**
 * A word or sign of a sentence.
 *
 * @param start index of its first character in the sentence
 */
public record Token(String text, int start, Tag tag) {

    public int end() {
        return start + text.length();
    }

    public boolean is(Tag one) {
        return tag == one;
    }

    public String lower() {
        return text.toLowerCase(java.util.Locale.ROOT);
    }

    Token as(Tag other) {
        return new Token(text, start, other);
    }
}
