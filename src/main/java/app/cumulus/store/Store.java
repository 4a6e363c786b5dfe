package app.cumulus.store;

import app.cumulus.card.Card;
import app.cumulus.card.CardContent;
import app.cumulus.card.CardId;
import app.cumulus.card.CardState;
import app.cumulus.card.CardText;
import app.cumulus.deck.KnownNote;
import app.cumulus.deck.LineWords;
import app.cumulus.deck.NoteCard;
import app.cumulus.schedule.Answer;
import app.cumulus.schedule.AnswerLog;
import app.cumulus.schedule.MemoryState;
import app.cumulus.schedule.SetMemory;
import app.cumulus.schedule.StudyDay;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One library in one SQLite file. Each call is one transaction and durable when it returns; a call that throws {@link
 * StoreException} has changed nothing. Not safe for use by several threads at once.
 */
public final class Store implements AutoCloseable {

    private static final SqlFile SETTINGS = new SqlFile("settings.sql");

    private final Database database;
    private final NoteTable notes;
    private final CardTable cards;
    private final AnswerTable answers;
    private final StepTable steps;
    private final RecallTable recalls;
    private final NoteUpdate updates;
    private final StudyTable study;
    private final CardList list;
    private final BulkTable bulk;
    private final NoteBook noteBook;
    private final Decks decks;
    private final DeckImports deckImports;
    private final Outbox outbox;

    private Store(Database database, AnswerLog log) {
        this.database = database;
        notes = new NoteTable(database);
        cards = new CardTable(database);
        recalls = new RecallTable(database);
        answers = new AnswerTable(database, log, recalls);
        steps = new StepTable(database);
        ImportTable imports = new ImportTable(database);
        updates = new NoteUpdate(notes, cards, answers, imports);
        DeckTable deckCards = new DeckTable(database);
        deckImports = new DeckImports(database, deckCards, answers);
        decks = new Decks(database, imports, deckCards, deckImports);
        study = new StudyTable(database);
        outbox = new Outbox(database);
        list = new CardList(database);
        bulk = new BulkTable(database, cards, answers);
        noteBook = new NoteBook(database, notes, new SilenceTable(database));
    }

    /**
     * Opens a library file, making it and its folders where there are none.
     *
     * @param log derives memories from answers
     * @throws StoreException if the file is locked, not a library, of a newer format, or cannot be made
     */
    public static Store open(Path file, AnswerLog log) {
        return new Store(LibraryFile.open(file), log);
    }

    /** What a study day asks for. */
    public StudyTable study() {
        return study;
    }

    /** Whether it holds no card at all. */
    public boolean isEmpty() {
        return cards.isEmpty();
    }

    /** All cards, archived ones included: notes in the order of their first import, cards in that of their lines. */
    public List<Card> cards() {
        return cards.all().stream().map(StoredCard::card).toList();
    }

    /** The way to look at all cards without having them all in memory. */
    public CardWalk walk() {
        return new CardWalk(database, cards, answers);
    }

    /** What has gone to Anki. */
    public Outbox outbox() {
        return outbox;
    }

    public Optional<Card> card(CardId id) {
        return cards.one(id).map(StoredCard::card);
    }

    /** Some cards in study whose answers are about as long, those of the same section first. */
    public List<Card> alike(Card card) {
        return cards.alike(card).stream().map(StoredCard::card).toList();
    }

    /** The cards as a list to search and sort. */
    public CardList list() {
        return list;
    }

    /** Changes to many cards at once. */
    public BulkTable bulk() {
        return bulk;
    }

    /** What is known of a note file: its newest version, and all its cards with the words of their lines. */
    public KnownNote known(String file) {
        return database.read(() -> {
            Map<Long, List<String>> lines = new HashMap<>();
            Optional<NoteVersion> newest = notes.newest(file);
            newest.ifPresent(version -> lines.put(version.number(), version.lines()));
            Set<CardId> chosen = notes.chosenCards();
            List<NoteCard> known = cards.ofNote(file).stream()
                    .map(stored -> new NoteCard(
                            stored.card(),
                            stored.made(),
                            words(stored, lines),
                            stored.left(),
                            chosen.contains(stored.card().id())))
                    .toList();
            return new KnownNote(
                    newest.map(NoteVersion::lines).orElse(List.of()),
                    newest.map(NoteVersion::drafts).orElse(""),
                    known);
        });
    }

