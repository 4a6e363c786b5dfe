package app.cumulus.library;

import app.cumulus.card.Card;
import app.cumulus.card.CardId;
import app.cumulus.catalog.CardSort;
import app.cumulus.catalog.Query;
import app.cumulus.deck.Field;
import app.cumulus.deck.ImportPlan;
import app.cumulus.library.cards.CardDesk;
import app.cumulus.library.cards.NoteExcerpt;
import app.cumulus.library.cards.WholeCard;
import app.cumulus.library.decks.DeckDesk;
import app.cumulus.library.decks.DeckReport;
import app.cumulus.library.decks.DeckWatch;
import app.cumulus.library.exports.DeckExports;
import app.cumulus.library.exports.ExportChoice;
import app.cumulus.library.exports.ExportFormat;
import app.cumulus.library.exports.ExportWatch;
import app.cumulus.library.faults.LibraryException;
import app.cumulus.library.faults.StoreFaults;
import app.cumulus.library.files.Backups;
import app.cumulus.library.files.KeptFiles;
import app.cumulus.library.files.MediaFolder;
import app.cumulus.library.imports.Conflict;
import app.cumulus.library.imports.ImportDesk;
import app.cumulus.library.imports.ImportOptions;
import app.cumulus.library.imports.ImportOutcome;
import app.cumulus.library.imports.ImportReport;
import app.cumulus.library.imports.ImportWatch;
import app.cumulus.library.imports.PlanReview;
import app.cumulus.library.notes.NoteDesk;
import app.cumulus.library.notes.NoteHistory;
import app.cumulus.library.notes.NotePipeline;
import app.cumulus.library.notes.NotePlaces;
import app.cumulus.library.settings.EditorCommand;
import app.cumulus.library.settings.KeptSettings;
import app.cumulus.library.settings.Settings;
import app.cumulus.library.study.AnswerNews;
import app.cumulus.library.study.StudyChoice;
import app.cumulus.library.study.StudyPlans;
import app.cumulus.library.study.StudySession;
import app.cumulus.library.study.TodayOverview;
import app.cumulus.progress.Progress;
import app.cumulus.review.Distractors;
import app.cumulus.schedule.AnswerLog;
import app.cumulus.schedule.Scheduler;
import app.cumulus.schedule.Sm2;
import app.cumulus.schedule.StudyDay;
import app.cumulus.store.Store;
import app.cumulus.store.UndoneImport;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One user's library: a SQLite file with cards, note versions and answers. Not safe for use by several threads at once. */
public final class Library implements AutoCloseable {

    private final Store store;
    private final Backups backups;
    private final MediaFolder media;
    private final Clock clock;
    private final Scheduler scheduler;
    private final NotePipeline pipeline;
    private final NoteShelf shelf;
    private final KeptFiles kept;

    private Library(Store store, Path file, Clock clock, Scheduler scheduler, NotePipeline pipeline) {
        backups = new Backups(file);
        media = new MediaFolder(file);
        kept = new KeptFiles(file, store);
        this.store = store;
        this.clock = clock;
        this.scheduler = scheduler;
        this.pipeline = pipeline;
        shelf = new NoteShelf(store);
    }

    /**
     * Opens a library, making the file and its folders where there are none.
     *
     * @param clock tells the time and the zone of the study day
     * @throws LibraryException if the file is locked, is not a library, or cannot be made
     */
    public static Library open(Path file, Clock clock) {
        return open(file, clock, NotePipeline.ofRules());
    }

    /** Opens a library that has its cards from another pipeline than the program's own. */
    public static Library open(Path file, Clock clock, NotePipeline pipeline) {
        Scheduler scheduler = new Sm2();
        Store store = StoreFaults.handedOn(() -> Store.open(file, new AnswerLog(scheduler)));
        return new Library(store, file, clock, scheduler, pipeline);
    }

    /**
     * Writes a table of figures as CSV to a file the user named.
     *
     * @param rows the first one has the names of the columns
     * @throws LibraryException if the file cannot be written, or is the library or one of its notes; it is left as it was then
     */
    public void saveTable(Path target, List<List<String>> rows) {
        StoreFaults.doing(() -> kept.refuse(target));
        SavedFile.table(target, rows);
    }

    /** Writes any content, under the same promise. */
    public void save(Path target, FileContent content) {
        StoreFaults.doing(() -> kept.refuse(target));
        SavedFile.write(target, content);
    }

