package app.cumulus.exchange.apkg;

import app.cumulus.exchange.DeckSink;
import app.cumulus.exchange.IncomingCard;
import app.cumulus.exchange.IncomingMedia;
import app.cumulus.exchange.RowProblem;
import app.cumulus.schedule.StudyCalendar;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that a package hands over. */
final class Taken implements DeckSink {

    static final StudyCalendar CALENDAR = new StudyCalendar(ZoneOffset.UTC, 4);

    final List<IncomingCard> cards = new ArrayList<>();
    final List<RowProblem> problems = new ArrayList<>();
    final Map<String, Integer> media = new LinkedHashMap<>();
    String name;
    int expected;

    static Taken from(Path file) throws IOException {
        return from(file, new ApkgReader(CALENDAR));
    }

    static Taken from(Path file, ApkgReader reader) throws IOException {
        Taken taken = new Taken();
        reader.read(file, taken);
        return taken;
    }

    @Override
    public void name(String deck) {
        name = deck;
    }

    @Override
    public void expects(int count) {
        expected = count;
    }

    @Override
    public void card(IncomingCard card) {
        cards.add(card);
    }

    @Override
    public void problem(RowProblem problem) {
        problems.add(problem);
    }

    @Override
    public Optional<String> media(IncomingMedia file) throws IOException {
        try (InputStream in = file.content().open()) {
            media.put(file.name(), in.readAllBytes().length);
        }
        return Optional.of("media/" + file.name());
    }

    IncomingCard only() {
        if (cards.size() != 1) {
            throw new AssertionError(cards.size() + " cards, problems: " + problems);
        }
        return cards.get(0);
    }
}
