package app.cumulus.library.decks;

import app.cumulus.exchange.DeckFormat;
import app.cumulus.exchange.DeckFormats;
import app.cumulus.exchange.UnreadableDeckException;
import app.cumulus.exchange.table.TableGuess;
import app.cumulus.exchange.table.TableGuesser;
import app.cumulus.exchange.table.TableReader;
import app.cumulus.library.faults.CancelledException;
import app.cumulus.library.faults.LibraryException;
import app.cumulus.library.faults.StoreFaults;
import app.cumulus.library.files.Backups;
import app.cumulus.library.files.MediaFolder;
import app.cumulus.library.settings.KeptSettings;
import app.cumulus.schedule.StudyCalendar;
import app.cumulus.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The ways by which decks come into a library. */
public final class DeckDesk {

    static final String TABLE = "table (CSV, TSV)";

    private final Store store;
    private final Backups backups;
    private final MediaFolder media;
    private final Clock clock;

    public DeckDesk(Store store, Backups backups, MediaFolder media, Clock clock) {
        this.store = store;
        this.backups = backups;
        this.media = media;
        this.clock = clock;
    }

    /**
     * Makes sure that there is a deck file, before there is a library.
     *
     * @throws LibraryException if there is none
     */
    public static void requireFile(Path file) {
        DeckImport.requireFile(file);
    }

    /**
     * How a file is read that is taken for a table; none for other files.
     *
     * @throws LibraryException if there is no such file, or what is wished makes no sense
     */
    public Optional<TableLayout> layout(Path file, TableLayout.Wish wish) {
        DeckImport.requireFile(file);
        return StoreFaults.handedOn(() -> {
            try {
                boolean table = !wish.equals(TableLayout.Wish.NONE)
                        || ReadableDecks.formats(calendar())
                                .of(file)
                                .filter(format -> format.name().equals(TABLE))
                                .isPresent();
                return table
                        ? guess(file, wish.separator())
                                .map(guess -> TableLayout.of(guess).changed(wish))
                        : Optional.empty();
            } catch (UnreadableDeckException e) {
                // What is wrong with it is said where it is read.
                return Optional.empty();
            } catch (IOException e) {
                throw new LibraryException(file + ": the file cannot be read; check its permissions.", e);
            }
        });
    }

    private static Optional<TableGuess> guess(Path file, Optional<Character> separator) throws IOException {
        return TableGuesser.guess(file, separator).filter(TableGuess::isUsable);
    }

    /**
     * What the import of a deck file would do; nothing is changed.
     *
     * @param layout of a table, where it is known
     * @return none if the watch called it off
     * @throws LibraryException if the file cannot be read as a deck
     */
    public Optional<DeckReport> preview(Path file, Optional<TableLayout> layout, DeckWatch watch) {
        return deck(file, layout, imports -> imports.preview(file, clock.instant(), watch));
    }

    /**
     * Adds the cards of a deck file and brings those that are there up to date: all of them in one transaction, or none.
     *
     * @param layout of a table, where it is known
     * @return what was done; none if the watch called the import off, and nothing is changed then
     * @throws LibraryException if the file cannot be read as a deck; nothing is changed then
     */
    public Optional<DeckReport> importDeck(Path file, Optional<TableLayout> layout, DeckWatch watch) {
        return deck(file, layout, imports -> imports.of(file, clock.instant(), watch));
    }

    private Optional<DeckReport> deck(Path file, Optional<TableLayout> layout, Function<DeckImport, DeckReport> work) {
        return StoreFaults.handedOn(() -> {
            try {
                DeckFormats formats =
                        layout.isPresent() ? table(file, layout.get()) : ReadableDecks.formats(calendar());
                return Optional.of(work.apply(new DeckImport(store, backups, media, formats, calendar())));
            } catch (CancelledException cancelled) {
                return Optional.empty();
            } catch (IOException e) {
                throw new LibraryException(file + ": the file cannot be read; check its permissions.", e);
            }
        });
    }

    private static DeckFormats table(Path file, TableLayout layout) throws IOException {
        DeckImport.requireFile(file);
        TableGuess guess = TableGuesser.guess(file, Optional.of(layout.separator()))
                .map(layout::over)
                .orElseThrow(() -> new LibraryException(file + ": no rows are found in it. Nothing was imported."));
        return new DeckFormats(List.of(new DeckFormat(TABLE, (name, head) -> true, new TableReader(guess))));
    }

    /** The decks of a folder that are neither in the library nor were offered before; each content is offered once. */
    public List<DeckFolder.Offer> offer(Path folder) {
        return StoreFaults.handedOn(() -> new OfferedDecks(store).in(folder, clock.instant()));
    }

    private StudyCalendar calendar() {
        return new KeptSettings(store).read().calendar(clock.getZone());
    }
}
