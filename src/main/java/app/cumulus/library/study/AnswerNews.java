package app.cumulus.library.study;

import app.cumulus.card.Card;
import app.cumulus.card.CardText;
import app.cumulus.store.Recall;
import app.cumulus.store.Store;

/** Tells the learner, once, that the note has changed an answer: it stands before the card's extra until it is answered. */
public final class AnswerNews {

    private static final int LONGEST = 300;

    private final Recall recall;

    AnswerNews(Recall recall) {
        this.recall = recall;
    }

    /** A card as it is shown. */
    public static Card shown(Store store, Card card) {
        return store.recall(card.id())
                .map(AnswerNews::new)
                .map(news -> news.on(card))
                .orElse(card);
    }

    private Card on(Card card) {
        CardText text = card.text();
        String extra = news(text) + (text.extra().isBlank() ? "" : "\n\n" + text.extra());
        return card.withContent(
                card.content().withText(new CardText(text.question(), text.answer(), extra, text.clozeText())));
    }

    /** The text without the news, so that an edit does not keep it. */
    CardText takenOff(CardText text, CardText shown) {
        String news = news(shown);
        String extra = text.extra().startsWith(news)
                ? text.extra().substring(news.length()).strip()
                : text.extra();
        return new CardText(text.question(), text.answer(), extra, text.clozeText());
    }

    private String news(CardText text) {
        return "This card has changed (import of " + recall.day() + "). The answer was: " + line(recall.wasAnswer())
                + ". It is now: " + line(text.answer()) + ".";
    }

    private static String line(String answer) {
        String line = answer.strip()
                .replaceAll("\\s*\\R\\s*(?:[-*+]|\\d+[.)])?\\s*", "; ")
                .replaceFirst("^(?:[-*+]|\\d+[.)])\\s+", "");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
