package app.cumulus.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.CardKind;
import app.cumulus.exchange.CollectedDeck;
import app.cumulus.exchange.DeckJsonWriter;
import app.cumulus.exchange.IncomingCard;
import app.cumulus.exchange.RandomDeck;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The decks of {@code deck-import} and the schema that lies beside them. */
class ShippedDecksTest {

    private static final Path FOLDER = Path.of("deck-import");

    /** Kinds whose answer is a table or a list and may be long. */
    private static final Set<CardKind> LONG = Set.of(CardKind.LIST, CardKind.PROCESS, CardKind.COMPARISON);

    private static final Set<String> COMMON = Set.of(
            "availability",
            "zones",
            "zone",
            "region",
            "regions",
            "which",
            "with",
            "from",
            "that",
            "does",
            "into",
            "their",
            "same",
            "where",
            "what",
            "when",
            "have",
            "than");

    static Stream<Path> decks() {
        return Stream.of("aws-regions.json", "aws-limits.json").map(FOLDER::resolve);
    }

    @ParameterizedTest
    @MethodSource("decks")
    void a_shipped_deck_is_read_without_a_problem_and_fits_the_schema(Path file) throws IOException {
        CollectedDeck deck = CollectedDeck.of(new DeckJsonReader(), file);
        assertThat(deck.complaints()).isEmpty();
        assertThat(errors(Files.readString(file))).isEmpty();
        assertThat(new DeckJsonReader().reads(file.getFileName().toString(), Files.readString(file)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"aws-regions.json, 41", "aws-limits.json, 62"})
    void the_readme_tells_how_many_cards_there_are(String file, int cards) throws IOException {
        assertThat(CollectedDeck.of(new DeckJsonReader(), FOLDER.resolve(file)).cards())
                .hasSize(cards);
        assertThat(Files.readString(FOLDER.resolve("README.md")))
                .containsPattern("`" + file + "`[^\n]*\\| " + cards + " \\|");
    }

    @ParameterizedTest
    @MethodSource("decks")
    void each_card_asks_one_thing_in_words_that_do_not_give_it_away(Path file) throws IOException {
        List<IncomingCard> cards = CollectedDeck.of(new DeckJsonReader(), file).cards();
        assertThat(cards).extracting(IncomingCard::key).doesNotHaveDuplicates().doesNotContain("");
        assertThat(cards).extracting(card -> card.text().question()).doesNotHaveDuplicates();
        for (IncomingCard card : cards) {
            String question = card.text().question();
            String answer = card.text().answer();
            assertThat(question)
                    .as(card.key())
                    .matches(card.kind() == CardKind.CLOZE ? ".*\\[\u2026\\].*\\." : ".*\\?");
            if (!LONG.contains(card.kind())) {
                assertThat(answer.split("\\s+")).as(card.key()).hasSizeLessThanOrEqualTo(12);
                assertThat(shared(question, answer)).as(card.key()).isEmpty();
            }
        }
        assertThat(cards)
                .extracting(IncomingCard::kind)
                .contains(CardKind.BASIC, CardKind.CLOZE, CardKind.COMPARISON, CardKind.CHOICE);
    }

    /** Words of weight that stand in the question and in the answer. */
    private static Set<String> shared(String question, String answer) {
        Set<String> shared = words(question);
        shared.retainAll(words(answer));
        shared.removeAll(COMMON);
        return shared;
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                .filter(word -> word.length() > 3)
                .collect(Collectors.toCollection(HashSet::new));
    }

    @Test
    void what_the_program_writes_fits_the_schema(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("deck.json");
        new DeckJsonWriter().write(new RandomDeck(11).deck(60), file);
        assertThat(errors(Files.readString(file))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'format': 'other', 'cards': []}",
                "{'format': 'cumulus-deck'}",
                "{'format': 'cumulus-deck', 'version': 2, 'cards': []}",
                "{'format': 'cumulus-deck', 'cards': [{'question': 'a?'}]}",
                "{'format': 'cumulus-deck', 'cards': [{'question': ' ', 'answer': 'b'}]}",
                "{'format': 'cumulus-deck', 'cards': [{'question': 'a?', 'answer': 'b', 'kind': 'essay'}]}",
                "{'format': 'cumulus-deck', 'cards': [{'question': 'a?', 'answer': 'b', 'importance': 4}]}",
                "{'format': 'cumulus-deck', 'cards': [{'question': 'a?', 'answer': 'b', 'schedule': {'easiness': 2}}]}",
                "{'format': 'cumulus-deck', 'cards': [{'question': 'a?', 'answer': 'b', 'reviews': [{'grade': 4}]}]}",
            })
    void what_the_reader_would_not_take_does_not_fit_the_schema_either(String json) throws IOException {
        assertThat(errors(json.replace('\'', '"'))).isNotEmpty();
    }

    private static List<String> errors(String json) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(FOLDER.resolve("deck.schema.json")), InputFormat.JSON);
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
