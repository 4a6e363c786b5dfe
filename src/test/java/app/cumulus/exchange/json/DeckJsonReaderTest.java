package app.cumulus.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardState;
import app.cumulus.card.CardText;
import app.cumulus.card.Importance;
import app.cumulus.card.Origin;
import app.cumulus.card.TopicPath;
import app.cumulus.exchange.CollectedDeck;
import app.cumulus.exchange.Deck;
import app.cumulus.exchange.DeckJsonWriter;
import app.cumulus.exchange.IncomingCard;
import app.cumulus.exchange.RandomDeck;
import app.cumulus.exchange.UnreadableDeckException;
import app.cumulus.schedule.MemoryState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeckJsonReaderTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void a_deck_that_was_read_is_written_with_the_same_bytes(long seed) throws IOException {
        Deck deck = new RandomDeck(seed).deck(60);
        Path first = folder.resolve("first.json");
        Path second = folder.resolve("second.json");
        new DeckJsonWriter().write(deck, first);
        CollectedDeck read = CollectedDeck.of(new DeckJsonReader(), first);
        assertThat(read.problems()).isEmpty();
        new DeckJsonWriter().write(read.outgoing(deck.exportedAt()), second);
        assertThat(second).hasSameBinaryContentAs(first);
    }

    @Test
    void what_is_missing_takes_its_default_and_what_is_unknown_is_passed_by() throws IOException {
        CollectedDeck deck = read("""
                {"format": "cumulus-deck", "author": {"name": "x"},
                 "cards": [
                   {"question": "Where?", "answer": "here", "mood": [1, {"a": 2}], "extra": null}
                 ]}""");
        IncomingCard card = deck.cards().get(0);
        assertThat(deck.name()).isEqualTo("my deck");
        assertThat(deck.problems()).isEmpty();
        assertThat(card.key()).isEmpty();
        assertThat(card.kind()).isEqualTo(CardKind.BASIC);
        assertThat(card.topic()).isEqualTo(TopicPath.of("my deck"));
        assertThat(card.text()).isEqualTo(CardText.of("Where?", "here"));
        assertThat(card.tags()).isEmpty();
        assertThat(card.state()).isEqualTo(CardState.ACTIVE);
        assertThat(card.progress()).isEmpty();
        assertThat(card.line()).isEqualTo(3);
        assertThat(card.provenance().orElseThrow().importance()).isEqualTo(Importance.NORMAL);
        assertThat(card.provenance().orElseThrow().origin()).isEqualTo(Origin.IMPORTED);
    }

    @Test
    void a_name_that_stands_behind_the_cards_is_known_before_them() throws IOException {
        CollectedDeck deck = read("""
                {"cards": [{"question": "a?", "answer": "b"}], "name": "Late", "format": "cumulus-deck", "version": 1}""");
        assertThat(deck.name()).isEqualTo("Late");
        assertThat(deck.cards()).hasSize(1);
    }

    @Test
    void a_cloze_needs_only_its_sentence_and_a_choice_its_other_answers() throws IOException {
        CollectedDeck deck = deckOf(
                "{'clozeText': 'S3 keeps {{c1::objects}}.', 'tags': ['s3', 's3', ' ']}",
                "{'question': 'Which stores?', 'answer': 'S3', 'choices': ['SQS', 'SNS'], 'topic': 'AWS'}");
        IncomingCard cloze = deck.cards().get(0);
        assertThat(cloze.kind()).isEqualTo(CardKind.CLOZE);
        assertThat(cloze.text())
                .isEqualTo(new CardText("S3 keeps [\u2026].", "objects", "", "S3 keeps {{c1::objects}}."));
        assertThat(cloze.tags()).isEqualTo(Set.of("s3"));
        IncomingCard choice = deck.cards().get(1);
        assertThat(choice.kind()).isEqualTo(CardKind.CHOICE);
        assertThat(choice.choices()).containsExactly("SQS", "SNS");
        assertThat(choice.topic()).isEqualTo(TopicPath.of("AWS"));
    }

    @Test
    void reviews_without_a_schedule_are_kept_oldest_first() throws IOException {
        CollectedDeck deck = deckOf(
                "{'question': 'a?', 'answer': 'b', 'reviews': ["
                        + "{'at': '2026-02-01T00:00:00Z', 'grade': 5}, {'at': '2026-01-01T01:00:00+01:00', 'grade': 0, 'millis': 7}]}");
        var progress = deck.cards().get(0).progress().orElseThrow();
        assertThat(progress.memory()).isEqualTo(new MemoryState.New());
        assertThat(progress.answers())
                .extracting(answer -> answer.at().toString())
                .containsExactly("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'answer': 'b'}                                  | line 3 (card 2): the card has no question
            {'question': 'a?', 'answer': ' '}                | line 3 (card 2): the card has no answer
            {'question': 7, 'answer': 'b'}                   | line 3 (card 2, column 16): a text in quotation marks is expected here, not the number 7
            {'question': ['a'], 'answer': 'b'}               | line 3 (card 2, column 16): a text in quotation marks is expected here, not a list
            {'kind': 'essay', 'question': 'a?'}              | line 3 (card 2, column 12): the kind 'essay' is not known; it is one of basic, cloze, list, process, comparison, code, choice
            {'state': 'lost'}                                | line 3 (card 2, column 13): the state 'lost' is not known; it is one of active, off, suspended, archived
            {'importance': 4}                                | line 3 (card 2, column 18): the importance is a whole number, 1 to 3, not 4
            {'flag': 8}                                      | line 3 (card 2, column 12): the flag is a whole number, 0 to 7, not 8
            {'tags': 'one'}                                  | line 3 (card 2, column 12): a list in square brackets is expected here, not a text
            {'schedule': {'intervalDays': 3}}                | line 3 (card 2, column 34): a schedule needs the day the card is due
            {'schedule': {'due': 'soon'}}                    | line 3 (card 2, column 24): a day such as 2026-11-25 is expected here, not 'soon'
            {'schedule': {'due': '+900000-01-01'}}           | line 3 (card 2, column 39): the year 900000 is out of reach
            {'schedule': {'easiness': 1.2}}                  | line 3 (card 2, column 29): the easiness is a number from 1.3 to 100
            {'schedule': {'intervalDays': 1e999999999}}      | line 3 (card 2, column 33): the number 1e999999999 is too large
            {'schedule': {'lapses': 1.5}}                    | line 3 (card 2, column 27): the number of lapses is a whole number, 0 or more, not 1.5
            {'reviews': [{'at': '2026-01-01T00:00:00Z'}]}    | line 3 (card 2, column 45): a review needs a grade
            {'reviews': [{'grade': 9}]}                      | line 3 (card 2, column 26): a grade is a whole number, 0 to 5, not 9
            {'source': {'file': 'a.txt'}}                    | line 3 (card 2, column 30): a source needs the name of a file and a start line
            {'clozeText': '{{c1::a}} and {{c2::b}}'}         | line 3 (card 2): a card of this format asks for one gap; make a card of each
            12                                               | line 3 (card 2, column 3): an object in braces is expected here, not the number 12
            [[1], {}]                                        | line 3 (card 2, column 3): an object in braces is expected here, not a list
            """, quoteCharacter = '"')
    void a_wrong_card_is_a_problem_with_its_place_and_the_others_are_read(String wrong, String complaint)
            throws IOException {
        CollectedDeck deck =
                deckOf("{'question': 'first?', 'answer': 'b'}", wrong, "{'question': 'last?', 'answer': 'b'}");
        assertThat(deck.pairs()).containsExactly("first? | b", "last? | b");
        assertThat(deck.complaints()).containsExactly(complaint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"format": "cumulus-deck", "cards": [{"question": "a?" "answer": "b"}]} | my-deck.json, line 1, column 56: this is not JSON; a comma, a bracket or a quotation mark is missing here or just before, or one too many
            {"format": "cumulus-deck", "cards": [{"question": "a?",                 | my-deck.json, line 1, column 56: the file ends before the deck does; it may be cut off
            {"cards": []}                                                           | my-deck.json: this is not a deck of Cumulus; its member "format" is not "cumulus-deck"
            {"format": "cumulus-deck", "version": 2, "cards": []}                   | my-deck.json: the deck has version 2 of the format; a newer Cumulus can read it
            {"format": "cumulus-deck"}                                              | my-deck.json: the deck has no member "cards"
            {"format": "cumulus-deck", "cards": {"a": 1}}                           | my-deck.json, line 1, column 37: the cards are a list in square brackets
            [1]                                                                     | my-deck.json, line 1, column 1: an object in braces is expected here, not a list
            """, quoteCharacter = '^')
    void a_file_that_is_no_deck_is_refused_in_one_sentence(String json, String sentence) throws IOException {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(UnreadableDeckException.class)
                .hasMessage(sentence);
    }

    @Test
    void a_file_that_is_empty_missing_or_no_text_is_refused_in_one_sentence() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.json"), "\n ");
        Path binary = Files.write(folder.resolve("binary.json"), new byte[] {'{', 0, 1, 2, 0, 0, 7});
        DeckJsonReader reader = new DeckJsonReader();
        assertThatThrownBy(() -> CollectedDeck.of(reader, empty)).hasMessage("empty.json: the file is empty");
        assertThatThrownBy(() -> CollectedDeck.of(reader, binary)).hasMessage("binary.json: the file is not text");
        assertThatThrownBy(() -> CollectedDeck.of(reader, folder.resolve("no.json")))
                .hasMessage("no.json: there is no such file");
        assertThatThrownBy(() -> CollectedDeck.of(reader, folder))
                .hasMessageEndingWith(": this is a folder; name the deck file in it");
    }

    @Test
    void nesting_without_end_is_refused_and_does_not_exhaust_the_stack() throws IOException {
        String deep = "{\"format\": \"cumulus-deck\", \"cards\": [{\"x\": " + "[".repeat(100_000);
        assertThatThrownBy(() -> read(deep))
                .isInstanceOf(UnreadableDeckException.class)
                .hasMessageContaining("more deeply nested");
    }

    @Test
    void a_deck_in_utf_16_with_a_mark_is_read() throws IOException {
        String json =
                "\ufeff{\"format\": \"cumulus-deck\", \"cards\": [{\"question\": \"Caf\u00e9?\", \"answer\": \"b\"}]}";
        Path file = Files.write(folder.resolve("wide.json"), json.getBytes(StandardCharsets.UTF_16LE));
        assertThat(CollectedDeck.of(new DeckJsonReader(), file).pairs()).containsExactly("Caf\u00e9? | b");
    }

    @Test
    void the_format_is_recognised_by_its_first_characters() {
        DeckJsonReader reader = new DeckJsonReader();
        assertThat(reader.reads("x.json", " {\n \"format\" : \"cumulus-deck\","))
                .isTrue();
        assertThat(reader.reads("x.json", "[{\"question\": \"cumulus-deck\"}]")).isFalse();
    }

    private CollectedDeck deckOf(String... cards) throws IOException {
        String list = String.join(",\n", List.of(cards)).replace('\'', '"');
        // The apostrophes of the cases stand for quotation marks.
        return read("{\"format\": \"cumulus-deck\", \"cards\": [\n" + indented(list) + "\n]}");
    }

    private static String indented(String list) {
        return list.replaceAll("(?m)^", "  ");
    }

    private CollectedDeck read(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("my-deck.json"), json);
        return CollectedDeck.of(new DeckJsonReader(), file);
    }
}
