package app.cumulus.exchange.markdown;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.exchange.text.Choices;
import app.cumulus.exchange.text.Cloze;
import app.cumulus.exchange.text.PlainText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A card whose lines are being gathered. */
final class OpenCard {

    private static final String GAP = "[\u2026]";

    private final Map<Label.Part, List<String>> lines = new EnumMap<>(Label.Part.class);
    private final int line;
    private final boolean fromHeading;
    private Label.Part current = Label.Part.QUESTION;

    OpenCard(String question, int line, boolean fromHeading) {
        this.line = line;
        this.fromHeading = fromHeading;
        begin(Label.Part.QUESTION, question);
        current = fromHeading ? Label.Part.ANSWER : current;
    }

    /** What a card says, once all its lines are there. */
    record Said(CardKind kind, CardText text, List<String> choices) {}

    int line() {
        return line;
    }

    boolean fromHeading() {
        return fromHeading;
    }

    boolean has(Label.Part part) {
        return !text(part).isBlank();
    }

    /** Goes on with another part of the card. Words under a heading that are followed by an answer belong to the question. */
    void begin(Label.Part part, String rest) {
        if (part == Label.Part.ANSWER && current == Label.Part.ANSWER && fromHeading && has(part)) {
            lines.get(Label.Part.QUESTION).add("");
            lines.get(Label.Part.QUESTION).addAll(lines.remove(part));
        }
        current = part;
        lines.computeIfAbsent(part, each -> new ArrayList<>()).add(rest);
    }

    void add(String text) {
        lines.computeIfAbsent(current, each -> new ArrayList<>()).add(text);
    }

    List<String> tags() {
        return List.of(text(Label.Part.TAGS).split("\\s*,\\s*|\\s+")).stream()
                .map(tag -> tag.replaceFirst("^#", ""))
                .filter(tag -> !tag.isEmpty())
                .toList();
    }

    /**
     * The cards that were said.
     *
     * @param plain whether the file is plain text, not Markdown
     * @throws IllegalArgumentException in words for the user, where that is none
     */
    List<Said> said(boolean plain) {
        String question = words(Label.Part.QUESTION, plain);
        String answer = words(Label.Part.ANSWER, plain);
        String extra = words(Label.Part.EXTRA, plain);
        if (question.isBlank()) {
            throw new IllegalArgumentException("the card has no question");
        }
        if (answer.isBlank() && Cloze.isIn(question)) {
            return Cloze.cards(question, extra).stream()
                    .map(each -> new Said(CardKind.CLOZE, each.text(), List.of()))
                    .toList();
        }
        if (answer.isBlank()) {
            throw new IllegalArgumentException("the question has no answer");
        }
        Optional<Choices.Answered> ticked = Options.ticked(answer);
        if (ticked.isPresent()) {
            return List.of(choice(question, ticked.get(), extra));
        }
        return List.of(Options.lettered(question, answer)
                .map(asked -> choice(asked.question(), asked.answered(), extra))
                .orElseGet(() -> new Said(CardKind.BASIC, new CardText(question, answer, extra, ""), List.of())));
    }

    /** The card of a deck that we wrote, as its marks say. */
    Said own(CardKind kind) {
        String question = text(Label.Part.QUESTION);
        String answer = text(Label.Part.ANSWER);
        if (question.isBlank() || answer.isBlank()) {
            throw new IllegalArgumentException(
                    question.isBlank() ? "the card has no question" : "the question has no answer");
        }
        String cloze = text(Label.Part.CLOZE);
        boolean rebuilt = kind == CardKind.CLOZE && cloze.isEmpty();
        return new Said(
                kind,
                new CardText(question, answer, text(Label.Part.EXTRA), rebuilt ? sentence(question, answer) : cloze),
                List.of());
    }

    /** The sentence a question with a gap and its answer make; empty where they make none. */
    static String sentence(String question, String answer) {
        int gap = question.indexOf(GAP);
        boolean one = gap >= 0 && question.indexOf(GAP, gap + 1) < 0;
        return one ? question.replace(GAP, "{{c1::" + answer + "}}") : "";
    }

    private static Said choice(String question, Choices.Answered answered, String extra) {
        return new Said(CardKind.CHOICE, new CardText(question, answered.answer(), extra, ""), answered.others());
    }

    private String words(Label.Part part, boolean plain) {
        return plain ? PlainText.toCommonMark(text(part)) : text(part);
    }

    private String text(Label.Part part) {
        return String.join("\n", lines.getOrDefault(part, List.of())).strip();
    }
}