    /**
     * Makes sure that note files can be read, before there is a library.
     *
     * @throws LibraryException if one of them cannot
     */
    public static void requireReadable(List<Path> files) {
        ImportDesk.requireReadable(files);
    }

    /**
     * Makes sure that a report of an import can be written, before there is a library.
     *
     * @param notes the note files that will be imported
     * @throws LibraryException if it cannot
     */
    public static void requireWritable(Path report, List<Path> notes) {
        ImportDesk.requireWritable(report, notes);
    }

    /**
     * Makes sure that there is a deck file, before there is a library.
     *
     * @throws LibraryException if there is none
     */
    public static void requireDeck(Path file) {
        DeckDesk.requireFile(file);
    }

    /** Whether it holds no card at all. */
    public boolean isEmpty() {
        return StoreFaults.handedOn(store::isEmpty);
    }

    /**
     * Reads note files and brings the library up to date with them: all of them in one transaction, or none.
     *
     * @throws LibraryException if one of them cannot be read; nothing is changed then
     */
    public List<ImportReport> importNotes(List<Path> files) {
        return importNotes(files, ImportOptions.NONE).reports();
    }

    /**
     * Does the same as the options say.
     *
     * @throws LibraryException if one of them cannot be read, seems to be a known note under a new name, or would lose more
     *     than a third of its cards, and the options do not allow it; nothing is changed then
     */
    public ImportOutcome importNotes(List<Path> files, ImportOptions options) {
        return importNotes(files, options, ImportWatch.NONE)
                .orElseThrow(() -> new IllegalStateException("bug: an import stopped that nobody called off"));
    }

    /**
     * Does the same under a watch.
     *
     * @return what was done; none if the watch called the import off, and nothing is changed then
     */
    public Optional<List<ImportReport>> importNotes(List<Path> files, ImportWatch watch) {
        return importNotes(files, ImportOptions.NONE, watch).map(ImportOutcome::reports);
    }

    /** Does the same as the options say and under a watch. */
    public Optional<ImportOutcome> importNotes(List<Path> files, ImportOptions options, ImportWatch watch) {
        return importNotes(files, options, watch, PlanReview.NONE);
    }

    /**
     * Imports note files and writes a report of it, line by line: a page, or data where its name ends in {@code .json}.
     *
     * @throws LibraryException if the import is refused or the report cannot be written; nothing is changed then
     */
    public ImportOutcome importNotes(List<Path> files, ImportOptions options, Path report) {
        StoreFaults.doing(() -> kept.refuse(report));
        return importDesk().importNotes(files, options, report, moment());
    }

    /**
     * Does the same, and has each plan decided on before it is applied.
     *
     * @return what was done; none if the watch called the import off, and nothing is changed then
     */
    public Optional<ImportOutcome> importNotes(
            List<Path> files, ImportOptions options, ImportWatch watch, PlanReview review) {
        return importDesk().importNotes(files, options, watch, review, moment());
    }

    /** The fields that both the user and a note changed and nobody decided on; they are the user's until then. */
    public List<Conflict> conflicts() {
        return importDesk().conflicts();
    }

    /**
     * Settles the conflicts of a card.
     *
     * @param note the fields that follow the note; the others stay the user's
     */
    public void settle(CardId card, Set<Field> note) {
        importDesk().settle(card, note, studyDay());
    }

    /** The command that opens a note at a line: the one that was chosen, or that of the desktop. */
    public EditorCommand editor() {
        return StoreFaults.handedOn(new KeptSettings(store)::editor);
    }

    /** What an import would do; nothing is changed. */
    public List<ImportPlan> planImport(List<Path> files, ImportOptions options) {
        return importDesk().plans(files, options);
    }

    /** Takes decks into the library. */
    public DeckDesk decks() {
        return new DeckDesk(store, backups, media, clock);
    }

    /** What the import of a deck file would do, read as it suggests; nothing is changed. */
    public Optional<DeckReport> previewDeck(Path file, DeckWatch watch) {
        return decks().preview(file, Optional.empty(), watch);
    }

    /** Takes the cards of a deck file in, read as it suggests. */
    public Optional<DeckReport> importDeck(Path file, DeckWatch watch) {
        return decks().importDeck(file, Optional.empty(), watch);
    }

