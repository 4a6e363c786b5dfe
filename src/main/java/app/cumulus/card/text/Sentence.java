package app.cumulus.card.text;

import java.util.List;

/** A sentence with its words told apart. */
public record Sentence(String text, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** The words from one token to another, both included, as they are written. */
    public String words(int first, int last) {
        return text.substring(tokens.get(first).start(), tokens.get(last).end());
    }

    public Token token(int index) {
        return tokens.get(index);
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
