package app.cumulus.card.rule;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.note.Span;

/** Hides some words of a sentence that stands alone: the plainest card there is. */
final class Gap {

    static final String SHOWN = "[…]";

    private Gap() {}

    /** The cloze that hides the tokens from {@code first} to {@code last}. */
    static Candidate hide(String rule, Said said, int first, int last, Span lines, int score) {
        String text = said.sentence().text();
        int start = said.sentence().token(first).start();
        int end = said.sentence().token(last).end();
        String hidden = text.substring(start, end);
        String asked = said.whole(text.substring(0, start) + SHOWN + text.substring(end));
        String cloze = said.whole(text.substring(0, start) + "{{c1::" + hidden + "}}" + text.substring(end));
        String answer = hidden.replaceAll("^[\"“](.*)[\"”]$", "$1");
        return new Candidate(
                rule,
                CardKind.CLOZE,
                new CardText(asked, answer, "", cloze),
                lines,
                said.sentence().text(),
                score);
    }
}