    /** Note versions line by line. */
    public NoteBook noteBook() {
        return noteBook;
    }

    /** The names of all note files, in the order of their first import. */
    public List<String> noteFiles() {
        return notes.files();
    }

    private String words(StoredCard stored, Map<Long, List<String>> linesByVersion) {
        if (stored.version().isEmpty()) {
            return "";
        }
        List<String> lines = linesByVersion.computeIfAbsent(
                stored.version().get(),
                number -> notes.version(number).orElseThrow().lines());
        return LineWords.of(lines, stored.card().source().orElseThrow().lines());
    }

    /** The newest imported version of a note file. */
    public Optional<NoteVersion> newestVersion(String file) {
        return notes.newest(file);
    }

    /** The number of the note version that a card's lines are of. */
    public Optional<Long> versionOf(CardId card) {
        return cards.versionOf(card);
    }

    /** A note version by its number; it stays the same until its import is undone. */
    public Optional<NoteVersion> version(long number) {
        return notes.version(number);
    }

    /** Whether a note would leave a trace in the library. */
    public boolean isChange(ImportedNote imported) {
        return updates.isChange(imported);
    }

    /**
     * Brings the library up to date with note files: with all of them, or with none.
     *
     * @param progress is told after each change and before all become durable; where it throws, nothing is changed
     */
    public void apply(List<ImportedNote> imported, Instant at, StudyDay day, ApplyProgress progress) {
        database.write(() -> {
            updates.apply(imported, at, day, progress);
            return null;
        });
    }

    /** What came in deck files. */
    public Decks decks() {
        return decks;
    }

    /**
     * Takes back the last import of a note file or a deck, or what was imported last; gives what it took back.
     *
     * @throws StoreException if something newer depends on it
     */
    public List<UndoneImport> undoImport(Optional<String> file) {
        return database.write(() -> {
            Optional<DeckImports.Row> deck = file.isPresent() ? deckImports.newest(file.get()) : deckImports.newest();
            return deck.isPresent() && deck.get().batch() > updates.newestBatch(file)
                    ? List.of(deckImports.undo(deck.get()))
                    : updates.undo(file);
        });
    }

    /** Sets the memory of a card from outside the log of answers; gives the number to take that back by. */
    public long setMemory(SetMemory set) {
        return database.write(() -> answers.set(set, Optional.empty()));
    }

    /** Takes back that a memory was set. */
    public void retractSetMemory(long number, Instant at) {
        database.write(() -> {
            answers.retractSet(number, at);
            return null;
        });
    }

    /** What the notes said on the cards that the user changed and that an import has reworded since. */
    public List<WordingBefore> wordingsBeforeEdits() {
        return recalls.wordingsBeforeEdits();
    }

    /** What the rules made of a card, without the user's changes. */
    public Optional<CardContent> made(CardId id) {
        return cards.one(id).map(StoredCard::made);
    }

    /** Why a card comes again before its time; none for one that does not. */
    public Optional<Recall> recall(CardId card) {
        return recalls.pending(card);
    }

    /** Writes a copy of the library to a file that is not there yet. */
    public void copyTo(Path file) {
        database.copyTo(file);
    }

    /** The memories of all cards that were answered; a card that is not among them is new. */
    public Map<CardId, MemoryState> memories() {
        return answers.memories();
    }

    public MemoryState memory(CardId card) {
        return answers.memory(card);
    }

    /** The answers to a card that count, oldest first; those given in other programs too. */
    public List<Answer> answers(CardId card) {
        return answers.of(card);
    }

    /** The same for all cards, oldest first within each card. */
    public Map<CardId, List<Answer>> answers() {
        return answers.byCard();
    }

