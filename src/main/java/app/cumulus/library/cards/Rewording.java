package app.cumulus.library.cards;

import app.cumulus.card.CardText;

/** Makes a card's new wording out of what was typed. */
public final class Rewording {

    private static final String GAP = "[\u2026]";

    private Rewording() {}

    /** Keeps a cloze whole: its sentence is the question with the answer in the gap. Without a gap it is a cloze no more. */
    public static CardText of(CardText before, String question, String answer, String extra) {
        boolean sameWords = question.equals(before.question()) && answer.equals(before.answer());
        if (before.clozeText().isEmpty() || sameWords) {
            return new CardText(question, answer, extra, before.clozeText());
        }
        String sentence = question.contains(GAP) ? question.replace(GAP, "{{c1::" + answer + "}}") : "";
        return new CardText(question, answer, extra, sentence);
    }
}
