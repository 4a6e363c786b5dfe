package app.cumulus.library.decks;

import app.cumulus.card.Card;
import app.cumulus.card.CardKind;
import app.cumulus.card.CardState;
import app.cumulus.card.CardText;
import app.cumulus.card.TopicPath;
import app.cumulus.exchange.DeckReader;
import app.cumulus.exchange.IncomingCard;
import app.cumulus.exchange.IncomingProgress;
import app.cumulus.exchange.IncomingProgress.PastAnswer;
import app.cumulus.schedule.Answer;
import app.cumulus.schedule.Easiness;
import app.cumulus.schedule.Grade;
import app.cumulus.schedule.MemoryState.Learned;
import app.cumulus.schedule.StudyDay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Cards as a deck file would have them. */
final class IncomingCards {

    static final StudyDay DAY = StudyDay.of(2026, 11, 22);
    static final TopicPath TOPIC = TopicPath.of("Storage", "Amazon EBS");

    private IncomingCards() {}

    static IncomingCard basic(String key, String question, String answer) {
        return card(key, CardText.of(question, answer), Optional.empty());
    }

    static IncomingCard learned(String key, String question, int dueInDays) {
        return learnedAt(key, question, dueInDays, Instant.parse("2026-11-10T10:00:00Z"));
    }

    static IncomingCard learnedAt(String key, String question, int dueInDays, Instant at) {
        PastAnswer past = new PastAnswer(at, Grade.GOOD, Duration.ofSeconds(4), true);
        PastAnswer drill = new PastAnswer(at.plus(Duration.ofDays(2)), Grade.EASY, Duration.ofSeconds(1), false);
        return card(
                key,
                CardText.of(question, "answer"),
                Optional.of(new IncomingProgress(memory(dueInDays), List.of(past, drill))));
    }

    static Learned memory(int dueInDays) {
        return new Learned(3, 10, new Easiness(230), DAY.plusDays(dueInDays), 1);
    }

    private static IncomingCard card(String key, CardText text, Optional<IncomingProgress> progress) {
        return new IncomingCard(
                key, CardKind.BASIC, TOPIC, text, List.of(), Set.of(), CardState.ACTIVE, 0, progress, 0);
    }

    static DeckReader reader(String name, IncomingCard... cards) {
        return (file, sink) -> {
            sink.name(name);
            sink.expects(cards.length);
            List.of(cards).forEach(sink::card);
        };
    }

    static Answer answer(Card card, Grade grade) {
        return new Answer(card.id(), DeckImportTest.NOW, DAY, grade, Duration.ofSeconds(3), Answer.Round.SCHEDULED);
    }

    static List<String> filesIn(Path place) throws IOException {
        if (!Files.exists(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
