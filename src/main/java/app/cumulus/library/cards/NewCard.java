package app.cumulus.library.cards;

import app.cumulus.card.Card;
import app.cumulus.card.CardContent;
import app.cumulus.card.CardId;
import app.cumulus.card.CardKind;
import app.cumulus.card.CardState;
import app.cumulus.card.CardText;
import app.cumulus.card.Importance;
import app.cumulus.card.Origin;
import app.cumulus.card.TopicPath;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * A card as the user writes it.
 *
 * @param form tells how the text is meant
 * @param question a cloze has its whole sentence here, with {@code {{c1::…}}} around what is hidden
 * @param answer a list has one item on each line; a cloze has none
 */
public record NewCard(Form form, TopicPath topic, String question, String answer, String extra, Set<String> tags) {

    /** The name that stands in place of a rule on cards that no rule made. */
    public static final String RULE = "written";

    /** What kinds of cards can be written. */
    public enum Form {
        BASIC,
        CLOZE,
        LIST
    }

    /** What is missing before the card can be kept. */
    public enum Lack {
        QUESTION,
        ANSWER,
        GAP,
        ITEMS
    }

    public NewCard {
        tags = Set.copyOf(tags);
    }

    /** What is missing; nothing where it can be kept. */
    public Optional<Lack> lack() {
        if (question.isBlank()) {
            return Optional.of(Lack.QUESTION);
        }
        return switch (form) {
            case BASIC -> answer.isBlank() ? Optional.of(Lack.ANSWER) : Optional.empty();
            case CLOZE -> ClozeGaps.in(question).isEmpty() ? Optional.of(Lack.GAP) : Optional.empty();
            case LIST -> items().size() < 2 ? Optional.of(Lack.ITEMS) : Optional.empty();
        };
    }

    /** The cards it becomes: one, or one for each gap of a cloze. */
    List<Card> cards(Instant at, Predicate<CardId> taken) {
        lack().ifPresent(lack -> {
            throw new IllegalArgumentException("the new card lacks its " + lack);
        });
        List<Card> cards = new ArrayList<>();
        String group = "";
        for (CardText text : texts()) {
            CardId id = free(at, text, taken);
            group = group.isEmpty() ? id.value() : group;
            CardContent content = new CardContent(CardKind.valueOf(form.name()), topic, text, RULE, Importance.NORMAL);
            cards.add(new Card(id, content, Optional.empty(), CardState.ACTIVE, Origin.WRITTEN, tags, group));
        }
        return cards;
    }

    private List<CardText> texts() {
        return switch (form) {
            case BASIC -> List.of(new CardText(question.strip(), answer.strip(), extra.strip(), ""));
            case CLOZE -> ClozeGaps.in(question).texts(extra.strip());
            case LIST ->
                List.of(new CardText(question.strip(), "- " + String.join("\n- ", items()), extra.strip(), ""));
        };
    }

    private List<String> items() {
        return answer.lines()
                .map(line -> line.strip().replaceFirst("^(?:[-*+\u2022]|\\d+[.)])\\s+", ""))
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static CardId free(Instant at, CardText text, Predicate<CardId> taken) {
        for (int ordinal = 0; ; ordinal++) {
            String name = String.join(
                    "\u001e", RULE, at.toString(), text.question(), text.answer(), Integer.toString(ordinal));
            CardId id = new CardId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                    .toString());
            if (!taken.test(id)) {
                return id;
            }
        }
    }
}
