package app.cumulus.exchange;

import app.cumulus.card.Card;
import app.cumulus.schedule.Answer;
import app.cumulus.schedule.MemoryState;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes decks as JSON, format {@code cumulus-deck}, version 1. The same deck gives the same bytes. */
public final class DeckJsonWriter {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /**
     * Writes a deck to a file, which is either written as a whole or left as it was. A pipe or a device is written into: to
     * put a file in its place would break it for every program.
     *
     * @throws IOException if the folder or the file cannot be written to
     */
    public void write(Deck deck, Path target) throws IOException {
        write(deck, target, taker -> deck.cards().forEach(taker));
    }

    /**
     * Does the same with cards that come one by one, so that they need not all be in memory.
     *
     * @param head says all of the deck but its cards
     * @param cards hands each card to the taker it is given
     */
    public void write(Deck head, Path target, Consumer<Consumer<DeckCard>> cards) throws IOException {
        try (WholeFile file = WholeFile.at(target)) {
            write(head, file.out(), cards);
            file.keep();
        } catch (JacksonException e) {
            throw new IOException(e);
        }
    }

    private static void write(Deck head, OutputStream out, Consumer<Consumer<DeckCard>> cards) {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("format", "cumulus-deck");
            json.writeNumberProperty("version", 1);
            json.writeStringProperty("name", head.name());
            json.writeStringProperty("exportedAt", head.exportedAt().toString());
            json.writeArrayPropertyStart("cards");
            cards.accept(card -> write(card, json));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void write(DeckCard exported, JsonGenerator json) {
        Card card = exported.card();
        json.writeStartObject();
        json.writeStringProperty("id", card.id().value());
        json.writeStringProperty("kind", lower(card.content().kind()));
        writeAll("topic", card.topic().parts(), json);
        json.writeStringProperty("question", card.text().question());
        json.writeStringProperty("answer", card.text().answer());
        json.writeStringProperty("extra", card.text().extra());
        if (!card.text().clozeText().isEmpty()) {
            json.writeStringProperty("clozeText", card.text().clozeText());
        }
        if (!exported.choices().isEmpty()) {
            writeAll("choices", exported.choices(), json);
        }
        writeSource(card, json);
        json.writeStringProperty("rule", card.content().rule());
        json.writeNumberProperty("importance", card.content().importance().level());
        json.writeStringProperty("state", lower(card.state()));
        writeAll("tags", card.tags().stream().sorted().toList(), json);
        if (exported.flag() > 0) {
            json.writeNumberProperty("flag", exported.flag());
        }
        json.writeStringProperty("origin", lower(card.origin()));
        json.writeStringProperty("group", card.group());
        writeProgress(exported, json);
        json.writeEndObject();
    }

    private static void writeSource(Card card, JsonGenerator json) {
        card.source().ifPresent(source -> {
            json.writeObjectPropertyStart("source");
            json.writeStringProperty("file", source.file());
            json.writeNumberProperty("startLine", source.lines().startLine());
            json.writeNumberProperty("endLine", source.lines().endLine());
            json.writeEndObject();
        });
    }

    private static void writeProgress(DeckCard exported, JsonGenerator json) {
        if (exported.memory().isPresent() && exported.memory().get() instanceof MemoryState.Learned learned) {
            json.writeObjectPropertyStart("schedule");
            json.writeStringProperty("due", learned.due().toString());
            json.writeNumberProperty("intervalDays", learned.intervalDays());
            json.writeNumberProperty(
                    "easiness", BigDecimal.valueOf(learned.easiness().hundredths(), 2));
            json.writeNumberProperty("repetitions", learned.repetitions());
            json.writeNumberProperty("lapses", learned.lapses());
            json.writeEndObject();
        }
        if (!exported.answers().isEmpty()) {
            json.writeArrayPropertyStart("reviews");
            exported.answers().forEach(answer -> writeReview(answer, json));
            json.writeEndArray();
        }
    }

    private static void writeReview(Answer answer, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("at", answer.at().toString());
        json.writeNumberProperty("grade", answer.grade().quality());
        json.writeNumberProperty("millis", answer.thinking().toMillis());
        if (answer.round() == Answer.Round.DRILL) {
            json.writeStringProperty("round", "drill");
        }
        json.writeEndObject();
    }

    private static void writeAll(String name, Iterable<String> values, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
