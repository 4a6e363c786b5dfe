package app.cumulus.card;

/**
 * What the learner reads, in CommonMark.
 *
 * @param question what is asked; a cloze shows {@code […]} for its gap
 * @param answer what must be recalled
 * @param extra shown small under the answer; may be empty
 * @param clozeText the whole sentence with {@code {{c1::…}}} around the hidden words; empty unless the card is a cloze
 */
public record CardText(String question, String answer, String extra, String clozeText) {

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
