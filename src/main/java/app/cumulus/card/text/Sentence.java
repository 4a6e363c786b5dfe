package app.cumulus.card.text;

import java.util.List;

/** A sentence with its words told apart. */
public record Sentence(String text, List<Token> tokens) {

    private static final Token NOTHING = new Token("", "", 0, Tag.PUNCTUATION);

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** The words from one token to another, both included, as they are written. */
    public String words(int first, int last) {
        return text.substring(tokens.get(first).start(), tokens.get(last).end());
    }

    /** The token with a number, from 0; the first of a sentence without any is an empty sign, as rules ask it before they look on. */
    public Token token(int index) {
        return index == 0 && tokens.isEmpty() ? NOTHING : tokens.get(index);
    }

    public int size() {
        return tokens.size();
    }

    /** Number of words, signs not counted. */
    public int wordCount() {
        int words = 0;
        for (Token token : tokens) {
            words += token.isWord() ? 1 : 0;
        }
        return words;
    }
}
