package app.cumulus.card;

/**
 * What the learner reads, in CommonMark.
 *
 * @param question what is asked; a cloze shows {@link #GAP} for what is hidden
 * @param answer what must be recalled
 * @param extra shown small under the answer; may be empty
 * @param clozeText the whole sentence with {@code {{c1::…}}} around the hidden words; empty unless the card is a cloze
 */
public record CardText(String question, String answer, String extra, String clozeText) {

    /** Stands in the question of a cloze for what is hidden. */
    public static final String GAP = "[…]";

    public CardText {
        if (question == null || question.isBlank() || answer == null || answer.isBlank()) {
            throw new IllegalArgumentException(
                    "a card needs a question and an answer: '" + question + "' / '" + answer + "'");
        }
        if (extra == null || clozeText == null) {
            throw new IllegalArgumentException("extra and cloze text are empty, not null, where there is none");
        }
    }

    public CardText withExtra(String changed) {
        return new CardText(question, answer, changed, clozeText);
    }

    public static CardText of(String question, String answer) {
        return new CardText(question, answer, "", "");
    }
}
