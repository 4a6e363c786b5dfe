package app.cumulus.card.repair;

import app.cumulus.card.Card;
import app.cumulus.card.CardText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words a card anew. All that it says is taken from the card itself. */
final class Rewriting {

    static final String GAP = "[\u2026]";

    private static final Pattern PRONOUN = Pattern.compile("\\b(?:it|they|this|these)\\b(?!\\s+[\\p{L}`])|"
            + "\\b(?:it|they)\\b|\\b(?:this|these)\\b(?=\\s+(?:is|are|can|does|do|has|have|will)\\b)");
    private static final Pattern OPENING = Pattern.compile(
            "(?:What|Which|How|When|Where|Why|Who|In|On|At|For|To|By|With|Is|Are|Can|Does|Do|The|A|An)\\b.*",
            Pattern.DOTALL);

    private final Card card;

    Rewriting(Card card) {
        this.card = card;
    }

    /** The question with its subject: in place of a pronoun, or before all else. */
    Rewrite withSubject(String subject) {
        CardText text = card.text();
        return new Rewrite(
                Rewrite.Kind.ADD_SUBJECT,
                List.of(new CardText(
                        saying(text.question(), subject),
                        text.answer(),
                        text.extra(),
                        text.clozeText().isEmpty() ? "" : saying(text.clozeText(), subject))));
    }

    private static String saying(String sentence, String subject) {
        Matcher pronoun = PRONOUN.matcher(sentence);
        if (pronoun.find()) {
            return pronoun.replaceFirst(Matcher.quoteReplacement(subject));
        }
        String rest = OPENING.matcher(sentence).matches()
                ? sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1)
                : sentence;
        return subject + ": " + rest;
    }

    /** A card for each fact; the others stand in the question. */
    Rewrite split(Items facts) {
        List<CardText> texts = new ArrayList<>();
        for (int i = 0; i < facts.parts().size(); i++) {
            texts.add(hiding(facts, i, facts.parts().size()));
        }
        return new Rewrite(Rewrite.Kind.SPLIT, texts);
    }

    /** A card for each item; those before and after it stand in the question. */
    Rewrite windows(Items items) {
        List<CardText> texts = new ArrayList<>();
        for (int i = 0; i < items.parts().size(); i++) {
            texts.add(hiding(items, i, 1));
        }
        return new Rewrite(Rewrite.Kind.WINDOWS, texts);
    }

    private CardText hiding(Items items, int hidden, int reach) {
        String shown = window(items, hidden, reach, GAP);
        String whole = window(items, hidden, reach, "{{c1::" + items.parts().get(hidden) + "}}");
        String asked = card.text().question() + "\n\n";
        return new CardText(
                asked + shown, items.parts().get(hidden), card.text().extra(), asked + whole);
    }

    private static String window(Items items, int hidden, int reach, String inPlace) {
        int count = items.parts().size();
        StringBuilder lines = new StringBuilder();
        for (int i = Math.max(0, hidden - reach); i <= Math.min(count - 1, hidden + reach); i++) {
            lines.append(lines.isEmpty() ? "" : "\n")
                    .append(items.numbered() ? (i + 1) + ". " : "- ")
                    .append(i == hidden ? inPlace : items.parts().get(i));
        }
        return lines.toString();
    }

    /** The card with its look-alike named under the answer; none where that is said already. */
    Optional<Rewrite> toldApartFrom(Card other) {
        String remark = "Not to be mixed up with: " + oneLine(other.text().question()) + " \u2013 "
                + oneLine(other.text().answer());
        if (card.text().extra().contains(remark)) {
            return Optional.empty();
        }
        String extra = card.text().extra().isBlank() ? remark : card.text().extra() + "\n\n" + remark;
        return Optional.of(
                new Rewrite(Rewrite.Kind.TELL_APART, List.of(card.text().withExtra(extra))));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\n\\s*", " ");
    }
}