    /** The standing answers of a study day, oldest first. */
    public List<Answer> answersOn(StudyDay day) {
        return answers.on(day);
    }

    /** Cards whose cached memory is not what the log says; none in a sound library. */
    public Set<CardId> wrongMemories() {
        return database.read(() -> {
            Map<CardId, MemoryState> wrong = answers.derived();
            Map<CardId, MemoryState> cached = answers.memories();
            Set<CardId> ids = new HashSet<>(wrong.keySet());
            ids.addAll(cached.keySet());
            ids.removeIf(id -> wrong.containsKey(id) && wrong.get(id).equals(cached.get(id)));
            return ids;
        });
    }

    /** Throws the cached memories away and derives them anew. */
    public void rebuildMemories() {
        database.write(() -> {
            answers.replaceMemories(answers.derived());
            return null;
        });
    }

    public void record(Answer answer) {
        database.write(() -> {
            long number = answers.add(answer);
            steps.add(answer.day(), StepTable.Kind.ANSWERED, answer.card(), number, Optional.empty());
            return null;
        });
    }

    /** Takes an active card out of study. */
    public void suspend(CardId card, StudyDay day) {
        database.write(() -> {
            if (cards.turn(card, CardState.ACTIVE, CardState.SUSPENDED)) {
                steps.add(day, StepTable.Kind.SUSPENDED, card, null, Optional.empty());
            }
            return null;
        });
    }

    /** Puts a card aside for the rest of a study day. */
    public void bury(CardId card, StudyDay day) {
        database.write(() -> {
            steps.bury(card, day);
            steps.add(day, StepTable.Kind.BURIED, card, null, Optional.empty());
            return null;
        });
    }

    /** Gives a card the user's wording. */
    public void edit(CardId card, CardText text, StudyDay day) {
        database.write(() -> {
            Optional<CardEdit> before = cards.edit(card);
            cards.putEdit(card, text);
            steps.add(day, StepTable.Kind.EDITED, card, null, before);
            return null;
        });
    }

    /** Cards buried or suspended in a session of the day. */
    public Set<CardId> putAside(StudyDay day) {
        return steps.putAside(day);
    }

    public boolean canUndo(StudyDay day) {
        return steps.any(day);
    }

    /** Takes back the last step of a study day; gives what it was. */
    public Optional<Step> undo(StudyDay day, Instant at) {
        return database.write(() -> steps.last(day).map(row -> {
            Step undone = undone(row, day, at);
            steps.drop(row);
            return undone;
        }));
    }

    private Step undone(StepTable.Row row, StudyDay day, Instant at) {
        return switch (row.kind()) {
            case ANSWERED -> new Step.Answered(answers.retract(row.answer(), at));
            case SUSPENDED -> {
                cards.turn(row.card(), CardState.SUSPENDED, CardState.ACTIVE);
                yield new Step.Suspended(row.card());
            }
            case BURIED -> {
                steps.digUp(row.card(), day);
                yield new Step.Buried(row.card());
            }
            case EDITED -> {
                cards.putBack(row.card(), row.wasEdit());
                yield new Step.Edited(row.card());
            }
        };
    }

    /** Settings by name, as last put. */
    public Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        database.list(SETTINGS.get("all"), row -> settings.put(row.getString("name"), row.getString("value")));
        return settings;
    }

    public void putSettings(Map<String, String> settings) {
        database.write(() -> {
            settings.forEach((name, value) -> database.run(SETTINGS.get("put"), name, value));
            return null;
        });
    }

    public void dropSetting(String name) {
        database.write(() -> database.run(SETTINGS.get("drop"), name));
    }

    /** A number that differs from the last one when another program has changed the library since. */
    public int othersChanges() {
        return database.one("PRAGMA data_version", row -> row.getInt(1)).orElseThrow();
    }

    /** Calls off what is being read on another thread, which fails then; what is being written goes on. */
    public void giveWay() {
        database.giveWay();
    }

    @Override
    public void close() {
        database.close();
    }
}
