package app.cumulus.card.text;

import java.util.Locale;

/**
 * A word or sign of a sentence.
 *
 * @param lower the same in small letters, which every rule asks for
 * @param start index of its first character in the sentence
 */
public record Token(String text, String lower, int start, Tag tag) {

    Token(String text, int start, Tag tag) {
        this(text, text.toLowerCase(Locale.ROOT), start, tag);
    }

    public int end() {
        return start + text.length();
    }

    /** Whether a letter or digit is in it. */
    boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0))
                || text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    public boolean is(Tag one) {
        return tag == one;
    }

    Token as(Tag other) {
        return new Token(text, lower, start, other);
    }
}
