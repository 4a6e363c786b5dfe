package app.cumulus.exchange;

import app.cumulus.card.Card;
import app.cumulus.card.CardContent;
import app.cumulus.card.CardId;
import app.cumulus.schedule.Answer;
import app.cumulus.schedule.MemoryState;
import app.cumulus.schedule.StudyDay;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps all that a reader hands over, and holds it to the contract. */
public final class CollectedDeck implements DeckSink {

    private final List<String> names = new ArrayList<>();
    private final List<IncomingCard> cards = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();

    public static CollectedDeck of(DeckReader reader, Path file) throws IOException {
        CollectedDeck deck = new CollectedDeck();
        reader.read(file, deck);
        return deck;
    }

    @Override
    public void name(String name) {
        if (!names.isEmpty() || !cards.isEmpty()) {
            throw new AssertionError("the name comes once and before the cards");
        }
        names.add(name);
    }

    @Override
    public void card(IncomingCard card) {
        cards.add(card);
    }

    @Override
    public void problem(RowProblem problem) {
        problems.add(problem);
    }

    public String name() {
        return String.join(",", names);
    }

    public List<IncomingCard> cards() {
        return cards;
    }

    public List<RowProblem> problems() {
        return problems;
    }

    /** Question and answer of each card, {@code Q | A}. */
    public List<String> pairs() {
        return cards.stream()
                .map(card -> card.text().question() + " | " + card.text().answer())
                .toList();
    }

    /** Problems as a user reads them. */
    public List<String> complaints() {
        return problems.stream()
                .map(problem -> "line " + problem.line()
                        + (problem.where().isEmpty() ? "" : " (" + problem.where() + ")") + ": " + problem.message())
                .toList();
    }

    /** The same deck as it would go out again, had a library taken each card over as it is. */
    public Deck outgoing(Instant exportedAt) {
        return new Deck(
                name(), exportedAt, cards.stream().map(CollectedDeck::outgoing).toList());
    }

    private static DeckCard outgoing(IncomingCard card) {
        CardId id = new CardId(card.key());
        IncomingCard.Provenance made = card.provenance().orElseThrow();
        Card same = new Card(
                id,
                new CardContent(card.kind(), card.topic(), card.text(), made.rule(), made.importance()),
                made.source(),
                card.state(),
                made.origin(),
                card.tags(),
                made.group());
        Optional<MemoryState> memory = card.progress().map(IncomingProgress::memory);
        List<Answer> answers = card.progress().stream()
                .flatMap(progress -> progress.answers().stream())
                .map(answer -> answer(id, answer))
                .toList();
        return new DeckCard(same, memory, answers);
    }

    private static Answer answer(CardId id, IncomingProgress.PastAnswer answer) {
        StudyDay day = new StudyDay(LocalDate.ofInstant(answer.at(), ZoneOffset.UTC));
        Answer.Round round = answer.scheduled() ? Answer.Round.SCHEDULED : Answer.Round.DRILL;
        return new Answer(id, answer.at(), day, answer.grade(), answer.thinking(), round);
    }
}
