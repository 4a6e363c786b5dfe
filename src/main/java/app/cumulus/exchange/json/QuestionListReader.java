package app.cumulus.exchange.json;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardState;
import app.cumulus.card.CardText;
import app.cumulus.exchange.DeckReader;
import app.cumulus.exchange.DeckSink;
import app.cumulus.exchange.IncomingCard;
import app.cumulus.exchange.RowProblem;
import app.cumulus.exchange.text.Choices;
import app.cumulus.exchange.text.Cloze;
import app.cumulus.exchange.text.DeckText;
import app.cumulus.exchange.text.Topics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads lists of questions as people and programs keep them in JSON: {@code {"term": …, "definition": …}}, {@code
 * {"question": …, "options": […], "answer": …}} under many names, either as the whole file or as one member of it. A
 * question with options becomes a choice card.
 */
public final class QuestionListReader implements DeckReader {

    private static final Pattern BEGINNING = Pattern.compile("(?s)\\s*[\\[{].*");
    private static final Pattern QUESTION = Pattern.compile(
            "(?i)\"(?:question|question_?text|q|front|term|word|prompt|stem|concept)\"\\s*:\\s*[\"\\d]|\\[\\s*\\[\\s*\"");

    /** Whether a file looks like a list of questions in JSON. */
    public boolean reads(String fileName, String head) {
        String text = DeckText.plainHead(head);
        return BEGINNING.matcher(text).matches() && QUESTION.matcher(text).find();
    }

    @Override
    public void read(Path file, DeckSink sink) throws IOException {
        DeckText text = DeckText.of(file);
        ListSurvey survey = ListSurvey.of(text);
        String name = survey.name().isBlank() ? text.deckName() : survey.name();
        sink.name(name);
        Questions questions = new Questions(name, survey, sink);
        JsonCursor.read(text, cursor -> survey.items(cursor, questions::item));
    }

    private static final class Questions {
        private final String deckName;
        private final ListSurvey survey;
        private final DeckSink sink;
        private int number;

        Questions(String deckName, ListSurvey survey, DeckSink sink) {
            this.deckName = deckName;
            this.survey = survey;
            this.sink = sink;
        }

        private void item(JsonCursor cursor) {
            number++;
            Optional<ItemMembers> members = ListSurvey.member(cursor, fault -> {
                String place = "card " + number + ", column " + fault.column();
                sink.problem(new RowProblem(fault.line(), place, fault.getMessage()));
            });
            members.ifPresent(this::hand);
        }

        private void hand(ItemMembers item) {
            try {
                cards(item).forEach(sink::card);
            } catch (IllegalArgumentException e) {
                sink.problem(new RowProblem(item.line(), "card " + number, e.getMessage()));
            }
        }

        private List<IncomingCard> cards(ItemMembers item) {
            if (item.question().isBlank()) {
                String names = item.names().isEmpty() ? "" : "; its members are " + String.join(", ", item.names());
                throw new IllegalArgumentException("the card has no question" + names);
            }
            if (!item.options().isEmpty()) {
                Choices.Answered answered = item.answered(firstPlace(item));
                return List.of(card(item, CardKind.CHOICE, text(item, answered.answer()), answered.others(), ""));
            }
            if (item.answer().isBlank() && Cloze.isIn(item.question())) {
                return Cloze.cards(item.question(), item.extra()).stream()
                        .map(each -> card(item, CardKind.CLOZE, each.text(), List.of(), "#" + each.number()))
                        .toList();
            }
            if (item.answer().isBlank()) {
                throw new IllegalArgumentException("the card has no answer");
            }
            CardKind kind = item.wrongOptions().isEmpty() ? CardKind.BASIC : CardKind.CHOICE;
            return List.of(card(item, kind, text(item, item.answer()), item.wrongOptions(), ""));
        }

        private int firstPlace(ItemMembers item) {
            if (item.places().isEmpty()) {
                return 0;
            }
            return survey.firstPlace()
                    .or(() -> item.placesCalledIndex() ? Optional.of(0) : Optional.empty())
                    .orElseThrow(() -> new IllegalArgumentException(
                            "the answer is a number, and nothing in the file tells whether 0 or 1 is the first option;"
                                    + " write the words of the answer"));
        }

        private static CardText text(ItemMembers item, String answer) {
            return new CardText(item.question(), answer, item.extra(), "");
        }

        private IncomingCard card(ItemMembers item, CardKind kind, CardText text, List<String> others, String part) {
            return new IncomingCard(
                    item.key().isEmpty() ? "" : item.key() + part,
                    kind,
                    Topics.under(deckName, item.topic()),
                    text,
                    others,
                    tags(item),
                    CardState.ACTIVE,
                    0,
                    Optional.empty(),
                    item.line());
        }

        private static Set<String> tags(ItemMembers item) {
            return item.tags().stream()
                    .map(tag -> tag.strip().replaceAll("\\s+", "-"))
                    .filter(tag -> !tag.isEmpty())
                    .collect(Collectors.toSet());
        }
    }
}
