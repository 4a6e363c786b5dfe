package app.cumulus.card.text;

/** The class of a word, as far as the lexicon and its neighbours tell. */
public enum Tag {
    NOUN,
    VERB,
    AUXILIARY,
    ADVERB,
    DETERMINER,
    PRONOUN,
    PREPOSITION,
    CONJUNCTION,
    NUMBER,
    CODE,
    QUOTE,
    OPEN,
    CLOSE,
    ARROW,
    PUNCTUATION;

    /** Whether such a word can stand in a noun phrase and carry meaning. */
    public boolean isContent() {
        return this == NOUN || this == NUMBER || this == CODE || this == QUOTE;
    }
}