    /**
     * Takes back the last import of a note file or a deck, or what was imported last, to the exact state before.
     *
     * @param file name of a note file, of a deck or of its file
     * @return the names of the files it took back; none where there is no import left
     * @throws LibraryException if something newer depends on it; nothing is changed then
     */
    public List<String> undoImport(Optional<String> file) {
        shelf.clear();
        return StoreFaults.handedOn(() -> {
            List<UndoneImport> undone = store.undoImport(file);
            undone.forEach(each -> media.drop(each.media()));
            undone.forEach(each -> new NotePlaces(store).forget(each.file()));
            return undone.stream().map(UndoneImport::file).toList();
        });
    }

    /** The note files and their versions. */
    public List<NoteHistory> notes() {
        return noteDesk().histories();
    }

    /** The notes, to read line by line. */
    public NoteDesk noteDesk() {
        return new NoteDesk(store, pipeline);
    }

    /** Imports that the user decides on before they happen. */
    public ImportDesk importDesk() {
        return new ImportDesk(store, pipeline, backups);
    }

    /** What is now, for an import. */
    public ImportDesk.Moment moment() {
        return new ImportDesk.Moment(clock.instant(), studyDay());
    }

    public TodayOverview today() {
        return plans().today();
    }

    /** How study has gone so far. */
    public Progress progress() {
        return plans().progress();
    }

    /** Reads what Cards and Progress show first; it is kept until something changes. */
    public Progress readAhead() {
        cards().find(new Query.Everything(), CardSort.BY_NOTE);
        cards().vocabulary();
        return progress();
    }

    /** What is planned beyond the day: breaks, and how a backlog is worked off. */
    public StudyPlans plans() {
        return new StudyPlans(store, clock, scheduler);
    }

    private StudyDay studyDay() {
        return settings().calendar(clock.getZone()).dayOf(clock.instant());
    }

    /** Starts today's session, or goes on with it where it was left. */
    public StudySession study() {
        return study(StudyChoice.day());
    }

    /** Starts a session over what was chosen. */
    public StudySession study(StudyChoice choice) {
        return new StudySession(store, clock, scheduler, choice);
    }

    /**
     * A card of this library as it is shown: where an import changed its answer, the extra says so until it is answered.
     *
     * @throws IllegalArgumentException if there is none with that id
     */
    public Card card(CardId id) {
        return StoreFaults.handedOn(() -> AnswerNews.shown(
                store, store.card(id).orElseThrow(() -> new IllegalArgumentException("there is no card " + id))));
    }

    /** The answer of a card among three that could be true; none where the library has none that fit. */
    public List<String> choices(CardId id) {
        Card card = card(id);
        return StoreFaults.handedOn(() -> Distractors.choices(card, store.alike(card)));
    }

    /** All cards, to find, mend and write. */
    public CardDesk cards() {
        return new CardDesk(store, clock, this::settings);
    }

    /** All that is known of a card; none for one that is no more. */
    public Optional<WholeCard> wholeCard(CardId id, int linesAround) {
        return StoreFaults.handedOn(() -> store.card(id)
                .map(card -> new WholeCard(card, store.memory(id), store.answers(id), excerpt(id, linesAround))));
    }

    /**
     * The note lines a card came from, as last imported.
     *
     * @param around how many lines to show before and after them
     */
    public Optional<NoteExcerpt> excerpt(CardId id, int around) {
        return StoreFaults.handedOn(() -> store.versionOf(id)
                .flatMap(version -> card(id).source()
                        .map(source -> NoteExcerpt.of(source.file(), shelf.lines(version), source.lines(), around))));
    }

    /**
     * Writes cards to a deck file in JSON; gives how many.
     *
     * @throws LibraryException if the file cannot be written; it is left as it was then
     */
    public int export(Path target, ExportChoice choice) {
        return exports()
                .toFile(target, ExportFormat.JSON, choice, ExportWatch.NONE)
                .orElseThrow(() -> new IllegalStateException("bug: an export stopped that nobody called off"))
                .cards();
    }

    /** Takes cards to files and to Anki. */
    public DeckExports exports() {
        return new DeckExports(store, media, kept, clock);
    }

    public Settings settings() {
        return StoreFaults.handedOn(new KeptSettings(store)::read);
    }

    /** @throws LibraryException if a chosen folder is not there; nothing is changed then */
    public void change(Settings settings) {
        StoreFaults.doing(() -> new KeptSettings(store).change(settings));
    }

    /**
     * Calls off what is being read on another thread, which then fails with a {@link LibraryException}. Only for reading that
     * can be done anew: what somebody waits for would fail as well.
     */
    public void giveWay() {
        store.giveWay();
    }

    @Override
    public void close() {
        StoreFaults.doing(store::close);
    }
}
