package app.cumulus.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.Card;
import app.cumulus.card.CardContent;
import app.cumulus.card.CardId;
import app.cumulus.card.CardKind;
import app.cumulus.card.CardState;
import app.cumulus.card.CardText;
import app.cumulus.card.Importance;
import app.cumulus.card.Origin;
import app.cumulus.card.Source;
import app.cumulus.card.TopicPath;
import app.cumulus.note.Span;
import app.cumulus.schedule.Answer;
import app.cumulus.schedule.Easiness;
import app.cumulus.schedule.Grade;
import app.cumulus.schedule.MemoryState;
import app.cumulus.schedule.StudyDay;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DeckJsonWriterTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:30:00Z");

    @TempDir
    Path folder;

    @Test
    void a_card_with_progress_is_written_as_the_format_says() throws IOException {
        Card card = new Card(
                new CardId("id-1"),
                new CardContent(
                        CardKind.CLOZE,
                        TopicPath.of("Amazon SQS", "Visibility Timeout"),
                        new CardText("It is […].", "30 \"s\"", "", "It is {{c1::30 \"s\"}}."),
                        "cloze",
                        Importance.HIGH),
                Optional.of(new Source("aws-notes.txt", new Span(953, 954))),
                CardState.ACTIVE,
                Origin.GENERATED,
                Set.of("sqs", "aws"),
                "group-1");
        StudyDay day = StudyDay.of(2026, 11, 19);
        MemoryState memory = new MemoryState.Learned(2, 6, Easiness.START, day.plusDays(6), 0);
        Answer answer = new Answer(
                card.id(),
                Instant.parse("2026-11-19T07:12:44Z"),
                day,
                Grade.GOOD,
                Duration.ofMillis(5300),
                Answer.Round.SCHEDULED);
        Path file = folder.resolve("deck.json");
        new DeckJsonWriter()
                .write(new Deck("AWS", NOW, List.of(new DeckCard(card, Optional.of(memory), List.of(answer)))), file);
        assertThat(file).hasContent("""
                {
                  "format" : "cumulus-deck",
                  "version" : 1,
                  "name" : "AWS",
                  "exportedAt" : "2026-11-22T08:30:00Z",
                  "cards" : [ {
                    "id" : "id-1",
                    "kind" : "cloze",
                    "topic" : [ "Amazon SQS", "Visibility Timeout" ],
                    "question" : "It is […].",
                    "answer" : "30 \\"s\\"",
                    "extra" : "",
                    "clozeText" : "It is {{c1::30 \\"s\\"}}.",
                    "source" : {
                      "file" : "aws-notes.txt",
                      "startLine" : 953,
                      "endLine" : 954
                    },
                    "rule" : "cloze",
                    "importance" : 3,
                    "state" : "active",
                    "tags" : [ "aws", "sqs" ],
                    "origin" : "generated",
                    "group" : "group-1",
                    "schedule" : {
                      "due" : "2026-11-25",
                      "intervalDays" : 6,
                      "easiness" : 2.50,
                      "repetitions" : 2,
                      "lapses" : 0
                    },
                    "reviews" : [ {
                      "at" : "2026-11-19T07:12:44Z",
                      "grade" : 4,
                      "millis" : 5300
                    } ]
                  } ]
                }""");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_pipe_is_written_into_and_stays_a_pipe() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> content(pipe));
        new DeckJsonWriter().write(new Deck("AWS", NOW, List.of()), pipe);
        assertThat(read.get(10, TimeUnit.SECONDS)).contains("cumulus-deck");
        assertThat(Files.readAttributes(pipe, BasicFileAttributes.class).isOther())
                .isTrue();
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_file_is_replaced_as_a_whole_and_nothing_is_left_beside_it() throws IOException {
        Path file = Files.writeString(folder.resolve("deck.json"), "old and longer than what comes ".repeat(100));
        new DeckJsonWriter().write(new Deck("AWS", NOW, List.of()), file);
        assertThat(Files.readString(file)).startsWith("{").endsWith("}");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
