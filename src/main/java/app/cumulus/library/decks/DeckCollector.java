package app.cumulus.library.decks;

import app.cumulus.card.CardContent;
import app.cumulus.card.CardText;
import app.cumulus.card.Importance;
import app.cumulus.card.Origin;
import app.cumulus.card.Source;
import app.cumulus.card.TopicPath;
import app.cumulus.exchange.DeckSink;
import app.cumulus.exchange.IncomingCard;
import app.cumulus.exchange.IncomingCard.Provenance;
import app.cumulus.exchange.IncomingMedia;
import app.cumulus.exchange.IncomingProgress;
import app.cumulus.exchange.RowProblem;
import app.cumulus.library.faults.CancelledException;
import app.cumulus.library.files.MediaFolder;
import app.cumulus.schedule.Answer;
import app.cumulus.schedule.StudyCalendar;
import app.cumulus.store.DeckFate;
import app.cumulus.store.DeckIntake;
import app.cumulus.store.DeckRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Hands the cards of a deck on to the library as they are read, and counts. */
final class DeckCollector implements DeckSink {

    private static final int FIRST_CARDS = 10;
    private static final int MOST_PROBLEMS = 1000;

    private final DeckIntake intake;
    private final String fileName;
    private final StudyCalendar calendar;
    private final DeckWatch watch;
    private final MediaKeeper media;
    private final Map<DeckFate, Integer> counts = new EnumMap<>(DeckFate.class);
    private final List<DeckReport.Sample> first = new ArrayList<>();
    private final List<DeckReport.Problem> problems = new ArrayList<>();
    private int problemCount;
    private int withProgress;
    private int expected;
    private int read;
    private String deck;

    /** What is done with a picture or a sound. */
    interface MediaKeeper {
        MediaFolder.Kept keep(IncomingMedia file) throws IOException;
    }

    DeckCollector(DeckIntake intake, String fileName, StudyCalendar calendar, DeckWatch watch, MediaKeeper media) {
        this.intake = intake;
        this.fileName = fileName;
        this.calendar = calendar;
        this.watch = watch;
        this.media = media;
    }

    @Override
    public void name(String name) {
        deck = CleanText.of(name).isBlank()
                ? withoutEnding(fileName)
                : CleanText.of(name).strip();
        intake.name(deck);
    }

    private static String withoutEnding(String name) {
        return name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    private void requireName() {
        if (deck == null) {
            name("");
        }
    }

    @Override
    public void expects(int cards) {
        expected = cards;
    }

    @Override
    public void card(IncomingCard card) {
        requireName();
        tell();
        DeckRow row = row(card);
        DeckFate fate = intake.put(row);
        counts.merge(fate, 1, Integer::sum);
        if (fate == DeckFate.REPEATED) {
            problem(new RowProblem(
                    card.line(), place(card), "the file has this card twice; only the first one is taken."));
        } else if (first.size() < FIRST_CARDS) {
            first.add(new DeckReport.Sample(
                    card.kind(), row.content().topic(), row.content().text()));
        }
        withProgress += fate != DeckFate.REPEATED && card.progress().isPresent() ? 1 : 0;
        read++;
    }

    private static String place(IncomingCard card) {
        return card.line() > 0 || card.key().isEmpty() ? "" : "card " + card.key();
    }

    private void tell() {
        if (watch.cancelled()) {
            throw new CancelledException();
        }
        watch.at(new DeckStep(read, Math.max(read, expected)));
    }

    @Override
    public void problem(RowProblem problem) {
        problemCount++;
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new DeckReport.Problem(
                    problem.line(), CleanText.of(problem.where()), CleanText.of(problem.message())));
        }
    }

    @Override
    public Optional<String> media(IncomingMedia file) throws IOException {
        requireName();
        if (watch.cancelled()) {
            throw new CancelledException();
        }
        MediaFolder.Kept kept = media.keep(file);
        intake.media(kept.name(), CleanText.of(file.name()), kept.bytes());
        return Optional.of(kept.reference());
    }

    private DeckRow row(IncomingCard card) {
        CardText text = new CardText(
                CleanText.of(card.text().question()),
                CleanText.of(card.text().answer()),
                CleanText.of(card.text().extra()),
                CleanText.of(card.text().clozeText()));
        TopicPath topic =
                new TopicPath(card.topic().parts().stream().map(CleanText::of).toList());
        Optional<Provenance> made = card.provenance();
        CardContent content = new CardContent(
                card.kind(),
                topic,
                text,
                made.map(Provenance::rule).filter(rule -> !rule.isBlank()).orElse("imported"),
                made.map(Provenance::importance).orElse(Importance.NORMAL));
        return new DeckRow(
                CleanText.of(card.key()),
                content,
                card.state(),
                made.map(Provenance::origin).orElse(Origin.IMPORTED),
                card.tags().stream()
                        .map(CleanText::of)
                        .filter(tag -> !tag.isBlank())
                        .collect(Collectors.toSet()),
                made.map(Provenance::group).orElse(""),
                made.flatMap(Provenance::source).map(DeckCollector::clean),
                card.choices().stream().map(CleanText::of).toList(),
                card.flag(),
                card.progress().map(this::progress));
    }

    private static Source clean(Source source) {
        return new Source(CleanText.of(source.file()), source.lines());
    }

    private DeckRow.Progress progress(IncomingProgress progress) {
        return new DeckRow.Progress(
                progress.memory(),
                progress.answers().stream()
                        .map(past -> new DeckRow.Past(
                                past.at(),
                                calendar.dayOf(past.at()),
                                past.grade(),
                                past.thinking(),
                                past.scheduled() ? Answer.Round.SCHEDULED : Answer.Round.DRILL))
                        .toList());
    }

    /** Whether the file had any card. */
    boolean hasCards() {
        return read > 0;
    }

    List<DeckReport.Problem> problems() {
        return problems;
    }

    DeckReport report(String format) {
        return new DeckReport(
                fileName,
                deck,
                format,
                count(DeckFate.ADDED),
                count(DeckFate.UPDATED),
                count(DeckFate.UNCHANGED),
                withProgress,
                first,
                problems,
                problemCount,
                Optional.empty());
    }

    private int count(DeckFate fate) {
        return counts.getOrDefault(fate, 0);
    }
}
