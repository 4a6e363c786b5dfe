package app.cumulus.exchange.json;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardState;
import app.cumulus.card.CardText;
import app.cumulus.card.Importance;
import app.cumulus.card.Origin;
import app.cumulus.card.Source;
import app.cumulus.card.TopicPath;
import app.cumulus.exchange.IncomingCard;
import app.cumulus.exchange.IncomingProgress;
import app.cumulus.exchange.text.Cloze;
import app.cumulus.note.Span;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JsonToken;

/** The members of one card of a deck, gathered in whatever order they come; what is missing keeps its default. */
final class CardMembers {

    private final JsonCursor cursor;
    private final ProgressMembers progress;
    private final int line;

    private String id = "";
    private Optional<CardKind> kind = Optional.empty();
    private List<String> topic;
    private String question = "";
    private String answer = "";
    private String extra = "";
    private String clozeText = "";
    private List<String> choices = List.of();
    private Optional<Source> source = Optional.empty();
    private String rule = "imported";
    private Importance importance = Importance.NORMAL;
    private CardState state = CardState.ACTIVE;
    private List<String> tags = List.of();
    private Origin origin = Origin.IMPORTED;
    private String group = "";
    private int flag;

    CardMembers(JsonCursor cursor, String deckName) {
        this.cursor = cursor;
        this.progress = new ProgressMembers(cursor);
        this.topic = List.of(deckName);
        this.line = cursor.line();
    }

    /** Says what a card lacks. */
    static final class Missing extends Exception {

        private static final long serialVersionUID = 1;

        Missing(String message) {
            super(message);
        }
    }

    int line() {
        return line;
    }

    /** Reads the object the cursor stands at. */
    void read() {
        cursor.members(name -> {
            if (!cursor.isAt(JsonToken.VALUE_NULL)) {
                member(name);
            }
        });
    }

    private void member(String name) {
        switch (name) {
            case "id" -> id = cursor.text().strip();
            case "kind" -> kind = Optional.of(named(CardKind.values(), "kind"));
            case "topic" -> topic = topic();
            case "question" -> question = cursor.text();
            case "answer" -> answer = cursor.text();
            case "extra" -> extra = cursor.text();
            case "clozeText" -> clozeText = cursor.text();
            case "choices" -> choices = cursor.texts();
            case "source" -> source = source();
            case "rule" -> rule = cursor.text();
            case "importance" -> importance = Importance.ofLevel(cursor.whole("the importance", 1, 3));
            case "state" -> state = named(CardState.values(), "state");
            case "tags" -> tags = cursor.texts();
            case "origin" -> origin = named(Origin.values(), "origin");
            case "group" -> group = cursor.text();
            case "flag" -> flag = cursor.whole("the flag", 0, 7);
            case "schedule" -> progress.schedule();
            case "reviews" -> progress.reviews();
            default -> cursor.skip();
        }
    }

    private <T extends Enum<T>> T named(T[] values, String what) {
        String name = cursor.text();
        for (T value : values) {
            if (value.name().toLowerCase(Locale.ROOT).equals(name)) {
                return value;
            }
        }
        String known = Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        throw cursor.fault("the " + what + " '" + name + "' is not known; it is one of " + known);
    }

    private List<String> topic() {
        List<String> parts = cursor.isAt(JsonToken.VALUE_STRING) ? List.of(cursor.text()) : cursor.texts();
        List<String> filled = parts.stream().filter(part -> !part.isBlank()).toList();
        return filled.isEmpty() ? topic : filled;
    }

    private Optional<Source> source() {
        SourceMembers members = new SourceMembers();
        cursor.members(name -> {
            switch (name) {
                case "file" -> members.file = cursor.text();
                case "startLine" -> members.start = cursor.whole("a line", 1, Integer.MAX_VALUE);
                case "endLine" -> members.end = cursor.whole("a line", 1, Integer.MAX_VALUE);
                default -> cursor.skip();
            }
        });
        if (members.file.isBlank() || members.start < 1) {
            throw cursor.fault("a source needs the name of a file and a start line");
        }
        return Optional.of(new Source(members.file, new Span(members.start, Math.max(members.start, members.end))));
    }

    private static final class SourceMembers {
        private String file = "";
        private int start;
        private int end;
    }

    /** The card, once all its members are read. */
    IncomingCard card() throws Missing {
        return new IncomingCard(
                id,
                kind.orElseGet(this::likelyKind),
                new TopicPath(topic),
                text(),
                choices,
                new LinkedHashSet<>(tags.stream().filter(tag -> !tag.isBlank()).toList()),
                state,
                flag,
                progress(),
                Optional.of(new IncomingCard.Provenance(source, rule, importance, origin, group)),
                line);
    }

    private CardKind likelyKind() {
        if (!clozeText.isEmpty()) {
            return CardKind.CLOZE;
        }
        return choices.isEmpty() ? CardKind.BASIC : CardKind.CHOICE;
    }

    private CardText text() throws Missing {
        boolean gapped = Cloze.isIn(clozeText);
        if (gapped && (question.isBlank() || answer.isBlank())) {
            return textOfGaps();
        }
        if (question.isBlank()) {
            throw new Missing("the card has no question");
        }
        if (answer.isBlank()) {
            throw new Missing("the card has no answer");
        }
        return new CardText(question, answer, extra, clozeText);
    }

    private CardText textOfGaps() throws Missing {
        try {
            List<Cloze.Numbered> cards = Cloze.cards(clozeText, extra);
            if (cards.size() > 1) {
                throw new Missing("a card of this format asks for one gap; make a card of each");
            }
            return cards.get(0).text();
        } catch (IllegalArgumentException e) {
            throw new Missing(e.getMessage());
        }
    }

    private Optional<IncomingProgress> progress() {
        return progress.progress();
    }
}
