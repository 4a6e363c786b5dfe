package app.cumulus.cli;

import app.cumulus.library.Library;
import app.cumulus.library.decks.DeckStep;
import app.cumulus.library.decks.DeckWatch;
import app.cumulus.library.exports.ExportStep;
import app.cumulus.library.exports.ExportWatch;
import app.cumulus.library.imports.ImportOptions;
import app.cumulus.library.imports.ImportOutcome;
import app.cumulus.library.imports.ImportStep;
import app.cumulus.library.imports.ImportWatch;
import app.cumulus.library.imports.PlanReview;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** One line that says how far a long piece of work is, written over itself; nothing where nobody sees it or it is quick. */
final class ProgressLine implements ImportWatch, DeckWatch, ExportWatch, AutoCloseable {

    private static final long QUIET_MILLIS = 1000;
    private static final long BETWEEN_MILLIS = 100;
    private static final int WIDTH = 78;

    private final Terminal terminal;
    private final Clock clock;
    private long next;
    private boolean written;

    ProgressLine(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
        next = clock.millis() + QUIET_MILLIS;
    }

    /** Imports note files with the line over it. */
    static ImportOutcome over(Library library, List<Path> files, ImportOptions options, Surroundings surroundings) {
        return over(library, files, options, surroundings, false);
    }

    /** @param asks whether the user is asked about what is in doubt */
    static ImportOutcome over(
            Library library, List<Path> files, ImportOptions options, Surroundings surroundings, boolean asks) {
        try (ProgressLine line = new ProgressLine(surroundings.terminal(), surroundings.clock())) {
            PlanReview review = asks ? new PlanQuestions(surroundings.terminal(), line::close) : PlanReview.NONE;
            return library.importNotes(files, options, line, review).orElseThrow();
        }
    }

    @Override
    public void at(ImportStep step) {
        show(step.share(), Words.of(step.stage()) + " " + step.file());
    }

    @Override
    public void at(ExportStep step) {
        show(step.share(), Words.of(step.stage()));
    }

    private void show(double share, String words) {
        if (terminal.errIsSeen() && clock.millis() >= next) {
            next = clock.millis() + BETWEEN_MILLIS;
            write("%3d %%  %s".formatted((int) (share * 100), words));
        }
    }

    @Override
    public void at(DeckStep step) {
        if (terminal.errIsSeen() && clock.millis() >= next) {
            next = clock.millis() + BETWEEN_MILLIS;
            boolean known = step.expected() > step.cards();
            write(
                    known
                            ? "%3d %%  %s"
                                    .formatted(100L * step.cards() / step.expected(), Words.count(step.cards(), "card"))
                            : Words.count(step.cards(), "card"));
        }
    }

    /** Ctrl+C ends the whole program, and with it the transaction. */
    @Override
    public boolean cancelled() {
        return false;
    }

    /** Wipes the line. */
    @Override
    public void close() {
        if (written) {
            write("");
            terminal.err().print('\r');
            terminal.err().flush();
        }
    }

    private void write(String words) {
        written = true;
        String line = words.length() > WIDTH ? words.substring(0, WIDTH) : words;
        terminal.err().print('\r' + line + " ".repeat(WIDTH - line.length()));
        terminal.err().flush();
    }
}
